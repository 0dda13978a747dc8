"""Words of the screens: Vietnamese in the source, translated by whatever the program installs.

The core knows no Qt; `ui` installs Qt's translator here. Values are put in after translating, by `str.format`.
"""

from __future__ import annotations

from collections.abc import Callable

Translator = Callable[[str, str], str]


def _source(context: str, text: str) -> str:
    return text


_translator: Translator = _source


def install(translator: Translator | None) -> None:
    """Translate with `translator(context, text)` from now on; None gives the source text again."""
    global _translator
    _translator = translator or _source


def translate(context: str, text: str) -> str:
    """The text in the language of the screens; `context` is the page that the text belongs to."""
    return _translator(context, text)


def by_code(context: str, code: str, text: str) -> str:
    """A text that comes with a code, such as a finding's: `text` unless the language has words for the code."""
    words = _translator(context, code)
    return text if words == code else words
