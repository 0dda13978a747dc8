"""A council's result: exact means, bands from the fraction, excluded sheets, unfinished and ended ones."""

from __future__ import annotations

from fractions import Fraction

import pytest

from ocop_desktop.council.consensus_input import MemberSheet
from ocop_desktop.council.consensus_reasons import hurdles, two_decimals
from ocop_desktop.errors import AnswerError
from ocop_desktop.rubric.scoring import Answers
from tests.council.sheets import FIRST, RUBRIC, decide, full, member, result_of


def test_the_mean_is_an_exact_fraction_over_the_valid_sheets() -> None:
    result = result_of(member(1, full()), member(2, full(c1_1=2)), member(3, full(c1_1=1, c9=0)))
    totals = [sheet.result.total for sheet in result.sheets]
    assert totals == [100, 99, 93]
    assert result.means.total == Fraction(292, 3)
    assert result.means.criteria["1.1"] == Fraction(3 + 2 + 1, 3)
    thirds = result_of(member(1, full()), member(2, full()), member(3, full(c1_1=2)))
    assert thirds.means.total == Fraction(299, 3)
    assert thirds.means.parts == {"A": Fraction(119, 3), "B": Fraction(25), "C": Fraction(35)}


def test_the_band_is_taken_from_the_fraction_and_not_from_the_two_decimals_that_are_shown() -> None:
    """200 sheets of 90 points and one of 89: shown as 90.00, and 4 stars."""
    ninety = full(c4_2=1, c4_3=1, c1_1=1)
    result = result_of(*[member(n, ninety) for n in range(1, 201)], member(201, {**ninety, "12": 2}))
    assert result.means.total == 90 - Fraction(1, 201)
    assert two_decimals(result.means.total) == "90.00"
    assert (result.stars_by_points, result.stars) == (4, 4)
    assert result_of(member(1, ninety), member(2, ninety)).stars == 5


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (Fraction(262, 3), "87.33"),
        (Fraction(269, 3), "89.67"),
        (Fraction(17_465, 200), "87.33"),  # 87.325, half up
        (Fraction(1, 200), "0.01"),
        (Fraction(0), "0.00"),
        (Fraction(100), "100.00"),
        (Fraction(9_001, 100), "90.01"),
    ],
)
def test_a_mean_is_shown_with_two_decimals_half_up(value: Fraction, shown: str) -> None:
    assert two_decimals(value) == shown


def test_an_excluded_sheet_counts_nowhere_and_keeps_its_reason() -> None:
    conflict = member(2, full(c1_5=1, c9=0), "Là người nhà của chủ thể")
    result = result_of(member(1, full()), conflict)
    assert [sheet.member for sheet in result.sheets] == ["Thành viên 1"]
    assert (result.means.total, result.contested, result.unmet, result.spread) == (100, (), (), 0)
    assert (result.stars, result.excluded) == (5, {"Thành viên 2": "Là người nhà của chủ thể"})


def test_an_excluded_sheet_may_be_unfinished_or_rejected_without_holding_up_the_result() -> None:
    result = result_of(member(1, full()), member(2, {}, "Xung đột", rejected="Không liên quan"))
    assert (result.means.total, result.stars) == (100, 5)


def test_an_unfinished_sheet_leaves_no_mean_and_no_star() -> None:
    open_sheet = full()
    del open_sheet["1.1"]
    result = result_of(member(1, full()), member(2, open_sheet))
    assert (result.means.total, result.stars_by_points, result.stars) == (None, None, None)
    assert result.means.parts == {"A": None, "B": 25, "C": 35}
    assert result.means.criteria["1.1"] is None and result.means.criteria["1.2"] is not None


def test_a_criterion_that_a_member_has_not_scored_is_neither_met_nor_missed_by_them() -> None:
    open_sheet = full()
    del open_sheet["1.5"]
    result = result_of(member(1, full(c1_5=1)), member(2, open_sheet))
    assert (result.contested, result.unmet) == ((), ())


