"""The page "Phân công": what comes next, who scores what, the end of scoring, each with its words."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from ocop_desktop.presenters import entries_questions
from ocop_desktop.presenters.entries import EntriesPresenter
from ocop_desktop.presenters.entries_view import (
    AssignAnswer,
    AssignQuestion,
    ClosingAnswer,
    ClosingQuestion,
    Desk,
    NextStep,
    ProductAnswer,
    ProductQuestion,
)
from ocop_desktop.presenters.entries_words import short_name
from ocop_desktop.presenters.runner import ImmediateRunner
from ocop_desktop.presenters.session import Session
from ocop_desktop.services.registers_records import ProductDetails
from ocop_desktop.services.round_records import MemberDraft
from tests.presenters.round_desk import RoundView, round_session, sit, stand_up
from tests.services.councils import Council, give, seated
from tests.services.lists import csv_text, listed
from tests.services.workspaces import Watch, draft, opened


class FakeView(RoundView):
    def __init__(self) -> None:
        super().__init__()
        self.desk: Desk | None = None
        self.nothing: tuple[str, NextStep] | None = None
        self.products: ProductAnswer | None = None
        self.products_asked: ProductQuestion | None = None
        self.members: AssignAnswer | None = None
        self.members_asked: AssignQuestion | None = None
        self.closing: ClosingAnswer | None = None
        self.closing_asked: ClosingQuestion | None = None
        self.copied = ""

    def show_nothing(self, title: str, step: NextStep) -> None:
        self.desk, self.nothing = None, (title, step)

    def show_desk(self, desk: Desk) -> None:
        self.desk, self.nothing = desk, None

    def ask_products(self, question: ProductQuestion) -> ProductAnswer | None:
        self.products_asked = question
        return self.products

    def ask_members(self, question: AssignQuestion) -> AssignAnswer | None:
        self.members_asked = question
        return self.members

    def ask_closing(self, question: ClosingQuestion) -> ClosingAnswer | None:
        self.closing_asked = question
        return self.closing

    def copy_text(self, text: str) -> None:
        self.copied = text

    @property
    def step(self) -> NextStep:
        assert self.desk is not None
        return self.desk.step

    def row(self, product_id: int) -> list[str]:
        assert self.desk is not None
        matrix = self.desk.matrix
        return [matrix.words[state].text if state else "—" for state in matrix.states[product_id]]


def shown(session: Session) -> tuple[EntriesPresenter, FakeView]:
    view = FakeView()
    presenter = EntriesPresenter(session, view, Watch())
    presenter.start()
    return presenter, view


def all_give(session: Session, council: Council, *products: int) -> None:
    """Every member scores these products; whoever sits here sits again then."""
    seat = session.seat
    for product in products or [row.id for row in council.products]:
        for member in council.members:
            give(session.workspace, member, product)
    if seat is not None:
        sit(session, council, council.members.index(seat.member) + 1)


def test_without_a_round_the_page_leads_to_it(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        presenter, view = shown(Session(workspace, ImmediateRunner()))
        assert view.nothing is not None
        assert view.nothing[1].verb == "Đến đợt đánh giá"
        presenter.command(view.nothing[1].command)
        assert view.went == ["rounds"]


def test_a_round_without_members_or_products_leads_to_them(tmp_path: Path) -> None:
    with round_session(tmp_path, members=0, products=0) as (session, council):
        _, view = shown(session)
        assert view.nothing is not None
        assert view.nothing[1].command == "members"
        session.workspace.add_member(council.id, MemberDraft("Thành viên 1", "chair"))
        _, view = shown(session)
        assert view.nothing is not None
        assert view.nothing[1].command == "choose"


def test_an_ordinary_member_sees_nothing_of_the_others(tmp_path: Path) -> None:
    with round_session(tmp_path) as (session, council):
        sit(session, council, 5)
        presenter, view = shown(session)
        assert view.nothing is not None
        assert "không được xem tiến độ" in view.nothing[1].text
        presenter.command(view.nothing[1].command)
        assert (view.went, view.errors) == (["my_sheets"], [])


def test_states_are_shapes_with_words_and_nothing_of_what_was_given(tmp_path: Path) -> None:
    with round_session(tmp_path, members=6, products=2) as (session, council):
        workspace, (first, second) = session.workspace, (row.id for row in council.products)
        give(workspace, council[1], first)
        with seated(workspace, council[2]):
            workspace.open_sheet(first)
        workspace.unassign(council.id, [first], [council[4].id])
        with seated(workspace, council[1]):
            workspace.exclude_sheet(council.id, first, council[5].id, "Có đơn thư")
            workspace.begin_paper(council.id, first, council[6].id)
        presenter, view = shown(session)
        assert view.row(first) == [
            "● đã xong", "◐ đang chấm", "○ chưa bắt đầu", "—", "✕ không tính", "▤ phiếu giấy",
        ]  # fmt: skip
        assert view.row(second) == ["○ chưa bắt đầu"] * 6
        assert view.desk is not None
        assert [row.cells[1].tip for row in view.desk.matrix.rows] == ["Còn chờ 3 phiếu", "Còn chờ 6 phiếu"]
        assert presenter.detail(first, council[4].id).text.startswith("Thành viên 4: — không chấm · Rượu gạo")
        assert "1 phiếu đang nhập từ giấy" in view.step.text


def test_the_next_step_goes_from_assigning_to_the_result(tmp_path: Path) -> None:
    with round_session(tmp_path, members=3) as (session, council):
        workspace, product = session.workspace, council.product
        workspace.unassign(council.id, [product], [m.id for m in council.members])
        presenter, view = shown(session)
        assert (view.step.command, view.step.text) == ("assign", "Còn 1 sản phẩm chưa phân công ai chấm.")
        view.members = AssignAnswer(tuple(m.id for m in council.members), ())
        presenter.command("assign")
        assert view.step.command == "sign_in"
        presenter.command("sign_in")
        assert view.sign_ins == ["my_sheets"]
        give(workspace, council[1], product)
        presenter.start()
        assert "Còn 2 phiếu của 2 thành viên. Nhắc: Thành viên 2 (1), Thành viên 3 (1)." in view.step.text
        sit(session, council, 3)
        presenter.start()
        assert view.step.command == "my_sheets", "it is their own sheet that is missing"
        stand_up(session)
        give(workspace, council[3], product)
        sit(session, council, 3)
        presenter.start()
        presenter.command(view.step.command)
        assert view.copied == "Đợt 1 năm 2026. Còn 1 phiếu của 1 thành viên. Nhắc: Thành viên 2 (1)."
        stand_up(session)
        give(workspace, council[2], product)
        presenter.start()
        assert (view.step.command, view.step.verb) == ("sign_in_here", "Đăng nhập…"), "the office may not close"
        sit(session, council, 3)
        presenter.start()
        assert "Mọi phiếu đã xong: kết thúc chấm điểm" in view.step.text
        presenter.command("close")
        assert view.questions[-1][2] == "Kết thúc chấm điểm"
        assert view.step.verb == "Xem kết quả"
        presenter.command(view.step.command)
        assert view.went == ["council_result"]


def test_products_of_the_register_go_in_and_the_unfinished_say_why_not(tmp_path: Path) -> None:
    with round_session(tmp_path, members=3) as (session, _):
        workspace = session.workspace
        ready = workspace.add_product(draft(sequence=20, name="Trà (ví dụ)"))
        other = workspace.add_product(draft(sequence=21, name="Mật ong (ví dụ)"))
        workspace.save_product_details(other.id, ProductDetails(commune_code="24778", commune_name="Xã bên (ví dụ)"))
        (bare,) = workspace.take_import(listed(csv_text("Tên sản phẩm,Chủ thể", "Cà phê (ví dụ),Hộ ví dụ"))).added
        presenter, view = shown(session)
        view.products = ProductAnswer((ready.id,), everybody=False)
        presenter.choose_products()
        question = view.products_asked
        assert question is not None
        words = {row.id: (row.cells[3].text, row.cells[3].tone) for row in question.rows}
        assert words == {
            ready.id: ("Đủ thông tin", "good"),
            other.id: ("Đủ, nhưng của xã khác", "missing"),
            bare: ("Chưa chọn bộ sản phẩm", "bad"),
        }
        assert question.blocked == {bare: "Chưa chọn bộ sản phẩm"}
        assert [row.id for row in question.rows] == [ready.id, other.id, bare], "what can go in comes first"
        assert view.status == ("Đã đưa 1 sản phẩm vào đợt", "good")
        assert view.row(ready.id) == ["—"] * 3


def test_one_cell_is_given_and_taken_and_a_scored_one_stays(tmp_path: Path) -> None:
    with round_session(tmp_path, members=3) as (session, council):
        product = council.product
        give(session.workspace, council[1], product)
        presenter, view = shown(session)
        presenter.toggle(product, council[2].id)
        assert view.row(product)[1] == "—"
        presenter.toggle(product, council[2].id)
        assert view.row(product)[1] == "○ chưa bắt đầu"
        presenter.toggle(product, council[1].id)
        assert view.errors[-1].code == "has_sheets"
        assert "Phiếu vẫn còn nguyên" in view.errors[-1].message
        assert view.row(product)[0] == "● đã xong"


def test_members_are_ticked_for_several_products_and_half_filled_boxes_change_nothing(tmp_path: Path) -> None:
    with round_session(tmp_path, members=3, products=2) as (session, council):
        first, second = (row.id for row in council.products)
        session.workspace.unassign(council.id, [first], [council[2].id])
        presenter, view = shown(session)
        view.members = AssignAnswer(give=(), take=(council[3].id,))
        presenter.assign([first, second])
        assert view.members_asked is not None
        assert [tick.now for tick in view.members_asked.members] == [2, 1, 2]
        assert (view.row(first)[1:], view.row(second)[1:]) == (["—", "—"], ["○ chưa bắt đầu", "—"])


def test_closing_first_lists_whose_sheets_are_to_come(tmp_path: Path) -> None:
    with round_session(tmp_path, members=3, products=2) as (session, council):
        first, second = (row.id for row in council.products)
        all_give(session, council, first)
        sit(session, council, 3)
        presenter, view = shown(session)
        presenter.end.close(())
        question = view.closing_asked
        assert question is not None
        assert [row.cells[0].text for row in question.rows] == ["Thành viên 1", "Thành viên 2", "Thành viên 3"]
        assert question.ready == 1
        assert [row.turn.closed_at for row in session.workspace.progress(council.id).rows] == ["", ""], "they wait"
        view.closing = ClosingAnswer(only_ready=True)
        presenter.end.close(())
        closed = {row.product_id: bool(row.turn.closed_at) for row in session.workspace.progress(council.id).rows}
        assert closed == {first: True, second: False}
        reasons = {place: f"Lý do {number}" for number, places in question.places.items() for place in places}
        view.closing = ClosingAnswer(only_ready=False, reasons=reasons)
        presenter.end.close([second])
        assert view.row(second) == ["✕ không tính"] * 3
        assert view.status == ("Đã kết thúc chấm điểm 1 sản phẩm", "good")


def test_a_further_turn_asks_for_a_reason_and_lists_the_turns(tmp_path: Path) -> None:
    with round_session(tmp_path, members=3) as (session, council):
        all_give(session, council)
        sit(session, council, 1)
        presenter, view = shown(session)
        presenter.end.score_again([council.product])
        assert "Chỉ chấm lại sản phẩm đã kết thúc" in view.informed[-1][1]
        presenter.end.close(())
        presenter.end.score_again([council.product])
        assert "được giữ nguyên" in view.reasons_asked[-1].ground
        assert view.desk is not None
        assert view.desk.matrix.rows[0].cells[1].tip == "Lượt 2: còn chờ 3 phiếu"
        assert presenter.detail(council.product, None).turns
        presenter.end.show_turns(council.product)
        assert view.informed[-1][1].count("Lượt ") == 2
        assert "Lý do chấm lại: Lý do của Hội đồng" in view.informed[-1][1]


def test_a_product_that_moved_to_another_set_says_so(tmp_path: Path) -> None:
    with round_session(tmp_path, members=3) as (session, council):
        row = council.products[0]
        give(session.workspace, council[1], row.id)
        session.workspace.update_product(row.id, draft(sequence=row.sequence, set_code="QD26-01"))
        presenter, view = shown(session)
        assert view.desk is not None
        assert view.desk.matrix.rows[0].cells[1].tip.endswith("· đã đổi bộ")
        words = presenter.detail(row.id, None).text
        assert "▲ phiếu theo Bộ 10" in words
        assert "sản phẩm nay thuộc Bộ 1 ·" in words


def test_a_sheet_is_excluded_and_counts_again(tmp_path: Path) -> None:
    with round_session(tmp_path, members=3) as (session, council):
        sit(session, council, 1)
        presenter, view = shown(session)
        presenter.end.exclude(council.product, council[2].id)
        assert view.row(council.product)[1] == "✕ không tính"
        presenter.end.exclude(council.product, council[2].id)
        assert view.reasons_asked[-1].verb == "Tính lại phiếu này"
        assert view.row(council.product)[1] == "○ chưa bắt đầu"


def test_a_scored_product_is_not_taken_out(tmp_path: Path) -> None:
    with round_session(tmp_path, members=3, products=2) as (session, council):
        first, second = (row.id for row in council.products)
        give(session.workspace, council[1], first)
        presenter, view = shown(session)
        presenter.take([first])
        assert view.errors[-1].code == "has_sheets"
        presenter.take([second])
        assert view.desk is not None
        assert [row.id for row in view.desk.matrix.rows] == [first]


def test_a_finished_round_changes_no_more(tmp_path: Path) -> None:
    with round_session(tmp_path, members=3) as (session, council):
        from tests.services.councils import meet

        all_give(session, council)
        meet(session.workspace, council)
        sit(session, council, 1)
        session.workspace.close_scoring(council.id)
        session.workspace.finish_round(council.id)
        presenter, view = shown(session)
        assert view.desk is not None
        powers = view.desk.powers
        assert all("kết thúc" in why for why in (powers.edit, powers.close, powers.again, powers.exclude))
        presenter.toggle(council.product, council[2].id)
        assert (view.status[1], view.errors) == ("missing", [])


def test_a_removed_member_who_has_scored_keeps_a_column(tmp_path: Path) -> None:
    with round_session(tmp_path, members=4) as (session, council):
        give(session.workspace, council[4], council.product)
        session.workspace.remove_member(council[4].id, "Chuyển công tác", keep_sheets=True)
        session.workspace.remove_member(council[3].id, "Chuyển công tác", keep_sheets=True)
        _, view = shown(session)
        assert view.desk is not None
        heads = view.desk.matrix.heads
        assert [(head.label, head.role) for head in heads][2:] == [("Thành viên 4", "đã thôi")]
        assert "Chuyển công tác" in heads[2].tip


def test_long_names_are_shortened_unless_two_would_be_alike(tmp_path: Path) -> None:
    assert short_name("Thành viên mười hai của Hội đồng") == "T.v.m.h.c.H. đồng"
    assert short_name("Thành viên 12") == "Thành viên 12"
    with round_session(tmp_path, members=0, products=0) as (session, council):
        for name in ("Thành viên thứ nhất Hội đồng", "Trưởng ban thứ nhất Hội đồng", "Tân vụ thứ nhất Hội đồng"):
            session.workspace.add_member(council.id, MemberDraft(name, "member"))
        session.workspace.put_products(council.id, [session.workspace.add_product(replace(draft(), sequence=5)).id])
        _, view = shown(session)
        assert view.desk is not None
        labels = [head.label for head in view.desk.matrix.heads]
        assert len(set(labels)) == 3
        assert labels[1] == "T.b.t.n.H. đồng"


def test_more_sheets_than_anybody_reads_are_listed_by_member(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(entries_questions, "MOST_ROWS", 3)
    with round_session(tmp_path, members=3, products=2) as (session, council):
        give(session.workspace, council[3], council.product)
        sit(session, council, 1)
        presenter, view = shown(session)
        presenter.end.close(())
        question = view.closing_asked
        assert question is not None
        assert [[cell.text for cell in row.cells[:2]] for row in question.rows] == [
            ["Thành viên 1", "2 sản phẩm"],
            ["Thành viên 2", "2 sản phẩm"],
            ["Thành viên 3", "Rượu gạo (ví dụ) (Dữ liệu minh họa)"],
        ]
        assert question.sheets == sum(len(places) for places in question.places.values()) == 5


def test_the_matrix_goes_out_as_a_table_and_practice_is_marked(tmp_path: Path) -> None:
    with round_session(tmp_path, members=3, practice=True) as (session, council):
        give(session.workspace, council[1], council.product)
        presenter, view = shown(session)
        view.table_file = tmp_path / "phân công.csv"
        presenter.export()
        assert view.suggested == "TAP-HUAN-phan-cong-dot-1-2026.xlsx"
        text = view.table_file.read_bytes()
        assert text.startswith(b"\xef\xbb\xbf")
        head, line = text.decode("utf-8-sig").splitlines()
        assert head.endswith("Lượt chấm,Tình trạng,Thành viên 1,Thành viên 2,Thành viên 3")
        assert line.startswith("Đợt 1 năm 2026 (TẬP HUẤN),")
        assert line.endswith(",1,Đang chấm,Đã xong,Chưa bắt đầu,Chưa bắt đầu")
        assert "Đã xuất bảng vào" in view.status[0]
