"""The scoring page: what is chosen, what is saved, where one stands, how a sheet is closed."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.presenters.scoring_desk import Desk, desk

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def page(tmp_path: Path) -> Iterator[Desk]:
    made = desk(tmp_path)
    yield made
    made.workspace.close()


def test_a_choice_is_in_the_store_before_it_is_called_saved(page: Desk) -> None:
    page.page.choose(2)
    assert page.stored().sheet.answers == {"1.1": 2}
    assert page.screen.statuses[-2] == "Đang lưu…"
    assert page.screen.status[0].startswith("Đã lưu 14:0")
    assert page.screen.status[1] == "good"


def test_the_header_names_product_set_and_evaluator(page: Desk) -> None:
    header = page.screen.header
    assert header is not None
    assert (header.product, header.evaluator, header.illustrative) == ("Rượu gạo (ví dụ)", "Thành viên 1", True)
    assert header.set.startswith("Bộ 10 · Gia vị khác")


def test_options_stand_in_the_laws_order_and_none_reached_is_last(page: Desk) -> None:
    page.page.jump("5.1")
    assert [option.n for option in page.screen.options] == [1, 2, 3, 4, 5, 0]
    assert page.screen.options[4].chip == "tối thiểu cho 4 sao"
    assert page.screen.options[-1].text == "Không đạt phương án nào"
    assert page.screen.options[3].points == "3 điểm"


def test_none_reached_is_an_answer_and_unscored_is_not(page: Desk) -> None:
    page.page.choose(0)
    assert page.stored().sheet.answers == {"1.1": 0}
    assert page.screen.map["1.1"].word.startswith("không đạt phương án nào")
    assert page.screen.map["1.2"].word == "chưa chấm"
    page.page.choose(None)
    assert page.stored().sheet.answers == {}
    assert page.screen.map["1.1"].word == "chưa chấm"


def test_every_state_of_the_map_has_a_shape_and_a_word_of_its_own(page: Desk) -> None:
    for code, option in (("1.1", 3), ("1.2", 0), ("2.1", 1), ("5.1", 1)):
        page.page.jump(code)
        page.page.choose(option)
    rows = page.screen.map
    seen = [rows[code] for code in ("1.1", "1.2", "1.3", "5.2")]
    assert [row.state for row in seen] == ["scored", "none", "unscored", "not_asked"]
    assert len({row.glyph for row in seen}) == 4
    assert len({row.word for row in seen}) == 4
    assert rows["1.3"].points == "chưa chấm"
    assert rows["5.2"].points == "không hỏi"


def test_a_digit_without_an_option_changes_nothing(page: Desk) -> None:
    page.page.choose(9)
    assert page.stored().sheet.answers == {}


def test_where_there_is_no_story_its_structure_is_not_asked(page: Desk) -> None:
    page.page.jump("5.1")
    page.page.choose(1)
    page.page.next()
    assert page.screen.criterion is not None
    assert not page.screen.criterion.asked
    assert "Không hỏi tiêu chí này" in page.screen.criterion.notices[0].text
    page.page.choose(3)
    assert "5.2" not in page.stored().sheet.answers
    assert page.screen.totals is not None
    assert page.screen.totals.progress == "đã chấm 2/32 · còn 30", "5.1, and 5.2 by itself"


def test_undo_takes_the_last_choice_back_where_it_was_made(page: Desk) -> None:
    page.page.choose(2)
    page.page.next()
    page.page.choose(1)
    page.page.jump("3.1")
    page.page.undo()
    assert page.screen.front == "1.2"
    assert page.screen.chosen is None
    page.page.undo()
    assert page.screen.front == "1.1"
    assert page.stored().sheet.answers == {}


def test_next_unscored_goes_round_and_ends_at_the_last_step(page: Desk) -> None:
    page.answer_all(but=("2.3",))
    page.page.jump("6.1")
    page.page.next_unscored()
    assert page.screen.front == "2.3"
    page.page.choose(1)
    page.page.next_unscored()
    assert page.screen.front == "finish"


def test_sums_and_stars_follow_every_choice(page: Desk) -> None:
    page.page.choose(3)
    totals = page.screen.totals
    assert totals is not None
    assert totals.total == "3/100"
    assert totals.parts[0] == ("A", "SẢN PHẨM VÀ SỨC MẠNH CỦA CỘNG ĐỒNG (40 Điểm)", 3, 40)
    assert totals.progress == "đã chấm 1/32 · còn 31"
    assert totals.provisional
    assert totals.stars == 1


def test_what_is_missing_names_points_and_criteria_to_jump_to(page: Desk) -> None:
    page.answer_all(but=("5.1", "5.2"), option=3)
    page.page.jump("5.1")
    page.page.choose(1)
    totals = page.screen.totals
    assert totals is not None
    assert totals.missing_title.startswith("Còn thiếu để lên")
    codes = [missing.code for missing in totals.missing]
    assert codes
    page.page.jump(codes[0])
    assert page.screen.front == codes[0]
    assert page.screen.map[codes[0]].state == "missed"


def test_one_resumes_where_one_stopped(tmp_path: Path) -> None:
    first = desk(tmp_path)
    first.page.jump("4.2")
    first.page.choose(2)
    first.workspace.close()
    again = desk(tmp_path, sequence=2)
    again.session.choose_product(first.row.id)
    again.page.start()
    assert again.screen.front == "4.2"
    assert again.screen.chosen == 2
    assert again.screen.banner("khôi phục") is None
    again.workspace.close()


def test_after_a_crash_the_page_says_what_was_recovered_and_when(tmp_path: Path) -> None:
    work = (
        "import os, pathlib; from tests.presenters.scoring_desk import desk; "
        f"page = desk(pathlib.Path({str(tmp_path)!r})).page; page.choose(1); page.next(); os._exit(9)"
    )
    assert subprocess.run([sys.executable, "-c", work], cwd=ROOT, check=False).returncode == 9
    again = desk(tmp_path, sequence=2)
    again.session.choose_product(1)
    again.page.start()
    banner = again.screen.banner("khôi phục")
    assert banner is not None
    assert "1 thay đổi" in banner.text
    assert "24/11/2026" in banner.text
    assert again.screen.front == "1.2"
    again.page.command(banner.command)
    assert again.screen.banner("khôi phục") is None
    again.workspace.close()


def test_another_product_shows_nothing_of_the_one_before(page: Desk) -> None:
    page.page.choose(2)
    page.page.comment("1.1", "Ghi chú riêng")
    other = page.workspace.add_product(_other())
    page.session.choose_product(other.id)
    page.page.start()
    assert page.screen.header is not None
    assert page.screen.header.product == "Rượu nếp (ví dụ)"
    assert page.screen.chosen is None
    assert page.screen.criterion is not None
    assert page.screen.criterion.comment == ""
    page.page.undo()
    assert page.stored().sheet.answers == {"1.1": 2}


def test_coming_back_from_another_page_says_again_for_whom(page: Desk) -> None:
    page.page.jump("2.1")
    page.screen.header = None  # another page has shown its own
    page.page.start()
    assert page.screen.header is not None
    assert page.screen.header.product == "Rượu gạo (ví dụ)"
    assert page.screen.front == "2.1"


def test_without_a_product_the_page_says_what_it_is_for(page: Desk) -> None:
    page.session.choose_product(None)
    page.page.start()
    assert page.screen.front == "empty"


def _other():
    from tests.services.workspaces import draft

    return draft(name="Rượu nếp (ví dụ)", sequence=5)
