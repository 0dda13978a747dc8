"""PAdES baseline-B signatures (ETSI EN 319 142-1) on a sheet, with `sheet.json` embedded under the signature."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import datetime
from typing import Any, TypeVar

from ocop_desktop.errors import SigningError
from ocop_desktop.signing.identity import Identity
from ocop_desktop.signing.signer import DIGEST, simple_signer

ATTACHMENT = "sheet.json"
FIELD = "NguoiDanhGia"
#: Room for the CMS in bytes; fixed, so that a signed file's layout depends on nothing but its content.
CONTENTS_BYTES = 8192
END = b"%%EOF\n"

_Read = TypeVar("_Read")


class PdfUnreadableError(SigningError):
    """The bytes are not a PDF that can be read, or not one of our signed sheets."""

    code = "pdf_unreadable"


def sign_sheet(
    page_pdf: bytes,
    sheet_json: bytes,
    identity: Identity,
    page: int,
    box: tuple[int, int, int, int],
    stamp_pdf: bytes,
    when: datetime,
) -> bytes:
    """The page PDF with the data and one signature added by an incremental update.

    The result begins with exactly `page_pdf`. `page` counts from 0, `box` is in points; `when` is the time claimed.
    """
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign import fields
    from pyhanko.sign.signers import PdfSignatureMetadata

    writer = IncrementalPdfFileWriter(io.BytesIO(page_pdf))
    _embed(writer, sheet_json)
    metadata = PdfSignatureMetadata(field_name=FIELD, md_algorithm=DIGEST, subfilter=fields.SigSeedSubFilter.PADES)
    field = fields.SigFieldSpec(FIELD, on_page=page, box=box)
    signed = _sign(metadata, simple_signer(identity), _stamp_style(stamp_pdf), field, writer, when)
    if not signed.startswith(page_pdf):
        raise SigningError("Ký không thành công: trang phiếu đã bị thay đổi khi ký. Phiếu vẫn nguyên, hãy thử lại.")
    return signed


def extract_sheet_json(pdf: bytes) -> bytes:
    """The embedded `sheet.json`; PdfUnreadableError where there is none, or more than one."""

    def find(reader: Any) -> bytes:
        tree = reader.root["/Names"]["/EmbeddedFiles"]["/Names"]
        found = [tree[i + 1] for i in range(0, len(tree), 2) if str(tree[i]) == ATTACHMENT]
        if len(found) != 1 or len(tree) != 2:
            raise ValueError("not exactly one embedded file")
        data: bytes = found[0]["/EF"]["/F"].data
        return data

    return _reading(pdf, find)


def names_sheet_json(pdf: bytes) -> bool:
    """Whether a PDF claims to carry a `sheet.json`, be it in another form than ours."""

    def find(reader: Any) -> bool:
        names = reader.root.get("/Names", {})
        return ATTACHMENT in _names(names["/EmbeddedFiles"]) if "/EmbeddedFiles" in names else False

    try:
        return _reading(pdf, find, strict=False)
    except PdfUnreadableError:
        return False


def page_part(pdf: bytes) -> bytes:
    """The bytes of the PDF's first revision: for a sheet of ours, exactly the page PDF."""

    def cut(reader: Any) -> bytes:
        end = pdf.find(END) + len(END)
        if end < len(END) or reader.xrefs.total_revisions < 2:
            raise ValueError("no first revision")
        return pdf[:end]

    return _reading(pdf, cut)


def _names(tree: Any) -> list[str]:
    """The names in a name tree."""
    own = tree.get("/Names", ())
    return [
        *(str(own[i]) for i in range(0, len(own), 2)),
        *(name for kid in tree.get("/Kids", ()) for name in _names(kid.get_object())),
    ]


def _reading(pdf: bytes, read: Callable[[Any], _Read], strict: bool = True) -> _Read:
    from pyhanko.pdf_utils.reader import PdfFileReader

    try:
        return read(PdfFileReader(io.BytesIO(pdf), strict=strict))
    except Exception as error:  # a damaged PDF makes the library raise almost anything
        raise PdfUnreadableError(
            "Tệp PDF bị hỏng hoặc không phải phiếu do chương trình này ký. Hãy xin lại tệp từ nơi gửi.",
            detail=f"{type(error).__name__}: {error}",
        ) from error


def _embed(writer: Any, sheet_json: bytes) -> None:
    from pyhanko.pdf_utils import embed, generic

    data = embed.EmbeddedFileObject.from_file_data(
        writer, sheet_json, compress=False, mime_type="application/json", params=embed.EmbeddedFileParams()
    )
    spec = embed.FileSpec(
        file_spec_string=ATTACHMENT,
        file_name=ATTACHMENT,
        embedded_data=data,
        af_relationship=generic.NameObject("/Data"),
    )
    embed.embed_file(writer, spec)


def _stamp_style(stamp_pdf: bytes) -> Any:
    from pyhanko.pdf_utils.content import PdfContent
    from pyhanko.pdf_utils.layout import AxisAlignment, BoxConstraints, Margins, SimpleBoxLayoutRule
    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.stamp import StaticStampStyle

    reader = PdfFileReader(io.BytesIO(stamp_pdf))
    x0, y0, x1, y1 = (float(value) for value in reader.root["/Pages"]["/Kids"][0]["/MediaBox"])

    class Stamp(PdfContent):
        """The stamp's page under a fixed name; pyHanko's own importer draws a random one."""

        def render(self) -> bytes:
            page = self._ensure_writer.import_page_as_xobject(reader)
            self.resources.xobject["/OcopStamp"] = page
            return b"/OcopStamp Do"

    left = AxisAlignment.ALIGN_MIN
    return StaticStampStyle(
        background=Stamp(box=BoxConstraints(width=x1 - x0, height=y1 - y0)),
        background_layout=SimpleBoxLayoutRule(x_align=left, y_align=left, margins=Margins(0, 0, 0, 0)),
        background_opacity=1,
        border_width=0,
    )


def _sign(metadata: Any, signer: Any, style: Any, field: Any, writer: Any, when: datetime) -> bytes:
    from pyhanko.sign.signers import PdfSigner

    class Signer(PdfSigner):
        """Claims the time that it is given instead of asking the machine."""

        def init_signing_session(self, *args: Any, **kwargs: Any) -> Any:
            session = super().init_signing_session(*args, **kwargs)
            session.system_time = when
            return session

    output = io.BytesIO()
    pdf_signer = Signer(metadata, signer, stamp_style=style, new_field_spec=field)
    pdf_signer.sign_pdf(writer, output=output, bytes_reserved=CONTENTS_BYTES * 2)
    return output.getvalue()
