"""The form of a member: name, role, office."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ocop_desktop.i18n import translate
from ocop_desktop.presenters.members_list import role_words
from ocop_desktop.presenters.members_view import Field, MemberForm, Typed
from ui.messages import composed
from ui.widgets import fields as parts
from ui.widgets.basics import NoticeBox, Paragraph, centred, clear, column, frame, push, row, scroller

_WIDE = 720


class MemberFormBox(QWidget):
    """A member to fill in. `save` tells whether another one is to follow."""

    save = Signal(bool)
    cancel = Signal()
    take_newest = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("memberForm")
        self.name, self.office = parts.line_edit("memberName"), parts.line_edit("memberOffice")
        self.role = parts.QuietCombo("memberRole", translate("Members", "Vai trò trong Hội đồng"))
        for role, words in role_words():
            self.role.addItem(words, role)
        self._fields: dict[Field, parts.Field] = {
            "name": parts.Field(translate("Members", "Họ và tên, như trong quyết định"), self.name),
            "role": parts.Field(translate("Members", "Vai trò trong Hội đồng"), self.role),
            "office": parts.Field(
                translate("Members", "Chức vụ, đơn vị (không bắt buộc)"),
                self.office,
                translate("Members", "In trên phiếu và biên bản; cũng để phân biệt hai người trùng tên."),
            ),
        }
        self._title = Paragraph(name="memberFormTitle", factor=1.32, bold=True)
        self._notices, self._trouble = column(spacing=6), column(margins=(20, 0, 20, 6))
        self._cancel = push(translate("Members", "Về danh sách"), "cancelMember", self.cancel.emit)
        self._more = push(translate("Members", "Lưu và thêm người nữa"), "saveAnother", lambda: self.save.emit(True))
        tip = translate("Members", "Lưu (Ctrl+Enter)")
        words = translate("Members", "Lưu thành viên")
        self._save = push(words, "saveMember", lambda: self.save.emit(False), "primary", tip)
        self._build()

    def _build(self) -> None:
        outer = column(self, spacing=0)
        content = QWidget()
        body = centred(content, (20, 12, 20, 14), _WIDE)
        body.addWidget(self._title)
        body.addLayout(self._notices)
        box = frame("card")
        card = column(box, margins=(18, 14, 18, 14), spacing=10)
        for field in self._fields.values():
            card.addWidget(field)
        body.addWidget(box)
        self._area = scroller(content, "memberFormArea")
        outer.addWidget(self._area, 1)
        outer.addLayout(self._trouble)
        bar = frame("bar", "memberFormBar")
        foot = row(bar, margins=(20, 8, 20, 8), spacing=12)
        foot.addStretch(1)
        for button in (self._cancel, self._more, self._save):
            foot.addWidget(button)
        outer.addWidget(bar)
        for edit in (self.name, self.office):
            edit.returnPressed.connect(edit.focusNextChild)
        for keys in ("Ctrl+Return", "Ctrl+Enter", "Ctrl+S"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda: self.save.emit(False))

    def show_form(self, form: MemberForm) -> None:
        """A member from the top, with the keyboard on the name."""
        self._title.set_text(form.title)
        self.name.setText(form.typed.name)
        self.office.setText(form.typed.office)
        for edit in (self.name, self.office):
            edit.setCursorPosition(0)
        self.role.choose(form.typed.role)
        self._more.setVisible(form.adding)
        clear(self._notices)
        if form.notice:
            self._notices.addWidget(NoticeBox(form.notice, "plain", "memberNotice"))
        self.focus_field("name")

    def show_problems(self, problems: Mapping[Field, str]) -> None:
        """What is wrong, at its field."""
        for name, field in self._fields.items():
            field.show_problem(problems.get(name, ""))

    def show_problem(self, text: str, newest: bool) -> None:
        """What the store refused, with a way to what another window has saved."""
        clear(self._trouble)
        if text:
            action = translate("Members", "Lấy bản mới nhất") if newest else ""
            tone = "missing" if newest else "bad"
            self._trouble.addWidget(NoticeBox(text, tone, "memberTrouble", action, self.take_newest.emit))

    def focus_field(self, name: Field) -> None:
        """Put the keyboard on a field and bring it into view."""
        edit = self._fields[name].edit
        edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self._area.ensureWidgetVisible(edit, 0, 60)

    def show_saving(self, saving: bool) -> None:
        """The form is on its way to the store, or back."""
        for button in (self._cancel, self._more, self._save):
            button.setEnabled(not saving)

    def typed(self) -> Typed:
        """The form as it stands, in composed form."""
        return Typed(composed(self.name.text()), self.role.currentData(), composed(self.office.text()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the list."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancel.emit()
        else:
            super().keyPressEvent(event)
