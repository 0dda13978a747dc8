"""The page "Chọn sản phẩm": which sheet to fill in next."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

from ocop_desktop.i18n import translate
from ocop_desktop.presenters.my_sheets import MySheetsPresenter, SheetChoice, columns
from ui.pages.host import PageHost
from ui.pages.page import Page, teaching
from ui.widgets.basics import ElidedLabel, NoticeBox, Paragraph, clear, column, frame, push, row
from ui.widgets.table import DataTable


class MySheetsPage(Page):
    """The products to score, and how far each sheet is."""

    key = "my_sheets"

    def __init__(self, host: PageHost) -> None:
        super().__init__()
        self.setObjectName("mySheetsPage")
        self._host = host
        self.presenter = MySheetsPresenter(host.session, self)
        self._next: int | None = None
        self._stack = QStackedWidget()
        column(self).addWidget(self._stack)
        self._nothing, self._list = QWidget(), QWidget()
        self._lesson = column(self._nothing)
        self._summary = Paragraph(name="mySheetsSummary", role="sub")
        self._notices = column()
        name = translate("MySheets", "Sản phẩm để chấm")
        self.table = DataTable("mySheets", name, columns())
        self.table.offer_export()
        self._open = push("", "openSheet", self._open_current, "primary")
        self._chosen = ElidedLabel(role="sub", name="chosenSheet")
        self._build()
        for page in (self._nothing, self._list):
            self._stack.addWidget(page)

    def _build(self) -> None:
        outer = column(self._list, spacing=0)
        body = column(margins=(20, 10, 20, 6), spacing=8)
        body.addWidget(self._summary)
        body.addLayout(self._notices)
        body.addWidget(self.table, 1)
        outer.addLayout(body, 1)
        bar = frame("bar", "mySheetsBar")
        foot = row(bar, margins=(20, 8, 20, 8), spacing=10)
        foot.addWidget(self._chosen)
        foot.addStretch(1)
        foot.addWidget(self._open)
        outer.addWidget(bar)
        self.table.opened.connect(self._open_current)
        self.table.selected.connect(lambda _: self._show_chosen())

    def enter(self) -> None:
        """Read the list again."""
        self.presenter.start()

    def focus_first(self) -> None:
        """Put the keyboard on the list, or on the way out of an empty one."""
        if self._stack.currentWidget() is self._list:
            self.table.view.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            button = self._nothing.findChild(QPushButton)
            if button is not None:
                button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_current(self) -> None:
        current = self.table.current
        if current is not None:
            self.presenter.open(current)

    def _show_chosen(self) -> None:
        current = self.table.current
        found = next((each for each in self.table.state.shown if each.id == current), None)
        self._chosen.set_text(found.cells[0].text if found else "")
        self._open.setEnabled(found is not None)
        verb = self.presenter.verb(found.id) if found else translate("MySheets", "Mở phiếu")
        self._open.setText(translate("MySheets", "{verb}  ·  Enter").format(verb=verb))
        self._open.setAccessibleName(verb)

    # --- what the presenter shows ----------------------------------------------------------------------------

    def show_nothing(self, title: str, text: str, command: str) -> None:
        """There is nothing to score."""
        clear(self._lesson)
        buttons = []
        if command == "products":
            go = translate("MySheets", "Đến sổ sản phẩm")
            buttons.append(push(go, "goProducts", lambda: self._host.go("products"), "primary"))
            sample = translate("MySheets", "Chấm thử sản phẩm minh họa")
            buttons.append(push(sample, "loadSample", self._host.load_sample))
        self._lesson.addWidget(teaching("scoring", title, text, buttons, "mySheetsEmpty"))
        self._turn_to(self._nothing)

    def show_choice(self, choice: SheetChoice) -> None:
        """The products to choose from; the one that comes next is chosen."""
        self._summary.set_text(choice.summary)
        clear(self._notices)
        if choice.notice:
            sign_in = translate("MySheets", "Đăng nhập…") if choice.offer_sign_in else ""
            box = NoticeBox(choice.notice, "plain", "aloneNotice", sign_in, self.ask_sign_in)
            self._notices.addWidget(box)
        self.table.show_rows(choice.rows, choice.next)
        self._show_chosen()
        self._turn_to(self._list)

    def _turn_to(self, page: QWidget) -> None:
        before = self._stack.currentWidget()
        self._stack.setCurrentWidget(page)
        if page is not before and self.isVisible():
            self.focus_first()

    def go_with(self, key: str, product_id: int) -> None:
        """Show a page for a product."""
        self._host.go_with(key, product_id)

    def ask_sign_in(self) -> None:
        """Let a member of the round in front sign in, and choose among their own products."""
        self._host.ask_sign_in("my_sheets")
