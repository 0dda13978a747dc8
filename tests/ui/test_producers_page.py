"""The page of producers by keyboard and mouse, on a real store."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ocop_desktop.services.registers_records import ProducerDraft
from tests.services import workspaces
from tests.services.lists import NINE
from tests.ui.page_host import LARGE, SMALL, Host, cut, find, host, nameless, tab_order
from ui import messages
from ui.pages.producers_page import ProducersPage


@pytest.fixture
def around(qtbot: QtBot, tmp_path: Path) -> Iterator[Host]:
    with host(tmp_path) as made:
        yield made


def shown(qtbot: QtBot, around: Host, size: tuple[int, int] = LARGE) -> ProducersPage:
    page = ProducersPage(around)
    qtbot.addWidget(page)
    page.resize(*size)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.enter()
    page.focus_first()
    return page


def names(page: ProducersPage) -> list[str]:
    return [row.cells[0].text for row in page.table.state.shown]


def press(widget: QWidget, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(widget, key, held)


def test_an_empty_register_teaches_and_begins(qtbot: QtBot, around: Host) -> None:
    page = shown(qtbot, around)
    assert tab_order(page)[:2] == ["addFirstProducer", "importProducts"]
    find(page, "importProducts").click()
    assert around.went == ["imports"]
    find(page, "addFirstProducer").click()
    assert find(page, "producerForm").isVisible() and page.form.focusWidget() is find(page, "name")


def test_a_producer_is_added_by_keyboard_and_warned_about(qtbot: QtBot, around: Host) -> None:
    around.workspace.add_producer(ProducerDraft("Hộ A"))
    page = shown(qtbot, around)
    press(page.table.view, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.form.isVisible())
    find(page, "name").setText("Công ty B")
    find(page, "legalForm").choose("large_enterprise")
    assert "Doanh nghiệp lớn" in find(page, "formNoteText").plain_text()
    find(page, "founded_on").setText("x")
    press(find(page, "founded_on"), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert find(page, "founded_onProblem").plain_text() and page.form.focusWidget() is find(page, "founded_on")
    find(page, "founded_on").setText("1/2/2020")
    press(find(page, "founded_on"), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert names(page) == ["Hộ A", "Công ty B"]
    assert find(page, "chosenProducer").plain_text() == "Công ty B"
    assert "khoản 3 Điều 2" in find(page, "legalFormProblemText").plain_text()


def test_enter_edits_and_escape_comes_back(qtbot: QtBot, around: Host) -> None:
    around.workspace.add_producer(ProducerDraft("Hộ A", ethnicity="Kinh", sex="male", note="ghi chú"))
    page = shown(qtbot, around)
    press(page.table.view, Qt.Key.Key_Return)
    assert (find(page, "ethnicity").text(), find(page, "sex").currentText()) == ("Kinh", "Nam")
    press(page.form, Qt.Key.Key_Escape)
    assert page.table.isVisible() and page.may_close()


def test_delete_and_ctrl_z(qtbot: QtBot, around: Host, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("Hộ A", "Hộ B"):
        around.workspace.add_producer(ProducerDraft(name))
    page = shown(qtbot, around)
    monkeypatch.setattr(messages, "confirm", lambda *_: True)
    press(page.table.view, Qt.Key.Key_Delete)
    assert names(page) == ["Hộ B"]
    press(page.table.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert names(page) == ["Hộ A", "Hộ B"]


def test_two_entries_are_joined(qtbot: QtBot, around: Host, monkeypatch: pytest.MonkeyPatch) -> None:
    around.workspace.add_product(workspaces.draft(producer="Hộ A"))
    around.workspace.add_producer(ProducerDraft("Hộ A chính"))
    page = shown(qtbot, around)
    asked: list[str] = []
    monkeypatch.setattr(messages, "confirm", lambda parent, title, text, verb: asked.append(text) or True)
    find(page, "joinProducer").click()
    assert find(page, "joinProducers").text() == "Gộp vào “Hộ A chính”…"
    page.join.table.search.setText("không có ai")
    assert not find(page, "joinProducers").isEnabled()
    page.join.table.search.clear()
    find(page, "joinProducers").click()
    assert "“Hộ A” hết" in asked[0] and names(page) == ["Hộ A chính"]
    find(page, "slipAction").click()
    assert sorted(names(page)) == ["Hộ A", "Hộ A chính"]


def test_another_window_has_changed_it(qtbot: QtBot, around: Host) -> None:
    row = around.workspace.add_producer(ProducerDraft("Hộ A"))
    page = shown(qtbot, around)
    page.presenter.edit()
    around.workspace.update_producer(row.id, row.version, ProducerDraft("Hộ A", phone="0901"))
    find(page, "saveProducer").click()
    find(page, "producerTroubleAction").click()
    assert find(page, "phone").text() == "0901"


def test_tab_goes_in_reading_order(qtbot: QtBot, around: Host) -> None:
    around.workspace.add_producer(ProducerDraft("Hộ A"))
    page = shown(qtbot, around)
    assert tab_order(page) == [
        "producersSearch", "addProducer", "exportProducers", "producersFilter_form", "producersFilter_commune",
        "producersFilter_data", "producers", "deleteProducer", "joinProducer", "editProducer",
    ]  # fmt: skip
    page.presenter.edit()
    assert tab_order(page) == [
        "name", "legalForm", "registration", "founded_on", "address", "commune", "phone", "email", "representative",
        "position", "sex", "ethnicity", "residence", "note", "cancelProducer", "saveProducer",
    ]  # fmt: skip


@pytest.mark.parametrize("size", [SMALL, LARGE])
def test_everything_fits_and_has_a_name(qtbot: QtBot, around: Host, size: tuple[int, int]) -> None:
    around.workspace.take_import(around.workspace.read_list(NINE))
    around.workspace.add_producer(ProducerDraft("Rất dài " * 60, legal_form="large_enterprise", note="<b>&amp;</b>"))
    page = shown(qtbot, around, size)
    qtbot.waitUntil(lambda: page.width() == size[0])
    page.presenter.select(around.workspace.producers("rat dai")[0].id)
    assert (cut(page), nameless(page)) == ([], [])
    page.presenter.edit()
    assert (cut(page), nameless(page)) == ([], [])
    page.presenter.filling.cancel()
    page.presenter.begin_join()
    assert (cut(page), nameless(page)) == ([], [])
    assert page.size().toTuple() == size
