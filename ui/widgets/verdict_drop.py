"""Where files are dropped to be checked; buttons say the same for those who do not drag."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QLabel

from ocop_desktop.i18n import translate
from ui.icons import pixmap
from ui.theme import Theme
from ui.widgets.basics import Paragraph, column, push, row, set_role


class DropZone(QFrame):
    """Takes local files and folders; nothing else can be dropped here."""

    dropped = Signal(list)
    wants_files = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("dropZone")
        self.setProperty("role", "drop")
        self.setAcceptDrops(True)
        text = translate("Verify", "Kéo gói .asice hoặc phiếu PDF đã ký vào đây, bao nhiêu tệp cũng được")
        self.setAccessibleName(text)
        layout = row(self, margins=(18, 12, 18, 12), spacing=14)
        sign = QLabel()
        sign.setPixmap(pixmap("drop", Theme.colours.accent, 30))
        layout.addWidget(sign)
        words = column(spacing=0)
        words.addWidget(Paragraph(text, name="dropText"))
        layout.addLayout(words, 1)
        self.choose = push(translate("Verify", "Chọn tệp…"), "chooseFiles", self.wants_files.emit, "primary")
        layout.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignVCenter)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Show that it would be taken."""
        if local_files(event.mimeData()):
            event.acceptProposedAction()
            set_role(self, over=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Gone again."""
        set_role(self, over=False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the files."""
        set_role(self, over=False)
        paths = local_files(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.dropped.emit(paths)


def local_files(data: QMimeData) -> list[Path]:
    """Files and folders of this machine in what is dragged."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
