"""What the page of papers shows, as frozen data in final words; widgets only place it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Protocol

from ocop_desktop.errors import OcopError
from ocop_desktop.presenters.long_work import Far
from ocop_desktop.presenters.scoring_view import Tone
from ocop_desktop.presenters.table_rows import Row

#: The papers of the product in front, or of every product and the round itself.
Scope = Literal["product", "round"]


@dataclass(frozen=True)
class PaperList:
    """The papers of a scope. `product` is the product in front as a choice, "" where it is not in the round."""

    scope: Scope
    product: str
    rows: tuple[Row, ...]
    summary: str


@dataclass(frozen=True)
class ShownPaper:
    """A paper to look at. `facts` is one line about it; `edit` leads to where its text is written, "" for none."""

    title: str
    facts: str
    pdf: bytes
    edit: str = ""
    can_keep: bool = True


@dataclass(frozen=True)
class PrintOrder:
    """What goes to the printer in one go, and how many pages it is."""

    title: str
    files: tuple[bytes, ...]
    pages: int


class PapersView(Protocol):
    """The page as its presenter sees it."""

    def show_nothing(self, title: str, text: str, command: str) -> None:
        """No papers can be made: why, and the page that helps."""

    def show_list(self, papers: PaperList) -> None:
        """The papers to choose from."""

    def show_archive(self, rows: tuple[Row, ...], summary: str) -> None:
        """The kept papers."""

    def show_paper(self, paper: ShownPaper) -> None:
        """The paper in front."""

    def show_why_not(self, title: str, reason: str) -> None:
        """The paper in front cannot be made now."""

    def show_progress(self, far: Far | None) -> None:
        """A long work, or none."""

    def show_notice(self, text: str, tone: Tone) -> None:
        """What came of it; "" takes it away."""

    def show_status(self, text: str, tone: Tone) -> None:
        """Saved, or not."""

    def show_error(self, error: OcopError) -> None:
        """An error that stops what was asked."""

    def ask_save(self, name: str) -> Path | None:
        """Where a PDF goes."""

    def ask_folder(self) -> Path | None:
        """Where a batch goes."""

    def print_order(self, order: PrintOrder) -> None:
        """Ask for a printer, print, and call `printed` where it took the pages."""

    def go_with(self, key: str, product_id: int) -> None:
        """Show a page for a product."""
