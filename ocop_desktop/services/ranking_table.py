"""A round's ranking as a table for a spreadsheet, with the exact means beside those with two decimals."""

from __future__ import annotations

from ocop_desktop.council.consensus_reasons import two_decimals
from ocop_desktop.council.model import ILLUSTRATIVE_MARK, PRACTICE_MARK, Product
from ocop_desktop.exchange.tables import Cell, Table
from ocop_desktop.services.round_outcome import CouncilOutcome
from ocop_desktop.services.round_ranking import Ranked, RoundResults
from ocop_desktop.services.round_reasons import ended

_COLUMNS = (
    ("Thứ hạng", 8), ("Mã sản phẩm", 22), ("Tên sản phẩm", 36), ("Tên chủ thể", 36), ("Bộ sản phẩm", 12),
    ("Điểm trung bình", 12), ("Điểm chính xác", 14), ("Phần A", 10), ("Phần B", 10), ("Phần C", 10),
    ("Sao theo điểm", 8), ("Sao theo điều kiện tối thiểu", 10), ("Hạng sao", 8), ("Tình trạng", 34),
    ("Số phiếu được tính", 10), ("Chênh lệch", 10), ("Mức tối thiểu còn khác nhau", 12), ("Chờ quyết định", 10),
    ("Lượt chấm", 8), ("Ghi chú", 24),
)  # fmt: skip


def ranking_table(results: RoundResults, practice: bool) -> Table:
    """Every product of the round, those that are still being scored at the end."""
    rows = [_ranked(each) for each in results.ranking]
    rows += [_waiting(product, practice) for product in results.waiting]
    return Table("Xep hang", _columns(results), rows)


def _columns(results: RoundResults) -> tuple[tuple[str, int], ...]:
    """The heads; a commune gives no star, so that its own is "dự kiến" (art. 4.1)."""
    preliminary = any(each.outcome.level == "commune" for each in results.ranking)
    words = "Hạng sao dự kiến" if preliminary else "Hạng sao"
    return tuple((words if name == "Hạng sao" else name, width) for name, width in _COLUMNS)


def _ranked(ranked: Ranked) -> list[Cell]:
    outcome, result = ranked.outcome, ranked.outcome.consensus
    product, mean = outcome.product, outcome.mean
    shown = [_decimals(outcome, code) for code in ("A", "B", "C")]
    return [
        ranked.place, product.code, product.name, product.producer, outcome.turn.set_code,
        None if mean is None else two_decimals(mean).replace(".", ","),
        None if mean is None else f"{mean.numerator}/{mean.denominator}", *shown,
        result.stars_by_points, outcome.stars_by_minima, outcome.stars, _state(outcome),
        len(result.sheets), result.spread, len(result.contested), len(result.undecided), outcome.turn.number,
        _marks(product, outcome.practice),
    ]  # fmt: skip


def _decimals(outcome: CouncilOutcome, part: str) -> str | None:
    mean = outcome.consensus.means.parts.get(part)
    return None if mean is None else two_decimals(mean).replace(".", ",")


def _state(outcome: CouncilOutcome) -> str:
    if outcome.stars is None:
        return ended(outcome)
    return "Đã có kết quả" if outcome.quorum.holds else "Phiên họp chưa đủ điều kiện quyết định"


def _waiting(product: Product, practice: bool) -> list[Cell]:
    blank: list[Cell] = [None] * (len(_COLUMNS) - 6)
    head: list[Cell] = [None, product.code, product.name, product.producer]
    row = [*head, *blank, None, _marks(product, practice)]
    row[13] = "Đang chấm"
    return row


def _marks(product: Product, practice: bool) -> str:
    marks = ((PRACTICE_MARK, practice), (ILLUSTRATIVE_MARK, product.illustrative))
    return ", ".join(mark for mark, holds in marks if holds)
