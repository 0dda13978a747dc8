"""Self-assessments for the tests: illustrative answers of illustrative producers, and tables as offices keep them."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from ocop_desktop.services.workspace import Workspace
from tests.services.workspaces import RUBRIC, SETUP, draft

SET = RUBRIC.by_code["QD26-10"]
HEAD = ("Mã tiêu chí", "Phương án chọn")


def registered(workspace: Workspace, **changes: object) -> int:
    """An illustrative product; its number in the store."""
    if workspace.setup() is None:
        workspace.save_setup(SETUP)
    return workspace.add_product(draft(**changes)).id


def without_set(workspace: Workspace) -> int:
    """A product that came with a list, whose set nobody has chosen yet."""
    from tests.services.lists import csv_text, listed

    workspace.save_setup(SETUP)
    products = listed(csv_text("Tên sản phẩm,Chủ thể", "Gạo nếp (ví dụ),Hộ ví dụ"))
    return workspace.take_import(products).added[0]


def fill(workspace: Workspace, product_id: int, options: Mapping[str, int]) -> int:
    """Keys answers in; the version then."""
    version = workspace.self_assessment(product_id).version
    for code, option in options.items():
        version = workspace.choose_self(product_id, version, code, option).version
    return version


def csv_file(folder: Path, rows: Sequence[Sequence[Any]], name: str = "tu-danh-gia.csv") -> Path:
    """A CSV as a spreadsheet writes it."""
    text = "\r\n".join(";".join("" if cell is None else str(cell) for cell in row) for row in rows)
    target = folder / name
    target.write_bytes(text.encode("utf-8-sig"))
    return target


def xlsx_file(
    folder: Path, rows: Sequence[Sequence[Any]], merged: Sequence[str] = (), name: str = "tu-danh-gia.xlsx"
) -> Path:
    """An Excel file with cells as they are given, and merged ranges."""
    from openpyxl import Workbook

    book = Workbook()
    page = book.active
    for row in rows:
        page.append(list(row))
    for reference in merged:
        page.merge_cells(reference)
    out = io.BytesIO()
    book.save(out)
    target = folder / name
    target.write_bytes(out.getvalue())
    return target
