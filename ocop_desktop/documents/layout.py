"""Page geometry after Decree 30/2020/NĐ-CP, lines of text, and strips that flow over pages.

A page is a stack of strips that are never cut; `keep` ties a strip to the next. Long text is one strip a line,
so it flows, while a criterion's rows stay together. Laid out here, not by a library, because a page must come
out the same byte for byte as long as its renderer's number stands. All lengths are in points.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from ocop_desktop.documents.fonts import BOLD, ITALIC, REGULAR, Run, runs, runs_width, width

PAGE = (595.28, 841.89)


def mm(value: float) -> float:
    """Millimetres in points."""
    return round(value * 72 / 25.4, 2)


#: Decree 30/2020/NĐ-CP, Appendix I: top and bottom 20, left 30, right 15 mm.
TOP = PAGE[1] - mm(20)
BOTTOM = mm(20)
LEFT = mm(30)
RIGHT = PAGE[0] - mm(15)
WIDTH = RIGHT - LEFT

Align = Literal["left", "center", "right"]


@dataclass(frozen=True)
class Style:
    """A font, its size and the distance of two lines."""

    font: str
    size: float
    leading: float


BANNER = Style(BOLD, 12, 16)
BODY = Style(REGULAR, 13, 17)
BODY_BOLD = Style(BOLD, 13, 17)
BODY_ITALIC = Style(ITALIC, 13, 17)
HEADING = Style(BOLD, 14, 18)
TABLE = Style(REGULAR, 11, 13.4)
TABLE_BOLD = Style(BOLD, 11, 13.4)
TABLE_ITALIC = Style(ITALIC, 11, 13.4)
LEGEND = Style(REGULAR, 10.5, 13)
SMALL = Style(REGULAR, 9.5, 11.6)
SMALL_ITALIC = Style(ITALIC, 9.5, 11.6)

#: Text with its font.
Span = tuple[str, str]


@dataclass(frozen=True)
class Line:
    """One line of runs; `width` in points at a size of 1 point."""

    runs: tuple[Run, ...]
    width: float


@dataclass(frozen=True)
class Text:
    """A line drawn at `x` of the page, its baseline `y` below the strip's top."""

    x: float
    y: float
    line: Line
    size: float


@dataclass(frozen=True)
class Rule:
    """A straight line; `y0` and `y1` are measured downwards from the strip's top."""

    x0: float
    y0: float
    x1: float
    y1: float
    weight: float = 0.5


@dataclass(frozen=True)
class Frame:
    """A box around neighbouring strips, closed where a page ends; `header` is repeated where a page begins."""

    name: str
    x0: float
    x1: float
    header: Strip | None = None


@dataclass(frozen=True)
class Strip:
    """A piece of a page as wide as the text that is never cut."""

    height: float
    texts: tuple[Text, ...] = ()
    rules: tuple[Rule, ...] = ()
    #: (x0, x1, grey from 0 to 1) behind the whole strip.
    shade: tuple[float, float, float] | None = None
    #: Stands on the same page as the next strip.
    keep: bool = False
    frame: Frame | None = None
    #: A distance, dropped at the head of a page.
    gap: bool = False
    #: Name under which the strip's place is looked up afterwards.
    anchor: str = ""


@dataclass(frozen=True)
class Placed:
    """A strip with the y of its top on the page, and the lines that close its frame."""

    strip: Strip
    top: float
    rules: tuple[Rule, ...] = ()


# --- lines of text -------------------------------------------------------------------------------------------


def break_lines(spans: Sequence[Span], size: float, room: float) -> list[Line]:
    """Lines no wider than `room` points: broken at blanks and newlines, inside a word only where it is wider."""
    result: list[Line] = []
    limit = room / size
    for paragraph in _paragraphs(spans):
        builder = _LineBuilder(limit)
        for blank_font, word in paragraph:
            builder.add(blank_font, word)
        result += builder.finish()
    return result


def balanced(spans: Sequence[Span], size: float, room: float) -> list[Line]:
    """The fewest lines, of about the same width: what is centred must not leave a single word below."""
    lines = break_lines(spans, size, room)
    count = len(lines)
    while len(lines) == count and count > 1:
        best, room = lines, room - size
        lines = break_lines(spans, size, room)
    return best if count > 1 else lines


def line_of(text: str, style: Style) -> Line:
    """Text as a single line, whatever its width."""
    pieces = runs(text, style.font)
    return Line(pieces, runs_width(pieces))


def texts_of(
    lines: Iterable[Line], style: Style, x: float, room: float, top: float = 0, align: Align = "left"
) -> list[Text]:
    """Lines set below each other from `top`, in a column that begins at `x` and is `room` wide."""
    result = []
    for number, line in enumerate(lines):
        free = room - line.width * style.size
        shift = {"left": 0.0, "center": free / 2, "right": free}[align]
        result.append(Text(x + shift, top + number * style.leading + baseline(style), line, style.size))
    return result


def baseline(style: Style) -> float:
    """Distance of the baseline from the top of a line."""
    return style.leading / 2 + style.size * 0.33


