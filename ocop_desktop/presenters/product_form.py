"""The form of a product: what is typed, what is wrong with it, and the code that follows from it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import msgspec

from ocop_desktop.council.model import Office, product_code
from ocop_desktop.council.sheet import MAX_LINE
from ocop_desktop.errors import InputError, OcopError
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.days import day_words
from ocop_desktop.presenters.products_view import Field, FormView, Typed
from ocop_desktop.presenters.register_words import day_of, day_problem
from ocop_desktop.presenters.unit_search import commune_meant
from ocop_desktop.services.admin_units import AdminUnit, AdminUnits
from ocop_desktop.services.records import ProductDraft, ProductRow
from ocop_desktop.services.registers_records import Certificate, ProducerRow, ProductDetails
from ocop_desktop.services.texts import clean_line

MOST_SEQUENCE = 9999
#: The form prints the year as 20 and two digits.
FIRST_YEAR, LAST_YEAR = 2000, 2099
_OPEN = "…"


@dataclass(frozen=True)
class FormBase:
    """What a form is filled in on: the office, the product (None for a new one), the codes that are taken.

    `left` counts the sheets of members in rounds by the set that they were scored under.
    """

    office: Office
    row: ProductRow | None
    taken: Mapping[str, str]
    proposed: int
    year: int
    producer_id: int | None = None
    details: ProductDetails = field(default_factory=ProductDetails)
    producers: tuple[ProducerRow, ...] = ()
    units: AdminUnits = field(default_factory=lambda: AdminUnits(()))
    left: Mapping[str, int] = field(default_factory=dict)

    def producer(self, name: str, chosen: int | None = None) -> ProducerRow | None:
        """The producer of the register that is meant by this name: the one chosen, the product's own, or the first."""
        wanted = clean_line(name[:MAX_LINE], "")
        found = [row for row in self.producers if row.producer.name == wanted]
        for first in (chosen, self.producer_id):
            found.sort(key=lambda row: row.id != first)
            if found and found[0].id == first:
                return found[0]
        return next(iter(sorted(found, key=lambda row: row.id)), None)


def taken_codes(rows: list[ProductRow], row: ProductRow | None) -> dict[str, str]:
    """The codes of all other products, with their names."""
    return {other.product.code: other.product.name for other in rows if row is None or other.id != row.id}


def first_typed(base: FormBase) -> Typed:
    """What stands in the form before anybody has typed."""
    if base.row is None:
        return Typed(sequence=str(base.proposed), year=str(base.year))
    product, details = base.row.product, base.details
    certificate = details.certificate or Certificate()
    own = details.commune_code in (None, base.office.commune_code)
    return Typed(
        name=product.name,
        producer=product.producer,
        phone=product.phone,
        address=product.address,
        set_code=base.row.set_code,
        sequence=str(base.row.sequence or (base.proposed if own else "")),
        year=str(base.row.year),
        illustrative=product.illustrative,
        registering=details.registering,
        commune_code=details.commune_code or "",
        commune=details.commune_name,
        decision=certificate.decision,
        issued_on=day_words(certificate.issued_on),
        until=day_words(certificate.until),
        stars=str(certificate.stars or ""),
    )


