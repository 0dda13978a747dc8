"""The result page on a real store: every line leads somewhere, the next step is where the keyboard is."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ocop_desktop.services.records import SheetState
from tests.services import workspaces
from tests.ui.page_host import LARGE, SMALL, Host, cut, find, host, nameless, tab_order
from ui.pages.result_page import ResultPage


@pytest.fixture
def around(qtbot: QtBot, tmp_path: Path) -> Iterator[Host]:
    with host(tmp_path) as made:
        yield made


def shown(qtbot: QtBot, around: Host, size: tuple[int, int] = LARGE) -> ResultPage:
    page = ResultPage(around)
    qtbot.addWidget(page)
    page.resize(*size)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.enter()
    return page


def scored(around: Host, option: int, sequence: int = 1) -> SheetState:
    """A product in front, every criterion answered alike."""
    row, state = workspaces.begun(around.workspace, sequence=sequence, name=f"Sản phẩm {sequence}")
    workspaces.answer_all(around.workspace, state, option)
    around.session.choose_product(row.id)
    return state


def in_view(page: ResultPage, prefix: str) -> list[str]:
    found = page.findChildren(QWidget)
    return [w.objectName() for w in found if w.objectName().startswith(prefix) and w.isVisibleTo(page)]


def test_an_empty_page_teaches(qtbot: QtBot, around: Host) -> None:
    page = shown(qtbot, around)
    find(page, "nextStep").click()
    find(page, "loadSample").click()
    assert (around.went, around.samples, around.header) == (["products"], 1, None)


def test_the_star_stands_in_glyphs_and_in_words(qtbot: QtBot, around: Host) -> None:
    scored(around, 1)
    page = shown(qtbot, around)
    stars = find(page, "finalStars")
    assert stars.text().count("★") + stars.text().count("☆") == 5
    assert find(page, "starWords").plain_text().endswith("– không cấp giấy chứng nhận")
    assert find(page, "starLabel").text() == "Hạng sao dự kiến"
    assert find(page, "starWhy").plain_text()
    assert around.header is not None
    assert around.header.evaluator == "Thành viên 1"


def test_a_click_on_a_code_shows_its_criterion(qtbot: QtBot, around: Host) -> None:
    state = scored(around, 1)
    page = shown(qtbot, around)
    link = find(page, "way4_1.5")
    assert "cần 2 điểm, được 0 điểm" in link.accessibleName()
    link.click()
    assert around.workspace.sheet_state(state.sheet.sheet_id).position == "1.5"
    assert around.went == ["scoring"]


def test_the_keyboard_is_on_the_next_step(qtbot: QtBot, around: Host) -> None:
    state = scored(around, 1)
    page = shown(qtbot, around)
    assert page.focusWidget() is find(page, "nextStep")
    assert find(page, "nextStep").text() == "Khóa phiếu…"
    QTest.keyClick(find(page, "nextStep"), Qt.Key.Key_Space)
    assert around.workspace.sheet_state(state.sheet.sheet_id).position == ""
    assert tab_order(page)[-3:] == ["step_review", "step_print", "nextStep"]


def test_another_product_leaves_nothing_of_the_one_before(qtbot: QtBot, around: Host) -> None:
    scored(around, 0)
    page = shown(qtbot, around)
    assert in_view(page, "section_") == ["section_way2", "section_way3", "section_way4", "section_way5"]
    state = workspaces.signed(around.workspace, workspaces.closed(around.workspace, sequence=2, name="Hai"))
    around.session.choose_product(around.workspace.products()[1].id)
    page.enter()
    assert find(page, "nextStep").text() == "Gửi lên cơ quan tiếp nhận"
    assert page.focusWidget() is find(page, "nextStep")
    sections = in_view(page, "section_")
    assert len(sections) == len(set(sections))
    fingerprint = find(page, "revision0Fingerprint").plain_text().replace(" ", "").lower()
    assert around.workspace.signed_revisions(state.sheet.sheet_id)[0].fingerprint in fingerprint


def test_a_stopped_assessment_shows_no_star(qtbot: QtBot, around: Host) -> None:
    state = scored(around, 1)
    version = around.workspace.sheet_state(state.sheet.sheet_id).version
    around.workspace.stop(state.sheet.sheet_id, version, "6.1", "Bao bì <b>hỏng</b>")
    page = shown(qtbot, around)
    assert find(page, "starWords").plain_text() == "Dừng đánh giá"
    assert in_view(page, "finalStars") == []
    assert "Bao bì <b>hỏng</b>" in find(page, "resultNotice0Text").plain_text()


@pytest.mark.parametrize("size", [SMALL, LARGE])
def test_everything_fits_and_has_a_name(qtbot: QtBot, around: Host, size: tuple[int, int]) -> None:
    scored(around, 0)
    page = shown(qtbot, around, size)
    assert (cut(page), nameless(page)) == ([], [])
    assert page.size().toTuple() == size
    bar = find(page, "resultBar")
    assert bar.mapTo(page, bar.rect().bottomLeft()).y() < page.height()


def test_the_way_to_the_next_star_takes_the_place_of_the_result(qtbot: QtBot, around: Host) -> None:
    scored(around, 1)
    page = shown(qtbot, around)
    find(page, "step_way").click()
    assert page.focusWidget() is find(page, "wayTarget")
    assert find(page, "wayTitle").plain_text().startswith("Để lên 3 sao: nâng ")
    find(page, "free_3.1").click()
    assert find(page, "free_3.1").isChecked()
    assert (cut(page), nameless(page)) == ([], [])
    find(page, "wayPrint").click()
    assert page.focusWidget() is find(page, "wayPaperBack")
    find(page, "wayPaperBack").click()
    find(page, "wayBack").click()
    assert page.focusWidget() is find(page, "nextStep")
