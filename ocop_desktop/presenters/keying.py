"""The page "Phiếu giấy": sheets filled in by hand, keyed in twice without a look at the other copy, then settled."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, TypeVar

from ocop_desktop.clock import Clock
from ocop_desktop.council.model import ILLUSTRATIVE_MARK
from ocop_desktop.council.paper_entry import Value
from ocop_desktop.errors import OcopError
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.blind_copy import BlindCopy
from ocop_desktop.presenters.keying_view import (
    BeginQuestion,
    Choice,
    ComparisonView,
    KeyingView,
    PaperAction,
    PaperCommand,
    PaperDetail,
    ScanFile,
)
from ocop_desktop.presenters.keying_words import (
    choice_of,
    comparison_progress,
    difference_row,
    discard_request,
    paper_detail,
    paper_row,
    reopen_request,
)
from ocop_desktop.presenters.round_tables import export, paper_table, suggested_name
from ocop_desktop.presenters.seats import may_here
from ocop_desktop.presenters.session import Session
from ocop_desktop.presenters.table_rows import Cell, Row
from ocop_desktop.rubric.model import CriteriaSet
from ocop_desktop.services.round_paper_records import Comparison, PaperEntry
from ocop_desktop.services.rubrics import current_rubric, set_of

if TYPE_CHECKING:
    from ocop_desktop.services.records import SheetState
    from ocop_desktop.services.workspace import Workspace

T = TypeVar("T")


@dataclass(frozen=True)
class _Compared:
    """A comparison with the law's words for its set, and the scan."""

    comparison: Comparison
    criteria: CriteriaSet
    scan: ScanFile | None


