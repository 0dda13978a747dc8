"""Import of a list into the registers: all of it in one transaction, or nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ocop_desktop.errors import InputError, SheetError
from ocop_desktop.services.clock_check import usual_year
from ocop_desktop.services.import_plan import Known, given_code, known_of, plan_of
from ocop_desktop.services.import_records import Answer, Imported, ImportPlan, PastImport, PlannedRow, ProductList
from ocop_desktop.services.import_source import require_columns
from ocop_desktop.services.registers_producers import clean_producer
from ocop_desktop.services.registers_products import Numbers, clean_details
from ocop_desktop.services.registers_values import gone
from ocop_desktop.services.round_access import require
from ocop_desktop.services.workspace_base import Base
from ocop_desktop.services.workspace_setup import read_setup
from ocop_desktop.storage import imports, producers, registers
from ocop_desktop.storage.database import Connection, Row

Tick = Callable[[int], None]


class ImportDesk:
    """Plans and does imports, and takes one back as long as nobody has worked with its products."""

    def __init__(self, base: Base) -> None:
        self._base = base

    def known(self) -> Known:
        """What a list is compared with; its `home` is needed to read one."""
        with self._base.store.reading() as connection:
            require(self._base, connection, "register.read")
            return known_of(connection)

    def plan(self, products: ProductList) -> ImportPlan:
        """What an import would do; InputError "columns" where the list does not say what is what."""
        require_columns(products)
        return plan_of(products, self.known())

    def take(
        self,
        products: ProductList,
        answers: Mapping[int, Answer] | None = None,
        *,
        without_errors: bool = False,
        tick: Tick | None = None,
    ) -> Imported:
        """Register the list. `answers` say by row what becomes of questions; those without an answer are left out.

        InputError "row_errors" where rows cannot be taken, unless a person has said that they are left out
        (`without_errors`). `tick` is told every hundred rows how many are done, and may raise to end it: nothing of
        the list is then registered.
        """
        require_columns(products)
        given = answers or {}
        now = self._base.clock.now()
        if not usual_year(now):
            raise _no_year(now.year)
        at = self._base.now()
        with self._base.store.writing() as connection:
            plan = plan_of(products, known_of(connection))
            if plan.errors and not without_errors:
                raise _row_errors(plan)
            wanted = [row for row in plan.questions if given.get(row.row.row) == "add"]
            taken = sorted((*plan.new, *wanted), key=lambda row: row.row.row)
            import_id = imports.begin(connection, products.file, products.sha256, at)
            writer = _Writer(self._base, connection, import_id, now.year, at)
            added = []
            for count, row in enumerate(taken):
                if tick is not None and count % 100 == 0:
                    tick(count)
                added.append(writer.add(row))
            details = {
                "file": products.file,
                "sha256": products.sha256,
                "import": import_id,
                "added": len(added),
                "left": [row.row.row for row in plan.questions if row not in wanted],
                "errors": [error.row for error in plan.errors],
            }
            self._base.note(connection, "products.imported", products.file, details, at)
        left = tuple(row for row in plan.questions if row not in wanted)
        return Imported(import_id, tuple(added), left)

    def past(self) -> list[PastImport]:
        """Lists of which products are still in the register, the newest first."""
        with self._base.store.reading() as connection:
            require(self._base, connection, "register.read")
            return [
                PastImport(row["id"], row["file"], row["sha256"], row["at"], row["products"], _used(connection, row))
                for row in imports.all_imports(connection)
            ]

    def take_back(self, import_id: int) -> int:
        """Undo an import; how many products went. SheetError "in_use" where one of them has been worked with."""
        with self._base.store.writing() as connection:
            found = imports.one_import(connection, import_id)
            if found is None:
                raise gone(f"import {import_id}")
            used = imports.touched(connection, import_id)
            if used:
                raise SheetError(
                    f"Sản phẩm “{used[0]['name']}” của lần nhập này đã có phiếu hoặc hồ sơ nên không rút lại cả lần "
                    "nhập được. Không có gì bị thay đổi. Hãy xóa riêng từng sản phẩm không cần.",
                    code="in_use",
                    detail=str(used[0]["id"]),
                )
            codes = imports.products_of(connection, import_id)
            imports.remove(connection, import_id)
            details = {"import": import_id, "sha256": found["sha256"], "products": codes}
            self._base.note(connection, "products.withdrawn", found["file"], details)
        return len(codes)


class _Writer:
    """Writes the rows of one import."""

    def __init__(self, base: Base, connection: Connection, import_id: int, year: int, at: str) -> None:
        self._base, self._connection, self._import, self._year, self._at = base, connection, import_id, year, at
        setup = read_setup(connection)
        self._own = setup.office.commune_code if setup else ""
        self._numbers = Numbers(connection, year) if self._own else None

    def add(self, planned: PlannedRow) -> int:
        """A product with its producer; the product's number in the store."""
        row = planned.row
        producer = clean_producer(row.producer)
        producer_id, contact = self._producer(producer)
        values = {
            "name": row.product,
            "set_code": row.set_code,
            "illustrative": 0,
            **clean_details(row.details),
            **self._code(planned),
        }
        own = {key: None if contact[key] == producer[key] else producer[key] for key in ("phone", "address")}
        stored = {**values, **own, "producer_id": producer_id, "import_id": self._import}
        product_id = registers.add_product(self._connection, {**stored, "created_at": self._at, "updated_at": self._at})
        subject = values["code"] or f"product {product_id}"
        details = {**values, "producer": producer["name"], "import": self._import, "row": row.row}
        self._base.note(self._connection, "product.added", subject, details, self._at)
        return product_id

    def _producer(self, values: dict[str, Any]) -> tuple[int, Any]:
        """The producer of this name, unless its commune is known to be another; made where there is none."""
        commune = values["commune_code"]
        for row in producers.named(self._connection, values["name"]):
            if None in (commune, row["commune_code"]) or commune == row["commune_code"]:
                return int(row["id"]), row
        stamps = {"created_at": self._at, "updated_at": self._at}
        return producers.add(self._connection, {**values, **stamps}), values

    def _code(self, planned: PlannedRow) -> dict[str, Any]:
        """The code that the list gives, or the office's next for a product of its own commune, or none."""
        row = planned.row
        code = given_code(row)
        if row.given and code and registers.product_with_code(self._connection, code) is None:
            return {"sequence": row.given[0], "year": row.given[1], "code": code}
        if self._numbers is None or row.details.commune_code != self._own:
            return {"sequence": None, "year": self._year, "code": None}
        return {"year": self._year, **self._numbers.next()}


def _no_year(year: int) -> InputError:
    return InputError(
        f"Đồng hồ của máy đang chỉ năm {year} nên không đánh số sản phẩm được. Không có gì được nhập. "
        "Hãy chỉnh lại ngày giờ của máy rồi nhập lại.",
        code="clock",
        detail=str(year),
    )


def _used(connection: Connection, row: Row) -> bool:
    return bool(imports.touched(connection, row["id"]))


def _row_errors(plan: ImportPlan) -> InputError:
    first = plan.errors[0]
    return InputError(
        f"Có {len(plan.errors)} dòng chưa nhập được, bắt đầu từ dòng {first.row}: {first.reason}. Không có gì được "
        "nhập. Hãy sửa tệp rồi nhập lại, hoặc chọn bỏ qua các dòng này.",
        code="row_errors",
        detail="; ".join(f"{error.row}: {error.reason}" for error in plan.errors[:50]),
    )
