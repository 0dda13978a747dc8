"""The members of a council in a table, with what may be done with the one in front; and those who have left."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from ocop_desktop.i18n import translate
from ocop_desktop.presenters.members_list import columns, removed_columns
from ocop_desktop.presenters.members_view import MemberChoice, MembersList
from ui.widgets.basics import ElidedLabel, NoticeBox, Paragraph, clear, column, frame, push, row, set_role, tooltip
from ui.widgets.table import DataTable


def offer(button: QPushButton, refused: str) -> None:
    """A button that may be pressed, or says why not."""
    button.setEnabled(not refused)
    button.setToolTip(tooltip(refused))
    button.setAccessibleDescription(refused)


class MembersBox(QWidget):
    """Those who belong to the council."""

    add = Signal()
    edit = Signal()
    remove = Signal()
    pin = Signal()
    reorder = Signal(int)
    next = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("membersBox")
        hint = translate("Members", "Tìm thành viên, không cần gõ dấu")
        self.table = DataTable("members", translate("Members", "Thành viên Hội đồng"), columns(), hint)
        self.table.offer_export()
        self._undo, self._lacks = column(), QWidget()
        self._notice = column(self._lacks)
        self._chosen = ElidedLabel(role="sub", name="chosenMember")
        self._why = Paragraph(role="small", name="memberWhy")
        self._add = push(translate("Members", "Thêm thành viên"), "addMember", self.add.emit)
        self._up = push(translate("Members", "↑ Lên"), "moveUp", lambda: self.reorder.emit(-1))
        self._down = push(translate("Members", "↓ Xuống"), "moveDown", lambda: self.reorder.emit(1))
        self._pin = push("", "memberPin", self.pin.emit)
        self._remove = push(translate("Members", "Đưa ra…"), "removeMember", self.remove.emit)
        self._edit = push(translate("Members", "Sửa"), "editMember", self.edit.emit)
        self._next = push("", "nextEntries", self.next.emit)
        self._build()

    def _build(self) -> None:
        outer = column(self, spacing=0)
        body = column(margins=(14, 8, 14, 4), spacing=6)
        body.addLayout(self._undo)
        body.addWidget(self._lacks)
        body.addWidget(self.table, 1)
        outer.addLayout(body, 1)
        bar = frame("bar", "memberBar")
        foot = column(bar, margins=(20, 8, 20, 8), spacing=6)
        first, second = row(spacing=10), row(spacing=10)
        first.addWidget(self._chosen)
        first.addStretch(1)
        for button in (self._up, self._down, self._pin, self._remove, self._edit):
            first.addWidget(button)
        second.addWidget(self._why, 1)
        second.addStretch(0)
        second.addWidget(self._add)
        second.addWidget(self._next)
        foot.addLayout(first)
        foot.addLayout(second)
        outer.addWidget(bar)
        self._up.setAccessibleName(translate("Members", "Chuyển lên một dòng"))
        self._down.setAccessibleName(translate("Members", "Chuyển xuống một dòng"))
        self._remove.setAccessibleName(translate("Members", "Đưa ra khỏi Hội đồng"))
        self.table.opened.connect(self.edit)
        self.table.wants_edit.connect(self.edit)
        self.table.wants_delete.connect(self.remove)
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.New), self)
        shortcut.activated.connect(self._add.click)

    def show_members(self, members: MembersList) -> None:
        """The council; the next step is to complete it, or to put products into the round."""
        self.table.show_rows(members.appointed, members.current)
        clear(self._notice)
        if members.notice:
            self._notice.addWidget(NoticeBox(members.notice, "missing", "councilLacks"))
        offer(self._add, members.add_refused)
        set_role(self._add, role="" if members.complete else "primary")
        self._next.setText(members.next_verb)
        self._next.setAccessibleName(members.next_verb)
        set_role(self._next, role="primary" if members.complete else "")

    def show_undo(self, text: str, undo: Callable[[], None]) -> QPushButton | None:
        """What can be undone, in the place of what the council lacks; the button for it."""
        clear(self._undo)
        self._lacks.setVisible(not text)
        if not text:
            return None
        notice = NoticeBox(text, "plain", "undoRemoval", translate("Members", "Hoàn tác"), undo)
        self._undo.addWidget(notice)
        return notice.findChild(QPushButton)

    def show_member(self, choice: MemberChoice | None) -> None:
        """What may be done with the one in front."""
        self._chosen.set_text(choice.name if choice else "")
        self._why.set_text(choice.why if choice else "")
        for button in (self._up, self._down, self._edit, self._remove):
            offer(button, choice.refused if choice else "")
            button.setEnabled(choice is not None and not choice.refused)
        self._pin.setVisible(choice is not None and bool(choice.pin_verb))
        if choice is None:
            return
        self._up.setEnabled(choice.can_up)
        self._down.setEnabled(choice.can_down)
        offer(self._remove, choice.remove_refused)
        self._pin.setText(choice.pin_verb)
        self._pin.setAccessibleName(choice.pin_verb)


class RemovedBox(QWidget):
    """Those who have left and are kept."""

    restore = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("removedBox")
        name = translate("Members", "Những người đã thôi tham gia")
        self.table = DataTable("removed", name, removed_columns())
        self.table.offer_export()
        self._none = Paragraph(translate("Members", "Chưa có ai thôi tham gia Hội đồng của đợt này."), role="muted")
        self._why = Paragraph(role="small", name="restoreWhy")
        words = translate("Members", "Cho trở lại Hội đồng")
        self._restore = push(words, "restoreMember", self.restore.emit, "primary")
        outer = column(self, spacing=0)
        body = column(margins=(14, 8, 14, 4), spacing=6)
        text = translate(
            "Members",
            "Người đã có phiếu, xung đột lợi ích hoặc được nhắc trong văn bản thì không bị xóa mà ở đây. Cho trở lại "
            "thì phiếu được tính như trước; mã PIN phải đặt lại.",
        )
        body.addWidget(Paragraph(text, role="muted", name="removedIntro"))
        body.addWidget(self.table, 1)
        body.addWidget(self._none)
        outer.addLayout(body, 1)
        bar = frame("bar", "removedBar")
        foot = row(bar, margins=(20, 8, 20, 8), spacing=10)
        foot.addWidget(self._why, 1)
        foot.addWidget(self._restore)
        outer.addWidget(bar)

    def show_members(self, members: MembersList) -> None:
        """Those who have left."""
        self.table.show_rows(members.removed)
        self.table.setVisible(bool(members.removed))
        self._none.setVisible(not members.removed)

    def show_refused(self, refused: str) -> None:
        """Whether one may come back."""
        offer(self._restore, refused)
        if not self.table.state.rows:
            self._restore.setEnabled(False)
        self._why.set_text(refused)
