"""A whole round without a screen: from the list of real products to papers that are printed, kept and found again.

The nine real products are registered, and some of them go into a round of their own for their forms; nobody scores
them. What is scored are two products that are marked as illustrative.
"""

from __future__ import annotations

import hashlib
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path

import pytest

from ocop_desktop.council.model import Authority, Evaluator, Office
from ocop_desktop.errors import CouncilError, PinError, SheetError
from ocop_desktop.services.council_paper_records import MadePapers, PaperRef
from ocop_desktop.services.dossier_records import Receipt
from ocop_desktop.services.records import ProductDraft, Setup
from ocop_desktop.services.round_records import Attendance, Meeting, Member, MemberDraft, RoundDraft
from ocop_desktop.services.workspace import Workspace
from tests.services.council_paper_rounds import says, words
from tests.services.councils import ROLES, full
from tests.services.lists import NINE
from tests.services.workspaces import Watch, opened, rows

PINS = {number: f"{number}{number}{number}{number}" for number in range(1, 6)}
COFFEE, SPICE, MILL = "QD26-13", "QD26-10", "QD26-06"


@dataclass
class Journey:
    """What one step leaves to the next."""

    workspace: Workspace
    folder: Path
    watch: Watch
    round_id: int = 0
    members: tuple[Member, ...] = ()
    scored: tuple[int, ...] = ()
    real: tuple[int, ...] = ()

    def sits(self, number: int) -> Workspace:
        """Member 1 is the chair, 3 the secretary; the one before signs out."""
        self.workspace.sign_out()
        self.workspace.sign_in(self.members[number - 1].id, PINS[number])
        return self.workspace


@pytest.fixture
def journey(tmp_path: Path) -> Journey:
    watch = Watch()
    with opened(tmp_path / "data", watch) as workspace:
        made = Journey(workspace, tmp_path, watch)
        for step in (set_up, register, receive, appoint, declare, score, close, meet):
            watch.time += timedelta(minutes=20)
            step(made)
    return made


def set_up(journey: Journey) -> None:
    workspace = journey.workspace
    (commune,) = workspace.units().match("xã Trường Xuân", "68")
    office = Office(
        name=f"Ủy ban nhân dân {commune.name}", level="commune", province_code="68", commune_code=commune.code
    )
    receiver = Authority(name="Ủy ban nhân dân tỉnh Lâm Đồng", level="province")
    workspace.save_setup(Setup(office=office, receiver=receiver, evaluator=Evaluator(name="Thành viên 1")))
    workspace.save_office_papers(replace(workspace.office_papers(), letter_symbol="UBND-KT"))


def register(journey: Journey) -> None:
    workspace = journey.workspace
    products = workspace.read_list(NINE)
    assert len(workspace.plan_import(products).new) == 9
    added = workspace.take_import(products).added
    own = [entry.row.id for entry in workspace.registered() if entry.row.id in added and not entry.elsewhere]
    assert len(own) == 5 and all(workspace.products()[n].sequence for n in range(5)), "the office's own are numbered"
    coffee = [row for row in workspace.products("coffee") if row.id in own]
    for row in coffee:
        known = row.product
        draft = ProductDraft(
            known.name, known.producer, known.phone, known.address, COFFEE, row.sequence, row.year, illustrative=False
        )
        workspace.update_product(row.id, draft)
    journey.real = tuple(row.id for row in coffee)
    sample = partial(ProductDraft, phone="0900 000 000", address="Thôn 1", year=2026, illustrative=True)
    first = workspace.add_product(
        sample(name="Muối ớt (ví dụ)", producer="Hộ ví dụ 1", set_code=SPICE, sequence=workspace.next_sequence(2026))
    )
    second = workspace.add_product(
        sample(name="Bột gạo (ví dụ)", producer="Hộ ví dụ 2", set_code=MILL, sequence=first.sequence + 1)
    )
    journey.scored = (first.id, second.id)


def receive(journey: Journey) -> None:
    workspace = journey.workspace
    for number, product_id in enumerate((*journey.scored, *journey.real), 1):
        workspace.save_product_details(product_id, replace(workspace.product_details(product_id), registering="first"))
        workspace.save_receipt(product_id, Receipt(date(2026, 11, 2), str(number), "Cán bộ 1"))
        workspace.set_samples(product_id, 5)
        for part in ("form_01", "form_02", "labour"):
            workspace.set_dossier_part(product_id, part, "present")
    assert {row.waiting_for for row in workspace.dossier_board() if row.product_id in journey.scored} == {"commune"}


