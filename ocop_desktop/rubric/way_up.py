"""The way to a star: the fewest criteria to raise, then the fewest points, with points and minima both met. Exact.

An answer only goes up in points. What is unscored counts as none reached; a criterion that depends on another
starts at none reached where that one has no points, and can be raised only together with it. Where criteria have
two cases (set 26), a way stays in the case already chosen, or in one case throughout where none is.

For a council the same over all its sheets: a criterion raised to an option counts on every sheet at least as much as
that option, the rest stays as each member gave it, and the mean of it all must reach the band.

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
    """A criterion to raise: option numbers, 0 = none reached, and the points that it adds on all sheets together.

    `before` is the answer with the fewest points, where the sheets differ.
    """

    code: str
    before: int
    to: int
    points: int


@dataclass(frozen=True)
class WayUp:
    """The changes in the law's order; none where the star is reached already. Totals: points of all sheets together."""

    stars: int
    changes: tuple[Change, ...]
    total_before: int
    total_after: int


@dataclass(frozen=True)
class NoWay:
    """What keeps a star out of reach while the fixed criteria stay: minima, points, or an end of the assessment.

    `best_total` is the most that can be reached, `needs` the least total of the star, on all sheets together.
    """

    stars: int
    minima: tuple[Unmet, ...]
    stopped_at: tuple[str, ...]
    best_total: int
    needs: int


#: A way to answer the criteria of one unit: their changes, and the points that they add together.
_Choice = tuple[tuple[Change, ...], int]
#: Every sheet's answers, complete.
_Sheets = Sequence[Mapping[str, int]]
#: Minima of a star that count as reached whatever the sheets say: criterion and star.
Settled = Collection[tuple[str, int]]


def way_up(
    rubric: Rubric, criteria_set: CriteriaSet, options: Mapping[str, int], stars: int, fixed: Collection[str] = ()
) -> WayUp | NoWay:
    """The cheapest way from these answers to `stars`, with the criteria in `fixed` as they are.

    AnswerError for an unknown criterion, option or star.
    """
    return way_up_together(rubric, criteria_set, [options], stars, fixed)


def way_up_together(
    rubric: Rubric,
    criteria_set: CriteriaSet,
    sheets: _Sheets,
    stars: int,
    fixed: Collection[str] = (),
    settled: Settled = (),
) -> WayUp | NoWay:
    """The same for the mean of at least one sheet; in `settled` the contested minima that were decided as reached."""
    for options in sheets:
        check_answers(criteria_set, Answers(options))
    least = _least_total(rubric, stars) * len(sheets)
    if unknown := [code for code in fixed if code not in criteria_set.criteria]:
        raise AnswerError(f"Bộ {criteria_set.code} không có tiêu chí {unknown[0]}.")
    nothing = dict.fromkeys(criteria_set.criteria, 0)
    before = [effective(criteria_set, nothing | dict(options)) for options in sheets]
    total = sum(score(rubric, criteria_set, Answers(options)).total for options in before)
    needs = _needs(criteria_set, stars, settled)
    ways = [
        _cheapest(_units(criteria_set, before, fixed, allowed, needs), least - total)
        for allowed in _cases(criteria_set, before)
    ]
    found = min((way for way in ways if way is not None), key=lambda way: (len(way[0]), way[1]), default=None)
    if found is None:
        return _no_way(rubric, criteria_set, before, stars, fixed, settled)
    return WayUp(stars, found[0], total, total + found[1])


def _least_total(rubric: Rubric, stars: int) -> int:
    for band in rubric.bands:
        if band.stars == stars:
            return band.min
    raise AnswerError(f"Không có hạng {stars} sao. Hãy nêu một hạng từ 1 đến {max(b.stars for b in rubric.bands)} sao.")


def _needs(criteria_set: CriteriaSet, stars: int, settled: Settled) -> dict[str, int]:
    """Points that each criterion must have: for the minima up to the star, and so that nothing stops by itself."""
    needs = {
        code: max(
            (o.points for o in node.marked if (o.minimum_for or 9) <= stars and (code, o.minimum_for) not in settled),
            default=0,
        )
        for code, node in criteria_set.criteria.items()
    }
    for node in criteria_set.criteria.values():
        for code in node.stops_on_zero:
            needs[code] = max(needs[code], 1)
    return needs


