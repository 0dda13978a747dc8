"""A round with everything that its papers can say, for the tests of papers filled from the store."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from ocop_desktop.services.council_paper_records import DrawnPaper, PaperKind, PaperRef
from ocop_desktop.services.dossier_records import Receipt
from ocop_desktop.services.registers_records import ProductDetails
from ocop_desktop.services.round_records import Attendance, Guest, Meeting
from ocop_desktop.services.workspace import Workspace
from tests.documents.samples import text_of
from tests.services.councils import REASON, Council, appointed, scored, seated
from tests.services.papers import pdf

RESULT_PAPERS: tuple[PaperKind, ...] = ("consolidated", "way_up", "minutes")


@dataclass(frozen=True)
class Prepared:
    """The round, and the product that the tests look at."""

    council: Council

    @property
    def id(self) -> int:
        return self.council.id

    @property
    def product(self) -> int:
        return self.council.product


def prepared(workspace: Workspace, members: int = 5, products: int = 1, **changes: object) -> Prepared:
    """A council with a producer that has said everything, and a dossier that has come."""
    council = appointed(workspace, members, products, **changes)
    row = workspace.producers()[0]
    known = replace(
        row.producer,
        legal_form="cooperative",
        representative="Người đại diện 1",
        position="Giám đốc",
        sex="female",
        ethnicity="Cơ Ho",
        residence="Thôn 1",
        email="lienhe@vidu.vn",
    )
    workspace.update_producer(row.id, row.version, known)
    workspace.save_product_details(council.product, ProductDetails(registering="upgrade"))
    workspace.save_receipt(council.product, Receipt(date(2026, 11, 3), "07", "Cán bộ 1"))
    workspace.set_samples(council.product, 5)
    workspace.set_dossier_part(council.product, "form_01", "present")
    workspace.add_evidence(council.product, "labour", ("bang-luong.pdf", pdf()))
    return Prepared(council)


def judged(workspace: Workspace, made: Prepared, *, decided: bool = True) -> None:
    """Scored with a split on 1.5 and a conflict of member 5, met without member 4, and decided."""
    council = made.council
    workspace.declare_conflict(council[5].id, workspace.producers()[0].id, "Là người nhà")
    scored(workspace, council, {"1.5": 2}, {"1.5": 2})
    met(workspace, council, absent=4)
    if decided:
        decide(workspace, council)


def met(workspace: Workspace, council: Council, absent: int = 0) -> None:
    """The meeting with everybody but one."""
    attendance = tuple(
        Attendance(m.id, n != absent, "nghỉ ốm" if n == absent else "") for n, m in enumerate(council.members, 1)
    )
    meeting = Meeting(
        "2026-11-20T08:00",
        "2026-11-20T11:30",
        "Hội trường (ví dụ)",
        "Thư ký trình bày hồ sơ.",
        "Thống nhất kết quả.",
        (Guest("Khách mời 1", "Chủ thể"),),
        attendance,
    )
    workspace.save_meeting(council.id, workspace.round(council.id).version, meeting)


def decide(workspace: Workspace, council: Council) -> None:
    """What members split on counts as reached, for every product."""
    with seated(workspace, council[1]):
        for row in council.products:
            outcome = workspace.council_result(council.id, row.id)
            for contested in outcome.consensus.contested:
                voters = [council[1].id, council[3].id]
                mark = contested.mark
                workspace.decide(council.id, row.id, mark.code, mark.stars, True, REASON, voters)


def words(paper: DrawnPaper | bytes) -> str:
    """What pdftotext reads, without blanks, so that where a line breaks does not matter."""
    return bare(text_of(paper if isinstance(paper, bytes) else paper.pdf))


def bare(text: str) -> str:
    return re.sub(r"\s", "", text)


def says(paper: DrawnPaper | bytes, *expected: str) -> list[str]:
    """What a paper does not say of what is expected."""
    text = words(paper)
    return [sentence for sentence in expected if bare(sentence) not in text]


def all_refs(workspace: Workspace, round_id: int) -> list[PaperRef]:
    return [offer.ref for offer in workspace.paper_offer(round_id)]


def files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())
