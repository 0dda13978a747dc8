"""Exporting: all of it, verified after reading it back, or nothing at all."""

from __future__ import annotations

import gc
import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from ocop_desktop.errors import OcopError
from ocop_desktop.exchange.package import open_package
from ocop_desktop.services import export
from ocop_desktop.services.export import export_package, package_name, personal_data
from ocop_desktop.services.plain_folder import INDEX, RESULTS
from ocop_desktop.services.signing_desk import SignedSheet
from ocop_desktop.services.verify import verify_path
from tests.services import pki
from tests.services import signed as made
from tests.services.pki import NOW

HEAD = "ab" * 32
#: The library behind the workbook complains of a full disk once more when its remains are collected.
pytestmark = pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")


def both() -> list[SignedSheet]:
    return [made.signed(0), made.signed(1)]


def refusal(sheets: list[SignedSheet], target: Path) -> OcopError:
    with pytest.raises(OcopError) as caught:
        export_package(sheets, made.identity(), target, NOW)
    return caught.value


def test_what_is_exported_is_a_verified_package_and_a_plain_folder(tmp_path: Path) -> None:
    target = tmp_path / package_name(made.signed(), NOW)
    assert target.name == "ocop-68-24781-20261124-070322.asice"
    done = export_package(both(), made.identity(), target, NOW, HEAD)
    assert (done.package, done.folder) == (target, target.with_suffix(""))
    assert sorted(path.name for path in tmp_path.iterdir()) == [done.folder.name, target.name]
    data = target.read_bytes()
    assert done.sha256 == hashlib.sha256(data).hexdigest()
    assert verify_path(target, made.trusted()).verdict == "intact"
    manifest = open_package(data).manifest
    assert manifest and (manifest.journal_head, manifest.package_id) == (HEAD, done.package_id)
    assert [sheet.signer for sheet in manifest.sheets] == [made.identity(n).fingerprint for n in (1, 2)]
    names = {path.name for path in done.folder.iterdir()}
    assert {RESULTS, INDEX} < names and len([name for name in names if name.endswith(".pdf")]) == 2
    assert done.sha256 in (done.folder / INDEX).read_text(encoding="utf-8")


def test_a_suffix_is_added_and_the_chain_goes_along(tmp_path: Path) -> None:
    chain = pki.chain("rsa")
    done = export_package([made.signed()], chain.leaf.identity(chain.middle), tmp_path / "goi", NOW)
    assert done.package.name == "goi.asice"
    assert verify_path(done.package, [chain.root.der, *made.trusted()]).verdict == "intact"


def test_nothing_that_is_there_is_overwritten(tmp_path: Path) -> None:
    (tmp_path / "a.asice").write_bytes(b"mine")
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "x").write_bytes(b"mine")
    for name in ("a.asice", "a", "b.asice", "b"):
        assert refusal(both(), tmp_path / name).code == "package_exists"
    assert (tmp_path / "a.asice").read_bytes() == b"mine"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.asice", "b"]


def test_sheets_that_do_not_belong_together_are_not_exported(tmp_path: Path) -> None:
    office = msgspec.structs.replace(made.sheet().office, commune_code="24784")
    other = replace(made.signed(1), sheet=msgspec.structs.replace(made.signed(1).sheet, office=office))
    target = tmp_path / "x.asice"
    assert refusal([], target).code == "package_empty"
    assert refusal([made.signed(), other], target).code == "package_mixed"
    assert refusal([made.signed(), made.signed()], target).code == "sheet_twice"
    assert refusal([SignedSheet(made.sheet(), made.rendered().pdf)], target).code == "sheet_unsigned"
    assert not list(tmp_path.iterdir())


def test_a_sheet_that_was_tampered_with_does_not_leave_the_house(tmp_path: Path) -> None:
    pdf = bytearray(made.signed().pdf)
    pdf[5000] ^= 1
    error = refusal([replace(made.signed(), pdf=bytes(pdf))], tmp_path / "x.asice")
    assert error.code == "self_check" and "altered" in error.detail
    swapped = replace(made.signed(), pdf=made.signed(1).pdf)
    assert refusal([swapped], tmp_path / "x.asice").code == "self_check"
    assert not list(tmp_path.iterdir())


@contextmanager
def no_room(size: int) -> Iterator[None]:
    """Files cannot grow beyond a size: the disk is full, as far as the program can tell."""
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no limit of this kind")
@pytest.mark.parametrize("size", [1000, 100_000, 330_000], ids=["for tables", "in the folder", "in the package"])
def test_a_disk_without_room_leaves_nothing_half_written(tmp_path: Path, size: int) -> None:
    assert len(made.signed().pdf) < 330_000 < len(made.package())
    with no_room(size):
        error = refusal(both(), tmp_path / "x.asice")
    assert error.code in ("file_write", "table_write") and "hãy" in error.message.lower()
    assert not list(tmp_path.iterdir())
    del error
    gc.collect()


def test_a_place_that_is_gone_is_a_clear_error(tmp_path: Path) -> None:
    error = refusal(both(), tmp_path / "usb" / "x.asice")
    assert error.code == "package_write" and "hãy" in error.message.lower()
    (tmp_path / "file").write_bytes(b"")
    assert refusal(both(), tmp_path / "file" / "x.asice").code == "package_write"


def test_a_disk_that_changes_what_is_written_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The package is read back from the disk: what was written is not taken on trust."""
    honest = export.write_durably

    def worn(path: Path, data: bytes, *, overwrite: bool = True) -> None:
        honest(path, data[:-1] + b"\x01" if path.suffix == ".asice" else data, overwrite=overwrite)

    monkeypatch.setattr(export, "write_durably", worn)
    assert refusal(both(), tmp_path / "x.asice").code == "self_check"
    assert not list(tmp_path.iterdir())


def test_the_page_says_which_personal_data_go_along() -> None:
    product = msgspec.structs.replace(made.sheet().product, phone="0900 000 000", address="Thôn 1")
    risky = made.sheet(0, product=product, opinion="Tốt", comments={"1.1": "x", "1.2": "y", "1.3": " "})
    told = "\n".join(personal_data([SignedSheet(risky, b""), SignedSheet(made.sheet(1), b"")]))
    assert "Thành viên 1, Thành viên 2" in told
    for line in ("Số điện thoại của chủ thể: 1", "Địa chỉ của chủ thể: 1", "Ý kiến của người đánh giá: 1"):
        assert line in told
    assert "Ghi chú theo tiêu chí: 2" in told
    assert "Lý do" not in told and "điện thoại" not in "\n".join(personal_data([SignedSheet(made.sheet(), b"")]))
    assert personal_data([]) == []
