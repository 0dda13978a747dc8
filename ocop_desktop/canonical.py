"""The one byte form of every JSON document of ours, and its digest.

UTF-8, NFC, keys sorted by code point, no blanks, no floats, no duplicate keys. What is read is rebuilt and
compared, so that a document has exactly one spelling.
"""

from __future__ import annotations

import hashlib
import json
import unicodedata
from typing import Any, NoReturn

#: Integers beyond this are not exact in every reader of JSON (RFC 8259, section 6).
MAX_INTEGER = 2**53 - 1


class CanonicalError(ValueError):
    """The document is not JSON, or not in the form described above; the text says why."""


def encode(document: Any) -> bytes:
    """The canonical bytes of a JSON value; CanonicalError for floats, other types and text that is not NFC."""
    _check(document)
    try:
        text = json.dumps(document, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)
        return text.encode("utf-8")
    except (UnicodeEncodeError, RecursionError) as error:
        raise CanonicalError(str(error)) from error


def digest(document: Any) -> str:
    """SHA-256 of the canonical bytes, lower-case hexadecimal."""
    return hashlib.sha256(encode(document)).hexdigest()


def parse(data: bytes) -> Any:
    """Any JSON text in UTF-8 without duplicate keys, floats or non-finite numbers; its spelling is free."""
    try:
        return json.loads(
            data.decode("utf-8"),
            object_pairs_hook=_unique,
            parse_float=_no_float,
            parse_constant=_no_float,
            parse_int=_bounded,
        )
    except CanonicalError:
        raise
    except (ValueError, RecursionError) as error:
        raise CanonicalError(str(error)) from error


def decode(data: bytes) -> Any:
    """The value of canonical bytes; CanonicalError where `data` is not exactly what `encode` gives back."""
    document = parse(data)
    if encode(document) != data:
        raise CanonicalError("not in canonical form")
    return document


def nfc(text: str) -> str:
    """Text in Unicode's composed form, which every input of ours is brought to."""
    return unicodedata.normalize("NFC", text)


def _check(value: Any) -> None:
    if isinstance(value, dict):
        for key, item in value.items():
            if not isinstance(key, str):
                raise CanonicalError(f"key is not text: {key!r}")
            _check(key)
            _check(item)
    elif isinstance(value, list | tuple):
        for item in value:
            _check(item)
    elif isinstance(value, str):
        if not unicodedata.is_normalized("NFC", value):
            raise CanonicalError(f"text is not NFC: {value[:40]!r}")
    elif isinstance(value, int):
        if abs(value) > MAX_INTEGER:
            raise CanonicalError("integer too large")
    elif value is not None:
        raise CanonicalError(f"{type(value).__name__} is not allowed")


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    result = dict(pairs)
    if len(result) != len(pairs):
        raise CanonicalError("duplicate key")
    return result


def _no_float(text: str) -> NoReturn:
    raise CanonicalError(f"number is not an integer: {text[:40]}")


def _bounded(text: str) -> int:
    if len(text) > 17:
        raise CanonicalError("integer too large")
    return int(text)
