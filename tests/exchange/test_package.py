"""A package's form: every part in its place, and each way of changing it is named."""

from __future__ import annotations

import subprocess
import xml.dom.minidom
from collections.abc import Callable
from pathlib import Path

import pytest

from ocop_desktop.errors import PackageError
from ocop_desktop.exchange import asic_manifest
from ocop_desktop.exchange.package import build_package, looks_like_package, open_package
from ocop_desktop.exchange.zipform import read_zip, write_zip

from . import samples

Entries = dict[str, bytes]
FIRST = f"sheets/{samples.SHEET_IDS[0]}-r1.pdf"


def test_a_package_is_whole_and_read_back() -> None:
    opened = open_package(samples.package())
    assert not opened.problems
    assert opened.files[FIRST] == b"%PDF first"
    assert samples.CERTIFICATE in opened.files.values()
    assert opened.signed and opened.cms == samples.sign(opened.signed)


def test_the_same_content_gives_the_same_bytes_whatever_its_order() -> None:
    turned = build_package(samples.HEAD, samples.sheets()[::-1], [samples.CERTIFICATE] * 2, samples.sign)
    assert turned == samples.package()


def test_the_entries_stand_in_their_order() -> None:
    names = list(read_zip(samples.package()))
    assert names[:2] == ["mimetype", "manifest.json"]
    assert names[-2:] == ["META-INF/ASiCManifest001.xml", "META-INF/signature001.p7s"]
    assert names[2:-2] == sorted(names[2:-2])


def test_other_programs_read_its_files(tmp_path: Path) -> None:
    path = tmp_path / "x.asice"
    path.write_bytes(samples.package())
    subprocess.run(["unzip", "-q", "-d", str(tmp_path / "out"), str(path)], check=True)
    assert (tmp_path / "out" / FIRST).read_bytes() == b"%PDF first"
    xml.dom.minidom.parse(str(tmp_path / "out" / asic_manifest.NAME))
    shown = subprocess.run(["file", "-b", str(path)], capture_output=True, text=True, check=True)
    assert "application/vnd.etsi.asic-e+zip" in shown.stdout


def changed(change: Callable[[Entries], object]) -> set[tuple[str, str]]:
    """Codes and files found after a change of the entries, zipped in our own form again."""
    entries = read_zip(samples.package())
    change(entries)
    return {(p.code, p.file) for p in open_package(write_zip(list(entries.items()))).problems}


def put(name: str, data: bytes) -> Callable[[Entries], object]:
    return lambda entries: entries.update({name: data})


def drop(name: str) -> Callable[[Entries], object]:
    return lambda entries: entries.pop(name)


def test_each_change_is_named_with_its_file() -> None:
    assert changed(put(FIRST, b"%PDF other")) == {("digest_differs", FIRST)}
    assert changed(drop(FIRST)) == {("entry_missing", FIRST)}
    assert changed(drop("mimetype")) == {("entry_missing", "mimetype")}
    assert changed(put("mimetype", b"application/zip")) == {("zip_form", "mimetype")}
    assert ("entry_unlisted", "sheets/extra.pdf") in changed(put("sheets/extra.pdf", b""))
    assert changed(put("META-INF/signature002.p7s", b"")) == {("entry_unlisted", "META-INF/signature002.p7s")}
    assert changed(put("manifest.json", b"{}")) == {("manifest_form", "manifest.json")}
    assert changed(drop("manifest.json")) == {("manifest_form", "manifest.json")}
    assert changed(put(asic_manifest.NAME, b"<x/>")) == {("asic_manifest_form", asic_manifest.NAME)}


def test_a_manifest_that_was_not_signed_is_noticed() -> None:
    """A consistent manifest with another name in it: only the signed list tells."""

    def rename(entries: Entries) -> None:
        entries["manifest.json"] = entries["manifest.json"].replace("Muối ớt".encode(), "Muối mè".encode())

    assert changed(rename) == {("references_differ", asic_manifest.NAME)}


def test_files_out_of_order_are_not_in_our_form() -> None:
    entries = list(read_zip(samples.package()).items())
    entries[1], entries[2] = entries[2], entries[1]
    assert [p.code for p in open_package(write_zip(entries)).problems] == ["zip_form"]


def test_a_missing_signature_is_no_damage_but_none_is_found() -> None:
    entries = read_zip(samples.package())
    del entries[asic_manifest.SIGNATURE]
    opened = open_package(write_zip(list(entries.items())))
    assert not opened.problems
    assert opened.cms is None


def test_a_container_in_another_form_yields_nothing() -> None:
    opened = open_package(samples.package() + b"\n")
    assert [p.code for p in opened.problems] == ["zip_form"]
    assert opened.manifest is None and not opened.files


def test_a_package_needs_sheets_each_once() -> None:
    with pytest.raises(PackageError) as none:
        build_package(samples.HEAD, [], [], samples.sign)
    assert none.value.code == "package_empty"
    with pytest.raises(PackageError) as twice:
        build_package(samples.HEAD, samples.sheets() * 2, [], samples.sign)
    assert twice.value.code == "sheet_twice"


def test_damaged_packages_are_still_told_from_other_files() -> None:
    data = samples.package()
    assert looks_like_package(data)
    assert looks_like_package(data[: len(data) // 2])
    assert looks_like_package(b"\x00" * 10 + data)
    for position in range(8 * 30):
        flipped = bytearray(data)
        flipped[position // 8] ^= 1 << position % 8
        assert looks_like_package(bytes(flipped))
    assert not looks_like_package(b"")
    assert not looks_like_package(write_zip([("word.xml", b"<w/>")]))
    assert not looks_like_package(b"%PDF-1.7")
