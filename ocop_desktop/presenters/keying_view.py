"""What the page "Phiếu giấy" shows: the paper sheets, the two copies side by side, as frozen data in final words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Protocol

from ocop_desktop.council.evidence import FileKind
from ocop_desktop.council.paper_entry import Value
from ocop_desktop.errors import OcopError
from ocop_desktop.presenters.scoring_view import DeclareRequest, Tone
from ocop_desktop.presenters.table_rows import Row

#: What a button does with the paper sheet in front; "" for no button.
PaperCommand = Literal[
    "", "begin", "key", "scan", "show_scan", "compare", "sign", "sign_in", "discard", "reopen", "rounds", "entries"
]


@dataclass(frozen=True)
class PaperAction:
    """A button. `why_not` is why whoever sits here may not, "" where they may."""

    verb: str
    command: PaperCommand
    why_not: str = ""


@dataclass(frozen=True)
class PaperDetail:
    """The paper sheet in front: whose it is, what comes next, and what else can be done."""

    title: str
    text: str
    tone: Tone
    next: PaperAction | None
    more: tuple[PaperAction, ...]


@dataclass(frozen=True)
class BeginQuestion:
    """Whose paper sheet is taken in: products in `rows`, and for each the members that it may be of."""

    rows: tuple[Row, ...]
    members: Mapping[int, tuple[tuple[int, str], ...]]


@dataclass(frozen=True)
class ScanFile:
    """A scan to be shown."""

    content: bytes
    kind: FileKind
    title: str


@dataclass(frozen=True)
class Choice:
    """What may stand on the paper at a place: what each copy says, and any other value."""

    title: str
    first: str
    second: str
    first_value: Value
    second_value: Value
    #: All values that a criterion or a rejection can have, with their words; none where a text is typed.
    others: tuple[tuple[Value, str], ...]
    #: The text that the field for another value begins with, and how it is to be written.
    text: str
    hint: str


@dataclass(frozen=True)
class ComparisonView:
    """The two copies side by side. `next` is the row to look at; `finish_why` is why it cannot be finished yet."""

    title: str
    progress: str
    tone: Tone
    rows: tuple[Row, ...]
    next: int | None
    finish_why: str
    scan: ScanFile | None


class KeyingView(Protocol):
    """The page as its presenter sees it."""

    def show_nothing(self, title: str, text: str, action: PaperAction | None) -> None:
        """There is no list to show: what the page is for, and what helps."""

    def show_papers(self, rows: tuple[Row, ...], current: int | None) -> None:
        """The paper sheets of the round."""

    def show_comparison(self, view: ComparisonView) -> None:
        """The two copies, the scan beside them."""

    def show_scan(self, scan: ScanFile) -> None:
        """A scan alone."""

    def show_list(self) -> None:
        """Back to the list."""

    def ask_begin(self, question: BeginQuestion) -> tuple[int, int] | None:
        """Product and member of a paper sheet; None where the person turned back."""

    def ask_scan(self) -> Path | None:
        """Let a person choose the file of a scan."""

    def ask_reason(self, request: DeclareRequest) -> str | None:
        """Ask for a reason; None where the person turned back."""

    def confirm(self, title: str, text: str, verb: str) -> bool:
        """Ask before something deliberate."""

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
