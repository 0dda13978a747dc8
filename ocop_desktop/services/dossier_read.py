"""Dossiers as they stand: parts, evidence, term, and whose turn it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from ocop_desktop.council.deadlines import commune_term
from ocop_desktop.council.dossier import DossierLaw, Ground, PartState, grounds, missing_of_producer, states
from ocop_desktop.council.working_days import WorkCalendar
from ocop_desktop.errors import InputError
from ocop_desktop.rubric.model import CriteriaSet
from ocop_desktop.services.dossier_records import (
    BoardRow,
    Clock,
    Dossier,
    Evidence,
    Receipt,
    RejectedDossier,
    WaitingFor,
)
from ocop_desktop.services.registers_values import day_of
from ocop_desktop.services.rubrics import current_rubric
from ocop_desktop.storage.database import Row


@dataclass(frozen=True)
class Kept:
    """What the store has of one dossier: its row, its parts, its evidence with the criteria of each piece."""

    head: Row | None
    items: Mapping[str, Row]
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True)
class Desk:
    """What every dossier is read with: the law, the calendar of working days, and today."""

    law: DossierLaw
    calendar: WorkCalendar
    today: date


def dossier_of(desk: Desk, product: Row, kept: Kept) -> Dossier:
    """A product's dossier for its own page."""
    parts = _parts(desk.law, product, kept)
    receipt, needed = receipt_of(kept.head), desk.law.samples.needed(product["set_code"])
    samples = kept.head["samples"] if kept.head else None
    return Dossier(
        product_id=product["id"],
        product=product["name"],
        producer=product["producer"],
        set_code=product["set_code"] or "",
        registering=product["registering"],
        parts=parts,
        evidence=kept.evidence,
        samples=samples,
        samples_needed=needed,
        receipt=receipt,
        rejected=_rejected(kept.head),
        grounds=grounds_of(product["set_code"]),
        clock=clock_of(desk, receipt),
        waiting_for=_waiting_for(kept.head, receipt, parts, samples, needed),
    )


def board_row(desk: Desk, product: Row, kept: Kept) -> BoardRow:
    """A product's dossier for the board."""
    dossier = dossier_of(desk, product, kept)
    return BoardRow(
        product_id=dossier.product_id,
        code=product["code"] or "",
        product=dossier.product,
        producer=dossier.producer,
        set_code=dossier.set_code,
        registering=dossier.registering,
        illustrative=bool(product["illustrative"]),
        receipt=dossier.receipt,
        clock=dossier.clock,
        waiting_for=dossier.waiting_for,
        rejected=dossier.rejected is not None,
        owed=len(missing_of_producer(dossier.parts)),
        open=sum(part.open for part in dossier.parts),
        samples=dossier.samples,
        samples_needed=dossier.samples_needed,
    )


def evidence_of(row: Row, codes: tuple[str, ...], set_code: str | None = None) -> Evidence:
    """A piece of evidence from its row; of the criteria it is tied to, those of the set that the product has now."""
    criteria_set = set_of_code(set_code)
    return Evidence(
        id=row["id"],
        product_id=row["product_id"],
        item=row["item"],
        name=row["name"],
        kind=row["kind"],
        size=row["size"],
        pages=row["pages"],
        sha256=row["sha256"],
        codes=tuple(code for code in codes if criteria_set and code in criteria_set.criteria),
        expires_on=day_of(row["expires_on"]),
        added_at=row["added_at"],
    )


def receipt_of(head: Row | None) -> Receipt:
    """What was noted at receipt and at sending."""
    if head is None:
        return Receipt()
    return Receipt(
        received_on=day_of(head["received_on"]),
        number=head["receipt_number"],
        received_by=head["received_by"],
        sent_on=day_of(head["sent_on"]),
        note=head["note"],
    )


def clock_of(desk: Desk, receipt: Receipt) -> Clock:
    """The commune's term today; it stands still where no table of holidays covers the days."""
    if receipt.received_on is None:
        return Clock()
    try:
        term = commune_term(desk.calendar, receipt.received_on, receipt.sent_on)
        left = None if receipt.sent_on else term.working_days_left(desk.calendar, desk.today)
    except InputError:
        return Clock()
    return Clock(term.last_day, term.state(desk.today), left)


def grounds_of(set_code: str | None) -> tuple[Ground, ...]:
    """What a dossier for this set may be rejected under; nothing while the set is open."""
    found = set_of_code(set_code)
    return grounds(found) if found else ()


@lru_cache(maxsize=64)
def set_of_code(set_code: str | None) -> CriteriaSet | None:
    """The set of the decision in force that a product is in; None while it has none."""
    return current_rubric().by_code.get(set_code or "")


def _parts(law: DossierLaw, product: Row, kept: Kept) -> tuple[PartState, ...]:
    files: dict[str, int] = {}
    for piece in kept.evidence:
        files[piece.item] = files.get(piece.item, 0) + 1
    known = {
        key: PartState(
            law.by_key[key],
            row["state"] if row is not None else None,
            day_of(row["expires_on"]) if row is not None else None,
            row["note"] if row is not None else "",
            files.get(key, 0),
        )
        for key, row in _touched(kept.items, files)
        if key in law.by_key
    }
    return states(law, product["registering"], known)


def _touched(items: Mapping[str, Row], files: Mapping[str, int]) -> list[tuple[str, Any]]:
    """Parts that somebody has said something of, or that have files."""
    return [(key, items.get(key)) for key in {**items, **files}]


def _rejected(head: Row | None) -> RejectedDossier | None:
    if head is None or head["rejected_clause"] is None:
        return None
    return RejectedDossier(head["rejected_clause"], head["rejected_reason"], date.fromisoformat(head["rejected_on"]))


def _waiting_for(
    head: Row | None, receipt: Receipt, parts: tuple[PartState, ...], samples: int | None, needed: int | None
) -> WaitingFor | None:
    if head is not None and head["rejected_clause"] is not None:
        return None
    if receipt.sent_on is not None:
        return "receiver"
    lacking = needed is not None and (samples or 0) < needed
    if receipt.received_on is None or lacking or missing_of_producer(parts):
        return "producer"
    return "commune"
