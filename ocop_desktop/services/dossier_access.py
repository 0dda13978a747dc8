"""Which products, dossiers and evidence whoever sits here may see: the office all, a member those they score."""

from __future__ import annotations

from ocop_desktop.services.round_access import actor_of, not_allowed, only_visible
from ocop_desktop.services.workspace_base import Base, gone
from ocop_desktop.storage import registers
from ocop_desktop.storage.database import Connection, Row


def visible_product(base: Base, connection: Connection, product_id: int) -> Row:
    """A product with its newest sheet; SheetError "gone", CouncilError "not_allowed"."""
    row = registers.product(connection, product_id)
    if row is None:
        raise gone(str(product_id))
    if not only_visible(base, connection, [row]):
        raise not_allowed(actor_of(base, connection), "register.read")
    return row


def visible_products(base: Base, connection: Connection) -> list[Row]:
    """All products that may be seen, in the order of the register."""
    return only_visible(base, connection, registers.products(connection))
