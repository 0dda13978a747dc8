"""Every table goes out as XLSX and CSV, and what goes out comes back in."""

from __future__ import annotations

from datetime import date
from io import BytesIO
from pathlib import Path
from typing import get_args

import pytest
from openpyxl import load_workbook

from ocop_desktop.errors import InputError
from ocop_desktop.files import FileError
from ocop_desktop.services.dossier_records import Receipt
from ocop_desktop.services.import_source import read_list
from ocop_desktop.services.registers_records import Certificate, ProductDetails
from ocop_desktop.services.registers_tables import TableName
from tests.services.lists import NINE
from tests.services.papers import pdf
from tests.services.workspaces import SETUP, begun, opened

FORMULA = "=HYPERLINK(ví dụ)"


@pytest.mark.parametrize("name", get_args(TableName))
def test_every_table_goes_out_and_its_text_stays_text(tmp_path: Path, name: TableName) -> None:
    with opened(tmp_path / "data") as workspace:
        row, _ = begun(workspace, name=FORMULA, producer="@Hộ ví dụ", phone="+84 900", address="-5")
        workspace.save_product_details(row.id, ProductDetails("first", Certificate("=1+1", date(2024, 6, 1), stars=3)))
        workspace.save_receipt(row.id, Receipt(date(2026, 11, 2), "=2"))
        workspace.add_evidence(row.id, "tests", ("=phiếu.pdf", pdf()))
        workspace.export_table(name, tmp_path / "bảng.xlsx")
        workspace.export_table(name, tmp_path / "bảng.CSV")
        table = workspace.table(name)
    csv = (tmp_path / "bảng.CSV").read_bytes()
    assert csv.startswith(b"\xef\xbb\xbf") and b"\r\n" in csv
    assert not any(
        cell.startswith(("=", "+", "-", "@")) for cell in csv.decode("utf-8-sig").replace("\r\n", ",").split(",")
    )
    page = load_workbook(BytesIO((tmp_path / "bảng.xlsx").read_bytes())).active
    assert page is not None
    assert [cell.value for cell in page[1]] == [head for head, _ in table.columns]
    assert page.max_row == len(table.rows) + 1 > 1
    assert not [cell.coordinate for line in page.iter_rows() for cell in line if cell.data_type == "f"]
    assert any(cell.value in (FORMULA, "@Hộ ví dụ") for line in page.iter_rows() for cell in line)


def test_the_table_of_products_can_be_imported_again(tmp_path: Path) -> None:
    for ending in ("xlsx", "csv"):
        file = tmp_path / f"sản phẩm.{ending}"
        with opened(tmp_path / f"one-{ending}") as workspace:
            workspace.take_import(read_list(NINE))
            workspace.save_setup(SETUP)
            begun(workspace, illustrative=False)
            workspace.export_table("products", file)
            plan = workspace.plan_import(workspace.read_list(file))
            assert (len(plan.new), len(plan.questions), plan.errors) == (0, 10, ())
            before = {
                (e.row.product.name, e.row.product.producer, e.details.certificate) for e in workspace.registered()
            }
        with opened(tmp_path / f"two-{ending}") as workspace:
            workspace.take_import(workspace.read_list(file))
            after = {
                (e.row.product.name, e.row.product.producer, e.details.certificate) for e in workspace.registered()
            }
            assert after == before
            assert workspace.products("ruou gao")[0].product.code == "68-24781-01-2026"
            assert workspace.products("ruou gao")[0].set_code == "QD26-10"


def test_a_table_is_not_written_under_any_other_name(tmp_path: Path) -> None:
    with opened(tmp_path / "data") as workspace:
        with pytest.raises(InputError):
            workspace.export_table("products", tmp_path / "bảng.pdf")
        with pytest.raises(FileError):
            workspace.export_table("products", tmp_path / "không có" / "bảng.csv")
    assert [path.name for path in tmp_path.iterdir()] == ["data"]
