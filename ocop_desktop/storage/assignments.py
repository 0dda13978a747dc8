"""Who scores what in a round, and the members' sheets. Blind copies of paper sheets are never among them."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable

from ocop_desktop.storage.database import one

#: The newest revision of each member's sheet, without the file that a closed one is.
_SHEETS = """
SELECT s.sheet_id, s.revision, s.product_id, s.turn, s.member_id, s.paper_id, s.status, s.version, s.set_code,
    s.rejected_reason
FROM sheet s
WHERE s.round_id = ?1 AND s.keying = 0 AND {which} AND s.revision = (
    SELECT max(n.revision) FROM sheet n
    WHERE n.round_id = s.round_id AND n.product_id = s.product_id AND n.turn = s.turn
        AND n.member_id = s.member_id AND n.keying = 0)
"""
_NEWEST_TURN = (
    "s.turn = (SELECT max(turn) FROM scoring t WHERE t.round_id = s.round_id AND t.product_id = s.product_id)"
)

_MINE = """
SELECT a.product_id, e.position, p.code, p.name, r.name AS producer, p.producer_id,
    coalesce(p.phone, r.phone) AS phone, coalesce(p.address, r.address) AS address, p.illustrative,
    p.set_code AS product_set, t.turn, t.set_code AS turn_set, t.rubric_id AS turn_rubric,
    t.rubric_digest AS turn_digest, t.reason, t.opened_at, t.closed_at, s.sheet_id, s.revision, s.status, s.version,
    s.updated_at AS sheet_at
FROM assignment a
JOIN round_product e ON e.round_id = a.round_id AND e.product_id = a.product_id
JOIN product p ON p.id = a.product_id
JOIN producer r ON r.id = p.producer_id
JOIN scoring t ON t.round_id = a.round_id AND t.product_id = a.product_id AND t.turn = (
    SELECT max(turn) FROM scoring WHERE round_id = a.round_id AND product_id = a.product_id)
LEFT JOIN sheet s ON s.round_id = a.round_id AND s.product_id = a.product_id AND s.turn = t.turn
    AND s.member_id = a.member_id AND s.keying = 0 AND s.revision = (
        SELECT max(n.revision) FROM sheet n
        WHERE n.round_id = a.round_id AND n.product_id = a.product_id AND n.turn = t.turn
            AND n.member_id = a.member_id AND n.keying = 0)
WHERE a.member_id = ?
ORDER BY e.position
"""


def assign(connection: sqlite3.Connection, round_id: int, product_id: int, member_id: int, at: str) -> bool:
    """Give a product to a member; False where they have it already."""
    done = connection.execute(
        "INSERT INTO assignment (round_id, product_id, member_id, assigned_at) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (round_id, product_id, member_id) DO NOTHING",
        (round_id, product_id, member_id, at),
    )
    return done.rowcount > 0


def unassign(connection: sqlite3.Connection, round_id: int, product_id: int, member_id: int) -> bool:
    """Take a product from a member; False where they did not have it."""
    done = connection.execute(
        "DELETE FROM assignment WHERE round_id = ? AND product_id = ? AND member_id = ?",
        (round_id, product_id, member_id),
    )
    return done.rowcount > 0


def is_assigned(connection: sqlite3.Connection, round_id: int, product_id: int, member_id: int) -> bool:
    """Whether a member scores a product."""
    sql = "SELECT 1 FROM assignment WHERE round_id = ? AND product_id = ? AND member_id = ?"
    return one(connection, sql, round_id, product_id, member_id) is not None


def of_round(connection: sqlite3.Connection, round_id: int) -> dict[int, list[int]]:
    """Product to the members who score it, as the council is listed."""
    found: dict[int, list[int]] = defaultdict(list)
    for product_id, member_id in connection.execute(
        "SELECT a.product_id, a.member_id FROM assignment a JOIN member m ON m.id = a.member_id "
        "WHERE a.round_id = ? ORDER BY a.product_id, m.position, m.id",
        (round_id,),
    ):
        found[product_id].append(member_id)
    return found


def of_product(connection: sqlite3.Connection, round_id: int, product_id: int) -> list[int]:
    """The members who score a product, as the council is listed."""
    rows = connection.execute(
        "SELECT a.member_id FROM assignment a JOIN member m ON m.id = a.member_id "
        "WHERE a.round_id = ? AND a.product_id = ? ORDER BY m.position, m.id",
        (round_id, product_id),
    )
    return [int(row[0]) for row in rows]


def products_of(connection: sqlite3.Connection, member_id: int) -> set[int]:
    """The products that a member scores."""
    rows = connection.execute("SELECT product_id FROM assignment WHERE member_id = ?", (member_id,))
    return {int(row[0]) for row in rows}


def of_member(connection: sqlite3.Connection, member_id: int) -> list[sqlite3.Row]:
    """What a member is to score, each product with its newest turn and the member's sheet in it."""
    return connection.execute(_MINE, (member_id,)).fetchall()


