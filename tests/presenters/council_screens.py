"""Screens for the tests of rounds, members and signing in: they remember what they were shown and answer questions."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from ocop_desktop.errors import OcopError
from ocop_desktop.presenters import conflicts_view, members_view, rounds_view
from ocop_desktop.presenters.runner import ImmediateRunner
from ocop_desktop.presenters.scoring_view import DeclareRequest
from ocop_desktop.presenters.session import Session
from ocop_desktop.services.round_records import Member, SignedIn
from ocop_desktop.services.workspace import Workspace
from ocop_desktop.services.workspace_base import Seat
from tests.services import workspaces


def session_on(folder: Path) -> Session:
    workspace = Workspace.open(folder, workspaces.Watch())
    if workspace.setup() is None:
        workspace.save_setup(workspaces.SETUP)
    return Session(workspace, ImmediateRunner())


def sit(session: Session, member: Member) -> None:
    """As if the member had signed in; what a PIN costs is paid in the tests of signing in."""
    session.workspace._council.pins._sit(Seat(member.id, member.label, member.role))
    session.seat = SignedIn(member, session.workspace.round(member.round_id))
    session.choose_round(session.seat.round)


class Screen:
    """What every page is asked for."""

    def __init__(self) -> None:
        self.front = ""
        self.status = ""
        self.problem = ""
        self.problems: dict[str, str] = {}
        self.focused = ""
        self.errors: list[OcopError] = []
        self.questions: list[tuple[str, str]] = []
        self.reasons: list[DeclareRequest] = []
        self.agrees = True
        self.reason: str | None = "Theo quyết định mới"
        self.council: int | None = None
        self.councils: tuple[rounds_view.CouncilChoice, ...] = ()
        self.went: list[str] = []
        self.changes = 0
        self.saving = False

    def show_status(self, text: str, tone: str) -> None:
        self.status = text

    def show_error(self, error: OcopError) -> None:
        self.errors.append(error)

    def show_failed(self, text: str) -> None:
        self.front = f"failed: {text}"

    def show_problems(self, problems: dict[str, str]) -> None:
        self.problems = dict(problems)

    def show_saving(self, saving: bool) -> None:
        self.saving = saving

    def focus_field(self, field: str) -> None:
        self.focused = field

    def confirm(self, title: str, text: str, verb: str) -> bool:
        self.questions.append((title, text))
        return self.agrees

    def ask_reason(self, request: DeclareRequest) -> str | None:
        self.reasons.append(request)
        return self.reason

    def ask_council(self, choices: tuple[rounds_view.CouncilChoice, ...]) -> int | None:
        self.councils = choices
        return self.council

    def go(self, key: str) -> None:
        self.went.append(key)


class RoundsScreen(Screen):
    """The page of rounds."""

    def __init__(self) -> None:
        super().__init__()
        self.now = rounds_view.Typed()
        self.rounds: rounds_view.RoundsList | None = None
        self.choice: rounds_view.RoundChoice | None = None
        self.form: rounds_view.RoundForm | None = None
        self.hint: rounds_view.DateHint | None = None
        self.stale: rounds_view.Stale | None = None
        self.add_refused = ""

    def show_empty(self, add_refused: str) -> None:
        self.front, self.add_refused = "empty", add_refused

    def show_list(self, rounds: rounds_view.RoundsList) -> None:
        self.front, self.rounds = "list", rounds

    def show_choice(self, choice: rounds_view.RoundChoice | None) -> None:
        self.choice = choice

    def show_form(self, form: rounds_view.RoundForm) -> None:
        self.front, self.form, self.now = "form", form, form.typed

    def show_hint(self, hint: rounds_view.DateHint) -> None:
        self.hint = hint

    def show_problem(self, text: str) -> None:
        self.problem = text

    def show_stale(self, stale: rounds_view.Stale | None) -> None:
        self.stale = stale

    def replace_typed(self, typed: rounds_view.Typed) -> None:
        self.now = typed

    def typed(self) -> rounds_view.Typed:
        return self.now

    def sign_in(self) -> None:
        self.went.append("sign in")

    def round_changed(self) -> None:
        self.changes += 1

    def type(self, **fields: Any) -> None:
        self.now = replace(self.now, **fields)

    def cells(self) -> list[tuple[str, ...]]:
        assert self.rounds is not None
        return [tuple(cell.text for cell in row.cells) for row in self.rounds.rows]


class MembersScreen(Screen):
    """The page of members, with its conflicts of interest."""

    def __init__(self) -> None:
        super().__init__()
        self.now = members_view.Typed()
        self.conflict_now = conflicts_view.Typed()
        self.members: members_view.MembersList | None = None
        self.choice: members_view.MemberChoice | None = None
        self.form: members_view.MemberForm | None = None
        self.empty: tuple[str, str, bool] | None = None
        self.undo = ""
        self.newest = False
        self.removal: members_view.Removal | None = members_view.Removal("Chuyển công tác", True)
        self.removals: list[members_view.RemovalRequest] = []
        self.conflicts: conflicts_view.ConflictsList | None = None
        self.conflict: tuple[str, str] = ("", "")
        self.conflict_form: conflicts_view.ConflictForm | None = None
        self.own_pins = 0

    def show_no_round(self) -> None:
        self.front = "no round"

    def show_empty(self, round_name: str, add_refused: str, can_copy: bool) -> None:
        self.front, self.empty = "empty", (round_name, add_refused, can_copy)

    def show_members(self, members: members_view.MembersList) -> None:
        self.front, self.members = "list", members

    def show_member(self, choice: members_view.MemberChoice | None) -> None:
        self.choice = choice

    def show_removed(self, refused: str) -> None:
        pass

    def show_undo(self, text: str) -> None:
        self.undo = text

    def show_form(self, form: members_view.MemberForm) -> None:
        self.front, self.form, self.now = "form", form, form.typed

    def show_problem(self, text: str, newest: bool = False) -> None:
        self.problem, self.newest = text, newest

    def typed(self) -> members_view.Typed:
        return self.now

    def ask_removal(self, request: members_view.RemovalRequest) -> members_view.Removal | None:
        self.removals.append(request)
        return self.removal

    def seat_changed(self) -> None:
        self.changes += 1

    def change_pin(self) -> None:
        self.own_pins += 1

    def show_conflicts(self, conflicts: conflicts_view.ConflictsList) -> None:
        self.conflicts = conflicts

    def show_conflict(self, name: str, withdraw_refused: str) -> None:
        self.conflict = (name, withdraw_refused)

    def show_conflict_form(self, form: conflicts_view.ConflictForm) -> None:
        self.conflict_form = form
        self.conflict_now = conflicts_view.Typed(member=form.member)

    def show_producer(self, name: str) -> None:
        self.conflict_now = replace(self.conflict_now, producer=name)

    def show_conflict_problems(self, problems: dict[str, str]) -> None:
        self.problems = dict(problems)

    def show_conflict_saving(self, saving: bool) -> None:
        self.saving = saving

    def conflict_typed(self) -> conflicts_view.Typed:
        return self.conflict_now

    def type(self, **fields: Any) -> None:
        self.now = replace(self.now, **fields)

    def declare(self, **fields: Any) -> None:
        self.conflict_now = replace(self.conflict_now, **fields)

    def names(self) -> list[str]:
        assert self.members is not None
        return [row.cells[1].text for row in self.members.appointed]
