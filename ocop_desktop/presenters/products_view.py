"""What the products page shows, as frozen data in final words; widgets only place it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Protocol

from ocop_desktop.council.papers import Registering
from ocop_desktop.errors import OcopError
from ocop_desktop.presenters.scoring_view import Tone
from ocop_desktop.presenters.table_rows import Row

#: The fields of the form, in reading order.
Field = Literal[
    "name",
    "producer",
    "phone",
    "address",
    "sequence",
    "year",
    "commune",
    "decision",
    "issued_on",
    "until",
    "stars",
    "set_code",
]


@dataclass(frozen=True)
class ProductList:
    """The register as a table. `selected` is the product in front; `anew` lets go of search and filters.

    `numbers` says how many products wait for a number, "" where none does.
    """

    rows: tuple[Row, ...]
    selected: int | None
    anew: bool
    numbers: str


@dataclass(frozen=True)
class InFront:
    """The product in front: its name, how far its sheet is, and what comes next for it."""

    name: str
    state: str
    verb: str


@dataclass(frozen=True)
class Typed:
    """The form as typed, not yet checked."""

    name: str = ""
    producer: str = ""
    phone: str = ""
    address: str = ""
    set_code: str = ""
    sequence: str = ""
    year: str = ""
    illustrative: bool = False
    registering: Registering | None = None
    commune_code: str = ""
    commune: str = ""
    decision: str = ""
    issued_on: str = ""
    until: str = ""
    stars: str = ""


@dataclass(frozen=True)
class FormView:
    """The form from the top. `notice` says what a change does not reach, `office` whose list gives the numbers."""

    title: str
    typed: Typed
    notice: str
    office: str
    save: str


class ProductsView(Protocol):
    """The products page as its presenter sees it."""

    def show_empty(self) -> None:
        """No product yet: say what the page is for."""

    def show_list(self, products: ProductList) -> None:
        """The products of the register."""

    def show_front(self, front: InFront | None) -> None:
        """The product in front, None where the table shows no row."""

    def show_slip(self, text: str) -> None:
        """What was deleted last, with a way to undo it; "" where nothing was."""

    def show_failed(self, text: str) -> None:
        """The list could not be read: why, with a way to try again."""

    def show_form(self, form: FormView) -> None:
        """A product to fill in, from the top."""

    def show_code(self, code: str) -> None:
        """The product code that follows from what is typed."""

    def show_producer(self, note: str, tone: Tone) -> None:
        """Whether the producer that is typed is in the register, and what speaks against it."""

    def show_set_note(self, text: str) -> None:
        """What stays under another set; "" takes it away."""

    def show_texts(self, texts: Mapping[Field, str]) -> None:
        """Other words in some fields, that a person has not typed."""

    def show_problems(self, problems: Mapping[Field, str]) -> None:
        """What is wrong, at its field; an empty mapping takes all of it away."""

    def focus_field(self, field: Field) -> None:
        """Put the keyboard on a field."""

    def show_saving(self, saving: bool) -> None:
        """The form is on its way to the store, or back."""

    def typed(self) -> Typed:
        """The form as it stands."""

    def show_status(self, text: str, tone: Tone) -> None:
        """Saved or not."""

    def show_problem(self, text: str) -> None:
        """What the store refused, in place; "" takes it away."""

    def show_error(self, error: OcopError) -> None:
        """An error that stops what was asked."""

    def confirm(self, title: str, text: str, verb: str) -> bool:
        """Ask before something deliberate."""

    def ask_table_file(self, title: str, suggested: str) -> Path | None:
        """Where a table is to be written; None where the person turned back."""

    def go(self, key: str) -> None:
        """Show another page for the product in front."""

    def go_with(self, key: str, product_id: int) -> None:
        """Show another page for a product."""
