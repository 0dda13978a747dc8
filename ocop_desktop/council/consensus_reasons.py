"""Why this star and not the next: what stands between a council's result and a star. Words are the screens'."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from ocop_desktop.council.consensus import Consensus, Contested
from ocop_desktop.council.consensus_input import Mark
from ocop_desktop.rubric.model import Rubric


@dataclass(frozen=True)
class Hurdles:
    """What is missing for `stars`. `points_short` is exact, 0 where the band is reached, None without a mean.

    `missed` by every member, `denied` by a decision, `undecided` may still go either way.
    """

    stars: int
    points_short: Fraction | None
    missed: tuple[Mark, ...]
    denied: tuple[Contested, ...]
    undecided: tuple[Contested, ...]

    @property
    def clear(self) -> bool:
        """Whether nothing is in the way."""
        return self.points_short == 0 and not (self.missed or self.denied or self.undecided)


def hurdles(rubric: Rubric, result: Consensus, stars: int) -> Hurdles:
    """What stands between the result and `stars` (1 to 5), with the minima of all stars up to it."""
    least = next(band.min for band in rubric.bands if band.stars == stars)
    mean = result.means.total
    return Hurdles(
        stars=stars,
        points_short=None if mean is None else max(least - mean, Fraction(0)),
        missed=tuple(mark for mark in result.missed if mark.stars <= stars),
        denied=tuple(c for c in result.contested if c.stars <= stars and c.decided is False),
        undecided=tuple(c for c in result.undecided if c.stars <= stars),
    )


def two_decimals(value: Fraction) -> str:
    """A value of at least 0 with two decimals, half up, and a point; for showing only, never for a band."""
    hundredths = (value.numerator * 200 + value.denominator) // (value.denominator * 2)
    return f"{hundredths // 100}.{hundredths % 100:02d}"
