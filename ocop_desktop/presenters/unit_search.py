"""Communes of the whole country, found as one types without marks, those of the office's province first."""

from __future__ import annotations

from functools import lru_cache

from ocop_desktop.presenters.setup import UnitChoice
from ocop_desktop.services.admin_units import AdminUnit, AdminUnits
from ocop_desktop.services.texts import plain

#: As many as a list can be looked through.
_MOST = 40

_folded = lru_cache(maxsize=8192)(plain)


def communes(units: AdminUnits, home: str, typed: str) -> tuple[UnitChoice, ...]:
    """Communes in which every word that is typed begins a word; `home` is the code of the office's province."""
    words = _folded(typed).split()
    found = [unit for unit in units.units if unit.level == "commune" and _fits(_folded(unit.name).split(), words)]
    found.sort(key=lambda unit: unit.province_code != home)
    return tuple(UnitChoice(unit.code, _told_apart(units, unit, home)) for unit in found[:_MOST])


def _told_apart(units: AdminUnits, unit: AdminUnit, home: str) -> str:
    """A commune's name, with its province where that is not the office's own."""
    if unit.province_code == home:
        return unit.name
    province = units.unit(unit.province_code)
    return f"{unit.name}, {province.name}" if province else unit.name


def commune_meant(units: AdminUnits, home: str, text: str) -> AdminUnit | None:
    """The one commune of this name, the office's province before all others; None where it cannot be told."""
    found = [unit for unit in units.match(text) if unit.level == "commune"] if text.strip() else []
    at_home = [unit for unit in found if unit.province_code == home]
    return next((units_[0] for units_ in (at_home, found) if len(units_) == 1), None)


def _fits(parts: list[str], words: list[str]) -> bool:
    return all(any(part.startswith(word) for part in parts) for word in words)
