"""Our fonts: which one draws a character, how wide it is, and what stands for a character that none can draw.

A character without a glyph would vanish from paper and from copied text. It is drawn as "□[U+1F600]" instead:
a box and its code point, so that nothing a person wrote is lost silently. Words in, `Run`s out.
"""

from __future__ import annotations

import sys
from functools import cache, lru_cache
from typing import Any

from ocop_desktop.resources import resource

REGULAR = "Tinos-Regular"
BOLD = "Tinos-Bold"
ITALIC = "Tinos-Italic"
#: Draws ☐ ☑ ★ ☆ and whatever else the text font lacks.
SYMBOLS = "DejaVuSans"

#: Text in one font: (font name, text).
Run = tuple[str, str]

#: Blank on purpose, though their glyphs have no outline.
_SPACES = frozenset([0x20, 0xA0, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000])
#: Written out whatever a font has for them: controls, marks that hide or turn text round, code points of private
#: meaning. What lies above U+FFFF is written out too: ReportLab cannot say in the file which character it is.
_NEVER = frozenset(
    [
        *range(0x20),
        *range(0x7F, 0xA0),
        *(0xAD, 0x34F, 0x61C, 0x180E, 0xFEFF),
        *range(0x200B, 0x2010),
        *range(0x2028, 0x202F),
        *range(0x2060, 0x2070),
        *range(0xE000, 0xF900),
        *range(0xFE00, 0xFE10),
        *range(0xFFF0, 0x10000),
    ]
)


@cache
def faces() -> dict[str, Any]:
    """The fonts' metrics by name, after registering the fonts with ReportLab."""
    pin_reportlab()
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    result = {}
    for name in (REGULAR, BOLD, ITALIC, SYMBOLS):
        # Shaping would come and go with a library that happens to be installed.
        font = TTFont(name, str(resource("fonts", f"{name}.ttf")), asciiReadable=1, shapable=False)
        pdfmetrics.registerFont(font)
        result[name] = font.face
    return result


@cache
def pin_reportlab() -> None:
    """Give ReportLab its factory settings, whatever the environment, the home folder or an add-on says.

    A page must be the same bytes on every machine; ReportLab reads `RL_*` variables, `~/.reportlab_settings`
    and an optional C module on import. The first import of ReportLab in the program goes through here.
    """
    sys.modules.setdefault("_rl_accel", None)  # type: ignore[arg-type]
    from reportlab import rl_config, rl_settings

    for name in rl_settings.__all__:
        if not name.endswith("SearchPath"):
            setattr(rl_config, name, getattr(rl_settings, name))
    rl_config.pageCompression = 0
    rl_config.invariant = 1
    rl_config.canvas_basefontname = REGULAR


@cache
def drawable(font: str) -> frozenset[int]:
    """Code points that a font draws with ink, and its spaces."""
    face = faces()[font]
    outlines = face.glyphPos
    return frozenset(
        point
        for point, glyph in face.charToGlyph.items()
        if glyph and point < 0x10000 and point not in _NEVER
        if point in _SPACES or outlines[glyph] < outlines[glyph + 1]
    )


@lru_cache(maxsize=20_000)
def runs(text: str, font: str) -> tuple[Run, ...]:
    """Text split by the font that draws it, with characters that none draws written out."""
    result: list[Run] = []
    for char in text:
        for name, piece in _char_runs(char, font):
            if result and result[-1][0] == name:
                result[-1] = (name, result[-1][1] + piece)
            else:
                result.append((name, piece))
    return tuple(result)


@lru_cache(maxsize=20_000)
def width(text: str, font: str) -> float:
    """Width of text that `font` draws, in points at a size of 1 point."""
    widths = faces()[font].charWidths
    return float(sum(widths[ord(char)] for char in text)) / 1000


def runs_width(pieces: tuple[Run, ...]) -> float:
    """Width of runs in points at a size of 1 point."""
    return sum(width(text, font) for font, text in pieces)


def _char_runs(char: str, font: str) -> tuple[Run, ...]:
    for name in (font, SYMBOLS):
        if ord(char) in drawable(name):
            return ((name, char),)
    return ((SYMBOLS, "□"), (font, f"[U+{ord(char):04X}]"))
