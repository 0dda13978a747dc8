"""The page of a producer's self-assessment in widgets: by mouse, by digits, from a file, beside the council's."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QPushButton
from pytestqt.qtbot import QtBot

from tests.services.councils import appointed, full, scored
from tests.services.self_assessments import HEAD, SET, csv_file, fill, registered
from tests.ui.conftest import Dialogs
from tests.ui.page_host import LARGE, SMALL, Host, cut, find, host, nameless, tab_order
from ui.pages.self_assessment_page import SelfAssessmentPage

CODES = list(SET.criteria)


@pytest.fixture
def here(qtbot: QtBot, tmp_path: Path, dialogs: Dialogs) -> Iterator[Host]:
    with host(tmp_path / "data") as made:
        yield made


def opened(qtbot: QtBot, here: Host, product: int, size: tuple[int, int] = LARGE) -> SelfAssessmentPage:
    page = SelfAssessmentPage(here)  # type: ignore[arg-type]
    qtbot.addWidget(page)
    page.resize(*size)
    page.show()
    here.session.choose_product(product)
    page.enter()
    return page


def primary(page: SelfAssessmentPage) -> list[str]:
    buttons = page.findChildren(QPushButton)
    return [b.objectName() for b in buttons if b.isVisibleTo(page) and b.property("role") == "primary"]


def test_a_click_and_a_digit_choose_and_enter_goes_on(qtbot: QtBot, here: Host) -> None:
    product = registered(here.workspace)
    page = opened(qtbot, here, product)
    qtbot.mouseClick(find(page, "option2"), Qt.MouseButton.LeftButton)
    qtbot.keyClick(page.focusWidget() or page, Qt.Key.Key_Return)
    qtbot.keyClick(page.focusWidget() or page, Qt.Key.Key_1)
    assert here.workspace.self_assessment(product).answers == {CODES[0]: 2, CODES[1]: 1}
    assert here.status[0].startswith("Đã lưu") and here.header is not None and "Hộ ví dụ" in here.header.evaluator
    qtbot.keyClick(page.focusWidget() or page, Qt.Key.Key_Delete)
    assert here.workspace.self_assessment(product).answers == {CODES[0]: 2}
    assert find(page, "progress").text() == "đã điền 1/32"


def test_the_producers_words_are_saved_when_one_leaves(qtbot: QtBot, here: Host) -> None:
    product = registered(here.workspace)
    page = opened(qtbot, here, product)
    find(page, "comment").setPlainText("Lúa của thôn 1")
    left: list[bool] = []
    page.leave(lambda: left.append(True))
    assert left and here.workspace.self_assessment(product).descriptions == {CODES[0]: "Lúa của thôn 1"}
    assert "Mô tả của chủ thể" in find(page, "commentLabel").text()


@pytest.mark.parametrize("size", [SMALL, LARGE])
def test_everything_has_room_and_a_name_in_every_view(
    qtbot: QtBot, here: Host, dialogs: Dialogs, tmp_path: Path, size: tuple[int, int]
) -> None:
    council = appointed(here.workspace, members=5)
    fill(here.workspace, council.product, full(c1_1=1))
    scored(here.workspace, council)
    page = opened(qtbot, here, council.product, size)
    page.presenter.jump("1.1")
    assert page.width() == size[0]
    assert (cut(page), nameless(page), primary(page)) == ([], [], ["selfNext"])
    order = tab_order(page)
    assert order.index("option1") < order.index("comment") < order.index("selfNext")
    page.presenter.show_mode("compare")
    assert (cut(page), nameless(page), primary(page)) == ([], [], ["compareOpen"])
    page.presenter.show_mode("fill")
    dialogs.file = csv_file(tmp_path, [HEAD, ("1.1", 2), ("9.9", 1)])
    find(page, "importFile").click()
    assert (cut(page), nameless(page), primary(page)) == ([], [], ["importTake"])


def test_the_councils_answers_stand_under_the_options(qtbot: QtBot, here: Host) -> None:
    council = appointed(here.workspace, members=2)
    fill(here.workspace, council.product, full(c1_1=1))
    page = opened(qtbot, here, council.product)
    page.presenter.jump("1.1")
    assert not page.criterion._card.isVisibleTo(page) and not page.switch._buttons["compare"].isVisibleTo(page)
    scored(here.workspace, council)
    here.session.touch()
    page.enter()
    page.presenter.jump("1.1")
    assert "trung bình 3" in find(page, "besideTitle").plain_text()
    find(page, "view_compare").click()
    find(page, "compareRows").setFocus()
    find(page, "compareOpen").click()
    assert page.criterion.isVisibleTo(page)


def test_a_file_is_looked_at_taken_and_undone(qtbot: QtBot, here: Host, dialogs: Dialogs, tmp_path: Path) -> None:
    product = registered(here.workspace)
    page = opened(qtbot, here, product)
    dialogs.file = csv_file(tmp_path, [HEAD, ("1.1", 2), ("1.2", 1)])
    find(page, "importFile").click()
    assert "tu-danh-gia.csv" in find(page, "importTitle").plain_text()
    assert here.workspace.self_assessment(product).version == 0
    find(page, "importBack").click()
    find(page, "importFile").click()
    find(page, "importTake").click()
    assert here.workspace.self_assessment(product).answers == {"1.1": 2, "1.2": 1}
    find(page, "selfNotice0Action").click()
    assert here.workspace.self_assessment(product).answers == {}


def test_a_file_of_bad_lines_leaves_only_the_way_back(
    qtbot: QtBot, here: Host, dialogs: Dialogs, tmp_path: Path
) -> None:
    page = opened(qtbot, here, registered(here.workspace))
    dialogs.file = csv_file(tmp_path, [HEAD, ("9.9", 1)])
    find(page, "importFile").click()
    assert primary(page) == ["importBack"]
    dialogs.file = csv_file(tmp_path, [HEAD, ("1.1", 1)])
    find(page, "importBack").click()
    find(page, "importFile").click()
    assert primary(page) == ["importTake"]


def test_the_template_is_written(qtbot: QtBot, here: Host, dialogs: Dialogs, tmp_path: Path) -> None:
    page = opened(qtbot, here, registered(here.workspace))
    dialogs.file = tmp_path / "mau.xlsx"
    find(page, "exportTemplate").click()
    assert dialogs.file.exists() and "mau.xlsx" in here.status[0]


def test_without_a_product_there_is_one_way_on(qtbot: QtBot, here: Host) -> None:
    page = SelfAssessmentPage(here)  # type: ignore[arg-type]
    qtbot.addWidget(page)
    page.resize(*SMALL)
    page.show()
    page.enter()
    find(page, "selfElsewhere").click()
    assert here.went == ["dossiers"] and all(isinstance(b, QAbstractButton) for b in page.findChildren(QPushButton))
