"""Tables for an office without the program: a workbook of results and answers, and a page that lists the files.

Text stays text: a cell that begins with "=" or the like would otherwise be run as a formula where it is opened.
"""

from __future__ import annotations

import html
import io
import re
import zipfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from ocop_desktop.errors import PackageError

Cell = str | int | None

#: What a worksheet cell holds at most (ECMA-376), in UTF-16 units.
MAX_CELL = 32_767

_FORBIDDEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_ESCAPE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True)
class Table:
    """A worksheet: its title, the column heads with their widths in characters, and the rows."""

    title: str
    columns: tuple[tuple[str, int], ...]
    rows: Sequence[Sequence[Cell]]


def workbook(tables: Iterable[Table], made: datetime) -> bytes:
    """An XLSX file of one worksheet a table; `made` stands in its properties.

    PackageError where the library, which works through temporary files, has no room for them.
    """
    from openpyxl import Workbook
    from openpyxl.writer.excel import ExcelWriter

    book = Workbook()
    book.remove(book.active)
    book.properties.creator = "OCOP Desktop"
    book.properties.created = book.properties.modified = made.replace(tzinfo=None)
    for table in tables:
        _fill(book.create_sheet(table.title), table)
    out = io.BytesIO()
    try:
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
            ExcelWriter(book, archive).save()  # what Workbook.save does, but for the clock
    except Exception as error:  # an OSError, or one of the XML library's own for the same reason
        raise PackageError(
            "Không lập được bảng kết quả; có thể ổ đĩa chứa thư mục tạm của máy đã đầy. Các phiếu vẫn còn nguyên. "
            "Hãy giải phóng dung lượng rồi thử lại.",
            code="table_write",
            detail=f"{type(error).__name__}: {error}",
        ) from error
    return out.getvalue()


def _fill(page: Any, table: Table) -> None:
    from openpyxl.styles import Alignment, Font, PatternFill
    from openpyxl.utils import get_column_letter

    for number, (head, width) in enumerate(table.columns, 1):
        cell = page.cell(1, number)
        _put(cell, head)
        cell.font, cell.fill = Font(bold=True), PatternFill("solid", fgColor="E3EDE3")
        cell.alignment = Alignment(wrap_text=True, vertical="center")
        page.column_dimensions[get_column_letter(number)].width = width
    top = Alignment(wrap_text=True, vertical="top")
    for row_number, row in enumerate(table.rows, 2):
        for number, value in enumerate(row, 1):
            if value is not None:
                _put(page.cell(row_number, number), value)
                page.cell(row_number, number).alignment = top
    page.freeze_panes = "A2"
    page.auto_filter.ref = page.dimensions
    page.page_setup.orientation, page.page_setup.paperSize = "landscape", page.PAPERSIZE_A4
    page.page_setup.fitToHeight = 0
    page.sheet_properties.pageSetUpPr.fitToPage = True
    page.print_title_rows = "1:1"


def _put(cell: Any, value: str | int) -> None:
    if isinstance(value, int):
        cell.value = value
        return
    cell.value = cell_text(value)
    cell.data_type = "s"
    cell.quotePrefix = value.startswith(_FORMULA)


def cell_text(text: str) -> str:
    """Text as a cell holds it: characters that XML forbids as U+FFFD, "_x0041_" kept from being read as "A"."""
    text = _ESCAPE.sub("_x005F_", _FORBIDDEN.sub("\ufffd", text))
    if len(text.encode("utf-16-le")) // 2 > MAX_CELL:
        text = text.encode("utf-16-le")[: 2 * (MAX_CELL - 1)].decode("utf-16-le", "ignore") + "…"
    return text


@dataclass(frozen=True)
class IndexPage:
    """What the list of files says: a title, paragraphs, a table whose last column holds file names, and notes."""

    title: str
    paragraphs: Sequence[str]
    columns: Sequence[str]
    rows: Sequence[Sequence[str]]
    notes: Sequence[str]


_PAGE = """<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<title>{title}</title>
<style>
body {{ font: 16px/1.5 "Times New Roman", serif; margin: 2em; max-width: 72em; }}
table {{ border-collapse: collapse; }}
th, td {{ border: 1px solid #777; padding: .3em .6em; text-align: left; vertical-align: top; }}
</style>
</head>
<body>
<h1>{title}</h1>
{paragraphs}
<table>
<tr>{heads}</tr>
{rows}
</table>
<ul>
{notes}
</ul>
</body>
</html>
"""


def index_html(page: IndexPage) -> bytes:
    """The list of files as an HTML page in UTF-8; nothing in it comes from elsewhere."""
    text = _PAGE.format(
        title=_safe(page.title),
        paragraphs="\n".join(f"<p>{_safe(text)}</p>" for text in page.paragraphs),
        heads="".join(f"<th>{_safe(head)}</th>" for head in page.columns),
        rows="\n".join(_row(row) for row in page.rows),
        notes="\n".join(f"<li>{_safe(text)}</li>" for text in page.notes),
    )
    return text.encode("utf-8")


def _row(row: Sequence[str]) -> str:
    *cells, file = row
    link = f'<td><a href="{_safe(file)}">{_safe(file)}</a></td>'
    return "<tr>" + "".join(f"<td>{_safe(cell)}</td>" for cell in cells) + link + "</tr>"


def _safe(text: str) -> str:
    return html.escape(_FORBIDDEN.sub("\ufffd", text))
