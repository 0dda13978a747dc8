"""The advice on the way to a star from one evaluator's sheet, for printing; it is no paper of a round."""

from __future__ import annotations

import hashlib
from collections.abc import Collection

from ocop_desktop.council import papers
from ocop_desktop.council.papers_way import WayPaper
from ocop_desktop.council.sheet import ScoreSheet
from ocop_desktop.services.council_paper_fill import way_rows
from ocop_desktop.services.council_paper_kinds import ascii_words
from ocop_desktop.services.council_paper_office import office_papers
from ocop_desktop.services.council_paper_records import PAPER_NAMES, DrawnPaper, PaperRef
from ocop_desktop.services.records import Setup
from ocop_desktop.services.rubrics import rubric_of
from ocop_desktop.services.way_to_star import WayUp, sheet_way
from ocop_desktop.services.workspace_base import Base
from ocop_desktop.services.workspace_sheets import SheetDesk


class SheetWayDesk:
    """Draws the advice; nothing of it is kept."""

    def __init__(self, base: Base, sheets: SheetDesk) -> None:
        self._base = base
        self._sheets = sheets

    def draw(self, sheet_id: str, target: int | None, freed: Collection[str]) -> DrawnPaper:
        """From a sheet that whoever sits here may read; its id stands at the foot."""
        from ocop_desktop.documents.paper_render import render_paper

        sheet = self._sheets.sheet(sheet_id)
        way = sheet_way(sheet, target, freed)
        setup = Setup(sheet.office, sheet.receiver, sheet.evaluator)
        with self._base.store.reading() as connection:
            office = office_papers(connection, setup)
        head = papers.Letterhead(office.parent, office.issuer, place=office.place, date=sheet.date)
        made = render_paper(_paper(sheet, way, head, self._base.now()))
        code, name = ascii_words(sheet.product.code), ascii_words(sheet.product.name)
        words = ("tap-huan" if sheet.practice else "", "goi-y-nang-hang", code, name)
        return DrawnPaper(
            ref=PaperRef("way_up", target=target, freed=tuple(sorted(freed))),
            paper_id=sheet.sheet_id,
            title=f"{PAPER_NAMES['way_up']} – {sheet.product.name}",
            pdf=made.pdf,
            pages=made.page_count,
            sha256=hashlib.sha256(made.pdf).hexdigest(),
            file_name="-".join(word for word in words if word) + ".pdf",
            practice=sheet.practice,
            draft=not sheet.closed_at,
            kept_id=None,
        )


def _paper(sheet: ScoreSheet, way: WayUp, letterhead: papers.Letterhead, moment: str) -> WayPaper:
    result = sheet.result(rubric_of(sheet.rubric.id, sheet.rubric.digest))
    product = sheet.product
    return WayPaper(
        head=papers.PaperHead(
            sheet.sheet_id, sheet.rubric.id, sheet.rubric.digest, moment, sheet.practice, not sheet.closed_at
        ),
        letterhead=letterhead,
        product=papers.PaperProduct(
            product.name, product.code, product.producer, way.set_name, illustrative=product.illustrative
        ),
        level=sheet.office.level,
        round=None,
        stars=result.stars,
        target=way.target,
        least=way.least,
        total_before=way.total_before,
        total_after=way.total_after,
        rows=way_rows(way),
        kept=way.kept_words,
        basis=way.basis,
        reason=way.reason,
        signatory=papers.Signatory(("NGƯỜI ĐÁNH GIÁ",), sheet.evaluator.name),
    )
