"""Pages, prints and signed files of sheets."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from ocop_desktop.council.sheet import ScoreSheet, from_bytes
from ocop_desktop.errors import SigningError
from ocop_desktop.services.records import SignedRevision
from ocop_desktop.services.round_access import keying_only, require_reading, require_signing
from ocop_desktop.services.sheets_cli import sheet_page
from ocop_desktop.services.signing_desk import SignedSheet
from ocop_desktop.services.workspace_base import Base, expected, newest_revision, require_open
from ocop_desktop.services.workspace_sheets import SheetDesk
from ocop_desktop.storage import journal, sheets
from ocop_desktop.storage.database import Connection, Row
from ocop_desktop.storage.failures import damaged

if TYPE_CHECKING:
    from ocop_desktop.documents.sheet_form import RenderedSheet

_PRINTED = "sheet.printed"


class SigningDesk:
    """What leaves the store as a page or a signed PDF, and what comes back signed."""

    def __init__(self, base: Base, desk: SheetDesk) -> None:
        self._base = base
        self._sheets = desk

    def page(self, sheet_id: str) -> RenderedSheet:
        """The page of the newest revision as it stands; SheetError "gone", CouncilError "keying", RubricError."""
        return sheet_page(self._sheets.sheet(sheet_id))

    def record_print(self, sheet_id: str, pages: int) -> None:
        """Note that the newest revision was handed to a printer."""
        with self._base.store.writing() as connection:
            row = newest_revision(connection, sheet_id)
            require_reading(self._base, connection, row)
            if row["keying"]:
                raise keying_only()
            details = {"revision": row["revision"], "version": row["version"], "pages": pages}
            self._base.note(connection, _PRINTED, sheet_id, details)

    def last_print(self, sheet_id: str) -> str | None:
        """When the sheet was printed last (RFC 3339); None where it never was."""
        with self._base.store.reading() as connection:
            return journal.last_at(connection, sheet_id, _PRINTED)

    def store(self, sheet_id: str, version: int, pdf: bytes, fingerprint: str) -> None:
        """Keep the signed PDF of a closed sheet for life.

        SheetError "stale", "signed" or "not_closed"; SigningError "not_this_sheet" where the file does not verify,
        is another sheet's, or is signed with another certificate than `fingerprint` (SHA-256, hexadecimal).
        """
        at = self._base.now()
        digest = hashlib.sha256(pdf).hexdigest()
        with self._base.store.writing() as connection:
            row = expected(sheets.newest(connection, sheet_id), sheet_id, version)
            require_signing(self._base, connection, row)
            if row["status"] == "signed":
                require_open(row)
            _require_same(row, pdf, fingerprint)
            key = {"sheet_id": sheet_id, "revision": row["revision"]}
            kept = {**key, "pdf": pdf, "sha256": digest, "fingerprint": fingerprint, "signed_at": at}
            sheets.add_signed(connection, kept)
            sheets.change(connection, **key, values={"status": "signed", "version": version + 1, "updated_at": at})
            details = {"revision": row["revision"], "sha256": digest, "fingerprint": fingerprint}
            self._base.note(connection, "sheet.signed", sheet_id, details, at)
        if self.pdf(sheet_id, row["revision"]) != pdf:
            raise damaged("the signed file does not read back")

    def pdf(self, sheet_id: str, revision: int | None = None) -> bytes | None:
        """The signed PDF of a revision, the newest for None; None where that one is not signed.

        StorageError "damaged" where the file is no longer what was signed.
        """
        with self._base.store.reading() as connection:
            found = self._signed(connection, sheet_id, revision)
        return None if found is None else found.pdf

    def signed_sheet(self, sheet_id: str, revision: int | None = None) -> SignedSheet | None:
        """The same with its data."""
        with self._base.store.reading() as connection:
            return self._signed(connection, sheet_id, revision)

    def revisions(self, sheet_id: str) -> list[SignedRevision]:
        """The signed revisions, oldest first."""
        with self._base.store.reading() as connection:
            rows = sheets.signed_revisions(connection, sheet_id)
        return [SignedRevision(row["revision"], row["sha256"], row["fingerprint"], row["signed_at"]) for row in rows]

    def _signed(self, connection: Connection, sheet_id: str, revision: int | None) -> SignedSheet | None:
        row = sheets.newest(connection, sheet_id)
        if row is not None:
            require_reading(self._base, connection, row)
        return _signed(connection, sheet_id, revision)


def _signed(connection: Connection, sheet_id: str, revision: int | None) -> SignedSheet | None:
    if revision is None:
        row = newest_revision(connection, sheet_id)
    else:
        found = sheets.revision_of(connection, sheet_id, revision)
        if found is None:
            return None
        row = found
    signed = sheets.signed(connection, sheet_id, row["revision"])
    if signed is None:
        return None
    if hashlib.sha256(signed["pdf"]).hexdigest() != signed["sha256"]:
        raise damaged(f"the signed file of {sheet_id}, revision {row['revision']}")
    return SignedSheet(from_bytes(row["frozen"]), signed["pdf"])


def _require_same(row: Row, pdf: bytes, fingerprint: str) -> None:
    """The file must be whole, and the sheet in it exactly the one that was closed."""
    from ocop_desktop.services.verify import verify_file

    if row["status"] != "closed":
        raise _refused("not_closed", "the sheet is open")
    report = verify_file("", pdf, [])
    signers = {signature.fingerprint for signature in report.signatures}
    found = report.sheets[0].sheet if report.sheets else None
    closed: ScoreSheet = from_bytes(row["frozen"])
    if report.verdict not in ("intact", "unknown_signer") or found != closed or fingerprint not in signers:
        raise _refused("not_this_sheet", ", ".join([report.verdict, *(f.code for f in report.findings)]))


def _refused(code: str, why: str) -> SigningError:
    return SigningError(
        "Tệp đã ký không đúng với phiếu đã khóa nên không được lưu. Phiếu vẫn còn nguyên, chưa ký. "
        "Hãy khóa phiếu rồi ký lại.",
        code=code,
        detail=why,
    )
