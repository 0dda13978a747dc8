"""The pages of the sidebar's entry in front, as words in a row; nothing where there is only one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QToolButton

from ui.widgets.basics import clear, row


class SectionTabs(QFrame):
    """Arrows move between the pages, Space or Enter shows one."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("sectionTabs")
        self.setProperty("role", "tabs")
        self._layout = row(self, margins=(12, 0, 12, 0), spacing=2)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QToolButton] = {}
        self._current = ""

    def show_pages(self, pages: Sequence[tuple[str, str]], current: str) -> None:
        """The (key, word) of each page and the one in front; a page that is none of them fills none."""
        if list(self._buttons) != [key for key, _ in pages]:
            self._fill(pages)
        self._current = current
        self._mark()
        self.setVisible(len(pages) > 1)

    def _fill(self, pages: Sequence[tuple[str, str]]) -> None:
        clear(self._layout)
        self._buttons = {}
        for key, word in pages:
            button = QToolButton()
            button.setObjectName(f"tab_{key}")
            button.setText(word)
            button.setAccessibleName(word)
            button.setCheckable(True)
            button.setProperty("role", "tab")
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.clicked.connect(lambda _=False, k=key: self._clicked(k))
            self._group.addButton(button)
            self._layout.addWidget(button)
            self._buttons[key] = button
        self._layout.addStretch(1)

    def _mark(self) -> None:
        self._group.setExclusive(False)
        for key, button in self._buttons.items():
            button.setChecked(key == self._current)
        self._group.setExclusive(True)

    def _clicked(self, key: str) -> None:
        """Ask for a page; until it is shown the one in front stays marked, as it may refuse to be left."""
        self._mark()
        self.chosen.emit(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move between the pages."""
        by = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()))
        buttons = list(self._buttons.values())
        here = next((at for at, button in enumerate(buttons) if button.hasFocus()), None)
        if by is None or here is None:
            super().keyPressEvent(event)
        else:
            buttons[(here + by) % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)
