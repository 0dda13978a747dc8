"""Evidence files of a dossier: looked into before they are kept, kept by their content, tied to what they prove."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from ocop_desktop.council.evidence import MAX_PRODUCT, MAX_STORE, MIB
from ocop_desktop.errors import InputError
from ocop_desktop.services.dossier_access import visible_product
from ocop_desktop.services.dossier_files import CheckedFile, check_evidence, read_evidence, save_as
from ocop_desktop.services.dossier_law import dossier_law
from ocop_desktop.services.dossier_read import evidence_of, set_of_code
from ocop_desktop.services.dossier_records import Evidence, EvidenceFile
from ocop_desktop.services.registers_values import day_text, gone
from ocop_desktop.services.texts import clean_line
from ocop_desktop.services.workspace_base import Base, subject_of
from ocop_desktop.storage import dossiers, evidence
from ocop_desktop.storage.database import Connection, Row
from ocop_desktop.storage.failures import damaged


class EvidenceDesk:
    """Adds, shows, ties and removes files of dossiers."""

    def __init__(self, base: Base) -> None:
        self._base = base

    def add(
        self, product_id: int, item: str, file: Path | tuple[str, bytes], codes: Iterable[str] | None = None
    ) -> Evidence:
        """Keep a file for a part; the part is then present. `file` is a path, or a name with its bytes.

        `codes` are the criteria it proves; None ties it to those the part is evidence for. InputError says what is
        wrong with the file ("too_large", "kind", "broken", "empty", "unreadable") or with the rest.
        """
        checked = read_evidence(file) if isinstance(file, Path) else check_evidence(*file)
        _require_part(item)
        at = self._base.now()
        with self._base.store.writing() as connection:
            product = visible_product(self._base, connection, product_id)
            wanted = _codes(product, item, codes)
            self._require_room(connection, product_id, checked)
            _keep(connection, checked)
            values = {"product_id": product_id, "item": item, "name": checked.name, "sha256": checked.sha256}
            evidence_id = evidence.add(connection, {**values, "added_at": at})
            evidence.set_codes(connection, evidence_id, wanted)
            if dossiers.items(connection, product_id).get(item, {"state": None})["state"] in (None, "missing"):
                dossiers.change_item(connection, product_id, item, {"state": "present"}, at)
            details = {**values, "id": evidence_id, "size": len(checked.content), "codes": wanted}
            self._base.note(connection, "evidence.added", subject_of(product), details, at)
        return self.get(evidence_id)

    def get(self, evidence_id: int) -> Evidence:
        """What is said of a piece of evidence; SheetError "gone"."""
        with self._base.store.reading() as connection:
            row, product = self._existing(connection, evidence_id)
            codes = evidence.codes(connection, product["id"]).get(evidence_id, ())
            return evidence_of(row, codes, product["set_code"])

    def update(
        self, evidence_id: int, *, name: str, item: str, codes: Iterable[str], expires_on: date | None
    ) -> Evidence:
        """Change what is said of a file; InputError names what does not fit."""
        _require_part(item)
        values = {"name": clean_line(name, "tên tệp", required=True), "item": item, "expires_on": day_text(expires_on)}
        with self._base.store.writing() as connection:
            before, product = self._existing(connection, evidence_id)
            wanted = _codes(product, item, codes)
            old = list(evidence.codes(connection, product["id"]).get(evidence_id, ()))
            changed = {key: [before[key], value] for key, value in values.items() if before[key] != value}
            if sorted(wanted) != old:
                changed["codes"] = [old, wanted]
            if changed:
                evidence.change(connection, evidence_id, values)
                evidence.set_codes(connection, evidence_id, wanted)
                self._base.note(connection, "evidence.changed", subject_of(product), {"id": evidence_id, **changed})
        return self.get(evidence_id)

    def remove(self, evidence_id: int) -> None:
        """Take a file out of its dossier; `put_back` undoes it until `purge`."""
        self._mark(evidence_id, removed=True)

    def put_back(self, evidence_id: int) -> Evidence:
        """Undo a removal; SheetError "gone" where it was purged."""
        self._mark(evidence_id, removed=False)
        return self.get(evidence_id)

    def removed(self, product_id: int) -> list[Evidence]:
        """What was removed from a dossier and can be put back, the oldest first."""
        with self._base.store.reading() as connection:
            visible_product(self._base, connection, product_id)
            rows = evidence.of_product(connection, product_id, removed_too=True)
            return [evidence_of(row, ()) for row in rows if row["removed_at"]]

    def purge(self, product_id: int) -> int:
        """Let go for good of what was removed from a dossier; how many files went."""
        with self._base.store.writing() as connection:
            product = visible_product(self._base, connection, product_id)
            rows = evidence.of_product(connection, product_id, removed_too=True)
            gone_now = [{"name": row["name"], "sha256": row["sha256"]} for row in rows if row["removed_at"]]
            if gone_now:
                evidence.purge(connection, product_id)
                self._base.note(connection, "evidence.purged", subject_of(product), {"files": gone_now})
        return len(gone_now)

    def file(self, evidence_id: int) -> EvidenceFile:
        """The bytes of a piece of evidence; StorageError "damaged" where they are not what was kept."""
        with self._base.store.reading() as connection:
            row, _ = self._existing(connection, evidence_id)
            content = evidence.content(connection, row["sha256"])
        if content is None or hashlib.sha256(content).hexdigest() != row["sha256"]:
            raise damaged(f"evidence {evidence_id}, {row['sha256']}")
        return EvidenceFile(row["name"], row["kind"], content)

    def save(self, evidence_id: int, target: Path) -> None:
        """A copy of a piece of evidence in a file of the user's; FileError."""
        save_as(self.file(evidence_id).content, target)

    def size(self) -> int:
        """Bytes of all evidence in the store, removed pieces included."""
        with self._base.store.reading() as connection:
            return evidence.sizes(connection, 0)[1]

    def _mark(self, evidence_id: int, *, removed: bool) -> None:
        at = self._base.now()
        with self._base.store.writing() as connection:
            row, product = self._existing(connection, evidence_id)
            if bool(row["removed_at"]) == removed:
                return
            evidence.change(connection, evidence_id, {"removed_at": at if removed else None})
            details = {"id": evidence_id, "name": row["name"], "sha256": row["sha256"]}
            action = "evidence.removed" if removed else "evidence.returned"
            self._base.note(connection, action, subject_of(product), details, at)

    def _existing(self, connection: Connection, evidence_id: int) -> tuple[Row, Row]:
        """A piece of evidence with its product; SheetError "gone", CouncilError where it may not be seen."""
        row = evidence.listed(connection, evidence_id)
        if row is None:
            raise gone(f"evidence {evidence_id}")
        return row, visible_product(self._base, connection, row["product_id"])

    def _require_room(self, connection: Connection, product_id: int, checked: CheckedFile) -> None:
        of_product, of_store = evidence.sizes(connection, product_id)
        room = MAX_PRODUCT - of_product, MAX_STORE - of_store
        if len(checked.content) <= min(room):
            return
        limit = f"hồ sơ này (tối đa {MAX_PRODUCT // MIB} MB)"
        if room[1] < room[0]:
            limit = f"toàn bộ dữ liệu (tối đa {MAX_STORE // MIB // 1024} GB)"
        raise InputError(
            f"Tệp “{checked.name}” làm minh chứng của {limit} vượt giới hạn. Hồ sơ không bị thay đổi. "
            "Hãy xóa hẳn các tệp đã gỡ, hoặc quét lại ở độ phân giải thấp hơn.",
            code="too_large",
        )


def _keep(connection: Connection, checked: CheckedFile) -> None:
    values = {"sha256": checked.sha256, "kind": checked.kind, "size": len(checked.content), "pages": checked.pages}
    evidence.keep_file(connection, {**values, "content": checked.content})


def _codes(product: Row, item: str, codes: Iterable[str] | None) -> list[str]:
    """The criteria of the product's set that are wanted; InputError for one that the set does not have."""
    criteria_set = set_of_code(product["set_code"])
    if codes is None:
        return list(dossier_law().criteria_of(criteria_set, item)) if criteria_set else []
    wanted = list(dict.fromkeys(codes))
    unknown = [code for code in wanted if criteria_set is None or code not in criteria_set.criteria]
    if unknown:
        raise InputError(
            f"Bộ tiêu chí của sản phẩm không có tiêu chí “{unknown[0]}”. Không có gì bị thay đổi. Hãy chọn lại.",
            code="criterion",
            detail=unknown[0],
        )
    return wanted


def _require_part(item: str) -> None:
    if item not in dossier_law().by_key:
        raise InputError("Thành phần hồ sơ không có trong danh mục. Hãy chọn lại.", code="item", detail=item)
