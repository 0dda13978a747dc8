"""The one window: sidebar, header, the page in front, a status line. Pages are made when they are first shown."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from ocop_desktop.errors import OcopError
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.shell import PAGES
from ui.theme import Theme
from ui.widgets.basics import Paragraph, column, frame, label, row, set_role
from ui.widgets.header import HeaderBar
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


def page_titles() -> dict[str, str]:
    """The pages of the sidebar in its order, with their words."""
    return {
        "products": translate("Shell", "Sản phẩm"),
        "scoring": translate("Shell", "Chấm điểm"),
        "result": translate("Shell", "Kết quả"),
        "print": translate("Shell", "In ấn"),
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
        for number, key in enumerate(PAGES, 1):
            self._add_shortcut(f"Alt+{number}", partial(application.go, key))

    def _build(self) -> None:
        self.sidebar, self.header, self.stack = Sidebar(), HeaderBar(), QStackedWidget()
        self.sidebar.fill(list(page_titles().items()))
        self.sidebar.chosen.connect(self._application.go)
        self.header.help.clicked.connect(self.show_help)
        self._opening = Paragraph(translate("Shell", "Đang mở dữ liệu…"), role="muted", name="opening")
        self._opening.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.stack.addWidget(self._opening)
        self.status = label(name="status")
        self._hint = label(translate("Shell", "F1: trợ giúp · Alt+1…7: chuyển trang"), "small", "hint")
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
        self.header.title.setText(translate("Shell", "Chào mừng"))
        self._page("setup")

    def show_page(self, key: str) -> None:
        """A page of the sidebar."""
        self.sidebar.show()
        self.sidebar.setEnabled(True)
        self.sidebar.show_current(key)
        self.header.title.setText(page_titles()[key])
        self.header.show_header(None)
        self.show_status("", "plain")
        self._page(key)

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

    @property
    def page(self) -> Page | None:
        """The page in front."""
        return self._pages.get(self.page_key)

    def _page(self, key: str) -> None:
        self._show(key, self._pages.get(key) or self._application.make_page(key))

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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The sidebar is narrow where there is little room."""
        super().resizeEvent(event)
        self.sidebar.set_narrow(self.width() < _NARROW * Theme.scale)
        self._hint.setVisible(self.width() >= 700)

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

        show_help(self, self.page_key or "products")

    def _print(self) -> None:
        page = self.page
        if page is not None and not page.print_now():
            self._application.go("print")
