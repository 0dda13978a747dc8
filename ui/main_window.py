"""The one window: sidebar, header, the page in front, a status line. Pages are made when they are first shown."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QMainWindow, QPushButton, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from ocop_desktop.errors import OcopError
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.session import Session
from ocop_desktop.presenters.shell import PAGES, SECTIONS, section_of
from ui.page_maker import make_page
from ui.theme import Theme
from ui.widgets.basics import Paragraph, column, frame, label, row, set_role
from ui.widgets.header import HeaderBar
from ui.widgets.seat import PracticeBar, SeatPanel
from ui.widgets.section_tabs import SectionTabs
from ui.widgets.sidebar import Sidebar

if TYPE_CHECKING:
    from ui.app import Application
    from ui.pages.page import Page

#: Below this width the sidebar has words under its icons; in pixels at a text size of 100 %.
_NARROW = 1120
_SMALLEST = (880, 470)
_COMFORTABLE = (1280, 840)
#: On a screen of at most this width the window takes all of it.
_LAPTOP = 1440


def section_titles() -> dict[str, str]:
    """The entries of the sidebar in its order, with their words."""
    return {
        "board": translate("Shell", "Tổng quan"),
        "dossier": translate("Shell", "Hồ sơ"),
        "council": translate("Shell", "Hội đồng"),
        "scoring": translate("Shell", "Chấm điểm"),
        "result": translate("Shell", "Kết quả"),
        "print": translate("Shell", "In ấn"),
        "settings": translate("Shell", "Cài đặt"),
    }


def page_titles() -> dict[str, str]:
    """All pages with their words."""
    return {
        "board": translate("Shell", "Tổng quan"),
        "dossiers": translate("Shell", "Hồ sơ"),
        "products": translate("Shell", "Sản phẩm"),
        "producers": translate("Shell", "Chủ thể"),
        "imports": translate("Shell", "Nhập danh sách"),
        "certificates": translate("Shell", "Thời hạn"),
        "self_assessment": translate("Shell", "Tự đánh giá"),
        "commune_report": translate("Shell", "Báo cáo của xã"),
        "rounds": translate("Shell", "Đợt đánh giá"),
        "members": translate("Shell", "Thành viên"),
        "entries": translate("Shell", "Phân công"),
        "keying": translate("Shell", "Phiếu giấy"),
        "meeting": translate("Shell", "Phiên họp"),
        "my_sheets": translate("Shell", "Chọn sản phẩm"),
        "scoring": translate("Shell", "Phiếu chấm"),
        "result": translate("Shell", "Phiếu"),
        "council_result": translate("Shell", "Hội đồng"),
        "ranking": translate("Shell", "Cả đợt"),
        "print": translate("Shell", "In phiếu"),
        "papers": translate("Shell", "Văn bản"),
        "send": translate("Shell", "Ký và gửi"),
        "verify": translate("Shell", "Kiểm tra"),
        "settings": translate("Shell", "Cài đặt"),
    }


class MainWindow(QMainWindow):
    """The frame around the pages."""

    #: Emitted once, when the window has been painted for the first time.
    painted = Signal()

    def __init__(self, application: Application) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setWindowTitle("OCOP Desktop")
        self.setMinimumSize(*_SMALLEST)
        self._application = application
        self._pages: dict[str, Page] = {}
        self._closing = False
        self._painted = False
        self.page_key = ""
        self._build()
        self._add_shortcut("F1", self.show_help)
        self._add_shortcut(QKeySequence.StandardKey.Print, self._print)
        for number, section in enumerate(SECTIONS, 1):
            self._add_shortcut(f"Alt+{number}", partial(self._go_to_section, section))
        self._add_shortcut("Ctrl+PgDown", partial(self._go_beside, 1))
        self._add_shortcut("Ctrl+PgUp", partial(self._go_beside, -1))

    def _build(self) -> None:
        self.sidebar, self.header, self.stack = Sidebar(), HeaderBar(), QStackedWidget()
        self.tabs, self.practice = SectionTabs(), PracticeBar()
        self.seat = SeatPanel(lambda: self._application.ask_sign_in(), lambda: self._application.sign_out())
        self.header.add_beside_help(self.seat)
        self.sidebar.fill(list(section_titles().items()))
        self.sidebar.chosen.connect(self._go_to_section)
        self.tabs.chosen.connect(self._application.go)
        self.header.help.clicked.connect(self.show_help)
        self._opening = Paragraph(translate("Shell", "Đang mở dữ liệu…"), role="muted", name="opening")
        self._opening.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.stack.addWidget(self._opening)
        self.status = label(name="status")
        self._hint = label(
            translate("Shell", "F1: trợ giúp · Alt+1…7: chuyển mục · Ctrl+PgUp/PgDn: trang bên cạnh"), "small", "hint"
        )
        bar = frame("bar", "statusBar")
        inner = row(bar, margins=(20, 3, 16, 4), spacing=12)
        inner.addWidget(self.status)
        inner.addStretch(1)
        inner.addWidget(self._hint)
        self.frame = QWidget()
        self.frame.setProperty("role", "ground")
        outer = row(self.frame, spacing=0)
        outer.addWidget(self.sidebar)
        right: QVBoxLayout = column(spacing=0)
        right.addWidget(self.header)
        right.addWidget(self.practice)
        right.addWidget(self.tabs)
        right.addWidget(self.stack, 1)
        right.addWidget(bar)
        outer.addLayout(right, 1)
        self.setCentralWidget(self.frame)
        self.sidebar.setEnabled(False)
        self.show_status("", "plain")

    def _add_shortcut(self, keys: str | QKeySequence.StandardKey, act: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.activated.connect(lambda: act())

    # --- what the shell shows --------------------------------------------------------------------------------

    def show_opening(self) -> None:
        """The store is being opened; pages of an earlier store are gone."""
        for page in self._pages.values():
            self.stack.removeWidget(page)
            page.deleteLater()
        self._pages.clear()
        self.page_key = ""
        self.sidebar.setEnabled(False)
        self.tabs.hide()
        self.show_seat(None)
        self.header.title.setText("OCOP Desktop")
        self.header.show_header(None)
        self.show_status("", "plain")
        self.stack.setCurrentWidget(self._opening)

    def show_not_opened(self, error: OcopError) -> None:
        """The store cannot be opened."""
        from ui.pages.trouble_page import TroublePage

        self.sidebar.setEnabled(False)
        self._show("trouble", TroublePage(self._application, error, self._application.shell.start))

    def show_setup(self) -> None:
        """The first start: no sidebar yet, nothing else can be done."""
        self.sidebar.hide()
        self.tabs.hide()
        self.header.title.setText(translate("Shell", "Chào mừng"))
        self._page("setup")

    def show_page(self, key: str) -> None:
        """A page of the sidebar."""
        self.sidebar.show()
        self.sidebar.setEnabled(True)
        section, titles = section_of(key), page_titles()
        self.sidebar.show_current(section)
        self.tabs.show_pages([(page, titles[page]) for page in SECTIONS[section]], key)
        self.header.title.setText(section_titles()[section])
        self.header.show_header(None)
        self.show_seat(self._application.session)
        self.show_status("", "plain")
        self._page(key)

    def show_seat(self, session: Session | None) -> None:
        """Who sits here, in which round, and whether that is practice."""
        self.seat.show_seat(session)
        self.practice.setVisible(session is not None and session.practice)

    def _go_to_section(self, section: str) -> None:
        self._application.shell.go_to_section(section)

    def _go_beside(self, by: int) -> None:
        self._application.shell.go_beside(by)

    def leave_page(self, go: Callable[[], None]) -> None:
        """Let the page in front hand over what is typed."""
        page = self.page
        if page is None:
            go()
        else:
            page.leave(go)

    def show_error(self, error: OcopError) -> None:
        """An error as it is written."""
        from ui import messages

        messages.show_error(self, error)

    def ask_table_file(self, title: str, suggested: str) -> Path | None:
        """Where a table is to be written."""
        from ui.widgets.register_tools import ask_table_file

        return ask_table_file(self, self._application, title, suggested)

    @property
    def page(self) -> Page | None:
        """The page in front."""
        return self._pages.get(self.page_key)

    def _page(self, key: str) -> None:
        self._show(key, self._pages.get(key) or make_page(key, self._application))

    def _show(self, key: str, page: Page) -> None:
        self.page_key = key
        self._pages[key] = page
        if self.stack.indexOf(page) < 0:
            self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)
        page.enter()
        page.focus_first()

    def show_status(self, text: str, tone: str) -> None:
        """Saved, being saved, or not saved."""
        sign = {"good": "✓ ", "bad": "✕ ", "missing": "▲ "}.get(tone, "")
        self.status.setText(sign + text if text else "")
        set_role(self.status, tone=tone)

    # --- events ----------------------------------------------------------------------------------------------

    def show_fitting(self) -> None:
        """Show the window in a size that suits the screen."""
        room = self.screen().availableGeometry().size()
        if room.width() <= _LAPTOP:
            self.resize(room)
            self.showMaximized()
        else:
            self.resize(*_COMFORTABLE)
            self.show()

    def event(self, event: QEvent) -> bool:
        """Notice the first painting."""
        done = super().event(event)
        if event.type() == QEvent.Type.UpdateRequest and not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.painted.emit)
        return done

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keyboard, unless its page has taken the key."""
        button = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(button, (QPushButton, QToolButton)):
            button.click()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The sidebar is narrow where there is little room."""
        super().resizeEvent(event)
        self.sidebar.set_narrow(self.width() < _NARROW * Theme.scale)
        self._hint.setVisible(self.width() >= 1000)

    def closeEvent(self, event: QCloseEvent) -> None:
        """End only when everything is confirmed by the store; the window stays until then."""
        if not self._closing and not self._application.ended:
            self.leave_page(self._end)
        event.setAccepted(self._closing or self._application.ended)

    def _end(self) -> None:
        if self.pages_may_close():
            self._closing = True
            self._application.end()
            self.close()

    def pages_may_close(self) -> bool:
        """Whether no page holds something that would be lost."""
        return all(page.may_close() for page in self._pages.values())

    def take_place_of(self, old: MainWindow) -> None:
        """Stand where another window stood, with the same page in front."""
        self.setGeometry(old.geometry())
        self.setWindowState(old.windowState())
        if old.page_key in PAGES:
            self.show_page(old.page_key)
        elif old.page_key == "setup":
            self.show_setup()
        self.setVisible(old.isVisible())

    def retire(self) -> None:
        """Go away without ending the program."""
        self._closing = True
        self.hide()
        self.deleteLater()

    def show_help(self) -> None:
        """F1: the help of the page in front."""
        from ui.help_dialog import show_help

        show_help(self, self.page_key or "board")

    def _print(self) -> None:
        page = self.page
        if page is not None and not page.print_now():
            self._application.go("print")
