"""What the register of dossiers shows, as frozen data in final words; widgets only place it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Protocol

from ocop_desktop.errors import OcopError
from ocop_desktop.presenters.scoring_view import Tone
from ocop_desktop.presenters.table_rows import Row

#: What the register can be narrowed to.
Group = Literal["all", "late", "soon", "here", "unreceived", "sent"]


@dataclass(frozen=True)
class GroupView:
    """A choice to narrow the register by, with how many dossiers it holds."""

    key: Group
    words: str


@dataclass(frozen=True)
class Board:
    """The register as it stands: the rows of the chosen group, the most urgent first."""

    rows: tuple[Row, ...]
    groups: tuple[GroupView, ...]
    group: Group
    current: int | None


class DossiersView(Protocol):
    """The register of dossiers as its presenter sees it."""

    def show_empty(self) -> None:
        """No product yet: say what the page is for."""

    def show_board(self, board: Board) -> None:
        """The dossiers of the chosen group."""

    def show_failed(self, text: str) -> None:
        """The register could not be read: why, with a way to try again."""

    def open_dossier(self, product_id: int) -> None:
        """Show one product's dossier in the place of the register."""

    def ask_table_file(self, title: str, suggested: str) -> Path | None:
        """Where a table is to be written; None where the person turned back."""

    def show_status(self, text: str, tone: Tone) -> None:
        """Saved or not."""

    def show_error(self, error: OcopError) -> None:
        """An error that stops what was asked."""
