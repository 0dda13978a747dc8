"""The page of a round's results: computed away from the screen with progress, ranked, drawn, let out as a table."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ocop_desktop.clock import Clock
from ocop_desktop.council.model import PRACTICE_MARK
from ocop_desktop.errors import CouncilError, OcopError
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.ranking_view import Command, Computing, EmptyView, RankingPageView, RankingView
from ocop_desktop.presenters.ranking_words import ranking_view
from ocop_desktop.presenters.seats import may_here
from ocop_desktop.presenters.session import Session
from ocop_desktop.services.ranking_table import ranking_table
from ocop_desktop.services.round_ranking import RoundResults
from ocop_desktop.services.round_records import Round
from ocop_desktop.services.table_files import write_table
from ocop_desktop.services.texts import plain

if TYPE_CHECKING:
    from ocop_desktop.services.workspace import Workspace

CANCELLED = "cancelled"


@dataclass
class Ticker:
    """How far the worker is; the screen looks at it, and may ask it to give up."""

    done: int = 0
    total: int = 0
    cancelled: bool = False

    def tick(self, done: int, total: int) -> None:
        """Called by the worker between two products."""
        self.done, self.total = done, total
        if self.cancelled:
            raise CouncilError(
                "Đã dừng tính theo yêu cầu. Không có gì bị thay đổi. Có thể tính lại bất cứ lúc nào.", code=CANCELLED
            )


@dataclass
class Ranking:
    """What was computed: the round, its results, and the page in words."""

    round: Round
    results: RoundResults
    view: RankingView = field(repr=False)


class RankingPresenter:
    """What the page does."""

    def __init__(self, session: Session, clock: Clock, view: RankingPageView) -> None:
        self._session = session
        self._clock = clock
        self._view = view
        self._ticker: Ticker | None = None
        self._ranking: Ranking | None = None

    # --- computing -------------------------------------------------------------------------------------------

    def start(self) -> None:
        """The page comes into view: compute what it shows."""
        self.cancel()
        self._view.show_header(None)
        round_id, workspace = self._session.round_id, self._session.workspace
        if round_id is None:
            self._ranking = None
            self._view.show_empty(_no_round())
            return
        if self._ranking is not None and self._ranking.round.id != round_id:
            self._ranking = None
        may_close = may_here(self._session, "progress.read")
        ticker = self._ticker = Ticker()
        self.poll()
        self._session.runner.run(
            lambda: _rank(workspace, round_id, may_close, ticker),
            lambda ranking: self._ranked(ticker, ranking),
            lambda error: self._failed(ticker, error),
        )

    def poll(self) -> None:
        """Say how far the computation is; the page calls it while one is under way."""
        ticker = self._ticker
        if ticker is None:
            return
        text = translate("Ranking", "Đang tính kết quả của cả đợt…")
        if ticker.total:
            text = translate("Ranking", "Đang tính kết quả: {done}/{total} sản phẩm")
            text = text.format(done=ticker.done, total=ticker.total)
        self._view.show_computing(Computing(text, ticker.done, ticker.total))

    @property
    def computing(self) -> bool:
        """Whether a computation is under way."""
        return self._ticker is not None

    def cancel(self) -> None:
        """Give the computation up."""
        if self._ticker is not None:
            self._ticker.cancelled = True

    def _ranked(self, ticker: Ticker, ranking: Ranking) -> None:
        if ticker is not self._ticker:
            return
        self._ticker, self._ranking = None, ranking
        self._view.show_computing(None)
        if ranking.view.rows:
            self._view.show_ranking(ranking.view)
        else:
            self._view.show_empty(_no_products(ranking.view))

    def _failed(self, ticker: Ticker, error: OcopError) -> None:
        if ticker is not self._ticker:
            return
        self._ticker = None
        self._view.show_computing(None)
        again = translate("Ranking", "Tính lại")
        self._view.show_failed(error.message, again)
        if error.code == "unexpected":
            self._view.show_error(error)

    # --- going on --------------------------------------------------------------------------------------------

    def open(self, row_id: int | None) -> None:
        """Show the result of a product; one that is still being scored leads to its progress."""
        if row_id is None:
            return
        if row_id > 0:
            self._view.go_with("council_result", row_id)
        else:
            self.step("entries")

    def step(self, command: Command) -> None:
        """Do what a button offers."""
        self._view.go(command)

    def export(self) -> None:
        """Let the ranking out as a table; a name without an ending becomes a workbook."""
        ranking = self._ranking
        if ranking is None:
            return
        target = self._view.ask_table_file(translate("Ranking", "Lưu bảng xếp hạng vào đâu?"), suggested(ranking.round))
        if target is None:
            return
        file, made = target if target.suffix else target.with_suffix(".xlsx"), self._clock.now()
        results, practice = ranking.results, ranking.round.practice
        self._view.show_status(translate("Ranking", "Đang xuất bảng…"), "plain")
        text = translate("Ranking", "Đã xuất bảng vào “{file}”").format(file=file)
        self._session.runner.run(
            lambda: write_table(ranking_table(results, practice), file, made),
            lambda _: self._view.show_status(text, "good"),
            self._not_exported,
        )

    def _not_exported(self, error: OcopError) -> None:
        self._view.show_status(translate("Ranking", "Chưa xuất được bảng"), "bad")
        self._view.show_error(error)


def suggested(the_round: Round) -> str:
    """A file name for the ranking; one of practice says so."""
    details = the_round.details
    mark = f"{plain(PRACTICE_MARK).upper().replace(' ', '-')}-" if the_round.practice else ""
    return f"{mark}xep-hang-dot-{details.number}-{details.year}.xlsx"


def _rank(workspace: Workspace, round_id: int, may_close: bool, ticker: Ticker) -> Ranking:
    the_round = workspace.round(round_id)
    results = workspace.round_results(round_id, ticker.tick)
    return Ranking(the_round, results, ranking_view(the_round, results, may_close))


def _no_round() -> EmptyView:
    return EmptyView(
        title=translate("Ranking", "Chưa chọn đợt đánh giá"),
        text=translate(
            "Ranking",
            "Ở đây so sánh kết quả của cả đợt: thứ hạng, điểm từng phần, chênh lệch giữa các thành viên. "
            "Hãy lập hoặc chọn một đợt đánh giá trước.",
        ),
        verb=translate("Ranking", "Chọn đợt đánh giá"),
        command="rounds",
    )


def _no_products(view: RankingView) -> EmptyView:
    return EmptyView(
        title=view.title,
        text=translate(
            "Ranking",
            "Đợt này chưa có sản phẩm nào. Đưa sản phẩm vào đợt rồi chấm điểm; "
            "kết thúc chấm điểm thì bảng xếp hạng hiện ra.",
        ),
        verb=translate("Ranking", "Đưa sản phẩm vào đợt"),
        command="entries",
    )
