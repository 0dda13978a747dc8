"""A row of a list as a product with its producer, or why it is none."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from ocop_desktop.i18n import translate
from ocop_desktop.services.import_columns import Field
from ocop_desktop.services.import_places import commune_of, set_by_branch, set_by_name
from ocop_desktop.services.import_records import ListRow, RowError
from ocop_desktop.services.import_values import (
    CellError,
    code_in,
    day_in,
    is_empty,
    legal_form_in,
    registering_in,
    sex_in,
    stars_in,
    text_of,
)
from ocop_desktop.services.registers_records import Certificate, ProducerDraft, ProductDetails
from ocop_desktop.services.workspace_products import MAX_SEQUENCE, YEARS

#: Fields whose text is taken over as it stands.
_PLAIN: tuple[Field, ...] = (
    "address", "phone", "email", "representative", "position", "ethnicity", "residence", "registration",
)  # fmt: skip


@dataclass(frozen=True)
class _Cells:
    """A row's cells by field."""

    cells: tuple[Any, ...]
    columns: dict[Field, int]

    def raw(self, field: Field) -> Any:
        index = self.columns.get(field)
        return self.cells[index] if index is not None and index < len(self.cells) else None

    def text(self, field: Field) -> str:
        """The text of a field; "" for what only says that there is nothing."""
        text = text_of(self.raw(field))
        return "" if field not in ("product", "producer") and is_empty(text) else text


def read_row(
    number: int, cells: tuple[Any, ...], columns: dict[Field, int], labels: dict[Field, str], home: str
) -> ListRow | RowError:
    """What a row says, or why it cannot be taken. `home` is the code of the office's province, "" before the set-up."""
    row = _Cells(cells, columns)
    reasons: list[str] = []
    values: dict[Field, Any] = {}
    for field in columns:
        try:
            values[field] = _value(row, field)
        except CellError as error:
            reasons.append(f"{labels[field]}: {error}")
            values[field] = None
    product, producer = values.get("product") or "", values.get("producer") or ""
    for field, text in (("product", product), ("producer", producer)):
        if not text and field in values and values[field] is not None:
            reasons.append(_missing(field))
    if not reasons:
        reasons.extend(_contradictions(values))
    if reasons:
        return RowError(number, "; ".join(reasons), product)
    taken = _taken(number, values, home)
    phone = row.raw("phone")
    if isinstance(phone, int | float) and len(taken.producer.phone) == 9:
        note = translate("Import", "số điện thoại {phone} có thể thiếu số 0 ở đầu").format(phone=taken.producer.phone)
        return replace(taken, notes=(*taken.notes, note))
    return taken


def _value(row: _Cells, field: Field) -> Any:
    if field in ("issued_on", "until", "founded_on"):
        return day_in(row.raw(field))
    return stars_in(row.raw(field)) if field == "stars" else row.text(field)


def _missing(field: str) -> str:
    if field == "product":
        return translate("Import", "thiếu tên sản phẩm")
    return translate("Import", "thiếu tên chủ thể")


def _contradictions(values: dict[Field, Any]) -> list[str]:
    found = []
    issued, until = values.get("issued_on"), values.get("until")
    if issued and until and until < issued:
        found.append(translate("Import", "ngày hết hạn trước ngày công nhận"))
    for day in (issued, until):
        if day and day.year not in YEARS:
            words = translate("Import", "ngày {day} của giấy chứng nhận có năm không hợp lệ")
            found.append(words.format(day=f"{day.day:02}/{day.month:02}/{day.year}"))
    code = code_in(values.get("code") or "")
    if code and not (1 <= code[2] <= MAX_SEQUENCE and code[3] in YEARS):
        found.append(translate("Import", "mã sản phẩm “{code}” có số thứ tự hoặc năm không hợp lệ").format(**values))
    return found


def _taken(number: int, values: dict[Field, Any], home: str) -> ListRow:
    notes: list[str] = []
    commune = values.get("commune") or ""
    unit = commune_of(commune, values.get("province") or "", home)
    if commune and unit is None:
        notes.append(translate("Import", "chưa xác định được xã, phường “{name}” trong danh mục").format(name=commune))
    commune_code = unit.code if unit else None
    code = _code(values.get("code") or "", commune_code, notes)
    if code is not None:
        commune_code = code[1]
    texts = {field: values.get(field) or "" for field in _PLAIN}
    producer = ProducerDraft(
        name=values["producer"],
        legal_form=_told(values, "legal_form", legal_form_in, notes),
        sex=_told(values, "sex", sex_in, notes),
        founded_on=values.get("founded_on"),
        commune_code=commune_code,
        commune_name=commune,
        **texts,
    )
    details = ProductDetails(
        registering=_told(values, "registering", registering_in, notes),
        certificate=_certificate(values, notes),
        commune_code=commune_code,
        commune_name=commune,
    )
    given = (code[2], code[3]) if code else None
    set_code = _set(values, notes)
    return ListRow(number, values["product"], producer, details, commune, set_code, given, tuple(notes))


def _code(text: str, commune_code: str | None, notes: list[str]) -> tuple[str, str, int, int] | None:
    """The parts of a code that is of the law's form and of the row's commune."""
    from ocop_desktop.services.registers_products import province_of

    found = code_in(text)
    if found and province_of(found[1]) == found[0] and commune_code in (None, found[1]):
        return found
    if text:
        notes.append(translate("Import", "mã “{code}” không theo mẫu của pháp luật nên chưa lấy").format(code=text))
    return None


def _told(values: dict[Field, Any], field: Field, read: Any, notes: list[str]) -> Any:
    """What a cell says in one of our own words; a note where it says something else."""
    text = values.get(field) or ""
    found = read(text) if text else None
    if text and found is None:
        notes.append(_untold(field).format(text=text))
    return found


def _untold(field: Field) -> str:
    if field == "legal_form":
        return translate("Import", "chưa xác định được loại hình tổ chức từ “{text}”")
    if field == "sex":
        return translate("Import", "chưa xác định được giới tính từ “{text}”")
    return translate("Import", "chưa xác định được lần đăng ký đánh giá từ “{text}”")


def _certificate(values: dict[Field, Any], notes: list[str]) -> Certificate | None:
    """The certificate that the product holds; stars alone may as well be those it hopes for."""
    decision, issued, until = values.get("decision") or "", values.get("issued_on"), values.get("until")
    stars = values.get("stars")
    if decision or issued or until:
        return Certificate(decision=decision, issued_on=issued, until=until, stars=stars)
    if stars:
        notes.append(
            translate("Import", "hạng {stars} sao không kèm quyết định công nhận nên chưa lấy").format(stars=stars)
        )
    return None


def _set(values: dict[Field, Any], notes: list[str]) -> str | None:
    """The set that the row names; where several remain, none."""
    named, levels = values.get("set") or "", [values.get(f) or "" for f in ("branch", "group", "subgroup")]
    found = set_by_name(named) if named else None
    if found is None and any(levels):
        found = set_by_branch(*levels)
    if found is None and (named or any(levels)):
        text = " / ".join(part for part in (named, *levels) if part)
        notes.append(translate("Import", "chưa xác định được bộ sản phẩm từ “{text}”; hãy chọn sau").format(text=text))
    return found
