"""The frame of our dialogs: a title, a body that scrolls where there is little room, buttons at the foot."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QWidget

from ocop_desktop.i18n import translate
from ui.widgets.basics import Paragraph, column, push, row, scroller

_WIDTH = 600
_MOST = 0.86


class Dialog(QDialog):
    """A question or a message in our own type and colours."""

    def __init__(self, parent: QWidget | None, title: str, name: str, width: int = _WIDTH) -> None:
        super().__init__(parent)
        self._width = width
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        outer = column(self, margins=(0, 0, 0, 0), spacing=0)
        self._content = QWidget()
        self._body = column(self._content, margins=(24, 20, 24, 12), spacing=10)
        self._body.addWidget(Paragraph(title, role="heading", name="dialogTitle"))
        self._area = scroller(self._content, "dialogBody")
        outer.addWidget(self._area, 1)
        self._buttons: QHBoxLayout = row(margins=(24, 10, 24, 18), spacing=10)
        self._buttons.addStretch(1)
        outer.addLayout(self._buttons)

    def add(self, widget: QWidget) -> None:
        """Put something below what is there."""
        self._body.addWidget(widget)

    def add_button(self, button: QPushButton) -> None:
        """Put a button at the right end."""
        if button.property("role") == "primary":
            button.setDefault(True)
        self._buttons.addWidget(button)

    def add_detail(self, text: str, shown: bool) -> None:
        """Technical words, folded away unless they are all there is."""
        detail = QPlainTextEdit(text)
        detail.setObjectName("detail")
        detail.setAccessibleName(translate("Messages", "Chi tiết"))
        detail.setReadOnly(True)
        detail.setTabChangesFocus(True)
        detail.setMinimumHeight(110)
        detail.setVisible(shown)

        def toggle() -> None:
            detail.setVisible(not detail.isVisible())
            self._fit()

        button = push(translate("Messages", "Chi tiết"), "detailButton", toggle, "link")
        self._buttons.insertWidget(0, button)
        self.add(detail)

    def exec(self) -> int:
        """Show it in the middle, as large as it needs and the window allows."""
        self._fit()
        return super().exec()

    def _fit(self) -> None:
        parent = self.parentWidget()
        window = parent.window() if parent else None
        room = window.size() if window else self.screen().availableGeometry().size()
        width = min(self._width, round(room.width() * 0.94))
        self._content.layout().activate()  # type: ignore[union-attr]
        needed = self._content.heightForWidth(width) if self._content.hasHeightForWidth() else 200
        foot = self._buttons.sizeHint().height()
        self.resize(width, min(max(needed, 90) + foot + 6, round(room.height() * _MOST)))
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
