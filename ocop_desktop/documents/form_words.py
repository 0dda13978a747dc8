"""The law's forms of Appendix III as data, in its own words: what a blank holds, and which field fills it.

A line is the law's text with its blanks marked: "{law's dots|field}". Taking the marks away gives the law's text back
letter for letter, which a test does. A later decision is a second folder.
"""

from __future__ import annotations

import re
from functools import cache

import msgspec

from ocop_desktop.errors import InputError
from ocop_desktop.resources import resource

_FOLDERS = {"QD26-2026": "qd-26-2026"}
_CURRENT = "QD26-2026"
_BLANK = re.compile(r"\{([^|}]*)\|([^}]*)\}")

#: (law's words, name of the field that stands in for them), the name empty where the words stay.
Piece = tuple[str, str]


class Struct(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Frozen and strict about unknown fields."""


class FormLine(Struct, frozen=True):
    """A line of a form, in the pieces in which it is printed below each other."""

    key: str
    text: list[str]


class LawForm(Struct, frozen=True):
    """A form with its heading in the appendix, and its place in the law."""

    form: str
    title: str
    place: str
    lines: list[FormLine]

    def text(self, key: str) -> list[str]:
        """The pieces of a line."""
        return next(line.text for line in self.lines if line.key == key)


class LawDecision(Struct, frozen=True):
    """The decision in quotable words, and where it speaks of a commune's task, a dossier and who gives a star."""

    number: str
    date: str
    issuer: str
    title: str
    commune_task: str
    dossier: str
    stars: str


@cache
def law_form(number: str, rubric: str = "") -> LawForm:
    """Form "01" or "03" of the decision that a rubric belongs to; without a rubric the one in force."""
    return msgspec.json.decode(_read(rubric, f"form-{number}.json"), type=LawForm)


@cache
def law_decision(rubric: str = "") -> LawDecision:
    """The decision that a rubric belongs to; without a rubric the one in force."""
    return msgspec.json.decode(_read(rubric, "decision.json"), type=LawDecision)


def pieces_of(text: str) -> list[Piece]:
    """The words and blanks of a line's text, in order."""
    result: list[Piece] = []
    at = 0
    for match in _BLANK.finditer(text):
        result += [(text[at : match.start()], ""), (match[1], match[2])]
        at = match.end()
    return [piece for piece in [*result, (text[at:], "")] if piece[0]]


def law_text(text: str) -> str:
    """What the law prints for a line's text."""
    return "".join(words for words, _ in pieces_of(text))


def _read(rubric: str, name: str) -> bytes:
    folder = _FOLDERS.get(rubric or _CURRENT)
    if folder is None:
        raise InputError(
            f"Chương trình không có mẫu văn bản của bộ tiêu chí “{rubric}”. Hãy cập nhật chương trình rồi in lại.",
            code="forms_unknown",
        )
    return resource("forms", folder, name).read_bytes()
