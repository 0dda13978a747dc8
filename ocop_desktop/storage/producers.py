"""Producers; how many products each has."""

from __future__ import annotations

import sqlite3
from typing import Any

from ocop_desktop.storage.database import insert, one, update

_LISTED = """
SELECT r.*, count(p.id) AS products, coalesce(sum(p.illustrative), 0) AS illustrative_products
FROM producer r LEFT JOIN product p ON p.producer_id = r.id
"""

#: Set by hand in the register alone: a producer without any of them was made by a product's form.
_OWN = (
    "legal_form IS NULL AND email = '' AND representative = '' AND position = '' AND sex IS NULL AND ethnicity = '' "
    "AND residence = '' AND founded_on IS NULL AND registration = '' AND note = '' AND commune_code IS NULL "
    "AND commune_name = ''"
)


def all_listed(connection: sqlite3.Connection) -> list[sqlite3.Row]:
    """All producers with the number of their products, in the order in which they came."""
    return connection.execute(_LISTED + "GROUP BY r.id ORDER BY r.id").fetchall()


def listed(connection: sqlite3.Connection, producer_id: int) -> sqlite3.Row | None:
    """A producer with the number of its products."""
    return one(connection, _LISTED + "WHERE r.id = ? GROUP BY r.id", producer_id)


def named(connection: sqlite3.Connection, name: str) -> list[sqlite3.Row]:
    """The producers of exactly this name, the first that came first."""
    return connection.execute("SELECT * FROM producer WHERE name = ? ORDER BY id", (name,)).fetchall()


def add(connection: sqlite3.Connection, values: dict[str, Any]) -> int:
    """A new producer; its number."""
    return insert(connection, "producer", values)


def change(connection: sqlite3.Connection, producer_id: int, values: dict[str, Any]) -> None:
    """Change a producer; its version goes on."""
    update(connection, "producer", values, id=producer_id)
    connection.execute("UPDATE producer SET version = version + 1 WHERE id = ?", (producer_id,))


def delete(connection: sqlite3.Connection, producer_id: int) -> None:
    """Remove a producer without products."""
    connection.execute("DELETE FROM producer WHERE id = ?", (producer_id,))


def is_bare(connection: sqlite3.Connection, producer_id: int, products: int) -> bool:
    """Whether a producer is no more than the name on so many products."""
    row = one(
        connection,
        f"SELECT 1 FROM producer WHERE id = ? AND {_OWN} "
        "AND (SELECT count(*) FROM product WHERE producer_id = producer.id) = ?",
        producer_id,
        products,
    )
    return row is not None


def move_products(connection: sqlite3.Connection, source: int, target: int) -> None:
    """Give all products of a producer to another, with the conflicts declared for it; their contacts stay theirs."""
    connection.execute(
        "UPDATE product SET phone = coalesce(phone, (SELECT phone FROM producer WHERE id = :source)), "
        "address = coalesce(address, (SELECT address FROM producer WHERE id = :source)), producer_id = :target "
        "WHERE producer_id = :source",
        {"source": source, "target": target},
    )
    connection.execute("UPDATE conflict SET producer_id = ? WHERE producer_id = ?", (target, source))


def sets(connection: sqlite3.Connection, producer_id: int | None = None) -> dict[int, tuple[str | None, ...]]:
    """The sets of each producer's products; of one producer alone where it is named."""
    rows = connection.execute(
        "SELECT DISTINCT producer_id, set_code FROM product WHERE :id IS NULL OR producer_id = :id", {"id": producer_id}
    )
    found: dict[int, tuple[str | None, ...]] = {}
    for owner, set_code in rows:
        found[owner] = (*found.get(owner, ()), set_code)
    return found


def legal_forms(connection: sqlite3.Connection) -> dict[int, Any]:
    """The legal form of each producer that has one."""
    return dict(connection.execute("SELECT id, legal_form FROM producer WHERE legal_form IS NOT NULL").fetchall())
