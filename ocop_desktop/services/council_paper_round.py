"""The papers of a whole round, filled from the store: minutes, proposal letter, covering list."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ocop_desktop.council import papers
from ocop_desktop.council.consensus_quorum import quorum
from ocop_desktop.services.council_paper_facts import Facts
from ocop_desktop.services.dossier_law import dossier_law
from ocop_desktop.services.round_conflicts import conflicts_of
from ocop_desktop.services.round_desk import rule_of
from ocop_desktop.services.round_paper_data import is_noted, paper_attendance, paper_outcome, paper_quorum
from ocop_desktop.services.round_reasons import paper_member
from ocop_desktop.storage import rounds
from ocop_desktop.storage.database import Row

#: What the parts of the dossier that the law names itself are called on the list.
_PART_NAMES = {
    "form_01": "Phiếu đăng ký (Mẫu số 01)",
    "form_02": "Báo cáo tự đánh giá (Mẫu số 02)",
    "form_03": "Báo cáo của UBND cấp xã (Mẫu số 03)",
}


def minutes(facts: Facts, head: papers.PaperHead) -> papers.Minutes:
    """The minutes with the results of every product whose scoring is closed."""
    row = facts.row
    guests = rounds.guests(facts.connection, facts.round.id)
    return papers.Minutes(
        head=head,
        letterhead=facts.council_head(facts.office.minutes_symbol),
        round=facts.paper_round,
        opened=row["meeting_opened"],
        ended=row["meeting_ended"],
        venue=row["venue"],
        attendance=paper_attendance(facts.council),
        quorum=_quorum(facts),
        conflicts=_conflicts(facts),
        outcomes=tuple(map(paper_outcome, facts.outcomes.values())),
        guests=tuple(papers.PaperMember(name, "", office) for name, office in guests),
        proceedings=row["proceedings"],
        conclusion=row["conclusion"],
        secretary=facts.secretary,
        chair=facts.chair,
    )


def proposal(facts: Facts, head: papers.PaperHead) -> papers.ProposalLetter:
    """The letter for all dossiers that were not rejected; a star only where the council's result is final."""
    proposed = tuple(_proposed(facts, product_id) for product_id in proposed_ids(facts))
    return papers.ProposalLetter(
        head=head,
        letterhead=facts.letterhead(facts.office.letter_symbol),
        commune=facts.commune,
        addressee=facts.setup.receiver.name,
        products=proposed,
        level=facts.setup.office.level,
        enclosures=tuple(_enclosures(facts, proposed)),
        recipients=facts.office.recipients,
        signatory=facts.signatory,
    )


def covering(facts: Facts, head: papers.PaperHead) -> papers.CoveringList:
    """The list of the same dossiers, with what has come of each."""
    from ocop_desktop.documents.paper_words import long_date

    office = facts.office
    symbol = f" số ……/{office.letter_symbol}" if office.letter_symbol else ""
    return papers.CoveringList(
        head=head,
        letterhead=facts.letterhead(),
        letter=f"Công văn{symbol} {long_date('')} của {facts.committee}",
        rows=tuple(_dossier(facts, product_id) for product_id in proposed_ids(facts)),
        signatory=facts.signatory,
    )


def proposed_ids(facts: Facts) -> list[int]:
    """The products whose dossiers go up: all of the round that were not rejected."""
    return [product_id for product_id in facts.entries if not is_rejected(facts.heads.get(product_id))]


def is_rejected(head: Row | None) -> bool:
    """Whether a dossier was rejected."""
    return head is not None and head["rejected_clause"] is not None


def _quorum(facts: Facts) -> papers.QuorumLine:
    appointed = [member for member in facts.council if member.appointed]
    chair = next((str(member.id) for member in appointed if member.role == "chair"), None)
    present = [str(member.id) for member in appointed if member.present]
    line = paper_quorum(quorum([str(member.id) for member in appointed], present, chair, rule_of(facts.row)))
    return line if is_noted(appointed) else replace(line, present=None)


def _conflicts(facts: Facts) -> tuple[papers.ConflictLine, ...]:
    """The conflicts that stand, with the products of the round that they concern."""
    entries = facts.entries.values()
    return tuple(
        papers.ConflictLine(
            paper_member(conflict.member),
            conflict.producer,
            tuple(row["name"] for row in entries if row["producer_id"] == conflict.producer_id),
            conflict.reason,
        )
        for conflict in conflicts_of(facts.connection, facts.round.id)
        if conflict.stands
    )


def _proposed(facts: Facts, product_id: int) -> papers.ProposedProduct:
    outcome = facts.outcomes.get(product_id)
    stars = outcome.stars if outcome is not None and outcome.final else None
    return papers.ProposedProduct(facts.registered(product_id), facts.register[product_id]["registering"], stars)


def _enclosures(facts: Facts, proposed: tuple[papers.ProposedProduct, ...]) -> Iterator[str]:
    yield f"Báo cáo đánh giá một số nội dung của hồ sơ theo Mẫu số 03 ({len(proposed):02d} bản)"
    yield f"Danh mục hồ sơ gửi kèm ({len(proposed):02d} hồ sơ)"
    if any(product.stars is not None for product in proposed):
        yield "Biên bản họp Hội đồng và phiếu tổng hợp điểm"
    counted = sum(head["samples"] or 0 for n in proposed_ids(facts) if (head := facts.heads.get(n)) is not None)
    if counted:
        yield f"Sản phẩm mẫu: {counted:02d} mẫu"


def _dossier(facts: Facts, product_id: int) -> papers.CoveringRow:
    registered, head = facts.register[product_id], facts.heads.get(product_id)
    samples = head["samples"] if head is not None else None
    return papers.CoveringRow(
        product=facts.registered(product_id),
        address=registered["address"] or "",
        registering=registered["registering"],
        parts=tuple(_parts(facts, product_id, registered["registering"])),
        samples="" if samples is None else f"{samples:02d} mẫu",
    )


def _parts(facts: Facts, product_id: int, registering: papers.Registering | None) -> Iterator[papers.DossierPart]:
    """The parts that are there: those of art. 6 by name, form 02's evidence together."""
    states, files = facts.items.get(product_id, {}), facts.files.get(product_id, {})
    there = [
        part
        for part in dossier_law().items
        if (part.key in states and states[part.key]["state"] == "present")
        or (part.key not in states and files.get(part.key))
    ]
    for part in there:
        if part.section != "evidence" and part.key != "proposal":
            yield papers.DossierPart(_PART_NAMES.get(part.key, part.name), _amount(files.get(part.key, 0)) or "01 bản")
    proofs = [part for part in there if part.section == "evidence"]
    if proofs:
        total = sum(files.get(part.key, 0) for part in proofs)
        amount = f"{len(proofs):02d} loại" + (f", {total:02d} tệp" if total else "")
        yield papers.DossierPart("Tài liệu minh chứng", amount)


def _amount(files: int) -> str:
    return f"{files:02d} tệp" if files else ""
