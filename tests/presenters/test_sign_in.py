"""Signing in: the first PIN, the right one, a wrong one and its wait, another one; nothing more is said of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from ocop_desktop.errors import OcopError
from ocop_desktop.presenters.session import Session
from ocop_desktop.presenters.sign_in import SignInPresenter, purpose, take_seat
from ocop_desktop.presenters.sign_in_view import Names, PinView
from ocop_desktop.services.round_records import SignedIn
from tests.presenters.council_screens import session_on
from tests.services import councils, workspaces


class Dialog:
    """Remembers what it was shown."""

    def __init__(self) -> None:
        self.names: Names | None = None
        self.pin: PinView | None = None
        self.wait = ""
        self.problems: dict[str, str] = {}
        self.errors: list[OcopError] = []
        self.signed: SignedIn | None = None
        self.typed = ("", "", "")

    def show_names(self, names: Names) -> None:
        self.names = names

    def show_pin(self, pin: PinView | None) -> None:
        self.pin, self.wait = pin, pin.wait if pin else ""

    def show_wait(self, text: str) -> None:
        self.wait = text

    def show_problem(self, field: str, text: str) -> None:
        self.problems[field] = text

    def clear_pins(self) -> None:
        self.typed = ("", "", "")

    def pins(self) -> tuple[str, str, str]:
        return self.typed

    def show_busy(self, busy: bool) -> None:
        pass

    def show_failed(self, error: OcopError) -> None:
        self.errors.append(error)

    def signed_in(self, signed: SignedIn) -> None:
        self.signed = signed

    def said(self) -> dict[str, str]:
        return {field: text for field, text in self.problems.items() if text}


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    made = session_on(tmp_path)
    yield made
    made.workspace.close()


def begun(session: Session, council: councils.Council, number: int = 1) -> tuple[SignInPresenter, Dialog]:
    session.choose_round(session.workspace.round(council.id))
    dialog = Dialog()
    presenter = SignInPresenter(session, dialog)
    presenter.start(council[number].id)
    return presenter, dialog


def test_the_first_time_a_pin_is_chosen_twice_and_one_sits_here(session: Session) -> None:
    council = councils.appointed(session.workspace)
    presenter, dialog = begun(session, council, 4)
    assert dialog.pin is not None and (dialog.pin.mode, dialog.pin.verb) == ("choose", "Đặt mã PIN và đăng nhập")
    for typed, field in ((("", "12", "12"), "new"), (("", "1234", "1243"), "again"), (("", "12a4", "12a4"), "new")):
        dialog.typed = typed
        presenter.enter()
        assert list(dialog.said()) == [field]
    dialog.typed = ("", "2468", "2468")
    presenter.enter()
    assert dialog.signed is not None and dialog.signed.member.id == council[4].id
    session.product_id = council.product
    take_seat(session, dialog.signed)
    assert session.seat == session.workspace.signed_in()
    assert (session.product_id, session.round_id) == (None, council.id)


def test_a_wrong_pin_says_how_long_to_wait_and_nothing_more(session: Session) -> None:
    council = councils.appointed(session.workspace)
    session.workspace.choose_pin(council[1].id, "2468")
    presenter, dialog = begun(session, council)
    for wait in ("1 giây", "2 giây"):
        dialog.typed = ("1357", "", "")
        presenter.enter()
        assert dialog.said() == {"pin": "Mã PIN không đúng. Nếu quên, hãy nhờ thư ký đặt lại."}
        assert dialog.wait == f"Chờ {wait} nữa rồi nhập lại."
        assert dialog.typed == ("", "", "")
        while dialog.wait:
            presenter.second_passed()
        session.workspace._base.clock.time += workspaces.timedelta(seconds=10)  # type: ignore[attr-defined]
    dialog.typed = ("2468", "", "")
    presenter.enter()
    assert dialog.signed is not None


def test_nothing_is_tried_while_one_has_to_wait(session: Session) -> None:
    council = councils.appointed(session.workspace)
    session.workspace.choose_pin(council[1].id, "2468")
    presenter, dialog = begun(session, council)
    dialog.typed = ("1357", "", "")
    presenter.enter()
    dialog.typed = ("2468", "", "")
    presenter.enter()
    assert dialog.signed is None


def test_who_has_to_wait_reads_so_when_they_come_back_and_others_need_not(session: Session) -> None:
    council = councils.appointed(session.workspace)
    for number in (1, 2):
        session.workspace.choose_pin(council[number].id, "2468")
    presenter, dialog = begun(session, council)
    for _ in range(6):
        dialog.typed = ("1357", "", "")
        presenter._wait = 0
        presenter.enter()
        session.workspace._base.clock.time += workspaces.timedelta(seconds=60)  # type: ignore[attr-defined]
    session.workspace._base.clock.time -= workspaces.timedelta(seconds=50)  # type: ignore[attr-defined]
    presenter.choose(council[2].id)
    assert dialog.wait == ""
    presenter.choose(council[1].id)
    assert dialog.wait.startswith("Chờ")


def test_a_pin_is_changed_with_the_old_one(session: Session) -> None:
    council = councils.appointed(session.workspace)
    session.workspace.choose_pin(council[1].id, "2468")
    presenter, dialog = begun(session, council)
    assert dialog.pin is not None and dialog.pin.can_change
    presenter.change()
    assert dialog.pin.mode == "change"
    dialog.typed = ("2468", "8642", "8642")
    presenter.enter()
    assert dialog.signed is not None
    session.workspace.sign_out()
    assert session.workspace.sign_in(council[1].id, "8642").member.id == council[1].id


def test_only_rounds_that_go_on_are_offered_with_those_who_belong_to_them(session: Session) -> None:
    council = councils.appointed(session.workspace, 3)
    session.workspace.remove_member(council[3].id, "Chuyển công tác", keep_sheets=True)
    practice = councils.appointed(session.workspace, 2, practice=True)
    presenter, dialog = begun(session, council)
    assert dialog.names is not None
    assert [option.words for option in dialog.names.rounds] == ["Đợt 1 năm 2026", "Đợt 1 năm 2026 (TẬP HUẤN)"]
    assert [row.id for row in dialog.names.rows] == [council[1].id, council[2].id]
    presenter.choose_round(practice.id)
    assert [row.id for row in dialog.names.rows] == [practice[1].id, practice[2].id]


def test_nobody_to_sign_in_says_what_comes_first(session: Session) -> None:
    dialog = Dialog()
    SignInPresenter(session, dialog).start()
    assert dialog.names is not None and dialog.names.nothing.startswith("Chưa có đợt nào")
    council = councils.appointed(session.workspace, 0)
    begun_dialog = Dialog()
    session.choose_round(council.round)
    SignInPresenter(session, begun_dialog).start()
    assert begun_dialog.names is not None and begun_dialog.names.nothing.startswith("Đợt này chưa có thành viên")
    assert begun_dialog.pin is None


def test_a_member_removed_meanwhile_is_told_and_the_list_is_new(session: Session, tmp_path: Path) -> None:
    council = councils.appointed(session.workspace, 3)
    session.workspace.choose_pin(council[2].id, "2468")
    presenter, dialog = begun(session, council, 2)
    with workspaces.opened(tmp_path) as other:
        other.remove_member(council[2].id, "Chuyển công tác", keep_sheets=True)
    dialog.typed = ("2468", "", "")
    presenter.enter()
    assert [error.code for error in dialog.errors] == ["gone"]
    assert dialog.names is not None and [row.id for row in dialog.names.rows] == [council[1].id, council[3].id]


def test_what_a_pin_is_for_stands_beside_it() -> None:
    assert purpose() == ("Mã PIN chỉ để mỗi người chấm phiếu của mình trên cùng một máy; không thay cho chữ ký.")
