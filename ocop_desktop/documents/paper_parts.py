"""What all papers are made of: the page, the head after Decree 30/2020, paragraphs, fields, boxes and signatures."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, zip_longest

from ocop_desktop.council.papers import Letterhead, Signatory
from ocop_desktop.documents.fonts import BOLD, REGULAR, runs, runs_width
from ocop_desktop.documents.form_words import pieces_of
from ocop_desktop.documents.layout import (
    BANNER,
    BODY,
    BODY_BOLD,
    BODY_ITALIC,
    LEFT,
    PAGE,
    RIGHT,
    TABLE,
    TOP,
    Align,
    Frame,
    Rule,
    Span,
    Strip,
    Style,
    flowing,
    gap,
    mm,
    tied,
)
from ocop_desktop.documents.paper_words import long_date

#: Room for a signature by hand, in points.
SIGN_ROOM = 62.0
STATE = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")

_ISSUER = Style(BOLD, 12, 15)
_PARENT = Style(REGULAR, 12, 15)
_MOTTO = Style(BOLD, 13, 16)
_TITLE = Style(BOLD, 14, 18)
_SUBJECT = Style(BOLD, 13, 17)
#: A first line is set in by about 1 cm.
_INDENT = " " * 9
#: Columns of more lines than this are a strip a line, so that they can go on over the page's end.
_WHOLE = 20
#: So many lines or rows at least stand on the page of the signatures.
_WITH_SIGNATURES = 2
_DOTS = re.compile(r"[….]{4,}")


@dataclass(frozen=True)
class Area:
    """A page and its margins, in points; `top` is the y of the top margin."""

    size: tuple[float, float]
    left: float
    right: float
    top: float

    @property
    def width(self) -> float:
        """Room between the margins."""
        return self.right - self.left


PORTRAIT = Area(PAGE, LEFT, RIGHT, TOP)
LANDSCAPE = Area((PAGE[1], PAGE[0]), mm(30), PAGE[1] - mm(15), PAGE[0] - mm(20))


# --- text ----------------------------------------------------------------------------------------------------


def write(area: Area, text: str, style: Style = BODY, align: Align = "left") -> list[Strip]:
    """Text between the margins."""
    return flowing([(text, style.font)], style, area.left, area.width, align)


def paragraph(area: Area, text: str, style: Style = BODY) -> list[Strip]:
    """A paragraph with its first line set in, and the distance of Decree 30/2020 before it."""
    lines = text.replace("\r\n", "\n").split("\n")
    spans = [("\n".join(_INDENT + line.strip() if line.strip() else "" for line in lines), style.font)]
    return [gap(5, keep=True), *flowing(spans, style, area.left, area.width)]


def labelled(area: Area, label: str, value: str, style: Style = BODY, inset: float = 0) -> list[Strip]:
    """A bold label and its words."""
    spans = [(f"{label} ", BOLD), (value, REGULAR)]
    return flowing(spans, style, area.left + inset, area.width - 2 * inset)


def heading(area: Area, text: str) -> list[Strip]:
    """A section's heading, never parted from what follows."""
    return [gap(9, keep=True), *tied(write(area, text, BODY_BOLD)), gap(2, keep=True)]


def title(area: Area, name: str, subject: str) -> list[Strip]:
    """The paper's name and what it is about, with a rule below."""
    middle = area.left + area.width / 2
    rule = Strip(12, rules=(Rule(middle - 45, 4, middle + 45, 4, 0.7),))
    strips = [*write(area, name, _TITLE, "center")]
    strips += write(area, subject, _SUBJECT, "center") if subject else []
    return [*tied(strips), rule]


def boxed(area: Area, text: str, name: str) -> list[Strip]:
    """A notice in a box of its own."""
    lines = flowing([(text, BOLD)], BANNER, area.left + 8, area.width - 16, "center")
    return [*framed(area, [Strip(4), *lines, Strip(4)], name), gap(10)]


def unbroken(strips: Sequence[Strip]) -> list[Strip]:
    """The same strips on one page, where they are few enough for that to be worth the room it may cost."""
    return [*tied(strips[:-1]), strips[-1]] if len(strips) <= _WHOLE else list(strips)


def framed(area: Area, strips: Iterable[Strip], name: str) -> list[Strip]:
    """Strips inside a frame that closes at the end of a page and goes on at the next."""
    frame = Frame(name, area.left, area.right)
    return [replace(strip, frame=frame) for strip in strips]


