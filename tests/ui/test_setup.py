"""The first start in the real window, by keyboard."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from tests.services import workspaces
from tests.ui.conftest import Dialogs, Program, Start


def type_into(program: Program, name: str, text: str) -> QLineEdit:
    """Plain letters go through the keyboard, as a person types them."""
    edit = program.find(QLineEdit, name)
    edit.setFocus()
    program.qtbot.keyClicks(edit, text)
    return edit


def test_the_first_start_asks_and_begins_with_the_products(start: Start, tmp_path: Path) -> None:
    program = start(set_up=False)
    assert program.window.page_key == "setup"
    assert program.window.sidebar.isHidden()
    province = type_into(program, "province", "lam d")
    program.qtbot.keyClick(province.completer().popup(), Qt.Key.Key_Return)
    assert province.text() == "Tỉnh Lâm Đồng"
    commune = type_into(program, "commune", "lien huong")
    program.qtbot.keyClick(commune.completer().popup(), Qt.Key.Key_Down)
    program.qtbot.keyClick(commune.completer().popup(), Qt.Key.Key_Return)
    assert commune.text() == "Xã Liên Hương"
    assert program.find(QLineEdit, "office_name").text() == "Ủy ban nhân dân xã Liên Hương"
    program.find(QLineEdit, "evaluator_name").setFocus()
    type_into(program, "evaluator_name", "Thanh vien 1")
    program.find(QPushButton, "saveSetup").click()
    program.until(lambda: program.window.page_key == "board")
    assert not program.window.sidebar.isHidden()
    with workspaces.opened(tmp_path) as workspace:
        setup = workspace.setup()
    assert setup is not None
    assert (setup.office.commune_code, setup.evaluator.name) == ("22969", "Thanh vien 1")


def test_what_is_missing_stands_below_its_field(start: Start) -> None:
    program = start(set_up=False)
    program.find(QPushButton, "saveSetup").click()
    assert program.focus.objectName() == "province"
    assert program.find(QLabel, "provinceBelow").plain_text() == "✕ Hãy chọn tỉnh hoặc thành phố trong danh sách."
    assert program.find(QLabel, "evaluator_nameBelow").plain_text() == "✕ Hãy ghi họ và tên người đánh giá."
    assert program.window.page_key == "setup"


def test_a_field_that_is_filled_in_is_blamed_no_longer(start: Start) -> None:
    program = start(set_up=False)
    program.find(QPushButton, "saveSetup").click()
    edit = type_into(program, "evaluator_name", "Thanh vien 1")
    program.qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert not program.page.findChild(QLabel, "evaluator_nameBelow").isVisible()


def test_the_list_shows_all_units_on_arrow_down_and_the_current_one_can_be_changed(start: Start) -> None:
    program = start(set_up=False)
    province = program.find(QLineEdit, "province")
    program.qtbot.keyClick(province, Qt.Key.Key_Down)
    popup = province.completer().popup()
    assert popup.isVisible()
    assert popup.model().rowCount() == 34
    program.qtbot.keyClick(popup, Qt.Key.Key_Down)
    program.qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert province.text() == "Thành phố Hà Nội"
    program.qtbot.keyClick(province, Qt.Key.Key_Down)
    assert popup.model().rowCount() == 34, "a choice is no filter"
    popup.hide()


def test_a_new_computer_can_begin_with_a_backup_instead_of_the_set_up(
    start: Start, tmp_path: Path, dialogs: Dialogs
) -> None:
    elsewhere = tmp_path / "elsewhere"
    with workspaces.opened(elsewhere) as workspace:
        workspace.save_setup(workspaces.SETUP)
        workspace.add_product(workspaces.DRAFT)
        dialogs.file = workspace.backup(tmp_path / "usb.db")
    program = start(set_up=False)
    program.find(QPushButton, "restoreFirst").click()
    program.until(lambda: program.window.page_key == "board")
    assert [row.product.name for row in program.on_store(lambda store: store.products())] == [workspaces.DRAFT.name]
    assert "usb.db" in dialogs.questions[-1][1]
