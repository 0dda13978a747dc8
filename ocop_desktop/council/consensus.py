"""One result from the sheets of a council: exact means, contested minima and the council's decisions on them.

An excluded sheet is checked and named, and counts nowhere else.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from ocop_desktop.council.consensus_input import Decision, Mark, MemberSheet, check_sheets, marks_of, settle
from ocop_desktop.rubric.model import CriteriaSet, Rubric
from ocop_desktop.rubric.scoring import Result, effective, score, stars_by_minima, stars_by_points


@dataclass(frozen=True)
class CountedSheet:
    """A valid sheet with what follows from it. `points`: criterion code to points, absent = unscored."""

    member: str
    result: Result
    points: Mapping[str, int]

    def reaches(self, mark: Mark) -> bool | None:
        """Whether the mark is reached; None while its criterion is unscored."""
        points = self.points.get(mark.code)
        return None if points is None else points >= mark.needs

    def counts(self, code: str) -> int | None:
        """Points that enter a mean: None while the sheet is unfinished there, 0 where the assessment ended before."""
        points = self.points.get(code)
        if points is None and self.result.outcome != "incomplete":
            return 0
        return points


@dataclass(frozen=True)
class Contested:
    """A mark on which the valid sheets stand on both sides; members in the order of their sheets."""

    mark: Mark
    met: tuple[str, ...]
    not_met: tuple[str, ...]
    decision: Decision | None

    @property
    def stars(self) -> int:
        """The star for which the mark is a minimum."""
        return self.mark.stars

    @property
    def decided(self) -> bool | None:
        """What the council decided; None while it has not."""
        return self.decision.met if self.decision else None


@dataclass(frozen=True)
class Means:
    """Exact means over the valid sheets; None where there is none, or one of them is unfinished there."""

    total: Fraction | None
    parts: dict[str, Fraction | None]
    criteria: dict[str, Fraction | None]


@dataclass(frozen=True)
class Consensus:
    """The result of one product. `stars` is None unless nothing that is still open could change it.

    `excluded`: member to the reason. `missed`: the marks that every valid sheet misses.
    """

    sheets: tuple[CountedSheet, ...]
    excluded: dict[str, str]
    means: Means
    stars_by_points: int | None
    contested: tuple[Contested, ...]
    missed: tuple[Mark, ...]
    unmet: tuple[Mark, ...]
    stars: int | None

    @property
    def undecided(self) -> tuple[Contested, ...]:
        """The contested marks that wait for the council."""
        return tuple(c for c in self.contested if c.decided is None)

    @property
    def spread(self) -> int | None:
        """Highest minus lowest total of the valid sheets; None without any."""
        totals = [sheet.result.total for sheet in self.sheets]
        return max(totals) - min(totals) if totals else None


def consensus(
    rubric: Rubric, criteria_set: CriteriaSet, sheets: Sequence[MemberSheet], decisions: Iterable[Decision] = ()
) -> Consensus:
    """The council's result; AnswerError where a sheet or a decision cannot be so."""
    check_sheets(criteria_set, sheets)
    counted = tuple(_count(rubric, criteria_set, sheet) for sheet in sheets if sheet.excluded is None)
    marks = marks_of(criteria_set)
    split = [(mark, *_sides(counted, mark)) for mark in marks]
    contested_marks = [mark for mark, met, not_met in split if met and not_met]
    settled = settle(sheets, marks, contested_marks, decisions)
    contested = tuple(
        Contested(mark, met, not_met, settled.get((mark.code, mark.stars)))
        for mark, met, not_met in split
        if met and not_met
    )
    missed = tuple(mark for mark, _, not_met in split if counted and len(not_met) == len(counted))
    rejected = {c.mark for c in contested if c.decided is False}
    unmet = tuple(mark for mark in marks if mark in missed or mark in rejected)
    means = _means(criteria_set, counted)
    band = None if means.total is None else stars_by_points(rubric, means.total)
    return Consensus(
        sheets=counted,
        excluded={sheet.member: sheet.excluded for sheet in sheets if sheet.excluded is not None},
        means=means,
        stars_by_points=band,
        contested=contested,
        missed=missed,
        unmet=unmet,
        stars=_stars(counted, band, unmet, [c for c in contested if c.decided is None]),
    )


def _count(rubric: Rubric, criteria_set: CriteriaSet, sheet: MemberSheet) -> CountedSheet:
    answers = effective(criteria_set, sheet.answers.options)
    points = {code: criteria_set.criteria[code].points_of(option) for code, option in answers.items()}
    return CountedSheet(sheet.member, score(rubric, criteria_set, sheet.answers), points)


def _sides(sheets: Sequence[CountedSheet], mark: Mark) -> tuple[tuple[str, ...], tuple[str, ...]]:
    sides = [(sheet.member, sheet.reaches(mark)) for sheet in sheets]
    return tuple(m for m, met in sides if met is True), tuple(m for m, met in sides if met is False)


def _stars(
    sheets: Sequence[CountedSheet], band: int | None, unmet: Sequence[Mark], undecided: Sequence[Contested]
) -> int | None:
    """A star only falls with each mark that is missed, so the two extremes bound every outcome of what is open.

    A decision on one mark says nothing of another, not even within a criterion: each stays open by itself.
    """
    if band is None or any(sheet.result.outcome != "scored" for sheet in sheets):
        return None
    best = min(band, stars_by_minima(unmet))
    worst = min(band, stars_by_minima([*unmet, *undecided]))
    return best if best == worst else None


def _means(criteria_set: CriteriaSet, sheets: Sequence[CountedSheet]) -> Means:
    def mean(codes: Iterable[str]) -> Fraction | None:
        listed = list(codes)
        points = [sheet.counts(code) for sheet in sheets for code in listed]
        known = [p for p in points if p is not None]
        return Fraction(sum(known), len(sheets)) if sheets and len(known) == len(points) else None

    def within(part: str) -> Callable[[str], bool]:
        return lambda code: criteria_set.part_of[code] == part

    return Means(
        total=mean(criteria_set.criteria),
        parts={part.code: mean(filter(within(part.code), criteria_set.criteria)) for part in criteria_set.parts},
        criteria={code: mean([code]) for code in criteria_set.criteria},
    )
