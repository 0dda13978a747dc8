"""Conflicts of interest: the list, and the form of a declaration."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ocop_desktop.i18n import translate
from ocop_desktop.presenters.conflicts_list import columns, effect, meaning
from ocop_desktop.presenters.conflicts_view import ConflictForm, ConflictsList, Field, Typed
from ui.messages import composed
from ui.widgets import fields as parts
from ui.widgets.basics import ElidedLabel, NoticeBox, Paragraph, centred, column, frame, label, push, row, scroller
from ui.widgets.members_list import offer
from ui.widgets.table import DataTable
from ui.widgets.unit_picker import Find, UnitPicker

_WIDE = 760


class ConflictsBox(QWidget):
    """The conflicts declared in a round, the withdrawn ones too."""

    declare = Signal()
    withdraw = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("conflictsBox")
        name = translate("Conflicts", "Xung đột lợi ích đã khai")
        self.table = DataTable("conflicts", name, columns())
        self.table.offer_export()
        self._none = Paragraph(translate("Conflicts", "Chưa ai khai xung đột lợi ích trong đợt này."), role="muted")
        self._chosen = ElidedLabel(role="sub", name="chosenConflict")
        self._why = Paragraph(role="small", name="conflictWhy")
        self._withdraw = push(translate("Conflicts", "Rút khai báo…"), "withdrawConflict", self.withdraw.emit)
        words = translate("Conflicts", "Khai xung đột lợi ích")
        self._declare = push(words, "declareConflict", self.declare.emit, "primary")
        self._build()

    def _build(self) -> None:
        outer = column(self, spacing=0)
        body = column(margins=(14, 8, 14, 4), spacing=6)
        body.addWidget(Paragraph(meaning(), role="small", name="conflictMeaning"))
        body.addWidget(self.table, 1)
        body.addWidget(self._none, 1, Qt.AlignmentFlag.AlignTop)
        outer.addLayout(body, 1)
        bar = frame("bar", "conflictBar")
        foot = column(bar, margins=(20, 8, 20, 8), spacing=6)
        line = row(spacing=10)
        line.addWidget(self._chosen)
        line.addStretch(1)
        line.addWidget(self._withdraw)
        line.addWidget(self._declare)
        foot.addLayout(line)
        foot.addWidget(self._why)
        outer.addWidget(bar)
        self.table.wants_delete.connect(self.withdraw)

    def show_conflicts(self, conflicts: ConflictsList) -> None:
        """All of them."""
        self.table.show_rows(conflicts.rows, conflicts.current)
        self.table.setVisible(bool(conflicts.rows))
        self._none.setVisible(not conflicts.rows)
        offer(self._declare, conflicts.declare_refused)
        self._why.set_text(conflicts.declare_refused)
        self._why.setVisible(bool(conflicts.declare_refused))

    def show_conflict(self, name: str, withdraw_refused: str) -> None:
        """The one in front."""
        self._chosen.set_text(name)
        offer(self._withdraw, withdraw_refused)
        self._withdraw.setEnabled(bool(name) and not withdraw_refused)


class ConflictFormBox(QWidget):
    """A declaration to fill in."""

    save = Signal()
    cancel = Signal()

    def __init__(self, find: Find) -> None:
        super().__init__()
        self.setObjectName("conflictForm")
        self.member = parts.QuietCombo("conflictMember", translate("Conflicts", "Thành viên"))
        self.producer = UnitPicker("conflictProducer", find)
        self.reason = QPlainTextEdit()
        self.reason.setObjectName("conflictReason")
        self.reason.setAccessibleName(translate("Conflicts", "Lý do"))
        self.reason.setTabChangesFocus(True)
        self.reason.setMinimumHeight(70)
        self._hint = Paragraph(role="small", name="producerHint")
        self._problem = Paragraph(role="error", name="conflictReasonProblem")
        self._fields: dict[Field, parts.Field] = {
            "member": parts.Field(translate("Conflicts", "Thành viên"), self.member),
            "producer": parts.Field(translate("Conflicts", "Chủ thể, theo sổ chủ thể"), self.producer),
        }
        self._cancel = push(translate("Conflicts", "Về danh sách"), "cancelConflict", self.cancel.emit)
        words = translate("Conflicts", "Khai xung đột lợi ích")
        self._save = push(words, "saveConflict", self.save.emit, "primary")
        self._build()

    def _build(self) -> None:
        outer = column(self, spacing=0)
        content = QWidget()
        body = centred(content, (20, 12, 20, 14), _WIDE)
        title = translate("Conflicts", "Khai xung đột lợi ích")
        body.addWidget(Paragraph(title, name="conflictFormTitle", factor=1.32, bold=True))
        body.addWidget(NoticeBox(effect(), "missing", "conflictNotice"))
        box = frame("card")
        card = column(box, margins=(18, 14, 18, 14), spacing=8)
        line = row(spacing=18)
        line.addWidget(self._fields["member"], 1)
        line.addWidget(self._fields["producer"], 1)
        card.addLayout(line)
        card.addWidget(self._hint)
        card.addWidget(label(translate("Conflicts", "Lý do, in trên phiếu tổng hợp và biên bản")))
        card.addWidget(self.reason)
        card.addWidget(self._problem)
        body.addWidget(box)
        outer.addWidget(scroller(content, "conflictFormArea"), 1)
        bar = frame("bar", "conflictFormBar")
        foot = row(bar, margins=(20, 8, 20, 8), spacing=12)
        foot.addStretch(1)
        foot.addWidget(self._cancel)
        foot.addWidget(self._save)
        outer.addWidget(bar)

    def show_form(self, form: ConflictForm) -> None:
        """A declaration from the top."""
        self.member.clear()
        for number, name in form.members:
            self.member.addItem(name, number)
        self.member.choose(form.member)
        self.producer.clear()
        self.reason.clear()
        self._hint.set_text(form.producers)
        (self.member if len(form.members) > 1 else self.producer).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_producer(self, name: str) -> None:
        """The producer that is chosen."""
        self.producer.setText(name)
        self.producer.setCursorPosition(0)

    def show_problems(self, problems: Mapping[Field, str]) -> None:
        """What is wrong, at its field."""
        for name, field in self._fields.items():
            field.show_problem(problems.get(name, ""))
        self._problem.set_text(problems.get("reason", ""))
        self._problem.setVisible(bool(problems.get("reason")))
        self.reason.setAccessibleDescription(problems.get("reason", ""))
        edits = {"member": self.member, "producer": self.producer, "reason": self.reason}
        for name in problems:
            edits[name].setFocus(Qt.FocusReason.OtherFocusReason)
            break

    def show_saving(self, saving: bool) -> None:
        """The form is on its way to the store, or back."""
        self._save.setEnabled(not saving)
        self._cancel.setEnabled(not saving)

    def typed(self) -> Typed:
        """The form as it stands, in composed form."""
        return Typed(
            int(self.member.currentData() or 0), composed(self.producer.text()), composed(self.reason.toPlainText())
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the list."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancel.emit()
        else:
            super().keyPressEvent(event)
