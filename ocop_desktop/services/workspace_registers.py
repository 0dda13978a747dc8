"""The workspace's registers, lists, dossiers and evidence, as `Workspace` joins them in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from ocop_desktop.services.paths import DataPaths
from ocop_desktop.services.workspace_base import Base
from ocop_desktop.services.workspace_products import ProductDesk

if TYPE_CHECKING:
    from ocop_desktop.council.dossier import State
    from ocop_desktop.exchange.tables import Table
    from ocop_desktop.services.dossier_desk import DossierDesk
    from ocop_desktop.services.dossier_evidence import EvidenceDesk
    from ocop_desktop.services.dossier_records import (
        BoardRow,
        CertificateRow,
        Dossier,
        Evidence,
        EvidenceFile,
        Expiring,
        Receipt,
    )
    from ocop_desktop.services.import_columns import Field
    from ocop_desktop.services.import_desk import ImportDesk
    from ocop_desktop.services.import_records import (
        Answer,
        Imported,
        ImportPlan,
        PastImport,
        ProductList,
        RowError,
    )
    from ocop_desktop.services.records import ProductDraft, ProductRow
    from ocop_desktop.services.registers_producers import ProducerDesk
    from ocop_desktop.services.registers_products import RegisterDesk
    from ocop_desktop.services.registers_records import ProducerDraft, ProducerRow, ProductDetails, RegisteredProduct
    from ocop_desktop.services.registers_tables import TableName
    from ocop_desktop.services.registers_undo import Deletion, PutBack, UndoDesk
    from ocop_desktop.services.table_files import TableFile


class RegisterMethods:
    """What a `Workspace` can do beyond sheets. Errors as said there; a method that raises has written nothing."""

    _base: Base
    _paths: DataPaths
    _products: ProductDesk

    # --- producers -------------------------------------------------------------------------------------------

    def producers(self, search: str = "") -> list[ProducerRow]:
        """Producers in which every word of `search` occurs, without regard to case and marks; all for ""."""
        return self._producers.found(search)

    def producer(self, producer_id: int) -> ProducerRow:
        """A producer; SheetError "gone"."""
        return self._producers.get(producer_id)

    def add_producer(self, draft: ProducerDraft) -> ProducerRow:
        """A new producer; InputError names the field, "name_taken" where the commune has one of this name."""
        return self._producers.add(draft)

    def update_producer(self, producer_id: int, version: int, draft: ProducerDraft) -> ProducerRow:
        """Change a producer as the window knows it; open sheets follow. InputError; SheetError "stale" or "gone"."""
        return self._producers.update(producer_id, version, draft)

    def join_producers(self, source: int, target: int) -> ProducerRow:
        """Two entries that are one producer: the first gives its products to the second and goes."""
        return self._producers.join(source, target)

    def delete_producer(self, producer_id: int) -> Deletion:
        """Remove a producer without products, until it is put back; SheetError "in_use" or "gone"."""
        return self._producers.delete(producer_id)

    def deletions(self) -> list[Deletion]:
        """What was deleted or joined in this run of the program and can be put back, the newest first."""
        return self._undo.all()

    def put_back(self, deletion_id: int) -> PutBack:
        """Undo a deletion; InputError "code_taken" or "name_taken", SheetError "gone"."""
        return self._undo.put_back(deletion_id)

    # --- products --------------------------------------------------------------------------------------------

    def registered(self, search: str = "") -> list[RegisteredProduct]:
        """Products with all that the register knows of them, found as by `products`."""
        return self._register.found(search)

    def save_product(self, product_id: int | None, draft: ProductDraft, details: ProductDetails) -> ProductRow:
        """A product with all that is known of it, new for None, in one step; errors as of both parts."""
        return self._register.save(product_id, draft, details)

    def left_behind(self, product_id: int) -> dict[str, int]:
        """How many sheets of members in rounds lie under which set; they stay there when the product goes on."""
        return self._register.left_behind(product_id)

    def product_details(self, product_id: int) -> ProductDetails:
        """Kind of assessment, earlier certificate and commune of a product; SheetError "gone"."""
        return self._register.details(product_id)

    def save_product_details(self, product_id: int, details: ProductDetails) -> ProductDetails:
        """Keep them; the code follows another commune. InputError; SheetError "gone"."""
        return self._register.save_details(product_id, details)

    def give_numbers(self, product_ids: Iterable[int]) -> int:
        """Give the office's next numbers to its own products that have none; how many got one."""
        return self._register.give_numbers(product_ids)

    # --- lists in and out ------------------------------------------------------------------------------------

    def read_list(
        self,
        path: Path | TableFile,
        *,
        sheet: str | None = None,
        header_row: int | None = None,
        mapping: Mapping[Field, int] | None = None,
        tick: Callable[[int], None] | None = None,
    ) -> ProductList:
        """What a file lists; see `import_source.read_list`."""
        from ocop_desktop.services.import_source import read_list

        home = self._imports.known().home
        return read_list(path, sheet=sheet, header_row=header_row, mapping=mapping, home=home, tick=tick)

    def plan_import(self, products: ProductList) -> ImportPlan:
        """What would become of each row of a list; InputError "columns"."""
        return self._imports.plan(products)

    def take_import(
        self,
        products: ProductList,
        answers: Mapping[int, Answer] | None = None,
        *,
        without_errors: bool = False,
        tick: Callable[[int], None] | None = None,
    ) -> Imported:
        """Register a list, all of it or nothing; see `import_desk.ImportDesk.take`."""
        return self._imports.take(products, answers, without_errors=without_errors, tick=tick)

    def take_back_import(self, import_id: int) -> int:
        """Undo an import; how many products went. SheetError "in_use" or "gone"."""
        return self._imports.take_back(import_id)

    def past_imports(self) -> list[PastImport]:
        """Lists of which products are still in the register, the newest first."""
        return self._imports.past()

    def export_template(self, target: Path) -> None:
        """An empty list with the heads that an import understands; FileError, InputError "kind"."""
        from ocop_desktop.services.import_template import template
        from ocop_desktop.services.table_files import write_table

        write_table(template(), target, self._base.clock.now())

    def export_row_errors(self, errors: Iterable[RowError], target: Path) -> None:
        """Rows of a list that cannot be registered, with their reasons; FileError, InputError "kind"."""
        from ocop_desktop.services.import_template import error_table
        from ocop_desktop.services.table_files import write_table

        write_table(error_table(errors), target, self._base.clock.now())

    def table(self, name: TableName) -> Table:
        """A table of the register as it is exported, every row of it."""
        from ocop_desktop.services.registers_tables import TableDesk

        return TableDesk(self._base, self._paths.root).table(name)

    def export_table(self, name: TableName, target: Path) -> None:
        """The same in a file that ends with .xlsx or .csv; FileError, InputError "kind"."""
        from ocop_desktop.services.table_files import write_table

        write_table(self.table(name), target, self._base.clock.now())

    # --- dossiers --------------------------------------------------------------------------------------------

    def dossier(self, product_id: int) -> Dossier:
        """A product's dossier as it stands; SheetError "gone"."""
        return self._dossiers.get(product_id)

    def dossier_board(self) -> list[BoardRow]:
        """All dossiers: what is due, late, and whose turn it is."""
        return self._dossiers.board()

    def set_dossier_part(
        self, product_id: int, item: str, state: State | None, expires_on: date | None = None, note: str = ""
    ) -> Dossier:
        """Say how a part stands; None for not looked at yet. InputError "item"."""
        return self._dossiers.set_part(product_id, item, state, expires_on, note)

    def save_receipt(self, product_id: int, receipt: Receipt) -> Dossier:
        """Note receipt and sending; InputError "date" where it went out before it came in."""
        return self._dossiers.save_receipt(product_id, receipt)

    def next_receipt_number(self, year: int) -> int:
        """The number after the highest on the receipts of a year."""
        return self._dossiers.next_receipt_number(year)

    def set_samples(self, product_id: int, samples: int | None) -> Dossier:
        """Keep how many samples came; None where nobody has counted."""
        return self._dossiers.set_samples(product_id, samples)

    def reject_dossier(self, product_id: int, clause: str, reason: str | None) -> Dossier:
        """Reject under a clause of the dossier's `grounds`; a reason of None takes it back. InputError "clause"."""
        return self._dossiers.reject(product_id, clause, reason)

    def expired_by(self, day: date) -> list[Expiring]:
        """What will no longer hold on a day, such as a round's: certificates, parts and files of dossiers."""
        return self._dossiers.expired_by(day)

    def certificates(self) -> list[CertificateRow]:
        """The certificates of all products with their windows for re-assessment today."""
        return self._dossiers.certificates()

    # --- evidence --------------------------------------------------------------------------------------------

    def add_evidence(
        self, product_id: int, item: str, file: Path | tuple[str, bytes], codes: Iterable[str] | None = None
    ) -> Evidence:
        """Keep a file for a part; `codes` None ties it to the criteria the part is evidence for. InputError."""
        return self._evidence.add(product_id, item, file, codes)

    def update_evidence(
        self, evidence_id: int, *, name: str, item: str, codes: Iterable[str], expires_on: date | None
    ) -> Evidence:
        """Change what is said of a file; InputError; SheetError "gone"."""
        return self._evidence.update(evidence_id, name=name, item=item, codes=codes, expires_on=expires_on)

    def remove_evidence(self, evidence_id: int) -> None:
        """Take a file out of its dossier; it can be put back until it is purged."""
        self._evidence.remove(evidence_id)

    def put_back_evidence(self, evidence_id: int) -> Evidence:
        """Undo a removal; SheetError "gone"."""
        return self._evidence.put_back(evidence_id)

    def removed_evidence(self, product_id: int) -> list[Evidence]:
        """What was removed from a dossier and can be put back."""
        return self._evidence.removed(product_id)

    def purge_evidence(self, product_id: int) -> int:
        """Let go for good of what was removed from a dossier; how many files went."""
        return self._evidence.purge(product_id)

    def evidence_file(self, evidence_id: int) -> EvidenceFile:
        """The bytes of a piece of evidence; StorageError "damaged", SheetError "gone"."""
        return self._evidence.file(evidence_id)

    def save_evidence(self, evidence_id: int, target: Path) -> None:
        """A copy of a piece of evidence in a file of the user's; FileError."""
        self._evidence.save(evidence_id, target)

    def evidence_size(self) -> int:
        """Bytes of all evidence in the store; a backup is as much larger."""
        return self._evidence.size()

    # --- the desks, whose modules a start does not wait for ----------------------------------------------------

    @property
    def _producers(self) -> ProducerDesk:
        from ocop_desktop.services.registers_producers import ProducerDesk

        return ProducerDesk(self._base)

    @property
    def _register(self) -> RegisterDesk:
        from ocop_desktop.services.registers_products import RegisterDesk

        return RegisterDesk(self._base, self._products)

    @property
    def _undo(self) -> UndoDesk:
        from ocop_desktop.services.registers_undo import UndoDesk

        return UndoDesk(self._base)

    @property
    def _imports(self) -> ImportDesk:
        from ocop_desktop.services.import_desk import ImportDesk

        return ImportDesk(self._base)

    @property
    def _dossiers(self) -> DossierDesk:
        from ocop_desktop.services.dossier_desk import DossierDesk

        return DossierDesk(self._base, self._paths.root)

    @property
    def _evidence(self) -> EvidenceDesk:
        from ocop_desktop.services.dossier_evidence import EvidenceDesk

        return EvidenceDesk(self._base)
