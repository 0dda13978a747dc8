from __future__ import annotations

import string
import subprocess
import sys

from hypothesis import given
from hypothesis import strategies as st

from ocop_desktop.documents.fonts import BOLD, ITALIC, REGULAR, SYMBOLS, drawable, runs, width

from . import samples

VIETNAMESE = (
    "áàảãạăắằẳẵặâấầẩẫậđéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵ"
    "ÁÀẢÃẠĂẮẰẲẴẶÂẤẦẨẪẬĐÉÈẺẼẸÊẾỀỂỄỆÍÌỈĨỊÓÒỎÕỌÔỐỒỔỖỘƠỚỜỞỠỢÚÙỦŨỤƯỨỪỬỮỰÝỲỶỸỴ"
)


def test_text_fonts_draw_all_vietnamese_letters_themselves() -> None:
    for font in (REGULAR, BOLD, ITALIC):
        assert runs(VIETNAMESE + string.ascii_letters + string.digits, font) == (
            (font, VIETNAMESE + string.ascii_letters + string.digits),
        )


def test_boxes_and_stars_come_from_the_symbol_font() -> None:
    for char in "☐☑★☆✓":
        assert runs(char, REGULAR) == ((SYMBOLS, char),)


def test_what_no_font_draws_is_written_out() -> None:
    assert runs("a🦆漢", REGULAR) == (
        (REGULAR, "a"),
        (SYMBOLS, "□"),
        (REGULAR, "[U+1F986]"),
        (SYMBOLS, "□"),
        (REGULAR, "[U+6F22]"),
    )


def test_invisible_characters_do_not_vanish() -> None:
    for char in "\u200b\u202e\ufeff\x07\x85\u2028":
        assert f"[U+{ord(char):04X}]" in "".join(text for _, text in runs(char, REGULAR))


@given(st.text())
def test_every_run_is_drawn_by_its_font(text: str) -> None:
    for font, piece in runs(text, BOLD):
        assert all(ord(char) in drawable(font) for char in piece)
        assert width(piece, font) >= 0


def test_no_string_of_the_forms_needs_a_replacement() -> None:
    for criteria_set in samples.RUBRIC.sets:
        for made in (samples.blank(criteria_set.no), samples.model(samples.sheet(criteria_set.no))):
            strings = [row.text for row in made.rows] + [*made.footnotes, *made.clauses, made.banner, made.legend]
            strings += [made.result.star, made.page.identity, made.page.origin]
            assert "U+" not in "".join(text for s in strings for _, text in runs(s, REGULAR))


def test_the_forms_are_importable_without_loading_reportlab() -> None:
    code = "import sys, ocop_desktop.documents.sheet_form; print('reportlab' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert done.stdout.strip() == "False"
