"""A whole round on the screens, from the list of real products to the papers in a folder, by what is in view alone.

The nine real products are registered and nobody scores them. What is scored is marked as illustrative.
"""

from __future__ import annotations

import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QAbstractItemView, QDialog, QLineEdit

from ocop_desktop.council.model import ILLUSTRATIVE_MARK
from ocop_desktop.council.round import PRACTICE_MARK
from ocop_desktop.presenters.shell import SECTIONS
from tests.services.council_paper_rounds import says
from tests.services.lists import NINE
from tests.ui.conftest import Dialogs, Start
from tests.ui.round_walker import Walker, click_row, text_files
from ui import messages
from ui.widgets import pdf_preview_print

SALT, PAPER = "Muối tôm (sản phẩm minh họa)", "Bánh tráng (sản phẩm minh họa)"
PRODUCER = "Chủ thể minh họa"
REASON = "Hợp đồng liên kết dưới 75% sản lượng (ví dụ)"
#: Three of five see 1.5 below what 4 stars ask for.
BELOW = {"1.5": 2}
ANSWERS: tuple[Mapping[str, int], ...] = ({}, BELOW, BELOW, {}, BELOW)
ROLES = ("Chủ tịch", "Phó Chủ tịch", "Thư ký", "Ủy viên", "Ủy viên")


@pytest.fixture
def walker(start: Start) -> Walker:
    return Walker(start(set_up=False))


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    made = tmp_path / "van-ban"
    made.mkdir()
    monkeypatch.setattr(messages, "choose_folder", lambda *_: made)
    return made


# --- the steps, in the order in which the board asks for them ----------------------------------------------------


def set_up(walker: Walker) -> None:
    assert walker.page == "setup"
    for field, typed in (("province", "lam dong"), ("commune", "ninh gia")):
        walker.type(field, typed)
        walker.key(Qt.Key.Key_Down)
        walker.key(Qt.Key.Key_Return)
    assert walker.program.find(QLineEdit, "office_name").text() == "Ủy ban nhân dân xã Ninh Gia"
    walker.type("evaluator_name", "Cán bộ 1")
    walker.press("saveSetup")
    walker.program.until(lambda: walker.page == "board")


def bring_the_list(walker: Walker, dialogs: Dialogs) -> None:
    dialogs.file = NINE
    walker.program.until(lambda: walker.program.focus.objectName() == "stepGo_products")
    walker.key(Qt.Key.Key_Return)
    assert walker.page == "imports", "Enter presses the button that has the keyboard"
    walker.press("chooseList")
    walker.press("takeImport")
    walker.press("openProducts")
    assert walker.page == "products"


def add_product(walker: Walker, name: str, search: str, branch: str) -> None:
    walker.press("addProduct")
    fill_product(walker, name, search, branch)


def fill_product(walker: Walker, name: str, search: str, branch: str) -> None:
    walker.type("name", name)
    walker.type("producer", PRODUCER)
    walker.press("illustrative")
    walker.type("setFilter", search)
    walker.row("classificationTree", branch)
    walker.press("saveProduct")
    assert walker.status == f"✓ Đã lưu “{name}”"


def receive(walker: Walker, *products: str) -> None:
    for name in products:
        walker.row("dossiers", name)
        walker.press("openDossier")
        walker.press("nextStepButton")
        walker.press("backToDossiers")


def appoint(walker: Walker, practice: bool, roles: tuple[str, ...]) -> None:
    walker.press("addFirstPractice" if practice else "addFirstRound")
    walker.type("council", "Hội đồng đánh giá sơ bộ (ví dụ)")
    walker.type("decision_number", "12/QĐ-UBND")
    walker.type("decision_date", "2/11/2026")
    walker.press("saveRound")
    walker.press("nextRound")
    walker.press("addFirstMember")
    for number, role in enumerate(roles, 1):
        walker.type("memberName", f"Thành viên {number}")
        walker.choose("memberRole", role)
        walker.press("saveMember" if number == len(roles) else "saveAnother")
    walker.press("nextEntries")


def put_in(walker: Walker, *products: str) -> None:
    def choose(dialog: QDialog) -> None:
        table = dialog.findChild(QAbstractItemView, "roundProducts")
        assert isinstance(table, QAbstractItemView)
        for name in products:
            click_row(table, name)

    with walker.dialog("confirmButton", choose):
        walker.press("nothingButton")
    assert walker.status == f"✓ Đã đưa {len(products)} sản phẩm vào đợt"


