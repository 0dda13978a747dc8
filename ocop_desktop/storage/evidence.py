"""Evidence: each file's bytes once, whatever number of products it stands for.

The bytes are rows of the one file, so that what a dossier names is there, a backup holds it, and a restore brings it
back, all in one step. They stay small enough for that: see `council.evidence` for the limits.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from typing import Any

from ocop_desktop.storage.database import insert, one, update

#: Without the bytes, which come last in their row and are only read when somebody looks.
_LISTED = """
SELECT e.id, e.product_id, e.item, e.name, e.sha256, e.expires_on, e.added_at, e.removed_at, f.kind, f.size, f.pages
FROM evidence e JOIN evidence_file f ON f.sha256 = e.sha256
"""


def of_product(connection: sqlite3.Connection, product_id: int, *, removed_too: bool = False) -> list[sqlite3.Row]:
    """A product's evidence in the order in which it came."""
    kept = "" if removed_too else "AND e.removed_at IS NULL "
    return connection.execute(_LISTED + f"WHERE e.product_id = ? {kept}ORDER BY e.id", (product_id,)).fetchall()


def all_kept(connection: sqlite3.Connection) -> list[sqlite3.Row]:
    """The evidence of all products."""
    return connection.execute(_LISTED + "WHERE e.removed_at IS NULL ORDER BY e.product_id, e.id").fetchall()


def listed(connection: sqlite3.Connection, evidence_id: int) -> sqlite3.Row | None:
    """One piece of evidence."""
    return one(connection, _LISTED + "WHERE e.id = ?", evidence_id)


def content(connection: sqlite3.Connection, sha256: str) -> bytes | None:
    """The bytes of a file."""
    row = one(connection, "SELECT content FROM evidence_file WHERE sha256 = ?", sha256)
    return bytes(row[0]) if row else None


def keep_file(connection: sqlite3.Connection, values: dict[str, Any]) -> None:
    """Keep a file's bytes, unless they are here."""
    if one(connection, "SELECT 1 FROM evidence_file WHERE sha256 = ?", values["sha256"]) is None:
        insert(connection, "evidence_file", values)


def add(connection: sqlite3.Connection, values: dict[str, Any]) -> int:
    """A new piece of evidence; its number."""
    return insert(connection, "evidence", values)


def change(connection: sqlite3.Connection, evidence_id: int, values: dict[str, Any]) -> None:
    """Change what is said of a piece of evidence."""
    update(connection, "evidence", values, id=evidence_id)


def codes(connection: sqlite3.Connection, product_id: int) -> dict[int, tuple[str, ...]]:
    """The criteria that each piece of a product's evidence is for."""
    return _grouped(
        connection.execute(
            "SELECT c.evidence_id, c.code FROM evidence_criterion c JOIN evidence e ON e.id = c.evidence_id "
            "WHERE e.product_id = ? ORDER BY c.code",
            (product_id,),
        )
    )


def all_codes(connection: sqlite3.Connection) -> dict[int, tuple[str, ...]]:
    """The same for all evidence."""
    return _grouped(connection.execute("SELECT evidence_id, code FROM evidence_criterion ORDER BY code"))


def _grouped(rows: Iterable[sqlite3.Row]) -> dict[int, tuple[str, ...]]:
    found: dict[int, tuple[str, ...]] = {}
    for evidence_id, code in rows:
        found[evidence_id] = (*found.get(evidence_id, ()), code)
    return found


def set_codes(connection: sqlite3.Connection, evidence_id: int, wanted: list[str]) -> None:
    """Tie a piece of evidence to criteria, and to no others."""
    connection.execute("DELETE FROM evidence_criterion WHERE evidence_id = ?", (evidence_id,))
    connection.executemany(
        "INSERT INTO evidence_criterion (evidence_id, code) VALUES (?, ?)", [(evidence_id, code) for code in wanted]
    )


def sizes(connection: sqlite3.Connection, product_id: int) -> tuple[int, int]:
    """Bytes of a product's evidence, removed pieces included, and of all evidence in the file."""
    row = one(
        connection,
        "SELECT coalesce((SELECT sum(size) FROM evidence_file WHERE sha256 IN "
        "(SELECT sha256 FROM evidence WHERE product_id = ?)), 0), "
        "coalesce((SELECT sum(size) FROM evidence_file), 0)",
        product_id,
    )
    assert row is not None
    return int(row[0]), int(row[1])


def purge(connection: sqlite3.Connection, product_id: int) -> None:
    """Let go for good what was removed from a product."""
    connection.execute("DELETE FROM evidence WHERE product_id = ? AND removed_at IS NOT NULL", (product_id,))
    forget_unused(connection)


def forget_unused(connection: sqlite3.Connection) -> None:
    """Let go of files that no dossier names any more."""
    connection.execute("DELETE FROM evidence_file WHERE sha256 NOT IN (SELECT sha256 FROM evidence)")
