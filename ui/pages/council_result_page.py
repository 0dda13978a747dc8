"""The council's result of the product in front: summary, all points as a picture, the way to the next star."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

from ocop_desktop.i18n import translate
from ocop_desktop.presenters.council_result import CouncilResultPresenter
from ocop_desktop.presenters.council_result_view import (
    CouncilResultView,
    LessonView,
    MarkView,
    ResultStep,
    Voter,
    WaitingView,
)
from ocop_desktop.presenters.council_result_waiting import columns
from ocop_desktop.presenters.scoring_view import DeclareRequest, Header
from ui import messages
from ui.pages.host import PageHost
from ui.pages.page import Page, teaching
from ui.widgets.basics import NoticeBox, Paragraph, clear, column, frame, push, row, scroller, set_role
from ui.widgets.council_summary import CouncilSummary
from ui.widgets.heat_map import HeatPanel
from ui.widgets.product_chooser import ProductChooser
from ui.widgets.table import DataTable
from ui.widgets.view_switch import ViewSwitch
from ui.widgets.way_up_panel import WayUpPanel


class CouncilResultPage(Page):
    """What a council's sheets come to."""

    key = "council_result"

    def __init__(self, host: PageHost) -> None:
        super().__init__()
        self.setObjectName("councilResultPage")
        self._host = host
        self.presenter = CouncilResultPresenter(host.session, self)
        self.chooser = ProductChooser()
        self.switch = ViewSwitch(
            (
                ("summary", translate("CouncilResult", "Kết quả")),
                ("heat", translate("CouncilResult", "Bảng điểm")),
                ("way", translate("CouncilResult", "Cách lên sao")),
            )
        )
        self.summary = CouncilSummary(
            self.presenter, self.presenter.change_sheet, self.presenter.score_again, self.presenter.step
        )
        self.heat = HeatPanel()
        self.way = WayUpPanel(host)
        self._views = {"summary": self.summary, "heat": self.heat, "way": self.way}
        self._stack, self._lesson_box = QStackedWidget(), QWidget()
        self._lesson = column(self._lesson_box)
        self._busy = Paragraph(name="councilBusy")
        self._busy.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._steps = row(margins=(20, 8, 20, 8), spacing=10)
        self._next: QPushButton | None = None
        self._build()

    def _build(self) -> None:
        outer = column(self, spacing=0)
        self._head = frame("tabs", "councilHead")
        head = row(self._head, margins=(16, 3, 16, 0), spacing=14)
        head.addWidget(self.chooser, 1)
        head.addWidget(self.switch)
        self._bar = frame("bar", "councilBar")
        self._bar.setLayout(self._steps)
        for view in (self._lesson_box, self._busy, *self._views.values()):
            self._stack.addWidget(view)
        outer.addWidget(self._head)
        outer.addWidget(self._stack, 1)
        outer.addWidget(self._bar)
        self.chooser.product_chosen.connect(self.presenter.choose_product)
        self.chooser.turn_chosen.connect(self.presenter.choose_turn)
        self.switch.chosen.connect(self._turn_to_view)
        self._head.hide()
        self._bar.hide()

    # --- page ------------------------------------------------------------------------------------------------

    def enter(self) -> None:
        """Read the result again."""
        self.presenter.start()

    def focus_first(self) -> None:
        """Put the keyboard on the next step."""
        if self._next is not None and self._stack.currentWidget() is not self._busy:
            self._next.setFocus(Qt.FocusReason.OtherFocusReason)

    def may_close(self) -> bool:
        """A decision that is being typed in is not thrown away without asking."""
        if not self.presenter.typing:
            return True
        return self.confirm(
            translate("CouncilResult", "Đóng khi chưa ghi xong quyết định?"),
            translate("CouncilResult", "Quyết định của Hội đồng đang soạn chưa được ghi và sẽ bị bỏ nếu đóng."),
            translate("CouncilResult", "Đóng, bỏ phần đang soạn"),
        )

    def print_now(self) -> bool:
        """Ctrl+P leads to the papers of the product in front."""
        if self._stack.currentWidget() in self._views.values():
            self._host.go("papers")
            return True
        return False

    def _turn_to_view(self, key: str) -> None:
        self._stack.setCurrentWidget(self._views[key])
        if key == "way" and self.presenter.way_of is not None:
            self.way.show_council(*self.presenter.way_of)

    # --- what the presenter shows ----------------------------------------------------------------------------

    def show_busy(self, text: str) -> None:
        """Something takes a moment; what was shown stays until then, so that nothing flickers."""
        if self._stack.currentWidget() not in self._views.values():
            self._busy.set_text(text)
            self._stack.setCurrentWidget(self._busy)

    def show_header(self, header: Header | None) -> None:
        """For whom the result is."""
        self._host.show_header(header)

    def show_lesson(self, view: LessonView) -> None:
        """No round or no product in front."""
        clear(self._lesson)
        self._head.hide()
        self._show_steps(())
        if view.products:
            self._show_choice(view)
        else:
            buttons = [self._step_button(step, number) for number, step in enumerate(view.steps)]
            self._next = buttons[0] if buttons else None
            self._lesson.addWidget(teaching("result", view.title, view.text, buttons, "councilLesson"))
        self._turn_to(self._lesson_box)

    def _show_choice(self, view: LessonView) -> None:
        """The products of the round in a table."""
        box = column(margins=(22, 14, 22, 10), spacing=8)
        box.addWidget(Paragraph(view.title, role="heading", name="councilLessonTitle"))
        box.addWidget(Paragraph(view.text, name="councilLessonText"))
        table = DataTable("councilProducts", translate("CouncilResult", "Sản phẩm của đợt"), columns())
        table.show_rows(view.products)
        box.addWidget(table, 1)
        self._lesson.addLayout(box)

        def choose() -> None:
            if table.current is not None:
                self.presenter.choose_product(table.current)

        table.opened.connect(choose)
        self._next = push(translate("CouncilResult", "Xem kết quả"), "nextStep", choose, "primary")
        self._steps.addWidget(self._next)
        self._bar.show()

    def show_waiting(self, view: WaitingView) -> None:
        """The product is still being scored."""
        clear(self._lesson)
        self._show_chooser(view, with_views=False)
        content = QWidget()
        box = column(content, margins=(32, 20, 32, 20), spacing=8)
        box.addWidget(Paragraph(view.title, role="heading", name="waitingTitle"))
        box.addWidget(Paragraph(view.text, name="waitingText"))
        for number, text in enumerate(view.lines):
            box.addWidget(Paragraph(f"○ {text}", name=f"waiting_{number}"))
        box.addStretch(1)
        self._lesson.addWidget(scroller(content, "waitingArea"))
        self._show_steps(view.steps)
        self._turn_to(self._lesson_box)

    def show_result(self, view: CouncilResultView, from_top: bool) -> None:
        """The result; the view that was in front stays."""
        self._show_chooser(view, with_views=True)
        self.summary.show_result(view, from_top)
        self.heat.show_heat(view.heat)
        self.switch.allow("way", self.presenter.way_of is not None)
        self._show_steps(view.steps)
        front = next((k for k, v in self._views.items() if v is self._stack.currentWidget()), "summary")
        if front == "way" and self.presenter.way_of is None:
            front = "summary"
        self.switch.show_view(front)
        self._turn_to_view(front)
        self._demote()
        if self.isVisible():
            self.focus_first()

    def _show_chooser(self, view: CouncilResultView | WaitingView, with_views: bool) -> None:
        self.chooser.show_chooser(view.chooser)
        self.switch.setVisible(with_views)
        self._head.show()

    def show_mark(self, mark: MarkView, voters: tuple[Voter, ...]) -> None:
        """One mark anew; a form that was opened gets the keyboard."""
        self.switch.show_view("summary")
        self._turn_to_view("summary")
        card = self.summary.show_mark(mark, voters)
        self._demote()
        if card is None:
            return
        if card.form is not None:
            card.form.focus_first()
            QTimer.singleShot(0, card, lambda: self.summary.bring_up(card))
        else:
            self.focus_first()

    def _demote(self) -> None:
        """While a form is open its own button is the next step."""
        if self._next is not None and self._bar.isVisibleTo(self):
            set_role(self._next, role="" if self.summary.deciding else "primary")

    def show_failed(self, text: str) -> None:
        """The result could not be read."""
        clear(self._lesson)
        self._head.hide()
        self._show_steps(())
        box = column(margins=(22, 16, 22, 16))
        again = translate("CouncilResult", "Thử lại")
        box.addWidget(NoticeBox(text, "bad", "councilFailed", again, self.presenter.start))
        box.addStretch(1)
        self._lesson.addLayout(box)
        self._turn_to(self._lesson_box)

    def show_status(self, text: str) -> None:
        """Something is done."""
        self._host.show_status(text, "good")

    def ask_reason(self, request: DeclareRequest) -> str | None:
        """Ask for a reason."""
        return messages.ask_reason(self, request)

    def go(self, key: str) -> None:
        """Show another page."""
        self._host.go(key)

    def go_sign_in(self) -> None:
        """Let a member sign in, then come back."""
        self._host.ask_sign_in(self.key)

    # --- the foot --------------------------------------------------------------------------------------------

    def _show_steps(self, steps: tuple[ResultStep, ...]) -> None:
        clear(self._steps)
        self._next = None
        self._bar.setVisible(bool(steps))
        self._steps.addStretch(1)
        for number, step in reversed(list(enumerate(steps))):
            button = self._step_button(step, number)
            self._steps.addWidget(button)
            button.show()
            self._next = button

    def _step_button(self, step: ResultStep, number: int) -> QPushButton:
        name, role = (f"step_{step.command}", "") if number else ("nextStep", "primary")
        return push(step.verb, name, partial(self.presenter.step, step.command), role)

    def _turn_to(self, page: QWidget) -> None:
        self._stack.setCurrentWidget(page)
        if self.isVisible():
            self.focus_first()
