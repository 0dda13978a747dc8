"""The page "Phiên họp" by keyboard and mouse."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ocop_desktop.services.round_records import Guest
from tests.presenters.round_desk import sit
from tests.services.councils import Council, appointed, meet
from tests.ui.conftest import Dialogs
from tests.ui.page_host import LARGE, SMALL, Host, cut, find, host, nameless
from ui.pages.meeting_page import MeetingPage


@pytest.fixture
def around(qtbot: QtBot, tmp_path: Path) -> Iterator[Host]:
    with host(tmp_path) as made:
        yield made


def council_of(around: Host, members: int = 5) -> Council:
    council = appointed(around.workspace, members=members)
    around.session.choose_round(council.round)
    return council


def shown(qtbot: QtBot, around: Host, size: tuple[int, int] = LARGE) -> MeetingPage:
    page = MeetingPage(around)
    qtbot.addWidget(page)
    page.resize(*size)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.enter()
    page.focus_first()
    return page


@pytest.mark.parametrize("size", [LARGE, SMALL])
def test_everything_has_words_and_room(qtbot: QtBot, around: Host, size: tuple[int, int]) -> None:
    council = council_of(around)
    meet(around.workspace, council, 2)
    page = shown(qtbot, around, size)
    assert page.width() == size[0]
    assert (nameless(page), cut(page)) == ([], [])
    buttons = page.findChildren(QPushButton)
    primary = [b.objectName() for b in buttons if b.property("role") == "primary" and b.isVisibleTo(page)]
    assert primary == ["quorumButton"]


def test_ticking_says_the_quorum_and_saves_what_was_noted(qtbot: QtBot, around: Host) -> None:
    council = council_of(around)
    page = shown(qtbot, around)
    assert find(page, "everybodyPresent").property("role") == "primary", "it comes first while nobody is noted"
    find(page, "everybodyPresent").click()
    assert find(page, "everybodyPresent").property("role") != "primary"
    assert find(page, "quorumText").plain_text().startswith("Có mặt 5/5, cần 4; Chủ tịch có mặt: đủ điều kiện")
    find(page, f"absent{council[2].id}").click()
    find(page, f"absence{council[2].id}").setText("nghỉ ốm")
    find(page, "openedNow").click()
    assert page.panel.opened.text().startswith("24/11/2026 14:0")
    find(page, "addGuest").click()
    find(page, "guestName0").setText("Khách ví dụ")
    find(page, "guestName0").textEdited.emit("Khách ví dụ")
    page.panel.proceedings.setPlainText("Chủ tịch khai mạc.")
    assert find(page, "quorumButton").text() == "Lưu phiên họp"
    QTest.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    meeting = around.workspace.meeting(council.id)
    assert meeting.guests == (Guest("Khách ví dụ"),)
    assert meeting.proceedings == "Chủ tịch khai mạc."
    assert [(each.present, each.absence) for each in meeting.attendance][:2] == [(True, ""), (False, "nghỉ ốm")]
    assert (around.status, around.seat_changes) == (("Đã lưu phiên họp", "good"), 1)
    find(page, "quorumButton").click()
    find(page, "toMinutes").click()
    assert around.went == ["board", "papers"]


def test_a_guest_is_taken_out_again(qtbot: QtBot, around: Host) -> None:
    council_of(around)
    page = shown(qtbot, around)
    find(page, "addGuest").click()
    find(page, "addGuest").click()
    page.panel.guests._rows[1][1].setText("Khách hai")
    find(page, "removeGuest0").click()
    assert page.panel.guests.value == (Guest("Khách hai"),)


def test_leaving_and_closing_ask_where_something_is_unsaved(qtbot: QtBot, around: Host, dialogs: Dialogs) -> None:
    council = council_of(around)
    page = shown(qtbot, around)
    assert page.may_close()
    page.panel.conclusion.setPlainText("Thống nhất.")
    dialogs.agrees = False
    assert not page.may_close()
    went: list[bool] = []
    page.leave(lambda: went.append(True))
    assert went == []
    assert find(page, "dropChanges").isVisible()
    dialogs.agrees = True
    page.leave(lambda: went.append(True))
    assert went == [True]
    assert around.workspace.meeting(council.id).conclusion == "Thống nhất."


def test_a_wrong_moment_is_named_in_its_place(qtbot: QtBot, around: Host) -> None:
    council_of(around)
    page = shown(qtbot, around)
    page.panel.opened.setText("hôm qua")
    page.panel.opened.textEdited.emit("hôm qua")
    find(page, "quorumButton").click()
    assert "Hãy ghi ngày và giờ" in find(page, "openedBelow").plain_text()
    assert page.focusWidget() is page.panel.opened


def test_whoever_may_not_write_reads(qtbot: QtBot, around: Host) -> None:
    council = council_of(around)
    meet(around.workspace, council)
    sit(around.session, council, 5)
    page = shown(qtbot, around)
    assert "không được ghi nội dung phiên họp" in find(page, "meetingNoticeText").plain_text()
    assert not find(page, "everybodyPresent").isEnabled()
    assert page.panel.proceedings.isReadOnly()
