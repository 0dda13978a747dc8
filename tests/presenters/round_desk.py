"""A session on a real store with a council, and members who sit at it without a PIN."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from ocop_desktop.errors import OcopError
from ocop_desktop.presenters.runner import ImmediateRunner
from ocop_desktop.presenters.scoring_view import DeclareRequest
from ocop_desktop.presenters.session import Session
from ocop_desktop.services.round_records import SignedIn
from ocop_desktop.services.workspace_base import Seat
from tests.services.councils import Council, appointed
from tests.services.workspaces import opened


@contextmanager
def round_session(folder: Path, **council: Any) -> Iterator[tuple[Session, Council]]:
    """A round in front of the session, nobody signed in."""
    with opened(folder) as workspace:
        made = appointed(workspace, **council)
        session = Session(workspace, ImmediateRunner())
        session.choose_round(made.round)
        yield session, made


def sit(session: Session, council: Council, number: int) -> None:
    """Member `number` has signed in at this window."""
    member = council[number]
    session.workspace._council.pins._sit(Seat(member.id, member.label, member.role))
    session.seat = SignedIn(member, council.round)


def stand_up(session: Session) -> None:
    """Nobody sits at this window."""
    session.workspace.sign_out()
    session.seat = None


class RoundView:
    """What the pages of a round share: what was said, asked and gone to, and the answers to give."""

    def __init__(self) -> None:
        self.errors: list[OcopError] = []
        self.status = ("", "")
        self.informed: list[tuple[str, str]] = []
        self.questions: list[tuple[str, str, str]] = []
        self.reasons_asked: list[DeclareRequest] = []
        self.agrees = True
        self.reason: str | None = "Lý do của Hội đồng"
        self.went: list[str] = []
        self.sign_ins: list[str] = []
        self.table_file: Path | None = None
        self.suggested = ""

    def ask_table_file(self, title: str, suggested: str) -> Path | None:
        self.suggested = suggested
        return self.table_file

    def show_error(self, error: OcopError) -> None:
        self.errors.append(error)

    def show_status(self, text: str, tone: str) -> None:
        self.status = (text, tone)

    def inform(self, title: str, text: str) -> None:
        self.informed.append((title, text))

    def confirm(self, title: str, text: str, verb: str) -> bool:
        self.questions.append((title, text, verb))
        return self.agrees

    def ask_reason(self, request: DeclareRequest) -> str | None:
        self.reasons_asked.append(request)
        return self.reason

    def go(self, key: str) -> None:
        self.went.append(key)

    def sign_in(self, then: str) -> None:
        self.sign_ins.append(then)
