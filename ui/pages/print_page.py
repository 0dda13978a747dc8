"""The print page: what is printed at the top, the pages in the middle, print and save at the foot."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QFrame,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QStackedWidget,
    QWidget,
)

from ocop_desktop.errors import OcopError
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.printing import PrintingPresenter
from ocop_desktop.presenters.printing_view import Choice, Paper, Sources
from ocop_desktop.presenters.scoring_view import Header, Tone
from ui import messages
from ui.pages.host import PageHost
from ui.pages.page import Page, teaching
from ui.widgets import pdf_preview_print
from ui.widgets.basics import NoticeBox, Paragraph, clear, column, frame, push, row
from ui.widgets.pdf_preview import PdfPreview
from ui.widgets.pdf_preview_print import PrintRun


class ChoiceBox(QComboBox):
    """A list to choose from that the mouse wheel does not change and that never asks for more room than there is."""

    def __init__(self, name: str, accessible: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(accessible)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.setMaxVisibleItems(14)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_choices(self, choices: tuple[Choice, ...], chosen: str) -> None:
        """Other things to choose from, and which of them is chosen; nothing is emitted."""
        with QSignalBlocker(self):
            self.clear()
            for choice in choices:
                self.addItem(choice.words, choice.key)
            self.setCurrentIndex(self.findData(chosen))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel belongs to the pages."""
        event.ignore()


