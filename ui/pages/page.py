"""What the window expects of a page, and the pages that teach when there is nothing to show."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from ocop_desktop.errors import OcopError
from ui import messages
from ui.icons import pixmap
from ui.theme import Theme
from ui.widgets.basics import Paragraph, column, in_the_middle, scroller


class Page(QWidget):
    """A page of the window. It is told when it comes into view and asked before it leaves."""

    #: The name of its help text and of its place in the sidebar.
    key = ""

    def enter(self) -> None:
        """The page comes into view: read again what it shows."""

    def leave(self, go: Callable[[], None]) -> None:
        """Hand over what is not yet handed over, then call `go`."""
        go()

    def may_close(self) -> bool:
        """Whether the program may end without losing something that stands on this page."""
        return True

    def print_now(self) -> bool:
        """Ctrl+P; False where this page has nothing to print."""
        return False

    def show_error(self, error: OcopError) -> None:
        """An error as it is written."""
        messages.show_error(self, error)

    def confirm(self, title: str, text: str, verb: str) -> bool:
        """Ask before something deliberate."""
        return messages.confirm(self, title, text, verb)

    def focus_first(self) -> None:
        """Put the keyboard where work begins."""


def teaching(icon: str, title: str, text: str, buttons: Sequence[QPushButton], name: str) -> QWidget:
    """An empty page: what it is for, and how to begin."""
    content = QWidget()
    layout = column(content, margins=(32, 24, 32, 24), spacing=14)
    layout.addStretch(1)
    picture = QLabel()
    picture.setPixmap(pixmap(icon, Theme.colours.accent, 52))
    layout.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
    head = Paragraph(title, role="title", name=f"{name}Title")
    head.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    layout.addWidget(head)
    words = Paragraph(text, name=f"{name}Text")
    words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    layout.addLayout(in_the_middle(words, 620))
    for button in buttons:
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
    layout.addStretch(2)
    return scroller(content, name)
