"""A day to type, or to leave empty."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from ocop_desktop.i18n import translate
from ui.messages import composed


class DayEdit(QLineEdit):
    """One day as people write it; handed over when the keyboard leaves or Enter is pressed, if it has changed."""

    given = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setPlaceholderText(translate("Days", "ngày/tháng/năm"))
        self.setMaxLength(20)
        self._handed = ""
        self.editingFinished.connect(self.hand_over)

    def put(self, text: str) -> None:
        """Show a day without handing it over again; what is being typed stays."""
        if not self.hasFocus() or not self.isModified():
            self._handed = text
            if self.text() != text:
                self.setText(text)

    def hand_over(self) -> None:
        """Hand over what is typed, once."""
        if self.text() != self._handed:
            self._handed = self.text()
            self.setModified(False)
            self.given.emit()

    def day(self) -> str:
        """What is typed."""
        return composed(self.text())
