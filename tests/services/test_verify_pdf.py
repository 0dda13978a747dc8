"""Signed PDFs changed after the signature, signed a second time, or signed by other programs."""

from __future__ import annotations

import io
import random
import subprocess
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.writer import copy_into_new_writer
from pyhanko.sign import PdfSignatureMetadata, fields, signers

from ocop_desktop.services.sheets_cli import sheet_page
from ocop_desktop.signing.identity import Identity
from ocop_desktop.signing.pades import page_part
from ocop_desktop.signing.signer import simple_signer
from tests.services import pki
from tests.services import signed as made
from tests.services.signed import codes, report


def found_in(pdf: bytes, known: list[bytes] | None = None) -> tuple[str, set[str]]:
    found = report(pdf, known)
    return found.verdict, {f.code for f in found.findings}


def updated(pdf: bytes, change: Callable[[Any], None]) -> bytes:
    """The file with a change appended as an incremental update, which leaves every byte before it."""
    writer = IncrementalPdfFileWriter(io.BytesIO(pdf))
    change(writer)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def new_title(writer: Any) -> None:
    writer.trailer["/Info"]["/Title"] = generic.pdf_string("khác")
    writer.update_container(writer.trailer["/Info"])


def other_data(writer: Any) -> None:
    spec = writer.root["/Names"]["/EmbeddedFiles"]["/Names"][1]
    stream = generic.StreamObject(stream_data=b"{}")
    spec["/EF"]["/F"] = writer.add_object(stream)
    writer.update_container(spec)


def other_page(writer: Any) -> None:
    page = writer.root["/Pages"]["/Kids"][0]
    page["/Contents"] = writer.add_object(generic.StreamObject(stream_data=b"0 0 500 500 re f"))
    writer.update_container(page)


# --- without a key -------------------------------------------------------------------------------------------


