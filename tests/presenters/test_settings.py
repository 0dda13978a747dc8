"""Backup and restore by one button each, and preferences that survive."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from ocop_desktop.errors import OcopError
from ocop_desktop.presenters.runner import ImmediateRunner
from ocop_desktop.presenters.session import Session
from ocop_desktop.presenters.settings import SettingsPresenter
from ocop_desktop.presenters.shell import ShellPresenter
from ocop_desktop.services.paths import DataPaths
from ocop_desktop.services.preferences import Preferences, load_preferences, save_preferences
from ocop_desktop.services.workspace import Workspace
from tests.presenters.test_shell import Window
from tests.services import workspaces


class Page:
    """The settings page without a screen, on a store with one product."""

    def __init__(self, folder: Path) -> None:
        with workspaces.opened(folder) as workspace:
            workspaces.begun(workspace)
        self.folder = folder
        self.states: list[tuple[str, str]] = []
        self.questions: list[str] = []
        self.informed: list[str] = []
        self.errors: list[OcopError] = []
        self.agrees = True
        runner, watch = ImmediateRunner(), workspaces.Watch()
        self.shell = ShellPresenter(lambda: Workspace.open(folder, watch), runner, Window())
        self.shell.start()
        self.presenter = SettingsPresenter(self.session, DataPaths(folder), watch, self.shell.reopen, self)

    @property
    def session(self) -> Session:
        assert self.shell.session is not None
        return self.shell.session

    def show_backup(self, text: str, tone: str) -> None:
        self.states.append((text, tone))

    def confirm(self, title: str, text: str, verb: str) -> bool:
        self.questions.append(text)
        return self.agrees

    def show_error(self, error: OcopError) -> None:
        self.errors.append(error)

    def inform_restored(self, title: str, text: str) -> None:
        self.informed.append(text)


@pytest.fixture
def page(tmp_path: Path) -> Iterator[Page]:
    made = Page(tmp_path / "data")
    yield made
    made.session.workspace.close()


def test_a_backup_says_where_it_lies(page: Page, tmp_path: Path) -> None:
    page.presenter.back_up(tmp_path / "copy.db")
    assert (tmp_path / "copy.db").is_file()
    assert page.states[-1] == (f"Đã sao lưu và đọc lại để kiểm tra: {tmp_path / 'copy.db'}", "good")


def test_a_suggested_name_tells_day_and_time(page: Page) -> None:
    assert page.presenter.suggested_name().startswith("ocop-sao-luu-20261124-14")


def test_a_backup_that_cannot_be_written_is_said(page: Page, tmp_path: Path) -> None:
    page.presenter.back_up(tmp_path / "no such folder" / "copy.db")
    assert page.states[-1] == ("Chưa sao lưu được.", "bad")
    assert len(page.errors) == 1


def test_a_restore_names_what_it_replaces_and_can_be_declined(page: Page, tmp_path: Path) -> None:
    page.presenter.back_up(tmp_path / "copy.db")
    page.session.workspace.delete_product(1)
    page.session.workspace.add_product(workspaces.draft(name="Mới", sequence=8))
    page.agrees = False
    page.presenter.restore(tmp_path / "copy.db")
    assert "1 sản phẩm" in page.questions[0]
    assert "copy.db" in page.questions[0]
    assert [row.product.name for row in page.session.workspace.products()] == ["Mới"]


def test_a_restore_brings_the_data_back_and_says_where_the_replaced_ones_are(page: Page, tmp_path: Path) -> None:
    page.presenter.back_up(tmp_path / "copy.db")
    page.session.workspace.delete_product(1)
    page.presenter.restore(tmp_path / "copy.db")
    assert [row.product.name for row in page.session.workspace.products()] == ["Rượu gạo (ví dụ)"]
    kept = Path(page.informed[0].rsplit("\n", 1)[1])
    assert kept.is_file()
    assert kept.parent == page.folder / "backups"


def test_preferences_are_kept_with_keys_of_a_newer_program(tmp_path: Path) -> None:
    (tmp_path / "preferences.json").write_text('{"language":"vi","later":"kept"}', encoding="utf-8")
    save_preferences(tmp_path, Preferences(language="en", scheme="dark", text_size=130))
    assert load_preferences(tmp_path) == Preferences(language="en", scheme="dark", text_size=130)
    assert '"later":"kept"' in (tmp_path / "preferences.json").read_text(encoding="utf-8")


@pytest.mark.parametrize("content", ["", "{", '{"text_size": 900, "scheme": true}', "[1]"])
def test_damaged_preferences_are_put_aside_and_the_program_starts(tmp_path: Path, content: str) -> None:
    (tmp_path / "preferences.json").write_text(content, encoding="utf-8")
    assert load_preferences(tmp_path) == Preferences()
