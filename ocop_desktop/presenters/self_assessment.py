"""A producer's self-assessment on the screen: one criterion at a time, saved at once, the council's beside it.

An answer is shown when it is chosen; a refused one is taken back where it stands. Nothing of a file is kept before a
person has seen what it would change.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ocop_desktop.council.permissions import may, seat_role
from ocop_desktop.errors import OcopError
from ocop_desktop.i18n import translate
from ocop_desktop.presenters import self_assessment_words as words
from ocop_desktop.presenters.save_queue import Change, Saved, SaveQueue
from ocop_desktop.presenters.scoring_guide import Choice, ScoringGuide
from ocop_desktop.presenters.self_assessment_files import SelfFiles
from ocop_desktop.presenters.self_assessment_view import SelfAssessmentView
from ocop_desktop.presenters.session import Session
from ocop_desktop.presenters.words import clock_time

if TYPE_CHECKING:
    from ocop_desktop.services.self_assessment_records import SelfAssessment, SelfComparison


@dataclass
class OpenSelf:
    """A self-assessment on the screen, and what becomes of its changes."""

    own: SelfAssessment
    compared: SelfComparison
    guide: ScoringGuide
    queue: SaveQueue
    editable: bool
    descriptions: dict[str, str]
    confirmed: dict[str, int]
    written: dict[str, str] = field(default_factory=dict)
    refused: set[str] = field(default_factory=set)
    dismissed: bool = False


class SelfAssessmentPresenter:
    """What the page does with the self-assessment of the product in front."""

    def __init__(self, session: Session, view: SelfAssessmentView) -> None:
        self._session = session
        self._view = view
        self._open: OpenSelf | None = None
        self._shown = ""
        self._wrote = False
        self.files = SelfFiles(session, view, self)
        self._generation = session.generation

    # --- opening and leaving ---------------------------------------------------------------------------------

    def start(self) -> None:
        """The page comes into view."""
        product_id = self._session.product_id
        if product_id is None:
            self._forget()
            title = translate("SelfAssessment", "Chưa chọn sản phẩm")
            text = translate(
                "SelfAssessment",
                "Ở đây nhập bản tự đánh giá của chủ thể (Mẫu số 02, Phần III): chủ thể tự chấm theo đúng bộ tiêu chí. "
                "Hãy mở hồ sơ của một sản phẩm rồi bấm “Tự đánh giá”.",
            )
            self._view.show_empty(title, text, False)
        elif self._open is None or self._generation != self._session.generation:
            self.read()
        else:
            self._view.show_header(words.header(self._open.own))

    @property
    def own(self) -> SelfAssessment | None:
        """What is open, as it was read."""
        return self._open.own if self._open is not None else None

    @property
    def editable(self) -> bool:
        """Whether what is open may be changed."""
        return self._open is not None and self._open.editable

    def read(self, set_code: str | None = None, position: str = "", unsaved: Mapping[str, str] | None = None) -> None:
        """Read the self-assessment of the product in front, by its set now or by an earlier one.

        `unsaved` are words that the store has refused: they stay on the screen.
        """
        product_id = self._session.product_id
        if product_id is None:
            return
        self._forget()
        self._view.show_header(None)
        self._view.show_busy(translate("SelfAssessment", "Đang mở bản tự đánh giá…"))
        workspace = self._session.workspace
        practice = self._session.round_id if self._session.practice else None

        def job() -> tuple[SelfAssessment, SelfComparison]:
            return workspace.self_assessment(product_id, set_code), workspace.self_comparison(product_id, practice)

        self._session.runner.run(job, lambda both: self._read(*both, position, unsaved or {}), self._not_read)

    def _forget(self) -> None:
        if self._open is not None:
            self._open.dismissed = True
        self._open, self._shown = None, ""
        self._generation = self._session.generation

    def _not_read(self, error: OcopError) -> None:
        title = translate("SelfAssessment", "Chưa mở được bản tự đánh giá")
        self._view.show_empty(title, error.message, error.code == "unfinished")

    def _read(self, own: SelfAssessment, compared: SelfComparison, position: str, unsaved: Mapping[str, str]) -> None:
        guide = ScoringGuide(own.rubric, own.criteria_set, own.answers, position or _first_open(own))
        if not guide.position:
            guide.position = guide.steps[0]
        self.files.opened(own)
        self._open = OpenSelf(
            own=own,
            compared=compared,
            guide=guide,
            queue=SaveQueue(self._session.runner, own.version),
            editable=own.current and self._may_edit,
            descriptions=dict(own.descriptions),
            confirmed=dict(own.answers),
            written=dict(unsaved),
            refused=set(unsaved),
        )
        self._view.show_header(words.header(own))
        self._view.show_problem("")
        self._view.show_status("", "plain")
        self._view.show_tools(self._open.editable, compared.against != "none")
        self._view.show_mode("fill")
        self._changed()

    @property
    def _may_edit(self) -> bool:
        seat = self._session.seat
        return may(seat_role(seat.member.role if seat else None), "register.edit")

    @property
    def unsaved_text(self) -> bool:
        """Whether the store has refused a text that still stands on the screen."""
        return self._open is not None and bool(self._open.refused)

    def when_saved(self, callback: Callable[[], None]) -> None:
        """Hand over what is typed, and call back once everything is confirmed or refused."""
        if self._open is None:
            callback()
        else:
            self._view.pending_text()
            self._open.queue.when_idle(callback)

    def leave(self, go: Callable[[], None]) -> None:
        """Go once everything is confirmed or refused; other pages then read again what was changed here."""

        def then() -> None:
            if self._wrote:
                self._wrote = False
                self._session.touch()
            go()

        self.when_saved(then)

    # --- moving ----------------------------------------------------------------------------------------------

    def next(self) -> None:
        """Go on to the next criterion; at the last one, back to the dossier."""
        opened = self._open
        if opened is not None and opened.guide.position == opened.guide.steps[-2]:
            self._view.go("dossiers")
        else:
            self._move(lambda guide: guide.next())

    def previous(self) -> None:
        """Go to the criterion before."""
        self._move(lambda guide: guide.previous())

    def jump(self, code: str) -> None:
        """Go to a criterion."""
        self._move(lambda guide: guide.jump(code))

    def next_open(self) -> None:
        """Go to the next criterion that is not filled in."""
        self._move(lambda guide: guide.jump(guide.next_unscored() or guide.position))

    def _move(self, move: Callable[[ScoringGuide], bool]) -> None:
        if self._open is None:
            return
        self._view.pending_text()
        if move(self._open.guide):
            self._view.show_problem("")
            self._changed()

    # --- answers and words -----------------------------------------------------------------------------------

    def choose(self, option: int | None) -> None:
        """Answer the criterion in front: an option, 0 for none reached, None for not filled in."""
        opened = self._open
        choice = opened.guide.choose(option) if opened and opened.editable else None
        if opened and choice:
            self._save_choice(opened, choice)

    def undo(self) -> None:
        """Take back the last choice and show its criterion."""
        opened = self._open
        choice = opened.guide.undo() if opened and opened.editable else None
        if opened and choice:
            self._save_choice(opened, choice)

    def _save_choice(self, opened: OpenSelf, choice: Choice) -> None:
        workspace, product_id = self._session.workspace, opened.own.product_id

        def saved() -> None:
            if choice.after is None:
                opened.confirmed.pop(choice.code, None)
            else:
                opened.confirmed[choice.code] = choice.after

        def failed() -> None:
            opened.guide.put(choice.code, opened.confirmed.get(choice.code))
            opened.guide.forget(choice.code)
            self._changed()

        self._submit(
            opened, lambda version: workspace.choose_self(product_id, version, choice.code, choice.after), saved, failed
        )
        self._changed()

    def describe(self, code: str, text: str) -> None:
        """Keep the producer's words to a criterion."""
        opened = self._open
        if opened is None or not opened.editable:
            return
        if text == opened.written.get(code, opened.descriptions.get(code, "")) and code not in opened.refused:
            return
        workspace, product_id = self._session.workspace, opened.own.product_id
        opened.written[code] = text

        def saved() -> None:
            opened.descriptions[code] = text
            opened.refused.discard(code)

        def failed() -> None:
            opened.refused.add(code)

        self._submit(opened, lambda version: workspace.describe_self(product_id, version, code, text), saved, failed)

    def _submit(
        self,
        opened: OpenSelf,
        write: Callable[[int], Saved],
        saved: Callable[[], None],
        failed: Callable[[], None],
    ) -> None:
        def on_saved(answer: Saved) -> None:
            saved()
            self._wrote = True
            if not opened.dismissed and not opened.queue.busy:
                self._view.show_problem("")
                text = translate("SelfAssessment", "Đã lưu {time}").format(time=clock_time(answer.at))
                self._view.show_status(text, "good")

        def on_failed(error: OcopError) -> None:
            if not opened.dismissed:
                failed()
                self._refused(opened, error)

        self.files.changed()
        self._view.show_status(translate("SelfAssessment", "Đang lưu…"), "plain")
        opened.queue.submit(Change(write, on_saved, on_failed))

    def _refused(self, opened: OpenSelf, error: OcopError) -> None:
        self._view.show_status(translate("SelfAssessment", "Chưa lưu được"), "bad")
        self._view.show_problem(error.message)
        if error.code in ("stale", "unexpected"):
            self._view.show_error(error)
        if error.code == "stale":
            opened.queue.drop()
            unsaved = {code: opened.written[code] for code in opened.refused}
            self.read(position=opened.guide.position, unsaved=unsaved)

    # --- beside the council's --------------------------------------------------------------------------------

    def show_mode(self, mode: str) -> None:
        """Fill in, or see it beside the council's."""
        if self._open is None:
            return
        if mode == "compare":
            self.when_saved(self._compare)
        else:
            self._view.show_mode("fill")

    def _compare(self) -> None:
        opened, workspace = self._open, self._session.workspace
        if opened is None:
            return
        product_id = opened.own.product_id
        practice = self._session.round_id if self._session.practice else None
        self._session.runner.run(
            lambda: workspace.self_comparison(product_id, practice), self._compared, self._view.show_error
        )

    def _compared(self, found: SelfComparison) -> None:
        if self._open is not None:
            self._open.compared = found
            self._view.show_comparison(words.compare_view(found))
            self._view.show_mode("compare")

    def open_row(self, number: int) -> None:
        """Go from a row of the comparison to its criterion."""
        opened = self._open
        if opened is None or opened.compared.own.criteria_set.code != opened.own.criteria_set.code:
            return
        self._view.show_mode("fill")
        self.jump(opened.compared.rows[number].code)

    def command(self, name: str) -> None:
        """Do what a notice offers."""
        verb, _, what = name.partition(":")
        actions: dict[str, Callable[[], None]] = {
            words.UNDO_IMPORT: self.files.undo,
            words.EARLIER: lambda: self.when_saved(lambda: self.read(what)),
            words.NOW: self.read,
        }
        if verb in actions:
            actions[verb]()

    def show_fill(self) -> None:
        """Back to the criterion in front, from the top."""
        self._view.show_mode("fill")
        self._shown = ""
        self._changed()

    # --- showing ---------------------------------------------------------------------------------------------

    def _changed(self) -> None:
        """Show everything anew; the criterion in front is kept as it is where one has not moved."""
        opened = self._open
        if opened is None:
            return
        guide, own = opened.guide, opened.own
        text = opened.written.get(guide.position, opened.descriptions.get(guide.position, ""))
        view = words.own_criterion(guide, own, text, opened.editable)
        if view is None:
            return
        if self._shown == guide.position:
            self._view.update_criterion(view)
        else:
            self._shown = guide.position
            self._view.show_criterion(view)
        self._view.show_notices(tuple(words.notices(own, self.files.can_undo, self._may_edit)))
        self._view.show_map(words.own_map(guide), guide.position)
        self._view.show_totals(words.own_totals(guide))
        self._view.show_beside(words.beside(opened.compared, own, guide.position, guide.answers.get(guide.position)))
        self._view.show_step(words.step(guide))


def _first_open(own: SelfAssessment) -> str:
    """Where to begin: the first criterion that is not filled in."""
    return own.result.unscored[0] if own.result.unscored else next(iter(own.criteria_set.criteria))
