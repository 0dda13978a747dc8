"""The print page: pages on the screen, pages on paper (here a PDF printer), and what is told when it fails."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QWheelEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ocop_desktop.errors import OcopError
from tests.services import workspaces
from tests.ui.page_host import LARGE, SMALL, Host, cut, find, host, nameless, tab_order
from ui import messages
from ui.pages.print_page import PrintPage
from ui.widgets import pdf_preview_print
from ui.widgets.pdf_preview import PdfFile


@pytest.fixture
def around(qtbot: QtBot, tmp_path: Path) -> Iterator[Host]:
    with host(tmp_path) as made:
        yield made


@pytest.fixture
def errors(monkeypatch: pytest.MonkeyPatch) -> list[OcopError]:
    told: list[OcopError] = []
    monkeypatch.setattr(messages, "show_error", lambda parent, error: told.append(error))
    return told


@pytest.fixture
def paper(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The system's dialog answered with a printer that writes a PDF."""
    target = tmp_path / "giay.pdf"

    def choose(parent: object, title: str, pages: int) -> QPrinter:
        printer = pdf_preview_print.a4_printer(title)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(target))
        return printer

    monkeypatch.setattr(pdf_preview_print, "ask_printer", choose)
    return target


def shown(qtbot: QtBot, around: Host, size: tuple[int, int] = LARGE) -> PrintPage:
    page = PrintPage(around)
    qtbot.addWidget(page)
    page.resize(*size)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.enter()
    return page


def closed(around: Host, signed: bool = False) -> str:
    state = workspaces.closed(around.workspace)
    if signed:
        workspaces.signed(around.workspace, state)
    around.session.choose_product(around.workspace.products()[0].id)
    return state.sheet.sheet_id


#: A4 at 100 dots an inch; a multiple of four, so that its lines follow each other without a gap.
SIZE = QSize(828, 1170)


def printed(path: Path) -> list[QImage]:
    """The pages of a printed file as pictures."""
    document = QPdfDocument(None)  # type: ignore[call-overload]
    assert document.load(str(path)) == QPdfDocument.Error.None_
    return [document.render(number, SIZE) for number in range(document.pageCount())]


def on_white(picture: QImage) -> Image.Image:
    """A picture in grey on white paper."""
    paper = QImage(picture.size(), QImage.Format.Format_Grayscale8)
    paper.fill(Qt.GlobalColor.white)
    painter = QPainter(paper)
    painter.drawImage(0, 0, picture)
    painter.end()
    return Image.frombytes("L", SIZE.toTuple(), bytes(paper.constBits()))


def ink(picture: QImage) -> int:
    """How much black there is, in dots that are wholly black."""
    return sum(255 - shade for shade in on_white(picture).tobytes()) // 255


def place(picture: QImage) -> tuple[int, int, int, int]:
    """Where there is ink: left, top, right, bottom in dots."""
    box = on_white(picture).point(lambda shade: 255 * (shade < 160)).getbbox()
    assert box is not None
    return box


# --- looking -------------------------------------------------------------------------------------------------


def test_a_sheet_is_looked_at_page_by_page(qtbot: QtBot, around: Host) -> None:
    closed(around)
    page = shown(qtbot, around)
    assert page.preview.file is not None
    count = page.preview.file.pages
    assert find(page, "pageNumber").text() == f"Trang 1/{count}"
    assert find(page, "printButton").text() == f"In {count} trang…"
    assert page.focusWidget() is find(page, "printButton")
    assert not find(page, "previousPage").isEnabled()
    find(page, "nextPage").click()
    qtbot.waitUntil(lambda: find(page, "pageNumber").text() == f"Trang 2/{count}")
    QTest.keyClick(page.preview.view, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: find(page, "pageNumber").text() == f"Trang {count}/{count}")
    assert not find(page, "nextPage").isEnabled()


def test_zoom_starts_from_what_is_seen(qtbot: QtBot, around: Host) -> None:
    closed(around)
    page = shown(qtbot, around)
    view = page.preview.view
    fitted = page.preview._factor()
    find(page, "zoomOut").click()
    assert view.zoomFactor() == pytest.approx(fitted / 1.25)
    QTest.keyClick(view, Qt.Key.Key_Plus)
    assert view.zoomFactor() == pytest.approx(fitted)
    find(page, "fitWidth").click()
    assert view.zoomMode() == view.ZoomMode.FitToWidth


