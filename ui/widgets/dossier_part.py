"""One part of a dossier: the law's words, four answers, last day, note, files."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QRadioButton, QWidget

from ocop_desktop.i18n import translate
from ocop_desktop.presenters.dossier_view import Answer, PartPanel, PartTyped
from ui.widgets.basics import Paragraph, column, frame, row, set_role
from ui.widgets.criterion_panel import TextBox
from ui.widgets.day_field import DayEdit
from ui.widgets.dossier_files import FilesBox
from ui.widgets.fields import Field
from ui.widgets.flow import FlowRow


def _answers() -> tuple[tuple[Answer, str, str], ...]:
    return (
        ("present", translate("Dossiers", "Có"), "answerPresent"),
        ("missing", translate("Dossiers", "Thiếu"), "answerMissing"),
        ("not_applicable", translate("Dossiers", "Không áp dụng"), "answerNotApplicable"),
        ("", translate("Dossiers", "Chưa xem"), "answerUnseen"),
    )


class PartBox(QWidget):
    """A part to look at and to answer; every change is handed over at once."""

    written = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("partBox")
        self._key = ""
        self._place = Paragraph(role="small", name="partPlace")
        self._title = Paragraph(name="partTitle", factor=1.22, bold=True)
        self._law = frame("law", "partLaw")
        self._requirement = Paragraph(name="partRequirement")
        column(self._law, margins=(14, 8, 14, 8)).addWidget(self._requirement)
        self._group = QButtonGroup(self)
        self._buttons: dict[Answer, QRadioButton] = {}
        self.expires = DayEdit("expiresOn")
        self.expires_field = Field(translate("Dossiers", "Hết hạn ngày (nếu có)"), self.expires)
        self._expiry = Paragraph(name="expiryWords", role="small")
        self.note = TextBox("partNote", translate("Dossiers", "Ghi chú về thành phần này"), 2)
        self._proves = Paragraph(name="partProves", role="small")
        self.box = FilesBox()
        self._build()
        self._group.buttonClicked.connect(lambda _: self.hand_over())
        self.expires.given.connect(self.hand_over)
        self.note.paused.connect(self.hand_over)

    def _build(self) -> None:
        layout = column(self, margins=(20, 12, 20, 12), spacing=8)
        layout.addWidget(self._title)
        layout.addWidget(self._place)
        layout.addWidget(self._law)
        layout.addLayout(self._answer_row())
        layout.addWidget(self.box)
        layout.addWidget(self._proves)
        layout.addLayout(self._day_and_note())
        layout.addStretch(1)

    def _answer_row(self) -> FlowRow:
        line = FlowRow(spacing=14)
        for answer, words, name in _answers():
            button = QRadioButton(words)
            button.setObjectName(name)
            self._group.addButton(button)
            self._buttons[answer] = button
            line.addWidget(button)
        return line

    def _day_and_note(self) -> QHBoxLayout:
        line = row(spacing=16)
        self._day_side = QWidget()
        left = column(self._day_side, spacing=2)
        left.addWidget(self.expires_field)
        left.addWidget(self._expiry)
        left.addStretch(1)
        line.addWidget(self._day_side, 2)
        right = column(spacing=3)
        words = QLabel(translate("Dossiers", "Ghi chú"))
        words.setBuddy(self.note)
        right.addWidget(words)
        right.addWidget(self.note)
        right.addStretch(1)
        line.addLayout(right, 3)
        return line

    # --- what is shown ---------------------------------------------------------------------------------------

    def show_part(self, part: PartPanel, locked: bool) -> None:
        """A part; what is being typed in the same part stays."""
        same, self._key = part.key == self._key, part.key
        self._title.set_text(part.title)
        self._place.set_text(part.place)
        self._requirement.set_text(part.requirement)
        self._law.setVisible(bool(part.requirement))
        self._buttons[part.answer].setChecked(True)
        self._proves.set_text(part.proves)
        self._proves.setVisible(bool(part.proves))
        self._expiry.set_text(part.expiry)
        self._expiry.setVisible(bool(part.expiry))
        set_role(self._expiry, tone=part.expiry_tone)
        self._day_side.setVisible(part.expires)
        if not same:
            self.expires.setModified(False)
            self.show_problem("")
        self.expires.put(part.expires_on)
        if not (same and self.note.hasFocus()):
            self.note.put(part.note)
        self.box.show_files(part.files, locked)
        self._lock(locked)

    def _lock(self, locked: bool) -> None:
        for button in self._buttons.values():
            button.setEnabled(not locked)
        self.expires.setReadOnly(locked)
        self.note.setReadOnly(locked)

    def show_problem(self, text: str) -> None:
        """What is wrong with the day."""
        self.expires_field.show_problem(text)

    def hand_over(self) -> None:
        """Hand over everything that stands here."""
        if self._key and not self.note.isReadOnly():
            answer = next(key for key, button in self._buttons.items() if button.isChecked())
            self.written.emit(self._key, PartTyped(answer, self.expires.day(), self.note.text()))

    def focus_answer(self) -> None:
        """Put the keyboard on the answer."""
        next(button for button in self._buttons.values() if button.isChecked()).setFocus()
