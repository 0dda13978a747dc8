"""The words that a PDF of ours draws, in drawing order and without blanks: enough to compare a page with its data.

Reads what our forms are made of (text in subset fonts with a ToUnicode table). Whatever else a file holds yields
other text or none, and then does not pass for the same.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from typing import Any

_TOKEN = re.compile(rb"\((?:[^\\()]|\\.)*\)|<[0-9A-Fa-f\s]*>|/[^\s/<>\[\]()]+|[^\s/<>\[\]()]+", re.DOTALL)
_ESCAPE = re.compile(rb"\\([0-7]{1,3}|\r\n|.)", re.DOTALL)
_ESCAPED = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f", b"\n": b"", b"\r": b"", b"\r\n": b""}
_NUMBER = re.compile(rb"[+-]?[0-9.]+")
_BLOCK = re.compile(rb"begin(bfchar|bfrange)(.*?)end\1", re.DOTALL)
_ENTRY = re.compile(rb"<([0-9A-Fa-f\s]+)>|(\[)|(\])")
_SPACES = re.compile(rb"begincodespacerange\s*<([0-9A-Fa-f]+)>")
#: Forms within forms; ours go two deep.
_DEEPEST = 5


def first_pages(pdf: bytes) -> list[str]:
    """The text of each page of the file's first revision; ValueError where it cannot be read."""
    from pyhanko.pdf_utils.reader import PdfFileReader

    try:
        first = PdfFileReader(io.BytesIO(pdf), strict=True).get_historical_resolver(0)
        return [_page_text(page.get_object()) for page in first.root["/Pages"]["/Kids"]]
    except Exception as error:  # a damaged PDF makes the library raise almost anything
        raise ValueError(f"{type(error).__name__}: {error}") from error


def form_text(form: Any) -> str:
    """The text of a form XObject, such as a signature's appearance, with the forms that it draws."""
    return "".join(_texts(form.data, form.get("/Resources", {}), 0))


def bare(text: str) -> str:
    """Text without any blank."""
    return "".join(text.split())


def _page_text(page: Any) -> str:
    contents = page["/Contents"]
    streams = contents if isinstance(contents, list) else [contents]
    data = b"\n".join(stream.get_object().data for stream in streams)
    return "".join(_texts(data, page["/Resources"], 0))


def _texts(data: bytes, resources: Any, depth: int) -> Iterator[str]:
    tables: dict[str, Any] = {}
    operands: list[bytes] = []
    font = ""
    for match in _TOKEN.finditer(data):
        token = match.group()
        if token[:1] in b"(</" or _NUMBER.fullmatch(token):
            operands.append(token)
            continue
        if token == b"Tf" and len(operands) > 1:
            font = operands[-2].decode("latin-1")
        elif token in (b"Tj", b"TJ", b"'", b'"'):
            if font not in tables:
                tables[font] = _Letters(resources["/Font"][font])
            yield from (tables[font].read(_string(o)) for o in operands if o[:1] in b"(<")
        elif token == b"Do" and operands:
            yield from _drawn(operands[-1].decode("latin-1"), resources, depth)
        operands.clear()


def _drawn(name: str, resources: Any, depth: int) -> Iterator[str]:
    form = resources["/XObject"][name]
    if form.get("/Subtype") == "/Form" and depth < _DEEPEST:
        yield from _texts(form.data, form.get("/Resources", {}), depth + 1)


class _Letters:
    """What a font's codes mean, from its ToUnicode table; Latin-1 where it has none."""

    def __init__(self, font: Any) -> None:
        table = font["/ToUnicode"].data if "/ToUnicode" in font else b""
        spaces = _SPACES.search(table)
        self._size = len(spaces[1]) // 2 if spaces else 1
        self._letters = {code: text for kind, body in _BLOCK.findall(table) for code, text in _entries(kind, body)}

    def read(self, codes: bytes) -> str:
        """The text of a string that the font draws, without blanks."""
        if not self._letters:
            return bare(codes.decode("latin-1"))
        pieces = (codes[at : at + self._size] for at in range(0, len(codes), self._size))
        return bare("".join(self._letters.get(int.from_bytes(piece, "big"), "\ufffd") for piece in pieces))


def _entries(kind: bytes, body: bytes) -> Iterator[tuple[int, str]]:
    """Codes with their text: pairs, or ranges with a first text or a list of texts."""
    values: Iterator[Any] = (
        bytes.fromhex(match[1].decode("ascii")) if match[1] else match[0].decode("ascii")
        for match in _ENTRY.finditer(body)
    )
    for first in values:
        if kind == b"bfchar":
            yield int.from_bytes(first, "big"), next(values).decode("utf-16-be")
            continue
        start, end, text = int.from_bytes(first, "big"), int.from_bytes(next(values), "big"), next(values)
        if text == "[":
            yield from ((start + n, next(values).decode("utf-16-be")) for n in range(end - start + 1))
            next(values)
        else:
            last = int.from_bytes(text, "big")
            yield from (
                (code, (last + code - start).to_bytes(len(text), "big").decode("utf-16-be"))
                for code in range(start, min(end, start + 0xFFFF) + 1)
            )


def _string(token: bytes) -> bytes:
    if token[:1] == b"<":
        digits = b"".join(token[1:-1].split()).decode("ascii")
        return bytes.fromhex(digits + "0" * (len(digits) % 2))
    return _ESCAPE.sub(_unescaped, token[1:-1])


def _unescaped(match: re.Match[bytes]) -> bytes:
    code = match[1]
    if code[:1].isdigit():
        return bytes([int(code, 8) & 0xFF])
    return _ESCAPED.get(code, code)
