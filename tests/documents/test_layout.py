from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ocop_desktop.documents.fonts import BOLD, REGULAR, runs
from ocop_desktop.documents.layout import (
    BODY,
    BOTTOM,
    LEFT,
    PAGE,
    RIGHT,
    TOP,
    Frame,
    Strip,
    balanced,
    break_lines,
    flowing,
    gap,
    mm,
    paginate,
    tied,
)

WORDS = st.text(alphabet="aáẫbWđ🦆😀 \n-", max_size=300)


def drawn(text: str) -> str:
    return "".join(piece for _, piece in runs(text, REGULAR))


def plain(text: str) -> str:
    return "".join(text.split())


@given(WORDS, st.floats(60, 400))
def test_no_line_is_wider_than_its_room_and_no_character_is_lost(text: str, room: float) -> None:
    lines = break_lines([(text, REGULAR)], 11, room)
    assert all(line.width * 11 <= room + 1e-6 for line in lines)
    assert plain("".join(t for line in lines for _, t in line.runs)) == drawn(plain(text))


def test_newlines_and_blank_lines_are_kept() -> None:
    lines = break_lines([("một\n\nhai\r\nba", REGULAR)], 11, 300)
    assert ["".join(t for _, t in line.runs) for line in lines] == ["một", "", "hai", "ba"]


def test_a_word_longer_than_the_line_is_broken_inside() -> None:
    lines = break_lines([("đ" * 500, REGULAR)], 11, 100)
    assert len(lines) > 20


def test_spans_without_a_blank_between_stay_one_word() -> None:
    lines = break_lines([("ab", REGULAR), ("cd ef", BOLD)], 11, 300)
    assert lines[0].runs == ((REGULAR, "ab"), (BOLD, "cd ef"))


def test_balanced_text_leaves_no_single_word_below() -> None:
    spans = [("ĐÁNH GIÁ SƠ BỘ CỦA CẤP XÃ – không thay thế kết quả của Hội đồng cấp tỉnh nhé", BOLD)]
    plainly, evenly = break_lines(spans, 13, 460), balanced(spans, 13, 460)
    assert len(evenly) == len(plainly) == 2
    assert evenly[1].width > plainly[1].width


def test_margins_follow_the_decree() -> None:
    assert (mm(20), mm(30)) == (BOTTOM, LEFT)
    assert abs((PAGE[1] - TOP) - mm(20)) < 0.01
    assert abs((PAGE[0] - RIGHT) - mm(15)) < 0.01


def test_tied_strips_move_together_to_the_next_page() -> None:
    filler = [Strip(10) for _ in range(int((TOP - BOTTOM) / 10) - 1)]
    block = [Strip(10, keep=True, anchor="first"), Strip(10, anchor="last")]
    pages = paginate([*filler, *block])
    assert [placed.strip.anchor for placed in pages[1]] == ["first", "last"]


@given(st.lists(st.tuples(st.floats(5, 300), st.booleans()), min_size=1, max_size=60))
def test_every_strip_stands_once_inside_the_margins(shapes: list[tuple[float, bool]]) -> None:
    strips = [Strip(height, keep=keep, anchor=str(n)) for n, (height, keep) in enumerate(shapes)]
    pages = paginate(strips)
    placed = [item for page in pages for item in page]
    assert [item.strip.anchor for item in placed] == [strip.anchor for strip in strips]
    assert all(item.top <= TOP + 1e-6 and item.top - item.strip.height >= BOTTOM - 1e-6 for item in placed)


def test_text_longer_than_a_page_flows_even_where_it_is_tied() -> None:
    pages = paginate(tied(flowing([("dòng\n" * 120, REGULAR)], BODY)))
    assert len(pages) > 2


def test_the_head_of_a_table_is_repeated_and_gaps_are_dropped_on_a_new_page() -> None:
    head = Strip(20, anchor="head", frame=Frame("table", LEFT, RIGHT))
    frame = Frame("table", LEFT, RIGHT, head)
    pages = paginate([head, *[Strip(100, frame=frame) for _ in range(8)], gap(30), Strip(700)])
    assert [page[0].strip.anchor for page in pages[:2]] == ["head", "head"]
    assert pages[2][0].strip.height == 700
