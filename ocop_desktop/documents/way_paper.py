"""Advice to a producer on the way to a star: what to reach, in the law's words, and what proves it."""

from __future__ import annotations

from collections.abc import Iterator

from ocop_desktop.council.papers_way import WayPaper, WayRow
from ocop_desktop.documents.fonts import BOLD, REGULAR
from ocop_desktop.documents.form_words import law_decision
from ocop_desktop.documents.layout import BODY, BODY_BOLD, SMALL_ITALIC, TABLE, Strip, flowing, gap
from ocop_desktop.documents.paper_page import (
    OWN_FORM,
    Imprint,
    RenderedPaper,
    finish,
    illustrative_mark,
    practice_notice,
)
from ocop_desktop.documents.paper_parts import (
    PORTRAIT,
    halves,
    labelled,
    letterhead,
    paragraph,
    signature,
    signature_with,
    signed,
    title,
)
from ocop_desktop.documents.paper_table import DENSE, Column, TableRow, table
from ocop_desktop.documents.paper_words import decimals, exact, listed, product_name, star_label, star_words

_AREA = PORTRAIT
_HEADS = ("Tiêu chí", "Hiện nay", "Cần đạt", "Điểm", "Tài liệu minh chứng (theo Mẫu số 02)")
_SHARES = (0.17, 0.22, 0.27, 0.13, 0.21)
_NO_PROMISE = (
    "Đây là gợi ý để chủ thể chuẩn bị, tính từ các phiếu đã chấm; không phải là kết quả đánh giá và không thay cho "
    "quyết định của hội đồng có thẩm quyền."
)


def render_way(data: WayPaper) -> RenderedPaper:
    """The advice; without a way it says what stands against it."""
    imprint = Imprint(
        "Gợi ý nâng hạng sản phẩm OCOP",
        OWN_FORM,
        data.product.name,
        data.letterhead.issuer,
        illustrative_mark([data.product]),
    )
    (x, room), right = halves(_AREA)
    left = [strip for words in (data.basis, _NO_PROMISE) if words for strip in _small(words, x, room)]
    block = signature_with(left, signature(*right, data.signatory))
    return finish(_AREA, data.head, imprint, signed(list(_advice(data)), block))


def _advice(data: WayPaper) -> Iterator[Strip]:
    yield from letterhead(_AREA, data.letterhead)
    yield from practice_notice(_AREA, data.head)
    subject = f"Mục tiêu: {data.target} sao"
    if data.round is not None:
        subject = f"{subject} – Đợt {data.round.number} năm {data.round.year}"
    yield from title(_AREA, "GỢI Ý NÂNG HẠNG SẢN PHẨM OCOP", subject)
    yield from _product(data)
    yield from _table(data) if data.rows else paragraph(_AREA, data.reason, BODY_BOLD)
    yield from _after(data)


def _small(words: str, x: float, room: float) -> list[Strip]:
    return [*flowing([(words, SMALL_ITALIC.font)], SMALL_ITALIC, x, room), Strip(4)]


def _product(data: WayPaper) -> Iterator[Strip]:
    product = data.product
    yield from labelled(_AREA, "Kính gửi:", product.producer, BODY)
    yield from labelled(_AREA, "Sản phẩm:", product_name(product), BODY)
    yield from labelled(_AREA, "Mã số sản phẩm:", f"{product.code}; bộ sản phẩm: {product.set_name}", BODY)
    now = f"{star_label(data.level)}:", "chưa có" if data.stars is None else star_words(data.level, data.stars)
    if data.total_before is None:
        yield from labelled(_AREA, now[0], f"{now[1]}.", BODY)
    else:
        words = f"{exact(data.total_before)}; {now[0][0].lower()}{now[0][1:]} {now[1]}."
        yield from labelled(_AREA, "Tổng điểm hiện nay:", words, BODY)
    yield gap(4, keep=True)


def _table(data: WayPaper) -> Iterator[Strip]:
    law = law_decision(data.head.rubric)
    words = (
        f"Để đạt {data.target} sao theo Quyết định số {law.number} (từ {data.least} điểm và đủ các mức tối thiểu), "
        f"cách ít thay đổi nhất là nâng {len(data.rows)} tiêu chí sau đây:"
    )
    yield from paragraph(_AREA, words)
    yield gap(5, keep=True)
    room = _AREA.width - 30
    columns = [Column("TT", 30, "center")]
    for head, share in zip(_HEADS, _SHARES, strict=True):
        columns.append(Column(head, room * share, "center" if head == "Điểm" else "left"))
    rows = [_row(number, row) for number, row in enumerate(data.rows, 1)]
    yield from table("way", _AREA.left, columns, rows, DENSE)


def _row(number: int, row: WayRow) -> TableRow:
    minimum = ((f"\nMức tối thiểu của {row.minimum}", BOLD),) if row.minimum else ()
    return TableRow(
        (
            ((str(number), REGULAR),),
            ((f"{row.code} ", BOLD), (row.title, REGULAR)),
            ((f"{row.before}\n({_now(row)})", REGULAR),),
            ((row.after, REGULAR), *minimum),
            ((f"{row.points}", BOLD), (f"\n(tăng {decimals(row.gain)})", REGULAR)),
            (("\n".join(f"- {name}" for name in row.evidence), REGULAR),),
        )
    )


def _now(row: WayRow) -> str:
    if row.lowest == row.highest:
        return f"{row.lowest} điểm"
    return f"thấp nhất trong các phiếu; các phiếu cho từ {row.lowest} đến {row.highest} điểm"


def _after(data: WayPaper) -> Iterator[Strip]:
    if data.rows and data.total_after is not None:
        yield gap(6, keep=True)
        words = f"{exact(data.total_after)}, đủ mức từ {data.least} điểm và các mức tối thiểu của {data.target} sao."
        yield from labelled(_AREA, "Tổng điểm khi đạt đủ các nội dung trên:", words, BODY)
    if data.kept:
        yield from labelled(_AREA, "Giữ nguyên:", f"{listed(data.kept)}.", TABLE)
