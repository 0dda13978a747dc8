"""Days as people read and type them: dd/MM/yyyy, whatever way somebody writes it."""

from __future__ import annotations

import re
from datetime import date

from ocop_desktop.errors import InputError
from ocop_desktop.i18n import translate
from ocop_desktop.services.import_values import CellError, day_in

_PARTED = re.compile(r"(\d{1,2})\s*[/.\- ]\s*(\d{1,2})(?:\s*[/.\- ]\s*(\d{4}|\d{2}))?")
_TOGETHER = re.compile(r"(\d{2})(\d{2})(\d{4}|\d{2})")
_YEAR_FIRST = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")


def day_words(day: date | None) -> str:
    """dd/MM/yyyy; "" for no day."""
    return f"{day.day:02d}/{day.month:02d}/{day.year:04d}" if day is not None else ""


def weekday_name(day: date) -> str:
    """The day of the week."""
    return (
        translate("Days", "thứ Hai"),
        translate("Days", "thứ Ba"),
        translate("Days", "thứ Tư"),
        translate("Days", "thứ Năm"),
        translate("Days", "thứ Sáu"),
        translate("Days", "thứ Bảy"),
        translate("Days", "Chủ nhật"),
    )[day.weekday()]


def weekday_words(day: date) -> str:
    """The day of the week with the date."""
    return translate("Days", "{weekday}, {day}").format(weekday=weekday_name(day), day=day_words(day))


def read_day(text: str, today: date) -> date | None:
    """A day as typed, None for an empty text; two digits are a year of this century, no year is this one.

    InputError "day" for anything that is no day.
    """
    bare = text.strip()
    if not bare:
        return None
    try:
        if found := _YEAR_FIRST.fullmatch(bare):
            return date(int(found[1]), int(found[2]), int(found[3]))
        if found := _PARTED.fullmatch(bare) or _TOGETHER.fullmatch(bare):
            return date(_year(found[3], today), int(found[2]), int(found[1]))
    except ValueError:
        pass
    words = translate("Days", "“{text}” không phải là ngày. Hãy viết ngày/tháng/năm, ví dụ {example}.")
    raise InputError(words.format(text=bare[:40], example=day_words(today)), code="day")


def stored_as_typed(stored: str) -> str:
    """A stored day (YYYY-MM-DD) as it stands in a field; "" for none."""
    return day_words(date.fromisoformat(stored)) if stored else ""


def typed_as_stored(typed: str) -> str:
    """A typed day as it is stored, day, month and year in full; InputError "date" where it is none."""
    try:
        found = day_in(typed.strip())
    except CellError as error:
        words = translate("Days", "Ngày này không có trong lịch. Hãy nhập ngày/tháng/năm, ví dụ 30/10/2026.")
        raise InputError(words, code="date") from error
    return found.isoformat() if found is not None else ""


def _year(digits: str | None, today: date) -> int:
    if digits is None:
        return today.year
    return 2000 + int(digits) if len(digits) == 2 else int(digits)
