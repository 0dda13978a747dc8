"""The print page: which document is looked at, when it was printed, and a file that replaces nothing unasked."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from ocop_desktop.errors import OcopError, StorageError
from ocop_desktop.presenters.printing import PrintingPresenter
from ocop_desktop.presenters.printing_view import Paper, Sources
from ocop_desktop.presenters.runner import ImmediateRunner
from ocop_desktop.presenters.scoring_view import Header
from ocop_desktop.presenters.session import Session
from ocop_desktop.services.workspace import Workspace
from tests.services import workspaces


class Screen:
    """Remembers what it was shown; counts a PDF's pages as a viewer does."""

    def __init__(self) -> None:
        self.front = ""
        self.sources: Sources | None = None
        self.header: Header | None = None
        self.paper: Paper | None = None
        self.missing: tuple[str, str, str] = ("", "", "")
        self.failed = ""
        self.facts = ""
        self.status: tuple[str, str] = ("", "")
        self.errors: list[OcopError] = []
        self.questions: list[str] = []
        self.agrees = True
        self.path: Path | None = None
        self.suggested = ""
        self.printing: list[str] = []

    def show_sources(self, sources: Sources) -> None:
        self.sources = sources

    def show_header(self, header: Header | None) -> None:
        self.header = header

    def show_busy(self, text: str) -> None:
        self.front = "busy"

    def show_missing(self, title: str, text: str, action: str) -> None:
        self.front, self.missing = "missing", (title, text, action)

    def show_failed(self, text: str) -> None:
        self.front, self.failed = "failed", text

    def show_paper(self, paper: Paper) -> int:
        self.front, self.paper = "paper", paper
        return len(pages(paper.shown))

    def show_facts(self, text: str) -> None:
        self.facts = text

    def print_pages(self, title: str) -> None:
        self.printing.append(title)

    def ask_save(self, name: str) -> Path | None:
        self.suggested = name
        return self.path

    def confirm(self, title: str, text: str, verb: str) -> bool:
        self.questions.append(text)
        return self.agrees

    def show_status(self, text: str, tone: str) -> None:
        self.status = (text, tone)

    def show_error(self, error: OcopError) -> None:
        self.errors.append(error)

    def go(self, key: str) -> None:
        raise AssertionError("nothing here leads away by itself")


def pages(pdf: bytes) -> list[str]:
    """The text of each page, as another program reads it; none for what is not a PDF."""
    run = subprocess.run(["pdftotext", "-raw", "-", "-"], input=pdf, capture_output=True, check=False)
    return run.stdout.decode("utf-8").split("\f")[:-1]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Workspace]:
    with workspaces.opened(tmp_path / "data") as workspace:
        workspace.save_setup(workspaces.SETUP)
        yield workspace


@pytest.fixture
def screen() -> Screen:
    return Screen()


@pytest.fixture
def session(store: Workspace) -> Session:
    return Session(store, ImmediateRunner())


@pytest.fixture
def page(session: Session, screen: Screen) -> PrintingPresenter:
    return PrintingPresenter(session, screen)


def test_without_a_product_a_blank_form_is_looked_at(page: PrintingPresenter, screen: Screen) -> None:
    page.start()
    assert screen.sources is not None
    assert (screen.front, screen.sources.mode, screen.sources.can_sheet) == ("paper", "blank", False)
    assert len(screen.sources.sets) == 26
    assert screen.header is None


@pytest.mark.parametrize("number", range(1, 27))
def test_there_is_a_blank_form_of_every_set(page: PrintingPresenter, screen: Screen, number: int) -> None:
    page.start()
    page.choose_set(f"QD26-{number:02d}")
    assert screen.paper is not None
    criteria_set = workspaces.RUBRIC.sets[number - 1]
    text = " ".join(" ".join(pages(screen.paper.shown)).split())
    assert criteria_set.heading in text
    assert "ĐÁNH GIÁ SƠ BỘ CỦA CẤP XÃ – không thay thế kết quả của Hội đồng cấp tỉnh" in text
    assert "Phiếu trắng" in screen.facts
    assert "in lần cuối" not in screen.facts
    assert screen.paper.name == f"phieu-trang-QD26-{number:02d}.pdf"


