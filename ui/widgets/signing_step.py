"""A step of "Ký và gửi": its number, its title, how far it is, what came of it, and its progress."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QProgressBar, QPushButton, QWidget

from ocop_desktop.errors import OcopError
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.sending_view import Progress
from ui import messages
from ui.theme import Theme
from ui.widgets.basics import Chip, NoticeBox, Paragraph, clear, column, label, push, row, set_role


class ProgressBox(QWidget):
    """A bar that tells the truth: none where the length of the work is not known; cancel where that is possible."""

    cancelled = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        layout = row(self, spacing=14)
        words = column(spacing=6)
        self._text = Paragraph(name=f"{name}Text")
        self._bar = QProgressBar()
        self._bar.setObjectName(f"{name}Bar")
        self._bar.setTextVisible(False)
        words.addWidget(self._text)
        words.addWidget(self._bar)
        layout.addLayout(words, 1)
        self.cancel = push(translate("Send", "Dừng"), f"{name}Cancel", self.cancelled.emit)
        layout.addWidget(self.cancel)
        self.hide()

    def show_progress(self, text: str, done: int, total: int, can_cancel: bool) -> None:
        """How far it is."""
        self._text.set_text(text)
        self._bar.setVisible(total > 0)
        self._bar.setMaximum(max(total, 1))
        self._bar.setValue(done)
        self._bar.setAccessibleName(text)
        self.cancel.setVisible(can_cancel)
        self.show()


class StepCard(QFrame):
    """One of the three steps. The next one to do has a filled number and the only filled button of the page."""

    def __init__(self, number: int, title: str, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("role", "card")
        self.setAccessibleName(title)
        self._name = name
        self._number = label(str(number), name=f"{name}Number")
        self._number.setFixedSize(30, 30)
        self._number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._state = Chip(name=f"{name}State", tone="plain")
        self._notice = column(spacing=0)
        self.progress = ProgressBox(f"{name}Progress")
        self.body = column(spacing=10)
        outer = column(self, margins=(18, 12, 18, 14), spacing=10)
        head = row(spacing=12)
        head.addWidget(self._number)
        head.addWidget(label(title, "sub", f"{name}Title"))
        head.addStretch(1)
        head.addWidget(self._state)
        outer.addLayout(head)
        outer.addLayout(self.body)
        outer.addWidget(self.progress)
        outer.addLayout(self._notice)
        #: What stands below the answer, as it is not part of the step's work.
        self.below = column(spacing=0)
        outer.addLayout(self.below)
        self.primary: QPushButton | None = None
        self.show_current(False)

    def show_state(self, text: str, done: bool) -> None:
        """How far the step is, in words and with a tick."""
        self._state.set(f"✓ {text}" if done else text, "" if done else "plain")

    def show_current(self, current: bool) -> None:
        """Whether this is the next step to do."""
        colours = Theme.colours
        ground, text = (colours.accent, colours.on_accent) if current else (colours.raised, colours.text)
        self._number.setStyleSheet(
            f"background: {ground}; color: {text}; border-radius: 15px; font-weight: bold;"
            f"font-size: {Theme.points(1.05)}pt;"
        )
        if self.primary is not None:
            set_role(self.primary, role="primary" if current else "")

    def next_button(self) -> QPushButton | None:
        """The button that the keyboard should stand on when this step is next."""
        return self.primary

    def show_progress(self, progress: Progress | None) -> None:
        """A long work, or none."""
        if progress is None:
            self.progress.hide()
        else:
            self.progress.show_progress(progress.text, progress.done, progress.total, progress.can_cancel)

    def show_notice(self, text: str, tone: str, error: OcopError | None) -> QWidget | None:
        """What came of it, in place; an error's details are one click away. The box, None where there is none."""
        clear(self._notice)
        if not text:
            return None
        act: Callable[[], None] | None = None
        if error is not None and error.detail:
            refused = error

            def act() -> None:
                messages.show_error(self, refused)

        action = translate("Messages", "Chi tiết") if act else ""
        box = NoticeBox(text, tone, f"{self._name}Notice", action, act)
        self._notice.addWidget(box)
        return box
