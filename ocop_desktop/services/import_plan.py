"""What an import would do: which rows are new, which ask a question, which cannot be taken."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from ocop_desktop.council.model import product_code
from ocop_desktop.i18n import translate
from ocop_desktop.services.import_records import ImportPlan, ListRow, PlannedRow, ProductList, RowError, SameAs
from ocop_desktop.services.registers_products import area_of, is_elsewhere, province_of
from ocop_desktop.services.texts import toned
from ocop_desktop.storage import registers
from ocop_desktop.storage.database import Connection

Key = tuple[str, str]


@dataclass(frozen=True)
class Known:
    """What the register holds: products by name and producer, codes that are taken, and the office's area."""

    products: dict[Key, SameAs] = field(default_factory=dict)
    codes: frozenset[str] = frozenset()
    area: str = ""

    @property
    def home(self) -> str:
        """The code of the office's province; empty before the set-up."""
        return self.area if len(self.area) < 5 else province_of(self.area)


def known_of(connection: Connection) -> Known:
    """The register as it stands."""
    rows = registers.products(connection)
    products: dict[Key, SameAs] = {}
    for row in rows:
        same = SameAs(row["id"], None, row["code"] or "", row["name"], row["producer"], row["commune_name"])
        products.setdefault(key_of(row["name"], row["producer"]), same)
    return Known(products, frozenset(row["code"] for row in rows if row["code"]), area_of(connection))


def key_of(product: str, producer: str) -> Key:
    """What makes two rows the same product: both names, wherever the tone mark sits, in any case."""
    return toned(product), toned(producer)


def plan_of(products: ProductList, known: Known) -> ImportPlan:
    """What would become of every row."""
    seen = dict(known.products)
    codes = set(known.codes)
    new: list[PlannedRow] = []
    questions: list[PlannedRow] = []
    errors = list(products.errors)
    for row in products.rows:
        key = key_of(row.product, row.producer.name)
        elsewhere = is_elsewhere(row.details.commune_code, known.area)
        same = seen.get(key)
        if same is not None:
            questions.append(PlannedRow(row, elsewhere, same))
            continue
        code = given_code(row)
        if code in codes:
            words = translate("Import", "mã sản phẩm {code} đã dùng cho sản phẩm khác")
            errors.append(RowError(row.row, words.format(code=code), row.product))
            continue
        codes |= {code} if code else set()
        seen[key] = SameAs(None, row.row, code or "", row.product, row.producer.name, row.commune)
        new.append(PlannedRow(row, elsewhere))
    return ImportPlan(products.count, tuple(new), tuple(questions), _sorted(errors))


def given_code(row: ListRow) -> str | None:
    """The product code that the list itself gives."""
    commune = row.details.commune_code
    if row.given is None or commune is None:
        return None
    return product_code(province_of(commune), commune, *row.given)


def _sorted(errors: Iterable[RowError]) -> tuple[RowError, ...]:
    return tuple(sorted(errors, key=lambda error: error.row))
