"""What was deleted in this run of the program, kept beside the file so that it can be put back.

All of it lies in temporary tables of the connection: they take part in its transactions, need no memory for evidence,
are seen by no other window, and are gone when the program ends.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from typing import Any

from ocop_desktop.storage.database import insert, one

#: A row of a table, by its columns.
Kept = tuple[str, dict[str, Any]]

_TABLES = (
    "CREATE TEMP TABLE IF NOT EXISTS deletion (id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, "
    "name TEXT NOT NULL, at TEXT NOT NULL, content TEXT NOT NULL)",
    "CREATE TEMP TABLE IF NOT EXISTS deleted_file (sha256 TEXT PRIMARY KEY, kind TEXT, size INTEGER, pages INTEGER, "
    "content BLOB)",
)
#: Tables that name a sheet without saying so to the file.
_BESIDE_SHEETS = ("bookmark", "interrupted")
_FILE = "sha256, kind, size, pages, content"


def keep(connection: sqlite3.Connection, kind: str, name: str, at: str, content: dict[str, Any]) -> int:
    """Keep what is about to be deleted; its number."""
    _make(connection)
    return insert(connection, "deletion", {"kind": kind, "name": name, "at": at, "content": json.dumps(content)})


def keep_files(connection: sqlite3.Connection, product_id: int) -> None:
    """Keep the bytes of a product's evidence."""
    _make(connection)
    connection.execute(
        f"INSERT OR IGNORE INTO deleted_file ({_FILE}) SELECT {_FILE} FROM evidence_file "
        "WHERE sha256 IN (SELECT sha256 FROM evidence WHERE product_id = ?)",
        (product_id,),
    )


def listed(connection: sqlite3.Connection) -> list[sqlite3.Row]:
    """Everything that can be put back, the newest first."""
    _make(connection)
    return connection.execute("SELECT id, kind, name, at FROM deletion ORDER BY id DESC").fetchall()


def find(connection: sqlite3.Connection, deletion_id: int) -> tuple[sqlite3.Row, dict[str, Any]] | None:
    """One deletion with what it took."""
    _make(connection)
    row = one(connection, "SELECT * FROM deletion WHERE id = ?", deletion_id)
    return (row, json.loads(row["content"])) if row is not None else None


def forget(connection: sqlite3.Connection, deletion_id: int) -> None:
    """Nothing is left to be put back of a deletion."""
    connection.execute("DELETE FROM deletion WHERE id = ?", (deletion_id,))


def rows_of(connection: sqlite3.Connection, table: str, row_id: int) -> list[Kept]:
    """A row with every row that goes with it, as the tables themselves say what belongs to what."""
    first = one(connection, f"SELECT * FROM {table} WHERE id = ?", row_id)
    if first is None:
        return []
    references = _references(connection)
    found: list[Kept] = [(table, dict(first))]
    for name, row in found:
        for child, columns in references.get(name, ()):
            where = " AND ".join(f"{column} = ?" for column in columns)
            for each in connection.execute(f"SELECT * FROM {child} WHERE {where}", [row[c] for c in columns.values()]):
                if (child, dict(each)) not in found:
                    found.append((child, dict(each)))
    return found + list(_beside_sheets(connection, found))


def put_back(connection: sqlite3.Connection, rows: list[Kept]) -> None:
    """Write rows as they were; whether all fits together is looked at when the transaction ends."""
    connection.execute("PRAGMA defer_foreign_keys = ON")
    for table, row in rows:
        if table == "evidence":
            connection.execute(
                f"INSERT OR IGNORE INTO evidence_file ({_FILE}) SELECT {_FILE} FROM deleted_file WHERE sha256 = ?",
                (row["sha256"],),
            )
        insert(connection, table, row)


def row_of(connection: sqlite3.Connection, table: str, row_id: int) -> dict[str, Any]:
    """A row alone, by its columns; empty where it is not there."""
    row = one(connection, f"SELECT * FROM {table} WHERE id = ?", row_id)
    return dict(row) if row is not None else {}


def has(connection: sqlite3.Connection, table: str, row_id: int) -> bool:
    """Whether a row of this number is there."""
    return one(connection, f"SELECT 1 FROM {table} WHERE id = ?", row_id) is not None


def relink(connection: sqlite3.Connection, table: str, row_id: int, values: dict[str, list[Any]]) -> bool:
    """Take a row's columns back from what a change made of them, unless the first has been changed again since."""
    row = one(connection, f"SELECT * FROM {table} WHERE id = ?", row_id)
    first = next(iter(values))
    if row is None or row[first] != values[first][1]:
        return False
    for column, (before, after) in values.items():
        if row[column] == after:
            connection.execute(f"UPDATE {table} SET {column} = ? WHERE id = ?", (before, row_id))
    return True


def conflicts_of(connection: sqlite3.Connection, producer_id: int) -> list[int]:
    """The conflicts that members have declared with a producer."""
    return [row[0] for row in connection.execute("SELECT id FROM conflict WHERE producer_id = ?", (producer_id,))]


def products_of(connection: sqlite3.Connection, producer_id: int) -> list[sqlite3.Row]:
    """The products of a producer with contacts of their own, as they are stored."""
    return connection.execute(
        "SELECT id, phone, address FROM product WHERE producer_id = ? ORDER BY id", (producer_id,)
    ).fetchall()


def _make(connection: sqlite3.Connection) -> None:
    for statement in _TABLES:
        connection.execute(statement)


def _references(connection: sqlite3.Connection) -> dict[str, list[tuple[str, dict[str, str]]]]:
    """By table: the tables whose rows go with its own, and which of their columns name which of its."""
    found: dict[str, list[tuple[str, dict[str, str]]]] = {}
    for (table,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
        keys: dict[int, tuple[str, dict[str, str]]] = {}
        for key in connection.execute(f"PRAGMA foreign_key_list({table})").fetchall():
            if key["on_delete"] != "SET NULL":
                keys.setdefault(key["id"], (key["table"], {}))[1][key["from"]] = key["to"]
        for parent, columns in keys.values():
            found.setdefault(parent, []).append((table, columns))
    return found


def _beside_sheets(connection: sqlite3.Connection, found: list[Kept]) -> Iterator[Kept]:
    for sheet_id in {row["sheet_id"] for table, row in found if table == "sheet"}:
        for table in _BESIDE_SHEETS:
            for row in connection.execute(f"SELECT * FROM {table} WHERE sheet_id = ?", (sheet_id,)):
                yield table, dict(row)
