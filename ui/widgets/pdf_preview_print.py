"""Put the pages of a PDF on a printer, one at a time, so that the window stays alive and a person can stop it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMarginsF, QObject, QPointF, QRectF, QSize, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocumentRenderOptions
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from ocop_desktop.errors import OcopError
from ocop_desktop.i18n import translate
from ui.widgets.pdf_preview import PdfFile

#: A page of A4 at 300 dots an inch is 35 MB; finer is not seen on paper.
MOST_DPI = 300


class PrintError(OcopError):
    """The printer did not take the pages."""

    code = "printer"


def a4_printer(title: str) -> QPrinter:
    """The system's printer, set to A4 from edge to edge: the pages bring their own margins."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    printer.setFullPage(True)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    printer.setPageMargins(QMarginsF(0, 0, 0, 0))
    return printer


def ask_printer(parent: QWidget, title: str, pages: int) -> QPrinter | None:
    """The printer and pages that a person chooses in the system's dialog; None where they turned back."""
    printer = a4_printer(title)
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, True)
    dialog.setMinMax(1, pages)
    dialog.setFromTo(1, pages)
    dialog.setWindowTitle(translate("Printing", "In {n} trang").format(n=pages))
    return printer if dialog.exec() == QPrintDialog.DialogCode.Accepted else None


class PrintRun(QObject):
    """One print of one PDF or several in a row: a page with every turn of the event loop.

    Exactly one of `finished` and `failed` is emitted. A page that lies across is printed across.
    """

    #: Page that is being printed, and how many there are.
    progressed = Signal(int, int)
    finished = Signal(int)
    failed = Signal(object)

    def __init__(self, files: Sequence[bytes], printer: QPrinter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        opened = [PdfFile(data) for data in files]
        self._pages = [(file, page) for file in opened for page in range(file.pages)]
        self._printer = printer
        self._painter = QPainter()
        self._wanted = self._chosen_pages()
        self._done = 0
        self._stopped = False

    def _chosen_pages(self) -> list[int]:
        every = len(self._pages)
        first, last = self._printer.fromPage() or 1, self._printer.toPage() or every
        pages = list(range(first - 1, min(last, every)))
        return pages if self._printer.supportsMultipleCopies() else pages * max(1, self._printer.copyCount())

    def start(self) -> None:
        """Begin; the first page follows with the next turn of the event loop."""
        if self._wanted:
            self._turn(self._wanted[0])
        if not self._wanted or not self._painter.begin(self._printer):
            self._fail()
            return
        self._later()

    def _turn(self, number: int) -> None:
        """Lay the paper as the page lies."""
        file, page = self._pages[number]
        size = file.document.pagePointSize(page)
        lies = QPageLayout.Orientation
        self._printer.setPageOrientation(lies.Landscape if size.width() > size.height() else lies.Portrait)

    def stop(self) -> None:
        """Give the print up; the page in hand is still finished."""
        self._stopped = True

    def _later(self) -> None:
        if self._done < len(self._wanted):
            self.progressed.emit(self._done + 1, len(self._wanted))
        QTimer.singleShot(0, self._next)

    def _next(self) -> None:
        if self._stopped:
            self._printer.abort()
            self._painter.end()
            self.failed.emit(PrintError(translate("Printing", "Đã dừng in theo yêu cầu."), code="stopped"))
        elif self._done == len(self._wanted):
            self._end()
        elif self._new_page():
            self._draw(self._wanted[self._done])
            self._done += 1
            self._later()
        else:
            self._fail()

    def _new_page(self) -> bool:
        """The next paper; the first one is there already."""
        if not self._done:
            return True
        self._turn(self._wanted[self._done])
        return self._printer.newPage()

    def _end(self) -> None:
        if self._painter.end() and self._printer.printerState() != QPrinter.PrinterState.Error:
            self.finished.emit(self._done)
        else:
            self._fail()

    def _fail(self) -> None:
        if self._painter.isActive():
            self._painter.end()
        text = translate(
            "Printing",
            "Máy in không nhận trang in. Phiếu vẫn còn nguyên. Hãy kiểm tra máy in đã bật, có giấy và đã kết nối rồi "
            "in lại, hoặc lưu PDF để in ở máy khác.",
        )
        self.failed.emit(PrintError(text))

    def _draw(self, number: int) -> None:
        """One page from edge to edge of the paper; on paper that is not A4 as large as it fits, never stretched."""
        file, page = self._pages[number]
        # The painter goes on with the size of the first page; the layout follows how this one lies.
        paper = self._printer.pageLayout().paintRectPixels(self._printer.resolution()).size()
        place = _centred(QRectF(QPointF(0, 0), paper), file.document.pagePointSize(page))
        scale = min(1.0, MOST_DPI / max(1, self._printer.resolution()))
        picture = _white(file, page, (place.size() * scale).toSize())
        hint = QPainter.RenderHint
        self._painter.setRenderHints(hint.SmoothPixmapTransform | hint.LosslessImageRendering)
        self._painter.drawImage(place, picture)


def _centred(paper: QRectF, page: QSizeF) -> QRectF:
    """Where a page goes on the paper."""
    size = page.scaled(paper.size(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRectF(QPointF(0, 0), size)
    place.moveCenter(paper.center())
    return place


def _white(file: PdfFile, page: int, size: QSize) -> QImage:
    """A page on white: some printers print transparent as black."""
    drawn = file.document.render(page, size, QPdfDocumentRenderOptions())
    picture = QImage(drawn.size(), QImage.Format.Format_RGB32)
    picture.fill(0xFFFFFFFF)
    painter = QPainter(picture)
    painter.drawImage(0, 0, drawn)
    painter.end()
    return picture
