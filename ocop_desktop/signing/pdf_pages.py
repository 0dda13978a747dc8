"""Whether a PDF of somebody else's opens, and how many pages it has."""

from __future__ import annotations

import io
from typing import Any, Literal

from ocop_desktop.errors import OcopError

#: A dossier's paper; far beyond it a file is no copy of a document.
MAX_PAGES = 2000


class PdfError(OcopError):
    """The PDF cannot be read: `code` is "broken", "locked" (it has a passphrase) or "too_many_pages"."""

    code = "broken"


def page_count(pdf: bytes) -> int:
    """The number of pages, each of which is there; PdfError says why it cannot be told."""
    from pyhanko.pdf_utils.reader import PdfFileReader

    try:
        reader: Any = PdfFileReader(io.BytesIO(pdf), strict=False)
        if reader.security_handler is not None and not _unlocked(reader):
            raise _refused("locked", "a passphrase is needed")
        count = _count(reader.root["/Pages"])
    except PdfError:
        raise
    except Exception as error:  # a damaged PDF makes the library raise almost anything
        raise _refused("broken", f"{type(error).__name__}: {error}") from error
    if count < 1:
        raise _refused("broken", "no page")
    return count


def _unlocked(reader: Any) -> bool:
    """Files that only forbid printing or copying open without a passphrase, as they do in every viewer."""
    result = reader.decrypt("")
    return bool(result.status.value)


def _count(root: Any) -> int:
    """Pages below a node of the page tree, which may not lead back to itself."""
    pages, waiting, seen = 0, [root], 0
    while waiting:
        node = waiting.pop().get_object()
        seen += 1
        if "/Kids" in node:
            waiting.extend(node["/Kids"])
        elif node["/Type"] == "/Page":
            pages += 1
        if pages > MAX_PAGES or seen > 4 * MAX_PAGES:
            raise _refused("too_many_pages", f"{pages} pages, {seen} nodes")
    return pages


def _refused(code: Literal["broken", "locked", "too_many_pages"], why: str) -> PdfError:
    texts = {
        "broken": "Tệp PDF bị hỏng hoặc thiếu nên không mở được.",
        "locked": "Tệp PDF có mật khẩu nên không mở được.",
        "too_many_pages": f"Tệp PDF có hơn {MAX_PAGES} trang.",
    }
    return PdfError(texts[code], code=code, detail=why)
