"""A round as the council's papers take it: its names, the meeting, the quorum, the conflicts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ocop_desktop.council import papers
from ocop_desktop.council.consensus_quorum import Quorum
from ocop_desktop.services.records import Setup
from ocop_desktop.services.round_outcome import CouncilOutcome
from ocop_desktop.services.round_reasons import paper_member, paper_result
from ocop_desktop.services.round_records import Conflict, Meeting, Member, Round, RoundDraft, RoundProduct


def paper_round(the_round: Round, setup: Setup) -> papers.CouncilRound:
    """The round and its council; without a name of its own the council is the office's."""
    details = the_round.details
    return papers.CouncilRound(
        number=details.number,
        year=details.year,
        council=details.council or f"Hội đồng của {setup.office.name}",
        decision=quoted_decision(details),
        level=setup.office.level,
        receiver=setup.receiver,
    )


def quoted_decision(details: RoundDraft) -> str:
    """The decision that set the council up, as it is quoted; "" where nothing of it is known."""
    from ocop_desktop.documents.paper_words import long_date

    if not (details.decision_number or details.decision_issuer):
        return ""
    number = f" số {details.decision_number}" if details.decision_number else ""
    day = f" {long_date(details.decision_date)}" if details.decision_date else ""
    issuer = f" của {details.decision_issuer}" if details.decision_issuer else ""
    return f"Quyết định{number}{day}{issuer}"


def paper_attendance(members: Iterable[Member]) -> tuple[papers.Attendee, ...]:
    """The appointed members as listed; once anybody is noted, whoever is not noted as present was not there."""
    appointed = [member for member in members if member.appointed]
    noted = is_noted(appointed)
    return tuple(
        papers.Attendee(paper_member(member), bool(member.present) if noted else None, member.absence)
        for member in appointed
    )


def is_noted(appointed: Iterable[Member]) -> bool:
    """Whether it has been noted of any member that they were there or not."""
    return any(member.present is not None for member in appointed)


def paper_guests(meeting: Meeting) -> tuple[papers.PaperMember, ...]:
    """The guests of the meeting."""
    return tuple(papers.PaperMember(guest.name, "", guest.office) for guest in meeting.guests)


def paper_quorum(quorum: Quorum) -> papers.QuorumLine:
    """Whether the council may decide."""
    return papers.QuorumLine(
        quorum.appointed, quorum.present, quorum.needed, quorum.chair_present, quorum.chair_required, quorum.holds
    )


def paper_conflicts(conflicts: Iterable[Conflict], products: Sequence[RoundProduct]) -> tuple[papers.ConflictLine, ...]:
    """The conflicts that stand, with the products of the round that they concern."""
    return tuple(
        papers.ConflictLine(
            paper_member(conflict.member),
            conflict.producer,
            tuple(row.product.name for row in products if row.producer_id == conflict.producer_id),
            conflict.reason,
        )
        for conflict in conflicts
        if conflict.stands
    )


def paper_product(outcome: CouncilOutcome) -> papers.PaperProduct:
    """The product of a result, under the set that it was scored under."""
    product, criteria_set = outcome.product, outcome.criteria_set
    return papers.PaperProduct(
        name=product.name,
        code=product.code,
        producer=product.producer,
        set_name=criteria_set.name,
        branch=" / ".join(criteria_set.classification.path),
        illustrative=product.illustrative,
    )


def paper_outcome(outcome: CouncilOutcome) -> papers.ProductOutcome:
    """A product of the minutes with its result."""
    return papers.ProductOutcome(paper_product(outcome), paper_result(outcome))
