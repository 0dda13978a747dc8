"""The cheapest way for a whole council, against trying every combination by the words of the law alone."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from itertools import product
from typing import Any

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from ocop_desktop.rubric.model import CriteriaSet
from ocop_desktop.rubric.way_up import NoWay, WayUp, way_up, way_up_together
from ocop_desktop.services.rubrics import current_rubric

RUBRIC = current_rubric()
LEAST = {1: 0, 2: 30, 3: 50, 4: 70, 5: 90}
Sheet = dict[str, int]
Marks = Collection[tuple[str, int]]


def best(criteria_set: CriteriaSet) -> Sheet:
    return {c.code: max(c.options, key=lambda o: (o.points, -o.n)).n for c in criteria_set.criteria.values()}


def points_on(criteria_set: CriteriaSet, sheet: Sheet, raised: Mapping[str, int]) -> dict[str, int]:
    """Points of a sheet where the criteria in `raised` count at least as much as those options."""
    nodes = criteria_set.criteria
    before = {code: node.points_of(sheet[code]) for code, node in nodes.items()}
    told = {code for code, node in nodes.items() if not node.only_if or before[node.only_if] > 0}
    had = {code: value if code in told else 0 for code, value in before.items()}
    after = {code: max(value, nodes[code].points_of(raised.get(code, 0))) for code, value in had.items()}
    return {code: 0 if (asked := nodes[code].only_if) and not after[asked] else value for code, value in after.items()}


def reached(criteria_set: CriteriaSet, given: Sequence[dict[str, int]], stars: int, settled: Marks) -> bool:
    nodes = criteria_set.criteria
    if sum(sum(points.values()) for points in given) < LEAST[stars] * len(given):
        return False
    for points in given:
        for code, node in nodes.items():
            if code in criteria_set.stops_by_itself and points[code] == 0:
                return False
            for option in node.options:
                level = option.minimum_for
                if level and level <= stars and (code, level) not in settled and points[code] < option.points:
                    return False
    return True


def by_trying(
    criteria_set: CriteriaSet, sheets: Sequence[Sheet], stars: int, free: Sequence[str], settled: Marks
) -> tuple[int, int] | None:
    before = sum(sum(points_on(criteria_set, sheet, {}).values()) for sheet in sheets)
    found = []
    for picked in product(*[range(len(criteria_set.criteria[code].options) + 1) for code in free]):
        raised = {code: option for code, option in zip(free, picked, strict=True) if option}
        given = [points_on(criteria_set, sheet, raised) for sheet in sheets]
        if reached(criteria_set, given, stars, settled):
            found.append((len(raised), sum(sum(points.values()) for points in given) - before))
    return min(found, default=None)


@st.composite
def councils(draw: st.DrawFn) -> dict[str, Any]:
    """A few sheets that are good but for some criteria, most of which may change, and marks decided as reached."""
    criteria_set = RUBRIC.sets[draw(st.one_of(st.integers(0, 24), st.just(15)))]  # sets without two cases
    nodes = criteria_set.criteria
    low = draw(st.lists(st.sampled_from(list(nodes)), min_size=2, max_size=4, unique=True))
    low += draw(st.sampled_from([[], ["5.1", "5.2"]]))
    low = [code for code in dict.fromkeys(low) if code in nodes]
    sheets = []
    for _ in range(draw(st.integers(1, 4))):
        sheet = best(criteria_set)
        for code in low:
            sheet[code] = draw(st.integers(0, len(nodes[code].options)))
        sheets.append(sheet)
    free = [code for code in low if draw(st.integers(0, 5)) != 3]
    assume(len(free) <= 5)
    marks = [(code, o.minimum_for) for code in low for o in nodes[code].marked if o.minimum_for]
    settled = draw(st.lists(st.sampled_from(marks), max_size=2)) if marks else []
    return {
        "criteria_set": criteria_set, "sheets": sheets, "stars": draw(st.integers(2, 5)), "free": free,
        "settled": settled,
    }  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(councils())
def test_for_a_council_it_is_as_cheap_as_the_cheapest_of_all_ways(case: dict[str, Any]) -> None:
    criteria_set, sheets, settled = case["criteria_set"], case["sheets"], case["settled"]
    fixed = [code for code in criteria_set.criteria if code not in case["free"]]
    way = way_up_together(RUBRIC, criteria_set, sheets, case["stars"], fixed, settled)
    tried = by_trying(criteria_set, sheets, case["stars"], case["free"], settled)
    if tried is None:
        assert isinstance(way, NoWay)
        return
    assert isinstance(way, WayUp)
    assert (len(way.changes), way.total_after - way.total_before) == tried
    raised = {change.code: change.to for change in way.changes}
    given = [points_on(criteria_set, sheet, raised) for sheet in sheets]
    assert reached(criteria_set, given, case["stars"], settled)
    assert sum(sum(points.values()) for points in given) == way.total_after
    assert sum(change.points for change in way.changes) == way.total_after - way.total_before


@settings(max_examples=60, deadline=None)
@given(councils(), st.integers(2, 4))
def test_members_of_one_mind_are_told_what_one_of_them_would_be_told(case: dict[str, Any], count: int) -> None:
    criteria_set, sheet, stars = case["criteria_set"], case["sheets"][0], case["stars"]
    fixed = [code for code in criteria_set.criteria if code not in case["free"]]
    alone, together = (
        way_up(RUBRIC, criteria_set, sheet, stars, fixed),
        way_up_together(RUBRIC, criteria_set, [sheet] * count, stars, fixed),
    )
    assert type(alone) is type(together)
    if isinstance(alone, WayUp) and isinstance(together, WayUp):
        assert [(c.code, c.to) for c in alone.changes] == [(c.code, c.to) for c in together.changes]
        assert together.total_after == count * alone.total_after
