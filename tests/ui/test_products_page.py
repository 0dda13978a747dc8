"""The products page by keyboard and mouse, on a real store."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton, QWidget
from pytestqt.qtbot import QtBot

from ocop_desktop.presenters.table_rows import alphabetical
from ocop_desktop.services.registers_records import ProducerDraft
from tests.services import councils, workspaces
from tests.services.lists import NINE
from tests.ui.conftest import Dialogs, Program
from tests.ui.page_host import LARGE, SMALL, Host, cut, find, host, nameless, tab_order
from ui import messages
from ui.pages.products_page import ProductsPage


@pytest.fixture
def around(qtbot: QtBot, tmp_path: Path) -> Iterator[Host]:
    with host(tmp_path) as made:
        yield made


def shown(qtbot: QtBot, around: Host, size: tuple[int, int] = LARGE) -> ProductsPage:
    page = ProductsPage(around)
    qtbot.addWidget(page)
    page.resize(*size)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.enter()
    page.focus_first()
    return page


def products(around: Host, *names: str) -> list[int]:
    drafts = [workspaces.draft(sequence=number, name=name) for number, name in enumerate(names, 1)]
    return [around.workspace.add_product(draft).id for draft in drafts]


def names(page: ProductsPage) -> list[str]:
    """The products that the table shows."""
    return [row.cells[1].text for row in page.table.state.shown]


def press(widget: object, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(widget, key, held)  # type: ignore[call-overload]


def test_an_empty_register_teaches_and_begins(qtbot: QtBot, around: Host) -> None:
    page = shown(qtbot, around)
    assert tab_order(page)[:3] == ["addFirstProduct", "importProducts", "loadSample"]
    find(page, "importProducts").click()
    assert around.went == ["imports"]
    find(page, "loadSample").click()
    assert around.samples == 1
    find(page, "addFirstProduct").click()
    assert find(page, "productForm").isVisible()


def test_a_product_of_the_round_leads_to_its_council(qtbot: QtBot, around: Host) -> None:
    council = councils.appointed(around.workspace)
    around.session.choose_round(council.round)
    page = shown(qtbot, around)
    assert find(page, "openProduct").accessibleName() == "Xem tiến độ chấm"
    assert find(page, "chosenState").text() == "Hội đồng: đang chấm"
    press(page.table.view, Qt.Key.Key_Return)
    assert (around.went, around.session.product_id) == (["entries"], council.product)
    assert around.workspace.products()[0].sheet is None


def test_arrows_and_enter_score_the_row_in_front(qtbot: QtBot, around: Host) -> None:
    _, second = products(around, "Một", "Hai")
    page = shown(qtbot, around)
    press(page.table.view, Qt.Key.Key_Down)
    assert around.session.product_id == second
    assert find(page, "chosenProduct").plain_text() == "Hai"
    press(page.table.view, Qt.Key.Key_Return)
    assert around.went == ["scoring"]


def test_the_search_narrows_and_enter_opens_the_first(qtbot: QtBot, around: Host) -> None:
    _, second = products(around, "Muối ớt", "Trà atisô")
    page = shown(qtbot, around)
    search = page.table.search
    search.setText("tra ati")
    assert names(page) == ["Trà atisô"]
    press(search, Qt.Key.Key_Return)
    assert (around.session.product_id, around.went) == (second, ["scoring"])
    search.setText("xyz")
    assert not page.table.view.isVisible()
    assert "Không có dòng nào khớp" in find(page, "productsNothing").plain_text()
    assert not find(page, "openProduct").isEnabled()
    press(search, Qt.Key.Key_Return)
    assert around.went == ["scoring"], "nothing in view is nothing to open"
    press(search, Qt.Key.Key_Escape)
    assert len(names(page)) == 2


def test_delete_asks_first(qtbot: QtBot, around: Host, monkeypatch: pytest.MonkeyPatch) -> None:
    products(around, "Một", "Hai")
    page = shown(qtbot, around)
    asked: list[str] = []
    monkeypatch.setattr(messages, "confirm", lambda *words: asked.append(words[2]) or len(asked) > 1)
    press(page.table.view, Qt.Key.Key_Delete)
    assert len(names(page)) == 2
    press(page.table.view, Qt.Key.Key_Delete)
    assert names(page) == ["Hai"]
    assert "Một (68-24781-01-2026)" in asked[0]


def test_a_product_is_added_by_keyboard_alone(qtbot: QtBot, around: Host) -> None:
    products(around, "Một")
    page = shown(qtbot, around)
    press(page.table.view, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.form.isVisible())
    for name, text in (("name", "Cà phê <b>rang</b> & xay"), ("producer", "Hộ ví dụ")):
        find(page, name).setText(text)
    find(page, "setFilter").setText("ca phe")
    press(find(page, "setFilter"), Qt.Key.Key_Return)
    assert "Bộ 13" in find(page, "setInfoTitle").plain_text()
    assert find(page, "productCode").text() == "68-24781-02-2026"
    press(find(page, "setFilter"), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert around.workspace.products()[1].product.name == "Cà phê <b>rang</b> & xay"
    assert page.table.isVisible()
    assert find(page, "chosenProduct").plain_text() == "Cà phê <b>rang</b> & xay"


def test_arrows_move_in_the_tree_and_only_enter_or_a_click_chooses(qtbot: QtBot, around: Host) -> None:
    page = shown(qtbot, around)
    page.presenter.add()
    tree = page.form.tree
    press(page.form.filter, Qt.Key.Key_Down)
    for _ in range(2):
        press(tree, Qt.Key.Key_Down)
    assert tree.currentIndex().data() == "a. Phân nhóm: Rau, củ, quả, hạt tươi"
    assert page.typed().set_code == ""
    press(tree, Qt.Key.Key_Space)
    assert page.typed().set_code == "QD26-01"
    below = tree.visualRect(tree.indexBelow(tree.currentIndex())).center()
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=below)
    assert page.typed().set_code == "QD26-02"


def test_a_problem_stands_at_its_field_and_the_keyboard_is_there(qtbot: QtBot, around: Host) -> None:
    page = shown(qtbot, around)
    page.presenter.add()
    find(page, "name").setText("a" * 10_000)
    find(page, "saveProduct").click()
    assert find(page, "nameProblem").plain_text() == "Dài 10000 ký tự, tối đa 500. Hãy rút ngắn."
    assert page.form.focusWidget() is find(page, "name")
    assert find(page, "setFilter").property("invalid") is True
    assert find(page, "name").accessibleDescription()
    page.form._choose("QD26-01")
    assert find(page, "setFilter").property("invalid") is False


def test_leaving_a_form_with_words_in_it_asks(qtbot: QtBot, around: Host, monkeypatch: pytest.MonkeyPatch) -> None:
    page = shown(qtbot, around)
    page.presenter.add()
    find(page, "name").setText("Trà")
    answers, left = [False, True], []
    monkeypatch.setattr(messages, "confirm", lambda *_: answers.pop(0))
    page.leave(lambda: left.append(1))
    assert (left, page.may_close()) == ([], False)
    press(page.form, Qt.Key.Key_Escape)
    assert page.may_close()
    page.leave(lambda: left.append(1))
    assert left == [1]


def test_tab_goes_in_reading_order(qtbot: QtBot, around: Host) -> None:
    products(around, "Một")
    page = shown(qtbot, around)
    assert tab_order(page) == [
        "productsSearch", "addProduct", "exportProducts", "productsFilter_producer", "productsFilter_set",
        "productsFilter_commune", "productsFilter_state", "productsFilter_data", "products",
        "deleteProduct", "editProduct", "openProduct",
    ]  # fmt: skip
    page.presenter.edit()
    assert tab_order(page) == [
        "name", "producer", "phone", "address", "sequence", "year", "illustrative", "registering", "commune",
        "decision", "stars", "issued_on", "until", "setFilter", "classificationTree", "cancelProduct", "saveProduct",
    ]  # fmt: skip


def test_a_deletion_is_undone_by_key_and_by_button(qtbot: QtBot, around: Host, monkeypatch: pytest.MonkeyPatch) -> None:
    products(around, "Một", "Hai")
    page = shown(qtbot, around)
    monkeypatch.setattr(messages, "confirm", lambda *_: True)
    press(page.table.view, Qt.Key.Key_Delete)
    assert "Đã xóa sản phẩm “Một”" in find(page, "slipText").plain_text()
    press(page.table.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert names(page) == ["Một", "Hai"] and find(page, "chosenProduct").plain_text() == "Một"
    assert not [w for w in page.findChildren(QWidget, "slip") if w.isVisibleTo(page)]
    for _ in range(2):
        press(page.table.view, Qt.Key.Key_Delete)
    assert find(page, "productsEmpty").isVisible()
    find(page, "slipAction").click()
    find(page, "slipAction").click()
    assert names(page) == ["Một", "Hai"]


def test_what_was_saved_comes_into_view_whatever_was_searched_for(qtbot: QtBot, around: Host) -> None:
    products(around, "Một", "Hai")
    page = shown(qtbot, around)
    page.table.search.setText("hai")
    find(page, "editProduct").click()
    find(page, "name").setText("Ba")
    find(page, "saveProduct").click()
    assert page.table.search.text() == "" and names(page) == ["Một", "Ba"]
    assert find(page, "chosenProduct").plain_text() == "Ba"


def test_the_filter_keeps_what_fits_and_the_product_in_front_is_in_view(qtbot: QtBot, around: Host) -> None:
    around.workspace.take_import(around.workspace.read_list(NINE))
    (own,) = products(around, "Muối ớt")
    page = shown(qtbot, around)
    assert len(names(page)) == 10
    find(page, "productsFilter_data").choose("Minh họa")
    assert names(page) == ["Muối ớt"] and around.session.product_id == own
    find(page, "productsFilter_data").choose("")
    page.table._sort(1)
    assert names(page) == sorted(names(page), key=alphabetical)


def test_a_producer_is_taken_from_the_register_by_keyboard(qtbot: QtBot, around: Host) -> None:
    around.workspace.add_producer(ProducerDraft("Hợp tác xã Đà Lạt", phone="0901"))
    page = shown(qtbot, around)
    page.presenter.add()
    edit = find(page, "producer")
    edit.setText("da lat")
    edit.textEdited.emit("da lat")
    edit._completer.activated.emit("Hợp tác xã Đà Lạt")
    assert find(page, "producer").text() == "Hợp tác xã Đà Lạt"
    assert find(page, "phone").text() == "0901"
    assert "Đã có trong sổ" in find(page, "producerNote").plain_text()
    page.form.commune_chosen.emit("24985")
    assert find(page, "commune").text() == "Xã Ninh Gia"


@pytest.mark.parametrize("size", [SMALL, LARGE])
def test_everything_fits_and_has_a_name(qtbot: QtBot, around: Host, size: tuple[int, int]) -> None:
    products(around, "Rất dài " * 60, "<b>&amp;</b>")
    page = shown(qtbot, around, size)
    qtbot.waitUntil(lambda: page.width() == size[0])
    assert (cut(page), nameless(page)) == ([], [])
    page.presenter.edit()
    assert (cut(page), nameless(page)) == ([], [])
    assert page.size().toTuple() == size


def test_a_page_that_is_not_left_stays_filled_in_the_sidebar(program: Program, dialogs: Dialogs) -> None:
    program.go("products").presenter.add()
    program.idle()
    find(program.page, "name").setText("Trà")
    dialogs.agrees = False
    program.find(QToolButton, "nav_settings").click()
    program.idle()
    assert program.window.page_key == "products"
    assert program.find(QToolButton, "nav_dossier").isChecked()
    dialogs.agrees = True
    program.find(QToolButton, "nav_settings").click()
    program.until(lambda: program.window.page_key == "settings")
    assert program.find(QToolButton, "nav_settings").isChecked()
