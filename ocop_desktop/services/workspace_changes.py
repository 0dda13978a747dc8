"""The changes of an open sheet: each a transaction of its own, on the version that the caller has seen."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from datetime import date as calendar_date
from typing import Any

from ocop_desktop.errors import AnswerError, InputError
from ocop_desktop.rubric.model import CriteriaSet
from ocop_desktop.rubric.scoring import Answers, check_answers
from ocop_desktop.services.records import Saved
from ocop_desktop.services.round_access import require_writing
from ocop_desktop.services.texts import clean_line, clean_text
from ocop_desktop.services.workspace_base import Base, expected, law_of_row, require_open
from ocop_desktop.storage import sheets
from ocop_desktop.storage.database import Connection

#: Writes a change: connection, revision, set; gives the changed fields of the sheet itself, and what the journal notes.
_Write = Callable[[Connection, int, CriteriaSet], tuple[dict[str, Any], dict[str, Any]]]


class ChangeDesk:
    """Writes one change at a time. SheetError "stale", "closed", "signed" or "gone": nothing was written."""

    def __init__(self, base: Base) -> None:
        self._base = base

    def choose(self, sheet_id: str, version: int, code: str, option: int | None) -> Saved:
        """Answer a criterion: an option's number, 0 for none reached, None for unscored; AnswerError."""

        def write(
            connection: Connection, revision: int, criteria_set: CriteriaSet
        ) -> tuple[dict[str, Any], dict[str, Any]]:
            check_answers(criteria_set, Answers({code: 0 if option is None else option}))
            sheets.answer(connection, sheet_id, revision, code, option)
            return {}, {"code": code, "option": option}

        return self._change(sheet_id, version, "answer.chosen", write)

    def comment(self, sheet_id: str, version: int, code: str, text: str) -> Saved:
        """Keep the comment to a criterion, an empty one for none; AnswerError, InputError "too_long"."""
        words = clean_text(text, f"ghi chú của tiêu chí {code}")

        def write(
            connection: Connection, revision: int, criteria_set: CriteriaSet
        ) -> tuple[dict[str, Any], dict[str, Any]]:
            check_answers(criteria_set, Answers({code: 0}))
            sheets.text(connection, "comment", sheet_id, revision, code, words)
            return {}, {"code": code, **_fingerprint(words)}

        return self._change(sheet_id, version, "answer.commented", write)

    def opinion(self, sheet_id: str, version: int, text: str) -> Saved:
        """Keep the opinion on the whole; InputError "too_long"."""
        words = clean_text(text, "ý kiến của người đánh giá")
        return self._change(sheet_id, version, "answer.opinion", lambda *_: ({"opinion": words}, _fingerprint(words)))

    def place_date(self, sheet_id: str, version: int, place: str, date: str) -> Saved:
        """Keep place and date (YYYY-MM-DD, or "" for the day on which the sheet is closed); InputError."""
        values = {"place": clean_line(place, "địa danh"), "date": _clean_date(date)}
        return self._change(sheet_id, version, "answer.place_date", lambda *_: (values, values))

    def reject(self, sheet_id: str, version: int, under: str, reason: str | None) -> Saved:
        """Declare a rejection, or that the product is not assessed; None takes it back. AnswerError, InputError."""
        words = None if reason is None else _clean_reason(reason)

        def write(_: Connection, __: int, criteria_set: CriteriaSet) -> tuple[dict[str, Any], dict[str, Any]]:
            if words is not None:
                check_ground(criteria_set, under)
            values = {"rejected_under": None if words is None else under, "rejected_reason": words}
            return values, {"under": under, "reason": words}

        return self._change(sheet_id, version, "answer.rejected", write)

    def stop(self, sheet_id: str, version: int, code: str, reason: str | None) -> Saved:
        """Declare that the assessment stops at a criterion; None takes it back. AnswerError, InputError."""
        words = "" if reason is None else _clean_reason(reason)

        def write(
            connection: Connection, revision: int, criteria_set: CriteriaSet
        ) -> tuple[dict[str, Any], dict[str, Any]]:
            check_answers(criteria_set, Answers(stopped={code: words}))
            sheets.text(connection, "stopped", sheet_id, revision, code, words)
            return {}, {"code": code, "reason": words or None}

        return self._change(sheet_id, version, "answer.stopped", write)

    def _change(self, sheet_id: str, version: int, action: str, write: _Write) -> Saved:
        at = self._base.now()
        with self._base.store.writing() as connection:
            row = sheets.head(connection, sheet_id)
            if row is not None:
                require_writing(self._base, connection, row)
            row = expected(row, sheet_id, version)
            require_open(row)
            values, details = write(connection, row["revision"], law_of_row(row)[1])
            sheets.change(connection, sheet_id, row["revision"], {**values, "version": version + 1, "updated_at": at})
            self._base.note(connection, action, sheet_id, {"revision": row["revision"], **details}, at)
        return Saved(version + 1, at)


def _fingerprint(text: str) -> dict[str, Any]:
    """The journal says which text it was, not the text itself."""
    return {"length": len(text), "sha256": hashlib.sha256(text.encode("utf-8")).hexdigest()}


def _clean_reason(reason: str) -> str:
    words = clean_text(reason, "lý do")
    if not words:
        raise InputError("Chưa nhập lý do. Hãy nhập lý do rồi lưu lại.", code="missing", detail="reason")
    return words


def check_ground(criteria_set: CriteriaSet, under: str) -> None:
    """AnswerError where the set rejects nothing under this criterion, or "" for the clause at the form's head."""
    if under == "" and criteria_set.disqualified_if:
        return
    if under not in criteria_set.can_reject:
        raise AnswerError(f"Bộ {criteria_set.code} không có điều kiện loại ở “{under or 'đầu phiếu'}”.")


def _clean_date(date: str) -> str:
    day = date.strip()
    try:
        if day and not re.fullmatch(r"\d{4}-\d\d-\d\d", day):
            raise ValueError(day)
        return calendar_date.fromisoformat(day).isoformat() if day else ""
    except ValueError as error:
        raise InputError(
            f"Ngày “{day[:40]}” không có trong lịch. Hãy nhập ngày theo dạng ngày/tháng/năm.",
            code="date",
            detail=day[:40],
        ) from error
