"""XLSX as offices keep it. Values are those that were stored with the file: nothing is computed, nothing is run."""

from __future__ import annotations

import io
import re
import warnings
import zipfile
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, repeat
from typing import Any

from ocop_desktop.errors import InputError

#: A list of 50,000 rows unpacks to a fifth of it.
MAX_UNPACKED = 200 * 2**20
MAX_PARTS = 5_000
MAX_COLUMNS = 200

_FORMULA_TAGS = (b"<f>", b"<f ")
_MERGE_TAG = b"<mergeCells"
_MERGE = re.compile(rb'<mergeCell ref="([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})"')
_MAX_MERGED = 8 * 2**20
_NOTHING = "Không có gì được nhập."


@dataclass(frozen=True)
class NoValue:
    """A cell whose formula has no stored value."""


NO_VALUE = NoValue()


@dataclass(frozen=True)
class _Part:
    formulas: bool
    merged: tuple[tuple[int, int, int], ...]


@dataclass(frozen=True)
class RawSheet:
    """A worksheet: its rows that hold something, with their numbers."""

    name: str
    rows: list[tuple[int, tuple[Any, ...]]]


def read_xlsx(data: bytes, most: int) -> list[RawSheet]:
    """The visible worksheets, as many as `most` rows of each; InputError says why it is no table."""
    _require_workbook(data)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return list(_sheets(data, most))
    except InputError:
        raise
    except Exception as error:  # a damaged workbook makes the library raise almost anything
        raise InputError(
            f"Tệp Excel bị hỏng nên không đọc được. {_NOTHING} Hãy mở bằng Excel, lưu lại rồi nhập lại.",
            code="broken",
            detail=f"{type(error).__name__}: {error}",
        ) from error


def _sheets(data: bytes, most: int) -> Iterator[RawSheet]:
    from openpyxl import load_workbook

    values = load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
    pages = values.worksheets
    shown = [page for page in pages if page.sheet_state == "visible"] or pages
    parts = {page.title: _look(data, getattr(page, "_worksheet_path", "")) for page in shown}
    formulas = None
    if any(part.formulas for part in parts.values()):
        formulas = load_workbook(io.BytesIO(data), read_only=True, data_only=False, keep_links=False)
    for page in shown:
        part = parts[page.title]
        written = _rows(formulas[page.title]) if formulas is not None and part.formulas else repeat(())
        yield RawSheet(page.title, _merged(_numbered(_rows(page), written, most), part.merged))


def _rows(page: Any) -> Iterator[tuple[Any, ...]]:
    page.reset_dimensions()  # what a file says of its own size is not to be relied on
    for row in page.iter_rows(values_only=True):
        yield row[:MAX_COLUMNS]


def _numbered(
    rows: Iterator[tuple[Any, ...]], written: Iterator[tuple[Any, ...]], most: int
) -> list[tuple[int, tuple[Any, ...]]]:
    """Rows that hold something; a formula without a value is marked."""
    found: list[tuple[int, tuple[Any, ...]]] = []
    for number, (row, source) in enumerate(zip(rows, written, strict=False), 1):
        cells = row
        if source:
            pairs = zip(row, chain(source, repeat(None)), strict=False)
            cells = tuple(NO_VALUE if value is None and formula is not None else value for value, formula in pairs)
        if any(cell is not None and cell != "" for cell in cells):
            found.append((number, cells))
            if len(found) >= most:
                break
    return found


def _merged(
    rows: list[tuple[int, tuple[Any, ...]]], merged: tuple[tuple[int, int, int], ...]
) -> list[tuple[int, tuple[Any, ...]]]:
    """What a cell merged over several rows says, in each of them, as a person sees it."""
    if not merged:
        return rows
    numbers = [number for number, _ in rows]
    cells = [list(row) for _, row in rows]
    for column, first, last in merged:
        top = bisect_left(numbers, first)
        if top == len(numbers) or numbers[top] != first or column >= len(cells[top]):
            continue
        for index in range(top + 1, bisect_right(numbers, last)):
            row = cells[index]
            row.extend([None] * (column + 1 - len(row)))
            if row[column] is None:
                row[column] = cells[top][column]
    return [(number, tuple(row)) for number, row in zip(numbers, cells, strict=True)]


def _look(data: bytes, name: str) -> _Part:
    """What a worksheet's part has that the values alone do not tell, found without building anything from it."""
    formulas, rest = False, b""
    with zipfile.ZipFile(io.BytesIO(data)) as archive, archive.open(name.lstrip("/")) as part:
        tail = b""
        while chunk := part.read(2**20):
            seen = tail + chunk
            formulas = formulas or any(tag in seen for tag in _FORMULA_TAGS)
            at = seen.find(_MERGE_TAG)
            if at >= 0:
                rest = seen[at:] + part.read(_MAX_MERGED)
                break
            tail = chunk[-len(_MERGE_TAG) :]
    return _Part(formulas, tuple(_columns_merged(rest)))


def _columns_merged(rest: bytes) -> Iterator[tuple[int, int, int]]:
    """Cells merged over rows of one column: the column from 0, the first and the last row."""
    for found in _MERGE.finditer(rest):
        left, first, right, last = (part.decode("ascii") for part in found.groups())
        if left == right and int(first) < int(last):
            column = 0
            for letter in left:
                column = column * 26 + ord(letter) - ord("A") + 1
            yield column - 1, int(first), int(last)


def _require_workbook(data: bytes) -> None:
    """Looks at the archive before anything is unpacked."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
            if any(part.flag_bits & 1 for part in parts):
                raise _refused("encrypted", "Tệp Excel có mật khẩu. {} Hãy lưu lại không có mật khẩu rồi nhập lại.")
            if len(parts) > MAX_PARTS or sum(part.file_size for part in parts) > MAX_UNPACKED:
                raise _refused("too_large", "Tệp Excel quá lớn khi giải nén. {} Hãy tách bảng thành nhiều tệp nhỏ hơn.")
            names = {part.filename for part in parts}
            _require_kind(names)
            for name in names:
                if name.endswith((".xml", ".rels")) and b"<!DOCTYPE" in archive.open(name).read(2048):
                    raise _refused("broken", "Tệp Excel có nội dung không được phép. {} Hãy lưu lại bằng Excel.")
    except InputError:
        raise
    except Exception as error:  # a damaged archive makes the library raise almost anything
        raise InputError(
            f"Tệp Excel bị hỏng hoặc chưa tải xong nên không mở được. {_NOTHING} Hãy lấy lại tệp rồi nhập lại.",
            code="broken",
            detail=f"{type(error).__name__}: {error}",
        ) from error


def _require_kind(names: set[str]) -> None:
    if any(name.startswith("xl/") for name in names):
        if "xl/workbook.bin" in names:
            raise _refused("kind", "Đây là tệp Excel dạng .xlsb. {} Hãy lưu thành .xlsx rồi nhập lại.")
        return
    if "content.xml" in names:
        raise _refused("kind", "Đây là tệp OpenDocument. {} Hãy lưu thành .xlsx hoặc CSV rồi nhập lại.")
    raise _refused("kind", "Tệp này không phải là bảng Excel (.xlsx) hay CSV. {} Hãy chọn đúng tệp.")


def _refused(code: str, words: str) -> InputError:
    return InputError(words.format(_NOTHING), code=code)
