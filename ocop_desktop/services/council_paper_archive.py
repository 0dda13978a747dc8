"""The archive: papers kept with their digest, never overwritten, read back and checked."""

from __future__ import annotations

import hashlib
from pathlib import Path

from ocop_desktop.errors import CouncilError
from ocop_desktop.files import write_durably
from ocop_desktop.services.council_paper_desk import CouncilPaperDesk, details_of, key_of, ref_of
from ocop_desktop.services.council_paper_records import DrawnPaper, KeptPaper, PaperRef
from ocop_desktop.services.round_access import require, round_row
from ocop_desktop.services.round_desk import subject
from ocop_desktop.services.workspace_base import Base
from ocop_desktop.storage import assignments, members, paper_archive, registers, rounds, sheets
from ocop_desktop.storage.database import Connection, Row
from ocop_desktop.storage.failures import damaged


class ArchiveDesk:
    """Keeps papers and gives them back. Nothing of it is ever changed or taken out."""

    def __init__(self, base: Base, desk: CouncilPaperDesk) -> None:
        self._base = base
        self._desk = desk

    def keep(self, round_id: int, ref: PaperRef) -> KeptPaper:
        """Keep a paper as it would be drawn now; the newest kept version where it says the same already.

        CouncilError "not_ready" where it cannot be drawn, "not_kept" for a blank sheet, of which there is nothing to
        keep.
        """
        return self.keep_drawn(round_id, ref)[1]

    def keep_drawn(self, round_id: int, ref: PaperRef) -> tuple[DrawnPaper, KeptPaper]:
        """The same with its bytes."""
        if ref.kind == "blank_sheet":
            raise CouncilError(
                "Phiếu để trống không có nội dung nên không lưu vào kho; lúc nào cũng in lại được như nhau.",
                code="not_kept",
            )
        drawn, content, moment = self._desk.drawn(round_id, ref)
        at = self._base.now()
        with self._base.store.writing() as connection:
            actor = require(self._base, connection, "paper.make", round_id)
            slot = paper_archive.find(connection, round_id, *key_of(ref))
            if slot is None:
                raise damaged("a paper has no id")
            before = paper_archive.versions(connection, slot["id"])
            same = next((row for row in before if row["sha256"] == drawn.sha256), None)
            if same is not None:
                return drawn, kept_of(same)
            values = {
                "paper_id": slot["id"],
                "version": len(before) + 1,
                "title": drawn.title,
                "product": _product_name(connection, ref),
                "member": _member_name(connection, ref),
                "file_name": drawn.file_name,
                "practice": int(drawn.practice),
                "draft": int(drawn.draft),
                "pages": drawn.pages,
                "size": len(drawn.pdf),
                "sha256": drawn.sha256,
                "content": content,
                "moment": moment,
                "kept_at": at,
                "kept_by": actor.name,
            }
            signed = _signed_file(connection, round_id, ref, drawn.sha256)
            kept_id = paper_archive.keep(connection, {**values, **signed}, None if signed else drawn.pdf)
            details = {**details_of(ref), "round": subject(round_row(connection, round_id))}
            details |= {key: values[key] for key in ("version", "title", "sha256", "pages")}
            self._base.note(connection, "paper.kept", slot["id"], details, at)
            return drawn, kept_of(_row(connection, kept_id))

    def all(self, round_id: int | None) -> list[KeptPaper]:
        """Every kept version of a round, of all for None, the newest first; a member has but their own round."""
        with self._base.store.reading() as connection:
            actor = require(self._base, connection, "paper.make", round_id)
            round_id = round_id if round_id is not None else actor.round_id
            return [kept_of(row) for row in paper_archive.kept_of_round(connection, round_id)]

    def pdf(self, kept_id: int) -> bytes:
        """The bytes of a kept version; StorageError "damaged" where they are not what was kept."""
        with self._base.store.reading() as connection:
            row = _row(connection, kept_id)
            require(self._base, connection, "paper.make", row["round_id"])
            content = paper_archive.content(connection, row)
        if content is None or hashlib.sha256(content).hexdigest() != row["sha256"]:
            raise damaged(f"kept paper {kept_id}, {row['sha256']}")
        return content

    def save(self, kept_id: int, target: Path) -> None:
        """A copy of a kept version in a file of the user's; FileError, "file_exists" where one of this name is."""
        write_durably(target, self.pdf(kept_id), overwrite=False)


def kept_of(row: Row) -> KeptPaper:
    """A kept version from its row."""
    return KeptPaper(
        id=row["id"],
        paper_id=row["paper_id"],
        version=row["version"],
        round_id=row["round_id"],
        ref=ref_of(row),
        title=row["title"],
        product=row["product"],
        member=row["member"],
        file_name=row["file_name"],
        practice=bool(row["practice"]),
        draft=bool(row["draft"]),
        pages=row["pages"],
        size=row["size"],
        sha256=row["sha256"],
        kept_at=row["kept_at"],
        kept_by=row["kept_by"],
    )


def _row(connection: Connection, kept_id: int) -> Row:
    row = paper_archive.kept(connection, kept_id)
    if row is None:
        raise CouncilError(
            "Không có giấy này trong kho lưu. Không có gì bị thay đổi. Hãy chọn lại trong danh sách.",
            code="gone",
            detail=f"kept paper {kept_id}",
        )
    return row


def _product_name(connection: Connection, ref: PaperRef) -> str:
    row = registers.product(connection, ref.product_id) if ref.product_id is not None else None
    return row["name"] if row is not None else ""


def _member_name(connection: Connection, ref: PaperRef) -> str:
    row = members.find(connection, ref.member_id) if ref.member_id is not None else None
    return row["name"] if row is not None else ""


def _signed_file(connection: Connection, round_id: int, ref: PaperRef, sha256: str) -> dict[str, object]:
    """Where a signed sheet's bytes are kept already; nothing for any other paper."""
    if ref.kind != "member_sheet":
        return {}
    entry = rounds.entry(connection, round_id, ref.product_id or 0)
    turn = entry["turn"] if entry is not None else 0
    row = assignments.sheet_of(connection, round_id, ref.product_id or 0, turn, ref.member_id or 0)
    signed = sheets.signed(connection, row["sheet_id"], row["revision"]) if row is not None else None
    if row is None or signed is None or signed["sha256"] != sha256:
        return {}
    return {"sheet_id": row["sheet_id"], "revision": row["revision"]}
