"""Signed sheets: checked by pdfsig and qpdf; changes inside, behind and around the signature are seen."""

from __future__ import annotations

import random
import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pytest

from ocop_desktop.documents.sheet_form import RenderedSheet, build_model, render
from ocop_desktop.documents.stamp import StampText, render_stamp
from ocop_desktop.signing.identity import Identity, create_internal, load_identity
from ocop_desktop.signing.pades import PdfUnreadableError, extract_sheet_json, page_part, sign_sheet
from ocop_desktop.signing.pdf_verdict import verify_pdf
from tests.documents import samples

NOW = datetime(2026, 11, 24, 7, 0, tzinfo=UTC)
SHEET_JSON = '{"opinion":"Ý kiến"}'.encode()


@pytest.fixture(scope="module")
def identity() -> Identity:
    return load_identity(
        create_internal("Thành viên 1", "UBND xã (minh họa)", "mật khẩu dài", NOW), "mật khẩu dài", NOW
    )


@pytest.fixture(scope="module")
def page() -> RenderedSheet:
    return render(build_model(samples.RUBRIC, samples.set_no(10), samples.sheet(10)))


@pytest.fixture(scope="module")
def signed(identity: Identity, page: RenderedSheet) -> bytes:
    text = StampText(identity.name, "UBND xã (minh họa)", "2026-11-24T07:00:00+00:00", identity.fingerprint, True)
    box, stamp = page.signature_box, render_stamp(text)
    return sign_sheet(page.pdf, SHEET_JSON, identity, page.signature_page, box, stamp, NOW)


def test_the_signed_file_begins_with_the_page_and_carries_the_data(signed: bytes, page: RenderedSheet) -> None:
    assert signed.startswith(page.pdf)
    assert page_part(signed) == page.pdf
    assert extract_sheet_json(signed) == SHEET_JSON


def test_pdfsig_and_qpdf_accept_it(signed: bytes, tmp_path: Path) -> None:
    file = tmp_path / "signed.pdf"
    file.write_bytes(signed)
    report = subprocess.run(["pdfsig", str(file)], capture_output=True, text=True, check=False).stdout
    assert "Signature is Valid" in report
    assert "Total document signed" in report
    assert "ETSI.CAdES.detached" in report
    assert "Thành viên 1" in report
    checked = subprocess.run(["qpdf", "--check", str(file)], capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stdout + checked.stderr


def test_the_stamp_is_readable_and_names_an_internal_signature(signed: bytes, tmp_path: Path) -> None:
    file = tmp_path / "signed.pdf"
    file.write_bytes(signed)
    text = subprocess.run(["pdftotext", str(file), "-"], capture_output=True, check=True).stdout.decode("utf-8")
    assert "chữ ký nội bộ" in text.lower()
    assert "chữ ký số" not in text.lower()


def test_known_unknown_unsigned_and_unreadable_are_kept_apart(
    signed: bytes, page: RenderedSheet, identity: Identity
) -> None:
    assert verify_pdf(signed, [identity.certificate_der]).verdict == "intact"
    assert verify_pdf(signed, []).verdict == "unknown_signer"
    assert verify_pdf(page.pdf, []).verdict == "unsigned"
    assert verify_pdf(b"", []).verdict == verify_pdf(b"%PDF-1.7\n", []).verdict == "unreadable"


@pytest.mark.parametrize("tail", [b"\n", b"%x", b"\0" * 100])
def test_bytes_behind_the_signature_are_seen(signed: bytes, identity: Identity, tail: bytes) -> None:
    assert verify_pdf(signed + tail, [identity.certificate_der]).verdict in ("altered", "unreadable")


def test_no_flipped_bit_passes(signed: bytes, page: RenderedSheet, identity: Identity) -> None:
    pick = random.Random(26)
    start, end = signed.rindex(b"/Contents <") + 11, signed.rindex(b">", 0, signed.rindex(b"/ByteRange"))
    positions = [pick.randrange(len(signed)) for _ in range(30)]
    positions += [pick.randrange(len(page.pdf), len(signed)) for _ in range(30)]
    positions += [pick.randrange(min(start, end), max(start, end)) for _ in range(30)]
    for position in positions:
        flipped = bytearray(signed)
        flipped[position] ^= 1 << pick.randrange(8)
        verdict = verify_pdf(bytes(flipped), [identity.certificate_der]).verdict
        assert verdict not in ("intact", "unknown_signer"), position


def test_a_cut_file_never_passes(signed: bytes, identity: Identity) -> None:
    for length in range(0, len(signed), len(signed) // 40):
        verdict = verify_pdf(signed[:length], [identity.certificate_der]).verdict
        assert verdict in ("altered", "unreadable", "unsigned")


def test_a_pdf_without_our_data_is_a_clear_error(page: RenderedSheet) -> None:
    for pdf in (page.pdf, b"", b"no pdf"):
        with pytest.raises(PdfUnreadableError):
            extract_sheet_json(pdf)
        with pytest.raises(PdfUnreadableError):
            page_part(pdf)
