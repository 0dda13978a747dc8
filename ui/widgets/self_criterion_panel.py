"""A criterion as a producer answers it: the scoring page's panel with the producer's words and what others gave."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton

from ocop_desktop.i18n import translate
from ocop_desktop.presenters.scoring_view import CriterionView
from ocop_desktop.presenters.self_assessment_view import Beside
from ui.icons import pixmap
from ui.widgets.basics import Paragraph, column, frame, row, set_role
from ui.widgets.criterion_panel import CriterionPanel
from ui.widgets.verdict_tone import tone_colour


class SelfCriterionPanel(CriterionPanel):
    """The criterion in front; what stands in the box below is the producer's description, not a comment."""

    def __init__(self) -> None:
        super().__init__()
        words = translate("SelfAssessment", "Mô tả của chủ thể, tài liệu minh chứng (nếu có)")
        heading = self.findChild(QLabel, "commentLabel")
        if heading is not None:
            heading.setText(words)
        self.comment.setAccessibleName(words)
        self._sign = QLabel()
        self._title_beside = Paragraph(name="besideTitle", bold=True)
        self._lines_beside = Paragraph(name="besideLines")
        self._card = self._build_card()
        self._layout.insertWidget(self._layout.indexOf(self._reading), self._card)
        self._card.hide()

    def _build_card(self) -> QFrame:
        card = frame("notice", "besideCard")
        layout = row(card, margins=(12, 8, 12, 9), spacing=10)
        self._sign.setFixedWidth(22)
        layout.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        body = column(spacing=2)
        body.addWidget(self._title_beside)
        body.addWidget(self._lines_beside)
        layout.addLayout(body, 1)
        return card

    def show_beside(self, beside: Beside) -> None:
        """What others gave for this criterion; nothing hides it."""
        self._card.setVisible(bool(beside.lines))
        if beside.lines:
            self._title_beside.set_text(beside.title)
            self._lines_beside.set_text("\n".join(beside.lines))
            self._sign.setPixmap(pixmap(beside.tone, tone_colour(beside.tone), 20))
            set_role(self._card, tone=beside.tone)

    def _show_foot(self, view: CriterionView) -> None:
        super()._show_foot(view)
        for link in self._links:
            if isinstance(link, QPushButton) and link.objectName() == "clearAnswer":
                words = translate("SelfAssessment", "Để lại chưa điền (Delete)")
                link.setText(words)
                link.setAccessibleName(words)
