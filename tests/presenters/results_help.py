"""A council page without a screen: what it was shown last, on a real store."""

from __future__ import annotations

from dataclasses import dataclass, field

from ocop_desktop.errors import OcopError
from ocop_desktop.presenters.council_result import CouncilResultPresenter
from ocop_desktop.presenters.council_result_view import (
    CouncilResultView,
    LessonView,
    MarkView,
    Voter,
    WaitingView,
)
from ocop_desktop.presenters.runner import ImmediateRunner
from ocop_desktop.presenters.scoring_view import DeclareRequest, Header
from ocop_desktop.presenters.session import Session
from ocop_desktop.services.round_records import Member
from ocop_desktop.services.workspace import Workspace
from ocop_desktop.services.workspace_base import Seat
from tests.services.councils import Council


@dataclass
class Screen:
    """Remembers what it was shown; answers with the reason that a test puts in."""

    front: object = None
    header: Header | None = None
    mark: MarkView | None = None
    from_top: bool = False
    reason: str | None = "Hội đồng thống nhất"
    asked: list[DeclareRequest] = field(default_factory=list)
    errors: list[OcopError] = field(default_factory=list)
    statuses: list[str] = field(default_factory=list)
    went: list[str] = field(default_factory=list)

    def show_busy(self, text: str) -> None:
        pass

    def show_header(self, header: Header | None) -> None:
        self.header = header

    def show_lesson(self, view: LessonView) -> None:
        self.front = view

    def show_waiting(self, view: WaitingView) -> None:
        self.front = view

    def show_result(self, view: CouncilResultView, from_top: bool) -> None:
        self.front, self.from_top = view, from_top

    def show_mark(self, mark: MarkView, voters: tuple[Voter, ...]) -> None:
        self.mark = mark

    def show_failed(self, text: str) -> None:
        self.front = text

    def show_error(self, error: OcopError) -> None:
        self.errors.append(error)

    def show_status(self, text: str) -> None:
        self.statuses.append(text)

    def ask_reason(self, request: DeclareRequest) -> str | None:
        self.asked.append(request)
        return self.reason

    def go(self, key: str) -> None:
        self.went.append(key)

    def go_sign_in(self) -> None:
        self.went.append("sign in")


class Bench:
    """A store with a council, and the presenter of its result."""

    def __init__(self, store: Workspace, council: Council) -> None:
        self.store, self.council = store, council
        self.screen = Screen()
        self.session = Session(store, ImmediateRunner(), round=store.round(council.id))
        self.session.choose_product(council.product)
        self.page = CouncilResultPresenter(self.session, self.screen)

    def sit(self, member: Member | None) -> None:
        """Let a member sit here, or nobody; what a PIN costs is paid elsewhere."""
        self.store.sign_out()
        if member is not None:
            self.store._council.pins._sit(Seat(member.id, member.label, member.role))
        self.session.seat = self.store.signed_in()

    def open(self) -> CouncilResultView:
        """The result, as it is shown now."""
        self.page.start()
        return self.shown

    @property
    def shown(self) -> CouncilResultView:
        assert isinstance(self.screen.front, CouncilResultView), self.screen.front
        return self.screen.front
