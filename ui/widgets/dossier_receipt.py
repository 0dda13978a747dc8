"""Receipt, samples and sending of a dossier, with the clock of the law in words."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from ocop_desktop.council.papers import Registering
from ocop_desktop.i18n import translate
from ocop_desktop.presenters import dossier_view
from ocop_desktop.presenters.dossier_view import ReceiptPanel, ReceiptTyped
from ocop_desktop.presenters.register_words import registering_name
from ui.messages import composed
from ui.widgets.basics import NoticeBox, Paragraph, clear, column, push, row
from ui.widgets.criterion_panel import TextBox
from ui.widgets.day_field import DayEdit
from ui.widgets.fields import Field, QuietCombo, line_edit

_KINDS: tuple[Registering | None, ...] = (None, "first", "upgrade", "reassessment")


class ReceiptBox(QWidget):
    """What is noted when a dossier comes and goes; every change is handed over at once."""

    written = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("receiptBox")
        self._clock = column(spacing=0)
        self._next = Paragraph(name="nextStep", role="sub")
        self.received_on, self.sent_on = DayEdit("receivedOn"), DayEdit("sentOn")
        self.number, self.received_by, self.samples = (line_edit(n) for n in ("receiptNumber", "receivedBy", "samples"))
        words = translate("Dossiers", "Lần đăng ký đánh giá")
        self.registering = QuietCombo("dossierRegistering", words)
        for kind in _KINDS:
            self.registering.addItem(registering_name(kind), kind)
        self.note = TextBox("receiptNote", translate("Dossiers", "Ghi chú về hồ sơ"), 2)
        self._take = push("", "takeNumber", self._take_number, "link")
        self._proposed = ""
        self.fields: dict[dossier_view.Field, Field] = {
            "received_on": Field(translate("Dossiers", "Ngày tiếp nhận"), self.received_on),
            "number": Field(translate("Dossiers", "Số phiếu đăng ký"), self.number),
            "received_by": Field(translate("Dossiers", "Người tiếp nhận"), self.received_by),
            "registering": Field(words, self.registering),
            "samples": Field(translate("Dossiers", "Số sản phẩm mẫu đã nhận"), self.samples),
            "sent_on": Field(translate("Dossiers", "Ngày gửi lên cấp trên"), self.sent_on),
        }
        self._samples_hint = Paragraph(name="samplesHint", role="small")
        self._missing = column(spacing=0)
        self._build()
        for edit in self._lines():
            edit.editingFinished.connect(self._left)
        for day in (self.received_on, self.sent_on):
            day.given.connect(self.hand_over)
        self.registering.activated.connect(lambda _: self.hand_over())
        self.note.paused.connect(self.hand_over)

    def _lines(self) -> tuple[QLineEdit, ...]:
        return self.number, self.received_by, self.samples

    def _build(self) -> None:
        layout = column(self, margins=(20, 12, 20, 12), spacing=10)
        layout.addLayout(self._clock)
        layout.addWidget(self._next)
        layout.addLayout(self._line("received_on", "number", "received_by"))
        layout.addWidget(self._take)
        layout.addLayout(self._line("registering", "samples", "sent_on"))
        layout.addWidget(self._samples_hint)
        layout.addLayout(self._missing)
        words = QLabel(translate("Dossiers", "Ghi chú"))
        words.setBuddy(self.note)
        layout.addWidget(words)
        layout.addWidget(self.note)
        layout.addStretch(1)

    def _line(self, *names: dossier_view.Field) -> QHBoxLayout:
        line = row(spacing=16)
        for name in names:
            line.addWidget(self.fields[name], 1)
        return line

    def _take_number(self) -> None:
        self.number.setText(self._proposed)
        self.hand_over()

    # --- what is shown ---------------------------------------------------------------------------------------

    def show_receipt(self, receipt: ReceiptPanel, locked: bool, fresh: bool) -> None:
        """What is noted; in the same dossier what is being typed stays, a `fresh` one is shown from the top."""
        clear(self._clock)
        self._clock.addWidget(NoticeBox(receipt.clock.text, receipt.clock.tone, "termClock"))
        self._next.set_text(receipt.next)
        if fresh:
            self.show_problems({})
        for day, text in ((self.received_on, receipt.received_on), (self.sent_on, receipt.sent_on)):
            if fresh:
                day.setModified(False)
            day.put(text)
        texts = (receipt.number, receipt.received_by, receipt.samples)
        for edit, text in zip(self._lines(), texts, strict=True):
            if fresh or not (edit.hasFocus() and edit.isModified()):
                edit.setText(text)
                edit.setCursorPosition(0)  # a long name shows its beginning
        self.registering.choose(receipt.registering)
        clear(self._missing)
        if receipt.registering_missing:
            self._missing.addWidget(NoticeBox(receipt.registering_missing, "missing", "registeringMissing"))
        if fresh or not self.note.hasFocus():
            self.note.put(receipt.note)
        self._proposed = receipt.proposed
        take = translate("Dossiers", "Lấy số {n} (số tiếp theo trong năm)").format(n=receipt.proposed)
        self._take.setText(take)
        self._take.setAccessibleName(take)
        self._take.setVisible(bool(receipt.proposed) and not locked)
        self._samples_hint.set_text(receipt.samples_hint)
        self.fields["samples"].setVisible(receipt.samples_asked)
        self._lock(locked)

    def _lock(self, locked: bool) -> None:
        for edit in (*self._lines(), self.received_on, self.sent_on):
            edit.setReadOnly(locked)
        self.registering.setEnabled(not locked)
        self.note.setReadOnly(locked)

    def show_problems(self, problems: dict[dossier_view.Field, str]) -> None:
        """What is wrong, at its field."""
        for name, field in self.fields.items():
            field.show_problem(problems.get(name, ""))

    def _left(self) -> None:
        edit = self.sender()
        if isinstance(edit, QLineEdit) and edit.isModified():
            edit.setModified(False)
            self.hand_over()

    def hand_over(self) -> None:
        """Hand over everything that stands here."""
        if not self.note.isReadOnly():
            self.written.emit(self.typed())

    def typed(self) -> ReceiptTyped:
        """What stands here."""
        return ReceiptTyped(
            received_on=self.received_on.day(),
            number=composed(self.number.text()),
            received_by=composed(self.received_by.text()),
            samples=composed(self.samples.text()),
            sent_on=self.sent_on.day(),
            note=self.note.text(),
            registering=self.registering.currentData(),
        )
