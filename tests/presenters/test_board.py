"""The first page leads through a round; what is due comes first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from ocop_desktop.errors import OcopError
from ocop_desktop.presenters.board import BoardPresenter, BoardView
from ocop_desktop.presenters.board_steps import BoardFacts, RoundFacts, steps
from ocop_desktop.presenters.runner import ImmediateRunner
from ocop_desktop.presenters.session import Session
from ocop_desktop.services.dossier_records import Receipt
from ocop_desktop.services.workspace import Workspace
from tests.services import workspaces
from tests.services.councils import appointed, full, give, meet, scored, seated

TODAY = date(2026, 11, 24)


@dataclass
class View:
    board: BoardView | None = None

    def show_board(self, board: BoardView) -> None:
        self.board = board

    def show_error(self, error: OcopError) -> None:
        raise error


def shown(workspace: Workspace, session: Session | None = None) -> BoardView:
    view = View()
    BoardPresenter(session or Session(workspace, ImmediateRunner()), view, lambda: TODAY).start()
    assert view.board is not None
    return view.board


def current(board: BoardView) -> tuple[str, str]:
    return next((step.key, step.page) for step in board.steps if step.state == "now")


def test_the_next_step_follows_the_work(tmp_path: Path) -> None:
    with workspaces.opened(tmp_path) as workspace:
        workspace.save_setup(workspaces.SETUP)
        session = Session(workspace, ImmediateRunner())
        assert current(shown(workspace, session)) == ("products", "imports")
        council = appointed(workspace, products=2)
        session.choose_round(council.round)
        assert current(shown(workspace, session)) == ("scoring", "sign_in")
        scored(workspace, council)
        assert current(shown(workspace, session)) == ("meeting", "meeting")


def test_there_is_never_more_than_one_step_to_do_now() -> None:
    for facts in (
        BoardFacts(0),
        BoardFacts(3, bare=3),
        BoardFacts(3, bare=1),
        BoardFacts(3, received=1, round=RoundFacts("Đợt 1", members=5, products=3, assigned=15, awaited=4)),
        BoardFacts(3, received=3, round=RoundFacts("Đợt 1", 5, 0, 3, 15, 0, 3, 5, "2026-11-30", 9)),
    ):
        assert sum(step.state == "now" for step in steps(facts)) <= 1


def test_a_list_without_sets_first_asks_for_them() -> None:
    (first, *_) = steps(BoardFacts(9, bare=9))
    assert (first.state, first.page) == ("now", "products")
    assert "9 chưa chọn bộ" in first.words


def test_dossiers_come_before_the_round_and_stop_nobody_once_it_is_set_up() -> None:
    def now(facts: BoardFacts) -> str:
        return next(step.key for step in steps(facts) if step.state == "now")

    assert now(BoardFacts(11, bare=9)) == "dossiers"
    assert now(BoardFacts(11, bare=9, received=1, owed=1)) == "round"
    assert now(BoardFacts(11, bare=9, round=RoundFacts("Đợt 1"))) == "members"
    first, second, *_ = steps(BoardFacts(11, bare=9, received=2))
    assert (first.state, second.state) == ("partly", "partly")


def test_late_dossiers_come_first_with_words_and_sign(tmp_path: Path) -> None:
    with workspaces.opened(tmp_path) as workspace:
        council = appointed(workspace, products=3)
        for row, days in zip(council.products, (2, 60, 18), strict=True):
            workspace.save_receipt(row.id, Receipt(received_on=TODAY - timedelta(days=days)))
        lines = shown(workspace).due.lines
        assert [line.product_id for line in lines] == [council.products[n].id for n in (1, 2, 0)]
        assert lines[0].tone == "bad"
        assert lines[0].words.startswith("quá hạn")
        assert lines[2].words.startswith("còn ")


def test_a_member_sees_their_own_work_and_nothing_of_the_office(tmp_path: Path) -> None:
    with workspaces.opened(tmp_path) as workspace:
        council = appointed(workspace, products=2)
        give(workspace, council[4], council.product, full())
        session = Session(workspace, ImmediateRunner())
        with seated(workspace, council[4]):
            session.seat = workspace.signed_in()
            board = shown(workspace, session)
        assert board.steps == ()
        assert board.mine == "Còn 1 trong 2 sản phẩm chưa chấm xong."


def test_a_clock_that_was_set_back_is_told_on_the_first_page(tmp_path: Path) -> None:
    with workspaces.opened(tmp_path) as workspace:
        workspaces.begun(workspace)
    early = workspaces.Watch(workspaces.START - timedelta(days=400))
    with workspaces.opened(tmp_path, early) as workspace:
        assert "đồng hồ" in shown(workspace).warning.casefold()
    with workspaces.opened(tmp_path, workspaces.Watch(workspaces.START + timedelta(days=1))) as workspace:
        assert shown(workspace).warning == ""


def test_when_every_step_is_done_the_board_says_what_is_left(tmp_path: Path) -> None:
    with workspaces.opened(tmp_path) as workspace:
        council = appointed(workspace)
        scored(workspace, council)
        meet(workspace, council)
        with seated(workspace, council[1]):
            workspace.finish_round(council.id)
        refs = [offer.ref for offer in workspace.paper_offer(council.id) if offer.ref.kind == "minutes"]
        workspace.make_papers(council.id, refs)
        session = Session(workspace, ImmediateRunner(), round=workspace.round(council.id))
        workspace.save_receipt(council.product, Receipt(received_on=TODAY))
        assert "ký và gửi" in shown(workspace, session).headline