def form_view(base: FormBase) -> FormView:
    """The form from the top."""
    adding = base.row is None
    return FormView(
        title=translate("Products", "Thêm sản phẩm") if adding else translate("Products", "Sửa sản phẩm"),
        typed=first_typed(base),
        notice=_notice(base.row),
        office=base.office.name,
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


# --- the code ------------------------------------------------------------------------------------------------


def commune(base: FormBase, typed: Typed) -> AdminUnit | None:
    """The commune of the list that a product's file is of; None for the office's own, or one that is not known."""
    if not typed.commune.strip():
        return None
    chosen = base.units.unit(typed.commune_code) if typed.commune_code else None
    if chosen is not None and chosen.name == typed.commune.strip():
        return chosen
    if base.details.commune_name == typed.commune.strip() and base.details.commune_code:
        return base.units.unit(base.details.commune_code)
    return commune_meant(base.units, base.office.province_code, typed.commune)


def list_office(base: FormBase, typed: Typed) -> Office:
    """The office in whose list the product stands."""
    unit = commune(base, typed)
    if unit is None:
        return base.office
    return msgspec.structs.replace(base.office, commune_code=unit.code, province_code=unit.province_code)


def live_code(base: FormBase, typed: Typed) -> str:
    """The product code as far as it is known; a product that keeps its number keeps its code."""
    sequence, year = number(typed.sequence, 1, MOST_SEQUENCE), number(typed.year, FIRST_YEAR, LAST_YEAR)
    office = list_office(base, typed)
    if _keeps_code(base, typed, sequence, year) and base.row is not None:
        return base.row.product.code
    if sequence and year and office.commune_code:
        return product_code(office.province_code, office.commune_code, sequence, year)
    first = str(sequence).zfill(2) if sequence else _OPEN
    return f"{office.province_code}-{office.commune_code or _OPEN}-{first}-{year or _OPEN}"


def _keeps_code(base: FormBase, typed: Typed, sequence: int, year: int) -> bool:
    row = base.row
    if row is None or not sequence or (row.sequence, row.year) != (sequence, year):
        return False
    unit = commune(base, typed)
    frozen = row.sheet is not None and row.sheet.status != "open"
    return frozen or (unit.code if unit else None) == base.details.commune_code


def number(text: str, least: int, most: int) -> int:
    """A whole number within limits; 0 where the text is none."""
    found = re.fullmatch(r"[0-9]{1,6}", text.strip())
    value = int(found[0]) if found else 0
    return value if least <= value <= most else 0


# --- what is wrong -------------------------------------------------------------------------------------------


def problems(base: FormBase, typed: Typed) -> dict[Field, str]:
    """What is wrong, by field in reading order; empty where the form can be kept."""
    found: dict[Field, str] = {
        "name": line_problem(typed.name, translate("Products", "Hãy nhập tên sản phẩm.")),
        "producer": line_problem(typed.producer, translate("Products", "Hãy nhập tên chủ thể sản xuất.")),
        "phone": line_problem(typed.phone),
        "address": line_problem(typed.address),
        "sequence": _sequence_problem(base, typed),
        "year": _year_problem(typed),
        "commune": _commune_problem(base, typed),
        "decision": line_problem(typed.decision),
        "issued_on": day_problem(typed.issued_on),
        "until": day_problem(typed.until) or _order_problem(typed),
        "set_code": "" if typed.set_code else translate("Products", "Hãy chọn bộ sản phẩm trong cây phân loại."),
    }
    return {name: text for name, text in found.items() if text}


def line_problem(text: str, missing: str = "") -> str:
    """What is wrong with a line; `missing` is said where it may not be empty."""
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


def _commune_problem(base: FormBase, typed: Typed) -> str:
    same = typed.commune.strip() == base.details.commune_name
    if not typed.commune.strip() or same or commune(base, typed) is not None:
        return line_problem(typed.commune)
    return translate("Products", "Không có xã, phường này trong danh mục. Hãy chọn trong danh sách gợi ý.")


def _order_problem(typed: Typed) -> str:
    if day_problem(typed.issued_on) or not (typed.issued_on.strip() and typed.until.strip()):
        return ""
    issued, until = day_of(typed.issued_on), day_of(typed.until)
    if issued is not None and until is not None and until < issued:
        return translate("Products", "Ngày hết hạn không thể trước ngày công nhận.")
    return ""


def field_of(error: OcopError) -> Field | None:
    """The field that the store's refusal is about; None where it is about none alone."""
    fields: dict[str, Field] = {"set_in_use": "set_code", "sequence_taken": "sequence", "commune": "commune"}
    days: dict[str, Field] = {"issued_on": "issued_on", "until": "until"}
    if error.code == "date":
        return days.get(error.detail)
    if error.code == "number":
        return "year" if error.detail == "year" else "sequence"
    return fields.get(error.code)


# --- what is kept --------------------------------------------------------------------------------------------


def draft_of(typed: Typed, producer: ProducerRow | None = None) -> ProductDraft:
    """The product to keep, of this producer of the register; only for a form without problems."""
    return ProductDraft(
        name=clean_line(typed.name, "tên sản phẩm"),
        producer=clean_line(typed.producer, "tên chủ thể sản xuất"),
        phone=clean_line(typed.phone, "số điện thoại"),
        address=clean_line(typed.address, "địa chỉ"),
        set_code=typed.set_code,
        sequence=int(typed.sequence),
        year=int(typed.year),
        illustrative=typed.illustrative,
        producer_id=producer.id if producer else None,
    )


def details_of(base: FormBase, typed: Typed) -> ProductDetails:
    """What else is to be kept; only for a form without problems."""
    unit = commune(base, typed)
    certificate = Certificate(
        decision=clean_line(typed.decision, "số quyết định công nhận"),
        issued_on=day_of(typed.issued_on),
        until=day_of(typed.until),
        stars=int(typed.stars) if typed.stars else None,
    )
    return ProductDetails(
        registering=typed.registering,
        certificate=certificate if certificate != Certificate() else None,
        commune_code=unit.code if unit else None,
        commune_name=clean_line(typed.commune, "tên xã, phường, đặc khu"),
    )


def with_sequence(typed: Typed, sequence: str) -> Typed:
    """The same form with another number."""
    return replace(typed, sequence=sequence)


def differs(typed: Typed, first: Typed) -> bool:
    """Whether something was typed that would be lost; blanks at the ends are nothing."""
    return _trimmed(typed) != _trimmed(first)


def _trimmed(typed: Typed) -> dict[str, object]:
    """What counts of a form: its texts without blanks at their ends; a commune by its name."""
    values = {name: value.strip() if isinstance(value, str) else value for name, value in vars(typed).items()}
    return {**values, "commune_code": ""}
