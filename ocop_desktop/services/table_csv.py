"""CSV as offices keep it: any usual separator, any usual encoding; and CSV that every Excel reads."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Sequence

from ocop_desktop.errors import InputError
from ocop_desktop.services.table_encoding import decoded

_SEPARATORS = (",", ";", "\t", "|")
_SAMPLE = 100_000
#: What a spreadsheet would run; an apostrophe before it keeps it text, and one more keeps that apostrophe.
_FORMULA = re.compile(r"'*[=+\-@\t\r]")


def read_csv(data: bytes, most: int) -> list[tuple[int, tuple[str, ...]]]:
    """The rows that hold something with their numbers, as many as `most`; InputError says why it is no table.

    A row is a record: line breaks inside quotes do not count, blank lines do.
    """
    text = decoded(data)
    separator, skipped = _separator(text)
    rows: list[tuple[int, tuple[str, ...]]] = []
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    try:
        for number, cells in enumerate(reader, 1):
            if number > skipped and any(cell.strip() for cell in cells):
                rows.append((number, tuple(_unquoted(cell) for cell in cells)))
                if len(rows) >= most:
                    break
    except csv.Error as error:
        raise InputError(
            f"Tệp CSV bị hỏng ở khoảng dòng {reader.line_num}. Không có gì được nhập. "
            "Hãy mở bằng Excel, lưu thành .xlsx rồi nhập lại.",
            code="broken",
            detail=str(error),
        ) from error
    return rows


def csv_bytes(rows: Sequence[Sequence[str | int | None]]) -> bytes:
    """Rows as CSV in UTF-8 with its mark, by which Excel knows it; text that looks like a formula stays text."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    for row in rows:
        writer.writerow([_quoted(cell) for cell in row])
    return out.getvalue().encode("utf-8-sig", "backslashreplace")


def _quoted(cell: str | int | None) -> str | int:
    if isinstance(cell, str):
        return f"'{cell}" if _FORMULA.match(cell) else cell
    return "" if cell is None else cell


def _unquoted(cell: str) -> str:
    """What `_quoted` did, undone."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell


def _separator(text: str) -> tuple[str, int]:
    """The separator, and how many rows before the table only name it."""
    head = text[:_SAMPLE]
    first = head.split("\n", 1)[0].strip("\r").strip('"').lower()
    if first.startswith("sep=") and first[4:5] in _SEPARATORS:
        return first[4:5], 1
    return max(_SEPARATORS, key=lambda separator: _fit(head, separator)), 0


def _fit(head: str, separator: str) -> tuple[int, int]:
    """How many rows fall into the same number of columns, and that number."""
    try:
        counts = Counter(len(row) for row in csv.reader(io.StringIO(head, newline=""), delimiter=separator))
    except csv.Error:
        return 0, 0
    several = [(rows, columns) for columns, rows in counts.items() if columns > 1]
    return max(several, default=(0, 0))
