"""Pages into a file: number, marks and foot on every page, and the file's properties."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ocop_desktop.council.model import ILLUSTRATIVE_MARK, PRACTICE_MARK, PRACTICE_NOTICE
from ocop_desktop.council.papers import PaperHead, PaperProduct
from ocop_desktop.documents.fonts import BOLD, REGULAR
from ocop_desktop.documents.layout import (
    BOTTOM,
    SMALL,
    TABLE,
    Placed,
    Rule,
    Strip,
    Style,
    Text,
    line_of,
    mm,
    paginate,
    texts_of,
)
from ocop_desktop.documents.paper_parts import Area, boxed
from ocop_desktop.documents.pdf import Info, write_pdf
from ocop_desktop.documents.sheet_model import DRAFT_MARK

#: The number of the papers' layout and wording, printed at the foot; whatever moves a byte needs a new one.
PAPER_RENDERER = "ocop-papers/2"
#: At the foot of every paper that has no form in the law.
OWN_FORM = "Mẫu của phần mềm"

_MARK = Style(BOLD, 12, 16)


@dataclass(frozen=True)
class RenderedPaper:
    """A paper's PDF and its number of pages."""

    pdf: bytes
    page_count: int


@dataclass(frozen=True)
class Imprint:
    """What a paper is: its kind, where its form stands, what it is about, who issues it, and its mark (or none)."""

    kind: str
    form: str
    subject: str
    author: str
    illustrative: str = ""


def illustrative_mark(products: Sequence[PaperProduct]) -> str:
    """The mark of a paper: none, of a product with invented scores, or of some such among others."""
    marked = sum(product.illustrative for product in products)
    if not marked:
        return ""
    mark = ILLUSTRATIVE_MARK.upper()
    return mark if marked == len(products) else f"CÓ {mark}"


def practice_notice(area: Area, head: PaperHead) -> list[Strip]:
    """The notice above a practice paper's title."""
    return boxed(area, PRACTICE_NOTICE, "practice") if head.practice else []


def finish(area: Area, head: PaperHead, paper: Imprint, *parts: Sequence[Strip]) -> RenderedPaper:
    """The file; each part begins on a page of its own."""
    pages = [page for part in parts for page in paginate(part, area.top)]
    total = len(pages)
    framed = [
        [*_head(area, head, paper, n, total), *page, *_foot(area, head, paper)] for n, page in enumerate(pages, 1)
    ]
    title = " – ".join(word for word in (PRACTICE_MARK if head.practice else "", paper.kind, paper.subject) if word)
    return RenderedPaper(write_pdf(framed, area.size, Info(title, paper.author, PAPER_RENDERER, head.moment)), total)


def _head(area: Area, head: PaperHead, paper: Imprint, number: int, total: int) -> list[Placed]:
    """The page's number in the middle of the top margin, marks at its sides."""
    texts = texts_of([line_of(f"Trang {number}/{total}", TABLE)], TABLE, area.left, area.width, align="center")
    rules: list[Rule] = []
    x = area.left
    for mark in (PRACTICE_MARK if head.practice else "", DRAFT_MARK if head.draft else ""):
        x += _mark(mark, x, texts, rules) + 6 if mark else 0
    if paper.illustrative:
        width = line_of(paper.illustrative, _MARK).width * _MARK.size + 12
        _mark(paper.illustrative, area.right - width, texts, rules)
    return [Placed(Strip(0, tuple(texts), tuple(rules)), area.top + mm(9))]


def _mark(mark: str, x: float, texts: list[Text], rules: list[Rule]) -> float:
    """Put a mark in its box; gives the box's width."""
    line = line_of(mark, _MARK)
    width = line.width * _MARK.size + 12
    texts += texts_of([line], _MARK, x + 6, width, -1)
    corners = ((x, -3, x + width, -3), (x, 17, x + width, 17), (x, -3, x, 17), (x + width, -3, x + width, 17))
    rules += [Rule(*corner, 1) for corner in corners]
    return width


def _foot(area: Area, head: PaperHead, paper: Imprint) -> list[Placed]:
    rubric = f"Bộ tiêu chí {head.rubric} · SHA-256 {head.rubric_digest}" if head.rubric else ""
    lines = (
        " · ".join(word for word in (paper.form, paper.kind, head.paper_id) if word),
        " · ".join(word for word in (rubric, PAPER_RENDERER) if word),
    )
    texts: list[Text] = []
    for number, words in enumerate(lines):
        size = min(8.5, area.width / line_of(words, SMALL).width)
        style = Style(REGULAR, round(size - 0.05, 1), 10)
        texts += texts_of([line_of(words, style)], style, area.left, area.width, 4 + number * 10)
    return [Placed(Strip(0, tuple(texts), (Rule(area.left, 0, area.right, 0),)), BOTTOM - mm(2))]
