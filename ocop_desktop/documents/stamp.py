"""The visible mark of a signature: a one-page PDF of the signature box's size, drawn with our own font.

The words follow the identity: a certificate that the program made for an evaluator is a "chữ ký nội bộ" and is
never given the name that the law keeps for digital signatures.
"""

from __future__ import annotations

from dataclasses import dataclass

from ocop_desktop.documents.fonts import BOLD, REGULAR
from ocop_desktop.documents.layout import Placed, Rule, Span, Strip, Style, break_lines, texts_of

#: Size of the signature box and of the stamp, in whole points.
STAMP_WIDTH = 240
STAMP_HEIGHT = 84

_PAD = 5.0
_LARGEST = 9.5
_SMALLEST = 2.5


@dataclass(frozen=True)
class StampText:
    """What the stamp says. `signed_at` is RFC 3339; `fingerprint` the certificate's SHA-256 in hexadecimal."""

    name: str
    office: str
    signed_at: str
    fingerprint: str
    internal: bool


def render_stamp(lines: StampText) -> bytes:
    """The stamp as a one-page PDF of STAMP_WIDTH × STAMP_HEIGHT points; long names are set smaller, never cut."""
    from ocop_desktop.documents.pdf import Info, write_pdf

    size = _LARGEST
    while size > _SMALLEST and _height(lines, size) > STAMP_HEIGHT - 2 * _PAD:
        size = round(size - 0.5, 1)
    room, top = STAMP_WIDTH - 2 * _PAD, (STAMP_HEIGHT - _height(lines, size)) / 2
    texts = []
    for span in _spans(lines):
        style = Style(span[0][1], size, size * 1.25)
        broken = break_lines(span, size, room)
        texts += texts_of(broken, style, _PAD, room, top)
        top += len(broken) * style.leading
    strip = Strip(STAMP_HEIGHT, tuple(texts), _border())
    info = Info(f"Ký bởi {lines.name}", lines.name, "ocop-stamp/1", lines.signed_at)
    return write_pdf([[Placed(strip, STAMP_HEIGHT)]], (STAMP_WIDTH, STAMP_HEIGHT), info)


def stamp_lines(lines: StampText) -> list[str]:
    """The stamp's words, line by line."""
    return ["".join(text for text, _ in span) for span in _spans(lines)]


def _spans(lines: StampText) -> list[list[Span]]:
    pairs = [
        ("Ký bởi: ", lines.name, BOLD),
        ("Đơn vị: ", lines.office, REGULAR),
        ("Thời gian ký: ", _time(lines.signed_at), REGULAR),
        ("Vân tay chứng thư: ", short_fingerprint(lines.fingerprint), REGULAR),
    ]
    result = [[(label, REGULAR), (text, font)] for label, text, font in pairs if text]
    if lines.internal:
        result.insert(0, [("Chữ ký nội bộ", BOLD)])
    return result


def short_fingerprint(fingerprint: str) -> str:
    """The first 16 hexadecimal digits in groups of four, as printed beside a signature."""
    digits = fingerprint[:16].upper()
    return " ".join(digits[i : i + 4] for i in range(0, len(digits), 4))


def _time(moment: str) -> str:
    """RFC 3339 as "24/11/2026 14:03:22 (+07:00)"."""
    date, _, rest = moment.partition("T")
    year, month, day = date.split("-")
    return f"{day}/{month}/{year} {rest[:8]} ({rest[8:]})"


def _height(lines: StampText, size: float) -> float:
    room = STAMP_WIDTH - 2 * _PAD
    return sum(len(break_lines(span, size, room)) for span in _spans(lines)) * size * 1.25


def _border() -> tuple[Rule, ...]:
    x1, y1 = STAMP_WIDTH - 0.5, STAMP_HEIGHT - 0.5
    corners = ((0.5, 0.5, x1, 0.5), (0.5, y1, x1, y1), (0.5, 0.5, 0.5, y1), (x1, 0.5, x1, y1))
    return tuple(Rule(*corner, 0.6) for corner in corners)