def appoint(journey: Journey) -> None:
    workspace = journey.workspace
    council = RoundDraft(
        year=2026,
        number=1,
        council="Hội đồng đánh giá sơ bộ (ví dụ)",
        decision_number="12/QĐ-UBND",
        decision_date="2026-10-01",
        decision_issuer="Chủ tịch Ủy ban nhân dân xã (ví dụ)",
    )
    journey.round_id = workspace.add_round(council).id
    for number, role in enumerate(ROLES, 1):
        member = workspace.add_member(journey.round_id, MemberDraft(f"Thành viên {number}", role, "Phòng Kinh tế"))
        workspace.choose_pin(member.id, PINS[number])
    journey.members = tuple(workspace.members(journey.round_id))
    with pytest.raises(SheetError):
        workspace.put_products(journey.round_id, [p.id for p in workspace.products("atiso")])
    assert workspace.put_products(journey.round_id, journey.scored) == 2


def declare(journey: Journey) -> None:
    workspace = journey.workspace
    (owner,) = workspace.producers("ho vi du 2")
    with pytest.raises(PinError):
        workspace.sign_in(journey.members[4].id, "0000")
    journey.watch.time += timedelta(seconds=5)  # a wrong PIN makes the next one wait
    journey.sits(5).declare_conflict(journey.members[4].id, owner.id, "Là người nhà")
    assert [mine.excluded != "" for mine in workspace.my_products()] == [False, True]


def score(journey: Journey) -> None:
    """The members split on a minimum of the first product; everybody sees only what is their own."""
    differ: Mapping[int, Mapping[str, int]] = {1: {"1.5": 2}, 2: {"1.5": 2}, 4: {"3.1": 1}}
    for number in range(1, 6):
        member = journey.sits(number)
        for mine in member.my_products():
            state = member.open_sheet(mine.product_id)
            version = state.version
            changed = differ.get(number, {}) if mine.product_id == journey.scored[0] else {}
            for code, option in {**full(mine.set_code), **changed}.items():
                version = member.choose(state.sheet.sheet_id, version, code, option).version
            member.close_sheet(state.sheet.sheet_id, version)
    secretary = journey.sits(3)
    assert all(row.awaited == 0 for row in secretary.progress(journey.round_id).rows)
    told = {o.ref.kind: o.ready for o in secretary.paper_offer(journey.round_id)}
    assert told["registration"] and told["blank_sheet"]
    assert not (told["consolidated"] or told["member_sheet"] or told["minutes"] or told["way_up"])
    for ask in (secretary.council_result, secretary.way_up):
        with pytest.raises(CouncilError):
            ask(journey.round_id, journey.scored[0])


def close(journey: Journey) -> None:
    chair = journey.sits(1)
    assert sorted(chair.close_scoring(journey.round_id)) == sorted(journey.scored)
    outcome = chair.council_result(journey.round_id, journey.scored[0])
    assert outcome.undecided and {c.mark.code for c in outcome.consensus.contested} == {"1.5"}
    assert chair.draw_paper("minutes", journey.round_id).draft
    with pytest.raises(CouncilError) as caught:
        chair.finish_round(journey.round_id)
    assert caught.value.code == "no_quorum"


def meet(journey: Journey) -> None:
    secretary = journey.sits(3)
    away = journey.members[3]
    there = tuple(Attendance(m.id, m != away, "nghỉ ốm" if m == away else "") for m in journey.members)
    meeting = Meeting("2026-11-20T08:00", "2026-11-20T11:00", "Hội trường (ví dụ)", attendance=there)
    secretary.save_meeting(journey.round_id, secretary.round(journey.round_id).version, meeting)
    chair = journey.sits(1)
    voters = [journey.members[n].id for n in (0, 2)]
    for stars in sorted(
        {c.stars for c in chair.council_result(journey.round_id, journey.scored[0]).consensus.contested}
    ):
        chair.decide(journey.round_id, journey.scored[0], "1.5", stars, stars < 5, "Hội đồng đã xem hợp đồng.", voters)
    assert [chair.council_result(journey.round_id, n).stars for n in journey.scored] == [4, 5]
    assert chair.finish_round(journey.round_id).finished_at


def batch_of(workspace: Workspace, round_id: int, folder: Path) -> MadePapers:
    """Every paper that can be made, in one go."""
    steps: list[int] = []
    offers = [offer for offer in workspace.paper_offer(round_id) if offer.ready]
    made = workspace.make_papers(
        round_id, [offer.ref for offer in offers], folder, lambda done, _all, _kind: steps.append(done)
    )
    assert made.missed == () and steps == list(range(len(offers) + 1))
    return made


