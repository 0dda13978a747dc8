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
    from ocop_desktop.services.records import ProductRow, Setup, SignedRevision
    from ocop_desktop.services.workspace import Workspace


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
    """Everything that the page is drawn from."""

    setup: Setup | None
    identities: tuple[IdentityFile, ...]
    closed: tuple[ClosedSheet, ...]
    open: tuple[ProductRow, ...]
    signed: tuple[SignedCopy, ...]

    @property
    def empty(self) -> bool:
        """Whether there is nothing to sign, now or later."""
        return not (self.closed or self.open or self.signed)


def read_desk(workspace: Workspace, paths: DataPaths) -> Desk:
    """Reads the store and the identities; runs on the worker."""
    products = workspace.products()
    return Desk(
        setup=workspace.setup(),
        identities=tuple(list_identities(paths.identities)),
        closed=tuple(_closed(workspace, products)),
        open=tuple(row for row in products if row.sheet is None or row.sheet.status == "open"),
        signed=tuple(_signed(workspace, products)),
    )


def result_words(sheet: ScoreSheet, result: Result | None) -> str:
    """Points and star, or why there is none, in the words that the sheet's page uses."""
    from ocop_desktop.services.plain_folder import OUTCOMES, star_line

    if result is None:
        return ""
    if result.outcome != "scored":
        return OUTCOMES[result.outcome]
    return f"{points(result.total)} · {star_line(sheet)}"


def _closed(workspace: Workspace, products: list[ProductRow]) -> Iterator[ClosedSheet]:
    for row in products:
        if row.sheet is not None and row.sheet.status == "closed":
            sheet = workspace.sheet_state(row.sheet.sheet_id).sheet
            yield ClosedSheet(row.id, sheet, _result(sheet))


def _signed(workspace: Workspace, products: list[ProductRow]) -> Iterator[SignedCopy]:
    for row in products:
        if row.sheet is None:
            continue
        revisions = workspace.signed_revisions(row.sheet.sheet_id)
        newest = max(revisions, key=lambda revision: revision.revision, default=None)
        signed = workspace.signed_sheet(row.sheet.sheet_id, newest.revision) if newest else None
        if newest and signed:
            newer = row.sheet.revision > newest.revision
            yield SignedCopy(row.id, signed.sheet, _result(signed.sheet), newest, newer)


def _result(sheet: ScoreSheet) -> str:
    return result_words(sheet, sheet.result(rubric_of(sheet.rubric.id, sheet.rubric.digest)))
