"""What the registers have in common: days as text, and what speaks against a change."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import lru_cache
from typing import Any

from ocop_desktop.council.producer import FormProblem, LegalForm, form_problem
from ocop_desktop.errors import InputError, SheetError
from ocop_desktop.services.admin_units import admin_units


def day_of(text: str | None) -> date | None:
    """A stored day."""
    return date.fromisoformat(text) if text else None


def day_text(day: date | None) -> str | None:
    """A day as it is stored."""
    return day.isoformat() if day is not None else None


@lru_cache(maxsize=4096)
def _is_commune(code: str) -> bool:
    unit = admin_units().unit(code)
    return unit is not None and unit.level == "commune"


def require_commune(code: str | None) -> str | None:
    """The code of a commune of the list, or None; InputError for anything else."""
    if not code:
        return None
    if not _is_commune(code):
        raise InputError(
            "Xã, phường hoặc đặc khu này không có trong danh mục. Hãy chọn lại trong danh sách.",
            code="commune",
            detail="commune_code",
        )
    return code


def worst_problem(legal_form: LegalForm | None, set_codes: Iterable[str | None]) -> FormProblem | None:
    """What speaks against a legal form for any of the sets."""
    found = (form_problem(legal_form, code) for code in (*set_codes, None))
    return next((problem for problem in found if problem is not None), None)


def changes(before: Any, values: dict[str, Any]) -> dict[str, Any]:
    """What a change changes, old and new, for the journal."""
    return {key: [before[key], new] for key, new in values.items() if before[key] != new}


def stale(what: str) -> SheetError:
    """The error for a window that is behind."""
    return SheetError(
        "Thông tin này vừa được thay đổi ở một cửa sổ khác nên thay đổi vừa rồi chưa được lưu; không có gì bị ghi đè. "
        "Hãy xem lại thông tin mới nhất rồi sửa lại.",
        code="stale",
        detail=what,
    )


def gone(what: str) -> SheetError:
    """The error for an entry that is no longer there."""
    return SheetError(
        "Mục này không còn trong dữ liệu (có thể đã bị xóa ở cửa sổ khác). Những mục khác vẫn còn nguyên. "
        "Hãy chọn lại trong danh sách.",
        code="gone",
        detail=what,
    )