def test_a_round_runs_from_the_list_to_papers_that_are_printed_kept_and_found_again(journey: Journey) -> None:
    data, out = journey.folder / "data", journey.folder / "giay-to"
    with opened(data) as workspace:
        journey.workspace = workspace
        secretary = journey.sits(3)
        made = batch_of(secretary, journey.round_id, out)
        for paper in made.papers:
            secretary.record_paper_print(journey.round_id, paper.ref, paper.pages)
        check_files(made, out)
        check_words(made, out, journey)
    with opened(data) as workspace:
        journey.workspace = workspace
        secretary = journey.sits(3)
        offers = {offer.ref: offer for offer in secretary.paper_offer(journey.round_id)}
        for paper in made.papers:
            offer = offers[paper.ref]
            assert offer.printed_at and not offer.draft
            if paper.kept is None:
                continue
            pdf = secretary.archived_paper(paper.kept.id)
            assert pdf == (out / paper.file).read_bytes()
            assert hashlib.sha256(pdf).hexdigest() == paper.kept.sha256 == offer.sha256
            assert offer.state == "kept"
        again = batch_of(secretary, journey.round_id, journey.folder / "lan-hai")
        assert [paper.kept for paper in again.papers] == [paper.kept for paper in made.papers]
        assert secretary.check_journal().whole
        copy = secretary.backup(journey.folder / "sao-luu.db")
    assert copy.exists()


def check_files(made: MadePapers, out: Path) -> None:
    """Other programs find nothing wrong with any file."""
    assert len(made.papers) == len(list(out.iterdir()))
    for paper in made.papers:
        path = out / paper.file
        subprocess.run(["qpdf", "--check", str(path)], check=True, capture_output=True)
        info = subprocess.run(["pdfinfo", str(path)], check=True, capture_output=True, text=True).stdout
        assert f"Pages:           {paper.pages}\n" in info
        assert says(path.read_bytes(), "MINH HỌA") == []


def check_words(made: MadePapers, out: Path, journey: Journey) -> None:
    """Each paper says what happened."""

    def text(kind: str, product_id: int | None = None, member: int | None = None) -> bytes:
        member_id = journey.members[member - 1].id if member else None
        ref = PaperRef(kind, product_id, member_id)  # type: ignore[arg-type]
        return (out / next(paper.file for paper in made.papers if paper.ref == ref)).read_bytes()

    first, second = journey.scored
    assert says(text("registration", first), "Phiếu số: 1/PĐK-68-", "Lần đầu ☑", "Muối ớt (ví dụ)") == []
    assert (
        says(text("commune_report", first), "ỦY BAN NHÂN DÂN XÃ TRƯỜNG XUÂN", "xã Trường Xuân", "tỉnh Lâm Đồng") == []
    )
    assert says(text("blank_sheet", first, 4), "Thành viên 4") == []
    assert says(text("member_sheet", second, 5), "Thành viên 5", "Bột gạo (ví dụ)") == []
    assert says(text("consolidated", first), "Hội đồng đã xem hợp đồng.", "Hạng sao dự kiến: ★★★★☆ 4 sao") == []
    assert says(text("consolidated", second), "không tính phiếu của Thành viên 5", "Là người nhà") == []
    assert says(text("way_up", first), "Mục tiêu: 5 sao", "Mức tối thiểu của 5 sao", "1.5") == []
    minutes = text("minutes")
    assert (
        says(minutes, "Vắng, nghỉ ốm", "có mặt 4/5 thành viên", "Là người nhà", "Muối ớt", "Bột gạo", "Tán thành") == []
    )
    assert says(text("proposal"), "02 sản phẩm OCOP", "/UBND-KT", "Ủy ban nhân dân tỉnh Lâm Đồng") == []
    assert says(text("covering"), "Phiếu đăng ký (Mẫu số 01)", "Danh mục gồm 02 hồ sơ") == []
    assert not any(paper.ref == PaperRef("way_up", second) for paper in made.papers), "five stars have no next one"


def test_the_real_products_get_their_forms_and_never_a_score(journey: Journey) -> None:
    data, out = journey.folder / "data", journey.folder / "that"
    with opened(data) as workspace:
        second = workspace.add_round(RoundDraft(year=2026, number=2)).id
        workspace.copy_council(second, journey.round_id)
        assert workspace.put_products(second, journey.real) == len(journey.real) == 4
        made = batch_of(workspace, second, out)
        kinds = {paper.ref.kind for paper in made.papers}
    assert kinds == {"registration", "commune_report", "blank_sheet", "proposal", "covering"}
    for paper in made.papers:
        said = words((out / paper.file).read_bytes())
        assert "MINHHỌA" not in said and "BẢNNHÁP" not in said and "☑Có" not in said
        if paper.ref.kind == "proposal":
            assert "04sảnphẩmOCOP" in said and "dựkiến" not in said
        if paper.ref.kind == "blank_sheet":
            assert "☑" not in said and "bechampcoffee" in said.casefold()
    real = rows(data, "SELECT id FROM product WHERE illustrative = 0")
    assert len(real) == 9
    assert not rows(data, "SELECT 1 FROM sheet s JOIN product p ON p.id = s.product_id WHERE p.illustrative = 0")
