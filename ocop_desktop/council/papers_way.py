"""What the advice on the way to a star says, as final data like the other papers."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from ocop_desktop.council.model import Level
from ocop_desktop.council.papers import CouncilRound, Letterhead, PaperHead, PaperProduct, Signatory


@dataclass(frozen=True)
class WayRow:
    """A criterion to raise: the law's words now and then, whole points, and the exact gain of the mean.

    `lowest` and `highest` are what the sheets give now. `minimum` names the stars whose minimum is met by it, or "".
    """

    code: str
    title: str
    before: str
    after: str
    lowest: int
    highest: int
    points: int
    gain: Fraction
    minimum: str
    evidence: tuple[str, ...]


@dataclass(frozen=True)
class WayPaper:
    """Advice to a producer. `stars` is the result now, None while there is none; `least` points begin the target.

    `rows` may be empty, then `reason` says why. `kept` names the criteria that stay as they are, `basis` is the
    sentence that says what it was computed from. Without a round it rests on one evaluator's sheet.
    """

    head: PaperHead
    letterhead: Letterhead
    product: PaperProduct
    level: Level
    round: CouncilRound | None
    stars: int | None
    target: int
    least: int
    total_before: Fraction | None
    total_after: Fraction | None
    rows: tuple[WayRow, ...]
    kept: tuple[str, ...]
    basis: str
    signatory: Signatory
    reason: str = ""
