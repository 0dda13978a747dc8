"""The preview of an import: every row with what becomes of it, what is to be settled, and the button that does it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QWidget

from ocop_desktop.i18n import translate
from ocop_desktop.presenters.imports_preview import columns
from ocop_desktop.presenters.imports_view import PreviewView
from ui.widgets.basics import ElidedLabel, Paragraph, column, frame, push, row, set_role
from ui.widgets.table import DataTable


class PreviewPanel(QWidget):
    """What the import would do."""

    edit_columns = Signal()
    answer_each = Signal()
    answer_all = Signal(str)
    opened = Signal(int)
    skip_errors = Signal(bool)
    save_errors = Signal()
    take = Signal()
    back = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._summary, self._columns = ElidedLabel(role="sub", name="importSummary"), ElidedLabel(role="muted")
        self._columns.setObjectName("importColumns")
        self._again = Paragraph(name="importAgain")
        self._more = Paragraph(role="small", name="importMore")
        self._questions, self._question_text = self._build_questions()
        self.skip = QCheckBox()
        self.skip.setObjectName("skipErrors")
        self._errors, self._error_text = self._build_errors()
        self.table = DataTable("importRows", translate("Imports", "Các dòng của danh sách"), columns())
        self._hint = Paragraph(role="muted", name="importHint")
        self.take_button = push("", "takeImport", self.take.emit, "primary")
        self._build()
        self.skip.toggled.connect(self.skip_errors)
        self.table.opened.connect(self._open)

    def _build(self) -> None:
        outer = column(self, spacing=0)
        body = column(margins=(20, 10, 20, 6), spacing=6)
        head = row(spacing=12)
        head.addWidget(self._summary)
        head.addWidget(self._columns)
        head.addStretch(1)
        edit = push(translate("Imports", "Sửa cột…"), "editColumns", self.edit_columns.emit)
        head.addWidget(edit)
        body.addLayout(head)
        again = frame("notice", "importAgainBox")
        again.setProperty("tone", "missing")
        row(again, margins=(12, 6, 12, 6)).addWidget(self._again, 1)
        self._again_box = again
        for part in (again, self._errors, self._questions):
            part.hide()
            body.addWidget(part)
        body.addWidget(self.table, 1)
        body.addWidget(self._more)
        outer.addLayout(body, 1)
        outer.addWidget(self._build_foot())

    def _build_questions(self) -> tuple[QFrame, Paragraph]:
        box, line, text = _strip("importQuestions", "missing")
        each = self._each = push(translate("Imports", "Xem từng câu…"), "answerEach", self.answer_each.emit)
        skip = push(translate("Imports", "Bỏ qua tất cả"), "skipAll", lambda: self.answer_all.emit("skip"))
        add = push(translate("Imports", "Thêm mới tất cả"), "addAll", lambda: self.answer_all.emit("add"))
        for button in (each, skip, add):
            line.addWidget(button)
        return box, text

    def _build_errors(self) -> tuple[QFrame, Paragraph]:
        box, line, text = _strip("importErrors", "bad")
        save = push(translate("Imports", "Lưu danh sách lỗi…"), "saveErrors", self.save_errors.emit)
        line.addWidget(self.skip)
        line.addWidget(save)
        return box, text

    def _build_foot(self) -> QFrame:
        bar = frame("bar", "previewBar")
        foot = row(bar, margins=(20, 8, 20, 8), spacing=12)
        foot.addWidget(self._hint, 1)
        foot.addWidget(push(translate("Imports", "Chọn tệp khác"), "anotherFile", self.back.emit))
        foot.addWidget(self.take_button)
        return bar

    def _open(self) -> None:
        if self.table.current is not None:
            self.opened.emit(self.table.current)

    def show_preview(self, view: PreviewView) -> None:
        """What the import would do."""
        anew = self._summary.plain_text() != view.summary
        self._summary.set_text(view.summary)
        self._columns.set_text(view.columns)
        self._again.set_text(view.again)
        self._again_box.setVisible(bool(view.again))
        self._more.set_text(view.more)
        self._more.setVisible(bool(view.more))
        self._question_text.set_text(view.questions)
        self._questions.setVisible(bool(view.questions))
        set_role(self._each, role="primary" if view.asking else "")
        self._error_text.set_text(view.errors)
        self._errors.setVisible(bool(view.errors))
        self.skip.setText(view.skip)
        self.skip.blockSignals(True)
        self.skip.setChecked(view.skipping)
        self.skip.blockSignals(False)
        self.table.show_rows(view.rows, view.rows[0].id if anew and view.rows else None)
        self._hint.set_text(view.hint)
        self.take_button.setText(view.verb)
        self.take_button.setAccessibleName(view.verb)
        self.take_button.setEnabled(view.enabled)


def _strip(name: str, tone: str) -> tuple[QFrame, QHBoxLayout, Paragraph]:
    box = frame("notice", name)
    box.setProperty("tone", tone)
    line = row(box, margins=(12, 6, 12, 6), spacing=10)
    text = Paragraph(name=f"{name}Text")
    line.addWidget(text, 1)
    return box, line, text
