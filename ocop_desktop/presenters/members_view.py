"""What the page of members shows, as frozen data in final words; widgets only place it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, Protocol

from ocop_desktop.council.member import Role
from ocop_desktop.errors import OcopError
from ocop_desktop.presenters.rounds_view import CouncilChoice
from ocop_desktop.presenters.scoring_view import DeclareRequest, Tone
from ocop_desktop.presenters.table_rows import Row

#: The fields of a member's form.
Field = Literal["name", "role", "office"]
#: What the page lists: who belongs to the council, who has left it, and declared conflicts of interest.
Part = Literal["appointed", "removed", "conflicts"]


@dataclass(frozen=True)
class MembersList:
    """The council of the round in front. `notice` says what it lacks; `complete`: the next step is elsewhere."""

    round: str
    appointed: tuple[Row, ...]
    removed: tuple[Row, ...]
    current: int | None
    notice: str
    complete: bool
    add_refused: str
    next_verb: str


@dataclass(frozen=True)
class MemberChoice:
    """What may be done with the selected member; `refused` says why nothing may be changed, "" where it may.

    `pin_verb` resets a PIN, or changes one's own; "" where there is none.
    """

    name: str
    refused: str
    can_up: bool
    can_down: bool
    pin_verb: str
    remove_refused: str
    why: str


@dataclass(frozen=True)
class Typed:
    """A member as typed, not yet checked."""

    name: str = ""
    role: Role = "member"
    office: str = ""


@dataclass(frozen=True)
class MemberForm:
    """The form from the top; `adding` offers to go on with another one."""

    title: str
    typed: Typed
    adding: bool
    notice: str


@dataclass(frozen=True)
class RemovalRequest:
    """What a removal means, said before it is done. `choice`: there are finished sheets, to be kept or excluded."""

    title: str
    lines: tuple[str, ...]
    choice: bool
    keep: str
    exclude: str
    verb: str


@dataclass(frozen=True)
class Removal:
    """The answer: the reason, and whether finished sheets count on."""

    reason: str
    keep_sheets: bool


class MembersView(Protocol):
    """The page of members as its presenter sees it."""

    def show_no_round(self) -> None:
        """No round is in front: say where to choose one."""

    def show_empty(self, round_name: str, add_refused: str, can_copy: bool) -> None:
        """The council has no members: say what they are for, and how to begin."""

    def show_members(self, members: MembersList) -> None:
        """The council."""

    def show_member(self, choice: MemberChoice | None) -> None:
        """What may be done with the selected member."""

    def show_removed(self, refused: str) -> None:
        """Whether the selected one of those who have left may come back."""

    def show_undo(self, text: str) -> None:
        """What has just been done and can be undone; "" takes it away."""

    def show_failed(self, text: str) -> None:
        """The members could not be read: why, with a way to try again."""

    def show_form(self, form: MemberForm) -> None:
        """A member to fill in."""

    def show_problems(self, problems: Mapping[Field, str]) -> None:
        """What is wrong, at its field; an empty mapping takes all of it away."""

    def show_problem(self, text: str, newest: bool = False) -> None:
        """What the store refused, in place; `newest` offers what another window has saved."""

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

    def ask_removal(self, request: RemovalRequest) -> Removal | None:
        """Say what a removal means and ask for its reason; None where the person turned back."""

    def ask_council(self, choices: tuple[CouncilChoice, ...]) -> int | None:
        """Ask which round's council to appoint; None where the person turned back."""

    def seat_changed(self) -> None:
        """Who sits here has changed, or is called otherwise."""

    def change_pin(self) -> None:
        """Let the member who has signed in change their own PIN."""

    def go(self, key: str) -> None:
        """Show another page."""
