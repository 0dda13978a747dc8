"""A unit of the shipped list: type some letters, with or without marks, and take one of what is left."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView

from ocop_desktop.presenters.setup import UnitChoice

Find = Callable[[str], tuple[UnitChoice, ...]]

_MOST_SHOWN = 9


class UnitPicker(QLineEdit):
    """A line that proposes; arrows and Enter choose, as does a click."""

    picked = Signal(str)
    typed = Signal(str)

    def __init__(self, name: str, find: Find) -> None:
        super().__init__()
        self.setObjectName(name)
        self._find = find
        self._choices: tuple[UnitChoice, ...] = ()
        self._names = QStringListModel(self)
        self._completer = QCompleter(self._names, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(_MOST_SHOWN)
        self._popup = QListView()
        self._completer.setPopup(self._popup)
        self._popup.setObjectName(f"{name}List")
        self._popup.setProperty("role", "choices")
        self.setCompleter(self._completer)
        self._popup.installEventFilter(self)
        self._completer.activated.connect(lambda _: self._pick(self._popup.currentIndex().row()))
        self.textEdited.connect(self._propose)
        self.editingFinished.connect(lambda: self.typed.emit(self.text()))

    def _propose(self, text: str) -> None:
        self._choices = self._find(text)
        self._names.setStringList([choice.name for choice in self._choices])

    def show_list(self) -> None:
        """Open the list: everything, where what stands here is a choice already."""
        chosen = any(choice.name == self.text() for choice in self._find(""))
        self._propose("" if chosen else self.text())
        if self._choices:
            self._completer.complete()

    def _pick(self, row: int) -> None:
        if 0 <= row < len(self._choices):
            self.picked.emit(self._choices[row].code)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the open list takes the first line where none is chosen yet."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            popup = self._popup
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if watched is popup and enter and not popup.currentIndex().isValid() and self.text().strip():
                popup.hide()
                self._pick(0)
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrow down opens the list."""
        if event.key() == Qt.Key.Key_Down and not self.isReadOnly():
            self.show_list()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click opens the list."""
        super().mousePressEvent(event)
        if not self.isReadOnly():
            self.show_list()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Coming by keyboard, all of it is selected, so that typing begins anew."""
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.selectAll()
