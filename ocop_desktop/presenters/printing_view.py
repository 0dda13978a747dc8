"""What the print page shows, as frozen data in final words; widgets only place it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Protocol

from ocop_desktop.errors import OcopError
from ocop_desktop.presenters.scoring_view import Header, Tone

Mode = Literal["sheet", "blank"]


@dataclass(frozen=True)
class Choice:
    """Something to choose from a list."""

    key: str
    words: str


@dataclass(frozen=True)
class Sources:
    """What may be printed: the sheet of the product in front in its versions, or the blank form of a set."""

    mode: Mode
    can_sheet: bool
    versions: tuple[Choice, ...]
    version: str
    sets: tuple[Choice, ...]
    set_code: str


@dataclass(frozen=True)
class Paper:
    """A document to look at and print. `shown` is drawn, `kept` is what is saved as a file under `name`."""

    title: str
    note: str
    name: str
    shown: bytes
    kept: bytes
    #: Empty for a blank form, which is not recorded.
    sheet_id: str
    last: str | None


class PrintingView(Protocol):
    """The print page as its presenter sees it."""

    def show_sources(self, sources: Sources) -> None:
        """What may be chosen, and what is."""

    def show_header(self, header: Header | None) -> None:
        """Product, set and evaluator; None for a blank form."""

    def show_busy(self, text: str) -> None:
        """Something takes a moment; nothing can be printed meanwhile."""

    def show_missing(self, title: str, text: str, action: str) -> None:
        """There is nothing to print: why, and what leads on ("" for no way on)."""

    def show_failed(self, text: str) -> None:
        """The document could not be made: why, with a way to try again."""

    def show_paper(self, paper: Paper) -> int:
        """The document; how many pages it has, 0 where it cannot be drawn."""

    def show_facts(self, text: str) -> None:
        """How many pages there are, and when they were last printed."""

    def print_pages(self, title: str) -> None:
        """Ask for a printer and print; `printed` or `not_printed` follows unless the person turned back."""

    def ask_save(self, name: str) -> Path | None:
        """Ask where to save; None where the person turned back."""

    def confirm(self, title: str, text: str, verb: str) -> bool:
        """Ask before something deliberate."""

    def show_status(self, text: str, tone: Tone) -> None:
        """Saved, printed, or not."""

    def show_error(self, error: OcopError) -> None:
        """An error that stops what was asked."""

    def go(self, key: str) -> None:
        """Show another page for the product in front."""
