"""What the page of terms shows, as frozen data in final words; widgets only place it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Protocol

from ocop_desktop.errors import OcopError
from ocop_desktop.presenters.scoring_view import Tone
from ocop_desktop.presenters.table_rows import Row

#: What will have expired, or the certificates.
Side = Literal["expiring", "certificates"]


@dataclass(frozen=True)
class Line:
    """A row of one of the tables: the product that it leads to, and the whole of it in sentences."""

    row: Row
    product_id: int
    words: str


@dataclass(frozen=True)
class Terms:
    """Both tables as they stand. `day` is as in its field, `origin` says where it comes from.

    The words for nothing say why a table is empty and what to do.
    """

    side: Side
    day: str
    origin: str
    expiring: tuple[Line, ...]
    expiring_title: str
    expiring_nothing: str
    certificates: tuple[Line, ...]
    certificates_title: str
    certificates_nothing: str


class CertificatesView(Protocol):
    """The page of terms as its presenter sees it."""

    def show_empty(self) -> None:
        """Nothing has a last day yet: say what the page is for."""

    def show_terms(self, terms: Terms) -> None:
        """Both tables."""

    def show_day_problem(self, text: str) -> None:
        """What is wrong with the day typed; "" takes it away."""

    def show_failed(self, text: str) -> None:
        """The terms could not be read: why, with a way to try again."""

    def ask_table_file(self, title: str, suggested: str) -> Path | None:
        """Where a table is to be written; None where the person turned back."""

    def show_status(self, text: str, tone: Tone) -> None:
        """Written or not."""

    def show_error(self, error: OcopError) -> None:
        """An error that stops what was asked."""

    def go_with(self, key: str, product_id: int) -> None:
        """Show another page for a product."""
