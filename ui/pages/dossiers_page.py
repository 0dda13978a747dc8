"""The dossiers: the register of all, and in its place the one that is opened."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

from ocop_desktop.i18n import translate
from ocop_desktop.presenters.dossiers import DossiersPresenter
from ocop_desktop.presenters.dossiers_view import Board
from ocop_desktop.presenters.scoring_view import Tone
from ui import messages
from ui.pages.host import PageHost
from ui.pages.page import Page, teaching
from ui.widgets.basics import NoticeBox, clear, column, push
from ui.widgets.dossier_detail import TABLE_KINDS, DossierDetail, documents
from ui.widgets.dossier_register import DossierRegister


class DossiersPage(Page):
    """What is due and what is missing; one dossier at a time to work on."""

    key = "dossiers"

    def __init__(self, host: PageHost) -> None:
        super().__init__()
        self.setObjectName("dossiersPage")
        self._host = host
        self.presenter = DossiersPresenter(host.session, self, lambda: host.clock.now().date())
        self.register, self.detail = DossierRegister(), DossierDetail(host)
        self._stack = QStackedWidget()
        column(self).addWidget(self._stack)
        self._waiting, self._empty = QWidget(), self._build_empty()
        self._failure = column(self._waiting, margins=(22, 16, 22, 16))
        for shown in (self._waiting, self._empty, self.register, self.detail):
            self._stack.addWidget(shown)
        self.register.opened.connect(self.presenter.open)
        self.register.selected.connect(self.presenter.select)
        self.register.grouped.connect(self.presenter.choose_group)
        self.register.exported.connect(self.presenter.export)
        self.detail.closed.connect(self.close_dossier)

    def _build_empty(self) -> QWidget:
        text = translate(
            "Dossiers",
            "Ở đây theo dõi hồ sơ của từng sản phẩm: nhận ngày nào, còn thiếu gì, còn mấy ngày trong hạn 15 ngày làm "
            "việc, đang chờ ai. Sản phẩm được ghi vào sổ là có hồ sơ. Hãy thêm sản phẩm, hoặc nhập danh sách có sẵn.",
        )
        add = push(translate("Dossiers", "Thêm sản phẩm"), "toProducts", lambda: self._host.go("products"), "primary")
        imports = push(translate("Dossiers", "Nhập danh sách từ Excel"), "toImports", lambda: self._host.go("imports"))
        title = translate("Dossiers", "Chưa có hồ sơ nào")
        return teaching("dossier", title, text, [add, imports], "dossiersEmpty")

    # --- page ------------------------------------------------------------------------------------------------

    def enter(self) -> None:
        """Read again what is in view; a product that another page asked for comes first."""
        session = self._host.session
        asked = session.take_asked()
        if asked is None and self._stack.currentWidget() is self.detail:
            asked = session.product_id
        if asked is not None:
            self.open_dossier(asked)
        else:
            self.presenter.start()

    def leave(self, go: Callable[[], None]) -> None:
        """Hand over what is typed, and wait until it is saved."""
        self.detail.hand_over()
        self.detail.presenter.when_idle(go)

    def focus_first(self) -> None:
        """Put the keyboard on the table, on the next step, or on the first button."""
        shown = self._stack.currentWidget()
        if shown is self.detail:
            self.detail.focus_first()
        elif shown is self.register:
            self.register.table.view.setFocus()
        elif shown is self._empty:
            button = self._empty.findChild(QPushButton, "toProducts")
            if button is not None:
                button.setFocus()

    def close_dossier(self) -> None:
        """Back to the register, on the row one came from."""
        self._turn_to(self.register)
        self.presenter.start()

    # --- what the presenter shows ----------------------------------------------------------------------------

    def show_empty(self) -> None:
        """No product yet."""
        self._turn_to(self._empty)

    def show_board(self, board: Board) -> None:
        """The dossiers of the chosen group."""
        self.register.show_board(board)
        self._turn_to(self.register)

    def show_failed(self, text: str) -> None:
        """The register could not be read."""
        clear(self._failure)
        again = translate("Dossiers", "Thử lại")
        self._failure.addWidget(NoticeBox(text, "bad", "dossiersFailed", again, self.presenter.start))
        self._failure.addStretch(1)
        self._turn_to(self._waiting)

    def open_dossier(self, product_id: int) -> None:
        """One product's dossier in the place of the register."""
        self._turn_to(self.detail)
        self.detail.open(product_id)

    def ask_table_file(self, title: str, suggested: str) -> Path | None:
        """Where a table is to be written."""
        return messages.save_file(self, title, str(Path(documents()) / suggested), TABLE_KINDS)

    def show_status(self, text: str, tone: Tone) -> None:
        """Saved or not."""
        self._host.show_status(text, tone)

    def _turn_to(self, page: QWidget) -> None:
        before = self._stack.currentWidget()
        self._stack.setCurrentWidget(page)
        if page is not before and self.isVisible():
            self.focus_first()
