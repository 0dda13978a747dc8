"""The page of a producer's self-assessment: criteria at the left, one in front, the council's beside it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

from ocop_desktop.i18n import translate
from ocop_desktop.presenters.scoring_view import CriterionView, Header, MapRow, Tone
from ocop_desktop.presenters.self_assessment import SelfAssessmentPresenter
from ocop_desktop.presenters.self_assessment_view import (
    Beside,
    CompareView,
    ImportView,
    Mode,
    SelfNotice,
    SelfStep,
    SelfTotals,
)
from ui import messages
from ui.pages.host import PageHost
from ui.pages.page import Page, teaching
from ui.theme import Theme
from ui.widgets.basics import KeylessArea, NoticeBox, Paragraph, clear, column, frame, push, row, scroller, tab_through
from ui.widgets.criteria_map import CriteriaMap
from ui.widgets.part_sums import PartSums, TotalSum
from ui.widgets.self_compare_panel import SelfComparePanel
from ui.widgets.self_criterion_panel import SelfCriterionPanel
from ui.widgets.self_foot import SelfFoot
from ui.widgets.self_import_panel import SelfImportPanel
from ui.widgets.view_switch import ViewSwitch

_DIGITS = {getattr(Qt.Key, f"Key_{n}"): n for n in range(10)}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
#: Below this width the map is narrow; in pixels at a text size of 100 %.
_NARROW = 900
#: And below this one the buttons of the head have few words.
_NARROWEST = 780


class SelfAssessmentPage(Page):
    """What a producer says of its own product (form 02, part III)."""

    key = "self_assessment"

    def __init__(self, host: PageHost) -> None:
        super().__init__()
        self.setObjectName("selfAssessmentPage")
        self._host = host
        self.presenter = SelfAssessmentPresenter(host.session, self)
        self._stack = QStackedWidget()
        column(self).addWidget(self._stack)
        self._empty, self._work = QWidget(), QWidget()
        self._empty_place = column(self._empty)
        self._busy = Paragraph(name="selfBusy")
        self._busy.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.importing, self.compare = SelfImportPanel(), SelfComparePanel()
        self.switch = ViewSwitch(
            (
                ("fill", translate("SelfAssessment", "Điền phiếu")),
                ("compare", translate("SelfAssessment", "So với kết quả chấm")),
            )
        )
        self.sums, self.map, self.total = PartSums(), CriteriaMap(), TotalSum()
        self.criterion, self.foot = SelfCriterionPanel(), SelfFoot()
        self._notices, self._problem = column(spacing=6), column(margins=(20, 0, 20, 6))
        self._panel, self._views, self._fill = frame("panel", "selfMapPanel"), QStackedWidget(), QWidget()
        self._build_work()
        for page in (self._empty, self._busy, self._work, self.importing):
            self._stack.addWidget(page)
        self._connect()

    # --- building --------------------------------------------------------------------------------------------

    def _build_work(self) -> None:
        outer = column(self._work, spacing=0)
        bar = row(margins=(16, 6, 16, 6), spacing=8)
        back = push(translate("SelfAssessment", "‹ Hồ sơ"), "backToDossier", lambda: self._host.go("dossiers"), "link")
        back.setAccessibleName(translate("SelfAssessment", "Về hồ sơ"))
        bar.addWidget(back)
        bar.addWidget(self.switch)
        bar.addStretch(1)
        files = self.presenter.files
        self.import_button = push(translate("SelfAssessment", "Nhập từ tệp…"), "importFile", files.choose)
        self.template_button = push(
            translate("SelfAssessment", "Lấy mẫu điền…"), "exportTemplate", files.export_template
        )
        self.export_button = push(translate("SelfAssessment", "Xuất Excel…"), "exportFilled", files.export_filled)
        self.template_button.setToolTip(
            translate("SelfAssessment", "Bảng Excel để chủ thể tự điền rồi gửi lại; nhập bằng nút “Nhập từ tệp…”")
        )
        for button in (self.import_button, self.template_button, self.export_button):
            bar.addWidget(button)
        outer.addLayout(bar)
        self._build_fill()
        self._views.addWidget(self._fill)
        self._views.addWidget(self.compare)
        outer.addWidget(self._views, 1)

    def _build_fill(self) -> None:
        outer = row(self._fill, spacing=0)
        panel = column(self._panel, spacing=0)
        panel.addWidget(self.sums)
        panel.addWidget(self.map, 1)
        panel.addWidget(self.total)
        outer.addWidget(self._panel)
        right = column(spacing=0)
        content = QWidget()
        body = column(content, margins=(22, 12, 22, 12), spacing=10)
        body.addLayout(self._notices)
        body.addWidget(self.criterion)
        body.addStretch(1)
        self._area = scroller(content, "selfArea", KeylessArea)
        right.addWidget(self._area, 1)
        right.addLayout(self._problem)
        right.addWidget(self.foot)
        outer.addLayout(right, 1)

    def _connect(self) -> None:
        presenter = self.presenter
        self.criterion.chosen.connect(presenter.choose)
        self.criterion.cleared.connect(lambda: presenter.choose(None))
        self.criterion.commented.connect(presenter.describe)
        self.map.jump.connect(presenter.jump)
        self.foot.next.connect(presenter.next)
        self.foot.previous.connect(presenter.previous)
        self.switch.chosen.connect(presenter.show_mode)
        self.importing.take.connect(presenter.files.take)
        self.importing.give_up.connect(presenter.files.give_up)
        self.compare.opened.connect(presenter.open_row)

    # --- page ------------------------------------------------------------------------------------------------

    def enter(self) -> None:
        """Show the self-assessment of the product in front."""
        self.presenter.start()

    def leave(self, go: Callable[[], None]) -> None:
        """Go once everything is confirmed or refused."""
        self.presenter.leave(go)

    def may_close(self) -> bool:
        """Ask where a text could not be saved."""
        if not self.presenter.unsaved_text:
            return True
        title = translate("SelfAssessment", "Có nội dung chưa lưu được")
        text = translate("SelfAssessment", "Phần mô tả trên màn hình chưa lưu được và sẽ mất nếu đóng chương trình.")
        return self.confirm(title, text, translate("SelfAssessment", "Vẫn đóng"))

    def focus_first(self) -> None:
        """Put the keyboard on the options, the table, or the first button."""
        shown = self._stack.currentWidget()
        if shown is self.importing:
            self.importing.focus_first()
        elif shown is self._work and self._views.currentWidget() is self._fill:
            self.criterion.focus_options()
        elif shown is self._work:
            self.compare.table.view.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            button = self._empty.findChild(QPushButton)
            if button is not None:
                button.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The map is narrow where there is little room."""
        super().resizeEvent(event)
        narrow = self.width() < _NARROW * Theme.scale
        self._panel.setFixedWidth(round(210 * Theme.scale) if narrow else min(340, round(self.width() * 0.27)))
        self._word_files(self.width() < _NARROWEST * Theme.scale)

    def _word_files(self, short: bool) -> None:
        """The buttons for files in few words where all of them would not fit; readers hear all words."""
        words = (
            (self.import_button, translate("SelfAssessment", "Nhập…")),
            (self.template_button, translate("SelfAssessment", "Mẫu…")),
            (self.export_button, translate("SelfAssessment", "Xuất…")),
        )
        for button, few in words:
            button.setText(few if short else button.accessibleName())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits choose, Enter goes on, arrows move; keys that a text field wants do not arrive here."""
        filling = self._stack.currentWidget() is self._work and self._views.currentWidget() is self._fill
        if not filling or not self._handle(event):
            super().keyPressEvent(event)

    def _handle(self, event: QKeyEvent) -> bool:
        key, presenter, pressed = Qt.Key(event.key()), self.presenter, self.focusWidget()
        if key in _ENTER and isinstance(pressed, QPushButton):
            pressed.click()
            return True
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        actions: dict[Qt.Key, Callable[[], object]] = {}
        if held == Qt.KeyboardModifier.ControlModifier:
            actions = {Qt.Key.Key_Z: presenter.undo, **dict.fromkeys(_ENTER, presenter.next_open)}
        elif held == Qt.KeyboardModifier.NoModifier:
            actions = {
                **dict.fromkeys((*_ENTER, Qt.Key.Key_Right, Qt.Key.Key_PageDown), presenter.next),
                **dict.fromkeys((Qt.Key.Key_Left, Qt.Key.Key_PageUp), presenter.previous),
                **dict.fromkeys((Qt.Key.Key_Delete, Qt.Key.Key_Backspace), lambda: presenter.choose(None)),
                Qt.Key.Key_F2: self._write,
                Qt.Key.Key_Down: lambda: self._step(1),
                Qt.Key.Key_Up: lambda: self._step(-1),
                **{digit: partial(presenter.choose, n) for digit, n in _DIGITS.items()},
            }
        action = actions.get(key)
        if action is not None:
            action()
        return action is not None

    def _write(self) -> None:
        """F2: to the producer's words."""
        self.criterion.comment.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._area.ensureWidgetVisible(self.criterion.comment)

    def _step(self, by: int) -> None:
        if not self.criterion.step_focus(by):
            self.criterion.focus_options()
        focused = self.focusWidget()
        if focused is not None and self.criterion.isAncestorOf(focused):
            self._area.ensureWidgetVisible(focused, 0, 12)

    # --- what the presenter shows ----------------------------------------------------------------------------

    def show_empty(self, title: str, text: str, can_choose_set: bool) -> None:
        """Nothing to fill in."""
        clear(self._empty_place)
        where, verb = "dossiers", translate("SelfAssessment", "Mở danh sách hồ sơ")
        if can_choose_set:
            where, verb = "products", translate("SelfAssessment", "Chọn bộ sản phẩm")
        button = push(verb, "selfElsewhere", lambda: self._host.go(where), "primary")
        self._empty_place.addWidget(teaching("scoring", title, text, [button], "selfEmpty"))
        self._host.show_header(None)
        self._host.show_status("", "plain")
        self._stack.setCurrentWidget(self._empty)

    def show_busy(self, text: str) -> None:
        """Something takes a moment."""
        self._busy.set_text(text)
        self._stack.setCurrentWidget(self._busy)

    def show_header(self, header: Header | None) -> None:
        """For whom one fills in."""
        self._host.show_header(header)

    def show_notices(self, notices: tuple[SelfNotice, ...]) -> None:
        """What holds for the whole self-assessment."""
        clear(self._notices)
        for number, notice in enumerate(notices):
            act = partial(self.presenter.command, notice.command)
            self._notices.addWidget(NoticeBox(notice.text, notice.tone, f"selfNotice{number}", notice.action, act))

    def show_criterion(self, view: CriterionView) -> None:
        """Another criterion, from the top, with the keyboard on its options."""
        self.criterion.show_view(view)
        self._stack.setCurrentWidget(self._work)
        self._area.verticalScrollBar().setValue(0)
        if self.isVisible() and not messages.open_now() and self._views.currentWidget() is self._fill:
            self.criterion.focus_options()

    def update_criterion(self, view: CriterionView) -> None:
        """The same criterion after a choice."""
        self.criterion.update_view(view)

    def show_map(self, rows: tuple[MapRow, ...], current: str) -> None:
        """All criteria."""
        self.map.show_rows(rows, current)

    def show_totals(self, totals: SelfTotals) -> None:
        """Sums and the star that would follow."""
        self.sums.show_parts(totals.parts)
        self.total.show_total(totals.total, totals.progress)
        self.foot.show_totals(totals)
        tab_through([*self.criterion.in_tab_order(), *self.foot.in_tab_order()])

    def show_step(self, step: SelfStep) -> None:
        """What comes next."""
        self.foot.show_step(step)

    def show_beside(self, beside: Beside) -> None:
        """What others gave for the criterion in front."""
        self.criterion.show_beside(beside)

    def show_tools(self, editable: bool, comparable: bool) -> None:
        """What may be done here."""
        self.import_button.setEnabled(editable)
        self.switch.allow("compare", comparable)

    def show_mode(self, mode: Mode) -> None:
        """Filling in, or the comparison."""
        self._stack.setCurrentWidget(self._work)
        self._views.setCurrentWidget(self.compare if mode == "compare" else self._fill)
        self.switch.show_view(mode)
        if self.isVisible() and not messages.open_now():
            self.focus_first()

    def show_comparison(self, view: CompareView) -> None:
        """The comparison."""
        self.compare.show_view(view)

    def show_import(self, view: ImportView) -> None:
        """A file that was looked at."""
        self.importing.show_view(view)
        self._stack.setCurrentWidget(self.importing)
        if self.isVisible():
            self.importing.focus_first()

    def show_status(self, text: str, tone: Tone) -> None:
        """Saved or not."""
        self._host.show_status(text, tone)

    def show_problem(self, text: str) -> None:
        """A failed save, in place."""
        clear(self._problem)
        if text:
            self._problem.addWidget(NoticeBox(text, "bad", "selfProblem"))

    def pending_text(self) -> None:
        """Hand over what is typed."""
        if self._stack.currentWidget() is self._work:
            self.criterion.hand_over()

    def ask_import_file(self) -> Path | None:
        """Let a person choose a file."""
        kinds = translate("SelfAssessment", "Mẫu đã điền, phiếu (*.xlsx *.csv *.json *.pdf);;Mọi tệp (*)")
        title = translate("SelfAssessment", "Chọn tệp tự đánh giá của chủ thể")
        return messages.open_file(self, title, self._host.preferences.export_folder, kinds)

    def ask_export_file(self, title: str, suggested: str) -> Path | None:
        """Let a person choose where a table goes."""
        start = str(Path(self._host.preferences.export_folder) / suggested)
        return messages.save_file(self, title, start, translate("SelfAssessment", "Bảng Excel (*.xlsx);;CSV (*.csv)"))

    def go(self, key: str) -> None:
        """Show another page."""
        self._host.go(key)
