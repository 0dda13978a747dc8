"""Who assesses, and the products."""

from __future__ import annotations

import sqlite3
from typing import Any

from ocop_desktop.storage.database import insert, one, update

#: Products with the newest revision of each one's sheet, as far as there is one: `which` says whose.
#: A product's phone and address are its producer's where it has none of its own.
_LISTED = """
SELECT p.id, p.code, p.name, p.producer_id, r.name AS producer, coalesce(p.phone, r.phone) AS phone,
    coalesce(p.address, r.address) AS address, p.illustrative, p.set_code, p.sequence, p.year, p.registering,
    p.commune_code, p.commune_name, p.certificate, p.certified_on, p.certified_until, p.certified_grade, p.import_id,
    s.sheet_id, s.revision, s.status, s.version, s.rubric_id, s.rubric_digest,
    s.set_code AS sheet_set, s.updated_at AS sheet_at
FROM product p JOIN producer r ON r.id = p.producer_id LEFT JOIN sheet s ON s.product_id = p.id AND {which}
"""

#: The one of the set-up's evaluator, who scores alone.
_SOLO = _LISTED.format(
    which="s.round_id IS NULL "
    "AND s.revision = (SELECT max(revision) FROM sheet WHERE product_id = p.id AND round_id IS NULL)"
)
#: A member's own in the newest turn of their round.
_MEMBERS = _LISTED.format(
    which="s.member_id = :member AND s.keying = 0 "
    "AND s.turn = (SELECT max(turn) FROM scoring t WHERE t.round_id = s.round_id AND t.product_id = p.id) "
    "AND s.revision = (SELECT max(n.revision) FROM sheet n WHERE n.sheet_id = s.sheet_id)"
)
_ORDER = "ORDER BY p.year DESC, p.sequence IS NULL, p.sequence, p.id"


def setup(connection: sqlite3.Connection) -> sqlite3.Row | None:
    """The set-up, as far as it is done."""
    return one(connection, "SELECT * FROM setup WHERE id = 1")


def save_setup(connection: sqlite3.Connection, values: dict[str, Any]) -> None:
    """Put a set-up in the place of the one before."""
    connection.execute("DELETE FROM setup")
    insert(connection, "setup", {"id": 1, **values})


def products(connection: sqlite3.Connection) -> list[sqlite3.Row]:
    """All products with their newest sheet, this year's first, those without a number last."""
    return connection.execute(_SOLO + _ORDER).fetchall()


def products_for(connection: sqlite3.Connection, member_id: int) -> list[sqlite3.Row]:
    """The same with the sheets of a member of a round."""
    return connection.execute(_MEMBERS + _ORDER, {"member": member_id}).fetchall()


def product(connection: sqlite3.Connection, product_id: int) -> sqlite3.Row | None:
    """A product with its newest sheet."""
    return one(connection, _SOLO + "WHERE p.id = ?", product_id)


def product_with_code(connection: sqlite3.Connection, code: str) -> sqlite3.Row | None:
    """The product that has this code."""
    return one(connection, "SELECT * FROM product WHERE code = ?", code)


def add_product(connection: sqlite3.Connection, values: dict[str, Any]) -> int:
    """A new product; its number."""
    return insert(connection, "product", values)


def update_product(connection: sqlite3.Connection, product_id: int, values: dict[str, Any]) -> None:
    """Change a product."""
    update(connection, "product", values, id=product_id)


def delete_product(connection: sqlite3.Connection, product_id: int) -> None:
    """Remove a product that has no sheet any more."""
    connection.execute("DELETE FROM product WHERE id = ?", (product_id,))


def sequences(connection: sqlite3.Connection, year: int) -> tuple[int, set[int]]:
    """The office's highest number of a year that is not an illustrative product's, and all that are taken."""
    rows = connection.execute(
        "SELECT sequence, illustrative FROM product WHERE year = ? AND sequence IS NOT NULL "
        "AND (commune_code IS NULL OR commune_code = (SELECT commune_code FROM setup))",
        (year,),
    ).fetchall()
    highest = max((row["sequence"] for row in rows if not row["illustrative"]), default=0)
    return highest, {row["sequence"] for row in rows}


def without_frozen_sheet(connection: sqlite3.Connection) -> list[sqlite3.Row]:
    """Products with a code of the office's own commune, none of whose sheets is closed or signed."""
    return connection.execute(
        "SELECT * FROM product p WHERE code IS NOT NULL AND commune_code IS NULL AND NOT EXISTS "
        "(SELECT 1 FROM sheet WHERE product_id = p.id AND status <> 'open') ORDER BY p.id"
    ).fetchall()


def council_sheets(connection: sqlite3.Connection, product_id: int) -> dict[str, int]:
    """How many sheets members have begun in rounds, by the set; those on which nothing stands do not count."""
    rows = connection.execute(
        "SELECT s.set_code, count(DISTINCT s.sheet_id) FROM sheet s WHERE s.product_id = ? AND s.round_id IS NOT NULL "
        "AND s.keying <> 2 AND (s.status <> 'open' OR s.opinion <> '' OR s.rejected_reason IS NOT NULL "
        "OR EXISTS (SELECT 1 FROM answer a WHERE a.sheet_id = s.sheet_id AND a.revision = s.revision)) "
        "GROUP BY s.set_code ORDER BY s.set_code",
        (product_id,),
    )
    return {row[0]: row[1] for row in rows}


def has_frozen_sheet(connection: sqlite3.Connection, product_id: int) -> bool:
    """Whether one of a product's sheets is closed or signed."""
    return one(connection, "SELECT 1 FROM sheet WHERE product_id = ? AND status <> 'open'", product_id) is not None
