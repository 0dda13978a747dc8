"""Read the rubric packs that ship with the program."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

from ocop_desktop.errors import RubricError
from ocop_desktop.resources import resource
from ocop_desktop.rubric.loader import assemble, load_rubric
from ocop_desktop.rubric.model import CriteriaSet, Rubric

#: The decision in force; an old sheet names its own.
CURRENT = "qd-26-2026"


@cache
def font_coverage() -> dict[str, frozenset[int]]:
    """Code points that each bundled font prints, by file name."""
    ranges = json.loads(resource("fonts", "coverage.json").read_text(encoding="utf-8"))
    return {
        name: frozenset(point for first, last in pairs for point in range(first, last + 1))
        for name, pairs in ranges.items()
    }


def printable() -> frozenset[int]:
    """Code points that at least one bundled font prints."""
    return frozenset().union(*font_coverage().values())


def read_pack(folder: Path) -> dict[str, bytes]:
    """All JSON files of a pack folder; RubricError where it cannot be read."""
    try:
        files = {path.name: path.read_bytes() for path in sorted(folder.glob("*.json"))}
    except OSError as error:
        raise RubricError(
            f"Không đọc được bộ tiêu chí trong thư mục “{folder}”. Hãy cài đặt lại chương trình.", detail=str(error)
        ) from error
    return files


@cache
def rubric_from(folder: Path) -> Rubric:
    """The checked rubric of a pack folder."""
    return load_rubric(read_pack(folder), printable())


def packs_dir() -> Path:
    """The folder that holds one folder a decision."""
    return resource("rubrics")


def current_rubric() -> Rubric:
    """The rubric of the decision in force."""
    return rubric_from(packs_dir() / CURRENT)


def rubric_of(rubric_id: str, digest: str) -> Rubric:
    """The pack that a record names; RubricError where none of ours has this id and digest."""
    for folder in sorted(path for path in packs_dir().iterdir() if path.is_dir()):
        rubric = rubric_from(folder)
        if (rubric.rubric, rubric.digest) == (rubric_id, digest):
            return rubric
    raise RubricError(
        f"Không có bộ tiêu chí {rubric_id} với mã {digest[:12]} trên máy này. Hãy cập nhật chương trình rồi mở lại.",
        code="rubric_unknown",
    )


def set_of(rubric: Rubric, code: str) -> CriteriaSet:
    """A set by its code such as "QD26-01"; RubricError where the rubric has none."""
    found = rubric.by_code.get(code)
    if found is None:
        raise RubricError(
            f"Không có bộ sản phẩm “{code}”. Mã đúng từ {rubric.sets[0].code} đến {rubric.sets[-1].code}.",
            code="set_unknown",
        )
    return found


def export_document(folder: Path | None = None) -> dict[str, Any]:
    """The whole pack as one JSON document with its digest."""
    folder = folder or packs_dir() / CURRENT
    rubric_from(folder)
    return assemble(read_pack(folder))
