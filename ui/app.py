"""The composition root: paths, preferences, worker, store, window. Heavy libraries are imported late."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from ocop_desktop.clock import Clock, SystemClock
from ocop_desktop.errors import OcopError
from ocop_desktop.presenters.scoring_view import Header
from ocop_desktop.presenters.session import Session
from ocop_desktop.presenters.shell import FIRST_PAGE, ShellPresenter
from ocop_desktop.presenters.shown_table import export_shown
from ocop_desktop.presenters.table_rows import TableState
from ocop_desktop.services.paths import DataPaths, data_paths
from ocop_desktop.services.preferences import Preferences, load_preferences, save_preferences
from ui import error_log
from ui.garbage import MainThreadGarbage
from ui.icons import app_icon
from ui.language import use_language
from ui.main_window import MainWindow
from ui.task_runner import TaskRunner
from ui.theme import apply_theme, register_fonts
from ui.widgets.table import DataTable

if TYPE_CHECKING:
    from ocop_desktop.services.workspace import Workspace


class Application:
    """One run of the program: owns the worker, the preferences and the window; it is every page's host."""

    def __init__(self, qt: QApplication, paths: DataPaths, clock: Clock | None = None) -> None:
        self.qt = qt
        self.paths = paths
        self.clock: Clock = clock or SystemClock()
        self.preferences: Preferences = load_preferences(paths.root)
        self.garbage = MainThreadGarbage()
        self.runner = TaskRunner()
        self._workspace: Workspace | None = None
        self.ended = False
        self._rebuild_waits = False
        self.runner.idle.connect(self._idle)
        register_fonts()
        self._follow_preferences()
        DataTable.exporter = self.export_shown
        self.window = MainWindow(self)
        self.shell = ShellPresenter(self._open_workspace, self.runner, self.window)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_colours_changed)

    def show(self) -> None:
        """Put the window on the screen; the store is opened when it has been painted."""
        self.window.painted.connect(self.shell.start)
        self.window.show_fitting()

    def _open_workspace(self) -> Workspace:
        from ocop_desktop.services.workspace import Workspace

        self._workspace = None
        self._workspace = Workspace.open(self.paths.root, self.clock)
        return self._workspace

    def end(self) -> None:
        """Close the store and end the worker; everything has been confirmed or refused."""
        if not self.ended:
            self.ended = True
            self.runner.shut_down(self._close_workspace)
            self.garbage.end()

    def _close_workspace(self) -> None:
        if self._workspace is not None:
            self._workspace.close()

    # --- what pages ask of the program -----------------------------------------------------------------------

    @property
    def session(self) -> Session:
        """The open store; pages are made only while there is one."""
        if self.shell.session is None:
            raise RuntimeError("no store is open")
        return self.shell.session

    def save_preferences(self, preferences: Preferences) -> None:
        """Keep preferences; where they change how the program looks, the window is built anew."""
        before, self.preferences = self.preferences, preferences
        try:
            save_preferences(self.paths.root, preferences)
        except OcopError as error:
            self.window.show_error(error)
        if _look(before) != _look(preferences):
            QTimer.singleShot(0, self._rebuild)

    def go(self, key: str) -> None:
        """Show a page of the sidebar."""
        self.shell.go(key)

    def go_with(self, key: str, product_id: int) -> None:
        """Put a product in front and show a page for it."""
        self.shell.go_with(key, product_id)

    def set_up(self) -> None:
        """The set-up is done: begin."""
        self.shell.set_up()

    def load_sample(self) -> None:
        """Load the illustrative product and begin to score it."""
        self.shell.load_sample()

    def reopen_store(self, between: Callable[[], Any], then: Callable[[Any], object] | None = None) -> None:
        """Close the store, call `between` on the worker, open it again and begin anew."""
        self.shell.reopen(between, then)

    def show_status(self, text: str, tone: str) -> None:
        """The status line."""
        self.window.show_status(text, tone)

    def show_header(self, header: Header | None) -> None:
        """For whom one works."""
        self.window.header.show_header(header)

    def export_shown(self, title: str, state: TableState) -> None:
        """Let a table out as it is on the screen."""
        export_shown(self.session, self.window, title, state, self.clock.now)

    def seat_changed(self) -> None:
        """Show who sits here and which round is in front, and the page in front anew."""
        self.window.show_seat(self.session)
        self.shell.again()

    def ask_sign_in(self, then: str = "") -> None:
        """Let a member of the round in front sign in, then show a page, or where their work begins."""
        from ui.widgets.sign_in import ask_sign_in

        self.window.leave_page(lambda: ask_sign_in(self.window, self, then))

    def sign_out(self) -> None:
        """The member who sits here leaves; what they typed is handed over first."""
        session = self.session

        def out() -> None:
            session.runner.run(session.workspace.sign_out, lambda _: self._signed_out(), self.window.show_error)

        self.window.leave_page(out)

    def _signed_out(self) -> None:
        self.session.seat = None
        self.session.choose_product(None)
        self.window.show_seat(self.session)
        self.shell.go(FIRST_PAGE)
        self.shell.again()

    # --- looks -----------------------------------------------------------------------------------------------

    def _follow_preferences(self) -> None:
        use_language(self.qt, self.preferences.language)
        apply_theme(self.qt, self.preferences.scheme, self.preferences.text_size)

    def _rebuild(self) -> None:
        """The same page in a new window, once what is typed is handed over and no answer is on its way to the old."""
        old, session = self.window, self.shell.session
        self._rebuild_waits = self.runner.busy and not self.ended
        keying = session is not None and session.copy is not None  # leaving would close the copy
        if self.ended or self._rebuild_waits or keying or not old.pages_may_close():
            return
        old.leave_page(lambda: self._build_anew(old))

    def _idle(self) -> None:
        if self._rebuild_waits:
            QTimer.singleShot(0, self._rebuild)

    def _build_anew(self, old: MainWindow) -> None:
        """Widgets hold words and colours of the time they were made."""
        if self.ended or old is not self.window:
            return
        self._follow_preferences()
        self.window = MainWindow(self)
        self.shell.view = self.window
        self.window.take_place_of(old)
        old.retire()

    def _system_colours_changed(self) -> None:
        if self.preferences.scheme == "system" and not self.ended:
            QTimer.singleShot(0, self._rebuild)


def _look(preferences: Preferences) -> tuple[object, ...]:
    return preferences.language, preferences.scheme, preferences.text_size


def main() -> int:
    """Start the program; returns the exit status."""
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:  # a program without a console has none
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]
    paths = data_paths()
    error_log.keep(paths.logs)
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    qt = QApplication(sys.argv)
    qt.setApplicationName("ocop-desktop")
    qt.setApplicationDisplayName("OCOP Desktop")
    qt.setDesktopFileName("ocop-desktop")
    qt.setWindowIcon(app_icon())
    application = Application(qt, paths)
    error_log.show_faults(lambda: application.window)
    application.show()
    status = qt.exec()
    application.end()
    return status
