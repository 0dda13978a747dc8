"""The page of a council's result: the star and why, who stands where, what the council decides, and who may."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest

from ocop_desktop.council.consensus import Means
from ocop_desktop.presenters import council_result_words as words
from ocop_desktop.presenters.council_result_view import LessonView, WaitingView
from ocop_desktop.rubric.scoring import stars_by_points
from ocop_desktop.services.round_outcome import CouncilOutcome
from ocop_desktop.services.round_reasons import reasons
from tests.presenters.results_help import Bench
from tests.services.councils import REASON, appointed, full, give, meet, scored, seated
from tests.services.test_council_result import BELOW, MARK, split
from tests.services.workspaces import RUBRIC, draft, opened

KEY = (MARK.code, MARK.stars)


def far_apart(below: int) -> dict[str, int]:
    """Options that cost so many criteria their points."""
    return dict.fromkeys(list(RUBRIC.by_code["QD26-10"].criteria)[:below], 0)


def with_mean(outcome: CouncilOutcome, mean: Fraction) -> CouncilOutcome:
    """The same result with another mean, as another council would have given it."""
    result = outcome.consensus
    band = stars_by_points(outcome.rubric, mean)
    means = Means(mean, result.means.parts, result.means.criteria)
    stars = None if result.stars is None else min(band, outcome.stars_by_minima or band)
    return replace(outcome, consensus=replace(result, means=means, stars_by_points=band, stars=stars))


# --- the star ------------------------------------------------------------------------------------------------


def test_the_mean_is_shown_with_two_decimals_and_the_commune_gives_no_star(tmp_path: Path) -> None:
    with opened(tmp_path) as store:
        bench = Bench(store, split(store, members=3))
        shown = bench.open()
    assert shown.total == "99,67/100"
    assert shown.star.label == "Hạng sao dự kiến của Hội đồng"
    assert [part.words for part in shown.parts] == ["39,67/40", "25,00/25", "35,00/35"]
    assert bench.screen.header is not None
    assert bench.screen.header.evaluator == "Đợt 1 năm 2026"


def test_a_mean_of_89_995_is_4_stars_and_nowhere_looks_like_90(tmp_path: Path) -> None:
    with opened(tmp_path) as store:
        council = appointed(store, 3)
        scored(store, council)
        outcome = with_mean(store.council_result(council.id, council.product), Fraction(17999, 200))
    assert outcome.stars == 4
    assert words.total(outcome) == "dưới 90/100"
    assert words.star(outcome).words == "4 sao"
    assert "17999/200, chưa đủ 90 điểm" in words.why(outcome)
    assert "4 sao" in words.why(outcome)
    assert dict(reasons(outcome))["Vì sao là 4 sao:"].startswith("tổng điểm trung bình 90,00 (chưa đủ 90 điểm);")
    assert "chưa tới 0,01 điểm để đủ 90 điểm" in dict(reasons(outcome))["Vì sao chưa là 5 sao:"]


def test_a_mean_of_exactly_90_is_5_stars(tmp_path: Path) -> None:
    with opened(tmp_path) as store:
        council = appointed(store, 3)
        scored(store, council)
        outcome = with_mean(store.council_result(council.id, council.product), Fraction(90))
    assert (outcome.stars, words.total(outcome)) == (5, "90,00/100")
    assert words.why(outcome) == "Trung bình 90,00 điểm: từ 90 điểm trở lên là 5 sao."
    assert words.star(outcome).words == "Tiềm năng 5 sao"


def test_a_missed_minimum_is_named_as_the_reason(tmp_path: Path) -> None:
    with opened(tmp_path) as store:
        council = appointed(store, 3)
        scored(store, council, *[{MARK.code: BELOW}] * 3)
        shown = Bench(store, council).open()
    assert (shown.star.stars, shown.star.tone) == (4, "good")
    assert shown.star.why == f"Chưa đạt mức tối thiểu của 5 sao tại {MARK.code}."
    assert (shown.star.by_points[-5:], shown.star.by_minima[-5:]) == ("5 sao", "4 sao")
    assert shown.marks == ()


# --- deciding ------------------------------------------------------------------------------------------------


def test_a_split_says_who_stands_where_and_waits_for_a_decision(tmp_path: Path) -> None:
    with opened(tmp_path) as store:
        bench = Bench(store, split(store, members=3))
        shown = bench.open()
    (mark,) = shown.marks
    assert mark.key == KEY
    assert (mark.met, mark.not_met) == ("Thành viên 1 (3), Thành viên 2 (3)", "Thành viên 3 (2)")
    assert mark.needs.startswith("Cần 3 điểm: Có hợp đồng liên kết")
    assert (mark.state, mark.tone) == ("Hội đồng chưa quyết định", "missing")
    assert (shown.star.stars, shown.star.words) == (None, "Chưa có hạng sao")
    assert (shown.star.by_points[-5:], shown.star.by_minima) == ("5 sao", "chưa xác định")


def test_whoever_may_not_decide_is_told_and_led_to_sign_in(tmp_path: Path) -> None:
    with opened(tmp_path) as store:
        bench = Bench(store, split(store, members=3))
        meet(store, bench.council)
        shown = bench.open()
        assert "không được ghi quyết định của Hội đồng" in shown.marks[0].refused
        assert shown.steps[0].command == "sign_in"
        bench.page.open_form(KEY)
        assert bench.screen.mark is None, "no form opens"
        bench.page.step(shown.steps[0].command)
        assert bench.screen.went == ["sign in"]


def test_without_a_quorum_the_next_step_is_to_note_who_is_there(tmp_path: Path) -> None:
    with opened(tmp_path) as store:
        bench = Bench(store, split(store, members=3))
        bench.sit(bench.council[1])
        shown = bench.open()
        assert shown.steps[0].command == "meeting"
        assert (shown.quorum.tone, "chưa đủ điều kiện quyết định" in shown.quorum.text) == ("missing", True)
        assert "ghi người dự họp" in shown.marks[0].refused
        assert any(notice.command == "meeting" for notice in shown.notices)


def test_the_chair_records_a_decision_and_the_star_follows(tmp_path: Path) -> None:
    with opened(tmp_path) as store:
        bench = Bench(store, split(store, members=5))
        council = bench.council
        meet(store, council, 4)
        bench.sit(council[1])
        shown = bench.open()
        assert [(v.name, v.barred) for v in shown.voters if v.barred] == [("Thành viên 4", "không dự họp")]
        bench.page.step(shown.steps[0].command)
        assert bench.screen.mark is not None
        assert bench.screen.mark.draft is not None
        assert bench.page.missing(KEY) == "Hãy chọn Đạt hoặc Chưa đạt."
        bench.page.decide(KEY)
        assert bench.screen.statuses == [], "an unfinished form records nothing"
        bench.page.edit_form(KEY, met=False)
        assert bench.page.missing(KEY) == "Hãy ghi lý do."
        bench.page.edit_form(KEY, reason=REASON)
        assert bench.page.missing(KEY) == "Hãy đánh dấu những người tán thành."
        bench.page.edit_form(KEY, in_favour=frozenset({council[1].id, council[2].id}))
        bench.page.decide(KEY)
        decided = bench.shown
        assert bench.screen.errors == []
        assert (decided.star.stars, decided.marks[0].state) == (4, "Hội đồng quyết định: chưa đạt")
        assert decided.marks[0].lines[:2] == (
            f"Chưa đạt. Lý do: {REASON}",
            "Tán thành: Thành viên 1, Thành viên 2",
        )
        assert decided.marks[0].draft is None, "the form is shut"
        assert not bench.screen.from_top, "the eye stays where it is"
        bench.page.withdraw(KEY)
        assert bench.shown.star.stars is None
        assert bench.screen.asked[-1].title == "Rút quyết định của Hội đồng"


def test_a_form_keeps_what_was_typed_when_the_page_is_left(tmp_path: Path) -> None:
    with opened(tmp_path) as store:
        bench = Bench(store, split(store, members=3))
        meet(store, bench.council)
        bench.sit(bench.council[1])
        bench.open()
        bench.page.open_form(KEY)
        bench.page.edit_form(KEY, met=True, reason="Đã xem hợp đồng")
        again = bench.open().marks[0].draft
        assert again is not None
        assert (again.met, again.reason) == (True, "Đã xem hợp đồng")
        bench.page.shut_form(KEY)
        assert bench.open().marks[0].draft is None


def test_a_refused_decision_leaves_the_form_as_it_is(tmp_path: Path) -> None:
    with opened(tmp_path) as store:
        bench = Bench(store, split(store, members=3))
        meet(store, bench.council)
        bench.sit(bench.council[1])
        bench.open()
        bench.page.open_form(KEY)
        bench.page.edit_form(KEY, met=True, reason=REASON, in_favour=frozenset({bench.council[1].id}))
        meet(store, bench.council, 1, 2)
        bench.page.decide(KEY)
        assert [error.code for error in bench.screen.errors] == ["no_quorum"]
        assert bench.open().marks[0].draft is None, "nothing can be typed while nothing can be recorded"
        meet(store, bench.council)
        draft_left = bench.open().marks[0].draft
        assert draft_left is not None
        assert draft_left.reason == REASON


def test_a_settled_result_still_asks_who_was_there_and_then_leads_to_the_round(tmp_path: Path) -> None:
    with opened(tmp_path) as store:
        council = appointed(store, 3)
        scored(store, council)
        bench = Bench(store, council)
        assert bench.open().steps[0].command == "meeting"
        meet(store, council)
        assert bench.open().steps[0].command == "ranking"


def test_nothing_can_be_decided_in_a_finished_round(tmp_path: Path) -> None:
    with opened(tmp_path) as store:
        council = appointed(store, 3)
        scored(store, council)
        meet(store, council)
        with seated(store, council[1]):
            store.finish_round(council.id)
        bench = Bench(store, council)
        bench.sit(council[1])
        shown = bench.open()
        assert {member.refused for member in shown.members} == {"Đợt đánh giá đã kết thúc nên không thay đổi được nữa."}
        assert shown.steps[0].command == "papers"


# --- who counts ----------------------------------------------------------------------------------------------


def test_a_member_with_a_conflict_counts_nowhere_and_cannot_be_taken_back_in(tmp_path: Path) -> None:
    with opened(tmp_path) as store:
        council = split(store, members=3)
        producer = store.round_products(council.id)[0].producer_id
        store.declare_conflict(council[3].id, producer, "Anh em với chủ thể")
        bench = Bench(store, council)
        bench.sit(council[1])
        shown = bench.open()
    line = next(m for m in shown.members if m.id == council[3].id)
    assert (shown.counted, shown.total, shown.marks) == ("Tính 2/3 phiếu", "100,00/100", ())
    assert "Không tính: Xung đột lợi ích" in line.state
    assert "Anh em với chủ thể" in line.state
    assert (line.action, line.total) == ("", "")
    assert shown.heat.members == ("Thành viên 1", "Thành viên 2")
    voter = next(v for v in shown.voters if v.id == council[3].id)
    assert "Xung đột lợi ích" in voter.barred


def test_a_sheet_is_excluded_and_taken_back_with_a_reason(tmp_path: Path) -> None:
    with opened(tmp_path) as store:
        bench = Bench(store, split(store, members=3))
        third = bench.council[3].id
        bench.sit(bench.council[1])
        bench.open()
        bench.page.change_sheet(third, "exclude")
        line = next(m for m in bench.shown.members if m.id == third)
        assert (line.state, line.action, bench.shown.total) == (
            "Không tính: Hội đồng thống nhất",
            "include",
            "100,00/100",
        )
        bench.screen.reason = None
        bench.page.change_sheet(third, "include")
        assert bench.shown.counted == "Tính 2/3 phiếu", "whoever turns back changes nothing"
        bench.screen.reason = "Đã làm rõ"
        bench.page.change_sheet(third, "include")
        assert bench.shown.counted == "Tính 3/3 phiếu"


def test_members_far_apart_may_score_again_and_the_first_turn_stays(tmp_path: Path) -> None:
    with opened(tmp_path) as store:
        council = appointed(store, 3)
        scored(store, council, {}, {}, far_apart(6))
        bench = Bench(store, council)
        shown = bench.open()
        assert shown.spread.tone == "missing"
        assert "Thành viên 1 và Thành viên 3" in shown.spread.text
        assert (shown.can_score_again, bool(shown.score_again_refused)) == (True, True)
        bench.page.score_again()
        assert bench.screen.asked == [], "whoever may not is not asked"
        bench.sit(council[1])
        first = bench.open().total
        bench.page.score_again()
        waiting = bench.screen.front
        assert isinstance(waiting, WaitingView)
        assert waiting.title == "“Rượu gạo (ví dụ)” đang được chấm lại"
        assert [offer.id for offer in waiting.chooser.turns] == [1, 2]
        bench.page.choose_turn(1)
        assert bench.shown.total == first
        assert {m.refused for m in bench.shown.members if m.action} == {
            "Lượt này đã có lượt chấm mới thay thế nên không thay đổi nữa."
        }
        assert bench.page.way_of is None, "advice goes by the newest turn"


def test_exactly_the_limit_apart_is_still_within_it(tmp_path: Path) -> None:
    with opened(tmp_path) as store:
        council = appointed(store, 2, spread_limit=1)
        scored(store, council, {}, {MARK.code: BELOW})
        shown = Bench(store, council).open()
    assert (shown.spread.tone, "cách nhau 1 điểm" in shown.spread.text) == ("good", True)


# --- nothing to show yet -------------------------------------------------------------------------------------


def test_no_round_leads_to_the_rounds(tmp_path: Path) -> None:
    with opened(tmp_path) as store:
        bench = Bench(store, appointed(store, 1))
        bench.session.choose_round(None)
        bench.page.start()
        lesson = bench.screen.front
    assert isinstance(lesson, LessonView)
    assert [step.command for step in lesson.steps] == ["rounds"]


def test_no_product_offers_those_of_the_round(tmp_path: Path) -> None:
    with opened(tmp_path) as store:
        bench = Bench(store, appointed(store, 1, products=2))
        bench.session.choose_product(None)
        bench.page.start()
        lesson = bench.screen.front
        assert isinstance(lesson, LessonView)
        assert [row.id for row in lesson.products] == [row.id for row in bench.council.products]
        bench.page.choose_product(lesson.products[1].id)
        assert isinstance(bench.screen.front, WaitingView)


def test_while_it_is_scored_the_page_says_whose_turn_it_is_and_nothing_of_what_they_gave(tmp_path: Path) -> None:
    with opened(tmp_path) as store:
        council = appointed(store, 3)
        give(store, council[1], council.product, full())
        with seated(store, council[2]):
            store.open_sheet(council.product)
        bench = Bench(store, council)
        bench.page.start()
        waiting = bench.screen.front
        assert isinstance(waiting, WaitingView)
        assert waiting.lines == ("Thành viên 2: đang chấm", "Thành viên 3: chưa bắt đầu")
        assert waiting.text.startswith("Đã xong 1/3 phiếu.")
        assert [step.command for step in waiting.steps] == ["entries"]
        assert "100" not in f"{waiting.title}{waiting.text}{waiting.lines}"


def test_a_member_who_only_scores_is_led_to_the_scoring_page(tmp_path: Path) -> None:
    with opened(tmp_path) as store:
        council = appointed(store, 4)
        bench = Bench(store, council)
        bench.sit(council[4])
        bench.page.start()
        waiting = bench.screen.front
        assert isinstance(waiting, WaitingView)
        assert (waiting.lines, [step.command for step in waiting.steps]) == ((), ["scoring"])


def test_a_step_to_the_neighbour_shows_its_result(tmp_path: Path) -> None:
    with opened(tmp_path) as store:
        council = appointed(store, 2, products=3)
        scored(store, council)
        bench = Bench(store, council)
        first = bench.open().chooser
        assert (first.before, first.after) == (None, council.products[1].id)
        assert len({offer.words for offer in first.products}) == 3, "namesakes are told apart"
        bench.page.choose_product(first.after or 0)
        assert bench.session.product_id == council.products[1].id
        assert bench.shown.chooser.before == council.products[0].id


@pytest.mark.parametrize("gone", ["round", "product"])
def test_what_is_no_more_is_said(tmp_path: Path, gone: str) -> None:
    with opened(tmp_path) as store:
        council = appointed(store, 1, products=1)
        bench = Bench(store, council)
        if gone == "round":
            store.delete_round(council.id)
        else:
            store.take_product(council.id, council.product)
        bench.page.start()
        if gone == "round":
            assert "không còn trong dữ liệu" in str(bench.screen.front)
        else:
            assert isinstance(bench.screen.front, LessonView)
            assert bench.screen.front.products == ()


def test_an_illustrative_product_of_practice_keeps_its_marks(tmp_path: Path) -> None:
    with opened(tmp_path) as store:
        council = appointed(store, 2, practice=True)
        scored(store, council)
        bench = Bench(store, council)
        bench.open()
        assert bench.screen.header is not None
        assert bench.screen.header.illustrative
        assert "TẬP HUẤN" in bench.screen.header.evaluator
        assert draft().illustrative
