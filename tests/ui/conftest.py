"""The whole program offscreen, on a data folder of its own; a dialog that nobody expects fails the test."""

from __future__ import annotations

import gc
import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ocop_desktop.errors import OcopError
from ocop_desktop.services.paths import DataPaths
from ocop_desktop.services.preferences import Preferences, save_preferences
from tests.services import workspaces
from ui import messages
from ui.app import Application
from ui.main_window import MainWindow

W = TypeVar("W", bound=QWidget)


@dataclass
class Dialogs:
    """What dialogs said, and what a test answers them."""

    agrees: bool = True
    reason: str | None = None
    file: Path | None = None
    errors: list[OcopError] = field(default_factory=list)
    questions: list[tuple[str, str]] = field(default_factory=list)
    informed: list[str] = field(default_factory=list)

    def confirm(self, parent: QWidget | None, title: str, text: str, verb: str) -> bool:
        self.questions.append((title, text))
        return self.agrees


@pytest.fixture(autouse=True)
def nothing_stays(qapp: QApplication) -> Iterator[None]:
    """Windows of one test are gone in the next: a style sheet is laid on every widget that is alive.

    What is left of them is collected here, on the main thread, and not while a worker is at work.
    """
    gc.disable()
    yield
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, MainWindow):
            widget.hide()
            widget.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()


@pytest.fixture
def dialogs(monkeypatch: pytest.MonkeyPatch) -> Dialogs:
    """No dialog opens: each is written down and answered."""
    made = Dialogs()
    monkeypatch.setattr(messages, "show_error", lambda parent, error: made.errors.append(error))
    monkeypatch.setattr(messages, "inform", lambda parent, title, text: made.informed.append(text))
    monkeypatch.setattr(messages, "confirm", made.confirm)
    monkeypatch.setattr(messages, "ask_reason", lambda parent, request: made.reason)
    monkeypatch.setattr(messages, "open_file", lambda *_: made.file)
    monkeypatch.setattr(messages, "save_file", lambda *_: made.file)
    return made


class Program:
    """One run of the program."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot = qtbot
        qt = QApplication.instance()
        assert isinstance(qt, QApplication)
        self.app = Application(qt, DataPaths(folder), workspaces.Watch())
        self.app.show()
        self.activate()
        self.until(lambda: self.window.page_key)

    def activate(self) -> None:
        """Put the window in front, as shortcuts need it; the offscreen system forgets it when a list is made."""
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)

    @property
    def window(self) -> MainWindow:
        return self.app.window

    @property
    def page(self) -> Any:
        return self.window.page

    def until(self, holds: Callable[[], object]) -> None:
        """Wait until something holds and the worker has nothing left to do."""
        self.qtbot.waitUntil(lambda: bool(holds()) and not self.app.runner.busy, timeout=20_000)

    def idle(self) -> None:
        self.until(lambda: True)

    def on_store(self, job: Callable[[Any], Any]) -> Any:
        """Something that the store answers, on its own thread."""
        got: list[Any] = []
        failed: list[OcopError] = []
        self.app.runner.run(lambda: job(self.app.session.workspace), got.append, failed.append)
        self.until(lambda: got or failed)
        assert not failed, failed[0].detail
        return got[0]

    def go(self, key: str) -> Any:
        self.app.go(key)
        self.until(lambda: self.window.page_key == key)
        return self.page

    def score(self, product_id: int) -> Any:
        """The scoring page with a product in front."""
        self.app.go_with("scoring", product_id)
        self.until(lambda: self.window.page_key == "scoring")
        return self.page

    def find(self, kind: type[W], name: str) -> W:
        """The widget of a name, once exactly one is on the screen."""
        self.until(lambda: len(self._shown(kind, name)) == 1)
        return self._shown(kind, name)[0]

    def _shown(self, kind: type[W], name: str) -> list[W]:
        return [w for w in self.window.findChildren(kind, name) if w.isVisibleTo(self.window)]

    @property
    def focus(self) -> QWidget:
        """Where the keyboard is, whether or not the system has activated the window."""
        return self.window.focusWidget() or self.window

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the keyboard is, and let the store answer."""
        self.qtbot.keyClick(self.focus, key, modifier)
        self.idle()

    def wheel(self, widget: QWidget) -> None:
        """Turn the mouse wheel over a widget, down and up."""
        middle = QPointF(widget.rect().center())
        for turn in (-120, -120, 120):
            event = QWheelEvent(
                middle,
                QPointF(widget.mapToGlobal(middle.toPoint())),
                QPoint(),
                QPoint(0, turn),
                Qt.MouseButton.NoButton,
                Qt.KeyboardModifier.NoModifier,
                Qt.ScrollPhase.NoScrollPhase,
                False,
            )
            QApplication.sendEvent(widget, event)
        self.idle()

    def end(self) -> None:
        """Close the window as a person does."""
        self.window.close()
        self.qtbot.waitUntil(lambda: self.app.ended, timeout=20_000)


Start = Callable[..., Program]


@pytest.fixture
def start(qtbot: QtBot, tmp_path: Path, dialogs: Dialogs, monkeypatch: pytest.MonkeyPatch) -> Iterator[Start]:
    """Starts the program on the test's data folder, set up unless told otherwise."""
    monkeypatch.setenv("OCOP_DATA_DIR", str(tmp_path))
    running: list[Program] = []

    def make(set_up: bool = True, **preferences: Any) -> Program:
        if set_up:
            with workspaces.opened(tmp_path) as workspace:
                if workspace.setup() is None:
                    workspace.save_setup(workspaces.SETUP)
        if preferences:
            save_preferences(tmp_path, Preferences(**preferences))
        running.append(Program(qtbot, tmp_path))
        return running[-1]

    yield make
    for program in running:
        program.app.end()
        program.window.retire()


@pytest.fixture
def program(start: Start) -> Program:
    """The program, set up, at its first page."""
    return start()
