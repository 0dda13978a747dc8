"""Which criteria carry the four matters of form 03 (art. 7.2a), read from the program's own data.

The law names the matters, not the criteria: which criterion speaks of which matter is this program's reading. The
hints under the matters are form 03's own words.
"""

from __future__ import annotations

from functools import cache, cached_property
from pathlib import Path
from typing import Literal, get_args

import msgspec

from ocop_desktop.documents.form_words import law_form, pieces_of
from ocop_desktop.errors import StorageError
from ocop_desktop.resources import resource
from ocop_desktop.services.rubrics import CURRENT

Matter = Literal["material", "labour", "idea", "identity"]
MATTERS: tuple[Matter, ...] = get_args(Matter)


class _Struct(msgspec.Struct, frozen=True, forbid_unknown_fields=True, dict=True):
    """Frozen, strict, and able to cache what it derives."""


class MatterLaw(_Struct, frozen=True):
    """A matter: its name on the form, the codes of its criteria for each set, and what is to be known of a set."""

    key: Matter
    name: str
    criteria: dict[str, tuple[str, ...]]
    notes: dict[str, str]

    @cached_property
    def hint(self) -> str:
        """What the law asks for under this matter, in its own words."""
        _, (words, _) = pieces_of(law_form("03").text(self.key)[0])
        return words


class ReportLaw(_Struct, frozen=True):
    """What a decision wants in form 03, and where the reading of the criteria comes from."""

    decision: str
    form: str
    source: str
    reading: str
    matters: tuple[MatterLaw, ...]


@cache
def report_law(path: Path | None = None) -> ReportLaw:
    """The matters of form 03; StorageError where the program's own file is damaged."""
    path = path or resource("dossier", f"commune-report-{CURRENT}.json")
    try:
        law = msgspec.json.decode(path.read_bytes(), type=ReportLaw)
    except (OSError, msgspec.MsgspecError) as error:
        raise _damaged(path, str(error)) from error
    if tuple(matter.key for matter in law.matters) != MATTERS:
        raise _damaged(path, "the four matters are not there in the law's order")
    return law


def _damaged(path: Path, why: str) -> StorageError:
    return StorageError(
        f"Danh mục nội dung báo cáo “{path.name}” bị hỏng. Hãy cài đặt lại chương trình từ nguồn chính thức.",
        code="report_damaged",
        detail=why,
    )
