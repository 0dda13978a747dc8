"""Who was at the meeting: a line for each member, and the guests."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QPushButton, QRadioButton, QWidget

from ocop_desktop.council.sheet import MAX_LINE
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.meeting_view import MemberLine, Present
from ocop_desktop.services.round_records import Guest
from ui.messages import composed
from ui.theme import Theme
from ui.widgets.basics import ElidedLabel, clear, column, push, row


class MemberPresence(QWidget):
    """A member: there or not, and why not."""

    changed = Signal()

    def __init__(self, line: MemberLine) -> None:
        super().__init__()
        self.member_id = line.id
        self._group = QButtonGroup(self)
        layout = row(self, spacing=8)
        words = column(spacing=0)
        name = ElidedLabel(line.label, role="strong", name=f"attendee{line.id}")
        words.addWidget(name)
        words.addWidget(ElidedLabel(line.role, role="small"))
        layout.addLayout(words, 1000)
        layout.addStretch(1)
        self.there = self._radio(translate("Meeting", "Có mặt"), f"present{line.id}", line.label)
        self.away = self._radio(translate("Meeting", "Vắng"), f"absent{line.id}", line.label)
        self.why = QLineEdit()
        self.why.setObjectName(f"absence{line.id}")
        hint = translate("Meeting", "Lý do vắng")
        self.why.setPlaceholderText(hint)
        self.why.setAccessibleName(f"{hint}: {line.label}")
        self.why.setMaxLength(MAX_LINE)
        self.why.setFixedWidth(round(150 * Theme.scale))
        self.why.textEdited.connect(lambda _: self.changed.emit())
        for widget in (self.there, self.away, self.why):
            layout.addWidget(widget)
        policy = self.why.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.why.setSizePolicy(policy)

    def _radio(self, words: str, name: str, who: str) -> QRadioButton:
        button = QRadioButton(words)
        button.setObjectName(name)
        button.setAccessibleName(f"{who}: {words}")
        self._group.addButton(button)
        button.toggled.connect(self._toggled)
        return button

    def _toggled(self, on: bool) -> None:
        self.why.setVisible(self.away.isChecked())
        if on:
            self.changed.emit()

    def show_present(self, present: Present) -> None:
        """As it is stored."""
        self.blockSignals(True)
        self._group.setExclusive(False)
        self.there.setChecked(present.present is True)
        self.away.setChecked(present.present is False)
        self._group.setExclusive(True)
        self.why.setText(present.absence)
        self.why.setVisible(present.present is False)
        self.blockSignals(False)

    @property
    def value(self) -> Present:
        """As it stands on the screen."""
        known = True if self.there.isChecked() else False if self.away.isChecked() else None
        return Present(self.member_id, known, composed(self.why.text()) if known is False else "")


class AttendanceList(QWidget):
    """All members of the council."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._lines = column(self, spacing=4)
        self.members: dict[int, MemberPresence] = {}

    def show_members(self, lines: tuple[MemberLine, ...], present: tuple[Present, ...]) -> None:
        """The council; lines that stay keep the keyboard."""
        if [line.id for line in lines] != list(self.members):
            clear(self._lines)
            self.members = {line.id: MemberPresence(line) for line in lines}
            for member in self.members.values():
                member.changed.connect(self.changed)
                self._lines.addWidget(member)
        for each in present:
            if each.member_id in self.members:
                self.members[each.member_id].show_present(each)

    def everybody(self) -> None:
        """All members were there."""
        for member in self.members.values():
            member.there.setChecked(True)

    @property
    def value(self) -> tuple[Present, ...]:
        """Who was there."""
        return tuple(member.value for member in self.members.values())


class GuestList(QWidget):
    """Guests by name and office, a line each."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        outer = column(self, spacing=6)
        self._lines = column(spacing=6)
        outer.addLayout(self._lines)
        self._add = push(translate("Meeting", "Thêm khách mời"), "addGuest", self._add_empty)
        outer.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        self._rows: list[tuple[QWidget, QLineEdit, QLineEdit]] = []

    def show_guests(self, guests: tuple[Guest, ...]) -> None:
        """As they are stored."""
        if guests == self.value:
            return
        clear(self._lines)
        self._rows = []
        for guest in guests:
            self._add_line(guest)

    def _add_empty(self) -> None:
        name = self._add_line(Guest(""))
        name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_line(self, guest: Guest) -> QLineEdit:
        line = QWidget()
        layout = row(line, spacing=6)
        number = len(self._rows)
        name = self._edit(f"guestName{number}", translate("Meeting", "Họ tên khách mời"), guest.name)
        office = self._edit(f"guestOffice{number}", translate("Meeting", "Đơn vị"), guest.office)
        layout.addWidget(name, 1)
        layout.addWidget(office, 1)
        layout.addWidget(self._remover(line, number))
        self._rows.append((line, name, office))
        self._lines.addWidget(line)
        return name

    def _edit(self, name: str, words: str, text: str) -> QLineEdit:
        edit = QLineEdit(text)
        edit.setObjectName(name)
        edit.setAccessibleName(words)
        edit.setPlaceholderText(words)
        edit.setMaxLength(MAX_LINE)
        edit.textEdited.connect(lambda _: self.changed.emit())
        return edit

    def _remover(self, line: QWidget, number: int) -> QPushButton:
        words = translate("Meeting", "Bỏ khách mời này")
        button = push("✕", f"removeGuest{number}", partial(self._remove, line), tip=words)
        button.setAccessibleName(words)
        button.setStyleSheet("padding-left: 10px; padding-right: 10px;")
        return button

    def _remove(self, line: QWidget) -> None:
        self._rows = [each for each in self._rows if each[0] is not line]
        self._lines.removeWidget(line)
        line.hide()
        line.deleteLater()
        self.changed.emit()

    @property
    def value(self) -> tuple[Guest, ...]:
        """The guests, empty lines among them."""
        return tuple(Guest(composed(name.text()), composed(office.text())) for _, name, office in self._rows)
