"""Typed text: one form, nothing invisible, nothing too long, and nothing else changed."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocop_desktop.council.sheet import MAX_LINE, MAX_TEXT
from ocop_desktop.errors import InputError
from ocop_desktop.services.texts import clean_line, clean_text, plain, toned


def test_decomposed_text_is_composed() -> None:
    decomposed = unicodedata.normalize("NFD", "Rượu gạo nếp")
    assert clean_line(decomposed, "tên") == clean_text(decomposed, "ý kiến") == "Rượu gạo nếp"


def test_a_line_has_single_blanks_and_no_breaks() -> None:
    assert clean_line("  Thôn 1,\n Xã\tA\u00a0B \r\n", "địa chỉ") == "Thôn 1, Xã A B"


def test_a_text_keeps_its_lines_and_loses_only_blanks_at_the_ends() -> None:
    assert clean_text("\n một  \r\n\r\n  hai\rba\u2028bốn \n\n", "ý kiến") == "một\n\n  hai\nba\nbốn"


def test_signs_of_markup_and_formulas_stay_as_typed() -> None:
    assert clean_text("<b>&amp; =1+1 @x", "ý kiến") == "<b>&amp; =1+1 @x"


@pytest.mark.parametrize("char", ["\x00", "\x1b", "\u200b", "\u202e", "\ufeff", "\ud800"])
def test_what_nobody_sees_is_left_out(char: str) -> None:
    assert clean_line(f"Rượu{char} gạo", "tên") == clean_text(f"Rượu{char} gạo", "tên") == "Rượu gạo"


def test_limits_are_told_with_the_name_of_the_field() -> None:
    assert len(clean_text("á" * MAX_TEXT, "ý kiến")) == MAX_TEXT
    for act, limit in ((clean_line, MAX_LINE), (clean_text, MAX_TEXT)):
        with pytest.raises(InputError) as caught:
            act("á" * (limit + 1), "ô này")
        assert caught.value.code == "too_long"
        assert "ô này" in caught.value.message
        assert str(limit) in caught.value.message


def test_what_must_be_there_is_told() -> None:
    with pytest.raises(InputError) as caught:
        clean_line(" \u200b\n", "tên sản phẩm", required=True)
    assert (caught.value.code, caught.value.detail) == ("missing", "tên sản phẩm")


@given(st.text(max_size=200))
def test_cleaning_again_changes_nothing(text: str) -> None:
    once = clean_text(text, "x")
    assert clean_text(once, "x") == once
    assert unicodedata.is_normalized("NFC", once)
    line = clean_line(text, "x")
    assert clean_line(line, "x") == line
    assert "\n" not in line


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Rượu gạo", "ruou gao"),
        ("ĐƯỜNG thốt-nốt", "duong thot not"),
        ("Hoà Bình", "hoa binh"),
        (unicodedata.normalize("NFD", "Đặc khu Phú Quốc"), "dac khu phu quoc"),
        ("68-24781-01-2026", "68 24781 01 2026"),
    ],
)
def test_text_is_compared_without_marks(text: str, key: str) -> None:
    assert plain(text) == key


def test_the_place_of_a_tone_does_not_matter_but_the_tone_does() -> None:
    assert toned("Hòa") == toned("hoà") == toned(unicodedata.normalize("NFD", "HOÀ"))
    assert len({toned("hoa"), toned("hoà"), toned("hoá"), toned("hoạ")}) == 4
    assert toned("thủy") == toned("thuỷ")
    assert toned("tân") != toned("tan")
