"""The table of holidays that ships with the program, with the office's own days on top.

The office's table lies in the data folder as `holidays.json`, in the same form; a damaged one is an error, as a
deadline without it would be wrong.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from ocop_desktop.council.working_days import (
    FORMAT,
    HolidayTable,
    WorkCalendar,
    calendar_of,
    table_from_bytes,
    table_to_bytes,
)
from ocop_desktop.errors import InputError, StorageError
from ocop_desktop.files import write_durably
from ocop_desktop.resources import resource

OFFICE_TABLE = "holidays.json"

#: What an office's table holds before anybody has changed a day.
EMPTY = HolidayTable(format=FORMAT, source="", years=[], days=[])


@cache
def shipped_table() -> HolidayTable:
    """Viet Nam's holidays 2025–2030 with their source; StorageError where our own file is damaged."""
    try:
        table = table_from_bytes(resource("calendar", "holidays-vn.json").read_bytes())
        calendar_of(table)
    except (OSError, InputError) as error:
        raise StorageError(
            "Bảng ngày nghỉ của chương trình bị hỏng. Hãy cài đặt lại chương trình từ nguồn chính thức.",
            code="calendar_damaged",
            detail=str(error),
        ) from error
    return table


@cache
def shipped_calendar() -> WorkCalendar:
    """The calendar of that table; StorageError where our own file is damaged."""
    return calendar_of(shipped_table())


def office_table(folder: Path) -> HolidayTable:
    """The office's own days, none where it has changed nothing; StorageError where its file cannot be used."""
    path = folder / OFFICE_TABLE
    try:
        table = table_from_bytes(path.read_bytes())
        shipped_calendar().with_table(table)
    except FileNotFoundError:
        return EMPTY
    except (OSError, InputError) as error:
        detail = error.detail or error.message if isinstance(error, InputError) else str(error)
        raise StorageError(
            f"Không dùng được bảng ngày nghỉ của đơn vị ({path}). Hạn xử lý chưa được tính, dữ liệu khác không ảnh"
            " hưởng. Hãy sửa hoặc xóa tệp này để dùng bảng của chương trình.",
            code="calendar_damaged",
            detail=detail,
        ) from error
    return table


def office_calendar(folder: Path) -> WorkCalendar:
    """The shipped calendar with the office's days on top."""
    return shipped_calendar().with_table(office_table(folder))


def save_office_table(folder: Path, table: HolidayTable) -> WorkCalendar:
    """Keep the office's days and give the calendar that follows; InputError for days of a year nobody declared."""
    calendar = shipped_calendar().with_table(table)
    folder.mkdir(parents=True, exist_ok=True)
    write_durably(folder / OFFICE_TABLE, table_to_bytes(table))
    return calendar


def set_aside_office_table(folder: Path) -> None:
    """Keep a table that cannot be used under another name, so that the shipped one holds; StorageError."""
    path = folder / OFFICE_TABLE
    try:
        path.replace(path.with_name(f"{OFFICE_TABLE}.damaged"))
    except FileNotFoundError:
        return
    except OSError as error:
        raise StorageError(
            f"Không đổi tên được tệp bảng ngày nghỉ ({path}). Dữ liệu khác không ảnh hưởng. "
            "Hãy đóng chương trình đang mở tệp này rồi thử lại.",
            code="calendar_damaged",
            detail=str(error),
        ) from error
