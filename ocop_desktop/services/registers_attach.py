"""The producer that a product's form names by its text: found by its exact name, renamed, or made.

What happens to the producer here follows from the product's change, whose journal entry has it all.
"""

from __future__ import annotations

from typing import Any

from ocop_desktop.storage import producers
from ocop_desktop.storage.database import Connection, Row


def attached(
    connection: Connection, values: dict[str, Any], at: str, before: Row | None = None, chosen: int | None = None
) -> dict[str, Any]:
    """A product's fields as they are stored, from those of its form; the producer is there afterwards.

    `chosen` is the producer of this name that a person has pointed at. Phone and address stay with the producer where
    this is all that is known of it, otherwise with the product as far as they differ.
    """
    kept = {key: value for key, value in values.items() if key not in ("producer", "phone", "address")}
    contact = {key: values[key] for key in ("phone", "address")}
    row = producers.listed(connection, chosen) if chosen is not None else None
    if row is not None and row["name"] == values["producer"]:
        same = before is not None and before["producer_id"] == chosen
        producer_id, own_products = int(row["id"]), int(same)
    else:
        producer_id, own_products = _settled(connection, values["producer"], contact, at, before)
    row = producers.listed(connection, producer_id)
    assert row is not None
    if producers.is_bare(connection, producer_id, own_products):
        if any(row[key] != value for key, value in contact.items()):
            producers.change(connection, producer_id, {**contact, "updated_at": at})
        return {**kept, "producer_id": producer_id, "phone": None, "address": None}
    return {
        **kept,
        "producer_id": producer_id,
        **{key: None if row[key] == value else value for key, value in contact.items()},
    }


def drop_bare(connection: Connection, producer_id: int) -> None:
    """Remove a producer that was no more than the name on a product which is gone."""
    if producers.is_bare(connection, producer_id, 0):
        producers.delete(connection, producer_id)


def _settled(
    connection: Connection, name: str, contact: dict[str, str], at: str, before: Row | None
) -> tuple[int, int]:
    """The producer's number, and how many products it has if this product is its only one."""
    if before is not None and before["producer"] == name:
        return int(before["producer_id"]), 1
    found = producers.named(connection, name)
    if found:
        return int(found[0]["id"]), 0
    if before is not None and producers.is_bare(connection, before["producer_id"], 1):
        producers.change(connection, before["producer_id"], {"name": name, "updated_at": at})
        return int(before["producer_id"]), 1
    values = {"name": name, **contact, "created_at": at, "updated_at": at}
    return producers.add(connection, values), 0
