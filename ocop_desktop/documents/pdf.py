"""PDF bytes from placed strips: the only door to ReportLab's canvas.

No stream is compressed (zlib's output differs between its versions), and neither clock, environment nor the
order of a set reaches the file, so that a page can be drawn again years later and compared byte for byte.
"""

from __future__ import annotations

import hashlib
import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from ocop_desktop.documents import fonts
from ocop_desktop.documents.layout import Placed, Rule, Text


@dataclass(frozen=True)
class Info:
    """The file's properties. `moment` is RFC 3339 and stands in for the clock."""

    title: str
    author: str
    producer: str
    moment: str


@dataclass(frozen=True)
class _Stamp:
    """What ReportLab would take from the clock."""

    t: int
    YMDhms: tuple[int, ...]
    dhh: int
    dmm: int


def write_pdf(pages: Sequence[Sequence[Placed]], size: tuple[float, float], info: Info) -> bytes:
    """The file for pages of placed strips; `size` is (width, height) in points."""
    fonts.faces()
    from reportlab.pdfgen.canvas import Canvas

    out = io.BytesIO()
    canvas = Canvas(
        out,
        pagesize=size,
        pageCompression=0,
        invariant=1,
        initialFontName=fonts.REGULAR,
        lang="vi-VN",
        pdfVersion=(1, 7),
    )
    _set_properties(canvas, info)
    for page in pages:
        for placed in page:
            _draw(canvas, placed)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def _set_properties(canvas: Any, info: Info) -> None:
    canvas.setTitle(info.title)
    canvas.setAuthor(info.author)
    canvas.setSubject("")
    canvas.setCreator("OCOP Desktop")
    canvas.setProducer(info.producer)
    canvas.setViewerPreference("DisplayDocTitle", "true")
    # SOURCE_DATE_EPOCH would otherwise reach both the dates and the file's id.
    canvas._doc._timeStamp = _stamp(info.moment)
    canvas._doc.signature = hashlib.md5(info.moment.encode(), usedforsecurity=False)


def _stamp(moment: str) -> _Stamp:
    time = datetime.fromisoformat(moment)
    offset = time.utcoffset()
    minutes = int(offset.total_seconds()) // 60 if offset else 0
    fields = (time.year, time.month, time.day, time.hour, time.minute, time.second)
    sign = -1 if minutes < 0 else 1
    return _Stamp(0, fields, sign * (abs(minutes) // 60), abs(minutes) % 60)


def _draw(canvas: Any, placed: Placed) -> None:
    strip, top = placed.strip, placed.top
    if strip.shade is not None:
        x0, x1, grey = strip.shade
        canvas.setFillGray(grey)
        canvas.rect(_q(x0), _q(top - strip.height), _q(x1 - x0), _q(strip.height), stroke=0, fill=1)
        canvas.setFillGray(0)
    for rule in (*strip.rules, *placed.rules):
        _draw_rule(canvas, rule, top)
    for text in strip.texts:
        _draw_text(canvas, text, top)


def _draw_rule(canvas: Any, rule: Rule, top: float) -> None:
    canvas.setLineWidth(rule.weight)
    canvas.line(_q(rule.x0), _q(top - rule.y0), _q(rule.x1), _q(top - rule.y1))


def _draw_text(canvas: Any, text: Text, top: float) -> None:
    pen = canvas.beginText(_q(text.x), _q(top - text.y))
    for font, piece in text.line.runs:
        pen.setFont(font, text.size, text.size)
        pen.textOut(piece)
    canvas.drawText(pen)


def _q(value: float) -> float:
    """Two decimals of a point, so that no printer of numbers can differ in the last digit."""
    return round(value, 2)
