"""What lies on the desk of "Ký và gửi": which sheets are open, closed or signed. Read in one job on the worker."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ocop_desktop.council.sheet import ScoreSheet
from ocop_desktop.presenters.words import points
from ocop_desktop.rubric.scoring import Result
from ocop_desktop.services.identities import IdentityFile, list_identities
from ocop_desktop.services.paths import DataPaths
from ocop_desktop.services.rubrics import rubric_of

if TYPE_CHECKING:
    from ocop_desktop.services.records import ProductRow, Setup, SignedRevision, Status
    from ocop_desktop.services.workspace import Workspace


#: Sheets of a kind that are read and shown at once; a page of thousands of rows helps nobody.
MOST_SHEETS = 200


@dataclass(frozen=True)
class ClosedSheet:
    """A sheet that waits for its signature."""

    product_id: int
    sheet: ScoreSheet
    result: str


@dataclass(frozen=True)
class SignedCopy:
    """The newest signed revision of a sheet; `newer` says that a correction has been begun and is not signed."""

    product_id: int
    sheet: ScoreSheet
    result: str
    revision: SignedRevision
    newer: bool


@dataclass(frozen=True)
class Desk:
    """Everything that the page is drawn from; `closed_more` and `signed_more` count sheets beyond those listed."""

    setup: Setup | None
    identities: tuple[IdentityFile, ...]
    closed: tuple[ClosedSheet, ...]
    open: tuple[ProductRow, ...]
    signed: tuple[SignedCopy, ...]
    closed_more: int = 0
    signed_more: int = 0

    @property
    def empty(self) -> bool:
        """Whether there is nothing to sign, now or later."""
        return not (self.closed or self.open or self.signed)


def read_desk(workspace: Workspace, paths: DataPaths) -> Desk:
    """Reads the store and the identities; runs on the worker."""
    products = workspace.products()
    mine = list(_mine(workspace, products))
    waiting = [one for one in mine if one.status in ("closed", None)]
    done = [one for one in mine if one.status in ("signed", None) or one.revised]
    return Desk(
        setup=workspace.setup(),
        identities=tuple(list_identities(paths.identities)),
        closed=tuple(_closed(workspace, waiting[:MOST_SHEETS])),
        open=tuple(_open(workspace, products)),
        signed=tuple(_signed(workspace, done[:MOST_SHEETS])),
        closed_more=max(0, len(waiting) - MOST_SHEETS),
        signed_more=max(0, len(done) - MOST_SHEETS),
    )


def _open(workspace: Workspace, products: list[ProductRow]) -> Iterator[ProductRow]:
    """Products whose sheet is still to be closed; of a member only those that are theirs to score now."""
    theirs = None
    if workspace.signed_in() is not None:
        theirs = {each.product_id for each in workspace.my_products() if each.open and not each.paper}
    for row in products:
        if (row.sheet is None or row.sheet.status == "open") and (theirs is None or row.id in theirs):
            yield row


@dataclass(frozen=True)
class _Mine:
    """A sheet that whoever sits here signs; `status` is None where it has to be looked up."""

    product_id: int
    sheet_id: str
    status: Status | None
    revised: bool = False


def _mine(workspace: Workspace, products: list[ProductRow]) -> Iterator[_Mine]:
    """The sheets that whoever sits here signs.

    One's own; a copy of a paper sheet is not its member's to sign, but the secretary's who stands for it.
    """
    seat = workspace.signed_in()
    copies = {
        entry.sheet_id: entry
        for entry in (workspace.papers(seat.round.id) if seat is not None else ())
        if entry.sheet_id and entry.certified_by is not None
    }
    for row in products:
        if row.sheet is not None and row.sheet.sheet_id not in copies:
            yield _Mine(row.id, row.sheet.sheet_id, row.sheet.status, row.sheet.revision > 1)
    for sheet_id, entry in copies.items():
        if seat is not None and entry.certified_by is not None and entry.certified_by.id == seat.member.id:
            yield _Mine(entry.product_id, sheet_id, None)


def result_words(sheet: ScoreSheet, result: Result | None) -> str:
    """Points and star, or why there is none, in the words that the sheet's page uses."""
    from ocop_desktop.services.plain_folder import OUTCOMES, star_line

    if result is None:
        return ""
    if result.outcome != "scored":
        return OUTCOMES[result.outcome]
    return f"{points(result.total)} · {star_line(sheet)}"


def _closed(workspace: Workspace, mine: list[_Mine]) -> Iterator[ClosedSheet]:
    for one in mine:
        state = workspace.sheet_state(one.sheet_id)
        if state.status == "closed":
            yield ClosedSheet(one.product_id, state.sheet, _result(state.sheet))


def _signed(workspace: Workspace, mine: list[_Mine]) -> Iterator[SignedCopy]:
    for one in mine:
        revisions = workspace.signed_revisions(one.sheet_id)
        newest = max(revisions, key=lambda revision: revision.revision, default=None)
        signed = workspace.signed_sheet(one.sheet_id, newest.revision) if newest else None
        if newest and signed:
            newer = workspace.sheet_state(one.sheet_id).sheet.revision > newest.revision
            yield SignedCopy(one.product_id, signed.sheet, _result(signed.sheet), newest, newer)


def _result(sheet: ScoreSheet) -> str:
    return result_words(sheet, sheet.result(rubric_of(sheet.rubric.id, sheet.rubric.digest)))
