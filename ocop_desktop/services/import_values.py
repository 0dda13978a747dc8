"""What the cells of a list mean: text, days, stars, kinds. What cannot be told is said, never guessed."""

from __future__ import annotations

import re
from datetime import date, datetime, time
from functools import lru_cache
from typing import Any

from ocop_desktop.council.papers import Registering
from ocop_desktop.council.producer import LEGAL_FORMS, LegalForm, Sex
from ocop_desktop.council.sheet import MAX_LINE
from ocop_desktop.errors import InputError
from ocop_desktop.i18n import translate
from ocop_desktop.services.table_xlsx import NoValue
from ocop_desktop.services.texts import clean_line, plain

#: What a spreadsheet shows where a formula went wrong.
_ERRORS = re.compile(r"#(NULL!|DIV/0!|VALUE!|REF!|NAME\?|NUM!|N/A|SPILL!|CALC!|GETTING_DATA)", re.IGNORECASE)
_EMPTY = frozenset({"", "-", "–", "—", "...", "…", "không", "không có", "chưa", "chưa có", "chưa phân hạng"})
_DAY_FIRST = re.compile(r"(\d{1,2})\s*[/.\-]\s*(\d{1,2})\s*[/.\-]\s*(\d{4})")
_YEAR_FIRST = re.compile(r"(\d{4})\s*[/.\-]\s*(\d{1,2})\s*[/.\-]\s*(\d{1,2})(?:[T ]\d{2}:\d{2}(?::\d{2})?)?")
_IN_WORDS = re.compile(r"(?:ngày\s+)?(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})", re.IGNORECASE)
_CODE = re.compile(r"(\d{2})-(\d{5})-(\d{1,4})-(\d{4})")

_REGISTERING: dict[Registering, tuple[str, ...]] = {
    "first": ("lan dau", "danh gia lan dau", "dang ky lan dau", "moi", "dang ky moi", "danh gia moi", "first"),
    "upgrade": ("nang hang", "danh gia nang hang", "nang sao", "nang cap", "upgrade"),
    "reassessment": ("danh gia lai", "phan hang lai", "danh gia phan hang lai", "cong nhan lai", "reassessment"),
}
_FORMS: dict[str, LegalForm] = {plain(form.name): form.key for form in LEGAL_FORMS} | {
    "htx": "cooperative",
    "tht": "cooperative_group",
    "dnnvv": "small_enterprise",
    "dn nho va vua": "small_enterprise",
    "doanh nghiep nho": "small_enterprise",
    "doanh nghiep vua": "small_enterprise",
    "doanh nghiep sieu nho": "small_enterprise",
    "ho kinh doanh": "registered_household",
    "hkd": "registered_household",
    "ho kinh doanh ca the": "registered_household",
    "ho gia dinh dang ky kinh doanh": "registered_household",
}
_SEXES: dict[str, Sex] = {"nam": "male", "nu": "female", "ong": "male", "ba": "female"}


class CellError(Exception):
    """A cell that cannot be used; the text is the reason."""


def text_of(cell: Any) -> str:
    """A cell as a line of text; CellError for a formula without value, an error value, a text that is too long."""
    if cell is None:
        return ""
    if isinstance(cell, str):
        return _line(cell)
    if isinstance(cell, NoValue):
        raise CellError(translate("Import", "ô chứa công thức chưa có kết quả; hãy mở bằng Excel rồi lưu lại"))
    if isinstance(cell, bool):
        return translate("Import", "Có") if cell else translate("Import", "Không")
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, datetime) and cell.time() == time(0):
        return cell.date().strftime("%d/%m/%Y")
    return _line(str(cell))


@lru_cache(maxsize=65536)
def _line(text: str) -> str:
    if _ERRORS.fullmatch(text.strip()):
        raise CellError(
            translate("Import", "ô báo lỗi {error}; hãy sửa công thức trong tệp").format(error=text.strip())
        )
    try:
        return clean_line(text, "")
    except InputError as error:
        words = translate("Import", "nội dung dài {n} ký tự, tối đa {most}; hãy rút ngắn")
        raise CellError(words.format(n=len(text), most=MAX_LINE)) from error


def is_empty(text: str) -> bool:
    """Whether a text says that there is nothing: a dash, "không có"."""
    return text.casefold() in _EMPTY


def day_in(cell: Any) -> date | None:
    """A day, written as one of the ways that are in use; CellError for anything else that is not empty."""
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    text = text_of(cell)
    if is_empty(text):
        return None
    try:
        if found := _DAY_FIRST.fullmatch(text) or _IN_WORDS.fullmatch(text):
            return date(int(found[3]), int(found[2]), int(found[1]))
        if found := _YEAR_FIRST.fullmatch(text):
            return date(int(found[1]), int(found[2]), int(found[3]))
    except ValueError:
        pass
    raise CellError(translate("Import", "“{text}” không phải là ngày; hãy viết ngày/tháng/năm").format(text=text))


def stars_in(cell: Any) -> int | None:
    """Stars from 1 to 5: "3", "3 sao", "***"; CellError for anything else that is not empty."""
    text = text_of(cell)
    if is_empty(text):
        return None
    bare = plain(text)
    found = re.fullmatch(r"(?:hang |ocop )*([1-5])(?: sao)?(?: ocop)?", bare)
    if found:
        return int(found[1])
    drawn = re.fullmatch(r"[*★⭐]{1,5}", text.replace(" ", ""))
    if drawn:
        return len(drawn[0])
    raise CellError(translate("Import", "“{text}” không phải là hạng sao từ 1 đến 5").format(text=text))


def registering_in(text: str) -> Registering | None:
    """First assessment, upgrade or re-assessment; None where the words are neither."""
    bare = plain(text)
    return next((kind for kind, words in _REGISTERING.items() if bare in words), None)


def legal_form_in(text: str) -> LegalForm | None:
    """A legal form; None for words that leave it open ("Công ty" says nothing of its size)."""
    return _FORMS.get(plain(text))


def sex_in(text: str) -> Sex | None:
    """A representative's sex; None for words that do not say."""
    return _SEXES.get(plain(text))


def code_in(text: str) -> tuple[str, str, int, int] | None:
    """Province, commune, number and year of a product code; None for another kind of code."""
    found = _CODE.fullmatch(text.replace(" ", ""))
    return (found[1], found[2], int(found[3]), int(found[4])) if found else None
