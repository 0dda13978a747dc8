"""Long work of an import with a bar that tells the truth, and what came of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QWidget

from ocop_desktop.i18n import translate
from ocop_desktop.presenters.imports_view import DoneView, WorkView
from ui.icons import pixmap
from ui.theme import Theme
from ui.widgets.basics import Paragraph, centred, clear, column, frame, push, row, scroller


class WorkPanel(QWidget):
    """What is being done, how far it is, and a way to end it."""

    cancel = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._text = Paragraph(name="workText", factor=1.1, bold=True)
        self._count = Paragraph(name="workCount", role="muted")
        self.bar = QProgressBar()
        self.bar.setObjectName("importProgress")
        self.bar.setTextVisible(False)
        self.cancel_button = push(translate("Imports", "Dừng"), "cancelImport", self.cancel.emit)
        content = centred(self, (24, 60, 24, 24), 620)
        for part in (self._text, self.bar, self._count):
            content.addWidget(part)
        content.addWidget(self.cancel_button, 0, Qt.AlignmentFlag.AlignLeft)

    def show_work(self, view: WorkView) -> None:
        """How far it is; no bar where the end is not known."""
        self._text.set_text(view.text)
        self.bar.setAccessibleName(view.text)
        self.bar.setVisible(view.total > 0)
        self.bar.setRange(0, max(view.total, 1))
        self.bar.setValue(min(view.done, view.total))
        words = ""
        if view.total:
            words = translate("Imports", "{done}/{all} dòng").format(done=view.done, all=view.total)
        elif view.done:
            words = translate("Imports", "{done} dòng").format(done=view.done)
        self._count.set_text(translate("Imports", "Đang dừng, không có gì được nhập…") if view.cancelling else words)
        self.cancel_button.setEnabled(not view.cancelling)


class DonePanel(QWidget):
    """What came of it, and what is next."""

    products = Signal()
    undo = Signal()
    again = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title = Paragraph(name="doneTitle", factor=1.2, bold=True)
        self._lines = column(spacing=6)
        self.open_button = push(translate("Imports", "Mở sổ sản phẩm"), "openProducts", self.products.emit, "primary")
        self.undo_button = push(translate("Imports", "Rút lại lần nhập này…"), "undoImport", self.undo.emit)
        content = QWidget()
        layout = centred(content, (24, 40, 24, 24), 720)
        box = frame("notice", "importDone")
        box.setProperty("tone", "good")
        inner = row(box, margins=(16, 14, 16, 14), spacing=14)
        sign = QLabel()
        sign.setPixmap(pixmap("good", Theme.colours.accent, 34))
        inner.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        words = column(spacing=8)
        words.addWidget(self._title)
        words.addLayout(self._lines)
        inner.addLayout(words, 1)
        layout.addWidget(box)
        buttons = row(spacing=12)
        buttons.addWidget(self.open_button)
        buttons.addWidget(push(translate("Imports", "Nhập tệp khác"), "importAnother", self.again.emit))
        buttons.addStretch(1)
        buttons.addWidget(self.undo_button)
        layout.addLayout(buttons)
        column(self).addWidget(scroller(content, "doneArea"))

    def show_done(self, view: DoneView) -> None:
        """What came of it."""
        self._title.set_text(view.title)
        clear(self._lines)
        for line in view.lines:
            self._lines.addWidget(Paragraph(line))
        self.undo_button.setVisible(view.undo)