def test_blank_forms_are_chosen_by_keyboard_and_not_by_the_wheel(qtbot: QtBot, around: Host) -> None:
    page = shown(qtbot, around)
    assert find(page, "modeBlank").isChecked()
    assert not find(page, "modeSheet").isEnabled()
    sets = find(page, "blankSet")
    at = QPointF(5, 5)
    down = QWheelEvent(
        at, at, QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(sets, down)
    assert sets.currentData() == "QD26-01"
    QTest.keyClick(sets, Qt.Key.Key_Down)
    assert page.presenter.paper is not None
    assert page.presenter.paper.name == "phieu-trang-QD26-02.pdf"


def test_a_product_without_a_sheet_leads_to_scoring(qtbot: QtBot, around: Host) -> None:
    around.session.choose_product(around.workspace.add_product(workspaces.draft()).id)
    page = shown(qtbot, around)
    assert not find(page, "printButton").isEnabled()
    assert page.print_now()
    assert page.focusWidget() is find(page, "printNext")
    find(page, "printNext").click()
    assert around.went == ["scoring"]


# --- printing ------------------------------------------------------------------------------------------------


def test_every_page_comes_out_with_its_ink_and_the_print_is_recorded(qtbot: QtBot, around: Host, paper: Path) -> None:
    sheet_id = closed(around)
    page = shown(qtbot, around)
    assert page.preview.file is not None
    count = page.preview.file.pages
    assert page.print_now()
    assert not find(page, "printButton").isEnabled()
    qtbot.waitUntil(lambda: around.status[0] == f"Đã gửi {count} trang tới máy in", timeout=30_000)
    pictures = printed(paper)
    assert len(pictures) == count
    looked_at = [page.preview.file.document.render(n, SIZE) for n in range(count)]
    for on_paper, on_screen in zip(pictures, looked_at, strict=True):
        assert place(on_paper) == pytest.approx(place(on_screen), abs=3)
        assert ink(on_paper) == pytest.approx(ink(on_screen), rel=0.25)
    assert around.workspace.last_print(sheet_id) is not None
    assert "in lần cuối 24/11/2026" in find(page, "printFacts").plain_text()
    assert find(page, "printButton").isEnabled()
    size = subprocess.run(["pdfinfo", str(paper)], capture_output=True, text=True, check=True).stdout
    assert "A4" in size


def test_the_stamp_of_a_signature_is_printed(qtbot: QtBot, around: Host, paper: Path) -> None:
    sheet_id = closed(around, signed=True)
    page = shown(qtbot, around)
    page.print_now()
    qtbot.waitUntil(lambda: around.status[0].startswith("Đã gửi"), timeout=30_000)
    signed = around.workspace.signed_pdf(sheet_id)
    assert signed is not None
    unstamped = PdfFile(signed).document
    last = unstamped.render(unstamped.pageCount() - 1, SIZE)
    assert ink(printed(paper)[-1]) > ink(last) * 1.1


def test_chosen_pages_alone_are_printed(qtbot: QtBot, around: Host, tmp_path: Path) -> None:
    closed(around)
    page = shown(qtbot, around)
    assert page.presenter.paper is not None
    printer = pdf_preview_print.a4_printer("x")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "hai.pdf"))
    printer.setFromTo(2, 3)
    page._start(page.presenter.paper, printer)
    qtbot.waitUntil(lambda: around.status[0] == "Đã gửi 2 trang tới máy in", timeout=30_000)
    assert len(printed(tmp_path / "hai.pdf")) == 2


def test_a_print_can_be_stopped_and_is_not_recorded(qtbot: QtBot, around: Host, paper: Path) -> None:
    sheet_id = closed(around)
    page = shown(qtbot, around)
    page.print_now()
    find(page, "stopPrinting").click()
    qtbot.waitUntil(lambda: around.status[0] == "Đã dừng in theo yêu cầu.", timeout=30_000)
    assert around.workspace.last_print(sheet_id) is None
    assert find(page, "printButton").isEnabled()


def test_a_printer_that_refuses_is_told(qtbot: QtBot, around: Host, errors: list[OcopError], tmp_path: Path) -> None:
    sheet_id = closed(around)
    page = shown(qtbot, around)
    assert page.presenter.paper is not None
    printer = pdf_preview_print.a4_printer("x")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "no such folder" / "x.pdf"))
    page._start(page.presenter.paper, printer)
    qtbot.waitUntil(lambda: bool(errors), timeout=30_000)
    assert (errors[0].code, around.status[1]) == ("printer", "bad")
    assert around.workspace.last_print(sheet_id) is None


def test_the_page_is_left_when_the_print_is_done(qtbot: QtBot, around: Host, paper: Path) -> None:
    closed(around)
    page = shown(qtbot, around)
    left: list[bool] = []
    page.print_now()
    page.leave(lambda: left.append(paper.exists()))
    assert left == []
    qtbot.waitUntil(lambda: left == [True], timeout=30_000)


def test_turning_back_prints_nothing(qtbot: QtBot, around: Host, monkeypatch: pytest.MonkeyPatch) -> None:
    closed(around)
    page = shown(qtbot, around)
    monkeypatch.setattr(pdf_preview_print, "ask_printer", lambda *_: None)
    page.print_now()
    assert find(page, "printButton").isEnabled()
    assert around.status == ("", "")


# --- saving and fitting --------------------------------------------------------------------------------------


def test_a_pdf_is_saved_where_a_person_chooses(
    qtbot: QtBot, around: Host, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    page = shown(qtbot, around)
    monkeypatch.setattr(messages, "save_file", lambda parent, title, name, kinds: tmp_path / name)
    find(page, "savePdf").click()
    assert (tmp_path / "phieu-trang-QD26-01.pdf").read_bytes().startswith(b"%PDF")
    assert around.status == ("Đã lưu tệp phieu-trang-QD26-01.pdf", "good")


@pytest.mark.parametrize("size", [SMALL, LARGE])
def test_everything_fits_and_has_a_name(qtbot: QtBot, around: Host, size: tuple[int, int]) -> None:
    closed(around, signed=True)
    around.workspace.new_revision(around.workspace.products()[0].sheet.sheet_id)  # type: ignore[union-attr]
    page = shown(qtbot, around, size)
    assert tab_order(page) == [
        "modeSheet", "versionChoice", "nextPage", "zoomOut", "zoomIn", "fitWidth", "pdfView", "savePdf", "printButton",
    ]  # fmt: skip
    assert (cut(page), nameless(page)) == ([], [])
    find(page, "modeBlank").click()
    assert (cut(page), nameless(page)) == ([], [])
    assert page.size().toTuple() == size
