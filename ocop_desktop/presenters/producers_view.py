"""What the page of producers shows, as frozen data in final words; widgets only place it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Protocol

from ocop_desktop.errors import OcopError
from ocop_desktop.presenters.scoring_view import Tone
from ocop_desktop.presenters.table_rows import Row

#: The fields of the form that may be wrong, in reading order.
Field = Literal[
    "name",
    "registration",
    "founded_on",
    "address",
    "commune",
    "phone",
    "email",
    "representative",
    "position",
    "ethnicity",
    "residence",
    "note",
]


@dataclass(frozen=True)
class Typed:
    """The form as typed, not yet checked; `legal_form` and `sex` are keys, "" for not said."""

    name: str = ""
    legal_form: str = ""
    registration: str = ""
    founded_on: str = ""
    address: str = ""
    commune_code: str = ""
    commune: str = ""
    phone: str = ""
    email: str = ""
    representative: str = ""
    position: str = ""
    sex: str = ""
    ethnicity: str = ""
    residence: str = ""
    note: str = ""


@dataclass(frozen=True)
class FormView:
    """The form from the top. `notice` says what follows a change."""

    title: str
    typed: Typed
    notice: str
    save: str


@dataclass(frozen=True)
class ProducerList:
    """The register as a table. `anew` lets go of search and filters."""

    rows: tuple[Row, ...]
    selected: int | None
    anew: bool


@dataclass(frozen=True)
class InFront:
    """The producer in front: its name, how many products it has, what speaks against its legal form."""

    name: str
    products: str
    problem: str


@dataclass(frozen=True)
class JoinView:
    """Which producer the one in front is joined with: the others, those of a like name first."""

    title: str
    text: str
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class JoinChoice:
    """What joining with the chosen producer does in short, and the words on the button; empty while none is chosen."""

    text: str = ""
    verb: str = ""


class ProducersView(Protocol):
    """The page as its presenter sees it."""

    def show_empty(self) -> None:
        """No producer yet: say what the page is for."""

    def show_list(self, producers: ProducerList) -> None:
        """The producers of the register."""

    def show_front(self, front: InFront | None) -> None:
        """The producer in front, None where the table shows no row."""

    def show_slip(self, text: str) -> None:
        """What was deleted last, with a way to undo it; "" where nothing was."""

    def show_failed(self, text: str) -> None:
        """The register could not be read: why, with a way to try again."""

    def show_form(self, form: FormView) -> None:
        """A producer to fill in, from the top."""

    def show_form_note(self, text: str) -> None:
        """What speaks against the legal form that is chosen; "" takes it away."""

    def show_problems(self, problems: Mapping[Field, str]) -> None:
        """What is wrong, at its field; an empty mapping takes all of it away."""

    def focus_field(self, field: Field) -> None:
        """Put the keyboard on a field."""

    def show_saving(self, saving: bool) -> None:
        """The form is on its way to the store, or back."""

    def typed(self) -> Typed:
        """The form as it stands."""

    def show_problem(self, text: str, newest: bool) -> None:
        """What the store refused, in place; `newest` offers to look at what another window has made of it."""

    def show_join(self, join: JoinView) -> None:
        """Choose the producer to join with."""

    def show_join_choice(self, choice: JoinChoice) -> None:
        """What joining with the chosen one does."""

    def show_status(self, text: str, tone: Tone) -> None:
        """Saved or not."""

    def show_error(self, error: OcopError) -> None:
        """An error that stops what was asked."""

    def confirm(self, title: str, text: str, verb: str) -> bool:
        """Ask before something deliberate."""

    def ask_table_file(self, title: str, suggested: str) -> Path | None:
        """Where a table is to be written; None where the person turned back."""
