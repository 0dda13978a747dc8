"""The whole program, offscreen, on a folder of its own, with illustrative sheets that are ready to be signed."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ocop_desktop.services.paths import DataPaths
from ocop_desktop.services.workspace import Workspace
from tests.presenters.signing_help import SETUP, StillClock, add_product, closed_sheet
from ui.app import Application

W = TypeVar("W", bound=QWidget)


class Program:
    """One run of the program and what a test wants of it."""

    def __init__(self, qtbot: QtBot, qapp: QApplication, root: Path, products: int, open_products: int = 0) -> None:
        self.qtbot = qtbot
        self.root = root
        clock = StillClock()
        workspace = Workspace.open(root, clock)
        workspace.save_setup(SETUP)
        self.sheets = [closed_sheet(workspace, number) for number in range(1, products + 1)]
        for number in range(products + 1, products + open_products + 1):
            add_product(workspace, number)
        workspace.close()
        self.app = Application(qapp, DataPaths(root), clock)
        qtbot.addWidget(self.app.window)
        self.app.show()
        self.until(lambda: self.app.shell.current == "board")

    def until(self, condition: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(condition()) and not self.app.runner.busy, timeout=30_000)

    def go(self, key: str) -> Any:
        """The page, shown and with what it reads at the start."""
        self.app.go(key)
        self.until(lambda: self.app.window.page_key == key)
        return self.app.window.page

    def press(self, name: str) -> None:
        """Press the button that is on the screen under this name."""
        self.widget(QWidget, name).setFocus()
        self.widget(QWidget, name).click()  # type: ignore[attr-defined]

    def widget(self, kind: type[W], name: str, shown: bool = True) -> W:
        """The widget that is on the screen under this name, once it is; one that is being replaced does not count."""
        self.until(lambda: len(self._found(kind, name, shown)) == 1)
        return self._found(kind, name, shown)[0]

    def _found(self, kind: type[W], name: str, shown: bool = True) -> list[W]:
        window = self.app.window
        return [w for w in window.findChildren(kind, name) if w.isVisibleTo(window) or not shown]

    def text(self, name: str) -> str:
        """The words that are on the screen under this name, once they are there."""
        self.until(lambda: self._found(QWidget, name))
        return str(self.widget(QWidget, name).plain_text())  # type: ignore[attr-defined]

    def focused(self) -> QWidget:
        """Where the keyboard is, whether the system has the window in front or not."""
        found = self.app.window.focusWidget()
        assert found is not None
        return found

    def end(self) -> None:
        self.app.end()
        self.app.window.close()
