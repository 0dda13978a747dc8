"""Provinces, and communes, wards and special zones, with the codes of Decision 19/2025/QĐ-TTg.

Codes are text with leading zeros. Names move, so an office may print its own; the list is for finding the code.
"""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Literal

from ocop_desktop.canonical import nfc
from ocop_desktop.errors import StorageError
from ocop_desktop.resources import resource
from ocop_desktop.services.texts import plain, toned

#: Words for the kind of a unit, which people leave out or write in short; longer ones first.
_KINDS = re.compile(r"^(?:thành phố|thị trấn|đặc khu|phường|tỉnh|xã|tp|tt|p|t|x)\s+(?=\S)", re.IGNORECASE)
_SHORT = re.compile(r"^(tp|tt|p|t|x)\s*\.\s*", re.IGNORECASE)


@dataclass(frozen=True)
class AdminUnit:
    """A province (`province_code` is empty) or a unit below it."""

    level: Literal["province", "commune"]
    code: str
    name: str
    province_code: str


@dataclass(frozen=True)
class AdminUnits:
    """All units, in the order of their codes."""

    units: tuple[AdminUnit, ...]
    _keys: dict[str, list[tuple[str, AdminUnit]]] = field(default_factory=dict, repr=False, compare=False)

    def provinces(self) -> list[AdminUnit]:
        """The 34 provinces and cities."""
        return [unit for unit in self.units if unit.level == "province"]

    def communes(self, province_code: str) -> list[AdminUnit]:
        """The communes, wards and special zones of a province."""
        return [unit for unit in self.units if unit.level == "commune" and unit.province_code == province_code]

    def unit(self, code: str) -> AdminUnit | None:
        """The unit with this code: two digits for a province, five for a commune."""
        return next((unit for unit in self.units if unit.code == code), None)

    def match(self, name: str, province_code: str | None = None) -> list[AdminUnit]:
        """Units of this name, wherever the tone mark sits, in any case, with or without "xã", "tỉnh" and the like.

        Where no name agrees with its marks, those that agree without any are given. `province_code` keeps to the
        units below one province.
        """
        name = nfc(name)
        bare = _bare(name)
        keys = self._by_plain()
        found = keys.get(plain(bare)) or keys.get(plain(name)) or []
        if province_code is not None:
            found = [(key, unit) for key, unit in found if unit.province_code == province_code]
        exact = [unit for key, unit in found if key == toned(bare)]
        return exact or [unit for _, unit in found]

    def _by_plain(self) -> dict[str, list[tuple[str, AdminUnit]]]:
        """Units by their name without marks, with and without the word for their kind."""
        if not self._keys:
            for unit in self.units:
                bare = _bare(unit.name)
                for key in {plain(bare), plain(unit.name)}:
                    self._keys.setdefault(key, []).append((toned(bare), unit))
        return self._keys


@cache
def admin_units(path: Path | None = None) -> AdminUnits:
    """The list that ships with the program; StorageError where its file is damaged."""
    path = path or resource("admin", "admin-units.csv")
    try:
        with path.open(encoding="utf-8", newline="") as file:
            rows = [AdminUnit(**row) for row in csv.DictReader(file)]  # type: ignore[arg-type]
    except (OSError, UnicodeDecodeError, csv.Error, TypeError) as error:
        raise _damaged(path, str(error)) from error
    if not rows or any(not _well_formed(unit) for unit in rows):
        raise _damaged(path, "a row is not a unit")
    codes = {unit.code for unit in rows}
    if len(codes) != len(rows) or not codes.issuperset(unit.province_code for unit in rows if unit.province_code):
        raise _damaged(path, "a code stands twice, or names nothing")
    return AdminUnits(tuple(rows))


def _well_formed(unit: AdminUnit) -> bool:
    codes = {"province": (r"\d\d", r""), "commune": (r"\d{5}", r"\d\d")}.get(unit.level)
    if codes is None or not unit.name:
        return False
    return all(re.fullmatch(p, c or "") for p, c in zip(codes, (unit.code, unit.province_code), strict=True))


def _bare(name: str) -> str:
    """The name without the word for its kind."""
    return _KINDS.sub("", _SHORT.sub(r"\1 ", name.strip()))


def _damaged(path: Path, why: str) -> StorageError:
    return StorageError(
        f"Danh mục đơn vị hành chính “{path.name}” bị hỏng. Hãy cài đặt lại chương trình từ nguồn chính thức.",
        code="units_damaged",
        detail=why,
    )
