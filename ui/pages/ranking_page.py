"""A whole round: its ranking as a table, pictures to compare by, and the table for a spreadsheet."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QProgressBar, QPushButton, QStackedWidget, QWidget

from ocop_desktop.i18n import translate
from ocop_desktop.presenters.ranking import RankingPresenter
from ocop_desktop.presenters.ranking_view import Computing, EmptyView, RankingView
from ocop_desktop.presenters.ranking_words import columns
from ocop_desktop.presenters.scoring_view import Header, Tone
from ui import messages
from ui.pages.host import PageHost
from ui.pages.page import Page, teaching
from ui.widgets.basics import Chip, NoticeBox, Paragraph, clear, column, frame, label, push, row
from ui.widgets.ranking_pictures import PicturesPanel
from ui.widgets.table import DataTable
from ui.widgets.view_switch import ViewSwitch

#: How often the page looks how far a computation is, in milliseconds.
_LOOK = 120


class RankingPage(Page):
    """All results of the round in front."""

    key = "ranking"

    def __init__(self, host: PageHost) -> None:
        super().__init__()
        self.setObjectName("rankingPage")
        self._host = host
        self.presenter = RankingPresenter(host.session, host.clock, self)
        self.switch = ViewSwitch(
            (("table", translate("Ranking", "Bảng xếp hạng")), ("pictures", translate("Ranking", "Hình so sánh")))
        )
        self.table = DataTable("rankingTable", translate("Ranking", "Bảng xếp hạng của đợt"), columns())
        self.pictures = PicturesPanel()
        self._title, self._practice = (
            label(role="sub", name="rankingTitle"),
            Chip(name="rankingPractice", tone="missing"),
        )
        self._summary = Paragraph(name="rankingSummary")
        self._waiting = column()
        self._progress, self._progress_text = QProgressBar(), label(name="rankingProgressText")
        self._open = push(translate("Ranking", "Xem sản phẩm đang chọn"), "nextStep", self._open_current, "primary")
        self._export = push(translate("Ranking", "Xuất bảng…"), "rankingExport", self.presenter.export)
        self._next: QPushButton | None = None
        self._stack, self._views = QStackedWidget(), QStackedWidget()
        self._lesson_box, self._sheet = QWidget(), QWidget()
        self._lesson = column(self._lesson_box)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK)
        self._timer.timeout.connect(self.presenter.poll)
        self._build()

    # --- building --------------------------------------------------------------------------------------------

    def _build(self) -> None:
        outer = column(self, spacing=0)
        outer.addWidget(self._busy_bar())
        sheet = column(self._sheet, spacing=0)
        sheet.addWidget(self._head())
        table = QWidget()
        box = column(table, margins=(16, 8, 16, 8), spacing=6)
        box.addWidget(self._summary)
        box.addLayout(self._waiting)
        box.addWidget(self.table, 1)
        for view in (table, self.pictures):
            self._views.addWidget(view)
        sheet.addWidget(self._views, 1)
        bar = frame("bar", "rankingBar")
        foot = row(bar, margins=(20, 8, 20, 8), spacing=10)
        foot.addStretch(1)
        foot.addWidget(self._export)
        foot.addWidget(self._open)
        sheet.addWidget(bar)
        for page in (self._lesson_box, self._sheet):
            self._stack.addWidget(page)
        outer.addWidget(self._stack, 1)
        self.switch.chosen.connect(lambda key: self._views.setCurrentIndex(int(key == "pictures")))
        self.table.opened.connect(self._open_current)
        self.table.selected.connect(lambda _: self._name_next())

    def _head(self) -> QWidget:
        head = frame("tabs", "rankingHead")
        line = row(head, margins=(16, 3, 16, 0), spacing=10)
        line.addWidget(self._title)
        line.addWidget(self._practice)
        line.addStretch(1)
        line.addWidget(self.switch)
        return head

    def _busy_bar(self) -> QWidget:
        self._busy = frame("tabs", "rankingBusy")
        line = row(self._busy, margins=(16, 6, 16, 6), spacing=12)
        self._progress.setTextVisible(False)
        self._progress.setObjectName("rankingProgress")
        self._progress.setAccessibleName(translate("Ranking", "Tiến độ tính kết quả"))
        stop = push(translate("Ranking", "Dừng"), "rankingCancel", self.presenter.cancel)
        line.addWidget(self._progress_text)
        line.addWidget(self._progress, 1)
        line.addWidget(stop)
        self._busy.hide()
        return self._busy

    # --- page ------------------------------------------------------------------------------------------------

    def enter(self) -> None:
        """Compute the results again."""
        self.presenter.start()

    def leave(self, go: Callable[[], None]) -> None:
        """Nobody looks any more: give the computation up."""
        self.presenter.cancel()
        go()

    def focus_first(self) -> None:
        """Put the keyboard into the table, or on the next step."""
        if self._stack.currentWidget() is self._sheet:
            self.table.view.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._next is not None:
            self._next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_current(self) -> None:
        self.presenter.open(self.table.current)

    def _name_next(self) -> None:
        """A product that is still being scored leads elsewhere; the button says so."""
        scored = self.table.current is None or self.table.current > 0
        words = translate("Ranking", "Xem sản phẩm đang chọn") if scored else translate("Ranking", "Xem tiến độ chấm")
        self._open.setText(words)
        self._open.setAccessibleName(words)

    # --- what the presenter shows ----------------------------------------------------------------------------

    def show_computing(self, computing: Computing | None) -> None:
        """How far it is, or that it is over."""
        self._busy.setVisible(computing is not None)
        if computing is None:
            self._timer.stop()
            return
        self._timer.start()
        self._progress_text.setText(computing.text)
        self._progress.setMaximum(computing.total)
        self._progress.setValue(computing.done)

    def show_header(self, header: Header | None) -> None:
        """Nobody in particular."""
        self._host.show_header(header)

    def show_empty(self, view: EmptyView) -> None:
        """Nothing to rank yet."""
        clear(self._lesson)
        self._next = push(view.verb, "nextStep", partial(self.presenter.step, view.command), "primary")
        self._lesson.addWidget(teaching("result", view.title, view.text, [self._next], "rankingLesson"))
        self._turn_to(self._lesson_box)

    def show_ranking(self, view: RankingView) -> None:
        """The results; search, order and the row in front stay."""
        self._title.setText(view.title)
        self._practice.set(view.practice, "missing")
        self._summary.set_text(view.summary)
        clear(self._waiting)
        if view.waiting:
            verb = translate("Ranking", "Xem tiến độ chấm") if view.may_finish_scoring else ""
            act = partial(self.presenter.step, "entries")
            self._waiting.addWidget(NoticeBox(view.waiting, "missing", "rankingWaiting", verb, act))
        if view.onward is not None:
            go = partial(self.presenter.step, view.onward.command)
            self._waiting.addWidget(NoticeBox(view.onward.text, "plain", "rankingOnward", view.onward.verb, go))
        first = self._stack.currentWidget() is not self._sheet
        self.table.show_rows(view.rows, self._host.session.product_id if first else None)
        self._name_next()
        self.pictures.show_pictures(view.pictures)
        self._turn_to(self._sheet)

    def show_failed(self, text: str, verb: str) -> None:
        """They could not be computed, or were given up."""
        clear(self._lesson)
        self._next = None
        box = column(margins=(22, 16, 22, 16))
        box.addWidget(NoticeBox(text, "missing", "rankingFailed", verb, self.presenter.start))
        box.addStretch(1)
        self._lesson.addLayout(box)
        self._turn_to(self._lesson_box)

    def show_status(self, text: str, tone: Tone) -> None:
        """Something is done."""
        self._host.show_status(text, tone)

    def ask_table_file(self, title: str, suggested: str) -> Path | None:
        """Where a table is to be written."""
        kinds = translate("Ranking", "Bảng Excel (*.xlsx);;Bảng CSV (*.csv)")
        return messages.save_file(self, title, suggested, kinds)

    def go(self, key: str) -> None:
        """Show another page."""
        self._host.go(key)

    def go_with(self, key: str, product_id: int) -> None:
        """Show another page for a product."""
        self._host.go_with(key, product_id)

    def _turn_to(self, page: QWidget) -> None:
        changed = self._stack.currentWidget() is not page
        self._stack.setCurrentWidget(page)
        if self.isVisible() and changed:
            self.focus_first()
