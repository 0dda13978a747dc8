"""A round's results on a real store: the table leads on, the pictures speak, everything fits."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.presenters.test_ranking import a_round
from tests.services.councils import Council
from tests.ui.page_host import LARGE, SMALL, Host, cut, find, host, nameless
from ui import messages
from ui.pages.ranking_page import RankingPage


@pytest.fixture
def around(qtbot: QtBot, tmp_path: Path) -> Iterator[Host]:
    with host(tmp_path / "store") as made:
        yield made


def shown(qtbot: QtBot, around: Host, council: Council | None, size: tuple[int, int] = LARGE) -> RankingPage:
    if council is not None:
        around.session.choose_round(around.workspace.round(council.id))
    page = RankingPage(around)
    qtbot.addWidget(page)
    page.resize(*size)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.enter()
    return page


def test_without_a_round_the_page_teaches(qtbot: QtBot, around: Host) -> None:
    page = shown(qtbot, around, None)
    find(page, "nextStep").click()
    assert around.went == ["rounds"]


def test_enter_opens_the_result_of_the_product_in_front(qtbot: QtBot, around: Host) -> None:
    council = a_round(around.workspace)
    page = shown(qtbot, around, council)
    table = find(page, "rankingTable")
    assert page.focusWidget() is table
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert (around.went, around.session.product_id) == (["council_result"], council.products[1].id)
    QTest.keyClick(table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert find(page, "nextStep").text() == "Xem tiến độ chấm"
    find(page, "nextStep").click()
    assert around.went[-1] == "entries"


def test_pictures_have_words_for_a_screen_reader(qtbot: QtBot, around: Host) -> None:
    page = shown(qtbot, around, a_round(around.workspace))
    find(page, "view_pictures").click()
    assert "Tiềm năng 5 sao: 1 sản phẩm" in find(page, "starBars").accessibleDescription()
    assert "Phần A: thấp nhất" in find(page, "partStrips").accessibleDescription()
    assert "Thành viên 3: −" in find(page, "memberBars").accessibleDescription()
    bars = find(page, "memberBars")
    assert bars.height() >= len(bars.bars) * bars.line_height, "no line is cut"
    middle = bars.drawn(0).center().x()
    colours = bars.grab().toImage()
    left = colours.pixelColor(middle - 40, bars.drawn(2).center().y())
    right = colours.pixelColor(middle + 40, bars.drawn(2).center().y())
    assert left != right, "the third gives less: the bar goes to the left only"


def test_the_ranking_is_saved_where_the_person_says(
    qtbot: QtBot, around: Host, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(messages, "save_file", lambda *_: tmp_path / "bang.csv")
    page = shown(qtbot, around, a_round(around.workspace))
    find(page, "rankingExport").click()
    assert (tmp_path / "bang.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    assert around.status == (f"Đã xuất bảng vào “{tmp_path / 'bang.csv'}”", "good")


@pytest.mark.parametrize("size", [SMALL, LARGE])
def test_everything_fits_and_has_a_name(qtbot: QtBot, around: Host, size: tuple[int, int]) -> None:
    page = shown(qtbot, around, a_round(around.workspace, practice=True), size)
    assert find(page, "rankingPractice").text() == "TẬP HUẤN"
    assert (cut(page), nameless(page)) == ([], [])
    find(page, "view_pictures").click()
    assert (cut(page), nameless(page)) == ([], [])
    assert page.size().toTuple() == size
