"""The score sheet of Appendix II on paper: a model's strings placed on pages and written as PDF."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ocop_desktop.documents.fonts import BOLD, REGULAR
from ocop_desktop.documents.layout import (
    BANNER,
    BODY,
    BODY_BOLD,
    BODY_ITALIC,
    BOTTOM,
    HEADING,
    LEFT,
    LEGEND,
    PAGE,
    RIGHT,
    SMALL,
    SMALL_ITALIC,
    TABLE,
    TOP,
    WIDTH,
    Placed,
    Rule,
    Strip,
    Style,
    Text,
    balanced,
    flowing,
    gap,
    line_of,
    mm,
    paginate,
    texts_of,
    tied,
)
from ocop_desktop.documents.pdf import Info, write_pdf
from ocop_desktop.documents.sheet_model import RENDERER, Closing, Field, SheetModel, build_model
from ocop_desktop.documents.sheet_table import BOX, table_strips
from ocop_desktop.documents.stamp import STAMP_HEIGHT, STAMP_WIDTH

__all__ = ["RENDERER", "RenderedSheet", "SheetModel", "build_model", "render"]

NO_OPINION = "(Người đánh giá không ghi ý kiến.)"
_SIGNATURE = "signature"
#: The right half of the page, where Decree 30/2020 has the signature.
_SIGN_X = RIGHT - mm(90)
_SIGN_WIDTH = mm(90)


@dataclass(frozen=True)
class RenderedSheet:
    """The page PDF. The signature box is (x0, y0, x1, y1) in points from the page's lower left corner."""

    pdf: bytes
    page_count: int
    #: Page of the signature box, from 0.
    signature_page: int
    signature_box: tuple[int, int, int, int]


def render(model: SheetModel) -> RenderedSheet:
    """The sheet's PDF; the same model gives the same bytes on every system."""
    pages = paginate(
        [*_head(model), *table_strips(model), *_below_table(model), *_result(model), *_opinion(model), *_sign(model)]
    )
    number, anchor = next(
        (number, placed) for number, page in enumerate(pages) for placed in page if placed.strip.anchor == _SIGNATURE
    )
    total = len(pages)
    framed = [[*_page_head(model, n, total), *page, *_page_foot(model)] for n, page in enumerate(pages, 1)]
    info = Info(model.page.title, model.page.author, model.renderer, model.page.moment)
    return RenderedSheet(write_pdf(framed, PAGE, info), total, number, _box_of(anchor))


def _box_of(anchor: Placed) -> tuple[int, int, int, int]:
    x0 = round(_SIGN_X + (_SIGN_WIDTH - STAMP_WIDTH) / 2)
    y1 = round(anchor.top)
    return x0, y1 - STAMP_HEIGHT, x0 + STAMP_WIDTH, y1


# --- the head of the form ------------------------------------------------------------------------------------


def _head(model: SheetModel) -> list[Strip]:
    strips: list[Strip] = []
    if model.banner:
        strips += [*_boxed(model.banner), gap(10)]
    strips += flowing([(model.heading, BOLD)], HEADING, align="center")
    strips += flowing([(model.classification, BODY.font)], BODY, align="center")
    middle = LEFT + WIDTH / 2
    strips.append(Strip(12, rules=(Rule(middle - 45, 4, middle + 45, 4, 0.7),)))
    for field in model.fields:
        strips += _field(field)
    for clause in model.clauses:
        strips += [gap(4), *flowing([(clause, BODY_ITALIC.font)], BODY_ITALIC)]
    return [*strips, gap(8)]


def _boxed(text: str) -> list[Strip]:
    lines = balanced([(text, BOLD)], BANNER.size, WIDTH - 16)
    height = len(lines) * BANNER.leading + 8
    texts = texts_of(lines, BANNER, LEFT + 8, WIDTH - 16, 4, "center")
    return [Strip(height, tuple(texts), _rectangle(LEFT, RIGHT, 0, height))]


def _rectangle(x0: float, x1: float, y0: float, y1: float) -> tuple[Rule, ...]:
    corners = ((x0, y0, x1, y0), (x0, y1, x1, y1), (x0, y0, x0, y1), (x1, y0, x1, y1))
    return tuple(Rule(*corner, 1) for corner in corners)


def _field(field: Field) -> list[Strip]:
    if field.value:
        strips = flowing([(f"{field.label} ", REGULAR), (field.value, BOLD)], BODY)
    elif field.tail:
        strips = flowing([(field.label + field.tail, REGULAR)], BODY)
    else:
        strips = [_dotted(field.label, BODY)]
    if field.note:
        strips = [*tied(strips), *flowing([(field.note, SMALL_ITALIC.font)], SMALL_ITALIC), gap(3)]
    return strips


