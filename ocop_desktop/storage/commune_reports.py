"""The official's own texts of form 03; a matter without one is NULL."""

from __future__ import annotations

import sqlite3

from ocop_desktop.storage.database import insert, one, update


def find(connection: sqlite3.Connection, product_id: int) -> sqlite3.Row | None:
    """The texts of a product, as far as somebody has written any."""
    return one(connection, "SELECT * FROM commune_report WHERE product_id = ?", product_id)


def write(connection: sqlite3.Connection, product_id: int, matter: str, text: str | None, at: str) -> int:
    """Keep the text of a matter, None for the suggestion; the version then. `matter` is a column of ours."""
    row = find(connection, product_id)
    if row is None:
        insert(connection, "commune_report", {"product_id": product_id, "version": 1, matter: text, "updated_at": at})
        return 1
    version = int(row["version"]) + 1
    update(connection, "commune_report", {matter: text, "version": version, "updated_at": at}, product_id=product_id)
    return version
