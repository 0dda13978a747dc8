"""The first step of an import: drop or choose a file, take the empty list along, look at earlier imports."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from ocop_desktop.i18n import translate
from ocop_desktop.presenters.imports_view import FileView, PastLine
from ui.icons import pixmap
from ui.theme import Theme
from ui.widgets.basics import NoticeBox, Paragraph, centred, clear, column, frame, push, row, scroller, set_role
from ui.widgets.verdict_drop import local_files


class ListDrop(QFrame):
    """Takes one file of this machine."""

    dropped = Signal(Path)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("listDrop")
        self.setProperty("role", "drop")
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Show that it would be taken."""
        if len(local_files(event.mimeData())) == 1:
            event.acceptProposedAction()
            set_role(self, over=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Gone again."""
        set_role(self, over=False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the file."""
        set_role(self, over=False)
        paths = local_files(event.mimeData())
        if len(paths) == 1:
            event.acceptProposedAction()
            self.dropped.emit(paths[0])


class FilePanel(QWidget):
    """Choose a file."""

    wants_file = Signal()
    dropped = Signal(Path)
    wants_template = Signal()
    take_back = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.drop = ListDrop()
        self.choose = push(translate("Imports", "Chọn tệp…"), "chooseList", self.wants_file.emit, "primary")
        self._problem, self._past = column(spacing=0), column(spacing=6)
        self._past_title = Paragraph(translate("Imports", "Đã nhập trước đây"), role="sub", name="pastTitle")
        content = QWidget()
        layout = centred(content, (24, 16, 24, 16), 820)
        layout.addWidget(Paragraph(translate("Imports", "Nhập danh sách sản phẩm"), factor=1.32, bold=True))
        text = translate(
            "Imports",
            "Nhập cả danh sách sản phẩm và chủ thể từ tệp Excel (.xlsx) hoặc CSV mà cơ quan đang giữ. Chương trình tự "
            "nhận ra các cột, cho xem trước từng dòng rồi mới ghi; chưa bấm “Nhập” thì không có gì thay đổi.",
        )
        layout.addWidget(Paragraph(text, name="importText"))
        layout.addLayout(self._problem)
        self._build_drop()
        layout.addWidget(self.drop)
        layout.addLayout(self._build_template())
        layout.addWidget(self._past_title)
        layout.addLayout(self._past)
        column(self).addWidget(scroller(content, "importFileArea"))
        self.drop.dropped.connect(self.dropped)

    def _build_drop(self) -> None:
        layout = row(self.drop, margins=(18, 14, 18, 14), spacing=14)
        sign = QLabel()
        sign.setPixmap(pixmap("drop", Theme.colours.accent, 30))
        layout.addWidget(sign)
        layout.addWidget(Paragraph(translate("Imports", "Kéo tệp danh sách vào đây, hoặc"), name="listDropText"), 1)
        layout.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignVCenter)

    def _build_template(self) -> QHBoxLayout:
        line = row(spacing=12)
        text = translate("Imports", "Chưa có danh sách? Tải mẫu trống, điền bằng Excel rồi nhập.")
        line.addWidget(Paragraph(text, role="muted", name="templateText"), 1)
        line.addWidget(push(translate("Imports", "Tải mẫu danh sách…"), "saveTemplate", self.wants_template.emit))
        return line

    def show_file(self, file: FileView) -> None:
        """What was registered before, and what was wrong with the last file."""
        clear(self._problem)
        if file.problem:
            self._problem.addWidget(NoticeBox(file.problem, "bad", "fileProblem"))
        clear(self._past)
        self._past_title.setVisible(bool(file.past))
        for past in file.past:
            self._past.addWidget(self._past_box(past))

    def _past_box(self, past: PastLine) -> QFrame:
        box = frame("card")
        line = row(box, margins=(14, 8, 14, 8), spacing=12)
        words = column(spacing=0)
        words.addWidget(Paragraph(past.text, name="pastText"))
        if past.note:
            words.addWidget(Paragraph(past.note, role="small", name="pastNote"))
        line.addLayout(words, 1)
        if past.id:
            back = push(translate("Imports", "Rút lại…"), f"takeBack{past.id}", partial(self.take_back.emit, past.id))
            back.setAccessibleName(f"{back.text()} {past.text}")
            line.addWidget(back, 0, Qt.AlignmentFlag.AlignVCenter)
        return box
