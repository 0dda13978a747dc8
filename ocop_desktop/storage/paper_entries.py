"""Sheets filled in by hand: their scan, the two blind copies keyed in, and what was settled between them."""

from __future__ import annotations

import sqlite3
from typing import Any

from ocop_desktop.storage.database import insert, one, update


def of_round(connection: sqlite3.Connection, round_id: int) -> list[sqlite3.Row]:
    """The paper sheets of a round."""
    return connection.execute("SELECT * FROM paper WHERE round_id = ? ORDER BY id", (round_id,)).fetchall()


def find(connection: sqlite3.Connection, paper_id: int) -> sqlite3.Row | None:
    """A paper sheet."""
    return one(connection, "SELECT * FROM paper WHERE id = ?", paper_id)


def of_product(connection: sqlite3.Connection, round_id: int, product_id: int) -> list[sqlite3.Row]:
    """The paper sheets of a product in a round."""
    return connection.execute(
        "SELECT * FROM paper WHERE round_id = ? AND product_id = ? ORDER BY id", (round_id, product_id)
    ).fetchall()


def of_member(
    connection: sqlite3.Connection, round_id: int, product_id: int, turn: int, member_id: int
) -> sqlite3.Row | None:
    """The paper sheet of a member in a turn."""
    return one(
        connection,
        "SELECT * FROM paper WHERE round_id = ? AND product_id = ? AND turn = ? AND member_id = ?",
        round_id,
        product_id,
        turn,
        member_id,
    )


def add(connection: sqlite3.Connection, values: dict[str, Any]) -> int:
    """A new paper sheet; its number."""
    return insert(connection, "paper", values)


def change(connection: sqlite3.Connection, paper_id: int, values: dict[str, Any]) -> None:
    """Change a paper sheet that is not finished, or finish it."""
    update(connection, "paper", values, id=paper_id)


def delete(connection: sqlite3.Connection, paper_id: int) -> None:
    """Remove a paper sheet without copies, and a scan that is nobody's any more."""
    row = find(connection, paper_id)
    connection.execute("DELETE FROM paper WHERE id = ?", (paper_id,))
    if row is not None and row["scan_sha256"]:
        _drop_scan(connection, row["scan_sha256"])


def copies(connection: sqlite3.Connection, paper_id: int) -> list[sqlite3.Row]:
    """The blind copies of a paper sheet, the first one first."""
    return connection.execute(
        "SELECT * FROM sheet WHERE paper_id = ? AND keying > 0 ORDER BY keying", (paper_id,)
    ).fetchall()


def copies_of_round(connection: sqlite3.Connection, round_id: int) -> list[sqlite3.Row]:
    """The blind copies of all paper sheets of a round."""
    return connection.execute(
        "SELECT * FROM sheet WHERE round_id = ? AND keying > 0 ORDER BY paper_id, keying", (round_id,)
    ).fetchall()


def result_of(connection: sqlite3.Connection, paper_id: int) -> str | None:
    """The member's sheet that a finished paper sheet has become."""
    row = one(connection, "SELECT sheet_id FROM sheet WHERE paper_id = ? AND keying = 0 LIMIT 1", paper_id)
    return str(row[0]) if row else None


def attach(connection: sqlite3.Connection, paper_id: int, name: str, kind: str, sha256: str, content: bytes) -> None:
    """Keep the scan of a paper sheet in the place of an earlier one."""
    if one(connection, "SELECT 1 FROM scan WHERE sha256 = ?", sha256) is None:
        insert(connection, "scan", {"sha256": sha256, "kind": kind, "size": len(content), "content": content})
    before = find(connection, paper_id)
    change(connection, paper_id, {"scan_sha256": sha256, "scan_name": name})
    if before is not None and before["scan_sha256"] not in (None, sha256):
        _drop_scan(connection, before["scan_sha256"])


def scan(connection: sqlite3.Connection, sha256: str) -> sqlite3.Row | None:
    """The bytes of a scan and what kind of file they are."""
    return one(connection, "SELECT * FROM scan WHERE sha256 = ?", sha256)


def scan_head(connection: sqlite3.Connection, sha256: str) -> sqlite3.Row | None:
    """The same without the bytes."""
    return one(connection, "SELECT sha256, kind, size FROM scan WHERE sha256 = ?", sha256)


def settled(connection: sqlite3.Connection, paper_id: int) -> list[sqlite3.Row]:
    """What was settled where the two copies differ."""
    return connection.execute(
        "SELECT * FROM paper_settled WHERE paper_id = ? ORDER BY field, code", (paper_id,)
    ).fetchall()


def settle(connection: sqlite3.Connection, values: dict[str, Any]) -> None:
    """Keep what was settled in the place of an earlier value."""
    connection.execute(
        "INSERT INTO paper_settled (paper_id, field, code, first, second, value, settled_at, settled_by) "
        "VALUES (:paper_id, :field, :code, :first, :second, :value, :settled_at, :settled_by) "
        "ON CONFLICT (paper_id, field, code) DO UPDATE SET first = excluded.first, second = excluded.second, "
        "value = excluded.value, settled_at = excluded.settled_at, settled_by = excluded.settled_by",
        values,
    )


def _drop_scan(connection: sqlite3.Connection, sha256: str) -> None:
    if one(connection, "SELECT 1 FROM paper WHERE scan_sha256 = ? LIMIT 1", sha256) is None:
        connection.execute("DELETE FROM scan WHERE sha256 = ?", (sha256,))
