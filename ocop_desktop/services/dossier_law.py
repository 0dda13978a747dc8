"""The dossier list of the decision in force, read from the program's own data."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import msgspec

from ocop_desktop.council.dossier import DossierLaw
from ocop_desktop.errors import StorageError
from ocop_desktop.resources import resource
from ocop_desktop.services.rubrics import CURRENT


@cache
def dossier_law(path: Path | None = None) -> DossierLaw:
    """What a dossier holds; StorageError where the program's own file is damaged."""
    path = path or resource("dossier", f"{CURRENT}.json")
    try:
        law = msgspec.json.decode(path.read_bytes(), type=DossierLaw)
    except (OSError, msgspec.MsgspecError) as error:
        raise _damaged(path, str(error)) from error
    if len(law.by_key) != len(law.items):
        raise _damaged(path, "a key stands twice")
    return law


def _damaged(path: Path, why: str) -> StorageError:
    return StorageError(
        f"Danh mục thành phần hồ sơ “{path.name}” bị hỏng. Hãy cài đặt lại chương trình từ nguồn chính thức.",
        code="dossier_damaged",
        detail=why,
    )