class KeyingPresenter:
    """What the page does. The copy itself is filled in on the scoring page."""

    def __init__(self, session: Session, view: KeyingView, clock: Clock) -> None:
        self._session = session
        self._clock = clock
        self._view = view
        self._papers: dict[int, PaperEntry] = {}
        self._compared: _Compared | None = None

    # --- the list --------------------------------------------------------------------------------------------

    def start(self) -> None:
        """Read the paper sheets of the round in front."""
        round_id, workspace = self._session.round_id, self._session.workspace
        self._compared = None
        if round_id is None:
            text = translate("Keying", "Phiếu giấy thuộc về một đợt đánh giá. Hãy lập đợt và phân công chấm trước.")
            action = PaperAction(translate("Keying", "Đến đợt đánh giá"), "rounds")
            self._view.show_nothing(translate("Keying", "Chưa chọn đợt đánh giá"), text, action)
        else:
            self._session.runner.run(lambda: workspace.papers(round_id), self._show, self._view.show_error)

    def _show(self, papers: list[PaperEntry], current: int | None = None) -> None:
        self._papers = {paper.id: paper for paper in papers}
        if papers:
            self._view.show_papers(tuple(paper_row(self._session, paper) for paper in papers), current)
            return
        text = translate(
            "Keying",
            "Thành viên không dùng máy thì chấm trên phiếu in. Ở đây tờ phiếu đó được hai người nhập độc lập, chương "
            "trình đối chiếu hai bản, rồi thư ký ký xác nhận bản sao kèm bản quét.",
        )
        action = None
        if may_here(self._session, "register.read"):
            action = PaperAction(translate("Keying", "Nhận một phiếu giấy…"), "begin")
        self._view.show_nothing(translate("Keying", "Chưa có phiếu giấy nào"), text, action)

    def detail(self, paper_id: int | None) -> PaperDetail | None:
        """The paper sheet in front."""
        paper = self._papers.get(paper_id or 0)
        return paper_detail(self._session, paper) if paper is not None else None

    @property
    def may_begin(self) -> bool:
        """Whether whoever sits here may take a paper sheet in."""
        return may_here(self._session, "register.read")

    def command(self, name: PaperCommand, paper_id: int | None = None) -> None:
        """Do what a button offers, with the paper sheet in front."""
        anywhere: dict[PaperCommand, Callable[[], None]] = {
            "begin": self.begin,
            "rounds": lambda: self._view.go("rounds"),
            "entries": lambda: self._view.go("entries"),
            "sign": lambda: self._view.go("send"),
            "sign_in": lambda: self._view.sign_in("keying"),
        }
        with_paper: dict[PaperCommand, Callable[[PaperEntry], None]] = {
            "key": self._key,
            "scan": self._attach,
            "show_scan": self._show_scan,
            "compare": lambda paper: self._compare(paper.id),
            "discard": self._discard,
            "reopen": self._reopen,
        }
        paper = self._papers.get(paper_id or 0)
        if name in anywhere:
            anywhere[name]()
        elif paper is not None and name in with_paper:
            with_paper[name](paper)

    def export(self) -> None:
        """The list as a file for a spreadsheet."""
        seat, here = self._session.seat, self._session.round
        the_round = seat.round if seat is not None else here
        if the_round is not None:
            table = paper_table(the_round, self._papers.values())
            export(self._session, self._view, table, suggested_name(the_round, "phieu-giay"), self._clock.now())

    # --- taking a paper in -----------------------------------------------------------------------------------

    def begin(self) -> None:
        """Ask whose paper sheet of which product it is, and take it in."""
        round_id, workspace = self._session.round_id, self._session.workspace
        if round_id is not None:
            self._session.runner.run(
                lambda: _begin_question(workspace, round_id), self._ask_begin, self._view.show_error
            )

    def _ask_begin(self, question: BeginQuestion) -> None:
        if not question.rows:
            title = translate("Keying", "Không có phiếu nào để nhận")
            text = translate(
                "Keying", "Mọi phiếu của các sản phẩm đang chấm đã là phiếu giấy, hoặc chưa phân công ai chấm."
            )
            if self._view.confirm(title, text, translate("Keying", "Đến phân công")):
                self._view.go("entries")
            return
        answer, round_id = self._view.ask_begin(question), self._session.round_id
        if answer is not None and round_id is not None:
            product_id, member_id = answer
            self._do(
                lambda workspace: workspace.begin_paper(round_id, product_id, member_id),
                translate("Keying", "Đã nhận phiếu giấy"),
                current=lambda paper: paper.id,
            )

    def _attach(self, paper: PaperEntry) -> None:
        file = self._view.ask_scan()
        if file is not None:
            self._view.show_status(translate("Keying", "Đang đọc bản quét…"), "plain")
            self._do(
                lambda workspace: workspace.attach_scan(paper.id, file),
                translate("Keying", "Đã lưu bản quét"),
                current=lambda _: paper.id,
            )

    def _show_scan(self, paper: PaperEntry) -> None:
        workspace = self._session.workspace
        self._session.runner.run(
            lambda: _scan(workspace, paper),
            lambda scan: self._view.show_scan(scan) if scan else None,
            self._view.show_error,
        )

    # --- keying in -------------------------------------------------------------------------------------------

    def _key(self, paper: PaperEntry) -> None:
        """Open one's own copy on the scoring page."""
        workspace = self._session.workspace

        def job() -> tuple[SheetState, PaperEntry]:
            state = workspace.key_paper(paper.id)
            return state, next(each for each in workspace.papers(paper.round_id) if each.id == paper.id)

        self._session.runner.run(job, lambda both: self._open_copy(*both), self._refused)

    def _open_copy(self, state: SheetState, paper: PaperEntry) -> None:
        sheet_id = state.sheet.sheet_id
        at = next(n for n, copy in enumerate(paper.copies) if copy.sheet_id == sheet_id)
        before = self._session.product_id
        self._session.choose_product(paper.product_id)
        self._session.copy = BlindCopy(sheet_id, at + 1, paper.member.label, paper.copies[at].keyed_by, before)
        self._view.go("scoring")

    def _refused(self, error: OcopError) -> None:
        """Say what was refused, and offer what helps."""
        helps: dict[str, tuple[str, Callable[[], None]]] = {
            "same_person": (translate("Keying", "Người khác đăng nhập…"), lambda: self._view.sign_in("keying")),
            "nobody": (translate("Keying", "Đăng nhập…"), lambda: self._view.sign_in("keying")),
            "not_allowed": (translate("Keying", "Đăng nhập…"), lambda: self._view.sign_in("keying")),
            "no_secretary": (translate("Keying", "Đến danh sách thành viên"), lambda: self._view.go("members")),
        }
        if error.code not in helps:
            self._view.show_error(error)
            return
        verb, act = helps[error.code]
        if self._view.confirm(translate("Keying", "Chưa làm được"), error.message, verb):
            act()

    # --- comparing -------------------------------------------------------------------------------------------

    def _compare(self, paper_id: int) -> None:
        workspace = self._session.workspace

        def job() -> _Compared:
            comparison = workspace.compare_paper(paper_id)
            return _Compared(comparison, _criteria(comparison), _scan(workspace, comparison.entry))

        self._session.runner.run(job, self._show_compared, self._refused)

    def _show_compared(self, compared: _Compared) -> None:
        self._compared = compared
        comparison, entry = compared.comparison, compared.comparison.entry
        title = translate("Keying", "Đối chiếu phiếu giấy của {member}: {product}")
        progress, tone, why = comparison_progress(comparison)
        rows = enumerate(comparison.differences)
        self._view.show_comparison(
            ComparisonView(
                title=title.format(member=entry.member.label, product=entry.product.name),
                progress=progress,
                tone=tone,
                rows=tuple(difference_row(compared.criteria, number, each) for number, each in rows),
                next=next((n for n, each in enumerate(comparison.differences) if each.settled is None), None),
                finish_why=why,
                scan=compared.scan,
            )
        )

    def choice(self, number: int | None) -> Choice | None:
        """What may stand on the paper at the place in front."""
        if self._compared is None or number is None or number >= len(self._compared.comparison.differences):
            return None
        return choice_of(self._compared.criteria, self._compared.comparison.differences[number].mismatch)

    def settle(self, number: int, value: Value) -> None:
        """Keep what stands on the paper."""
        compared, workspace = self._compared, self._session.workspace
        if compared is None:
            return
        found = compared.comparison.differences[number].mismatch
        paper_id = compared.comparison.entry.id
        written = _written_day(value) if found.field == "date" else value

        def done(comparison: Comparison) -> None:
            self._view.show_status(translate("Keying", "Đã ghi theo phiếu giấy"), "good")
            self._show_compared(_Compared(comparison, compared.criteria, compared.scan))

        self._session.runner.run(
            lambda: workspace.settle_paper(paper_id, found.field, found.code, written), done, self._view.show_error
        )

    def finish(self) -> None:
        """Make the member's sheet of the paper."""
        if self._compared is None:
            return
        paper_id = self._compared.comparison.entry.id
        done = translate("Keying", "Phiếu giấy đã thành phiếu của thành viên")
        self._do(lambda workspace: workspace.finish_paper(paper_id), done, current=lambda _: paper_id)

    # --- giving up, taking back ------------------------------------------------------------------------------

    def _discard(self, paper: PaperEntry) -> None:
        reason = self._view.ask_reason(discard_request(paper))
        if reason and reason.strip():
            done = translate("Keying", "Đã bỏ phiếu giấy")
            self._do(lambda workspace: workspace.discard_paper(paper.id, reason), done)

    def _reopen(self, paper: PaperEntry) -> None:
        reason = self._view.ask_reason(reopen_request(paper))
        if reason and reason.strip():
            done = translate("Keying", "Đã mở lại đối chiếu")
            self._do(lambda workspace: workspace.reopen_paper(paper.id, reason), done, current=lambda _: paper.id)

    def _do(
        self, job: Callable[[Workspace], T], words: str, current: Callable[[T], int | None] = lambda _: None
    ) -> None:
        """Change the store, say so, and show the list as it is then."""
        workspace, round_id = self._session.workspace, self._session.round_id
        if round_id is None:
            return

        def both() -> tuple[T, list[PaperEntry]]:
            return job(workspace), workspace.papers(round_id)

        def done(answer: tuple[T, list[PaperEntry]]) -> None:
            self._session.touch()
            self._compared = None
            self._view.show_status(words, "good")
            self._view.show_list()
            self._show(answer[1], current(answer[0]))

        self._session.runner.run(both, done, self._refused)


