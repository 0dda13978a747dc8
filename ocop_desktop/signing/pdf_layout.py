"""Whether a signed sheet is laid out as this program signs it: what follows the page PDF adds the data, our
signature with its stamp, and nothing else that anybody would see.

A signature covers whatever its holder put into the file. Without this check a sheet could begin with the page that
its data give, and then show another one.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from ocop_desktop.signing.cades import PDF_ATTRIBUTES, is_canonical_cms
from ocop_desktop.signing.pades import CONTENTS_BYTES, FIELD
from ocop_desktop.signing.pdf_text import bare, form_text

#: A page, from 0, and a box on it as (x0, y0, x1, y1) in points from the lower left corner.
Place = tuple[int, tuple[int, int, int, int]]

#: What signing may add to the catalog; the rest of it stays as the page PDF has it.
_ADDED = {"/Names", "/AF", "/AcroForm", "/Extensions", "/Version", "/Metadata", "/DSS"}
_FORM_KEYS = {"/Fields", "/SigFlags", "/DR", "/DA"}
_WIDGET_KEYS = {"/FT", "/T", "/Type", "/Subtype", "/F", "/Rect", "/P", "/AP", "/V", "/Lock", "/SV", "/DA", "/MK"}


@dataclass(frozen=True)
class Expected:
    """What a sheet's signature must look like: its size in points, words on it, its place where that is known."""

    size: tuple[int, int]
    words: tuple[str, ...]
    place: Place | None = None


@dataclass(frozen=True)
class Problem:
    """Something that is not as it should be: `cms_form`, `page_covered` or `stamp_differs`, and technical detail."""

    code: str
    detail: str


def layout_problems(pdf: bytes, page: bytes, expected: Expected) -> Iterator[Problem]:
    """What is not as it should be; `page` is the file's first part, which is compared with the data elsewhere."""
    from pyhanko.pdf_utils.reader import PdfFileReader

    try:
        reader: Any = PdfFileReader(io.BytesIO(pdf), strict=True)
        _require_first_part(reader, PdfFileReader(io.BytesIO(page), strict=True))
        _require_page_kept(reader)
        own = _own_widget(reader, expected)
    except Exception as error:  # a damaged PDF makes the library raise almost anything
        yield _problem("page_covered", error)
        return
    try:
        _require_our_signature(reader, pdf)
    except Exception as error:  # as above
        yield _problem("cms_form", error)
    shown = _stamp_text(own)
    if missing := [words for words in expected.words if bare(words) not in shown]:
        yield Problem("stamp_differs", f"{missing[0]!r} is not on the stamp")


def _stamp_text(widget: Any) -> str:
    try:
        return form_text(widget["/AP"]["/N"])
    except Exception:  # as above: what cannot be read shows nothing
        return ""


def _problem(code: str, error: Exception) -> Problem:
    return Problem(code, f"{type(error).__name__}: {error}")


def _require_first_part(reader: Any, alone: Any) -> None:
    """The file's first revision is the page PDF itself, not some other one that the last part points to."""
    own, first = (r.xrefs.explicit_refs_in_revision(0) for r in (alone, reader))
    places, found = (
        {ref.idnum: r.xrefs.get_historical_ref(ref, 0) for ref in refs} for r, refs in ((alone, own), (reader, first))
    )
    roots = {_number(trailer.raw_get("/Root")) for trailer in (alone.trailer, reader.trailer)}
    if places != found or len(roots) != 1 or alone.xrefs.total_revisions != 1:
        raise ValueError("the first revision is not the page")


