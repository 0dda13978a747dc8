"""Tables whose rows flow: a row is a strip a line, so that a cell of any length goes on over the page's end."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise

from ocop_desktop.documents.fonts import BOLD, REGULAR
from ocop_desktop.documents.layout import (
    TABLE,
    Align,
    Frame,
    Line,
    Rule,
    Span,
    Strip,
    Style,
    Text,
    balanced,
    break_lines,
    texts_of,
    tied,
)

#: For tables with many columns.
DENSE = Style(REGULAR, 10, 12.4)

_PAD_X = 4.0
_PAD_Y = 2.6
_HEAD_GREY = 0.86
#: A row of more lines than this may be parted between two pages.
_WHOLE = 20
#: A table of so few rows may leave its last row to the next page, where it stands with what follows.
_FEW = 3

#: The lines of each cell of a row.
Cells = Sequence[list[Line]]


@dataclass(frozen=True)
class Column:
    """A column: its head, its width in points, and how its cells are set."""

    head: str
    width: float
    align: Align = "left"


@dataclass(frozen=True)
class TableRow:
    """Cells as spans, one for each column. `grey` from 0 to 1 stands behind the row; `least` is its least height."""

    cells: tuple[tuple[Span, ...], ...]
    grey: float | None = None
    #: Never parted from the next row.
    heads: bool = False
    least: float = 0


def row(*cells: str, bold: bool = False, grey: float | None = None, heads: bool = False, least: float = 0) -> TableRow:
    """A row of plain cells."""
    font = BOLD if bold else REGULAR
    return TableRow(tuple(((cell, font),) for cell in cells), grey, heads, least)


def table(
    name: str, x: float, columns: Sequence[Column], rows: Iterable[TableRow], style: Style = TABLE
) -> list[Strip]:
    """A table that begins at `x`; its head is repeated on every page. `name` is the paper's own for it."""
    edges = [x, *accumulate((column.width for column in columns), initial=x)][1:]
    frame = Frame(name, edges[0], edges[-1])
    head = replace(_head(columns, edges, style), frame=frame)
    framed = replace(frame, header=head)
    result = [replace(head, keep=True)]
    listed = list(rows)
    for number, item in enumerate(listed, 1):
        # No page of a longer table begins with its last row alone.
        last_but_one = number == len(listed) - 1 and len(listed) > _FEW
        item = replace(item, heads=item.heads or last_but_one)
        result += (replace(strip, frame=framed) for strip in _row_strips(item, columns, edges, style))
    return [*result[:-1], replace(result[-1], keep=False)]


def _head(columns: Sequence[Column], edges: Sequence[float], style: Style) -> Strip:
    bold = Style(BOLD, style.size, style.leading)
    cells = [balanced([(column.head, BOLD)], style.size, _room(column, 2)) for column in columns]
    most = max(len(lines) for lines in cells)
    texts = [
        text
        for lines, column, edge in zip(cells, columns, edges, strict=False)
        for text in texts_of(
            lines, bold, edge + 2, _room(column, 2), _PAD_Y + (most - len(lines)) * style.leading / 2, "center"
        )
    ]
    height = most * style.leading + 2 * _PAD_Y
    below = Rule(edges[0], height, edges[-1], height)
    return Strip(height, tuple(texts), (*_bars(edges, height), below), (edges[0], edges[-1], _HEAD_GREY))


def _row_strips(item: TableRow, columns: Sequence[Column], edges: Sequence[float], style: Style) -> list[Strip]:
    """A row as one strip, read cell by cell; a long one is a strip a line."""
    cells = [break_lines(cell, style.size, _room(column)) for cell, column in zip(item.cells, columns, strict=True)]
    count = max(len(lines) for lines in cells)
    if count <= _WHOLE:
        height = max(count * style.leading + 2 * _PAD_Y, item.least)
        strips = [_part(item, _texts(cells, columns, edges, style, _PAD_Y), edges, height)]
    else:
        strips = list(_lines(item, cells, columns, edges, style))
    strips[0] = replace(strips[0], rules=(Rule(edges[0], 0, edges[-1], 0), *strips[0].rules))
    return [*strips[:-1], *tied(strips[-1:])] if item.heads else strips


def _lines(
    item: TableRow, cells: Cells, columns: Sequence[Column], edges: Sequence[float], style: Style
) -> Iterator[Strip]:
    last = max(len(lines) for lines in cells) - 1
    for number in range(last + 1):
        above, below = (_PAD_Y if number == 0 else 0), (_PAD_Y if number == last else 0)
        texts = _texts([lines[number : number + 1] for lines in cells], columns, edges, style, above)
        strip = _part(item, texts, edges, style.leading + above + below)
        yield replace(strip, keep=number < last and number in (0, last - 1))


def _part(item: TableRow, texts: Sequence[Text], edges: Sequence[float], height: float) -> Strip:
    shade = None if item.grey is None else (edges[0], edges[-1], item.grey)
    return Strip(height, tuple(texts), _bars(edges, height), shade)


def _texts(cells: Cells, columns: Sequence[Column], edges: Sequence[float], style: Style, top: float) -> list[Text]:
    return [
        text
        for lines, column, edge in zip(cells, columns, edges, strict=False)
        for text in texts_of(lines, style, edge + _PAD_X, _room(column), top, column.align)
    ]


def _room(column: Column, pad: float = _PAD_X) -> float:
    return column.width - 2 * pad


def _bars(edges: Sequence[float], height: float) -> tuple[Rule, ...]:
    return tuple(Rule(edge, 0, edge, height) for _, edge in list(pairwise(edges))[:-1])
