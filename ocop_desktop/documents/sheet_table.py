"""The form's table as strips: the law's two columns and one of ours for the points given."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from ocop_desktop.documents.fonts import BOLD, ITALIC, REGULAR, SYMBOLS, runs
from ocop_desktop.documents.layout import (
    LEFT,
    RIGHT,
    SMALL_ITALIC,
    TABLE,
    TABLE_BOLD,
    Frame,
    Line,
    Rule,
    Strip,
    Style,
    Text,
    baseline,
    break_lines,
    line_of,
    texts_of,
)
from ocop_desktop.documents.sheet_model import SheetModel
from ocop_desktop.documents.sheet_rows import Kind, Row

#: The frame around the result below the table.
BOX = Frame("result", LEFT, RIGHT)

#: Left edges of the columns "Thang điểm" and "Điểm chấm".
_SCALE_X = RIGHT - 118
_GIVEN_X = RIGHT - 72
_PAD_X = 4.0
_PAD_Y = 2.6
#: Room for the box before an option.
_INDENT = 15.0
_BOX_SIZE = 11.5
_SHADES: dict[Kind, float] = {"part": 0.86, "group": 0.94, "total": 0.86}
_BOLD_KINDS: frozenset[Kind] = frozenset(["part", "group", "criterion", "total"])


def table_strips(model: SheetModel) -> list[Strip]:
    """The whole table: its head, which is repeated on every page, and a strip a row (a comment: a strip a line)."""
    head = _head(model.columns)
    frame = Frame("table", LEFT, RIGHT, head)
    result = [replace(head, keep=True)]
    for number, row in enumerate(model.rows):
        following = model.rows[number + 1] if number + 1 < len(model.rows) else None
        strips = list(_row_strips(row))
        if _tied(row, following):
            strips[-1] = replace(strips[-1], keep=True)
        result += (replace(strip, frame=frame) for strip in strips)
    return result


def _tied(row: Row, following: Row | None) -> bool:
    """Headings stay with what they head, and all rows of a criterion with each other."""
    if following is None:
        return False
    if row.kind in ("part", "group", "criterion"):
        return True
    if row.kind in ("note", "option"):
        return following.kind in ("note", "option", "comment")
    return False


def _head(columns: Sequence[str]) -> Strip:
    cells = [
        texts_of(break_lines([(text, BOLD)], TABLE.size, room), TABLE_BOLD, x, room, _PAD_Y, "center")
        for text, x, room in zip(columns, *_columns(), strict=True)
    ]
    height = max(len(cell) for cell in cells) * TABLE.leading + 2 * _PAD_Y
    texts = tuple(text for cell in cells for text in cell)
    frame = Frame("table", LEFT, RIGHT)
    return Strip(height, texts, (*_bars(height), Rule(LEFT, height, RIGHT, height)), (LEFT, RIGHT, 0.86), frame=frame)


def _columns() -> tuple[tuple[float, ...], tuple[float, ...]]:
    """The columns' left edges and rooms inside their padding."""
    edges = (LEFT, _SCALE_X, _GIVEN_X, RIGHT)
    pairs = list(pairwise(edges))
    return tuple(x + 2 for x, _ in pairs), tuple(end - x - 4 for x, end in pairs)


def _bars(height: float) -> tuple[Rule, ...]:
    return tuple(Rule(x, 0, x, height) for x in (_SCALE_X, _GIVEN_X))


def _row_strips(row: Row) -> Iterator[Strip]:
    if row.kind == "comment":
        yield from _comment_strips(row)
    else:
        yield _row_strip(row)


def _row_strip(row: Row) -> Strip:
    font = _font(row)
    style = Style(font, TABLE.size, TABLE.leading)
    indent = _INDENT if row.ticked is not None else 0.0
    room = _SCALE_X - LEFT - 2 * _PAD_X - indent
    lines = break_lines([(row.text, font)], style.size, room)
    texts = [*_box(row), *texts_of(lines, style, LEFT + _PAD_X + indent, room, _PAD_Y)]
    texts += _number(row.scale, _SCALE_X, _GIVEN_X - _SCALE_X, font)
    texts += _given(row)
    height = len(lines) * style.leading + 2 * _PAD_Y
    if row.kind != "criterion":
        height = max(height, _given_height(row))
    shade = _SHADES.get(row.kind)
    return Strip(height, tuple(texts), _rules(row, height), (LEFT, RIGHT, shade) if shade else None)


def _font(row: Row) -> str:
    if row.kind in _BOLD_KINDS or row.ticked:
        return BOLD
    return ITALIC if row.kind == "note" else REGULAR


def _rules(row: Row, height: float) -> tuple[Rule, ...]:
    """Lines above the row and between its columns; a criterion's points column runs down to its last option."""
    inner = row.kind in ("note", "option")
    above = Rule(LEFT, 0, _GIVEN_X, 0, 0.25) if inner else Rule(LEFT, 0, RIGHT, 0, 0.5)
    return (above, *_bars(height))


def _box(row: Row) -> list[Text]:
    if row.ticked is None:
        return []
    pieces = runs("☑" if row.ticked else "☐", SYMBOLS)
    return [Text(LEFT + _PAD_X, _PAD_Y + baseline(TABLE), Line(pieces, 0), _BOX_SIZE)]


def _number(text: str, x: float, room: float, font: str) -> list[Text]:
    style = Style(font, TABLE.size, TABLE.leading)
    return texts_of([line_of(text, style)], style, x, room, _PAD_Y, "center") if text else []


def _given(row: Row) -> list[Text]:
    """The points given, and small words under them."""
    room = RIGHT - _GIVEN_X
    texts = _number(row.given, _GIVEN_X, room, BOLD)
    top = _PAD_Y + (TABLE.leading if row.given else 1)
    return texts + texts_of(_remark(row), SMALL_ITALIC, _GIVEN_X + 2, room - 4, top, "center")


def _given_height(row: Row) -> float:
    return (TABLE.leading if row.given else 1) + len(_remark(row)) * SMALL_ITALIC.leading + 2 * _PAD_Y


def _remark(row: Row) -> list[Line]:
    return break_lines([(row.remark, ITALIC)], SMALL_ITALIC.size, RIGHT - _GIVEN_X - 4) if row.remark else []


def _comment_strips(row: Row) -> Iterator[Strip]:
    """A comment over the whole width, a strip a line, so that it can be longer than a page."""
    style, room = Style(ITALIC, TABLE.size, TABLE.leading), RIGHT - LEFT - 2 * _PAD_X
    lines = break_lines([(row.text, ITALIC)], style.size, room)
    last = len(lines) - 1
    for number, line in enumerate(lines):
        above, below = (_PAD_Y if number == 0 else 0), (_PAD_Y if number == last else 0)
        texts = texts_of([line], style, LEFT + _PAD_X, room, above)
        rules = (Rule(LEFT, 0, RIGHT, 0, 0.25),) if number == 0 else ()
        tie = number < last and number in (0, last - 1)
        yield Strip(style.leading + above + below, tuple(texts), rules, keep=tie)
