"""The way to a star: the fewest criteria to raise, then the fewest points, with points and minima both met. Exact.

An answer only goes up in points. What is unscored counts as none reached; a criterion that depends on another
starts at none reached where that one has no points, and can be raised only together with it. Where criteria have
two cases (set 26), a way stays in the case already chosen, or in one case throughout where none is.

Of several ways with equally few changes and points the one that changes criteria earlier in the law's order is
taken, and of several options with the same effect the first.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import product

from ocop_desktop.errors import AnswerError
from ocop_desktop.rubric.model import CriteriaSet, Node, Option, Rubric
from ocop_desktop.rubric.scoring import Answers, Unmet, check_answers, effective, score

#: Legal form and legal representative: for screens and papers, which leave them as they are unless the user frees them.
KEPT_UNLESS_FREED = ("3.1", "3.2")


@dataclass(frozen=True)
class Change:
    """A criterion to raise: option numbers, 0 = none reached, and the points that it adds."""

    code: str
    before: int
    to: int
    points: int


@dataclass(frozen=True)
class WayUp:
    """The changes in the law's order; none where the star is reached already. Totals in points."""

    stars: int
    changes: tuple[Change, ...]
    total_before: int
    total_after: int


@dataclass(frozen=True)
class NoWay:
    """What keeps a star out of reach while the fixed criteria stay: minima, points, or an end of the assessment.

    `best_total` is the most that can be reached, `needs` the least total of the star.
    """

    stars: int
    minima: tuple[Unmet, ...]
    stopped_at: tuple[str, ...]
    best_total: int
    needs: int


#: A way to answer the criteria of one unit: their changes, and the points that they add together.
_Choice = tuple[tuple[Change, ...], int]


def way_up(
    rubric: Rubric, criteria_set: CriteriaSet, options: Mapping[str, int], stars: int, fixed: Collection[str] = ()
) -> WayUp | NoWay:
    """The cheapest way from these answers to `stars`, with the criteria in `fixed` as they are.

    AnswerError for an unknown criterion, option or star.
    """
    check_answers(criteria_set, Answers(options))
    least = _least_total(rubric, stars)
    if unknown := [code for code in fixed if code not in criteria_set.criteria]:
        raise AnswerError(f"Bộ {criteria_set.code} không có tiêu chí {unknown[0]}.")
    before = effective(criteria_set, dict.fromkeys(criteria_set.criteria, 0) | dict(options))
    total = score(rubric, criteria_set, Answers(before)).total
    ways = [
        _cheapest(_units(criteria_set, before, fixed, allowed, _needs(criteria_set, stars)), least - total)
        for allowed in _cases(criteria_set, before)
    ]
    found = min((way for way in ways if way is not None), key=lambda way: (len(way[0]), way[1]), default=None)
    if found is None:
        return _no_way(rubric, criteria_set, before, stars, fixed)
    return WayUp(stars, found[0], total, total + found[1])


def _least_total(rubric: Rubric, stars: int) -> int:
    for band in rubric.bands:
        if band.stars == stars:
            return band.min
    raise AnswerError(f"Không có hạng {stars} sao. Hãy nêu một hạng từ 1 đến {max(b.stars for b in rubric.bands)} sao.")


def _needs(criteria_set: CriteriaSet, stars: int) -> dict[str, int]:
    """Points that each criterion must have: for the minima up to the star, and so that nothing stops by itself."""
    needs = {
        code: max((o.points for o in node.marked if o.minimum_for and o.minimum_for <= stars), default=0)
        for code, node in criteria_set.criteria.items()
    }
    for node in criteria_set.criteria.values():
        for code in node.stops_on_zero:
            needs[code] = max(needs[code], 1)
    return needs


def _cases(criteria_set: CriteriaSet, answers: Mapping[str, int]) -> list[frozenset[str]]:
    """The cases whose options may be taken; two alternatives where no case is chosen yet."""
    nodes = [criteria_set.criteria[code] for code in criteria_set.case_criteria]
    chosen = {node.options[answers[node.code] - 1].case for node in nodes if answers[node.code]} - {None}
    if chosen:
        return [frozenset(case for case in chosen if case)]
    every = sorted({option.case for node in nodes for option in node.options if option.case})
    return [frozenset(case) for case in every] or [frozenset()]


