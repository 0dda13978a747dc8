"""List the code points that our bundled fonts print, in `resources/fonts/coverage.json`.

Run after a change of the fonts: `python script/build_fonts.py`. The program reads the list, so that the rubric's
check for missing glyphs needs no font library at start-up.
"""

from __future__ import annotations

import json
from pathlib import Path

from fontTools.ttLib import TTFont

FONTS = Path(__file__).resolve().parent.parent / "resources/fonts"


def ranges(points: list[int]) -> list[list[int]]:
    """Sorted code points as [first, last] pairs."""
    result: list[list[int]] = []
    for point in points:
        if result and point == result[-1][1] + 1:
            result[-1][1] = point
        else:
            result.append([point, point])
    return result


def coverage() -> dict[str, list[list[int]]]:
    """Code points per font file name."""
    return {f.name: ranges(sorted(TTFont(f).getBestCmap())) for f in sorted(FONTS.glob("*.ttf"))}


if __name__ == "__main__":
    text = json.dumps(coverage(), separators=(",", ":")) + "\n"
    (FONTS / "coverage.json").write_text(text, encoding="utf-8", newline="\n")
