"""A row of views of one page, of which one is in front."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QToolButton, QWidget

from ui.widgets.basics import row

_STEPS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}


class ViewSwitch(QWidget):
    """Buttons beside each other; left and right go along them."""

    chosen = Signal(str)

    def __init__(self, views: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.setObjectName("viewSwitch")
        layout = row(self, spacing=2)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QToolButton] = {}
        for key, words in views:
            button = QToolButton()
            button.setObjectName(f"view_{key}")
            button.setProperty("role", "tab")
            button.setText(words)
            button.setAccessibleName(words)
            button.setCheckable(True)
            button.clicked.connect(partial(self._choose, key))
            self._group.addButton(button)
            self._buttons[key] = button
            layout.addWidget(button)
        self.show_view(views[0][0])

    def show_view(self, key: str) -> None:
        """Another view is in front."""
        for each, button in self._buttons.items():
            button.setChecked(each == key)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if each == key else Qt.FocusPolicy.ClickFocus)

    def rename(self, key: str, words: str) -> None:
        """Other words for a view."""
        self._buttons[key].setText(words)
        self._buttons[key].setAccessibleName(words)

    def allow(self, key: str, allowed: bool) -> None:
        """Offer a view, or leave it out."""
        self._buttons[key].setVisible(allowed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right."""
        keys = [key for key, button in self._buttons.items() if button.isVisibleTo(self)]
        by = _STEPS.get(Qt.Key(event.key()), 0)
        here = next((n for n, key in enumerate(keys) if self._buttons[key].isChecked()), 0)
        if by and 0 <= here + by < len(keys):
            self._choose(keys[here + by])
            self._buttons[keys[here + by]].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def _choose(self, key: str) -> None:
        self.show_view(key)
        self.chosen.emit(key)
