"""The result page: points and star of the product in front, why, what is missing, and the next step."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ocop_desktop.errors import OcopError
from ocop_desktop.i18n import translate
from ocop_desktop.presenters import result_words as words
from ocop_desktop.presenters.result_view import Command, ResultPageView, ResultView, Revision, Step, Words
from ocop_desktop.presenters.scoring_banners import header, recovered_text
from ocop_desktop.presenters.scoring_guide import FINISH
from ocop_desktop.presenters.scoring_totals import progress
from ocop_desktop.presenters.session import Session
from ocop_desktop.presenters.words import MOST_STARS, day_and_time, grouped
from ocop_desktop.rubric.model import CriteriaSet, Rubric
from ocop_desktop.rubric.scoring import Result
from ocop_desktop.services.records import ProductRow, SheetState, SignedRevision
from ocop_desktop.services.rubrics import rubric_of, set_of

if TYPE_CHECKING:
    from ocop_desktop.services.workspace import Workspace


#: The pages that the buttons lead to.
_PAGES: Mapping[Command, str] = {
    "score": "scoring",
    "review": "scoring",
    "print": "print",
    "send": "send",
    "others": "my_sheets",
}


@dataclass(frozen=True)
class Loaded:
    """What the page is about; `state` is None while nobody has opened a sheet."""

    row: ProductRow | None
    state: SheetState | None = None
    rubric: Rubric | None = None
    revisions: tuple[SignedRevision, ...] = ()


class ResultPresenter:
    """What the result page does. It changes nothing but where the evaluator stands."""

    def __init__(self, session: Session, view: ResultPageView) -> None:
        self._session = session
        self._view = view
        self._asked = 0
        self.sheet_id: str | None = None

    def start(self) -> None:
        """The page comes into view: read what it shows."""
        product_id, workspace = self._session.product_id, self._session.workspace
        self.sheet_id = None
        self._asked += 1
        asked = self._asked
        self._view.show_header(None)
        if product_id is None:
            self._view.show_empty()
            return
        self._view.show_busy(translate("Result", "Đang tính kết quả…"))
        self._session.runner.run(
            lambda: _load(workspace, product_id),
            lambda loaded: self._loaded(asked, loaded),
            lambda error: self._failed(asked, error),
        )

    def _failed(self, asked: int, error: OcopError) -> None:
        if asked == self._asked:
            self._view.show_failed(error.message)
            if error.code == "unexpected":
                self._view.show_error(error)

    def _loaded(self, asked: int, loaded: Loaded) -> None:
        if asked != self._asked:
            return
        if loaded.row is None:
            self._view.show_empty()
        elif loaded.state is None or loaded.rubric is None:
            self._view.show_unscored(loaded.row.product.name)
        else:
            self.sheet_id = self._session.sheet_id = loaded.state.sheet.sheet_id
            view = result_view(
                loaded.row, loaded.state, loaded.rubric, loaded.revisions, in_council=self._session.seat is not None
            )
            self._view.show_header(view.header)
            self._view.show_result(view)

    def jump(self, code: str) -> None:
        """Show a criterion on the scoring page."""
        sheet_id, workspace = self.sheet_id, self._session.workspace
        if sheet_id is not None:
            self._session.runner.run(
                lambda: workspace.set_position(sheet_id, code), lambda _: self._jumped(), self._view.show_error
            )

    def _jumped(self) -> None:
        self._session.touch()
        self._view.go("scoring")

    def step(self, command: Command) -> None:
        """Do what a button offers."""
        if command == "close":
            self.jump(FINISH)
        elif command == "way":
            if self.sheet_id is not None:
                self._view.show_way(self.sheet_id)
        else:
            self._view.go(_PAGES[command])


def _load(workspace: Workspace, product_id: int) -> Loaded:
    row = next((row for row in workspace.products() if row.id == product_id), None)
    if row is None or row.sheet is None:
        return Loaded(row)
    state = workspace.sheet_state(row.sheet.sheet_id)
    rubric = rubric_of(state.sheet.rubric.id, state.sheet.rubric.digest)
    return Loaded(row, state, rubric, tuple(workspace.signed_revisions(row.sheet.sheet_id)))


def result_view(
    row: ProductRow,
    state: SheetState,
    rubric: Rubric,
    revisions: tuple[SignedRevision, ...],
    *,
    in_council: bool = False,
) -> ResultView:
    """The page in final words; a member of a council goes on with the next product."""
    sheet = state.sheet
    criteria_set = set_of(rubric, sheet.set)
    result = sheet.result(rubric)
    return ResultView(
        header=header(state, criteria_set),
        star=words.star(rubric, criteria_set, sheet, result),
        total=f"{result.total}/{sum(part.max for part in criteria_set.parts)}",
        parts=words.parts(criteria_set, result),
        notices=(*_recovered(state), *words.notices(rubric, criteria_set, sheet, result)),
        sections=tuple(words.sections(rubric, criteria_set, result)),
        state=_state(state, result),
        state_lines=tuple(_state_lines(row, state, criteria_set, result)),
        revisions=tuple(_revision(revision) for revision in reversed(revisions)),
        steps=_steps(state, result, in_council),
    )


def _recovered(state: SheetState) -> Iterator[Words]:
    if state.recovered is not None:
        yield Words(recovered_text(state.recovered), "good")


def _state(state: SheetState, result: Result) -> str:
    if state.status == "signed":
        return translate("Result", "Phiếu đã ký")
    if state.status == "closed":
        return translate("Result", "Phiếu đã khóa, chưa ký")
    if result.outcome == "incomplete":
        return translate("Result", "Phiếu đang chấm")
    return translate("Result", "Phiếu đã chấm đủ, chưa khóa")


def _state_lines(row: ProductRow, state: SheetState, criteria_set: CriteriaSet, result: Result) -> Iterator[str]:
    sheet = state.sheet
    if sheet.revision > 1:
        text = translate("Result", "Bản sửa lần {n}, thay bản {before} đã ký.")
        yield text.format(n=sheet.revision, before=sheet.revision - 1)
    if state.status == "open":
        yield progress(criteria_set, result)
        if row.sheet is not None:
            yield translate("Result", "Lưu lần cuối {when}").format(when=day_and_time(row.sheet.updated_at))
    else:
        yield translate("Result", "Khóa lúc {when}").format(when=day_and_time(sheet.closed_at))
    if state.status == "closed":
        yield translate("Result", "Trước khi ký vẫn mở lại để sửa được, trong trang Chấm điểm.")
    if state.status == "signed":
        yield translate("Result", "Phiếu đã ký không thay đổi được. Muốn sửa, hãy lập bản sửa trong trang Chấm điểm.")


def _revision(revision: SignedRevision) -> Revision:
    title = translate("Result", "Bản {n} · ký {when}")
    return Revision(
        title=title.format(n=revision.revision, when=day_and_time(revision.at)),
        fingerprint=grouped(revision.fingerprint),
        sha256=grouped(revision.sha256),
    )


def _steps(state: SheetState, result: Result, in_council: bool) -> tuple[Step, ...]:
    ways: tuple[Step, ...] = ()
    if result.outcome == "scored" and result.provisional_stars < MOST_STARS:
        ways = (Step(translate("Result", "Cách lên sao"), "way"),)
    following = _next_steps(state, result)
    if in_council and state.status != "open":
        following = (Step(translate("Result", "Sản phẩm tiếp theo"), "others"), *following)
    return (*following, *ways)


def _next_steps(state: SheetState, result: Result) -> tuple[Step, ...]:
    look = Step(translate("Result", "Xem và in"), "print")
    review = Step(translate("Result", "Xem lại phiếu"), "review")
    if state.status == "signed":
        return (Step(translate("Result", "Gửi lên cơ quan tiếp nhận"), "send"), look, review)
    if state.status == "closed":
        return (Step(translate("Result", "Ký và gửi"), "send"), look, review)
    if result.outcome == "incomplete":
        return (Step(translate("Result", "Chấm tiếp"), "score"), look)
    return (Step(translate("Result", "Khóa phiếu…"), "close"), look, review)
