"""Two copies of a paper sheet become one: their differences are settled paper in hand, and the secretary stands for it.

What both keyed in, who they were, and what was settled stay in the store beside the sheet that comes out of it.
"""

from __future__ import annotations

import json
import secrets
from typing import Any

from ocop_desktop.clock import stamp
from ocop_desktop.council.ids import new_id
from ocop_desktop.council.paper_entry import Field, Keyed, Mismatch, Value, merged, mismatches, unsettled
from ocop_desktop.errors import CouncilError, InputError
from ocop_desktop.rubric.model import CriteriaSet
from ocop_desktop.rubric.scoring import Answers, check_answers
from ocop_desktop.services.round_access import Actor, require, require_open_scoring
from ocop_desktop.services.round_desk import clean_day, required_reason
from ocop_desktop.services.round_entries import entry_row
from ocop_desktop.services.round_members import council_of
from ocop_desktop.services.round_paper_records import Comparison, Difference, PaperEntry, Settled
from ocop_desktop.services.round_papers import (
    answers_on,
    entry_of,
    paper_finished,
    paper_row,
    paper_subject,
    scan_missing,
)
from ocop_desktop.services.round_sheets import sheet_values
from ocop_desktop.services.texts import clean_line, clean_text
from ocop_desktop.services.workspace_base import Base, law_of_row, newest_revision
from ocop_desktop.services.workspace_changes import check_ground
from ocop_desktop.services.workspace_sheets import SheetDesk
from ocop_desktop.storage import paper_entries, rounds, sheets
from ocop_desktop.storage.database import Connection, Row


