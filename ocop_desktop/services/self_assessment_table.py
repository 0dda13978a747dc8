"""A set as a table to fill in, and a self-assessment as the same table: in the law's words, one line a criterion."""

from __future__ import annotations

from collections.abc import Mapping

from ocop_desktop.exchange.tables import Table
from ocop_desktop.rubric.model import CriteriaSet, Node

Cell = str | int | None

#: The heads that an import knows again. Of the two columns for an answer one is enough.
_COLUMNS = (
    ("Mã tiêu chí", 10), ("Nội dung tiêu chí", 38), ("Điểm tối đa", 9), ("Các phương án: số. nội dung (điểm)", 76),
    ("Phương án chọn (ghi số)", 14), ("Điểm tự đánh giá", 11), ("Mô tả, tài liệu minh chứng", 50), ("Bộ sản phẩm", 12),
)  # fmt: skip
_NONE_REACHED = "0. Không đạt phương án nào (0 điểm)"


def answer_table(
    criteria_set: CriteriaSet,
    answers: Mapping[str, int] | None = None,
    descriptions: Mapping[str, str] | None = None,
) -> Table:
    """The table of a set: empty to be filled in, or with the answers that are kept."""
    kept, words = answers or {}, descriptions or {}
    rows = [
        _row(criteria_set, node, kept.get(code), words.get(code, "")) for code, node in criteria_set.criteria.items()
    ]
    return Table(f"Tu danh gia {criteria_set.code}", _COLUMNS, rows)


def _row(criteria_set: CriteriaSet, node: Node, option: int | None, words: str) -> list[Cell]:
    points = None if option is None else node.points_of(option)
    title = "\n".join((node.title, *node.notes))
    return [node.code, title, node.max, _options(node), option, points, words, criteria_set.code]


def _options(node: Node) -> str:
    lines = [f"{option.n}. {option.text} ({option.points} điểm)" for option in node.options]
    return "\n".join((*lines, _NONE_REACHED))
