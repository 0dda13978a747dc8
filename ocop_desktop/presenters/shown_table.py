"""A table as it is on the screen, with its search, filters and order, in a file for a spreadsheet."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from ocop_desktop.council.model import PRACTICE_MARK
from ocop_desktop.exchange.tables import Cell as FileCell
from ocop_desktop.exchange.tables import Table
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.session import Session
from ocop_desktop.presenters.table_export import TableExportView
from ocop_desktop.presenters.table_rows import Cell, TableState
from ocop_desktop.services.table_files import write_table
from ocop_desktop.services.texts import plain

#: Characters that a share of 10 is wide.
_WIDTH = 1.4
_LONGEST_TITLE = 31


def table_of(title: str, state: TableState, practice: bool) -> Table:
    """The rows that are shown; every row of a practice round says that it is one."""
    columns = [(each.title, max(8, round(each.share * _WIDTH))) for each in state.columns]
    rows: list[list[FileCell]] = [[_value(cell) for cell in row.cells] for row in state.shown]
    if practice:
        columns.append((translate("Table", "Ghi chú"), 14))
        rows = [[*row, PRACTICE_MARK] for row in rows]
    return Table(title[:_LONGEST_TITLE], tuple(columns), rows)


def _value(cell: Cell) -> FileCell:
    """A whole number stays one, so that a spreadsheet can add it up."""
    return cell.sort if isinstance(cell.sort, int) and str(cell.sort) == cell.text else cell.text


def export_shown(
    session: Session, view: TableExportView, title: str, state: TableState, now: Callable[[], datetime]
) -> None:
    """Ask where to, and write; a name without an ending becomes a workbook."""
    practice = session.practice
    mark = f"{plain(PRACTICE_MARK).upper().replace(' ', '-')}-" if practice else ""
    suggested = f"{mark}{plain(title).replace(' ', '-')}.xlsx"
    target = view.ask_table_file(translate("Table", "Lưu bảng vào đâu?"), suggested)
    if target is None:
        return
    file = target if target.suffix else target.with_suffix(".xlsx")
    table, made = table_of(title, state, practice), now()
    done = translate("Table", "Đã xuất {n} dòng vào “{file}”").format(n=len(table.rows), file=file.name)
    session.runner.run(
        lambda: write_table(table, file, made), lambda _: view.show_status(done, "good"), view.show_error
    )
