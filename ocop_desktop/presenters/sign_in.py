"""Signing in: whose name, which PIN, how long to wait after a wrong one. Nothing more is ever said of a PIN."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ocop_desktop.errors import InputError, OcopError, PinError
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.members_list import short_role
from ocop_desktop.presenters.seats import name_of
from ocop_desktop.presenters.session import Session
from ocop_desktop.presenters.sign_in_view import Field, Mode, Names, PinView, RoundOption, SignInView
from ocop_desktop.presenters.table_rows import Cell, Column, Row
from ocop_desktop.services.pins import clean_pin, waiting_words
from ocop_desktop.services.round_records import Member, Round, SignedIn

if TYPE_CHECKING:
    from ocop_desktop.services.workspace import Workspace


def columns() -> tuple[Column, ...]:
    """The columns of the names."""
    return (
        Column("name", translate("SignIn", "Họ và tên"), 65),
        Column("role", translate("SignIn", "Vai trò"), 35),
    )


class SignInPresenter:
    """Lets a member of a round that goes on sit at this window."""

    def __init__(self, session: Session, view: SignInView) -> None:
        self._session = session
        self._view = view
        self._rounds: tuple[Round, ...] = ()
        self._round_id = session.round_id
        self._members: tuple[Member, ...] = ()
        self._chosen: int | None = None
        self._changing = False
        self._wait = 0
        self._busy = False

    # --- names -----------------------------------------------------------------------------------------------

    def start(self, member_id: int | None = None, changing: bool = False) -> None:
        """Read the names; with a member put forward, and whether they want another PIN."""
        self._chosen, self._changing = member_id, changing
        self._read()

    def _read(self) -> None:
        workspace, wanted = self._session.workspace, self._round_id
        self._session.runner.run(lambda: _names(workspace, wanted), self._loaded, self._view.show_failed)

    def _loaded(self, found: tuple[tuple[Round, ...], int | None, tuple[Member, ...]]) -> None:
        self._rounds, self._round_id, self._members = found
        ids = [member.id for member in self._members]
        if self._chosen not in ids:
            self._chosen = next(iter(ids), None)
        self._view.show_names(
            Names(
                rounds=tuple(RoundOption(each.id, name_of(each)) for each in self._rounds),
                round_id=self._round_id,
                rows=tuple(_row(member) for member in self._members),
                current=self._chosen,
                nothing=self._nothing(),
            )
        )
        self._ask()

    def _nothing(self) -> str:
        if not self._rounds:
            return translate("SignIn", "Chưa có đợt nào đang mở. Hãy lập đợt ở trang Đợt đánh giá trước.")
        if not self._members:
            return translate("SignIn", "Đợt này chưa có thành viên. Hãy lập Hội đồng ở trang Thành viên trước.")
        return ""

    def choose_round(self, round_id: int) -> None:
        """The members of another round."""
        if round_id != self._round_id and not self._busy:
            self._round_id, self._changing = round_id, False
            self._read()

    def choose(self, member_id: int) -> None:
        """Another name."""
        if member_id != self._chosen and not self._busy:
            self._chosen, self._changing = member_id, False
            self._ask()

    @property
    def _member(self) -> Member | None:
        return next((member for member in self._members if member.id == self._chosen), None)

    # --- asking ----------------------------------------------------------------------------------------------

    def _ask(self) -> None:
        """Ask the chosen member for what there has to be, once it is known how long they have to wait."""
        member, workspace = self._member, self._session.workspace
        self._wait = 0
        if member is None:
            self._view.show_pin(None)
            return
        self._show_pin()
        if member.has_pin:
            self._session.runner.run(
                lambda: workspace.pin_wait(member.id),
                lambda seconds: self._hold(seconds) if self._chosen == member.id else None,
                self._view.show_failed,
            )

    def _show_pin(self) -> None:
        member = self._member
        if member is None:
            return
        mode = self._mode(member)
        for field in ("pin", "new", "again"):
            self._view.show_problem(field, "")
        self._view.show_pin(
            PinView(member.label, mode, _hint(mode), _verb(mode), member.has_pin and mode == "enter", self._waiting())
        )
        self._view.clear_pins()

    def _mode(self, member: Member) -> Mode:
        if not member.has_pin:
            return "choose"
        return "change" if self._changing else "enter"

    def change(self) -> None:
        """The chosen member wants another PIN."""
        if not self._busy:
            self._changing = True
            self._show_pin()

    def _hold(self, seconds: int) -> None:
        self._wait = seconds
        self._view.show_wait(self._waiting())

    def _waiting(self) -> str:
        if self._wait <= 0:
            return ""
        return translate("SignIn", "Chờ {time} nữa rồi nhập lại.").format(time=waiting_words(self._wait))

    def second_passed(self) -> None:
        """A second less to wait."""
        if self._wait > 0:
            self._hold(self._wait - 1)

    # --- trying ----------------------------------------------------------------------------------------------

    def enter(self) -> None:
        """Do what the fields are filled in for."""
        member = self._member
        if member is None or self._busy or self._wait > 0:
            return
        old, new, again = self._view.pins()
        mode = self._mode(member)
        if self._show_problems(mode, old, new, again):
            return
        self._busy = True
        self._view.show_busy(True)
        workspace = self._session.workspace
        self._session.runner.run(
            lambda: _sit(workspace, member.id, mode, old, new), self._signed_in, lambda e: self._failed(mode, e)
        )

    def _show_problems(self, mode: Mode, old: str, new: str, again: str) -> bool:
        found: dict[Field, str] = {"pin": "", "new": "", "again": ""}
        if mode != "choose" and not old.strip():
            found["pin"] = translate("SignIn", "Hãy nhập mã PIN.")
        if mode != "enter":
            found["new"] = _pin_problem(new)
            if not found["new"] and new.strip() != again.strip():
                found["again"] = translate("SignIn", "Hai lần nhập chưa giống nhau.")
        for field, text in found.items():
            self._view.show_problem(field, text)
        return any(found.values())

    def _signed_in(self, signed: SignedIn) -> None:
        self._busy = False
        self._view.show_busy(False)
        self._view.signed_in(signed)

    def _failed(self, mode: Mode, error: OcopError) -> None:
        self._busy = False
        self._view.show_busy(False)
        self._view.clear_pins()
        if isinstance(error, PinError) and error.code in ("wrong_pin", "pin_wait"):
            self._view.show_problem("pin", _wrong(error))
            self._hold(int(error.detail) if error.detail.isdigit() else 0)
        elif isinstance(error, InputError):
            self._view.show_problem("new" if mode != "enter" else "pin", error.message)
        else:
            self._view.show_failed(error)
            self._read()


def take_seat(session: Session, signed: SignedIn) -> None:
    """The member who has signed in works in their round; the product that was in front is nobody's choice of theirs."""
    session.seat = signed
    session.choose_round(signed.round)
    session.choose_product(None)