def _scan(workspace: Workspace, paper: PaperEntry) -> ScanFile | None:
    if paper.scan is None:
        return None
    title = translate("Keying", "Bản quét phiếu giấy của {member}: {name}")
    title = title.format(member=paper.member.label, name=paper.scan.name)
    return ScanFile(workspace.scan(paper.id), paper.scan.kind, title)


def _criteria(comparison: Comparison) -> CriteriaSet:
    return set_of(current_rubric(), comparison.set_code)


def _begin_question(workspace: Workspace, round_id: int) -> BeginQuestion:
    """Products that are being scored and members whose sheet is not on paper yet; runs on the worker."""
    council = {member.id: member for member in workspace.members(round_id)}
    taken = {(paper.product_id, paper.turn, paper.member.id) for paper in workspace.papers(round_id)}
    rows, members = [], {}
    for each in workspace.round_products(round_id):
        free = tuple(
            (member_id, council[member_id].label)
            for member_id in each.members
            if (each.product_id, each.turn.number, member_id) not in taken and council[member_id].appointed
        )
        if each.turn.closed_at or not free:
            continue
        product = each.product
        name = f"{product.name} ({ILLUSTRATIVE_MARK})" if product.illustrative else product.name
        members[each.product_id] = free
        rows.append(Row(each.product_id, (Cell(name), Cell(product.producer)), more=product.code, spoken=name))
    return BeginQuestion(tuple(rows), members)


def _written_day(value: Value) -> Value:
    """A day as people write it becomes YYYY-MM-DD; anything else is left for the store to refuse."""
    if isinstance(value, str):
        try:
            return datetime.strptime(value.strip(), "%d/%m/%Y").date().isoformat()  # noqa: DTZ007 - a day has no zone
        except ValueError:
            return value
    return value
