"""Contested minima: who stands where, what the council decides, and when a star may be issued."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ocop_desktop.council.consensus_input import Decision
from ocop_desktop.errors import AnswerError
from tests.council.sheets import decide, full, member, result_of

#: Members 1 and 3 tick the option for 5 stars at 1.5, member 2 the one for 4 stars, member 4 none of both.
FOUR = [member(1, full()), member(2, full(c1_5=3)), member(3, full()), member(4, full(c1_5=2))]


def test_every_mark_with_members_on_both_sides_is_contested_in_the_laws_order() -> None:
    result = result_of(*FOUR)
    assert [(c.mark.code, c.stars, c.mark.needs, c.decided) for c in result.contested] == [
        ("1.5", 4, 2, None),
        ("1.5", 5, 3, None),
    ]
    first, second = result.contested
    assert (first.met, first.not_met) == (("Thành viên 1", "Thành viên 2", "Thành viên 3"), ("Thành viên 4",))
    assert (second.met, second.not_met) == (("Thành viên 1", "Thành viên 3"), ("Thành viên 2", "Thành viên 4"))


def test_a_mark_on_which_all_stand_on_one_side_is_settled() -> None:
    """All tick different options of 1.5, all at or above the 4-star mark or all below."""
    above = result_of(member(1, full(c1_5=3)), member(2, full(c1_5=3)), member(3, full(c1_5=3)))
    assert (above.contested, [(m.code, m.stars) for m in above.unmet], above.stars) == ((), [("1.5", 5)], 4)
    below = result_of(member(1, full(c1_5=1)), member(2, full(c1_5=2)), member(3, full(c1_5=0)))
    assert (below.contested, below.stars) == ((), 3)
    assert [(m.code, m.stars) for m in below.unmet] == [("1.5", 4), ("1.5", 5)]


@pytest.mark.parametrize(
    ("decisions", "stars", "unmet"),
    [
        ([], None, []),
        ([decide("1.5", 4, True)], None, []),
        ([decide("1.5", 4, False)], 3, [4]),
        ([decide("1.5", 5, True)], None, []),
        ([decide("1.5", 5, False)], None, [5]),
        ([decide("1.5", 4, True), decide("1.5", 5, True)], 5, []),
        ([decide("1.5", 4, True), decide("1.5", 5, False)], 4, [5]),
        ([decide("1.5", 4, False), decide("1.5", 5, False)], 3, [4, 5]),
    ],
)
def test_a_star_is_issued_once_nothing_undecided_could_change_it(
    decisions: list[Decision], stars: int | None, unmet: list[int]
) -> None:
    """No decision follows from another: met at 5 stars says nothing of the mark for 4 stars of the same criterion."""
    result = result_of(*FOUR, decisions=decisions)
    assert result.stars == stars
    assert [(m.code, m.stars) for m in result.unmet] == [("1.5", level) for level in unmet]


def test_an_undecided_mark_above_what_the_points_allow_holds_nothing_up() -> None:
    """Some 69 points are 3 stars whatever is decided on the marks for 4 and 5 stars."""
    low = dict.fromkeys(("1.1", "1.2", "1.4", "3.1", "4.2", "4.3", "6.3", "6.4", "7", "12"), 0)
    sheets = [member(n, {**full(c1_5=option), **low}) for n, option in enumerate((4, 2), 1)]
    result = result_of(*sheets)
    assert result.means.total is not None and 50 <= result.means.total < 70
    assert [c.stars for c in result.undecided] == [4, 5]
    assert result.stars == 3


def test_an_undecided_mark_above_a_missed_one_holds_nothing_up() -> None:
    result = result_of(member(1, full(c2_3=0)), member(2, full(c2_3=0, c1_5=1)))
    assert (result.stars, [c.stars for c in result.undecided]) == (2, [4, 5])


def test_two_criteria_are_decided_each_by_itself() -> None:
    sheets = [member(1, full()), member(2, full(c1_5=3, c4_1=3))]
    assert result_of(*sheets).stars is None
    assert result_of(*sheets, decisions=[decide("1.5", 5, False)]).stars == 4
    assert result_of(*sheets, decisions=[decide("1.5", 5, True)]).stars is None
    assert result_of(*sheets, decisions=[decide("1.5", 5, True), decide("4.1", 5, True)]).stars == 5


def test_a_decision_counts_only_what_valid_sheets_contest() -> None:
    sheets = [member(1, full()), member(2, full(c1_5=2), "Có quan hệ với chủ thể")]
    with pytest.raises(AnswerError) as refused:
        result_of(*sheets, decisions=[decide("1.5", 4, True)])
    assert refused.value.code == "settled"


@pytest.mark.parametrize(
    ("decisions", "code"),
    [
        ([decide("1.6", 4, True)], "settled"),
        ([decide("1.1", 4, True)], "mark_unknown"),
        ([decide("1.5", 3, True)], "mark_unknown"),
        ([decide("99", 4, True)], "mark_unknown"),
        ([decide("1.5", 4, True), decide("1.5", 4, True)], "decided_twice"),
        ([decide("1.5", 4, True), decide("1.5", 4, False)], "decided_twice"),
        ([decide("1.5", 4, False), decide("1.5", 5, True)], "decisions_contradict"),
        ([decide("1.5", 5, True), decide("1.5", 4, False)], "decisions_contradict"),
        ([replace(decide("1.5", 4, True), reason=" ")], "reason_missing"),
    ],
)
def test_decisions_that_cannot_be_are_refused(decisions: list[Decision], code: str) -> None:
    with pytest.raises(AnswerError) as refused:
        result_of(*FOUR, decisions=decisions)
    assert refused.value.code == code


def test_a_member_with_a_conflict_has_no_vote() -> None:
    sheets = [*FOUR, member(5, full(), "Là người đại diện của chủ thể")]
    result_of(*sheets, decisions=[decide("1.5", 4, True, "Thành viên 1", "Thành viên 2")])
    with pytest.raises(AnswerError, match="Thành viên 5"):
        result_of(*sheets, decisions=[decide("1.5", 4, True, "Thành viên 1", "Thành viên 5")])
