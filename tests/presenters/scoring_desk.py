"""A scoring page without a screen: what it was shown last, on a real store."""

from __future__ import annotations

from pathlib import Path

from ocop_desktop.errors import OcopError
from ocop_desktop.presenters.runner import ImmediateRunner
from ocop_desktop.presenters.scoring import ScoringPresenter
from ocop_desktop.presenters.scoring_view import (
    Banner,
    CriterionView,
    DeclareRequest,
    FinishView,
    Header,
    MapRow,
    OptionView,
    Tone,
    TotalsView,
)
from ocop_desktop.presenters.session import Session
from ocop_desktop.services.records import SheetState
from ocop_desktop.services.workspace import Workspace
from tests.services import workspaces


class Screen:
    """Remembers what it was shown; answers dialogs with what a test puts in."""

    def __init__(self) -> None:
        self.front = ""
        self.header: Header | None = None
        self.criterion: CriterionView | None = None
        self.finish: FinishView | None = None
        self.map: dict[str, MapRow] = {}
        self.totals: TotalsView | None = None
        self.banners: tuple[Banner, ...] = ()
        self.status: tuple[str, str] = ("", "")
        self.statuses: list[str] = []
        self.problem = ""
        self.errors: list[OcopError] = []
        self.asked: list[DeclareRequest] = []
        self.questions: list[tuple[str, str, str]] = []
        self.reason: str | None = None
        self.agrees = True
        self.typed: list = []
        self.times_closed = 0
        self.times_left = 0

    def show_empty(self) -> None:
        self.front = "empty"

    def show_busy(self, text: str) -> None:
        self.front = "busy"

    def show_header(self, header: Header | None) -> None:
        self.header = header

    def show_criterion(self, view: CriterionView) -> None:
        self.front, self.criterion = view.code, view

    def update_criterion(self, view: CriterionView) -> None:
        assert self.front == view.code
        self.criterion = view

    def show_finish(self, view: FinishView) -> None:
        self.front, self.finish = "finish", view

    def update_finish(self, view: FinishView) -> None:
        assert self.front == "finish"
        self.finish = view

    def show_map(self, rows: tuple[MapRow, ...], current: str) -> None:
        self.map = {row.code: row for row in rows if row.kind == "criterion"}

    def show_totals(self, totals: TotalsView) -> None:
        self.totals = totals

    def show_banners(self, banners: tuple[Banner, ...]) -> None:
        self.banners = banners

    def show_status(self, text: str, tone: Tone) -> None:
        self.status = (text, tone)
        self.statuses.append(text)

    def show_problem(self, text: str) -> None:
        self.problem = text

    def show_error(self, error: OcopError) -> None:
        self.errors.append(error)

    def pending_text(self) -> None:
        """Hands over what a test has typed, as a page does."""
        for hand_over in self.typed:
            hand_over()

    def ask_reason(self, request: DeclareRequest) -> str | None:
        self.asked.append(request)
        return self.reason

    def confirm(self, title: str, text: str, verb: str) -> bool:
        self.questions.append((title, text, verb))
        return self.agrees

    def closed(self) -> None:
        self.times_closed += 1

    def leave_copy(self) -> None:
        self.times_left += 1

    # --- what tests look for ---------------------------------------------------------------------------------

    @property
    def options(self) -> list[OptionView]:
        assert self.criterion is not None
        return [line for line in self.criterion.lines if isinstance(line, OptionView)]

    @property
    def chosen(self) -> int | None:
        return next((option.n for option in self.options if option.chosen), None)

    def banner(self, words: str) -> Banner | None:
        return next((banner for banner in self.banners if words in banner.text), None)


class Desk:
    """A store with one product in front, and the presenter of its page."""

    def __init__(self, workspace: Workspace, **product: object) -> None:
        self.workspace = workspace
        self.row, _ = workspaces.begun(workspace, **product)
        self.session = Session(workspace, ImmediateRunner())
        self.session.choose_product(self.row.id)
        self.screen = Screen()
        self.page = ScoringPresenter(self.session, self.screen)
        self.page.start()

    def stored(self) -> SheetState:
        """The sheet as the store has it."""
        return self.workspace.open_sheet(self.row.id)

    def answer_all(self, option: int = 1, but: tuple[str, ...] = ()) -> None:
        """Answers every criterion that is asked, as an evaluator would, one after the other."""
        for code, row in list(self.screen.map.items()):
            if code not in but and row.state == "unscored":
                self.page.jump(code)
                self.page.choose(option)


def desk(folder: Path, **product: object) -> Desk:
    return Desk(Workspace.open(folder, workspaces.Watch()), **product)
