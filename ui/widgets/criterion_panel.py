"""One criterion: title, requirement, notes and options in the law's order, our reading apart, and a comment."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QLabel, QPlainTextEdit, QWidget

from ocop_desktop import canonical
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.scoring_view import CriterionView, NoteView, OptionView
from ui.theme import Theme
from ui.widgets.basics import NoticeBox, Paragraph, clear, column, frame, label, push, row
from ui.widgets.option_row import OptionRow

#: A text is handed over when so many milliseconds have gone without a key.
PAUSE = 900


class TextBox(QPlainTextEdit):
    """A text of several lines that is handed over after a pause; Tab leaves it, the wheel only scrolls."""

    paused = Signal()
    left = Signal()

    def __init__(self, name: str, accessible: str, lines: int) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(accessible)
        self.setTabChangesFocus(True)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * lines + 24)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self.paused)
        self.textChanged.connect(self._timer.start)

    def put(self, text: str) -> None:
        """Show a text without handing it over again."""
        if self.toPlainText() != text:
            self.setPlainText(text)
        self._timer.stop()

    def text(self) -> str:
        """The text in composed form."""
        return canonical.nfc(self.toPlainText())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the options."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class CriterionPanel(QWidget):
    """The criterion in front of the evaluator."""

    chosen = Signal(int)
    cleared = Signal()
    commented = Signal(str, str)
    declare = Signal(str)
    command = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("criterionPanel")
        self._code = ""
        self._rows: dict[int, OptionRow] = {}
        self._layout = column(self, margins=(0, 0, 0, 0), spacing=10)
        self._above = Paragraph(role="small", name="criterionAbove")
        self._title = Paragraph(name="criterionTitle", factor=1.32, bold=True)
        self._max = label(role="muted", name="criterionMax")
        self._requirement = Paragraph(name="criterionRequirement", factor=1.05)
        self._above_options = column(spacing=6)
        self._below_options = column(spacing=6)
        self._lines = column(spacing=6)
        self._reading = self._reading_box()
        self._foot = row(spacing=14)
        self._links: list[QWidget] = []
        self.comment = TextBox("comment", translate("Scoring", "Ghi chú của tôi cho tiêu chí này"), 2)
        self.comment.paused.connect(self.hand_over)
        self.comment.left.connect(self.focus_options)
        self._build()

    def _build(self) -> None:
        head = row(spacing=16)
        head.addWidget(self._title, 1)
        head.addWidget(self._max, 0, Qt.AlignmentFlag.AlignTop)
        self._layout.addWidget(self._above)
        self._layout.addLayout(head)
        self._layout.addWidget(self._requirement)
        self._layout.addLayout(self._above_options)
        self._layout.addLayout(self._lines)
        self._layout.addLayout(self._below_options)
        self._layout.addLayout(self._foot)
        self._layout.addWidget(self._reading)
        comment_label = QLabel(translate("Scoring", "Ghi chú của tôi (in trên phiếu)"))
        comment_label.setObjectName("commentLabel")
        comment_label.setBuddy(self.comment)
        self._layout.addSpacing(4)
        self._layout.addWidget(comment_label)
        self._layout.addWidget(self.comment)
        self._layout.addStretch(1)

    def _reading_box(self) -> QFrame:
        box = frame("ours", "reading")
        inner = column(box, margins=(14, 8, 14, 10), spacing=2)
        inner.addWidget(label(translate("Scoring", "Cách hiểu của chương trình (không phải lời văn bản)"), "small"))
        self._reading_text = Paragraph(name="readingText")
        inner.addWidget(self._reading_text)
        return box

    def show_view(self, view: CriterionView) -> None:
        """Another criterion, from the top."""
        self._code = view.code
        self.setAccessibleName(f"{view.label} {view.title}")
        self._above.set_text(view.above)
        self._title.set_text(f"{view.label} {view.title}")
        self._max.setText(view.max)
        self._requirement.set_text(view.requirement)
        self._requirement.setVisible(bool(view.requirement))
        self._reading_text.set_text(view.reading)
        self._reading.setVisible(bool(view.reading))
        self._show_lines(view)
        self.comment.put(view.comment)
        self.update_view(view)

    def update_view(self, view: CriterionView) -> None:
        """The same criterion after a choice: what is typed stays."""
        for line in view.lines:
            if isinstance(line, OptionView):
                option = self._rows[line.n]
                option.setEnabled(view.editable and view.asked)
                option.show_view(line)
        if self._focused_row() is not None:
            self.focus_options()
        self.comment.setReadOnly(not view.editable)
        self._show_notices(view)
        self._show_foot(view)

    def _show_lines(self, view: CriterionView) -> None:
        clear(self._lines)
        self._rows = {}
        for line in view.lines:
            if isinstance(line, NoteView):
                self._lines.addWidget(self._note(line))
            else:
                option = OptionRow(line)
                option.chosen.connect(self.chosen)
                self._rows[line.n] = option
                self._lines.addWidget(option)
                option.show()  # a layout shows what it gets later, and what is hidden takes no focus

    def _note(self, line: NoteView) -> QWidget:
        if line.case:
            return Paragraph(line.text, name="caseHeading", factor=1.09, bold=True)
        box = frame("law", "lawNote")
        column(box, margins=(14, 8, 14, 8)).addWidget(Paragraph(line.text, name="lawNoteText"))
        return box

    def _show_notices(self, view: CriterionView) -> None:
        """What follows from a choice stands below the options, so that they do not move under the hand."""
        clear(self._above_options)
        clear(self._below_options)
        place = self._below_options if view.asked else self._above_options
        for number, notice in enumerate(view.notices):
            place.addWidget(NoticeBox(notice.text, notice.tone, f"notice{number}"))

    def _show_foot(self, view: CriterionView) -> None:
        clear(self._foot)
        links: list[QWidget] = []
        if view.editable and view.asked and any(isinstance(o, OptionView) and o.chosen for o in view.lines):
            text = translate("Scoring", "Để lại chưa chấm (Delete)")
            links.append(push(text, "clearAnswer", self.cleared.emit, "link"))
            self._foot.addWidget(links[-1])
        self._foot.addStretch(1)
        if view.can_end:
            links.append(push(view.can_end_text, "declare", lambda: self.declare.emit(self._code), "link"))
            self._foot.addWidget(links[-1])
        self._links = links

    def in_tab_order(self) -> list[QWidget]:
        """What the keyboard reaches, as it is read."""
        return [*self._rows.values(), *self._links, self.comment]

    def hand_over(self) -> None:
        """Give the comment away as it stands."""
        if self._code and not self.comment.isReadOnly():
            self.commented.emit(self._code, self.comment.text())

    def focus_options(self) -> None:
        """Put the keyboard on the chosen option, or on the first; on the whole where nothing can be chosen."""
        rows = [option for option in self._rows.values() if option.isEnabled()]
        chosen = next((option for option in rows if option.isChecked()), None)
        target = chosen or next(iter(rows), self)
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A ring where the keyboard is on the whole."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(Theme.colour("accent"), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 8, 8)

    def step_focus(self, by: int) -> bool:
        """Move the keyboard to the option above or below; False where the keyboard is elsewhere."""
        rows, focused = list(self._rows.values()), self._focused_row()
        if focused is None:
            return False
        rows[max(0, min(len(rows) - 1, rows.index(focused) + by))].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _focused_row(self) -> OptionRow | None:
        """The option with the keyboard, also while another program is in front."""
        focused = self.window().focusWidget()
        return next((option for option in self._rows.values() if option is focused), None)
