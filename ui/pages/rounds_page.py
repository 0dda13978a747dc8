"""The page of rounds: the list, and the form."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QPushButton, QStackedWidget, QWidget

from ocop_desktop.council.model import PRACTICE_MARK
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.rounds import RoundsPresenter
from ocop_desktop.presenters.rounds_list import columns
from ocop_desktop.presenters.rounds_view import (
    CouncilChoice,
    DateHint,
    Field,
    RoundChoice,
    RoundForm,
    RoundsList,
    Stale,
    Typed,
)
from ocop_desktop.presenters.scoring_view import DeclareRequest, Tone
from ui import messages
from ui.icons import pixmap
from ui.pages.host import PageHost
from ui.pages.page import Page, teaching
from ui.theme import Theme
from ui.widgets import council_choice
from ui.widgets.basics import ElidedLabel, NoticeBox, Paragraph, clear, column, frame, push, row
from ui.widgets.members_list import offer
from ui.widgets.round_form import RoundFormBox
from ui.widgets.table import DataTable


class RoundsPage(Page):
    """Which rounds there are, and which one is in front."""

    key = "rounds"

    def __init__(self, host: PageHost) -> None:
        super().__init__()
        self.setObjectName("roundsPage")
        self._host = host
        self.presenter = RoundsPresenter(host.session, self, lambda: host.clock.now().year)
        self._stack = QStackedWidget()
        column(self).addWidget(self._stack)
        name = translate("Rounds", "Các đợt đánh giá")
        self.table = DataTable("rounds", name, columns(), translate("Rounds", "Tìm đợt, không cần gõ dấu"))
        self.table.offer_export()
        self.form = RoundFormBox()
        self._add = self._adding("addRound", False)
        self._add_practice = self._adding("addPractice", True)
        self._chosen = ElidedLabel(role="sub", name="chosenRound")
        self._why = Paragraph(role="small", name="roundWhy")
        self._buttons = self._make_buttons()
        self._waiting, self._empty, self._list = QWidget(), self._build_empty(), QWidget()
        self._failure = column(self._waiting, margins=(22, 16, 22, 16))
        self._build_list()
        for page in (self._waiting, self._empty, self._list, self.form):
            self._stack.addWidget(page)
        self._connect()

    # --- building --------------------------------------------------------------------------------------------

    def _adding(self, name: str, practice: bool, role: str = "") -> QPushButton:
        words = translate("Rounds", "Lập đợt tập huấn") if practice else translate("Rounds", "Lập đợt đánh giá")
        return push(words, name, lambda: self.presenter.add(practice), role)

    def _make_buttons(self) -> dict[str, QPushButton]:
        presenter = self.presenter
        made = (
            push(translate("Rounds", "Xóa…"), "deleteRound", presenter.delete),
            push(translate("Rounds", "Chép Hội đồng…"), "copyCouncil", presenter.copy_council),
            push("", "endRound", presenter.end),
            push("", "editRound", presenter.edit),
            push("", "nextRound", presenter.next, "primary"),
        )
        return {button.objectName(): button for button in made}

    def _build_empty(self) -> QWidget:
        text = translate(
            "Rounds",
            "Một đợt là một lần Hội đồng của xã đánh giá nhiều sản phẩm: có quyết định lập Hội đồng, thành viên, sản "
            "phẩm, cuộc họp và kết quả riêng. Muốn cho thành viên mới chấm thử, hãy lập "
            "đợt tập huấn: mọi thứ giống thật nhưng ghi {mark} và không lẫn vào đợt chính thức.",
        )
        buttons = [self._adding("addFirstRound", False, "primary"), self._adding("addFirstPractice", True)]
        title = translate("Rounds", "Chưa có đợt đánh giá nào")
        return teaching("council", title, text.format(mark=PRACTICE_MARK), buttons, "roundsEmpty")

    def _build_list(self) -> None:
        outer = column(self._list, spacing=0)
        head = row(margins=(20, 12, 20, 8), spacing=10)
        text = translate("Rounds", "Chọn đợt để làm việc. Các trang khác đều theo đợt đang chọn ở đây.")
        head.addWidget(Paragraph(text, role="muted", name="roundsIntro"), 1)
        self._add.setIcon(QIcon(pixmap("plus", Theme.colours.text, 18)))
        self._add.setIconSize(QSize(18, 18))
        head.addWidget(self._add_practice)
        head.addWidget(self._add)
        outer.addLayout(head)
        body = column(margins=(14, 0, 14, 4), spacing=0)
        body.addWidget(self.table, 1)
        outer.addLayout(body, 1)
        outer.addWidget(self._build_foot())
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.New), self._list)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self._add.click)

    def _build_foot(self) -> QFrame:
        bar = frame("bar", "roundBar")
        outer = column(bar, margins=(20, 8, 20, 8), spacing=6)
        layout = row(spacing=10)
        layout.addWidget(self._chosen)
        layout.addStretch(1)
        for button in self._buttons.values():
            layout.addWidget(button)
        outer.addLayout(layout)
        outer.addWidget(self._why)
        return bar

    def _connect(self) -> None:
        presenter, desk, form = self.presenter, self.presenter.form, self.form
        self.table.selected.connect(presenter.select)
        self.table.opened.connect(presenter.next)
        self.table.wants_edit.connect(presenter.edit)
        self.table.wants_delete.connect(presenter.delete)
        form.changed.connect(desk.changed)
        form.left.connect(desk.left)
        form.save.connect(desk.save)
        form.cancel.connect(desk.cancel)
        form.take_newest.connect(desk.take_newest)
        form.keep_typed.connect(desk.keep_typed)

    # --- page ------------------------------------------------------------------------------------------------

    def enter(self) -> None:
        """Read the list again."""
        self.presenter.start()

    def leave(self, go: Callable[[], None]) -> None:
        """Ask before what is typed is given up."""
        self.presenter.leave(go)

    def may_close(self) -> bool:
        """Nothing is typed that would be lost; `leave` has asked."""
        return not self.presenter.form.unsaved

    def focus_first(self) -> None:
        """Put the keyboard on the list, on the form's first field, or on the first button."""
        shown = self._stack.currentWidget()
        if shown is self.form:
            self.form.focus_field("number")
        elif shown is self._list:
            self.table.view.setFocus(Qt.FocusReason.OtherFocusReason)
        elif shown is self._empty:
            self._first_button("addFirstRound").setFocus(Qt.FocusReason.OtherFocusReason)

    def _first_button(self, name: str) -> QPushButton:
        button = self._empty.findChild(QPushButton, name)
        assert isinstance(button, QPushButton)
        return button

    def _turn_to(self, page: QWidget) -> None:
        before = self._stack.currentWidget()
        self._stack.setCurrentWidget(page)
        if page is not before and self.isVisible():
            self.focus_first()

    # --- what the presenter shows ----------------------------------------------------------------------------

    def show_empty(self, add_refused: str) -> None:
        """No round yet."""
        for name in ("addFirstRound", "addFirstPractice"):
            offer(self._first_button(name), add_refused)
        self._turn_to(self._empty)

    def show_list(self, rounds: RoundsList) -> None:
        """All rounds."""
        self.table.show_rows(rounds.rows, rounds.current)
        for button in (self._add, self._add_practice):
            offer(button, rounds.add_refused)
        self._turn_to(self._list)

    def show_choice(self, choice: RoundChoice | None) -> None:
        """What may be done with the selected round."""
        self._chosen.set_text(choice.name if choice else "")
        self._why.set_text(choice.why if choice else "")
        self._why.setVisible(bool(choice and choice.why))
        for button in self._buttons.values():
            button.setEnabled(choice is not None)
        if choice is None:
            return
        words_of = {"editRound": choice.edit_verb, "endRound": choice.end_verb, "nextRound": choice.verb}
        for name, words in words_of.items():
            self._buttons[name].setText(words)
            self._buttons[name].setAccessibleName(words)
        self._buttons["copyCouncil"].setVisible(choice.can_copy)
        for name, refused in (
            ("deleteRound", choice.delete_refused),
            ("copyCouncil", choice.copy_refused),
            ("endRound", choice.end_refused),
            ("nextRound", choice.verb_refused),
        ):
            offer(self._buttons[name], refused)

    def show_failed(self, text: str) -> None:
        """The list could not be read."""
        clear(self._failure)
        again = translate("Rounds", "Thử lại")
        self._failure.addWidget(NoticeBox(text, "bad", "roundsFailed", again, self.presenter.start))
        self._failure.addStretch(1)
        self._turn_to(self._waiting)

    def show_form(self, form: RoundForm) -> None:
        """A round to fill in."""
        self.form.show_form(form)
        self._turn_to(self.form)

    def show_hint(self, hint: DateHint) -> None:
        """What the law says on the dates."""
        self.form.show_hint(hint)

    def show_problems(self, problems: Mapping[Field, str]) -> None:
        """What is wrong, at its field."""
        self.form.show_problems(problems)

    def show_problem(self, text: str) -> None:
        """What the store refused."""
        self.form.show_trouble(text)

    def show_stale(self, stale: Stale | None) -> None:
        """Somebody else was faster."""
        self.form.show_stale(stale)

    def replace_typed(self, typed: Typed) -> None:
        """Put other words into the form."""
        self.form.show_typed(typed)

    def focus_field(self, field: Field) -> None:
        """Put the keyboard on a field."""
        self.form.focus_field(field)

    def show_saving(self, saving: bool) -> None:
        """The form is on its way to the store, or back."""
        self.form.show_saving(saving)

    def typed(self) -> Typed:
        """The form as it stands."""
        return self.form.typed()

    def show_status(self, text: str, tone: Tone) -> None:
        """Saved or not."""
        self._host.show_status(text, tone)

    def ask_reason(self, request: DeclareRequest) -> str | None:
        """Ask for a reason."""
        return messages.ask_reason(self, request)

    def ask_council(self, choices: tuple[CouncilChoice, ...]) -> int | None:
        """Ask which round's council to appoint."""
        return council_choice.ask_council(self, choices)

    def round_changed(self) -> None:
        """The round in front is another, or has changed."""
        self._host.seat_changed()

    def go(self, key: str) -> None:
        """Show another page."""
        self._host.go(key)

    def sign_in(self) -> None:
        """Let a member of the round in front sign in and score."""
        self._host.ask_sign_in()