def test_a_stopped_or_rejected_sheet_leaves_a_mean_and_no_star() -> None:
    for more in ({"stopped": {"6.1": ""}}, {"rejected": "Hồ sơ giả mạo"}):
        result = result_of(member(1, full()), member(2, full(), **more))
        assert (result.means.total, result.stars_by_points, result.stars) == (100, 5, None)


def test_set_16_stops_by_itself_in_a_members_sheet() -> None:
    wine = RUBRIC.by_code["QD26-16"]
    result = result_of(member(1, full(wine)), member(2, full(wine, c6_1=1)), criteria_set=wine)
    assert result.sheets[1].result.outcome == "stopped"
    assert result.stars is None and result.means.total is not None


def test_without_a_valid_sheet_there_is_nothing_to_say() -> None:
    for sheets in ([], [member(1, full(), "Xung đột")]):
        result = result_of(*sheets)
        assert (result.means.total, result.stars_by_points, result.stars, result.spread) == (None, None, None, None)
        assert (result.contested, result.unmet) == ((), ())


def test_a_story_that_one_member_does_not_see_gives_that_members_structure_no_points() -> None:
    result = result_of(member(1, full()), member(2, full(c5_1=1, c5_2=3)))
    assert result.sheets[1].points["5.2"] == 0
    assert result.means.criteria["5.2"] == 1
    assert [(c.mark.code, c.stars, c.met) for c in result.contested] == [("5.1", 4, ("Thành viên 1",))]


def test_set_26_counts_its_marks_and_members_may_use_different_cases() -> None:
    tourism = RUBRIC.by_code["QD26-26"]
    result = result_of(
        member(1, full(tourism, c3_5=1)),
        member(2, full(tourism, c3_5=0, c8=4, c9=4, c15=4)),
        criteria_set=tourism,
    )
    assert [(c.mark.code, c.stars) for c in result.contested] == [("3.5", 3)]
    assert [(m.code, m.stars) for m in result.unmet] == [("3.5", 4)]
    assert result.means.criteria["8"] == 3


def test_the_spread_is_the_highest_less_the_lowest_total() -> None:
    assert result_of(member(1, full()), member(2, full(c9=0)), member(3, full(c1_1=2))).spread == 5
    assert result_of(member(1, full(c9=0))).spread == 0


def test_hurdles_name_points_minima_and_decisions_on_the_way_to_a_star() -> None:
    sheets = [member(1, full(c1_5=4, c4_3=1)), member(2, full(c1_5=2, c4_3=1))]
    open_one = result_of(*sheets)
    ahead = hurdles(RUBRIC, open_one, 5)
    assert [c.stars for c in ahead.undecided] == [4, 5] and not ahead.clear
    decided = result_of(*sheets, decisions=[decide("1.5", 4, True), decide("1.5", 5, False)])
    ahead = hurdles(RUBRIC, decided, 5)
    assert [(c.mark.code, c.stars) for c in ahead.denied] == [("1.5", 5)]
    assert ahead.undecided == () and ahead.points_short == 0
    assert hurdles(RUBRIC, decided, 4).missed == tuple(m for m in decided.missed if m.stars <= 4)
    poor = result_of(member(1, dict.fromkeys(FIRST.criteria, 0)))
    assert hurdles(RUBRIC, poor, 2).points_short == 30
    assert hurdles(RUBRIC, poor, 1).clear


@pytest.mark.parametrize(
    ("sheets", "code"),
    [
        ([member(1, {}), member(1, {}, "Xung đột")], "member_twice"),
        ([MemberSheet("  ", Answers({}))], "member_missing"),
        ([member(1, {}, " ")], "reason_missing"),
        ([member(1, {"99": 1})], "answer"),
        ([member(1, {"99": 1}, "Xung đột")], "answer"),
        ([member(1, {"1.1": 9})], "answer"),
    ],
)
def test_sheets_that_cannot_be_are_refused_by_name(sheets: list[MemberSheet], code: str) -> None:
    with pytest.raises(AnswerError) as refused:
        result_of(*sheets)
    assert refused.value.code == code
