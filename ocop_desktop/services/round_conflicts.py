"""Conflicts of interest: a member's sheets on a producer's products count nowhere, and every paper says why."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from ocop_desktop.council.round import conflict_reason
from ocop_desktop.errors import InputError
from ocop_desktop.services.round_access import actor_of, require, require_open_round
from ocop_desktop.services.round_desk import required_reason
from ocop_desktop.services.round_members import council_of, member_gone, member_of, name_in_journal, named_by
from ocop_desktop.services.round_records import Conflict
from ocop_desktop.services.texts import toned
from ocop_desktop.services.workspace_base import Base
from ocop_desktop.storage import members, producers
from ocop_desktop.storage.database import Connection, Row


class ConflictDesk:
    """Declares conflicts of interest and takes them back. Both stay on record."""

    def __init__(self, base: Base) -> None:
        self._base = base

    def all(self, round_id: int) -> list[Conflict]:
        """The conflicts declared in a round, the withdrawn ones too."""
        with self._base.store.reading() as connection:
            return conflicts_of(connection, round_id)

    def declare(self, member_id: int, producer_id: int, reason: str) -> Conflict:
        """Declare a conflict, for oneself or, from the desk, for another; InputError "conflict_there"."""
        words = required_reason(reason)
        at = self._base.now()
        with self._base.store.writing() as connection:
            member = member_of(connection, member_id)
            own = self._base.seat.member_id == member_id
            require(self._base, connection, "conflict.own" if own else "conflict.others", member.round_id)
            require_open_round(connection, member.round_id)
            producer = producers.listed(connection, producer_id)
            if producer is None or not member.appointed:
                raise member_gone(f"member {member_id}, producer {producer_id}")
            for other in conflicts_of(connection, member.round_id):
                if other.stands and (other.member.id, other.producer_id) == (member_id, producer_id):
                    raise InputError(
                        f"{member.label} đã khai xung đột lợi ích với chủ thể “{producer['name']}”. "
                        "Không có gì bị thay đổi.",
                        code="conflict_there",
                        detail="producer",
                    )
            values = {"member_id": member_id, "producer_id": producer_id, "producer": producer["name"]}
            values |= {"reason": words, "declared_at": at, "declared_by": actor_of(self._base, connection).name}
            conflict_id = members.add_conflict(connection, values)
            details = {"member": member_id, "producer": producer["name"], "reason": words}
            self._base.note(connection, "conflict.declared", name_in_journal(member.name), details, at)
            return next(c for c in conflicts_of(connection, member.round_id) if c.id == conflict_id)

    def withdraw(self, conflict_id: int, reason: str) -> Conflict:
        """Take a conflict back: the sheets count again; CouncilError "gone" where it no longer stands."""
        words = required_reason(reason)
        at = self._base.now()
        with self._base.store.writing() as connection:
            row = members.conflict(connection, conflict_id)
            if row is None or row["withdrawn_at"]:
                raise member_gone(f"conflict {conflict_id}")
            own = self._base.seat.member_id == row["member_id"]
            require(self._base, connection, "conflict.own" if own else "conflict.others", row["round_id"])
            require_open_round(connection, row["round_id"])
            members.change_conflict(connection, conflict_id, {"withdrawn_at": at, "withdrawn_reason": words})
            member = member_of(connection, row["member_id"])
            details = {"member": member.id, "producer": row["producer"], "reason": words}
            self._base.note(connection, "conflict.withdrawn", name_in_journal(member.name), details, at)
            return next(c for c in conflicts_of(connection, member.round_id) if c.id == conflict_id)


class Conflicts:
    """Which members have a conflict with which producer, by its number, or by its name where that is gone."""

    def __init__(self, rows: list[Row]) -> None:
        self._by_id: dict[int, dict[int, str]] = defaultdict(dict)
        self._by_name: dict[str, dict[int, str]] = defaultdict(dict)
        for row in rows:
            if row["withdrawn_at"]:
                continue
            reason = conflict_reason(row["producer"], row["reason"])
            if row["producer_id"] is None:
                self._by_name[toned(row["producer"])][row["member_id"]] = reason
            else:
                self._by_id[row["producer_id"]][row["member_id"]] = reason

    @classmethod
    def of_round(cls, connection: Connection, round_id: int) -> Conflicts:
        """The conflicts that stand in a round."""
        return cls(members.conflicts(connection, round_id))

    def with_producer(self, producer_id: int, producer: str) -> Mapping[int, str]:
        """Member to the reason why their sheet of this producer's product is excluded."""
        found = dict(self._by_name[toned(producer)]) if self._by_name else {}
        return {**found, **self._by_id.get(producer_id, {})}


def conflicts_of(connection: Connection, round_id: int) -> list[Conflict]:
    """The conflicts declared in a round, in the order in which they were."""
    council = named_by(council_of(connection, round_id))
    return [
        Conflict(
            id=row["id"],
            member=council[row["member_id"]],
            producer_id=row["producer_id"],
            producer=row["producer"],
            reason=row["reason"],
            declared_at=row["declared_at"],
            declared_by=row["declared_by"],
            withdrawn_at=row["withdrawn_at"] or "",
            withdrawn_reason=row["withdrawn_reason"] or "",
        )
        for row in members.conflicts(connection, round_id)
    ]
