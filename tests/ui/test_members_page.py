"""The page of members by keyboard and mouse, on a real store."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ocop_desktop.presenters.members_view import Removal, RemovalRequest
from ocop_desktop.services.round_records import MemberDraft, RoundDraft, SignedIn
from tests.services import councils
from tests.ui.conftest import Dialogs
from tests.ui.page_host import LARGE, SMALL, Host, cut, find, host, nameless, tab_order
from ui.pages.members_page import MembersPage
from ui.widgets import removal_dialog
from ui.widgets.dialog import Dialog

#: 200 letters, with marks above and below.
LONG = ("Nguyễn Thị Ổ Ẵ Ự ậ ọ " * 10)[:200].strip()


@pytest.fixture
def around(qtbot: QtBot, tmp_path: Path) -> Iterator[Host]:
    with host(tmp_path) as made:
        yield made


def shown(
    qtbot: QtBot, around: Host, council: councils.Council | None = None, size: tuple[int, int] = LARGE
) -> MembersPage:
    if council is not None:
        around.session.choose_round(around.workspace.round(council.id))
    page = MembersPage(around)
    qtbot.addWidget(page)
    page.resize(*size)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.enter()
    page.focus_first()
    return page


def press(widget: object, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(widget, key, held)  # type: ignore[call-overload]


def names(page: MembersPage) -> list[str]:
    return [row.cells[1].text for row in page.members.table.state.shown]


def test_without_a_round_the_page_leads_to_the_rounds(qtbot: QtBot, around: Host) -> None:
    page = shown(qtbot, around)
    find(page, "goToRounds").click()
    assert around.went == ["rounds"]


def test_an_empty_council_teaches_and_is_filled_by_keyboard(qtbot: QtBot, around: Host) -> None:
    page = shown(qtbot, around, councils.appointed(around.workspace, 0, practice=True))
    assert find(page, "membersEmptyTitle").plain_text() == "Đợt 1 năm 2026 (TẬP HUẤN) chưa có thành viên nào"
    find(page, "addFirstMember").click()
    for number in range(1, 4):
        assert page.form.focusWidget() is find(page, "memberName")
        find(page, "memberName").setText(f"Thành viên {number}")
        find(page, "saveAnother").click()
    press(page.form, Qt.Key.Key_Escape)
    assert names(page) == ["Thành viên 1", "Thành viên 2", "Thành viên 3"]
    assert find(page, "membersRound").plain_text() == "Đợt 1 năm 2026 (TẬP HUẤN)"


def test_the_next_step_is_the_one_primary_button(qtbot: QtBot, around: Host) -> None:
    council = councils.appointed(around.workspace, 2)
    page = shown(qtbot, around, council)
    assert [find(page, name).property("role") for name in ("addMember", "nextEntries")] == ["primary", ""]
    assert "chưa có Thư ký" in find(page, "councilLacksText").plain_text()
    around.workspace.add_member(council.id, MemberDraft("Thành viên 3", "secretary"))
    page.enter()
    assert [find(page, name).property("role") for name in ("addMember", "nextEntries")] == ["", "primary"]
    find(page, "nextEntries").click()
    assert around.went == ["entries"]


def test_the_council_of_an_earlier_round_is_copied_from_the_empty_page(
    qtbot: QtBot, around: Host, monkeypatch: pytest.MonkeyPatch
) -> None:
    councils.appointed(around.workspace, 4)
    page = shown(qtbot, around, councils.appointed(around.workspace, 0, number=2))
    monkeypatch.setattr(Dialog, "exec", lambda self: Dialog.DialogCode.Accepted)
    find(page, "copyFirst").click()
    assert len(names(page)) == 4


def test_enter_edits_and_the_arrows_on_the_buttons_move(qtbot: QtBot, around: Host) -> None:
    page = shown(qtbot, around, councils.appointed(around.workspace, 3))
    press(page.members.table.view, Qt.Key.Key_Down)
    find(page, "moveUp").click()
    assert names(page) == ["Thành viên 2", "Thành viên 1", "Thành viên 3"]
    assert not find(page, "moveUp").isEnabled()
    press(page.members.table.view, Qt.Key.Key_Return)
    find(page, "memberOffice").setText("Phòng Văn hóa")
    press(find(page, "memberOffice"), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert page.members.table.state.shown[0].cells[3].text == "Phòng Văn hóa"


def test_removing_can_be_undone_and_who_has_scored_is_listed_apart(
    qtbot: QtBot, around: Host, monkeypatch: pytest.MonkeyPatch
) -> None:
    council = councils.appointed(around.workspace, 3)
    councils.give(around.workspace, council[2], council.product)
    page = shown(qtbot, around, council)
    asked: list[RemovalRequest] = []
    monkeypatch.setattr(
        removal_dialog, "ask_removal", lambda parent, request: asked.append(request) or Removal("Ốm", False)
    )
    press(page.members.table.view, Qt.Key.Key_Down)
    press(page.members.table.view, Qt.Key.Key_Delete)
    assert asked[0].title == "Đưa Thành viên 2 ra khỏi Hội đồng?"
    assert find(page, "tab_removed").text() == "Đã thôi tham gia (1)"
    find(page, "undoRemovalAction").click()
    assert names(page) == ["Thành viên 1", "Thành viên 2", "Thành viên 3"]
    press(page.members.table.view, Qt.Key.Key_Delete)
    find(page, "tab_removed").click()
    find(page, "restoreMember").click()
    find(page, "tab_appointed").click()
    assert len(names(page)) == 3


def test_the_removal_dialog_asks_for_a_reason_and_a_choice(
    qtbot: QtBot, around: Host, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers: list[tuple[bool, bool, bool]] = []

    def answer(dialog: Dialog) -> int:
        go = find(dialog, "confirmButton")
        before = go.isEnabled()
        find(dialog, "removalReason").setPlainText("Chuyển công tác")
        between = go.isEnabled()
        find(dialog, "excludeSheets").setChecked(True)
        answers.append((before, between, go.isEnabled()))
        return int(Dialog.DialogCode.Accepted)

    monkeypatch.setattr(Dialog, "exec", answer)
    parent = QWidget()
    qtbot.addWidget(parent)
    request = RemovalRequest("Đưa ra?", ("Một", "Hai"), True, "Vẫn tính", "Không tính", "Đưa ra")
    assert removal_dialog.ask_removal(parent, request) == Removal("Chuyển công tác", False)
    assert answers == [(False, False, True)]


def test_a_conflict_is_declared_by_keyboard_without_marks(qtbot: QtBot, around: Host) -> None:
    council = councils.appointed(around.workspace, 3)
    page = shown(qtbot, around, council)
    find(page, "tab_conflicts").click()
    assert "không được tính vào đâu cả" in find(page, "conflictMeaning").plain_text()
    find(page, "declareConflict").click()
    find(page, "conflictMember").choose(council[2].id)
    QTest.keyClicks(find(page, "conflictProducer"), "ho vi")
    page.conflict_form.producer._pick(0)
    assert find(page, "conflictProducer").text() == "Hộ ví dụ"
    find(page, "conflictReason").setPlainText("Người nhà")
    find(page, "saveConflict").click()
    assert [each.member.id for each in around.workspace.conflicts(council.id)] == [council[2].id]
    assert find(page, "tab_conflicts").text() == "Xung đột lợi ích (1)"
    assert find(page, "chosenConflict").plain_text() == "Thành viên 2 – Hộ ví dụ"


def test_leaving_a_form_with_words_in_it_asks(qtbot: QtBot, around: Host, dialogs: Dialogs) -> None:
    page = shown(qtbot, around, councils.appointed(around.workspace, 2))
    left: list[int] = []
    page.presenter.add()
    find(page, "memberName").setText("Thành viên 3")
    dialogs.agrees = False
    page.leave(lambda: left.append(1))
    assert (left, page.may_close()) == ([], False)
    dialogs.agrees = True
    page.leave(lambda: left.append(2))
    page.conflicts.declare()
    find(page, "conflictReason").setPlainText("Người nhà")
    dialogs.agrees = False
    page.leave(lambda: left.append(3))
    assert (left, page.may_close()) == ([2], False)


def test_an_ordinary_member_sees_why_nothing_can_be_pressed(qtbot: QtBot, around: Host) -> None:
    council = councils.appointed(around.workspace)
    around.session.seat = SignedIn(council[4], council.round)
    page = shown(qtbot, around)
    for name in ("addMember", "moveUp", "moveDown", "removeMember", "editMember"):
        assert not find(page, name).isEnabled()
    assert "Ủy viên Hội đồng không được thay đổi thành viên" in find(page, "memberWhy").plain_text()
    find(page, "tab_conflicts").click()
    assert find(page, "declareConflict").isEnabled()


def test_forty_members_are_found_without_marks(qtbot: QtBot, around: Host) -> None:
    council = councils.appointed(around.workspace, 39, products=0)
    around.workspace.add_member(council.id, MemberDraft("Đặng Ví Dụ", "member"))
    page = shown(qtbot, around, council, SMALL)
    assert len(names(page)) == 40
    find(page, "membersSearch").setText("dang vi du")
    assert names(page) == ["Đặng Ví Dụ"]


def test_tab_goes_in_reading_order(qtbot: QtBot, around: Host) -> None:
    page = shown(qtbot, around, councils.appointed(around.workspace, 3))
    press(page.members.table.view, Qt.Key.Key_Down)
    assert tab_order(page) == [
        "tab_appointed", "tab_removed", "tab_conflicts", "membersSearch", "membersFilter_role", "membersExport",
        "members", "moveUp", "moveDown", "removeMember", "editMember", "addMember", "nextEntries",
    ]  # fmt: skip
    page.presenter.add()
    assert tab_order(page) == ["memberName", "memberRole", "memberOffice", "cancelMember", "saveAnother", "saveMember"]


@pytest.mark.parametrize("size", [SMALL, LARGE])
def test_everything_fits_and_has_a_name(qtbot: QtBot, around: Host, size: tuple[int, int]) -> None:
    council = councils.appointed(around.workspace, 4)
    around.workspace.add_round(RoundDraft(2027, 1))
    around.workspace.update_member(council[2].id, MemberDraft(LONG, "vice_chair", LONG))
    around.workspace.choose_pin(council[2].id, "1234")
    around.workspace.declare_conflict(council[2].id, around.workspace.producers()[0].id, LONG)
    page = shown(qtbot, around, council, size)
    qtbot.waitUntil(lambda: page.width() == size[0])
    press(page.members.table.view, Qt.Key.Key_Down)
    assert find(page, "memberPin").text() == "Đặt lại PIN…"
    page.presenter._offer_undo(around.workspace.members(council.id)[1], lambda: None)
    for part in ("appointed", "removed", "conflicts"):
        find(page, f"tab_{part}").click()
        assert (cut(page), nameless(page)) == ([], [])
    page.conflicts.declare()
    assert (cut(page), nameless(page)) == ([], [])
    page.conflicts.cancel()
    page.presenter.edit()
    assert (cut(page), nameless(page)) == ([], [])
    assert page.size().toTuple() == size
