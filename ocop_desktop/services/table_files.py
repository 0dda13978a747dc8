"""Tables in and out: what an XLSX or CSV file holds, and our own tables as either.

A file is known by its content, not by its name. What is read is cells; what they mean is found out elsewhere.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Literal

from ocop_desktop.errors import InputError
from ocop_desktop.exchange.tables import Table, workbook
from ocop_desktop.files import write_durably
from ocop_desktop.services.table_csv import csv_bytes, read_csv
from ocop_desktop.services.table_xlsx import read_xlsx

#: Rows of a list, and those that may stand above it.
MAX_ROWS = 50_000
MAX_HEAD = 100
MAX_BYTES = 64 * 2**20

TableFormat = Literal["xlsx", "csv"]

_NOTHING = "Không có gì được nhập."
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@dataclass(frozen=True)
class SheetRows:
    """A worksheet, or a CSV file (without a name): the rows that hold something with their numbers, from 1."""

    name: str
    rows: list[tuple[int, tuple[Any, ...]]]


@dataclass(frozen=True)
class TableFile:
    """A table file that was read: its name, SHA-256 and worksheets that hold something."""

    name: str
    sha256: str
    sheets: tuple[SheetRows, ...]


def read_table(path: Path) -> TableFile:
    """What a file holds; InputError "unreadable", "too_large", "empty", "kind", "encrypted", "broken", "encoding"."""
    try:
        if path.stat().st_size > MAX_BYTES:
            raise InputError(
                f"Tệp “{path.name}” quá lớn (tối đa {MAX_BYTES // 2**20} MB). {_NOTHING} Hãy tách thành nhiều tệp.",
                code="too_large",
            )
        data = path.read_bytes()
    except OSError as error:
        raise InputError(
            f"Không mở được tệp “{path.name}”. {_NOTHING} Hãy kiểm tra tên tệp, quyền đọc, và đóng tệp nếu đang mở.",
            code="unreadable",
            detail=str(error),
        ) from error
    return parse_table(path.name, data)


def parse_table(name: str, data: bytes, most: int = MAX_ROWS + MAX_HEAD) -> TableFile:
    """The same for bytes; of each worksheet at most so many rows are read."""
    name = name.encode("utf-8", "replace").decode("utf-8")
    if data.startswith(_OLD_OFFICE):
        raise _old_office(data)
    if data.startswith(b"PK"):
        sheets = [SheetRows(sheet.name, sheet.rows) for sheet in read_xlsx(data, most)]
    else:
        _require_text(data)
        sheets = [SheetRows("", read_csv(data, most))]
    filled = tuple(sheet for sheet in sheets if sheet.rows)
    if not filled:
        raise InputError(f"Tệp “{name}” không có dòng nào. {_NOTHING} Hãy chọn đúng tệp.", code="empty")
    return TableFile(name, hashlib.sha256(data).hexdigest(), filled)


def table_bytes(table: Table, kind: TableFormat, made: datetime) -> bytes:
    """A table as an XLSX file, or as CSV in UTF-8 with its mark."""
    if kind == "xlsx":
        return workbook([table], made)
    return csv_bytes([[head for head, _ in table.columns], *table.rows])


def write_table(table: Table, target: Path, made: datetime) -> None:
    """A table in a file, in the format that its name ends with; FileError, or InputError for another ending."""
    ending = target.suffix.lower()
    if ending not in (".xlsx", ".csv"):
        raise InputError(
            f"Tệp “{target.name}” cần có đuôi .xlsx hoặc .csv. Không có gì được ghi. Hãy đặt lại tên.", code="kind"
        )
    write_durably(target, table_bytes(table, "xlsx" if ending == ".xlsx" else "csv", made))


def _require_text(data: bytes) -> None:
    head = data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if head.startswith((b"<!doctype html", b"<html", b"<table", b"<?xml")):
        raise InputError(
            f"Tệp này là trang web hoặc XML chứ không phải bảng Excel hay CSV. {_NOTHING} "
            "Hãy mở bằng Excel, lưu thành .xlsx rồi nhập lại.",
            code="kind",
        )
    if head.startswith(b"%pdf-"):
        raise InputError(
            f"Tệp này là PDF chứ không phải bảng Excel hay CSV. {_NOTHING} Hãy chọn đúng tệp.", code="kind"
        )


def _old_office(data: bytes) -> InputError:
    if "EncryptedPackage".encode("utf-16-le") in data:
        return InputError(
            f"Tệp Excel có mật khẩu. {_NOTHING} Hãy lưu lại không có mật khẩu rồi nhập lại.", code="encrypted"
        )
    return InputError(
        f"Đây là tệp Excel kiểu cũ (.xls). {_NOTHING} Hãy mở bằng Excel, lưu thành .xlsx rồi nhập lại.", code="kind"
    )
