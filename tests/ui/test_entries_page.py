"""The page "Phân công" by keyboard and mouse, and its matrix under load."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ocop_desktop.council.model import Product
from ocop_desktop.presenters.entries_data import RoundProgress
from ocop_desktop.presenters.entries_words import matrix_of
from ocop_desktop.services.round_records import Member, Progress, ProgressRow, Round, RoundDraft, Turn
from tests.presenters.round_desk import sit
from tests.services.councils import Council, appointed, give
from tests.services.workspaces import draft
from tests.ui.conftest import Dialogs
from tests.ui.page_host import LARGE, SMALL, Host, cut, find, host, nameless, tab_order
from ui.pages.entries_page import EntriesPage
from ui.widgets.entries_dialogs import ClosingDialog, MembersDialog, ProductsDialog
from ui.widgets.entries_matrix import RoundMatrix
from ui.widgets.entries_model import LEFT, MatrixModel


@pytest.fixture
def around(qtbot: QtBot, tmp_path: Path) -> Iterator[Host]:
    with host(tmp_path) as made:
        yield made


def council_of(around: Host, **size: int) -> Council:
    council = appointed(around.workspace, **size)
    around.session.choose_round(council.round)
    return council


def shown(qtbot: QtBot, around: Host, size: tuple[int, int] = LARGE) -> EntriesPage:
    page = EntriesPage(around)
    qtbot.addWidget(page)
    page.resize(*size)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.enter()
    page.focus_first()
    return page


def words(page: EntriesPage, row: int) -> list[str]:
    model = page.matrix.model
    return [model.data(model.index(row, LEFT + at)) for at in range(len(model.matrix.heads))]


def press(page: QWidget, button: str, kind: type[QWidget], act: Callable[[Any], None]) -> None:
    """Press a button and do something with the dialog that it opens."""
    pressed = find(page, button)

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, kind)
        act(dialog)

    QTimer.singleShot(0, look)
    pressed.click()


def test_the_page_leads_to_a_round_first(qtbot: QtBot, around: Host) -> None:
    page = shown(qtbot, around)
    find(page, "nothingButton").click()
    assert around.went == ["rounds"]


@pytest.mark.parametrize("size", [LARGE, SMALL])
def test_everything_has_words_and_room(qtbot: QtBot, around: Host, size: tuple[int, int]) -> None:
    council = council_of(around, products=3)
    give(around.workspace, council[1], council.product)
    page = shown(qtbot, around, size)
    assert page.width() == size[0]
    assert (nameless(page), cut(page)) == ([], [])
    primary = [b for b in page.findChildren(QPushButton) if b.property("role") == "primary" and b.isVisibleTo(page)]
    assert [button.objectName() for button in primary] == ["nextStepButton"]
    order = tab_order(page)
    assert order.index("nextStepButton") < order.index("assignMembers") < order.index("matrixSearch")
    assert order.index("matrixSearch") < order.index("matrixProducts") < order.index("matrixMembers")


def test_space_gives_and_takes_and_the_place_is_kept(qtbot: QtBot, around: Host) -> None:
    council_of(around, products=3)
    page = shown(qtbot, around)
    view = page.matrix.members
    view.setCurrentIndex(page.matrix.model.index(1, LEFT + 2))
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert words(page, 1) == ["○ chưa bắt đầu", "○ chưa bắt đầu", "—", "○ chưa bắt đầu", "○ chưa bắt đầu"]
    assert (view.currentIndex().row(), view.currentIndex().column()) == (1, LEFT + 2)
    assert find(page, "entryDetail").plain_text().startswith("Thành viên 3: — không chấm")
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert words(page, 1)[2] == "○ chưa bắt đầu"


def test_rows_are_chosen_through_cells_and_products(qtbot: QtBot, around: Host) -> None:
    council = council_of(around, products=4)
    page = shown(qtbot, around)
    ids = [row.id for row in council.products]
    page.matrix.products.setFocus()
    page.matrix.products.selectRow(1)
    QTest.keyClick(page.matrix.products, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert page.matrix.chosen == (ids[1], ids[2])
    assert find(page, "assignMembers").text() == "Phân công 2 sản phẩm…"
    QTest.keyClick(page.matrix.products, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert page.matrix.chosen == tuple(ids)


def test_search_and_filter_narrow_the_products(qtbot: QtBot, around: Host) -> None:
    council = council_of(around, products=2)
    late = around.workspace.add_product(draft(sequence=30, name="Trà atisô (ví dụ)"))
    around.workspace.put_products(council.id, [late.id], ())
    page = shown(qtbot, around)
    page.matrix.search.setText("tra ati")
    assert page.matrix.current_product == late.id
    assert find(page, "matrixCount").text() == "1/3 sản phẩm"
    page.matrix.search.setText("xyz")
    assert find(page, "matrixNothing").isVisible()
    page.matrix.search.clear()
    page.matrix.filter.choose("Chưa phân công")
    assert [row.id for row in page.matrix.model.state.shown] == [late.id]


def test_a_dialog_gives_products_to_members(qtbot: QtBot, around: Host) -> None:
    council = council_of(around, members=3, products=2)
    around.workspace.unassign(council.id, [council.product], [council[2].id])
    page = shown(qtbot, around)
    page.matrix.products.selectAll()

    def tick(dialog: MembersDialog) -> None:
        half = dialog.boxes[council[2].id]
        assert half.checkState() == Qt.CheckState.PartiallyChecked
        assert "đang chấm 1/2" in half.text()
        dialog.boxes[council[3].id].setChecked(False)
        find(dialog, "confirmButton").click()

    press(page, "assignMembers", MembersDialog, tick)
    assert words(page, 0) == ["○ chưa bắt đầu", "—", "—"]
    assert words(page, 1) == ["○ chưa bắt đầu", "○ chưa bắt đầu", "—"]


def test_products_are_chosen_and_the_dialog_counts_what_goes_in(qtbot: QtBot, around: Host) -> None:
    council_of(around, members=3)
    for number in (20, 21):
        around.workspace.add_product(draft(sequence=number, name=f"Trà {number} (ví dụ)"))
    page = shown(qtbot, around)

    def choose(dialog: ProductsDialog) -> None:
        dialog.table.choose_all()
        assert find(dialog, "confirmButton").text() == "Đưa 2 sản phẩm vào đợt"
        assert "3 thành viên" in dialog.everybody.text()
        find(dialog, "confirmButton").click()

    press(page, "addProducts", ProductsDialog, choose)
    assert len(page.matrix.model.state.rows) == 3
    assert words(page, 2) == ["○ chưa bắt đầu"] * 3


def test_clicks_choose_products_and_let_go_of_them_while_one_searches(qtbot: QtBot, around: Host) -> None:
    council_of(around, members=3)
    for number in (20, 21):
        around.workspace.add_product(draft(sequence=number, name=f"Trà {number} (ví dụ)"))
    page = shown(qtbot, around)

    def click(dialog: ProductsDialog, row: int) -> None:
        view = dialog.table.view
        at = view.visualRect(dialog.table.model.index(row, 0)).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)

    def choose(dialog: ProductsDialog) -> None:
        assert not find(dialog, "confirmButton").isEnabled()
        click(dialog, 0)
        dialog.table.search.setText("tra 21")
        click(dialog, 0)
        dialog.table.search.clear()
        assert find(dialog, "confirmButton").text() == "Đưa 2 sản phẩm vào đợt"
        click(dialog, 0)
        assert find(dialog, "confirmButton").text() == "Đưa 1 sản phẩm vào đợt"
        find(dialog, "confirmButton").click()

    press(page, "addProducts", ProductsDialog, choose)
    names = [row.product.name for row in page.presenter.progress.rows]
    assert names[1:] == ["Trà 21 (ví dụ)"]


def test_unfinished_sheets_need_a_reason_each_before_scoring_ends(qtbot: QtBot, around: Host) -> None:
    council = council_of(around, members=3)
    give(around.workspace, council[1], council.product)
    sit(around.session, council, 3)
    page = shown(qtbot, around)

    def reasons(dialog: ClosingDialog) -> None:
        go = find(dialog, "confirmButton")
        assert not go.isEnabled()
        view = dialog.table.view
        middle = view.visualRect(view.model().index(0, 0)).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle)
        dialog.reason.setText("Vắng mặt")
        find(dialog, "writeReason").click()
        assert not go.isEnabled(), "one is still without a reason"
        assert dialog.table.chosen == (1,), "the next reason goes to what is left"
        dialog.reason.setText("Nghỉ ốm")
        find(dialog, "writeReason").click()
        go.click()

    press(page, "closeChosen", ClosingDialog, reasons)
    assert words(page, 0) == ["● đã xong", "✕ không tính", "✕ không tính"]
    sit(around.session, council, 1)
    reasons_kept = [part.reason for part in around.workspace.council_result(council.id, council.product).members]
    assert reasons_kept == ["", "Vắng mặt", "Nghỉ ốm"]


def test_what_one_may_not_is_said_on_the_button(qtbot: QtBot, around: Host) -> None:
    council_of(around)
    page = shown(qtbot, around)
    button = find(page, "closeChosen")
    assert not button.isEnabled()
    assert "Người chưa đăng nhập không được kết thúc chấm điểm" in button.toolTip()
    menu = page.more_menu()
    refused = {action.text(): action.toolTip() for action in menu.actions() if not action.isEnabled()}
    assert any("không được mở lượt chấm lại" in why for why in refused.values())
    menu.deleteLater()


def test_turns_are_listed_and_the_reminder_is_copied(qtbot: QtBot, around: Host, dialogs: Dialogs) -> None:
    council = council_of(around, members=3)
    for n in (1, 2, 3):
        give(around.workspace, council[n], council.product)
    sit(around.session, council, 1)
    page = shown(qtbot, around)
    find(page, "nextStepButton").click()
    assert dialogs.questions[-1][0] == "Kết thúc chấm điểm 1 sản phẩm?"
    dialogs.reason = "Chênh lệch lớn"
    page.presenter.end.score_again(page.matrix.chosen)
    find(page, "showTurns").click()
    assert "Lý do chấm lại: Chênh lệch lớn" in dialogs.informed[-1]
    give(around.workspace, council[1], council.product)
    sit(around.session, council, 1)
    page.enter()
    find(page, "nextStepButton").click()
    assert QGuiApplication.clipboard().text().startswith("Đợt 1 năm 2026. Còn 2 phiếu của 2 thành viên.")


# --- load --------------------------------------------------------------------------------------------------------


def large(products: int, members: int) -> RoundProgress:
    council = tuple(
        Member(n, 1, f"Thành viên {n}", "member", "", f"Thành viên {n}", False, None, "", "", "", 0)
        for n in range(1, members + 1)
    )
    turn = Turn(1, "QD26-10", "", "2026-11-20T08:00:00+07:00", "")
    rows = tuple(
        ProgressRow(n, Product(f"68-24781-{n}-2026", f"Sản phẩm {n} (ví dụ)", "Hộ ví dụ", "", ""), turn, False,
                    ("not_begun",) * members)
        for n in range(1, products + 1)
    )  # fmt: skip
    the_round = Round(1, 1, RoundDraft(2026, 1), "")
    return RoundProgress(the_round, Progress(council, rows), frozenset(), {})


@pytest.mark.parametrize(("products", "members"), [(3000, 9), (100, 40)])
def test_the_matrix_makes_cells_when_they_are_drawn(
    qtbot: QtBot, around: Host, monkeypatch: pytest.MonkeyPatch, products: int, members: int
) -> None:
    drawn: set[tuple[int, int]] = set()
    data = MatrixModel.data

    def counted(self: MatrixModel, index, role=Qt.ItemDataRole.DisplayRole):
        drawn.add((index.row(), index.column()))
        return data(self, index, role)

    monkeypatch.setattr(MatrixModel, "data", counted)
    matrix = RoundMatrix()
    qtbot.addWidget(matrix)
    matrix.resize(*LARGE)
    widgets = len(matrix.findChildren(QWidget))
    matrix.show()
    matrix.show_matrix(matrix_of(large(products, members)))
    QApplication.processEvents()
    assert matrix.model.rowCount() == products
    assert 0 < len(drawn) < 40 * (members + LEFT), "only what is in view"
    matrix.members.scrollTo(matrix.model.index(products - 1, LEFT + members - 1))
    QApplication.processEvents()
    assert (products - 1, LEFT + members - 1) in drawn
    assert len(drawn) < 90 * (members + LEFT)
    assert matrix.products.verticalScrollBar().value() == matrix.members.verticalScrollBar().value()
    assert len(matrix.findChildren(QWidget)) - widgets < 10, "no widget for a cell"
    assert not [child for child in matrix.members.viewport().children() if isinstance(child, QLabel)]
