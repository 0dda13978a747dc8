"""The page "Nhập danh sách" by mouse and keyboard, on a real store: from a dropped file to registered products."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ocop_desktop.services.import_source import read_list
from tests.services import workspaces
from tests.services.lists import NINE, csv_text
from tests.ui.page_host import LARGE, SMALL, Host, cut, find, host, nameless, tab_order
from ui import messages
from ui.pages.imports_page import ImportsPage
from ui.task_runner import TaskRunner


@pytest.fixture
def around(qtbot: QtBot, tmp_path: Path) -> Iterator[Host]:
    with host(tmp_path / "data") as made:
        yield made


@pytest.fixture
def file(tmp_path: Path) -> Callable[..., Path]:
    def make(*lines: str) -> Path:
        path = tmp_path / "danh sách.csv"
        path.write_bytes(csv_text(*lines))
        return path

    return make


def shown(qtbot: QtBot, around: Host, size: tuple[int, int] = LARGE) -> ImportsPage:
    page = ImportsPage(around)
    qtbot.addWidget(page)
    page.resize(*size)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.enter()
    page.focus_first()
    return page


def choose(page: ImportsPage, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Take this file by the button."""
    monkeypatch.setattr(messages, "open_file", lambda *_: path)
    find(page, "chooseList").click()


def primaries(page: ImportsPage) -> list[str]:
    """The filled buttons in view that can be pressed."""
    buttons = page.findChildren(QPushButton)
    return [
        b.objectName() for b in buttons if b.isVisibleTo(page) and b.isEnabled() and b.property("role") == "primary"
    ]


