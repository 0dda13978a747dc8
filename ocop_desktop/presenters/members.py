"""The page of members: who belongs to the council, in which order, who leaves it and who comes back."""

from __future__ import annotations

from collections.abc import Callable

from ocop_desktop.errors import OcopError
from ocop_desktop.i18n import translate
from ocop_desktop.presenters import members_list as words
from ocop_desktop.presenters.member_form import MemberFormDesk
from ocop_desktop.presenters.members_list import Council
from ocop_desktop.presenters.members_view import MembersView
from ocop_desktop.presenters.round_form import councils
from ocop_desktop.presenters.rounds_view import CouncilChoice
from ocop_desktop.presenters.seats import follow_round, name_of
from ocop_desktop.presenters.session import Session
from ocop_desktop.presenters.words import short
from ocop_desktop.services.round_records import Member, MemberDraft, SignedIn


class MembersPresenter:
    """What the page of members does. The form has a desk of its own, and so have conflicts of interest."""

    def __init__(self, session: Session, view: MembersView, loaded: Callable[[Council], None]) -> None:
        self._session = session
        self._view = view
        self._tell = loaded
        self._council: Council | None = None
        self._selected: int | None = None
        self._gone: int | None = None
        self._undo: Callable[[], object] | None = None
        self.form = MemberFormDesk(session, view, self._kept, self.read)

    # --- the list --------------------------------------------------------------------------------------------

    def start(self) -> None:
        """The page comes into view: read the council again, unless a form is open."""
        if not self.form.open:
            self.read()

    def read(self) -> None:
        """Read the council of the round in front."""
        workspace, round_id = self._session.workspace, self._session.round_id
        if round_id is None:
            self._view.show_no_round()
            return

        def job() -> Council:
            return Council(
                workspace.round(round_id),
                tuple(workspace.members(round_id)),
                tuple(workspace.conflicts(round_id)),
                tuple(workspace.rounds()),
            )

        self._session.runner.run(job, self._loaded, self._not_loaded)

    def _not_loaded(self, error: OcopError) -> None:
        self._view.show_failed(error.message)
        if error.code == "unexpected":
            self._view.show_error(error)

    def _loaded(self, council: Council) -> None:
        if self._council is not None and self._council.round.id != council.round.id:
            self._forget()
        self._council = council
        follow_round(self._session, council.round)
        self._tell(council)
        if self.form.open:
            return
        refused = words.edit_refused(self._session, council.round)
        if not council.members:
            self._view.show_empty(name_of(council.round), refused, bool(self._sources()))
            return
        ids = [member.id for member in council.appointed]
        if self._selected not in ids:
            self._selected = next(iter(ids), None)
        self._view.show_members(words.members_list(self._session, council, self._selected))
        self._show_choice()
        self._view.show_removed(refused)

    def select(self, member_id: int) -> None:
        """Another member is in front."""
        self._selected = member_id
        self._show_choice()

    def select_removed(self, member_id: int) -> None:
        """Another one of those who have left is in front."""
        self._gone = member_id

    def _show_choice(self) -> None:
        council, member = self._council, self._member
        known = council is not None and member is not None and member.appointed
        self._view.show_member(words.choice(self._session, council, member) if known else None)  # type: ignore[arg-type]

    @property
    def _member(self) -> Member | None:
        return self._council.member(self._selected) if self._council is not None else None

    def _done(self, text: str, **values: object) -> None:
        self._session.touch()
        self._view.show_status(text.format(**values), "good")
        self.read()

    def _refused(self, error: OcopError) -> None:
        """What another window has done meanwhile is shown beside the reason."""
        self._view.show_error(error)
        self.read()

    # --- adding and changing ---------------------------------------------------------------------------------

    def add(self) -> None:
        """Begin a new member."""
        if self._council is not None and not words.edit_refused(self._session, self._council.round):
            self._forget()
            self.form.begin(self._council, None)

    def edit(self) -> None:
        """Change the selected member."""
        council, member = self._council, self._member
        if council is not None and member is not None and not words.edit_refused(self._session, council.round):
            self._forget()
            self.form.begin(council, member)

    def _kept(self, member: Member, added: bool) -> None:
        self._selected = member.id
        seat = self._session.seat
        if seat is not None and seat.member.id == member.id:
            self._session.seat = SignedIn(member, seat.round)
            self._view.seat_changed()
        self._session.touch()
        text = translate("Members", "Đã thêm {name}") if added else translate("Members", "Đã lưu {name}")
        self._view.show_status(text.format(name=member.label), "good")

    def copy_council(self) -> None:
        """Appoint the members of another round."""
        council, workspace = self._council, self._session.workspace
        source = self._view.ask_council(self._sources()) if council is not None else None
        if council is not None and source is not None:
            self._session.runner.run(
                lambda: workspace.copy_council(council.round.id, source),
                lambda members: self._done(translate("Members", "Đã chép {n} thành viên"), n=len(members)),
                self._refused,
            )

    def _sources(self) -> tuple[CouncilChoice, ...]:
        council = self._council
        return councils([r for r in council.rounds if r.round.id != council.round.id]) if council is not None else ()

    def move(self, by: int) -> None:
        """Move the selected member up (-1) or down (1) in the list."""
        council, workspace = self._council, self._session.workspace
        ids = [member.id for member in council.appointed] if council is not None else []
        if council is None or self._selected not in ids:
            return
        at = ids.index(self._selected)
        to = at + by
        if not 0 <= to < len(ids):
            return
        ids[at], ids[to] = ids[to], ids[at]
        order = [*ids, *(member.id for member in council.removed)]
        self._session.runner.run(
            lambda: workspace.arrange_members(council.round.id, order),
            lambda _: self._done(translate("Members", "Đã đổi thứ tự")),
            self._refused,
        )

    # --- PIN -------------------------------------------------------------------------------------------------

    def pin(self) -> None:
        """Change one's own PIN, or let the selected member choose another after a reset."""
        member, workspace, seat = self._member, self._session.workspace, self._session.seat
        if member is None:
            return
        if seat is not None and seat.member.id == member.id:
            self._view.change_pin()
            return
        reason = self._view.ask_reason(words.pin_request(member))
        if reason is not None:
            text = translate("Members", "Đã đặt lại mã PIN của {name}")
            self._session.runner.run(
                lambda: workspace.reset_pin(member.id, reason),
                lambda changed: self._done(text, name=changed.label),
                self._refused,
            )

    # --- leaving the council ---------------------------------------------------------------------------------

    def remove(self) -> None:
        """Take the selected member out of the council, after saying what that means."""
        council, member, workspace = self._council, self._member, self._session.workspace
        if council is None or member is None or words.choice(self._session, council, member).remove_refused:
            return
        self._session.runner.run(
            lambda: words.sheets_of(workspace.progress(council.round.id), member.id),
            lambda sheets: self._ask_removal(council, member, *sheets),
            self._refused,
        )

    def _ask_removal(self, council: Council, member: Member, finished: int, begun: int) -> None:
        workspace = self._session.workspace
        answer = self._view.ask_removal(words.removal_request(council, member, finished, begun))
        if answer is not None:
            self._session.runner.run(
                lambda: workspace.remove_member(member.id, answer.reason, keep_sheets=answer.keep_sheets),
                lambda kept: self._removed(council, member, kept),
                self._refused,
            )

    def _removed(self, council: Council, member: Member, kept: Member | None) -> None:
        if kept is None:
            self._offer_undo(member, lambda: self._add_again(council, member))
        else:
            self._offer_undo(member, lambda: self._restore(kept))
        self._done(translate("Members", "Đã đưa {name} ra khỏi Hội đồng"), name=member.label)

    def _offer_undo(self, member: Member, undo: Callable[[], object]) -> None:
        text = translate("Members", "Đã đưa {name} ra khỏi Hội đồng.").format(name=short(member.label))
        self._undo = undo
        self._view.show_undo(text)

    def undo(self) -> None:
        """Take back the last removal."""
        undo = self._undo
        self._forget()
        if undo is not None:
            undo()

    def _forget(self) -> None:
        self._undo = None
        self._view.show_undo("")

    def restore(self) -> None:
        """Let the selected one of those who have left belong to the council again."""
        council = self._council
        removed = council.removed if council is not None else ()
        chosen = next((member for member in removed if member.id == self._gone), next(iter(removed), None))
        if chosen is not None:
            self._forget()
            self._restore(chosen)

    def _restore(self, member: Member) -> None:
        workspace = self._session.workspace
        self._session.runner.run(lambda: workspace.restore_member(member.id), self._back_again, self._refused)

    def _add_again(self, council: Council, member: Member) -> None:
        """Nothing named the member, so that nothing but the line in the list has gone: it comes to where it was."""
        workspace, round_id = self._session.workspace, council.round.id
        before = [each.id for each in council.appointed]

        def job() -> Member:
            added = workspace.add_member(round_id, MemberDraft(member.name, member.role, member.office))
            others = [each.id for each in workspace.members(round_id) if each.id != added.id]
            place = sum(each in before[: before.index(member.id)] for each in others)
            workspace.arrange_members(round_id, [*others[:place], added.id, *others[place:]])
            return added

        self._session.runner.run(job, self._back_again, self._refused)

    def _back_again(self, member: Member) -> None:
        self._selected = member.id
        text = translate("Members", "{name} đã trở lại Hội đồng; cần đặt lại mã PIN và phân công sản phẩm chưa chấm")
        self._done(text, name=member.label)

    # --- leaving the page ------------------------------------------------------------------------------------

    def next(self) -> None:
        """The council is there: put products into the round."""
        self._view.go("entries")

    def leave(self, go: Callable[[], None]) -> None:
        """Go once what is typed is saved or given up; else stay."""
        self.form.leave(go)
