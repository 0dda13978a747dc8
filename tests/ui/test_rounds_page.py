"""The page of rounds by keyboard and mouse, on a real store."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ocop_desktop.services.round_records import RoundDraft, SignedIn
from tests.services import councils, workspaces
from tests.ui.conftest import Dialogs
from tests.ui.page_host import LARGE, SMALL, Host, cut, find, host, nameless, tab_order
from ui.pages.rounds_page import RoundsPage

#: 200 letters, with marks above and below.
LONG = "Hội đồng đánh giá sản phẩm Ổ Ẵ Ự ậ " * 6


@pytest.fixture
def around(qtbot: QtBot, tmp_path: Path) -> Iterator[Host]:
    with host(tmp_path) as made:
        yield made


def shown(qtbot: QtBot, around: Host, size: tuple[int, int] = LARGE) -> RoundsPage:
    page = RoundsPage(around)
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


def test_an_empty_page_teaches_and_sets_up_a_round_or_practice(qtbot: QtBot, around: Host) -> None:
    page = shown(qtbot, around)
    assert tab_order(page)[:2] == ["addFirstRound", "addFirstPractice"]
    assert "TẬP HUẤN" in find(page, "roundsEmptyText").plain_text()
    find(page, "addFirstPractice").click()
    assert find(page, "practice").isChecked()
    find(page, "saveRound").click()
    assert around.session.practice
    assert (around.seat_changes, around.status) == (1, ("Đã lập Đợt 1 năm 2026 (TẬP HUẤN)", "good"))
    assert find(page, "chosenRound").plain_text() == "Đợt 1 năm 2026 (TẬP HUẤN)"


def test_a_round_is_set_up_by_keyboard_alone(qtbot: QtBot, around: Host) -> None:
    around.workspace.add_round(councils.ROUND)
    page = shown(qtbot, around)
    press(page.table.view, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.form.isVisible())
    assert page.form.focusWidget() is find(page, "number")
    find(page, "council").setText("Hội đồng <b>xã</b>")
    find(page, "takeDay2").click()
    assert find(page, "ends_on").text() == "29/10/2026"
    press(find(page, "council"), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert around.session.round is not None
    details = around.session.round.details
    assert (details.number, details.council, details.ends_on) == (2, "Hội đồng <b>xã</b>", "2026-10-29")


def test_arrows_choose_and_enter_works_with_it(qtbot: QtBot, around: Host) -> None:
    first = around.workspace.add_round(councils.ROUND)
    second = around.workspace.add_round(replace(councils.ROUND, number=2))
    around.session.choose_round(second)
    page = shown(qtbot, around)
    assert find(page, "nextRound").text() == "Lập Hội đồng"
    press(page.table.view, Qt.Key.Key_Down)
    assert find(page, "nextRound").text() == "Làm việc với đợt này"
    press(page.table.view, Qt.Key.Key_Return)
    assert around.session.round_id == first.id
    press(page.table.view, Qt.Key.Key_Return)
    assert around.went == ["members"]


def test_what_is_wrong_stands_at_its_field(qtbot: QtBot, around: Host) -> None:
    page = shown(qtbot, around)
    page.presenter.add()
    find(page, "quorum").setText("ba phần tư")
    find(page, "saveRound").click()
    assert find(page, "quorumBelow").plain_text().startswith("✕ Hãy nhập một phần")
    assert page.form.focusWidget() is find(page, "quorum")
    assert not page.may_close()


def test_leaving_with_words_in_the_form_asks(qtbot: QtBot, around: Host, dialogs: Dialogs) -> None:
    page = shown(qtbot, around)
    page.presenter.add()
    find(page, "council").setText("Hội đồng")
    left: list[int] = []
    dialogs.agrees = False
    page.leave(lambda: left.append(1))
    assert (left, page.may_close()) == ([], False)
    dialogs.agrees = True
    press(page.form, Qt.Key.Key_Escape)
    page.leave(lambda: left.append(2))
    assert (left, page.may_close()) == ([2], True)


def test_two_windows_the_slower_one_chooses(qtbot: QtBot, around: Host, tmp_path: Path) -> None:
    the_round = around.workspace.add_round(councils.ROUND)
    page = shown(qtbot, around, SMALL)
    page.presenter.edit()
    find(page, "decision_issuer").setText("Chủ tịch khác")
    with workspaces.opened(tmp_path) as other:
        other.update_round(the_round.id, the_round.version, replace(councils.ROUND, council=LONG.strip()))
    find(page, "saveRound").click()
    assert "Hội đồng đánh giá sản phẩm" in find(page, "roundStaleText").plain_text()
    assert (cut(page), page.size().toTuple()) == ([], SMALL)
    find(page, "keepTyped").click()
    find(page, "saveRound").click()
    kept = around.workspace.round(the_round.id).details
    assert (kept.council, kept.decision_issuer) == (LONG.strip(), "Chủ tịch khác")


def test_an_ordinary_member_sees_why_nothing_can_be_pressed(qtbot: QtBot, around: Host) -> None:
    council = councils.appointed(around.workspace)
    around.session.seat = SignedIn(council[4], council.round)
    page = shown(qtbot, around)
    for name in ("addRound", "addPractice", "deleteRound", "endRound"):
        assert not find(page, name).isEnabled()
        assert "Ủy viên Hội đồng không được" in find(page, name).toolTip()
    assert "Ủy viên Hội đồng không được lập hoặc sửa đợt" in find(page, "roundWhy").plain_text()
    find(page, "editRound").click()
    assert not find(page, "council").isEnabled()
    assert not page.form.save_button.isVisible()


def test_tab_goes_in_reading_order(qtbot: QtBot, around: Host) -> None:
    around.workspace.add_round(councils.ROUND)
    page = shown(qtbot, around)
    assert tab_order(page) == [
        "addPractice", "addRound", "roundsSearch", "roundsFilter_kind", "roundsExport", "rounds",
        "deleteRound", "editRound", "nextRound",
    ]  # fmt: skip
    page.presenter.add()
    find(page, "takeDay1")
    assert tab_order(page) == [
        "number", "year", "practice", "council", "decision_number", "decision_date", "decision_issuer", "starts_on",
        "ends_on", "takeDay1", "takeDay2", "quorum", "spread_limit", "chair_required", "cancelRound", "saveRound",
    ]  # fmt: skip


@pytest.mark.parametrize("size", [SMALL, LARGE])
def test_everything_fits_and_has_a_name(qtbot: QtBot, around: Host, size: tuple[int, int]) -> None:
    councils.appointed(around.workspace, 3, council=LONG.strip())
    practice = around.workspace.add_round(
        RoundDraft(2026, 1, True, LONG.strip(), starts_on="2026-10-01", ends_on="2026-10-29")
    )
    page = shown(qtbot, around, size)
    qtbot.waitUntil(lambda: page.width() == size[0])
    page.table.show_rows(page.table.state.rows, practice.id)
    page.presenter.select(practice.id)
    assert find(page, "copyCouncil").isEnabled()
    assert (cut(page), nameless(page)) == ([], [])
    page.presenter.edit()
    assert (cut(page), nameless(page)) == ([], [])
    assert page.size().toTuple() == size
