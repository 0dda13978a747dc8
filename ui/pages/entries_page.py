"""The page "Phân công": who scores which product of the round in front, and who has finished."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from ocop_desktop.i18n import translate
from ocop_desktop.presenters.entries import EntriesPresenter
from ocop_desktop.presenters.entries_view import (
    AssignAnswer,
    AssignQuestion,
    ClosingAnswer,
    ClosingQuestion,
    Command,
    Desk,
    NextStep,
    Powers,
    ProductAnswer,
    ProductQuestion,
)
from ocop_desktop.presenters.scoring_view import DeclareRequest, Tone
from ui import messages
from ui.pages.host import PageHost
from ui.pages.page import Page, teaching
from ui.theme import Theme
from ui.widgets import entries_dialogs
from ui.widgets.basics import ElidedLabel, clear, column, frame, push, row, tab_through, tooltip
from ui.widgets.entries_matrix import RoundMatrix
from ui.widgets.next_step import NextStepBar
from ui.widgets.register_tools import ask_table_file

#: Below this width the row of buttons keeps only what is wanted daily; in pixels at a text size of 100 %.
_NARROW = 1000


class EntriesPage(Page):
    """A matrix of products and members; nothing of what anybody gave."""

    key = "entries"

    def __init__(self, host: PageHost) -> None:
        super().__init__()
        self.setObjectName("entriesPage")
        self._host = host
        self.presenter = EntriesPresenter(host.session, self, host.clock)
        self._command: Command = ""
        self._powers = Powers("", "", "", "")
        self._stack = QStackedWidget()
        column(self).addWidget(self._stack)
        self._nothing, self._desk = QWidget(), QWidget()
        self._lesson = column(self._nothing)
        self.step, self.matrix = NextStepBar(), RoundMatrix()
        self._detail = ElidedLabel(role="muted", name="entryDetail")
        self._turns = push(translate("Entries", "Các lượt chấm"), "showTurns", self._show_turns, "link")
        self._build()
        for page in (self._nothing, self._desk):
            self._stack.addWidget(page)
        self._connect()

    # --- building --------------------------------------------------------------------------------------------

    def _build(self) -> None:
        outer = column(self._desk, spacing=0)
        body = column(margins=(20, 10, 20, 6), spacing=8)
        body.addWidget(self.step)
        self._add = push(translate("Entries", "Thêm sản phẩm…"), "addProducts", self.presenter.choose_products)
        self._assign = push(translate("Entries", "Phân công…"), "assignMembers", self._assign_chosen)
        self._close = push(translate("Entries", "Kết thúc chấm…"), "closeChosen", self._close_chosen)
        self._blank = push(translate("Entries", "In phiếu trống"), "printBlank", lambda: self._host.go("papers"))
        self._more = push(translate("Entries", "Việc khác ▾"), "moreActions", self._show_more)
        self._blank.setToolTip(tooltip(translate("Entries", "In phiếu trống để thành viên chấm trên giấy")))
        self._tools = (self._add, self._assign, self._close, self._blank, self._more)
        for at, button in enumerate(self._tools):
            self.matrix.tools.insertWidget(at, button)
        body.addWidget(self.matrix, 1)
        outer.addLayout(body, 1)
        bar = frame("bar", "entriesBar")
        foot = row(bar, margins=(20, 5, 20, 5), spacing=10)
        foot.addWidget(self._detail)
        foot.addStretch(1)
        foot.addWidget(self._turns)
        outer.addWidget(bar)

    def _connect(self) -> None:
        self.step.pressed.connect(lambda: self.presenter.command(self._command))
        self.matrix.toggled.connect(self.presenter.toggle)
        self.matrix.moved.connect(self._show_detail)
        self.matrix.chosen_changed.connect(self._show_tools)
        views = (self.matrix.search, self.matrix.filter, self.matrix.products, self.matrix.members)
        tab_through([self.step.button, *self._tools, *views, self._turns])

    # --- page ------------------------------------------------------------------------------------------------

    def enter(self) -> None:
        """Read the round again."""
        self._host.show_header(None)
        self.presenter.start()

    def focus_first(self) -> None:
        """Put the keyboard on the matrix, or on the way out of an empty page."""
        if self._stack.currentWidget() is self._desk:
            self.matrix.members.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            button = self._nothing.findChild(QWidget, "nothingButton")
            if button is not None:
                button.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, blank sheets are printed from the menu."""
        super().resizeEvent(event)
        self._blank.setVisible(self.width() >= _NARROW * Theme.scale)

    # --- what a person does ----------------------------------------------------------------------------------

    def _assign_chosen(self) -> None:
        self.presenter.assign(self.matrix.chosen)

    def _close_chosen(self) -> None:
        self.presenter.end.close(self.matrix.chosen)

    def _show_turns(self) -> None:
        product = self.matrix.current_product
        if product is not None:
            self.presenter.end.show_turns(product)

    def _show_more(self) -> None:
        self.more_menu().popup(self._more.mapToGlobal(QPoint(0, self._more.height())))

    def more_menu(self) -> QMenu:
        """What is wanted now and then, for the products and the cell in front."""
        menu = QMenu(self)
        menu.setObjectName("moreMenu")
        menu.setToolTipsVisible(True)
        menu.aboutToHide.connect(menu.deleteLater)
        chosen, cell = self.matrix.chosen, (self.matrix.current_product, self.matrix.current_member)
        powers, end = self._powers, self.presenter.end
        self._offer(menu, translate("Entries", "Chọn tất cả sản phẩm"), "", self.matrix.products.selectAll)
        self._offer(menu, translate("Entries", "In phiếu trống để chấm trên giấy"), "", lambda: self._host.go("papers"))
        self._offer(menu, translate("Entries", "Xuất bảng…"), "", self.presenter.export)
        again = translate("Entries", "Chấm lại {n} sản phẩm đã chọn…").format(n=len(chosen))
        self._offer(menu, again, powers.again, lambda: end.score_again(chosen))
        take = translate("Entries", "Đưa {n} sản phẩm ra khỏi đợt…").format(n=len(chosen))
        self._offer(menu, take, powers.edit, lambda: self.presenter.take(chosen))
        product, member = cell
        if product is not None and member is not None:
            sheet = translate("Entries", "Không tính, hoặc tính lại phiếu của ô đang chọn…")
            self._offer(menu, sheet, powers.exclude, lambda: end.exclude(product, member))
        return menu

    @staticmethod
    def _offer(menu: QMenu, words: str, why_not: str, act: Callable[[], None]) -> None:
        action = QAction(words, menu)
        action.setEnabled(not why_not)
        action.setToolTip(why_not or words)
        action.triggered.connect(lambda: act())
        menu.addAction(action)

    def _show_detail(self) -> None:
        detail = self.presenter.detail(self.matrix.current_product, self.matrix.current_member)
        self._detail.set_text(detail.text)
        self._turns.setVisible(detail.turns)

    def _show_tools(self) -> None:
        chosen, powers = len(self.matrix.chosen), self._powers
        for button, why in ((self._add, powers.edit), (self._assign, powers.edit), (self._close, powers.close)):
            button.setEnabled(not why)
            button.setToolTip(tooltip(why))
        words = translate("Entries", "Phân công {n} sản phẩm…") if chosen > 1 else translate("Entries", "Phân công…")
        self._assign.setText(words.format(n=chosen))
        words = translate("Entries", "Kết thúc chấm {n}…") if chosen > 1 else translate("Entries", "Kết thúc chấm…")
        self._close.setText(words.format(n=chosen))

    # --- what the presenter shows ----------------------------------------------------------------------------

    def show_nothing(self, title: str, step: NextStep) -> None:
        """There is no matrix yet."""
        clear(self._lesson)
        buttons = []
        if step.verb:
            act = step.command
            buttons.append(push(step.verb, "nothingButton", lambda: self.presenter.command(act), "primary"))
        self._lesson.addWidget(teaching("council", title, step.text, buttons, "entriesEmpty"))
        self._turn_to(self._nothing)
        if self.isVisible() and not messages.open_now():
            self.focus_first()

    def show_desk(self, desk: Desk) -> None:
        """The matrix."""
        self._command, self._powers = desk.step.command, desk.powers
        self.step.show_step(desk.step.text, desk.step.tone, desk.step.verb)
        self.matrix.show_matrix(desk.matrix)
        self._turn_to(self._desk)

    def _turn_to(self, page: QWidget) -> None:
        before = self._stack.currentWidget()
        self._stack.setCurrentWidget(page)
        if page is not before and self.isVisible():
            self.focus_first()

    def ask_products(self, question: ProductQuestion) -> ProductAnswer | None:
        """Which products go in."""
        return entries_dialogs.ask_products(self, question)

    def ask_members(self, question: AssignQuestion) -> AssignAnswer | None:
        """Who scores."""
        return entries_dialogs.ask_members(self, question)

    def ask_closing(self, question: ClosingQuestion) -> ClosingAnswer | None:
        """What becomes of sheets still to come."""
        return entries_dialogs.ask_closing(self, question)

    def ask_reason(self, request: DeclareRequest) -> str | None:
        """Ask for a reason."""
        return messages.ask_reason(self, request)

    def inform(self, title: str, text: str) -> None:
        """Something that a person should know."""
        messages.inform(self, title, text)

    def copy_text(self, text: str) -> None:
        """Put words into the clipboard."""
        QGuiApplication.clipboard().setText(text)

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
