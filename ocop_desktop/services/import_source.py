"""A list of products from a file: its head found or given, every row read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import zip_longest
from pathlib import Path
from typing import Any

from ocop_desktop.errors import InputError
from ocop_desktop.i18n import translate
from ocop_desktop.services.import_columns import (
    NAMES,
    REQUIRED,
    Field,
    Head,
    find_head,
    head_at,
    label_key,
    mapped,
)
from ocop_desktop.services.import_records import Column, ListRow, ProductList, RowError
from ocop_desktop.services.import_rows import read_row
from ocop_desktop.services.import_values import CellError, text_of
from ocop_desktop.services.table_files import MAX_ROWS, SheetRows, TableFile, read_table

_SAMPLES = 3
#: Words in the first cells of a row that adds up a list.
_SUMS = frozenset({"tong", "tong cong", "cong", "tong so", "tong so san pham", "cong tong"})


def read_list(
    file: Path | TableFile,
    *,
    sheet: str | None = None,
    header_row: int | None = None,
    mapping: Mapping[Field, int] | None = None,
    home: str = "",
    heads_only: bool = False,
    tick: Callable[[int], None] | None = None,
) -> ProductList:
    """What a file lists. Without `sheet` the first worksheet with a head is read, without `header_row` it is found.

    `mapping` gives columns by hand, from 0. `home` is the code of the office's province. `tick` is told every thousand
    rows how many were read, and may raise to end it. InputError says why the file is no table; a list whose columns
    are not known has `missing` fields and no rows, and none are read where only the heads are asked for.
    """
    table = file if isinstance(file, TableFile) else read_table(file)
    page = _page(table, sheet)
    head = _head(page, header_row, mapping)
    missing = tuple(field for field in REQUIRED if head is None or field not in head.columns)
    rows, errors = ([], []) if head is None or missing or heads_only else _read(page, head, home, tick)
    return ProductList(
        file=table.name,
        sha256=table.sha256,
        sheets=tuple(page.name for page in table.sheets),
        sheet=page.name,
        header_row=page.rows[head.last][0] if head else 0,
        columns=_columns(page, head),
        missing=missing,
        rows=tuple(rows),
        errors=tuple(errors),
    )


def require_columns(products: ProductList) -> None:
    """InputError "columns" where a list does not say which column holds product and producer."""
    if products.missing:
        names = ", ".join(f"“{NAMES[field][0]}”" for field in products.missing)
        raise InputError(
            f"Không tìm thấy cột {names} trong tệp “{products.file}”. Không có gì được nhập. "
            "Hãy đặt tên cột như vậy ở dòng tiêu đề, hoặc chọn cột bằng tay khi nhập trong chương trình.",
            code="columns",
            detail=", ".join(products.missing),
        )


def _page(table: TableFile, sheet: str | None) -> SheetRows:
    if sheet is not None:
        found = next((page for page in table.sheets if page.name == sheet), None)
        if found is None:
            raise InputError(f"Tệp không có trang tính “{sheet}”. Hãy chọn lại.", code="sheet", detail=sheet)
        return found
    return next((page for page in table.sheets if find_head(page.rows)), table.sheets[0])


def _head(page: SheetRows, header_row: int | None, mapping: Mapping[Field, int] | None) -> Head | None:
    head = head_at(page.rows, header_row) if header_row else find_head(page.rows)
    if mapping is None:
        return head
    return mapped(head or Head(-1, (), {}), mapping)


def _read(
    page: SheetRows, head: Head, home: str, tick: Callable[[int], None] | None
) -> tuple[list[ListRow], list[RowError]]:
    taken: list[ListRow] = []
    errors: list[RowError] = []
    labels = {field: _label(head, field) for field in head.columns}
    again = tuple(label_key(label) for label in head.labels)
    body = page.rows[head.last + 1 :]
    if len(body) > MAX_ROWS:
        raise InputError(
            f"Bảng có hơn {MAX_ROWS} dòng. Không có gì được nhập. Hãy tách bảng thành nhiều tệp rồi nhập lần lượt.",
            code="too_many_rows",
        )
    for count, (number, cells) in enumerate(body):
        if tick is not None and count % 1000 == 0:
            tick(count)
        if _holds_nothing(cells, head) or _is_head_again(cells, again) or _is_sum(cells, head) or _is_count(cells):
            continue
        read = read_row(number, cells, head.columns, labels, home)
        if isinstance(read, ListRow):
            taken.append(read)
        else:
            errors.append(read)
    return taken, errors


def _holds_nothing(cells: tuple[Any, ...], head: Head) -> bool:
    """A row without anything in the columns that matter: a running number, a title between groups, a signature."""
    return all(column >= len(cells) or cells[column] in (None, "") for column in head.columns.values())


def _is_head_again(cells: tuple[Any, ...], labels: tuple[str, ...]) -> bool:
    """A head that a printed list repeats on every page."""
    texts = [label_key(cell) if isinstance(cell, str) else "" for cell in cells]
    pairs = zip_longest(texts, labels[: len(texts)], fillvalue="")
    return sum(bool(text) for text in texts) > 1 and all(text in ("", label) for text, label in pairs)


def _is_count(cells: tuple[Any, ...]) -> bool:
    """The row below a head that numbers its columns: (1), (2), (3)."""
    held = [str(cell).strip().strip("()") for cell in cells if cell not in (None, "")]
    return len(held) > 2 and held in ([str(n) for n in range(start, start + len(held))] for start in (0, 1))


def _is_sum(cells: tuple[Any, ...], head: Head) -> bool:
    """A row at the end that says how many there are: no producer, and a word for a sum."""
    producer = head.columns["producer"]
    if producer < len(cells) and cells[producer] not in (None, ""):
        return False
    return any(isinstance(cell, str) and label_key(cell) in _SUMS for cell in cells)


def _label(head: Head, field: Field) -> str:
    column = head.columns[field]
    return (head.labels[column] if column < len(head.labels) else "") or NAMES[field][0]


def _columns(page: SheetRows, head: Head | None) -> tuple[Column, ...]:
    first = head.last + 1 if head else 0
    width = max((len(cells) for _, cells in page.rows[: first + 50]), default=0)
    fields = {column: field for field, column in head.columns.items()} if head else {}
    labels = head.labels if head else ()
    return tuple(
        Column(
            index,
            _letter(index),
            labels[index] if index < len(labels) else "",
            fields.get(index),
            _samples(page, first, index),
        )
        for index in range(width)
    )


def _samples(page: SheetRows, first: int, index: int) -> tuple[str, ...]:
    found: list[str] = []
    for _, cells in page.rows[first : first + 50]:
        if index < len(cells) and cells[index] not in (None, "") and len(found) < _SAMPLES:
            try:
                found.append(text_of(cells[index]))
            except CellError:
                found.append(translate("Import", "(không đọc được)"))
    return tuple(found)


def _letter(index: int) -> str:
    """The letter of a column as a spreadsheet names it."""
    name = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        name = chr(ord("A") + rest) + name
    return name
