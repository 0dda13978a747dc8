"""A table of the register in a file for Excel, written away from the screen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from ocop_desktop.errors import OcopError
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.scoring_view import Tone
from ocop_desktop.presenters.session import Session

if TYPE_CHECKING:
    from ocop_desktop.services.registers_tables import TableName


class TableExportView(Protocol):
    """A page that lets a table out."""

    def ask_table_file(self, title: str, suggested: str) -> Path | None:
        """Where a table is to be written; None where the person turned back."""

    def show_status(self, text: str, tone: Tone) -> None:
        """Written or not."""

    def show_error(self, error: OcopError) -> None:
        """An error that stops what was asked."""


def export_table(session: Session, view: TableExportView, name: TableName, suggested: str) -> None:
    """Ask where to, and write; a name without an ending becomes a workbook."""
    target = view.ask_table_file(translate("Dossiers", "Lưu bảng vào đâu?"), f"{suggested}.xlsx")
    if target is None:
        return
    file = target if target.suffix else target.with_suffix(".xlsx")
    view.show_status(translate("Dossiers", "Đang xuất bảng…"), "plain")
    session.runner.run(lambda: session.workspace.export_table(name, file), _written(view, file), _refused(view))


def _written(view: TableExportView, file: Path) -> Callable[[None], None]:
    text = translate("Dossiers", "Đã xuất bảng vào “{file}”").format(file=file)
    return lambda _: view.show_status(text, "good")


def _refused(view: TableExportView) -> Callable[[OcopError], None]:
    def show(error: OcopError) -> None:
        view.show_status(translate("Dossiers", "Chưa xuất được bảng"), "bad")
        view.show_error(error)

    return show
