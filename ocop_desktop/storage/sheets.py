"""Sheets and what is on them. Which change is allowed is decided above; that a frozen one stays, by the tables."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable
from typing import Any, Literal

from ocop_desktop.storage.database import insert, one, update

#: Tables that hold one text a criterion.
TextTable = Literal["comment", "stopped"]
_CONTENT = ("answer", "comment", "stopped")


def newest(connection: sqlite3.Connection, sheet_id: str) -> sqlite3.Row | None:
    """The newest revision of a sheet."""
    return one(connection, "SELECT * FROM sheet WHERE sheet_id = ? ORDER BY revision DESC LIMIT 1", sheet_id)


def head(connection: sqlite3.Connection, sheet_id: str) -> sqlite3.Row | None:
    """What a change needs to know of the newest revision."""
    return one(
        connection,
        "SELECT revision, status, version, rubric_id, rubric_digest, set_code, product_id, round_id, turn, member_id, "
        "keying, keyer_id, keyed_by, paper_id FROM sheet WHERE sheet_id = ? ORDER BY revision DESC LIMIT 1",
        sheet_id,
    )


def revision_of(connection: sqlite3.Connection, sheet_id: str, revision: int) -> sqlite3.Row | None:
    """A revision of a sheet."""
    return one(connection, "SELECT * FROM sheet WHERE sheet_id = ? AND revision = ?", sheet_id, revision)


def newest_of(connection: sqlite3.Connection, product_id: int) -> sqlite3.Row | None:
    """The newest revision of a product's sheet by the evaluator of the set-up."""
    return one(
        connection,
        "SELECT * FROM sheet WHERE product_id = ? AND round_id IS NULL ORDER BY revision DESC LIMIT 1",
        product_id,
    )


def all_of(connection: sqlite3.Connection, product_id: int) -> list[sqlite3.Row]:
    """All revisions of a product's sheet by the evaluator of the set-up."""
    return connection.execute(
        "SELECT * FROM sheet WHERE product_id = ? AND round_id IS NULL ORDER BY revision", (product_id,)
    ).fetchall()


def add(connection: sqlite3.Connection, values: dict[str, Any]) -> None:
    """A new sheet or revision."""
    insert(connection, "sheet", values)


def change(connection: sqlite3.Connection, sheet_id: str, revision: int, values: dict[str, Any]) -> None:
    """Change fields of a revision."""
    update(connection, "sheet", values, sheet_id=sheet_id, revision=revision)


def answer(connection: sqlite3.Connection, sheet_id: str, revision: int, code: str, option: int | None) -> None:
    """Keep an answer; None takes it away."""
    if option is None:
        _forget(connection, "answer", sheet_id, revision, code)
        return
    connection.execute(
        "INSERT INTO answer (sheet_id, revision, code, option) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (sheet_id, revision, code) DO UPDATE SET option = excluded.option",
        (sheet_id, revision, code, option),
    )


def text(connection: sqlite3.Connection, table: TextTable, sheet_id: str, revision: int, code: str, words: str) -> None:
    """Keep a text to a criterion; an empty one takes it away."""
    if not words:
        _forget(connection, table, sheet_id, revision, code)
        return
    connection.execute(
        f"INSERT INTO {table} (sheet_id, revision, code, text) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (sheet_id, revision, code) DO UPDATE SET text = excluded.text",
        (sheet_id, revision, code, words),
    )


def answers(connection: sqlite3.Connection, sheet_id: str, revision: int) -> dict[str, int]:
    """Criterion code to option number."""
    return {row["code"]: row["option"] for row in _content(connection, "answer", sheet_id, revision)}


def texts(connection: sqlite3.Connection, table: TextTable, sheet_id: str, revision: int) -> dict[str, str]:
    """Criterion code to text."""
    return {row["code"]: row["text"] for row in _content(connection, table, sheet_id, revision)}


