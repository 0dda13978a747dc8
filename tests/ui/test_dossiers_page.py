"""The page of dossiers with mouse and keyboard: the register, one dossier, its files."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ocop_desktop.services.dossier_records import Receipt
from tests.services.papers import pdf, picture
from tests.services.workspaces import draft
from tests.ui.page_host import LARGE, SMALL, Host, cut, find, host, nameless, tab_order
from ui import messages
from ui.pages.dossiers_page import DossiersPage
from ui.widgets.evidence_viewer import EvidenceViewer, PictureView


@pytest.fixture
def around(qapp: QApplication, tmp_path: Path) -> Iterator[Host]:
    with host(tmp_path / "data") as made:
        yield made


def page_of(around: Host, qtbot: QtBot, products: int = 2) -> Any:
    for number in range(1, products + 1):
        around.workspace.add_product(draft(name=f"Sản phẩm {number} (ví dụ)", sequence=number))
    page = DossiersPage(around)
    qtbot.addWidget(page)
    page.resize(*LARGE)
    page.show()
    page.enter()
    return page


def shown_in(page: Any, name: str) -> bool:
    return bool([w for w in page.findChildren(QWidget, name) if w.isVisibleTo(page)])


def primaries(page: Any) -> list[str]:
    buttons = [b for b in page.findChildren(QPushButton) if b.isVisibleTo(page)]
    return [b.objectName() for b in buttons if b.property("role") == "primary"]


def test_an_empty_register_leads_to_the_products(around: Host, qtbot: QtBot) -> None:
    page = page_of(around, qtbot, products=0)
    assert primaries(page) == ["toProducts"]
    find(page, "toProducts").click()
    find(page, "toImports").click()
    assert around.went == ["products", "imports"]


def test_enter_opens_a_dossier_and_the_way_back_is_there(around: Host, qtbot: QtBot) -> None:
    page = page_of(around, qtbot)
    qtbot.keyClick(page.register.table.view, Qt.Key.Key_Down)
    qtbot.keyClick(page.register.table.view, Qt.Key.Key_Return)
    assert (
        find(page, "dossierTitle").plain_text() == "Sản phẩm 2 (ví dụ)" == around.workspace.products()[1].product.name
    )
    assert around.session.product_id == around.workspace.products()[1].id
    find(page, "backToDossiers").click()
    assert page.register.table.current == around.session.product_id


def test_the_kind_of_assessment_is_chosen_at_receipt(around: Host, qtbot: QtBot) -> None:
    page = page_of(around, qtbot)
    number = around.workspace.products()[0].id
    page.open_dossier(number)
    qtbot.waitUntil(lambda: shown_in(page, "registeringMissing"))
    kinds = find(page, "dossierRegistering")
    kinds.setFocus()
    qtbot.keyClick(kinds, Qt.Key.Key_Down)
    assert around.workspace.product_details(number).registering == "first"
    assert not shown_in(page, "registeringMissing") and "Lần đầu" in find(page, "dossierSub").plain_text()


def test_a_page_that_asks_for_a_dossier_gets_it_and_a_tab_gets_the_register(around: Host, qtbot: QtBot) -> None:
    page = page_of(around, qtbot)
    wanted = around.workspace.products()[1].id
    around.session.choose_product(wanted)
    page.enter()
    assert shown_in(page, "dossiers"), "a product in front opens nothing by itself"
    around.session.asked = wanted
    page.enter()
    assert find(page, "dossierTitle").plain_text() == "Sản phẩm 2 (ví dụ)" and around.session.asked is None
    page.enter()
    assert shown_in(page, "dossierTitle"), "coming back finds the dossier where it was left"


@pytest.mark.parametrize("size", [SMALL, LARGE])
def test_everything_has_room_words_and_one_filled_button(around: Host, qtbot: QtBot, size: tuple[int, int]) -> None:
    page = page_of(around, qtbot)
    number = around.workspace.products()[0].id
    around.workspace.add_evidence(number, "story", ("tờ rơi.pdf", pdf()))
    gone = around.workspace.add_evidence(number, "tests", ("cũ.pdf", pdf(2)))
    around.workspace.remove_evidence(gone.id)
    page.resize(*size)

    def check(primary: str) -> None:
        assert not cut(page) and not nameless(page)
        assert primaries(page) == [primary]
        assert page.width() <= size[0], "nothing pushes the page wider"

    check("openDossier")
    find(page, "openDossier").click()
    check("nextStepButton")
    for key in ("story", "tests", "rejection"):
        page.detail.map.jump.emit(key)
        check("nextStepButton")
    page.detail.map.jump.emit("story")
    find(page, "editFile").click()
    check("nextStepButton")
    assert "evidenceName" in tab_order(page)


def test_receipt_is_typed_and_kept_and_the_clock_follows(around: Host, qtbot: QtBot) -> None:
    page = page_of(around, qtbot)
    find(page, "openDossier").click()
    find(page, "receivedOn").setText("4/11/2026")
    qtbot.keyClick(find(page, "receivedOn"), Qt.Key.Key_Return)
    assert around.workspace.dossier(around.session.product_id or 0).receipt.received_on == date(2026, 11, 4)
    assert "Còn 2 ngày làm việc" in find(page, "termClockText").plain_text()
    assert around.status[0].startswith("Đã lưu") and around.status[1] == "good"
    find(page, "takeNumber").click()
    assert find(page, "receiptNumber").text() == "1" and not shown_in(page, "takeNumber")
    find(page, "sentOn").setText("1/11/2026")
    qtbot.keyClick(find(page, "sentOn"), Qt.Key.Key_Return)
    assert "không thể trước ngày tiếp nhận" in find(page, "sentOnBelow").plain_text()
    assert find(page, "sentOn").text() == "1/11/2026", "what is typed stays to be mended"


def test_a_note_goes_along_whatever_is_pressed_next(around: Host, qtbot: QtBot) -> None:
    page = page_of(around, qtbot)
    find(page, "openDossier").click()
    page.detail.map.jump.emit("business_registration")
    find(page, "partNote").setPlainText("bản sao mờ")
    find(page, "answerMissing").click()
    find(page, "partNote").setPlainText("bản sao mờ, hẹn thứ Hai")
    find(page, "nextStepButton").click()
    assert find(page, "partTitle").plain_text() == "Giấy chứng nhận cơ sở đủ điều kiện sản xuất"
    left: list[bool] = []
    find(page, "partNote").setPlainText("chưa nộp")
    page.leave(lambda: left.append(True))
    parts = {s.part.key: s for s in around.workspace.dossier(around.session.product_id or 0).parts}
    assert (parts["business_registration"].state, parts["business_registration"].note) == (
        "missing",
        "bản sao mờ, hẹn thứ Hai",
    )
    assert parts["production_conditions"].note == "chưa nộp" and left == [True]


def test_what_is_being_typed_stays_when_the_store_answers(around: Host, qtbot: QtBot) -> None:
    page = page_of(around, qtbot)
    find(page, "openDossier").click()
    page.detail.map.jump.emit("tests")
    note = find(page, "partNote")
    page.activateWindow()
    note.setFocus()
    qtbot.waitUntil(note.hasFocus)
    note.setPlainText("đang gõ")
    page.detail.presenter.again()
    assert note.toPlainText() == "đang gõ"
    page.leave(lambda: None)


def drop(widget: Any, place: QPointF, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    widget.dropEvent(QDropEvent(place, Qt.DropAction.CopyAction, data, buttons, keys))


def test_files_are_dropped_onto_the_part_in_front_or_onto_one_of_the_map(
    around: Host, qtbot: QtBot, tmp_path: Path
) -> None:
    page = page_of(around, qtbot)
    first, second = tmp_path / "a.pdf", tmp_path / "b.jpg"
    first.write_bytes(pdf())
    second.write_bytes(picture())
    find(page, "openDossier").click()
    page.detail.map.jump.emit("story")
    drop(find(page, "filesBox"), QPointF(5, 5), first)
    assert find(page, "evidenceFiles").count() == 1 and find(page, "answerPresent").isChecked()
    the_map = page.detail.map
    index = the_map.model().index(the_map.model().row_of("labour"))
    drop(the_map, QPointF(the_map.visualRect(index).center()), second)
    assert find(page, "partTitle").plain_text() == "Sử dụng lao động địa phương"
    assert find(page, "evidenceFiles").item(0).text().startswith("b.jpg")


def test_a_picture_of_200_megabytes_is_refused_in_place(
    around: Host, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    huge = tmp_path / "ảnh.jpg"
    with huge.open("wb") as file:
        file.truncate(200 * 2**20)
    page = page_of(around, qtbot)
    monkeypatch.setattr(messages, "open_files", lambda *_: [huge])
    find(page, "openDossier").click()
    page.detail.map.jump.emit("story")
    find(page, "addFile").click()
    assert "nặng 201 MB, tối đa 20 MB" in find(page, "fileRefused0Text").plain_text()
    assert not cut(page) and not shown_in(page, "addingBar")


def test_a_file_is_looked_at_taken_out_and_put_back(
    around: Host, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = page_of(around, qtbot)
    number = around.workspace.products()[0].id
    around.workspace.add_evidence(number, "story", ("tờ rơi.pdf", pdf(2)))
    around.workspace.add_evidence(number, "story", ("ảnh.png", picture("PNG")))
    find(page, "openDossier").click()
    page.detail.map.jump.emit("story")
    files = find(page, "evidenceFiles")
    qtbot.keyClick(files, Qt.Key.Key_Return)
    viewer = page.findChild(EvidenceViewer)
    assert viewer.isVisible() and viewer.pages == 2
    viewer.accept()
    files.setCurrentRow(1)
    find(page, "lookAtFile").click()
    picture_view = page.findChildren(PictureView)[-1]
    before = picture_view.widget().width()
    picture_view.zoom(1)
    assert picture_view.widget().width() > before
    picture_view.window().close()
    qtbot.keyClick(files, Qt.Key.Key_Delete)
    assert files.count() == 1 and "ảnh.png" in find(page, "removed2").plain_text()
    find(page, "putBack2").click()
    assert files.count() == 2
    find(page, "removeFile").click()
    asked: list[str] = []
    monkeypatch.setattr(messages, "confirm", lambda parent, title, text, verb: asked.append(text) or True)
    find(page, "purgeFiles").click()
    assert "mất hẳn" in asked[0] and not shown_in(page, "purgeFiles")


def test_what_a_file_proves_is_ticked_with_the_keyboard(around: Host, qtbot: QtBot) -> None:
    page = page_of(around, qtbot)
    number = around.workspace.products()[0].id
    around.workspace.add_evidence(number, "growth", ("bctc.pdf", pdf()), [])
    find(page, "openDossier").click()
    page.detail.map.jump.emit("growth")
    qtbot.keyClick(find(page, "evidenceFiles"), Qt.Key.Key_F2)
    codes = find(page, "evidenceCodes")
    codes.setCurrentRow(0)
    qtbot.keyClick(codes, Qt.Key.Key_Space)
    find(page, "evidenceExpires").setText("1/2/27")
    find(page, "nextStepButton").click()
    piece = around.workspace.dossier(number).evidence[0]
    assert (piece.codes, piece.expires_on) == (("1.1",), date(2027, 2, 1))
    assert find(page, "partTitle").plain_text() == "Tăng trưởng sản xuất kinh doanh"


def test_rejecting_asks_for_a_reason(around: Host, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    page = page_of(around, qtbot)
    find(page, "openDossier").click()
    page.detail.map.jump.emit("rejection")
    monkeypatch.setattr(messages, "ask_reason", lambda parent, request: "Giả mạo hồ sơ")
    find(page, "reject0").click()
    assert "Giả mạo hồ sơ" in find(page, "rejectedText").plain_text()
    monkeypatch.setattr(messages, "confirm", lambda *_: True)
    find(page, "takeBack").click()
    assert find(page, "reject0").isEnabled()


def test_buttons_lead_to_forms_and_self_assessment(around: Host, qtbot: QtBot) -> None:
    page = page_of(around, qtbot)
    find(page, "openDossier").click()
    for name in ("toForm01", "toForm03", "toSelfAssessment"):
        find(page, name).click()
    assert around.went == ["papers", "commune_report", "self_assessment"]


def test_groups_narrow_the_register_and_tables_go_out(
    around: Host, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = page_of(around, qtbot)
    around.workspace.save_receipt(around.workspace.products()[1].id, Receipt(date(2026, 10, 1)))
    page.enter()
    find(page, "group_late").click()
    assert [row.cells[0].text for row in page.register.table.state.shown] == ["Sản phẩm 2 (ví dụ)"]
    monkeypatch.setattr(messages, "save_file", lambda *_: tmp_path / "hs.csv")
    menu = find(page, "exportDossiers").menu()
    next(action for action in menu.actions() if action.objectName() == "export_parts").trigger()
    assert (tmp_path / "hs.csv").read_bytes().startswith(b"\xef\xbb\xbf")
