"""The page "Phiên họp": the quorum in words at once, moments as people write them, two windows that both save."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from ocop_desktop.errors import OcopError
from ocop_desktop.presenters.meeting import MeetingPresenter
from ocop_desktop.presenters.meeting_view import MeetingForm, MeetingStep, MemberLine, Present
from ocop_desktop.presenters.meeting_words import moment_words, read_moment
from ocop_desktop.presenters.runner import ImmediateRunner
from ocop_desktop.presenters.session import Session
from ocop_desktop.services.round_records import Attendance, Guest, Meeting
from tests.presenters.round_desk import RoundView, round_session, sit
from tests.services.councils import ROUND, Council, meet


class FakeView(RoundView):
    def __init__(self) -> None:
        super().__init__()
        self.nothing: tuple[str, str, str, str] | None = None
        self.members: tuple[MemberLine, ...] = ()
        self.form = MeetingForm()
        self.why_not = ""
        self.step: MeetingStep | None = None
        self.unsaved = False
        self.problems: dict[str, str] = {}
        self.notice = ""
        self.seats = 0

    def show_nothing(self, title: str, text: str, verb: str, page: str) -> None:
        self.nothing = (title, text, verb, page)

    def show_form(self, members: tuple[MemberLine, ...], form: MeetingForm, why_not: str) -> None:
        self.members, self.form, self.why_not = members, form, why_not

    def show_step(self, step: MeetingStep, unsaved: bool) -> None:
        self.step, self.unsaved = step, unsaved

    def show_problem(self, field: str, text: str) -> None:
        self.problems[field] = text

    def show_notice(self, text: str) -> None:
        self.notice = text

    def seat_changed(self) -> None:
        self.seats += 1


def shown(session: Session) -> tuple[MeetingPresenter, FakeView]:
    view = FakeView()
    presenter = MeetingPresenter(session, view)
    presenter.start()
    return presenter, view


def there(view: FakeView, council: Council, *absent: int) -> MeetingForm:
    """The form with everybody but those numbers there."""
    present = tuple(
        Present(member.id, n not in absent, "nghỉ ốm" if n in absent else "")
        for n, member in enumerate(council.members, 1)
    )
    return replace(view.form, present=present)


@pytest.mark.parametrize(
    ("words", "moment"),
    [
        ("20/11/2026 08:00", "2026-11-20T08:00"),
        (" 5/1/2026  8h30 ", "2026-01-05T08:30"),
        ("20-11-2026 8g", "2026-11-20T08:00"),
        ("", ""),
        ("31/02/2026 08:00", None),
        ("20/11/2026", None),
        ("sáng nay", None),
        ("11:30", None),
    ],
)
def test_moments_are_read_as_people_write_them(words: str, moment: str | None) -> None:
    assert read_moment(words) == moment
    if moment:
        assert read_moment(moment_words(moment)) == moment


def test_a_time_alone_is_on_the_day_of_the_beginning() -> None:
    assert read_moment("11h30", "2026-11-20T08:00") == "2026-11-20T11:30"


def test_without_a_round_or_members_the_page_leads_there(tmp_path: Path) -> None:
    with round_session(tmp_path, members=0, products=0) as (session, _):
        _, view = shown(session)
        assert view.nothing is not None
        assert view.nothing[3] == "members"
        session.choose_round(None)
        _, view = shown(session)
        assert view.nothing is not None
        assert view.nothing[3] == "rounds"


def test_the_quorum_is_said_as_soon_as_somebody_is_ticked(tmp_path: Path) -> None:
    with round_session(tmp_path) as (session, council):
        presenter, view = shown(session)
        assert view.step is not None
        assert view.step.text == (
            "Có mặt 0/5, cần 4; Chủ tịch chưa có mặt: chưa đủ người để quyết định. Chưa ghi 5 người."
        )
        assert (view.step.tone, view.step.command) == ("missing", "")
        presenter.changed(there(view, council))
        assert view.step.text == "Có mặt 5/5, cần 4; Chủ tịch có mặt: đủ điều kiện quyết định."
        assert (view.step.tone, view.step.command) == ("good", "save")
        presenter.changed(there(view, council, 1))
        assert "chưa quyết định được khi vắng Chủ tịch" in view.step.text
        presenter.changed(there(view, council, 4, 5))
        assert view.step.text == "Có mặt 3/5, cần 4; Chủ tịch có mặt: chưa đủ người để quyết định."


def test_a_meeting_is_saved_and_leads_to_the_minutes(tmp_path: Path) -> None:
    with round_session(tmp_path) as (session, council):
        presenter, view = shown(session)
        form = replace(
            there(view, council, 2),
            opened="20/11/2026 8h",
            ended="11:30",
            venue="Phòng họp",
            proceedings="Chủ tịch khai mạc.",
            guests=(Guest("Khách ví dụ", "Cơ quan ví dụ"), Guest("", "")),
        )
        presenter.changed(form)
        presenter.command("save")
        meeting = session.workspace.meeting(council.id)
        assert (meeting.opened, meeting.ended) == ("2026-11-20T08:00", "2026-11-20T11:30")
        assert meeting.guests == (Guest("Khách ví dụ", "Cơ quan ví dụ"),)
        assert meeting.attendance[1] == Attendance(council[2].id, False, "nghỉ ốm")
        assert view.status == ("Đã lưu phiên họp", "good")
        assert (view.unsaved, view.seats) == (False, 1)
        assert session.round == session.workspace.round(council.id), "other pages save with the version of now"
        assert view.step is not None
        assert view.step.verb == "Xem việc tiếp theo"
        presenter.command(view.step.command)
        assert view.went == ["board"]


def test_a_moment_that_cannot_be_read_is_named_and_nothing_is_saved(tmp_path: Path) -> None:
    with round_session(tmp_path) as (session, council):
        presenter, view = shown(session)
        presenter.changed(replace(view.form, opened="hôm qua"))
        assert view.unsaved
        presenter.save()
        assert view.problems["opened"] == "Hãy ghi ngày và giờ như 20/11/2026 08:00."
        presenter.changed(replace(view.form, opened="20/11/2026 08:00", ended="20/11/2026 07:00"))
        presenter.save()
        assert "trước giờ bắt đầu" in view.problems["ended"]
        assert session.workspace.meeting(council.id) == Meeting()


def test_leaving_with_something_unsaved_asks(tmp_path: Path) -> None:
    with round_session(tmp_path) as (session, council):
        presenter, view = shown(session)
        went: list[bool] = []
        presenter.leave(lambda: went.append(True))
        assert (went, view.questions) == ([True], [])
        presenter.changed(replace(view.form, conclusion="Thống nhất."))
        view.agrees = False
        presenter.leave(lambda: went.append(True))
        assert len(went) == 1
        presenter.start()
        assert presenter.unsaved, "coming back does not throw it away"
        view.agrees = True
        presenter.leave(lambda: went.append(True))
        assert len(went) == 2
        assert session.workspace.meeting(council.id).conclusion == "Thống nhất."
        presenter.changed(replace(view.form, conclusion="Khác"))
        presenter.drop()
        assert (view.form.conclusion, presenter.unsaved) == ("Thống nhất.", False)


def test_a_round_changed_elsewhere_does_not_stop_the_meeting(tmp_path: Path) -> None:
    with round_session(tmp_path) as (session, council):
        presenter, view = shown(session)
        presenter.changed(there(view, council))
        session.workspace.update_round(council.id, 1, replace(ROUND, council="Hội đồng khác (ví dụ)"))
        presenter.save()
        assert view.status == ("Đã lưu phiên họp", "good")
        assert (view.questions, view.errors) == ([], [])


def test_two_windows_on_one_meeting_the_newest_is_offered_and_nothing_is_lost(tmp_path: Path) -> None:
    with round_session(tmp_path) as (session, council):
        presenter, view = shown(session)
        presenter.changed(replace(view.form, proceedings="Bản của tôi", venue="Phòng A"))
        meet(session.workspace, council)
        version = session.workspace.round(council.id).version
        other = replace(session.workspace.meeting(council.id), proceedings="Bản của người khác")
        session.workspace.save_meeting(council.id, version, other)
        view.agrees = False
        presenter.save()
        assert view.questions[-1][2] == "Xem bản mới nhất"
        assert session.workspace.meeting(council.id).proceedings == "Bản của người khác"
        assert presenter.unsaved
        view.agrees = True
        presenter.save()
        assert view.form.venue == "Phòng A", "what only one changed is kept"
        assert view.form.opened == "20/11/2026 08:00"
        assert view.form.proceedings.startswith("Bản của người khác\n")
        assert view.form.proceedings.endswith("\nBản của tôi")
        assert "Diễn biến (Bản của tôi)" in view.notice
        presenter.save()
        assert view.status == ("Đã lưu phiên họp", "good")
        assert "Bản của tôi" in session.workspace.meeting(council.id).proceedings


def test_an_ordinary_member_reads_and_does_not_write(tmp_path: Path) -> None:
    with round_session(tmp_path) as (session, council):
        meet(session.workspace, council)
        sit(session, council, 5)
        _, view = shown(session)
        assert "không được ghi nội dung phiên họp" in view.why_not
        assert view.step is not None
        assert view.step.text.startswith("Có mặt 5/5")


class SlowRunner:
    """Jobs wait until a test lets them go."""

    def __init__(self) -> None:
        self.waiting: list[Callable[[], None]] = []

    def run(self, job: Callable[[], Any], done: Callable[[Any], None], failed: Callable[[OcopError], None]) -> None:
        self.waiting.append(lambda: ImmediateRunner().run(job, done, failed))

    def let_go(self) -> None:
        while self.waiting:
            self.waiting.pop(0)()


def test_what_is_typed_while_the_store_works_stays(tmp_path: Path) -> None:
    with round_session(tmp_path) as (session, council):
        runner = SlowRunner()
        session.runner = runner
        presenter, view = shown(session)
        runner.let_go()
        presenter.changed(replace(view.form, conclusion="Thống nhất"))
        presenter.save()
        presenter.changed(replace(view.form, conclusion="Thống nhất cao"))
        runner.let_go()
        assert (view.form.conclusion, presenter.unsaved) == ("Thống nhất cao", True)
        assert session.workspace.meeting(council.id).conclusion == "Thống nhất"
        presenter.save()
        runner.let_go()
        presenter.start()
        presenter.changed(replace(view.form, venue="Phòng họp"))
        runner.let_go()
        assert presenter.unsaved, "nor does reading again take it away"
