"""A PDF on the screen: pages under each other, zoom, which page one is at; everything by keyboard."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QWheelEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QPushButton, QWidget

from ocop_desktop.i18n import translate
from ocop_desktop.presenters.words import short
from ui.theme import Theme
from ui.widgets.basics import column, label, push, row

_STEP = 1.25
_LEAST, _MOST = 0.4, 4.0
_MARGIN = 14


class PdfFile:
    """A PDF in memory; the bytes live as long as the document that reads them."""

    def __init__(self, data: bytes) -> None:
        self.document = QPdfDocument(None)  # type: ignore[call-overload]
        buffer = QBuffer(self.document)
        buffer.setData(QByteArray(data))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document.load(buffer)

    @property
    def pages(self) -> int:
        """How many pages can be drawn; 0 for what is not a PDF."""
        ready = self.document.status() == QPdfDocument.Status.Ready
        return self.document.pageCount() if ready else 0


class _View(QPdfView):
    """The pages; Ctrl and the wheel zoom, arrows and page keys scroll."""

    zoomed = Signal(int)
    whole = Signal()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom while Ctrl is held."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoomed.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Plus and minus zoom, 0 fits the width, Home and End go to the ends."""
        key, bar = event.key(), self.verticalScrollBar()
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoomed.emit(1)
        elif key == Qt.Key.Key_Minus:
            self.zoomed.emit(-1)
        elif key == Qt.Key.Key_0:
            self.whole.emit()
        elif key == Qt.Key.Key_Home:
            bar.setValue(bar.minimum())
        elif key == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        elif key == Qt.Key.Key_Space:
            bar.setValue(bar.value() + bar.pageStep())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The edge shows where the keyboard is."""
        super().focusInEvent(event)
        self.show_edge(Theme.colours.accent)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keyboard has gone."""
        super().focusOutEvent(event)
        self.show_edge("transparent")

    def show_edge(self, colour: str) -> None:
        """A line around the pages."""
        self.setStyleSheet(f"QPdfView {{ border: 2px solid {colour}; background: {Theme.colours.raised}; }}")


class PdfPreview(QWidget):
    """The document; `controls` belongs into the page's row above it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("pdfPreview")
        self.file: PdfFile | None = None
        self._nothing = QPdfDocument(self)
        self.view = _View(self)
        self.view.setObjectName("pdfView")
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.view.setPageSpacing(_MARGIN)
        self.view.zoomed.connect(self.zoom)
        self.view.whole.connect(self.fit_width)
        self.view.show_edge("transparent")
        self._page = label(role="muted", name="pageNumber")
        self.controls = self._build_controls()
        column(self).addWidget(self.view)
        self.view.pageNavigator().currentPageChanged.connect(lambda _: self._show_page())

    def _build_controls(self) -> QWidget:
        box = QWidget()
        box.setObjectName("pdfControls")
        layout = row(box, spacing=6)
        self._before = self._button("‹", "previousPage", translate("Printing", "Trang trước"), lambda: self.turn(-1))
        self._after = self._button("›", "nextPage", translate("Printing", "Trang sau"), lambda: self.turn(1))
        smaller = self._button("−", "zoomOut", translate("Printing", "Thu nhỏ (phím −)"), lambda: self.zoom(-1))
        larger = self._button("+", "zoomIn", translate("Printing", "Phóng to (phím +)"), lambda: self.zoom(1))
        fit = self._button("↔", "fitWidth", translate("Printing", "Vừa bề ngang (phím 0)"), self.fit_width)
        for widget in (self._before, self._page, self._after, smaller, larger, fit):
            layout.addWidget(widget)
        return box

    @staticmethod
    def _button(sign: str, name: str, words: str, act: Callable[[], None]) -> QPushButton:
        button = push(sign, name, act, tip=words)
        button.setAccessibleName(words)
        button.setStyleSheet(f"padding-left: 10px; padding-right: 10px; font-size: {Theme.points(1.15)}pt;")
        return button

    # --- document --------------------------------------------------------------------------------------------

    def show_pdf(self, data: bytes, title: str) -> int:
        """Another document, from its first page, as wide as there is room; how many pages it has."""
        self.forget()
        file = PdfFile(data)
        if not file.pages:
            return 0
        self.file = file
        self.view.setDocument(file.document)
        self.view.setAccessibleName(translate("Printing", "Xem trước: {title}").format(title=short(title, 120)))
        self.fit_width()
        self.view.pageNavigator().jump(0, QPointF(), 0)
        self._show_page()
        return file.pages

    def forget(self) -> None:
        """Nothing is shown any more."""
        self.view.setDocument(self._nothing)
        self.file = None
        self._show_page()

    # --- moving and zooming ----------------------------------------------------------------------------------

    def turn(self, by: int) -> None:
        """Go to the page before or after."""
        if self.file is not None:
            page = self.view.pageNavigator().currentPage() + by
            if 0 <= page < self.file.pages:
                self.view.pageNavigator().jump(page, QPointF(), 0)

    def zoom(self, by: int) -> None:
        """Larger or smaller by a step, from what is seen now."""
        factor = self._factor() * (_STEP if by > 0 else 1 / _STEP)
        self.view.setZoomMode(QPdfView.ZoomMode.Custom)
        self.view.setZoomFactor(max(_LEAST, min(_MOST, factor)))

    def fit_width(self) -> None:
        """As wide as there is room."""
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)

    def _factor(self) -> float:
        """The zoom that is seen now: in fit-to-width mode the view does not tell it."""
        if self.view.zoomMode() == QPdfView.ZoomMode.Custom or self.file is None:
            return self.view.zoomFactor()
        margins = self.view.documentMargins()
        room = self.view.viewport().width() - margins.left() - margins.right()
        dots = self.view.screen().logicalDotsPerInch() / 72
        return float(room / (self.file.document.pagePointSize(0).width() * dots))

    def _show_page(self) -> None:
        pages = self.file.pages if self.file is not None else 0
        page = self.view.pageNavigator().currentPage() + 1
        self._page.setText(
            translate("Printing", "Trang {page}/{pages}").format(page=page, pages=pages) if pages else ""
        )
        self._before.setEnabled(pages > 0 and page > 1)
        self._after.setEnabled(page < pages)
