"""The page "Phiên họp": when and where the council met, who was there, what was said; the quorum at once in words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ocop_desktop.council.member import ROLE_NAMES
from ocop_desktop.errors import OcopError
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.meeting_view import MeetingForm, MeetingStep, MeetingView, MemberLine
from ocop_desktop.presenters.meeting_words import (
    form_of,
    meeting_of,
    merged,
    merged_words,
    moment_problem,
    moment_words,
    quorum_of,
    quorum_words,
    read_moment,
    said,
)
from ocop_desktop.presenters.seats import refusal
from ocop_desktop.presenters.session import Session
from ocop_desktop.services.round_records import Member, Round

if TYPE_CHECKING:
    from ocop_desktop.services.workspace import Workspace


@dataclass(frozen=True)
class _Stored:
    """The meeting as it was read: a version, the council, and the form that it makes."""

    round: Round
    members: tuple[Member, ...]
    form: MeetingForm


class MeetingPresenter:
    """What the page does. Nothing is saved before a person says so; what is typed is never thrown away unasked."""

    def __init__(self, session: Session, view: MeetingView) -> None:
        self._session = session
        self._view = view
        self._stored: _Stored | None = None
        self._form = MeetingForm()
        self._working = False

    # --- showing ---------------------------------------------------------------------------------------------

    @property
    def unsaved(self) -> bool:
        """Whether something on the screen is not in the store."""
        return self._stored is not None and said(self._form) != said(self._stored.form)

    def start(self) -> None:
        """Read the meeting, unless something is unsaved."""
        round_id, workspace = self._session.round_id, self._session.workspace
        if self.unsaved and self._stored is not None and self._stored.round.id == round_id:
            self._show_step()
            return
        if round_id is None:
            title = translate("Meeting", "Chưa chọn đợt đánh giá")
            text = translate("Meeting", "Phiên họp thuộc về một đợt đánh giá. Hãy lập hoặc chọn đợt trước.")
            self._nothing(title, text, translate("Meeting", "Đến đợt đánh giá"), "rounds")
        else:
            self._session.runner.run(lambda: _read(workspace, round_id), self._show_again, self._view.show_error)

    def _nothing(self, title: str, text: str, verb: str, page: str) -> None:
        self._stored = None
        self._view.show_nothing(title, text, verb, page)

    def _show_again(self, stored: _Stored) -> None:
        """What was typed while the store was read stays."""
        if not self.unsaved or self._stored is None or self._stored.round.id != stored.round.id:
            self._show(stored)

    def _show(self, stored: _Stored, form: MeetingForm | None = None) -> None:
        if not any(member.appointed for member in stored.members):
            text = translate("Meeting", "Ở đây ghi ai dự họp và Hội đồng có đủ người để quyết định không.")
            title = translate("Meeting", "Hội đồng chưa có thành viên")
            self._nothing(title, text, translate("Meeting", "Đến danh sách thành viên"), "members")
            return
        self._stored, self._form = stored, form or stored.form
        lines = tuple(MemberLine(m.id, m.label, ROLE_NAMES[m.role]) for m in stored.members if m.appointed)
        self._view.show_notice("")
        for field in ("opened", "ended"):
            self._view.show_problem(field, "")
        self._view.show_form(lines, self._form, self._why_not)
        self._show_step()

    @property
    def _why_not(self) -> str:
        if self._stored is not None and self._stored.round.finished_at:
            return translate("Meeting", "Đợt đã kết thúc nên nội dung phiên họp không thay đổi được nữa.")
        return refusal(self._session, "meeting.edit")

    def _show_step(self) -> None:
        stored = self._stored
        if stored is None:
            return
        found = quorum_of(stored.round, stored.members, self._form)
        has_chair = any(member.role == "chair" and member.appointed for member in stored.members)
        unknown = sum(each.present is None for each in self._form.present)
        text, tone = quorum_words(found, has_chair, unknown)
        if self.unsaved:
            step = MeetingStep(text, tone, translate("Meeting", "Lưu phiên họp"), "save")
        elif self._why_not:
            step = MeetingStep(text, tone, translate("Meeting", "Lập biên bản"), "papers")
        elif found.holds or not unknown:
            step = MeetingStep(text, tone, translate("Meeting", "Xem việc tiếp theo"), "board")
        else:
            step = MeetingStep(text, tone, "", "")
        self._view.show_step(step, self.unsaved)

    def changed(self, form: MeetingForm) -> None:
        """Something was typed or ticked."""
        self._form = form
        self._show_step()

    def now(self, moment: str) -> str:
        """This moment (RFC 3339) as the form writes it."""
        return moment_words(moment)

    def command(self, name: str) -> None:
        """Do what the filled button offers."""
        if name == "save":
            self.save()
        elif name in ("papers", "board"):
            self._view.go(name)

    def drop(self) -> None:
        """Back to what is stored, after asking."""
        title = translate("Meeting", "Bỏ phần chưa lưu?")
        text = translate("Meeting", "Màn hình trở lại như lần lưu trước; những gì vừa nhập sẽ mất.")
        if self.unsaved and self._stored is not None and self._view.confirm(title, text, translate("Meeting", "Bỏ")):
            self._show(self._stored)

    # --- saving ----------------------------------------------------------------------------------------------

    def save(self, then: Callable[[], None] | None = None) -> None:
        """Keep the meeting, then call `then`; where somebody else has changed it, show both."""
        if self._stored is None or self._working or not self._moments_read():
            return
        stored, sent = self._stored, self._form
        meeting = meeting_of(sent)
        workspace, round_id = self._session.workspace, stored.round.id
        self._working = True
        self._view.show_status(translate("Meeting", "Đang lưu…"), "plain")

        def job() -> _Stored:
            workspace.save_meeting(round_id, stored.round.version, meeting)
            return _read(workspace, round_id)

        self._session.runner.run(
            job, lambda new: self._saved(new, sent, then), lambda error: self._not_saved(error, then)
        )

    def _moments_read(self) -> bool:
        opened = read_moment(self._form.opened)
        ended = read_moment(self._form.ended, opened or "")
        self._view.show_problem("opened", moment_problem() if opened is None else "")
        self._view.show_problem("ended", moment_problem() if ended is None else "")
        return opened is not None and ended is not None

    def _saved(self, stored: _Stored, sent: MeetingForm, then: Callable[[], None] | None) -> None:
        self._working = False
        self._show(stored, None if self._form == sent else self._form)
        here = self._session.round
        if here is not None and here.id == stored.round.id:
            self._session.choose_round(stored.round)
            if then is None:
                self._view.seat_changed()
        self._view.show_status(translate("Meeting", "Đã lưu phiên họp"), "good")
        if then is not None:
            then()

    def _not_saved(self, error: OcopError, then: Callable[[], None] | None) -> None:
        self._working = False
        self._view.show_status(translate("Meeting", "Chưa lưu được"), "bad")
        if error.code == "stale" and self._stored is not None:
            workspace, round_id = self._session.workspace, self._stored.round.id
            self._session.runner.run(
                lambda: _read(workspace, round_id), lambda new: self._stale(new, then), self._view.show_error
            )
        elif error.code == "date" and error.detail in ("opened", "ended"):
            self._view.show_problem(error.detail, error.message)
        else:
            self._view.show_error(error)

    def _stale(self, newest: _Stored, then: Callable[[], None] | None) -> None:
        """The round was changed elsewhere: save again where the meeting was not, else offer the newest."""
        stored, mine = self._stored, self._form
        if stored is None:
            return
        if newest.form == stored.form:
            self._stored = newest
            self.save(then)
            return
        title = translate("Meeting", "Phiên họp vừa được sửa ở cửa sổ khác")
        text = translate(
            "Meeting",
            "Nội dung vừa nhập chưa được lưu và vẫn ở trên màn hình; không có gì bị ghi đè. Xem bản mới nhất: phần vừa "
            "nhập được giữ lại để đối chiếu rồi lưu.",
        )
        if self._view.confirm(title, text, translate("Meeting", "Xem bản mới nhất")):
            form, both = merged(stored.form, mine, newest.form)
            self._show(newest, form)
            self._view.show_notice(merged_words(both, mine))

    # --- leaving ---------------------------------------------------------------------------------------------

    def leave(self, go: Callable[[], None]) -> None:
        """Ask where something is unsaved: save and go on, or stay."""
        if not self.unsaved:
            go()
            return
        title = translate("Meeting", "Phiên họp chưa lưu")
        text = translate(
            "Meeting", "Có nội dung chưa lưu. Lưu rồi đi tiếp, hoặc quay lại; muốn bỏ thì bấm “Bỏ phần chưa lưu”."
        )
        if self._view.confirm(title, text, translate("Meeting", "Lưu và đi tiếp")):
            self.save(go)


def _read(workspace: Workspace, round_id: int) -> _Stored:
    """The meeting as it is stored; runs on the worker."""
    members = tuple(workspace.members(round_id))
    return _Stored(workspace.round(round_id), members, form_of(workspace.meeting(round_id), members))