def test_the_blank_form_of_a_receiving_authority_carries_no_banner(
    store: Workspace, page: PrintingPresenter, screen: Screen
) -> None:
    import msgspec

    office = msgspec.structs.replace(workspaces.SETUP.office, level="province")
    store.save_setup(type(workspaces.SETUP)(office, workspaces.SETUP.receiver, workspaces.SETUP.evaluator))
    page.start()
    assert screen.paper is not None
    assert "SƠ BỘ" not in "".join(pages(screen.paper.shown))


def test_a_product_without_a_sheet_leads_to_scoring_and_begins_nothing(
    store: Workspace, session: Session, page: PrintingPresenter, screen: Screen
) -> None:
    session.choose_product(store.add_product(workspaces.draft()).id)
    page.start()
    assert screen.front == "missing"
    assert screen.missing[2] == "Chấm điểm"
    page.print()
    page.save()
    assert (screen.printing, screen.suggested) == ([], "")
    assert store.products()[0].sheet is None
    page.choose_mode("blank")
    assert screen.front == "paper"
    assert screen.paper is not None
    assert screen.paper.name == f"phieu-trang-{workspaces.DRAFT.set_code}.pdf"


def test_an_open_sheet_is_a_draft(store: Workspace, session: Session, page: PrintingPresenter, screen: Screen) -> None:
    row, _ = workspaces.begun(store)
    session.choose_product(row.id)
    page.start()
    assert screen.paper is not None
    assert "BẢN NHÁP" in pages(screen.paper.shown)[0]
    assert "Bản nháp: phiếu chưa khóa · chưa in lần nào" in screen.facts
    assert screen.facts.startswith(f"{len(pages(screen.paper.shown))} trang A4")
    assert screen.paper.name == "phieu-QD26-10-68-24781-01-2026-r1-nhap.pdf"
    assert screen.header is not None
    assert screen.header.illustrative


def test_printing_is_recorded_and_said(
    store: Workspace, session: Session, page: PrintingPresenter, screen: Screen
) -> None:
    state = workspaces.closed(store)
    session.choose_product(store.products()[0].id)
    page.start()
    page.print()
    assert screen.printing == ["Rượu gạo (ví dụ) (68-24781-01-2026)"]
    assert page.paper is not None
    page.printed(page.paper, 8)
    assert screen.status == ("Đã gửi 8 trang tới máy in", "good")
    assert "in lần cuối 24/11/2026 14:0" in screen.facts
    assert store.last_print(state.sheet.sheet_id) is not None
    page.start()
    assert "in lần cuối" in screen.facts


