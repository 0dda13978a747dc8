"""A file of a dossier to look at: a PDF page by page, a picture as wide as there is room, larger on demand."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QScrollArea, QWidget

from ocop_desktop.i18n import translate
from ocop_desktop.presenters.dossier_view import ShownFile
from ui.widgets.basics import ElidedLabel, Paragraph, column, push, row
from ui.widgets.pdf_preview import PdfPreview

_STEP = 1.25
_MOST = 4.0
_SHARE = 0.94


class PictureView(QScrollArea):
    """A picture in the middle; it fits until somebody wants it larger."""

    def __init__(self, content: bytes, title: str) -> None:
        super().__init__()
        self.setObjectName("pictureView")
        self.setAccessibleName(translate("Dossiers", "Ảnh {title}").format(title=title))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture = QPixmap()
        self.picture.loadFromData(content)
        self._label = QLabel()
        self.setWidget(self._label)
        self._factor = 1.0

    def zoom(self, by: int) -> None:
        """Larger or smaller by a step; 0 fits again."""
        wanted = self._factor * _STEP**by if by else 1.0
        self._factor = max(1.0, min(_MOST, wanted))
        self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit into the new room."""
        super().resizeEvent(event)
        self._draw()

    def _draw(self) -> None:
        if self.picture.isNull():
            return
        room = self.maximumViewportSize() - QSize(4, 4)
        size = self.picture.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio) * self._factor
        smooth = Qt.TransformationMode.SmoothTransformation
        self._label.setPixmap(self.picture.scaled(size, Qt.AspectRatioMode.KeepAspectRatio, smooth))
        self._label.resize(self._label.pixmap().size())


class EvidenceViewer(QDialog):
    """One file; Escape closes it."""

    def __init__(self, parent: QWidget, file: ShownFile) -> None:
        super().__init__(parent)
        self.setObjectName("evidenceViewer")
        self.setWindowTitle(file.title)
        self.setAccessibleName(file.title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._preview: PdfPreview | None = None
        layout = column(self, margins=(12, 10, 12, 12), spacing=8)
        head = row(spacing=10)
        head.addWidget(ElidedLabel(f"{file.title} · {file.details}", role="sub", name="viewerTitle"))
        head.addStretch(1)
        layout.addLayout(head)
        if file.kind == "pdf":
            preview = self._preview = PdfPreview()
            head.addWidget(preview.controls)
            self.pages = preview.show_pdf(file.content, file.title)
            layout.addWidget(preview if self.pages else self._not_drawn(), 1)
        else:
            self.pages = 1
            view = PictureView(file.content, file.title)
            self._add_zoom(head, view)
            layout.addWidget(view if not view.picture.isNull() else self._not_drawn(), 1)
        head.addWidget(push(translate("Dossiers", "Đóng"), "closeViewer", self.accept, "primary"))
        self.resize(parent.window().size() * _SHARE)

    def done(self, result: int) -> None:
        """Let go of the document before the pages that show it go."""
        if self._preview is not None:
            self._preview.forget()
        super().done(result)

    @staticmethod
    def _add_zoom(head: QHBoxLayout, view: PictureView) -> None:
        for sign, name, words, by in (
            ("−", "pictureSmaller", translate("Dossiers", "Thu nhỏ"), -1),
            ("+", "pictureLarger", translate("Dossiers", "Phóng to"), 1),
            ("↔", "pictureFit", translate("Dossiers", "Vừa cửa sổ"), 0),
        ):
            button = push(sign, name, partial(view.zoom, by), tip=words)
            button.setAccessibleName(words)
            head.addWidget(button)

    @staticmethod
    def _not_drawn() -> Paragraph:
        text = translate(
            "Dossiers",
            "Chương trình không vẽ được tệp này. Tệp vẫn còn nguyên trong hồ sơ; hãy lưu bản sao rồi mở bằng chương "
            "trình khác.",
        )
        return Paragraph(text, name="notDrawn")
