"""A round's results beside each other, as data for tables and pictures: ranking, points by part, members apart."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from ocop_desktop.council.model import Product
from ocop_desktop.services.round_outcome import CouncilOutcome
from ocop_desktop.services.round_records import Member


@dataclass(frozen=True)
class Ranked:
    """A product in its place: equal means share one, None where there is no mean."""

    place: int | None
    outcome: CouncilOutcome


@dataclass(frozen=True)
class PartPoints:
    """The means of a part over the products of a round, in the order of the ranking; best = what can be had.

    Products are named by their number in the store. `low`, `middle` and `high` are None without any product.
    """

    code: str
    best: int
    means: tuple[tuple[int, Fraction], ...]
    low: Fraction | None
    middle: Fraction | None
    high: Fraction | None


@dataclass(frozen=True)
class Divergence:
    """How a member stands to the others over all their counted sheets, in points of the total.

    `bias` is the mean of own total minus the product's mean (above 0: gives more than the others); `distance` the mean
    of the same without its sign; `widest` the largest of them. None without a counted sheet.
    """

    member: Member
    sheets: int
    bias: Fraction | None
    distance: Fraction | None
    widest: Fraction | None


@dataclass(frozen=True)
class RoundResults:
    """All results of a round. `stars` counts products by star, under None those without one.

    `waiting` are still being scored; `undecided` wait for the council; `talk` are those with members too far apart or
    split across a mark.
    """

    ranking: tuple[Ranked, ...]
    waiting: tuple[Product, ...]
    undecided: tuple[int, ...]
    talk: tuple[int, ...]
    stars: dict[int | None, int]
    totals: tuple[tuple[int, Fraction], ...]
    parts: tuple[PartPoints, ...]
    members: tuple[Divergence, ...]


def round_results(
    outcomes: Sequence[CouncilOutcome], waiting: Sequence[Product], council: Sequence[Member]
) -> RoundResults:
    """The results of a round, the highest mean first; among equals as the products are listed in the round."""
    away = _away(outcomes)
    with_mean = sorted((o for o in outcomes if o.mean is not None), key=lambda o: -(o.mean or 0))
    without = [o for o in outcomes if o.mean is None]
    places: dict[Fraction, int] = {}
    for number, outcome in enumerate(with_mean, 1):
        places.setdefault(outcome.mean or Fraction(0), number)
    ranking = [Ranked(places[o.mean or Fraction(0)], o) for o in with_mean] + [Ranked(None, o) for o in without]
    return RoundResults(
        ranking=tuple(ranking),
        waiting=tuple(waiting),
        undecided=tuple(o.product_id for o in outcomes if o.undecided),
        talk=tuple(o.product_id for o in outcomes if o.needs_talk),
        stars=dict(Counter(o.stars for o in outcomes)),
        totals=tuple((o.product_id, o.mean) for o in with_mean if o.mean is not None),
        parts=_parts(with_mean),
        members=tuple(_divergence(member, away[member.id]) for member in council),
    )


def middle(values: Sequence[Fraction]) -> Fraction | None:
    """The median: exact, the mean of the two in the middle for an even number; None for none."""
    ordered = sorted(values)
    if not ordered:
        return None
    half = len(ordered) // 2
    return ordered[half] if len(ordered) % 2 else (ordered[half - 1] + ordered[half]) / 2


def _parts(outcomes: Sequence[CouncilOutcome]) -> tuple[PartPoints, ...]:
    """The law gives every set the same parts with the same points."""
    if not outcomes:
        return ()
    return tuple(_part(part.code, part.max, outcomes) for part in outcomes[0].criteria_set.parts)


def _part(code: str, best: int, outcomes: Sequence[CouncilOutcome]) -> PartPoints:
    pairs = [(o.product_id, o.consensus.means.parts.get(code)) for o in outcomes]
    means = tuple((product_id, mean) for product_id, mean in pairs if mean is not None)
    values = [mean for _, mean in means]
    return PartPoints(code, best, means, min(values, default=None), middle(values), max(values, default=None))


def _away(outcomes: Sequence[CouncilOutcome]) -> dict[int, list[Fraction]]:
    """For each member how far each of their counted totals lies from its product's mean."""
    found: dict[int, list[Fraction]] = defaultdict(list)
    for outcome in outcomes:
        if outcome.mean is None:
            continue
        for part in outcome.members:
            if part.total is not None:
                found[part.member.id].append(part.total - outcome.mean)
    return found


def _divergence(member: Member, away: Sequence[Fraction]) -> Divergence:
    if not away:
        return Divergence(member, 0, None, None, None)
    return Divergence(
        member=member,
        sheets=len(away),
        bias=sum(away, Fraction(0)) / len(away),
        distance=sum(map(abs, away), Fraction(0)) / len(away),
        widest=max(map(abs, away)),
    )
