"""How far the members of a council stand apart, for a talk before the result is drawn."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations

from ocop_desktop.council.consensus import Consensus, Contested
from ocop_desktop.errors import InputError

#: Points between two totals beyond which the council talks again, unless the office sets another limit.
DEFAULT_LIMIT = 10


@dataclass(frozen=True)
class Cell:
    """A member at a criterion: points, and how far they lie from the mean. None while unscored."""

    member: str
    points: int | None
    from_mean: Fraction | None


@dataclass(frozen=True)
class CriterionSpread:
    """A row of the heat map, members in the order of their sheets. `width`: highest minus lowest points given."""

    code: str
    cells: tuple[Cell, ...]
    width: int
    split: tuple[Contested, ...]


@dataclass(frozen=True)
class Pair:
    """Two members whose totals lie further apart than the limit; the higher one first."""

    higher: str
    lower: str
    points: int


@dataclass(frozen=True)
class SpreadReport:
    """Totals by member, pairs beyond the limit (widest first), and every criterion in the law's order."""

    limit: int
    totals: dict[str, int]
    far_apart: tuple[Pair, ...]
    criteria: tuple[CriterionSpread, ...]

    @property
    def split(self) -> tuple[Contested, ...]:
        """The marks on which the members stand on both sides."""
        return tuple(contested for row in self.criteria for contested in row.split)

    @property
    def needs_talk(self) -> bool:
        """Whether members are beyond the limit or split across a mark."""
        return bool(self.far_apart or self.split)


def spread_report(result: Consensus, limit: int = DEFAULT_LIMIT) -> SpreadReport:
    """The spread of the valid sheets; exactly `limit` points apart is still within it."""
    if limit < 0:
        raise InputError("Mức chênh lệch điểm không được âm.", code="spread_limit")
    totals = {sheet.member: sheet.result.total for sheet in result.sheets}
    pairs = [_pair(totals, first, second) for first, second in combinations(totals, 2)]
    far = sorted((pair for pair in pairs if pair.points > limit), key=lambda pair: -pair.points)
    return SpreadReport(limit, totals, tuple(far), tuple(_row(result, code) for code in result.means.criteria))


def _pair(totals: dict[str, int], first: str, second: str) -> Pair:
    higher, lower = (first, second) if totals[first] >= totals[second] else (second, first)
    return Pair(higher, lower, totals[higher] - totals[lower])


def _row(result: Consensus, code: str) -> CriterionSpread:
    given = {sheet.member: sheet.points.get(code) for sheet in result.sheets}
    scored = [points for points in given.values() if points is not None]
    mean = Fraction(sum(scored), len(scored)) if scored else Fraction(0)
    return CriterionSpread(
        code=code,
        cells=tuple(Cell(m, points, None if points is None else points - mean) for m, points in given.items()),
        width=max(scored, default=0) - min(scored, default=0),
        split=tuple(c for c in result.contested if c.mark.code == code),
    )
