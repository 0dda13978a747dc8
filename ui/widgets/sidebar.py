"""The sidebar: an icon and a word for each page, the page in front filled."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QToolButton

from ui.icons import nav_icon
from ui.theme import Theme
from ui.widgets.basics import column, set_role

#: In pixels at a text size of 100 %.
WIDE, NARROW = 176, 84


class Sidebar(QFrame):
    """At most seven entries; icons over words where the window is narrow."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("sidebar")
        self.setProperty("role", "side")
        self._layout = column(self, margins=(8, 12, 8, 8), spacing=4)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QToolButton] = {}
        self._narrow = False
        self._current = ""

    def fill(self, entries: list[tuple[str, str]]) -> None:
        """One button for each (key, word)."""
        for number, (key, word) in enumerate(entries, 1):
            button = QToolButton()
            button.setObjectName(f"nav_{key}")
            button.setText(word)
            button.setAccessibleName(word)
            button.setToolTip(f"{word} (Alt+{number})")
            button.setCheckable(True)
            button.setProperty("role", "nav")
            button.setIcon(nav_icon(key))
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.clicked.connect(lambda _=False, k=key: self._clicked(k))
            self._group.addButton(button)
            self._layout.addWidget(button)
            self._buttons[key] = button
        self._layout.addStretch(1)
        self._fit()

    def show_current(self, key: str) -> None:
        """Fill the page in front."""
        if key in self._buttons:
            self._current = key
            self._buttons[key].setChecked(True)

    def set_narrow(self, narrow: bool) -> None:
        """Words under the icons, or beside them."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move between the entries."""
        by = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        buttons = list(self._buttons.values())
        here = next((i for i, button in enumerate(buttons) if button.hasFocus()), None)
        if by is None or here is None:
            super().keyPressEvent(event)
        else:
            buttons[(here + by) % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)

    def _clicked(self, key: str) -> None:
        """Ask for a page; until it is shown the one in front stays filled, as it may refuse to be left."""
        self.show_current(self._current)
        self.chosen.emit(key)

    def _fit(self) -> None:
        width = round((NARROW if self._narrow else WIDE) * Theme.scale)
        self.setFixedWidth(width)
        style = (
            Qt.ToolButtonStyle.ToolButtonTextUnderIcon if self._narrow else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        )
        self._layout.setContentsMargins(*((4, 6, 4, 6) if self._narrow else (8, 12, 8, 8)))
        self._layout.setSpacing(1 if self._narrow else 4)
        for button in self._buttons.values():
            button.setToolButtonStyle(style)
            button.setIconSize(QSize(20, 20) if self._narrow else QSize(22, 22))
            button.setFixedWidth(width - (8 if self._narrow else 16))
            word = button.accessibleName()
            button.setText(word if self._narrow else f"  {word}")  # air between icon and word
            set_role(button, narrow=self._narrow)
