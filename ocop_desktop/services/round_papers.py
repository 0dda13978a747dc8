"""Sheets filled in by hand: begun, scanned, keyed in by two people who do not see each other's copy."""

from __future__ import annotations

import hashlib
import secrets
from pathlib import Path

from ocop_desktop.clock import stamp
from ocop_desktop.council.ids import new_id
from ocop_desktop.errors import CouncilError
from ocop_desktop.services.dossier_files import check_evidence, read_evidence
from ocop_desktop.services.round_access import (
    Actor,
    is_own,
    require,
    require_assigned,
    require_open_round,
    require_open_scoring,
    round_row,
)
from ocop_desktop.services.round_desk import required_reason
from ocop_desktop.services.round_entries import entry_row, is_untouched
from ocop_desktop.services.round_members import council_of, member_of, named_by
from ocop_desktop.services.round_paper_records import Keying, PaperEntry, Scan
from ocop_desktop.services.round_records import Member
from ocop_desktop.services.round_sheets import sheet_values
from ocop_desktop.services.texts import toned
from ocop_desktop.services.workspace_base import Base
from ocop_desktop.services.workspace_sheets import product_of
from ocop_desktop.storage import assignments, paper_entries, rounds, sheets
from ocop_desktop.storage.database import Connection, Row
from ocop_desktop.storage.failures import damaged


