"""The papers of a product, filled from the store: forms 01 and 03, consolidated sheet, advice on the way to a star."""

from __future__ import annotations

from ocop_desktop.council import papers
from ocop_desktop.council.papers_way import WayPaper, WayRow
from ocop_desktop.services.council_paper_facts import Facts
from ocop_desktop.services.dossier_read import receipt_of
from ocop_desktop.services.round_paper_data import paper_product
from ocop_desktop.services.round_reasons import consolidated_rows, member_columns, paper_result
from ocop_desktop.services.way_to_star import Step, WayUp


def registration(facts: Facts, head: papers.PaperHead, product_id: int) -> papers.Registration:
    """Form 01 with its receipt part; place and day of signing are the producer's to write."""
    entry, registered = facts.entry(product_id), facts.register[product_id]
    kept = facts.heads.get(product_id)
    receipt = receipt_of(kept)
    samples = kept["samples"] if kept is not None else None
    return papers.Registration(
        head=head,
        commune=facts.commune_of(product_id),
        province=facts.province,
        year=facts.round.details.year,
        producer=facts.producer(entry["producer_id"]),
        product=facts.registered(product_id),
        registering=registered["registering"],
        samples="" if samples is None else f"{samples:02d}",
        receipt=papers.Receipt(
            receipt.number if facts.commune_of(product_id).code else "",
            receipt.received_on.isoformat() if receipt.received_on else "",
            receipt.received_by,
        ),
    )


def commune_report(facts: Facts, head: papers.PaperHead, product_id: int) -> papers.CommuneReport:
    """Form 03 with the official's four texts; a matter without one keeps the law's hint and lines to write on."""
    office, written = facts.office, facts.reports[product_id]
    own = tuple(line for line in office.capacity if not line.upper().startswith(("TM.", "T.M")))
    return papers.CommuneReport(
        head=head,
        commune=facts.commune,
        province=facts.province,
        producer=facts.producer(facts.entry(product_id)["producer_id"]),
        product=facts.registered(product_id),
        material=written.material,
        labour=written.labour,
        idea=written.idea,
        identity=written.identity,
        letterhead=papers.Letterhead("", "", "", office.report_symbol, office.place, ""),
        recipients=(facts.setup.receiver.name, *(name for name in office.recipients if name.casefold() != "như trên")),
        signatory=papers.Signatory(own, office.signatory),
    )


def consolidated(facts: Facts, head: papers.PaperHead, product_id: int) -> papers.ConsolidatedSheet:
    """The members' sheets side by side; CouncilError "scoring_open"."""
    outcome = facts.outcome(product_id)
    return papers.ConsolidatedSheet(
        head=head,
        letterhead=facts.council_head(),
        round=facts.paper_round,
        product=paper_product(outcome),
        members=member_columns(outcome),
        rows=consolidated_rows(outcome),
        result=paper_result(outcome),
        secretary=facts.secretary,
        chair=facts.chair,
    )


def way_paper(facts: Facts, head: papers.PaperHead, product_id: int, way: WayUp) -> WayPaper:
    """The advice from a council's result; CouncilError "scoring_open"."""
    outcome = facts.outcome(product_id)
    return WayPaper(
        head=head,
        letterhead=facts.council_head(),
        product=paper_product(outcome),
        level=outcome.level,
        round=facts.paper_round,
        stars=outcome.stars,
        target=way.target,
        least=way.least,
        total_before=outcome.mean,
        total_after=way.total_after,
        rows=way_rows(way),
        kept=way.kept_words,
        basis=way.basis,
        reason=way.reason,
        signatory=facts.secretary,
    )


def way_rows(way: WayUp) -> tuple[WayRow, ...]:
    """The steps of a way as papers take them."""
    return tuple(map(_row, way.steps))


def _row(step: Step) -> WayRow:
    return WayRow(
        code=step.code,
        title=step.title,
        before=step.before,
        after=step.after,
        lowest=step.lowest,
        highest=step.highest,
        points=step.points,
        gain=step.gain,
        minimum=step.minimum,
        evidence=step.evidence,
    )
