"""Which sheet to fill in: a member's own ones, or all for one who scores alone."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from ocop_desktop.errors import OcopError
from ocop_desktop.presenters.my_sheets import MySheetsPresenter, SheetChoice
from ocop_desktop.presenters.runner import ImmediateRunner
from ocop_desktop.presenters.session import Session
from ocop_desktop.services.workspace import Workspace
from tests.services import workspaces
from tests.services.councils import appointed, full, give, scored, seated


@dataclass
class View:
    choice: SheetChoice | None = None
    nothing: tuple[str, str, str] | None = None
    went: list[tuple[str, int]] = field(default_factory=list)
    asked: int = 0

    def show_nothing(self, title: str, text: str, command: str) -> None:
        self.nothing = (title, text, command)

    def show_choice(self, choice: SheetChoice) -> None:
        self.choice = choice

    def show_error(self, error: OcopError) -> None:
        raise error

    def go_with(self, key: str, product_id: int) -> None:
        self.went.append((key, product_id))

    def ask_sign_in(self) -> None:
        self.asked += 1


def begun(workspace: Workspace) -> tuple[MySheetsPresenter, View, Session]:
    session, view = Session(workspace, ImmediateRunner()), View()
    return MySheetsPresenter(session, view), view, session


def test_an_empty_office_is_led_to_its_products(tmp_path: Path) -> None:
    with workspaces.opened(tmp_path) as workspace:
        workspace.save_setup(workspaces.SETUP)
        presenter, view, _ = begun(workspace)
        presenter.start()
        assert view.nothing is not None
        assert view.nothing[2] == "products"


def test_a_member_sees_only_what_is_theirs_and_what_comes_next(tmp_path: Path) -> None:
    with workspaces.opened(tmp_path) as workspace:
        council = appointed(workspace, products=3)
        workspace.unassign(council.id, [council.products[2].id], [council[4].id])
        give(workspace, council[4], council.product, full())
        presenter, view, session = begun(workspace)
        with seated(workspace, council[4]):
            session.seat = workspace.signed_in()
            presenter.start()
            assert view.choice is not None
            assert [row.id for row in view.choice.rows] == [row.id for row in council.products[:2]]
            assert view.choice.summary == "Còn 1 trong 2 sản phẩm được phân công chưa chấm xong."
            assert view.choice.next == council.products[1].id
            presenter.open(council.products[1].id)
            presenter.open(council.product)
        assert view.went == [("scoring", council.products[1].id), ("result", council.product)]


def test_an_excluded_sheet_is_listed_with_its_reason_and_is_not_awaited(tmp_path: Path) -> None:
    with workspaces.opened(tmp_path) as workspace:
        council = appointed(workspace)
        producer = workspace.producers()[0]
        workspace.declare_conflict(council[4].id, producer.id, "người nhà")
        presenter, view, session = begun(workspace)
        with seated(workspace, council[4]):
            session.seat = workspace.signed_in()
            presenter.start()
        assert view.choice is not None
        assert "người nhà" in view.choice.rows[0].cells[3].text
        assert view.choice.summary.startswith("Đã chấm xong 1 sản phẩm được phân công. Hãy đăng xuất")


def test_who_has_not_signed_in_is_told_what_counts_in_the_round(tmp_path: Path) -> None:
    with workspaces.opened(tmp_path) as workspace:
        council = appointed(workspace, products=2)
        presenter, view, session = begun(workspace)
        session.choose_round(council.round)
        presenter.start()
        assert view.choice is not None
        assert view.choice.offer_sign_in
        assert "không tính vào kết quả của Hội đồng" in view.choice.notice
        assert len(view.choice.rows) == 2


def test_what_the_council_scores_is_not_begun_without_a_name(tmp_path: Path) -> None:
    with workspaces.opened(tmp_path) as workspace:
        council = appointed(workspace, products=2)
        alone = workspace.add_product(workspaces.draft(sequence=9))
        own = council.products[1].id
        workspace.open_sheet(own)
        presenter, view, session = begun(workspace)
        session.choose_round(council.round)
        session.choose_product(council.product)
        presenter.start()
        assert view.choice is not None
        states = [row.cells[3].text for row in view.choice.rows]
        assert states == ["Hội đồng: đang chấm", "Phiếu riêng: Đang chấm 0/32", "Chưa chấm"]
        assert view.choice.next == own
        ids = (council.product, own, alone.id)
        assert [presenter.verb(each) for each in ids] == ["Đăng nhập để chấm", "Mở phiếu", "Mở phiếu"]
        for each in ids:
            presenter.open(each)
        assert (view.asked, view.went) == (1, [("scoring", own), ("scoring", alone.id)])


def test_what_the_council_has_scored_leads_to_its_result(tmp_path: Path) -> None:
    with workspaces.opened(tmp_path) as workspace:
        council = appointed(workspace)
        scored(workspace, council)
        presenter, view, session = begun(workspace)
        session.choose_round(council.round)
        presenter.start()
        assert view.choice is not None and view.choice.next is None
        assert view.choice.rows[0].cells[3].text == "Hội đồng: chấm xong"
        assert presenter.verb(council.product) == "Kết quả Hội đồng"
        presenter.open(council.product)
        assert (view.asked, view.went) == (0, [("council_result", council.product)])


def test_the_list_of_products_shows_the_sheets_of_whoever_sits_here(tmp_path: Path) -> None:
    with workspaces.opened(tmp_path) as workspace:
        council = appointed(workspace)
        give(workspace, council[4], council.product, full())
        assert workspace.products()[0].sheet is None
        with seated(workspace, council[4]):
            mine = workspace.products()[0].sheet
            assert mine is not None
            assert mine.status == "closed"
        with seated(workspace, council[5]):
            assert workspace.products()[0].sheet is None
