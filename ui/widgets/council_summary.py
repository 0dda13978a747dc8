"""The summary of a council's result: star and reason, what the council must decide, who counts."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from ocop_desktop.i18n import translate
from ocop_desktop.presenters.council_result_view import (
    Command,
    CouncilResultView,
    MarkView,
    NoticeLine,
    SheetAction,
    Voter,
)
from ui.widgets.basics import NoticeBox, Paragraph, clear, column, scroller
from ui.widgets.council_cards import MembersCard, ReasonsCard
from ui.widgets.decision_card import Deciding, MarkCard
from ui.widgets.result_cards import StarCard

#: Below this width the members stand under the result.
_NARROW = 900


class CouncilSummary(QWidget):
    """Everything of a result but the picture of all points."""

    def __init__(
        self,
        desk: Deciding,
        change: Callable[[int, SheetAction], None],
        again: Callable[[], None],
        step: Callable[[Command], None],
    ) -> None:
        super().__init__()
        self.setObjectName("councilSummary")
        self._desk, self._step = desk, step
        self.star, self.reasons = StarCard(), ReasonsCard()
        self.members = MembersCard(change, again)
        self._notices, self._marks = column(spacing=6), column(spacing=10)
        self._marks_card = QFrame()
        self._intro = Paragraph(name="marksIntro")
        content = QWidget()
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight, content)
        self.area = scroller(content, "councilArea")
        self._build()

    def _build(self) -> None:
        self._body.setContentsMargins(22, 12, 22, 14)
        self._body.setSpacing(16)
        self._marks_card.setObjectName("marksCard")
        self._marks_card.setProperty("role", "card")
        card = column(self._marks_card, margins=(20, 12, 20, 14), spacing=8)
        title = translate("CouncilResult", "Mức tối thiểu mà các phiếu khác nhau")
        card.addWidget(Paragraph(title, factor=1.15, bold=True, name="marksTitle"))
        card.addWidget(self._intro)
        card.addLayout(self._marks)
        left, right = column(spacing=12), column(spacing=12)
        left.addWidget(self.star)
        left.addLayout(self._notices)
        left.addWidget(self._marks_card)
        left.addWidget(self.reasons)
        left.addStretch(1)
        right.addWidget(self.members)
        right.addStretch(1)
        self._body.addLayout(left, 13)
        self._body.addLayout(right, 7)
        column(self).addWidget(self.area)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The members go below where there is little room."""
        super().resizeEvent(event)
        narrow = self.width() < _NARROW
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._body.direction() != direction:
            self._body.setDirection(direction)

    def show_result(self, view: CouncilResultView, from_top: bool) -> None:
        """Another result, or the same one anew."""
        self.star.show_star(view.star, view.total, view.parts, True)
        clear(self._notices)
        for number, notice in enumerate(view.notices):
            self._notices.addWidget(self._notice(number, notice))
        clear(self._marks)
        self._intro.set_text(view.marks_intro)
        for mark in view.marks:
            self._marks.addWidget(MarkCard(mark, view.voters, self._desk))
        self.reasons.show_reasons(view.reasons)
        self.members.show_members(view)
        if from_top:
            self.area.verticalScrollBar().setValue(0)

    def _notice(self, number: int, notice: NoticeLine) -> NoticeBox:
        command = notice.command
        name = f"councilNotice{number}"
        if command is None:
            return NoticeBox(notice.text, notice.tone, name)
        return NoticeBox(notice.text, notice.tone, name, notice.verb, lambda: self._step(command))

    def show_mark(self, mark: MarkView, voters: tuple[Voter, ...]) -> MarkCard | None:
        """One mark anew, in its place."""
        for at in range(self._marks.count()):
            item = self._marks.itemAt(at)
            old = item.widget() if item else None
            if isinstance(old, MarkCard) and old.key == mark.key:
                made = MarkCard(mark, voters, self._desk)
                self._marks.replaceWidget(old, made)
                old.hide()
                old.deleteLater()
                made.show()
                return made
        return None

    def bring_up(self, card: MarkCard) -> None:
        """Bring a form into view whole, with what it decides above it as far as there is room."""
        content, room = self.area.widget(), self.area.viewport().height()
        if card.form is None or content is None:
            return
        top = card.mapTo(content, card.rect().topLeft()).y() - 8
        foot = card.mapTo(content, card.rect().bottomLeft()).y() + 8
        form = card.form.mapTo(content, card.form.rect().topLeft()).y() - 8
        self.area.verticalScrollBar().setValue(min(max(top, foot - room), form))

    @property
    def deciding(self) -> bool:
        """Whether a form is open."""
        items = [self._marks.itemAt(at) for at in range(self._marks.count())]
        cards = [item.widget() for item in items if item]
        return any(isinstance(card, MarkCard) and card.form is not None for card in cards)