def test_no_flipped_bit_of_a_sheet_passes() -> None:
    pdf, pick = made.signed().pdf, random.Random(7)
    page, signature = len(page_part(pdf)), pdf.index(b"/Contents <30")
    positions = [pick.randrange(page * 8) for _ in range(6)]
    positions += [pick.randrange(page * 8, len(pdf) * 8) for _ in range(8)]
    positions += [pick.randrange((signature + 11) * 8, (signature + 11 + 2400) * 8) for _ in range(10)]
    for position in positions:
        changed = bytearray(pdf)
        changed[position // 8] ^= 1 << position % 8
        verdict, codes_found = found_in(bytes(changed))
        assert verdict in ("altered", "unsigned") and codes_found, position


def test_a_page_changed_inside_the_signed_ranges_is_named() -> None:
    pdf = made.signed().pdf
    place = pdf.index(b" Tj")
    changed = pdf[: place - 2] + bytes([pdf[place - 2] ^ 1]) + pdf[place - 1 :]
    assert {"pdf_changed", "page_digest", "page_differs"} <= codes(changed)


@pytest.mark.parametrize("change", [new_title, other_data, other_page])
def test_an_update_after_the_signature_is_named(change: Callable[[Any], None]) -> None:
    assert "pdf_appended" in codes(updated(made.signed().pdf, change))


@pytest.mark.parametrize(
    "tail", [b"\n", b"x", b"\n% x\n", b"%%EOF\n", b" " * 5000, bytes(20_000), b"startxref\n0\n%%EOF\n"]
)
def test_bytes_behind_the_signature_are_named(tail: bytes) -> None:
    assert codes(made.signed().pdf + tail) & {"pdf_appended", "pdf_damaged", "pdf_changed"}


def test_bytes_before_the_head_are_named() -> None:
    assert codes(b"\n" + made.signed().pdf)


def test_a_cut_sheet_never_passes() -> None:
    pdf = made.signed().pdf
    for cut in (1, 2, 6, 100, 1200):
        assert codes(pdf[:-cut]), cut
    assert found_in(pdf[: len(pdf) // 2]) == ("unreadable", {"pdf_unreadable"})
    assert found_in(page_part(pdf)) == ("unsigned", {"pdf_unsigned"})


def test_a_file_rewritten_by_another_program_is_altered(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(made.signed().pdf)
    subprocess.run(["qpdf", "a.pdf", "b.pdf"], cwd=tmp_path, check=True)
    assert "pdf_changed" in codes((tmp_path / "b.pdf").read_bytes())


def spelled_otherwise(change: Callable[[bytes], bytes]) -> bytes:
    """The file with another spelling in the gap that no signature covers."""
    pdf = made.signed().pdf
    start = pdf.index(b"/Contents <30") + len(b"/Contents <")
    end = pdf.index(b">", start)
    changed = change(pdf[start:end])
    assert len(changed) == end - start
    return pdf[:start] + changed + pdf[end:]


def test_the_gap_of_the_signature_has_one_spelling() -> None:
    assert codes(spelled_otherwise(bytes.lower)) == {"cms_form"}
    assert "pdf_gap" in codes(spelled_otherwise(lambda digits: digits[:-2] + b"01"))
    assert "pdf_gap" in codes(spelled_otherwise(lambda digits: digits[:-1] + b" "))
    assert "pdf_gap" in codes(spelled_otherwise(lambda digits: digits[:20].lower() + digits[20:]))


def test_what_is_added_to_a_signature_in_its_own_room_is_named() -> None:
    """Unsigned attributes change no signed byte; without a form of its own a sheet would have many spellings."""
    from asn1crypto import cms

    def extended(digits: bytes) -> bytes:
        content = cms.ContentInfo.load(bytes.fromhex(digits.decode("ascii")))
        extra = cms.CMSAttribute({"type": "1.2.3.4", "values": []})
        content["content"]["signer_infos"][0]["unsigned_attrs"] = cms.CMSAttributes([extra])
        return content.dump(force=True).hex().upper().encode("ascii").ljust(len(digits), b"0")

    assert codes(spelled_otherwise(extended)) == {"cms_form"}


# --- a second signature --------------------------------------------------------------------------------------


def countersigned(pdf: bytes, by: Identity, box: tuple[int, int, int, int] | None = None) -> bytes:
    """The file signed once more, as another program does it."""
    writer = IncrementalPdfFileWriter(io.BytesIO(pdf))
    field = fields.SigFieldSpec("Sig2", on_page=0, box=box)
    metadata = PdfSignatureMetadata(field_name="Sig2", md_algorithm="sha256")
    out = signers.PdfSigner(metadata, simple_signer(by), new_field_spec=field).sign_pdf(writer)
    return bytes(out.getvalue())


@cache
def second() -> pki.Issued:
    return pki.issue("Thành viên 4", days=(-30, 3650))


def test_a_second_signature_over_the_whole_file_is_judged_like_any_other() -> None:
    pdf = countersigned(made.signed().pdf, second().identity())
    assert found_in(pdf) == ("unknown_signer", {"signer_unknown", "signature_added"})
    assert [s.verdict for s in report(pdf).signatures] == ["intact", "unknown_signer"]
    assert found_in(pdf, [second().der, *made.trusted()]) == ("intact", {"signature_added"})


def test_a_second_signature_hides_nothing() -> None:
    known = [second().der, *made.trusted()]
    pdf = countersigned(made.signed().pdf, second().identity())
    assert "pdf_appended" in codes(updated(pdf, new_title), known)
    assert "pdf_appended" in codes(pdf + b"x", known)
    between = countersigned(updated(made.signed().pdf, other_page), second().identity())
    assert {"pdf_revised", "page_covered"} <= codes(between, known)
    data = countersigned(updated(made.signed().pdf, other_data), second().identity())
    assert {"pdf_revised", "sheet_form"} <= codes(data, known)


def test_a_second_signature_that_covers_a_part_of_the_page_is_refused() -> None:
    pdf = countersigned(made.signed().pdf, second().identity(), (50, 50, 500, 700))
    assert codes(pdf, [second().der, *made.trusted()]) == {"page_covered", "signature_added"}


# --- signed by other programs --------------------------------------------------------------------------------


def test_a_signed_pdf_of_another_program_is_judged_by_its_signature_alone() -> None:
    pdf = countersigned(sheet_page(made.sheet()).pdf, made.identity())
    assert found_in(pdf) == ("intact", {"sheet_data_missing"})
    assert found_in(pdf, []) == ("unknown_signer", {"signer_unknown", "sheet_data_missing"})
    assert "sheet_data_absent" in codes(made.package_of((made.listed(made.signed()), pdf)))


def test_an_unsigned_page_in_a_package_makes_it_unsigned() -> None:
    one = made.signed()
    found = report(made.package_of((made.listed(one), page_part(one.pdf))))
    assert found.verdict == "unsigned"
    assert "pdf_unsigned" in {f.code for f in found.findings}


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7\n", b"no pdf at all"])
def test_a_sheet_in_a_package_that_is_no_pdf_makes_it_altered(content: bytes) -> None:
    assert "pdf_unreadable" in codes(made.package_of((made.listed(made.signed()), content)))


def test_a_signature_moved_into_a_new_file_is_worth_nothing() -> None:
    """The page, the data and the signature of a sheet in a file that was written anew."""
    from pyhanko.pdf_utils.reader import PdfFileReader

    out = io.BytesIO()
    copy_into_new_writer(PdfFileReader(io.BytesIO(made.signed().pdf))).write(out)
    assert "pdf_changed" in codes(out.getvalue())
