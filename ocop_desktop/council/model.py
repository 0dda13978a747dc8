"""Office, product and evaluator: who assesses what."""

from __future__ import annotations

from typing import Literal

import msgspec

Level = Literal["commune", "district", "province", "ministry", "other"]

#: How a level is named in Vietnamese; "other" has no name of its own.
LEVEL_NAMES: dict[str, str] = {
    "commune": "cấp xã",
    "district": "cấp huyện",
    "province": "cấp tỉnh",
    "ministry": "cấp trung ương",
    "other": "",
}


class Struct(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Frozen and strict about unknown fields."""


class Authority(Struct, frozen=True):
    """The receiving authority ("Cơ quan tiếp nhận"): data, as it has changed before and may again."""

    name: str
    level: Level


class Office(Struct, frozen=True):
    """The office that assesses; codes of Decision 19/2025/QĐ-TTg, as text with leading zeros."""

    name: str
    level: Level
    province_code: str
    commune_code: str


class Evaluator(Struct, frozen=True):
    """The person who fills in a sheet; `position` is their office in the council, empty where none is given."""

    name: str
    position: str = ""


class Product(Struct, frozen=True):
    """The fields at the head of a sheet. An illustrative product may carry invented scores and says so."""

    code: str
    name: str
    producer: str
    phone: str = ""
    address: str = ""
    illustrative: bool = False


ILLUSTRATIVE_MARK = "Dữ liệu minh họa"
#: On everything that comes from a round for training: its sheets never pass for an assessment.
PRACTICE_MARK = "TẬP HUẤN"
PRACTICE_NOTICE = "TẬP HUẤN – số liệu để luyện tập, không dùng để đánh giá và không gửi đi"


def product_code(province: str, commune: str, sequence: int, year: int) -> str:
    """Product code of Appendix II: (province)-(commune)-(sequence kept by the commune)-(year)."""
    return f"{province}-{commune}-{sequence:02d}-{year}"
