"""What an import shows and answers: the list that was read, what each row would do, and what was done."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from ocop_desktop.services.import_columns import Field
from ocop_desktop.services.registers_records import ProducerDraft, ProductDetails

#: What becomes of a row that is a question: taken as another product, or left out.
Answer = Literal["add", "skip"]


@dataclass(frozen=True)
class Column:
    """A column of the list: its letter, its head, the field it was taken for, and what its first rows say."""

    index: int
    letter: str
    label: str
    field: Field | None
    samples: tuple[str, ...]


@dataclass(frozen=True)
class ListRow:
    """A row that can be registered. `row` is its number in the file as a person counts; `commune` is as written.

    `notes` say what was left open, in words. `given` are number and year of a code that the list gives.
    """

    row: int
    product: str
    producer: ProducerDraft
    details: ProductDetails
    commune: str
    set_code: str | None
    given: tuple[int, int] | None = None
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class RowError:
    """A row that cannot be registered, and why."""

    row: int
    reason: str
    product: str = ""


@dataclass(frozen=True)
class ProductList:
    """A list as it was read: what each row says. `header_row` is the number of the head's last row, 0 for none found.

    `sheets` are the names of all worksheets, `sheet` the one that was read ("" for CSV); `missing` are the fields
    without which nothing can be registered.
    """

    file: str
    sha256: str
    sheets: tuple[str, ...]
    sheet: str
    header_row: int
    columns: tuple[Column, ...]
    missing: tuple[Field, ...]
    rows: tuple[ListRow, ...] = ()
    errors: tuple[RowError, ...] = ()

    @property
    def count(self) -> int:
        """Rows of the list that hold something."""
        return len(self.rows) + len(self.errors)


@dataclass(frozen=True)
class SameAs:
    """What a row is the same as: a product of the register, or an earlier row of the list (`product_id` is None)."""

    product_id: int | None
    row: int | None
    code: str
    product: str
    producer: str
    commune: str


@dataclass(frozen=True)
class PlannedRow:
    """A row and what it would do. `same` makes it a question; `elsewhere`: it is of another commune than the office."""

    row: ListRow
    elsewhere: bool
    same: SameAs | None = None


@dataclass(frozen=True)
class ImportPlan:
    """What an import would do with each row, against the register as it stands."""

    rows: int
    new: tuple[PlannedRow, ...]
    questions: tuple[PlannedRow, ...]
    errors: tuple[RowError, ...]


@dataclass(frozen=True)
class PastImport:
    """A list that was registered: its file, when (RFC 3339), and how many of its products are still there.

    `used`: one of them has been worked with, so that the import is not taken back as a whole.
    """

    id: int
    file: str
    sha256: str
    at: str
    products: int
    used: bool


@dataclass(frozen=True)
class Imported:
    """What an import has done. `left` are the questions that nobody answered with "add"."""

    import_id: int
    added: tuple[int, ...] = field(default=())
    left: tuple[PlannedRow, ...] = ()
