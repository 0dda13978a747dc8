"""The page "Nhập danh sách": a file, its columns, the preview with its questions, and what came of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from ocop_desktop.i18n import translate
from ocop_desktop.presenters.imports import ImportsPresenter
from ocop_desktop.presenters.imports_view import ColumnsView, DoneView, FileView, PreviewView, QuestionView, WorkView
from ocop_desktop.presenters.scoring_view import Tone
from ui import messages
from ui.pages.host import PageHost
from ui.pages.page import Page
from ui.widgets.basics import column
from ui.widgets.import_columns import ColumnsPanel
from ui.widgets.import_file import FilePanel
from ui.widgets.import_preview import PreviewPanel
from ui.widgets.import_question import QuestionPanel
from ui.widgets.import_work import DonePanel, WorkPanel
from ui.widgets.register_tools import ask_table_file
from ui.widgets.verdict_drop import local_files

#: How often one looks at how far long work is, in milliseconds.
_LOOK_EVERY = 150


class ImportsPage(Page):
    """Registers whole lists."""

    key = "imports"

    def __init__(self, host: PageHost) -> None:
        super().__init__()
        self.setObjectName("importsPage")
        self._host = host
        self.presenter = ImportsPresenter(host.session, self)
        self.file, self.columns, self.preview = FilePanel(), ColumnsPanel(), PreviewPanel()
        self.question, self.work, self.done = QuestionPanel(), WorkPanel(), DonePanel()
        self._stack = QStackedWidget()
        column(self).addWidget(self._stack)
        for panel in (self.file, self.columns, self.preview, self.question, self.work, self.done):
            self._stack.addWidget(panel)
        self._clock = QTimer(self)
        self._clock.setInterval(_LOOK_EVERY)
        self._clock.timeout.connect(self.presenter.look_at_work)
        self.setAcceptDrops(True)
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Open), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self._choose)
        self._connect()

    def _connect(self) -> None:
        presenter = self.presenter
        self.file.wants_file.connect(self._choose)
        self.file.dropped.connect(presenter.choose)
        self.file.wants_template.connect(presenter.save_template)
        self.file.take_back.connect(presenter.take_back)
        self.columns.sheet_chosen.connect(presenter.set_sheet)
        self.columns.head_chosen.connect(presenter.set_head)
        self.columns.column_chosen.connect(presenter.set_column)
        self.columns.go_on.connect(presenter.look)
        self.columns.back.connect(presenter.again)
        self.preview.edit_columns.connect(presenter.edit_columns)
        self.preview.answer_each.connect(lambda: presenter.ask(self.preview.table.current))
        self.preview.answer_all.connect(presenter.answer_all)
        self.preview.opened.connect(presenter.opened)
        self.preview.skip_errors.connect(presenter.skip_errors)
        self.preview.save_errors.connect(presenter.export_errors)
        self.preview.take.connect(presenter.take)
        self.preview.back.connect(presenter.again)
        self.question.answered.connect(presenter.answer)
        self.question.back.connect(presenter.back_to_preview)
        self.work.cancel.connect(presenter.cancel_work)
        self.done.products.connect(presenter.open_products)
        self.done.undo.connect(presenter.take_back)
        self.done.again.connect(presenter.again)

    def _choose(self) -> None:
        kinds = translate("Imports", "Danh sách (*.xlsx *.csv);;Mọi tệp (*)")
        folder = self._host.preferences.export_folder
        self.presenter.choose(messages.open_file(self, translate("Imports", "Chọn tệp danh sách"), folder, kinds))

    # --- page ------------------------------------------------------------------------------------------------

    def enter(self) -> None:
        """Go on where one was."""
        self._host.show_header(None)
        self.presenter.start()

    def leave(self, go: Callable[[], None]) -> None:
        """What was read and answered stays for when one comes back."""
        go()

    def focus_first(self) -> None:
        """Put the keyboard where work goes on."""
        shown = self._stack.currentWidget()
        first: dict[QWidget, QWidget] = {
            self.file: self.file.choose,
            self.columns: self.columns.head,
            self.preview: self.preview.table.view,
            self.question: self.question.skip,
            self.work: self.work.cancel_button,
            self.done: self.done.open_button,
        }
        if shown is not None:
            first[shown].setFocus(Qt.FocusReason.OtherFocusReason)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file may be dropped anywhere on this page."""
        if len(local_files(event.mimeData())) == 1:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the file."""
        paths = local_files(event.mimeData())
        if len(paths) == 1:
            event.acceptProposedAction()
            self.presenter.choose(paths[0])

    # --- what the presenter shows ----------------------------------------------------------------------------

    def _turn_to(self, panel: QWidget) -> None:
        before = self._stack.currentWidget()
        self._stack.setCurrentWidget(panel)
        if panel is self.work:
            self._clock.start()
        else:
            self._clock.stop()
        if panel is not before and self.isVisible():
            self.focus_first()

    def show_file(self, file: FileView) -> None:
        """Choose a file."""
        self.file.show_file(file)
        self._turn_to(self.file)

    def show_columns(self, columns: ColumnsView) -> None:
        """Say which column holds what."""
        self.columns.show_columns(columns)
        self._turn_to(self.columns)

    def show_preview(self, preview: PreviewView) -> None:
        """Look at what would be done."""
        self.preview.show_preview(preview)
        self._turn_to(self.preview)

    def show_question(self, question: QuestionView) -> None:
        """A row beside what it is named like."""
        self.question.show_question(question)
        self._turn_to(self.question)

    def show_work(self, work: WorkView) -> None:
        """How far long work is."""
        self.work.show_work(work)
        self._turn_to(self.work)

    def show_done(self, done: DoneView) -> None:
        """It is done."""
        self.done.show_done(done)
        self._turn_to(self.done)

    def show_status(self, text: str, tone: Tone) -> None:
        """Done or not."""
        self._host.show_status(text, tone)

    def ask_table_file(self, title: str, suggested: str) -> Path | None:
        """Where a table is to be written."""
        return ask_table_file(self, self._host, title, suggested)

    def go(self, key: str) -> None:
        """Show another page."""
        self._host.go(key)
