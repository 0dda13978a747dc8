"""How far a long work is: what is being done, a bar that tells the truth, and a way to stop."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QProgressBar

from ocop_desktop.i18n import translate
from ocop_desktop.presenters.long_work import Far
from ui.widgets.basics import Paragraph, column, push, row


class ProgressLine(QFrame):
    """Hidden while there is no work."""

    def __init__(self, name: str, stop: Callable[[], None]) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("role", "notice")
        outer = row(self, margins=(14, 8, 14, 8), spacing=14)
        inner = column(spacing=4)
        self._words = Paragraph(name=f"{name}Words")
        self._bar = QProgressBar()
        self._bar.setObjectName(f"{name}Bar")
        self._bar.setTextVisible(False)
        inner.addWidget(self._words)
        inner.addWidget(self._bar)
        outer.addLayout(inner, 1)
        self._stop = push(translate("Progress", "Dừng"), f"{name}Stop", stop)
        outer.addWidget(self._stop)
        self.hide()

    def show_far(self, far: Far | None) -> None:
        """How far; None hides it."""
        self.setVisible(far is not None)
        if far is None:
            return
        words = translate("Progress", "{done}/{total}").format(done=far.done, total=far.total)
        self._words.set_text(f"{far.what} · {words}" if far.what else words)
        self._bar.setRange(0, max(1, far.total))
        self._bar.setValue(far.done)
        self._bar.setAccessibleName(words)
