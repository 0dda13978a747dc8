"""Which encoding a text file is in: what its first bytes say, UTF-8, or Vietnamese Windows.

Bytes that could be anything are not guessed at: a name read in the wrong encoding would go into official papers.
"""

from __future__ import annotations

import codecs
import unicodedata

from ocop_desktop.errors import InputError

_MARKS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_LETTERS = "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ"
#: What Vietnamese text in Windows-1258 consists of. The letters of the older TCVN3 and VNI codes are not among it.
_VIETNAMESE = frozenset(_LETTERS + _LETTERS.upper() + "‘’“”–—…•°²³€₫\u00a0")


def decoded(data: bytes) -> str:
    """The text of a file in NFC; InputError "binary" or "encoding" where it cannot be told."""
    name = next((name for mark, name in _MARKS if data.startswith(mark)), None) or _unmarked_utf16(data)
    if name is None and b"\0" in data[:4096]:
        raise InputError(
            "Tệp này không phải là bảng Excel (.xlsx) hay CSV. Không có gì được nhập. Hãy chọn đúng tệp.", code="binary"
        )
    for encoding in (name,) if name else ("utf-8", "cp1258"):
        try:
            text = unicodedata.normalize("NFC", data.decode(encoding))
        except UnicodeDecodeError:
            continue
        if encoding != "cp1258" or _is_vietnamese(text):
            return text
    raise InputError(
        "Không nhận ra bảng mã của tệp CSV (có thể là TCVN3, VNI hoặc tệp bị hỏng). Không có gì được nhập. "
        "Hãy mở tệp bằng Excel, lưu thành “CSV UTF-8” hoặc .xlsx rồi nhập lại.",
        code="encoding",
    )


def _unmarked_utf16(data: bytes) -> str | None:
    """UTF-16 without its mark shows in the zeros of its blanks, commas and digits."""
    head = data[:4096]
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if min(even, odd) * 20 > max(even, odd) or max(even, odd) * 8 < len(head):
        return None
    return "utf-16-le" if odd > even else "utf-16-be"


def _is_vietnamese(text: str) -> bool:
    return all(c in "\t\r\n" or " " <= c <= "~" or c in _VIETNAMESE for c in text)