def score_all(walker: Walker, answers: tuple[Mapping[str, int], ...], products: int) -> None:
    for number, changes in enumerate(answers, 1):
        assert walker.next_step() == "scoring"
        walker.sign_in(f"Thành viên {number}", "stepGo_scoring")
        assert walker.page == "my_sheets"
        for at in range(products):
            walker.press("openSheet")
            walker.score(changes if at == 0 else {})
            assert walker.primaries() == ["nextStep"]
            walker.press("nextStep")
            assert walker.page == "my_sheets", "the next product, not the signature, comes next"
        assert "Hãy đăng xuất" in walker.words("mySheetsSummary")
        walker.sign_out()


def end_scoring(walker: Walker, by: str) -> None:
    walker.press("stepGo_scoring")
    walker.sign_in(by, "nextStepButton")
    walker.press("nextStepButton")


def meet(walker: Walker) -> None:
    assert walker.next_step() == "meeting"
    walker.press("stepGo_meeting")
    assert walker.primaries() == ["everybodyPresent"]
    walker.press("everybodyPresent")
    walker.type("venue", "Hội trường xã (ví dụ)")
    walker.press("quorumButton")
    walker.press("quorumButton")
    assert walker.page == "board"


def decide(walker: Walker) -> None:
    """The chair comes, decides the one mark that is split, and looks at the way up."""
    assert walker.next_step() == "result"
    walker.sign_out()
    walker.sign_in("Thành viên 1")
    assert walker.next_step() == "result"
    walker.press("stepGo_result")
    walker.row("rankingTable", SALT)
    walker.press("nextStep")
    assert walker.page == "council_result"
    walker.press("decide_1.5_4")
    walker.press("choose_notMet_1.5_4")
    walker.type("reason_1.5_4", REASON)
    for member in (2, 3, 5):
        walker.press(f"for_{member}_1.5_4")
    walker.press("save_1.5_4")
    assert walker.status == "✓ Đã ghi quyết định của Hội đồng"
    walker.press("view_way")
    assert walker.words("wayTitle").startswith("Để lên 4 sao")


def finish(walker: Walker) -> None:
    walker.press("nextStep")
    finish_from_ranking(walker)


def finish_from_ranking(walker: Walker) -> None:
    walker.press("rankingOnwardAction")
    walker.press("endRound")
    assert walker.status.startswith("✓ Đã kết thúc Đợt 1 năm 2026")
    assert walker.next_step() == "papers"


def make_papers(walker: Walker, monkeypatch: pytest.MonkeyPatch, printed: Path) -> None:
    def printer(parent: object, title: str, pages: int) -> QPrinter:
        made = pdf_preview_print.a4_printer(title)
        made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        made.setOutputFileName(str(printed))
        made.setResolution(60)
        return made

    monkeypatch.setattr(pdf_preview_print, "ask_printer", printer)
    walker.press("stepGo_papers")
    assert walker.button("choosePapers").isVisible()
    walker.row("papers", "Biên bản họp Hội đồng")
    walker.press("printPapers")
    walker.program.until(lambda: walker.status == "✓ Đã in 1 văn bản")
    walker.press("choosePapers")
    walker.press("writePapers")
    walker.program.until(lambda: "Đã ghi" in walker.words("papersNoticeText"))


# --- what the papers say -----------------------------------------------------------------------------------------


def check(file: Path, *expected: str) -> None:
    subprocess.run(["qpdf", "--check", file], capture_output=True, check=True)
    assert says(file.read_bytes(), *expected) == [], file.name


