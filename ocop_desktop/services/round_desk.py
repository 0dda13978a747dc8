"""Rounds and their meeting: set up, change, finish. Every change is a transaction with its journal entry."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime
from fractions import Fraction
from typing import Any

from ocop_desktop.council.consensus_quorum import QuorumRule
from ocop_desktop.council.round import round_name
from ocop_desktop.errors import CouncilError, InputError
from ocop_desktop.services.round_access import require, require_open_round, round_row
from ocop_desktop.services.round_records import Attendance, Guest, Meeting, Round, RoundDraft, RoundRow
from ocop_desktop.services.texts import clean_line, clean_text
from ocop_desktop.services.workspace_base import Base
from ocop_desktop.storage import members, paper_entries, rounds
from ocop_desktop.storage.database import Connection, Row

YEARS = range(2000, 2101)
NUMBERS = range(1, 100)
SPREADS = range(101)


class RoundDesk:
    """Lists, sets up, changes and finishes rounds."""

    def __init__(self, base: Base) -> None:
        self._base = base

    def all(self) -> list[RoundRow]:
        """All rounds, the newest first, practice among them."""
        with self._base.store.reading() as connection:
            rows = rounds.all_counted(connection)
        return [RoundRow(round_of(row), row["members"], row["products"], row["closed"]) for row in rows]

    def get(self, round_id: int) -> Round:
        """A round; CouncilError "gone"."""
        with self._base.store.reading() as connection:
            return round_of(round_row(connection, round_id))

    def add(self, draft: RoundDraft) -> Round:
        """A new round; InputError names the field, "round_taken" where the number is another's."""
        values = _clean(draft)
        at = self._base.now()
        with self._base.store.writing() as connection:
            require(self._base, connection, "round.edit")
            _require_free(connection, draft, None)
            round_id = rounds.add(connection, {**values, "version": 1, "created_at": at, "updated_at": at})
            self._base.note(connection, "round.added", subject(values), values, at)
            return round_of(round_row(connection, round_id))

    def change(self, round_id: int, version: int, draft: RoundDraft) -> Round:
        """Change a round; InputError, CouncilError "stale", "round_finished" or "practice_stays"."""
        values = _clean(draft)
        at = self._base.now()
        with self._base.store.writing() as connection:
            require(self._base, connection, "round.edit", round_id)
            before = _expected(require_open_round(connection, round_id), version)
            _require_free(connection, draft, round_id)
            if before["practice"] != values["practice"] and rounds.has_sheets(connection, round_id):
                raise CouncilError(
                    "Đợt này đã có phiếu nên không đổi giữa tập huấn và chính thức được: phiếu tập huấn không được lẫn "
                    "vào dữ liệu thật. Không có gì bị thay đổi. Hãy lập đợt mới.",
                    code="practice_stays",
                )
            changed = {key: [before[key], new] for key, new in values.items() if before[key] != new}
            rounds.change(connection, round_id, {**values, "version": version + 1, "updated_at": at})
            self._base.note(connection, "round.changed", subject(values), changed, at)
            return round_of(round_row(connection, round_id))

    def delete(self, round_id: int) -> None:
        """Remove a round in which nothing has been scored, with its members; CouncilError "round_in_use"."""
        with self._base.store.writing() as connection:
            require(self._base, connection, "round.edit", round_id)
            row = require_open_round(connection, round_id)
            entries = rounds.entries(connection, round_id)
            used = rounds.has_sheets(connection, round_id) or bool(paper_entries.of_round(connection, round_id))
            if used or any(entry["closed_at"] or entry["turn"] > 1 for entry in entries):
                raise CouncilError(
                    "Đợt này đã có phiếu chấm nên không xóa được. Không có gì bị thay đổi. "
                    "Nếu đợt không còn dùng, hãy để nguyên hoặc kết thúc đợt.",
                    code="round_in_use",
                )
            council = members.of_round(connection, round_id)
            for entry in entries:
                rounds.delete_entry(connection, round_id, entry["product_id"])
            for member in council:
                members.delete(connection, member["id"])
            rounds.delete(connection, round_id)
            details = {
                "members": [{"name": m["name"], "role": m["role"], "office": m["office"]} for m in council],
                "products": [entry["code"] or "" for entry in entries],
            }
            self._base.note(connection, "round.deleted", subject(row), details)

    def reopen(self, round_id: int, reason: str) -> Round:
        """Let a finished round go on; a reason is asked for. CouncilError "not_finished"."""
        words = required_reason(reason)
        at = self._base.now()
        with self._base.store.writing() as connection:
            require(self._base, connection, "round.reopen", round_id)
            row = round_row(connection, round_id)
            if not row["finished_at"]:
                raise CouncilError(
                    "Đợt này chưa kết thúc nên không cần mở lại. Không có gì bị thay đổi.", code="not_finished"
                )
            rounds.change(connection, round_id, {"finished_at": None, "version": row["version"] + 1, "updated_at": at})
            self._base.note(connection, "round.reopened", subject(row), {"reason": words}, at)
            return round_of(round_row(connection, round_id))

    def meeting(self, round_id: int) -> Meeting:
        """The meeting of a round as far as it is noted."""
        with self._base.store.reading() as connection:
            row = round_row(connection, round_id)
            guests = rounds.guests(connection, round_id)
            council = members.of_round(connection, round_id)
        return Meeting(
            opened=row["meeting_opened"],
            ended=row["meeting_ended"],
            venue=row["venue"],
            proceedings=row["proceedings"],
            conclusion=row["conclusion"],
            guests=tuple(Guest(name, office) for name, office in guests),
            attendance=tuple(
                Attendance(m["id"], bool(m["present"]), m["absence"])
                for m in council
                if m["present"] is not None and not m["removed_at"]
            ),
        )

    def save_meeting(self, round_id: int, version: int, meeting: Meeting) -> Round:
        """Keep the meeting; members that `attendance` leaves out are not noted. InputError, CouncilError "stale"."""
        values = _clean_meeting(meeting)
        guests = [(clean_line(g.name, "tên khách mời", required=True), clean_line(g.office, "đơn vị của khách mời"))
                  for g in meeting.guests]  # fmt: skip
        at = self._base.now()
        with self._base.store.writing() as connection:
            require(self._base, connection, "meeting.edit", round_id)
            row = _expected(require_open_round(connection, round_id), version)
            rounds.set_guests(connection, round_id, guests)
            present = _note_attendance(connection, round_id, meeting.attendance, at)
            rounds.change(connection, round_id, {**values, "version": version + 1, "updated_at": at})
            details = {**values, "guests": [list(guest) for guest in guests], "present": present}
            self._base.note(connection, "round.meeting", subject(row), details, at)
            return round_of(round_row(connection, round_id))


