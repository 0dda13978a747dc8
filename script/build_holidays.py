"""Build the table of Viet Nam's holidays and exchanged working days, `resources/calendar/holidays-vn.json`.

Run after an update of the `holidays` library or a new announcement: `python script/build_holidays.py`.
The program reads the table and never the library.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import holidays

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "resources/calendar/holidays-vn.json"
sys.path.insert(0, str(ROOT))

from ocop_desktop.canonical import nfc  # noqa: E402
from ocop_desktop.council.working_days import FORMAT, HolidayTable, SpecialDay, table_to_bytes  # noqa: E402

YEARS = range(2025, 2031)

#: Announced exchanges that the library does not know: (day off, day worked, announcement).
EXCHANGES = [(date(2026, 1, 2), date(2026, 1, 10), "Văn bản số 12729/VPCP-KGVX ngày 25/12/2025")]


def days() -> Iterator[SpecialDay]:
    known = holidays.VN(years=YEARS, language="vi")
    for day, name in known.items():
        yield SpecialDay(date=day, kind="off", name=nfc(name))
    for day in known.weekend_workdays:
        if day.year in YEARS:
            yield SpecialDay(date=day, kind="work", name="Ngày làm việc bù")
    for off, worked, announcement in EXCHANGES:
        yield SpecialDay(date=off, kind="off", name=f"Ngày nghỉ (thay cho ngày {worked:%d/%m/%Y}; {announcement})")
        yield SpecialDay(date=worked, kind="work", name=f"Ngày làm việc bù ({announcement})")


def table() -> HolidayTable:
    source = f"Thư viện holidays {holidays.__version__} (giấy phép MIT) và các thông báo nêu ở từng ngày"
    return HolidayTable(format=FORMAT, source=source, years=list(YEARS), days=list(days()))


if __name__ == "__main__":
    TARGET.write_bytes(table_to_bytes(table()))
