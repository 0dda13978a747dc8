"""The advice to the producer as it will be printed, with the ways to print and to save it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from ocop_desktop.errors import OcopError
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.scoring_view import Tone
from ocop_desktop.presenters.way_paper import WayPaperPresenter
from ui import messages
from ui.pages.host import PageHost
from ui.widgets import pdf_preview_print
from ui.widgets.basics import column, push, row
from ui.widgets.pdf_preview import PdfPreview
from ui.widgets.pdf_preview_print import PrintRun


class WayPaper(QWidget):
    """Look, print, save, go back."""

    def __init__(self, host: PageHost, shown: Callable[[], None], back: Callable[[], None]) -> None:
        super().__init__()
        self.setObjectName("wayPaper")
        self._host, self._shown = host, shown
        self._run: PrintRun | None = None
        self.presenter = WayPaperPresenter(host.session, self)
        self.preview = PdfPreview()
        layout = column(self, margins=(16, 8, 16, 8), spacing=6)
        head = row(spacing=8)
        self.back = push(translate("WayUp", "Quay lại"), "wayPaperBack", back)
        head.addWidget(self.back)
        head.addStretch(1)
        head.addWidget(self.preview.controls)
        head.addStretch(1)
        head.addWidget(push(translate("WayUp", "Lưu PDF…"), "wayPaperSave", self.presenter.save))
        head.addWidget(push(translate("WayUp", "In…"), "wayPaperPrint", self.presenter.print))
        layout.addLayout(head)
        layout.addWidget(self.preview, 1)

    def show_paper(self, pdf: bytes, title: str) -> None:
        """The paper, from its first page."""
        self.preview.show_pdf(pdf, title)
        self._shown()

    def print_pdf(self, pdf: bytes, title: str, pages: int) -> None:
        """Let the person choose a printer, and print."""
        printer = pdf_preview_print.ask_printer(self, title, pages)
        if printer is None:
            return
        self._run = PrintRun([pdf], printer, self)
        self._run.finished.connect(lambda _: self.presenter.printed())
        self._run.failed.connect(self.show_error)
        self._run.start()

    def ask_save(self, name: str) -> Path | None:
        """Where the PDF goes."""
        suggested = str(Path(self._host.preferences.export_folder) / name)
        title = translate("WayUp", "Lưu bản gợi ý thành tệp PDF")
        return messages.save_file(self, title, suggested, translate("WayUp", "Tệp PDF (*.pdf)"))

    def show_status(self, text: str, tone: Tone) -> None:
        """Something is done."""
        self._host.show_status(text, tone)

    def show_error(self, error: OcopError) -> None:
        """An error as it is written."""
        messages.show_error(self, error)
