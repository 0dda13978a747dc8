"""Whether a page that another version of the form drew says what the data say, by its words and boxes.

The law's words and the evaluator's must stand there exactly and in order; the program's own words around the result
may change from version to version.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ocop_desktop.documents.fonts import REGULAR, runs
from ocop_desktop.signing.pdf_text import bare, first_pages

if TYPE_CHECKING:
    from ocop_desktop.documents.sheet_model import SheetModel
    from ocop_desktop.documents.sheet_rows import Row

TICKED, OPEN = "☑", "☐"
#: Stands in rows where nothing was filled in.
_DOTS = "…"


def page_shows(model: SheetModel, renderer: str, page: bytes) -> bool:
    """Whether the page PDF holds the model's words in their order, and no more boxes, ticks and stars than it has."""
    try:
        pages = first_pages(page)
    except ValueError:
        return False
    total = len(pages)
    text = "".join(_without_frame(text, model, renderer, f"{n}/{total}") for n, text in enumerate(pages, 1))
    text = text.replace(_DOTS, "")
    at = 0
    for words, follows in _passages(model):
        passage = bare(drawn(words)).replace(_DOTS, "")
        found = text.find(passage, at)
        if found < 0 or (follows and found > at):
            return False
        at = found + len(passage)
    boxes = [row.ticked for row in model.rows if row.ticked is not None]
    marks = (text.count(TICKED), text.count(OPEN), text.count("★"))
    return at == len(text) and marks == (boxes.count(True), boxes.count(False), model.result.star.count("★"))


def drawn(text: str, font: str = REGULAR) -> str:
    """Text as a page has it, with what no font draws written out."""
    return "".join(piece for _, piece in runs(text, font))


def _without_frame(text: str, model: SheetModel, renderer: str, number: str) -> str:
    """A page's text without what stands on every page, so that a comment may run from one page to the next."""
    words = model.page
    origin = words.origin.replace(model.renderer, renderer)
    for mark in (f"Trang {number}", words.illustrative, words.draft, words.identity, origin, " ".join(model.columns)):
        if mark:
            text = text.replace(bare(mark), "", 1)
    return text


def _passages(model: SheetModel) -> Iterator[tuple[str, bool]]:
    """What must stand on the page, and whether it follows the passage before it at once."""
    from ocop_desktop.documents.sheet_form import NO_OPINION

    closing = model.closing
    yield _head(model) + "".join(map(_row, model.rows)), True
    yield model.result.star, False
    yield model.opinion_label + (model.opinion or NO_OPINION), False
    signer = [closing.place_date, closing.evaluator, closing.sign_here, closing.name, closing.position]
    yield "".join([*signer, closing.certifies, closing.certifier, closing.certifier_position]), True


def _head(model: SheetModel) -> str:
    fields = (field.label + field.value + field.note for field in model.fields)
    return "".join([model.banner, model.heading, model.classification, *fields, *model.clauses])


def _row(row: Row) -> str:
    box = "" if row.ticked is None else TICKED if row.ticked else OPEN
    return box + row.text + row.scale + row.given + row.remark
