"""Signed sheets and packages for the tests of verification: illustrative products, nobody real."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from datetime import timedelta
from functools import cache
from typing import Any

import msgspec

from ocop_desktop.clock import stamp
from ocop_desktop.council.sheet import PageRef, ScoreSheet, to_bytes
from ocop_desktop.documents.sheet_form import RENDERER, RenderedSheet
from ocop_desktop.documents.stamp import StampText, render_stamp
from ocop_desktop.exchange import asic_manifest, manifest
from ocop_desktop.exchange.manifest import ListedSheet, Manifest, list_result, list_sheet
from ocop_desktop.exchange.package import Head, build_package
from ocop_desktop.exchange.zipform import read_zip, write_zip
from ocop_desktop.services.sheets_cli import sheet_page
from ocop_desktop.services.signing_desk import SignedSheet, sign_sheet
from ocop_desktop.services.verify import FileReport, verify_file
from ocop_desktop.signing.cades import sign_detached
from ocop_desktop.signing.identity import Identity, create_internal, load_identity
from ocop_desktop.signing.pades import sign_sheet as sign_pdf
from tests.exchange import samples
from tests.services.pki import NOW

PASSPHRASE = "mật khẩu dài"
RUBRIC = samples.RUBRIC


def identity(number: int = 1) -> Identity:
    """An internal identity of "Thành viên n", always the same one for a number."""
    return _identity(number)


@cache
def _identity(number: int) -> Identity:
    p12 = create_internal(f"Thành viên {number}", samples.OFFICE.name, PASSPHRASE, NOW - timedelta(days=1))
    return load_identity(p12, PASSPHRASE, NOW)


def signed(number: int = 0, **changes: Any) -> SignedSheet:
    """A sheet of evaluator 1 or 2, signed as the program does; the same one each time."""
    return _signed(number, **changes)


@cache
def _signed(number: int, **changes: Any) -> SignedSheet:
    return sign_sheet(sheet(number, **changes), identity(number + 1), NOW)


def sheet(number: int = 0, **changes: Any) -> ScoreSheet:
    """The same sheet, not yet signed."""
    return msgspec.structs.replace(samples.sheet(number), **changes)


@cache
def rendered() -> RenderedSheet:
    """The page of the first sheet."""
    return sheet_page(sheet())


def with_page(filled: ScoreSheet, page: bytes, renderer: str = RENDERER) -> ScoreSheet:
    """A sheet that names a page, whatever it shows."""
    return msgspec.structs.replace(filled, page=PageRef(sha256=hashlib.sha256(page).hexdigest(), renderer=renderer))


def forged_pdf(
    data: ScoreSheet | bytes,
    page: bytes | None = None,
    by: Identity | None = None,
    *,
    place: tuple[int, tuple[int, int, int, int]] | None = None,
    name: str = "",
) -> bytes:
    """A PDF that somebody with a key signs past the program's own checks: any data on any page.

    `place` is the stamp's page and box where they are not those of the first sheet; `name` stands on the stamp.
    """
    by = by or identity()
    if isinstance(data, ScoreSheet):
        drawn = sheet_page(data)
        page, place = page or drawn.pdf, place or (drawn.signature_page, drawn.signature_box)
        data = to_bytes(data if data.page else with_page(data, page))
    number, box = place or (rendered().signature_page, rendered().signature_box)
    mark = render_stamp(StampText(name or by.name, "", stamp(NOW), by.fingerprint, True))
    return sign_pdf(page or rendered().pdf, data, by, number, box, mark, NOW)


def listed(one: SignedSheet, signer: str = "") -> ListedSheet:
    """What an honest manifest says of a sheet."""
    result = list_result(one.sheet.result(RUBRIC))
    return list_sheet(one.sheet, result, signer or identity(1).fingerprint)


def package_of(*sheets: tuple[ListedSheet, bytes], by: Identity | None = None, head: Head = samples.HEAD) -> bytes:
    """A package with whatever it is given, signed by somebody with a key."""
    by = by or identity()
    return build_package(head, list(sheets), by.chain_der, lambda data: sign_detached(data, by, NOW))


@cache
def package() -> bytes:
    """An honest package of two sheets by two evaluators, signed by the first."""
    first, second = signed(0), signed(1)
    return package_of((listed(first), first.pdf), (listed(second, identity(2).fingerprint), second.pdf))


@cache
def small() -> bytes:
    """An honest package of one sheet, which is quicker to verify."""
    return package_of((listed(signed()), signed().pdf))


def trusted() -> list[bytes]:
    """The certificates of both evaluators."""
    return [identity(1).certificate_der, identity(2).certificate_der]


def with_entries(change: Callable[[dict[str, bytes]], object], data: bytes | None = None) -> bytes:
    """A package with changed entries, in our own zip form again: what somebody without a key can do."""
    entries = read_zip(data or small())
    change(entries)
    return write_zip(list(entries.items()))


def resealed(change: Callable[[Manifest], Manifest], by: Identity | None = None) -> bytes:
    """A package with a changed manifest, consistent in itself and signed anew by somebody with a key."""
    by = by or identity()
    entries = read_zip(small())
    changed = change(manifest.from_bytes(entries["manifest.json"]))
    entries["manifest.json"] = manifest.to_bytes(changed)
    references = [
        asic_manifest.Reference("manifest.json", "application/json", _sha256(entries["manifest.json"])),
        *(asic_manifest.Reference(f.name, manifest.MEDIA_TYPES[f.role], f.sha256) for f in changed.files),
    ]
    entries[asic_manifest.NAME] = asic_manifest.to_bytes(references)
    entries[asic_manifest.SIGNATURE] = sign_detached(entries[asic_manifest.NAME], by, NOW)
    return write_zip(list(entries.items()))


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def report(data: bytes, known: list[bytes] | None = None) -> FileReport:
    """What verification says; both evaluators are known unless others are named."""
    return verify_file("x", data, trusted() if known is None else known)


def codes(data: bytes, known: list[bytes] | None = None) -> set[str]:
    """Codes found in a file that must not pass as whole."""
    found = report(data, known)
    assert found.verdict == "altered", found
    return {f.code for f in found.findings}