def merged(*columns: Sequence[Strip]) -> list[Strip]:
    """Columns side by side that stay together: one strip, read column by column, or where it is long one a line."""
    rows = list(zip_longest(*columns, fillvalue=Strip(0)))
    heights = [max(strip.height for strip in row) for row in rows]
    if len(rows) > _WHOLE:
        return [_union(row, height) for row, height in zip(rows, heights, strict=True)]
    tops = list(accumulate(heights, initial=0.0))
    lowered = (_lowered(strip, top) for column in columns for strip, top in zip(column, tops, strict=False))
    return [_union(list(lowered), tops[-1])] if rows else []


def beside(left: Sequence[Strip], right: Sequence[Strip]) -> list[Strip]:
    """Two columns side by side, each with its own lines; where one is long the left one stands above the right one."""
    if max(len(left), len(right)) > _WHOLE:
        return [*left, *merged([], right)]
    columns = [_stacked(column) for column in (left, right)]
    return [_union(columns, max(column.height for column in columns))]


def _stacked(strips: Sequence[Strip]) -> Strip:
    tops = list(accumulate((strip.height for strip in strips), initial=0.0))
    return _union([_lowered(strip, top) for strip, top in zip(strips, tops, strict=False)], tops[-1])


def _union(strips: Sequence[Strip], height: float) -> Strip:
    texts = tuple(text for strip in strips for text in strip.texts)
    return Strip(height, texts, tuple(rule for strip in strips for rule in strip.rules), keep=True)


def _lowered(strip: Strip, by: float) -> Strip:
    texts = tuple(replace(text, y=text.y + by) for text in strip.texts)
    return replace(strip, texts=texts, rules=tuple(replace(r, y0=r.y0 + by, y1=r.y1 + by) for r in strip.rules))


# --- fields of the law's forms -------------------------------------------------------------------------------


def filled(text: str, values: Mapping[str, str], room: float = 0, style: Style = BODY) -> list[Span]:
    """A form's line with its blanks filled in, values in bold; an empty one keeps the law's words.

    With a `room` in points, rows of dots are cut to share what the line leaves free.
    """
    spans: list[Span] = []
    for words, field in pieces_of(text.replace("[^1]", "¹")):
        value = values.get(field, "").strip()
        if not value:
            spans.append((words, style.font))
            continue
        if spans and not spans[-1][0].endswith((" ", "(", "\n")):
            spans.append((" ", style.font))
        spans.append((value, BOLD))
    return _spaced(_shared(spans, room, style) if room else spans)


def plain(text: str, values: Mapping[str, str]) -> str:
    """A form's line with its blanks filled in, in one font."""
    return "".join(words for words, _ in filled(text, values))


def _spaced(spans: list[Span]) -> list[Span]:
    """A blank between a value and a word that the law prints close to its dots."""
    result: list[Span] = []
    for text, font in spans:
        if result and result[-1][1] == BOLD != font and text[:1].isalpha():
            text = f" {text}"
        result.append((text, font))
    return result


def _shared(spans: list[Span], room: float, style: Style) -> list[Span]:
    """The spans with rows of dots of equal length that fill the line."""
    count = sum(len(_DOTS.findall(text)) for text, font in spans if font != BOLD)
    if not count:
        return spans
    bare = sum(runs_width(runs(_DOTS.sub("", text) if font != BOLD else text, font)) for text, font in spans)
    dots = _dots(max((room / style.size - bare) / count, 0), style.font)
    return [(text if font == BOLD else _DOTS.sub(dots, text), font) for text, font in spans]


def _dots(room: float, font: str) -> str:
    """Dots that fill a room, in points at a size of 1 point; where there is next to none, some to write on."""
    three, one = (runs_width(runs(char, font)) for char in "….")
    count = int(room / three)
    return "…" * count + "." * int((room - count * three) / one) if count > 7 else "…" * 8


def field(area: Area, text: str, values: Mapping[str, str], style: Style = BODY) -> list[Strip]:
    """A line of a form with its blanks filled in or dotted to the margin."""
    return flowing(filled(text, values, area.width, style), style, area.left, area.width)


# --- the head of a paper -------------------------------------------------------------------------------------


def state_heading(x: float, room: float, motto: Style = _MOTTO, state: Style = _ISSUER) -> list[Strip]:
    """The national heading with its rule, which is as long as the motto."""
    length = runs_width(runs(STATE[1], motto.font)) * motto.size
    return [
        *flowing([(STATE[0], BOLD)], state, x, room, "center"),
        *flowing([(STATE[1], BOLD)], motto, x, room, "center"),
        _rule(x + room / 2, length),
    ]


def letterhead(area: Area, head: Letterhead, about: str = "") -> list[Strip]:
    """Issuing body and national heading, then number and place with date; `about` stands below the number."""
    return [*two_heads(area, head.parent, head.issuer), *numbered(area, head, about), gap(12)]


