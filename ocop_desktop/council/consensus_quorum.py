"""Whether a council may decide: who was appointed, who is there. A province may set another rule."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from fractions import Fraction

from ocop_desktop.errors import InputError


@dataclass(frozen=True)
class QuorumRule:
    """The least share of the appointed members, and whether the chair must be among those present."""

    share: Fraction = Fraction(3, 4)
    chair_required: bool = True

    def __post_init__(self) -> None:
        if not 0 <= self.share <= 1:
            raise InputError("Tỷ lệ thành viên dự họp phải từ 0 đến 1.", code="quorum_share")


@dataclass(frozen=True)
class Quorum:
    """Members as counts; guests are not counted. `chair_present` is False where no chair is appointed."""

    appointed: int
    present: int
    needed: int
    chair_present: bool
    chair_required: bool

    @property
    def enough(self) -> bool:
        """Whether as many are there as are needed."""
        return self.appointed > 0 and self.needed <= self.present

    @property
    def holds(self) -> bool:
        """Whether the council may decide."""
        return self.enough and (self.chair_present or not self.chair_required)


def quorum(
    appointed: Collection[str], present: Collection[str], chair: str | None, rule: QuorumRule | None = None
) -> Quorum:
    """The quorum of a meeting. Members are named by any key that is theirs alone; a name given twice counts once."""
    rule = rule or QuorumRule()
    members = set(appointed)
    there = members.intersection(present)
    needed = -(-rule.share.numerator * len(members) // rule.share.denominator)
    return Quorum(len(members), len(there), needed, chair in there, rule.chair_required)
