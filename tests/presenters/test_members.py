"""A council: adding, ordering, PINs, who leaves and who comes back, two windows, forty members."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from ocop_desktop.presenters.members import MembersPresenter
from ocop_desktop.presenters.members_view import Removal
from ocop_desktop.presenters.session import Session
from ocop_desktop.services.round_records import MemberDraft
from tests.presenters.council_screens import MembersScreen, session_on, sit
from tests.services import councils, workspaces


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    made = session_on(tmp_path)
    yield made
    made.workspace.close()


def begun(session: Session, council: councils.Council | None = None) -> tuple[MembersPresenter, MembersScreen]:
    if council is not None and session.seat is None:
        session.choose_round(session.workspace.round(council.id))
    screen = MembersScreen()
    presenter = MembersPresenter(session, screen, lambda _: None)
    presenter.start()
    return presenter, screen


# --- adding and changing -------------------------------------------------------------------------------------


def test_without_a_round_one_is_sent_to_the_rounds(session: Session) -> None:
    assert begun(session)[1].front == "no round"


def test_members_are_added_one_after_another_and_the_missing_roles_are_put_forward(session: Session) -> None:
    council = councils.appointed(session.workspace, 0)
    presenter, screen = begun(session, council)
    assert screen.empty == ("Đợt 1 năm 2026", "", False)
    presenter.add()
    roles = []
    for number in range(1, 6):
        roles.append(screen.now.role)
        screen.type(name=f"Thành viên {number}")
        presenter.form.save(another=number < 5)
    assert roles == ["chair", "vice_chair", "secretary", "member", "member"]
    assert screen.names() == [f"Thành viên {number}" for number in range(1, 6)]
    assert screen.members is not None and screen.members.complete and screen.members.notice == ""


def test_a_council_that_lacks_its_chair_or_secretary_says_so(session: Session) -> None:
    council = councils.appointed(session.workspace, 0)
    session.workspace.add_member(council.id, MemberDraft("Thành viên 1", "member"))
    _, screen = begun(session, council)
    assert screen.members is not None
    assert screen.members.notice.startswith("Hội đồng chưa có Chủ tịch và Thư ký.")


def test_what_is_wrong_is_said_at_its_field(session: Session) -> None:
    council = councils.appointed(session.workspace, 2)
    presenter, screen = begun(session, council)
    presenter.add()
    presenter.form.save()
    assert (list(screen.problems), screen.focused) == (["name"], "name")
    screen.type(name="Thành viên 3", office="b" * 501)
    presenter.form.save()
    assert list(screen.problems) == ["office"]
    screen.type(office="", role="chair")
    presenter.form.save()
    assert "đã có Chủ tịch Hội đồng là Thành viên 1" in screen.problems["role"]
    assert len(session.workspace.members(council.id)) == 2


def test_a_changed_member_who_sits_here_is_called_so_at_once(session: Session) -> None:
    council = councils.appointed(session.workspace, 3)
    sit(session, council[3])
    presenter, screen = begun(session, council)
    presenter.select(council[3].id)
    presenter.edit()
    screen.type(name="Thành viên 3b")
    presenter.form.save()
    assert session.seat is not None and session.seat.member.name == "Thành viên 3b"
    assert screen.changes == 1


def test_the_order_is_changed_and_ends_where_the_list_ends(session: Session) -> None:
    council = councils.appointed(session.workspace, 3)
    presenter, screen = begun(session, council)
    presenter.select(council[3].id)
    presenter.move(-1)
    assert screen.names() == ["Thành viên 1", "Thành viên 3", "Thành viên 2"]
    presenter.move(-1)
    presenter.move(-1)
    assert screen.names() == ["Thành viên 3", "Thành viên 1", "Thành viên 2"]
    assert screen.choice is not None and (screen.choice.can_up, screen.choice.can_down) == (False, True)


def test_forty_members_are_listed_and_arranged(session: Session) -> None:
    council = councils.appointed(session.workspace, 40, products=0)
    presenter, screen = begun(session, council)
    presenter.select(council[40].id)
    presenter.move(-1)
    assert screen.names()[-2:] == ["Thành viên 40", "Thành viên 39"]
    presenter.remove()
    assert len(screen.names()) == 39


def test_namesakes_are_told_apart(session: Session) -> None:
    council = councils.appointed(session.workspace, 1)
    for office in ("Phòng A", "Phòng B"):
        session.workspace.add_member(council.id, MemberDraft("Thành viên 9", "member", office))
    _, screen = begun(session, council)
    assert screen.names()[1:] == ["Thành viên 9 (Phòng A)", "Thành viên 9 (Phòng B)"]


def test_the_council_of_another_round_is_appointed(session: Session) -> None:
    earlier = councils.appointed(session.workspace, 4)
    council = councils.appointed(session.workspace, 0, number=2)
    presenter, screen = begun(session, council)
    assert screen.empty is not None and screen.empty[2]
    screen.council = earlier.id
    presenter.copy_council()
    assert len(screen.names()) == 4


# --- PIN -----------------------------------------------------------------------------------------------------


def test_a_pin_is_reset_for_a_reason_and_ones_own_is_changed(session: Session) -> None:
    council = councils.appointed(session.workspace, 3)
    session.workspace.choose_pin(council[2].id, "1234")
    presenter, screen = begun(session, council)
    assert screen.choice is not None and screen.choice.pin_verb == ""
    presenter.select(council[2].id)
    assert screen.choice.pin_verb == "Đặt lại PIN…"
    screen.reason = None
    presenter.pin()
    assert session.workspace.members(council.id)[1].has_pin
    screen.reason = "Quên mã"
    presenter.pin()
    assert not session.workspace.members(council.id)[1].has_pin
    sit(session, council[2])
    presenter.start()
    presenter.select(council[2].id)
    presenter.pin()
    assert screen.own_pins == 1


# --- who may -------------------------------------------------------------------------------------------------


def test_an_ordinary_member_changes_nothing_and_reads_why(session: Session) -> None:
    council = councils.appointed(session.workspace)
    sit(session, council[4])
    presenter, screen = begun(session, council)
    assert screen.members is not None and "Ủy viên Hội đồng không được thay đổi" in screen.members.add_refused
    assert screen.choice is not None and screen.choice.refused == screen.choice.why == screen.members.add_refused
    presenter.add()
    presenter.edit()
    presenter.remove()
    assert (screen.form, screen.removals, screen.errors) == (None, [], [])


def test_nothing_changes_in_a_finished_round(session: Session) -> None:
    council = councils.appointed(session.workspace, 3)
    councils.scored(session.workspace, council)
    councils.meet(session.workspace, council)
    with councils.seated(session.workspace, council[1]):
        session.workspace.finish_round(council.id)
    _, screen = begun(session, council)
    assert screen.choice is not None and screen.choice.refused.startswith("Đợt đã kết thúc")


def test_nobody_removes_themselves(session: Session) -> None:
    council = councils.appointed(session.workspace, 3)
    sit(session, council[3])
    presenter, screen = begun(session, council)
    presenter.select(council[3].id)
    presenter.remove()
    assert screen.removals == []
    assert screen.choice is not None and "Không tự đưa mình ra" in screen.choice.remove_refused


# --- leaving the council -------------------------------------------------------------------------------------


def test_whoever_has_done_nothing_goes_altogether_and_comes_back_to_the_same_place(session: Session) -> None:
    council = councils.appointed(session.workspace, 4, products=0)
    presenter, screen = begun(session, council)
    presenter.select(council[2].id)
    presenter.remove()
    assert not screen.removals[0].choice
    assert "tên được xóa hẳn" in screen.removals[0].lines[0]
    assert screen.names() == ["Thành viên 1", "Thành viên 3", "Thành viên 4"]
    assert screen.undo == "Đã đưa Thành viên 2 ra khỏi Hội đồng."
    presenter.undo()
    assert screen.names() == ["Thành viên 1", "Thành viên 2", "Thành viên 3", "Thành viên 4"]
    assert screen.undo == ""


@pytest.mark.parametrize("keep", [True, False])
def test_what_a_member_has_scored_stays_and_counts_as_was_chosen(session: Session, keep: bool) -> None:
    council = councils.appointed(session.workspace, 3, products=2)
    councils.give(session.workspace, council[2], council.product)
    with councils.seated(session.workspace, council[2]):
        state = session.workspace.open_sheet(council.products[1].id)
        session.workspace.choose(state.sheet.sheet_id, state.version, "1.1", 1)
    presenter, screen = begun(session, council)
    presenter.select(council[2].id)
    screen.removal = Removal("Chuyển công tác", keep)
    presenter.remove()
    request = screen.removals[0]
    assert request.choice and "Vẫn tính 1 phiếu đã khóa" in request.keep
    assert any("1 phiếu chấm dở không được tính" in line for line in request.lines)
    assert screen.members is not None
    assert [[cell.text for cell in row.cells] for row in screen.members.removed] == [
        ["Thành viên 2", "Phó Chủ tịch", "24/11/2026", "Chuyển công tác", "2"]
    ]
    assert states(session, council, 2) == ["finished" if keep else "excluded", "excluded"]
    presenter.undo()
    assert screen.names() == ["Thành viên 1", "Thành viên 2", "Thành viên 3"]
    assert states(session, council, 2) == ["finished", "scoring"]


def states(session: Session, council: councils.Council, number: int) -> list[str | None]:
    progress = session.workspace.progress(council.id)
    at = next(n for n, member in enumerate(progress.members) if member.id == council[number].id)
    return [row.states[at] for row in progress.rows]


def test_turning_back_removes_nobody(session: Session) -> None:
    council = councils.appointed(session.workspace, 2)
    presenter, screen = begun(session, council)
    screen.removal = None
    presenter.remove()
    assert len(screen.names()) == 2


def test_somebody_who_left_long_ago_comes_back_from_their_own_list(session: Session) -> None:
    council = councils.appointed(session.workspace, 3)
    councils.give(session.workspace, council[2], council.product)
    session.workspace.remove_member(council[2].id, "Ốm", keep_sheets=True)
    presenter, screen = begun(session, council)
    presenter.select_removed(council[2].id)
    presenter.restore()
    assert screen.names() == ["Thành viên 1", "Thành viên 2", "Thành viên 3"]
    assert "đặt lại mã PIN" in screen.status


# --- two windows ---------------------------------------------------------------------------------------------


def test_a_member_changed_in_another_window_is_not_overwritten_unasked(session: Session, tmp_path: Path) -> None:
    council = councils.appointed(session.workspace, 3)
    presenter, screen = begun(session, council)
    presenter.select(council[2].id)
    presenter.edit()
    screen.type(office="Phòng A")
    with workspaces.opened(tmp_path) as other:
        other.update_member(council[2].id, MemberDraft("Thành viên 2b", "member", "Phòng B"))
    presenter.form.save()
    assert screen.newest and "Thành viên 2b – Ủy viên – Phòng B" in screen.problem
    assert session.workspace.members(council.id)[1].name == "Thành viên 2b"
    presenter.form.take_newest()
    assert (screen.now.name, screen.now.office) == ("Thành viên 2b", "Phòng B")


def test_a_member_removed_in_another_window_is_told(session: Session, tmp_path: Path) -> None:
    council = councils.appointed(session.workspace, 3)
    presenter, screen = begun(session, council)
    presenter.select(council[2].id)
    with workspaces.opened(tmp_path) as other:
        other.remove_member(council[2].id, "Chuyển công tác", keep_sheets=True)
    presenter.move(-1)
    assert [error.code for error in screen.errors] == ["gone"]
    assert screen.names() == ["Thành viên 1", "Thành viên 3"]


def test_leaving_asks_only_where_something_would_be_lost(session: Session) -> None:
    council = councils.appointed(session.workspace, 2)
    presenter, screen = begun(session, council)
    left: list[str] = []
    presenter.add()
    presenter.leave(lambda: left.append("untouched"))
    presenter.add()
    screen.type(name="Thành viên 3")
    screen.agrees = False
    presenter.leave(lambda: left.append("no"))
    assert (left, presenter.form.unsaved) == (["untouched"], True)
