"""Lists that were imported, and the products that came with each."""

from __future__ import annotations

import sqlite3

from ocop_desktop.storage.database import insert, one


def begin(connection: sqlite3.Connection, file: str, sha256: str, at: str) -> int:
    """A new import; its number."""
    return insert(connection, "import", {"file": file, "sha256": sha256, "at": at})


def one_import(connection: sqlite3.Connection, import_id: int) -> sqlite3.Row | None:
    """An import with its file."""
    return one(connection, "SELECT * FROM import WHERE id = ?", import_id)


def all_imports(connection: sqlite3.Connection) -> list[sqlite3.Row]:
    """Imports of which products are still there, with their number, the newest first."""
    return connection.execute(
        "SELECT i.*, count(p.id) AS products FROM import i JOIN product p ON p.import_id = i.id "
        "GROUP BY i.id ORDER BY i.id DESC"
    ).fetchall()


def touched(connection: sqlite3.Connection, import_id: int) -> list[sqlite3.Row]:
    """Products of an import that have a sheet or a dossier."""
    return connection.execute(
        "SELECT id, name FROM product p WHERE import_id = ? AND ("
        "EXISTS (SELECT 1 FROM sheet WHERE product_id = p.id) OR EXISTS (SELECT 1 FROM dossier WHERE product_id = p.id)"
        " OR EXISTS (SELECT 1 FROM round_product WHERE product_id = p.id)"
        " OR EXISTS (SELECT 1 FROM dossier_item WHERE product_id = p.id)"
        " OR EXISTS (SELECT 1 FROM self_assessment WHERE product_id = p.id)"
        " OR EXISTS (SELECT 1 FROM commune_report WHERE product_id = p.id)"
        " OR EXISTS (SELECT 1 FROM evidence WHERE product_id = p.id)) ORDER BY id",
        (import_id,),
    ).fetchall()


def products_of(connection: sqlite3.Connection, import_id: int) -> list[list[str]]:
    """Code, name and producer of an import's products."""
    rows = connection.execute(
        "SELECT coalesce(p.code, ''), p.name, r.name FROM product p JOIN producer r ON r.id = p.producer_id "
        "WHERE p.import_id = ? ORDER BY p.id",
        (import_id,),
    )
    return [list(row) for row in rows]


def remove(connection: sqlite3.Connection, import_id: int) -> None:
    """Remove an import's products, and the producers that came with it and have none left."""
    at = connection.execute("SELECT at FROM import WHERE id = ?", (import_id,)).fetchone()[0]
    owners = [
        row[0]
        for row in connection.execute("SELECT DISTINCT producer_id FROM product WHERE import_id = ?", (import_id,))
    ]
    connection.execute("DELETE FROM product WHERE import_id = ?", (import_id,))
    connection.executemany(
        "DELETE FROM producer WHERE id = ? AND created_at = ? AND version = 1 "
        "AND NOT EXISTS (SELECT 1 FROM product WHERE producer_id = producer.id)",
        [(owner, at) for owner in owners],
    )
    connection.execute("DELETE FROM import WHERE id = ?", (import_id,))
