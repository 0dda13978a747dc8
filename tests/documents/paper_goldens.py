"""The golden papers: the text of each, and the digest of its bytes.

A paper may only change together with the number of its renderer. After a deliberate change raise `PAPER_RENDERER` in
`ocop_desktop/documents/paper_page.py` and run `python -m tests.documents.paper_goldens`.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path

from ocop_desktop.council.papers import Paper
from ocop_desktop.council.papers_way import WayPaper
from ocop_desktop.documents.paper_render import RenderedPaper, render_paper

from . import paper_council_samples as council
from . import paper_samples as papers
from . import paper_way_samples as ways
from . import samples
from .goldens import digests

FOLDER = Path(__file__).parent / "golden" / "papers"

PAPERS: dict[str, Callable[[], Paper | WayPaper]] = {
    "form-01": papers.registration,
    "form-01-blank": papers.blank_registration,
    "form-03": papers.commune_report,
    "form-03-blank": papers.blank_commune_report,
    "consolidated-5": council.consolidated,
    "consolidated-15-open": lambda: council.consolidated(10, 15, 2),
    "consolidated-20-tourism": lambda: council.consolidated(26, 20),
    "minutes": council.minutes,
    "minutes-practice": lambda: replace(council.minutes(9, 1), head=papers.PRACTICE),
    "proposal": papers.proposal,
    "covering": papers.covering,
    "way": ways.way,
    "way-none-practice": ways.no_way,
}


@cache
def rendered(name: str) -> RenderedPaper:
    """A golden paper."""
    return render_paper(PAPERS[name]())


def pages() -> dict[str, bytes]:
    """The PDF of each golden paper, drawn now."""
    return {name: render_paper(make()).pdf for name, make in PAPERS.items()}


def regenerate() -> None:
    """Write the golden files anew."""
    made = pages()
    FOLDER.mkdir(exist_ok=True)
    for name, pdf in made.items():
        text = samples.text_of(pdf).replace("\f", "\n")
        (FOLDER / f"{name}.txt").write_text(text, encoding="utf-8", newline="\n")
    text = json.dumps(digests(made), indent=1) + "\n"
    (FOLDER / "pages.json").write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    regenerate()
