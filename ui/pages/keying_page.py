"""The page "Phiếu giấy": paper sheets of the round in front, who has keyed them in, and the two copies compared."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from ocop_desktop.i18n import translate
from ocop_desktop.presenters.keying import KeyingPresenter
from ocop_desktop.presenters.keying_view import BeginQuestion, ComparisonView, PaperAction, PaperCommand, ScanFile
from ocop_desktop.presenters.keying_words import columns
from ocop_desktop.presenters.scoring_view import DeclareRequest, Tone
from ocop_desktop.presenters.table_rows import Row
from ui import messages
from ui.pages.host import PageHost
from ui.pages.page import Page, teaching
from ui.widgets import keying_dialogs
from ui.widgets.basics import clear, column, push, row, tooltip
from ui.widgets.compare_panel import ComparePanel
from ui.widgets.fields import QuietCombo
from ui.widgets.next_step import NextStepBar
from ui.widgets.register_tools import ask_table_file
from ui.widgets.scan_view import ScanView
from ui.widgets.table import DataTable


class KeyingPage(Page):
    """A list, and for the sheet in front what comes next."""

    key = "keying"

    def __init__(self, host: PageHost) -> None:
        super().__init__()
        self.setObjectName("keyingPage")
        self._host = host
        self.presenter = KeyingPresenter(host.session, self, host.clock)
        self._command: PaperCommand = ""
        self._stack = QStackedWidget()
        column(self).addWidget(self._stack)
        self._nothing, self._list, self._alone = QWidget(), QWidget(), QWidget()
        self._lesson = column(self._nothing)
        self.step, self.compare, self.scan = NextStepBar("paperStep"), ComparePanel(), ScanView()
        self.table = DataTable("papers", translate("Keying", "Phiếu giấy của đợt"), columns())
        self._more = row(spacing=8)
        self._build()
        for page in (self._nothing, self._list, self.compare, self._alone):
            self._stack.addWidget(page)
        self._connect()

    def _build(self) -> None:
        body = column(self._list, margins=(20, 10, 20, 10), spacing=8)
        body.addWidget(self.step)
        body.addLayout(self._more)
        body.addWidget(self.table, 1)
        self.table.add_tool(push(translate("Keying", "Xuất bảng…"), "exportPapers", self.presenter.export))
        for combo in self.table.findChildren(QuietCombo):
            combo.setMinimumContentsLength(14)
        alone = column(self._alone, margins=(20, 10, 20, 10), spacing=8)
        back = push(translate("Keying", "‹ Danh sách phiếu giấy"), "backFromScan", self.show_list, "link")
        alone.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        alone.addWidget(self.scan, 1)

    def _connect(self) -> None:
        self.step.pressed.connect(lambda: self._act(self._command))
        self.table.selected.connect(lambda _: self._show_detail())
        self.table.opened.connect(lambda: self._act(self._command))
        self.compare.moved.connect(lambda number: self.compare.show_choice(self.presenter.choice(number)))
        self.compare.settled.connect(self.presenter.settle)
        self.compare.finish.connect(self.presenter.finish)
        self.compare.back.connect(self._back)

    # --- page ------------------------------------------------------------------------------------------------

    def enter(self) -> None:
        """Read the list again."""
        self._host.show_header(None)
        self.presenter.start()

    def focus_first(self) -> None:
        """Put the keyboard on the list, or on the way out of an empty page."""
        front = self._stack.currentWidget()
        if front is self._list:
            self.table.view.setFocus(Qt.FocusReason.OtherFocusReason)
        elif front is self.compare:
            self.compare.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            button = self._nothing.findChild(QWidget, "nothingButton")
            if button is not None:
                button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _act(self, command: PaperCommand) -> None:
        self.presenter.command(command, self.table.current)

    def _back(self) -> None:
        self.show_list()
        self.presenter.start()

    # --- what the presenter shows ----------------------------------------------------------------------------

    def show_nothing(self, title: str, text: str, action: PaperAction | None) -> None:
        """There is no list."""
        clear(self._lesson)
        buttons = []
        if action is not None:
            act = partial(self._act, action.command)
            buttons.append(push(action.verb, "nothingButton", act, "primary"))
        self._lesson.addWidget(teaching("council", title, text, buttons, "keyingEmpty"))
        self._turn_to(self._nothing)

    def show_papers(self, rows: tuple[Row, ...], current: int | None) -> None:
        """The paper sheets."""
        self.table.show_rows(rows, current)
        self._show_detail()
        self.show_list()

    def show_list(self) -> None:
        """Back to the list."""
        self._turn_to(self._list)

    def _show_detail(self) -> None:
        detail = self.presenter.detail(self.table.current)
        clear(self._more)
        if self.presenter.may_begin:
            begin = translate("Keying", "Nhận một phiếu giấy…")
            self._more.addWidget(push(begin, "beginPaper", self.presenter.begin))
        if detail is None:
            self.step.hide()
            return
        self._command = detail.next.command if detail.next else ""
        verb = detail.next.verb if detail.next else ""
        self.step.show()
        self.step.show_step(f"{detail.title}\n{detail.text}", detail.tone, verb)
        for action in detail.more:
            button = push(action.verb, f"paper_{action.command}", partial(self._act, action.command))
            button.setEnabled(not action.why_not)
            button.setToolTip(tooltip(action.why_not))
            self._more.addWidget(button)
        self._more.addStretch(1)

    def show_comparison(self, view: ComparisonView) -> None:
        """The two copies."""
        self.compare.show_comparison(view)
        self._turn_to(self.compare)

    def show_scan(self, scan: ScanFile) -> None:
        """A scan alone."""
        self.scan.show_scan(scan)
        self._turn_to(self._alone)

    def _turn_to(self, page: QWidget) -> None:
        before = self._stack.currentWidget()
        self._stack.setCurrentWidget(page)
        if page is not before and self.isVisible():
            self.focus_first()

    def ask_begin(self, question: BeginQuestion) -> tuple[int, int] | None:
        """Whose paper sheet of which product."""
        return keying_dialogs.ask_begin(self, question)

    def ask_scan(self) -> Path | None:
        """The file of a scan."""
        title = translate("Keying", "Chọn bản quét của phiếu giấy")
        kinds = translate("Keying", "Bản quét (*.pdf *.jpg *.jpeg *.png)")
        return messages.open_file(self, title, "", kinds)

    def ask_reason(self, request: DeclareRequest) -> str | None:
        """Ask for a reason."""
        return messages.ask_reason(self, request)

    def ask_table_file(self, title: str, suggested: str) -> Path | None:
        """Where a table is to be written."""
        return ask_table_file(self, self._host, title, suggested)

    def show_status(self, text: str, tone: Tone) -> None:
        """The window's status line."""
        self._host.show_status(text, tone)

    def go(self, key: str) -> None:
        """Show another page."""
        self._host.go(key)

    def sign_in(self, then: str) -> None:
        """Let a member sign in."""
        self._host.ask_sign_in(then)
