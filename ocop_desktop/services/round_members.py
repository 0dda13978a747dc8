"""A round's council: who belongs to it, in which role, and what becomes of what a removed member has scored."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from ocop_desktop.council.member import ROLE_NAMES, ROLES, SINGLE_ROLES, labels
from ocop_desktop.council.round import removal_reason
from ocop_desktop.errors import CouncilError, InputError
from ocop_desktop.services.round_access import actor_of, require, require_open_round, round_row
from ocop_desktop.services.round_desk import required_reason, subject
from ocop_desktop.services.round_records import Member, MemberDraft
from ocop_desktop.services.texts import clean_line
from ocop_desktop.services.workspace_base import Base
from ocop_desktop.storage import assignments, members, rounds
from ocop_desktop.storage.database import Connection, Row


class MemberDesk:
    """Lists and changes members. Whoever has scored is never taken out of the store."""

    def __init__(self, base: Base) -> None:
        self._base = base

    def all(self, round_id: int) -> list[Member]:
        """The members of a round as listed, the removed ones at the end."""
        with self._base.store.reading() as connection:
            round_row(connection, round_id)
            return council_of(connection, round_id)

    def add(self, round_id: int, draft: MemberDraft) -> Member:
        """A new member behind the others; InputError names the field, "chair_taken" for a second chair."""
        values = _clean(draft)
        at = self._base.now()
        with self._base.store.writing() as connection:
            require(self._base, connection, "council.edit", round_id)
            row = require_open_round(connection, round_id)
            member_id = _insert(connection, round_id, values, at)
            details = {**values, "round": subject(row)}
            self._base.note(connection, "member.added", name_in_journal(values["name"]), details, at)
            return member_of(connection, member_id)

    def change(self, member_id: int, draft: MemberDraft) -> Member:
        """Change a member; open sheets follow. InputError, CouncilError "gone" or "round_finished"."""
        values = _clean(draft)
        at = self._base.now()
        with self._base.store.writing() as connection:
            before = self._editable(connection, member_id)
            _require_single(connection, before["round_id"], values["role"], member_id)
            changed = {key: [before[key], new] for key, new in values.items() if before[key] != new}
            members.change(connection, member_id, {**values, "updated_at": at})
            self._base.note(connection, "member.changed", name_in_journal(before["name"]), changed, at)
            return member_of(connection, member_id)

    def arrange(self, round_id: int, member_ids: Sequence[int]) -> list[Member]:
        """List the members in this order; CouncilError "gone" where they are not just the round's."""
        with self._base.store.writing() as connection:
            require(self._base, connection, "council.edit", round_id)
            row = require_open_round(connection, round_id)
            if sorted(member_ids) != sorted(m["id"] for m in members.of_round(connection, round_id)):
                raise member_gone(str(list(member_ids)))
            members.set_order(connection, member_ids)
            self._base.note(connection, "member.arranged", subject(row), {"members": list(member_ids)})
            return council_of(connection, round_id)

    def copy_council(self, round_id: int, source_id: int) -> list[Member]:
        """Appoint the members of another round, with their PINs; CouncilError "council_there" unless there are none."""
        at = self._base.now()
        with self._base.store.writing() as connection:
            require(self._base, connection, "council.edit", round_id)
            row, source = require_open_round(connection, round_id), round_row(connection, source_id)
            if members.of_round(connection, round_id):
                raise CouncilError(
                    "Đợt này đã có thành viên nên không sao chép Hội đồng được. Không có gì bị thay đổi. "
                    "Hãy thêm từng thành viên còn thiếu.",
                    code="council_there",
                )
            for member in members.of_round(connection, source_id):
                if member["removed_at"]:
                    continue
                values = {key: member[key] for key in ("name", "role", "office")}
                member_id = _insert(connection, round_id, values, at)
                pin = members.pin(connection, member["id"])
                if pin is not None:
                    members.set_pin(connection, member_id, pin["hash"])
            self._base.note(connection, "council.copied", subject(row), {"from": subject(source)}, at)
            return council_of(connection, round_id)

    def remove(self, member_id: int, reason: str, keep_sheets: bool) -> Member | None:
        """Take a member out of the council. One whom nothing names goes altogether: then the answer is None.

        Whoever has scored stays in the list, marked with the reason. Unfinished sheets count nowhere; finished ones
        of the newest turns count on where `keep_sheets`, else they are excluded. CouncilError "gone".
        """
        words = required_reason(reason)
        at = self._base.now()
        with self._base.store.writing() as connection:
            row = self._editable(connection, member_id)
            if row["removed_at"]:
                raise member_gone(str(member_id))
            free = members.is_free(connection, member_id)
            excluded: list[int] = []
            if free:
                members.delete(connection, member_id)
            else:
                excluded = self._leave(connection, row, words, keep_sheets, at)
            details = {"reason": words, "kept": not free, "excluded": excluded, "counted": keep_sheets and not free}
            self._base.note(connection, "member.removed", name_in_journal(row["name"]), details, at)
            return None if free else member_of(connection, member_id)

    def restore(self, member_id: int) -> Member:
        """Undo a removal: the member is appointed again and the sheets count as before; the PIN must be set anew."""
        at = self._base.now()
        with self._base.store.writing() as connection:
            row = self._editable(connection, member_id)
            if row["removed_at"]:
                _require_single(connection, row["round_id"], row["role"], member_id)
                values = {"removed_at": None, "removed_reason": None, "updated_at": at}
                members.change(connection, member_id, values)
                for exclusion in rounds.exclusions(connection, row["round_id"]):
                    if exclusion["member_id"] == member_id and exclusion["kind"] == "removed":
                        rounds.include(
                            connection, row["round_id"], exclusion["product_id"], exclusion["turn"], member_id
                        )
                self._base.note(connection, "member.restored", name_in_journal(row["name"]), {}, at)
            return member_of(connection, member_id)

    def _editable(self, connection: Connection, member_id: int) -> Row:
        row = members.find(connection, member_id)
        if row is None:
            raise member_gone(str(member_id))
        require(self._base, connection, "council.edit", row["round_id"])
        require_open_round(connection, row["round_id"])
        return row

    def _leave(self, connection: Connection, row: Row, reason: str, keep_sheets: bool, at: str) -> list[int]:
        """Marks a member as gone and excludes what is not to count; the products of which a sheet is excluded."""
        member_id, round_id = row["id"], row["round_id"]
        by = actor_of(self._base, connection).name
        newest = {entry["product_id"]: entry["turn"] for entry in rounds.entries(connection, round_id)}
        begun = {s["product_id"]: s for s in assignments.sheets_of_member(connection, member_id)
                 if s["turn"] == newest[s["product_id"]]}  # fmt: skip
        excluded = [p for p, sheet in begun.items() if sheet["status"] == "open" or not keep_sheets]
        already = {(e["product_id"], e["turn"], e["member_id"]) for e in rounds.exclusions(connection, round_id)}
        for product_id in excluded:
            if (product_id, newest[product_id], member_id) in already:
                continue
            values = {"round_id": round_id, "product_id": product_id, "turn": newest[product_id]}
            values |= {"member_id": member_id, "kind": "removed", "reason": removal_reason(reason)}
            rounds.exclude(connection, {**values, "decided_at": at, "decided_by": by})
        for product_id in newest:
            if product_id not in begun:
                assignments.unassign(connection, round_id, product_id, member_id)
        members.drop_pin(connection, member_id)
        left = {"removed_at": at, "removed_reason": reason, "present": None, "absence": "", "updated_at": at}
        members.change(connection, member_id, left)
        return excluded


