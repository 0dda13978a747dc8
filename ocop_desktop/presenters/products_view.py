"""What the products page shows, as frozen data in final words; widgets only place it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, Protocol

from ocop_desktop.errors import OcopError
from ocop_desktop.presenters.scoring_view import Tone

#: The fields of the form, in reading order.
Field = Literal["name", "producer", "phone", "address", "sequence", "year", "set_code"]


@dataclass(frozen=True)
class ProductLine:
    """A product of the list. `glyph` and `state` say how far its sheet is; `verb` is what comes next."""

    id: int
    name: str
    code: str
    rest: str
    glyph: str
    state: str
    tone: Tone
    illustrative: bool
    verb: str
    spoken: str


@dataclass(frozen=True)
class ProductList:
    """The list as it stands. `selected` is the product in front; None where the list is empty."""

    query: str
    lines: tuple[ProductLine, ...]
    count: str
    selected: int | None
    #: Nothing fits the search: what to do about it.
    nothing: str


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


@dataclass(frozen=True)
class FormView:
    """The form from the top. `notice` says what a change does not reach."""

    title: str
    typed: Typed
    notice: str
    save: str


class ProductsView(Protocol):
    """The products page as its presenter sees it."""

    def show_empty(self) -> None:
        """No product yet: say what the page is for."""

    def show_list(self, products: ProductList) -> None:
        """The products that fit the search."""

    def show_failed(self, text: str) -> None:
        """The list could not be read: why, with a way to try again."""

    def show_form(self, form: FormView) -> None:
        """A product to fill in, from the top."""

    def show_code(self, code: str) -> None:
        """The product code that follows from what is typed."""

    def show_sequence(self, sequence: str) -> None:
        """Another proposed number."""

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

    def go(self, key: str) -> None:
        """Show another page for the product in front."""