def first_page(workspace: Workspace, signed: SignedIn) -> str:
    """Where the day of a member who has just signed in begins; runs on the worker.

    Whoever leads the council has work on the board once nothing is left to score; a member looks at their own list.
    """
    if signed.member.role == "member" or any(each.open for each in workspace.my_products()):
        return "my_sheets"
    return "board"


def _names(workspace: Workspace, wanted: int | None) -> tuple[tuple[Round, ...], int | None, tuple[Member, ...]]:
    going = tuple(row.round for row in workspace.rounds() if not row.round.finished_at or row.round.id == wanted)
    ids = [each.id for each in going]
    chosen = wanted if wanted in ids else next(iter(ids), None)
    members = workspace.members(chosen) if chosen is not None else []
    return going, chosen, tuple(member for member in members if member.appointed)


def _sit(workspace: Workspace, member_id: int, mode: Mode, old: str, new: str) -> SignedIn:
    if mode == "choose":
        workspace.choose_pin(member_id, new)
    elif mode == "change":
        workspace.change_pin(member_id, old, new)
    return workspace.sign_in(member_id, old if mode == "enter" else new)


def _row(member: Member) -> Row:
    role = short_role(member.role)
    return Row(member.id, (Cell(member.label), Cell(role)), member.office, f"{member.label}, {role}")


def _pin_problem(pin: str) -> str:
    try:
        clean_pin(pin)
    except InputError:
        return translate("SignIn", "Mã PIN gồm từ 4 đến 12 chữ số.")
    return ""


def _wrong(error: PinError) -> str:
    if error.code == "wrong_pin":
        return translate("SignIn", "Mã PIN không đúng. Nếu quên, hãy nhờ thư ký đặt lại.")
    return translate("SignIn", "Chưa đến lúc nhập lại. Nếu quên mã PIN, hãy nhờ thư ký đặt lại.")


def _hint(mode: Mode) -> str:
    return {
        "enter": translate("SignIn", "Nhập mã PIN của mình."),
        "choose": translate("SignIn", "Lần đầu: hãy tự đặt mã PIN, từ 4 đến 12 chữ số, và ghi nhớ."),
        "change": translate("SignIn", "Nhập mã PIN đang dùng, rồi mã mới hai lần."),
    }[mode]


def _verb(mode: Mode) -> str:
    return {
        "enter": translate("SignIn", "Đăng nhập"),
        "choose": translate("SignIn", "Đặt mã PIN và đăng nhập"),
        "change": translate("SignIn", "Đổi mã PIN và đăng nhập"),
    }[mode]


def purpose() -> str:
    """What a PIN is for, and what it is not."""
    return translate("SignIn", "Mã PIN chỉ để mỗi người chấm phiếu của mình trên cùng một máy; không thay cho chữ ký.")
