"""The pages of a round within the whole program: from page to page, with the worker's own thread."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QPushButton

from tests.services.councils import appointed, full
from tests.services.workspaces import opened
from tests.ui.conftest import Dialogs, Start


def test_a_paper_is_keyed_in_and_one_is_back_at_the_list(start: Start, tmp_path: Path, dialogs: Dialogs) -> None:
    with opened(tmp_path) as workspace:
        council = appointed(workspace, products=2)
        workspace.begin_paper(council.id, council.product, council[5].id)
    program = start()
    program.go("keying")
    program.find(QPushButton, "paperStepButton").click()
    program.until(lambda: program.window.page_key == "scoring")
    assert program.app.session.copy is not None
    for code, option in full().items():
        program.page.presenter.jump(code)
        program.page.presenter.choose(option)
    program.idle()
    program.page.presenter.close()
    program.until(lambda: program.window.page_key == "keying")
    program.idle()
    assert dialogs.questions[-1][0] == "Khóa bản nhập 1/2 này?"
    assert program.page.table.state.shown[0].cells[2].text == "Thành viên 1: đã khóa"
    assert program.app.session.copy is None
    assert dialogs.errors == []


def test_saving_the_meeting_keeps_one_on_the_page(start: Start, tmp_path: Path, dialogs: Dialogs) -> None:
    with opened(tmp_path) as workspace:
        appointed(workspace)
    program = start()
    page = program.go("meeting")
    program.find(QPushButton, "everybodyPresent").click()
    program.find(QPushButton, "quorumButton").click()
    program.idle()
    assert program.window.page_key == "meeting"
    assert not page.presenter.unsaved
    page.panel.conclusion.setPlainText("Thống nhất.")
    program.app.go("entries")
    program.until(lambda: program.window.page_key == "entries")
    assert [title for title, _ in dialogs.questions] == ["Phiên họp chưa lưu"]
    assert dialogs.errors == []
    assert program.window.page.step.words.plain_text().startswith("Đã phân công xong")
