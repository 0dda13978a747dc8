"""Numbers, dates, names of units and stars as the papers write them: Vietnamese, whatever the screen's language."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from fractions import Fraction

from ocop_desktop.council.model import ILLUSTRATIVE_MARK, Level
from ocop_desktop.council.papers import PaperProduct
from ocop_desktop.council.star_name import star_name_at
from ocop_desktop.documents.form_words import LawDecision
from ocop_desktop.errors import InputError

REGISTERING: dict[str, str] = {"first": "Lần đầu", "upgrade": "Nâng hạng", "reassessment": "Đánh giá lại"}

_KINDS = ("Thành phố", "Đặc khu", "Thị trấn", "Phường", "Tỉnh", "Xã")


def decimals(value: Fraction) -> str:
    """A value of at least 0 with two decimals, half up, and a comma; for showing only, never for a band."""
    hundredths = (value.numerator * 200 + value.denominator) // (value.denominator * 2)
    return f"{hundredths // 100},{hundredths % 100:02d}"


def exact(value: Fraction) -> str:
    """A mean of points with its exact value where two decimals do not give it."""
    shown = decimals(value)
    if value * 100 == round(value * 100):
        return f"{shown} điểm"
    return f"{shown} điểm (chính xác là {value.numerator}/{value.denominator})"


def long_date(day_of: str) -> str:
    """ "ngày 05 tháng 11 năm 2026": days below 10 and the months 1 and 2 with a zero (Decree 30/2020)."""
    if not day_of:
        return "ngày …… tháng …… năm ………"
    day, month, year = date_fields(day_of)
    return f"ngày {day} tháng {month} năm {year}"


def short_date(day_of: str) -> str:
    """ "05/11/2026", empty for an empty date."""
    return _date(day_of).strftime("%d/%m/%Y") if day_of else ""


def date_fields(day_of: str) -> tuple[str, str, str]:
    """Day, month and year as Decree 30/2020 writes them."""
    day = _date(day_of)
    return f"{day.day:02d}", f"{day.month:02d}" if day.month < 3 else str(day.month), str(day.year)


def clock_and_date(moment: str) -> str:
    """ "08 giờ 00 phút, ngày 05 tháng 11 năm 2026" of a local moment, with dots for an empty one."""
    if not moment:
        return f"…… giờ …… phút, {long_date('')}"
    try:
        time = datetime.fromisoformat(moment)
    except ValueError as error:
        raise _no_such_day(moment) from error
    return f"{time.hour:02d} giờ {time.minute:02d} phút, {long_date(moment[:10])}"


def _date(day_of: str) -> date:
    try:
        return date.fromisoformat(day_of)
    except ValueError as error:
        raise _no_such_day(day_of) from error


def _no_such_day(written: str) -> InputError:
    return InputError(
        f"Ngày “{written}” không có thật nên không in được văn bản. Dữ liệu vẫn còn nguyên; hãy sửa ngày rồi in lại.",
        code="paper_date",
    )


def in_sentence(unit: str) -> str:
    """A unit's name inside a sentence: its kind in small letters ("phường Xuân Hương - Đà Lạt")."""
    if any(unit.startswith(f"{kind} ") for kind in _KINDS):
        return unit[0].lower() + unit[1:]
    return unit


def product_name(product: PaperProduct) -> str:
    """The product's name, with its mark where its scores are invented."""
    return f"{product.name} ({ILLUSTRATIVE_MARK})" if product.illustrative else product.name


def listed(names: Iterable[str], nobody: str = "không có") -> str:
    """Names behind each other, or the words for none."""
    return "; ".join(names) or nobody


def joined(*words: str) -> str:
    """The words that there are, with commas between."""
    return ", ".join(word for word in words if word)


def ground(law: LawDecision) -> str:
    """The decision as a paper quotes it for its ground."""
    return f"Quyết định số {law.number} {long_date(law.date)} của {law.issuer} {law.title}"


def star_label(level: Level) -> str:
    """How a star of this office is called: a commune gives none (art. 4.1)."""
    return "Hạng sao dự kiến" if level == "commune" else "Hạng sao"


def star_words(level: Level, stars: int) -> str:
    """A star with its pictures, as this office may call it."""
    name = star_name_at(level, stars)
    if name.potential:
        return f"{'★' * stars} tiềm năng 5 sao"
    words = f"{'★' * stars}{'☆' * (5 - stars)} {stars}\u00a0sao"
    return words if name.certificate else f"{words} – không cấp giấy chứng nhận"


def star_short(level: Level, stars: int | None) -> str:
    """A star for the cell of a table."""
    if stars is None:
        return "chưa có"
    return "tiềm năng 5\u00a0sao" if star_name_at(level, stars).potential else f"{stars}\u00a0sao"
