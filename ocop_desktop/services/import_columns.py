"""Which column of a list holds what: found by the heads that offices write, or said by hand.

Heads are compared without marks, case and punctuation. A head in two rows, the upper one merged over several columns,
is read as both together ("Chủ thể" over "Tên" is "Tên chủ thể").
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from ocop_desktop.services.texts import plain

Field = Literal[
    "product",
    "producer",
    "set",
    "branch",
    "group",
    "subgroup",
    "commune",
    "province",
    "address",
    "phone",
    "code",
    "registering",
    "legal_form",
    "representative",
    "position",
    "sex",
    "ethnicity",
    "residence",
    "email",
    "founded_on",
    "registration",
    "decision",
    "issued_on",
    "until",
    "stars",
]

#: How offices head a column; the first name of each field is the one that we write ourselves.
NAMES: dict[Field, tuple[str, ...]] = {
    "product": (
        "Tên sản phẩm", "Sản phẩm", "Tên SP", "Tên sản phẩm dịch vụ", "Sản phẩm OCOP", "Tên sản phẩm OCOP", "SP",
    ),
    "producer": (
        "Tên chủ thể", "Chủ thể", "Tên chủ thể OCOP", "Chủ thể OCOP", "Chủ thể sản xuất", "Tên cơ sở", "Cơ sở",
        "Cơ sở sản xuất", "Tên đơn vị", "Đơn vị", "Đơn vị sản xuất", "Nhà sản xuất", "Tên doanh nghiệp",
        "Đơn vị đăng ký", "Tổ chức cá nhân", "Tên tổ chức cá nhân", "Tên HTX", "Cơ sở đăng ký",
    ),
    "set": ("Bộ sản phẩm", "Mã bộ", "Bộ", "Bộ tiêu chí", "Bộ số", "Mã bộ sản phẩm"),
    "branch": ("Ngành", "Ngành hàng", "Ngành sản phẩm", "Ngành hàng sản phẩm"),
    "group": ("Nhóm", "Nhóm sản phẩm", "Nhóm sản phẩm đăng ký", "Nhóm hàng"),
    "subgroup": ("Phân nhóm", "Phân nhóm sản phẩm"),
    "commune": (
        "Xã, phường", "Xã", "Phường", "Xã, phường, đặc khu", "Tên xã", "Xã, phường, thị trấn", "Tên xã, phường",
        "Địa bàn", "Đơn vị hành chính cấp xã", "Cấp xã", "Địa phương", "UBND xã", "UBND xã, phường", "UBND cấp xã",
    ),
    "province": ("Tỉnh", "Tỉnh, thành phố", "Tỉnh, thành", "Tên tỉnh", "Tỉnh, TP"),
    "address": (
        "Địa chỉ", "Địa chỉ liên hệ", "Địa chỉ sản xuất", "Địa chỉ chủ thể", "Địa chỉ cơ sở", "Địa chỉ trụ sở",
        "Nơi sản xuất", "Trụ sở",
    ),
    "phone": ("Điện thoại", "Số điện thoại", "SĐT", "ĐT", "Số ĐT", "Điện thoại liên hệ", "Điện thoại di động"),
    "code": ("Mã sản phẩm", "Mã số sản phẩm", "Mã SP"),
    "registering": (
        "Lần đăng ký đánh giá", "Lần đăng ký", "Hình thức đăng ký", "Lần đánh giá", "Hình thức đánh giá",
        "Loại đánh giá", "Loại đăng ký",
    ),
    "legal_form": ("Loại hình tổ chức", "Loại hình", "Loại hình chủ thể", "Hình thức tổ chức", "Loại hình kinh doanh"),
    "representative": (
        "Người đại diện", "Đại diện", "Họ tên người đại diện", "Họ và tên người đại diện", "Người đại diện pháp luật",
        "Người đại diện theo pháp luật", "Người đại diện pháp lý", "Đại diện pháp luật", "Chủ cơ sở", "Chủ hộ",
    ),
    "position": ("Chức vụ", "Chức danh"),
    "sex": ("Giới tính", "Nam nữ", "Giới"),
    "ethnicity": ("Dân tộc",),
    "residence": ("Địa chỉ thường trú", "Thường trú", "Nơi thường trú", "Hộ khẩu thường trú", "Hộ khẩu"),
    "email": ("Email", "E-mail", "Địa chỉ email", "Thư điện tử", "Hộp thư"),
    "founded_on": ("Ngày thành lập", "Ngày đăng ký kinh doanh", "Ngày thành lập/đăng ký kinh doanh"),
    "registration": (
        "Số giấy đăng ký", "Số đăng ký kinh doanh", "Số ĐKKD", "Giấy đăng ký kinh doanh", "Mã số thuế",
        "Mã số doanh nghiệp", "MST",
    ),
    "decision": (
        "Quyết định công nhận", "Quyết định", "Số quyết định", "Số QĐ", "QĐ công nhận", "Số quyết định công nhận",
    ),
    "issued_on": (
        "Ngày công nhận", "Ngày quyết định", "Ngày QĐ", "Ngày quyết định công nhận", "Ngày công nhận OCOP",
        "Ngày ban hành quyết định", "Ngày ra quyết định",
    ),
    "until": ("Ngày hết hạn", "Ngày hết hiệu lực", "Có giá trị đến", "Hiệu lực đến", "Thời hạn đến"),
    "stars": ("Hạng sao", "Số sao", "Hạng", "Phân hạng", "Xếp hạng", "Sao", "Hạng OCOP", "Kết quả phân hạng"),
}  # fmt: skip

#: Without these two nothing can be registered.
REQUIRED: tuple[Field, ...] = ("product", "producer")

#: How far down a head is looked for, in rows that hold something.
_HEAD_ROWS = 30


def label_key(text: str) -> str:
    """A head as it is compared: without marks, punctuation and what stands in brackets."""
    return plain(re.sub(r"\([^)]*\)|\[[^\]]*\]", " ", text)) or plain(text)


_EXACT: dict[str, Field] = {plain(name): field for field, names in NAMES.items() for name in names}
#: Heads that mean something else when they go on ("Đơn vị tính", "Hạng sao đăng ký", "Quyết định thành lập").
_ALONE = {
    "don vi", "ten don vi", "co so", "dia ban", "dia phuong", "dai dien", "chu ho", "dia chi", "loai hinh", "hang sao",
    "so sao", "hang ocop", "ket qua phan hang", "quyet dinh", "so quyet dinh", "ngay quyet dinh", "ngay cong nhan",
    "ngay het han", "ngay het hieu luc", "co gia tri den", "hieu luc den", "thoi han den",
}  # fmt: skip
#: Heads that may go on ("Tên sản phẩm đăng ký"), the longest first, so that "địa chỉ thường trú" is not "địa chỉ".
_BEGINS = sorted((key for key in _EXACT if " " in key and key not in _ALONE), key=len, reverse=True)


@dataclass(frozen=True)
class Head:
    """Where the head of a list is: the index of its last row, its labels by column, and the columns of fields.

    `joined`: a cell stands over both rows of the head, so that the lower one is no product.
    """

    last: int
    labels: tuple[str, ...]
    columns: dict[Field, int]
    joined: bool = False


def find_head(rows: Sequence[tuple[int, tuple[Any, ...]]]) -> Head | None:
    """The head of a list: the rows near its top in which most fields are recognised; None where product is not."""
    best: Head | None = None
    for index in range(min(len(rows), _HEAD_ROWS)):
        for head in (_single(rows, index), _double(rows, index)):
            if head is not None and "product" in head.columns and (best is None or _better(head, best)):
                best = head
    return best if best is not None and len(best.columns) > 1 else None


def head_at(rows: Sequence[tuple[int, tuple[Any, ...]]], number: int) -> Head | None:
    """The head in the row that a person points at."""
    index = next((i for i, (row, _) in enumerate(rows) if row == number), None)
    return _single(rows, index) if index is not None else None


def mapped(head: Head, mapping: Mapping[Field, int]) -> Head:
    """The same head with the columns that a person has said; those not named hold nothing for us."""
    return Head(head.last, head.labels, {field: column for field, column in mapping.items() if column >= 0})


def _better(head: Head, best: Head) -> bool:
    return (len(head.columns), head.joined) > (len(best.columns), best.joined)


def _single(rows: Sequence[tuple[int, tuple[Any, ...]]], index: int) -> Head:
    labels = tuple(_text(cell) for cell in rows[index][1])
    return Head(index, labels, _columns([(label,) for label in labels]))


def _double(rows: Sequence[tuple[int, tuple[Any, ...]]], index: int) -> Head | None:
    """A head in two rows that follow each other; an empty cell of the upper one belongs to what stands before it."""
    if index + 1 >= len(rows) or rows[index + 1][0] != rows[index][0] + 1:
        return None
    upper, lower = rows[index][1], rows[index + 1][1]
    names: list[tuple[str, ...]] = []
    labels: list[str] = []
    above, joined = "", False
    for column in range(max(len(upper), len(lower))):
        top, bottom = _text(_at(upper, column)), _text(_at(lower, column))
        if top and top == bottom:
            bottom, joined = "", True
        above = top or (above if bottom else "")
        both = (f"{bottom} {above}", f"{above} {bottom}", bottom)
        names.append(both if bottom and above else (top or bottom,))
        labels.append(f"{above}: {bottom}" if bottom and above else top or bottom)
    return Head(index + 1, tuple(labels), _columns(names), joined)


def _columns(names: Sequence[tuple[str, ...]]) -> dict[Field, int]:
    """A column for each field: one whose head is exactly the field's name before one that only begins so."""
    keys = [tuple(label_key(name) for name in alternatives if name) for alternatives in names]
    found: dict[Field, int] = {}
    for recognise in (_exactly, _beginning):
        for column, alternatives in enumerate(keys):
            if column in found.values():
                continue
            if recognise is _beginning and len(alternatives) > 1:
                continue  # two rows put together: what stands below may be no head at all
            field = next((f for f in (recognise(key) for key in alternatives) if f is not None), None)
            if field is not None and field not in found:
                found[field] = column
    return found


def _exactly(key: str) -> Field | None:
    return _EXACT.get(key)


def _beginning(key: str) -> Field | None:
    return next((_EXACT[name] for name in _BEGINS if key.startswith(name + " ")), None)


def _at(cells: tuple[Any, ...], column: int) -> Any:
    return cells[column] if column < len(cells) else None


def _text(cell: Any) -> str:
    return " ".join(cell.split()) if isinstance(cell, str) else ""
