"""Tables around an import: an empty list with the heads that it understands, and the rows that it could not take."""

from __future__ import annotations

from collections.abc import Iterable

from ocop_desktop.exchange.tables import Table
from ocop_desktop.services.import_columns import NAMES, Field
from ocop_desktop.services.import_records import RowError

_WIDE: tuple[Field, ...] = ("product", "producer", "address", "residence")
_TITLE = "Danh sach san pham"


def template() -> Table:
    """A table without rows; its heads are the first names of the fields, product and producer in front."""
    columns = tuple((names[0], 36 if field in _WIDE else 20) for field, names in NAMES.items())
    return Table(_TITLE, columns, [])


def error_table(errors: Iterable[RowError]) -> Table:
    """The rows that cannot be registered, with their reasons."""
    columns = (("Dòng", 8), ("Tên sản phẩm", 36), ("Lý do", 80))
    return Table("Dong loi", columns, [[error.row, error.product, error.reason] for error in errors])
