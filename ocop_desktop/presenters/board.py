"""The first page: the next step, what falls due, what will have run out. A member sees their own sheets."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Protocol

from ocop_desktop.errors import OcopError
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.board_steps import BoardFacts, RoundFacts, Step, steps
from ocop_desktop.presenters.products_list import unfinished
from ocop_desktop.presenters.scoring_view import Tone
from ocop_desktop.presenters.seats import may_here
from ocop_desktop.presenters.session import Session

if TYPE_CHECKING:
    from ocop_desktop.services.dossier_records import BoardRow, Expiring
    from ocop_desktop.services.round_records import MyProduct, Round
    from ocop_desktop.services.workspace import Workspace

#: Lines of a card; the rest is on its own page.
_MOST = 6
#: Without a round the board looks this far ahead.
_AHEAD = timedelta(days=60)


@dataclass(frozen=True)
class DueLine:
    """Something that falls due, with the product that it is about."""

    product_id: int
    title: str
    words: str
    tone: Tone


@dataclass(frozen=True)
class DueCard:
    """Lines, and in words how many more there are or that there is nothing."""

    lines: tuple[DueLine, ...]
    rest: str


@dataclass(frozen=True)
class BoardView:
    """The board. `mine` is what a member reads instead of the steps; `warning` is about the machine's clock."""

    headline: str
    steps: tuple[Step, ...]
    due: DueCard
    expiring: DueCard
    expiring_title: str
    mine: str = ""
    warning: str = ""


class BoardPageView(Protocol):
    """The page as its presenter sees it."""

    def show_board(self, board: BoardView) -> None:
        """Everything anew."""

    def show_error(self, error: OcopError) -> None:
        """An error that stops what was asked."""


class BoardPresenter:
    """What the first page reads."""

    def __init__(self, session: Session, view: BoardPageView, today: Callable[[], date]) -> None:
        self._session = session
        self._view = view
        self._today = today

    def start(self) -> None:
        """Read everything again."""
        self._session.runner.run(self._read, self._view.show_board, self._view.show_error)

    def _read(self) -> BoardView:
        session, workspace = self._session, self._session.workspace
        if not may_here(session, "register.read"):
            return _member_board(workspace.my_products())
        chosen = workspace.round(session.round_id) if session.round_id is not None else None
        board = workspace.dossier_board()
        until = _until(chosen, self._today())
        way = steps(facts_of(workspace, chosen, board))
        return BoardView(
            headline=_headline(chosen, any(step.state == "now" for step in way)),
            steps=way,
            due=due_card(board),
            expiring=expiring_card(workspace.expired_by(until)),
            warning=workspace.clock_behind.message if workspace.clock_behind is not None else "",
            expiring_title=translate("Board", "Hết hạn trước ngày {day}").format(day=f"{until:%d/%m/%Y}"),
        )


def facts_of(workspace: Workspace, chosen: Round | None, board: Sequence[BoardRow]) -> BoardFacts:
    """What there is, counted."""
    products = workspace.products()
    return BoardFacts(
        products=len(products),
        bare=sum(unfinished(row) for row in products),
        received=sum(row.receipt.received_on is not None for row in board),
        owed=sum(row.owed > 0 and row.receipt.received_on is not None for row in board),
        round=_round_facts(workspace, chosen) if chosen is not None else None,
    )


def _round_facts(workspace: Workspace, chosen: Round) -> RoundFacts:
    progress = workspace.progress(chosen.id)
    appointed = [member for member in progress.members if member.appointed]
    noted = [member.present for member in appointed if member.present is not None]
    return RoundFacts(
        name=round_words(chosen),
        members=len(appointed),
        without_pin=sum(not member.has_pin for member in appointed),
        products=len(progress.rows),
        assigned=sum(state is not None for row in progress.rows for state in row.states),
        awaited=sum(row.awaited for row in progress.rows if not row.turn.closed_at),
        closed=sum(bool(row.turn.closed_at) for row in progress.rows),
        present=sum(noted) if noted else None,
        finished_on=chosen.finished_at,
        papers=len(workspace.archived_papers(chosen.id)),
    )


