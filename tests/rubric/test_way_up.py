"""The cheapest way to a star, against trying everything."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ocop_desktop.errors import AnswerError
from ocop_desktop.rubric.model import CriteriaSet
from ocop_desktop.rubric.scoring import Answers, score
from ocop_desktop.rubric.way_up import NoWay, WayUp, way_up
from ocop_desktop.services.rubrics import current_rubric

RUBRIC = current_rubric()


def best(criteria_set: CriteriaSet) -> dict[str, int]:
    return {c.code: max(c.options, key=lambda o: (o.points, -o.n)).n for c in criteria_set.criteria.values()}


def reached(criteria_set: CriteriaSet, answers: dict[str, int], stars: int) -> bool:
    result = score(RUBRIC, criteria_set, Answers(dict.fromkeys(criteria_set.criteria, 0) | answers))
    return result.stars is not None and result.stars >= stars


def by_trying(
    criteria_set: CriteriaSet, answers: dict[str, int], stars: int, free: list[str]
) -> tuple[int, int] | None:
    """Fewest changes and then fewest points added, over every combination of the free criteria."""
    nodes = criteria_set.criteria
    before = score(RUBRIC, criteria_set, Answers(answers)).total
    found = []
    for picked in product(*[[0, *(o.n for o in nodes[code].options)] for code in free]):
        changed = {c: n for c, n in zip(free, picked, strict=True) if n != answers[c]}
        if any(nodes[c].points_of(n) <= nodes[c].points_of(answers[c]) for c, n in changed.items()):
            continue
        after = answers | changed
        if reached(criteria_set, after, stars):
            found.append((len(changed), score(RUBRIC, criteria_set, Answers(after)).total - before))
    return min(found, default=None)


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_it_is_as_cheap_as_the_cheapest_of_all_ways(data: st.DataObject) -> None:
    criteria_set = RUBRIC.sets[data.draw(st.integers(0, 24))]  # sets without two cases
    codes = list(criteria_set.criteria)
    free = data.draw(st.lists(st.sampled_from(codes), min_size=3, max_size=5, unique=True))
    answers = best(criteria_set)
    for code in data.draw(st.lists(st.sampled_from(codes), max_size=6)) + free:
        answers[code] = data.draw(st.integers(0, len(criteria_set.criteria[code].options)))
    stars = data.draw(st.integers(2, 5))
    if score(RUBRIC, criteria_set, Answers(answers)).stars_by_points and "5.1" in answers:
        only_if = {n.code: n.only_if for n in criteria_set.criteria.values() if n.only_if}
        for code, other in only_if.items():
            if criteria_set.criteria[other].points_of(answers[other]) == 0:
                answers[code] = 0
    fixed = [code for code in codes if code not in free]
    way = way_up(RUBRIC, criteria_set, answers, stars, fixed)
    tried = by_trying(criteria_set, answers, stars, free)
    if tried is None:
        assert isinstance(way, NoWay)
        return
    assert isinstance(way, WayUp)
    assert (len(way.changes), way.total_after - way.total_before) == tried
    after = answers | {c.code: c.to for c in way.changes}
    assert reached(criteria_set, after, stars)
    assert score(RUBRIC, criteria_set, Answers(after)).total == way.total_after


def test_from_nothing_every_set_has_a_way_to_five_stars_and_it_gets_there() -> None:
    for criteria_set in RUBRIC.sets:
        way = way_up(RUBRIC, criteria_set, {}, 5)
        assert isinstance(way, WayUp)
        assert reached(criteria_set, {c.code: c.to for c in way.changes}, 5)


def test_in_two_cases_it_stays_in_the_one_that_is_chosen() -> None:
    tourism = RUBRIC.by_code["QD26-26"]
    case_codes = set(tourism.case_criteria)
    for case in ("a", "b"):
        first = tourism.criteria[sorted(case_codes)[0]]
        chosen = next(o for o in first.options if o.case == case)
        way = way_up(RUBRIC, tourism, {first.code: chosen.n}, 5)
        assert isinstance(way, WayUp)
        for change in way.changes:
            option = tourism.criteria[change.code].options[change.to - 1]
            assert option.case in (None, case)


def test_raising_the_story_leaves_its_form_at_none_reached_unless_it_is_raised_too() -> None:
    criteria_set = RUBRIC.by_code["QD26-10"]
    answers = best(criteria_set) | {"5.1": 0, "5.2": 2}
    fixed = [code for code in criteria_set.criteria if code != "5.1"]
    way = way_up(RUBRIC, criteria_set, answers, 2, fixed)
    assert isinstance(way, WayUp)
    assert way.changes == ()
    raised = score(RUBRIC, criteria_set, Answers(answers | {"5.1": 1, "5.2": 0}))
    found = way_up(RUBRIC, criteria_set, answers, 5)
    assert isinstance(found, WayUp)
    assert found.total_after >= raised.total - 0 or found.changes == ()
    assert all(change.before == 0 for change in found.changes if change.code == "5.2")


def test_unknown_codes_and_stars_are_refused() -> None:
    criteria_set = RUBRIC.by_code["QD26-10"]
    for arguments in (({"99": 1}, 3, ()), ({}, 6, ()), ({}, 3, ("99",)), ({"1.1": 99}, 3, ())):
        with pytest.raises(AnswerError):
            way_up(RUBRIC, criteria_set, *arguments)