class PrintPage(Page):
    """Look, print, save."""

    key = "print"

    def __init__(self, host: PageHost) -> None:
        super().__init__()
        self.setObjectName("printPage")
        self._host = host
        self._run: PrintRun | None = None
        self._entering = False
        self._way_on: QPushButton | None = None
        self._then: Callable[[], None] | None = None
        self.presenter = PrintingPresenter(host.session, self)
        self._sheet = QRadioButton(translate("Printing", "Phiếu của sản phẩm"))
        self._blank = QRadioButton(translate("Printing", "Phiếu trắng"))
        self.versions = ChoiceBox("versionChoice", translate("Printing", "Bản của phiếu"))
        self.sets = ChoiceBox("blankSet", translate("Printing", "Bộ sản phẩm của phiếu trắng"))
        self.preview = PdfPreview()
        self._sources, self._head = QWidget(), QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._facts = Paragraph(name="printFacts")
        self._stop = push(translate("Printing", "Dừng in"), "stopPrinting", self._stop_run)
        self._save = push(translate("Printing", "Lưu PDF…"), "savePdf", self.presenter.save)
        self._print = push("", "printButton", self.presenter.print, "primary")
        self._middle = QStackedWidget()
        self._note, self._message = QWidget(), column(margins=(0, 0, 0, 0))
        self._build()
        self._connect()

    # --- building --------------------------------------------------------------------------------------------

    def _build(self) -> None:
        outer = column(self, spacing=0)
        outer.addLayout(self._build_head())
        self._note.setLayout(self._message)
        self._middle.addWidget(self._note)
        self._middle.addWidget(self.preview)
        outer.addWidget(self._middle, 1)
        outer.addWidget(self._build_foot())

    def _build_head(self) -> QBoxLayout:
        self._sheet.setObjectName("modeSheet")
        self._blank.setObjectName("modeBlank")
        sources = row(self._sources, spacing=10)
        sources.addWidget(self._sheet)
        sources.addWidget(self.versions, 1)
        sources.addWidget(self._blank)
        sources.addWidget(self.sets, 1)
        sources.addStretch(0)
        self.versions.hide()
        self._head.setContentsMargins(20, 8, 20, 8)
        self._head.setSpacing(10)
        self._head.addWidget(self._sources, 1)
        self._head.addWidget(self.preview.controls, 0, Qt.AlignmentFlag.AlignRight)
        return self._head

    def _build_foot(self) -> QFrame:
        bar = frame("bar", "printBar")
        layout = row(bar, margins=(20, 8, 20, 8), spacing=10)
        layout.addWidget(self._facts, 1)
        layout.addWidget(self._stop)
        layout.addWidget(self._save)
        layout.addWidget(self._print)
        self._print.setToolTip(translate("Printing", "In qua hộp thoại của hệ thống (Ctrl+P)"))
        self._stop.hide()
        return bar

    def _connect(self) -> None:
        presenter = self.presenter
        self._sheet.clicked.connect(lambda: presenter.choose_mode("sheet"))
        self._blank.clicked.connect(lambda: presenter.choose_mode("blank"))
        self.versions.currentIndexChanged.connect(lambda _: presenter.choose_version(self.versions.currentData() or ""))
        self.sets.currentIndexChanged.connect(lambda _: presenter.choose_set(self.sets.currentData()))

    # --- page ------------------------------------------------------------------------------------------------

    def enter(self) -> None:
        """Show the sheet of the product in front."""
        self._entering = True
        self.presenter.start()

    def leave(self, go: Callable[[], None]) -> None:
        """Go once what is being printed is printed."""
        if self._run is None:
            go()
        else:
            self._then = go

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The controls go below where there is little room or the type is large."""
        super().resizeEvent(event)
        self._fit_head()

    def _fit_head(self) -> None:
        needed = self._sources.minimumSizeHint().width() + self.preview.controls.minimumSizeHint().width() + 50
        narrow = self.width() < needed
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._head.direction() != direction:
            self._head.setDirection(direction)

    def print_now(self) -> bool:
        """Ctrl+P prints what is looked at."""
        if self._print.isEnabled():
            self.presenter.print()
        return True

    def focus_first(self) -> None:
        """Put the keyboard on the button that prints, or on what leads on."""
        target: QWidget = self._blank if self._blank.isChecked() else self._sheet
        if self._print.isEnabled():
            target = self._print
        elif self._way_on is not None:
            target = self._way_on
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- what the presenter shows ----------------------------------------------------------------------------

    def show_sources(self, sources: Sources) -> None:
        """What may be chosen, and what is."""
        blank = sources.mode == "blank"
        self._sheet.setEnabled(sources.can_sheet)
        (self._blank if blank else self._sheet).setChecked(True)
        self.versions.show_choices(sources.versions, sources.version)
        self.versions.setVisible(bool(sources.versions) and not blank)
        self.sets.show_choices(sources.sets, sources.set_code)
        self.sets.setVisible(blank)
        self._fit_head()

    def show_header(self, header: Header | None) -> None:
        """For whom one prints."""
        self._host.show_header(header)

    def show_busy(self, text: str) -> None:
        """Something takes a moment."""
        words = Paragraph(text, name="printBusy")
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._show_note(words)

    def show_missing(self, title: str, text: str, action: str) -> None:
        """There is nothing to print."""
        go = push(action, "printNext", lambda: self._host.go("scoring"), "primary")
        if not action:
            go = push(translate("Printing", "Chọn sản phẩm"), "printNext", lambda: self._host.go("products"), "primary")
        self._show_note(teaching("print", title, text, [go], "printEmpty"))
        self._way_on = go
        self._arrive()

    def show_failed(self, text: str) -> None:
        """The document could not be made."""
        box = QWidget()
        inner = column(box, margins=(22, 16, 22, 16))
        again = translate("Printing", "Thử lại")
        inner.addWidget(NoticeBox(text, "bad", "printFailed", again, self.presenter.load))
        inner.addStretch(1)
        self._show_note(box)

    def _show_note(self, widget: QWidget) -> None:
        self.preview.forget()
        self._way_on = None
        clear(self._message)
        self._message.addWidget(widget)
        self._middle.setCurrentWidget(self._note)
        self._allow(0)

    def show_paper(self, paper: Paper) -> int:
        """The document."""
        pages = self.preview.show_pdf(paper.shown, paper.title)
        if pages:
            self._middle.setCurrentWidget(self.preview)
            self._allow(pages)
        return pages

    def _allow(self, pages: int) -> None:
        """What can be done with so many pages."""
        words = translate("Printing", "In {n} trang…").format(n=pages) if pages else translate("Printing", "In…")
        self._print.setText(words)
        self._print.setAccessibleName(words)
        for widget in (self._print, self._save):
            widget.setEnabled(pages > 0 and self._run is None)
        self.preview.controls.setVisible(pages > 0)
        if pages:
            self._arrive()

    def _arrive(self) -> None:
        """What was asked for is there: the keyboard goes to it, unless a person has put it elsewhere meanwhile."""
        if self._entering and self.isVisible():
            self.focus_first()
        self._entering = False

    def show_facts(self, text: str) -> None:
        """How many pages there are, and when they were last printed."""
        self._facts.set_text(text)

    def show_status(self, text: str, tone: Tone) -> None:
        """Saved, printed, or not."""
        self._host.show_status(text, tone)

    def go(self, key: str) -> None:
        """Show another page for the product in front."""
        self._host.go(key)

    # --- printing and saving ---------------------------------------------------------------------------------

    def ask_save(self, name: str) -> Path | None:
        """Ask where to save."""
        folder = self._host.preferences.export_folder
        suggested = str(Path(folder) / name) if folder else name
        title = translate("Printing", "Lưu phiếu thành tệp PDF")
        return messages.save_file(self, title, suggested, translate("Printing", "Tệp PDF (*.pdf)"))

    def print_pages(self, title: str) -> None:
        """Ask for a printer and print."""
        paper, file = self.presenter.paper, self.preview.file
        if paper is None or file is None or self._run is not None:
            return
        printer = pdf_preview_print.ask_printer(self, title, file.pages)
        if printer is not None:
            self._start(paper, printer)

    def _start(self, paper: Paper, printer: QPrinter) -> None:
        self._run = PrintRun([paper.shown], printer, self)
        self._run.progressed.connect(self._progressed)
        self._run.finished.connect(lambda pages: self._ended(lambda: self.presenter.printed(paper, pages)))
        self._run.failed.connect(lambda error: self._ended(lambda: self._not_printed(error)))
        for widget in (self._print, self._save):
            widget.setEnabled(False)
        self._stop.show()
        self._run.start()

    def _progressed(self, page: int, pages: int) -> None:
        text = translate("Printing", "Đang in trang {page}/{pages}…")
        self._host.show_status(text.format(page=page, pages=pages), "plain")

    def _stop_run(self) -> None:
        if self._run is not None:
            self._run.stop()

    def _ended(self, tell: Callable[[], None]) -> None:
        run, self._run = self._run, None
        self._stop.hide()
        self._allow(self.preview.file.pages if self.preview.file is not None else 0)
        if run is not None:
            run.deleteLater()
        tell()
        then, self._then = self._then, None
        if then is not None:
            then()

    def _not_printed(self, error: OcopError) -> None:
        if error.code == "stopped":
            self._host.show_status(error.message, "plain")
        else:
            self.presenter.not_printed(error)
