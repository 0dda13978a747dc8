"""The page of form 03: four texts, each with the law's hint, what the program suggests and what to look at."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

from ocop_desktop.i18n import translate
from ocop_desktop.presenters.commune_report import CommuneReportPresenter
from ocop_desktop.presenters.commune_report_view import ReportView
from ocop_desktop.presenters.scoring_view import Header, Tone
from ocop_desktop.services.commune_report_law import MATTERS, Matter
from ui import messages
from ui.pages.host import PageHost
from ui.pages.page import Page, teaching
from ui.theme import Theme
from ui.widgets.basics import NoticeBox, Paragraph, clear, column, frame, push, row, scroller, tab_through
from ui.widgets.matter_card import MatterCard

#: From this width on flags and evidence stand beside the text; in pixels at a text size of 100 %.
_WIDE = 1000


class CommuneReportPage(Page):
    """The commune's report on four matters of the dossier of the product in front."""

    key = "commune_report"

    def __init__(self, host: PageHost) -> None:
        super().__init__()
        self.setObjectName("communeReportPage")
        self._host = host
        self.presenter = CommuneReportPresenter(host.session, self)
        self._stack = QStackedWidget()
        column(self).addWidget(self._stack)
        self._empty, self._work = QWidget(), QWidget()
        self._empty_place = column(self._empty)
        self._busy = Paragraph(name="reportBusy")
        self._busy.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._basis = Paragraph(name="reportBasis")
        self._notices, self._problem = column(spacing=6), column(margins=(20, 0, 20, 6))
        self.cards: dict[Matter, MatterCard] = {matter: MatterCard(matter) for matter in MATTERS}
        self._progress = Paragraph(role="muted", name="reportProgress")
        self.preview_button = push(
            translate("CommuneReport", "Xem trước Mẫu số 03"), "previewReport", self.presenter.preview, "primary"
        )
        self.self_button = push(
            translate("CommuneReport", "Xem tự đánh giá của chủ thể"), "openSelf", self.presenter.self_assessment
        )
        self._build()
        for page in (self._empty, self._busy, self._work):
            self._stack.addWidget(page)

    def _build(self) -> None:
        outer = column(self._work, spacing=0)
        content = QWidget()
        body = column(content, margins=(20, 10, 20, 14), spacing=12)
        head = row(spacing=12)
        back = push(translate("CommuneReport", "‹ Hồ sơ"), "backToDossier", lambda: self._host.go("dossiers"), "link")
        back.setAccessibleName(translate("CommuneReport", "Về hồ sơ"))
        head.addWidget(back)
        head.addWidget(self._basis, 1)
        body.addLayout(head)
        body.addLayout(self._notices)
        for matter, card in self.cards.items():
            body.addWidget(card)
            card.written.connect(partial(self.presenter.write, matter))
            card.inserted.connect(partial(self.presenter.insert, matter))
            card.reset.connect(partial(self.presenter.reset, matter))
            card.restore.connect(partial(self.presenter.restore, matter))
        body.addStretch(1)
        self._area = scroller(content, "reportArea")
        outer.addWidget(self._area, 1)
        outer.addLayout(self._problem)
        bar = frame("bar", "reportBar")
        foot = row(bar, margins=(20, 8, 20, 8), spacing=10)
        foot.addWidget(self._progress, 1)
        foot.addWidget(self.self_button)
        foot.addWidget(self.preview_button)
        outer.addWidget(bar)

    # --- page ------------------------------------------------------------------------------------------------

    def enter(self) -> None:
        """Show the report on the product in front."""
        self.presenter.start()

    def leave(self, go: Callable[[], None]) -> None:
        """Go once everything is confirmed or refused."""
        self.presenter.leave(go)

    def may_close(self) -> bool:
        """Ask where a text could not be saved."""
        if not self.presenter.unsaved_text:
            return True
        title = translate("CommuneReport", "Có nội dung chưa lưu được")
        text = translate("CommuneReport", "Lời báo cáo trên màn hình chưa lưu được và sẽ mất nếu đóng chương trình.")
        return self.confirm(title, text, translate("CommuneReport", "Vẫn đóng"))

    def focus_first(self) -> None:
        """Put the keyboard into the first text, or on the first button."""
        if self._stack.currentWidget() is self._work:
            self.cards[MATTERS[0]].box.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            button = self._empty.findChild(QPushButton)
            if button is not None:
                button.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside each other where there is room."""
        super().resizeEvent(event)
        for card in self.cards.values():
            card.set_wide(self.width() >= _WIDE * Theme.scale)

    # --- what the presenter shows ----------------------------------------------------------------------------

    def show_empty(self, title: str, text: str) -> None:
        """Nothing to write."""
        clear(self._empty_place)
        words = translate("CommuneReport", "Mở danh sách hồ sơ")
        button = push(words, "reportElsewhere", lambda: self._host.go("dossiers"), "primary")
        self._empty_place.addWidget(teaching("print", title, text, [button], "reportEmpty"))
        self._host.show_header(None)
        self._host.show_status("", "plain")
        self._stack.setCurrentWidget(self._empty)

    def show_busy(self, text: str) -> None:
        """Something takes a moment."""
        self._busy.set_text(text)
        self._stack.setCurrentWidget(self._busy)

    def show_header(self, header: Header | None) -> None:
        """Product and set."""
        self._host.show_header(header)

    def show_report(self, view: ReportView) -> None:
        """The four matters."""
        for each in view.matters:
            self.cards[each.matter].show_view(each, view.editable)
        self._show_around(view)
        self._stack.setCurrentWidget(self._work)
        if self.isVisible() and not messages.open_now():
            self.focus_first()

    def update_report(self, view: ReportView) -> None:
        """What has changed around the texts."""
        for each in view.matters:
            self.cards[each.matter].update_view(each, view.editable)
        self._show_around(view)

    def _show_around(self, view: ReportView) -> None:
        self._basis.set_text(view.basis)
        self._progress.set_text(view.progress)
        clear(self._notices)
        for number, notice in enumerate(view.notices):
            self._notices.addWidget(NoticeBox(notice.text, notice.tone, f"reportNotice{number}"))
        order = [widget for card in self.cards.values() for widget in card.in_tab_order()]
        tab_through([*order, self.self_button, self.preview_button])

    def put_text(self, matter: Matter, text: str) -> None:
        """Another text in a box."""
        self.cards[matter].box.put(text)

    def show_status(self, text: str, tone: Tone) -> None:
        """Saved or not."""
        self._host.show_status(text, tone)

    def show_problem(self, text: str) -> None:
        """A failed save, in place."""
        clear(self._problem)
        if text:
            self._problem.addWidget(NoticeBox(text, "bad", "reportProblem"))

    def pending_text(self) -> None:
        """Hand over what is typed."""
        if self._stack.currentWidget() is self._work:
            for card in self.cards.values():
                card.hand_over()

    def go(self, key: str) -> None:
        """Show another page."""
        self._host.go(key)
