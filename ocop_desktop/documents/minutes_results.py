"""The results in the minutes: one table over all products, then for each why it is this star and not the next."""

from __future__ import annotations

from collections.abc import Iterator

from ocop_desktop.council.papers import Minutes, ProductOutcome
from ocop_desktop.documents.form_words import law_decision
from ocop_desktop.documents.layout import BODY_BOLD, TABLE, Strip, gap, tied
from ocop_desktop.documents.paper_parts import Area, labelled, paragraph, write
from ocop_desktop.documents.paper_result import contested_table, reason_lines, result_lines, shown_mean
from ocop_desktop.documents.paper_table import Column, row, table
from ocop_desktop.documents.paper_words import product_name, star_label, star_short


def result_strips(area: Area, data: Minutes) -> Iterator[Strip]:
    """The section; the sheets of each product are its consolidated sheet's."""
    if not data.outcomes:
        yield from paragraph(area, "Cuộc họp không đánh giá sản phẩm nào.")
        return
    yield from tied(write(area, "1. Tổng hợp", BODY_BOLD))
    yield gap(3, keep=True)
    yield from _summary(area, data)
    yield gap(8, keep=True)
    yield from tied(write(area, "2. Từng sản phẩm", BODY_BOLD))
    for number, outcome in enumerate(data.outcomes, 1):
        yield from _product(area, data, number, outcome)


def _summary(area: Area, data: Minutes) -> list[Strip]:
    width = area.width
    level = data.round.level
    columns = [
        Column("TT", 30, "center"),
        Column("Sản phẩm", width * 0.3),
        Column("Chủ thể", width * 0.26),
        Column("Số phiếu", width * 0.1, "center"),
        Column("Điểm trung bình", width * 0.16, "center"),
        Column(star_label(level), width * 0.18 - 30, "center"),
    ]
    rows = []
    for number, outcome in enumerate(data.outcomes, 1):
        result = outcome.result
        cells = (product_name(outcome.product), outcome.product.producer, str(result.valid), shown_mean(result))
        rows.append(row(str(number), *cells, star_short(level, result.stars)))
    return table("summary", area.left, columns, rows, TABLE)


def _product(area: Area, data: Minutes, number: int, outcome: ProductOutcome) -> Iterator[Strip]:
    product, result = outcome.product, outcome.result
    name = f"2.{number}. {product_name(product)} – {product.producer}"
    yield gap(10, keep=True)
    yield from tied(write(area, name, BODY_BOLD))
    yield from tied(labelled(area, "Mã số:", f"{product.code}; bộ sản phẩm: {product.set_name}", TABLE))
    lines = [*result_lines(data.round.level, result, law_decision(data.head.rubric)), *reason_lines(result)]
    for label, words in lines:
        yield from labelled(area, label, words, TABLE)
    if result.contested:
        yield gap(5, keep=True)
        yield from tied(write(area, "Yêu cầu tối thiểu mà các phiếu khác nhau và quyết định của Hội đồng:", TABLE))
        yield gap(2, keep=True)
        yield from contested_table(f"contested-{number}", area, result.contested)
