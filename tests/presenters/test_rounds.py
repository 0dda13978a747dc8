"""Rounds: the list, which one is in front, the form, two windows, what goes with a round, its end."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest

from ocop_desktop.presenters.rounds import RoundsPresenter
from ocop_desktop.presenters.session import Session
from ocop_desktop.services.round_records import RoundDraft
from tests.presenters.council_screens import RoundsScreen, session_on, sit
from tests.services import councils, workspaces


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    made = session_on(tmp_path)
    yield made
    made.workspace.close()


def begun(session: Session) -> tuple[RoundsPresenter, RoundsScreen]:
    screen = RoundsScreen()
    presenter = RoundsPresenter(session, screen, lambda: 2026)
    presenter.start()
    return presenter, screen


# --- setting up ----------------------------------------------------------------------------------------------


def test_the_first_round_is_set_up_with_nothing_but_a_click_and_is_in_front(session: Session) -> None:
    presenter, screen = begun(session)
    assert screen.front == "empty"
    presenter.add()
    assert (screen.now.number, screen.now.year, screen.now.quorum, screen.now.spread_limit) == (
        "1",
        "2026",
        "3/4",
        "10",
    )
    presenter.form.save()
    assert screen.front == "list"
    assert session.round is not None and session.round.details.quorum == Fraction(3, 4)
    assert screen.cells() == [("Đợt 1 năm 2026", "Chính thức", "Đang làm việc", "0", "0/0", "")]
    assert (screen.status, screen.changes) == ("Đã lập Đợt 1 năm 2026", 1)
    presenter.add()
    assert screen.status == "", "what was saved before says nothing of the new one"


def test_practice_is_numbered_apart_and_marked(session: Session) -> None:
    session.workspace.add_round(councils.ROUND)
    presenter, screen = begun(session)
    presenter.add(practice=True)
    assert (screen.now.number, screen.now.practice) == ("1", True)
    presenter.form.save()
    assert session.practice
    assert screen.status == "Đã lập Đợt 1 năm 2026 (TẬP HUẤN)"
    assert [cells[1] for cells in screen.cells()] == ["Chính thức", "TẬP HUẤN"]


def test_the_next_number_of_the_year_is_put_forward(session: Session) -> None:
    for number in (1, 4):
        session.workspace.add_round(RoundDraft(2026, number))
    presenter, screen = begun(session)
    presenter.add()
    assert screen.now.number == "5"


def test_the_laws_dates_are_said_for_the_year_that_is_typed_and_the_last_day_in_time_is_offered(
    session: Session,
) -> None:
    presenter, screen = begun(session)
    presenter.add()
    assert screen.hint is not None and "trước 30/04/2026 hoặc trước 30/10/2026" in screen.hint.text
    screen.type(year="2027")
    presenter.form.changed()
    assert [day for _, day in screen.hint.days] == ["29/04/2027", "29/10/2027"]
    screen.type(year="năm nay")
    presenter.form.changed()
    assert screen.hint.days == ()


def test_what_is_typed_is_kept_as_it_is_meant(session: Session) -> None:
    presenter, screen = begun(session)
    presenter.add()
    screen.type(
        council="Hội đồng  đánh giá", decision_number="12/QĐ-UBND", decision_date="1/10/2026", starts_on="5.10.2026",
        ends_on="2026-10-29", quorum=" 2 / 3 ", spread_limit="0", chair_required=False,
    )  # fmt: skip
    presenter.form.save()
    assert session.round is not None
    kept = session.round.details
    assert (kept.council, kept.decision_date, kept.starts_on, kept.ends_on) == (
        "Hội đồng đánh giá", "2026-10-01", "2026-10-05", "2026-10-29",
    )  # fmt: skip
    assert (kept.quorum, kept.spread_limit, kept.chair_required) == (Fraction(2, 3), 0, False)


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ({"year": "26"}, "year"),
        ({"number": "0"}, "number"),
        ({"number": "2"}, "number"),
        ({"council": "a" * 501}, "council"),
        ({"decision_date": "31/02/2026"}, "decision_date"),
        ({"starts_on": "hôm nay"}, "starts_on"),
        ({"starts_on": "02/10/2026", "ends_on": "01/10/2026"}, "ends_on"),
        ({"quorum": "4/3"}, "quorum"),
        ({"quorum": "3/0"}, "quorum"),
        ({"quorum": "0,75"}, "quorum"),
        ({"spread_limit": "101"}, "spread_limit"),
        ({"spread_limit": "10.5"}, "spread_limit"),
    ],
)
def test_what_is_wrong_is_said_at_its_field_and_nothing_is_kept(
    session: Session, typed: dict[str, str], field: str
) -> None:
    session.workspace.add_round(RoundDraft(2026, 2))
    presenter, screen = begun(session)
    presenter.add()
    screen.type(**typed)
    presenter.form.save()
    assert (list(screen.problems), screen.focused) == ([field], field)
    assert len(session.workspace.rounds()) == 1
    assert presenter.form.unsaved


def test_a_share_may_be_written_as_a_percentage(session: Session) -> None:
    presenter, screen = begun(session)
    presenter.add()
    screen.type(quorum="75%")
    presenter.form.save()
    assert session.round is not None and session.round.details.quorum == Fraction(3, 4)


def test_the_council_of_an_earlier_round_comes_along(session: Session) -> None:
    earlier = councils.appointed(session.workspace, 5)
    presenter, screen = begun(session)
    presenter.add()
    assert screen.form is not None
    assert [choice.words for choice in screen.form.councils] == ["Đợt 1 năm 2026: 5 thành viên"]
    screen.type(copy_from=earlier.id)
    presenter.form.save()
    assert [m.name for m in session.workspace.members(session.round_id)] == [m.name for m in earlier.members]  # type: ignore[arg-type]


def test_a_council_is_copied_later_too(session: Session) -> None:
    earlier = councils.appointed(session.workspace, 3)
    later = session.workspace.add_round(RoundDraft(2027, 1))
    presenter, screen = begun(session)
    presenter.select(later.id)
    assert screen.choice is not None and screen.choice.can_copy
    screen.council = earlier.id
    presenter.copy_council()
    assert screen.status == "Đã chép 3 thành viên vào Đợt 1 năm 2027"
    assert screen.choice is not None and not screen.choice.can_copy


# --- the round in front --------------------------------------------------------------------------------------


def test_another_round_is_put_in_front_and_the_next_step_follows(session: Session) -> None:
    council = councils.appointed(session.workspace, 3, products=2)
    empty = session.workspace.add_round(RoundDraft(2027, 1))
    session.choose_round(council.round)
    presenter, screen = begun(session)
    assert screen.choice is not None and screen.choice.verb == "Đăng nhập để chấm"
    presenter.next()
    presenter.select(empty.id)
    assert screen.choice.verb == "Làm việc với đợt này"
    presenter.next()
    assert session.round_id == empty.id
    assert (screen.choice.verb, screen.changes) == ("Lập Hội đồng", 1)
    presenter.next()
    assert screen.went == ["sign in", "members"]


def test_whoever_has_signed_in_goes_on_to_score_and_then_to_the_result(session: Session) -> None:
    council = councils.appointed(session.workspace, 3)
    sit(session, council[2])
    presenter, screen = begun(session)
    assert screen.choice is not None and screen.choice.verb == "Chấm điểm"
    presenter.next()
    councils.scored(session.workspace, council)
    presenter.start()
    assert screen.choice.verb == "Xem kết quả"
    presenter.next()
    assert screen.went == ["scoring", "council_result"]


def test_a_member_who_has_signed_in_cannot_leave_their_round_and_is_told(session: Session) -> None:
    own, other = councils.appointed(session.workspace), councils.appointed(session.workspace, number=2)
    sit(session, own[3])
    presenter, screen = begun(session)
    presenter.select(other.id)
    assert screen.choice is not None and "đang đăng nhập ở Đợt 1 năm 2026" in screen.choice.verb_refused
    presenter.next()
    assert session.round_id == own.id


def test_an_ordinary_member_looks_and_changes_nothing(session: Session) -> None:
    council = councils.appointed(session.workspace)
    sit(session, council[4])
    presenter, screen = begun(session)
    assert screen.rounds is not None and "Ủy viên Hội đồng không được lập" in screen.rounds.add_refused
    choice = screen.choice
    assert choice is not None and all((choice.delete_refused, choice.end_refused)) and choice.edit_verb == "Xem"
    presenter.edit()
    assert screen.form is not None and screen.form.save == "" and "không được lập hoặc sửa" in screen.form.notice
    screen.type(council="Khác")
    presenter.form.save()
    assert not presenter.form.unsaved
    assert session.workspace.round(council.id).details.council == councils.ROUND.council


# --- two windows ---------------------------------------------------------------------------------------------


def test_a_second_window_is_not_overwritten_and_both_changes_can_be_kept(session: Session, tmp_path: Path) -> None:
    the_round = session.workspace.add_round(councils.ROUND)
    session.choose_round(the_round)
    presenter, screen = begun(session)
    presenter.edit()
    screen.type(decision_number="99/QĐ-UBND")
    with workspaces.opened(tmp_path) as other:
        other.update_round(the_round.id, the_round.version, replace(councils.ROUND, council="Hội đồng mới"))
    presenter.form.save()
    assert screen.stale is not None
    assert screen.stale.changes == ("Tên Hội đồng, in trên văn bản: “Hội đồng mới”",)
    assert session.workspace.round(the_round.id).details.decision_number == councils.ROUND.decision_number
    presenter.form.keep_typed()
    assert (screen.stale, screen.now.council, screen.now.decision_number) == (None, "Hội đồng mới", "99/QĐ-UBND")
    presenter.form.save()
    kept = session.workspace.round(the_round.id).details
    assert (kept.council, kept.decision_number) == ("Hội đồng mới", "99/QĐ-UBND")


def test_or_the_newest_is_taken_and_what_was_typed_given_up(session: Session, tmp_path: Path) -> None:
    the_round = session.workspace.add_round(councils.ROUND)
    presenter, screen = begun(session)
    presenter.edit()
    screen.type(council="Của tôi")
    with workspaces.opened(tmp_path) as other:
        other.update_round(the_round.id, the_round.version, replace(councils.ROUND, council="Hội đồng mới"))
    presenter.form.save()
    presenter.form.take_newest()
    assert screen.now.council == "Hội đồng mới"
    assert not presenter.form.unsaved


def test_a_round_that_another_window_deletes_is_no_longer_in_front(session: Session, tmp_path: Path) -> None:
    the_round = session.workspace.add_round(councils.ROUND)
    session.choose_round(the_round)
    presenter, screen = begun(session)
    presenter.edit()
    screen.type(council="Của tôi")
    with workspaces.opened(tmp_path) as other:
        other.delete_round(the_round.id)
    presenter.form.save()
    assert "không còn trong dữ liệu" in screen.problem
    presenter.form.cancel()
    assert (screen.front, session.round_id) == ("empty", None)


# --- leaving -------------------------------------------------------------------------------------------------


def test_leaving_asks_only_where_something_would_be_lost(session: Session) -> None:
    presenter, screen = begun(session)
    left: list[str] = []
    presenter.add()
    presenter.leave(lambda: left.append("untouched"))
    presenter.add()
    screen.type(council="Hội đồng")
    screen.agrees = False
    presenter.leave(lambda: left.append("no"))
    screen.agrees = True
    presenter.leave(lambda: left.append("yes"))
    assert left == ["untouched", "yes"]
    assert len(screen.questions) == 2


# --- deleting and ending -------------------------------------------------------------------------------------


def test_deleting_says_all_that_goes_and_the_products_stay(session: Session) -> None:
    council = councils.appointed(session.workspace, 3, products=2)
    producer = session.workspace.producers()[0]
    session.workspace.declare_conflict(council[2].id, producer.id, "Người nhà")
    session.choose_round(council.round)
    presenter, screen = begun(session)
    presenter.delete()
    title, text = screen.questions[0]
    assert title == "Xóa Đợt 1 năm 2026?"
    for said in ("3 thành viên", "Thành viên 2", "1 khai báo xung đột lợi ích", "2 sản phẩm rời khỏi đợt"):
        assert said in text
    assert (screen.errors, screen.front, session.round_id) == ([], "empty", None)
    assert len(session.workspace.products()) == 2


def test_a_round_in_which_somebody_has_scored_is_not_deleted(session: Session) -> None:
    council = councils.appointed(session.workspace, 2)
    councils.give(session.workspace, council[1], council.product)
    presenter, screen = begun(session)
    presenter.delete()
    assert [error.code for error in screen.errors] == ["round_in_use"]
    assert screen.front == "list"


def test_a_secretary_who_deletes_their_own_round_has_signed_out(session: Session) -> None:
    council = councils.appointed(session.workspace, 3)
    sit(session, council[3])
    presenter, screen = begun(session)
    presenter.delete()
    assert (screen.errors, session.seat, session.workspace.signed_in()) == ([], None, None)


def test_a_round_is_finished_by_its_chair_and_goes_on_for_a_reason(session: Session) -> None:
    council = councils.appointed(session.workspace, 3)
    councils.scored(session.workspace, council)
    councils.meet(session.workspace, council)
    sit(session, council[1])
    presenter, screen = begun(session)
    presenter.end()
    assert screen.status == "Đã kết thúc Đợt 1 năm 2026"
    assert session.seat is not None and session.seat.round.finished_at
    assert screen.choice is not None
    assert (screen.choice.end_verb, screen.choice.edit_verb) == ("Mở lại đợt…", "Xem")
    screen.reason = None
    presenter.end()
    assert session.workspace.round(council.id).finished_at
    screen.reason = "Sửa biên bản"
    presenter.end()
    assert not session.workspace.round(council.id).finished_at
    assert screen.status == "Đã mở lại Đợt 1 năm 2026"


def test_a_round_that_cannot_be_finished_says_why(session: Session) -> None:
    council = councils.appointed(session.workspace, 3)
    sit(session, council[1])
    presenter, screen = begun(session)
    presenter.end()
    assert [error.code for error in screen.errors] == ["scoring_open"]