def newest_sheets(connection: sqlite3.Connection, round_id: int) -> list[sqlite3.Row]:
    """The members' sheets in the newest turn of each product of a round."""
    return connection.execute(_SHEETS.format(which=_NEWEST_TURN), (round_id,)).fetchall()


def sheet_of(
    connection: sqlite3.Connection, round_id: int, product_id: int, turn: int, member_id: int, keying: int = 0
) -> sqlite3.Row | None:
    """The newest revision of a member's sheet in a turn, or of one of its blind copies."""
    return one(
        connection,
        "SELECT * FROM sheet WHERE round_id = ? AND product_id = ? AND turn = ? AND member_id = ? AND keying = ? "
        "ORDER BY revision DESC LIMIT 1",
        round_id,
        product_id,
        turn,
        member_id,
        keying,
    )


def sheets_of_turn(connection: sqlite3.Connection, round_id: int, product_id: int, turn: int) -> list[sqlite3.Row]:
    """The members' sheets of a product in a turn."""
    which = "s.product_id = ?2 AND s.turn = ?3"
    return connection.execute(_SHEETS.format(which=which), (round_id, product_id, turn)).fetchall()


def sheets_of_product(connection: sqlite3.Connection, round_id: int, product_id: int) -> list[sqlite3.Row]:
    """The sheets of a product in all turns, blind copies included, newest revisions."""
    return connection.execute(
        "SELECT s.* FROM sheet s WHERE s.round_id = ?1 AND s.product_id = ?2 AND s.revision = ("
        "SELECT max(n.revision) FROM sheet n WHERE n.sheet_id = s.sheet_id) ORDER BY s.turn, s.member_id",
        (round_id, product_id),
    ).fetchall()


def sheets_of_member(connection: sqlite3.Connection, member_id: int) -> list[sqlite3.Row]:
    """A member's sheets in all turns, newest revisions."""
    return connection.execute(
        "SELECT s.* FROM sheet s WHERE s.member_id = ?1 AND s.keying = 0 AND s.revision = ("
        "SELECT max(n.revision) FROM sheet n WHERE n.sheet_id = s.sheet_id) ORDER BY s.product_id, s.turn",
        (member_id,),
    ).fetchall()


def copy_content(connection: sqlite3.Connection, source: str, revision: int, target: str) -> None:
    """Take answers, comments and declarations of a sheet's revision over to another, new sheet."""
    for table, column in (("answer", "option"), ("comment", "text"), ("stopped", "text")):
        connection.execute(
            f"INSERT INTO {table} (sheet_id, revision, code, {column}) "
            f"SELECT ?, 1, code, {column} FROM {table} WHERE sheet_id = ? AND revision = ?",
            (target, source, revision),
        )


def has_sheets(connection: sqlite3.Connection, round_id: int, product_id: int, turn: int | None = None) -> bool:
    """Whether a product has sheets in a round, blind copies included; in one turn or in any."""
    sql = "SELECT 1 FROM sheet WHERE round_id = ?1 AND product_id = ?2 AND (?3 IS NULL OR turn = ?3) LIMIT 1"
    return one(connection, sql, round_id, product_id, turn) is not None


def in_rounds(connection: sqlite3.Connection, product_ids: Iterable[int]) -> set[int]:
    """Which of these products are in a round."""
    rows = connection.execute("SELECT DISTINCT product_id FROM round_product")
    return {int(row[0]) for row in rows} & set(product_ids)
