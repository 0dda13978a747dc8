"""Settings in the real window: looks that follow at once, backup, restore, the office changed later."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton

from ocop_desktop.services.preferences import load_preferences
from tests.services import workspaces
from tests.ui.conftest import Dialogs, Program
from ui.theme import DARK, LIGHT, Colours, Theme


def choose(program: Program, name: str, value: object) -> None:
    """Choose in a list by keyboard, as `activated` only hears a person."""
    window = program.window
    box = program.find(QComboBox, name)
    target = box.findData(value)
    box.setFocus()
    key = Qt.Key.Key_Down if target > box.currentIndex() else Qt.Key.Key_Up
    for _ in range(abs(target - box.currentIndex())):
        program.qtbot.keyClick(box, key)
    program.until(lambda: program.window is not window)


def test_the_language_changes_at_once_and_is_remembered(program: Program, tmp_path: Path) -> None:
    program.go("settings")
    choose(program, "language", "en")
    assert program.window.header.title.text() == "Settings"
    assert program.window.page_key == "settings"
    assert load_preferences(tmp_path).language == "en"
    choose(program, "language", "vi")
    assert program.window.header.title.text() == "Cài đặt"


def test_dark_colours_and_larger_text_follow_at_once(program: Program) -> None:
    program.go("settings")
    choose(program, "scheme", "dark")
    assert Theme.dark
    before = QApplication.font().pointSizeF()
    choose(program, "textSize", 115)
    assert QApplication.font().pointSizeF() > before


def test_a_backup_is_one_button(program: Program, dialogs: Dialogs, tmp_path: Path) -> None:
    program.go("settings")
    dialogs.file = tmp_path / "usb.db"
    program.find(QPushButton, "backup").click()
    program.idle()
    assert "Đã sao lưu và đọc lại để kiểm tra" in program.find(QLabel, "backupStateText").plain_text()
    assert dialogs.file.is_file()


def test_a_restore_says_what_it_replaces_and_begins_anew(program: Program, dialogs: Dialogs, tmp_path: Path) -> None:
    program.on_store(lambda workspace: workspace.add_product(workspaces.draft()))
    dialogs.file = tmp_path / "usb.db"
    program.on_store(lambda workspace: workspace.backup(dialogs.file))
    program.on_store(lambda workspace: workspace.delete_product(1))
    program.go("settings")
    program.find(QPushButton, "restore").click()
    program.until(lambda: program.window.page_key == "board" and dialogs.informed)
    assert "0 sản phẩm" in dialogs.questions[0][1]
    assert "Dữ liệu trước đó được giữ tại" in dialogs.informed[0]
    assert len(program.on_store(lambda workspace: workspace.products())) == 1


def test_a_file_that_is_no_backup_changes_nothing(program: Program, dialogs: Dialogs, tmp_path: Path) -> None:
    program.on_store(lambda workspace: workspace.add_product(workspaces.draft()))
    dialogs.file = tmp_path / "letter.db"
    dialogs.file.write_bytes(b"Kinh gui " * 900)
    program.go("settings")
    program.find(QPushButton, "restore").click()
    program.until(lambda: dialogs.errors)
    assert len(program.on_store(lambda workspace: workspace.products())) == 1


def test_the_evaluator_is_changed_later(program: Program) -> None:
    program.go("settings")
    name = program.find(QLineEdit, "evaluator_name")
    assert name.text() == "Thành viên 1"
    name.selectAll()
    program.qtbot.keyClicks(name, "Thanh vien 2")
    program.find(QPushButton, "saveSetup").click()
    program.idle()
    assert program.on_store(lambda workspace: workspace.setup()).evaluator.name == "Thanh vien 2"
    assert "Đã lưu" in program.window.status.text()


def test_unsaved_changes_are_not_left_behind_unseen(program: Program, dialogs: Dialogs) -> None:
    program.go("settings")
    program.qtbot.keyClicks(program.find(QLineEdit, "evaluator_name"), "x")
    dialogs.agrees = False
    program.app.go("products")
    program.idle()
    assert program.window.page_key == "settings"
    assert dialogs.questions[0][0] == "Chưa lưu thay đổi"
    dialogs.agrees = True
    program.go("products")


def test_the_data_folder_is_named(program: Program, tmp_path: Path) -> None:
    program.go("settings")
    assert program.find(QLabel, "dataFolder").plain_text() == str(tmp_path)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_every_text_stands_out_from_its_ground(colours: Colours) -> None:
    grounds = {
        "text": ("ground", "surface", "raised", "accent_soft", "missing_soft", "bad_soft", "law"),
        "muted": ("ground", "surface", "raised"),
        "accent": ("ground", "surface", "raised", "accent_soft"),
        "missing": ("ground", "surface", "missing_soft"),
        "bad": ("ground", "surface", "bad_soft"),
        "on_accent": ("accent", "accent_hover"),
    }
    for ink, papers in grounds.items():
        for paper in papers:
            assert contrast(getattr(colours, ink), getattr(colours, paper)) >= 4.5, f"{ink} on {paper}"


def contrast(one: str, other: str) -> float:
    """The contrast ratio of WCAG 2."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
