"""A round being filled in: from the first letter to the disk, with a second window that may be faster."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from ocop_desktop.errors import OcopError
from ocop_desktop.i18n import translate
from ocop_desktop.presenters import round_form as form
from ocop_desktop.presenters.form_leaving import LeavesForm
from ocop_desktop.presenters.rounds_view import RoundsView, Typed
from ocop_desktop.presenters.session import Session
from ocop_desktop.services.round_records import Round, RoundDraft, RoundRow

if TYPE_CHECKING:
    from ocop_desktop.services.workspace import Workspace

#: What is on the disk, whether it is new, and what went wrong after it was kept.
Kept = tuple[Round, bool, OcopError | None]


class RoundFormDesk(LeavesForm):
    """The form of a round. `kept` gets what is on the disk; `back` shows the list."""

    def __init__(
        self,
        session: Session,
        view: RoundsView,
        year: Callable[[], int],
        kept: Callable[[Round, bool], None],
        back: Callable[[], None],
    ) -> None:
        super().__init__(view, back)
        self._session = session
        self._view = view
        self._year = year
        self._kept = kept
        self._base: form.FormBase | None = None
        self._first = Typed()
        self._newest: RoundRow | None = None
        self._tried = False

    @property
    def open(self) -> bool:
        """Whether a form is open."""
        return self._base is not None

    @property
    def unsaved(self) -> bool:
        """Whether something is typed that would be lost."""
        return self._base is not None and not self._base.refused and form.differs(self._view.typed(), self._first)

    def begin(self, row: RoundRow | None, practice: bool, refused: str) -> None:
        """Show the form with the newest there is; `refused` says why it is only looked at."""
        workspace, year = self._session.workspace, self._year()

        def job() -> form.FormBase:
            rows = tuple(workspace.rounds())
            own = None
            if row is not None:
                workspace.round(row.round.id)
                own = next(each for each in rows if each.round.id == row.round.id)
            return form.FormBase(own, rows, practice, year, refused)

        self._session.runner.run(job, self._show, self._not_shown)

    def _not_shown(self, error: OcopError) -> None:
        self._view.show_error(error)
        self._back()

    def _show(self, base: form.FormBase) -> None:
        self._base, self._saving, self._tried, self._newest = base, False, False, None
        view = form.form_view(base)
        self._first = view.typed
        self._view.show_problem("")
        self._view.show_problems({})
        self._view.show_stale(None)
        self._view.show_status("", "plain")
        self._view.show_form(view)
        self._view.show_hint(form.date_hint(view.typed))

    def changed(self) -> None:
        """Something was typed: the law's dates follow the year."""
        if self._base is not None:
            self._view.show_hint(form.date_hint(self._view.typed()))

    def left(self) -> None:
        """The keyboard has left a field: say what is wrong; what is empty is not blamed before the first save."""
        if self._base is None or self._base.refused:
            return
        typed = self._view.typed()
        found = form.problems(self._base, typed)
        self._view.show_problems({f: text for f, text in found.items() if self._tried or getattr(typed, f).strip()})

    def save(self) -> None:
        """Keep the round, or lead to the first field that is wrong."""
        base = self._base
        if base is None or self._saving or base.refused:
            return
        typed, self._tried = self._view.typed(), True
        found = form.problems(base, typed)
        self._view.show_problems(found)
        self._view.show_problem("")
        if found:
            self._view.focus_field(next(iter(found)))
            return
        workspace, draft = self._session.workspace, form.draft_of(typed)
        self._saving = True
        self._view.show_saving(True)
        self._session.runner.run(lambda: _keep(workspace, base, draft, typed.copy_from), self._saved, self._not_saved)

    def _saved(self, kept: Kept) -> None:
        the_round, added, error = kept
        self._saving, self._base = False, None
        self._view.show_saving(False)
        self._kept(the_round, added)
        if error is not None:
            self._view.show_error(error)
        self._after_saving()

    def _not_saved(self, error: OcopError) -> None:
        """What is typed stays on the screen."""
        self._saving, self._then = False, None
        self._view.show_saving(False)
        self._view.show_status(translate("Rounds", "Chưa lưu được"), "bad")
        field = form.field_of(error)
        if error.code == "stale":
            self._look_again(error)
        elif field is not None:
            self._view.show_problems({field: error.message})
            self._view.focus_field(field)
        else:
            self._view.show_problem(error.message)
        if error.code == "unexpected":
            self._view.show_error(error)

    # --- two windows -----------------------------------------------------------------------------------------

    def _look_again(self, error: OcopError) -> None:
        base, workspace = self._base, self._session.workspace
        if base is None or base.row is None:
            return
        round_id = base.row.round.id

        def job() -> RoundRow:
            workspace.round(round_id)
            return next(row for row in workspace.rounds() if row.round.id == round_id)

        self._session.runner.run(job, self._show_stale, lambda gone: self._view.show_problem(gone.message))

    def _show_stale(self, newest: RoundRow) -> None:
        if self._base is not None:
            self._newest = newest
            self._view.show_stale(form.stale(self._first, form.typed_of(newest.round)))

    def take_newest(self) -> None:
        """Give up what is typed for what the other window has saved."""
        self._go_on(lambda typed, newest: newest)

    def keep_typed(self) -> None:
        """Go on with what is typed, over what the other window has changed beside it."""
        self._go_on(lambda typed, newest: form.merged(self._first, typed, newest))

    def _go_on(self, choose: Callable[[Typed, Typed], Typed]) -> None:
        base, newest = self._base, self._newest
        if base is None or newest is None:
            return
        theirs = form.typed_of(newest.round)
        typed = choose(self._view.typed(), theirs)
        self._base, self._first, self._newest = replace(base, row=newest), theirs, None
        self._view.show_stale(None)
        self._view.show_problems({})
        self._view.replace_typed(typed)
        self._view.show_hint(form.date_hint(typed))

    # --- leaving ---------------------------------------------------------------------------------------------

    def _lost(self) -> str:
        return translate("Rounds", "Thông tin của đợt trên màn hình chưa lưu và sẽ mất nếu rời khỏi đây.")

    def _forget(self) -> None:
        self._base = None


def _keep(workspace: Workspace, base: form.FormBase, draft: RoundDraft, copy_from: int) -> Kept:
    if base.row is not None:
        return workspace.update_round(base.row.round.id, base.row.round.version, draft), False, None
    added = workspace.add_round(draft)
    try:
        if copy_from:
            workspace.copy_council(added.id, copy_from)
    except OcopError as error:  # the round is there all the same, and its council can be appointed by hand
        return added, True, error
    return added, True, None
