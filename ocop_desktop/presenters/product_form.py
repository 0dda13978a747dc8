"""The form of a product: what is typed, what is wrong with it, and the code that follows from it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

import msgspec

from ocop_desktop.council.model import Office, product_code
from ocop_desktop.council.sheet import MAX_LINE
from ocop_desktop.errors import InputError, OcopError
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.products_view import Field, FormView, Typed
from ocop_desktop.services.records import ProductDraft, ProductRow
from ocop_desktop.services.texts import clean_line

MOST_SEQUENCE = 9999
#: The form prints the year as 20 and two digits.
FIRST_YEAR, LAST_YEAR = 2000, 2099
_OPEN = "…"


@dataclass(frozen=True)
class FormBase:
    """What a form is filled in on: the office, the product (None for a new one), the codes that are taken."""

    office: Office
    row: ProductRow | None
    taken: Mapping[str, str]
    proposed: int
    year: int


def base_of(office: Office, rows: list[ProductRow], row: ProductRow | None, proposed: int, year: int) -> FormBase:
    """What a form is filled in on; the codes of all other products are taken, a product keeps its own commune."""
    if row is not None and row.commune_code:
        office = msgspec.structs.replace(office, commune_code=row.commune_code)
    others = {other.product.code: other.product.name for other in rows if row is None or other.id != row.id}
    return FormBase(office, row, others, proposed, year)


def first_typed(base: FormBase) -> Typed:
    """What stands in the form before anybody has typed."""
    if base.row is None:
        return Typed(sequence=str(base.proposed), year=str(base.year))
    product = base.row.product
    return Typed(
        name=product.name,
        producer=product.producer,
        phone=product.phone,
        address=product.address,
        set_code=base.row.set_code,
        sequence=str(base.row.sequence or base.proposed),
        year=str(base.row.year),
        illustrative=product.illustrative,
    )


def form_view(base: FormBase) -> FormView:
    """The form from the top."""
    adding = base.row is None
    return FormView(
        title=translate("Products", "Thêm sản phẩm") if adding else translate("Products", "Sửa sản phẩm"),
        typed=first_typed(base),
        notice=_notice(base.row),
        save=translate("Products", "Lưu sản phẩm") if adding else translate("Products", "Lưu thay đổi"),
    )


def _notice(row: ProductRow | None) -> str:
    status = row.sheet.status if row and row.sheet else "open"
    return {
        "open": "",
        "closed": translate(
            "Products",
            "Phiếu của sản phẩm này đã khóa và giữ thông tin như lúc khóa. Muốn phiếu mang thông tin mới, "
            "hãy mở lại phiếu rồi khóa lại.",
        ),
        "signed": translate(
            "Products",
            "Phiếu của sản phẩm này đã ký và không bao giờ thay đổi. Muốn phiếu mang thông tin mới, hãy lập bản sửa.",
        ),
    }[status]


def live_code(base: FormBase, typed: Typed) -> str:
    """The product code as far as it is known; a product that keeps its number keeps its code."""
    sequence, year = number(typed.sequence, 1, MOST_SEQUENCE), number(typed.year, FIRST_YEAR, LAST_YEAR)
    office = base.office
    if base.row is not None and sequence and (base.row.sequence, base.row.year) == (sequence, year):
        return base.row.product.code
    if sequence and year and office.commune_code:
        return product_code(office.province_code, office.commune_code, sequence, year)
    first = str(sequence).zfill(2) if sequence else _OPEN
    return f"{office.province_code}-{office.commune_code or _OPEN}-{first}-{year or _OPEN}"


def number(text: str, least: int, most: int) -> int:
    """A whole number within limits; 0 where the text is none."""
    found = re.fullmatch(r"[0-9]{1,6}", text.strip())
    value = int(found[0]) if found else 0
    return value if least <= value <= most else 0


def problems(base: FormBase, typed: Typed) -> dict[Field, str]:
    """What is wrong, by field in reading order; empty where the form can be kept."""
    found: dict[Field, str] = {
        "name": _line_problem(typed.name, translate("Products", "Hãy nhập tên sản phẩm.")),
        "producer": _line_problem(typed.producer, translate("Products", "Hãy nhập tên chủ thể sản xuất.")),
        "phone": _line_problem(typed.phone),
        "address": _line_problem(typed.address),
        "sequence": _sequence_problem(base, typed),
        "year": _year_problem(typed),
        "set_code": "" if typed.set_code else translate("Products", "Hãy chọn bộ sản phẩm trong cây phân loại."),
    }
    return {field: text for field, text in found.items() if text}


def _line_problem(text: str, missing: str = "") -> str:
    try:
        clean_line(text, "", required=bool(missing))
    except InputError as error:
        if error.code == "missing":
            return missing
        words = translate("Products", "Dài {n} ký tự, tối đa {most}. Hãy rút ngắn.")
        return words.format(n=len(text), most=MAX_LINE)
    return ""


def _sequence_problem(base: FormBase, typed: Typed) -> str:
    if not number(typed.sequence, 1, MOST_SEQUENCE):
        words = translate("Products", "Số thứ tự là số từ 1 đến {most}.")
        return words.format(most=MOST_SEQUENCE)
    code = live_code(base, typed)
    if code in base.taken:
        words = translate("Products", "Mã {code} đã dùng cho “{name}”. Hãy chọn số thứ tự khác.")
        return words.format(code=code, name=base.taken[code])
    return ""


def _year_problem(typed: Typed) -> str:
    if number(typed.year, FIRST_YEAR, LAST_YEAR):
        return ""
    words = translate("Products", "Năm là số từ {first} đến {last}.")
    return words.format(first=FIRST_YEAR, last=LAST_YEAR)


def field_of(error: OcopError) -> Field | None:
    """The field that the store's refusal is about; None where it is about none alone."""
    fields: dict[str, Field] = {"set_in_use": "set_code", "sequence_taken": "sequence"}
    if error.code == "number":
        return "year" if error.detail == "year" else "sequence"
    return fields.get(error.code)


def draft_of(typed: Typed) -> ProductDraft:
    """The product to keep; only for a form without problems."""
    return ProductDraft(
        name=clean_line(typed.name, "tên sản phẩm"),
        producer=clean_line(typed.producer, "tên chủ thể sản xuất"),
        phone=clean_line(typed.phone, "số điện thoại"),
        address=clean_line(typed.address, "địa chỉ"),
        set_code=typed.set_code,
        sequence=int(typed.sequence),
        year=int(typed.year),
        illustrative=typed.illustrative,
    )


def with_sequence(typed: Typed, sequence: str) -> Typed:
    """The same form with another number."""
    return replace(typed, sequence=sequence)


def differs(typed: Typed, first: Typed) -> bool:
    """Whether something was typed that would be lost; blanks at the ends are nothing."""
    return _trimmed(typed) != _trimmed(first)


def _trimmed(typed: Typed) -> Typed:
    return replace(
        typed,
        **{
            field: getattr(typed, field).strip()
            for field in ("name", "producer", "phone", "address", "sequence", "year")
        },
    )
