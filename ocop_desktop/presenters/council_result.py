"""The page of a council's result: why this star, who counts, what the council decides, how far members are apart."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from ocop_desktop.errors import OcopError
from ocop_desktop.i18n import translate
from ocop_desktop.presenters import council_result_marks as marks
from ocop_desktop.presenters import council_result_words as words
from ocop_desktop.presenters.council_result_asking import exclude_request, score_again_request, withdraw_request
from ocop_desktop.presenters.council_result_load import Loaded, load
from ocop_desktop.presenters.council_result_view import (
    Command,
    CouncilResultPageView,
    CouncilResultView,
    DecisionDraft,
    MarkKey,
    SheetAction,
)
from ocop_desktop.presenters.council_result_waiting import lesson_view, waiting_view
from ocop_desktop.presenters.heat_map import heat_map
from ocop_desktop.presenters.seats import may_here, refusal, role_here
from ocop_desktop.presenters.session import Session
from ocop_desktop.services.round_outcome import CouncilOutcome

#: Where a form belongs: round, product, turn.
_Place = tuple[int, int, int]


class CouncilResultPresenter:
    """What the page does. A decision that is being typed in is kept until it is recorded or given up."""

    def __init__(self, session: Session, view: CouncilResultPageView) -> None:
        self._session = session
        self._view = view
        self._asked = 0
        self._turn: int | None = None
        self._shown: tuple[int, int] | None = None
        self._loaded = Loaded(None)
        self._drafts: dict[_Place, dict[MarkKey, DecisionDraft]] = {}

    # --- reading ---------------------------------------------------------------------------------------------

    def start(self) -> None:
        """The page comes into view: read what it shows."""
        self._asked += 1
        asked, session = self._asked, self._session
        workspace, role, round_id = session.workspace, role_here(session), session.round_id
        product_id, turn = session.product_id, self._turn
        self._view.show_header(None)
        self._view.show_busy(translate("CouncilResult", "Đang tính kết quả…"))
        session.runner.run(
            lambda: load(workspace, role, round_id, product_id, turn),
            lambda loaded: self._show_loaded(asked, loaded),
            lambda error: self._failed(asked, error),
        )

    def _failed(self, asked: int, error: OcopError) -> None:
        if asked == self._asked:
            self._view.show_failed(error.message)
            if error.code == "unexpected":
                self._view.show_error(error)

    def _show_loaded(self, asked: int, loaded: Loaded) -> None:
        if asked != self._asked:
            return
        self._loaded = loaded
        if loaded.round is None or loaded.here is None:
            self._shown = None
            self._view.show_lesson(lesson_view(loaded, self._session))
            return
        self._view.show_header(words.header(loaded.round, loaded.here))
        if loaded.outcome is None:
            self._shown = None
            self._view.show_waiting(waiting_view(loaded, self._session))
            return
        here = loaded.here.id, loaded.outcome.turn.number
        from_top, self._shown = here != self._shown, here
        self._view.show_result(self._result_view(loaded, loaded.outcome), from_top)

    def _result_view(self, loaded: Loaded, outcome: CouncilOutcome) -> CouncilResultView:
        assert loaded.round is not None
        assert loaded.here is not None
        again = _why_not_again(loaded, outcome, self._session)
        return CouncilResultView(
            header=words.header(loaded.round, loaded.here),
            chooser=words.chooser(loaded, outcome.turn.number),
            star=words.star(outcome),
            total=words.total(outcome),
            parts=words.parts(outcome),
            notices=tuple(words.notices(loaded, outcome, self._session)),
            counted=words.counted(outcome),
            quorum=words.quorum(outcome),
            spread=words.spread(outcome),
            reasons=loaded.reasons,
            marks_intro=marks.intro(outcome),
            marks=marks.marks(loaded, outcome, self._session, self._open_forms()),
            voters=marks.voters(loaded, outcome),
            members=words.members(loaded, outcome, self._session),
            heat=loaded.heat or heat_map(outcome),
            can_score_again=outcome.needs_talk,
            score_again_refused=again,
            steps=words.steps(loaded, outcome, self._session),
        )

    # --- choosing --------------------------------------------------------------------------------------------

    def choose_product(self, product_id: int) -> None:
        """Put another product of the round in front, in its newest turn."""
        if product_id != self._session.product_id or self._turn is not None:
            self._turn = None
            self._session.choose_product(product_id)
            self.start()

    def choose_turn(self, number: int) -> None:
        """Show another turn of the product in front."""
        self._turn = number
        self.start()

    @property
    def way_of(self) -> tuple[int, int] | None:
        """Round and product whose way to the next star can be shown; None without a result of the newest turn."""
        outcome = self._loaded.outcome
        if outcome is None or outcome.turn.number < outcome.turns:
            return None
        return outcome.round_id, outcome.product_id

    # --- deciding --------------------------------------------------------------------------------------------

    def _open_forms(self) -> dict[MarkKey, DecisionDraft]:
        outcome = self._loaded.outcome
        if outcome is None:
            return {}
        return self._drafts.setdefault((outcome.round_id, outcome.product_id, outcome.turn.number), {})

    def open_form(self, key: MarkKey) -> None:
        """Begin to record a decision, or to change the one there is."""
        outcome = self._loaded.outcome
        if outcome is None or marks.why_not(self._loaded, outcome, self._session):
            return
        row = next((d for d in outcome.decisions if (d.code, d.stars) == key), None)
        able = {voter.id for voter in marks.voters(self._loaded, outcome) if not voter.barred}
        draft = DecisionDraft()
        if row is not None:
            draft = DecisionDraft(row.met, row.reason, frozenset(m.id for m in row.in_favour) & able)
        self._open_forms()[key] = draft
        self._show_mark(key)

    def edit_form(self, key: MarkKey, **changes: Any) -> None:
        """Something was typed into a form."""
        forms = self._open_forms()
        if key in forms:
            forms[key] = replace(forms[key], **changes)

    def shut_form(self, key: MarkKey) -> None:
        """Give a form up."""
        self._open_forms().pop(key, None)
        self._show_mark(key)

    def _show_mark(self, key: MarkKey) -> None:
        outcome = self._loaded.outcome
        if outcome is not None:
            shown = marks.marks(self._loaded, outcome, self._session, self._open_forms())
            self._view.show_mark(next(m for m in shown if m.key == key), marks.voters(self._loaded, outcome))

    @property
    def typing(self) -> bool:
        """Whether a form holds something that is not recorded."""
        drafts = [draft for forms in self._drafts.values() for draft in forms.values()]
        return any(draft.met is not None or draft.reason.strip() or draft.in_favour for draft in drafts)

    def missing(self, key: MarkKey) -> str:
        """What a form still needs before it can be recorded; "" where it is complete."""
        draft = self._open_forms().get(key, DecisionDraft())
        if draft.met is None:
            return translate("CouncilResult", "Hãy chọn Đạt hoặc Chưa đạt.")
        if not draft.reason.strip():
            return translate("CouncilResult", "Hãy ghi lý do.")
        if not draft.in_favour:
            return translate("CouncilResult", "Hãy đánh dấu những người tán thành.")
        return ""

    def decide(self, key: MarkKey) -> None:
        """Record the decision that a form holds."""
        outcome, draft = self._loaded.outcome, self._open_forms().get(key)
        if outcome is None or draft is None or draft.met is None or self.missing(key):
            return
        workspace, (code, stars), met = self._session.workspace, key, draft.met
        here, product = outcome.round_id, outcome.product_id
        self._change(
            lambda: workspace.decide(here, product, code, stars, met, draft.reason, sorted(draft.in_favour)),
            translate("CouncilResult", "Đã ghi quyết định của Hội đồng"),
            lambda: self._open_forms().pop(key, None),
        )

    def withdraw(self, key: MarkKey) -> None:
        """Take a decision back, with a reason."""
        outcome = self._loaded.outcome
        reason = self._view.ask_reason(withdraw_request(key)) if outcome else None
        if outcome is None or reason is None:
            return
        workspace, (code, stars), here, product = (
            self._session.workspace,
            key,
            outcome.round_id,
            outcome.product_id,
        )
        self._change(
            lambda: workspace.withdraw_decision(here, product, code, stars, reason),
            translate("CouncilResult", "Đã rút quyết định"),
            lambda: self._open_forms().pop(key, None),
        )

    # --- sheets and turns ------------------------------------------------------------------------------------

    def change_sheet(self, member_id: int, action: SheetAction) -> None:
        """Let a member's sheet count no more, or again; with a reason."""
        outcome = self._loaded.outcome
        part = next((p for p in outcome.members if p.member.id == member_id), None) if outcome else None
        if outcome is None or part is None or not action:
            return
        reason = self._view.ask_reason(exclude_request(part.member.label, action))
        if reason is None:
            return
        workspace, here, product = self._session.workspace, outcome.round_id, outcome.product_id
        act = workspace.exclude_sheet if action == "exclude" else workspace.include_sheet
        done = translate("CouncilResult", "Đã tính lại kết quả")
        self._change(lambda: act(here, product, member_id, reason), done)

    def score_again(self) -> None:
        """Open another turn of scoring, with a reason; this turn is kept."""
        outcome = self._loaded.outcome
        if outcome is None or _why_not_again(self._loaded, outcome, self._session):
            return
        reason = self._view.ask_reason(score_again_request(outcome))
        if reason is None:
            return
        workspace, here, product = self._session.workspace, outcome.round_id, outcome.product_id
        done = translate("CouncilResult", "Đã mở lượt chấm lại; lượt trước được giữ nguyên")
        self._change(lambda: workspace.score_again(here, [product], reason), done)

    def _change(self, job: Callable[[], object], done: str, then: Callable[[], object] = lambda: None) -> None:
        def finished(_: object) -> None:
            then()
            self._session.touch()
            self._view.show_status(done)
            self.start()

        self._session.runner.run(job, finished, self._view.show_error)

    # --- going on --------------------------------------------------------------------------------------------

    def step(self, command: Command) -> None:
        """Do what a button offers."""
        if command == "decide":
            self._open_first_undecided()
        elif command == "score_again":
            self.score_again()
        elif command == "sign_in":
            self._view.go_sign_in()
        else:
            self._view.go(command)

    def _open_first_undecided(self) -> None:
        outcome = self._loaded.outcome
        if outcome is not None and outcome.consensus.undecided:
            first = outcome.consensus.undecided[0]
            key = first.mark.code, first.stars
            if key in self._open_forms():
                self._show_mark(key)
            else:
                self.open_form(key)


def _why_not_again(loaded: Loaded, outcome: CouncilOutcome, session: Session) -> str:
    """Why no further turn can be opened; "" where it can."""
    if outcome.turn.number < outcome.turns:
        return translate("CouncilResult", "Lượt này đã có lượt chấm mới thay thế nên không thay đổi nữa.")
    if loaded.round is not None and loaded.round.finished_at:
        return translate("CouncilResult", "Đợt đánh giá đã kết thúc nên không thay đổi được nữa.")
    return "" if may_here(session, "scoring.reopen") else refusal(session, "scoring.reopen")
