"""Sections 6 and 7: the signed PDF, read with a few lines instead of a library."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from . import Refused, require
from .forms import PDF_ATTRIBUTES, certificate_of, read_json, require_signature, sha256

END = b"%%EOF\n"
TOKEN = re.compile(
    rb"\s*(?:%[^\n]*\n\s*)*(<<|>>|\[|\]|\((?:[^\\()]|\\.)*\)|<[0-9A-Fa-f\s]*>|/[^\s/<>\[\]()]*|[^\s/<>\[\]()]+)",
    re.DOTALL,
)
ADDED = {"/Names", "/AF", "/AcroForm", "/Extensions", "/Version", "/Metadata"}


class Ref(NamedTuple):
    number: int


class Signed(NamedTuple):
    """What a signed sheet holds."""

    page: bytes
    sheet: dict[str, Any]
    certificate: bytes


def parse(data: bytes, at: int) -> tuple[Any, int]:
    """The PDF value at a place: dict, list, Ref, or bytes as they are written (strings unescaped)."""
    match = TOKEN.match(data, at)
    if not match:
        raise Refused("pdf_damaged")
    token, at = match[1], match.end()
    if token in (b"<<", b"["):
        items, close = [], b">>" if token == b"<<" else b"]"
        while True:
            ahead = TOKEN.match(data, at)
            if not ahead:
                raise Refused("pdf_damaged")
            if ahead[1] == close:
                break
            value, at = parse(data, at)
            items.append(value)
        pairs = zip(items[::2], items[1::2], strict=False)
        return ({k.decode(): v for k, v in pairs} if token == b"<<" else items), ahead.end()
    reference = re.match(rb"\s+\d+\s+R\b", data[at : at + 20]) if token.isdigit() else None
    if reference:
        return Ref(int(token)), at + reference.end()
    if token[:1] == b"(":
        token = re.sub(rb"\\([0-7]{3})", lambda m: bytes([int(m[1], 8)]), token)
    return token, at


class Revision:
    """One cross-reference section and its trailer."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        start = int(re.findall(rb"startxref\s+(\d+)\s+%%EOF\n\Z", data)[-1])
        require(data[start : start + 4] == b"xref", "pdf_damaged")
        self.places: dict[int, int] = {}
        at = start + 4
        while head := re.match(rb"\s*(\d+) (\d+)\s*\n", data[at : at + 40]):
            at += head.end()
            for number in range(int(head[1]), int(head[1]) + int(head[2])):
                line = data[at : at + 20]
                require(number == 0 or line[17:18] == b"n", "page_covered")
                if number:
                    self.places[number] = int(line[:10])
                at += 20
        self.trailer = parse(data, data.index(b"trailer", at) + 7)[0]

    def read(self, number: int) -> tuple[Any, int]:
        """An object's value, and where it ends."""
        head = re.compile(rb"%d 0 obj\s*" % number).match(self.data, self.places[number])
        if not head:
            raise Refused("pdf_damaged")
        return parse(self.data, head.end())


def read_pdf(data: bytes) -> Signed:
    """A sheet with one signature, or Refused."""
    page = data[: data.find(END) + len(END)]
    require(data.count(END) == 2 and data.endswith(END), "pdf_appended")
    first, last = Revision(page), Revision(data)
    require(int(last.trailer["/Prev"]) == int(re.findall(rb"startxref\s+(\d+)", page)[-1]), "page_covered")
    require(last.trailer["/Root"] == first.trailer["/Root"], "page_covered")
    last.places = {**first.places, **last.places}
    widget = require_layout(first, last)
    signature = last.read(widget["/V"].number)[0]
    certificate = require_covered(data, signature)
    catalog = last.read(last.trailer["/Root"].number)[0]
    return Signed(page, read_json(attached(last, catalog), "sheet_form"), certificate)


def require_layout(first: Revision, last: Revision) -> Any:
    """The widget of the signature, where nothing of the page is replaced but what section 7 allows."""
    root, info = (first.trailer[key].number for key in ("/Root", "/Info"))
    widgets = []
    for number, place in first.places.items():
        if last.places[number] == place or number == info:
            continue
        before, after = first.read(number)[0], last.read(number)[0]
        allowed = ADDED if number == root else {"/Annots"}
        require({k: v for k, v in after.items() if k not in allowed} == before, "page_covered")
        if number != root:
            require(before["/Type"] == b"/Page", "page_covered")
            widgets += after["/Annots"]
    require(len(widgets) == 1, "page_covered")
    widget = last.read(widgets[0].number)[0]
    x0, y0, x1, y1 = map(float, widget["/Rect"])
    require((widget["/FT"], widget["/T"], x1 - x0, y1 - y0) == (b"/Sig", b"(NguoiDanhGia)", 240, 84), "page_covered")
    return widget


def require_covered(data: bytes, signature: Any) -> bytes:
    """The signer's certificate, where the signature holds and covers all but its own place."""
    zero, before, resume, rest = (int(value) for value in signature["/ByteRange"])
    require((zero, resume + rest) == (0, len(data)), "pdf_appended")
    gap = data[before:resume]
    require(re.fullmatch(rb"<[0-9A-F]{16384}>", gap) and signature["/Contents"] == gap, "cms_form")
    require(signature["/SubFilter"] == b"/ETSI.CAdES.detached", "cms_form")
    raw = bytes.fromhex(gap[1:-1].decode())
    size = 4 + int.from_bytes(raw[2:4], "big")
    require(raw[:2] == b"\x30\x82" and not any(raw[size:]), "cms_form")
    certificate = certificate_of(raw[:size], PDF_ATTRIBUTES)
    require_signature(raw[:size], data[:before] + data[resume:], certificate, "pdf_changed")
    return certificate


def attached(last: Revision, catalog: Any) -> bytes:
    """The bytes of `sheet.json`."""
    tree = catalog["/Names"]
    for key in ("/EmbeddedFiles", "/Names"):
        tree = last.read(tree.number)[0] if isinstance(tree, Ref) else tree
        tree = tree[key]
    tree = last.read(tree.number)[0] if isinstance(tree, Ref) else tree
    require(len(tree) == 2 and tree[0] == b"(sheet.json)", "sheet_data_absent")
    spec = last.read(tree[1].number)[0]
    require(spec["/AFRelationship"] == b"/Data", "sheet_data_absent")
    stream, at = last.read(spec["/EF"]["/F"].number)
    start = last.data.index(b"stream", at) + 6
    start += 2 if last.data[start : start + 2] == b"\r\n" else 1
    require("/Filter" not in stream, "sheet_data_absent")
    return last.data[start : start + int(stream["/Length"])]


def require_page(signed: Signed) -> None:
    """The first revision is the page that the data name."""
    require(signed.sheet["page"], "page_missing")
    require(signed.sheet["page"]["sha256"] == sha256(signed.page), "page_digest")