def round_of(row: Row) -> Round:
    """A round as the screens get it."""
    return Round(
        id=row["id"],
        version=row["version"],
        details=RoundDraft(
            year=row["year"],
            number=row["number"],
            practice=bool(row["practice"]),
            council=row["council"],
            decision_number=row["decision_number"],
            decision_date=row["decision_date"],
            decision_issuer=row["decision_issuer"],
            starts_on=row["starts_on"],
            ends_on=row["ends_on"],
            quorum=Fraction(row["quorum_part"], row["quorum_whole"]),
            chair_required=bool(row["chair_required"]),
            spread_limit=row["spread_limit"],
        ),
        finished_at=row["finished_at"] or "",
    )


def rule_of(row: Row) -> QuorumRule:
    """The rule of a round's quorum."""
    return QuorumRule(Fraction(row["quorum_part"], row["quorum_whole"]), bool(row["chair_required"]))


def subject(row: Row | dict[str, Any]) -> str:
    """How the journal names a round."""
    return round_name(row["number"], row["year"], bool(row["practice"]))


def required_reason(reason: str) -> str:
    """A reason that is not empty; InputError "missing"."""
    words = clean_text(reason, "lý do")
    if not words:
        raise InputError("Chưa nhập lý do. Hãy nhập lý do rồi lưu lại.", code="missing", detail="reason")
    return words


def _expected(row: Row, version: int) -> Row:
    if row["version"] != version:
        raise CouncilError(
            "Đợt này vừa được thay đổi ở một cửa sổ khác nên thay đổi vừa rồi chưa được lưu; không có gì bị ghi đè. "
            "Hãy xem lại rồi làm lại.",
            code="stale",
            detail=f"version {version}, now {row['version']}",
        )
    return row


def _require_free(connection: Connection, draft: RoundDraft, own: int | None) -> None:
    other = rounds.named(connection, draft.year, draft.number, draft.practice)
    if other is not None and other["id"] != own:
        name = round_name(draft.number, draft.year, draft.practice)
        raise InputError(f"Đã có {name}. Hãy nhập số khác rồi lưu lại.", code="round_taken", detail="number")


