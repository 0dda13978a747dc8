"""The scoring page: one criterion at a time, every answer saved at once, nothing pretended.

An answer is shown when it is chosen and marked as saved when the store has confirmed it; a refused one is taken
back where it stands.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ocop_desktop.errors import OcopError
from ocop_desktop.i18n import translate
from ocop_desktop.presenters import scoring_banners as banners
from ocop_desktop.presenters.blind_copy import LEAVE_COPY
from ocop_desktop.presenters.scoring_drafts import OPINION, PLACE_DATE
from ocop_desktop.presenters.scoring_guide import FINISH, ScoringGuide
from ocop_desktop.presenters.scoring_saver import SheetSaver
from ocop_desktop.presenters.scoring_text import criterion_view, map_rows
from ocop_desktop.presenters.scoring_totals import totals_view
from ocop_desktop.presenters.scoring_view import ScoringView
from ocop_desktop.presenters.session import Session
from ocop_desktop.presenters.words import clock_time
from ocop_desktop.rubric.model import Rubric
from ocop_desktop.services.rubrics import rubric_of

if TYPE_CHECKING:
    from ocop_desktop.services.workspace import SheetState

#: The store holds another state of the sheet than the screen.
_CHANGED_ELSEWHERE = ("stale", "closed", "signed")
#: The council has finished scoring: the sheet stays as it is, and nothing more is taken into it.
_OVER = ("scoring_closed", "round_finished")


class OpenSheet:
    """A sheet on the screen: as it was read, where one stands in it, and what becomes of its changes."""

    def __init__(self, state: SheetState, guide: ScoringGuide, saver: SheetSaver) -> None:
        self.state = state
        self.guide = guide
        self.saver = saver
        self.over = False

    @property
    def sheet_id(self) -> str:
        """Its id."""
        return self.state.sheet.sheet_id

    @property
    def editable(self) -> bool:
        """Whether it may be changed."""
        return self.state.status == "open" and not self.over


class ScoringPresenter:
    """What the scoring page does with one sheet. Opening another product forgets everything of the one before."""

    def __init__(self, session: Session, view: ScoringView) -> None:
        self._session = session
        self._view = view
        self._open: OpenSheet | None = None
        self._shown: str | None = None
        self._recovered = True
        self._generation = session.generation

    # --- opening and leaving ---------------------------------------------------------------------------------

    def start(self) -> None:
        """The page comes into view: show the current product's sheet, or what the page is for."""
        product_id = self._session.product_id
        if product_id is None:
            self._forget()
            self._view.show_empty()
        elif self._open is None or self._open.over or self._generation != self._session.generation:
            self._open_product(product_id)
        else:
            self._show_header(self._open)
            if self.unsaved_text:
                self._view.show_status(_unsaved(), "bad")

    def _forget(self) -> None:
        if self._open is not None:
            self._open.saver.dismiss()
        self._open, self._shown, self._recovered = None, None, True
        self._generation = self._session.generation

    def _open_product(self, product_id: int) -> None:
        self._forget()
        self._view.show_header(None)
        self._view.show_busy(translate("Scoring", "Đang mở phiếu…"))
        workspace, copy = self._session.workspace, self._session.copy
        self._load(lambda: workspace.sheet_state(copy.sheet_id) if copy else workspace.open_sheet(product_id))

    def _load(
        self,
        read: Callable[[], SheetState],
        then: Callable[[OpenSheet], None] | None = None,
        failed: Callable[[OcopError], None] | None = None,
    ) -> None:
        def job() -> tuple[SheetState, Rubric]:
            state = read()
            return state, rubric_of(state.sheet.rubric.id, state.sheet.rubric.digest)

        self._session.runner.run(job, lambda both: self._loaded(*both, then), failed or self._not_loaded)

    def _not_loaded(self, error: OcopError) -> None:
        self._forget()
        self._view.show_empty()
        self._view.show_error(error)

    def _loaded(self, state: SheetState, rubric: Rubric, then: Callable[[OpenSheet], None] | None) -> None:
        self._forget()
        sheet = state.sheet
        guide = ScoringGuide(rubric, rubric.by_code[sheet.set], sheet.answers, state.position)
        guide.rejection = sheet.rejected
        guide.stopped = dict(sheet.stopped)
        self._open = OpenSheet(state, guide, SheetSaver(self._session, state, guide, self))
        self._session.sheet_id = sheet.sheet_id if self._session.copy is None else None
        self._show_header(self._open)
        self._view.show_problem("")
        self._view.show_status("", "plain")
        if then is not None:
            then(self._open)
        self.changed()

    def _show_header(self, opened: OpenSheet) -> None:
        self._view.show_header(banners.header(opened.state, opened.guide.criteria_set))

    def leave(self, go: Callable[[], None]) -> None:
        """Go once everything is confirmed; a blind copy is open only as long as the page is in front."""

        def gone() -> None:
            self._session.close_copy()
            go()

        self.when_saved(gone)

    @property
    def busy(self) -> bool:
        """Whether something is not yet confirmed by the store."""
        return self._open is not None and self._open.saver.busy

    @property
    def unsaved_text(self) -> bool:
        """Whether the store has refused a text that still stands on the screen."""
        return self._open is not None and self._open.saver.drafts.refused

    def when_saved(self, callback: Callable[[], None]) -> None:
        """Hand over what is typed, and call back once everything is confirmed or refused."""
        if self._open is None:
            callback()
        else:
            self._view.pending_text()
            self._open.saver.when_idle(callback)

    # --- moving ----------------------------------------------------------------------------------------------

    def next(self) -> None:
        """Go on."""
        self._move(lambda guide: guide.next())

    def previous(self) -> None:
        """Go to the step before."""
        self._move(lambda guide: guide.previous())

    def back(self) -> None:
        """Return to where the last jump began."""
        self._move(lambda guide: guide.back())

    def jump(self, code: str) -> None:
        """Go to a step."""
        self._move(lambda guide: guide.jump(code))

    def next_unscored(self) -> None:
        """Go to the next criterion without an answer, or to the last step."""
        self._move(lambda guide: guide.jump(guide.next_unscored() or FINISH))

    def _move(self, move: Callable[[ScoringGuide], bool]) -> None:
        opened = self._open
        if opened is None:
            return
        self._view.pending_text()
        if move(opened.guide):
            self._keep_position(opened)
            self._view.show_problem("")
            self.changed()

    def _keep_position(self, opened: OpenSheet) -> None:
        if opened.editable:
            workspace, sheet_id, position = self._session.workspace, opened.sheet_id, opened.guide.position
            self._session.runner.run(lambda: workspace.set_position(sheet_id, position), lambda _: None, self.refused)

    # --- answers, texts, declarations ------------------------------------------------------------------------

    @property
    def _editable(self) -> OpenSheet | None:
        return self._open if self._open is not None and self._open.editable else None

    def choose(self, option: int | None) -> None:
        """Answer the criterion in front: an option, 0 for none reached, None for "chưa chấm"."""
        opened = self._editable
        choice = opened.guide.choose(option) if opened else None
        if opened and choice:
            opened.saver.choose(choice)
            self.changed()

    def undo(self) -> None:
        """Take back the last choice and show its criterion."""
        opened = self._editable
        if opened is None:
            return
        self._view.pending_text()
        choice = opened.guide.undo()
        if choice:
            self._keep_position(opened)
            opened.saver.choose(choice)
            self.changed()

    def comment(self, code: str, text: str) -> None:
        """Keep the comment to a criterion."""
        if self._editable:
            self._editable.saver.comment(code, text)

    def opinion(self, text: str) -> None:
        """Keep the opinion on the whole."""
        if self._editable:
            self._editable.saver.opinion(text)

    def place_date(self, place: str, date: str) -> None:
        """Keep place and date (YYYY-MM-DD)."""
        if self._editable:
            self._editable.saver.place_date(place, date)

    def declare(self, under: str) -> None:
        """Declare what a criterion's note, or with "" the clause at the form's head, says; asks for the reason."""
        opened = self._editable
        if opened is None:
            return
        self._view.pending_text()
        stops = under in opened.guide.criteria_set.can_stop
        reason = self._view.ask_reason(banners.declare_request(opened.guide, under, stops))
        if reason and reason.strip():
            opened.saver.declare(under, reason.strip(), stops)

    def command(self, name: str) -> None:
        """Do what a banner or a notice offers."""
        verb, _, what = name.partition(":")
        actions: dict[str, Callable[[], None]] = {
            banners.REOPEN: self.reopen,
            banners.NEW_REVISION: self.new_revision,
            banners.DISMISS: self._dismiss,
            banners.NEXT_UNSCORED: self.next_unscored,
            LEAVE_COPY: lambda: self._view.leave_copy(),
            banners.WITHDRAW: lambda: self._withdraw(what),
        }
        if verb in actions:
            actions[verb]()

    def _withdraw(self, what: str) -> None:
        if self._editable:
            rejects = what == banners.REJECTION
            self._editable.saver.declare("" if rejects else what, None, not rejects)

    def _dismiss(self) -> None:
        self._recovered = False
        self.changed()

    # --- closing ---------------------------------------------------------------------------------------------

    def close(self) -> None:
        """Close the sheet after asking; lead to the first unscored criterion where one is left."""
        if self._editable:
            self.when_saved(self._close)

    def _close(self) -> None:
        opened = self._editable
        if opened is None:
            return
        result = opened.guide.result
        if result.outcome == "incomplete":
            self._lead_to(opened, result.unscored[0])
        elif self.unsaved_text:
            self._view.show_problem(banners.unsaved_text())
        elif self._view.confirm(*banners.closing_words(opened.guide, opened.state, self._session.copy)):
            workspace, sheet_id, version = self._session.workspace, opened.sheet_id, opened.saver.version
            self._view.show_status(translate("Scoring", "Đang khóa phiếu…"), "plain")
            self._session.runner.run(
                lambda: workspace.close_sheet(sheet_id, version),
                lambda _: self._closed(),
                lambda error: self._not_closed(opened, error),
            )

    def _closed(self) -> None:
        self._session.touch()
        (self._view.leave_copy if self._session.copy is not None else self._view.closed)()

    def _not_closed(self, opened: OpenSheet, error: OcopError) -> None:
        if error.code == "unscored" and error.detail in opened.guide.steps:
            self._view.show_status("", "plain")
            self._lead_to(opened, error.detail)
        else:
            self.refused(error)

    def _lead_to(self, opened: OpenSheet, code: str) -> None:
        opened.guide.jump(code)
        self._keep_position(opened)
        self.changed()
        text = translate("Scoring", "Chưa khóa được: còn {n} tiêu chí chưa chấm. Đây là tiêu chí đầu tiên còn trống.")
        self._view.show_problem(text.format(n=len(opened.guide.result.unscored)))

    def reopen(self) -> None:
        """Open a closed, unsigned sheet again."""
        self._replace(lambda sheet_id: self._session.workspace.reopen(sheet_id))

    def new_revision(self) -> None:
        """Begin a correction of a signed sheet."""
        title = translate("Scoring", "Lập bản sửa")
        text = translate(
            "Scoring",
            "Phiếu đã ký không bao giờ thay đổi. Chương trình sẽ lập một bản sửa với đầy đủ câu trả lời hiện có; "
            "bản đã ký vẫn được giữ và bản sửa ghi rõ nó thay bản nào.",
        )
        if self._view.confirm(title, text, title):
            self._replace(lambda sheet_id: self._session.workspace.new_revision(sheet_id))

    def _replace(self, change: Callable[[str], SheetState]) -> None:
        if self._open is not None:
            self._session.touch()
            sheet_id = self._open.sheet_id
            self._load(lambda: change(sheet_id), failed=self.refused)

    # --- how saving goes -------------------------------------------------------------------------------------

    def saving(self) -> None:
        """A change is on its way."""
        self._view.show_status(translate("Scoring", "Đang lưu…"), "plain")

    def saved(self, at: str) -> None:
        """Everything is confirmed, unless a text was refused before."""
        if self.unsaved_text:
            self._view.show_status(_unsaved(), "bad")
        else:
            self._view.show_status(translate("Scoring", "Đã lưu {time}").format(time=clock_time(at)), "good")

    def refused(self, error: OcopError) -> None:
        """Say what was refused; where the sheet was changed elsewhere, show it as it is now."""
        self._view.show_status(translate("Scoring", "Chưa lưu được"), "bad")
        self._view.show_problem(error.message)
        if error.code in _CHANGED_ELSEWHERE:
            self._view.show_error(error)
            self._read_again(error.message)
        elif error.code in _OVER:
            self._read_again("", over=True)
        elif error.code == "unexpected":
            self._view.show_error(error)

    def _read_again(self, why: str, over: bool = False) -> None:
        """Show what the store has now, at the criterion in front; what was typed stays on the screen."""
        before = self._open
        if before is None:
            return
        before.saver.drop()
        before.saver.dismiss()
        sheet_id, workspace = before.sheet_id, self._session.workspace

        def take_over(now: OpenSheet) -> None:
            if now.editable:
                now.saver.drafts.take_over(before.saver.drafts)
            now.over = over
            now.guide.jump(before.guide.position)
            self._view.show_problem(why)
            if now.saver.drafts.refused:
                self._view.show_status(_unsaved(), "bad")

        self._load(lambda: workspace.sheet_state(sheet_id), take_over)

    def changed(self) -> None:
        """Show everything anew; the step in front is kept as it is where one has not moved."""
        opened = self._open
        if opened is None:
            return
        guide, drafts = opened.guide, opened.saver.drafts
        again = self._shown == guide.position
        self._shown = guide.position
        self._view.show_banners(banners.banners(guide, opened.state, self._recovered, self._session.copy, opened.over))
        node = guide.criterion
        if node is None:
            finish = banners.finish_view(guide, opened.editable, drafts.text(OPINION), drafts.text(PLACE_DATE))
            (self._view.update_finish if again else self._view.show_finish)(finish)
        else:
            view = criterion_view(guide, node, drafts.text(node.code), opened.editable)
            (self._view.update_criterion if again else self._view.show_criterion)(view)
        self._view.show_map(map_rows(guide), guide.position)
        self._view.show_totals(totals_view(guide))


def _unsaved() -> str:
    return translate("Scoring", "Có nội dung chưa lưu được")
