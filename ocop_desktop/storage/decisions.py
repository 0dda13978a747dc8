"""What a council decided on marks on which its sheets stand on both sides, and who was for it."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from ocop_desktop.storage.database import insert

#: A whole round, or one product of it.
_WHERE = {True: "round_id = :round", False: "round_id = :round AND product_id = :product"}


def keep(connection: sqlite3.Connection, values: dict[str, Any], in_favour: Iterable[int]) -> None:
    """Keep a decision in the place of an earlier one on the same mark."""
    where = {name: values[name] for name in ("round_id", "product_id", "turn", "code", "minimum_for")}
    drop(connection, **where)
    insert(connection, "decision", values)
    for member_id in in_favour:
        insert(connection, "vote", {**where, "member_id": member_id})


def drop(
    connection: sqlite3.Connection, round_id: int, product_id: int, turn: int, code: str, minimum_for: int
) -> bool:
    """Take a decision back; False where there was none."""
    done = connection.execute(
        "DELETE FROM decision WHERE round_id = ? AND product_id = ? AND turn = ? AND code = ? AND minimum_for = ?",
        (round_id, product_id, turn, code, minimum_for),
    )
    return done.rowcount > 0


def of_round(connection: sqlite3.Connection, round_id: int, product_id: int | None = None) -> list[sqlite3.Row]:
    """The decisions of a round in all turns, or those on one product."""
    return connection.execute(
        "SELECT * FROM decision WHERE " + _WHERE[product_id is None] + " ORDER BY product_id, turn, code, minimum_for",
        {"round": round_id, "product": product_id},
    ).fetchall()


def votes(
    connection: sqlite3.Connection, round_id: int, product_id: int | None = None
) -> dict[tuple[int, int, str, int], list[int]]:
    """Who was for each decision, by product, turn, criterion code and star; members as the council is listed."""
    found: dict[tuple[int, int, str, int], list[int]] = defaultdict(list)
    for row in connection.execute(
        "SELECT v.* FROM vote v JOIN member m ON m.id = v.member_id WHERE "
        + _WHERE[product_id is None].replace("round_id", "v.round_id")
        + " ORDER BY m.position, m.id",
        {"round": round_id, "product": product_id},
    ):
        found[row["product_id"], row["turn"], row["code"], row["minimum_for"]].append(row["member_id"])
    return found
