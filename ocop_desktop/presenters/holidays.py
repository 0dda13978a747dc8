"""The office's table of holidays: days off and days worked in exchange, on top of the table that ships."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from ocop_desktop.clock import Clock, stamp
from ocop_desktop.council.deadlines import COMMUNE_WORKING_DAYS
from ocop_desktop.council.working_days import HolidayTable, SpecialDay, WorkCalendar
from ocop_desktop.errors import InputError, OcopError
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.days import read_day, weekday_words
from ocop_desktop.presenters.holiday_words import covered_words, day_lines, reset_words
from ocop_desktop.presenters.holidays_view import DayTyped, HolidayPage, HolidaysView
from ocop_desktop.presenters.seats import may_here, refusal
from ocop_desktop.presenters.session import Session
from ocop_desktop.presenters.words import clock_time
from ocop_desktop.services.holidays import (
    EMPTY,
    office_table,
    save_office_table,
    set_aside_office_table,
    shipped_calendar,
    shipped_table,
)
from ocop_desktop.services.texts import clean_line

#: Where the office's days come from, as its file says.
_SOURCE = "Đơn vị tự ghi"


@dataclass(frozen=True)
class _Tables:
    """What holds: the table that ships, the office's own days, and both together."""

    shipped: WorkCalendar
    own: HolidayTable
    calendar: WorkCalendar


