"""What the page of rounds shows, as frozen data in final words; widgets only place it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, Protocol

from ocop_desktop.errors import OcopError
from ocop_desktop.presenters.scoring_view import DeclareRequest, Tone
from ocop_desktop.presenters.table_rows import Row

#: The fields of the form that are typed into, in reading order.
Field = Literal[
    "year",
    "number",
    "council",
    "decision_number",
    "decision_date",
    "decision_issuer",
    "starts_on",
    "ends_on",
    "quorum",
    "spread_limit",
]


@dataclass(frozen=True)
class RoundsList:
    """The list of rounds, which one is selected, and why none may be added ("" where one may)."""

    rows: tuple[Row, ...]
    current: int | None
    add_refused: str


@dataclass(frozen=True)
class RoundChoice:
    """What may be done with the selected round. A `…_refused` says why not, "" where it may be done.

    `verb` is the next step with it; `end_verb` finishes it or lets it go on; `can_copy`: it has no council yet.
    """

    name: str
    verb: str
    verb_refused: str
    edit_verb: str
    delete_refused: str
    end_verb: str
    end_refused: str
    can_copy: bool
    copy_refused: str
    why: str


@dataclass(frozen=True)
class Typed:
    """The form as typed, not yet checked. `copy_from` is the round whose council is appointed, 0 for none."""

    year: str = ""
    number: str = ""
    practice: bool = False
    council: str = ""
    decision_number: str = ""
    decision_date: str = ""
    decision_issuer: str = ""
    starts_on: str = ""
    ends_on: str = ""
    quorum: str = "3/4"
    chair_required: bool = True
    spread_limit: str = "10"
    copy_from: int = 0


@dataclass(frozen=True)
class CouncilChoice:
    """A round whose council may be appointed again."""

    round_id: int
    words: str


@dataclass(frozen=True)
class DateHint:
    """What the law says on a round's dates, and days to take over: the words of each and how it is typed."""

    text: str
    days: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class RoundForm:
    """The form from the top. `notice` says why it is only looked at, or what a change does not reach.

    `save` is "" where nothing may be changed.
    """

    title: str
    typed: Typed
    notice: str
    save: str
    councils: tuple[CouncilChoice, ...]


@dataclass(frozen=True)
class Stale:
    """The round was changed elsewhere while the form was open: what happened, and each field that is new."""

    text: str
    changes: tuple[str, ...]


class RoundsView(Protocol):
    """The page of rounds as its presenter sees it."""

    def show_empty(self, add_refused: str) -> None:
        """No round yet: say what one is for, and how to begin."""

    def show_list(self, rounds: RoundsList) -> None:
        """All rounds."""

    def show_choice(self, choice: RoundChoice | None) -> None:
        """What may be done with the selected round."""

    def show_failed(self, text: str) -> None:
        """The list could not be read: why, with a way to try again."""

    def show_form(self, form: RoundForm) -> None:
        """A round to fill in, or to look at."""

    def show_hint(self, hint: DateHint) -> None:
        """What the law says on the dates of the year that is typed."""

    def show_problems(self, problems: Mapping[Field, str]) -> None:
        """What is wrong, at its field; an empty mapping takes all of it away."""

    def show_problem(self, text: str) -> None:
        """What the store refused, in place; "" takes it away."""

    def show_stale(self, stale: Stale | None) -> None:
        """Somebody else was faster: let the person choose; None takes the question away."""

    def replace_typed(self, typed: Typed) -> None:
        """Put other words into the form, leaving it where it is."""

    def focus_field(self, field: Field) -> None:
        """Put the keyboard on a field."""

    def show_saving(self, saving: bool) -> None:
        """The form is on its way to the store, or back."""

    def typed(self) -> Typed:
        """The form as it stands."""

    def show_status(self, text: str, tone: Tone) -> None:
        """Saved or not."""

    def show_error(self, error: OcopError) -> None:
        """An error that stops what was asked."""

    def confirm(self, title: str, text: str, verb: str) -> bool:
        """Ask before something deliberate."""

    def ask_reason(self, request: DeclareRequest) -> str | None:
        """Ask for a reason; None where the person turned back."""

    def ask_council(self, choices: tuple[CouncilChoice, ...]) -> int | None:
        """Ask which round's council to appoint; None where the person turned back."""

    def round_changed(self) -> None:
        """The round in front is another, or has changed: let the window say so."""

    def go(self, key: str) -> None:
        """Show another page."""

    def sign_in(self) -> None:
        """Let a member of the round in front sign in and score."""
