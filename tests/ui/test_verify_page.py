"""The page "Kiểm tra" on the screen: dropping, reading, trusting, removing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ocop_desktop.services.trust import TrustedCertificate, add_trusted, load_trust
from tests.services import signed as made
from tests.ui.send_program import Program
from ui import messages


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    begun = Program(qtbot, qapp, tmp_path / "data", 0)
    yield begun
    begun.end()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made_in = tmp_path / "usb"
    made_in.mkdir()
    (made_in / "a-goi.asice").write_bytes(made.package())
    (made_in / "b-sua.asice").write_bytes(made.package() + b"x")
    (made_in / "c-phieu.pdf").write_bytes(made.signed(0).pdf)
    return made_in


def know(program: Program, *numbers: int) -> None:
    for number in numbers:
        one = made.identity(number)
        trusted = TrustedCertificate(one.name, one.fingerprint, one.certificate_der)
        add_trusted(program.app.paths.trust, trusted)


def drop(program: Program, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    page = program.app.window.page
    assert page is not None
    page.dropEvent(event)


def test_an_empty_page_teaches_and_offers_to_choose(program: Program) -> None:
    program.go("verify")
    assert "Không cần mạng" in program.text("verifyEmptyText")
    assert program.focused().objectName() == "chooseFiles"


def test_dropped_files_are_listed_with_word_and_shape(program: Program, folder: Path, qtbot: QtBot) -> None:
    know(program, 1, 2)
    page = program.go("verify")
    drop(program, folder)
    program.until(lambda: page.files.count() == 3)
    texts = [page.files.item(n).text() for n in range(3)]
    assert texts[0] == "a-goi.asice, Nguyên vẹn"
    assert texts[1].startswith("b-sua.asice, Đã bị sửa")
    assert program.text("verdictWord") == "Nguyên vẹn"
    qtbot.keyClick(page.files, Qt.Key.Key_Down)
    program.until(lambda: program.text("verdictWord").startswith("Đã bị sửa"))


def test_codes_are_folded_away(program: Program, folder: Path) -> None:
    page = program.go("verify")
    drop(program, folder / "b-sua.asice")
    program.until(lambda: page.presenter.has_results)
    assert "zip_form" not in program.text("finding0Text")
    details = page.findChildren(QPlainTextEdit, "reportDetails")[-1]
    assert not details.isVisible()
    program.press("detailsButton")
    assert details.isVisible()
    assert "zip_form" in details.toPlainText()


def test_trust_needs_the_promise(program: Program, folder: Path) -> None:
    page = program.go("verify")
    drop(program, folder / "c-phieu.pdf")
    program.until(lambda: page.presenter.has_results)
    assert program.text("verdictWord") == "Nguyên vẹn, chưa biết người ký"
    assert "Giờ do máy ký ghi" in program.text("signerTime0")
    seen = []

    def promise() -> None:
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        go = dialog.findChild(QPushButton, "confirmButton")
        seen.append(go.isEnabled())
        dialog.findChild(QCheckBox, "trustPromise").click()
        seen.append(go.isEnabled())
        go.click()

    QTimer.singleShot(0, promise)
    program.press("trustSigner0")
    program.until(lambda: program.text("verdictWord") == "Nguyên vẹn")
    assert seen == [False, True]
    assert len(load_trust(program.app.paths.trust).certificates) == 1


def test_the_trust_list_shows_fingerprints_and_lets_go_of_one(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    know(program, 1, 2)
    program.go("verify")
    program.press("openTrust")
    digits = program.widget(QWidget, "trustedFingerprint0").accessibleName()
    assert made.identity(1).fingerprint.upper() in digits.replace(" ", "")
    asked = []
    monkeypatch.setattr(messages, "confirm", lambda parent, *words: asked.append(words) or True)
    program.press("distrust0")
    program.until(lambda: program.widget(QPushButton, "openTrust", shown=False).text() == "Danh sách tin cậy (1)")
    assert "Thành viên 1" in asked[0][0]
    assert [c.name for c in load_trust(program.app.paths.trust).certificates] == ["Thành viên 2"]
    assert list((program.app.paths.trust / "removed").iterdir())


def test_results_are_saved_and_cleared(
    program: Program, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = program.go("verify")
    drop(program, folder)
    program.until(lambda: page.files.count() == 3)
    target = tmp_path / "ket-qua.json"
    monkeypatch.setattr(messages, "save_file", lambda *given: target)
    program.press("saveResults")
    program.until(target.exists)
    assert len(target.read_text(encoding="utf-8").splitlines()) == 3
    program.press("clearResults")
    assert program.widget(QPushButton, "chooseFiles").isVisible()
