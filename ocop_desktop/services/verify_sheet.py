"""Check one signed sheet: its signatures, its data, and that its page shows just that data."""

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
from ocop_desktop.services.rubrics import rubric_of
from ocop_desktop.signing.pades import extract_sheet_json, page_part
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


def check_pdf(pdf: bytes, trusted: Collection[bytes], file: str = "") -> CheckedSheet:
    """Checks a signed PDF. `trusted` are certificates (DER); `file` names it in a package, "" outside one."""
    signed = verify_pdf(pdf, trusted)
    own = [Finding(f.code, file, f.text) for f in signed.findings]
    if signed.verdict in ("unreadable", "unsigned"):
        return CheckedSheet(signed.signatures, (signed.verdict,), tuple(own))
    codes: list[str] = []
    sheet, result = None, None
    try:
        data = extract_sheet_json(pdf)
    except SigningError:
        codes.append("sheet_data_absent" if file else "sheet_data_missing")
    else:
        sheet, result = _check_data(data, page_part(pdf), codes)
    return CheckedSheet(
        signatures=signed.signatures,
        verdicts=(signed.verdict, *verdicts_of(codes)),
        findings=(*own, *(finding(code, file) for code in codes)),
        sheet=sheet,
        result=result,
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


def _check_data(data: bytes, page: bytes, codes: list[str]) -> tuple[ScoreSheet | None, Result | None]:
    """The sheet and its result, with what is wrong added to `codes`."""
    try:
        canonical.decode(data)
        sheet = from_bytes(data)
    except (canonical.CanonicalError, SheetError):
        codes.append("sheet_form")
        return None, None
    if to_bytes(sheet) != data:
        codes.append("sheet_form")
    codes += _page_digest(sheet, page)
    try:
        rubric = rubric_of(sheet.rubric.id, sheet.rubric.digest)
    except RubricError:
        codes.append("rubric_unknown")
        return sheet, None
    try:
        check_against(rubric, sheet)
        result = sheet.result(rubric)
    except OcopError:
        codes.append("sheet_answers")
        return sheet, None
    if not sheet.closed_at or result.outcome == "incomplete":
        codes.append("sheet_not_closed")
    codes += _page_content(rubric, sheet, page)
    return sheet, result


def _page_digest(sheet: ScoreSheet, page: bytes) -> Iterator[str]:
    if sheet.page is None:
        yield "page_missing"
    elif hashlib.sha256(page).hexdigest() != sheet.page.sha256:
        yield "page_digest"


def _page_content(rubric: Rubric, sheet: ScoreSheet, page: bytes) -> Iterator[str]:
    """The page drawn again from the data, compared byte for byte; by its text where another form drew it."""
    from ocop_desktop.documents.sheet_form import RENDERER, build_model, render

    if sheet.page is None:
        return
    try:
        own = render(build_model(rubric, rubric.by_code[sheet.set], sheet)).pdf
    except SheetError:
        yield "sheet_form"
        return
    if sheet.page.renderer == RENDERER:
        if own != page:
            yield "page_differs"
        return
    yield "renderer_other"
