"""The page on which one chooses what to score."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.services import councils, workspaces
from tests.ui.page_host import LARGE, SMALL, Host, cut, find, host, nameless
from ui.pages.my_sheets_page import MySheetsPage


@pytest.fixture
def around(qapp: QApplication, tmp_path: Path) -> Iterator[Host]:
    with host(tmp_path / "data") as made:
        yield made


def page_of(around: Host, qtbot: QtBot, size: tuple[int, int] = LARGE) -> MySheetsPage:
    page = MySheetsPage(around)
    qtbot.addWidget(page)
    page.resize(*size)
    page.show()
    page.enter()
    return page


def test_the_button_says_where_a_row_leads_and_leads_there(around: Host, qtbot: QtBot) -> None:
    council = councils.appointed(around.workspace, products=2)
    alone = around.workspace.add_product(workspaces.draft(sequence=9, name="Ngoài đợt (ví dụ)"))
    around.workspace.open_sheet(council.products[1].id)
    around.session.choose_round(council.round)
    page = page_of(around, qtbot)
    button = find(page, "openSheet")
    said = {page.table.current: button.accessibleName()}
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Up):
        qtbot.keyClick(page.table.view, key)
        said[page.table.current] = button.accessibleName()
    assert said == {council.product: "Đăng nhập để chấm", council.products[1].id: "Mở phiếu", alone.id: "Mở phiếu"}
    qtbot.keyClick(page.table.view, Qt.Key.Key_Return)
    assert (around.sign_ins, around.went) == (["my_sheets"], [])
    assert around.workspace.products()[0].sheet is None


@pytest.mark.parametrize("size", [SMALL, LARGE])
def test_every_state_has_room(around: Host, qtbot: QtBot, size: tuple[int, int]) -> None:
    council = councils.appointed(around.workspace, products=2)
    around.session.choose_round(council.round)
    page = page_of(around, qtbot, size)
    assert cut(page) == [] and nameless(page) == []