def _require_page_kept(reader: Any) -> None:
    """No later revision replaces or frees an object of the first, but for the catalog and the pages' annotations."""
    first = reader.get_historical_resolver(0)
    xrefs = reader.xrefs
    pages = _pages(first)
    root, info = (_number(first.trailer_view.raw_get(key)) for key in ("/Root", "/Info"))
    kept = {ref.idnum for ref in xrefs.explicit_refs_in_revision(0)} - {root, info, *pages}
    for revision in range(1, xrefs.total_revisions):
        changed = xrefs.explicit_refs_in_revision(revision) | xrefs.refs_freed_in_revision(revision)
        if kept & {ref.idnum for ref in changed}:
            raise ValueError("an object of the page is replaced")
    if _spelled(reader.root, _ADDED) != _spelled(first.root, _ADDED):
        raise ValueError("the catalog is changed")
    for number, page in pages.items():
        if "/Annots" in page or _spelled(_pages(reader)[number], {"/Annots"}) != _spelled(page, set()):
            raise ValueError("a page is changed")


def _own_widget(reader: Any, expected: Expected) -> Any:
    """The widget of the sheet's signature; ValueError where anything else is shown."""
    root = reader.root
    if set(root["/AcroForm"]) - _FORM_KEYS or set(root["/Names"]) != {"/EmbeddedFiles"}:
        raise ValueError("forms or names beyond the signature and the data")
    own = []
    for number, page in enumerate(_pages(reader).values()):
        for item in page.get("/Annots", ()):
            widget = item.get_object()
            if (widget["/Subtype"], widget["/FT"]) != ("/Widget", "/Sig") or set(widget) - _WIDGET_KEYS:
                raise ValueError("something that is no signature is laid over a page")
            box = tuple(float(value) for value in widget["/Rect"])
            if widget["/T"] == FIELD:
                _require_box(number, box, expected)
                own.append(widget)
            elif box[0] != box[2] and box[1] != box[3]:
                raise ValueError("another signature covers a part of a page")
    if len(own) != 1 or any(field.get_object().get("/FT") != "/Sig" for field in root["/AcroForm"]["/Fields"]):
        raise ValueError("not exactly one signature of the sheet, or other fields")
    return own[0]


def _require_box(page: int, box: tuple[float, ...], expected: Expected) -> None:
    if expected.place and (page, box) != expected.place:
        raise ValueError("the stamp is not in its box")
    if (box[2] - box[0], box[3] - box[1]) != expected.size:
        raise ValueError("the stamp is not of its size")


def _require_our_signature(reader: Any, pdf: bytes) -> None:
    """The first signature is the sheet's, in our field and in the one form of our CMS."""
    signature = reader.embedded_signatures[0]
    start, length, resume, _ = (int(value) for value in signature.sig_object.raw_get("/ByteRange"))
    raw = bytes(signature.pkcs7_content)
    cms = _first_value(raw)
    gap = b"<" + raw.hex().upper().encode("ascii") + b">"
    if signature.field_name != FIELD or signature.sig_object["/SubFilter"] != "/ETSI.CAdES.detached":
        raise ValueError("the first signature is not the sheet's")
    if start != 0 or pdf[length:resume] != gap or len(raw) != CONTENTS_BYTES or any(raw[len(cms) :]):
        raise ValueError("the signature is spelled otherwise")
    if why := is_canonical_cms(cms, PDF_ATTRIBUTES):
        raise ValueError(why)


def _pages(handler: Any) -> dict[int, Any]:
    """The pages by object number; ours stand in one list."""
    return {_number(kid): kid.get_object() for kid in handler.root["/Pages"]["/Kids"]}


def _number(reference: Any) -> int:
    return int(reference.idnum)


def _spelled(dictionary: Any, without: set[str]) -> dict[str, bytes]:
    """A dictionary's values as they are written, references by their numbers."""
    result = {}
    for key, value in dict.items(dictionary):
        if key not in without:
            out = io.BytesIO()
            value.write_to_stream(out, None)
            result[str(key)] = out.getvalue()
    return result


def _first_value(data: bytes) -> bytes:
    from asn1crypto import parser

    *_, header, content, trailer = parser.parse(data)
    return bytes(header + content + trailer)
