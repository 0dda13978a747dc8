"""The council's result on a real store: decided with the keyboard, read cell by cell, at any size."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ocop_desktop.services.workspace_base import Seat
from tests.services.councils import REASON, Council, appointed, full, give, meet, scored, seated
from tests.services.test_council_result import BELOW, MARK, split
from tests.ui.page_host import LARGE, SMALL, Host, cut, find, host, nameless
from ui import messages
from ui.pages.council_result_page import CouncilResultPage
from ui.widgets import pdf_preview_print

NAME = f"{MARK.code}_{MARK.stars}"


@pytest.fixture
def around(qtbot: QtBot, tmp_path: Path) -> Iterator[Host]:
    with host(tmp_path) as made:
        yield made


def shown(qtbot: QtBot, around: Host, council: Council | None, size: tuple[int, int] = LARGE) -> CouncilResultPage:
    if council is not None:
        around.session.choose_round(around.workspace.round(council.id))
        around.session.choose_product(council.product)
    page = CouncilResultPage(around)
    qtbot.addWidget(page)
    page.resize(*size)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.enter()
    return page


def sit(around: Host, council: Council, number: int) -> None:
    member = council[number]
    around.workspace._council.pins._sit(Seat(member.id, member.label, member.role))
    around.session.seat = around.workspace.signed_in()


def primaries(page: CouncilResultPage) -> list[str]:
    buttons = page.findChildren(QPushButton)
    return [b.objectName() for b in buttons if b.property("role") == "primary" and b.isVisibleTo(page)]


def test_without_a_round_the_page_teaches(qtbot: QtBot, around: Host) -> None:
    page = shown(qtbot, around, None)
    find(page, "nextStep").click()
    assert around.went == ["rounds"]


def test_a_product_is_chosen_from_the_rounds_own(qtbot: QtBot, around: Host) -> None:
    council = appointed(around.workspace, 2, products=2)
    scored(around.workspace, council)
    around.session.choose_round(around.workspace.round(council.id))
    page = shown(qtbot, around, None)
    table = find(page, "councilProducts")
    QTest.keyClick(table, Qt.Key.Key_Down)
    find(page, "nextStep").click()
    assert around.session.product_id == council.products[1].id
    assert find(page, "resultTotal").text() == "100,00/100 điểm"
    find(page, "productBefore").click()
    assert around.session.product_id == council.products[0].id
    assert not find(page, "productBefore").isEnabled()


def test_a_decision_is_recorded_from_the_keyboard(qtbot: QtBot, around: Host) -> None:
    council = split(around.workspace, members=3)
    meet(around.workspace, council)
    sit(around, council, 1)
    page = shown(qtbot, around, council)
    assert page.focusWidget() is find(page, "nextStep")
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Space)
    assert page.focusWidget() is find(page, f"choose_met_{NAME}")
    assert primaries(page) == [f"save_{NAME}"], "one next step"
    assert not find(page, f"save_{NAME}").isEnabled()
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Space)
    find(page, f"reason_{NAME}").setPlainText(REASON)
    QTest.keyClick(find(page, f"for_{council[2].id}_{NAME}"), Qt.Key.Key_Space)
    assert find(page, f"save_{NAME}").isEnabled()
    QTest.keyClick(find(page, f"save_{NAME}"), Qt.Key.Key_Space)
    decided = around.workspace.council_result(council.id, council.product)
    assert [(d.met, d.reason, [m.label for m in d.in_favour]) for d in decided.decisions] == [
        (True, REASON, ["Thành viên 2"])
    ]
    assert find(page, "finalStars").text() == "★★★★★"
    assert find(page, f"markState_{NAME}").text() == "Hội đồng quyết định: đạt"
    assert primaries(page) == ["nextStep"]
    assert around.status == ("Đã ghi quyết định của Hội đồng", "good")


def test_a_form_that_is_given_up_gives_the_next_step_back(qtbot: QtBot, around: Host) -> None:
    council = split(around.workspace, members=3)
    meet(around.workspace, council)
    sit(around, council, 1)
    page = shown(qtbot, around, council)
    find(page, f"decide_{NAME}").click()
    find(page, f"cancel_{NAME}").click()
    assert primaries(page) == ["nextStep"]
    assert page.focusWidget() is find(page, "nextStep")
    assert find(page, f"decide_{NAME}").isEnabled()


def test_a_decision_half_typed_is_not_thrown_away_unasked(
    qtbot: QtBot, around: Host, monkeypatch: pytest.MonkeyPatch
) -> None:
    council = split(around.workspace, members=3)
    meet(around.workspace, council)
    sit(around, council, 1)
    page = shown(qtbot, around, council)
    monkeypatch.setattr(messages, "confirm", lambda *_: False)
    find(page, f"decide_{NAME}").click()
    assert page.may_close(), "nothing is typed yet"
    find(page, f"reason_{NAME}").setPlainText("Đã xem")
    assert not page.may_close()
    page.enter()
    assert find(page, f"reason_{NAME}").toPlainText() == "Đã xem", "coming back finds it"


def test_a_sheet_is_excluded_where_it_stands(qtbot: QtBot, around: Host, monkeypatch: pytest.MonkeyPatch) -> None:
    council = split(around.workspace, members=3)
    sit(around, council, 1)
    monkeypatch.setattr(messages, "ask_reason", lambda parent, request: "Chấm nhầm sản phẩm")
    page = shown(qtbot, around, council)
    find(page, f"exclude_{council[3].id}").click()
    assert "Không tính: Chấm nhầm sản phẩm" in find(page, f"memberState_{council[3].id}").plain_text()
    assert find(page, "countedTitle").plain_text() == "Tính 2/3 phiếu"


def test_the_picture_is_walked_with_arrows_and_speaks(qtbot: QtBot, around: Host) -> None:
    page = shown(qtbot, around, split(around.workspace, members=3))
    find(page, "view_heat").click()
    table = find(page, "heatMap")
    find(page, "heatOnly").setChecked(True)
    QTest.keyClick(table, Qt.Key.Key_Right)
    QTest.keyClick(table, Qt.Key.Key_Right)
    words = find(page, "heatWords").plain_text()
    assert f"{MARK.code} " in words
    assert "Thành viên 3: 2 điểm" in words
    assert "dưới mức tối thiểu 5 sao" in words
    index = table.currentIndex()
    assert table.model().data(index, Qt.ItemDataRole.AccessibleTextRole) == words
    assert "Có hợp đồng liên kết" in table.model().data(index, Qt.ItemDataRole.ToolTipRole)
    assert table.model().data(index) == "2"


@pytest.mark.parametrize("size", [SMALL, LARGE])
def test_nine_members_fit_without_scrolling_sideways(qtbot: QtBot, around: Host, size: tuple[int, int]) -> None:
    council = appointed(around.workspace, 9)
    scored(around.workspace, council, {}, {MARK.code: BELOW})
    page = shown(qtbot, around, council, size)
    find(page, "view_heat").click()
    table = find(page, "heatMap")
    qtbot.waitUntil(lambda: table.columnWidth(1) > 0 and table.viewport().width() > 0)
    widths = [table.columnWidth(at) for at in range(11)]
    assert sum(widths) <= table.viewport().width()
    assert min(widths[1:]) >= table.fontMetrics().horizontalAdvance("10 ▼")
    assert table.rowHeight(1) >= table.fontMetrics().height()


def test_the_view_in_front_stays_from_product_to_product(qtbot: QtBot, around: Host) -> None:
    council = appointed(around.workspace, 2, products=2)
    scored(around.workspace, council, {MARK.code: BELOW}, {MARK.code: BELOW})
    page = shown(qtbot, around, council)
    find(page, "view_way").click()
    assert find(page, f"wayTitle_{MARK.code}").plain_text().startswith(MARK.code)
    find(page, "productAfter").click()
    assert find(page, "wayTarget").currentData() == 5


def test_the_advice_is_looked_at_printed_and_kept(
    qtbot: QtBot, around: Host, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    council = appointed(around.workspace, 2)
    scored(around.workspace, council, {MARK.code: BELOW}, {MARK.code: BELOW})
    meet(around.workspace, council)
    page = shown(qtbot, around, council)
    find(page, "view_way").click()
    find(page, "wayPrint").click()
    assert page.way._paper is not None
    assert page.focusWidget() is find(page, "wayPaperBack")
    assert (cut(page), nameless(page)) == ([], [])

    def printer(parent: object, title: str, pages: int) -> QPrinter:
        made = pdf_preview_print.a4_printer(title)
        made.setOutputFileName(str(tmp_path / "in.pdf"))
        return made

    monkeypatch.setattr(pdf_preview_print, "ask_printer", printer)
    find(page, "wayPaperPrint").click()
    qtbot.waitUntil(lambda: around.status == ("Đã gửi bản gợi ý đến máy in", "good"))
    assert (tmp_path / "in.pdf").stat().st_size > 0
    (kept,) = around.workspace.archived_papers(council.id)
    assert kept.ref.kind == "way_up"
    assert around.workspace.last_paper_print(council.id, kept.ref)
    monkeypatch.setattr(messages, "save_file", lambda *_: tmp_path / "gop-y.pdf")
    find(page, "wayPaperSave").click()
    assert (tmp_path / "gop-y.pdf").read_bytes().startswith(b"%PDF-")
    find(page, "wayPaperBack").click()
    assert page.focusWidget() is find(page, "wayPrint")


def test_an_earlier_turn_is_shown_without_advice(qtbot: QtBot, around: Host, monkeypatch: pytest.MonkeyPatch) -> None:
    council = split(around.workspace, members=3)
    sit(around, council, 1)
    monkeypatch.setattr(messages, "ask_reason", lambda parent, request: "Chấm lại cho rõ")
    page = shown(qtbot, around, council)
    find(page, "scoreAgain").click()
    assert "đang được chấm lại" in find(page, "waitingTitle").plain_text()
    turns = find(page, "councilTurn")
    turns.setCurrentIndex(0)
    turns.activated.emit(0)
    assert find(page, "resultTotal").text() == "99,67/100 điểm"
    assert not page.switch._buttons["way"].isVisibleTo(page)
    assert "giữ lại để đối chiếu" in find(page, "councilNotice0Text").plain_text()


@pytest.mark.parametrize("size", [SMALL, LARGE])
def test_everything_fits_and_has_a_name(qtbot: QtBot, around: Host, size: tuple[int, int]) -> None:
    council = appointed(around.workspace, 5, products=2)
    for row in council.products[:1]:
        for number, member in enumerate(council.members):
            change = {MARK.code: BELOW, "6.1": 2} if number == 3 else {}
            give(around.workspace, member, row.id, {**full(), **change})
    with seated(around.workspace, council[1]):
        around.workspace.close_scoring(council.id, [council.product])
    meet(around.workspace, council)
    sit(around, council, 1)
    page = shown(qtbot, around, council, size)
    find(page, "nextStep").click()
    assert (cut(page), nameless(page)) == ([], [])
    for view in ("heat", "way"):
        find(page, f"view_{view}").click()
        assert (cut(page), nameless(page)) == ([], [])
    page.presenter.choose_product(council.products[1].id)
    assert (cut(page), nameless(page)) == ([], [])
    assert page.size().toTuple() == size
