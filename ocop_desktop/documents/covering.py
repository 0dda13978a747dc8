"""The covering list: which dossiers go with a letter, and what each of them holds. Lying A4, for its many columns."""

from __future__ import annotations

from collections.abc import Iterator

from ocop_desktop.council.papers import CoveringList, CoveringRow
from ocop_desktop.documents.layout import BODY_ITALIC, Strip, gap
from ocop_desktop.documents.paper_page import (
    OWN_FORM,
    Imprint,
    RenderedPaper,
    finish,
    illustrative_mark,
    practice_notice,
)
from ocop_desktop.documents.paper_parts import (
    LANDSCAPE,
    halves,
    letterhead,
    signature,
    signatures,
    signed,
    title,
    write,
)
from ocop_desktop.documents.paper_table import DENSE, Column, TableRow, row, table
from ocop_desktop.documents.paper_words import REGISTERING, product_name

_AREA = LANDSCAPE
_SHARES = (0.19, 0.19, 0.15, 0.09, 0.28, 0.1)
_HEADS = ("Sản phẩm, mã số", "Chủ thể, địa chỉ", "Bộ sản phẩm", "Lần đăng ký", "Tài liệu trong hồ sơ", "Sản phẩm mẫu")


def render_covering(data: CoveringList) -> RenderedPaper:
    """The list; a column for notes only where there are some."""
    imprint = Imprint(
        "Danh mục hồ sơ gửi kèm",
        OWN_FORM,
        f"{len(data.rows)} hồ sơ",
        data.letterhead.issuer,
        illustrative_mark([item.product for item in data.rows]),
    )
    _, right = halves(_AREA)
    block = signatures(_AREA, [], signature(*right, data.signatory, hint=""))
    return finish(_AREA, data.head, imprint, signed(list(_list(data)), block))


def _list(data: CoveringList) -> Iterator[Strip]:
    yield from letterhead(_AREA, data.letterhead)
    yield from practice_notice(_AREA, data.head)
    yield from title(_AREA, "DANH MỤC HỒ SƠ", "Đề nghị đánh giá, phân hạng sản phẩm OCOP")
    if data.letter:
        yield from write(_AREA, f"(Kèm theo {data.letter})", BODY_ITALIC, "center")
    yield gap(8, keep=True)
    room = _AREA.width - 30
    noted = any(item.note.strip() for item in data.rows)
    shares = [share * (0.87 if noted else 1) for share in _SHARES]
    columns = [Column("TT", 30, "center")]
    columns += [Column(head, room * share) for head, share in zip(_HEADS, shares, strict=True)]
    if noted:
        columns.append(Column("Ghi chú", room * 0.13))
    rows = [_row(number, item, noted) for number, item in enumerate(data.rows, 1)]
    count = [gap(6, keep=True), *write(_AREA, f"Danh mục gồm {len(data.rows):02d} hồ sơ.")]
    yield from signed(table("dossiers", _AREA.left, columns, rows, DENSE), count)


def _row(number: int, item: CoveringRow, noted: bool) -> TableRow:
    product = item.product
    parts = "\n".join(f"- {part.name}{f': {part.amount}' if part.amount else ''}" for part in item.parts)
    cells = [
        str(number),
        f"{product_name(product)}\n{product.code}".strip(),
        "\n".join(word for word in (product.producer, item.address) if word),
        product.set_name,
        REGISTERING.get(item.registering or "", ""),
        parts,
        item.samples,
    ]
    return row(*cells, *([item.note] if noted else []))
