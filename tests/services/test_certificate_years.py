"""A slip in the year of a certificate is told when it is typed or read, and never stands in the way of every list."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from ocop_desktop.errors import InputError
from ocop_desktop.services.registers_records import Certificate, ProductDetails
from tests.services.lists import csv_text, planned
from tests.services.workspaces import begun, opened


@pytest.mark.parametrize("year", [1, 202, 1999, 2101, 9998, 9999])
@pytest.mark.parametrize("field", ["issued_on", "until"])
def test_a_year_that_cannot_be_is_refused_and_the_lists_stay_readable(tmp_path: Path, year: int, field: str) -> None:
    with opened(tmp_path) as workspace:
        row, _ = begun(workspace)
        before = workspace.product_details(row.id)
        wrong = ProductDetails("reassessment", Certificate("9/QĐ", **{field: date(year, 6, 1)}))
        with pytest.raises(InputError) as caught:
            workspace.save_product_details(row.id, wrong)
        assert (caught.value.code, caught.value.detail) == ("date", field)
        assert str(year) in caught.value.message and "Hãy" in caught.value.message
        assert workspace.product_details(row.id) == before
        assert workspace.certificates() == workspace.expired_by(date(2030, 1, 1)) == []


def test_a_list_names_the_row_with_such_a_year() -> None:
    head = "Tên sản phẩm,Tên chủ thể,Số quyết định,Ngày công nhận"
    plan = planned(csv_text(head, "Trà,Hộ A,1/QĐ,01/06/2024", "Gạo,Hộ B,2/QĐ,01/06/9998"))
    assert [row.row.row for row in plan.new] == [2]
    assert [(error.row, "9998" in error.reason) for error in plan.errors] == [(3, True)]


@pytest.mark.parametrize("year", [2000, 2100])
def test_the_first_and_the_last_year_can_be_kept_and_shown(tmp_path: Path, year: int) -> None:
    with opened(tmp_path) as workspace:
        row, _ = begun(workspace)
        workspace.save_product_details(row.id, ProductDetails("first", Certificate("9/QĐ", date(year, 12, 31))))
        assert [c.ends_on.year for c in workspace.certificates()] == [year + 3]
        assert len(workspace.expired_by(date(2200, 1, 1))) == 1
