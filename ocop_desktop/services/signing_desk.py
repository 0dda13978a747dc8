"""Sign closed sheets: draw the page, stamp, sign, and verify what came out before it counts as signed."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

import msgspec

from ocop_desktop.clock import Clock, stamp
from ocop_desktop.council.sheet import PageRef, ScoreSheet, to_bytes
from ocop_desktop.errors import SheetError, SigningError
from ocop_desktop.services.rubrics import rubric_of
from ocop_desktop.services.sheets_cli import sheet_page

if TYPE_CHECKING:
    from ocop_desktop.signing.identity import Identity


@dataclass(frozen=True)
class SignedSheet:
    """A signed sheet: the data, with the page it names, and the PDF that carries it."""

    sheet: ScoreSheet
    pdf: bytes


def with_page(sheet: ScoreSheet) -> ScoreSheet:
    """The sheet naming the page that is drawn from it now."""
    from ocop_desktop.documents.sheet_form import RENDERER

    digest = hashlib.sha256(sheet_page(sheet).pdf).hexdigest()
    return msgspec.structs.replace(sheet, page=PageRef(sha256=digest, renderer=RENDERER))


def sign_sheet(sheet: ScoreSheet, identity: Identity, when: datetime) -> SignedSheet:
    """The signed PDF of a closed sheet.

    SheetError while it is open or unscored, or where its page is no longer the one it was closed with;
    SigningError where the identity cannot sign, or the result does not verify.
    """
    from ocop_desktop.documents.sheet_form import RENDERER
    from ocop_desktop.documents.stamp import StampText, render_stamp
    from ocop_desktop.signing import pades

    _require_closed(sheet)
    page = sheet_page(sheet)
    named = PageRef(sha256=hashlib.sha256(page.pdf).hexdigest(), renderer=RENDERER)
    if sheet.page not in (None, named):
        raise SheetError(
            "Trang in của phiếu không còn giống lúc khóa phiếu (chương trình đã đổi phiên bản). Phiếu vẫn còn nguyên. "
            "Hãy mở khóa, khóa lại rồi ký.",
            code="page_changed",
        )
    final = msgspec.structs.replace(sheet, page=named)
    words = StampText(
        name=identity.name,
        office=sheet.office.name,
        signed_at=stamp(when),
        fingerprint=identity.fingerprint,
        internal=identity.internal,
    )
    pdf = pades.sign_sheet(
        page.pdf, to_bytes(final), identity, page.signature_page, page.signature_box, render_stamp(words), when
    )
    signed = SignedSheet(final, pdf)
    _require_whole(signed, identity)
    return signed


def sign_sheets(
    sheets: Iterable[ScoreSheet],
    identity: Identity,
    clock: Clock,
    each: Callable[[SignedSheet], None] = lambda _: None,
) -> list[SignedSheet]:
    """Signs several with one loaded identity, calling `each` after every one; stops at the first error."""
    signed = []
    for sheet in sheets:
        signed.append(sign_sheet(sheet, identity, clock.now()))
        each(signed[-1])
    return signed


def _require_closed(sheet: ScoreSheet) -> None:
    unfinished = not sheet.closed_at
    if not unfinished:
        unfinished = sheet.result(rubric_of(sheet.rubric.id, sheet.rubric.digest)).outcome == "incomplete"
    if unfinished:
        raise SheetError(
            "Phiếu chưa khóa hoặc chưa chấm xong nên chưa ký được. Hãy chấm hết rồi khóa phiếu.", code="open"
        )


def _require_whole(signed: SignedSheet, identity: Identity) -> None:
    """What was signed must verify, and hold exactly the sheet that was given."""
    from ocop_desktop.services.verify import verify_file

    report = verify_file("", signed.pdf, [identity.certificate_der])
    if report.verdict != "intact" or report.sheets[0].sheet != signed.sheet:
        raise SigningError(
            "Phiếu vừa ký không qua được bước tự kiểm tra nên không được lưu. Phiếu vẫn còn nguyên, chưa ký. "
            "Hãy thử lại hoặc dùng chứng thư khác.",
            code="self_check",
            detail=", ".join([report.verdict, *(f.code for f in report.findings)]),
        )
