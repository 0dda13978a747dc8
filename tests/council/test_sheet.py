"""Times in a sheet's file must exist."""

from __future__ import annotations

import json

import pytest

from ocop_desktop.council.sheet import from_document, to_bytes
from ocop_desktop.errors import SheetError
from tests.documents.samples import sheet


def test_a_sheet_with_a_day_or_a_time_that_does_not_exist_is_refused() -> None:
    good = json.loads(to_bytes(sheet(10)))
    assert from_document(good).date == good["date"]
    for field, value in (
        ("date", "2026-02-30"),
        ("date", "٢٠٢٦-٠٢-٠١"),
        ("date", "2026-2-1"),
        ("closed_at", "2026-02-01T25:00:00+07:00"),
        ("closed_at", "2026-02-01T10:00:00"),
        ("closed_at", "hôm qua"),
    ):
        with pytest.raises(SheetError):
            from_document({**good, field: value})
