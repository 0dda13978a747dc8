"""The words of the products list: what a row says, which rows a search finds, what goes with a product."""

from __future__ import annotations

from collections.abc import Sequence

from ocop_desktop.council.model import ILLUSTRATIVE_MARK
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.classification import found_in, set_title
from ocop_desktop.presenters.products_view import ProductLine, ProductList
from ocop_desktop.presenters.scoring_view import Tone
from ocop_desktop.presenters.words import day_and_time
from ocop_desktop.rubric.model import Rubric
from ocop_desktop.services.records import ProductRow, SheetSummary


def product_list(rubric: Rubric, rows: Sequence[ProductRow], query: str, wanted: int | None) -> ProductList:
    """The rows that a search finds; the wanted one selected, or else the first."""
    found = [row for row in rows if found_in(_search_text(rubric, row), query)]
    ids = [row.id for row in found]
    return ProductList(
        query=query,
        lines=tuple(line(rubric, row) for row in found),
        count=_count(len(found), len(rows)),
        selected=wanted if wanted in ids else next(iter(ids), None),
        nothing="" if found else translate("Products", "Không có sản phẩm nào khớp. Hãy bớt chữ hoặc xóa ô tìm."),
    )


def _search_text(rubric: Rubric, row: ProductRow) -> str:
    product = row.product
    mark = ILLUSTRATIVE_MARK if product.illustrative else ""
    return f"{product.name} {product.code} {product.producer} {_set_name(rubric, row)} {mark} {state(row)[1]}"


def _count(found: int, every: int) -> str:
    if found == every:
        return translate("Products", "{n} sản phẩm").format(n=every)
    return translate("Products", "{found}/{n} sản phẩm").format(found=found, n=every)


def line(rubric: Rubric, row: ProductRow) -> ProductLine:
    """A row of the list."""
    product = row.product
    glyph, words, tone = state(row)
    rest = " · ".join(part for part in (product.producer, _set_name(rubric, row)) if part)
    mark = ILLUSTRATIVE_MARK if product.illustrative else ""
    return ProductLine(
        id=row.id,
        name=product.name,
        code=product.code or translate("Products", "Chưa có mã"),
        rest=rest,
        glyph=glyph,
        state=words,
        tone=tone,
        illustrative=product.illustrative,
        verb=verb(row),
        spoken=", ".join(part for part in (product.name, mark, product.code, rest, words) if part),
    )


def _set_name(rubric: Rubric, row: ProductRow) -> str:
    criteria_set = rubric.by_code.get(row.set_code)
    return set_title(criteria_set) if criteria_set else row.set_code or translate("Products", "Chưa chọn bộ")


def unfinished(row: ProductRow) -> bool:
    """Whether a product from a list still lacks its set or its number; it cannot be scored before it has both."""
    return row.sheet is None and not (row.set_code and row.sequence)


def state(row: ProductRow) -> tuple[str, str, Tone]:
    """How far a product's sheet is: a shape, words, and a tone."""
    if unfinished(row):
        return "▲", translate("Products", "Thiếu thông tin"), "missing"
    return _sheet_state(row.sheet)


def _sheet_state(sheet: SheetSummary | None) -> tuple[str, str, Tone]:
    if sheet is None:
        return "○", translate("Products", "Chưa chấm"), "plain"
    if sheet.status == "signed":
        return "✓", translate("Products", "Đã ký"), "good"
    if sheet.status == "closed":
        return "■", translate("Products", "Đã khóa"), "good"
    done = f"{sheet.scored}/{sheet.total_criteria}"
    if sheet.revision > 1:
        words = translate("Products", "Bản sửa {revision}: {done}").format(revision=sheet.revision, done=done)
        return "◐", words, "missing"
    if sheet.scored < sheet.total_criteria:
        return "◐", translate("Products", "Đang chấm {done}").format(done=done), "missing"
    return "●", translate("Products", "Chấm đủ {done}, chưa khóa").format(done=done), "missing"


def verb(row: ProductRow) -> str:
    """What comes next for a product."""
    if unfinished(row):
        return translate("Products", "Điền thông tin")
    if row.sheet is None:
        return translate("Products", "Chấm điểm")
    if row.sheet.status == "open":
        return translate("Products", "Chấm tiếp")
    return translate("Products", "Xem kết quả")


def deletion_words(row: ProductRow) -> tuple[str, str]:
    """Title and text of the question before a product is deleted: all that goes is named."""
    product, sheet = row.product, row.sheet
    lines = [f"{product.name} ({product.code})"]
    if sheet is None:
        lines.append(translate("Products", "Chỉ xóa thông tin của sản phẩm; chưa có phiếu nào."))
    else:
        text = translate(
            "Products",
            "Xóa cả phiếu đang chấm: {n} tiêu chí đã chấm, mọi ghi chú và ý kiến, sửa lần cuối {when}.",
        )
        lines.append(text.format(n=sheet.scored, when=day_and_time(sheet.updated_at)))
    lines.append(translate("Products", "Không lấy lại được, trừ khi có bản sao lưu."))
    return translate("Products", "Xóa sản phẩm này?"), "\n\n".join(lines)
