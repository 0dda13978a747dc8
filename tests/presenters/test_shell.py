"""The frame: opening, the first start, going from page to page, a restore in between."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from ocop_desktop.errors import OcopError, StorageError
from ocop_desktop.presenters.runner import ImmediateRunner
from ocop_desktop.presenters.shell import ShellPresenter
from ocop_desktop.services.workspace import Workspace
from ocop_desktop.services.workspace_backup import restore
from tests.services import workspaces
from tests.services.councils import appointed, meet, scored, seated


class Window:
    """Remembers what it was shown."""

    def __init__(self) -> None:
        self.shown: list[str] = []
        self.errors: list[OcopError] = []
        self.stays = False

    def show_opening(self) -> None:
        self.shown.append("opening")

    def show_not_opened(self, error: OcopError) -> None:
        self.shown.append("trouble")
        self.errors.append(error)

    def show_setup(self) -> None:
        self.shown.append("setup")

    def show_page(self, key: str) -> None:
        self.shown.append(key)

    def leave_page(self, go: Callable[[], None]) -> None:
        if not self.stays:
            go()

    def show_error(self, error: OcopError) -> None:
        self.errors.append(error)


def shell(folder: Path) -> tuple[ShellPresenter, Window]:
    window = Window()
    made = ShellPresenter(lambda: Workspace.open(folder, workspaces.Watch()), ImmediateRunner(), window)
    made.start()
    return made, window


def set_up(folder: Path) -> None:
    with workspaces.opened(folder) as workspace:
        workspaces.begun(workspace)


def test_the_first_start_asks_who_assesses(tmp_path: Path) -> None:
    presenter, window = shell(tmp_path)
    assert window.shown == ["opening", "setup"]
    presenter.set_up()
    assert window.shown[-1] == "board"


def test_later_starts_begin_with_the_products(tmp_path: Path) -> None:
    set_up(tmp_path)
    _, window = shell(tmp_path)
    assert window.shown == ["opening", "board"]


def test_a_store_that_cannot_be_opened_is_said_and_tried_again(tmp_path: Path) -> None:
    (tmp_path / "ocop.db").write_bytes(b"not a database" * 100)
    presenter, window = shell(tmp_path)
    assert window.shown == ["opening", "trouble"]
    assert isinstance(window.errors[0], StorageError)
    (tmp_path / "ocop.db").unlink()
    presenter.start()
    assert window.shown[-1] == "setup"


def test_nothing_is_gone_to_before_the_store_is_open(tmp_path: Path) -> None:
    (tmp_path / "ocop.db").write_bytes(b"not a database" * 100)
    presenter, window = shell(tmp_path)
    presenter.go("scoring")
    presenter.load_sample()
    assert window.shown == ["opening", "trouble"]


def test_a_page_that_wants_to_stay_is_not_left(tmp_path: Path) -> None:
    set_up(tmp_path)
    presenter, window = shell(tmp_path)
    window.stays = True
    presenter.go("settings")
    presenter.go_with("scoring", 99)
    assert window.shown[-1] == "board"
    assert presenter.session is not None
    assert presenter.session.product_id != 99


def test_the_sheet_that_was_worked_on_last_is_put_in_front(tmp_path: Path) -> None:
    with workspaces.opened(tmp_path) as workspace:
        first, state = workspaces.begun(workspace)
        workspaces.begun(workspace, sequence=2)
        workspace.add_product(workspaces.draft(sequence=3))
        workspace.choose(state.sheet.sheet_id, state.version, "1.1", 1)
    presenter, window = shell(tmp_path)
    assert window.shown[-1] == "board"
    assert presenter.session is not None
    assert presenter.session.product_id == first.id
    presenter.session.workspace.close()


def test_the_sample_is_put_in_front_and_scored(tmp_path: Path) -> None:
    set_up(tmp_path)
    presenter, window = shell(tmp_path)
    presenter.load_sample()
    assert window.shown[-1] == "scoring"
    assert presenter.session is not None
    assert presenter.session.product_id is not None


def test_a_restore_closes_the_store_and_begins_anew(tmp_path: Path) -> None:
    set_up(tmp_path)
    presenter, window = shell(tmp_path)
    assert presenter.session is not None
    before = presenter.session
    backup = presenter.session.workspace.backup(tmp_path / "copy.db")
    presenter.session.workspace.delete_product(1)
    told: list[object] = []
    presenter.reopen(lambda: restore(tmp_path, backup, workspaces.Watch()), told.append)
    assert window.shown[-2:] == ["opening", "board"]
    assert presenter.session is not before, "no page keeps what it knew of the replaced data"
    assert len(presenter.session.workspace.products()) == 1
    assert isinstance(told[0], Path), "what was replaced has been kept"
    presenter.session.workspace.close()


def test_a_restore_that_fails_leaves_the_store_as_it_was(tmp_path: Path) -> None:
    set_up(tmp_path)
    presenter, window = shell(tmp_path)
    (tmp_path / "bad.db").write_bytes(b"x" * 5000)
    presenter.reopen(lambda: restore(tmp_path, tmp_path / "bad.db", workspaces.Watch()))
    assert window.shown[-1] == "board"
    assert isinstance(window.errors[0], StorageError)
    assert presenter.session is not None
    assert len(presenter.session.workspace.products()) == 1
    presenter.session.workspace.close()


def test_a_finished_round_stays_in_front_until_its_papers_are_kept(tmp_path: Path) -> None:
    with workspaces.opened(tmp_path) as workspace:
        council = appointed(workspace, members=3)
        scored(workspace, council)
        meet(workspace, council)
        with seated(workspace, council[1]):
            workspace.finish_round(council.id)
        refs = [offer.ref for offer in workspace.paper_offer(council.id) if offer.ref.kind == "minutes"]
    presenter, _ = shell(tmp_path)
    assert presenter.session is not None
    assert presenter.session.round_id == council.id
    presenter.session.workspace.make_papers(council.id, refs)
    presenter.session.workspace.close()
    again, _ = shell(tmp_path)
    assert again.session is not None
    assert again.session.round_id is None


def test_while_a_round_goes_on_scoring_first_asks_whose_sheet(tmp_path: Path) -> None:
    with workspaces.opened(tmp_path) as workspace:
        council = appointed(workspace)
    presenter, window = shell(tmp_path)
    assert presenter.session is not None
    presenter.session.choose_product(council.product)
    presenter.go_to_section("scoring")
    assert window.shown[-1] == "my_sheets"


def test_who_scores_alone_goes_on_with_the_sheet_in_front(tmp_path: Path) -> None:
    set_up(tmp_path)
    presenter, window = shell(tmp_path)
    presenter.go_to_section("scoring")
    assert window.shown[-1] == "scoring"