def test_a_print_that_cannot_be_recorded_is_told(
    store: Workspace, session: Session, page: PrintingPresenter, screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise StorageError("Ổ đĩa đã đầy.", code="disk_full")

    workspaces.closed(store)
    session.choose_product(store.products()[0].id)
    page.start()
    monkeypatch.setattr(store, "record_print", full)
    assert page.paper is not None
    page.printed(page.paper, 8)
    assert screen.status == ("Đã in, nhưng chưa ghi được lần in này", "bad")
    assert screen.errors[0].code == "disk_full"


def test_a_signed_sheet_is_shown_with_its_stamp_and_saved_as_it_was_signed(
    store: Workspace, session: Session, page: PrintingPresenter, screen: Screen, tmp_path: Path
) -> None:
    state = workspaces.signed(store, workspaces.closed(store))
    session.choose_product(store.products()[0].id)
    page.start()
    assert screen.paper is not None
    assert "Chữ ký nội bộ" in pages(screen.paper.shown)[-1]
    assert "BẢN NHÁP" not in pages(screen.paper.shown)[0]
    screen.path = tmp_path / "phiếu của tôi"
    page.save()
    saved = tmp_path / "phiếu của tôi.pdf"
    assert saved.read_bytes() == store.signed_pdf(state.sheet.sheet_id)
    assert screen.status == ("Đã lưu tệp phiếu của tôi.pdf", "good")


def test_an_older_signed_revision_can_still_be_looked_at(
    store: Workspace, session: Session, page: PrintingPresenter, screen: Screen
) -> None:
    state = workspaces.signed(store, workspaces.closed(store))
    store.new_revision(state.sheet.sheet_id)
    session.choose_product(store.products()[0].id)
    page.start()
    assert screen.sources is not None
    assert [choice.words[:6] for choice in screen.sources.versions] == ["Bản 2 ", "Bản 1 "]
    assert "Bản nháp" in screen.facts
    page.choose_version("1")
    assert "Bản 1 đã ký" in screen.facts
    assert screen.paper is not None
    assert screen.paper.kept == store.signed_pdf(state.sheet.sheet_id, 1)


# --- files ---------------------------------------------------------------------------------------------------


def test_a_file_that_is_there_is_replaced_only_after_asking(
    page: PrintingPresenter, screen: Screen, tmp_path: Path
) -> None:
    screen.path = tmp_path / "phieu.pdf"
    screen.path.write_text("của tôi", encoding="utf-8")
    screen.agrees = False
    page.start()
    page.save()
    assert "“phieu.pdf”" in screen.questions[0]
    assert screen.path.read_text(encoding="utf-8") == "của tôi"
    screen.agrees = True
    page.save()
    assert screen.path.read_bytes().startswith(b"%PDF")


def test_a_folder_that_is_gone_is_told(page: PrintingPresenter, screen: Screen, tmp_path: Path) -> None:
    screen.path = tmp_path / "usb" / "phieu.pdf"
    page.start()
    page.save()
    assert "USB" in screen.errors[0].message
    assert screen.status == ("Chưa lưu được tệp", "bad")


def test_turning_back_saves_nothing(page: PrintingPresenter, screen: Screen, tmp_path: Path) -> None:
    page.start()
    page.save()
    assert screen.suggested == "phieu-trang-QD26-01.pdf"
    assert screen.status == ("", "")


# --- failures ------------------------------------------------------------------------------------------------


def test_a_page_that_cannot_be_made_is_told_and_can_be_tried_again(
    store: Workspace, session: Session, page: PrintingPresenter, screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise StorageError("Ổ đĩa báo lỗi.", code="disk_error")

    row, _ = workspaces.begun(store)
    session.choose_product(row.id)
    monkeypatch.setattr(store, "page", broken)
    page.start()
    assert (screen.front, screen.failed, screen.facts) == ("failed", "Ổ đĩa báo lỗi.", "")
    page.print()
    assert screen.printing == []
    monkeypatch.undo()
    page.load()
    assert screen.front == "paper"


def test_a_file_that_is_no_pdf_is_not_printed(page: PrintingPresenter, screen: Screen) -> None:
    page._show(Paper("", "", "", b"no pdf", b"no pdf", "", None))
    assert screen.front == "failed"
    assert page.paper is None


def test_only_the_last_document_asked_for_is_shown(store: Workspace, screen: Screen) -> None:
    waiting: list[tuple] = []

    class Later(ImmediateRunner):
        """Keeps jobs until a test lets them run."""

        def run(self, *job: object) -> None:
            waiting.append(job)

        def go_on(self) -> None:
            while waiting:
                super().run(*waiting.pop(0))

    runner = Later()
    page = PrintingPresenter(Session(store, runner), screen)
    page.start()
    page.choose_set("QD26-02")
    page.choose_set("QD26-03")
    runner.go_on()
    assert screen.paper is not None
    assert screen.paper.name == "phieu-trang-QD26-03.pdf"
    assert page.paper is screen.paper
