"""The end of scoring on the page "Phân công": closing, further turns, sheets that do not count."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Protocol

from ocop_desktop.i18n import translate
from ocop_desktop.presenters.entries_data import RoundProgress, read_round
from ocop_desktop.presenters.entries_questions import (
    again_request,
    closing_question,
    closing_words,
    exclude_request,
    turns_words,
)
from ocop_desktop.presenters.entries_view import ClosingAnswer, ClosingQuestion, EntriesView
from ocop_desktop.presenters.session import Session

if TYPE_CHECKING:
    from ocop_desktop.services.round_records import Turn
    from ocop_desktop.services.workspace import Workspace


class RoundOnScreen(Protocol):
    """The page's presenter as its parts see it."""

    progress: RoundProgress | None

    def do(self, job: Callable[[Workspace], Any], words: Callable[[Any], str]) -> None:
        """Change the store, say so, and show the round as it is then."""


class ScoringEnd:
    """Closes scoring and opens it again; the page's presenter holds the round."""

    def __init__(self, session: Session, view: EntriesView, here: RoundOnScreen) -> None:
        self._session = session
        self._view = view
        self._here = here

    def close(self, products: Sequence[int]) -> None:
        """End the scoring of these products, of all open ones for none; first lists whose sheets are to come."""
        progress = self._here.progress
        if progress is None:
            return
        going = [row.product_id for row in progress.rows if not row.turn.closed_at]
        wanted = [each for each in going if each in set(products)] if products else going
        if not wanted:
            text = translate("Entries", "Việc chấm các sản phẩm đã chọn đã kết thúc từ trước. Không có gì bị thay đổi.")
            self._view.inform(translate("Entries", "Đã kết thúc chấm điểm"), text)
            return
        workspace, round_id = self._session.workspace, progress.round.id
        self._session.runner.run(
            lambda: _read_closing(workspace, round_id, wanted),
            lambda both: self._ask_closing(both[0], wanted, both[1]),
            self._view.show_error,
        )

    def _ask_closing(self, progress: RoundProgress, wanted: Sequence[int], question: ClosingQuestion) -> None:
        self._here.progress = progress
        if not question.rows:
            if self._view.confirm(*closing_words(len(wanted))):
                self._close(wanted, ClosingAnswer(only_ready=False))
            return
        answer = self._view.ask_closing(question)
        if answer is None:
            return
        if answer.only_ready:
            waiting = {product_id for places in question.places.values() for product_id, _ in places}
            wanted = [each for each in wanted if each not in waiting]
        self._close(wanted, answer)

    def _close(self, products: Sequence[int], answer: ClosingAnswer) -> None:
        if self._here.progress is None or not products:
            return
        round_id, reasons = self._here.progress.round.id, {} if answer.only_ready else answer.reasons
        done = translate("Entries", "Đã kết thúc chấm điểm {n} sản phẩm")
        self._here.do(
            lambda workspace: workspace.close_scoring(round_id, products, reasons),
            lambda closed: done.format(n=len(closed)),
        )

    def score_again(self, products: Sequence[int]) -> None:
        """Open a further turn of products whose scoring is closed."""
        progress = self._here.progress
        if progress is None:
            return
        closed = [each for each in products if each in progress.by_product and progress.by_product[each].turn.closed_at]
        if not closed:
            text = translate("Entries", "Chỉ chấm lại sản phẩm đã kết thúc chấm điểm. Hãy chọn sản phẩm như vậy.")
            self._view.inform(translate("Entries", "Chưa kết thúc chấm điểm"), text)
            return
        reason = self._view.ask_reason(again_request(len(closed)))
        if reason and reason.strip():
            round_id = progress.round.id
            done = translate("Entries", "Đã mở lượt chấm lại {n} sản phẩm")
            self._here.do(
                lambda workspace: workspace.score_again(round_id, closed, reason),
                lambda turns: done.format(n=len(turns)),
            )

    def show_turns(self, product_id: int) -> None:
        """All turns of a product."""
        progress, workspace = self._here.progress, self._session.workspace
        if progress is None:
            return
        title = translate("Entries", "Các lượt chấm: {name}").format(name=progress.by_product[product_id].product.name)

        def show(turns: list[Turn]) -> None:
            self._view.inform(title, turns_words(turns))

        round_id = progress.round.id
        self._session.runner.run(lambda: workspace.turns(round_id, product_id), show, self._view.show_error)

    def exclude(self, product_id: int, member_id: int) -> None:
        """A sheet counts nowhere, or counts again where it was excluded."""
        progress = self._here.progress
        row = progress.by_product.get(product_id) if progress else None
        member = next((each for each in progress.members if each.id == member_id), None) if progress else None
        if progress is None or row is None or member is None:
            return
        back = progress.of_member(row, member_id) == "excluded"
        reason = self._view.ask_reason(exclude_request(member.label, row.product.name, back))
        if not reason or not reason.strip():
            return
        round_id = progress.round.id

        def job(workspace: Workspace) -> None:
            act = workspace.include_sheet if back else workspace.exclude_sheet
            act(round_id, product_id, member_id, reason)

        done = translate("Entries", "Phiếu được tính lại") if back else translate("Entries", "Phiếu không được tính")
        self._here.do(job, lambda _: done)


def _read_closing(workspace: Workspace, round_id: int, wanted: Sequence[int]) -> tuple[RoundProgress, ClosingQuestion]:
    """The round as it is now, and what is still to come; runs on the worker."""
    progress = read_round(workspace, round_id)
    return progress, closing_question(progress, wanted, workspace.unfinished(round_id, wanted))
