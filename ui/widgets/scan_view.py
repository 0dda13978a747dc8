"""A scan on the screen: a PDF page by page, or a picture as wide as there is room, larger and smaller by a button."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImageReader, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QStackedWidget, QWidget

from ocop_desktop.i18n import translate
from ocop_desktop.presenters.keying_view import ScanFile
from ui.theme import Theme
from ui.widgets.basics import ElidedLabel, Paragraph, column, push, row
from ui.widgets.pdf_preview import PdfPreview

_STEP = 1.25
_LEAST, _MOST = 0.5, 4.0
#: Dots of a picture's longer side that are kept for the screen; more could not be told apart.
_MOST_DOTS = 4000


class ScanView(QWidget):
    """Shows one scan at a time; nothing is written anywhere."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("scanView")
        self._picture = QPixmap()
        self._zoom = 1.0
        self._title = ElidedLabel(role="muted", name="scanTitle")
        self._stack = QStackedWidget()
        self.pdf = PdfPreview()
        self._image = QLabel()
        self._image.setObjectName("scanImage")
        self._image.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._area = QScrollArea()
        self._area.setObjectName("scanArea")
        self._area.setAccessibleName(translate("Keying", "Bản quét"))
        self._area.setWidget(self._image)
        self._area.setWidgetResizable(False)
        self._nothing = Paragraph(role="muted", name="scanNothing")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._zooms = QWidget()
        self._build()

    def _build(self) -> None:
        outer = column(self, spacing=6)
        head = row(spacing=6)
        head.addWidget(self._title, 1)
        head.addStretch(1)
        zooms = row(self._zooms, spacing=6)
        for sign, name, words, by in (
            ("−", "scanSmaller", translate("Keying", "Thu nhỏ"), 1 / _STEP),
            ("+", "scanLarger", translate("Keying", "Phóng to"), _STEP),
        ):
            button = push(sign, name, partial(self._scale, by), tip=words)
            button.setAccessibleName(words)
            button.setStyleSheet(f"padding-left: 10px; padding-right: 10px; font-size: {Theme.points(1.15)}pt;")
            zooms.addWidget(button)
        head.addWidget(self._zooms)
        head.addWidget(self.pdf.controls)
        outer.addLayout(head)
        for page in (self._nothing, self.pdf, self._area):
            self._stack.addWidget(page)
        outer.addWidget(self._stack, 1)
        self.show_scan(None)

    def show_scan(self, scan: ScanFile | None) -> None:
        """Another scan from its beginning, or that there is none."""
        self._picture, self._zoom = QPixmap(), 1.0
        self._title.set_text(scan.title if scan else "")
        front: QWidget = self._nothing
        words = translate("Keying", "Chưa có bản quét. Hãy đối chiếu với tờ phiếu giấy.")
        if scan is not None and scan.kind == "pdf":
            if self.pdf.show_pdf(scan.content, scan.title):
                front = self.pdf
            else:
                words = translate("Keying", "Không vẽ được bản quét này. Hãy thay bản quét khác.")
        elif scan is not None:
            self._picture = _picture(scan.content)
            front = self._area if not self._picture.isNull() else self._nothing
            words = translate("Keying", "Không vẽ được bản quét này. Hãy thay bản quét khác.")
            self._image.setAccessibleName(scan.title)
        self._nothing.set_text(words)
        self._zooms.setVisible(front is self._area)
        self.pdf.controls.setVisible(front is self.pdf)
        self._stack.setCurrentWidget(front)
        self._fit()

    def _scale(self, by: float) -> None:
        self._zoom = max(_LEAST, min(_MOST, self._zoom * by))
        self._fit()

    def _fit(self) -> None:
        if self._picture.isNull():
            self._image.clear()
            return
        width = max(120, round((self._area.viewport().width() - 4) * self._zoom))
        scaled = self._picture.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
        self._image.setPixmap(scaled)
        self._image.resize(scaled.size())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As wide as there is room."""
        super().resizeEvent(event)
        self._fit()


def _picture(content: bytes) -> QPixmap:
    """The picture, drawn down while it is read where it is larger than a screen can show."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if max(size.width(), size.height()) > _MOST_DOTS:
        reader.setScaledSize(size.scaled(_MOST_DOTS, _MOST_DOTS, Qt.AspectRatioMode.KeepAspectRatio))
    return QPixmap.fromImage(reader.read())
