"""What a list says: heads found or given, values understood or left open, errors with their reason."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocop_desktop.errors import InputError
from ocop_desktop.services.import_columns import NAMES, REQUIRED, find_head
from ocop_desktop.services.import_records import ListRow
from ocop_desktop.services.import_source import read_list, require_columns
from ocop_desktop.services.import_values import CellError, day_in, stars_in
from ocop_desktop.services.table_files import read_table
from tests.services.lists import HEAD, NINE, csv_text, listed, xlsx


def one(data: bytes, **how: Any) -> ListRow:
    products = listed(data, **how)
    assert products.errors == () and len(products.rows) == 1, products
    return products.rows[0]


def test_the_nine_products_are_understood_and_nothing_is_guessed() -> None:
    products = read_list(read_table(NINE))
    assert (products.header_row, products.missing, products.errors) == (1, (), ())
    assert [row.row for row in products.rows] == list(range(2, 11))
    assert {row.set_code for row in products.rows} == {None}
    assert {row.details.registering for row in products.rows} == {None}
    assert {row.producer.legal_form for row in products.rows} == {None}
    first = products.rows[0]
    assert (first.commune, first.details.commune_code) == ("phường Phan Thiết", "22945")
    certificate = first.details.certificate
    assert certificate is not None
    assert (certificate.decision, certificate.stars) == ("3981/QĐ-UBND", 3)
    assert (certificate.issued_on, certificate.ends) == (date(2026, 8, 5), date(2029, 8, 5))
    assert first.notes == ("chưa xác định được bộ sản phẩm từ “Thực phẩm”; hãy chọn sau",)


@pytest.mark.parametrize(
    "head",
    [
        ("Tên sản phẩm", "Chủ thể"),
        ("TÊN SẢN PHẨM", "TÊN CHỦ THỂ"),
        ("ten san pham", "chu the"),
        ("ten_san_pham", "ten_chu_the"),
        ("Tên sản phẩm (*)", "Cơ sở sản xuất"),
        ("Sản phẩm", "Đơn vị"),
        ("Tên sản phẩm đăng ký", "Tên chủ thể/cơ sở sản xuất"),
        ("Tên\nsản phẩm", "Chủ thể\nOCOP"),
    ],
)
def test_heads_are_found_however_they_are_written(head: tuple[str, str]) -> None:
    row = one(
        xlsx([["UBND XÃ VÍ DỤ"], ["DANH SÁCH SẢN PHẨM"], [], ["TT", *head, "Đơn vị tính"], [1, "Rượu", "Hộ A", "chai"]])
    )
    assert (row.row, row.product, row.producer.name) == (5, "Rượu", "Hộ A")


def test_a_longer_head_is_not_taken_for_a_shorter_one() -> None:
    row = one(xlsx([["Sản phẩm", "Chủ thể", "Địa chỉ thường trú", "Địa chỉ", "Ngày quyết định công nhận", "Quyết định"],
                    ["Rượu", "Hộ A", "Thôn 9", "Thôn 1", "5/8/2026", "12/QĐ"]]))  # fmt: skip
    assert (row.producer.residence, row.producer.address) == ("Thôn 9", "Thôn 1")
    certificate = row.details.certificate
    assert certificate and (certificate.issued_on, certificate.decision) == (date(2026, 8, 5), "12/QĐ")


def test_heads_that_only_begin_like_ours_are_left_alone() -> None:
    head = ["Sản phẩm", "Chủ thể", "Hạng sao đăng ký", "Quyết định thành lập", "Ngày hết hạn giấy ATTP", "Đơn vị tính"]
    row = one(xlsx([head, ["Rượu", "Hộ A", "4 sao", "12/QĐ", "01/01/2027", "chai"]]))
    assert (row.details.certificate, row.producer.name, row.notes) == (None, "Hộ A", ())
    hoped = one(xlsx([["Sản phẩm", "Chủ thể", "Hạng sao", "Điện thoại"], ["Rượu", "Hộ A", 4, 912345678]]))
    assert hoped.details.certificate is None and len(hoped.notes) == 2
    assert "4 sao" in hoped.notes[0] and "thiếu số 0" in hoped.notes[1]


def test_a_head_in_two_rows_with_merged_cells_is_read_as_one() -> None:
    def merge(page: Any) -> None:
        page.merge_cells("A2:A3")
        page.merge_cells("B2:B3")
        page.merge_cells("C2:E2")

    data = xlsx(
        [
            ["DANH SÁCH"],
            ["TT", "Tên sản phẩm", "Chủ thể"],
            [None, None, "Tên", "Địa chỉ", "Điện thoại"],
            ["(1)", "(2)", "(3)", "(4)", "(5)"],
            [1, "Rượu", "Hộ A", "Thôn 1", "0900 000 000"],
        ],
        merge,
    )
    row = one(data)
    assert (row.row, row.product, row.producer.name) == (5, "Rượu", "Hộ A")
    assert (row.producer.address, row.producer.phone) == ("Thôn 1", "0900 000 000")
    assert listed(data).header_row == 3


def test_columns_can_be_said_by_hand() -> None:
    data = csv_text("Hàng,Ai làm,Ở đâu", "Rượu,Hộ A,xã B")
    products = listed(data)
    assert products.missing == REQUIRED and products.rows == ()
    assert [(column.letter, column.samples) for column in products.columns][:2] == [
        ("A", ("Hàng", "Rượu")), ("B", ("Ai làm", "Hộ A")),
    ]  # fmt: skip
    with pytest.raises(InputError, match="Tên sản phẩm") as caught:
        require_columns(products)
    assert caught.value.code == "columns"
    mapping = {"product": 0, "producer": 1, "commune": 2}
    row = one(data, header_row=1, mapping=mapping)
    assert (row.row, row.product, row.producer.name, row.commune) == (2, "Rượu", "Hộ A", "xã B")
    assert [row.product for row in listed(data, mapping=mapping).rows] == ["Hàng", "Rượu"], "a list without a head"


def test_another_worksheet_is_read_where_the_first_has_no_list() -> None:
    def second(page: Any) -> None:
        page.title = "Hướng dẫn"
        other = page.parent.create_sheet("Danh sách")
        other.append(["Sản phẩm", "Chủ thể"])
        other.append(["Rượu", "Hộ A"])

    data = xlsx([["Điền vào trang sau"]], second)
    assert (listed(data).sheet, listed(data).sheets) == ("Danh sách", ("Hướng dẫn", "Danh sách"))
    assert listed(data, sheet="Hướng dẫn").missing == REQUIRED
    with pytest.raises(InputError):
        listed(data, sheet="Không có")


def test_rows_that_are_no_product_are_passed_over() -> None:
    data = xlsx([HEAD, ["I", "", "", "", ""], [1, "Rượu", "Hộ A", "xã B", "C"], list(HEAD), [2, "Trà", "Hộ B", "", ""],
                 ["Tổng cộng", "2 sản phẩm"], ["Người lập biểu"]])  # fmt: skip
    products = listed(data)
    assert [row.product for row in products.rows] == ["Rượu", "Trà"]
    assert products.errors == () and products.count == 2


def test_what_cannot_be_taken_says_why() -> None:
    head = ["Sản phẩm", "Chủ thể", "Ngày công nhận", "Hạng sao"]
    data = xlsx(
        [
            head,
            [None, "Hộ A", None, None],
            ["Rượu", "", None, None],
            ["Rượu", "Hộ A", "hôm qua", None],
            ["Rượu", "Hộ A", "31/02/2026", 9],
            ["=CONCAT(A1)", "Hộ A", None, None],
            ["#REF!", "Hộ A", None, None],
            ["R" * 501, "Hộ A", None, None],
            ["Rượu", "Hộ A", "05/08/2026", "3 sao"],
        ]
    )
    products = listed(data)
    assert len(products.rows) == 1
    reasons = {error.row: error.reason for error in products.errors}
    assert list(reasons) == [2, 3, 4, 5, 6, 7, 8]
    assert "thiếu tên sản phẩm" in reasons[2] and "thiếu tên chủ thể" in reasons[3]
    assert "Ngày công nhận" in reasons[4] and "hôm qua" in reasons[4]
    assert "31/02/2026" in reasons[5] and "hạng sao" in reasons[5]
    assert "công thức" in reasons[6] and "#REF!" in reasons[7] and "500" in reasons[8]


@pytest.mark.parametrize(
    ("cells", "code"),
    [
        ({"Bộ sản phẩm": "QD26-10"}, "QD26-10"),
        ({"Bộ sản phẩm": "Bộ 3"}, "QD26-03"),
        ({"Bộ sản phẩm": 26}, "QD26-26"),
        ({"Bộ sản phẩm": "gia vị khác"}, "QD26-10"),
        ({"Ngành": "Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch"}, "QD26-26"),
        ({"Nhóm": "Nhóm: Cà phê, ca cao"}, "QD26-13"),
        ({"Ngành": "Thực phẩm", "Nhóm": "Gia vị", "Phân nhóm": "Gia vị khác"}, "QD26-10"),
        ({"Ngành": "Thực phẩm"}, None),
        ({"Ngành": "Thảo dược"}, None),
        ({"Nhóm": "Đồ uống không cồn"}, None),
        ({"Ngành": "Thực phẩm", "Nhóm": "Hoa"}, None),
        ({"Bộ sản phẩm": "27"}, None),
    ],
)
def test_a_set_is_taken_where_only_one_is_meant(cells: dict[str, Any], code: str | None) -> None:
    row = one(xlsx([["Sản phẩm", "Chủ thể", *cells], ["Rượu", "Hộ A", *cells.values()]]))
    assert row.set_code == code
    assert bool(row.notes) == (code is None)


def test_a_commune_is_found_in_its_province_or_left_open() -> None:
    head = ["Sản phẩm", "Chủ thể", "Xã", "Tỉnh"]

    def unit(commune: str, province: str, home: str = "") -> str | None:
        return one(xlsx([head, ["Rượu", "Hộ A", commune, province]]), home=home).details.commune_code

    assert unit("Ninh Gia", "tỉnh Lâm Đồng") == unit("XÃ NINH GIA", "Lam Dong") == "24985"
    assert unit("Tân Lập", "") is None, "several provinces have one"
    assert unit("xã Nam Hà Lâm Hà", "", home="68") == unit("Nam Hà Lâm Hà", "Lâm Đồng")
    row = one(xlsx([head, ["Rượu", "Hộ A", "xã Không Có", "Lâm Đồng"]]))
    assert (row.commune, row.details.commune_code) == ("xã Không Có", None)
    assert "xã Không Có" in row.notes[0]


def test_words_of_people_are_understood_or_noted() -> None:
    head = ["Sản phẩm", "Chủ thể", "Loại hình", "Giới tính", "Dân tộc", "Lần đăng ký", "Mã sản phẩm"]
    row = one(xlsx([head, ["Rượu", "Hộ A", "HTX", "Nữ", "K'Ho", "Nâng hạng", "68-24985-07-2026"]]))
    assert (row.producer.legal_form, row.producer.sex, row.producer.ethnicity) == ("cooperative", "female", "K'Ho")
    assert (row.details.registering, row.given, row.details.commune_code) == ("upgrade", (7, 2026), "24985")
    other = one(xlsx([head, ["Rượu", "Hộ A", "Công ty", "?", "", "lần ba", "SP01"]]))
    assert (other.producer.legal_form, other.producer.sex, other.details.registering, other.given) == (None,) * 4
    assert len(other.notes) == 4


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        ("05/08/2026", date(2026, 8, 5)),
        ("5.8.2026", date(2026, 8, 5)),
        ("2026-08-05", date(2026, 8, 5)),
        ("ngày 5 tháng 8 năm 2026", date(2026, 8, 5)),
        (datetime(2026, 8, 5, 7, 0, tzinfo=UTC), date(2026, 8, 5)),
        (date(2026, 8, 5), date(2026, 8, 5)),
        ("-", None),
        (None, None),
    ],
)
def test_days_are_read_as_they_are_written(cell: object, day: date | None) -> None:
    assert day_in(cell) == day


@pytest.mark.parametrize(
    ("cell", "stars"), [(3, 3), ("3", 3), ("3 sao", 3), ("Hạng 4 sao", 4), ("***", 3), ("★★★★★", 5)]
)
def test_stars_are_read_as_they_are_written(cell: object, stars: int) -> None:
    assert stars_in(cell) == stars


@pytest.mark.parametrize("cell", ["0", "6", "ba", 3.5, "3 4", "******"])
def test_other_stars_are_refused(cell: object) -> None:
    with pytest.raises(CellError):
        stars_in(cell)


@given(st.sampled_from(sorted(NAMES)), st.sampled_from([str.upper, str.lower, str.title, str]))
def test_every_head_of_ours_is_recognised_alone(field: str, style: Any) -> None:
    label = style(NAMES[field][0])  # type: ignore[index]
    head = find_head([(1, ("Tên sản phẩm", "Chủ thể") if field in REQUIRED else ("Tên sản phẩm", "Chủ thể", label))])
    assert head is not None and field in head.columns
