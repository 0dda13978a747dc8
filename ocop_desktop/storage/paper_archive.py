"""Papers of rounds: their ids for life, the archive of those that were kept, and what letterheads need."""

from __future__ import annotations

import sqlite3
from typing import Any

from ocop_desktop.storage.database import insert, one, update

#: A kept paper without its bytes.
_LISTED = """
SELECT k.id, k.paper_id, k.version, k.title, k.product, k.member, k.file_name, k.practice, k.draft, k.pages, k.size,
    k.sha256, k.content, k.moment, k.sheet_id, k.revision, k.kept_at, k.kept_by, p.round_id, p.kind, p.product_id,
    p.member_id, p.detail, p.printed_at
FROM kept_paper k JOIN council_paper p ON p.id = k.paper_id
"""
_NEWEST = "k.version = (SELECT max(version) FROM kept_paper WHERE paper_id = k.paper_id)"


def office(connection: sqlite3.Connection) -> sqlite3.Row | None:
    """What the office wants on its letterheads, as far as it has been said."""
    return one(connection, "SELECT * FROM office_papers WHERE id = 1")


def save_office(connection: sqlite3.Connection, values: dict[str, Any]) -> None:
    """Put it in the place of what was said before."""
    connection.execute("DELETE FROM office_papers")
    insert(connection, "office_papers", {"id": 1, **values})


def papers_of(connection: sqlite3.Connection, round_id: int) -> list[sqlite3.Row]:
    """The papers of a round that have an id, kept or not."""
    return connection.execute("SELECT * FROM council_paper WHERE round_id = ?", (round_id,)).fetchall()


def find(
    connection: sqlite3.Connection, round_id: int, kind: str, product_id: int, member_id: int, detail: str
) -> sqlite3.Row | None:
    """The paper of a kind of a round, for a product and a member (0 for none)."""
    return one(
        connection,
        "SELECT * FROM council_paper WHERE round_id = ? AND kind = ? AND product_id = ? AND member_id = ? "
        "AND detail = ?",
        round_id,
        kind,
        product_id,
        member_id,
        detail,
    )


def begin(connection: sqlite3.Connection, values: dict[str, Any]) -> None:
    """Give a paper its id for life."""
    insert(connection, "council_paper", values)


def printed(connection: sqlite3.Connection, paper_id: str, at: str) -> None:
    """Note when a paper was printed last."""
    update(connection, "council_paper", {"printed_at": at}, id=paper_id)


def versions(connection: sqlite3.Connection, paper_id: str) -> list[sqlite3.Row]:
    """The kept versions of a paper, the first one first, without their bytes."""
    return connection.execute(_LISTED + "WHERE k.paper_id = ? ORDER BY k.version", (paper_id,)).fetchall()


def newest_of_round(connection: sqlite3.Connection, round_id: int) -> list[sqlite3.Row]:
    """The newest kept version of each paper of a round."""
    return connection.execute(_LISTED + f"WHERE p.round_id = ? AND {_NEWEST}", (round_id,)).fetchall()


def kept_of_round(connection: sqlite3.Connection, round_id: int | None) -> list[sqlite3.Row]:
    """Every kept version of the papers of a round, of all for None, the newest first."""
    sql = _LISTED + "WHERE ?1 IS NULL OR p.round_id = ?1 ORDER BY k.id DESC"
    return connection.execute(sql, (round_id,)).fetchall()


def kept(connection: sqlite3.Connection, kept_id: int) -> sqlite3.Row | None:
    """A kept version, without its bytes."""
    return one(connection, _LISTED + "WHERE k.id = ?", kept_id)


def content(connection: sqlite3.Connection, row: sqlite3.Row) -> bytes | None:
    """The bytes of a kept version: its own, or the signed sheet's that it names."""
    if row["sheet_id"] is not None:
        sql = "SELECT pdf FROM signed WHERE sheet_id = ? AND revision = ?"
        found = one(connection, sql, row["sheet_id"], row["revision"])
    else:
        found = one(connection, "SELECT content FROM paper_file WHERE sha256 = ?", row["sha256"])
    return bytes(found[0]) if found else None


def keep(connection: sqlite3.Connection, values: dict[str, Any], pdf: bytes | None) -> int:
    """A further kept version; its number. `pdf` is None for a signed sheet, whose bytes are kept already."""
    if pdf is not None:
        digest = values["sha256"]
        if one(connection, "SELECT 1 FROM paper_file WHERE sha256 = ?", digest) is None:
            insert(connection, "paper_file", {"sha256": digest, "size": len(pdf), "content": pdf})
        values = {**values, "file_sha256": digest}
    return insert(connection, "kept_paper", values)