class SettlingDesk:
    """Compares the copies of a paper sheet and makes the member's sheet of them."""

    def __init__(self, base: Base, desk: SheetDesk) -> None:
        self._base = base
        self._sheets = desk

    def compare(self, paper_id: int) -> Comparison:
        """The differences of the two copies; CouncilError "keying_open" while one is not finished."""
        with self._base.store.reading() as connection:
            row = paper_row(connection, paper_id)
            actor = require(self._base, connection, "paper.settle", row["round_id"])
            return self._comparison(connection, actor, row)

    def settle(self, paper_id: int, field: Field, code: str, value: Value) -> Comparison:
        """Keep what stands on the paper where the copies differ: what one of them says, or something else.

        CouncilError "no_difference" where they agree; AnswerError, InputError where the value cannot be so.
        """
        at = self._base.now()
        with self._base.store.writing() as connection:
            actor, row = self._open(connection, paper_id)
            found = {m.where: m for m in self._mismatches(connection, row)}
            mismatch = found.get((field, code))
            if mismatch is None:
                raise CouncilError(
                    "Hai bản nhập không khác nhau ở chỗ này nên không cần xử lý. Không có gì bị thay đổi.",
                    code="no_difference",
                )
            clean = _clean(law_of_row(_turn(connection, row))[1], mismatch, value)
            values = {"paper_id": paper_id, "field": field, "code": code, "settled_at": at, "settled_by": actor.name}
            values |= {"first": _json(mismatch.first), "second": _json(mismatch.second), "value": _json(clean)}
            paper_entries.settle(connection, values)
            details = {key: values[key] for key in ("field", "code", "first", "second", "value")}
            self._base.note(connection, "paper.settled", paper_subject(paper_id), details, at)
            return self._comparison(connection, actor, row)

    def finish(self, paper_id: int) -> PaperEntry:
        """Make the member's sheet, closed; the secretary signs it as a copy.

        CouncilError "differences_open", "scan_missing", "no_secretary"; SheetError "unscored" where both copies leave
        a criterion out: then the paper goes back to the member.
        """
        now = self._base.clock.now()
        at = stamp(now)
        sheet_id = new_id(int(now.timestamp() * 1000), secrets.token_bytes(10))
        with self._base.store.writing() as connection:
            actor, row = self._open(connection, paper_id)
            if not row["scan_sha256"]:
                raise scan_missing()
            found = self._mismatches(connection, row)
            settled = {(s["field"], s["code"]): _value(s["value"]) for s in paper_entries.settled(connection, paper_id)}
            _require_settled(unsettled(found, settled))
            keyed = merged(*self._copies(connection, row), self._codes(connection, row), settled)
            values = {"finished_at": at, "finished_by": actor.name}
            secretary = _secretary(connection, actor, row["round_id"])
            paper_entries.change(connection, paper_id, {**values, "secretary_id": secretary})
            self._make(connection, row, sheet_id, keyed, at)
            copies = paper_entries.copies(connection, paper_id)
            details = {
                "sheet": sheet_id,
                "keyed_by": [copy["keyed_by"] for copy in copies],
                "answers": [answers_on(connection, copy) for copy in copies],
                "settled": len(found),
                "scan": row["scan_sha256"],
            }
            self._base.note(connection, "paper.finished", paper_subject(paper_id), details, at)
            return entry_of(connection, actor, paper_id)

    def reopen(self, paper_id: int, reason: str) -> Comparison:
        """Take the sheet back that a paper has become, as long as it is not signed; SheetError "signed"."""
        words = required_reason(reason)
        with self._base.store.writing() as connection:
            row = paper_row(connection, paper_id)
            actor = require(self._base, connection, "paper.settle", row["round_id"])
            require_open_scoring(connection, row["round_id"], row["product_id"], row["turn"])
            sheet_id = paper_entries.result_of(connection, paper_id)
            if sheet_id is not None:
                sheet = newest_revision(connection, sheet_id)
                _require_unsigned(sheet)
                sheets.change(connection, sheet_id, sheet["revision"], {"status": "open", "frozen": None})
                sheets.delete(connection, sheet_id)
                undone = {"finished_at": None, "finished_by": "", "secretary_id": None}
                paper_entries.change(connection, paper_id, undone)
                details = {"sheet": sheet_id, "reason": words}
                self._base.note(connection, "paper.reopened", paper_subject(paper_id), details)
            return self._comparison(connection, actor, paper_row(connection, paper_id))

    def _open(self, connection: Connection, paper_id: int) -> tuple[Actor, Row]:
        row = paper_row(connection, paper_id)
        actor = require(self._base, connection, "paper.settle", row["round_id"])
        require_open_scoring(connection, row["round_id"], row["product_id"], row["turn"])
        if row["finished_at"]:
            raise paper_finished()
        return actor, row

    def _comparison(self, connection: Connection, actor: Actor, row: Row) -> Comparison:
        found = self._mismatches(connection, row)
        settled = {
            (s["field"], s["code"]): Settled(_value(s["value"]), s["settled_by"], s["settled_at"])
            for s in paper_entries.settled(connection, row["id"])
        }
        return Comparison(
            entry=entry_of(connection, actor, row["id"]),
            set_code=_turn(connection, row)["set_code"],
            differences=tuple(Difference(mismatch, settled.get(mismatch.where)) for mismatch in found),
        )

    def _mismatches(self, connection: Connection, row: Row) -> tuple[Mismatch, ...]:
        return mismatches(*self._copies(connection, row), self._codes(connection, row))

    def _codes(self, connection: Connection, row: Row) -> list[str]:
        return list(law_of_row(_turn(connection, row))[1].criteria)

    def _copies(self, connection: Connection, row: Row) -> tuple[Keyed, Keyed]:
        copies = paper_entries.copies(connection, row["id"])
        if len(copies) != 2 or any(copy["status"] == "open" for copy in copies):
            raise CouncilError(
                "Phiếu giấy này chưa được hai người nhập xong nên chưa đối chiếu được. Những gì đã nhập còn nguyên. "
                "Hãy chờ cả hai khóa bản nhập của mình.",
                code="keying_open",
            )
        return _keyed(connection, copies[0]), _keyed(connection, copies[1])

    def _make(self, connection: Connection, row: Row, sheet_id: str, keyed: Keyed, at: str) -> None:
        """Writes the member's sheet and closes it."""
        entry = entry_row(connection, row["round_id"], row["product_id"])
        under, reason = keyed.rejected or (None, None)
        values: dict[str, Any] = {
            **sheet_values(sheet_id, entry, row["member_id"], at),
            "paper_id": row["id"],
            "opinion": keyed.opinion,
            "rejected_under": under,
            "rejected_reason": reason,
            "place": keyed.place,
            "date": keyed.date,
        }
        sheets.add(connection, values)
        for code, option in keyed.answers.items():
            sheets.answer(connection, sheet_id, 1, code, option)
        for code, text in keyed.comments.items():
            sheets.text(connection, "comment", sheet_id, 1, code, text)
        for code, text in keyed.stopped.items():
            sheets.text(connection, "stopped", sheet_id, 1, code, text)
        details = {"paper": row["id"], "round": row["round_id"], "turn": row["turn"]}
        self._base.note(connection, "sheet.begun", sheet_id, details, at)
        self._sheets.freeze(connection, newest_revision(connection, sheet_id), at)


