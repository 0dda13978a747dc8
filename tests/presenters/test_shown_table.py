"""A table leaves as it is seen: its rows, its order, and whether it is practice; text stays text."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook

from ocop_desktop.errors import OcopError
from ocop_desktop.presenters.runner import ImmediateRunner
from ocop_desktop.presenters.session import Session
from ocop_desktop.presenters.shown_table import export_shown
from ocop_desktop.presenters.table_rows import Cell, Column, Row, TableState
from tests.services import workspaces
from tests.services.councils import appointed


class View:
    def __init__(self, file: Path | None) -> None:
        self.file = file
        self.suggested = ""
        self.status = ""

    def ask_table_file(self, title: str, suggested: str) -> Path | None:
        self.suggested = suggested
        return self.file

    def show_status(self, text: str, tone: str) -> None:
        self.status = text

    def show_error(self, error: OcopError) -> None:
        raise error


def state() -> TableState:
    made = TableState((Column("name", "Tên"), Column("n", "Số", number=True)))
    made.fill(
        [Row(1, (Cell("b"), Cell("2", 2))), Row(2, (Cell("=1+1"), Cell("10", 10))), Row(3, (Cell("x"), Cell("3", 3)))]
    )
    made.sort("n", descending=True)
    return made


@pytest.mark.parametrize("practice", [False, True])
def test_the_rows_are_written_in_the_order_seen(tmp_path: Path, practice: bool) -> None:
    with workspaces.opened(tmp_path / "data") as workspace:
        session = Session(workspace, ImmediateRunner(), round=appointed(workspace, practice=practice).round)
        view, shown = View(tmp_path / "bang"), state()
        shown.search("=1 1")
        shown.search("")
        export_shown(session, view, "Các đợt đánh giá", shown, workspaces.Watch().now)
    sheet = load_workbook(tmp_path / "bang.xlsx").active
    assert sheet is not None
    rows = [list(row) for row in sheet.iter_rows(values_only=True)]
    assert [row[:2] for row in rows] == [["Tên", "Số"], ["=1+1", 10], ["x", 3], ["b", 2]]
    assert sheet["A2"].data_type == "s"
    assert [row[2:] for row in rows[1:]] == ([["TẬP HUẤN"]] * 3 if practice else [[], [], []])
    assert view.suggested == ("TAP-HUAN-" if practice else "") + "cac-dot-danh-gia.xlsx"
    assert view.status.startswith("Đã xuất 3 dòng")


def test_turning_back_writes_nothing(tmp_path: Path) -> None:
    with workspaces.opened(tmp_path / "data") as workspace:
        export_shown(Session(workspace, ImmediateRunner()), View(None), "Bảng", state(), workspaces.Watch().now)
    assert list(tmp_path.glob("*.xlsx")) == []
