"""Check one signed sheet: its signatures, its data, and that what it shows is just that data."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from ocop_desktop import canonical
from ocop_desktop.council.sheet import ScoreSheet, check_against, from_bytes, to_bytes
from ocop_desktop.errors import OcopError, RubricError, SheetError, SigningError
from ocop_desktop.rubric.model import Rubric
from ocop_desktop.rubric.scoring import Result
from ocop_desktop.services import findings
from ocop_desktop.services.page_text import drawn, page_shows
from ocop_desktop.services.rubrics import rubric_of
from ocop_desktop.signing.pades import extract_sheet_json, names_sheet_json, page_part
from ocop_desktop.signing.pdf_layout import Expected, Place, layout_problems
from ocop_desktop.signing.pdf_verdict import verify_pdf
from ocop_desktop.signing.verdict import Finding, SignatureVerdict, Verdict


@dataclass(frozen=True)
class CheckedSheet:
    """What a PDF turned out to be. `sheet` and `result` are None where they cannot be read or computed."""

    signatures: tuple[SignatureVerdict, ...]
    verdicts: tuple[Verdict, ...]
    findings: tuple[Finding, ...]
    sheet: ScoreSheet | None = None
    result: Result | None = None


@dataclass
class _Data:
    """What `sheet.json` gave: codes of what is wrong, the sheet, its result, and where its signature belongs."""

    codes: list[str]
    sheet: ScoreSheet | None = None
    result: Result | None = None
    place: Place | None = None


def check_pdf(pdf: bytes, trusted: Collection[bytes], file: str = "", chain: Collection[bytes] = ()) -> CheckedSheet:
    """Checks a signed PDF. `trusted` are certificates (DER), `chain` those that may lie between them and a signer's;
    `file` names the PDF in a package, "" outside one.
    """
    signed = verify_pdf(pdf, trusted, chain)
    found = [*signed.findings, *(f for signature in signed.signatures for f in signature.findings)]
    own = [Finding(f.code, file, f.text) for f in found]
    if not signed.signatures:
        return CheckedSheet((), (signed.verdict,), tuple(own))
    try:
        data, page = extract_sheet_json(pdf), page_part(pdf)
    except SigningError:
        checked = _Data(["sheet_data_absent" if file or names_sheet_json(pdf) else "sheet_data_missing"])
    else:
        checked = _check_data(data, page)
        checked.codes += _layout_codes(pdf, page, signed.signatures[0], checked.place)
        if len(signed.signatures) > 1:
            checked.codes.append("signature_added")
    return CheckedSheet(
        signatures=signed.signatures,
        verdicts=(signed.verdict, *verdicts_of(checked.codes)),
        findings=(*own, *(finding(code, file) for code in checked.codes)),
        sheet=checked.sheet,
        result=checked.result,
    )


def finding(code: str, file: str = "") -> Finding:
    """A finding of ours with its words."""
    return Finding(code, file, findings.text_of(code))


def verdicts_of(codes: Collection[str]) -> Iterator[Verdict]:
    """The verdicts that findings lead to; those for information lead to none."""
    for code in codes:
        verdict = findings.verdict_of(code)
        if verdict:
            yield verdict


def _check_data(data: bytes, page: bytes) -> _Data:
    try:
        canonical.decode(data)
        sheet = from_bytes(data)
    except (canonical.CanonicalError, SheetError):
        return _Data(["sheet_form"])
    checked = _Data(["practice"] if sheet.practice else [], sheet)
    if to_bytes(sheet) != data:
        checked.codes.append("sheet_form")
    checked.codes += _page_digest(sheet, page)
    try:
        rubric = rubric_of(sheet.rubric.id, sheet.rubric.digest)
    except RubricError:
        checked.codes.append("rubric_unknown")
        return checked
    try:
        check_against(rubric, sheet)
        checked.result = sheet.result(rubric)
    except OcopError:
        checked.codes.append("sheet_answers")
        return checked
    if not sheet.closed_at or checked.result.outcome == "incomplete":
        checked.codes.append("sheet_not_closed")
    try:
        _check_page(rubric, sheet, page, checked)
    except SheetError:
        checked.codes.append("sheet_form")
    return checked


def _page_digest(sheet: ScoreSheet, page: bytes) -> Iterator[str]:
    if sheet.page is None:
        yield "page_missing"
    elif hashlib.sha256(page).hexdigest() != sheet.page.sha256:
        yield "page_digest"


def _check_page(rubric: Rubric, sheet: ScoreSheet, page: bytes, checked: _Data) -> None:
    """The page drawn again from the data, compared byte for byte; by its text where another form drew it."""
    from ocop_desktop.documents.sheet_form import RENDERER, build_model, render

    if sheet.page is None:
        return
    model = build_model(rubric, rubric.by_code[sheet.set], sheet)
    if sheet.page.renderer != RENDERER:
        checked.codes += ["renderer_other"] if page_shows(model, sheet.page.renderer, page) else ["page_text"]
        return
    own = render(model)
    checked.place = own.signature_page, own.signature_box
    if own.pdf != page:
        checked.codes.append("page_differs")


def _layout_codes(pdf: bytes, page: bytes, first: SignatureVerdict, place: Place | None) -> Iterator[str]:
    from ocop_desktop.documents.fonts import BOLD
    from ocop_desktop.documents.stamp import STAMP_HEIGHT, STAMP_WIDTH, short_fingerprint

    words = (drawn(first.signer, BOLD), short_fingerprint(first.fingerprint))
    for problem in layout_problems(pdf, page, Expected((STAMP_WIDTH, STAMP_HEIGHT), words, place)):
        yield problem.code
