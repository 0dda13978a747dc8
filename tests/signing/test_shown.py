"""The copy of a signed PDF for screen and paper."""

from __future__ import annotations

from pathlib import Path

import pytest

from ocop_desktop.signing.pades import PdfUnreadableError
from ocop_desktop.signing.shown import with_stamps_drawn
from tests.services import workspaces


@pytest.fixture
def signed(tmp_path: Path) -> bytes:
    with workspaces.opened(tmp_path) as workspace:
        state = workspaces.signed(workspace, workspaces.closed(workspace))
        pdf = workspace.signed_pdf(state.sheet.sheet_id)
    assert pdf is not None
    return pdf


def test_the_signed_bytes_stay_and_the_stamp_becomes_part_of_the_page(signed: bytes) -> None:
    shown = with_stamps_drawn(signed)
    assert shown.startswith(signed)
    assert b"/Stamp0 Do" in shown[len(signed) :]


@pytest.mark.parametrize("damage", [lambda pdf: b"", lambda pdf: b"%PDF-1.7\n", lambda pdf: pdf[: len(pdf) // 2]])
def test_what_cannot_be_read_is_told(signed: bytes, damage: object) -> None:
    with pytest.raises(PdfUnreadableError, match="Không mở được tệp PDF"):
        with_stamps_drawn(damage(signed))  # type: ignore[operator]