def test_a_round_runs_on_the_screens_from_the_list_to_the_papers(
    walker: Walker, folder: Path, tmp_path: Path, dialogs: Dialogs, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_up(walker)
    bring_the_list(walker, dialogs)
    add_product(walker, SALT, "gia vi", "Gia vị khác")
    add_product(walker, PAPER, "gao, ngu coc", "Chế biến từ gạo, ngũ cốc")
    assert walker.next_step() == "dossiers"
    walker.press("stepGo_dossiers")
    receive(walker, SALT, PAPER)
    assert walker.next_step() == "round"
    walker.press("stepGo_round")
    appoint(walker, practice=False, roles=ROLES)
    put_in(walker, SALT, PAPER)
    score_all(walker, ANSWERS, products=2)
    end_scoring(walker, "Thành viên 3")
    meet(walker)
    decide(walker)
    finish(walker)
    make_papers(walker, monkeypatch, printed := tmp_path / "in.pdf")
    assert dialogs.errors == []

    mark, files = ILLUSTRATIVE_MARK.upper(), text_files(folder)
    salt, paper = "68-24985-03-2026-muoi-tom-san-pham-minh-hoa", "68-24985-04-2026-banh-trang-san-pham-minh-hoa"
    for product, name, stars in ((salt, SALT, "3 sao"), (paper, PAPER, "5 sao")):
        check(files[f"phieu-dang-ky-{product}"], mark, name, PRODUCER)
        check(files[f"bao-cao-cua-cap-xa-{product}"], mark, name, PRODUCER)
        check(files[f"phieu-tong-hop-diem-{product}"], mark, name, stars, *(f"Thành viên {n}" for n in range(1, 6)))
        for number in range(1, 6):
            sheet = files[f"phieu-danh-gia-cua-thanh-vien-{product}-thanh-vien-{number}"]
            check(sheet, mark, name, f"Thành viên {number}")
    decision = ("1.5", REASON, "Thành viên 2", "Thành viên 5", SALT, PAPER, "3 sao", "5 sao")
    check(files["bien-ban-hop-hoi-dong-dot-1-2026"], mark, "5/5", "Hội trường xã (ví dụ)", *decision)
    check(files["cong-van-de-nghi-dot-1-2026"], mark, SALT, PAPER)
    check(files["danh-muc-ho-so-gui-kem-dot-1-2026"], mark, SALT, PAPER)
    check(files[f"goi-y-nang-hang-{salt}"], mark, SALT, "4 sao")
    assert len(files) == 20
    for file in files.values():
        assert says(file.read_bytes(), PRACTICE_MARK) == [PRACTICE_MARK], file.name
    pages = subprocess.run(["pdfinfo", printed], capture_output=True, check=True, text=True, encoding="utf-8").stdout
    assert "Pages:" in pages
    assert all(row.sheet is None for row in walker.program.on_store(lambda w: w.products()) if not _illustrative(row))


def test_a_practice_round_says_so_on_every_screen_and_in_every_paper(
    walker: Walker, folder: Path, dialogs: Dialogs
) -> None:
    set_up(walker)
    walker.press("nav_dossier")
    walker.press("tab_products")
    walker.press("addFirstProduct")
    fill_product(walker, SALT, "gia vi", "Gia vị khác")
    walker.press("nav_council")
    appoint(walker, practice=True, roles=("Chủ tịch", "Thư ký"))
    put_in(walker, SALT)
    score_all(walker, ({}, {}), products=1)
    end_scoring(walker, "Thành viên 2")
    meet(walker)
    walker.sign_out()
    walker.sign_in("Thành viên 1")
    for tab in every_tab(walker):
        assert walker.program.window.practice.isVisibleTo(walker.program.window), tab
        assert PRACTICE_MARK in walker.words("practiceText"), tab
    walker.press("nav_result")
    walker.press("tab_ranking")
    finish_from_ranking(walker)
    walker.press("stepGo_papers")
    walker.press("choosePapers")
    walker.press("writePapers")
    walker.program.until(lambda: "Đã ghi" in walker.words("papersNoticeText"))
    assert dialogs.errors == []
    files = sorted(folder.glob("*.pdf"))
    assert len(files) > 6
    for file in files:
        check(file, PRACTICE_MARK, ILLUSTRATIVE_MARK.upper())
        assert "TAP-HUAN" in file.name.upper(), file.name


def every_tab(walker: Walker) -> Iterator[str]:
    """Goes through all pages; each is in view while its name is out."""
    for section, pages in SECTIONS.items():
        walker.press(f"nav_{section}")
        yield section
        for page in pages[1:] if len(pages) > 1 else ():
            walker.press(f"tab_{page}")
            yield page


def _illustrative(row: object) -> bool:
    return bool(row.product.illustrative)  # type: ignore[attr-defined]
