"""The page "Phiếu giấy": the list, the scan beside the differences, and a blind copy on the scoring page."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from ocop_desktop.services.signing_desk import sign_sheet
from tests.presenters.round_desk import sit
from tests.services.councils import Council, appointed, full, give, seated
from tests.services.test_paper_entry import begun, keyed, picture
from tests.services.workspaces import START, Watch, identity, opened
from tests.ui.conftest import Dialogs
from tests.ui.page_host import LARGE, SMALL, Host, cut, find, host, nameless
from ui.pages.keying_page import KeyingPage
from ui.pages.scoring_page import ScoringPage
from ui.widgets.keying_dialogs import BeginDialog


@pytest.fixture
def around(qtbot: QtBot, tmp_path: Path) -> Iterator[Host]:
    with host(tmp_path) as made:
        yield made


def council_of(around: Host, **size: int) -> Council:
    council = appointed(around.workspace, **size)
    around.session.choose_round(council.round)
    return council


def both_keyed(around: Host, council: Council, scan: tuple[str, bytes]) -> int:
    paper = begun(around.workspace, council).id
    keyed(around.workspace, council, paper, 3)
    keyed(around.workspace, council, paper, 4, c1_1=1, c1_2=0)
    around.workspace.attach_scan(paper, scan)
    sit(around.session, council, 3)
    return paper


def shown(qtbot: QtBot, around: Host, size: tuple[int, int] = LARGE, kind: type = KeyingPage):
    page = kind(around)
    qtbot.addWidget(page)
    page.resize(*size)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.enter()
    page.focus_first()
    return page


def one_primary(page: KeyingPage) -> list[str]:
    buttons = page.findChildren(QPushButton)
    return [b.objectName() for b in buttons if b.property("role") == "primary" and b.isVisibleTo(page)]


def test_the_empty_page_takes_the_first_paper_in(qtbot: QtBot, around: Host) -> None:
    council = council_of(around)
    page = shown(qtbot, around)

    def begin() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, BeginDialog)
        dialog.member.choose(council[5].id)
        find(dialog, "confirmButton").click()

    button = find(page, "nothingButton")
    QTimer.singleShot(0, begin)
    button.click()
    assert [row.cells[1].text for row in page.table.state.shown] == ["Thành viên 5"]
    assert one_primary(page) == ["paperStepButton"]


@pytest.mark.parametrize("size", [LARGE, SMALL])
def test_list_and_comparison_have_words_and_room(qtbot: QtBot, around: Host, size: tuple[int, int]) -> None:
    council = council_of(around, products=2)
    both_keyed(around, council, ("phiếu.png", picture()))
    page = shown(qtbot, around, size)
    assert page.width() == size[0]
    assert (nameless(page), cut(page), one_primary(page)) == ([], [], ["paperStepButton"])
    find(page, "paperStepButton").click()
    assert (nameless(page), cut(page), one_primary(page)) == ([], [], ["settle"])


def test_a_difference_is_settled_with_the_scan_beside(qtbot: QtBot, around: Host) -> None:
    council = council_of(around)
    both_keyed(around, council, ("phiếu.png", picture()))
    page = shown(qtbot, around)
    QTest.keyClick(page.table.view, Qt.Key.Key_Return)
    assert not find(page, "scanImage").pixmap().isNull()
    assert not find(page, "settle").isEnabled(), "nothing is chosen in advance"
    find(page, "choice2").setChecked(True)
    combo = find(page, "otherOption")
    combo.setCurrentIndex(combo.findText("2 · ", Qt.MatchFlag.MatchStartsWith))
    find(page, "settle").click()
    assert find(page, "differenceTitle").plain_text().startswith("Tiêu chí 1.2 "), "the next one comes by itself"
    find(page, "choice1").setChecked(True)
    find(page, "settle").click()
    assert one_primary(page) == ["finishPaper"]
    find(page, "finishPaper").click()
    assert page.table.state.shown[0].cells[5].text == "Đã thành phiếu"
    paper = around.workspace.papers(council.id)[0]
    answers = around.workspace.sheet_state(paper.sheet_id).sheet.answers
    assert (answers["1.1"], answers["1.2"]) == (2, 0)


def test_a_scan_in_pdf_is_shown_page_by_page(qtbot: QtBot, around: Host) -> None:
    council = council_of(around)
    state = give(around.workspace, council[1], council.product)
    pdf = sign_sheet(state.sheet, identity(1), START).pdf
    paper = both_keyed(around, council, ("phiếu.pdf", pdf))
    page = shown(qtbot, around)
    page.presenter.command("show_scan", paper)
    assert page.scan.pdf.file is not None
    assert page.scan.pdf.file.pages > 1
    find(page, "backFromScan").click()
    assert page.table.isVisible()


def test_a_blind_copy_is_keyed_in_on_the_scoring_page(qtbot: QtBot, around: Host, dialogs: Dialogs) -> None:
    council = council_of(around)
    paper = begun(around.workspace, council).id
    sit(around.session, council, 4)
    page = shown(qtbot, around)
    find(page, "paperStepButton").click()
    assert around.went == ["scoring"]
    scoring = shown(qtbot, around, kind=ScoringPage)
    assert "Bản nhập 1/2 của phiếu giấy do Thành viên 5 chấm" in find(scoring, "banner0Text").plain_text()
    for code, option in full().items():
        scoring.presenter.jump(code)
        scoring.presenter.choose(option)
    scoring.presenter.close()
    assert dialogs.questions[-1][0] == "Khóa bản nhập 1/2 này?"
    assert around.went[-1] == "keying"
    scoring.leave(lambda: None)
    page.enter()
    assert page.table.state.shown[0].cells[2].text == "Thành viên 4: đã khóa"
    with seated(around.workspace, council[4]):
        assert around.workspace.key_paper(paper).status == "closed"


def test_a_broken_scan_is_refused_in_words(qtbot: QtBot, around: Host, dialogs: Dialogs, tmp_path: Path) -> None:
    council = council_of(around)
    paper = begun(around.workspace, council).id
    page = shown(qtbot, around)
    dialogs.file = tmp_path / "phiếu.docx"
    dialogs.file.write_bytes(b"PK\x03\x04 docx")
    page.presenter.command("scan", paper)
    assert "thành PDF rồi thêm lại" in dialogs.errors[-1].message
    assert page.table.state.shown[0].cells[4].text == "Chưa có"


def test_a_round_closed_while_somebody_scores_is_said_on_the_scoring_page(
    qtbot: QtBot, around: Host, dialogs: Dialogs, tmp_path: Path
) -> None:
    council = council_of(around, members=4)
    for n in (1, 2, 3):
        give(around.workspace, council[n], council.product)
    sit(around.session, council, 4)
    around.session.choose_product(council.product)
    scoring = shown(qtbot, around, kind=ScoringPage)
    scoring.presenter.choose(2)
    with opened(tmp_path, Watch()) as other, seated(other, council[1]):
        other.close_scoring(council.id, without={(council.product, council[4].id): "Vắng mặt"})
    scoring.presenter.choose(1)
    words = find(scoring, "banner0Text").plain_text()
    assert "đã kết thúc nên phiếu này chỉ còn để xem" in words
    assert "lần sửa vừa rồi không được nhận" in words
    assert "vẫn còn nguyên" in words
    state = around.workspace.open_sheet(council.product)
    assert list(state.sheet.answers.values()) == [2], "what was saved before is there"