def _dotted(label: str, style: Style) -> Strip:
    """A label with dots from its end to the right margin; without a label dots from the left margin."""
    free = WIDTH - line_of(f"{label} " if label else "", style).width * style.size
    dots = line_of("…" * int(free / (line_of("…", style).width * style.size)), style)
    texts = texts_of([line_of(label, style)], style, LEFT, WIDTH) if label else []
    return Strip(style.leading, (*texts, *texts_of([dots], style, LEFT, WIDTH, align="right" if label else "left")))


# --- below the table -----------------------------------------------------------------------------------------


def _below_table(model: SheetModel) -> list[Strip]:
    strips = [gap(6)]
    if model.legend:
        strips += flowing([(model.legend, LEGEND.font)], LEGEND)
    if model.footnotes:
        strips.append(gap(4, keep=True))
        for note in model.footnotes:
            strips += flowing([(note, SMALL.font)], SMALL)
    return strips


def _result(model: SheetModel) -> list[Strip]:
    text = model.result
    if not text.title:
        return []
    x, room = LEFT + 8, WIDTH - 16
    strips = [Strip(5), *flowing([(text.title, BOLD)], BODY_BOLD, x, room)]
    if text.star:
        strips += flowing([(text.star, BOLD)], BODY_BOLD, x, room)
    for label, words in text.lines:
        strips += flowing([(f"{label} ", BOLD), (words, REGULAR)], TABLE, x, room)
    strips += flowing([(text.disclaimer, SMALL_ITALIC.font)], SMALL_ITALIC, x, room)
    return [gap(10), *(replace(strip, frame=BOX) for strip in [*tied(strips), Strip(5)])]


def _opinion(model: SheetModel) -> list[Strip]:
    strips = [gap(10, keep=True), *tied(flowing([(model.opinion_label, BOLD)], BODY_BOLD))]
    if model.opinion is None:
        return [*strips, *tied([_dotted("", replace(BODY, leading=22))] * 3)]
    if not model.opinion:
        return [*strips, *tied(flowing([(NO_OPINION, BODY_ITALIC.font)], BODY_ITALIC))]
    lines = flowing([(model.opinion, REGULAR)], BODY)
    return [*strips, *lines[:-2], *tied(lines[-2:])]


def _sign(model: SheetModel) -> list[Strip]:
    """Place and date, the words of the form, the box for the signature, and the name: never torn apart."""
    closing: Closing = model.closing
    strips = [gap(12, keep=True)]
    for text, style in (
        (closing.place_date, BODY_ITALIC),
        (closing.evaluator, BODY_BOLD),
        (closing.sign_here, BODY_ITALIC),
    ):
        strips += _sign_line(text, style)
    signer = (closing.name, closing.position)
    if closing.certifies:
        strips += [*_signer(*signer), gap(10, keep=True), *_sign_line(closing.certifies, BODY_BOLD)]
        signer = (closing.certifier, closing.certifier_position)
    strips += [Strip(STAMP_HEIGHT, keep=True, anchor=_SIGNATURE), *_signer(*signer)]
    return [*strips[:-1], replace(strips[-1], keep=False)]


def _signer(name: str, position: str) -> list[Strip]:
    return [*_sign_line(name, BODY_BOLD), *_sign_line(position, TABLE)]


def _sign_line(text: str, style: Style) -> list[Strip]:
    return tied(flowing([(text, style.font)], style, _SIGN_X, _SIGN_WIDTH, "center")) if text else []


# --- head and foot of every page -----------------------------------------------------------------------------


def _page_head(model: SheetModel, number: int, total: int) -> list[Placed]:
    """The page's number in the middle of the top margin, marks at its sides."""
    texts = texts_of([line_of(f"Trang {number}/{total}", TABLE)], TABLE, LEFT, WIDTH, align="center")
    rules: tuple[Rule, ...] = ()
    for mark, left in ((model.page.illustrative, True), (model.page.draft, False)):
        if not mark:
            continue
        line = line_of(mark, BODY_BOLD)
        width = line.width * BODY_BOLD.size + 12
        x = LEFT if left else RIGHT - width
        texts += texts_of([line], BODY_BOLD, x + 6, width, -2)
        rules += _rectangle(x, x + width, -4, 17)
    return [Placed(Strip(0, tuple(texts), rules), TOP + mm(9))]


def _page_foot(model: SheetModel) -> list[Placed]:
    texts: list[Text] = []
    for number, text in enumerate((model.page.identity, model.page.origin)):
        size = min(8.5, WIDTH / line_of(text, SMALL).width)
        style = Style(REGULAR, round(size - 0.05, 1), 10)
        texts += texts_of([line_of(text, style)], style, LEFT, WIDTH, 4 + number * 10)
    return [Placed(Strip(0, tuple(texts), (Rule(LEFT, 0, RIGHT, 0),)), BOTTOM - mm(2))]