def _clean(draft: RoundDraft) -> dict[str, Any]:
    QuorumRule(draft.quorum, draft.chair_required)
    values = {
        "year": _within(draft.year, YEARS, "năm", "year"),
        "number": _within(draft.number, NUMBERS, "số thứ tự của đợt", "number"),
        "practice": int(draft.practice),
        "council": clean_line(draft.council, "tên Hội đồng"),
        "decision_number": clean_line(draft.decision_number, "số quyết định"),
        "decision_date": clean_day(draft.decision_date, "decision_date"),
        "decision_issuer": clean_line(draft.decision_issuer, "cơ quan ban hành quyết định"),
        "starts_on": clean_day(draft.starts_on, "starts_on"),
        "ends_on": clean_day(draft.ends_on, "ends_on"),
        "quorum_part": draft.quorum.numerator,
        "quorum_whole": _within(draft.quorum.denominator, range(1, 1000), "mẫu số của tỷ lệ dự họp", "quorum"),
        "chair_required": int(draft.chair_required),
        "spread_limit": _within(draft.spread_limit, SPREADS, "mức chênh lệch điểm", "spread_limit"),
    }
    if values["starts_on"] and values["ends_on"] and str(values["ends_on"]) < str(values["starts_on"]):
        raise InputError("Ngày kết thúc đợt trước ngày bắt đầu. Hãy nhập lại ngày.", code="date", detail="ends_on")
    return values


def _within(value: int, allowed: range, what: str, field: str) -> int:
    if value not in allowed:
        raise InputError(
            f"Giá trị của {what} phải từ {allowed[0]} đến {allowed[-1]}. Hãy nhập lại.", code="number", detail=field
        )
    return value


def clean_day(written: str, field: str) -> str:
    """A day (YYYY-MM-DD) that exists, or ""; InputError "date" with the field as its detail."""
    day = written.strip()
    try:
        if day and not re.fullmatch(r"\d{4}-\d\d-\d\d", day):
            raise ValueError(day)
        return date.fromisoformat(day).isoformat() if day else ""
    except ValueError as error:
        raise InputError(
            f"Ngày “{day[:40]}” không có trong lịch. Hãy nhập ngày theo dạng ngày/tháng/năm.", code="date", detail=field
        ) from error


def _clean_meeting(meeting: Meeting) -> dict[str, Any]:
    opened, ended = _clean_moment(meeting.opened, "opened"), _clean_moment(meeting.ended, "ended")
    if opened and ended and ended < opened:
        raise InputError("Giờ kết thúc họp trước giờ bắt đầu. Hãy nhập lại.", code="date", detail="ended")
    return {
        "meeting_opened": opened,
        "meeting_ended": ended,
        "venue": clean_line(meeting.venue, "địa điểm họp"),
        "proceedings": clean_text(meeting.proceedings, "diễn biến phiên họp"),
        "conclusion": clean_text(meeting.conclusion, "kết luận của phiên họp"),
    }


def _clean_moment(written: str, field: str) -> str:
    moment = written.strip()
    try:
        if moment and not re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d", moment):
            raise ValueError(moment)
        return datetime.fromisoformat(moment).isoformat(timespec="minutes") if moment else ""
    except ValueError as error:
        raise InputError(f"Ngày giờ “{moment[:40]}” không có thật. Hãy nhập lại.", code="date", detail=field) from error


def _note_attendance(
    connection: Connection, round_id: int, attendance: Iterable[Attendance], at: str
) -> dict[str, bool]:
    """Writes who was there; those who are not in the list are not noted. Label to presence, for the journal."""
    listed = {a.member_id: a for a in attendance}
    noted: dict[str, bool] = {}
    for row in members.of_round(connection, round_id):
        entry = listed.pop(row["id"], None)
        if row["removed_at"]:
            continue
        absence = "" if entry is None or entry.present else clean_line(entry.absence, "lý do vắng")
        present = None if entry is None else int(entry.present)
        members.change(connection, row["id"], {"present": present, "absence": absence, "updated_at": at})
        if entry is not None:
            noted[f"{row['position']} {row['name']}"] = entry.present
    if listed:
        raise CouncilError(
            "Danh sách dự họp có người không thuộc Hội đồng của đợt. Không có gì bị thay đổi. Hãy mở lại danh sách.",
            code="gone",
        )
    return noted
