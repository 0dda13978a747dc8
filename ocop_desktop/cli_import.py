"""`ocop import-products`: a list of products from an XLSX or CSV file into the registers, or only what it would do."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from ocop_desktop.services.import_records import ImportPlan


@click.command("import-products")
@click.argument("file", metavar="FILE", type=click.Path(path_type=Path))
@click.option("--dry-run", is_flag=True, help="Chỉ cho biết sẽ nhập gì, không ghi gì.")
@click.option("--json", "as_json", is_flag=True, help="In kết quả thành một dòng JSON.")
def import_products(file: Path, dry_run: bool, as_json: bool) -> None:
    """Nhập danh sách sản phẩm từ tệp XLSX hoặc CSV: nhập hết hoặc không nhập gì; dòng trùng không được nhập."""
    from ocop_desktop.cli import emit, say
    from ocop_desktop.clock import SystemClock
    from ocop_desktop.services.import_command import plan_import, take_import
    from ocop_desktop.services.paths import data_paths

    paths = data_paths()
    products, plan = plan_import(paths, file)
    added = None
    if not dry_run and not plan.errors and plan.new:
        plan, added = take_import(paths, products, SystemClock())
    for line in _words(plan, dry_run, added):
        say(line)
    if as_json:
        emit(_document(plan))
    else:
        for line in _listing(plan):
            click.echo(line)
    sys.exit(1 if plan.errors else 0)


def _document(plan: ImportPlan) -> dict[str, Any]:
    from ocop_desktop.services.import_command import row_document

    return {
        "rows": plan.rows,
        "new": [row_document(row) for row in plan.new],
        "questions": [row_document(row) for row in plan.questions],
        "errors": [{"row": error.row, "reason": error.reason} for error in plan.errors],
    }


def _words(plan: ImportPlan, dry_run: bool, added: int | None) -> list[str]:
    lines = [f"Dòng {row.row.row}: {note}." for row in (*plan.new, *plan.questions) for note in row.row.notes]
    elsewhere = [str(row.row.row) for row in plan.new if row.elsewhere]
    if elsewhere:
        lines.append(f"Lưu ý: sản phẩm của xã, phường khác ở dòng {', '.join(elsewhere)}.")
    if plan.questions:
        lines.append(f"{len(plan.questions)} dòng trùng tên sản phẩm và chủ thể nên không được nhập; hãy xem lại.")
    if plan.errors:
        lines.append(f"Có {len(plan.errors)} dòng lỗi nên không có gì được nhập. Hãy sửa tệp rồi nhập lại.")
    elif dry_run:
        lines.append("Chạy thử: không có gì được ghi.")
    else:
        lines.append(f"Đã nhập {added or 0} sản phẩm.")
    return lines


def _listing(plan: ImportPlan) -> list[str]:
    lines = [f"{row.row.row}\tmới\t{row.row.product}\t{row.row.producer.name}" for row in plan.new]
    lines += [f"{row.row.row}\ttrùng\t{row.row.product}\t{row.row.producer.name}" for row in plan.questions]
    return lines + [f"{error.row}\tlỗi\t{error.reason}" for error in plan.errors]
