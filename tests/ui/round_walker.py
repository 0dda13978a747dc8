"""Somebody who goes through a round on the screens: presses what is in view, types where the keyboard is."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QComboBox, QDialog, QLineEdit, QWidget

from tests.ui.conftest import Program
from ui.widgets.basics import Paragraph

PIN = "2468"
_OPTION = re.compile(r"option(\d+)")
_POINTS = re.compile(r", (\d+) điểm")
_CODE = re.compile(r"(\d+(?:\.\d+)?)\.? ")
#: More than any set of criteria has.
_MOST_CRITERIA = 45


class Walker:
    """One person at the machine."""

    def __init__(self, program: Program) -> None:
        self.program = program

    # --- looking ---------------------------------------------------------------------------------------------

    @property
    def page(self) -> str:
        return self.program.window.page_key

    @property
    def status(self) -> str:
        return self.program.window.status.text()

    def button(self, name: str) -> QAbstractButton:
        return self.program.find(QAbstractButton, name)

    def words(self, name: str) -> str:
        return self.program.find(Paragraph, name).plain_text()

    def primaries(self) -> list[str]:
        """The filled buttons in view: one on every page that asks for something."""
        self.program.until(self._primaries)
        return self._primaries()

    def _primaries(self) -> list[str]:
        window = self.program.window
        buttons = window.findChildren(QAbstractButton)
        return [b.objectName() for b in buttons if b.property("role") == "primary" and b.isVisibleTo(window)]

    def next_step(self) -> str:
        """Which step of the board is the one to do now."""
        self.go("nav_board")
        (name,) = self.primaries()
        return name.removeprefix("stepGo_")

    # --- doing -----------------------------------------------------------------------------------------------

    def press(self, name: str) -> None:
        """Press a button that can be pressed, and let the store answer."""
        button = self.button(name)
        assert button.isEnabled(), (name, button.toolTip())
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=_inside(button))
        self.program.idle()

    def go(self, name: str) -> None:
        """Press an entry of the sidebar or a tab."""
        self.press(name)

    def type(self, name: str, text: str) -> None:
        """Write into a field, in the place of what is there."""
        edit = self.program.find(QWidget, name)
        edit.setFocus(Qt.FocusReason.MouseFocusReason)
        if isinstance(edit, QLineEdit):
            edit.selectAll()
        write(edit, text)
        self.program.idle()

    def key(self, key: Qt.Key) -> None:
        """Press a key where the keyboard is."""
        self.program.press(key)

    def row(self, table: str, words: str) -> None:
        """Click the row of a table in which these words stand."""
        click_row(self.program.find(QAbstractItemView, table), words)
        self.program.idle()

    @contextmanager
    def dialog(self, button: str, fill: Callable[[QDialog], None] = lambda _: None) -> Iterator[None]:
        """Answer the dialog that comes up within with one of its buttons."""
        answered: list[str] = []
        timer = QTimer(self.program.window)

        def look() -> None:
            dialog = QApplication.activeModalWidget()
            if answered or not isinstance(dialog, QDialog):
                return
            timer.stop()
            answered.append(dialog.objectName())
            fill(dialog)
            go = dialog.findChild(QAbstractButton, button)
            assert isinstance(go, QAbstractButton)
            go.click()

        timer.timeout.connect(look)
        timer.start(10)
        yield
        self.program.until(lambda: answered and QApplication.activeModalWidget() is None)
        self.program.activate()

    # --- the ways of a round ---------------------------------------------------------------------------------

    def sign_in(self, name: str, opener: str = "signIn") -> None:
        """Choose one's name and give the PIN, twice the first time."""

        def give(dialog: QDialog) -> None:
            table = dialog.findChild(QAbstractItemView, "signInNames")
            assert isinstance(table, QAbstractItemView)
            self.program.until(lambda: table.model().rowCount() > 0)  # the names are read while the dialog is up
            click_row(table, name)
            for field in ("pin_pin", "pin_new", "pin_again"):
                edit = dialog.findChild(QLineEdit, field)
                if isinstance(edit, QLineEdit) and edit.isVisibleTo(dialog):
                    write(edit, PIN)

        with self.dialog("confirmButton", give):
            self.press(opener)
        assert self.program.app.session.seat is not None

    def sign_out(self) -> None:
        self.press("signOut")
        self.program.until(lambda: self.program.app.session.seat is None and self.page == "board")

    def score(self, changes: Mapping[str, int]) -> None:
        """Answer every criterion by its digit, the best option but for `changes`, and go on with Enter."""
        self.program.until(lambda: self.page == "scoring" and self.criterion())
        for _ in range(_MOST_CRITERIA):
            code = self.criterion()
            if not code:
                break
            options = self._options()
            best = changes.get(code) or max(options, key=lambda n: (options[n], -n))
            self.key(getattr(Qt.Key, f"Key_{best}"))
            self.key(Qt.Key.Key_Return)
        self.press("closeSheet")
        self.program.until(lambda: self.page == "result")

    def criterion(self) -> str:
        """The code of the criterion in view; "" at the end of the sheet."""
        window = self.program.window
        for title in window.findChildren(Paragraph, "criterionTitle"):
            found = _CODE.match(title.plain_text().strip()) if title.isVisibleTo(window) else None
            if found:
                return found.group(1)
        return ""

    def _options(self) -> dict[int, int]:
        window, points = self.program.window, {}
        for button in window.findChildren(QAbstractButton):
            found = _OPTION.fullmatch(button.objectName())
            worth = _POINTS.search(button.accessibleName())
            if found and worth and button.isVisibleTo(window):
                points[int(found.group(1))] = int(worth.group(1))
        return points

    def choose(self, name: str, words: str) -> None:
        """Take an entry of a list to choose from."""
        combo = self.program.find(QComboBox, name)
        at = combo.findText(words)
        assert at >= 0, [combo.itemText(n) for n in range(combo.count())]
        combo.setCurrentIndex(at)
        combo.activated.emit(at)
        self.program.idle()


def write(edit: QWidget, text: str) -> None:
    """Type letters as an input method hands them over, marks and all."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(edit, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))


def click_row(view: QAbstractItemView, words: str) -> None:
    """Click the row of a list, table or tree in which these words stand."""
    index = _index(view, words, QModelIndex())
    assert index is not None, words
    view.scrollTo(index)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())


def _index(view: QAbstractItemView, words: str, parent: QModelIndex) -> QModelIndex | None:
    model = view.model()
    for at in range(model.rowCount(parent)):
        for column in range(model.columnCount(parent)):
            index = model.index(at, column, parent)
            if words in str(index.data() or ""):
                return index
        found = _index(view, words, model.index(at, 0, parent))
        if found is not None:
            return found
    return None


def _inside(button: QAbstractButton) -> QPoint:
    """Where a check box takes a click, and a button as well."""
    return QPoint(min(14, button.width() // 2), button.height() // 2)


def text_files(folder: Path) -> dict[str, Path]:
    """The PDF files of a folder by their names without number and ending."""
    return {path.stem.split("-", 1)[1]: path for path in sorted(folder.glob("*.pdf"))}
