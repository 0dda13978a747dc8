"""A slip with a product or a producer, undone: what was deleted or joined comes back, until the program ends."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from ocop_desktop.council.permissions import may
from ocop_desktop.errors import InputError
from ocop_desktop.services.registers_values import gone
from ocop_desktop.services.workspace_base import Base
from ocop_desktop.storage import deleted, producers, registers
from ocop_desktop.storage.database import Connection, Row
from ocop_desktop.storage.deleted import Kept

#: What was done: a product or a producer deleted, or a producer joined with another.
DeletionKind = Literal["product", "producer", "joined"]


@dataclass(frozen=True)
class Deletion:
    """Something that can be put back: what it was called, and when it went (RFC 3339)."""

    id: int
    kind: DeletionKind
    name: str
    at: str


@dataclass(frozen=True)
class PutBack:
    """What is there again: the product's or the producer's number in the store."""

    kind: DeletionKind
    name: str
    row_id: int


class UndoDesk:
    """Puts back what was deleted in this run of the program."""

    def __init__(self, base: Base) -> None:
        self._base = base

    def all(self) -> list[Deletion]:
        """What can be put back, the newest first; nothing for who may not change the registers."""
        if not may(self._base.seat.role, "register.edit"):
            return []
        with self._base.store.reading() as connection:
            return [_deletion(row) for row in deleted.listed(connection)]

    def put_back(self, deletion_id: int) -> PutBack:
        """Undo a deletion; SheetError "gone" where that has been done, InputError "code_taken" or "name_taken"."""
        with self._base.store.writing() as connection:
            found = deleted.find(connection, deletion_id)
            if found is None:
                raise gone(f"deletion {deletion_id}")
            deletion, content = _deletion(found[0]), found[1]
            rows: list[Kept] = [(table, row) for table, row in content["rows"]]
            if deletion.kind == "product":
                action, row_id = "product.restored", self._put_product_back(connection, rows)
            else:
                _require_free_name(connection, rows[0][1])
                deleted.put_back(connection, rows)
                action = "producer.restored" if deletion.kind == "producer" else "producer.parted"
                row_id = rows[0][1]["id"]
            links = sum(deleted.relink(connection, *link) for link in content["links"])
            deleted.forget(connection, deletion_id)
            details = {"id": row_id, "rows": len(rows), "links": links}
            self._base.note(connection, action, content["subject"], details)
        return PutBack(deletion.kind, deletion.name, row_id)

    def _put_product_back(self, connection: Connection, rows: list[Kept]) -> int:
        (_, owner), (_, product), *rest = rows
        _require_free_code(connection, product)
        if not deleted.has(connection, "producer", product["producer_id"]):
            product = _with_producer(connection, product, owner)
        if product["import_id"] is not None and not deleted.has(connection, "import", product["import_id"]):
            product = {**product, "import_id": None}
        deleted.put_back(connection, [("product", product), *rest])
        return int(product["id"])


def remember_product(connection: Connection, row: Row, at: str, subject: str) -> Deletion:
    """Keep a product with all that hangs on it, in the transaction that is about to delete it."""
    owner, product_id = row["producer_id"], row["id"]
    deleted.keep_files(connection, product_id)
    rows = deleted.rows_of(connection, "product", product_id)
    content = {
        "subject": subject,
        "rows": [("producer", deleted.row_of(connection, "producer", owner)), *rows],
        "links": _conflicts(connection, owner, None),
    }
    return Deletion(deleted.keep(connection, "product", row["name"], at, content), "product", row["name"], at)


def remember_producer(connection: Connection, row: Row, at: str) -> Deletion:
    """Keep a producer, in the transaction that is about to delete it."""
    content = {
        "subject": row["name"],
        "rows": [("producer", deleted.row_of(connection, "producer", row["id"]))],
        "links": _conflicts(connection, row["id"], None),
    }
    return Deletion(deleted.keep(connection, "producer", row["name"], at, content), "producer", row["name"], at)


def remember_join(connection: Connection, source: Row, target: Row, at: str) -> Deletion:
    """Keep who had which product, in the transaction that is about to join two producers."""
    links: list[Any] = _conflicts(connection, source["id"], target["id"])
    for product in deleted.products_of(connection, source["id"]):
        after = {key: source[key] if product[key] is None else product[key] for key in ("phone", "address")}
        values = {key: [product[key], after[key]] for key in after}
        links.append(("product", product["id"], {"producer_id": [source["id"], target["id"]], **values}))
    content = {
        "subject": source["name"],
        "rows": [("producer", deleted.row_of(connection, "producer", source["id"]))],
        "links": links,
    }
    return Deletion(deleted.keep(connection, "joined", source["name"], at, content), "joined", source["name"], at)


def _deletion(row: Row) -> Deletion:
    return Deletion(row["id"], row["kind"], row["name"], row["at"])


def _conflicts(connection: Connection, producer_id: int, after: int | None) -> list[Any]:
    """Conflicts with a producer that is about to go: what names it now, and what will."""
    found = deleted.conflicts_of(connection, producer_id)
    return [("conflict", conflict_id, {"producer_id": [producer_id, after]}) for conflict_id in found]


def _with_producer(connection: Connection, product: dict[str, Any], owner: dict[str, Any]) -> dict[str, Any]:
    """A product whose producer has gone meanwhile: it comes back too, unless its commune has one of its name."""
    same = [row for row in producers.named(connection, owner["name"]) if row["commune_code"] == owner["commune_code"]]
    if not same:
        deleted.put_back(connection, [("producer", owner)])
        return product
    contact = {key: owner[key] if product[key] is None else product[key] for key in ("phone", "address")}
    return {**product, "producer_id": same[0]["id"], **contact}


def _require_free_code(connection: Connection, product: dict[str, Any]) -> None:
    other = registers.product_with_code(connection, product["code"]) if product["code"] else None
    if other is not None:
        raise InputError(
            f"Mã {product['code']} nay đã dùng cho sản phẩm “{other['name']}” nên chưa lấy lại được "
            f"“{product['name']}”. Không có gì bị mất hay thay đổi. Hãy đổi số thứ tự của “{other['name']}” rồi hoàn "
            "tác lại.",
            code="code_taken",
        )


def _require_free_name(connection: Connection, producer: dict[str, Any]) -> None:
    for row in producers.named(connection, producer["name"]):
        if row["commune_code"] == producer["commune_code"]:
            raise InputError(
                f"Nay đã có chủ thể khác tên “{producer['name']}” nên chưa lấy lại được. Không có gì bị mất hay thay "
                "đổi. Hãy đổi tên chủ thể ấy hoặc ghi rõ xã, phường của nó rồi hoàn tác lại.",
                code="name_taken",
            )
