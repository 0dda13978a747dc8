"""A line that proposes what is known, found without marks; anything else may be typed too."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView

from ui.messages import composed

Find = Callable[[str], Sequence[str]]


class SuggestEdit(QLineEdit):
    """Arrows and Enter or a click take a suggestion; Enter without one goes to the next field."""

    #: A suggestion was taken.
    taken = Signal(str)
    #: The keyboard has gone on: the field's name.
    left = Signal(str)

    def __init__(self, name: str, accessible: str, find: Find) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(accessible)
        self._find = find
        self._values = QStringListModel(self)
        self._completer = QCompleter(self._values, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(9)
        popup = QListView()
        self._completer.setPopup(popup)
        popup.setObjectName(f"{name}List")
        popup.setProperty("role", "choices")
        self.setCompleter(self._completer)
        # Once the field has taken the suggestion, so that whoever is told may put other words there.
        self._completer.activated.connect(self.taken, Qt.ConnectionType.QueuedConnection)
        self.textEdited.connect(self._propose)
        self.returnPressed.connect(self.focusNextChild)

    def _propose(self, text: str) -> None:
        self._values.setStringList(list(self._find(composed(text))))

    def show_list(self) -> None:
        """Open the list: everything, where what stands here is one of its entries."""
        text = composed(self.text())
        found = self._find(text)
        self._propose("" if list(found) == [text] else text)
        if self._values.rowCount():
            self._completer.complete()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrow down opens the list."""
        if event.key() == Qt.Key.Key_Down:
            self.show_list()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click into an empty field opens the list."""
        super().mousePressEvent(event)
        if not self.text():
            self.show_list()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keyboard has gone on: what stands here can be judged."""
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.left.emit(self.objectName())