class PaperDesk:
    """Begins paper sheets and gives each of two people their own copy to key in."""

    def __init__(self, base: Base) -> None:
        self._base = base

    def all(self, round_id: int) -> list[PaperEntry]:
        """The paper sheets of a round; nothing of what is on them."""
        with self._base.store.reading() as connection:
            round_row(connection, round_id)
            actor = require(self._base, connection, "paper.key", round_id)
            council = named_by(council_of(connection, round_id))
            copies: dict[int, list[Row]] = {}
            for copy in paper_entries.copies_of_round(connection, round_id):
                copies.setdefault(copy["paper_id"], []).append(copy)
            return [
                _entry(connection, row, council, actor, copies.get(row["id"], []))
                for row in paper_entries.of_round(connection, round_id)
            ]

    def begin(self, round_id: int, product_id: int, member_id: int) -> PaperEntry:
        """Take a member's paper sheet of a product in; a sheet that they opened and left empty goes.

        CouncilError "sheet_begun" where they score on the screen, "paper_there", "not_assigned", "scoring_closed".
        """
        at = self._base.now()
        with self._base.store.writing() as connection:
            actor = require(self._base, connection, "paper.key", round_id)
            require_open_round(connection, round_id)
            entry = entry_row(connection, round_id, product_id)
            member = member_of(connection, member_id)
            require_assigned(connection, round_id, product_id, member_id)
            require_open_scoring(connection, round_id, product_id, entry["turn"])
            if paper_entries.of_member(connection, round_id, product_id, entry["turn"], member_id) is not None:
                raise CouncilError(
                    f"Phiếu giấy của {member.label} cho sản phẩm này đã có trong danh sách. Không có gì bị thay đổi.",
                    code="paper_there",
                )
            self._drop_empty(connection, entry, member)
            values = {"round_id": round_id, "product_id": product_id, "turn": entry["turn"], "member_id": member_id}
            paper_id = paper_entries.add(connection, {**values, "begun_at": at, "begun_by": actor.name})
            details = {"product": entry["code"], "turn": entry["turn"], "member": member.label}
            self._base.note(connection, "paper.begun", paper_subject(paper_id), details, at)
            return entry_of(connection, actor, paper_id)

    def attach_scan(self, paper_id: int, file: Path | tuple[str, bytes]) -> PaperEntry:
        """Keep the scan (PDF, JPEG, PNG) in the place of an earlier one; InputError says what is wrong with a file.

        `file` is the user's, or a name and bytes; it is looked into before anything is kept.
        """
        checked = read_evidence(file) if isinstance(file, Path) else check_evidence(*file)
        with self._base.store.writing() as connection:
            actor, _ = self._open(connection, paper_id)
            paper_entries.attach(connection, paper_id, checked.name, checked.kind, checked.sha256, checked.content)
            details = {"name": checked.name, "sha256": checked.sha256}
            self._base.note(connection, "paper.scanned", paper_subject(paper_id), details)
            return entry_of(connection, actor, paper_id)

    def scan(self, paper_id: int) -> bytes:
        """The bytes of a scan; CouncilError "scan_missing", StorageError "damaged" where it is no longer the same."""
        with self._base.store.reading() as connection:
            row = paper_row(connection, paper_id)
            require(self._base, connection, "paper.key", row["round_id"])
            found = paper_entries.scan(connection, row["scan_sha256"]) if row["scan_sha256"] else None
        if found is None:
            raise scan_missing()
        content: bytes = found["content"]
        if hashlib.sha256(content).hexdigest() != found["sha256"]:
            raise damaged(f"the scan of {paper_subject(paper_id)}")
        return content

    def key(self, paper_id: int) -> str:
        """The id of one's own copy, begun now where there is none; it is filled in and closed like any sheet.

        Only its maker sees it. CouncilError "keyed_twice" for a third person, "same_person" for one who has keyed in
        the other copy under the same name, "nobody".
        """
        now = self._base.clock.now()
        with self._base.store.writing() as connection:
            actor, paper = self._open(connection, paper_id)
            copies = paper_entries.copies(connection, paper_id)
            own = next((copy for copy in copies if is_own(actor, copy)), None)
            if own is not None:
                return str(own["sheet_id"])
            _require_second_person(actor, copies)
            entry = entry_row(connection, paper["round_id"], paper["product_id"])
            sheet_id = new_id(int(now.timestamp() * 1000), secrets.token_bytes(10))
            values = sheet_values(sheet_id, entry, paper["member_id"], stamp(now))
            number = 1 + sum(copy["keying"] == 1 for copy in copies)
            mark = {"keying": number, "keyer_id": actor.member_id, "keyed_by": actor.name, "paper_id": paper_id}
            sheets.add(connection, {**values, **mark})
            details = {"paper": paper_id, "copy": number, "by": actor.name}
            self._base.note(connection, "paper.keying", sheet_id, details, stamp(now))
            return sheet_id

    def discard(self, paper_id: int, reason: str) -> None:
        """Give a paper sheet up that is not finished, with both copies and the scan; the journal keeps the reason."""
        words = required_reason(reason)
        with self._base.store.writing() as connection:
            _, paper = self._open(connection, paper_id)
            require(self._base, connection, "paper.settle", paper["round_id"])
            copies = paper_entries.copies(connection, paper_id)
            gone = [{"by": c["keyed_by"], "answers": answers_on(connection, c)} for c in copies]
            for copy in copies:
                sheets.change(connection, copy["sheet_id"], copy["revision"], {"status": "open", "frozen": None})
                sheets.delete(connection, copy["sheet_id"])
            paper_entries.delete(connection, paper_id)
            details = {"reason": words, "scan": paper["scan_sha256"] or "", "copies": gone}
            self._base.note(connection, "paper.discarded", paper_subject(paper_id), details)

    def _open(self, connection: Connection, paper_id: int) -> tuple[Actor, Row]:
        """A paper sheet that may still change, and who acts."""
        row = paper_row(connection, paper_id)
        actor = require(self._base, connection, "paper.key", row["round_id"])
        require_open_scoring(connection, row["round_id"], row["product_id"], row["turn"])
        if row["finished_at"]:
            raise paper_finished()
        return actor, row

    def _drop_empty(self, connection: Connection, entry: Row, member: Member) -> None:
        row = assignments.sheet_of(connection, entry["round_id"], entry["product_id"], entry["turn"], member.id)
        if row is None:
            return
        if not is_untouched(connection, row):
            raise CouncilError(
                f"{member.label} đã chấm sản phẩm này trên máy nên không nhập phiếu giấy được nữa. Phiếu trên máy vẫn "
                "còn nguyên. Hãy để thành viên chấm tiếp trên máy.",
                code="sheet_begun",
            )
        sheets.delete(connection, row["sheet_id"])


