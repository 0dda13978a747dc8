"""The dialog for signing in, alone and in the whole program."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ocop_desktop.services.round_records import MemberDraft
from tests.services import councils, workspaces
from tests.ui.conftest import Dialogs, Start
from tests.ui.page_host import Host, cut, find, host, nameless, tab_order
from ui.widgets import sign_in
from ui.widgets.sign_in import SignInDialog

#: 200 letters, with marks above and below.
LONG = ("Nguyễn Thị Ổ Ẵ Ự ậ ọ " * 10)[:200].strip()


@pytest.fixture
def around(qtbot: QtBot, tmp_path: Path) -> Iterator[Host]:
    with host(tmp_path) as made:
        yield made


def answered(monkeypatch: pytest.MonkeyPatch, answer: Callable[[SignInDialog], object]) -> None:
    """The dialog is shown, and filled in by `answer` in the place of a person."""

    def run(dialog: SignInDialog) -> int:
        dialog._fit()
        dialog.show()
        answer(dialog)
        dialog.hide()
        return 0

    monkeypatch.setattr(SignInDialog, "exec", run)


def window(qtbot: QtBot, size: tuple[int, int] = (910, 512)) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(*size)
    return made


def test_the_first_time_a_member_chooses_a_pin_and_comes_to_the_scoring(
    qtbot: QtBot, around: Host, monkeypatch: pytest.MonkeyPatch
) -> None:
    council = councils.appointed(around.workspace)
    around.session.choose_round(council.round)
    around.session.choose_product(council.product)

    def answer(dialog: SignInDialog) -> None:
        dialog.table.search.setText("thanh vien 4")
        find(dialog, "pin_new").setText("2468")
        find(dialog, "pin_again").setText("2468")
        QTest.keyClick(find(dialog, "pin_again"), Qt.Key.Key_Return)

    answered(monkeypatch, answer)
    sign_in.ask_sign_in(window(qtbot), around)
    assert around.session.seat is not None and around.session.seat.member.id == council[4].id
    assert (around.session.product_id, around.seat_changes, around.went) == (None, 1, ["my_sheets"])


@pytest.mark.parametrize(
    ("number", "then", "page"), [(1, "", "board"), (3, "", "board"), (4, "", "my_sheets"), (1, "meeting", "meeting")]
)
def test_once_all_is_scored_whoever_leads_comes_to_the_board(
    qtbot: QtBot, around: Host, monkeypatch: pytest.MonkeyPatch, number: int, then: str, page: str
) -> None:
    council = councils.appointed(around.workspace)
    councils.scored(around.workspace, council)
    around.session.choose_round(council.round)

    def answer(dialog: SignInDialog) -> None:
        dialog.table.search.setText(f"thanh vien {number}")
        find(dialog, "pin_new").setText("2468")
        find(dialog, "pin_again").setText("2468")
        QTest.keyClick(find(dialog, "pin_again"), Qt.Key.Key_Return)

    answered(monkeypatch, answer)
    sign_in.ask_sign_in(window(qtbot), around, then)
    assert around.went == [page]


def test_turning_back_changes_nothing(qtbot: QtBot, around: Host, monkeypatch: pytest.MonkeyPatch) -> None:
    around.session.choose_round(councils.appointed(around.workspace).round)
    answered(monkeypatch, lambda dialog: find(dialog, "cancelButton").click())
    sign_in.ask_sign_in(window(qtbot), around, "meeting")
    assert (around.session.seat, around.seat_changes, around.went) == (None, 0, [])


def test_a_wrong_pin_counts_down_to_the_next_try(qtbot: QtBot, around: Host, monkeypatch: pytest.MonkeyPatch) -> None:
    council = councils.appointed(around.workspace)
    around.workspace.choose_pin(council[1].id, "2468")
    around.session.choose_round(council.round)

    def answer(dialog: SignInDialog) -> None:
        for _ in range(2):
            dialog.presenter._wait = 0
            around.clock.time += timedelta(minutes=1)
            find(dialog, "pin_pin").setText("1357")
            dialog.presenter.enter()
        assert find(dialog, "pinWait").plain_text() == "✕ Chờ 2 giây nữa rồi nhập lại."
        assert not find(dialog, "confirmButton").isEnabled()
        assert find(dialog, "pin_pin").text() == ""
        qtbot.waitUntil(lambda: find(dialog, "confirmButton").isEnabled(), timeout=6000)

    answered(monkeypatch, answer)
    sign_in.ask_sign_in(window(qtbot), around)
    assert around.session.seat is None


def test_ones_own_pin_is_changed_and_the_page_stays(
    qtbot: QtBot, around: Host, monkeypatch: pytest.MonkeyPatch
) -> None:
    council = councils.appointed(around.workspace)
    around.workspace.choose_pin(council[4].id, "2468")
    around.session.seat = around.workspace.sign_in(council[4].id, "2468")

    def answer(dialog: SignInDialog) -> None:
        for name, text in (("pin_pin", "2468"), ("pin_new", "8642"), ("pin_again", "8642")):
            find(dialog, name).setText(text)
        find(dialog, "confirmButton").click()

    answered(monkeypatch, answer)
    sign_in.ask_new_pin(window(qtbot), around)
    assert (around.status, around.went) == (("Đã đổi mã PIN", "good"), [])
    around.workspace.sign_out()
    assert around.workspace.sign_in(council[4].id, "8642").member.id == council[4].id


def test_pins_are_not_shown_and_everything_fits_and_has_a_name(
    qtbot: QtBot, around: Host, monkeypatch: pytest.MonkeyPatch
) -> None:
    council = councils.appointed(around.workspace, 40, products=0)
    around.workspace.update_member(council[1].id, MemberDraft(LONG, "chair", LONG))
    around.workspace.choose_pin(council[1].id, "2468")
    around.session.choose_round(council.round)

    def answer(dialog: SignInDialog) -> None:
        assert find(dialog, "pin_pin").echoMode() == find(dialog, "pin_pin").EchoMode.Password
        assert find(dialog, "pinPurpose").plain_text().endswith("không thay cho chữ ký.")
        assert (cut(dialog), nameless(dialog)) == ([], [])
        assert tab_order(dialog)[-4:] == ["pin_pin", "changePin", "cancelButton", "confirmButton"]
        find(dialog, "changePin").click()
        assert (cut(dialog), nameless(dialog)) == ([], [])
        assert dialog.width() <= 910

    answered(monkeypatch, answer)
    sign_in.ask_sign_in(window(qtbot), around)


def test_nobody_is_let_in_behind_a_closed_dialog(qtbot: QtBot, around: Host, monkeypatch: pytest.MonkeyPatch) -> None:
    around.session.choose_round(councils.appointed(around.workspace).round)

    def answer(dialog: SignInDialog) -> None:
        dialog.show_busy(True)
        dialog.reject()
        assert dialog.isVisible()
        dialog.show_busy(False)
        dialog.reject()
        assert not dialog.isVisible()

    answered(monkeypatch, answer)
    sign_in.ask_sign_in(window(qtbot), around)


def test_a_store_that_is_opened_again_remembers_nobody(
    qtbot: QtBot, around: Host, tmp_path: Path, dialogs: Dialogs
) -> None:
    council = councils.appointed(around.workspace)
    around.workspace.choose_pin(council[1].id, "2468")
    around.workspace.sign_in(council[1].id, "2468")
    with workspaces.opened(tmp_path) as other:
        assert other.signed_in() is None


def test_in_the_whole_program_one_signs_in_reads_what_one_may_not_and_signs_out(
    start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with workspaces.opened(tmp_path) as workspace:
        council = councils.appointed(workspace, 5)
        workspace.choose_pin(council[4].id, "2468")
    program = start()

    def fill_in(dialog: SignInDialog) -> int:
        dialog.show()
        program.idle()
        dialog.presenter.choose(council[4].id)
        program.idle()
        find(dialog, "pin_pin").setText("2468")
        find(dialog, "confirmButton").click()
        program.until(lambda: dialog.signed)
        return 1

    monkeypatch.setattr(SignInDialog, "exec", fill_in)
    program.find(QPushButton, "signIn").click()
    program.idle()
    assert program.app.session.seat is not None and program.app.session.seat.member.id == council[4].id
    program.go("rounds")
    program.idle()
    assert "Ủy viên Hội đồng không được lập hoặc sửa đợt" in find(program.page, "roundWhy").plain_text()
    program.find(QPushButton, "signOut").click()
    program.idle()
    assert program.app.session.seat is None
    assert program.on_store(lambda store: store.signed_in()) is None
