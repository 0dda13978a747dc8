"""Members of councils, their PINs, and the conflicts of interest that they declare."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from typing import Any

from ocop_desktop.storage.database import insert, one, update

#: A conflict of interest with the producer as it is called now, or as it was called where it is gone.
_CONFLICTS = """
SELECT c.id, c.member_id, m.round_id, c.producer_id, coalesce(r.name, c.producer) AS producer, c.reason,
    c.declared_at, c.declared_by, c.withdrawn_at, c.withdrawn_reason
FROM conflict c JOIN member m ON m.id = c.member_id LEFT JOIN producer r ON r.id = c.producer_id
"""


def of_round(connection: sqlite3.Connection, round_id: int) -> list[sqlite3.Row]:
    """All members of a round, the removed ones too, with whether they have a PIN and how many sheets."""
    return connection.execute(
        "SELECT m.*, (SELECT 1 FROM member_pin WHERE member_id = m.id) AS has_pin, "
        "(SELECT count(*) FROM sheet WHERE member_id = m.id AND keying = 0 AND revision = 1) AS sheets "
        "FROM member m WHERE m.round_id = ? ORDER BY m.position, m.id",
        (round_id,),
    ).fetchall()


def find(connection: sqlite3.Connection, member_id: int) -> sqlite3.Row | None:
    """A member."""
    return one(connection, "SELECT * FROM member WHERE id = ?", member_id)


def add(connection: sqlite3.Connection, values: dict[str, Any]) -> int:
    """A new member behind the others; its number."""
    position = one(
        connection,
        "SELECT coalesce(max(position), 0) + 1 AS next FROM member WHERE round_id = ?",
        values["round_id"],
    )
    return insert(connection, "member", {**values, "position": position["next"] if position else 1})


def change(connection: sqlite3.Connection, member_id: int, values: dict[str, Any]) -> None:
    """Change a member."""
    update(connection, "member", values, id=member_id)


def set_order(connection: sqlite3.Connection, member_ids: Iterable[int]) -> None:
    """List members in this order."""
    connection.executemany("UPDATE member SET position = ? WHERE id = ?", list(enumerate(member_ids, 1)))


def delete(connection: sqlite3.Connection, member_id: int) -> None:
    """Remove a member without sheets, papers, votes and exclusions."""
    for table in ("assignment", "conflict", "member_pin"):
        connection.execute(f"DELETE FROM {table} WHERE member_id = ?", (member_id,))
    connection.execute("DELETE FROM member WHERE id = ?", (member_id,))


def is_free(connection: sqlite3.Connection, member_id: int) -> bool:
    """Whether nothing that is kept names a member."""
    for table, column in (
        ("sheet", "member_id"),
        ("sheet", "keyer_id"),
        ("paper", "member_id"),
        ("paper", "secretary_id"),
        ("vote", "member_id"),
        ("exclusion", "member_id"),
        ("conflict", "member_id"),
    ):
        if one(connection, f"SELECT 1 FROM {table} WHERE {column} = ? LIMIT 1", member_id):
            return False
    return True


def pin(connection: sqlite3.Connection, member_id: int) -> sqlite3.Row | None:
    """A member's PIN, as far as there is one: hash, wrong tries in a row, when the last one was."""
    return one(connection, "SELECT * FROM member_pin WHERE member_id = ?", member_id)


def set_pin(connection: sqlite3.Connection, member_id: int, hashed: str) -> None:
    """Keep a new PIN; it begins without wrong tries."""
    connection.execute(
        "INSERT INTO member_pin (member_id, hash) VALUES (?, ?) "
        "ON CONFLICT (member_id) DO UPDATE SET hash = excluded.hash, wrong = 0, tried_at = NULL",
        (member_id, hashed),
    )


def drop_pin(connection: sqlite3.Connection, member_id: int) -> None:
    """Forget a PIN."""
    connection.execute("DELETE FROM member_pin WHERE member_id = ?", (member_id,))


def count_try(connection: sqlite3.Connection, member_id: int, wrong: int, tried_at: str | None) -> None:
    """Keep how many tries in a row were wrong, and when the last one was."""
    update(connection, "member_pin", {"wrong": wrong, "tried_at": tried_at}, member_id=member_id)


def conflicts(connection: sqlite3.Connection, round_id: int) -> list[sqlite3.Row]:
    """The conflicts of interest in a round, the withdrawn ones too."""
    return connection.execute(_CONFLICTS + "WHERE m.round_id = ? ORDER BY c.id", (round_id,)).fetchall()


def conflict(connection: sqlite3.Connection, conflict_id: int) -> sqlite3.Row | None:
    """A conflict of interest."""
    return one(connection, _CONFLICTS + "WHERE c.id = ?", conflict_id)


def add_conflict(connection: sqlite3.Connection, values: dict[str, Any]) -> int:
    """Declare a conflict of interest; its number."""
    return insert(connection, "conflict", values)


def change_conflict(connection: sqlite3.Connection, conflict_id: int, values: dict[str, Any]) -> None:
    """Withdraw a conflict."""
    update(connection, "conflict", values, id=conflict_id)
