"""A council's result as the papers of a round say it: counted sheets, minima, means, and what the next star lacks."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True)
class PaperMember:
    """A member: name, role in the council ("Chủ tịch Hội đồng"), and the office that sent them."""

    name: str
    role: str = ""
    office: str = ""


@dataclass(frozen=True)
class ExcludedMember:
    """A member whose sheet counts nowhere for this product, and why."""

    member: PaperMember
    reason: str


@dataclass(frozen=True)
class MarkLine:
    """A star's minimum at a criterion: whole points needed, and the law's words for them."""

    code: str
    title: str
    stars: int
    needs: int
    requirement: str = ""


@dataclass(frozen=True)
class ContestedMark:
    """A mark on which the members stand on both sides. `decided` is None while the council has not decided."""

    mark: MarkLine
    met: tuple[str, ...]
    not_met: tuple[str, ...]
    decided: bool | None = None
    reason: str = ""
    in_favour: tuple[str, ...] = ()


@dataclass(frozen=True)
class PartMean:
    """The mean of part A, B or C, exact, out of `best` points; None while a sheet is unfinished."""

    code: str
    best: int
    mean: Fraction | None


@dataclass(frozen=True)
class NextStar:
    """What stands between the result and the next star. `least` points begin its band; `short` is exact, 0 if reached.

    `missed`: minima that every counted sheet misses. Decisions are read from the result's contested marks.
    """

    stars: int
    least: int
    short: Fraction
    missed: tuple[MarkLine, ...] = ()


@dataclass(frozen=True)
class CouncilResult:
    """The council's result for a product. `stars` is None while there is none, and `ended` says why in full sentences.

    `turn` says which turn of scoring it is and why the product was scored again, "" where there was one only.

    `band` is the least and the first point beyond the band of the mean: 70 and 90 for 4 stars, 90 and None for 5.
    """

    valid: int
    mean: Fraction | None
    parts: tuple[PartMean, ...]
    stars_by_points: int | None
    band: tuple[int, int | None] | None
    stars_by_minima: int | None
    stars: int | None
    spread: int | None = None
    contested: tuple[ContestedMark, ...] = ()
    excluded: tuple[ExcludedMember, ...] = ()
    next_star: NextStar | None = None
    ended: str = ""
    turn: str = ""
