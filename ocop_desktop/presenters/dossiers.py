"""The register of dossiers: what is due, what is late, who is waited for; and which dossier is opened."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from ocop_desktop.errors import OcopError
from ocop_desktop.presenters.dossiers_board import Line, group_views, lines
from ocop_desktop.presenters.dossiers_view import Board, DossiersView, Group
from ocop_desktop.presenters.session import Session
from ocop_desktop.presenters.table_export import export_table

if TYPE_CHECKING:
    from ocop_desktop.services.registers_tables import TableName


class DossiersPresenter:
    """Shows all dossiers; opening one hands it to the page."""

    def __init__(self, session: Session, view: DossiersView, today: Callable[[], date]) -> None:
        self._session = session
        self._view = view
        self._today = today
        self._lines: tuple[Line, ...] = ()
        self._group: Group = "all"

    def start(self) -> None:
        """Read all dossiers again; search, filters and order stay."""
        workspace, today = self._session.workspace, self._today()
        self._session.runner.run(lambda: lines(workspace.dossier_board(), today), self._show, self._not_read)

    def _show(self, found: tuple[Line, ...]) -> None:
        self._lines = found
        if found:
            self._show_group()
        else:
            self._view.show_empty()

    def _not_read(self, error: OcopError) -> None:
        self._view.show_failed(error.message)
        if error.code == "unexpected":
            self._view.show_error(error)

    def _show_group(self) -> None:
        rows = tuple(line.row for line in self._lines if self._group in line.groups)
        self._view.show_board(Board(rows, group_views(self._lines), self._group, self._session.product_id))

    def choose_group(self, group: Group) -> None:
        """Narrow the register."""
        self._group = group
        self._show_group()

    def select(self, product_id: int) -> None:
        """Put a product in front."""
        if product_id != self._session.product_id:
            self._session.choose_product(product_id)

    def open(self, product_id: int | None) -> None:
        """Show the dossier of a product."""
        if product_id is not None:
            self.select(product_id)
            self._view.open_dossier(product_id)

    def export(self, name: TableName) -> None:
        """Write one of the tables of dossiers into a file."""
        suggested = {"dossiers": "ho-so", "parts": "thanh-phan-ho-so", "evidence": "minh-chung"}
        export_table(self._session, self._view, name, suggested[name])