def round_words(chosen: Round) -> str:
    """ "Đợt 1 năm 2026", and that it is practice."""
    text = translate("Board", "Đợt {number} năm {year}")
    if chosen.practice:
        text = translate("Board", "Đợt {number} năm {year} (tập huấn)")
    return text.format(number=chosen.details.number, year=chosen.details.year)


def _headline(chosen: Round | None, going: bool) -> str:
    if chosen is None:
        return translate("Board", "Việc cần làm để đánh giá một đợt")
    if not going:
        return translate("Board", "{round}: đã xong mọi bước, chỉ còn ký và gửi").format(round=round_words(chosen))
    return translate("Board", "{round}: việc tiếp theo").format(round=round_words(chosen))


def _until(chosen: Round | None, today: date) -> date:
    """The day that counts for what runs out: the round's, or some weeks from now."""
    ends = (chosen.details.ends_on or chosen.details.starts_on) if chosen is not None else ""
    return max(date.fromisoformat(ends), today) if ends else today + _AHEAD


def _member_board(products: Sequence[MyProduct]) -> BoardView:
    left = [p for p in products if p.open and not p.excluded and (p.sheet is None or p.sheet.status == "open")]
    words = translate("Board", "Đã chấm xong {n} sản phẩm được phân công.").format(n=len(products))
    if not products:
        words = translate("Board", "Chưa có sản phẩm nào được phân công.")
    elif left:
        text = translate("Board", "Còn {left} trong {n} sản phẩm chưa chấm xong.")
        words = text.format(left=len(left), n=len(products))
    empty = DueCard((), "")
    return BoardView(translate("Board", "Phiếu của tôi"), (), empty, empty, "", words)


def due_card(board: Sequence[BoardRow]) -> DueCard:
    """Dossiers whose 15 working days run, the most urgent first."""
    running = [row for row in board if row.clock.state in ("running", "due_today", "late") and not row.rejected]
    running.sort(key=lambda row: (row.clock.days_left or 0, row.product))
    return _card([_due_line(row) for row in running], translate("Board", "Không có hồ sơ nào đang tính hạn."))


def _due_line(row: BoardRow) -> DueLine:
    left, last = row.clock.days_left or 0, row.clock.last_day
    tone: Tone = "bad" if row.clock.state == "late" else "missing" if left <= 3 else "plain"
    text = translate("Board", "còn {n} ngày làm việc, đến {day}")
    if row.clock.state == "late":
        text = translate("Board", "quá hạn {n} ngày làm việc, hạn {day}")
    elif row.clock.state == "due_today":
        text = translate("Board", "hết hạn hôm nay {day}")
    words = text.format(n=abs(left), day=f"{last:%d/%m/%Y}" if last else "")
    who = {
        "producer": translate("Board", "chờ chủ thể bổ sung"),
        "commune": translate("Board", "xã đang làm"),
        "receiver": translate("Board", "chờ cơ quan tiếp nhận"),
    }
    waiting = who[row.waiting_for] if row.waiting_for else ""
    return DueLine(row.product_id, row.product, "; ".join(part for part in (words, waiting) if part), tone)


def expiring_card(found: Sequence[Expiring]) -> DueCard:
    """What will have run out by the day, the earliest first."""
    ordered = sorted(found, key=lambda each: (each.expires_on, each.product))
    lines = [
        DueLine(each.product_id, each.product, f"{each.name}: {each.expires_on:%d/%m/%Y}", "missing")
        for each in ordered
    ]
    return _card(lines, translate("Board", "Không có giấy tờ nào hết hạn trước ngày này."))


def _card(lines: Sequence[DueLine], nothing: str) -> DueCard:
    more = len(lines) - _MOST
    rest = translate("Board", "… và {n} mục nữa").format(n=more) if more > 0 else "" if lines else nothing
    return DueCard(tuple(lines[:_MOST]), rest)
