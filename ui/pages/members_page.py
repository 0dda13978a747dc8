"""The page of members: the council of the round in front, those who have left it, and conflicts of interest."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QStackedWidget, QToolButton, QWidget

from ocop_desktop.i18n import translate
from ocop_desktop.presenters import conflicts_view, members_view
from ocop_desktop.presenters.conflicts import ConflictsPresenter
from ocop_desktop.presenters.conflicts_view import ConflictForm, ConflictsList
from ocop_desktop.presenters.members import MembersPresenter
from ocop_desktop.presenters.members_list import Council
from ocop_desktop.presenters.members_view import MemberChoice, MemberForm, MembersList, Part, Removal, RemovalRequest
from ocop_desktop.presenters.rounds_view import CouncilChoice
from ocop_desktop.presenters.scoring_view import DeclareRequest, Tone
from ui import messages
from ui.pages.host import PageHost
from ui.pages.page import Page, teaching
from ui.widgets import council_choice, removal_dialog
from ui.widgets.basics import ElidedLabel, NoticeBox, Paragraph, clear, column, frame, push, row, tab_through
from ui.widgets.conflicts_box import ConflictFormBox, ConflictsBox
from ui.widgets.member_form import MemberFormBox
from ui.widgets.members_list import MembersBox, RemovedBox, offer
from ui.widgets.section_tabs import SectionTabs


class MembersPage(Page):
    """Who belongs to the council of the round in front."""

    key = "members"

    def __init__(self, host: PageHost) -> None:
        super().__init__()
        self.setObjectName("membersPage")
        self._host = host
        self.presenter = MembersPresenter(host.session, self, self._loaded)
        self.conflicts = ConflictsPresenter(host.session, self, self.presenter.read)
        self._stack, self._parts = QStackedWidget(), QStackedWidget()
        column(self).addWidget(self._stack)
        self._tabs = SectionTabs()
        self._tabs.show_pages(_part_words(), "appointed")
        self._round = ElidedLabel(role="muted", name="membersRound")
        self.members, self.removed, self.conflict_list = MembersBox(), RemovedBox(), ConflictsBox()
        self._boxes: dict[Part, QWidget] = {
            "appointed": self.members,
            "removed": self.removed,
            "conflicts": self.conflict_list,
        }
        self.form, self.conflict_form = MemberFormBox(), ConflictFormBox(self.conflicts.find)
        self._waiting, self._list = QWidget(), QWidget()
        self._failure = column(self._waiting, margins=(22, 16, 22, 16))
        self._no_round, self._empty = self._build_no_round(), self._build_empty()
        self._build_list()
        for page in (self._waiting, self._no_round, self._empty, self._list, self.form, self.conflict_form):
            self._stack.addWidget(page)
        self._connect()

    # --- building --------------------------------------------------------------------------------------------

    def _build_no_round(self) -> QWidget:
        text = translate(
            "Members", "Thành viên Hội đồng thuộc về một đợt. Hãy lập hoặc chọn một đợt, rồi quay lại đây lập Hội đồng."
        )
        go = push(translate("Members", "Đến trang Đợt đánh giá"), "goToRounds", lambda: self.go("rounds"), "primary")
        return teaching("council", translate("Members", "Chưa chọn đợt"), text, [go], "noRound")

    def _build_empty(self) -> QWidget:
        text = translate(
            "Members",
            "Ở đây là danh sách Hội đồng theo quyết định thành lập: Chủ tịch, Phó Chủ tịch, Thư ký, các ủy viên. Mỗi "
            "người tự đặt mã PIN khi đăng nhập lần đầu và chỉ thấy phiếu của mình cho đến khi kết thúc chấm.",
        )
        buttons = [
            push(translate("Members", "Thêm thành viên"), "addFirstMember", self.presenter.add, "primary"),
            push(translate("Members", "Chép Hội đồng của đợt trước…"), "copyFirst", self.presenter.copy_council),
        ]
        title = translate("Members", "Hội đồng chưa có thành viên")
        made = teaching("council", title, text, buttons, "membersEmpty")
        self._empty_buttons = buttons
        return made

    def _build_list(self) -> None:
        outer = column(self._list, spacing=0)
        strip = frame("tabs", "memberStrip")
        head = row(strip, margins=(0, 0, 20, 0), spacing=0)
        self._tabs.setObjectName("memberParts")
        self._tabs.setProperty("role", "plain")
        head.addWidget(self._tabs, 1)
        head.addWidget(self._round)
        outer.addWidget(strip)
        for box in self._boxes.values():
            self._parts.addWidget(box)
        outer.addWidget(self._parts, 1)

    def _connect(self) -> None:
        presenter, conflicts = self.presenter, self.conflicts
        self._tabs.chosen.connect(self.show_part)
        members, removed, listed = self.members, self.removed, self.conflict_list
        for signal, act in ((members.add, presenter.add), (members.edit, presenter.edit)):
            signal.connect(act)
        members.remove.connect(presenter.remove)
        members.pin.connect(presenter.pin)
        members.reorder.connect(presenter.move)
        members.next.connect(presenter.next)
        members.table.selected.connect(presenter.select)
        removed.table.selected.connect(presenter.select_removed)
        removed.restore.connect(presenter.restore)
        listed.table.selected.connect(conflicts.select)
        listed.declare.connect(lambda: conflicts.declare(self.members.table.current))
        listed.withdraw.connect(conflicts.withdraw)
        self.form.save.connect(presenter.form.save)
        self.form.cancel.connect(presenter.form.cancel)
        self.form.take_newest.connect(presenter.form.take_newest)
        self.conflict_form.save.connect(conflicts.save)
        self.conflict_form.cancel.connect(conflicts.cancel)
        self.conflict_form.producer.picked.connect(conflicts.choose_producer)
        self.conflict_form.producer.typed.connect(conflicts.type_producer)

    # --- page ------------------------------------------------------------------------------------------------

    def enter(self) -> None:
        """Read the council again, unless something is being filled in."""
        if not self.conflicts.open:
            self.presenter.start()

    def leave(self, go: Callable[[], None]) -> None:
        """Ask before what is typed is given up."""
        self.presenter.leave(lambda: self.conflicts.leave(go))

    def may_close(self) -> bool:
        """Nothing is typed that would be lost; `leave` has asked."""
        return not self.presenter.form.unsaved and not self.conflicts.unsaved

    def focus_first(self) -> None:
        """Put the keyboard where work begins."""
        shown = self._stack.currentWidget()
        tables = {"appointed": self.members.table, "removed": self.removed.table, "conflicts": self.conflict_list.table}
        if shown is self._list:
            tables[self.part].view.setFocus(Qt.FocusReason.OtherFocusReason)
        elif shown in (self._empty, self._no_round):
            name = "addFirstMember" if shown is self._empty else "goToRounds"
            button = shown.findChild(QPushButton, name)
            if button is not None:
                button.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def part(self) -> Part:
        """Which list is in view."""
        return next(part for part, box in self._boxes.items() if box is self._parts.currentWidget())

    def show_part(self, part: Part) -> None:
        """Show one of the three lists."""
        self._parts.setCurrentWidget(self._boxes[part])
        self._tabs.show_pages(_part_words(), part)

    def _tab(self, part: Part) -> QToolButton:
        button = self._tabs.findChild(QToolButton, f"tab_{part}")
        assert isinstance(button, QToolButton)
        return button

    def _loaded(self, council: Council) -> None:
        if not self.conflicts.open:
            self.conflicts.show(council)

    def _turn_to(self, page: QWidget) -> None:
        before = self._stack.currentWidget()
        self._stack.setCurrentWidget(page)
        if page is not before and self.isVisible():
            self.focus_first()

    # --- what the presenters show ----------------------------------------------------------------------------

    def show_no_round(self) -> None:
        """No round is in front."""
        self._turn_to(self._no_round)

    def show_empty(self, round_name: str, add_refused: str, can_copy: bool) -> None:
        """The council has no members."""
        title = self._empty.findChild(Paragraph, "membersEmptyTitle")
        if title is not None:
            words = translate("Members", "{round} chưa có thành viên nào")
            title.set_text(words.format(round=round_name))
        for button in self._empty_buttons:
            offer(button, add_refused)
        self._empty_buttons[1].setVisible(can_copy)
        self._turn_to(self._empty)

    def show_members(self, members: MembersList) -> None:
        """The council."""
        self._round.set_text(members.round)
        self.members.show_members(members)
        self.removed.show_members(members)
        self.show_part(self.part)
        counts = (len(members.appointed), len(members.removed), len(self.conflict_list.table.state.rows))
        for (part, words), count in zip(_part_words(), counts, strict=True):
            button = self._tab(part)
            button.setText(f"{words} ({count})" if count else words)
            button.setAccessibleName(button.text())
        self._turn_to(self._list)

    def show_member(self, choice: MemberChoice | None) -> None:
        """What may be done with the member in front."""
        self.members.show_member(choice)

    def show_removed(self, refused: str) -> None:
        """Whether one who has left may come back."""
        self.removed.show_refused(refused)

    def show_undo(self, text: str) -> None:
        """What has just been done and can be undone."""
        button = self.members.show_undo(text, self.presenter.undo)
        if button is not None:
            tab_through([self._tab("conflicts"), button])

    def show_failed(self, text: str) -> None:
        """The members could not be read."""
        clear(self._failure)
        again = translate("Members", "Thử lại")
        self._failure.addWidget(NoticeBox(text, "bad", "membersFailed", again, self.presenter.start))
        self._failure.addStretch(1)
        self._turn_to(self._waiting)

    def show_form(self, form: MemberForm) -> None:
        """A member to fill in."""
        self._turn_to(self.form)
        self.form.show_form(form)

    def show_problems(self, problems: Mapping[members_view.Field, str]) -> None:
        """What is wrong, at its field."""
        self.form.show_problems(problems)

    def show_problem(self, text: str, newest: bool = False) -> None:
        """What the store refused."""
        self.form.show_problem(text, newest)

    def focus_field(self, field: members_view.Field) -> None:
        """Put the keyboard on a field."""
        self.form.focus_field(field)

    def show_saving(self, saving: bool) -> None:
        """The form is on its way to the store, or back."""
        self.form.show_saving(saving)

    def typed(self) -> members_view.Typed:
        """The form as it stands."""
        return self.form.typed()

    def show_conflicts(self, conflicts: ConflictsList) -> None:
        """All conflicts of the round."""
        self.conflict_list.show_conflicts(conflicts)

    def show_conflict(self, name: str, withdraw_refused: str) -> None:
        """The conflict in front."""
        self.conflict_list.show_conflict(name, withdraw_refused)

    def show_conflict_form(self, form: ConflictForm) -> None:
        """A declaration to fill in."""
        self._turn_to(self.conflict_form)
        self.conflict_form.show_form(form)

    def show_producer(self, name: str) -> None:
        """The producer that is chosen."""
        self.conflict_form.show_producer(name)

    def show_conflict_problems(self, problems: Mapping[conflicts_view.Field, str]) -> None:
        """What is wrong with a declaration."""
        self.conflict_form.show_problems(problems)

    def show_conflict_saving(self, saving: bool) -> None:
        """The declaration is on its way to the store, or back."""
        self.conflict_form.show_saving(saving)

    def conflict_typed(self) -> conflicts_view.Typed:
        """The declaration as it stands."""
        return self.conflict_form.typed()

    # --- what the presenters ask -----------------------------------------------------------------------------

    def show_status(self, text: str, tone: Tone) -> None:
        """Saved or not."""
        self._host.show_status(text, tone)

    def ask_reason(self, request: DeclareRequest) -> str | None:
        """Ask for a reason."""
        return messages.ask_reason(self, request)

    def ask_removal(self, request: RemovalRequest) -> Removal | None:
        """Say what a removal means and ask for its reason."""
        return removal_dialog.ask_removal(self, request)

    def ask_council(self, choices: tuple[CouncilChoice, ...]) -> int | None:
        """Ask which round's council to appoint."""
        return council_choice.ask_council(self, choices)

    def seat_changed(self) -> None:
        """Who sits here is called otherwise."""
        self._host.seat_changed()

    def change_pin(self) -> None:
        """Let the member who has signed in change their own PIN."""
        from ui.widgets.sign_in import ask_new_pin

        ask_new_pin(self, self._host)

    def go(self, key: str) -> None:
        """Show another page."""
        self._host.go(key)


def _part_words() -> list[tuple[Part, str]]:
    return [
        ("appointed", translate("Members", "Đang tham gia")),
        ("removed", translate("Members", "Đã thôi tham gia")),
        ("conflicts", translate("Members", "Xung đột lợi ích")),
    ]