def _units(
    criteria_set: CriteriaSet,
    answers: Mapping[str, int],
    fixed: Collection[str],
    cases: frozenset[str],
    needs: Mapping[str, int],
) -> list[list[_Choice]]:
    """For each criterion, together with those that depend on it, every choice that meets its minima."""
    nodes = criteria_set.criteria
    units = []
    for node in nodes.values():
        if node.only_if:
            continue
        family = [node, *(n for n in nodes.values() if n.only_if == node.code)]
        steps = [[None] if n.code in fixed else [None, *_better(n, answers[n.code], cases)] for n in family]
        taken = [t for t in product(*steps) if _holds(family, answers, needs, t)]
        units.append([_choice(family, answers, t) for t in taken])
    order = {code: place for place, code in enumerate(nodes)}
    for unit in units:
        unit.sort(key=_earliest_first(order))
    return units


def _better(node: Node, answer: int, cases: frozenset[str]) -> Iterable[Option]:
    case = node.options[answer - 1].case if answer else None
    for option in node.options:
        if option.points > node.points_of(answer) and option.case in ({case} if case else {None, *cases}):
            yield option


def _holds(
    family: Sequence[Node], answers: Mapping[str, int], needs: Mapping[str, int], taken: Sequence[Option | None]
) -> bool:
    """Whether every criterion of the family then has the points that it needs, and none is raised in vain."""
    points = [o.points if o else n.points_of(answers[n.code]) for n, o in zip(family, taken, strict=True)]
    if any(have < needs[node.code] for node, have in zip(family, points, strict=True)):
        return False
    return points[0] > 0 or not any(taken[1:])


def _choice(family: Sequence[Node], answers: Mapping[str, int], taken: Sequence[Option | None]) -> _Choice:
    changes = tuple(
        Change(node.code, answers[node.code], option.n, option.points - node.points_of(answers[node.code]))
        for node, option in zip(family, taken, strict=True)
        if option
    )
    return changes, sum(change.points for change in changes)


def _earliest_first(order: Mapping[str, int]) -> Callable[[_Choice], list[tuple[int, int]]]:
    """Sorts a unit's choices: an early change before a late one, a low option before a high one, no change last."""
    return lambda choice: [*((order[change.code], change.to) for change in choice[0]), (len(order), 0)]


def _cheapest(units: Sequence[Sequence[_Choice]], needed: int) -> _Choice | None:
    """One choice of each unit that adds at least `needed` points: fewest changes, then fewest points."""
    #: For the units from each place on: points added exactly, to the fewest changes that add them.
    fewest: list[dict[int, int]] = [{0: 0}]
    for unit in reversed(units):
        table: dict[int, int] = {}
        for changes, gain in unit:
            for rest, count in fewest[-1].items():
                table[gain + rest] = min(table.get(gain + rest, len(changes) + count), len(changes) + count)
        fewest.append(table)
    fewest.reverse()
    reached = [(count, gain) for gain, count in fewest[0].items() if gain >= needed]
    if not reached:
        return None
    left_count, left_gain = total = min(reached)
    taken: list[Change] = []
    for unit, after in zip(units, fewest[1:], strict=True):
        changes, gain = next(c for c in unit if after.get(left_gain - c[1]) == left_count - len(c[0]))
        taken += changes
        left_count, left_gain = left_count - len(changes), left_gain - gain
    return tuple(taken), total[1]


def _no_way(
    rubric: Rubric, criteria_set: CriteriaSet, answers: Mapping[str, int], stars: int, fixed: Collection[str]
) -> NoWay:
    """The reasons, from the best that the free criteria can reach."""
    tops = [_highest(criteria_set, answers, fixed, cases) for cases in _cases(criteria_set, answers)]
    result = max((score(rubric, criteria_set, Answers(top)) for top in tops), key=lambda best: best.total)
    return NoWay(
        stars=stars,
        minima=tuple(u for u in result.unmet if u.stars <= stars),
        stopped_at=result.stopped_at,
        best_total=result.total,
        needs=_least_total(rubric, stars),
    )


def _highest(
    criteria_set: CriteriaSet, answers: Mapping[str, int], fixed: Collection[str], cases: frozenset[str]
) -> dict[str, int]:
    """The answers with every free criterion at its highest option."""
    highest = dict(answers)
    for code, node in criteria_set.criteria.items():
        better = [] if code in fixed else sorted(_better(node, answers[code], cases), key=lambda o: o.points)
        if better:
            highest[code] = better[-1].n
    return highest
