"""What the workspace gives of rounds and councils: frozen, complete, in final form."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from ocop_desktop.council.member import Role
from ocop_desktop.council.model import Product
from ocop_desktop.council.spread import DEFAULT_LIMIT
from ocop_desktop.services.records import SheetSummary

#: How far a member's sheet is; "excluded" where it counts nowhere, whatever is on it.
CellState = Literal["not_begun", "scoring", "finished", "signed", "excluded"]


@dataclass(frozen=True)
class RoundDraft:
    """A round as typed in. Dates are YYYY-MM-DD or "". `council` is the council's name; the decision set it up.

    `quorum` is the least share of the appointed members; `spread_limit` the points between two totals from which on,
    exclusively, the council talks again.
    """

    year: int
    number: int
    practice: bool = False
    council: str = ""
    decision_number: str = ""
    decision_date: str = ""
    decision_issuer: str = ""
    starts_on: str = ""
    ends_on: str = ""
    quorum: Fraction = Fraction(3, 4)
    chair_required: bool = True
    spread_limit: int = DEFAULT_LIMIT


@dataclass(frozen=True)
class Round:
    """A round. `finished_at` is RFC 3339, "" while it goes on; a finished round changes no more."""

    id: int
    version: int
    details: RoundDraft
    finished_at: str

    @property
    def practice(self) -> bool:
        """Whether everything in it is practice."""
        return self.details.practice


@dataclass(frozen=True)
class RoundRow:
    """A line of the list of rounds; `closed` counts the products whose scoring is closed."""

    round: Round
    members: int
    products: int
    closed: int


@dataclass(frozen=True)
class MemberDraft:
    """A member as typed in; `office` is where they come from and what they are there."""

    name: str
    role: Role
    office: str = ""


@dataclass(frozen=True)
class Member:
    """A member. `label` is the name, with an addition where a namesake sits in the same council.

    `present` is None while nobody has noted it; `removed_at` (RFC 3339) and its reason are "" for a member who is
    still appointed. `sheets` counts what they have begun.
    """

    id: int
    round_id: int
    name: str
    role: Role
    office: str
    label: str
    has_pin: bool
    present: bool | None
    absence: str
    removed_at: str
    removed_reason: str
    sheets: int

    @property
    def appointed(self) -> bool:
        """Whether they still belong to the council."""
        return not self.removed_at


@dataclass(frozen=True)
class SignedIn:
    """The member who sits at this window, and their round."""

    member: Member
    round: Round


@dataclass(frozen=True)
class Conflict:
    """A declared conflict of interest with a producer; `withdrawn_at` is "" while it stands."""

    id: int
    member: Member
    producer_id: int | None
    producer: str
    reason: str
    declared_at: str
    declared_by: str
    withdrawn_at: str
    withdrawn_reason: str

    @property
    def stands(self) -> bool:
        """Whether it excludes."""
        return not self.withdrawn_at


@dataclass(frozen=True)
class Turn:
    """A turn of scoring a product. `set_code` is what its sheets are filled in under; `closed_at` "" while it is open.

    `reason` says why the product is scored again, "" for the first turn.
    """

    number: int
    set_code: str
    reason: str
    opened_at: str
    closed_at: str


@dataclass(frozen=True)
class RoundProduct:
    """A product of a round with its newest turn. `members` score it; `conflicted` are those whose sheet is excluded.

    `set_code` is the register's: where `moved`, the product has gone to another set since it was scored.
    """

    product_id: int
    product: Product
    producer_id: int
    set_code: str
    turn: Turn
    members: tuple[int, ...]
    conflicted: tuple[int, ...]

    @property
    def moved(self) -> bool:
        """Whether the sheets stay under another set than the product's own now."""
        return self.set_code != self.turn.set_code


@dataclass(frozen=True)
class MyProduct:
    """A product that the member who has signed in is to score, with their own sheet. `excluded` is why it won't count.

    `paper`: the sheet is filled in on paper and keyed in by others.
    """

    product_id: int
    product: Product
    set_code: str
    turn: Turn
    sheet: SheetSummary | None
    excluded: str
    paper: bool
    producer_id: int

    @property
    def open(self) -> bool:
        """Whether it can still be scored."""
        return not self.turn.closed_at


@dataclass(frozen=True)
class ProgressRow:
    """How far the members are with a product: their states in the order of `Progress.members`, None = not theirs."""

    product_id: int
    product: Product
    turn: Turn
    moved: bool
    states: tuple[CellState | None, ...]

    @property
    def awaited(self) -> int:
        """Members whose sheet is still to come."""
        return sum(state in ("not_begun", "scoring") for state in self.states)


@dataclass(frozen=True)
class Progress:
    """Who has finished, and nothing of what they gave."""

    members: tuple[Member, ...]
    rows: tuple[ProgressRow, ...]


@dataclass(frozen=True)
class Guest:
    """Somebody at the meeting who is no member."""

    name: str
    office: str = ""


@dataclass(frozen=True)
class Attendance:
    """Whether a member was at the meeting, and why not."""

    member_id: int
    present: bool
    absence: str = ""


@dataclass(frozen=True)
class Meeting:
    """The council's meeting. `opened` and `ended` are local ("2026-11-05T08:00") or ""; texts are the secretary's."""

    opened: str = ""
    ended: str = ""
    venue: str = ""
    proceedings: str = ""
    conclusion: str = ""
    guests: tuple[Guest, ...] = ()
    attendance: tuple[Attendance, ...] = ()
