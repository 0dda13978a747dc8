"""What people type, brought to one form: NFC, no control characters, within the limits of a sheet's file."""

from __future__ import annotations

import unicodedata

from ocop_desktop.council.sheet import MAX_LINE, MAX_TEXT
from ocop_desktop.errors import InputError

#: Control, format (joiners, text direction) and surrogate characters; none of them is part of a word in Vietnamese.
_DROPPED = ("Cc", "Cf", "Cs")
_TONES = {"\u0300", "\u0301", "\u0303", "\u0309", "\u0323"}


def clean_line(text: str, what: str, *, required: bool = False) -> str:
    """One line with single blanks; InputError "missing" or "too_long" names the field `what`."""
    line = " ".join(_kept(text).split())
    if required and not line:
        raise InputError(f"Chưa nhập {what}. Hãy nhập rồi lưu lại.", code="missing", detail=what)
    return _within(line, what, MAX_LINE)


def clean_text(text: str, what: str) -> str:
    """Text of several lines without blanks at its ends; InputError "too_long" names the field `what`."""
    lines = _kept(text.replace("\r\n", "\n").replace("\r", "\n")).split("\n")
    return _within("\n".join(line.rstrip() for line in lines).strip(), what, MAX_TEXT)


def plain(text: str) -> str:
    """Text for comparing without regard to case, marks, punctuation and spacing: "Hoà Bình" is "hoa binh"."""
    bare = "".join(c for c in unicodedata.normalize("NFD", text.casefold()) if not unicodedata.combining(c))
    return _words(bare.replace("đ", "d"))


def toned(text: str) -> str:
    """The same with all marks kept, but each word's tone at its end: "hòa" is "hoà", and neither is "hoa"."""
    return " ".join(_tone_last(word) for word in _words(text.casefold()).split())


def _tone_last(word: str) -> str:
    letters = unicodedata.normalize("NFD", word)
    tone = "".join(c for c in letters if c in _TONES)
    return unicodedata.normalize("NFC", "".join(c for c in letters if c not in _TONES)) + tone


def _words(text: str) -> str:
    composed = unicodedata.normalize("NFC", text)
    return " ".join("".join(c if c.isalnum() else " " for c in composed).split())


def _kept(text: str) -> str:
    broken = text.replace("\t", " ").replace("\u2028", "\n").replace("\u2029", "\n").replace("\x85", "\n")
    kept = "".join(c for c in broken if c == "\n" or unicodedata.category(c) not in _DROPPED)
    return unicodedata.normalize("NFC", kept)


def _within(text: str, what: str, limit: int) -> str:
    if len(text) > limit:
        raise InputError(
            f"Nội dung {what} dài {len(text)} ký tự, tối đa {limit}. Hãy rút ngắn rồi lưu lại.",
            code="too_long",
            detail=what,
        )
    return text
