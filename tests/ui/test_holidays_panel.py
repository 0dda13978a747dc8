"""The panel of holidays with mouse and keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ocop_desktop.services.holidays import OFFICE_TABLE, office_calendar, office_table
from tests.ui.page_host import Host, cut, find, host, nameless
from ui import messages
from ui.widgets.holidays_panel import HolidaysPanel


@pytest.fixture
def around(qapp: QApplication, tmp_path: Path) -> Iterator[Host]:
    with host(tmp_path / "data") as made:
        yield made


def panel_of(around: Host, qtbot: QtBot, width: int = 900) -> Any:
    panel = HolidaysPanel(around)
    qtbot.addWidget(panel)
    panel.resize(width, 640)
    panel.show()
    panel.enter()
    return panel


def row_of(panel: Any, day: date) -> int:
    return next(at for at, row in enumerate(panel.table.state.shown) if row.id == day.toordinal())


def test_a_day_is_written_changed_removed_and_undone(around: Host, qtbot: QtBot) -> None:
    panel = panel_of(around, qtbot)
    find(panel, "holidayDay").setText("3/9/2026")
    find(panel, "holidayName").setText("Nghỉ thêm")
    qtbot.keyClick(find(panel, "holidayName"), Qt.Key.Key_Return)
    assert not office_calendar(around.paths.root).is_working(date(2026, 9, 3))
    assert find(panel, "holidayDay").text() == "" and panel.table.current == date(2026, 9, 3).toordinal()
    qtbot.keyClick(find(panel, "holidays"), Qt.Key.Key_F2)
    assert find(panel, "holidayDay").text() == "03/09/2026"
    find(panel, "holidayKind").choose("work")
    find(panel, "keepHoliday").click()
    assert office_table(around.paths.root).days[0].kind == "work"
    find(panel, "removeHoliday").click()
    assert office_table(around.paths.root).days == []
    find(panel, "undoHoliday").click()
    assert office_table(around.paths.root).days[0].kind == "work"


def test_a_holiday_that_ships_can_be_switched_off_and_taken_back(around: Host, qtbot: QtBot) -> None:
    panel = panel_of(around, qtbot)
    panel.table.view.selectRow(row_of(panel, date(2026, 9, 2)))
    assert not find(panel, "takeBackHoliday").isEnabled()
    find(panel, "removeHoliday").click()
    panel.table.view.selectRow(row_of(panel, date(2026, 9, 2)))
    assert not find(panel, "removeHoliday").isEnabled()
    find(panel, "takeBackHoliday").click()
    assert office_table(around.paths.root).days == []


def test_a_term_is_tried_and_a_wrong_day_is_named(around: Host, qtbot: QtBot) -> None:
    panel = panel_of(around, qtbot)
    find(panel, "previewFrom").setText("5/2/2026")
    qtbot.keyClick(find(panel, "previewFrom"), Qt.Key.Key_Return)
    assert find(panel, "termPreviewText").plain_text().endswith("thứ Năm, 05/03/2026.")
    find(panel, "keepHoliday").click()
    assert "Chưa ghi ngày" in find(panel, "holidayDayBelow").plain_text()


def test_another_year_and_the_way_back_to_the_shipped_table(
    around: Host, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(messages, "confirm", lambda *_: True)
    panel = panel_of(around, qtbot)
    find(panel, "addYear").click()
    assert find(panel, "holidayYear").currentData() == 2031
    assert find(panel, "addYear").text() == "Thêm năm 2032…"
    find(panel, "holidayDay").setText("1/1/2031")
    find(panel, "holidayName").setText("Tết Dương lịch")
    find(panel, "keepHoliday").click()
    find(panel, "resetHolidays").click()
    assert not find(panel, "resetHolidays").isEnabled() and find(panel, "holidayYear").count() == 6


def test_a_damaged_table_leaves_a_way_out(around: Host, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    around.paths.root.joinpath(OFFICE_TABLE).write_text("hỏng", encoding="utf-8")
    monkeypatch.setattr(messages, "confirm", lambda *_: True)
    panel = panel_of(around, qtbot)
    find(panel, "holidaysFailedAction").click()
    assert find(panel, "holidays").isVisible()


@pytest.mark.parametrize("width", [700, 1000])
def test_everything_has_room_and_words(around: Host, qtbot: QtBot, width: int) -> None:
    panel = panel_of(around, qtbot, width)
    assert not cut(panel) and not nameless(panel) and panel.width() <= width
