"""The last step of a sheet: opinion, place and date, rejection by the clause at the head, closing."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from ocop_desktop.council.sheet import MAX_LINE
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.scoring_view import FinishView
from ui.messages import composed
from ui.widgets.basics import NoticeBox, Paragraph, clear, column, frame, label, push, row
from ui.widgets.criterion_panel import TextBox


class DayEdit(QDateEdit):
    """A date as dd/MM/yyyy that the mouse wheel does not change."""

    def __init__(self, name: str, accessible: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(accessible)
        self.setDisplayFormat("dd/MM/yyyy")
        self.setCalendarPopup(False)
        self.lineEdit().setTextMargins(8, 0, 8, 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel belongs to the page."""
        event.ignore()


class FinishPanel(QWidget):
    """What is left after the last criterion."""

    opinion_written = Signal(str)
    place_date_set = Signal(str, str)
    declare = Signal(str)
    command = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("finishPanel")
        self._loading = False
        self._actions: list[QPushButton] = []
        self._summary = label(role="sub", name="finishSummary")
        self._notices = column(spacing=6)
        self.opinion = TextBox("opinion", translate("Scoring", "Ý kiến của người đánh giá"), 5)
        self.place = QLineEdit()
        self.place.setObjectName("place")
        self.place.setAccessibleName(translate("Scoring", "Nơi đánh giá"))
        self.place.setMaxLength(MAX_LINE)
        self.date = DayEdit("date", translate("Scoring", "Ngày đánh giá"))
        self.date.setFixedHeight(self.place.sizeHint().height())
        self._clause_box = frame("law", "headClause")
        self._clause = Paragraph(name="headClauseText")
        self._reject = push(
            translate("Scoring", "Loại hồ sơ theo điều kiện này…"), "rejectHead", lambda: self.declare.emit(""), "link"
        )
        self._build()
        self.opinion.paused.connect(self.hand_over)
        self.place.editingFinished.connect(self.hand_over)
        self.date.dateChanged.connect(self._date_changed)

    def _build(self) -> None:
        layout = column(self, spacing=10)
        layout.addWidget(
            Paragraph(translate("Scoring", "Ý kiến và khóa phiếu"), name="finishTitle", factor=1.32, bold=True)
        )
        layout.addWidget(self._summary)
        layout.addLayout(self._notices)
        opinion_label = QLabel(translate("Scoring", "Ý kiến của người đánh giá (in trên phiếu, không bắt buộc)"))
        opinion_label.setBuddy(self.opinion)
        layout.addWidget(opinion_label)
        layout.addWidget(self.opinion)
        layout.addLayout(self._place_row())
        inner = column(self._clause_box, margins=(14, 10, 14, 10), spacing=4)
        inner.addWidget(self._clause)
        inner.addWidget(self._reject, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addSpacing(4)
        after = translate("Scoring", "Khóa phiếu xong mới in bản chính và ký. Trước khi ký vẫn mở lại được.")
        self._after = Paragraph(after, "muted")
        layout.addWidget(self._after)
        layout.addWidget(self._clause_box)
        layout.addStretch(1)

    def _place_row(self) -> QHBoxLayout:
        fields = row(spacing=16)
        for words, edit, stretch in (
            (translate("Scoring", "Nơi đánh giá"), self.place, 2),
            (translate("Scoring", "Ngày"), self.date, 1),
        ):
            cell = column(spacing=4)
            title = QLabel(words)
            title.setBuddy(edit)
            cell.addWidget(title)
            cell.addWidget(edit)
            fields.addLayout(cell, stretch)
        return fields

    def show_view(self, view: FinishView) -> None:
        """The last step, from the top."""
        self._loading = True
        self.opinion.put(view.opinion)
        self.place.setText(view.place)
        self.date.setDate(QDate.fromString(view.date, "yyyy-MM-dd"))
        self._loading = False
        self.update_view(view)

    def update_view(self, view: FinishView) -> None:
        """After a change: what is typed stays."""
        self._summary.setText(view.summary)
        clear(self._notices)
        self._actions = []
        for number, notice in enumerate(view.notices):
            act = partial(self.command.emit, notice.command)
            box = NoticeBox(notice.text, notice.tone, f"finishNotice{number}", notice.action, act)
            self._notices.addWidget(box)
            self._actions += box.findChildren(QPushButton)
        self.opinion.setReadOnly(not view.editable)
        self.place.setReadOnly(not view.editable)
        self.date.setEnabled(view.editable)
        self._after.setVisible(view.editable)
        self._clause.set_text(view.clause)
        self._clause_box.setVisible(bool(view.clause))
        self._reject.setVisible(view.can_reject)

    def in_tab_order(self) -> list[QWidget]:
        """What the keyboard reaches, as it is read."""
        return [*self._actions, self.opinion, self.place, self.date, self._reject]

    def hand_over(self) -> None:
        """Give opinion, place and date away as they stand."""
        if self._loading or self.opinion.isReadOnly():
            return
        self.opinion_written.emit(self.opinion.text())
        place = " ".join(composed(self.place.text()).split())
        self.place_date_set.emit(place, self.date.date().toString("yyyy-MM-dd"))

    def _date_changed(self) -> None:
        if not self._loading:
            self.hand_over()

    def focus_first(self) -> None:
        """Put the keyboard on the opinion."""
        self.opinion.setFocus(Qt.FocusReason.OtherFocusReason)
