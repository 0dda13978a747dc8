"""What the page "Phân công" shows: who scores what and how far they are, as frozen data in final words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, Protocol

from ocop_desktop.errors import OcopError
from ocop_desktop.presenters.scoring_view import DeclareRequest, Tone
from ocop_desktop.presenters.table_rows import Row
from ocop_desktop.services.round_records import CellState
from ocop_desktop.services.round_scoring import Place

#: How far a sheet is on this page; "paper": it is filled in by hand and keyed in by others.
MatrixState = CellState | Literal["paper"]

#: What the button of the next step does; "" for no button.
Command = Literal[
    "", "rounds", "members", "choose", "assign", "sign_in", "sign_in_here", "my_sheets", "remind", "close", "results"
]


@dataclass(frozen=True)
class NextStep:
    """The line at the top: what comes next, and the button that does it."""

    text: str
    tone: Tone
    verb: str = ""
    command: Command = ""


@dataclass(frozen=True)
class MemberHead:
    """A column: a short name that nobody else has, the role below it, and both in full."""

    id: int
    label: str
    role: str
    tip: str


@dataclass(frozen=True)
class StateWords:
    """A state of a sheet: a shape and words."""

    text: str
    tone: Tone


@dataclass(frozen=True)
class Matrix:
    """Products by members. `rows` hold product and progress; `states` the members' cells, in the order of `heads`."""

    heads: tuple[MemberHead, ...]
    rows: tuple[Row, ...]
    states: Mapping[int, tuple[MatrixState | None, ...]]
    words: Mapping[MatrixState, StateWords]


@dataclass(frozen=True)
class Powers:
    """Why whoever sits here may not do something; "" where they may."""

    edit: str
    close: str
    again: str
    exclude: str


@dataclass(frozen=True)
class Desk:
    """Everything that the page shows."""

    step: NextStep
    matrix: Matrix
    powers: Powers


@dataclass(frozen=True)
class Detail:
    """The product in front: a line of words; `turns`: it has been scored more than once."""

    text: str
    turns: bool


@dataclass(frozen=True)
class ProductQuestion:
    """Which products to put in: `rows` of the register, `blocked` says for a row why it cannot go in."""

    rows: tuple[Row, ...]
    blocked: Mapping[int, str]
    members: int


@dataclass(frozen=True)
class ProductAnswer:
    """The products chosen, and whether the whole council scores them."""

    products: tuple[int, ...]
    everybody: bool


@dataclass(frozen=True)
class MemberTick:
    """A member in the question who scores: of how many of the products they do so now."""

    id: int
    label: str
    role: str
    now: int


@dataclass(frozen=True)
class AssignQuestion:
    """Who scores `products` products."""

    title: str
    text: str
    products: int
    members: tuple[MemberTick, ...]


@dataclass(frozen=True)
class AssignAnswer:
    """Members who score all of the products from now on, and members who score none of them."""

    give: tuple[int, ...]
    take: tuple[int, ...]


@dataclass(frozen=True)
class ClosingQuestion:
    """Sheets that are still to come: `places` by the number of their row, several where a row stands for a member.

    `sheets` counts them all, `ready` the products that wait for none.
    """

    title: str
    text: str
    rows: tuple[Row, ...]
    places: Mapping[int, tuple[Place, ...]]
    sheets: int
    ready: int


@dataclass(frozen=True)
class ClosingAnswer:
    """End only what is complete, or everything with a reason for each sheet that does not count."""

    only_ready: bool
    reasons: Mapping[Place, str] = field(default_factory=dict)


class EntriesView(Protocol):
    """The page as its presenter sees it."""

    def show_nothing(self, title: str, step: NextStep) -> None:
        """There is no matrix to show: why, and what helps."""

    def show_desk(self, desk: Desk) -> None:
        """The matrix; where one stands is kept."""

    def ask_products(self, question: ProductQuestion) -> ProductAnswer | None:
        """Let a person choose products; None where they turned back."""

    def ask_members(self, question: AssignQuestion) -> AssignAnswer | None:
        """Let a person say who scores; None where they turned back."""

    def ask_closing(self, question: ClosingQuestion) -> ClosingAnswer | None:
        """What becomes of sheets that are still to come; None to wait for them."""

    def ask_reason(self, request: DeclareRequest) -> str | None:
        """Ask for a reason; None where the person turned back."""

    def confirm(self, title: str, text: str, verb: str) -> bool:
        """Ask before something deliberate."""

    def inform(self, title: str, text: str) -> None:
        """Something that a person should know."""

    def copy_text(self, text: str) -> None:
        """Put words into the clipboard."""

    def ask_table_file(self, title: str, suggested: str) -> Path | None:
        """Where a table is to be written; None where the person turned back."""

    def show_status(self, text: str, tone: Tone) -> None:
        """The window's status line."""

    def show_error(self, error: OcopError) -> None:
        """An error that stops what was asked."""

    def go(self, key: str) -> None:
        """Show another page."""

    def sign_in(self, then: str) -> None:
        """Let a member sign in, then show a page."""
