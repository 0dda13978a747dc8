"""The frame of the program: open the store, set up once, go from page to page, end without losing anything."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from ocop_desktop.errors import OcopError
from ocop_desktop.presenters.runner import Runner
from ocop_desktop.presenters.session import Session

if TYPE_CHECKING:
    from ocop_desktop.services.round_records import Round
    from ocop_desktop.services.workspace import Workspace

#: The entries of the sidebar in its order, each with its pages; the first page is what an entry shows at first.
SECTIONS: Mapping[str, tuple[str, ...]] = {
    "board": ("board",),
    "dossier": ("dossiers", "products", "producers", "imports", "certificates"),
    "council": ("rounds", "members", "entries", "keying", "meeting"),
    "scoring": ("my_sheets", "scoring"),
    "result": ("result", "council_result", "ranking"),
    "print": ("print", "papers", "send", "verify"),
    "settings": ("settings",),
}
#: Pages that one comes to from another page of their section.
INNER: Mapping[str, str] = {"self_assessment": "dossier", "commune_report": "dossier"}
PAGES = (*(page for pages in SECTIONS.values() for page in pages), *INNER)
FIRST_PAGE = "board"


def section_of(page: str) -> str:
    """The sidebar's entry that a page belongs to."""
    return INNER.get(page) or next(section for section, pages in SECTIONS.items() if page in pages)


@dataclass(frozen=True)
class Opened:
    """What the first look into a store tells: whether it is set up, and the round that goes on."""

    workspace: Workspace
    is_set_up: bool
    round: Round | None


class ShellView(Protocol):
    """The window as its presenter sees it."""

    def show_opening(self) -> None:
        """The store is being opened; pages of an earlier store are gone."""

    def show_not_opened(self, error: OcopError) -> None:
        """The store cannot be opened: say so, and offer what helps."""

    def show_setup(self) -> None:
        """The first start."""

    def show_page(self, key: str) -> None:
        """A page of the sidebar."""

    def leave_page(self, go: Callable[[], None]) -> None:
        """Let the page in front hand over what is typed, then go on."""

    def show_error(self, error: OcopError) -> None:
        """An error that stops what was asked."""


class ShellPresenter:
    """Where one is in the program."""

    def __init__(self, open_workspace: Callable[[], Workspace], runner: Runner, view: ShellView) -> None:
        self._open_workspace = open_workspace
        self._runner = runner
        self.view = view
        self.session: Session | None = None
        self.current = ""
        self._last: dict[str, str] = {}

    # --- opening ---------------------------------------------------------------------------------------------

    def start(self, then: Callable[[], object] | None = None) -> None:
        """Open the store and show the first page, then call `then`; the window is already on the screen."""
        self.session, self.current = None, ""
        self.view.show_opening()
        self._runner.run(self._open, lambda opened: self._begin(opened, then), self._not_opened)

    def _open(self) -> Opened:
        workspace = self._open_workspace()
        return Opened(workspace, workspace.setup() is not None, round_at_work(workspace))

    def _begin(self, opened: Opened, then: Callable[[], object] | None) -> None:
        workspace, is_set_up = opened.workspace, opened.is_set_up
        self.session = Session(workspace, self._runner, round=opened.round)
        if is_set_up:
            self._show(FIRST_PAGE)
        else:
            self.view.show_setup()
        if then is not None:
            then()
        self._runner.run(lambda: last_worked_on(workspace), self._put_in_front, self.view.show_error)

    def _put_in_front(self, product_id: int | None) -> None:
        """Work goes on with the sheet that was changed last, unless somebody has chosen another product."""
        if self.session is not None and self.session.product_id is None:
            self.session.choose_product(product_id)

    def _not_opened(self, error: OcopError) -> None:
        self.view.show_not_opened(error)

    def reopen(self, between: Callable[[], Any], then: Callable[[Any], object] | None = None) -> None:
        """Close the store, call `between` on the worker, open the store again and begin anew.

        `then` gets what `between` returned, over the first page; where `between` failed, its error is shown first.
        """
        if self.session is None:
            self._swap(None, between, then)
        else:
            workspace = self.session.workspace
            self.view.leave_page(lambda: self._swap(workspace, between, then))

    def _swap(
        self, workspace: Workspace | None, between: Callable[[], Any], then: Callable[[Any], object] | None
    ) -> None:
        def job() -> Any:
            if workspace is not None:
                workspace.close()
            return between()

        self.session = None
        self.view.show_opening()
        self._runner.run(
            job,
            lambda answer: self.start(lambda: then(answer) if then else None),
            self._not_swapped,
        )

    def _not_swapped(self, error: OcopError) -> None:
        self.view.show_error(error)
        self.start()

    # --- going -----------------------------------------------------------------------------------------------

    def set_up(self) -> None:
        """The first-start set-up is done."""
        self._show(FIRST_PAGE)

    def go(self, key: str) -> None:
        """Show another page once the one in front has handed over what is typed."""
        if self.session is None or key not in PAGES or key == self.current:
            return
        self.view.leave_page(lambda: self._show(key))

    def go_to_section(self, section: str) -> None:
        """Show an entry of the sidebar, with the page of it that was in front last."""
        page = self._last.get(section, SECTIONS[section][0])
        self.go(self._page_to_score() if section == "scoring" else page)

    def _page_to_score(self) -> str:
        """The sheet of the product in front; while a round goes on and nobody has signed in, the choice of whose."""
        session = self.session
        if session is None or session.product_id is None or (session.seat is None and session.round is not None):
            return SECTIONS["scoring"][0]
        return self._last.get("scoring", "scoring")

    def go_beside(self, by: int) -> None:
        """Show the next page of the same entry, or the one before for -1."""
        if self.current in PAGES:
            pages = SECTIONS[section_of(self.current)]
            here = pages.index(self.current) if self.current in pages else 0
            self.go(pages[(here + by) % len(pages)])

    def again(self) -> None:
        """Show the page in front anew: who sits here has changed, or the round in front."""
        if self.session is not None and self.current in PAGES:
            self.session.touch()
            self._show(self.current)

    def go_with(self, key: str, product_id: int) -> None:
        """Put a product in front and show a page for it."""

        def then() -> None:
            if self.session is not None:
                self.session.choose_product(product_id)
                self.session.asked = product_id if key == "dossiers" else None
            self._show(key)

        if self.session is not None and key in PAGES:
            self.view.leave_page(then)

    def _show(self, key: str) -> None:
        self.current = key
        if key not in INNER:
            self._last[section_of(key)] = key
        self.view.show_page(key)

    def load_sample(self) -> None:
        """Load the illustrative product and begin to score it."""
        if self.session is not None:
            self._runner.run(
                self.session.workspace.load_sample, lambda row: self.go_with("scoring", row.id), self.view.show_error
            )


def round_at_work(workspace: Workspace) -> Round | None:
    """The newest round that is not finished, a real one before practice; or a finished one without its papers."""
    rounds = [row.round for row in workspace.rounds()]
    going = [each for each in rounds if not each.finished_at]
    real = next((each for each in going if not each.practice), None)
    if real is not None:
        return real
    last = next((each for each in rounds if not each.practice), None)
    if last is not None and not workspace.archived_papers(last.id):
        return last
    return going[0] if going else None


def last_worked_on(workspace: Workspace) -> int | None:
    """The product whose sheet was changed last."""
    sheets = [(row.sheet.updated_at, row.id) for row in workspace.products() if row.sheet is not None]
    return max(sheets)[1] if sheets else None
