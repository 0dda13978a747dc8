"""Fields of a form: words above, what is wrong below, and nothing that the mouse wheel could change."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget

from ui.widgets.basics import Paragraph, column, set_role


class QuietCombo(QComboBox):
    """A choice that the mouse wheel does not change."""

    def __init__(self, name: str, accessible: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(accessible)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel belongs to the page."""
        event.ignore()

    def choose(self, value: object) -> None:
        """Show the entry with this value."""
        self.setCurrentIndex(self.findData(value))


class Field(QWidget):
    """An edit with its words above it and room for what is wrong below."""

    def __init__(self, words: str, edit: QLineEdit | QComboBox, hint: str = "") -> None:
        super().__init__()
        self.edit = edit
        self._hint = hint
        layout = column(self, spacing=3)
        title = QLabel(words)
        title.setBuddy(edit)
        edit.setAccessibleName(words)
        self._below = Paragraph(hint, role="small", name=f"{edit.objectName()}Below")
        self._below.setVisible(bool(hint))
        layout.addWidget(title)
        layout.addWidget(edit)
        layout.addWidget(self._below)
        layout.addStretch(1)

    def show_problem(self, text: str) -> None:
        """What is wrong; "" shows the hint again."""
        self._below.set_text(f"✕ {text}" if text else self._hint)
        self._below.setVisible(bool(text or self._hint))
        self.edit.setAccessibleDescription(text or self._hint)
        set_role(self._below, role="error" if text else "small")
        set_role(self.edit, invalid="true" if text else "false")


def line_edit(name: str) -> QLineEdit:
    """One line to type."""
    edit = QLineEdit()
    edit.setObjectName(name)
    return edit


class FilterField(QLineEdit):
    """Narrows a list as one types; Down goes into it, Enter takes its first entry, Escape empties the field."""

    down = Signal()
    entered = Signal()

    def __init__(self, name: str, accessible: str, placeholder: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(accessible)
        self.setPlaceholderText(placeholder)
        self.setClearButtonEnabled(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that lead to the list, and Escape."""
        if event.key() == Qt.Key.Key_Down:
            self.down.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