class _LineBuilder:
    """Fills lines with words until each is full."""

    def __init__(self, limit: float) -> None:
        self.limit = limit
        self.lines: list[Line] = []
        self.runs: list[Run] = []
        self.width = 0.0
        self.words = 0

    def add(self, blank_font: str, word: tuple[Run, ...]) -> None:
        """Put a word on this line, or on the next where it does not fit."""
        gap = width(" ", blank_font) if self.words else 0.0
        size = runs_width(word)
        if self.words and self.width + gap + size > self.limit:
            self._end_line()
            if not word:
                return
            gap = 0.0
        if gap:
            self._append((blank_font, " "))
        for piece in word if size <= self.limit else _characters(word):
            if self.width + width(piece[1], piece[0]) > self.limit and size > self.limit:
                self._end_line()
            self._append(piece)
        self.words += 1

    def finish(self) -> list[Line]:
        """All lines, at least one."""
        self._end_line()
        return self.lines

    def _append(self, piece: Run) -> None:
        font, text = piece
        if self.runs and self.runs[-1][0] == font:
            self.runs[-1] = (font, self.runs[-1][1] + text)
        else:
            self.runs.append(piece)
        self.width += width(text, font)

    def _end_line(self) -> None:
        self.lines.append(Line(tuple(self.runs), self.width))
        self.runs, self.width, self.words = [], 0.0, 0


def _paragraphs(spans: Sequence[Span]) -> Iterator[list[tuple[str, tuple[Run, ...]]]]:
    """For each line that the writer began: its words, each with the font of the blank before it."""
    words: list[tuple[str, tuple[Run, ...]]] = []
    for text, font in spans:
        clean = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", "    ")
        for number, paragraph in enumerate(clean.split("\n")):
            if number:
                yield words
                words = []
            for position, word in enumerate(paragraph.split(" ")):
                pieces = runs(word, font)
                if position or not words:
                    words.append((font, pieces))
                else:
                    words[-1] = (words[-1][0], words[-1][1] + pieces)
    yield words


def _characters(word: tuple[Run, ...]) -> Iterator[Run]:
    return ((font, char) for font, text in word for char in text)


# --- strips over pages ---------------------------------------------------------------------------------------


def gap(height: float, keep: bool = False) -> Strip:
    """An empty distance between strips, dropped at the head of a page."""
    return Strip(height, gap=True, keep=keep)


def flowing(
    spans: Sequence[Span], style: Style, x: float = LEFT, room: float = WIDTH, align: Align = "left"
) -> list[Strip]:
    """Text as one strip a line; the first two and the last two lines stay together."""
    lines = (balanced if align == "center" else break_lines)(spans, style.size, room)
    last = len(lines) - 1
    return [
        Strip(
            style.leading,
            tuple(texts_of([line], style, x, room, align=align)),
            keep=number < last and number in (0, last - 1),
        )
        for number, line in enumerate(lines)
    ]


def tied(strips: Sequence[Strip]) -> list[Strip]:
    """The same strips, each kept on one page with the next, the last with what follows."""
    return [replace(strip, keep=True) for strip in strips]


def paginate(strips: Sequence[Strip], top: float = TOP) -> list[list[Placed]]:
    """Strips placed on pages; what is tied together moves to the next page unless it is longer than a page.

    `top` is the y of the top margin, in points from the page's lower edge.
    """
    pager = _Pager(top)
    for chunk in _chunks(strips):
        pager.place(chunk)
    return pager.finish()


class _Pager:
    """Stacks strips on pages from the top margin to the bottom margin."""

    def __init__(self, top: float) -> None:
        self.top = top
        self.pages: list[list[Placed]] = []
        self.page: list[Placed] = []
        self.y = top

    def place(self, chunk: list[Strip]) -> None:
        """Put a chunk on this page, on a new one, or strip by strip where it fits on none."""
        height = sum(strip.height for strip in chunk)
        if len(chunk) > 1 and height > self.top - BOTTOM - _header_height(chunk[0]):
            for strip in chunk:
                self.place([strip])
            return
        if self.page and height > self.y - BOTTOM:
            self._new_page()
        for strip in chunk:
            self._put(strip)

    def finish(self) -> list[list[Placed]]:
        """All pages."""
        self._new_page()
        return self.pages

    def _put(self, strip: Strip) -> None:
        if not self.page:
            if strip.gap:
                return
            if strip.frame and strip.frame.header:
                self._put(strip.frame.header)
        self.page.append(Placed(strip, self.y))
        self.y -= strip.height

    def _new_page(self) -> None:
        self.pages.append(_closed(self.page))
        self.page, self.y = [], self.top


def _header_height(strip: Strip) -> float:
    return strip.frame.header.height if strip.frame and strip.frame.header else 0.0


def _chunks(strips: Sequence[Strip]) -> Iterator[list[Strip]]:
    chunk: list[Strip] = []
    for strip in strips:
        chunk.append(strip)
        if not strip.keep:
            yield chunk
            chunk = []
    if chunk:
        yield chunk


def _closed(page: list[Placed]) -> list[Placed]:
    """The page with each frame's sides drawn, and its top and bottom where it begins and ends on this page."""
    result = []
    for number, placed in enumerate(page):
        frame = placed.strip.frame
        if frame is None:
            result.append(placed)
            continue
        height = placed.strip.height
        rules = [Rule(x, 0, x, height, 0.7) for x in (frame.x0, frame.x1)]
        before = page[number - 1].strip.frame if number else None
        after = page[number + 1].strip.frame if number + 1 < len(page) else None
        if not _same(before, frame):
            rules.append(Rule(frame.x0, 0, frame.x1, 0, 0.7))
        if not _same(after, frame):
            rules.append(Rule(frame.x0, height, frame.x1, height, 0.7))
        result.append(replace(placed, rules=tuple(rules)))
    return result


def _same(one: Frame | None, other: Frame) -> bool:
    return one is not None and one.name == other.name
