"""The table of the consolidated sheet: a row a criterion, a column a member, and the mean."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from ocop_desktop.council.papers import ConsolidatedRow, ConsolidatedSheet, CouncilResult, MemberColumn
from ocop_desktop.documents.fonts import BOLD, REGULAR, runs, runs_width
from ocop_desktop.documents.layout import SMALL_ITALIC, Strip, gap, tied
from ocop_desktop.documents.paper_parts import Area, heading, write
from ocop_desktop.documents.paper_result import shown_mean
from ocop_desktop.documents.paper_table import DENSE, Column, TableRow, table
from ocop_desktop.documents.paper_words import decimals

#: Members in one table; more are set in groups of about the same size.
MOST = 15

_BEST = 36.0
_MEAN = 50.0
_WIDEST = 56.0
_NARROWEST = 31.0
#: Room that the criteria's titles keep as long as the members' columns can give way.
_TITLE = 290.0
_NOTE = (
    "Điểm trung bình tính bằng phân số trên các phiếu được tính, chỉ làm tròn khi in (hai chữ số thập phân, "
    "nửa thì làm tròn lên); hạng sao lấy theo phân số. Dấu (*): các phiếu đứng về hai phía của một mức tối thiểu."
)
_GREYS: dict[str, float] = {"part": 0.86, "group": 0.94, "total": 0.86}


def points_tables(area: Area, data: ConsolidatedSheet) -> Iterator[Strip]:
    """The table, or one for each group of members, every one with the mean of all."""
    groups = list(_groups(len(data.members)))
    for number, (first, last) in enumerate(groups, 1):
        several = f", thành viên số {first + 1} đến {last}" if len(groups) > 1 else ""
        yield from heading(area, f"2. Điểm theo tiêu chí{several}")
        if number == 1:
            yield from [*tied(write(area, _NOTE, SMALL_ITALIC)), gap(3, keep=True)]
        yield from _table(area, data, f"points-{number}", first, last)
        yield gap(2)


def _groups(count: int) -> Iterator[tuple[int, int]]:
    """Half-open ranges of members, as few and as even as can be."""
    tables = max(1, -(-count // MOST))
    edges = [count * number // tables for number in range(tables + 1)]
    yield from pairwise(edges)


def _table(area: Area, data: ConsolidatedSheet, name: str, first: int, last: int) -> list[Strip]:
    members = data.members[first:last]
    room = area.width - _BEST - _MEAN
    wide = min(_WIDEST, max(_NARROWEST, (room - _TITLE) / len(members))) if members else _WIDEST
    named = all(_fits(column, wide) for column in members)
    columns = [
        Column("Tiêu chí", room - wide * len(members)),
        Column("Tối đa", _BEST, "center"),
        *(
            Column(f"({number})\n{column.member.name}" if named else f"({number})", wide, "center")
            for number, column in enumerate(members, first + 1)
        ),
        Column("Trung bình", _MEAN, "center"),
    ]
    return table(name, area.left, columns, [_row(item, data.result, first, last) for item in data.rows], DENSE)


def _fits(column: MemberColumn, wide: float) -> bool:
    """Whether no word of the name would be broken, nor the head be taller than four lines."""
    words = column.member.name.split()
    return len(words) <= 4 and all(runs_width(runs(word, BOLD)) * DENSE.size <= wide - 4 for word in words)


def _row(item: ConsolidatedRow, result: CouncilResult, first: int, last: int) -> TableRow:
    font = REGULAR if item.kind == "criterion" else BOLD
    name = f"{item.label} {item.title}".strip()
    texts = [name, str(item.best), *(_points(value) for value in item.points[first:last])]
    cells: list[tuple[tuple[str, str], ...]] = [((text, font),) for text in texts]
    if item.contested:
        cells[0] = (*cells[0], (" (*)", BOLD))
    mean = "–" if item.mean is None else decimals(item.mean)
    if item.kind == "total":
        mean = shown_mean(result)
    return TableRow((*cells, ((mean, BOLD),)), _GREYS.get(item.kind), heads=item.kind in ("part", "group"))


def _points(value: int | None) -> str:
    return "–" if value is None else str(value)
