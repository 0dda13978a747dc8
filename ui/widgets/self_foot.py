"""The foot of the self-assessment: the star that would follow, why, and the way on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from ocop_desktop.i18n import translate
from ocop_desktop.presenters.self_assessment_view import SelfStep, SelfTotals
from ui.widgets.basics import ElidedLabel, column, label, push, row, set_role


class SelfFoot(QFrame):
    """What the answers come to so far; the next step is its most visible thing."""

    next = Signal()
    previous = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("selfFoot")
        self.setProperty("role", "bar")
        self._stars = label(role="stars", name="selfStars")
        self._both = ElidedLabel(role="small", name="selfBoth")
        self._why = ElidedLabel(name="selfWhy")
        self.next_button = push("", "selfNext", self.next.emit, "primary")
        self.previous_button = push(translate("SelfAssessment", "Trước"), "selfPrevious", self.previous.emit)
        outer = row(self, margins=(18, 8, 18, 8), spacing=14)
        words = column(spacing=2)
        first = row(spacing=12)
        first.addWidget(self._stars)
        first.addWidget(self._why)
        first.addStretch(1)
        words.addLayout(first)
        words.addWidget(self._both)
        outer.addLayout(words, 1)
        outer.addWidget(self.previous_button)
        outer.addWidget(self.next_button)

    def show_totals(self, totals: SelfTotals) -> None:
        """Other sums."""
        self._stars.setText(totals.stars)
        self._both.set_text(totals.both)
        self._why.set_text(totals.why)
        set_role(self._why, tone=totals.tone)

    def show_step(self, step: SelfStep) -> None:
        """What comes next."""
        self.next_button.setText(step.onward)
        self.next_button.setAccessibleName(step.onward)
        self.previous_button.setEnabled(not step.first)

    def in_tab_order(self) -> list[QWidget]:
        """What the keyboard reaches, as it is read."""
        return [self.previous_button, self.next_button]
