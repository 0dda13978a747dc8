"""The window itself: it paints before the store opens, ends without losing anything, shows faults and help."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ocop_desktop.presenters.shell import PAGES
from ocop_desktop.services.paths import DataPaths
from tests.services import workspaces
from tests.ui.conftest import Dialogs, Program, Start
from ui import error_log
from ui.app import Application
from ui.help_dialog import help_dialog
from ui.help_texts import help_of
from ui.widgets.basics import ElidedLabel


def test_the_window_is_painted_before_the_store_is_opened(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    application = Application(qapp, DataPaths(tmp_path), workspaces.Watch())
    seen: list[bool] = []
    application.window.painted.connect(lambda: seen.append(application.paths.database.exists()))
    application.show()
    qtbot.waitUntil(lambda: application.shell.session is not None, timeout=20_000)
    assert seen == [False]
    assert application.paths.database.exists()
    application.end()
    application.window.retire()


def test_closing_waits_for_what_is_typed_and_ends_as_one_should(start: Start, tmp_path: Path) -> None:
    program = start()
    row = program.on_store(lambda workspace: workspace.add_product(workspaces.draft()))
    page = program.score(row.id)
    program.qtbot.keyClick(program.focus, Qt.Key.Key_2)
    page.criterion.comment.setPlainText("Còn gõ dở")
    program.end()
    with workspaces.opened(tmp_path) as workspace:
        state = workspace.open_sheet(row.id)
    assert state.sheet.answers == {"1.1": 2}
    assert state.sheet.comments == {"1.1": "Còn gõ dở"}
    assert state.recovered is None, "nothing had to be recovered"


def test_a_text_that_could_not_be_saved_is_not_closed_away(program: Program, dialogs: Dialogs) -> None:
    row = program.on_store(lambda workspace: workspace.add_product(workspaces.draft()))
    page = program.score(row.id)
    page.criterion.comment.setPlainText("x" * 20_001)
    program.go("products")
    dialogs.agrees = False
    program.window.close()
    program.idle()
    assert not program.app.ended
    assert dialogs.questions[0][0] == "Có nội dung chưa lưu được"
    dialogs.agrees = True
    program.end()


def test_data_that_cannot_be_opened_are_said_and_tried_again(start: Start, tmp_path: Path) -> None:
    (tmp_path / "ocop.db").write_bytes(b"no database" * 500)
    program = start(set_up=False)
    assert program.window.page_key == "trouble"
    assert program.find(QLabel, "troubleText").plain_text()
    (tmp_path / "ocop.db").rename(tmp_path / "aside")
    program.find(QPushButton, "tryAgain").click()
    program.until(lambda: program.window.page_key == "setup")


def test_a_damaged_store_is_replaced_by_a_backup(start: Start, tmp_path: Path, dialogs: Dialogs) -> None:
    with workspaces.opened(tmp_path) as workspace:
        workspaces.begun(workspace)
        dialogs.file = workspace.backup(tmp_path / "usb.db")
    (tmp_path / "ocop.db").write_bytes(b"damaged" * 900)
    program = start(set_up=False)
    assert program.window.page_key == "trouble"
    program.find(QPushButton, "restore").click()
    program.until(lambda: program.window.page_key == "board" and dialogs.informed)
    assert len(program.on_store(lambda workspace: workspace.products())) == 1
    assert [path.read_bytes()[:7] for path in (tmp_path / "backups").iterdir()] == [b"damaged"]


def test_a_name_with_markup_is_shown_as_it_was_typed(program: Program) -> None:
    name = "<b>Rượu</b> & <i>bia</i>"
    row = program.on_store(lambda workspace: workspace.add_product(workspaces.draft(name=name)))
    program.score(row.id)
    shown = program.find(ElidedLabel, "headerProduct")
    assert shown.text() == name
    assert shown.textFormat() == Qt.TextFormat.PlainText
    shown.resize(60, 20)
    assert "<b>" not in shown.toolTip()
    assert "&lt;b&gt;" in shown.toolTip()


@pytest.mark.parametrize("language", ["vi", "en"])
def test_every_page_opens_and_names_its_controls(start: Start, language: str) -> None:
    program = start(language=language)
    program.app.load_sample()
    program.until(lambda: program.window.page_key == "scoring")
    for key in PAGES:
        program.go(key)
        assert program.window.header.title.text()
        assert not program.window.grab().isNull()
        nameless = [w for w in controls(program.window) if not spoken(w)]
        assert nameless == [], [w.objectName() or type(w).__name__ for w in nameless]


def controls(window: QWidget) -> list[QWidget]:
    """What a keyboard can reach on the screen."""
    kinds = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QAbstractItemView)
    return [
        w
        for w in window.findChildren(QWidget)
        if isinstance(w, kinds) and w.isVisibleTo(window) and w.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


def spoken(widget: QWidget) -> str:
    return widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")


def test_alt_and_a_digit_go_to_the_pages(program: Program) -> None:
    program.qtbot.keyClick(program.focus, Qt.Key.Key_7, Qt.KeyboardModifier.AltModifier)
    program.until(lambda: program.window.page_key == "settings")
    program.activate()
    program.qtbot.keyClick(program.focus, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    program.until(lambda: program.window.page_key == "board")


@pytest.mark.parametrize("key", [*PAGES, "setup", "trouble"])
def test_every_page_has_a_help_of_its_own(program: Program, key: str) -> None:
    text = help_of(key)
    assert text.title
    assert text.steps
    assert (key == "board") == (text == help_of("board"))
    dialog = help_dialog(program.window, key)
    assert dialog.findChild(QLabel, "helpPurpose").plain_text() == text.purpose
    dialog.deleteLater()


def test_f1_opens_the_help_and_escape_closes_it(program: Program) -> None:
    seen: list[str] = []

    def close() -> None:
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        seen.append(dialog.windowTitle())
        program.qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    QTimer.singleShot(200, close)
    program.qtbot.keyClick(program.focus, Qt.Key.Key_F1)
    assert seen == ["Trợ giúp: Tổng quan"]
    assert QApplication.activeModalWidget() is None


@pytest.fixture
def fault_hook() -> Iterator[None]:
    before = sys.excepthook
    yield
    sys.excepthook = before


def test_a_fault_of_the_program_is_logged_and_shown(
    program: Program, dialogs: Dialogs, tmp_path: Path, fault_hook: None
) -> None:
    error_log.keep(tmp_path / "logs")
    error_log.show_faults(lambda: program.window)
    fault = ZeroDivisionError("chia cho không")
    sys.excepthook(ZeroDivisionError, fault, None)
    program.until(lambda: dialogs.errors)
    assert dialogs.errors[0].code == "unexpected"
    assert "ZeroDivisionError: chia cho không" in dialogs.errors[0].detail
    assert "ZeroDivisionError" in (tmp_path / "logs" / "errors.log").read_text(encoding="utf-8")


def test_a_fault_in_a_job_comes_back_as_a_report(program: Program, tmp_path: Path) -> None:
    error_log.keep(tmp_path / "logs")
    failed: list = []
    program.app.runner.run(lambda: 1 // 0, lambda _: None, failed.append)
    program.until(lambda: failed)
    assert failed[0].code == "unexpected"
    assert "“Đã lưu” vẫn còn nguyên" in failed[0].message
    assert "ZeroDivisionError" in (tmp_path / "logs" / "errors.log").read_text(encoding="utf-8")


def test_a_log_that_cannot_be_written_is_no_second_fault(tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("a file where the folder should be", encoding="utf-8")
    error_log.keep(tmp_path / "logs")
    error_log.LOG.error("first")
    error_log.LOG.error("second")
