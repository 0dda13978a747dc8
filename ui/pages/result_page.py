"""The result page: star and reason first, then what is missing; the sheet's state beside, the way on at the foot."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QStackedWidget, QWidget

from ocop_desktop.i18n import translate
from ocop_desktop.presenters.result import ResultPresenter
from ocop_desktop.presenters.result_view import ResultView, Step
from ocop_desktop.presenters.scoring_view import Header
from ui.pages.host import PageHost
from ui.pages.page import Page, teaching
from ui.widgets.basics import NoticeBox, Paragraph, clear, column, frame, push, row, scroller
from ui.widgets.result_cards import SectionCard, StarCard, StateCard
from ui.widgets.way_up_panel import WayUpPanel

#: Below this width the sheet's state stands under the result.
_NARROW = 900


class ResultPage(Page):
    """The result of the product in front."""

    key = "result"

    def __init__(self, host: PageHost) -> None:
        super().__init__()
        self.setObjectName("resultPage")
        self._host = host
        self.presenter = ResultPresenter(host.session, self)
        self._stack = QStackedWidget()
        column(self).addWidget(self._stack)
        self._busy = Paragraph(name="resultBusy")
        self._busy.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._teaching, self._sheet = QWidget(), QWidget()
        self._lesson = column(self._teaching)
        self._notices, self._sections = column(spacing=6), column(spacing=12)
        self.star, self.state = StarCard(), StateCard()
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._steps = row(margins=(20, 8, 20, 8), spacing=10)
        self._next: QPushButton | None = None
        self._build()
        self._way_page = QWidget()
        self.way = WayUpPanel(host)
        self._build_way()
        for page in (self._teaching, self._busy, self._sheet, self._way_page):
            self._stack.addWidget(page)

    # --- building --------------------------------------------------------------------------------------------

    def _build(self) -> None:
        outer = column(self._sheet, spacing=0)
        content = QWidget()
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight, content)
        self._body.setContentsMargins(22, 14, 22, 14)
        self._body.setSpacing(16)
        left, right = column(spacing=12), column(spacing=12)
        left.addWidget(self.star)
        left.addLayout(self._notices)
        left.addLayout(self._sections)
        left.addStretch(1)
        right.addWidget(self.state)
        right.addStretch(1)
        self._body.addLayout(left, 13)
        self._body.addLayout(right, 7)
        self._area = scroller(content, "resultArea")
        outer.addWidget(self._area, 1)
        bar = frame("bar", "resultBar")
        bar.setLayout(self._steps)
        outer.addWidget(bar)

    def _build_way(self) -> None:
        outer = column(self._way_page, spacing=0)
        outer.addWidget(self.way, 1)
        bar = frame("bar", "wayBar")
        foot = row(bar, margins=(20, 8, 20, 8), spacing=10)
        self._back = push(translate("Result", "Quay lại kết quả"), "wayBack", self._leave_way, "primary")
        foot.addStretch(1)
        foot.addWidget(self._back)
        outer.addWidget(bar)

    # --- page ------------------------------------------------------------------------------------------------

    def enter(self) -> None:
        """Read the result again."""
        self.presenter.start()

    def focus_first(self) -> None:
        """Put the keyboard on the next step."""
        if self._stack.currentWidget() is self._way_page:
            self.way.targets.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._next is not None and self._stack.currentWidget() is not self._busy:
            self._next.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The sheet's state goes below where there is little room."""
        super().resizeEvent(event)
        narrow = self.width() < _NARROW
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._body.direction() != direction:
            self._body.setDirection(direction)

    # --- what the presenter shows ----------------------------------------------------------------------------

    def show_empty(self) -> None:
        """No product is in front."""
        text = translate(
            "Result",
            "Ở đây là kết quả của sản phẩm đang chọn: điểm, hạng sao theo điểm và theo điều kiện tối thiểu, còn thiếu "
            "gì để lên sao, và phiếu đang ở bước nào. Hãy chọn sản phẩm để bắt đầu.",
        )
        choose = push(translate("Result", "Chọn sản phẩm"), "nextStep", lambda: self._host.go("products"), "primary")
        sample = push(translate("Result", "Chấm thử sản phẩm minh họa"), "loadSample", self._host.load_sample)
        self._teach(translate("Result", "Chưa chọn sản phẩm"), text, [choose, sample])

    def show_unscored(self, product: str) -> None:
        """The product in front has no sheet yet."""
        title = translate("Result", "“{name}” chưa được chấm").format(name=product)
        text = translate("Result", "Kết quả hiện ra ở đây ngay từ tiêu chí đầu tiên được chấm.")
        score = push(translate("Result", "Chấm điểm"), "nextStep", lambda: self.presenter.step("score"), "primary")
        self._teach(title, text, [score])

    def _teach(self, title: str, text: str, buttons: list[QPushButton]) -> None:
        clear(self._lesson)
        self._next = buttons[0]
        self._lesson.addWidget(teaching("result", title, text, buttons, "resultEmpty"))
        self._turn_to(self._teaching)

    def show_failed(self, text: str) -> None:
        """The result could not be read."""
        clear(self._lesson)
        self._next = None
        again = translate("Result", "Thử lại")
        box = column(margins=(22, 16, 22, 16))
        box.addWidget(NoticeBox(text, "bad", "resultFailed", again, self.presenter.start))
        box.addStretch(1)
        self._lesson.addLayout(box)
        self._turn_to(self._teaching)

    def show_busy(self, text: str) -> None:
        """Something takes a moment; what was shown stays until then, so that nothing flickers."""
        if self._stack.currentWidget() is not self._sheet:
            self._busy.set_text(text)
            self._stack.setCurrentWidget(self._busy)

    def show_header(self, header: Header | None) -> None:
        """For whom the result is."""
        self._host.show_header(header)

    def show_result(self, view: ResultView) -> None:
        """The result, from the top."""
        self.star.show_result(view)
        clear(self._notices)
        for number, notice in enumerate(view.notices):
            self._notices.addWidget(NoticeBox(notice.text, notice.tone, f"resultNotice{number}"))
        clear(self._sections)
        for section in view.sections:
            self._sections.addWidget(SectionCard(section, self.presenter.jump))
        self.state.show_state(view)
        self._show_steps(view.steps)
        self._area.verticalScrollBar().setValue(0)
        self._turn_to(self._sheet)

    def _show_steps(self, steps: tuple[Step, ...]) -> None:
        clear(self._steps)
        self._steps.addStretch(1)
        for number, step in reversed(list(enumerate(steps))):
            name, role = (f"step_{step.command}", "") if number else ("nextStep", "primary")
            button = push(step.verb, name, partial(self.presenter.step, step.command), role)
            self._steps.addWidget(button)
            self._next = button

    def _turn_to(self, page: QWidget) -> None:
        self._stack.setCurrentWidget(page)
        if self.isVisible():
            self.focus_first()

    def show_way(self, sheet_id: str) -> None:
        """The cheapest way to the next star, in the place of the result."""
        self.way.show_sheet(sheet_id)
        self._turn_to(self._way_page)

    def _leave_way(self) -> None:
        self._turn_to(self._sheet)

    def go(self, key: str) -> None:
        """Show another page for the product in front."""
        self._host.go(key)
