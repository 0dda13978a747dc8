"""The documents of the print page, made on the worker: a sheet as it stands, a signed one, or a blank form."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ocop_desktop.errors import SheetError
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.classification import set_title
from ocop_desktop.presenters.printing_view import Choice, Paper
from ocop_desktop.presenters.scoring_banners import header, recovered_text
from ocop_desktop.presenters.scoring_view import Header
from ocop_desktop.presenters.words import day_and_time
from ocop_desktop.services.records import ProductRow, SheetState
from ocop_desktop.services.rubrics import current_rubric, rubric_of, set_of

if TYPE_CHECKING:
    from ocop_desktop.services.workspace import Workspace

#: The newest revision, whatever its state.
NEWEST = ""


@dataclass(frozen=True)
class Loaded:
    """A product's sheet, ready to be looked at; without `paper` there is no sheet yet."""

    row: ProductRow | None
    header: Header | None = None
    versions: tuple[Choice, ...] = ()
    paper: Paper | None = None
    #: Said once, where a crash has just been recovered from.
    recovered: str = ""


def load_sheet(workspace: Workspace, product_id: int, version: str) -> Loaded:
    """The sheet of a product: the newest revision, or the signed one that `version` numbers."""
    row = next((row for row in workspace.products() if row.id == product_id), None)
    if row is None or row.sheet is None:
        return Loaded(row)
    state = workspace.sheet_state(row.sheet.sheet_id)
    sheet = state.sheet
    criteria_set = set_of(rubric_of(sheet.rubric.id, sheet.rubric.digest), sheet.set)
    paper = _signed(workspace, state, int(version)) if version else _newest(workspace, state)
    recovered = recovered_text(state.recovered) if state.recovered else ""
    return Loaded(row, header(state, criteria_set), _versions(workspace, state), paper, recovered)


def _versions(workspace: Workspace, state: SheetState) -> tuple[Choice, ...]:
    """The newest revision, and every older one that was signed."""
    text = translate("Printing", "Bản {n} · đã ký {when}")
    older = [
        Choice(str(signed.revision), text.format(n=signed.revision, when=day_and_time(signed.at)))
        for signed in workspace.signed_revisions(state.sheet.sheet_id)
        if signed.revision != state.sheet.revision
    ]
    newest = translate("Printing", "Bản {n} · {state}").format(n=state.sheet.revision, state=_state(state))
    return (Choice(NEWEST, newest), *reversed(older))


def _state(state: SheetState) -> str:
    return {
        "open": translate("Printing", "đang chấm"),
        "closed": translate("Printing", "đã khóa"),
        "signed": translate("Printing", "đã ký"),
    }[state.status]


def _newest(workspace: Workspace, state: SheetState) -> Paper:
    if state.status == "signed":
        return _signed(workspace, state, state.sheet.revision)
    page = workspace.page(state.sheet.sheet_id).pdf
    draft = state.status == "open"
    note = translate("Printing", "Bản nháp: phiếu chưa khóa") if draft else translate("Printing", "Bản để ký trên giấy")
    end = "nhap" if draft else "da-khoa"
    return _paper(workspace, state, note, state.sheet.revision, end, page, page)


def _signed(workspace: Workspace, state: SheetState, revision: int) -> Paper:
    from ocop_desktop.signing.shown import with_stamps_drawn

    pdf = workspace.signed_pdf(state.sheet.sheet_id, revision)
    if pdf is None:
        raise SheetError(
            f"Không có bản đã ký số {revision} của phiếu này. Không có gì thay đổi. Hãy mở lại trang In ấn.",
            code="not_signed",
        )
    note = translate("Printing", "Bản {n} đã ký").format(n=revision)
    return _paper(workspace, state, note, revision, "da-ky", with_stamps_drawn(pdf), pdf)


def _paper(
    workspace: Workspace, state: SheetState, note: str, revision: int, end: str, shown: bytes, kept: bytes
) -> Paper:
    sheet = state.sheet
    return Paper(
        title=f"{sheet.product.name} ({sheet.product.code})",
        note=note,
        name=file_name(sheet.set, sheet.product.code, f"r{revision}", end),
        shown=shown,
        kept=kept,
        sheet_id=sheet.sheet_id,
        last=workspace.last_print(sheet.sheet_id),
    )


def load_blank(workspace: Workspace, set_code: str) -> Paper:
    """The blank form of a set; a commune's says that its assessment is preliminary."""
    from ocop_desktop.services.sheets_cli import blank_page

    setup = workspace.setup()
    receiver = setup.receiver if setup and setup.office.level == "commune" else None
    page = blank_page(set_code, receiver).pdf
    return Paper(
        title=set_title(set_of(current_rubric(), set_code)),
        note=translate("Printing", "Phiếu trắng để ghi tay"),
        name=file_name("trang", set_code),
        shown=page,
        kept=page,
        sheet_id="",
        last=None,
    )


def file_name(*parts: str) -> str:
    """A file name for people: ASCII without blanks."""
    return re.sub(r"[^A-Za-z0-9-]+", "-", "-".join(("phieu", *parts)))[:120].strip("-") + ".pdf"
