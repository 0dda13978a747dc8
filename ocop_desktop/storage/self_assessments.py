"""What producers say of their own products, a set at a time."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from typing import Any

from ocop_desktop.storage.database import insert, one, update


def find(connection: sqlite3.Connection, product_id: int, digest: str, set_code: str) -> sqlite3.Row | None:
    """A product's self-assessment by one set of one rubric."""
    return one(
        connection,
        "SELECT * FROM self_assessment WHERE product_id = ? AND rubric_digest = ? AND set_code = ?",
        product_id,
        digest,
        set_code,
    )


def of_product(connection: sqlite3.Connection, product_id: int) -> list[sqlite3.Row]:
    """All self-assessments of a product, the one changed last first."""
    return connection.execute(
        "SELECT * FROM self_assessment WHERE product_id = ? ORDER BY updated_at DESC, id DESC", (product_id,)
    ).fetchall()


def add(connection: sqlite3.Connection, values: dict[str, Any]) -> int:
    """A new self-assessment; its number."""
    return insert(connection, "self_assessment", values)


def change(connection: sqlite3.Connection, assessment_id: int, values: dict[str, Any]) -> None:
    """Change fields of a self-assessment."""
    update(connection, "self_assessment", values, id=assessment_id)


def answers(connection: sqlite3.Connection, assessment_id: int) -> dict[str, int]:
    """Criterion code to option number."""
    rows = connection.execute("SELECT code, option FROM self_answer WHERE assessment_id = ?", (assessment_id,))
    return {row["code"]: row["option"] for row in rows}


def descriptions(connection: sqlite3.Connection, assessment_id: int) -> dict[str, str]:
    """Criterion code to the producer's own words."""
    rows = connection.execute("SELECT code, text FROM self_description WHERE assessment_id = ?", (assessment_id,))
    return {row["code"]: row["text"] for row in rows}


def answer(connection: sqlite3.Connection, assessment_id: int, code: str, option: int | None) -> None:
    """Keep an answer; None takes it away."""
    connection.execute("DELETE FROM self_answer WHERE assessment_id = ? AND code = ?", (assessment_id, code))
    if option is not None:
        insert(connection, "self_answer", {"assessment_id": assessment_id, "code": code, "option": option})


def describe(connection: sqlite3.Connection, assessment_id: int, code: str, text: str) -> None:
    """Keep the words to a criterion; "" takes them away."""
    connection.execute("DELETE FROM self_description WHERE assessment_id = ? AND code = ?", (assessment_id, code))
    if text:
        insert(connection, "self_description", {"assessment_id": assessment_id, "code": code, "text": text})


def replace(
    connection: sqlite3.Connection, assessment_id: int, options: Mapping[str, int], texts: Mapping[str, str]
) -> None:
    """Put answers and words in the place of all that were there."""
    for table in ("self_answer", "self_description"):
        connection.execute(f"DELETE FROM {table} WHERE assessment_id = ?", (assessment_id,))
    for code, option in options.items():
        answer(connection, assessment_id, code, option)
    for code, text in texts.items():
        describe(connection, assessment_id, code, text)


def removed(connection: sqlite3.Connection, product_id: int) -> list[dict[str, Any]]:
    """Takes a product's self-assessments and its texts of form 03 away; what was in them, for the journal."""
    gone = [
        {"set_code": row["set_code"], "answers": answers(connection, row["id"])}
        for row in of_product(connection, product_id)
    ]
    connection.execute("DELETE FROM self_assessment WHERE product_id = ?", (product_id,))
    connection.execute("DELETE FROM commune_report WHERE product_id = ?", (product_id,))
    return gone