def two_heads(area: Area, parent: str, name: str) -> list[Strip]:
    """The issuing body on the left, the national heading on the right."""
    room = _state_room(area)
    return merged(_issuer(area, parent, name), state_heading(area.right - room, room))


def numbered(area: Area, head: Letterhead, about: str = "") -> list[Strip]:
    """The paper's number on the left, place and date on the right."""
    left: list[Strip] = []
    if head.symbol:
        left += centered(f"Số: {head.number or '……'}/{head.symbol}", BODY, area.left, _issuer_room(area))
    if about:
        left += centered(about, _PARENT, area.left, _issuer_room(area))
    return [gap(2, keep=True), *merged(left, _dated(area, head))]


def _issuer(area: Area, parent: str, name: str) -> list[Strip]:
    """The body above, and the issuing body with its rule, in the left column."""
    room = _issuer_room(area)
    strips = centered(parent.upper(), _PARENT, area.left, room) if parent else []
    strips += centered(name.upper(), _ISSUER, area.left, room)
    return [*strips, _rule(area.left + room / 2, room * 0.38)]


def _dated(area: Area, head: Letterhead) -> list[Strip]:
    if not (head.place or head.date or head.symbol):
        return []
    place, room = head.place or "……………", _state_room(area)
    words = f"{place}, {long_date(head.date)}"
    if runs_width(runs(words, BODY_ITALIC.font)) * BODY_ITALIC.size > room:
        words = f"{place},\n{long_date(head.date)}"
    return centered(words, BODY_ITALIC, area.right - room, room)


def centered(text: str, style: Style, x: float, room: float) -> list[Strip]:
    """Text in the middle of a column; a committee's name breaks before its unit, no line begins with a hyphen."""
    text = text.replace(" - ", "\u00a0- ")
    if runs_width(runs(text, style.font)) * style.size > room:
        text = re.sub(r"(ỦY BAN NHÂN DÂN) (?=\S)", r"\1\n", text, count=1)
    return flowing([(text, style.font)], style, x, room, "center")


def _rule(middle: float, length: float) -> Strip:
    return Strip(8, rules=(Rule(middle - length / 2, 2.5, middle + length / 2, 2.5, 0.7),))


def _issuer_room(area: Area) -> float:
    return area.width - _state_room(area) - 6


def _state_room(area: Area) -> float:
    return 262.0 if area is PORTRAIT else 320.0


# --- signatures ----------------------------------------------------------------------------------------------


def signature(x: float, room: float, who: Signatory, hint: str = "(Ký, ghi rõ họ tên)") -> list[Strip]:
    """The lines above a signature, room for it, and the name."""
    strips = [strip for line in who.capacity for strip in centered(line, BODY_BOLD, x, room)]
    if hint:
        strips += centered(hint, BODY_ITALIC, x, room)
    strips.append(Strip(SIGN_ROOM))
    return strips + (centered(who.name, BODY_BOLD, x, room) if who.name else [])


def signatures(area: Area, left: Sequence[Strip], right: Sequence[Strip]) -> list[Strip]:
    """Two blocks side by side, never torn apart, their lines at the same heights."""
    return _last([gap(14, keep=True), *merged(left, right)])


def signature_with(words: Sequence[Strip], right: Sequence[Strip]) -> list[Strip]:
    """A signature with closing words in the room at its left."""
    return _last([gap(14, keep=True), *beside(words, right)])


def _last(strips: list[Strip]) -> list[Strip]:
    return [*strips[:-1], replace(strips[-1], keep=False)]


def signed(content: Sequence[Strip], block: Sequence[Strip]) -> list[Strip]:
    """Content with its signatures, which never stand on a page alone or below a single line."""
    lines = [number for number, strip in enumerate(content) if strip.texts]
    first = lines[-_WITH_SIGNATURES] if len(lines) >= _WITH_SIGNATURES else 0
    return [*content[:first], *tied(content[first:]), *block]


def halves(area: Area) -> tuple[tuple[float, float], tuple[float, float]]:
    """(x, room) of the left and of the right half of the page."""
    room = area.width / 2 - 6
    return (area.left, room), (area.right - room, room)


def recipients(x: float, room: float, names: Sequence[str]) -> list[Strip]:
    """ "Nơi nhận" after Decree 30/2020."""
    strips = flowing([("Nơi nhận:", BOLD)], _ISSUER, x, room)
    for number, name in enumerate(names, 1):
        end = "." if number == len(names) else ";"
        strips += flowing([(f"- {name.rstrip('.;')}{end}", TABLE.font)], TABLE, x, room)
    return strips
