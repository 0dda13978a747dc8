"""A question of an import: a row beside the product that it is named like, and two answers."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from ocop_desktop.i18n import translate
from ocop_desktop.presenters.imports_view import Compared, QuestionView
from ui.widgets.basics import Paragraph, centred, clear, column, frame, push, row, scroller


class QuestionPanel(QWidget):
    """Is it the same product?"""

    answered = Signal(str)
    back = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title = Paragraph(factor=1.2, bold=True, name="questionTitle")
        self._text = Paragraph(role="muted", name="questionText")
        self._answer = Paragraph(role="muted", name="questionAnswer")
        self._sides = column(spacing=0)
        self.skip = push(
            translate("Imports", "Bỏ qua dòng này"), "skipRow", lambda: self.answered.emit("skip"), "primary"
        )
        self.add = push(translate("Imports", "Thêm mới"), "addRow", lambda: self.answered.emit("add"))
        content = QWidget()
        layout = centred(content, (24, 12, 24, 12), 1000)
        layout.addWidget(self._title)
        layout.addWidget(self._text)
        layout.addLayout(self._sides)
        outer = column(self, spacing=0)
        outer.addWidget(scroller(content, "questionArea"), 1)
        bar = frame("bar", "questionBar")
        foot = row(bar, margins=(20, 8, 20, 8), spacing=12)
        foot.addWidget(self._answer, 1)
        foot.addWidget(push(translate("Imports", "Về bảng xem trước"), "backToPreview", self.back.emit))
        foot.addWidget(self.add)
        foot.addWidget(self.skip)
        outer.addWidget(bar)

    def show_question(self, view: QuestionView) -> None:
        """A row beside what it is named like."""
        self._title.set_text(view.title)
        self._text.set_text(view.text)
        self._answer.set_text(view.answer)
        clear(self._sides)
        box = frame("card", "comparison")
        grid = QGridLayout(box)
        grid.setContentsMargins(16, 12, 16, 14)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(6)
        for place, share in enumerate((3, 5, 5)):
            grid.setColumnStretch(place, share)
        for place, words in ((1, view.listed), (2, view.known)):
            grid.addWidget(Paragraph(words, role="sub"), 0, place)
        for number, line in enumerate(view.lines, 1):
            _add_line(grid, number, line)
        self._sides.addWidget(box)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the question as it is."""
        if event.key() == Qt.Key.Key_Escape:
            self.back.emit()
        else:
            super().keyPressEvent(event)


def _add_line(grid: QGridLayout, number: int, line: Compared) -> None:
    words = f"≠ {line.name}" if line.differs else line.name
    grid.addWidget(Paragraph(words, role="" if line.differs else "muted", bold=line.differs), number, 0)
    grid.addWidget(Paragraph(line.listed, bold=line.differs), number, 1)
    grid.addWidget(Paragraph(line.known, bold=line.differs), number, 2)