def answers_of(
    connection: sqlite3.Connection, wanted: Iterable[tuple[str, int]]
) -> dict[tuple[str, int], dict[str, int]]:
    """The answers of many sheets, each named by id and revision."""
    found: dict[tuple[str, int], dict[str, int]] = defaultdict(dict)
    for sheet_id, revision, code, option in connection.execute(
        "SELECT a.sheet_id, a.revision, a.code, a.option FROM json_each(?) w CROSS JOIN answer a "
        "ON a.sheet_id = w.value ->> 0 AND a.revision = w.value ->> 1",
        (json.dumps(sorted(set(wanted))),),
    ):
        found[sheet_id, revision][code] = option
    return found


def stopped_of(
    connection: sqlite3.Connection, wanted: Iterable[tuple[str, int]]
) -> dict[tuple[str, int], dict[str, str]]:
    """The declared stops of many sheets, each named by id and revision."""
    found: dict[tuple[str, int], dict[str, str]] = defaultdict(dict)
    for sheet_id, revision, code, text_ in connection.execute(
        "SELECT a.sheet_id, a.revision, a.code, a.text FROM json_each(?) w CROSS JOIN stopped a "
        "ON a.sheet_id = w.value ->> 0 AND a.revision = w.value ->> 1",
        (json.dumps(sorted(set(wanted))),),
    ):
        found[sheet_id, revision][code] = text_
    return found


def copy_content(connection: sqlite3.Connection, sheet_id: str, revision: int) -> None:
    """Take answers, comments and declarations of a revision over to the next."""
    for table in _CONTENT:
        column = "option" if table == "answer" else "text"
        connection.execute(
            f"INSERT INTO {table} (sheet_id, revision, code, {column}) "
            f"SELECT sheet_id, revision + 1, code, {column} FROM {table} WHERE sheet_id = ? AND revision = ?",
            (sheet_id, revision),
        )


def delete(connection: sqlite3.Connection, sheet_id: str) -> None:
    """Remove an open sheet with all that is on it."""
    for table in (*_CONTENT, "bookmark", "interrupted", "sheet"):
        connection.execute(f"DELETE FROM {table} WHERE sheet_id = ?", (sheet_id,))


def position(connection: sqlite3.Connection, sheet_id: str) -> str | None:
    """Where the evaluator stands; None where nobody has said yet."""
    row = one(connection, "SELECT code FROM bookmark WHERE sheet_id = ?", sheet_id)
    return str(row[0]) if row else None


def set_position(connection: sqlite3.Connection, sheet_id: str, code: str) -> None:
    """Keep where the evaluator stands."""
    connection.execute(
        "INSERT INTO bookmark (sheet_id, code) VALUES (?, ?) ON CONFLICT (sheet_id) DO UPDATE SET code = excluded.code",
        (sheet_id, code),
    )


def signed(connection: sqlite3.Connection, sheet_id: str, revision: int) -> sqlite3.Row | None:
    """The signed file of a revision."""
    return one(connection, "SELECT * FROM signed WHERE sheet_id = ? AND revision = ?", sheet_id, revision)


def signed_revisions(connection: sqlite3.Connection, sheet_id: str) -> list[sqlite3.Row]:
    """The signed revisions without their files."""
    return connection.execute(
        "SELECT revision, sha256, fingerprint, signed_at FROM signed WHERE sheet_id = ? ORDER BY revision", (sheet_id,)
    ).fetchall()


def add_signed(connection: sqlite3.Connection, values: dict[str, Any]) -> None:
    """Keep a signed file for life."""
    insert(connection, "signed", values)


def _content(connection: sqlite3.Connection, table: str, sheet_id: str, revision: int) -> list[sqlite3.Row]:
    return connection.execute(
        f"SELECT * FROM {table} WHERE sheet_id = ? AND revision = ?", (sheet_id, revision)
    ).fetchall()


def _forget(connection: sqlite3.Connection, table: str, sheet_id: str, revision: int, code: str) -> None:
    connection.execute(
        f"DELETE FROM {table} WHERE sheet_id = ? AND revision = ? AND code = ?", (sheet_id, revision, code)
    )
