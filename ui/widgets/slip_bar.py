"""Notices above a table of the registers: what was deleted last and how to get it back, what waits to be done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ocop_desktop.i18n import translate
from ui.widgets.basics import NoticeBox, column


class NoticeBar(QWidget):
    """Room for notices; without any it takes none."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._layout = column(self, margins=(20, 0, 20, 6), spacing=6)
        self._shown: dict[str, tuple[str, str]] = {}
        self.hide()

    def show_notice(self, name: str, text: str, tone: str, action: str, act: Callable[[], None]) -> None:
        """A notice of this name with what can be done about it; "" takes it away."""
        if self._shown.get(name) == (text, action):
            return
        self._shown = {**self._shown, name: (text, action)}
        old = self.findChild(NoticeBox, name, Qt.FindChildOption.FindDirectChildrenOnly)
        if old is not None:
            self._layout.removeWidget(old)
            old.setObjectName("")
            old.hide()
            old.deleteLater()
        if text:
            self._layout.addWidget(NoticeBox(text, tone, name, action, act))
        self.setVisible(any(shown for shown, _ in self._shown.values()))


def show_slip(bar: NoticeBar, text: str, undo: Callable[[], None]) -> None:
    """What was deleted last, with a way to get it back."""
    bar.show_notice("slip", text, "plain", translate("Registers", "Hoàn tác (Ctrl+Z)"), undo)


def undo_by_key(where: QWidget, undo: Callable[[], None]) -> None:
    """Ctrl+Z anywhere on `where`; a field in which somebody types keeps its own."""
    shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), where)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.activated.connect(lambda: undo())
