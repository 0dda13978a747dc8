"""Quorum and spread, with their usual settings and others."""

from __future__ import annotations

from fractions import Fraction

import pytest

from ocop_desktop.council.consensus_quorum import QuorumRule, quorum
from ocop_desktop.council.spread import spread_report
from ocop_desktop.errors import InputError
from tests.council.sheets import full, member, result_of

SEVEN = [f"Thành viên {n}" for n in range(1, 8)]
CHAIR = SEVEN[0]


@pytest.mark.parametrize(
    ("appointed", "present", "needed", "holds"),
    [(4, 3, 3, True), (4, 2, 3, False), (5, 4, 4, True), (5, 3, 4, False), (7, 6, 6, True), (7, 5, 6, False)],
)
def test_three_quarters_of_the_appointed_members_must_be_there(
    appointed: int, present: int, needed: int, holds: bool
) -> None:
    found = quorum(SEVEN[:appointed], SEVEN[:present], CHAIR)
    assert (found.needed, found.enough, found.holds) == (needed, holds, holds)


def test_the_chair_must_be_there_unless_the_office_rules_otherwise() -> None:
    found = quorum(SEVEN, SEVEN[1:], CHAIR)
    assert (found.enough, found.chair_present, found.holds) == (True, False, False)
    assert quorum(SEVEN, SEVEN[1:], CHAIR, QuorumRule(chair_required=False)).holds
    assert quorum(SEVEN, [CHAIR, *SEVEN[3:6]], CHAIR, QuorumRule(share=Fraction(1, 2))).holds


def test_guests_and_names_given_twice_do_not_make_a_quorum() -> None:
    found = quorum(SEVEN[:4], [CHAIR, CHAIR, "Khách mời", SEVEN[1]], CHAIR)
    assert (found.present, found.holds) == (2, False)
    assert not quorum([], [], None).holds
    assert not quorum(SEVEN, SEVEN, None).holds


def test_a_share_above_one_is_refused() -> None:
    with pytest.raises(InputError):
        QuorumRule(share=Fraction(4, 3))


def test_members_further_apart_than_the_limit_are_named_widest_first() -> None:
    result = result_of(
        member(1, full()),
        member(2, full(c4_2=1, c4_3=1, c1_1=1)),
        member(3, full(c4_2=1, c4_3=1, c1_1=1, c12=2)),
    )
    report = spread_report(result)
    assert [(p.higher, p.lower, p.points) for p in report.far_apart] == [("Thành viên 1", "Thành viên 3", 11)]
    closer = spread_report(result, limit=9)
    assert [p.points for p in closer.far_apart] == [11, 10]
    assert spread_report(result, limit=11).needs_talk is False


def test_a_split_across_a_mark_needs_a_talk_however_near_the_totals_are() -> None:
    report = spread_report(result_of(member(1, full()), member(2, full(c1_5=3))))
    assert report.far_apart == ()
    assert [(c.mark.code, c.stars) for c in report.split] == [("1.5", 5)]
    assert report.needs_talk


def test_the_heat_map_shows_each_member_against_the_mean_of_those_who_scored() -> None:
    open_sheet = full()
    del open_sheet["1.1"]
    result = result_of(
        member(1, full()), member(2, full(c1_1=1)), member(3, open_sheet), member(4, full(c1_1=1), "Xung đột")
    )
    row = spread_report(result).criteria[0]
    assert (row.code, row.width) == ("1.1", 2)
    assert [(c.member, c.points, c.from_mean) for c in row.cells] == [
        ("Thành viên 1", 3, 1),
        ("Thành viên 2", 1, -1),
        ("Thành viên 3", None, None),
    ]


def test_the_spread_of_no_sheets_is_empty() -> None:
    report = spread_report(result_of())
    assert (report.totals, report.needs_talk) == ({}, False)
    assert all(row.cells == () and row.width == 0 for row in report.criteria)
