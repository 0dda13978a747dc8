"""The office's own days on top of the shipped table, and the shipped table against its builder."""

from __future__ import annotations

import importlib
import sys
from datetime import date
from pathlib import Path

import pytest

from ocop_desktop.council.working_days import FORMAT, HolidayTable, SpecialDay
from ocop_desktop.errors import InputError, StorageError
from ocop_desktop.services.holidays import office_calendar, office_table, save_office_table, shipped_calendar

ROOT = Path(__file__).resolve().parents[2]


def table(*days: SpecialDay, years: tuple[int, ...] = ()) -> HolidayTable:
    return HolidayTable(format=FORMAT, source="Quyết định của tỉnh", years=list(years), days=list(days))


def test_without_changes_the_office_has_the_shipped_table_and_no_folder_is_made(tmp_path: Path) -> None:
    folder = tmp_path / "none"
    assert office_calendar(folder) == shipped_calendar()
    assert not folder.exists()


def test_an_office_adds_moves_and_takes_back_days(tmp_path: Path) -> None:
    calendar = save_office_table(
        tmp_path / "data",
        table(
            SpecialDay(date=date(2027, 2, 3), kind="off", name="28 Tết"),
            SpecialDay(date=date(2027, 2, 20), kind="work"),
            SpecialDay(date=date(2027, 2, 4), kind="plain"),
        ),
    )
    assert calendar == office_calendar(tmp_path / "data")
    days = (date(2027, 2, 3), date(2027, 2, 20), date(2027, 2, 4), date(2027, 2, 5))
    assert [calendar.is_working(day) for day in days] == [False, True, True, False]
    assert shipped_calendar().is_working(date(2027, 2, 3))


def test_an_office_adds_a_year_by_declaring_it(tmp_path: Path) -> None:
    new_year = SpecialDay(date=date(2031, 1, 1), kind="off", name="Tết Dương lịch")
    with pytest.raises(InputError, match="2031"):
        save_office_table(tmp_path, table(new_year))
    assert not list(tmp_path.iterdir())
    save_office_table(tmp_path, table(new_year, years=(2031,)))
    assert office_calendar(tmp_path).add(date(2030, 12, 31), 1) == date(2031, 1, 2)


def test_a_damaged_office_table_is_an_error_and_not_a_wrong_deadline(tmp_path: Path) -> None:
    for data in (
        b"{",
        b'{"format":"ocop-holidays/1","source":"","years":[],"days":[{"date":"2040-01-01","kind":"off"}]}',
    ):
        (tmp_path / "holidays.json").write_bytes(data)
        with pytest.raises(StorageError) as refused:
            office_table(tmp_path)
        assert refused.value.code == "calendar_damaged" and refused.value.detail


def test_the_shipped_table_is_what_its_builder_makes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "path", [str(ROOT / "script"), *sys.path])
    builder = importlib.import_module("build_holidays")
    from ocop_desktop.council.working_days import table_to_bytes

    assert builder.TARGET.read_bytes() == table_to_bytes(builder.table())
    assert "holidays" in (ROOT / "resources/calendar/SOURCE.md").read_text(encoding="utf-8")
