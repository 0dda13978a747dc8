"""The set and the commune of a row, as far as they can be told from its words: exactly one, or none."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from ocop_desktop.rubric.model import Branch
from ocop_desktop.services.admin_units import AdminUnit, admin_units
from ocop_desktop.services.rubrics import current_rubric
from ocop_desktop.services.texts import toned

#: The levels of Appendix I: branch, group, subgroup.
LEVELS = ("branch", "group", "subgroup")

_SET_NUMBER = re.compile(r"(?:qd26[- ])?(?:bộ(?: sản phẩm)?(?: số)? )?0?(\d{1,2})", re.IGNORECASE)
_HEADING = re.compile(r"^(?:sản phẩm|nhóm|phân nhóm|ngành|bộ(?: sản phẩm)?)\s*:?\s+", re.IGNORECASE)


@lru_cache(maxsize=4096)
def set_by_name(text: str) -> str | None:
    """A set by its code ("QD26-10"), its number ("10", "Bộ 10") or its name; None for anything else."""
    rubric = current_rubric()
    found = _SET_NUMBER.fullmatch(text.strip())
    if found:
        number = int(found[1])
        return rubric.sets[number - 1].code if 1 <= number <= len(rubric.sets) else None
    wanted = {toned(text), toned(_HEADING.sub("", text))}
    codes = {s.code for s in rubric.sets if {toned(s.name), toned(s.heading), _key(s.classification.path[-1])} & wanted}
    return codes.pop() if len(codes) == 1 else None


@lru_cache(maxsize=4096)
def set_by_branch(branch: str, group: str, subgroup: str) -> str | None:
    """The one set that lies below the rows of Appendix I that are named; None where there are several or none."""
    found: set[str] | None = None
    for level, text in enumerate((branch, group, subgroup)):
        if not text:
            continue
        codes = _below(level).get(_key(text))
        if codes is None:
            return None
        found = codes if found is None else found & codes
    return next(iter(found)) if found is not None and len(found) == 1 else None


@lru_cache(maxsize=8192)
def commune_of(name: str, province: str, home: str) -> AdminUnit | None:
    """The one commune of this name in a province; None where it cannot be told.

    Where no province is named, the one of the office's own (`home` is its code) comes before all others.
    """
    if not name:
        return None
    units = admin_units()
    if province:
        provinces = [unit for unit in units.match(province) if unit.level == "province"]
        return _only(units.match(name, provinces[0].code)) if len(provinces) == 1 else None
    return _only(units.match(name, home) if home else []) or _only(
        [unit for unit in units.match(name) if unit.level == "commune"]
    )


def _only(units: list[AdminUnit]) -> AdminUnit | None:
    return units[0] if len(units) == 1 else None


@cache
def _below(level: int) -> dict[str, set[str]]:
    """The sets below each row of a level; a row that is a leaf stands for itself on the levels below too."""
    found: dict[str, set[str]] = {}
    for title, depth, codes in _rows(current_rubric().classification, 0):
        if depth == level or (depth < level and len(codes) == 1):
            found.setdefault(_key(title), set()).update(codes)
    return found


def _rows(branches: list[Branch], depth: int) -> Iterator[tuple[str, int, set[str]]]:
    for branch in branches:
        below = list(_rows(branch.children, depth + 1))
        codes = {current_rubric().sets[branch.set - 1].code} if branch.set else set()
        for _, _, more in below:
            codes |= more
        yield branch.title, depth, codes
        yield from below


def _key(text: str) -> str:
    return toned(_HEADING.sub("", _HEADING.sub("", text)))
