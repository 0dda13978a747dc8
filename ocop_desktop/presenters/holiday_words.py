"""The table of holidays in words: its days, where they come from, and what goes when the office's own go."""

from __future__ import annotations

from ocop_desktop.council.working_days import DayKind, HolidayTable, SpecialDay, WorkCalendar
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.days import day_words, weekday_name
from ocop_desktop.presenters.holidays_view import DayLine
from ocop_desktop.presenters.scoring_view import Tone
from ocop_desktop.presenters.table_rows import Cell, Column, Row


def holiday_columns() -> tuple[Column, ...]:
    """The columns of the table of holidays."""
    return (
        Column("day", translate("Holidays", "Ngày"), 13),
        Column("weekday", translate("Holidays", "Thứ"), 10),
        Column("kind", translate("Holidays", "Loại"), 15, filtered=True),
        Column("name", translate("Holidays", "Tên"), 34),
        Column("source", translate("Holidays", "Theo"), 16, filtered=True, wide_only=True),
    )


def kind_words(kind: DayKind) -> str:
    """What a special day is."""
    return {
        "off": translate("Holidays", "Nghỉ"),
        "work": translate("Holidays", "Làm bù"),
        "plain": translate("Holidays", "Như ngày thường"),
    }[kind]


def day_lines(year: int, shipped: WorkCalendar, own: HolidayTable) -> tuple[DayLine, ...]:
    """The special days of a year: what ships, with the office's own days in the place of those that they change."""
    mine = {day.date: day for day in own.days}
    days = {**shipped.days, **mine}
    listed = sorted((day for day in days.values() if day.date.year == year), key=lambda day: day.date)
    return tuple(_line(day, day.date in mine, day.date in shipped.days) for day in listed)


def _line(day: SpecialDay, own: bool, ships: bool) -> DayLine:
    source, tone = _source(own, ships)
    cells = (
        Cell(day_words(day.date), day.date),
        Cell(weekday_name(day.date)),
        Cell(kind_words(day.kind)),
        Cell(day.name),
        Cell(source, tone=tone),
    )
    spoken = ", ".join(cell.text for cell in cells)
    return DayLine(Row(day.date.toordinal(), cells, spoken=spoken), day.date, day.kind, day.name, own)


def _source(own: bool, ships: bool) -> tuple[str, Tone]:
    if not own:
        return translate("Holidays", "Chương trình"), "plain"
    return (translate("Holidays", "Đơn vị sửa") if ships else translate("Holidays", "Đơn vị thêm")), "missing"


def covered_words(shipped: HolidayTable, own: HolidayTable) -> str:
    """Which years the table knows, and where its days come from."""
    text = translate(
        "Holidays",
        "Có sẵn ngày nghỉ lễ của Việt Nam từ năm {first} đến năm {last} (nguồn: {source}). Ngày hoán đổi, làm bù được "
        "công bố hằng năm: khi có thông báo chính thức, hãy ghi thêm vào đây. Hạn 15 ngày làm việc tính theo bảng này.",
    )
    words = text.format(first=min(shipped.years), last=max(shipped.years), source=shipped.source)
    added = sorted(set(own.years) - set(shipped.years))
    if added:
        more = translate("Holidays", "Đơn vị đã thêm năm {years}.")
        words += " " + more.format(years=", ".join(str(year) for year in added))
    return words


def reset_words(own: HolidayTable) -> tuple[str, str]:
    """Title and text of the question before the office's own days go: each of them is named."""
    title = translate("Holidays", "Về bảng của chương trình?")
    days = sorted(own.days, key=lambda day: day.date)
    lines = [f"• {day_words(day.date)}: {kind_words(day.kind)}, {day.name}" for day in days]
    lines += [f"• {translate('Holidays', 'Năm {year}').format(year=year)}" for year in sorted(own.years)]
    text = translate(
        "Holidays", "Những gì đơn vị đã ghi sẽ bỏ, hạn xử lý tính lại theo bảng của chương trình:\n\n{days}"
    )
    return title, text.format(days="\n".join(lines))
