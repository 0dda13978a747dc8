"""A signed PDF as it is shown and printed: PDFium, which Qt draws with, leaves out the stamps of signature fields.

The copy is for the screen and for paper only; what is kept and sent is the signed file itself.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

from ocop_desktop.signing.pades import PdfUnreadableError


def with_stamps_drawn(pdf: bytes) -> bytes:
    """A copy whose signature stamps are part of the page; PdfUnreadableError for what cannot be read."""
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

    try:
        writer: Any = IncrementalPdfFileWriter(io.BytesIO(pdf))
        for number, (page, widget) in enumerate(_stamped(writer)):
            _draw(writer, page, widget, f"/Stamp{number}")
        out = io.BytesIO()
        writer.write(out)
    except Exception as error:  # a damaged PDF makes the library raise almost anything
        raise PdfUnreadableError(
            "Không mở được tệp PDF của phiếu đã ký. Tệp vẫn được giữ nguyên. Hãy thử lại; nếu vẫn lỗi, hãy phục hồi "
            "dữ liệu từ bản sao lưu.",
            detail=f"{type(error).__name__}: {error}",
        ) from error
    return out.getvalue()


def _stamped(writer: Any) -> Iterator[tuple[int, Any]]:
    """Every signature field with an appearance, and the number of its page."""
    for number in range(int(writer.root["/Pages"]["/Count"])):
        page = writer.find_page_for_modification(number)[0].get_object()
        for annotation in page.get("/Annots", ()):
            widget = annotation.get_object()
            if widget.get("/FT") == "/Sig" and "/N" in widget.get("/AP", {}):
                yield number, widget


def _draw(writer: Any, page: int, widget: Any, name: str) -> None:
    """Place the appearance where the field is (ISO 32000-1, 12.5.5; our stamps are neither turned nor scaled)."""
    from pyhanko.pdf_utils import generic

    dictionary: Any = generic.DictionaryObject
    x0, y0, x1, y1 = (float(value) for value in widget["/Rect"])
    appearance = widget.raw_get("/AP").get_object().raw_get("/N")
    place = f"q 1 0 0 1 {min(x0, x1):g} {min(y0, y1):g} cm {name} Do Q".encode("ascii")
    stream = writer.add_object(generic.StreamObject(stream_data=place))
    resources = dictionary({generic.pdf_name("/XObject"): dictionary({generic.pdf_name(name): appearance})})
    writer.add_stream_to_page(page, stream, resources=resources)
