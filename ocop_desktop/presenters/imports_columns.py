"""The step of an import at which one says which column holds what; nothing of the list's rows is read yet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any, get_args

from ocop_desktop.i18n import translate
from ocop_desktop.presenters.imports_view import Choice, ColumnsView, FieldLine
from ocop_desktop.services.import_columns import REQUIRED, Field
from ocop_desktop.services.import_records import Column, ProductList
from ocop_desktop.services.import_source import read_list
from ocop_desktop.services.import_values import CellError, text_of
from ocop_desktop.services.table_files import SheetRows, TableFile

FIELDS: tuple[Field, ...] = get_args(Field)
#: How far down a person may say that the head is, and how much of a row helps to know it.
_HEADS = 12
_CELLS = 4
#: Columns of the sample; more of them do not help to find one's way.
_SAMPLE_COLUMNS = 40
_SAMPLE_ROWS = 3


@dataclass(frozen=True)
class Reading:
    """How a file is to be read: its worksheet, the row of its head, and the column of each field.

    `head` is None where the program looks for the head, 0 where a person has said that there is none.
    """

    table: TableFile
    heads: ProductList
    head: int | None
    mapping: Mapping[Field, int]

    @property
    def missing(self) -> tuple[Field, ...]:
        """The fields without which nothing can be registered."""
        return tuple(field for field in REQUIRED if field not in self.mapping)

    @property
    def ready(self) -> bool:
        """Whether the list can be read: what must be there is, and it is known where the rows begin."""
        return not self.missing and (self.head is not None or self.heads.header_row > 0)

    @property
    def found(self) -> bool:
        """Whether the program has found all these columns by itself."""
        return self.head is None and self.mapping == _mapping(self.heads.columns)

    def how(self) -> dict[str, Any]:
        """What a reader of the list needs to know; a head in two rows is only found where nobody points at one."""
        mapping = None if self.found else dict(self.mapping)
        return {"sheet": self.heads.sheet or None, "header_row": self.head or None, "mapping": mapping}


def begin(table: TableFile, sheet: str | None = None, head: int | None = None) -> Reading:
    """The columns as they are recognised."""
    heads = read_list(table, sheet=sheet or None, header_row=head or None, heads_only=True)
    return Reading(table, heads, head, _mapping(heads.columns))


def with_column(reading: Reading, field: Field, column: int) -> Reading:
    """Another column for a field, -1 for none; a column that is taken from another field leaves that one without."""
    mapping = {each: at for each, at in reading.mapping.items() if each != field and at != column}
    return replace(reading, mapping=mapping if column < 0 else {**mapping, field: column})


def _mapping(columns: tuple[Column, ...]) -> dict[Field, int]:
    return {column.field: column.index for column in columns if column.field is not None}


# --- in words ------------------------------------------------------------------------------------------------


def columns_view(reading: Reading) -> ColumnsView:
    """The step as it stands."""
    heads = reading.heads
    return ColumnsView(
        file=heads.file,
        sheets=tuple(Choice(name, name) for name in heads.sheets) if len(heads.sheets) > 1 else (),
        sheet=heads.sheet,
        heads=_heads(reading),
        head=reading.head,
        columns=(Choice(-1, translate("Imports", "– Không có –")), *(_column(each) for each in heads.columns)),
        fields=tuple(_line(reading, field) for field in FIELDS),
        sample=_sample(reading),
        hint=_hint(reading),
    )


def _heads(reading: Reading) -> tuple[Choice, ...]:
    found = translate("Imports", "Tự tìm (dòng {row})").format(row=reading.heads.header_row)
    if reading.head is not None:
        found = translate("Imports", "Để chương trình tự tìm")
    elif not reading.heads.header_row:
        found = translate("Imports", "Chưa tìm thấy, hãy chọn dòng")
    page = _page(reading)
    rows = tuple(Choice(number, _row_words(number, cells)) for number, cells in page.rows[:_HEADS])
    return (Choice(None, found), *rows, Choice(0, translate("Imports", "Bảng không có dòng tiêu đề")))


def _page(reading: Reading) -> SheetRows:
    return next(page for page in reading.table.sheets if page.name == reading.heads.sheet)


def _row_words(number: int, cells: tuple[Any, ...]) -> str:
    texts = [" ".join(str(cell).split())[:24] for cell in cells if cell not in (None, "")]
    more = " · …" if len(texts) > _CELLS else ""
    words = translate("Imports", "Dòng {row}: {cells}")
    return words.format(row=number, cells=" · ".join(texts[:_CELLS]) + more)


def _column(column: Column) -> Choice:
    label = column.label or translate("Imports", "(không tiêu đề)")
    return Choice(column.index, f"{column.letter} · {label[:40]}")


def _line(reading: Reading, field: Field) -> FieldLine:
    at = reading.mapping.get(field, -1)
    column = next((each for each in reading.heads.columns if each.index == at), None)
    samples = " · ".join(column.samples) if column else ""
    return FieldLine(field, field_name(field), at, samples[:120], field in REQUIRED)


def _sample(reading: Reading) -> tuple[tuple[str, ...], ...]:
    """The heads of the columns, and the first rows below them as they stand in the file."""
    columns = reading.heads.columns[:_SAMPLE_COLUMNS]
    heads = tuple(f"{column.letter} · {column.label}" if column.label else column.letter for column in columns)
    below = (cells for number, cells in _page(reading).rows if number > (reading.head or reading.heads.header_row))
    return (heads, *(tuple(_cell(cells, at) for at in range(len(columns))) for cells in islice(below, _SAMPLE_ROWS)))


def _cell(cells: tuple[Any, ...], at: int) -> str:
    if at >= len(cells) or cells[at] is None:
        return ""
    try:
        return text_of(cells[at])[:80]
    except CellError:
        return translate("Imports", "(không đọc được)")


def _hint(reading: Reading) -> str:
    if reading.ready:
        return ""
    if not reading.missing:
        return translate("Imports", "Hãy chọn dòng tiêu đề, hoặc “Bảng không có dòng tiêu đề”.")
    names = ", ".join(f"“{field_name(field)}”" for field in reading.missing)
    return translate("Imports", "Hãy chọn cột cho {names}; thiếu cột này thì chưa nhập được.").format(names=names)


def columns_words(reading: Reading) -> str:
    """Which columns are used and which are not, in one line."""
    used = set(reading.mapping.values())
    labelled = [column for column in reading.heads.columns if column.label]
    left = [column.label[:30] for column in labelled if column.index not in used]
    text = translate("Imports", "Dùng {n} cột.").format(n=len(used))
    if not left:
        return text
    unused = translate("Imports", "Không dùng: {names}.").format(names=", ".join(f"“{name}”" for name in left[:6]))
    return f"{text} {unused}"


def field_name(field: Field) -> str:
    """A field in words."""
    return {
        "product": translate("Imports", "Tên sản phẩm"),
        "producer": translate("Imports", "Tên chủ thể"),
        "set": translate("Imports", "Bộ sản phẩm"),
        "branch": translate("Imports", "Ngành"),
        "group": translate("Imports", "Nhóm"),
        "subgroup": translate("Imports", "Phân nhóm"),
        "commune": translate("Imports", "Xã, phường"),
        "province": translate("Imports", "Tỉnh, thành phố"),
        "address": translate("Imports", "Địa chỉ"),
        "phone": translate("Imports", "Điện thoại"),
        "code": translate("Imports", "Mã sản phẩm"),
        "registering": translate("Imports", "Lần đăng ký đánh giá"),
        "legal_form": translate("Imports", "Loại hình tổ chức"),
        "representative": translate("Imports", "Người đại diện"),
        "position": translate("Imports", "Chức vụ"),
        "sex": translate("Imports", "Giới tính"),
        "ethnicity": translate("Imports", "Dân tộc"),
        "residence": translate("Imports", "Địa chỉ thường trú"),
        "email": translate("Imports", "Email"),
        "founded_on": translate("Imports", "Ngày thành lập"),
        "registration": translate("Imports", "Số giấy đăng ký"),
        "decision": translate("Imports", "Quyết định công nhận"),
        "issued_on": translate("Imports", "Ngày công nhận"),
        "until": translate("Imports", "Ngày hết hạn"),
        "stars": translate("Imports", "Hạng sao"),
    }[field]