def _cases(criteria_set: CriteriaSet, sheets: _Sheets) -> list[frozenset[str]]:
    """The cases whose options may be taken; two alternatives where no case is chosen yet."""
    nodes = [criteria_set.criteria[code] for code in criteria_set.case_criteria]
    chosen = {case for node in nodes for case in _chosen(node, sheets)}
    if chosen:
        return [frozenset(chosen)]
    every = sorted({option.case for node in nodes for option in node.options if option.case})
    return [frozenset(case) for case in every] or [frozenset()]


def _chosen(node: Node, sheets: _Sheets) -> set[str]:
    """The cases in which a criterion is answered."""
    cases = (node.options[sheet[node.code] - 1].case for sheet in sheets if sheet[node.code])
    return {case for case in cases if case}


def _units(
    criteria_set: CriteriaSet,
    sheets: _Sheets,
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
        steps = [[None] if n.code in fixed else [None, *_better(n, sheets, cases)] for n in family]
        units.append([c for taken in product(*steps) if (c := _choice(family, sheets, needs, taken)) is not None])
    order = {code: place for place, code in enumerate(nodes)}
    for unit in units:
        unit.sort(key=_earliest_first(order))
    return units


def _better(node: Node, sheets: _Sheets, cases: frozenset[str]) -> Iterable[Option]:
    """The options that give some sheet more points than it has, within the case in which the criterion is answered."""
    least = min(node.points_of(sheet[node.code]) for sheet in sheets)
    allowed: Collection[str | None] = _chosen(node, sheets) or {None, *cases}
    for option in node.options:
        if option.points > least and option.case in allowed:
            yield option


def _choice(
    family: Sequence[Node], sheets: _Sheets, needs: Mapping[str, int], taken: Sequence[Option | None]
) -> _Choice | None:
    """What is gained by taking these options; None where a minimum is missed then, or one is taken in vain."""
    had = [[node.points_of(sheet[node.code]) for node in family] for sheet in sheets]
    have = [_raised(points, taken) for points in had]
    for place, node in enumerate(family):
        if any(points[place] < needs[node.code] for points in have):
            return None
    if any(taken[1:]) and not any(points[0] for points in have):
        return None
    gains = [sum(after[n] - before[n] for before, after in zip(had, have, strict=True)) for n in range(len(family))]
    changes = tuple(
        Change(node.code, _lowest(node, sheets), option.n, gain)
        for node, option, gain in zip(family, taken, gains, strict=True)
        if option
    )
    return changes, sum(gains)


def _raised(points: Sequence[int], taken: Sequence[Option | None]) -> list[int]:
    """A sheet's points with these options at least; without points of the first the others have none."""
    raised = [max(had, option.points) if option else had for had, option in zip(points, taken, strict=True)]
    return raised if raised[0] > 0 else [raised[0], *(0 for _ in raised[1:])]


def _lowest(node: Node, sheets: _Sheets) -> int:
    return min((sheet[node.code] for sheet in sheets), key=lambda answer: (node.points_of(answer), answer))


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
    rubric: Rubric,
    criteria_set: CriteriaSet,
    sheets: _Sheets,
    stars: int,
    fixed: Collection[str],
    settled: Settled,
) -> NoWay:
    """The reasons, from the best that the free criteria can reach."""
    tops = [
        [_highest(criteria_set, sheets, sheet, fixed, cases) for sheet in sheets]
        for cases in _cases(criteria_set, sheets)
    ]
    scored = [[score(rubric, criteria_set, Answers(sheet)) for sheet in top] for top in tops]
    best = max(scored, key=lambda results: sum(result.total for result in results))
    missed: dict[tuple[str, int], Unmet] = {}
    for unmet in (u for result in best for u in result.unmet):
        known = missed.get((unmet.code, unmet.stars))
        if unmet.stars <= stars and (unmet.code, unmet.stars) not in settled and (not known or unmet.has < known.has):
            missed[unmet.code, unmet.stars] = unmet
    return NoWay(
        stars=stars,
        minima=tuple(missed.values()),
        stopped_at=tuple(dict.fromkeys(code for result in best for code in result.stopped_at)),
        best_total=sum(result.total for result in best),
        needs=_least_total(rubric, stars) * len(sheets),
    )


def _highest(
    criteria_set: CriteriaSet,
    sheets: _Sheets,
    sheet: Mapping[str, int],
    fixed: Collection[str],
    cases: frozenset[str],
) -> dict[str, int]:
    """A sheet with every free criterion at its highest option."""
    highest = dict(sheet)
    for code, node in criteria_set.criteria.items():
        better = [] if code in fixed else sorted(_better(node, sheets, cases), key=lambda o: o.points)
        if better and better[-1].points > node.points_of(sheet[code]):
            highest[code] = better[-1].n
    return highest
