"""Exact means as people read them: two decimals, half up, with a comma. For showing only, never for a band."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from ocop_desktop.council.consensus_reasons import two_decimals

#: What stands where there is no value.
NOTHING = "–"


def mean_text(value: Fraction | None) -> str:
    """ "87,33", or a dash for no value."""
    return NOTHING if value is None else two_decimals(value).replace(".", ",")


def signed_text(value: Fraction | None) -> str:
    """ "+1,25" or "−0,50"; "0,00" without a sign where it shows as nothing."""
    if value is None:
        return NOTHING
    shown = mean_text(abs(value))
    if shown == mean_text(Fraction(0)):
        return shown
    return f"+{shown}" if value > 0 else f"−{shown}"


def mean_short(value: Fraction | None) -> str:
    """The same where there is little room: whole numbers without decimals."""
    if value is not None and value.denominator == 1 and value >= 0:
        return str(value.numerator)
    return mean_text(value)


def only_shown_as(value: Fraction, least: int) -> bool:
    """Whether a value below `least` is shown as if it had reached it."""
    return value < least and two_decimals(value) == two_decimals(Fraction(least))


def permille(value: Fraction, whole: int | Fraction) -> int:
    """A value's place between 0 and `whole`, from 0 to 1000, for a picture."""
    share = value / whole * 1000 if whole else Fraction(0)
    return max(0, min(1000, round(share)))


def quarters(values: Iterable[Fraction]) -> tuple[Fraction, Fraction] | None:
    """The medians of the lower and the upper half; None for fewer than four values."""
    from ocop_desktop.services.round_ranking import middle

    ordered = sorted(values)
    if len(ordered) < 4:
        return None
    half = len(ordered) // 2
    lower, upper = middle(ordered[:half]), middle(ordered[-half:])
    return None if lower is None or upper is None else (lower, upper)
