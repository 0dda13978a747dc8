"""A file is either whole or not there."""

from __future__ import annotations

from pathlib import Path

import pytest

from ocop_desktop.errors import OcopError
from ocop_desktop.files import write_durably


def test_what_is_written_reads_back_and_leaves_nothing_beside(tmp_path: Path) -> None:
    target = tmp_path / "phiếu.pdf"
    write_durably(target, b"one")
    write_durably(target, b"two")
    assert target.read_bytes() == b"two"
    assert list(tmp_path.iterdir()) == [target]


def test_an_existing_file_is_kept_where_overwriting_is_not_asked_for(tmp_path: Path) -> None:
    target = tmp_path / "goi.asice"
    write_durably(target, b"one", overwrite=False)
    with pytest.raises(OcopError) as caught:
        write_durably(target, b"two", overwrite=False)
    assert caught.value.code == "file_exists"
    assert target.read_bytes() == b"one"
    assert list(tmp_path.iterdir()) == [target]


def test_a_folder_that_is_gone_is_a_clear_error(tmp_path: Path) -> None:
    with pytest.raises(OcopError, match="USB"):
        write_durably(tmp_path / "gone" / "x", b"data")