def council_of(connection: Connection, round_id: int) -> list[Member]:
    """The members of a round with their labels, the removed ones at the end."""
    rows = members.of_round(connection, round_id)
    named = labels([(row["name"], row["office"]) for row in rows])
    council = [_member(row, label) for row, label in zip(rows, named, strict=True)]
    return sorted(council, key=lambda member: not member.appointed)


def member_of(connection: Connection, member_id: int) -> Member:
    """A member with its label; CouncilError "gone"."""
    row = members.find(connection, member_id)
    if row is None:
        raise member_gone(str(member_id))
    return next(m for m in council_of(connection, row["round_id"]) if m.id == member_id)


def named_by(council: Iterable[Member]) -> dict[int, Member]:
    """Members by their number."""
    return {member.id: member for member in council}


def member_gone(detail: str) -> CouncilError:
    """The error for a member who is no longer there."""
    return CouncilError(
        "Thành viên này không còn trong Hội đồng của đợt (có thể đã được thay đổi ở cửa sổ khác). "
        "Những gì đã lưu vẫn còn nguyên. Hãy mở lại danh sách thành viên.",
        code="gone",
        detail=detail,
    )


def name_in_journal(name: str) -> str:
    """How the journal names a member as a subject."""
    return f"Thành viên Hội đồng: {name}"


def _member(row: Row, label: str) -> Member:
    return Member(
        id=row["id"],
        round_id=row["round_id"],
        name=row["name"],
        role=row["role"],
        office=row["office"],
        label=label,
        has_pin=bool(row["has_pin"]),
        present=None if row["present"] is None else bool(row["present"]),
        absence=row["absence"],
        removed_at=row["removed_at"] or "",
        removed_reason=row["removed_reason"] or "",
        sheets=row["sheets"],
    )


def _insert(connection: Connection, round_id: int, values: dict[str, Any], at: str) -> int:
    _require_single(connection, round_id, values["role"], None)
    return members.add(connection, {**values, "round_id": round_id, "created_at": at, "updated_at": at})


def _require_single(connection: Connection, round_id: int, role: str, own: int | None) -> None:
    if role not in SINGLE_ROLES:
        return
    for row in members.of_round(connection, round_id):
        if row["role"] == role and row["id"] != own and not row["removed_at"]:
            raise InputError(
                f"Hội đồng đã có {ROLE_NAMES['chair']} là {row['name']}. Hãy đổi vai trò của người đó trước.",
                code="chair_taken",
                detail="role",
            )


def _clean(draft: MemberDraft) -> dict[str, Any]:
    if draft.role not in ROLES:
        raise InputError("Chưa chọn vai trò trong Hội đồng. Hãy chọn rồi lưu lại.", code="missing", detail="role")
    return {
        "name": clean_line(draft.name, "họ và tên thành viên", required=True),
        "role": draft.role,
        "office": clean_line(draft.office, "chức vụ, đơn vị của thành viên"),
    }
