"""The consolidated sheet: the members' points side by side, the mean of each criterion, and the result.

Lying A4, as Decree 30/2020 allows where a table asks for it. More members than a table holds are set in groups.
"""

from __future__ import annotations

from collections.abc import Iterator

from ocop_desktop.council.papers import ConsolidatedSheet
from ocop_desktop.documents.consolidated_table import points_tables
from ocop_desktop.documents.form_words import law_decision
from ocop_desktop.documents.layout import BODY, BODY_BOLD, TABLE, Strip, gap, tied
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
    boxed,
    framed,
    halves,
    heading,
    labelled,
    letterhead,
    signature,
    signatures,
    signed,
    title,
    unbroken,
)
from ocop_desktop.documents.paper_result import (
    contested_table,
    council_banner,
    reason_lines,
    result_lines,
    star_line,
)
from ocop_desktop.documents.paper_table import DENSE, Column, row, table
from ocop_desktop.documents.paper_words import joined, product_name

_AREA = LANDSCAPE
_INSET = 8


def render_consolidated(data: ConsolidatedSheet) -> RenderedPaper:
    """The consolidated sheet of one product."""
    name = "Phiếu tổng hợp điểm"
    imprint = Imprint(name, OWN_FORM, data.product.name, data.round.council, illustrative_mark([data.product]))
    return finish(
        _AREA,
        data.head,
        imprint,
        [
            *_head(data),
            *_members(data),
            *points_tables(_AREA, data),
            *signed([*_result(data), *_contested(data)], _sign(data)),
        ],
    )


def _head(data: ConsolidatedSheet) -> Iterator[Strip]:
    council, product = data.round, data.product
    yield from letterhead(_AREA, data.letterhead)
    yield from practice_notice(_AREA, data.head)
    if banner := council_banner(council):
        yield from boxed(_AREA, banner, "banner")
    yield from title(_AREA, "PHIẾU TỔNG HỢP ĐIỂM", f"Đợt {council.number} năm {council.year}")
    yield from labelled(_AREA, "Sản phẩm:", product_name(product), BODY)
    yield from labelled(_AREA, "Mã số sản phẩm:", product.code, BODY)
    yield from labelled(_AREA, "Chủ thể:", product.producer, BODY)
    yield from labelled(_AREA, "Bộ sản phẩm:", product.set_name, BODY)
    yield from labelled(_AREA, "Hội đồng:", f"{council.council}. {council.decision}".strip(), BODY)


def _members(data: ConsolidatedSheet) -> Iterator[Strip]:
    """Who scored with what total, and who is left out and why."""
    yield from heading(_AREA, "1. Thành viên")
    width = _AREA.width
    columns = [
        Column("TT", 34, "center"),
        Column("Họ và tên", width * 0.24),
        Column("Chức danh, đơn vị", width * 0.30),
        Column("Phiếu", width * 0.46 - 34 - 76),
        Column("Tổng điểm", 76, "center"),
    ]
    rows = []
    for number, column in enumerate(data.members, 1):
        who = column.member
        counted = "; ".join(word for word in ("Được tính", column.note) if word)
        total = "–" if column.total is None else str(column.total)
        rows.append(row(str(number), who.name, joined(who.role, who.office), counted, total))
    for left_out in data.result.excluded:
        who = left_out.member
        reason = f"Không tính. Lý do: {left_out.reason.strip()}"
        rows.append(row("–", who.name, joined(who.role, who.office), reason, "–", grey=0.94))
    yield from table("members", _AREA.left, columns, rows, DENSE)


def _result(data: ConsolidatedSheet) -> Iterator[Strip]:
    level = data.round.level
    inner: list[Strip] = []
    for text in ("KẾT QUẢ ĐÁNH GIÁ SƠ BỘ" if level == "commune" else "KẾT QUẢ ĐÁNH GIÁ", star_line(level, data.result)):
        inner += labelled(_AREA, text, "", BODY_BOLD, _INSET)
    inner = tied(inner)
    lines = [*result_lines(level, data.result, law_decision(data.head.rubric)), *reason_lines(data.result)]
    for label, words in lines:
        inner += labelled(_AREA, label, words, TABLE, _INSET)
    yield gap(10)
    yield from framed(_AREA, unbroken([Strip(5, keep=True), *inner, Strip(5)]), "result")


def _contested(data: ConsolidatedSheet) -> Iterator[Strip]:
    if not data.result.contested:
        return
    yield from heading(_AREA, "3. Yêu cầu tối thiểu mà các phiếu khác nhau và quyết định của Hội đồng")
    yield from contested_table("contested", _AREA, data.result.contested)


def _sign(data: ConsolidatedSheet) -> list[Strip]:
    left, right = halves(_AREA)
    return signatures(_AREA, signature(*left, data.secretary), signature(*right, data.chair))
