"""Provinces and communes: complete, and found however a person spells them."""

from __future__ import annotations

import csv
import re
import unicodedata
from pathlib import Path

import pytest

from ocop_desktop.errors import StorageError
from ocop_desktop.resources import resource
from ocop_desktop.services.admin_units import admin_units

UNITS = admin_units()
HEAD = "level,code,name,province_code\n"


def names(text: str, province: str | None = None) -> list[str]:
    return [unit.name for unit in UNITS.match(text, province)]


def test_the_list_is_the_whole_file_with_34_provinces() -> None:
    with resource("admin", "admin-units.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(UNITS.provinces()) == 34
    assert sum(len(UNITS.communes(province.code)) for province in UNITS.provinces()) == len(rows) - 34 == 3321
    assert len({unit.code for unit in UNITS.units}) == len(rows)
    source = resource("admin", "SOURCE.md").read_text(encoding="utf-8")
    assert "34 provinces and 3,321 communes" in source


def test_names_are_composed_and_codes_keep_their_zeros() -> None:
    assert all(unicodedata.is_normalized("NFC", unit.name) for unit in UNITS.units)
    first = UNITS.provinces()[0]
    assert (first.code, first.name) == ("01", "Thành phố Hà Nội")
    assert all(re.fullmatch(r"\d{5}", unit.code) for unit in UNITS.units if unit.level == "commune")
    assert all(UNITS.unit(unit.province_code) for unit in UNITS.units if unit.level == "commune")


@pytest.mark.parametrize(
    "text",
    [
        "Tỉnh Lâm Đồng",
        "lâm đồng",
        "LAM DONG",
        "lam  dong",
        "tinh lam dong",
        unicodedata.normalize("NFD", "Lâm Đồng"),
    ],
)
def test_a_province_is_found_with_or_without_marks_case_and_kind(text: str) -> None:
    assert "Tỉnh Lâm Đồng" in names(text)


@pytest.mark.parametrize(
    "text",
    [
        "Phường Xuân Hương - Đà Lạt",
        "P. Xuân Hương Đà Lạt",
        "xuan huong da lat",
        "p xuân hương – đà lạt",
    ],
)
def test_a_commune_is_found_in_its_province(text: str) -> None:
    assert names(text, "68") == ["Phường Xuân Hương - Đà Lạt"]
    assert names(text, "01") == []


@pytest.mark.parametrize("text", ["Lai Hoà", "lai hòa", "Xã Lai Hòa", "lai hoa"])
def test_the_place_of_the_tone_mark_does_not_matter(text: str) -> None:
    assert names(text, "92") == ["Xã Lai Hoà"]


def test_marks_tell_units_apart_where_they_are_typed() -> None:
    assert {"Phường Yên Hòa", "Phường Yên Hoà"} & set(names("Yên Hòa"))
    assert set(names("Yên Hòa")) < set(names("yen hoa"))
    assert not set(names("Vĩnh Hưng")) & set(names("Vinh Hưng"))


@pytest.mark.parametrize("text", ["", "   ", "xã", "Làng Không Có", "%", "…"])
def test_what_is_no_unit_is_not_found(text: str) -> None:
    assert names(text) == []


@pytest.mark.parametrize(
    "data",
    [
        b"",
        HEAD.encode(),
        HEAD.encode() + b"\xff\xfe",
        (HEAD + "province,1,Tỉnh A,\n").encode(),
        (HEAD + "province,01,,\n").encode(),
        (HEAD + "commune,00001,Xã A,\n").encode(),
        (HEAD + "district,001,Huyện A,01\n").encode(),
        (HEAD + "province,01\n").encode(),
        (HEAD + "province,01,Tỉnh A,,thừa\n").encode(),
        (HEAD + "province,01,Tỉnh A,\nprovince,01,Tỉnh B,\n").encode(),
        (HEAD + "province,01,Tỉnh A,\ncommune,00001,Xã A,02\n").encode(),
        b"a,b\n1,2\n",
    ],
)
def test_a_damaged_list_is_refused_by_name(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "admin-units.csv"
    path.write_bytes(data)
    with pytest.raises(StorageError) as caught:
        admin_units(path)
    assert caught.value.code == "units_damaged"
    assert "admin-units.csv" in caught.value.message


def test_a_missing_list_is_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(StorageError):
        admin_units(tmp_path / "admin-units.csv")
