"""Rounds, their meeting and guests, the products in them, and each product's turns of scoring."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from typing import Any

from ocop_desktop.storage.database import insert, one, update

_COUNTED = """
SELECT r.*,
    (SELECT count(*) FROM member m WHERE m.round_id = r.id AND m.removed_at IS NULL) AS members,
    (SELECT count(*) FROM round_product p WHERE p.round_id = r.id) AS products,
    (SELECT count(*) FROM round_product p WHERE p.round_id = r.id AND NOT EXISTS (
        SELECT 1 FROM scoring t
        WHERE t.round_id = p.round_id AND t.product_id = p.product_id AND t.closed_at IS NULL)) AS closed
FROM round r
"""

#: A product of a round with its newest turn, as the registers have it now.
_ENTRIES = """
SELECT e.round_id, e.product_id, e.position, p.code, p.name, p.producer_id, r.name AS producer,
    coalesce(p.phone, r.phone) AS phone, coalesce(p.address, r.address) AS address, p.illustrative,
    p.set_code AS product_set, t.turn, t.rubric_id, t.rubric_digest, t.set_code, t.reason, t.opened_at, t.closed_at
FROM round_product e
JOIN product p ON p.id = e.product_id
JOIN producer r ON r.id = p.producer_id
JOIN scoring t ON t.round_id = e.round_id AND t.product_id = e.product_id AND t.turn = (
    SELECT max(turn) FROM scoring WHERE round_id = e.round_id AND product_id = e.product_id)