def _turn(connection: Connection, row: Row) -> Row:
    found = rounds.turn(connection, row["round_id"], row["product_id"], row["turn"])
    if found is None:
        raise paper_finished()
    return found


def _keyed(connection: Connection, copy: Row) -> Keyed:
    key = copy["sheet_id"], copy["revision"]
    return Keyed(
        answers=sheets.answers(connection, *key),
        comments=sheets.texts(connection, "comment", *key),
        stopped=sheets.texts(connection, "stopped", *key),
        rejected=(copy["rejected_under"], copy["rejected_reason"]) if copy["rejected_reason"] else None,
        opinion=copy["opinion"],
        place=copy["place"],
        date=copy["date"],
    )


def _secretary(connection: Connection, actor: Actor, round_id: int) -> int:
    """Who stands for the copy: the secretary who finishes it, else the first one of the council."""
    if actor.role == "secretary" and actor.member_id is not None:
        return actor.member_id
    for member in council_of(connection, round_id):
        if member.role == "secretary" and member.appointed:
            return member.id
    raise CouncilError(
        "Hội đồng chưa có thư ký để ký xác nhận bản sao phiếu giấy. Những gì đã đối chiếu vẫn còn nguyên. "
        "Hãy thêm thư ký trong danh sách thành viên.",
        code="no_secretary",
    )


def _require_settled(waiting: tuple[Mismatch, ...]) -> None:
    if waiting:
        raise CouncilError(
            f"Còn {len(waiting)} chỗ khác nhau giữa hai bản nhập chưa xử lý. Những gì đã xử lý vẫn còn nguyên. "
            "Hãy xem phiếu giấy và chọn giá trị đúng cho từng chỗ.",
            code="differences_open",
            detail=str(len(waiting)),
        )


def _require_unsigned(sheet: Row) -> None:
    if sheet["status"] == "signed":
        raise CouncilError(
            "Bản sao phiếu giấy này đã được thư ký ký nên không mở lại được. Bản đã ký vẫn còn nguyên. "
            "Nếu có sai sót, Hội đồng loại phiếu kèm lý do hoặc mở lượt chấm lại.",
            code="signed",
        )


def _clean(criteria_set: CriteriaSet, mismatch: Mismatch, value: Value) -> Value:
    """A settled value in the form in which a sheet holds it."""
    field, code = mismatch.where
    if field == "answer":
        return _clean_answer(criteria_set, code, value)
    if field == "rejected":
        return _clean_rejection(criteria_set, value)
    text = value if isinstance(value, str) else ""
    if field == "stopped" and text.strip():
        check_answers(criteria_set, Answers(stopped={code: text}))
    if field == "date":
        return clean_day(text, "date") or None
    clean = clean_line(text, "địa danh") if field == "place" else clean_text(text, f"nội dung của {code or 'phiếu'}")
    return clean or None


def _clean_answer(criteria_set: CriteriaSet, code: str, value: Value) -> Value:
    if value is None:
        return None
    if not isinstance(value, int) or isinstance(value, bool):
        raise InputError("Phương án phải là một số. Hãy chọn lại.", code="number", detail=code)
    check_answers(criteria_set, Answers({code: value}))
    return value


def _clean_rejection(criteria_set: CriteriaSet, value: Value) -> Value:
    if not isinstance(value, tuple):
        return None
    under, reason = value
    check_ground(criteria_set, under)
    return under, required_reason(reason)


def _json(value: Value) -> str:
    return json.dumps(value, ensure_ascii=False)


def _value(text: str) -> Value:
    value: Any = json.loads(text)
    return (str(value[0]), str(value[1])) if isinstance(value, list) else value