class HolidaysPresenter:
    """Shows a year of the table and keeps what the office changes in it; every change is saved at once."""

    def __init__(self, session: Session, view: HolidaysView, folder: Path, clock: Clock) -> None:
        self._session = session
        self._view = view
        self._folder = folder
        self._clock = clock
        self._tables: _Tables | None = None
        self._year = 0
        self._before: list[HolidayTable] = []
        self._from = ""
        self._kept: date | None = None

    def _today(self) -> date:
        return self._clock.now().date()

    def start(self) -> None:
        """Read the table again."""
        folder = self._folder
        self._session.runner.run(lambda: _read(folder), self._show, self._not_read)

    def _show(self, tables: _Tables) -> None:
        self._tables = tables
        years = sorted(tables.calendar.years)
        if self._year not in years:
            self._year = min(max(self._today().year, years[0]), years[-1])
        self._refresh()

    def _refresh(self) -> None:
        if self._tables is None:
            return
        years = tuple(sorted(self._tables.calendar.years))
        self._view.show_holidays(
            HolidayPage(
                years=years,
                year=self._year,
                lines=day_lines(self._year, self._tables.shipped, self._tables.own),
                current=self._kept.toordinal() if self._kept is not None else None,
                covered=covered_words(shipped_table(), self._tables.own),
                own=len(self._tables.own.days),
                next_year=years[-1] + 1,
                can_undo=bool(self._before),
                locked=refusal(self._session, "register.edit"),
            )
        )
        self._kept = None
        self._show_preview()

    def _not_read(self, error: OcopError) -> None:
        self._tables = None
        self._view.show_failed(error.message)
        if error.code == "unexpected":
            self._view.show_error(error)

    def choose_year(self, year: int) -> None:
        """Show another year."""
        self._year = year
        self._refresh()

    # --- the preview -----------------------------------------------------------------------------------------

    def preview(self, text: str) -> None:
        """From which day the term of the preview runs; "" for today."""
        self._from = text
        self._show_preview()

    def _show_preview(self) -> None:
        if self._tables is None:
            return
        try:
            first = read_day(self._from, self._today()) or self._today()
            last = self._tables.calendar.add(first, COMMUNE_WORKING_DAYS)
        except InputError as error:
            self._view.show_preview(error.message, "missing")
            return
        text = translate("Holidays", "{n} ngày làm việc từ {first} là {last}.")
        words = text.format(n=COMMUNE_WORKING_DAYS, first=weekday_words(first), last=weekday_words(last))
        self._view.show_preview(words, "good")

    # --- changes ---------------------------------------------------------------------------------------------

    def keep(self, typed: DayTyped) -> None:
        """Add a day, or change what the table says of it."""
        if self._tables is None:
            return
        try:
            day = read_day(typed.day, self._today())
            if day is None:
                raise InputError(translate("Holidays", "Chưa ghi ngày. Hãy ghi ngày/tháng/năm."), code="day")
            name = clean_line(typed.name, "tên ngày", required=True)
        except InputError as error:
            self._view.show_day_problem(error.message)
            return
        if day.year not in self._tables.calendar.years:
            self._view.show_day_problem(_unknown_year(day.year))
            return
        self._view.show_day_problem("")
        self._year, self._kept = day.year, day
        self._save(_with_day(self._tables.own, SpecialDay(day, typed.kind, name)), self._view.clear_day)

    def remove(self, day: date) -> None:
        """The day is as the week says: the office's own goes, one that ships is marked as an ordinary day."""
        if self._tables is None:
            return
        kept = _without(self._tables.own.days, day)
        shipped = self._tables.shipped.days.get(day)
        if shipped is not None:
            kept = [*kept, SpecialDay(day, "plain", shipped.name)]
        self._save(_table(self._tables.own, kept))

    def take_back(self, day: date) -> None:
        """The day is as in the table that ships."""
        if self._tables is not None:
            self._save(_table(self._tables.own, _without(self._tables.own.days, day)))

    def add_year(self) -> None:
        """Declare the year after the last, once somebody has the announcement of its holidays at hand."""
        if self._tables is None:
            return
        year = max(self._tables.calendar.years) + 1
        title = translate("Holidays", "Thêm năm {year} vào bảng?").format(year=year)
        text = translate(
            "Holidays",
            "Năm {year} bắt đầu không có ngày nghỉ nào ngoài thứ Bảy và Chủ nhật. Hãy thêm đủ ngày nghỉ lễ và ngày làm "
            "bù theo thông báo chính thức, nếu không hạn xử lý của năm này sẽ sai.",
        )
        if self._view.confirm(title, text.format(year=year), translate("Holidays", "Thêm năm")):
            own = self._tables.own
            self._year = year
            self._save(HolidayTable(own.format, _SOURCE, sorted({*own.years, year}), list(own.days)))

    def reset(self) -> None:
        """Back to the table that ships, once what goes is named; it can be undone."""
        if self._tables is None:
            return
        title, text = reset_words(self._tables.own)
        if self._view.confirm(title, text, translate("Holidays", "Về bảng của chương trình")):
            self._save(EMPTY)

    def set_aside(self) -> None:
        """Put a table that cannot be used aside and go on with the one that ships."""
        title = translate("Holidays", "Dùng bảng của chương trình?")
        text = translate(
            "Holidays",
            "Tệp bảng ngày nghỉ bị hỏng được đổi tên và giữ lại trong thư mục dữ liệu. Những ngày đơn vị đã tự ghi "
            "phải ghi lại.",
        )
        if self._view.confirm(title, text, translate("Holidays", "Dùng bảng của chương trình")):
            folder = self._folder
            self._session.runner.run(
                lambda: set_aside_office_table(folder), lambda _: self.start(), self._view.show_error
            )

    def undo(self) -> None:
        """Take the last change back."""
        if self._before and self._may_change:
            table = self._before.pop()
            self._run(table, lambda: None)

    @property
    def _may_change(self) -> bool:
        return may_here(self._session, "register.edit")

    def _save(self, table: HolidayTable, then: Callable[[], None] = lambda: None) -> None:
        if self._tables is not None and table != self._tables.own and self._may_change:
            before = self._tables.own
            self._before.append(before)
            self._run(table, then)

    def _run(self, table: HolidayTable, then: Callable[[], None]) -> None:
        """Keep a table; the next change is made on it, whether or not the disk has answered."""
        shipped = shipped_calendar()
        self._tables = _Tables(shipped, table, shipped.with_table(table))
        folder, workspace = self._folder, self._session.workspace

        def job() -> _Tables:
            save_office_table(folder, table)
            workspace.record("calendar.changed", "calendar", {"days": len(table.days), "years": list(table.years)})
            return _read(folder)

        def done(tables: _Tables) -> None:
            self._session.touch()
            time = clock_time(stamp(self._clock.now()))
            self._view.show_status(translate("Holidays", "Đã lưu {time}").format(time=time), "good")
            then()
            self._show(tables)

        self._session.runner.run(job, done, self._not_saved)

    def _not_saved(self, error: OcopError) -> None:
        self._view.show_status(translate("Holidays", "Chưa lưu được"), "bad")
        self._view.show_error(error)
        self.start()


def _read(folder: Path) -> _Tables:
    shipped, own = shipped_calendar(), office_table(folder)
    return _Tables(shipped, own, shipped.with_table(own))


def _table(own: HolidayTable, days: Iterable[SpecialDay]) -> HolidayTable:
    return HolidayTable(own.format, _SOURCE, list(own.years), sorted(days, key=lambda day: day.date))


def _with_day(own: HolidayTable, day: SpecialDay) -> HolidayTable:
    return _table(own, [*_without(own.days, day.date), day])


def _without(days: Iterable[SpecialDay], day: date) -> list[SpecialDay]:
    return [each for each in days if each.date != day]


def _unknown_year(year: int) -> str:
    text = translate(
        "Holidays", "Bảng chưa có năm {year}. Hãy bấm “Thêm năm” trước, khi đã có thông báo nghỉ lễ của năm đó."
    )
    return text.format(year=year)
