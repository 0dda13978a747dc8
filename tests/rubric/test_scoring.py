"""Points and stars: hand-made boundaries, and properties over arbitrary answers."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocop_desktop.errors import AnswerError
from ocop_desktop.rubric.model import CriteriaSet, Node
from ocop_desktop.rubric.scoring import Answers, Result, mixed_cases, score, stars_by_points
from ocop_desktop.services.rubrics import current_rubric

RUBRIC = current_rubric()
SETS = st.sampled_from(RUBRIC.sets)
Case = tuple[CriteriaSet, dict[str, int]]


def best(criterion: Node) -> int:
    return max(criterion.options, key=lambda o: o.points).n


def full_marks(criteria_set: CriteriaSet) -> dict[str, int]:
    return {code: best(c) for code, c in criteria_set.criteria.items()}


def run(code: str, options: dict[str, int], **more: object) -> Result:
    return score(RUBRIC, RUBRIC.by_code[code], Answers(options, **more))  # type: ignore[arg-type]


@st.composite
def answered(draw: st.DrawFn, complete: bool = False) -> tuple[CriteriaSet, dict[str, int]]:
    criteria_set = draw(SETS)
    options = {}
    for code, criterion in criteria_set.criteria.items():
        choice = draw(st.integers(0 if complete else -1, len(criterion.options)))
        if choice >= 0:
            options[code] = choice
    return criteria_set, options


@pytest.mark.parametrize(
    ("total", "stars"),
    [
        *[(0, 1), (29, 1), (30, 2), (49, 2), (50, 3), (69, 3), (70, 4), (89, 4), (90, 5), (100, 5)],
        *[(Fraction(8999, 100), 4), (Fraction(269, 3), 4), (Fraction(450, 5), 5), (Fraction(299, 10), 1)],
    ],
)
def test_bands_are_taken_from_the_exact_total(total: int | Fraction, stars: int) -> None:
    assert stars_by_points(RUBRIC, total) == stars


def lowered(criteria_set: CriteriaSet, points: int, keep_minima: bool = True) -> dict[str, int]:
    """Full marks taken down to exactly `points`, from criteria without marks first."""
    options = full_marks(criteria_set)
    order = sorted(criteria_set.criteria.values(), key=lambda c: (bool(c.marked), c.code in ("5.1", "5.2")))
    excess = 100 - points
    for criterion in order:
        for choice in sorted([0, *(o.n for o in criterion.options)], key=criterion.points_of):
            loss = criterion.max - criterion.points_of(choice)
            if loss <= excess:
                options[criterion.code] = choice
                excess -= loss
                break
    assert excess == 0
    return options


@pytest.mark.parametrize(
    ("points", "band"), [(29, 1), (30, 2), (49, 2), (50, 3), (69, 3), (70, 4), (89, 4), (90, 5), (100, 5)]
)
def test_totals_on_both_sides_of_each_boundary(points: int, band: int) -> None:
    result = run("QD26-01", lowered(RUBRIC.sets[0], points))
    assert (result.total, result.stars_by_points) == (points, band)
    assert result.stars == min(band, result.stars_by_minima)


def test_full_marks_give_five_stars_in_every_set() -> None:
    for criteria_set in RUBRIC.sets:
        result = score(RUBRIC, criteria_set, Answers(full_marks(criteria_set)))
        assert (result.outcome, result.total, result.stars) == ("scored", 100, 5), criteria_set.code


@pytest.mark.parametrize(("level", "left"), [(3, 2), (4, 3), (5, 4)])
def test_one_minimum_short_at_each_level(level: int, left: int) -> None:
    """With at least 95 points the star falls to just below the level of the one mark that is missed."""
    checked = 0
    for criteria_set in RUBRIC.sets:
        for criterion in criteria_set.criteria.values():
            marks = [o for o in criterion.marked if o.minimum_for == level]
            lower = [o for o in criterion.options if marks and o.points < marks[0].points]
            if not marks or criterion.marked[0] is not marks[0]:
                continue
            below = max(lower, key=lambda o: o.points).n if lower else 0
            options = {**full_marks(criteria_set), criterion.code: below}
            result = score(RUBRIC, criteria_set, Answers(options))
            if criterion.code == "5.1" and criterion.points_of(below) == 0:
                continue
            assert result.stars == min(left, result.stars_by_points)
            assert result.unmet[0].code == criterion.code
            assert result.unmet[0].needs == marks[0].points > result.unmet[0].has
            checked += 1
    assert checked > 10


def test_a_minimum_missed_with_95_points_or_more_keeps_the_star_down() -> None:
    result = run("QD26-01", {**full_marks(RUBRIC.sets[0]), "1.5": 3})
    assert (result.total, result.stars_by_points, result.stars_by_minima, result.stars) == (99, 5, 4, 4)
    assert [(u.code, u.stars, u.needs, u.has) for u in result.unmet] == [("1.5", 5, 3, 2)]
    none = run("QD26-01", {**full_marks(RUBRIC.sets[0]), "1.5": 0})
    assert (none.total, none.stars) == (97, 3)


def test_set_26_counts_its_marks_without_a_legend() -> None:
    result = run("QD26-26", {**full_marks(RUBRIC.sets[25]), "3.5": 0})
    assert (result.total, result.stars_by_points, result.stars) == (97, 5, 2)


def test_equal_points_reach_a_minimum_whichever_option_was_ticked() -> None:
    """Set 23, criterion 6.2 prints 1, 1, 3, 5: the second option is as good as the first."""
    options = full_marks(RUBRIC.sets[22])
    assert run("QD26-23", {**options, "6.2": 1}).unmet == run("QD26-23", {**options, "6.2": 2}).unmet


def test_unscored_is_not_zero() -> None:
    options = full_marks(RUBRIC.sets[0])
    del options["1.5"]
    result = run("QD26-01", options)
    assert (result.outcome, result.stars, result.unscored, result.unmet) == ("incomplete", None, ("1.5",), ())


@pytest.mark.parametrize("first", [0, 1])
def test_structure_of_a_story_that_is_not_there_is_not_asked(first: int) -> None:
    options = {**full_marks(RUBRIC.sets[0]), "5.1": first, "5.2": 3}
    stored = run("QD26-01", options)
    del options["5.2"]
    absent = run("QD26-01", options)
    assert stored == absent
    assert (stored.outcome, stored.total, stored.unscored) == ("scored", 93, ())


def test_structure_of_a_story_is_asked_where_there_is_one_or_that_is_open() -> None:
    options = full_marks(RUBRIC.sets[0])
    del options["5.2"]
    assert run("QD26-01", options).unscored == ("5.2",)
    del options["5.1"]
    assert run("QD26-01", options).unscored == ("5.1", "5.2")


@pytest.mark.parametrize("code", ["6.1", "6.2", "6.3", "6.4"])
def test_set_16_stops_by_itself_at_zero_points(code: str) -> None:
    options = full_marks(RUBRIC.sets[15])
    for zero in (0, 1):
        result = run("QD26-16", {**options, code: zero})
        if RUBRIC.sets[15].criteria[code].points_of(zero) == 0:
            assert (result.outcome, result.stars, result.stopped_at) == ("stopped", None, (code,))
    assert run("QD26-15", {**full_marks(RUBRIC.sets[14]), code: 0}).outcome == "scored"


def test_rejected_before_stopped_before_incomplete() -> None:
    assert run("QD26-01", {}, rejected="lý do", stopped={"6.1": ""}).outcome == "rejected"
    assert run("QD26-01", {}, stopped={"6.1": ""}).outcome == "stopped"
    assert run("QD26-01", {}).outcome == "incomplete"


@pytest.mark.parametrize(
    ("options", "more"),
    [
        ({"99": 1}, {}),
        ({"1": 1}, {}),
        ({"1.1": 4}, {}),
        ({"1.1": -1}, {}),
        ({}, {"stopped": {"1.1": ""}}),
        ({}, {"rejected": "  "}),
    ],
)
def test_answers_that_the_set_does_not_have_are_refused(options: dict[str, int], more: dict) -> None:
    with pytest.raises(AnswerError):
        run("QD26-01", options, **more)


def test_mixed_cases_are_named_and_not_refused() -> None:
    tourism = RUBRIC.sets[25]
    assert mixed_cases(tourism, {"8": 1, "9": 2, "15": 0}) == ()
    assert mixed_cases(tourism, {"8": 1, "9": 3}) == ("8", "9")
    assert run("QD26-26", {**full_marks(tourism), "8": 2, "9": 4, "15": 2}).outcome == "scored"


@given(answered())
def test_totals_stay_within_their_bounds(case: tuple[CriteriaSet, dict[str, int]]) -> None:
    criteria_set, options = case
    result = score(RUBRIC, criteria_set, Answers(options))
    assert result.total == sum(result.parts.values())
    assert all(0 <= result.parts[p.code] <= p.max for p in criteria_set.parts)
    assert 1 <= result.provisional_stars <= 5
    assert set(result.unscored).isdisjoint(options)


@given(answered(complete=True), st.data())
def test_a_better_answer_never_lowers_total_or_star(
    case: tuple[CriteriaSet, dict[str, int]], data: st.DataObject
) -> None:
    criteria_set, options = case
    criterion = criteria_set.criteria[data.draw(st.sampled_from(list(criteria_set.criteria)))]
    now = criterion.points_of(options[criterion.code])
    better = [o.n for o in criterion.options if o.points >= now]
    if not better:
        return
    before = score(RUBRIC, criteria_set, Answers(options))
    after = score(RUBRIC, criteria_set, Answers({**options, criterion.code: data.draw(st.sampled_from(better))}))
    assert after.total >= before.total
    assert after.provisional_stars >= before.provisional_stars


@given(answered(), st.randoms())
def test_the_order_of_answers_does_not_matter(case: tuple[CriteriaSet, dict[str, int]], random: object) -> None:
    criteria_set, options = case
    items = list(options.items())
    random.shuffle(items)  # type: ignore[attr-defined]
    assert score(RUBRIC, criteria_set, Answers(dict(items))) == score(RUBRIC, criteria_set, Answers(options))


@given(answered(complete=True))
def test_the_star_holds_its_band_and_minima_and_the_next_does_not(case: tuple[CriteriaSet, dict[str, int]]) -> None:
    criteria_set, options = case
    result = score(RUBRIC, criteria_set, Answers(options))

    def holds(stars: int) -> bool:
        reached = all(
            criterion.points_of(options[code]) >= option.points
            for code, criterion in criteria_set.criteria.items()
            for option in criterion.options
            if option.minimum_for and option.minimum_for <= stars
        )
        return result.total >= {1: 0, 2: 30, 3: 50, 4: 70, 5: 90}[stars] and reached

    if result.outcome == "scored" and not {"5.1", "5.2"} & {u.code for u in result.unmet}:
        assert result.stars == max(s for s in range(1, 6) if holds(s))
