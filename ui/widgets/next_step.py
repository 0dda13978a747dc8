"""The line at the top of a page that says what comes next, with the page's one filled button."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel

from ui.icons import pixmap
from ui.theme import Theme
from ui.widgets.basics import Paragraph, push, row, set_role


class NextStepBar(QFrame):
    """A sign, a sentence, and the button that does it."""

    pressed = Signal()

    def __init__(self, name: str = "nextStep") -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("role", "notice")
        layout = row(self, margins=(12, 7, 10, 7), spacing=12)
        self._sign = QLabel()
        self._sign.setFixedWidth(24)
        self.words = Paragraph(name=f"{name}Text", bold=True)
        self.button = push("", f"{name}Button", self.pressed.emit, "primary")
        layout.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self.words, 1)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_step(self, text: str, tone: str, verb: str) -> None:
        """What comes next; without a verb there is no button."""
        set_role(self, tone=tone)
        colours = Theme.colours
        colour = {"good": colours.accent, "missing": colours.missing, "bad": colours.bad}.get(tone, colours.muted)
        self._sign.setPixmap(pixmap(tone, colour, 22))
        self.words.set_text(text)
        self.button.setText(verb)
        self.button.setAccessibleName(verb)
        self.button.setVisible(bool(verb))
