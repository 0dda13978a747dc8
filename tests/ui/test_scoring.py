"""Scoring in the real window: by keyboard alone, without being changed by the wheel, resumed where one stopped."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDateEdit, QLabel, QListView, QPlainTextEdit, QPushButton

from ocop_desktop.services.workspace import Workspace
from tests.services import workspaces
from tests.ui.conftest import Dialogs, Program, Start
from ui.widgets.option_row import OptionRow

CONTROL = Qt.KeyboardModifier.ControlModifier


def scoring(program: Program, **product: object) -> int:
    """An illustrative product in front, at its first criterion; its id."""
    row = program.on_store(lambda workspace: workspace.add_product(workspaces.draft(**product)))
    program.score(row.id)
    return row.id


def stored(program: Program, product_id: int):
    return program.on_store(lambda workspace: workspace.open_sheet(product_id))


def in_front(program: Program) -> str:
    return program.find(QLabel, "criterionTitle").plain_text().split(" ")[0].rstrip(".")


def test_a_whole_set_is_scored_and_closed_by_keyboard_alone(program: Program, dialogs: Dialogs) -> None:
    product = scoring(program)
    codes = list(workspaces.RUBRIC.by_code["QD26-10"].criteria)
    for code in codes:
        assert in_front(program) == code
        program.press(Qt.Key.Key_0 if code in ("1.5", "6.3") else Qt.Key.Key_2)
        program.press(Qt.Key.Key_Return)
    assert program.find(QPlainTextEdit, "opinion") is program.focus
    for _ in range(12):
        if program.focus.objectName() == "closeSheet":
            break
        program.press(Qt.Key.Key_Tab)
    assert program.focus.objectName() == "closeSheet"
    program.press(Qt.Key.Key_Return)
    program.until(lambda: program.window.page_key == "result")
    state = stored(program, product)
    assert state.status == "closed"
    assert set(state.sheet.answers) == set(codes)
    assert [title for title, _ in dialogs.questions] == ["Khóa phiếu này?"]


def test_a_digit_chooses_and_the_status_says_it_is_saved(program: Program) -> None:
    product = scoring(program)
    program.press(Qt.Key.Key_3)
    assert program.find(OptionRow, "option3").isChecked()
    assert program.window.status.text().startswith("✓ Đã lưu 14:0")
    assert stored(program, product).sheet.answers == {"1.1": 3}


def test_arrows_move_between_options_and_space_chooses(program: Program) -> None:
    product = scoring(program)
    assert program.focus.objectName() == "option1"
    program.press(Qt.Key.Key_Down)
    program.press(Qt.Key.Key_Down)
    program.press(Qt.Key.Key_Up)
    assert program.focus.objectName() == "option2"
    program.press(Qt.Key.Key_Space)
    assert stored(program, product).sheet.answers == {"1.1": 2}
    program.press(Qt.Key.Key_Right)
    assert in_front(program) == "1.2"
    program.press(Qt.Key.Key_Left)
    assert in_front(program) == "1.1"
    assert program.focus.objectName() == "option2", "the keyboard stands on what is chosen"


def test_control_enter_goes_to_the_next_unscored_from_anywhere(program: Program) -> None:
    scoring(program)
    for _ in range(3):
        program.press(Qt.Key.Key_1)
        program.press(Qt.Key.Key_Return)
    program.press(Qt.Key.Key_Left)
    program.press(Qt.Key.Key_Left)
    assert in_front(program) == "1.2"
    program.press(Qt.Key.Key_F2)
    assert program.focus.objectName() == "comment"
    program.press(Qt.Key.Key_Return, CONTROL)
    assert in_front(program) == "1.4"


def test_undo_and_delete_by_keyboard(program: Program) -> None:
    product = scoring(program)
    program.press(Qt.Key.Key_2)
    program.press(Qt.Key.Key_1)
    program.press(Qt.Key.Key_Z, CONTROL)
    assert stored(program, product).sheet.answers == {"1.1": 2}
    program.press(Qt.Key.Key_Delete)
    assert stored(program, product).sheet.answers == {}


def test_tab_goes_through_the_page_as_it_is_read(program: Program) -> None:
    scoring(program)
    program.press(Qt.Key.Key_1)
    seen = []
    for _ in range(8):
        seen.append(program.focus.objectName())
        program.press(Qt.Key.Key_Tab)
    assert seen == ["option1", "option2", "option3", "option0", "clearAnswer", "declare", "comment", "nextButton"]


def test_digits_in_a_comment_are_text_and_escape_goes_back(program: Program) -> None:
    product = scoring(program)
    program.press(Qt.Key.Key_F2)
    for key in (Qt.Key.Key_2, Qt.Key.Key_0, Qt.Key.Key_2, Qt.Key.Key_6):
        program.press(key)
    assert program.find(QPlainTextEdit, "comment").toPlainText() == "2026"
    program.press(Qt.Key.Key_Escape)
    assert program.focus.objectName() == "option1"
    program.press(Qt.Key.Key_Return)
    state = stored(program, product)
    assert state.sheet.answers == {}
    assert state.sheet.comments == {"1.1": "2026"}


def test_the_mouse_wheel_changes_nothing_anywhere(program: Program) -> None:
    product = scoring(program)
    program.press(Qt.Key.Key_2)
    for option in program.page.findChildren(OptionRow):
        option.setFocus()
        program.wheel(option)
    program.page.presenter.jump("")
    program.idle()
    program.wheel(program.find(QDateEdit, "date"))
    program.wheel(program.find(QListView, "criteriaMap").viewport())
    state = stored(program, product)
    assert state.sheet.answers == {"1.1": 2}
    assert state.sheet.date == "2026-11-24"
    program.go("settings")
    for choice in program.page.findChildren(QComboBox):
        before = choice.currentIndex()
        program.wheel(choice)
        assert choice.currentIndex() == before


def test_a_click_on_an_option_chooses_it(program: Program) -> None:
    product = scoring(program)
    program.qtbot.mouseClick(program.find(OptionRow, "option3"), Qt.MouseButton.LeftButton)
    program.idle()
    assert stored(program, product).sheet.answers == {"1.1": 3}


def test_a_click_in_the_map_goes_there(program: Program) -> None:
    scoring(program)
    view = program.find(QListView, "criteriaMap")
    row = next(i for i, row in enumerate(view.model().rows) if row.code == "2.2")
    view.scrollTo(view.model().index(row))
    place = view.visualRect(view.model().index(row)).center()
    program.qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    program.idle()
    assert in_front(program) == "2.2"


def test_a_line_of_what_is_missing_jumps_to_its_criterion(program: Program) -> None:
    product = scoring(program)
    best = {code: len(node.options) for code, node in workspaces.RUBRIC.by_code["QD26-10"].criteria.items()}

    def answer(workspace: Workspace) -> int:
        state = workspace.open_sheet(product)
        version = state.version
        for code, option in (best | {"5.3": 1}).items():
            version = workspace.choose(state.sheet.sheet_id, version, code, option).version
        return version

    program.on_store(answer)
    program.app.session.touch()
    program.score(product)
    assert program.find(QLabel, "missingTitle").text() == "Còn thiếu để lên 3 sao:"
    program.find(QPushButton, "missing_5.3").click()
    program.idle()
    assert in_front(program) == "5.3"


def test_closing_while_something_is_unscored_leads_there(program: Program, dialogs: Dialogs) -> None:
    product = scoring(program)
    program.press(Qt.Key.Key_1)
    program.page.presenter.jump("")
    program.idle()
    program.find(QPushButton, "closeSheet").click()
    program.idle()
    assert in_front(program) == "1.2"
    assert "Chưa khóa được" in program.find(QLabel, "problemText").plain_text()
    assert dialogs.questions == []
    assert stored(program, product).status == "open"


def test_a_failed_save_is_said_and_the_choice_taken_back(program: Program, tmp_path: Path) -> None:
    product = scoring(program)
    connection = workspaces.raw(tmp_path)
    connection.execute("CREATE TRIGGER full BEFORE INSERT ON answer BEGIN SELECT RAISE(ABORT, 'refused'); END")
    connection.close()
    program.press(Qt.Key.Key_2)
    assert not program.find(OptionRow, "option2").isChecked()
    assert program.window.status.text() == "✕ Chưa lưu được"
    assert program.find(QLabel, "problemText").plain_text()
    assert program.find(QLabel, "total").text() == "0/100 điểm"
    assert stored(program, product).sheet.answers == {}


def test_a_stale_window_is_told_and_shows_the_newest(program: Program, tmp_path: Path, dialogs: Dialogs) -> None:
    product = scoring(program)
    with workspaces.opened(tmp_path) as other:
        state = other.open_sheet(product)
        other.choose(state.sheet.sheet_id, state.version, "1.1", 3)
    program.press(Qt.Key.Key_1)
    assert [error.code for error in dialogs.errors] == ["stale"]
    assert program.find(OptionRow, "option3").isChecked()
    assert "không có gì bị ghi đè" in program.find(QLabel, "problemText").plain_text()


def test_one_resumes_at_the_exact_criterion_in_a_new_run(start: Start) -> None:
    first = start()
    product = scoring(first)
    first.page.presenter.jump("4.2")
    first.press(Qt.Key.Key_1)
    first.page.criterion.comment.setPlainText("Dang dở")
    first.end()
    second = start()
    second.go("scoring")
    assert in_front(second) == "4.2"
    assert second.find(OptionRow, "option1").isChecked()
    assert second.find(QPlainTextEdit, "comment").toPlainText() == "Dang dở", "typed, and the window closed at once"
    assert second.app.session.product_id == product


def test_the_header_always_says_for_whom(program: Program) -> None:
    scoring(program)
    words = [program.find(QLabel, name).plain_text() for name in ("headerProduct", "headerSet", "headerEvaluator")]
    assert words[0] == "Rượu gạo (ví dụ)"
    assert words[1].startswith("Bộ 10")
    assert words[2].endswith("Thành viên 1")
    assert program.find(QLabel, "headerIllustrative").text() == "Dữ liệu minh họa"


def test_what_is_not_asked_cannot_be_chosen(program: Program) -> None:
    product = scoring(program)
    program.page.presenter.jump("5.1")
    program.press(Qt.Key.Key_1)
    program.press(Qt.Key.Key_Return)
    assert in_front(program) == "5.2"
    assert not program.find(OptionRow, "option1").isEnabled()
    program.press(Qt.Key.Key_3)
    assert stored(program, product).sheet.answers == {"5.1": 1}
