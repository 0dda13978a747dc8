"""A certificate's fingerprint, large and in groups that stand below each other, as it is compared with paper."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QWidget

from ocop_desktop.i18n import translate
from ui.theme import Theme
from ui.widgets.basics import clear, column, frame, label, push, row


class FingerprintGrid(QWidget):
    """The groups in rows; read out as one text."""

    def __init__(self, name: str, factor: float = 1.0) -> None:
        super().__init__()
        self.setObjectName(name)
        self._factor = factor
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(3)
        self._text = ""

    def show_lines(self, lines: tuple[str, ...]) -> None:
        """Other digits, one string of groups a line."""
        text = "\n".join(lines)
        if text == self._text:
            return
        self._text = text
        self.setAccessibleName(translate("Send", "Vân tay chứng thư: {digits}").format(digits=" ".join(lines)))
        clear(self._grid)
        for at, line in enumerate(lines):
            for place, group in enumerate(line.split()):
                self._grid.addWidget(self._group(group), at, place)
            self._grid.setColumnStretch(len(line.split()), 1)

    def text(self) -> str:
        """All groups as text."""
        return self._text.replace("\n", " ")

    def _group(self, text: str) -> QLabel:
        made = label(text)
        made.setFont(Theme.font(self._factor, bold=True))
        made.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        return made


def digest_box(title: str, name: str, more: Sequence[QPushButton] = ()) -> tuple[QFrame, FingerprintGrid]:
    """A frame with a digest, and below it what can be done with it: `more`, and copying."""
    box = frame("law", name)
    inner = column(box, margins=(14, 9, 14, 10), spacing=6)
    inner.addWidget(label(title, "small"))
    grid = FingerprintGrid(f"{name}Digits", 1.05)
    inner.addWidget(grid)
    buttons = row(spacing=10)
    for button in more:
        buttons.addWidget(button)
    copy = translate("Send", "Sao chép")
    buttons.addWidget(push(copy, f"{name}Copy", lambda: QGuiApplication.clipboard().setText(grid.text())))
    buttons.addStretch(1)
    inner.addLayout(buttons)
    return box, grid