def entry_of(connection: Connection, actor: Actor, paper_id: int) -> PaperEntry:
    """A paper sheet as the screens get it."""
    row = paper_row(connection, paper_id)
    council = named_by(council_of(connection, row["round_id"]))
    return _entry(connection, row, council, actor, paper_entries.copies(connection, paper_id))


def paper_row(connection: Connection, paper_id: int) -> Row:
    """A paper sheet's row; CouncilError "gone"."""
    row = paper_entries.find(connection, paper_id)
    if row is None:
        raise CouncilError(
            "Phiếu giấy này không còn trong danh sách (có thể đã được bỏ ở cửa sổ khác). Hãy mở lại danh sách.",
            code="gone",
            detail=str(paper_id),
        )
    return row


def paper_subject(paper_id: int) -> str:
    """How the journal names a paper sheet."""
    return f"paper {paper_id}"


def answers_on(connection: Connection, copy: Row) -> dict[str, int]:
    """The answers of a copy, for the journal."""
    return sheets.answers(connection, copy["sheet_id"], copy["revision"])


def scan_missing() -> CouncilError:
    """The error where a scan is asked for and there is none."""
    return CouncilError(
        "Phiếu giấy này chưa có bản quét. Những gì đã nhập vẫn còn nguyên. Hãy thêm bản quét (PDF hoặc ảnh).",
        code="scan_missing",
    )


def paper_finished() -> CouncilError:
    """The error for a change of a paper sheet that has become a sheet."""
    return CouncilError(
        "Phiếu giấy này đã đối chiếu xong và thành phiếu nên không thay đổi được. Không có gì bị mất. "
        "Muốn sửa, hãy mở lại phần đối chiếu.",
        code="paper_finished",
    )


def _nobody() -> CouncilError:
    return CouncilError(
        "Chưa biết ai nhập phiếu giấy. Không có gì bị thay đổi. Hãy đăng nhập, hoặc khai báo người đánh giá trong "
        "Cài đặt.",
        code="nobody",
    )


def _require_second_person(actor: Actor, copies: list[Row]) -> None:
    """A copy is made by somebody with a name, of whom there is none yet, and there are two at most."""
    if not actor.name:
        raise _nobody()
    if any(toned(actor.name) == toned(copy["keyed_by"]) for copy in copies):
        raise CouncilError(
            f"{actor.name} đã nhập một bản của phiếu giấy này. Bản đó vẫn còn nguyên. Bản thứ hai phải do người khác "
            "nhập.",
            code="same_person",
        )
    if len(copies) == 2:
        raise CouncilError(
            f"Phiếu giấy này đã có hai người nhập là {copies[0]['keyed_by']} và {copies[1]['keyed_by']}. "
            "Không có gì bị thay đổi. Hãy chọn phiếu khác.",
            code="keyed_twice",
        )


def _entry(connection: Connection, row: Row, council: dict[int, Member], actor: Actor, copies: list[Row]) -> PaperEntry:
    scan = paper_entries.scan_head(connection, row["scan_sha256"]) if row["scan_sha256"] else None
    entry = rounds.entry(connection, row["round_id"], row["product_id"])
    if entry is None:
        raise paper_finished()
    return PaperEntry(
        id=row["id"],
        round_id=row["round_id"],
        product_id=row["product_id"],
        product=product_of(entry),
        member=council[row["member_id"]],
        turn=row["turn"],
        begun_at=row["begun_at"],
        begun_by=row["begun_by"],
        copies=tuple(Keying(c["sheet_id"], c["keyed_by"], c["status"] != "open", is_own(actor, c)) for c in copies),
        scan=Scan(row["scan_name"], scan["kind"], scan["size"], scan["sha256"]) if scan else None,
        finished_at=row["finished_at"] or "",
        finished_by=row["finished_by"],
        certified_by=council[row["secretary_id"]] if row["secretary_id"] else None,
        sheet_id=(paper_entries.result_of(connection, row["id"]) or "") if row["finished_at"] else "",
    )
