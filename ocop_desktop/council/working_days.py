"""Working days by a table of holidays: Monday to Friday, less days off, plus days worked in exchange.

A table is JSON (`ocop-holidays/1`): the years that it covers and the days that are not what the week says.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

import msgspec

from ocop_desktop import canonical
from ocop_desktop.council.model import Struct
from ocop_desktop.errors import InputError

FORMAT = "ocop-holidays/1"

#: A day off, a day worked in exchange for one, or (in an office's table) neither: whatever the week says.
DayKind = Literal["off", "work", "plain"]


class SpecialDay(Struct, frozen=True):
    """A day that is not what the week says; `name` is the holiday's, or why the day is worked."""

    date: date
    kind: DayKind
    name: str = ""


class HolidayTable(Struct, frozen=True):
    """Special days of whole years. `source` says where they come from."""

    format: str
    source: str
    years: list[int]
    days: list[SpecialDay]


@dataclass(frozen=True)
class WorkCalendar:
    """The years that are known, and their special days."""

    years: frozenset[int]
    days: Mapping[date, SpecialDay]

    def with_table(self, table: HolidayTable) -> WorkCalendar:
        """This calendar with another table on top: its years are added, its days replace ours."""
        years = self.years.union(table.years)
        for day in table.days:
            if day.date.year not in years:
                raise InputError(
                    f"Bảng ngày nghỉ có ngày {_shown(day.date)} nhưng không khai báo năm {day.date.year}.",
                    code="calendar_table",
                )
        return WorkCalendar(years, {**self.days, **{day.date: day for day in table.days}})

    def special(self, day: date) -> SpecialDay | None:
        """What the table says of a day; None where the week decides. InputError outside the table's years."""
        if day.year not in self.years:
            raise self._unknown(day.year)
        return self.days.get(day)

    def is_working(self, day: date) -> bool:
        """Whether offices work on this day."""
        special = self.special(day)
        if special is None or special.kind == "plain":
            return day.weekday() < 5
        return special.kind == "work"

    def add(self, day: date, working_days: int) -> date:
        """The working day on which a term of `working_days` (1 or more) from `day` ends; `day` itself is not counted.

        InputError where the term leaves the table's years.
        """
        if working_days < 1:
            raise InputError("Số ngày làm việc phải từ 1 trở lên.", code="working_days")
        self.special(day)
        left = working_days
        while left:
            day = _next(day)
            left -= self.is_working(day)
        return day

    def count(self, first: date, last: date) -> int:
        """Working days after `first` up to and with `last`; negative where `last` lies before."""
        if last < first:
            return -self.count(last, first)
        found = 0
        self.special(first)
        while first < last:
            first = _next(first)
            found += self.is_working(first)
        return found

    def _unknown(self, year: int) -> InputError:
        known = f"từ {min(self.years)} đến {max(self.years)}" if self.years else "trống"
        return InputError(
            f"Không tính được ngày làm việc của năm {year}: bảng ngày nghỉ hiện có {known}."
            " Hãy cập nhật chương trình hoặc bổ sung năm đó vào bảng ngày nghỉ của đơn vị.",
            code="calendar_year",
        )


def table_from_bytes(data: bytes) -> HolidayTable:
    """A table from JSON; InputError says in `detail` what is wrong with it."""
    try:
        table = msgspec.convert(canonical.parse(data), HolidayTable, strict=True)
    except (canonical.CanonicalError, msgspec.ValidationError) as error:
        raise _unreadable(str(error)) from error
    dates = [day.date for day in table.days]
    if table.format != FORMAT:
        raise _unreadable(f"format {table.format!r}")
    if len(dates) != len(set(dates)):
        raise _unreadable("a day stands twice")
    return table


def table_to_bytes(table: HolidayTable) -> bytes:
    """The table as JSON, one day a line in the order of dates, for people to read and compare."""
    head = {"format": table.format, "source": table.source, "years": sorted(table.years)}
    days = [canonical.encode(msgspec.to_builtins(day)) for day in sorted(table.days, key=lambda day: day.date)]
    return canonical.encode(head)[:-1] + b',"days":[\n' + b",\n".join(days) + b"\n]}\n"


def calendar_of(table: HolidayTable) -> WorkCalendar:
    """The calendar of one table."""
    return WorkCalendar(frozenset(), {}).with_table(table)


def _next(day: date) -> date:
    if day == date.max:
        raise InputError("Ngày nằm ngoài khoảng tính được.", code="calendar_year")
    return day + timedelta(days=1)


def _shown(day: date) -> str:
    return f"{day.day:02d}/{day.month:02d}/{day.year:04d}"


def _unreadable(why: str) -> InputError:
    return InputError(
        "Bảng ngày nghỉ không đúng khuôn dạng nên không đọc được. Hãy khôi phục bảng cũ hoặc lập lại bảng.",
        code="calendar_table",
        detail=why,
    )
