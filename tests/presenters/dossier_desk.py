"""A dossier's presenter on a real store with a page that writes down what it is shown."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from ocop_desktop.errors import OcopError
from ocop_desktop.presenters.dossier_detail import DossierPresenter
from ocop_desktop.presenters.dossier_view import (
    DossierPage,
    EvidenceForm,
    Field,
    PartPanel,
    ReceiptPanel,
    RejectionPanel,
    ShownFile,
)
from ocop_desktop.presenters.runner import ImmediateRunner, Runner
from ocop_desktop.presenters.scoring_view import DeclareRequest
from ocop_desktop.presenters.session import Session
from ocop_desktop.services.workspace import Workspace
from tests.services.workspaces import SETUP, Watch

T = TypeVar("T")


class LaterRunner:
    """Keeps jobs until a test lets them go, in their order."""

    def __init__(self) -> None:
        self.jobs: list[Callable[[], None]] = []

    def run(self, job: Callable[[], T], done: Callable[[T], None], failed: Callable[[OcopError], None]) -> None:
        self.jobs.append(lambda: ImmediateRunner().run(job, done, failed))

    def go(self) -> None:
        """Do everything that waits, and what follows from it."""
        while self.jobs:
            self.jobs.pop(0)()


class FakePage:
    """What the page of a dossier was told, and how its person answers."""

    def __init__(self) -> None:
        self.page: DossierPage | None = None
        self.failed = ""
        self.problems: dict[Field, str] = {}
        self.refused: tuple[str, ...] = ()
        self.adding: list[str] = []
        self.form: EvidenceForm | None = None
        self.files: list[ShownFile] = []
        self.errors: list[OcopError] = []
        self.status = ("", "")
        self.questions: list[tuple[str, str]] = []
        self.agrees = True
        self.reason: str | None = None
        self.requests: list[DeclareRequest] = []
        self.target: Path | None = None
        self.focused: list[Field] = []
        self.went: list[tuple[str, int | None]] = []

    def show_dossier(self, page: DossierPage) -> None:
        self.page = page

    def show_failed(self, text: str) -> None:
        self.failed = text

    def show_problems(self, problems: Mapping[Field, str]) -> None:
        self.problems = dict(problems)

    def show_refused(self, texts: Sequence[str]) -> None:
        self.refused = tuple(texts)

    def show_adding(self, text: str) -> None:
        self.adding.append(text)

    def show_form(self, form: EvidenceForm | None) -> None:
        self.form = form

    def show_file(self, file: ShownFile) -> None:
        self.files.append(file)

    def show_status(self, text: str, tone: str) -> None:
        self.status = (text, tone)

    def show_error(self, error: OcopError) -> None:
        self.errors.append(error)

    def confirm(self, title: str, text: str, verb: str) -> bool:
        self.questions.append((title, text))
        return self.agrees

    def ask_reason(self, request: DeclareRequest) -> str | None:
        self.requests.append(request)
        return self.reason

    def ask_copy_file(self, suggested: str) -> Path | None:
        return self.target

    def focus_field(self, field: Field) -> None:
        self.focused.append(field)

    def go(self, key: str) -> None:
        self.went.append((key, None))

    def go_with(self, key: str, product_id: int) -> None:
        self.went.append((key, product_id))

    # --- what a test looks at --------------------------------------------------------------------------------

    @property
    def shown(self) -> DossierPage:
        assert self.page is not None, self.failed
        return self.page

    @property
    def part(self) -> PartPanel:
        assert isinstance(self.shown.panel, PartPanel)
        return self.shown.panel

    @property
    def receipt(self) -> ReceiptPanel:
        assert isinstance(self.shown.panel, ReceiptPanel)
        return self.shown.panel

    @property
    def rejection(self) -> RejectionPanel:
        assert isinstance(self.shown.panel, RejectionPanel)
        return self.shown.panel


class Desk:
    """A store, a dossier's presenter, and its page."""

    def __init__(self, folder: Path, runner: Runner | None = None) -> None:
        self.watch = Watch()
        self.workspace = Workspace.open(folder, self.watch)
        self.workspace.save_setup(SETUP)
        self.session = Session(self.workspace, runner or ImmediateRunner())
        self.page = FakePage()
        self.closed = 0
        self.presenter = DossierPresenter(self.session, self.page, self.watch, self._close)

    def _close(self) -> None:
        self.closed += 1


@contextmanager
def desk(folder: Path, runner: Runner | None = None) -> Iterator[Desk]:
    """A desk on a new store."""
    made = Desk(folder, runner)
    try:
        yield made
    finally:
        made.workspace.close()
