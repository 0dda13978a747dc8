"""One door to all papers of a round: final data in, a PDF out."""

from __future__ import annotations

from ocop_desktop.council.papers import (
    CommuneReport,
    ConsolidatedSheet,
    CoveringList,
    Minutes,
    Paper,
    ProposalLetter,
    Registration,
)
from ocop_desktop.council.papers_way import WayPaper
from ocop_desktop.documents.consolidated import render_consolidated
from ocop_desktop.documents.covering import render_covering
from ocop_desktop.documents.form_01 import render_registration
from ocop_desktop.documents.form_03 import render_commune_report
from ocop_desktop.documents.minutes import render_minutes
from ocop_desktop.documents.paper_page import PAPER_RENDERER, RenderedPaper
from ocop_desktop.documents.proposal import render_proposal
from ocop_desktop.documents.way_paper import render_way

__all__ = ["PAPER_RENDERER", "RenderedPaper", "render_paper"]


def render_paper(paper: Paper | WayPaper) -> RenderedPaper:
    """The paper's PDF; the same data give the same bytes on every system.

    InputError where a date does not exist, or the rubric's decision is not known to the program.
    """
    match paper:
        case Registration():
            return render_registration(paper)
        case CommuneReport():
            return render_commune_report(paper)
        case ConsolidatedSheet():
            return render_consolidated(paper)
        case Minutes():
            return render_minutes(paper)
        case ProposalLetter():
            return render_proposal(paper)
        case CoveringList():
            return render_covering(paper)
        case WayPaper():
            return render_way(paper)
