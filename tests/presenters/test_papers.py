"""The page of papers: what can be made, what cannot and why; keeping, saving, printing several in one go."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import pytest

from ocop_desktop.errors import OcopError
from ocop_desktop.presenters.long_work import Far
from ocop_desktop.presenters.papers import PapersPresenter
from ocop_desktop.presenters.papers_view import PaperList, PrintOrder, ShownPaper
from ocop_desktop.presenters.runner import ImmediateRunner
from ocop_desktop.presenters.session import Session
from ocop_desktop.presenters.table_rows import Row
from ocop_desktop.services.workspace import Workspace
from tests.services import workspaces
from tests.services.councils import Council, appointed, meet, scored, seated


@dataclass
class View:
    file: Path | None = None
    folder: Path | None = None
    nothing: tuple[str, str, str] | None = None
    papers: PaperList | None = None
    kept: tuple[Row, ...] = ()
    paper: ShownPaper | None = None
    why: tuple[str, str] | None = None
    far: list[Far] = field(default_factory=list)
    notices: list[tuple[str, str]] = field(default_factory=list)
    statuses: list[str] = field(default_factory=list)
    orders: list[PrintOrder] = field(default_factory=list)
    went: list[tuple[str, int]] = field(default_factory=list)

    def show_nothing(self, title: str, text: str, command: str) -> None:
        self.nothing = (title, text, command)

    def show_list(self, papers: PaperList) -> None:
        self.papers = papers

    def show_archive(self, rows: tuple[Row, ...], summary: str) -> None:
        self.kept = rows

    def show_paper(self, paper: ShownPaper) -> None:
        self.paper, self.why = paper, None

    def show_why_not(self, title: str, reason: str) -> None:
        self.paper, self.why = None, (title, reason)

    def show_progress(self, far: Far | None) -> None:
        if far is not None:
            self.far.append(far)

    def show_notice(self, text: str, tone: str) -> None:
        if text:
            self.notices.append((text, tone))

    def show_status(self, text: str, tone: str) -> None:
        self.statuses.append(text)

    def show_error(self, error: OcopError) -> None:
        raise error

    def ask_save(self, name: str) -> Path | None:
        return self.file

    def ask_folder(self) -> Path | None:
        return self.folder

    def print_order(self, order: PrintOrder) -> None:
        self.orders.append(order)

    def go_with(self, key: str, product_id: int) -> None:
        self.went.append((key, product_id))

    def state(self, paper: str) -> str:
        assert self.papers is not None
        return next(row.cells[3].text for row in self.papers.rows if row.cells[0].text == paper)

    def number(self, paper: str) -> int:
        assert self.papers is not None
        return next(row.id for row in self.papers.rows if row.cells[0].text == paper)


@dataclass
class Desk:
    workspace: Workspace
    council: Council
    presenter: PapersPresenter
    view: View


@pytest.fixture
def desk(tmp_path: Path):
    with workspaces.opened(tmp_path / "data") as workspace:
        council = appointed(workspace, products=1)
        meet(workspace, council)
        session, view = Session(workspace, ImmediateRunner()), View()
        session.choose_round(workspace.round(council.id))
        session.choose_product(council.product)
        yield Desk(workspace, council, PapersPresenter(session, view), view)


def test_without_a_round_the_page_leads_to_the_rounds(tmp_path: Path) -> None:
    with workspaces.opened(tmp_path) as workspace:
        workspace.save_setup(workspaces.SETUP)
        view = View()
        PapersPresenter(Session(workspace, ImmediateRunner()), view).start()
    assert view.nothing is not None
    assert view.nothing[2] == "rounds"


def test_what_cannot_be_made_yet_says_why_and_is_not_drawn(desk: Desk) -> None:
    desk.presenter.start()
    assert desk.view.state("Phiếu tổng hợp điểm").startswith("Chưa lập được: ")
    desk.presenter.select(desk.view.number("Phiếu tổng hợp điểm"))
    assert desk.view.why is not None
    assert desk.view.paper is None


def test_a_paper_is_looked_at_without_being_kept(desk: Desk) -> None:
    scored(desk.workspace, desk.council)
    desk.presenter.start()
    desk.presenter.select(desk.view.number("Phiếu tổng hợp điểm"))
    assert desk.view.paper is not None
    assert desk.view.paper.pdf.startswith(b"%PDF")
    assert desk.workspace.archived_papers(desk.council.id) == []


def test_several_papers_are_kept_with_progress_and_the_list_says_so(desk: Desk) -> None:
    scored(desk.workspace, desk.council)
    desk.presenter.start()
    desk.presenter.choose_scope("round")
    assert desk.view.papers is not None
    every = [row.id for row in desk.view.papers.rows]
    desk.view.far.clear()
    desk.presenter.make(every)
    kept = desk.workspace.archived_papers(desk.council.id)
    assert {"consolidated", "minutes", "proposal", "covering"} <= {paper.ref.kind for paper in kept}
    assert Far(0, len(every), "Phiếu đăng ký (Mẫu số 01)") in desk.view.far
    assert desk.view.notices[-1][0].startswith("Đã lập ")
    assert desk.view.state("Biên bản họp Hội đồng").startswith("Đã lưu ")


def test_a_batch_that_is_given_up_keeps_what_was_made_and_says_so(desk: Desk) -> None:
    scored(desk.workspace, desk.council)
    desk.presenter.start()
    assert desk.view.papers is not None
    numbers = [row.id for row in desk.view.papers.rows if "Chưa lập được" not in row.cells[3].text]
    shown = desk.view.show_progress

    def stop_at_the_second(far: Far | None) -> None:
        shown(far)
        if far is not None and far.done == 1:
            desk.presenter.give_up()

    desk.view.show_progress = stop_at_the_second  # type: ignore[method-assign]
    desk.presenter.make(numbers)
    assert "Đã dừng theo yêu cầu" in desk.view.notices[-1][0]
    assert len(desk.workspace.archived_papers(desk.council.id)) in (1, 2)


def test_papers_are_written_to_an_empty_folder_in_the_order_of_printing(desk: Desk, tmp_path: Path) -> None:
    scored(desk.workspace, desk.council)
    desk.presenter.start()
    desk.view.folder = tmp_path / "van-ban"
    desk.presenter.make([desk.view.number("Phiếu tổng hợp điểm"), desk.view.number("Phiếu đăng ký (Mẫu số 01)")], True)
    files = sorted(path.name for path in desk.view.folder.iterdir())
    assert [name[:4] for name in files] == ["001-", "002-"]


def test_printing_keeps_the_papers_and_notes_that_they_were_printed(desk: Desk) -> None:
    scored(desk.workspace, desk.council)
    desk.presenter.start()
    desk.presenter.print([desk.view.number("Phiếu tổng hợp điểm"), desk.view.number("Phiếu đăng ký (Mẫu số 01)")])
    (order,) = desk.view.orders
    assert len(order.files) == 2
    desk.presenter.printed()
    printed = [offer for offer in desk.workspace.paper_offer(desk.council.id) if offer.printed_at]
    assert len(printed) == 2


def test_a_refused_printer_notes_nothing(desk: Desk) -> None:
    scored(desk.workspace, desk.council)
    desk.presenter.start()
    desk.presenter.print([desk.view.number("Phiếu tổng hợp điểm")])
    desk.presenter.not_printed()
    desk.presenter.printed()
    assert not any(offer.printed_at for offer in desk.workspace.paper_offer(desk.council.id))


def test_a_kept_paper_is_looked_at_and_copied_byte_for_byte(desk: Desk, tmp_path: Path) -> None:
    scored(desk.workspace, desk.council)
    desk.presenter.start()
    desk.presenter.make([desk.view.number("Phiếu tổng hợp điểm")])
    desk.presenter.open_archive()
    (row,) = desk.view.kept
    desk.presenter.select_kept(row.id)
    assert desk.view.paper is not None
    desk.view.file = tmp_path / "ban-sao.pdf"
    desk.presenter.save_kept(row.id)
    assert desk.view.file.read_bytes() == desk.view.paper.pdf


def test_the_text_of_form_03_is_written_on_its_own_page(desk: Desk) -> None:
    desk.presenter.start()
    desk.presenter.select(desk.view.number("Báo cáo của cấp xã (Mẫu số 03)"))
    assert desk.view.paper is not None
    assert desk.view.paper.edit == "commune_report"
    desk.presenter.edit()
    assert desk.view.went == [("commune_report", desk.council.product)]


def test_a_full_disk_ends_a_batch_and_says_what_was_made(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from ocop_desktop.services import council_paper_batch

    scored(desk.workspace, desk.council)
    desk.presenter.start()
    real, written = council_paper_batch.write_durably, []

    def full(path: Path, data: bytes, **options: bool) -> None:
        if written:
            raise council_paper_batch.FileError("Ổ đĩa đã đầy. Hãy chọn nơi khác.")
        written.append(path)
        real(path, data, **options)

    monkeypatch.setattr(council_paper_batch, "write_durably", full)
    desk.view.folder = tmp_path / "usb"
    numbers = [desk.view.number(name) for name in ("Phiếu tổng hợp điểm", "Phiếu đăng ký (Mẫu số 01)")]
    desk.presenter.make(numbers, True)
    text, tone = desk.view.notices[-1]
    assert tone == "bad"
    assert "Đã lập 2 văn bản" in text, "both are kept in the store"
    assert "Đã ghi 1 tệp" in text
    assert "Ổ đĩa đã đầy" in text


def test_choosing_all_takes_what_can_be_made_and_leaves_blank_forms_out(desk: Desk) -> None:
    desk.presenter.start()
    assert desk.view.papers is not None
    names = {row.id: row.cells[0].text for row in desk.view.papers.rows}
    taken = {names[number] for number in desk.presenter.all_of(list(names))}
    assert taken == {"Phiếu đăng ký (Mẫu số 01)", "Báo cáo của cấp xã (Mẫu số 03)"}
    blank = [number for number, name in names.items() if name == "Phiếu đánh giá để trống"]
    assert desk.presenter.all_of(blank) == tuple(blank), "where there is nothing else they are what is meant"


def test_a_finished_round_shows_all_its_papers_unless_somebody_chose_otherwise(desk: Desk) -> None:
    scored(desk.workspace, desk.council)
    desk.presenter.start()
    assert desk.view.papers is not None
    assert desk.view.papers.scope == "product"
    with seated(desk.workspace, desk.council[1]):
        desk.workspace.finish_round(desk.council.id)
    desk.presenter._session.choose_round(desk.workspace.round(desk.council.id))
    desk.presenter.start()
    assert desk.view.papers.scope == "round"
    desk.presenter.choose_scope("product")
    desk.presenter.start()
    assert desk.view.papers.scope == "product"


def test_an_ordinary_member_sees_nothing_of_the_list_that_was_there_before(desk: Desk) -> None:
    desk.presenter.start()
    assert desk.view.papers is not None
    assert desk.view.papers.rows
    with seated(desk.workspace, desk.council[4]):
        desk.presenter._session.seat = desk.workspace.signed_in()
        desk.presenter.start()
    assert (desk.view.papers.rows, desk.view.papers.product) == ((), "")
    assert desk.view.nothing is not None
    assert desk.view.nothing[2] == "my_sheets"
