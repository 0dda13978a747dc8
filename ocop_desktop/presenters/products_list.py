"""The words of the products table: what a row says, what comes next for a product, what goes when it is deleted."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ocop_desktop.council.model import ILLUSTRATIVE_MARK
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.classification import set_title
from ocop_desktop.presenters.council_state import CouncilState, council_verb, council_words
from ocop_desktop.presenters.register_words import problem_words, registering_name, until_the_end
from ocop_desktop.presenters.scoring_view import Tone
from ocop_desktop.presenters.table_rows import Cell, Column, Row
from ocop_desktop.presenters.words import day_and_time
from ocop_desktop.rubric.model import Rubric
from ocop_desktop.services.records import ProductRow, SheetSummary
from ocop_desktop.services.registers_records import RegisteredProduct


def columns() -> tuple[Column, ...]:
    """The columns of the table."""
    return (
        Column("code", translate("Products", "Mã số"), 150),
        Column("name", translate("Products", "Tên sản phẩm"), 200),
        Column("producer", translate("Products", "Chủ thể"), 165, filtered=True),
        Column("set", translate("Products", "Bộ"), 145, filtered=True, wide_only=True),
        Column("commune", translate("Products", "Xã, phường"), 125, filtered=True, wide_only=True),
        Column("state", translate("Products", "Tình trạng"), 205, filtered=True),
        Column("data", translate("Products", "Dữ liệu"), 115, filtered=True),
    )


def table_rows(
    rubric: Rubric, entries: Iterable[RegisteredProduct], own: str, council: Mapping[int, CouncilState]
) -> tuple[Row, ...]:
    """The register as rows; `own` is the name of the office's commune, for products of its own list.

    `council` says how far the council is with the products of the round in front.
    """
    return tuple(_row(rubric, entry, own, council.get(entry.row.id)) for entry in entries)


def _row(rubric: Rubric, entry: RegisteredProduct, own: str, council: CouncilState | None) -> Row:
    product, details = entry.row.product, entry.details
    words, tone = state_words(entry.row, council)
    missing = translate("Products", "Chưa có mã")
    data = translate("Products", "Minh họa") if product.illustrative else translate("Products", "Thật")
    cells = (
        Cell(product.code or missing, sort=_order(entry.row)),
        Cell(product.name, tip=product.name),
        Cell(product.producer, tone="missing" if entry.problem else "plain", tip=_producer_tip(entry)),
        Cell(_set_name(rubric, entry.row), sort=entry.row.set_code, tone="plain" if entry.row.set_code else "missing"),
        Cell(_commune(details.commune_name or own), tip=_commune_tip(entry)),
        Cell(_state_name(entry.row, council), tone=tone, tip=_state_tip(entry.row, words, council)),
        Cell(data, tone="missing" if product.illustrative else "plain", tip=_data_tip(product.illustrative)),
    )
    mark = ILLUSTRATIVE_MARK if product.illustrative else ""
    more = f"{mark} {words} {product.phone} {product.address} {_known(entry)}"
    spoken = ", ".join(part for part in (product.name, mark, product.code or missing, product.producer, words) if part)
    return Row(entry.row.id, cells, more, spoken)


def _order(row: ProductRow) -> int:
    """Products by year and number, those without a number behind the others."""
    return row.year * 100_000 + (row.sequence or 99_999)


def _known(entry: RegisteredProduct) -> str:
    certificate = entry.details.certificate
    kind = registering_name(entry.details.registering) if entry.details.registering else ""
    return f"{kind} {certificate.decision if certificate else ''}"


def _producer_tip(entry: RegisteredProduct) -> str:
    return "\n".join(part for part in (entry.row.product.producer, problem_words(entry.problem)) if part)


def _commune(name: str) -> str:
    """A list writes "xã …" where the office's own name begins with "Xã …": one commune, one filter."""
    return name[:1].upper() + name[1:]


def _commune_tip(entry: RegisteredProduct) -> str:
    return translate("Products", "Hồ sơ của xã khác") if entry.elsewhere else ""


def _data_tip(illustrative: bool) -> str:
    return ILLUSTRATIVE_MARK if illustrative else ""


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
    return sheet_state(row.sheet)


def state_words(row: ProductRow, council: CouncilState | None = None) -> tuple[str, Tone]:
    """The same without the shape; for a product of a round, how far its council is."""
    if council is not None:
        return council_words(council)
    _, words, tone = state(row)
    return words, tone


def _state_tip(row: ProductRow, words: str, council: CouncilState | None) -> str:
    """A sheet of one's own beside the council's is told apart from it."""
    if council is None or row.sheet is None:
        return words
    own = translate("Products", "Phiếu riêng: {state}").format(state=state_words(row)[0])
    return f"{words}\n{own}"


def _state_name(row: ProductRow, council: CouncilState | None) -> str:
    """The state as one filters by it: how far exactly is said elsewhere."""
    sheet = row.sheet
    if council is not None:
        return council_words(council)[0]
    if unfinished(row) or sheet is None or sheet.status != "open":
        return state_words(row)[0]
    if sheet.revision > 1:
        return translate("Products", "Đang sửa")
    if sheet.scored < sheet.total_criteria:
        return translate("Products", "Đang chấm")
    return translate("Products", "Chấm đủ")


def sheet_state(sheet: SheetSummary | None) -> tuple[str, str, Tone]:
    """How far a sheet is: a shape, words, and a tone."""
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


def verb(row: ProductRow, council: CouncilState | None = None) -> str:
    """What comes next for a product."""
    if council is not None:
        return council_verb(council)
    if unfinished(row):
        return translate("Products", "Điền thông tin")
    if row.sheet is None:
        return translate("Products", "Chấm điểm")
    if row.sheet.status == "open":
        return translate("Products", "Chấm tiếp")
    return translate("Products", "Xem kết quả")


@dataclass(frozen=True)
class GoesToo:
    """What of a dossier goes when its product does."""

    parts: int
    files: int


def deletion_words(row: ProductRow, too: GoesToo) -> tuple[str, str]:
    """Title and text of the question before a product is deleted: all that goes is named."""
    product, sheet = row.product, row.sheet
    lines = [f"{product.name} ({product.code})" if product.code else product.name]
    if sheet is None:
        lines.append(translate("Products", "Xóa thông tin của sản phẩm; chưa có phiếu nào."))
    else:
        text = translate(
            "Products",
            "Xóa cả phiếu đang chấm: {n} tiêu chí đã chấm, mọi ghi chú và ý kiến, sửa lần cuối {when}.",
        )
        lines.append(text.format(n=sheet.scored, when=day_and_time(sheet.updated_at)))
    if too.parts or too.files:
        text = translate("Products", "Xóa cả hồ sơ: {parts} thành phần đã ghi và {files} tệp minh chứng.")
        lines.append(text.format(parts=too.parts, files=too.files))
    lines.append(until_the_end())
    return translate("Products", "Xóa sản phẩm này?"), "\n\n".join(lines)


def numbers_words(waiting: int) -> str:
    """How many products wait for a number; "" where none does."""
    if not waiting:
        return ""
    text = translate("Products", "{n} sản phẩm chưa có số thứ tự và mã.")
    return text.format(n=waiting)
