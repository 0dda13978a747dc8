"""The dialog in which a member signs in: a name, a PIN; the first time, or on request, another PIN."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from ocop_desktop.errors import OcopError
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.session import Session
from ocop_desktop.presenters.sign_in import SignInPresenter, columns, first_page, purpose, take_seat
from ocop_desktop.presenters.sign_in_view import Field, Names, PinView
from ocop_desktop.services.pins import LONGEST
from ocop_desktop.services.round_records import SignedIn
from ui import messages
from ui.theme import Theme
from ui.widgets import fields as parts
from ui.widgets.basics import Paragraph, column, frame, push, row, set_role
from ui.widgets.dialog import Dialog
from ui.widgets.table import DataTable

if TYPE_CHECKING:
    from ui.pages.host import PageHost

_WIDE = 860


def ask_sign_in(parent: QWidget | None, host_application: PageHost, then: str = "") -> None:
    """Let a member of the round in front sign in, then show the page `then`, or where their work begins."""
    _ask(parent, host_application, then, changing=False)


def ask_new_pin(parent: QWidget | None, host_application: PageHost) -> None:
    """Let the member who has signed in choose another PIN; the page in front stays."""
    _ask(parent, host_application, "", changing=True)


def _ask(parent: QWidget | None, host: PageHost, then: str, *, changing: bool) -> None:
    session = host.session
    dialog = SignInDialog(parent, session)
    seat = session.seat
    dialog.presenter.start(seat.member.id if seat is not None else None, changing)
    dialog.exec()
    if dialog.signed is None:
        return
    if changing and seat is not None and seat.member.id == dialog.signed.member.id:
        host.show_status(translate("SignIn", "Đã đổi mã PIN"), "good")
        return
    take_seat(session, dialog.signed)
    host.seat_changed()
    if then:
        host.go(then)
    elif not changing:
        workspace, signed = session.workspace, dialog.signed
        session.runner.run(
            lambda: first_page(workspace, signed), host.go, lambda error: messages.show_error(parent, error)
        )


class SignInDialog(Dialog):
    """Names at the top, what the chosen one is asked for below. Closing waits for a PIN that is being checked."""

    def __init__(self, parent: QWidget | None, session: Session) -> None:
        super().__init__(parent, translate("SignIn", "Đăng nhập"), "signInDialog", _WIDE)
        self.signed: SignedIn | None = None
        self._busy = False
        self.presenter = SignInPresenter(session, self)
        words = translate("SignIn", "Đợt")
        self.round = parts.QuietCombo("signInRound", words)
        self._round_field = parts.Field(words, self.round)
        hint = translate("SignIn", "Tìm tên mình, không cần gõ dấu")
        self.table = DataTable("signInNames", translate("SignIn", "Thành viên"), columns(), hint)
        self.table.view.setMinimumHeight(round(130 * Theme.scale))
        self._nothing = Paragraph(role="muted", name="signInNothing")
        self._edits: dict[Field, QLineEdit] = {}
        self._fields: dict[Field, parts.Field] = {}
        self._name, self._hint = Paragraph(role="sub", name="signInName"), Paragraph(name="signInHint")
        self._wait = Paragraph(role="error", name="pinWait")
        self._pins = self._build_pins()
        self._change = push(translate("SignIn", "Đổi mã PIN…"), "changePin", self.presenter.change, "link")
        self._cancel = push(translate("SignIn", "Quay lại"), "cancelButton", self.reject)
        self._go = push("", "confirmButton", self.presenter.enter, "primary")
        self._build()
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self.presenter.second_passed)

    def _build_pins(self) -> QFrame:
        box = frame("card", "pinBox")
        layout = column(box, margins=(16, 10, 16, 12), spacing=6)
        layout.addWidget(self._name)
        layout.addWidget(self._hint)
        titles: dict[Field, str] = {
            "pin": translate("SignIn", "Mã PIN"),
            "new": translate("SignIn", "Mã PIN mới"),
            "again": translate("SignIn", "Nhập lại mã mới"),
        }
        for field, words in titles.items():
            edit = parts.line_edit(f"pin_{field}")
            edit.setEchoMode(QLineEdit.EchoMode.Password)
            edit.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhHiddenText)
            edit.setMaxLength(LONGEST)
            self._edits[field] = edit
            self._fields[field] = parts.Field(words, edit)
            layout.addWidget(self._fields[field])
        layout.addWidget(self._wait)
        layout.addWidget(Paragraph(purpose(), role="small", name="pinPurpose"))
        return box

    def _build(self) -> None:
        both = QWidget()
        line, names = row(both, spacing=16), column(spacing=8)
        names.addWidget(self._round_field)
        names.addWidget(self.table, 1)
        names.addWidget(self._nothing)
        line.addLayout(names, 5)
        line.addWidget(self._pins, 4, Qt.AlignmentFlag.AlignTop)
        self.add(both)
        self._buttons.insertWidget(0, self._change)
        for button in (self._cancel, self._go):
            self.add_button(button)
        self.round.activated.connect(lambda _: self.presenter.choose_round(int(self.round.currentData())))
        self.table.selected.connect(self.presenter.choose)
        self.table.opened.connect(self._to_pin)

    def _to_pin(self) -> None:
        first = next((edit for edit in self._edits.values() if edit.isVisibleTo(self)), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- what the presenter shows ----------------------------------------------------------------------------

    def show_names(self, names: Names) -> None:
        """Who may sign in."""
        self.round.clear()
        for option in names.rounds:
            self.round.addItem(option.words, option.id)
        self.round.choose(names.round_id)
        self._round_field.setVisible(len(names.rounds) > 1)
        self.table.show_rows(names.rows, names.current)
        self.table.setVisible(not names.nothing)
        self._nothing.set_text(names.nothing)
        self._nothing.setVisible(bool(names.nothing))

    def show_pin(self, pin: PinView | None) -> None:
        """What the chosen member is asked for."""
        self._pins.setVisible(pin is not None)
        self._go.setVisible(pin is not None)
        self._change.setVisible(pin is not None and pin.can_change)
        if pin is None:
            return
        self._name.set_text(pin.name)
        self._hint.set_text(pin.hint)
        self._go.setText(pin.verb)
        self._go.setAccessibleName(pin.verb)
        self._fields["pin"].setVisible(pin.mode != "choose")
        for field in ("new", "again"):
            self._fields[field].setVisible(pin.mode != "enter")
        self.show_wait(pin.wait)
        if self.isVisible():
            self._fit()

    def show_wait(self, text: str) -> None:
        """How long to wait yet."""
        self._wait.set_text(f"✕ {text}" if text else "")
        self._wait.setVisible(bool(text))
        self._go.setEnabled(not text and not self._busy)
        if text and not self._timer.isActive():
            self._timer.start()
        elif not text:
            self._timer.stop()

    def show_problem(self, field: Field, text: str) -> None:
        """What is wrong at a field."""
        self._fields[field].show_problem(text)
        set_role(self._edits[field], invalid="true" if text else "false")

    def clear_pins(self) -> None:
        """Empty the fields; the keyboard stays in the names while one moves in them."""
        for edit in self._edits.values():
            edit.clear()
        if not self.table.view.hasFocus() and not self.table.search.hasFocus():
            self._to_pin()

    def pins(self) -> tuple[str, str, str]:
        """The PIN, the new PIN, and the new one again."""
        return self._edits["pin"].text(), self._edits["new"].text(), self._edits["again"].text()

    def show_busy(self, busy: bool) -> None:
        """A PIN is being checked."""
        self._busy = busy
        for widget in (self._go, self._cancel, self._change, self.table, self.round):
            widget.setEnabled(not busy)

    def show_failed(self, error: OcopError) -> None:
        """The names could not be read, or a fault of the program."""
        messages.show_error(self, error)

    def signed_in(self, signed: SignedIn) -> None:
        """A member sits here now."""
        self.signed = signed
        self.accept()

    def reject(self) -> None:
        """Nobody is let in behind a closed dialog."""
        if not self._busy:
            self._timer.stop()
            super().reject()
