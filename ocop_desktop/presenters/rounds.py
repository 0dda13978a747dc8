"""The page of rounds: the list, which round is in front, its form, its end."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from ocop_desktop.errors import OcopError
from ocop_desktop.i18n import translate
from ocop_desktop.presenters import rounds_list as words
from ocop_desktop.presenters.round_form import councils
from ocop_desktop.presenters.round_form_desk import RoundFormDesk
from ocop_desktop.presenters.rounds_view import RoundsView
from ocop_desktop.presenters.scoring_view import DeclareRequest
from ocop_desktop.presenters.seats import follow_round, name_of, refusal_elsewhere, refusal_in
from ocop_desktop.presenters.session import Session
from ocop_desktop.presenters.shell import round_at_work
from ocop_desktop.services.round_records import Round, RoundRow


class RoundsPresenter:
    """What the page of rounds does. The form has a desk of its own."""

    def __init__(self, session: Session, view: RoundsView, year: Callable[[], int]) -> None:
        self._session = session
        self._view = view
        self._rows: tuple[RoundRow, ...] = ()
        self._selected: int | None = None
        self.form = RoundFormDesk(session, view, year, self._kept, self._read)

    # --- the list --------------------------------------------------------------------------------------------

    def start(self) -> None:
        """The page comes into view: read the list again, unless a form is open."""
        if not self.form.open:
            self._read()

    def _read(self) -> None:
        self._session.runner.run(self._session.workspace.rounds, self._loaded, self._not_loaded)

    def _not_loaded(self, error: OcopError) -> None:
        self._view.show_failed(error.message)
        if error.code == "unexpected":
            self._view.show_error(error)

    def _loaded(self, rows: list[RoundRow]) -> None:
        self._rows = tuple(rows)
        if self._follow():
            self._view.round_changed()
        if self.form.open:
            return
        if not rows:
            self._view.show_empty(words.rounds_list(self._session, (), None).add_refused)
            return
        ids = [row.round.id for row in rows]
        if self._selected not in ids:
            front = self._session.round_id
            self._selected = front if front in ids else ids[0]
        self._view.show_list(words.rounds_list(self._session, rows, self._selected))
        self._show_choice()

    def _follow(self) -> bool:
        """Another window may have changed the round in front, or deleted it; whether it has."""
        front = self._session.round
        if front is None:
            return False
        newest = next((row.round for row in self._rows if row.round.id == front.id), None)
        if newest == front:
            return False
        if newest is None:
            self._session.choose_round(None)
        else:
            follow_round(self._session, newest)
        return True

    def select(self, round_id: int) -> None:
        """Another row is in front."""
        self._selected = round_id
        self._show_choice()

    def _show_choice(self) -> None:
        row = self._row
        self._view.show_choice(words.choice(self._session, row, self._rows) if row is not None else None)

    @property
    def _row(self) -> RoundRow | None:
        return next((row for row in self._rows if row.round.id == self._selected), None)

    # --- the round in front ----------------------------------------------------------------------------------

    def next(self) -> None:
        """Work with the selected round, or go to its next step where one does already."""
        row = self._row
        if row is None:
            return
        if self._session.round_id == row.round.id:
            page = words.next_page(self._session, row)
            if page == "sign_in":
                self._view.sign_in()
            else:
                self._view.go(page)
        elif not refusal_elsewhere(self._session, row.round):
            self._put_in_front(row.round)
            self._say(translate("Rounds", "Đang làm việc với {round}"), row.round)
            self._read()

    def _put_in_front(self, the_round: Round | None) -> None:
        self._session.choose_round(the_round)
        self._view.round_changed()

    def _say(self, text: str, the_round: Round) -> None:
        self._view.show_status(text.format(round=name_of(the_round)), "good")

    # --- the form --------------------------------------------------------------------------------------------

    def add(self, practice: bool = False) -> None:
        """Begin a new round."""
        self.form.begin(None, practice, "")

    def edit(self) -> None:
        """Change the selected round, or look at it where it changes no more."""
        row = self._row
        if row is None:
            return
        refused = refusal_in(self._session, "round.edit", row.round)
        if row.round.finished_at:
            refused = translate("Rounds", "Đợt đã kết thúc nên chỉ xem. Muốn sửa, Chủ tịch Hội đồng phải mở lại đợt.")
        self.form.begin(row, row.round.practice, refused)

    def _kept(self, the_round: Round, added: bool) -> None:
        """A round is on the disk; a new one is what one goes on with."""
        self._selected = the_round.id
        follow_round(self._session, the_round)
        if added and self._session.seat is None:
            self._session.choose_round(the_round)
        self._view.round_changed()
        text = translate("Rounds", "Đã lập {round}") if added else translate("Rounds", "Đã lưu {round}")
        self._say(text, the_round)

    def leave(self, go: Callable[[], None]) -> None:
        """Go once what is typed is saved or given up; else stay."""
        self.form.leave(go)

    # --- copying a council -----------------------------------------------------------------------------------

    def copy_council(self) -> None:
        """Appoint the members of another round in the selected one."""
        row, workspace = self._row, self._session.workspace
        if row is None or row.members:
            return
        source = self._view.ask_council(councils([other for other in self._rows if other is not row]))
        if source is not None:
            self._session.runner.run(
                lambda: workspace.copy_council(row.round.id, source),
                lambda members: self._copied(row.round, len(members)),
                self._refused,
            )

    def _copied(self, the_round: Round, members: int) -> None:
        self._session.touch()
        text = translate("Rounds", "Đã chép {n} thành viên vào {round}")
        self._view.show_status(text.format(n=members, round=name_of(the_round)), "good")
        self._read()

    def _refused(self, error: OcopError) -> None:
        """What another window has done meanwhile is shown beside the reason."""
        self._view.show_error(error)
        self._read()

    # --- deleting --------------------------------------------------------------------------------------------

    def delete(self) -> None:
        """Delete the selected round after asking; the store keeps one in which somebody has scored."""
        row, workspace = self._row, self._session.workspace
        if row is None or words.choice(self._session, row, self._rows).delete_refused:
            return

        def job() -> tuple[list[str], int]:
            members = [member.label for member in workspace.members(row.round.id)]
            return members, sum(each.stands for each in workspace.conflicts(row.round.id))

        self._session.runner.run(job, lambda found: self._ask_deletion(row, *found), self._refused)

    def _ask_deletion(self, row: RoundRow, members: list[str], conflicts: int) -> None:
        workspace, seat = self._session.workspace, self._session.seat
        title, text = words.deletion_words(row, members, conflicts)
        if not self._view.confirm(title, text, translate("Rounds", "Xóa đợt")):
            return

        def job() -> Round | None:
            workspace.delete_round(row.round.id)
            if seat is not None and seat.round.id == row.round.id:
                workspace.sign_out()
            return round_at_work(workspace)

        self._session.runner.run(job, lambda going: self._deleted(row.round, going), self._refused)

    def _deleted(self, gone: Round, going: Round | None) -> None:
        session, self._selected = self._session, None
        if session.seat is not None and session.seat.round.id == gone.id:
            session.seat = None
        if session.round is not None and session.round.id == gone.id:
            session.choose_round(going)
        self._view.round_changed()
        self._say(translate("Rounds", "Đã xóa {round}"), gone)
        self._read()

    # --- the end ---------------------------------------------------------------------------------------------

    def end(self) -> None:
        """Finish the selected round, or let a finished one go on."""
        row = self._row
        if row is None or words.choice(self._session, row, self._rows).end_refused:
            return
        if row.round.finished_at:
            self._reopen(row.round)
        else:
            self._finish(row)

    def _finish(self, row: RoundRow) -> None:
        workspace = self._session.workspace
        title, text = words.finish_words(row)
        if self._view.confirm(title, text, translate("Rounds", "Kết thúc đợt")):
            self._session.runner.run(
                lambda: workspace.finish_round(row.round.id),
                lambda changed: self._ended(changed, translate("Rounds", "Đã kết thúc {round}")),
                self._refused,
            )

    def _reopen(self, the_round: Round) -> None:
        workspace = self._session.workspace
        request = DeclareRequest(
            title=translate("Rounds", "Mở lại {round}").format(round=name_of(the_round)),
            ground=translate("Rounds", "Đợt đã kết thúc; mở lại thì kết quả có thể thay đổi."),
            hint=translate("Rounds", "Lý do được ghi vào nhật ký. Phiếu và quyết định đã có vẫn còn nguyên."),
            reason="",
            verb=translate("Rounds", "Mở lại đợt"),
        )
        reason = self._view.ask_reason(request)
        if reason is not None:
            self._session.runner.run(
                lambda: workspace.reopen_round(the_round.id, reason),
                lambda changed: self._ended(changed, translate("Rounds", "Đã mở lại {round}")),
                self._refused,
            )

    def _ended(self, changed: Round, text: str) -> None:
        self._rows = tuple(replace(row, round=changed) if row.round.id == changed.id else row for row in self._rows)
        follow_round(self._session, changed)
        self._view.round_changed()
        self._say(text, changed)
        self._read()
