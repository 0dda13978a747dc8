"""The page "Phiên họp": the council's meeting in the round in front."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from ocop_desktop.i18n import translate
from ocop_desktop.presenters.meeting import MeetingPresenter
from ocop_desktop.presenters.meeting_view import MeetingForm, MeetingStep, MemberLine
from ocop_desktop.presenters.scoring_view import Tone
from ui import messages
from ui.pages.host import PageHost
from ui.pages.page import Page, teaching
from ui.theme import Theme
from ui.widgets.basics import NoticeBox, clear, column, push, row, scroller
from ui.widgets.meeting_form import MeetingPanel
from ui.widgets.next_step import NextStepBar

#: Below this width the form has one column; in pixels at a text size of 100 %.
_NARROW = 1000


class MeetingPage(Page):
    """Who was there is said at once; what is typed is saved when a person says so."""

    key = "meeting"

    def __init__(self, host: PageHost) -> None:
        super().__init__()
        self.setObjectName("meetingPage")
        self._host = host
        self.presenter = MeetingPresenter(host.session, self)
        self._command = ""
        self._stack = QStackedWidget()
        column(self).addWidget(self._stack)
        self._nothing, self._meeting = QWidget(), QWidget()
        self._lesson = column(self._nothing)
        self.step = NextStepBar("quorum")
        self.panel = MeetingPanel(lambda: self.presenter.now(host.clock.now().isoformat()))
        self._notices = column(spacing=6)
        self._minutes = push(translate("Meeting", "Lập biên bản"), "toMinutes", lambda: host.go("papers"))
        self._drop = push(translate("Meeting", "Bỏ phần chưa lưu"), "dropChanges", self.presenter.drop)
        self._build()
        self.step.pressed.connect(lambda: self.presenter.command(self._command))
        self.panel.changed.connect(lambda: self.presenter.changed(self.panel.form))
        save = QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self)
        save.activated.connect(self.presenter.save)

    def _build(self) -> None:
        outer = column(self._meeting, spacing=0)
        head = column(margins=(20, 10, 20, 6), spacing=8)
        line = row(spacing=8)
        line.addWidget(self.step, 1)
        line.addWidget(self._minutes)
        line.addWidget(self._drop)
        head.addLayout(line)
        head.addLayout(self._notices)
        outer.addLayout(head)
        self._area = scroller(self.panel, "meetingArea")
        outer.addWidget(self._area, 1)
        for page in (self._nothing, self._meeting):
            self._stack.addWidget(page)

    # --- page ------------------------------------------------------------------------------------------------

    def enter(self) -> None:
        """Read the meeting again, unless something is unsaved."""
        self._host.show_header(None)
        self.presenter.start()

    def leave(self, go: Callable[[], None]) -> None:
        """Ask where something is unsaved."""
        self.presenter.leave(go)

    def may_close(self) -> bool:
        """Ask where something is unsaved."""
        if not self.presenter.unsaved:
            return True
        title = translate("Meeting", "Phiên họp chưa lưu")
        text = translate("Meeting", "Nội dung phiên họp vừa nhập chưa được lưu và sẽ mất nếu đóng chương trình.")
        return self.confirm(title, text, translate("Meeting", "Vẫn đóng"))

    def focus_first(self) -> None:
        """Put the keyboard on the first member, or on the way out of an empty page."""
        if self._stack.currentWidget() is self._meeting:
            first = next(iter(self.panel.attendance.members.values()), None)
            if first is not None:
                first.there.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            button = self._nothing.findChild(QWidget, "nothingButton")
            if button is not None:
                button.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One column where there is little room."""
        super().resizeEvent(event)
        self.panel.set_narrow(self.width() < _NARROW * Theme.scale)

    # --- what the presenter shows ----------------------------------------------------------------------------

    def show_nothing(self, title: str, text: str, verb: str, page: str) -> None:
        """There is no meeting to show."""
        clear(self._lesson)
        button = push(verb, "nothingButton", lambda: self._host.go(page), "primary")
        self._lesson.addWidget(teaching("council", title, text, [button], "meetingEmpty"))
        self._stack.setCurrentWidget(self._nothing)

    def show_form(self, members: tuple[MemberLine, ...], form: MeetingForm, why_not: str) -> None:
        """The meeting as it is stored."""
        self.panel.show_form(members, form, not why_not)
        if why_not:
            self.show_notice(why_not)
        self._stack.setCurrentWidget(self._meeting)
        if self.isVisible() and not messages.open_now() and not self.isAncestorOf(self.focusWidget() or self):
            self.focus_first()

    def show_step(self, step: MeetingStep, unsaved: bool) -> None:
        """The quorum in words, and the one filled button."""
        self._command = step.command
        self.step.show_step(step.text, step.tone, step.verb)
        self._minutes.setVisible(step.command != "papers")
        nobody = all(each.present is None for each in self.panel.form.present)
        self.panel.offer_everybody(nobody and not step.verb)
        self._drop.setVisible(unsaved)

    def show_problem(self, field: str, text: str) -> None:
        """What is wrong with a field."""
        self.panel.show_problem(field, text)
        if text:
            edit = self.panel.opened if field == "opened" else self.panel.ended
            self._area.ensureWidgetVisible(edit)
            edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_notice(self, text: str) -> None:
        """What became of two people's changes."""
        clear(self._notices)
        if text:
            self._notices.addWidget(NoticeBox(text, "missing", "meetingNotice"))

    def show_status(self, text: str, tone: Tone) -> None:
        """The window's status line."""
        self._host.show_status(text, tone)

    def seat_changed(self) -> None:
        """The round in front has changed."""
        self._host.seat_changed()

    def go(self, key: str) -> None:
        """Show another page."""
        self._host.go(key)
