"""Dossiers: what came when, and the state of each part. A product without a row has an untouched dossier."""

from __future__ import annotations

import sqlite3
from typing import Any

from ocop_desktop.storage import evidence, self_assessments
from ocop_desktop.storage.database import one, update


def dossier(connection: sqlite3.Connection, product_id: int) -> sqlite3.Row | None:
    """The dossier of a product, as far as anybody has touched it."""
    return one(connection, "SELECT * FROM dossier WHERE product_id = ?", product_id)


def all_dossiers(connection: sqlite3.Connection) -> dict[int, sqlite3.Row]:
    """Every touched dossier by its product."""
    return {row["product_id"]: row for row in connection.execute("SELECT * FROM dossier")}


def change(connection: sqlite3.Connection, product_id: int, values: dict[str, Any], at: str) -> None:
    """Keep fields of a dossier."""
    connection.execute(
        "INSERT INTO dossier (product_id, updated_at) VALUES (?, ?) ON CONFLICT (product_id) DO NOTHING",
        (product_id, at),
    )
    update(connection, "dossier", {**values, "updated_at": at}, product_id=product_id)


def items(connection: sqlite3.Connection, product_id: int) -> dict[str, sqlite3.Row]:
    """The parts of a dossier that anybody has touched, by key."""
    rows = connection.execute("SELECT * FROM dossier_item WHERE product_id = ?", (product_id,))
    return {row["item"]: row for row in rows}


def all_items(connection: sqlite3.Connection) -> dict[int, dict[str, sqlite3.Row]]:
    """The same for every product."""
    found: dict[int, dict[str, sqlite3.Row]] = {}
    for row in connection.execute("SELECT * FROM dossier_item"):
        found.setdefault(row["product_id"], {})[row["item"]] = row
    return found


def change_item(connection: sqlite3.Connection, product_id: int, item: str, values: dict[str, Any], at: str) -> None:
    """Keep fields of a part."""
    connection.execute(
        "INSERT INTO dossier_item (product_id, item, updated_at) VALUES (?, ?, ?) "
        "ON CONFLICT (product_id, item) DO NOTHING",
        (product_id, item, at),
    )
    update(connection, "dossier_item", {**values, "updated_at": at}, product_id=product_id, item=item)


def removed(connection: sqlite3.Connection, product_id: int) -> dict[str, Any]:
    """Takes a product's dossier away, evidence and self-assessments with it; what was in it, for the journal."""
    head = dossier(connection, product_id)
    parts = items(connection, product_id)
    files = evidence.of_product(connection, product_id, removed_too=True)
    connection.execute("DELETE FROM evidence WHERE product_id = ?", (product_id,))
    connection.execute("DELETE FROM dossier_item WHERE product_id = ?", (product_id,))
    connection.execute("DELETE FROM dossier WHERE product_id = ?", (product_id,))
    evidence.forget_unused(connection)
    return {
        "head": {key: head[key] for key in head.keys() if key != "product_id"} if head else {},  # noqa: SIM118 (a Row)
        "items": {key: [row["state"], row["expires_on"], row["note"]] for key, row in parts.items()},
        "evidence": [{"name": row["name"], "sha256": row["sha256"], "item": row["item"]} for row in files],
        "self_assessments": self_assessments.removed(connection, product_id),
    }
