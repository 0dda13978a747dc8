"""Import without a screen: the plan without touching the store, the import with it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ocop_desktop.clock import Clock
from ocop_desktop.services.import_plan import Known, known_of, plan_of
from ocop_desktop.services.import_records import ImportPlan, PlannedRow, ProductList
from ocop_desktop.services.import_source import read_list, require_columns
from ocop_desktop.services.paths import DataPaths
from ocop_desktop.services.workspace import Workspace
from ocop_desktop.storage.peek import peeking


def plan_import(paths: DataPaths, file: Path) -> tuple[ProductList, ImportPlan]:
    """What an import of a file would do. Nothing is written, and a data folder is not made.

    InputError where the file is no list; StorageError where the store cannot be read.
    """
    known = _known(paths.database)
    products = read_list(file, home=known.home)
    require_columns(products)
    return products, plan_of(products, known)


def take_import(paths: DataPaths, products: ProductList, clock: Clock) -> tuple[ImportPlan, int]:
    """Register a list, questions left out; what was found in the store then, and how many products came."""
    workspace = Workspace.open(paths.root, clock)
    try:
        plan = workspace.plan_import(products)
        return plan, len(workspace.take_import(products).added)
    finally:
        workspace.close()


def row_document(planned: PlannedRow) -> dict[str, Any]:
    """A row as it goes out: null for what the list does not say."""
    row = planned.row
    document: dict[str, Any] = {
        "row": row.row,
        "product": row.product,
        "producer": row.producer.name,
        "commune": row.commune or None,
        "set": row.set_code,
    }
    if planned.elsewhere:
        document["elsewhere"] = True
    if planned.same is not None:
        same = planned.same
        document["same_as"] = {"row": same.row} if same.product_id is None else {"product": same.product_id}
        document["same_as"] |= {"code": same.code or None}
    return document


def _known(database: Path) -> Known:
    if not database.is_file() or database.stat().st_size == 0:
        return Known()
    with peeking(database) as connection:
        return known_of(connection)