"""


def all_counted(connection: sqlite3.Connection) -> list[sqlite3.Row]:
    """All rounds, the newest first, with how many members and products they have, and how many of them are closed."""
    return connection.execute(_COUNTED + "ORDER BY r.year DESC, r.number DESC, r.practice, r.id DESC").fetchall()


def find(connection: sqlite3.Connection, round_id: int) -> sqlite3.Row | None:
    """A round."""
    return one(connection, "SELECT * FROM round WHERE id = ?", round_id)


def named(connection: sqlite3.Connection, year: int, number: int, practice: bool) -> sqlite3.Row | None:
    """The round of this year and number."""
    return one(
        connection, "SELECT * FROM round WHERE year = ? AND number = ? AND practice = ?", year, number, int(practice)
    )


def add(connection: sqlite3.Connection, values: dict[str, Any]) -> int:
    """A new round; its number in the store."""
    return insert(connection, "round", values)


def change(connection: sqlite3.Connection, round_id: int, values: dict[str, Any]) -> None:
    """Change a round."""
    update(connection, "round", values, id=round_id)


def delete(connection: sqlite3.Connection, round_id: int) -> None:
    """Remove a round that has no members and products any more."""
    connection.execute("DELETE FROM guest WHERE round_id = ?", (round_id,))
    connection.execute("DELETE FROM round WHERE id = ?", (round_id,))


def has_sheets(connection: sqlite3.Connection, round_id: int) -> bool:
    """Whether anything has been scored in a round."""
    return one(connection, "SELECT 1 FROM sheet WHERE round_id = ? LIMIT 1", round_id) is not None


def guests(connection: sqlite3.Connection, round_id: int) -> list[tuple[str, str]]:
    """Name and office of each guest at the meeting."""
    rows = connection.execute("SELECT name, office FROM guest WHERE round_id = ? ORDER BY position", (round_id,))
    return [(row["name"], row["office"]) for row in rows]


def set_guests(connection: sqlite3.Connection, round_id: int, listed: Iterable[tuple[str, str]]) -> None:
    """Put a list of guests in the place of the one before."""
    connection.execute("DELETE FROM guest WHERE round_id = ?", (round_id,))
    rows = [(round_id, position, name, office) for position, (name, office) in enumerate(listed, 1)]
    connection.executemany("INSERT INTO guest (round_id, position, name, office) VALUES (?, ?, ?, ?)", rows)


def entries(connection: sqlite3.Connection, round_id: int) -> list[sqlite3.Row]:
    """The products of a round, each with its newest turn of scoring."""
    return connection.execute(_ENTRIES + "WHERE e.round_id = ? ORDER BY e.position", (round_id,)).fetchall()


def closed_by_product(connection: sqlite3.Connection, round_id: int) -> dict[int, bool]:
    """The products of a round, each with whether its newest turn of scoring is closed."""
    rows = connection.execute(
        "SELECT product_id, closed_at, max(turn) FROM scoring WHERE round_id = ? GROUP BY product_id", (round_id,)
    )
    return {int(row["product_id"]): row["closed_at"] is not None for row in rows}


def entry(connection: sqlite3.Connection, round_id: int, product_id: int) -> sqlite3.Row | None:
    """A product of a round with its newest turn."""
    return one(connection, _ENTRIES + "WHERE e.round_id = ? AND e.product_id = ?", round_id, product_id)


def rounds_of(connection: sqlite3.Connection, product_id: int) -> list[sqlite3.Row]:
    """The rounds that a product is in."""
    return connection.execute(
        "SELECT r.* FROM round_product e JOIN round r ON r.id = e.round_id WHERE e.product_id = ? ORDER BY r.id",
        (product_id,),
    ).fetchall()


def add_entry(connection: sqlite3.Connection, round_id: int, product_id: int, at: str) -> None:
    """Put a product into a round, behind the others."""
    connection.execute(
        "INSERT INTO round_product (round_id, product_id, position, added_at) VALUES (?1, ?2, "
        "(SELECT coalesce(max(position), 0) + 1 FROM round_product WHERE round_id = ?1), ?3)",
        (round_id, product_id, at),
    )


def delete_entry(connection: sqlite3.Connection, round_id: int, product_id: int) -> None:
    """Take a product whose scoring is open and without sheets out of a round."""
    for table in ("assignment", "exclusion", "scoring", "round_product"):
        connection.execute(f"DELETE FROM {table} WHERE round_id = ? AND product_id = ?", (round_id, product_id))


def turns(connection: sqlite3.Connection, round_id: int, product_id: int) -> list[sqlite3.Row]:
    """All turns of scoring of a product, the first one first."""
    return connection.execute(
        "SELECT * FROM scoring WHERE round_id = ? AND product_id = ? ORDER BY turn", (round_id, product_id)
    ).fetchall()


def turn(connection: sqlite3.Connection, round_id: int, product_id: int, number: int) -> sqlite3.Row | None:
    """A turn of scoring, with when its round was finished."""
    return one(
        connection,
        "SELECT t.*, r.finished_at FROM scoring t JOIN round r ON r.id = t.round_id "
        "WHERE t.round_id = ? AND t.product_id = ? AND t.turn = ?",
        round_id,
        product_id,
        number,
    )


def add_turn(connection: sqlite3.Connection, values: dict[str, Any]) -> None:
    """Begin a turn of scoring."""
    insert(connection, "scoring", values)


def change_turn(
    connection: sqlite3.Connection, round_id: int, product_id: int, turn: int, values: dict[str, Any]
) -> None:
    """Change a turn that is open, or close it."""
    update(connection, "scoring", values, round_id=round_id, product_id=product_id, turn=turn)


def exclude(connection: sqlite3.Connection, values: dict[str, Any]) -> None:
    """Keep why a member's sheet of a turn counts nowhere, in the place of an earlier reason."""
    connection.execute(
        "INSERT INTO exclusion (round_id, product_id, turn, member_id, kind, reason, decided_at, decided_by) "
        "VALUES (:round_id, :product_id, :turn, :member_id, :kind, :reason, :decided_at, :decided_by) "
        "ON CONFLICT (round_id, product_id, turn, member_id) DO UPDATE SET kind = excluded.kind, "
        "reason = excluded.reason, decided_at = excluded.decided_at, decided_by = excluded.decided_by",
        values,
    )


def include(connection: sqlite3.Connection, round_id: int, product_id: int, turn: int, member_id: int) -> None:
    """Take an exclusion back."""
    connection.execute(
        "DELETE FROM exclusion WHERE round_id = ? AND product_id = ? AND turn = ? AND member_id = ?",
        (round_id, product_id, turn, member_id),
    )


def exclusions(connection: sqlite3.Connection, round_id: int, product_id: int | None = None) -> list[sqlite3.Row]:
    """The exclusions of a round in all turns, or those of one product."""
    which = "" if product_id is None else " AND product_id = ?2"
    values = (round_id,) if product_id is None else (round_id, product_id)
    return connection.execute(f"SELECT * FROM exclusion WHERE round_id = ?1{which}", values).fetchall()
