"""The page of papers: the list, the paper beside it, printing several in one go."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from ocop_desktop.documents.paper_render import render_paper
from tests.documents import paper_council_samples
from tests.services.councils import appointed, meet, scored
from tests.ui.page_host import LARGE, SMALL, Host, cut, find, host, nameless
from ui import messages
from ui.pages.papers_page import PapersPage
from ui.widgets import pdf_preview_print
from ui.widgets.pdf_preview import PdfFile


@pytest.fixture
def around(tmp_path: Path) -> Iterator[Host]:
    with host(tmp_path / "data") as made:
        yield made


def shown(qtbot: QtBot, around: Host, size: tuple[int, int] = LARGE) -> PapersPage:
    page = PapersPage(around)
    qtbot.addWidget(page)
    page.resize(*size)
    page.show()
    page.enter()
    return page


def a_round(around: Host) -> None:
    council = appointed(around.workspace, products=2)
    meet(around.workspace, council)
    scored(around.workspace, council)
    around.session.choose_round(around.workspace.round(council.id))
    around.session.choose_product(council.product)


def test_an_empty_page_leads_to_the_rounds(qtbot: QtBot, around: Host) -> None:
    page = shown(qtbot, around)
    find(page, "papersNext").click()
    assert around.went == ["rounds"]


@pytest.mark.parametrize("size", [SMALL, LARGE])
def test_everything_fits_and_has_a_name(qtbot: QtBot, around: Host, size: tuple[int, int]) -> None:
    a_round(around)
    page = shown(qtbot, around, size)
    for view in ("make", "archive", "office"):
        find(page, f"view_{view}").click()
        assert (cut(page), nameless(page)) == ([], []), view
    assert page.size().toTuple() == size


def test_the_first_paper_is_seen_at_once(qtbot: QtBot, around: Host) -> None:
    a_round(around)
    page = shown(qtbot, around)
    assert page.preview.file is not None
    assert page.preview.file.pages > 0


def test_where_there_is_little_room_list_and_paper_take_turns(qtbot: QtBot, around: Host) -> None:
    a_round(around)
    page = shown(qtbot, around, SMALL)
    assert not page.preview.isVisible()
    find(page, "showPaper").click()
    assert page.preview.isVisible()
    find(page, "backToList").click()
    assert not page.preview.isVisible()


def test_all_chosen_papers_come_out_of_one_print(
    qtbot: QtBot, around: Host, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    a_round(around)
    page = shown(qtbot, around)
    out = tmp_path / "in.pdf"
    asked: list[int] = []

    def printer(parent: object, title: str, pages: int) -> QPrinter:
        asked.append(pages)
        made = pdf_preview_print.a4_printer(title)
        made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        made.setOutputFileName(str(out))
        made.setResolution(60)
        return made

    monkeypatch.setattr(pdf_preview_print, "ask_printer", printer)
    ids = [row.id for row in page.offers.state.shown if row.cells[0].text in ("Phiếu tổng hợp điểm", "Gợi ý nâng hạng")]
    page.presenter.print(ids)
    qtbot.waitUntil(lambda: "Đã in" in around.status[0], timeout=60_000)
    told = subprocess.run(["pdfinfo", out], capture_output=True, text=True, encoding="utf-8", check=True).stdout
    assert f"Pages:           {asked[0]}" in told


def test_a_page_that_lies_across_fills_its_paper_after_one_that_stands(qtbot: QtBot, tmp_path: Path) -> None:
    out = tmp_path / "in.pdf"
    printer = pdf_preview_print.a4_printer("In")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(out))
    printer.setResolution(60)
    drawn = [render_paper(make()).pdf for make in (paper_council_samples.minutes, paper_council_samples.consolidated)]
    run = pdf_preview_print.PrintRun(drawn, printer)
    with qtbot.waitSignal(run.finished, timeout=60_000):
        run.start()
    printed, kept = (PdfFile(data) for data in (out.read_bytes(), drawn[1]))
    lying = printed.pages - kept.pages
    assert inked(printed, lying) == pytest.approx(inked(kept, 0), abs=6)


def inked(file: PdfFile, page: int) -> tuple[int, int, int, int]:
    """Left, top, right and bottom of what is not white on a page, in points."""
    size = file.document.pagePointSize(page).toSize()
    picture = QImage(size, QImage.Format.Format_Grayscale8)
    picture.fill(255)
    painter = QPainter(picture)
    painter.drawImage(0, 0, file.document.render(page, size))
    painter.end()
    dark = [(x, y) for y in range(size.height()) for x in range(size.width()) if picture.pixelColor(x, y).value() < 160]
    columns, rows = zip(*dark, strict=True)
    return min(columns), min(rows), max(columns), max(rows)


def test_letterheads_are_kept_and_asked_for_before_they_are_lost(
    qtbot: QtBot, around: Host, monkeypatch: pytest.MonkeyPatch
) -> None:
    a_round(around)
    page = shown(qtbot, around)
    find(page, "view_office").click()
    find(page, "office_place").setText("Liên Hương")
    asked: list[str] = []
    monkeypatch.setattr(messages, "confirm", lambda parent, title, text, verb: asked.append(title))
    went: list[bool] = []
    page.leave(lambda: went.append(True))
    assert (asked, went) == (["Bỏ những gì vừa nhập?"], [])
    find(page, "saveOfficePapers").click()
    assert around.workspace.office_papers().place == "Liên Hương"
    page.leave(lambda: went.append(True))
    assert went == [True]
