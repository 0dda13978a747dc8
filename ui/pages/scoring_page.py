"""The scoring page: map at the left, one criterion in front, sums and stars at the foot, everything by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

from ocop_desktop.i18n import translate
from ocop_desktop.presenters.scoring import ScoringPresenter
from ocop_desktop.presenters.scoring_view import (
    Banner,
    CriterionView,
    DeclareRequest,
    FinishView,
    Header,
    MapRow,
    Tone,
    TotalsView,
)
from ui import messages
from ui.pages.host import PageHost
from ui.pages.page import Page, teaching
from ui.theme import Theme
from ui.widgets.basics import KeylessArea, NoticeBox, Paragraph, clear, column, frame, push, row, scroller, tab_through
from ui.widgets.criteria_map import CriteriaMap
from ui.widgets.criterion_panel import CriterionPanel
from ui.widgets.finish_panel import FinishPanel
from ui.widgets.part_sums import PartSums, TotalSum
from ui.widgets.totals_bar import TotalsBar

_DIGITS = {getattr(Qt.Key, f"Key_{n}"): n for n in range(10)}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
#: Below this width the map is narrow; in pixels at a text size of 100 %.
_NARROW = 900


class ScoringPage(Page):
    """The heart of the program."""

    key = "scoring"

    def __init__(self, host: PageHost) -> None:
        super().__init__()
        self.setObjectName("scoringPage")
        self._host = host
        self.presenter = ScoringPresenter(host.session, self)
        self._can_close = False
        self._stack = QStackedWidget()
        column(self).addWidget(self._stack)
        self._empty = self._build_empty()
        self._busy = Paragraph(name="scoringBusy")
        self._busy.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sheet = QWidget()
        for page in (self._empty, self._busy, self._sheet):
            self._stack.addWidget(page)
        self.sums, self.map, self.total, self.totals = PartSums(), CriteriaMap(), TotalSum(), TotalsBar()
        self.criterion, self.finish = CriterionPanel(), FinishPanel()
        self._banners = column(spacing=6)
        self._problem = column(margins=(20, 0, 20, 6))
        self._panel = frame("panel", "mapPanel")
        self._build_sheet()
        self._connect()

    # --- building --------------------------------------------------------------------------------------------

    def _build_empty(self) -> QWidget:
        text = translate(
            "Scoring",
            "Ở đây một người đánh giá chấm một sản phẩm theo phiếu của pháp luật, từng tiêu chí một. Mỗi lựa chọn được "
            "lưu ngay. Hãy chọn sản phẩm để bắt đầu.",
        )
        choose = push(
            translate("Scoring", "Chọn sản phẩm"), "chooseProduct", lambda: self._host.go("my_sheets"), "primary"
        )
        sample = push(translate("Scoring", "Chấm thử sản phẩm minh họa"), "loadSample", self._host.load_sample)
        return teaching("scoring", translate("Scoring", "Chưa mở phiếu nào"), text, [choose, sample], "scoringEmpty")

    def _build_sheet(self) -> None:
        outer = row(self._sheet, spacing=0)
        panel = column(self._panel, spacing=0)
        panel.addWidget(self.sums)
        panel.addWidget(self.map, 1)
        panel.addWidget(self.total)
        outer.addWidget(self._panel)
        right = column(spacing=0)
        content = QWidget()
        body = column(content, margins=(22, 14, 22, 14), spacing=10)
        body.addLayout(self._banners)
        body.addWidget(self.criterion)
        body.addWidget(self.finish)
        body.addStretch(1)
        self._area = scroller(content, "criterionArea", KeylessArea)
        right.addWidget(self._area, 1)
        right.addLayout(self._problem)
        right.addWidget(self.totals)
        outer.addLayout(right, 1)

    def _connect(self) -> None:
        presenter = self.presenter
        self.criterion.chosen.connect(presenter.choose)
        self.criterion.cleared.connect(lambda: presenter.choose(None))
        self.criterion.commented.connect(presenter.comment)
        self.criterion.declare.connect(presenter.declare)
        self.finish.opinion_written.connect(presenter.opinion)
        self.finish.place_date_set.connect(presenter.place_date)
        self.finish.declare.connect(presenter.declare)
        self.finish.command.connect(presenter.command)
        self.totals.close_sheet.connect(presenter.close)
        self.map.jump.connect(presenter.jump)
        self.totals.jump.connect(presenter.jump)
        self.totals.next.connect(presenter.next)
        self.totals.previous.connect(presenter.previous)

    # --- page ------------------------------------------------------------------------------------------------

    def enter(self) -> None:
        """Show the current product's sheet."""
        self.presenter.start()

    def leave(self, go: Callable[[], None]) -> None:
        """Go once everything is confirmed or refused."""
        self.presenter.leave(go)

    def may_close(self) -> bool:
        """Ask where a text could not be saved."""
        if not self.presenter.unsaved_text:
            return True
        title = translate("Scoring", "Có nội dung chưa lưu được")
        text = translate("Scoring", "Ghi chú hoặc ý kiến trên màn hình chưa lưu được và sẽ mất nếu đóng chương trình.")
        return self.confirm(title, text, translate("Scoring", "Vẫn đóng"))

    def focus_first(self) -> None:
        """Put the keyboard on the options, or on the opinion."""
        if self.criterion.isVisible():
            self.criterion.focus_options()
        elif self.finish.isVisible():
            self.finish.focus_first()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The map is narrow where there is little room."""
        super().resizeEvent(event)
        narrow = self.width() < _NARROW * Theme.scale
        self._panel.setFixedWidth(round(210 * Theme.scale) if narrow else min(340, round(self.width() * 0.27)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits choose, Enter goes on, arrows move; keys that a text field wants do not arrive here."""
        if self._stack.currentWidget() is not self._sheet or not self._handle(event):
            super().keyPressEvent(event)

    def _handle(self, event: QKeyEvent) -> bool:
        key, presenter = Qt.Key(event.key()), self.presenter
        pressed = self.focusWidget()
        if key in _ENTER and isinstance(pressed, QPushButton):
            pressed.click()
            return True
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held == Qt.KeyboardModifier.ControlModifier:
            actions = {Qt.Key.Key_Z: presenter.undo, **dict.fromkeys(_ENTER, presenter.next_unscored)}
        elif held == Qt.KeyboardModifier.AltModifier:
            actions = {Qt.Key.Key_Left: presenter.back}
        elif held == Qt.KeyboardModifier.NoModifier:
            actions = {
                **dict.fromkeys((*_ENTER, Qt.Key.Key_Right, Qt.Key.Key_PageDown), presenter.next),
                **dict.fromkeys((Qt.Key.Key_Left, Qt.Key.Key_PageUp), presenter.previous),
                **dict.fromkeys((Qt.Key.Key_Delete, Qt.Key.Key_Backspace), lambda: presenter.choose(None)),
                Qt.Key.Key_F2: self._write,
                Qt.Key.Key_Down: lambda: self._step(1),
                Qt.Key.Key_Up: lambda: self._step(-1),
                **{digit: partial(presenter.choose, n) for digit, n in _DIGITS.items()},
            }
        else:
            return False
        action = actions.get(key)
        if action is None:
            return False
        action()
        return True

    def _write(self) -> None:
        """F2: to the comment, or to the opinion."""
        box = self.criterion.comment if self.criterion.isVisible() else self.finish.opinion
        box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._area.ensureWidgetVisible(box)

    def _step(self, by: int) -> None:
        if not self.criterion.step_focus(by):
            self.focus_first()
        focused = self.focusWidget()
        if focused is not None and self.criterion.isAncestorOf(focused):
            self._area.ensureWidgetVisible(focused, 0, 12)

    # --- what the presenter shows ----------------------------------------------------------------------------

    def show_empty(self) -> None:
        """Nothing is open."""
        self._host.show_header(None)
        self._host.show_status("", "plain")
        self._stack.setCurrentWidget(self._empty)

    def show_busy(self, text: str) -> None:
        """Something takes a moment."""
        self._busy.set_text(text)
        self._stack.setCurrentWidget(self._busy)

    def show_header(self, header: Header | None) -> None:
        """For whom one scores."""
        self._host.show_header(header)

    def show_criterion(self, view: CriterionView) -> None:
        """Another criterion, from the top, with the keyboard on its options."""
        self.criterion.show_view(view)
        self._show_step(self.criterion)

    def update_criterion(self, view: CriterionView) -> None:
        """The same criterion after a choice."""
        self.criterion.update_view(view)

    def show_finish(self, view: FinishView) -> None:
        """The last step."""
        self._can_close = view.can_close
        self.finish.show_view(view)
        self._show_step(self.finish)

    def update_finish(self, view: FinishView) -> None:
        """The last step after a change."""
        self._can_close = view.can_close
        self.finish.update_view(view)

    def _show_step(self, step: QWidget) -> None:
        self.criterion.setVisible(step is self.criterion)
        self.finish.setVisible(step is self.finish)
        self._stack.setCurrentWidget(self._sheet)
        self._area.verticalScrollBar().setValue(0)
        if self.isVisible() and not messages.open_now():
            self.focus_first()

    def show_map(self, rows: tuple[MapRow, ...], current: str) -> None:
        """All criteria."""
        self.map.show_rows(rows, current)
        steps = [row.code for row in rows if row.kind in ("criterion", "finish")]
        self.totals.show_place(current == steps[0], current == steps[-1], self._can_close)

    def show_totals(self, totals: TotalsView) -> None:
        """Sums and stars."""
        self.sums.show_parts(totals.parts)
        self.total.show_total(totals.total, totals.progress)
        self.totals.show_totals(totals)
        front = self.criterion if self.criterion.isVisibleTo(self._sheet) else self.finish
        tab_through([*front.in_tab_order(), *self.totals.in_tab_order()])

    def show_banners(self, banners: tuple[Banner, ...]) -> None:
        """What holds for the whole sheet."""
        clear(self._banners)
        for number, banner in enumerate(banners):
            act = partial(self.presenter.command, banner.command)
            self._banners.addWidget(NoticeBox(banner.text, banner.tone, f"banner{number}", banner.action, act))

    def show_status(self, text: str, tone: Tone) -> None:
        """Saved or not."""
        self._host.show_status(text, tone)

    def show_problem(self, text: str) -> None:
        """A failed save, in place."""
        clear(self._problem)
        if text:
            self._problem.addWidget(NoticeBox(text, "bad", "problem"))

    def pending_text(self) -> None:
        """Hand over what is typed."""
        if self._stack.currentWidget() is self._sheet:
            if self.criterion.isVisibleTo(self):
                self.criterion.hand_over()
            if self.finish.isVisibleTo(self):
                self.finish.hand_over()

    def ask_reason(self, request: DeclareRequest) -> str | None:
        """Ask for the reason of a declaration."""
        return messages.ask_reason(self, request)

    def closed(self) -> None:
        """The sheet has just been closed."""
        self._host.go("result")

    def leave_copy(self) -> None:
        """Back to the paper sheets."""
        self._host.go("keying")
