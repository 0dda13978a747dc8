"""Signing a sheet: only what is closed, only what verifies, and the data that come out are those that went in."""

from __future__ import annotations

import hashlib

import msgspec
import pytest

from ocop_desktop.council.sheet import PageRef, Rejection
from ocop_desktop.documents.sheet_form import RENDERER
from ocop_desktop.errors import OcopError
from ocop_desktop.services.sheets_cli import sheet_page
from ocop_desktop.services.signing_desk import SignedSheet, sign_sheet, sign_sheets, with_page
from ocop_desktop.services.verify import verify_file
from ocop_desktop.signing.pades import extract_sheet_json, page_part
from tests.services import pki
from tests.services import signed as made
from tests.services.pki import NOW


def refusal(*arguments: object) -> OcopError:
    with pytest.raises(OcopError) as caught:
        sign_sheet(*arguments)  # type: ignore[arg-type]
    return caught.value


def test_a_signed_sheet_begins_with_its_page_and_carries_its_data() -> None:
    one = made.signed()
    page = sheet_page(made.sheet()).pdf
    assert one.pdf.startswith(page) and page_part(one.pdf) == page
    assert one.sheet.page == PageRef(sha256=hashlib.sha256(page).hexdigest(), renderer=RENDERER)
    assert msgspec.structs.replace(one.sheet, page=None) == made.sheet()
    assert extract_sheet_json(one.pdf).startswith(b'{"answers":{')


def test_naming_the_page_before_signing_changes_nothing() -> None:
    assert with_page(made.sheet()) == made.signed().sheet
    assert sign_sheet(with_page(made.sheet()), made.identity(), NOW).sheet == made.signed().sheet


def test_an_open_or_unscored_sheet_is_not_signed() -> None:
    for change in ({"closed_at": ""}, {"answers": {"1.1": 1}}):
        assert refusal(made.sheet(**change), made.identity(), NOW).code == "open"


def test_a_sheet_that_ended_early_is_signed_unscored() -> None:
    ends = (
        {"answers": {}, "rejected": Rejection(under="", reason="Hồ sơ giả")},
        {"answers": {"6.1": 1}, "stopped": {"6.1": "Có tạp chất"}},
    )
    for change in ends:
        one = sign_sheet(made.sheet(**change), made.identity(), NOW)
        report = verify_file("x", one.pdf, made.trusted())
        assert report.verdict == "intact"
        assert report.sheets[0].result and report.sheets[0].result.stars is None


def test_a_page_that_is_no_longer_drawn_like_that_is_not_signed() -> None:
    for page in (PageRef(sha256="ab" * 32, renderer=RENDERER), PageRef(sha256="ab" * 32, renderer="ocop-sheet-form/0")):
        assert refusal(made.sheet(page=page), made.identity(), NOW).code == "page_changed"


def test_a_certificate_that_others_would_not_accept_leaves_the_sheet_unsigned() -> None:
    for person in (pki.issue("Thành viên 3", days=(-30, -1)), pki.issue("Thành viên 3", usage=("key_agreement",))):
        error = refusal(made.sheet(), person.identity(), NOW)
        assert error.code == "self_check"
        assert "unfit_certificate" in error.detail


@pytest.mark.parametrize("kind", ["rsa", "secp384r1"])
def test_certificates_of_other_issuers_sign_as_well(kind: str) -> None:
    chain = pki.chain(kind)
    one = sign_sheet(made.sheet(), chain.leaf.identity(chain.middle), NOW)
    assert verify_file("x", one.pdf, [chain.leaf.der]).verdict == "intact"


def test_texts_at_their_limits_and_of_any_script_are_signed_whole() -> None:
    opinion = "Ý kiến <b>&amp; ]]> \\u0000 ☃ 😀 (ngoặc) %%EOF\n" * 250
    sheet = made.sheet(opinion=opinion[:10_000], comments={"1.1": "%%EOF\nendstream endobj >> \\ )" * 20})
    one = sign_sheet(sheet, made.identity(), NOW)
    report = verify_file("x", one.pdf, made.trusted())
    assert report.verdict == "intact"
    assert report.sheets[0].sheet and report.sheets[0].sheet.opinion == opinion[:10_000]


def test_several_are_signed_one_after_the_other_and_each_is_handed_out_at_once() -> None:
    class Clock:
        def now(self):
            return NOW

    handed: list[SignedSheet] = []
    sheets = [made.sheet(0), made.sheet(1), made.sheet(0, closed_at="")]
    with pytest.raises(OcopError):
        sign_sheets(sheets, made.identity(), Clock(), handed.append)
    assert [one.sheet.sheet_id for one in handed] == [sheet.sheet_id for sheet in sheets[:2]]
