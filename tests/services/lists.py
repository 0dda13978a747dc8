"""Lists as offices keep them, for the tests of the import."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from openpyxl import Workbook

from ocop_desktop.services.import_plan import Known, plan_of
from ocop_desktop.services.import_records import ImportPlan, ProductList
from ocop_desktop.services.import_source import read_list
from ocop_desktop.services.table_files import parse_table

NINE = Path(__file__).parent.parent / "data" / "qd-3981-2026.csv"
HEAD = ("TT", "Tên sản phẩm", "Tên chủ thể", "Xã, phường", "Tỉnh")


def xlsx(rows: Sequence[Sequence[Any]], change: Callable[[Any], None] | None = None) -> bytes:
    """A workbook of one worksheet; `change` works on it before it is saved."""
    book = Workbook()
    page = book.active
    assert page is not None
    for row in rows:
        page.append(list(row))
    if change is not None:
        change(page)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def csv_text(*lines: str) -> bytes:
    return "\r\n".join(lines).encode("utf-8")


def listed(data: bytes, **how: Any) -> ProductList:
    """What a file of these bytes lists."""
    return read_list(parse_table("danh sách", data), **how)


def planned(data: bytes, known: Known | None = None, **how: Any) -> ImportPlan:
    return plan_of(listed(data, **how), known or Known())


def names(plan: ImportPlan) -> list[tuple[int, str, str]]:
    """Row, product and producer of what is new."""
    return [(row.row.row, row.row.product, row.row.producer.name) for row in plan.new]
