"""The program around one page: a real store, jobs done at once, and what the page asked for."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QComboBox, QLineEdit, QWidget

from ocop_desktop.presenters.runner import ImmediateRunner
from ocop_desktop.presenters.scoring_view import Header
from ocop_desktop.presenters.session import Session
from ocop_desktop.services.paths import DataPaths
from ocop_desktop.services.preferences import Preferences
from ocop_desktop.services.workspace import Workspace
from tests.services import workspaces
from ui.theme import apply_theme, register_fonts

#: What is left for a page at 1366x768 with a scale factor of 1.5, beside sidebar, header and status line.
SMALL = (826, 400)
LARGE = (1190, 620)


class Host:
    """Every page's host, without a window."""

    def __init__(self, folder: Path) -> None:
        self.paths = DataPaths(folder)
        self.clock = workspaces.Watch()
        self.preferences = Preferences()
        self.workspace = Workspace.open(folder, self.clock)
        self.workspace.save_setup(workspaces.SETUP)
        self.session = Session(self.workspace, ImmediateRunner())
        self.went: list[str] = []
        self.samples = 0
        self.seat_changes = 0
        self.sign_ins: list[str] = []
        self.status = ("", "")
        self.header: Header | None = None

    def save_preferences(self, preferences: Preferences) -> None:
        self.preferences = preferences

    def go(self, key: str) -> None:
        self.went.append(key)

    def go_with(self, key: str, product_id: int) -> None:
        self.session.choose_product(product_id)
        self.went.append(key)

    def seat_changed(self) -> None:
        self.seat_changes += 1

    def ask_sign_in(self, then: str = "") -> None:
        self.sign_ins.append(then)

    def set_up(self) -> None:
        raise AssertionError("the set-up is done")

    def load_sample(self) -> None:
        self.samples += 1

    def reopen_store(self, between: Callable[[], Any], then: Callable[[Any], object] | None = None) -> None:
        raise AssertionError("nothing here restores")

    def show_status(self, text: str, tone: str) -> None:
        self.status = (text, tone)

    def show_header(self, header: Header | None) -> None:
        self.header = header


@contextmanager
def host(folder: Path) -> Iterator[Host]:
    """A host on a new store, in our type and colours."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    register_fonts()
    apply_theme(app, "light", 100)
    made = Host(folder)
    try:
        yield made
    finally:
        made.workspace.close()


def find(page: QWidget, name: str) -> Any:
    """The widget of a name that is in view; what was just put into a layout comes into view with the next events."""
    QApplication.sendPostedEvents()
    found = [widget for widget in page.findChildren(QWidget, name) if widget.isVisibleTo(page)]
    assert len(found) == 1, f"{name}: {len(found)} in view"
    return found[0]


def tab_order(page: QWidget) -> list[str]:
    """Names of what Tab reaches, from the page's first control on."""
    names, widget = [], page.nextInFocusChain()
    while widget is not page and page.isAncestorOf(widget):
        if widget.isVisibleTo(page) and widget.isEnabled() and widget.focusPolicy() & widget.focusPolicy().TabFocus:
            names.append(widget.objectName())
        widget = widget.nextInFocusChain()
    return [name for name in names if not name.startswith("qt_")]


def nameless(page: QWidget) -> list[str]:
    """Controls in view that a screen reader has no words for."""
    kinds = (QAbstractButton, QLineEdit, QComboBox, QAbstractItemView)
    controls = [w for kind in kinds for w in page.findChildren(kind) if w.isVisibleTo(page)]
    own = [w for w in controls if w.objectName() and not w.objectName().startswith(("qt_", "_q_"))]
    return [w.objectName() for w in own if not (w.accessibleName() or getattr(w, "text", lambda: "")())]


def cut(page: QWidget) -> list[str]:
    """Buttons in view that have less room than their words need, or lie outside the page."""
    bad = []
    QApplication.processEvents()
    for button in page.findChildren(QAbstractButton):
        if not button.isVisibleTo(page) or button.objectName().startswith(("qt_", "_q_")) or not button.objectName():
            continue
        right = button.mapTo(page, button.rect().topRight()).x()
        if button.width() < button.minimumSizeHint().width() or right > page.width():
            bad.append(button.objectName())
    return bad
