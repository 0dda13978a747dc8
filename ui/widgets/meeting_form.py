"""The form of a council's meeting."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from ocop_desktop.council.sheet import MAX_LINE
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.meeting_view import MeetingForm, MemberLine
from ui.messages import composed
from ui.widgets.attendance_list import AttendanceList, GuestList
from ui.widgets.basics import column, frame, label, push, row, set_role
from ui.widgets.fields import Field, line_edit

_LINES = 6


class MeetingPanel(QWidget):
    """Attendance, times, guests, and what was said; in two columns where there is room."""

    changed = Signal()

    def __init__(self, now: Callable[[], str]) -> None:
        super().__init__()
        self.setObjectName("meetingPanel")
        self._loading = False
        self._now = now
        self.attendance, self.guests = AttendanceList(), GuestList()
        self.opened, self.ended, self.venue = line_edit("opened"), line_edit("ended"), line_edit("venue")
        self.venue.setMaxLength(MAX_LINE)
        self.proceedings = _text("proceedings", translate("Meeting", "Diễn biến phiên họp"))
        self.conclusion = _text("conclusion", translate("Meeting", "Kết luận"))
        hint = translate("Meeting", "ngày và giờ, ví dụ 20/11/2026 08:00")
        self._opened = Field(translate("Meeting", "Bắt đầu họp"), self.opened, hint)
        self._ended = Field(translate("Meeting", "Kết thúc họp"), self.ended, hint)
        self._venue = Field(translate("Meeting", "Địa điểm"), self.venue)
        self._locked: list[QWidget] = []
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._build()
        self._connect()

    def _build(self) -> None:
        self._halves.setContentsMargins(20, 6, 20, 12)
        self._halves.setSpacing(14)
        self._halves.addWidget(self._who(), 1, Qt.AlignmentFlag.AlignTop)
        self._halves.addWidget(self._what(), 1, Qt.AlignmentFlag.AlignTop)

    def _who(self) -> QWidget:
        card = frame("card", "attendanceCard")
        inner = column(card, margins=(14, 10, 14, 12), spacing=8)
        head = row()
        head.addWidget(label(translate("Meeting", "Điểm danh"), "sub"))
        head.addStretch(1)
        everybody = translate("Meeting", "Tất cả có mặt")
        self._everybody = push(everybody, "everybodyPresent", self.attendance.everybody)
        head.addWidget(self._everybody)
        inner.addLayout(head)
        inner.addWidget(self.attendance)
        inner.addWidget(label(translate("Meeting", "Khách mời"), "sub"))
        inner.addWidget(self.guests)
        self._locked += [self._everybody, self.attendance, self.guests]
        return card

    def _what(self) -> QWidget:
        card = frame("card", "meetingCard")
        inner = column(card, margins=(14, 10, 14, 12), spacing=8)
        for field, edit in ((self._opened, self.opened), (self._ended, self.ended)):
            line = row(spacing=8)
            line.addWidget(field, 1)
            button = self._now_button(edit)
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
            inner.addLayout(line)
            self._locked += [edit, button]
        inner.addWidget(self._venue)
        self._locked.append(self.venue)
        for box in (self.proceedings, self.conclusion):
            title = QLabel(box.accessibleName())
            title.setBuddy(box)
            inner.addWidget(title)
            inner.addWidget(box)
        return card

    def _now_button(self, edit: QLineEdit) -> QPushButton:
        def write() -> None:
            edit.setText(self._now())
            self._tell()

        words = translate("Meeting", "Bây giờ")
        button = push(words, f"{edit.objectName()}Now", write)
        button.setAccessibleName(f"{edit.accessibleName()}: {words}")
        return button

    def _connect(self) -> None:
        for edit in (self.opened, self.ended, self.venue):
            edit.textEdited.connect(lambda _: self._tell())
        for box in (self.proceedings, self.conclusion):
            box.textChanged.connect(self._tell)
        self.attendance.changed.connect(self._tell)
        self.guests.changed.connect(self._tell)

    def _tell(self) -> None:
        if not self._loading:
            self.changed.emit()

    def offer_everybody(self, first: bool) -> None:
        """Whether ticking everybody is what comes first."""
        set_role(self._everybody, role="primary" if first else "")

    def set_narrow(self, narrow: bool) -> None:
        """One column where there is little room."""
        direction = QBoxLayout.Direction
        self._halves.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)

    def show_form(self, members: tuple[MemberLine, ...], form: MeetingForm, editable: bool) -> None:
        """The meeting as it is stored; texts that are the same keep the cursor."""
        self._loading = True
        self.attendance.show_members(members, form.present)
        self.guests.show_guests(form.guests)
        for edit, text in ((self.opened, form.opened), (self.ended, form.ended), (self.venue, form.venue)):
            if edit.text() != text:
                edit.setText(text)
        for box, text in ((self.proceedings, form.proceedings), (self.conclusion, form.conclusion)):
            if box.toPlainText() != text:
                box.setPlainText(text)
            box.setReadOnly(not editable)
        for widget in self._locked:
            widget.setEnabled(editable)
        self._loading = False

    @property
    def form(self) -> MeetingForm:
        """The meeting as it stands on the screen."""
        return MeetingForm(
            opened=composed(self.opened.text()),
            ended=composed(self.ended.text()),
            venue=composed(self.venue.text()),
            proceedings=composed(self.proceedings.toPlainText()),
            conclusion=composed(self.conclusion.toPlainText()),
            guests=self.guests.value,
            present=self.attendance.value,
        )

    def show_problem(self, field: str, text: str) -> None:
        """What is wrong with a moment."""
        {"opened": self._opened, "ended": self._ended}[field].show_problem(text)


def _text(name: str, accessible: str) -> QPlainTextEdit:
    box = QPlainTextEdit()
    box.setObjectName(name)
    box.setAccessibleName(accessible)
    box.setTabChangesFocus(True)
    box.setFixedHeight(box.fontMetrics().lineSpacing() * _LINES + 24)
    return box
