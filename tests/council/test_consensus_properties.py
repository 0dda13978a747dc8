"""What holds for any council: order, bounds, exclusion, and stars against every outcome of what is open."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from ocop_desktop.council.consensus import Consensus, consensus
from ocop_desktop.council.consensus_input import Decision, MemberSheet
from ocop_desktop.errors import AnswerError
from ocop_desktop.rubric.model import CriteriaSet
from ocop_desktop.rubric.scoring import score
from tests.council.sheets import RUBRIC, councils, decide

Council = tuple[CriteriaSet, list[MemberSheet]]


def decided(case: Council, random: Random) -> list[Decision]:
    """Decisions on some of the contested marks: within a criterion met up to a star, and not above."""
    criteria_set, sheets = case
    limits: dict[str, int] = {}
    decisions = []
    for contested in consensus(RUBRIC, criteria_set, sheets).contested:
        code = contested.mark.code
        limit = limits.setdefault(code, random.choice((2, 3, 4, 5)))
        if random.random() < 0.6:
            decisions.append(decide(code, contested.stars, contested.stars <= limit))
    return decisions


def facts(result: Consensus) -> tuple[object, ...]:
    """All of a result but the order of members."""
    sides = [(c.mark, sorted(c.met), sorted(c.not_met), c.decided) for c in result.contested]
    return result.means, result.stars_by_points, sides, result.unmet, result.stars, result.spread


@given(councils(complete=False), st.randoms())
def test_the_order_of_sheets_and_decisions_does_not_matter(case: Council, random: Random) -> None:
    criteria_set, sheets = case
    decisions = decided(case, random)
    before = facts(consensus(RUBRIC, criteria_set, sheets, decisions))
    random.shuffle(sheets)
    random.shuffle(decisions)
    assert facts(consensus(RUBRIC, criteria_set, sheets, decisions)) == before


@given(councils())
def test_the_mean_lies_between_the_lowest_and_the_highest_total(case: Council) -> None:
    criteria_set, sheets = case
    result = consensus(RUBRIC, criteria_set, sheets)
    if result.means.total is None:
        return
    totals = [sheet.result.total for sheet in result.sheets]
    assert min(totals) <= result.means.total <= max(totals)
    assert result.means.total * len(totals) == sum(totals)
    assert sum(m for m in result.means.parts.values() if m is not None) == result.means.total
    assert sum(m for m in result.means.criteria.values() if m is not None) == result.means.total


@given(councils(complete=False), st.randoms())
def test_an_excluded_sheet_is_as_good_as_none(case: Council, random: Random) -> None:
    criteria_set, sheets = case
    valid = [sheet for sheet in sheets if sheet.excluded is None]
    decisions = decided(case, random)
    with_all = consensus(RUBRIC, criteria_set, sheets, decisions)
    alone = consensus(RUBRIC, criteria_set, valid, decisions)
    assert facts(with_all) == facts(alone)
    assert [sheet.member for sheet in with_all.sheets] == [sheet.member for sheet in valid]


@given(councils(complete=False), st.randoms())
def test_a_decision_changes_no_other_mark_and_no_issued_star(case: Council, random: Random) -> None:
    criteria_set, sheets = case
    decisions = decided(case, random)
    before = consensus(RUBRIC, criteria_set, sheets, decisions)
    for open_mark in before.undecided:
        for met in (True, False):
            added = decide(open_mark.mark.code, open_mark.stars, met)
            try:
                after = consensus(RUBRIC, criteria_set, sheets, [*decisions, added])
            except AnswerError as error:
                assert error.code == "decisions_contradict"
                continue
            others = [c for c in after.contested if c.mark != open_mark.mark]
            assert others == [c for c in before.contested if c.mark != open_mark.mark]
            assert set(after.unmet) == set(before.unmet) | (set() if met else {open_mark.mark})
            assert before.stars is None or after.stars == before.stars
            assert (after.means, after.missed, after.spread) == (before.means, before.missed, before.spread)


def stars_if(result: Consensus, open_missed: Sequence[int]) -> int:
    """The star by the law's own words, where of the open marks those of `open_missed` are missed."""
    assert result.means.total is not None
    missed = [mark.stars for mark in result.unmet] + list(open_missed)
    least = {1: 0, 2: 30, 3: 50, 4: 70, 5: 90}
    return max(s for s in least if result.means.total >= least[s] and not any(m <= s for m in missed if s > 2))


@given(councils(), st.randoms())
def test_the_star_is_that_of_every_outcome_of_the_open_marks_or_none(case: Council, random: Random) -> None:
    criteria_set, sheets = case
    result = consensus(RUBRIC, criteria_set, sheets, decided(case, random))
    if not result.sheets or any(sheet.result.outcome != "scored" for sheet in result.sheets):
        assert result.stars is None
        return
    levels = sorted({c.stars for c in result.undecided})
    outcomes = {
        stars_if(result, [level for level, miss in zip(levels, misses, strict=True) if miss])
        for misses in product((False, True), repeat=len(levels))
    }
    assert result.stars == (outcomes.pop() if len(outcomes) == 1 else None)


@given(councils(complete=False))
def test_each_mark_is_contested_missed_met_or_open_by_the_members_own_results(case: Council) -> None:
    criteria_set, sheets = case
    result = consensus(RUBRIC, criteria_set, sheets)
    own = {
        sheet.member: {(u.code, u.stars) for u in score(RUBRIC, criteria_set, sheet.answers).unmet}
        for sheet in sheets
        if sheet.excluded is None
    }
    for contested in result.contested:
        key = (contested.mark.code, contested.stars)
        assert all(key in own[member] for member in contested.not_met)
        assert all(key not in own[member] for member in contested.met)
    for mark in result.missed:
        assert all((mark.code, mark.stars) in unmet for unmet in own.values())


@given(councils())
def test_a_council_of_one_gives_the_members_own_result(case: Council) -> None:
    criteria_set, sheets = case
    only = next((sheet for sheet in sheets if sheet.excluded is None), None)
    if only is None:
        return
    alone = consensus(RUBRIC, criteria_set, [only])
    result = score(RUBRIC, criteria_set, only.answers)
    assert (alone.means.total, alone.stars, alone.stars_by_points) == (
        result.total,
        result.stars,
        result.stars_by_points,
    )
    assert [(m.code, m.stars) for m in alone.unmet] == [(u.code, u.stars) for u in result.unmet]
    assert alone.contested == ()
