"""The page "Ký và gửi" with the mouse and with the keyboard: from a closed sheet to a package that verifies."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.presenters.signing_help import PASSPHRASE
from tests.ui.send_program import Program
from ui import messages

Start = Callable[..., Program]


@pytest.fixture
def start(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Start]:
    begun = []

    def begin(products: int = 1, open_products: int = 0) -> Program:
        begun.append(Program(qtbot, qapp, tmp_path / "data", products, open_products))
        return begun[-1]

    yield begin
    for program in begun:
        program.end()


@pytest.fixture
def out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "usb"
    folder.mkdir()
    monkeypatch.setattr(messages, "ask_new_passphrase", lambda parent, least: PASSPHRASE)
    monkeypatch.setattr(messages, "choose_folder", lambda parent, title, start: folder)
    return folder


def test_from_a_closed_sheet_to_an_intact_package_and_an_altered_one(
    start: Start, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = start(products=2)
    send = program.go("send")
    program.press("makeIdentity")
    program.until(lambda: send.identity.primary is not None and send.signing.primary.isEnabled())
    program.press("signSheets")
    program.until(lambda: not send.presenter.working)
    assert "Đã ký và lưu 2 phiếu" in program.text("signingStepNoticeText")
    program.press("chooseFolder")
    program.press("exportPackage")
    program.until(lambda: not send.presenter.working)
    assert program.text("exportedVerdict") == "Kết quả kiểm tra: Nguyên vẹn"
    (package,) = out.glob("*.asice")
    assert str(package) in program.text("exportedPackage")
    changed = out / "sua.asice"
    data = bytearray(package.read_bytes())
    data[len(data) // 2] ^= 1
    changed.write_bytes(bytes(data))

    verify = program.go("verify")
    monkeypatch.setattr(messages, "open_files", lambda *given: [package])
    program.press("chooseFiles")
    program.until(lambda: verify.presenter.has_results)
    assert program.text("verdictWord") == "Nguyên vẹn"
    assert program.text("sheetResult0").startswith("100 điểm")
    monkeypatch.setattr(messages, "open_files", lambda *given: [changed])
    program.press("chooseMore")
    program.until(lambda: verify.files.count() == 2)
    verify.files.setCurrentRow(1)
    program.until(lambda: program.text("verdictWord").startswith("Đã bị sửa"))


def test_the_next_step_has_the_only_filled_button_and_the_keyboard(start: Start, out: Path) -> None:
    program = start()
    send = program.go("send")

    def filled() -> list[str]:
        buttons = send.findChildren(QPushButton)
        return [b.objectName() for b in buttons if b.property("role") == "primary" and b.isVisibleTo(send)]

    assert filled() == ["makeIdentity"]
    assert program.focused().objectName() == "makeIdentity"
    program.press("makeIdentity")
    program.until(lambda: filled() == ["signSheets"])
    assert program.focused().objectName() == "signSheets"
    program.press("signSheets")
    program.until(lambda: filled() == ["exportPackage"])
    assert program.focused().objectName() == "chooseFolder"
    program.press("chooseFolder")
    program.press("exportPackage")
    program.until(lambda: filled() == ["openFolder"])


def test_everything_is_done_without_a_mouse(start: Start, out: Path, qtbot: QtBot) -> None:
    program = start()
    send = program.go("send")
    for _ in range(3):
        qtbot.keyClick(program.focused(), Qt.Key.Key_Space)
        program.until(lambda: not send.presenter.working)
    program.until(lambda: send.export.primary.isEnabled())
    qtbot.keyClick(send.export.primary, Qt.Key.Key_Space)
    program.until(lambda: list(out.glob("*.asice")))


def test_ticks_stay_under_the_keyboard(start: Start, out: Path, qtbot: QtBot) -> None:
    program = start(products=3)
    send = program.go("send")
    tick = program.widget(QCheckBox, f"tick_{program.sheets[1]}")
    tick.setFocus()
    qtbot.keyClick(tick, Qt.Key.Key_Space)
    assert program.focused() is tick
    assert send.signing.primary.text() == "Ký 2 phiếu"
    assert "Muối ớt 2" in tick.accessibleName()


def test_open_sheets_lead_to_scoring(start: Start) -> None:
    program = start(products=1, open_products=1)
    program.go("send")
    (button,) = [b for b in program.app.window.findChildren(QPushButton) if b.objectName().startswith("toScoring")]
    assert "Muối ớt 2" in button.accessibleName()
    button.click()
    program.until(lambda: program.app.window.page_key == "scoring")
    assert program.app.session.product_id == int(button.objectName().removeprefix("toScoring"))


def test_a_signed_sheet_says_that_it_never_changes_and_leads_to_its_correction(start: Start, out: Path) -> None:
    program = start()
    send = program.go("send")
    program.press("makeIdentity")
    program.until(lambda: send.signing.primary.isEnabled())
    program.press("signSheets")
    program.until(lambda: not send.presenter.working)
    assert "không bao giờ thay đổi" in program.text("signedNeverChanges")
    (link,) = [b for b in send.findChildren(QPushButton) if b.text() == "Lập bản sửa…"]
    link.click()
    program.until(lambda: program.app.window.page_key == "scoring")


def test_an_empty_store_teaches(start: Start) -> None:
    program = start(products=0)
    program.go("send")
    assert program.focused().objectName() == "toProducts"
    assert program.widget(QPushButton, "loadSample").isVisible()


def test_a_wrong_passphrase_is_said_in_place_and_nothing_is_signed(start: Start, out: Path) -> None:
    program = start()
    send = program.go("send")
    program.press("makeIdentity")
    program.until(lambda: send.signing.primary.isEnabled())
    program.press("lockIdentity")
    _answer("passphrase", "không phải")
    program.press("signSheets")
    program.until(lambda: send.findChild(QWidget, "signingStepNotice") is not None)
    assert "Mật khẩu" in program.text("signingStepNoticeText")
    assert program.text("signingStepNoticeText").count("[") == 0
    _answer("passphrase", PASSPHRASE)
    program.press("signSheets")
    program.until(lambda: send.export.rows.isVisible())


def _answer(field: str, text: str) -> None:
    """Type into the dialog that opens next, and press its button."""

    def type_and_go() -> None:
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        edit = dialog.findChild(QLineEdit, field)
        assert edit.echoMode() == QLineEdit.EchoMode.Password
        edit.setText(text)
        dialog.findChild(QPushButton, "confirmButton").click()

    QTimer.singleShot(0, type_and_go)


def test_all_controls_have_names(start: Start, out: Path) -> None:
    program = start(products=2, open_products=1)
    send = program.go("send")
    for control in (*send.findChildren(QPushButton), *send.findChildren(QCheckBox)):
        assert control.objectName()
        assert control.accessibleName() or not control.isVisibleTo(send), control.objectName()