def dropped(page: QWidget, *paths: Path) -> bool:
    """Drop files on a widget; whether it takes them."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    keys, buttons = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, buttons, keys)
    enter.ignore()
    page.dragEnterEvent(enter)
    if enter.isAccepted():
        page.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, keys))
    return enter.isAccepted()


def test_the_nine_products_from_the_file_to_the_register_and_back(
    qtbot: QtBot, around: Host, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = shown(qtbot, around)
    assert primaries(page) == ["chooseList"]
    choose(page, NINE, monkeypatch)
    assert "9 mới" in find(page, "importSummary").plain_text()
    assert primaries(page) == ["takeImport"] and find(page, "takeImport").text() == "Nhập 9 sản phẩm"
    find(page, "takeImport").click()
    assert "Đã nhập 9 sản phẩm" in find(page, "doneTitle").plain_text()
    assert primaries(page) == ["openProducts"] and len(around.workspace.products()) == 9
    monkeypatch.setattr(messages, "confirm", lambda *_: True)
    find(page, "undoImport").click()
    assert around.workspace.products() == [] and page.file.isVisible()
    choose(page, NINE, monkeypatch)
    find(page, "takeImport").click()
    find(page, "openProducts").click()
    assert around.went == ["products"]


def test_a_file_is_dropped_anywhere_on_the_page(qtbot: QtBot, around: Host) -> None:
    page = shown(qtbot, around)
    assert not dropped(page.file.drop, NINE, NINE), "one list at a time"
    assert dropped(page.file.drop, NINE)
    assert page.preview.isVisible()
    page.presenter.again()
    assert dropped(page, NINE)
    assert page.preview.isVisible()


def test_questions_lead_the_way_and_are_answered_by_keyboard(
    qtbot: QtBot, around: Host, monkeypatch: pytest.MonkeyPatch, file: Callable[..., Path]
) -> None:
    for number, name in enumerate(("Trà (ví dụ)", "Gạo (ví dụ)"), 1):
        around.workspace.add_product(workspaces.draft(sequence=number, name=name, producer="Hộ A"))
    page = shown(qtbot, around)
    lines = ("Trà (ví dụ),Hộ A", "Gạo (ví dụ),Hộ A", "Muối (ví dụ),Hộ A")
    choose(page, file("Tên sản phẩm,Chủ thể", *lines), monkeypatch)
    assert primaries(page) == ["answerEach"] and not find(page, "takeImport").isEnabled()
    QTest.keyClick(page.preview.table.view, Qt.Key.Key_Return)
    assert "Câu hỏi 1/2" in find(page, "questionTitle").plain_text() and primaries(page) == ["skipRow"]
    QTest.keyClick(page.question, Qt.Key.Key_Escape)
    find(page, "answerEach").click()
    find(page, "skipRow").click()
    find(page, "addRow").click()
    assert primaries(page) == ["takeImport"]
    find(page, "takeImport").click()
    names = sorted(row.product.name for row in around.workspace.products())
    assert names == ["Gạo (ví dụ)", "Gạo (ví dụ)", "Muối (ví dụ)", "Trà (ví dụ)"]


def test_columns_by_hand_with_the_first_rows_in_view(
    qtbot: QtBot, around: Host, monkeypatch: pytest.MonkeyPatch, file: Callable[..., Path]
) -> None:
    page = shown(qtbot, around)
    choose(page, file("Cột một,Cột hai", "Trà (ví dụ),Hộ A"), monkeypatch)
    assert not find(page, "previewImport").isEnabled()
    sample = find(page, "importSample")
    assert [sample.item(1, at).text() for at in range(2)] == ["Trà (ví dụ)", "Hộ A"]
    find(page, "importHead").setCurrentIndex(1)
    find(page, "column_product").setCurrentIndex(1)
    find(page, "column_producer").setCurrentIndex(2)
    assert sample.horizontalHeaderItem(0).text() == "A · Cột một" and sample.item(0, 0).text() == "Trà (ví dụ)"
    assert primaries(page) == ["previewImport"]
    find(page, "previewImport").click()
    assert "1 mới" in find(page, "importSummary").plain_text()
    find(page, "editColumns").click()
    assert find(page, "column_producer").currentText() == "B · Cột hai"


def test_rows_with_errors_are_left_out_by_a_tick(
    qtbot: QtBot, around: Host, monkeypatch: pytest.MonkeyPatch, file: Callable[..., Path]
) -> None:
    page = shown(qtbot, around)
    choose(page, file("Tên sản phẩm,Chủ thể", "Trà (ví dụ),Hộ A", "Gạo (ví dụ),"), monkeypatch)
    assert not find(page, "takeImport").isEnabled() and find(page, "importHint").plain_text() == "Còn 1 dòng lỗi."
    find(page, "importRowsFilter_result").choose("Lỗi")
    assert [row.cells[5].text for row in page.preview.table.state.shown] == ["thiếu tên chủ thể"]
    find(page, "skipErrors").click()
    find(page, "takeImport").click()
    assert len(around.workspace.products()) == 1


def test_a_broken_file_is_told_in_place(
    qtbot: QtBot, around: Host, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    page = shown(qtbot, around)
    broken = tmp_path / "hỏng.xlsx"
    broken.write_bytes(b"%PDF-1.7")
    choose(page, broken, monkeypatch)
    assert "PDF" in find(page, "fileProblemText").plain_text() and primaries(page) == ["chooseList"]


def test_the_empty_list_is_saved(qtbot: QtBot, around: Host, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    page = shown(qtbot, around)
    monkeypatch.setattr(messages, "save_file", lambda *_: tmp_path / "mẫu.xlsx")
    find(page, "saveTemplate").click()
    assert read_list(tmp_path / "mẫu.xlsx").missing == () and around.status[1] == "good"


def test_long_work_shows_how_far_it_is_and_can_be_stopped(
    qtbot: QtBot, around: Host, file: Callable[..., Path]
) -> None:
    runner = TaskRunner()
    around.session.runner = runner
    page = shown(qtbot, around)
    lines = (f"Trà {n} (ví dụ),Hộ {n % 50}" for n in range(4_000))
    page.presenter.choose(file("Tên sản phẩm,Chủ thể", *lines))
    assert page.work.isVisible() and find(page, "workText").plain_text() == "Đang đọc “danh sách.csv”…"
    qtbot.waitUntil(lambda: page.preview.isVisible(), timeout=20_000)
    find(page, "takeImport").click()
    qtbot.waitUntil(lambda: page.work.bar.value() > 0 or page.done.isVisible(), timeout=20_000)
    if page.work.isVisible():
        assert page.work.bar.maximum() == 4_000
        find(page, "cancelImport").click()
        qtbot.waitUntil(lambda: not page.work.isVisible(), timeout=20_000)
    qtbot.waitUntil(lambda: not runner.busy, timeout=20_000)
    runner.shut_down(lambda: None)
    assert len(around.workspace.products()) == (0 if page.preview.isVisible() else 4_000)


def test_tab_goes_in_reading_order(qtbot: QtBot, around: Host, monkeypatch: pytest.MonkeyPatch) -> None:
    around.workspace.take_import(around.workspace.read_list(NINE))
    page = shown(qtbot, around)
    assert find(page, "takeBack1").accessibleName().startswith("Rút lại…")
    assert tab_order(page) == ["chooseList", "saveTemplate", "takeBack1"]
    choose(page, NINE, monkeypatch)
    assert tab_order(page) == [
        "editColumns", "answerEach", "skipAll", "addAll", "importRowsSearch", "importRowsFilter_result", "importRows",
        "anotherFile",
    ]  # fmt: skip


@pytest.mark.parametrize("size", [SMALL, LARGE])
def test_everything_fits_and_has_a_name(
    qtbot: QtBot, around: Host, monkeypatch: pytest.MonkeyPatch, size: tuple[int, int], file: Callable[..., Path]
) -> None:
    around.workspace.take_import(around.workspace.read_list(NINE))
    page = shown(qtbot, around, size)
    qtbot.waitUntil(lambda: page.width() == size[0])
    steps: list[Callable[[], object]] = [
        lambda: None,
        lambda: page.presenter.choose(file("Cột " * 40 + ",b,c,d,e,f,g", "1,2,3,4,5,6,7")),
        lambda: page.presenter.choose(file("Tên sản phẩm,Chủ thể", "Rất dài " * 50 + ",Hộ A", "Gạo (ví dụ),")),
        lambda: page.presenter.choose(NINE),
        page.presenter.ask,
        lambda: (page.presenter.answer_all("add"), page.presenter.take()),
    ]
    for step in steps:
        step()
        assert (cut(page), nameless(page)) == ([], [])
        assert page.size().toTuple() == size
