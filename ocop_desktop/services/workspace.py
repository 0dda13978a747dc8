"""One data folder, open. All methods run on one thread; each write is a transaction with its journal entry."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from ocop_desktop.clock import Clock, stamp
from ocop_desktop.services.admin_units import AdminUnits, admin_units
from ocop_desktop.services.clock_check import ClockBehind, clock_behind
from ocop_desktop.services.paths import DataPaths
from ocop_desktop.services.records import (
    ProductDraft,
    ProductRow,
    Recovered,
    Saved,
    Setup,
    SheetState,
    SheetSummary,
    SignedRevision,
    Status,
)
from ocop_desktop.services.workspace_backup import backup_file
from ocop_desktop.services.workspace_base import Base
from ocop_desktop.services.workspace_changes import ChangeDesk
from ocop_desktop.services.workspace_papers import PaperMethods
from ocop_desktop.services.workspace_products import ProductDesk
from ocop_desktop.services.workspace_registers import RegisterMethods
from ocop_desktop.services.workspace_rounds import CouncilDesks, RoundMethods
from ocop_desktop.services.workspace_rounds_scoring import ScoringMethods
from ocop_desktop.services.workspace_self_assessment import SelfAssessmentMethods
from ocop_desktop.services.workspace_setup import SetupDesk
from ocop_desktop.services.workspace_sheets import SheetDesk
from ocop_desktop.services.workspace_signing import SigningDesk
from ocop_desktop.storage import copies, journal
from ocop_desktop.storage.journal import JournalCheck
from ocop_desktop.storage.opening import Opened, open_store

if TYPE_CHECKING:
    from ocop_desktop.documents.sheet_form import RenderedSheet
    from ocop_desktop.services.registers_undo import Deletion
    from ocop_desktop.services.signing_desk import SignedSheet

__all__ = [
    "ProductDraft", "ProductRow", "Recovered", "Saved", "Setup", "SheetState", "SheetSummary", "SignedRevision",
    "Status", "Workspace",
]  # fmt: skip


class Workspace(RegisterMethods, RoundMethods, ScoringMethods, PaperMethods, SelfAssessmentMethods):
    """The user's data: set-up, products, sheets, prints, signed PDFs.

    Whatever the disk or another window does comes out as StorageError or SheetError; a method that raises has
    written nothing.
    """

    def __init__(self, opened: Opened, paths: DataPaths, clock: Clock) -> None:
        self._opened = opened
        self._paths = paths
        self._base = Base(opened.store, opened.run.id, clock)
        self._setup = SetupDesk(self._base)
        self._products = ProductDesk(self._base)
        self._sheets = SheetDesk(self._base)
        self._changes = ChangeDesk(self._base)
        self._signing = SigningDesk(self._base, self._sheets)
        self._council = CouncilDesks.of(self._base, self._sheets)
        #: What a person is told where the clock had been set back when the data were opened.
        self.clock_behind: ClockBehind | None = None

    @classmethod
    def open(cls, data_dir: Path, clock: Clock) -> Workspace:
        """The data of a folder, made or migrated where that is due; StorageError says why it cannot be opened."""
        paths = DataPaths(data_dir)
        now = clock.now()
        workspace = cls(open_store(paths.database, paths.backups, stamp(now)), paths, clock)
        workspace.clock_behind = clock_behind(workspace._base.store, now)
        return workspace

    def close(self) -> None:
        """End as one should; without it, the next start says what it recovered."""
        self._opened.close()

    @property
    def copy_before_migration(self) -> Path | None:
        """The copy made at opening before older data were brought to this version; None where that was not due."""
        return self._opened.copy

    # --- set-up and products ---------------------------------------------------------------------------------

    def setup(self) -> Setup | None:
        """The set-up; None before the first start is done."""
        return self._setup.get()

    def save_setup(self, setup: Setup) -> None:
        """Keep a set-up; open sheets follow it. InputError names what is missing or does not fit."""
        self._setup.save(setup)

    def units(self) -> AdminUnits:
        """Provinces and communes; StorageError where the program's own file is damaged."""
        return admin_units()

    def products(self, search: str = "") -> list[ProductRow]:
        """Products in which every word of `search` occurs, without regard to case and marks; all for ""."""
        return self._products.found(search)

    def next_sequence(self, year: int) -> int:
        """The number for the next product of a year."""
        return self._products.next_sequence(year)

    def add_product(self, draft: ProductDraft) -> ProductRow:
        """A new product; InputError names the field, SheetError "no_setup"."""
        return self._products.add(draft)

    def update_product(self, product_id: int, draft: ProductDraft) -> ProductRow:
        """Change a product; an open sheet follows it. InputError; SheetError "set_in_use" or "gone"."""
        return self._products.update(product_id, draft)

    def delete_product(self, product_id: int) -> Deletion:
        """Remove a product with its open sheet, until it is put back; SheetError "sheet_frozen" or "gone"."""
        return self._products.delete(product_id)

    def load_sample(self) -> ProductRow:
        """The illustrative product that the program brings along; it needs no set-up."""
        return self._products.load_sample()

    # --- sheets ----------------------------------------------------------------------------------------------

    def open_sheet(self, product_id: int) -> SheetState:
        """The sheet of a product, begun now where there is none; SheetError "gone" or "no_setup".

        For a member who has signed in it is their own in the round, else the one of the set-up's evaluator.
        """
        if self._base.seat.member_id is not None:
            return self._sheets.state(self._council.sheets.of_product(product_id))
        return self._sheets.of_product(product_id)

    def sheet_state(self, sheet_id: str) -> SheetState:
        """The newest revision of a sheet; SheetError "gone"."""
        return self._sheets.state(sheet_id)

    def choose(self, sheet_id: str, version: int, code: str, option: int | None) -> Saved:
        """Answer a criterion: an option's number, 0 for none reached, None for unscored."""
        return self._changes.choose(sheet_id, version, code, option)

    def comment(self, sheet_id: str, version: int, code: str, text: str) -> Saved:
        """Keep the comment to a criterion; "" takes it away."""
        return self._changes.comment(sheet_id, version, code, text)

    def opinion(self, sheet_id: str, version: int, text: str) -> Saved:
        """Keep the opinion on the whole."""
        return self._changes.opinion(sheet_id, version, text)

    def place_date(self, sheet_id: str, version: int, place: str, date: str) -> Saved:
        """Keep place and date (YYYY-MM-DD, or "" for the day of closing)."""
        return self._changes.place_date(sheet_id, version, place, date)

    def reject(self, sheet_id: str, version: int, under: str, reason: str | None) -> Saved:
        """Declare a rejection under a criterion, or "" for the clause at the form's head; None takes it back."""
        return self._changes.reject(sheet_id, version, under, reason)

    def stop(self, sheet_id: str, version: int, code: str, reason: str | None) -> Saved:
        """Declare that the assessment stops at a criterion; None takes it back."""
        return self._changes.stop(sheet_id, version, code, reason)

    def set_position(self, sheet_id: str, code: str) -> None:
        """Remember where the evaluator stands: a criterion's code, or "" for the last step."""
        self._sheets.set_position(sheet_id, code)

    def close_sheet(self, sheet_id: str, version: int) -> SheetState:
        """Freeze a complete sheet; SheetError "unscored" has the first open criterion as its detail."""
        return self._sheets.close(sheet_id, version)

    def reopen(self, sheet_id: str) -> SheetState:
        """Open a closed, unsigned sheet again; SheetError "signed"."""
        return self._sheets.reopen(sheet_id)

    def new_revision(self, sheet_id: str) -> SheetState:
        """Begin a correction of a signed sheet; SheetError "not_signed"."""
        return self._sheets.new_revision(sheet_id)

    # --- pages, prints, signatures ---------------------------------------------------------------------------

    def page(self, sheet_id: str) -> RenderedSheet:
        """The page of the newest revision as it stands."""
        return self._signing.page(sheet_id)

    def record_print(self, sheet_id: str, pages: int) -> None:
        """Note that the newest revision was handed to a printer."""
        self._signing.record_print(sheet_id, pages)

    def last_print(self, sheet_id: str) -> str | None:
        """When the sheet was printed last (RFC 3339); None where it never was."""
        return self._signing.last_print(sheet_id)

    def signed_pdf(self, sheet_id: str, revision: int | None = None) -> bytes | None:
        """The signed PDF of a revision, the newest for None; None where that one is not signed."""
        return self._signing.pdf(sheet_id, revision)

    def signed_sheet(self, sheet_id: str, revision: int | None = None) -> SignedSheet | None:
        """The same with its data."""
        return self._signing.signed_sheet(sheet_id, revision)

    def signed_revisions(self, sheet_id: str) -> list[SignedRevision]:
        """The signed revisions, oldest first."""
        return self._signing.revisions(sheet_id)

    def store_signed(self, sheet_id: str, version: int, pdf: bytes, fingerprint: str) -> SheetState:
        """Keep the signed PDF of a closed sheet for life; SigningError where it is not that sheet's."""
        self._signing.store(sheet_id, version, pdf, fingerprint)
        return self._sheets.state(sheet_id)

    # --- journal and safety ----------------------------------------------------------------------------------

    def journal_head(self) -> str:
        """The digest of the journal's last entry (SHA-256, hexadecimal)."""
        with self._base.store.reading() as connection:
            return journal.head(connection)

    def check_journal(self) -> JournalCheck:
        """Whether every entry of the journal still follows from those before it."""
        with self._base.store.reading() as connection:
            return journal.check(connection)

    def record(self, action: str, subject: str, details: dict[str, Any]) -> None:
        """Enter something that happened outside the store, such as an export. `details` is JSON without floats."""
        with self._base.store.writing() as connection:
            self._base.note(connection, action, subject, details)

    def backup(self, target: Path) -> Path:
        """A consistent, checked copy in a new file, or in a folder under a name of our making; the file.

        FileError where it cannot be written or something stands there already.
        """
        file = backup_file(self._paths, target, self._base.clock)
        digest = copies.write_copy(self._base.store.connection, file)
        self.record("store.copied", "store", {"file": file.name, "sha256": digest})
        return file
