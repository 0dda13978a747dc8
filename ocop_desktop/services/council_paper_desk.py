"""A round's papers from the store: what there is, drawn, kept with their digest, printed.

Drawing keeps nothing but a paper's id for life, which is printed at its foot. A paper that would say what its newest
kept version says is drawn as that version, to the byte; only what has changed becomes a further version.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace

from ocop_desktop.clock import stamp
from ocop_desktop.council.ids import new_id
from ocop_desktop.council.member import evaluator_of
from ocop_desktop.council.sheet import from_bytes
from ocop_desktop.errors import CouncilError
from ocop_desktop.services.commune_report_desk import CommuneReportDesk
from ocop_desktop.services.commune_report_records import CommuneReportDraft
from ocop_desktop.services.council_paper_facts import Facts
from ocop_desktop.services.council_paper_kinds import (
    build,
    check_ref,
    content_of,
    content_of_sheet,
    file_name,
    is_draft,
    note,
    refs,
    title_of,
    why_not,
)
from ocop_desktop.services.council_paper_records import DrawnPaper, KeptState, PaperKind, PaperOffer, PaperRef
from ocop_desktop.services.council_way import WayDesk
from ocop_desktop.services.round_access import require, require_reading, round_row
from ocop_desktop.services.round_desk import subject
from ocop_desktop.services.round_results import ResultDesk, Tick
from ocop_desktop.services.workspace_base import Base, law_of_row, newest_revision
from ocop_desktop.services.workspace_sheets import product_of
from ocop_desktop.storage import paper_archive, rounds, sheets
from ocop_desktop.storage.database import Row
from ocop_desktop.storage.failures import damaged

_PRINTED = "paper.printed"
#: The key of a paper in the store: kind, product, member (0 for none), detail.
_Key = tuple[str, int, int, str]


@dataclass(frozen=True)
class _Page:
    """A PDF, with what it says and when it was drawn; the last two are for the archive."""

    pdf: bytes
    pages: int
    content: str
    moment: str


class CouncilPaperDesk:
    """Lists and draws the papers of rounds."""

    def __init__(self, base: Base, results: ResultDesk, ways: WayDesk) -> None:
        self._base = base
        self._results = results
        self._ways = ways
        self._reports = CommuneReportDesk(base, results)

    def offer(self, round_id: int, product_id: int | None = None, tick: Tick | None = None) -> list[PaperOffer]:
        """The papers of a round, or of one of its products, in the order of printing.

        `tick` is told how many products' results are read, and may raise to give up. CouncilError "gone".
        """
        with self._base.store.reading() as connection:
            require(self._base, connection, "paper.make", round_id)
            kept = paper_archive.newest_of_round(connection, round_id)
            listed = {row["product_id"] for row in rounds.entries(connection, round_id)}
        reports = [row["product_id"] for row in kept if row["kind"] == "commune_report"]
        needed = [number for number in reports if number in listed and product_id in (None, number)]
        with self._facts(round_id, product_id, needed, tick) as facts:
            slots = {_key_of(row): row for row in paper_archive.papers_of(facts.connection, round_id)}
            newest = {_key_of(row): row for row in kept}
            if product_id is None:
                _ = facts.outcomes  # all of them at once, with the progress told
            return [
                self._offer(facts, ref, slots.get(key_of(ref)), newest.get(key_of(ref)))
                for ref in refs(facts, product_id)
            ]

    def draw(self, round_id: int, ref: PaperRef) -> DrawnPaper:
        """A paper as it would be now, kept or not; CouncilError "not_ready" says why it cannot be drawn."""
        return self.drawn(round_id, ref)[0]

    def drawn(self, round_id: int, ref: PaperRef) -> tuple[DrawnPaper, str, str]:
        """The same with the digest of what it says, and the moment in its file."""
        slot = self._slot(round_id, ref)
        reports = [ref.product_id] if ref.kind == "commune_report" else []
        with self._facts(round_id, ref.product_id, reports) as facts:
            require_ready(facts, ref)
            draft = is_draft(facts, ref)
            kept = paper_archive.versions(facts.connection, slot)
            page = self._page(facts, ref, slot, kept[-1] if kept else None)
            digest = hashlib.sha256(page.pdf).hexdigest()
            paper = DrawnPaper(
                ref=ref,
                paper_id="" if ref.kind in ("blank_sheet", "member_sheet") else slot,
                title=title_of(facts, ref),
                pdf=page.pdf,
                pages=page.pages,
                sha256=digest,
                file_name=file_name(facts, ref, draft),
                practice=facts.round.practice,
                draft=draft,
                kept_id=next((row["id"] for row in kept if row["sha256"] == digest), None),
            )
            return paper, page.content, page.moment

    def record_print(self, round_id: int, ref: PaperRef, pages: int) -> None:
        """Note that a paper was handed to a printer."""
        slot = self._slot(round_id, ref)
        at = self._base.now()
        with self._base.store.writing() as connection:
            require(self._base, connection, "paper.make", round_id)
            paper_archive.printed(connection, slot, at)
            details = {**details_of(ref), "round": subject(round_row(connection, round_id)), "pages": pages}
            self._base.note(connection, _PRINTED, slot, details, at)

    def last_print(self, round_id: int, ref: PaperRef) -> str | None:
        """When a paper was printed last (RFC 3339); None where it never was."""
        with self._base.store.reading() as connection:
            require(self._base, connection, "paper.make", round_id)
            row = paper_archive.find(connection, round_id, *key_of(ref))
            return row["printed_at"] if row is not None else None

    # --- one paper -------------------------------------------------------------------------------------------

    @contextmanager
    def _facts(
        self, round_id: int, only: int | None, reports: Iterable[int | None], tick: Tick | None = None
    ) -> Iterator[Facts]:
        """The facts of a round in one state of the store, with the texts of form 03 for these products."""
        written: Mapping[int, CommuneReportDraft] = {
            product_id: self._reports.get(product_id) for product_id in reports if product_id is not None
        }
        with self._base.store.reading() as connection:
            require(self._base, connection, "paper.make", round_id)
            yield Facts(connection, round_row(connection, round_id), self._results, tick, written, only)

    def _slot(self, round_id: int, ref: PaperRef) -> str:
        """The id for life of a paper, given now where it has none."""
        with self._base.store.reading() as connection:
            require(self._base, connection, "paper.make", round_id)
            check_ref(Facts(connection, round_row(connection, round_id), self._results, only=ref.product_id), ref)
            row = paper_archive.find(connection, round_id, *key_of(ref))
        if row is not None:
            return str(row["id"])
        now = self._base.clock.now()
        kind, product_id, member_id, detail = key_of(ref)
        made = new_id(int(now.timestamp() * 1000), secrets.token_bytes(10))
        with self._base.store.writing() as connection:
            row = paper_archive.find(connection, round_id, *key_of(ref))
            if row is not None:
                return str(row["id"])
            values = {"id": made, "round_id": round_id, "kind": kind, "product_id": product_id, "detail": detail}
            paper_archive.begin(connection, {**values, "member_id": member_id, "begun_at": stamp(now)})
        return made

    def _page(self, facts: Facts, ref: PaperRef, slot: str, kept: Row | None) -> _Page:
        if ref.kind == "blank_sheet":
            return self._blank(facts, ref)
        if ref.kind == "member_sheet":
            return self._sheet(facts, ref)
        from ocop_desktop.documents.paper_render import render_paper

        paper = build(facts, ref, slot, self._ways)
        content = content_of(paper)
        same = kept is not None and kept["content"] == content
        moment = str(kept["moment"]) if kept is not None and same else self._base.now()
        made = render_paper(replace(paper, head=replace(paper.head, moment=moment)))
        return _Page(made.pdf, made.page_count, content, moment)

    def _blank(self, facts: Facts, ref: PaperRef) -> _Page:
        from ocop_desktop.documents.blank_sheet import BlankSheet, render_blank

        entry, member = facts.entry(ref.product_id or 0), facts.member(ref.member_id or 0)
        setup = facts.setup
        receiver = setup.receiver if setup.office.level == "commune" else None
        evaluator = evaluator_of(member.label, member.role)
        made = render_blank(
            *law_of_row(entry), BlankSheet(product_of(entry), evaluator, receiver, facts.round.practice)
        )
        return _Page(made.pdf, made.page_count, hashlib.sha256(made.pdf).hexdigest(), self._base.now())

    def _sheet(self, facts: Facts, ref: PaperRef) -> _Page:
        """A member's closed sheet: the signed file where it is signed, else its page."""
        from ocop_desktop.services.sheets_cli import sheet_page

        row = newest_revision(facts.connection, facts.sheets[ref.product_id or 0, ref.member_id or 0]["sheet_id"])
        require_reading(self._base, facts.connection, row)
        sheet = from_bytes(row["frozen"])
        page = sheet_page(sheet)
        signed = sheets.signed(facts.connection, row["sheet_id"], row["revision"])
        if signed is not None and hashlib.sha256(signed["pdf"]).hexdigest() != signed["sha256"]:
            raise damaged(f"the signed file of {row['sheet_id']}, revision {row['revision']}")
        pdf = bytes(signed["pdf"]) if signed is not None else page.pdf
        return _Page(pdf, page.page_count, content_of_sheet(facts, ref), sheet.closed_at)

    def _offer(self, facts: Facts, ref: PaperRef, slot: Row | None, kept: Row | None) -> PaperOffer:
        reason = why_not(facts, ref)
        entry = facts.entry(ref.product_id) if ref.product_id is not None else None
        return PaperOffer(
            ref=ref,
            title=title_of(facts, ref),
            product=entry["name"] if entry is not None else "",
            member=facts.member(ref.member_id).label if ref.member_id is not None else "",
            reason=reason,
            note=note(facts, ref),
            draft=not reason and is_draft(facts, ref),
            state=self._state(facts, ref, kept, bool(reason)),
            kept_id=kept["id"] if kept is not None else None,
            kept_at=kept["kept_at"] if kept is not None else "",
            sha256=kept["sha256"] if kept is not None else "",
            versions=kept["version"] if kept is not None else 0,
            printed_at=(slot["printed_at"] or "") if slot is not None else "",
        )

    def _state(self, facts: Facts, ref: PaperRef, kept: Row | None, closed: bool) -> KeptState:
        if kept is None:
            return "never"
        if closed:
            return "changed"
        if ref.kind == "member_sheet":
            now = content_of_sheet(facts, ref)
        else:
            now = content_of(build(facts, ref, kept["paper_id"], self._ways))
        return "kept" if now == kept["content"] else "changed"


def require_ready(facts: Facts, ref: PaperRef) -> None:
    """CouncilError "not_ready" where a paper cannot be made now."""
    if reason := why_not(facts, ref):
        raise CouncilError(
            f"Chưa lập được “{title_of(facts, ref)}”. {reason} Không có gì bị thay đổi.",
            code="not_ready",
            detail=reason,
        )


def key_of(ref: PaperRef) -> _Key:
    """How the store names a paper of a round."""
    asked = ref.target is not None or ref.freed
    detail = f"{ref.target or ''}:{','.join(sorted(ref.freed))}" if asked else ""
    return ref.kind, ref.product_id or 0, ref.member_id or 0, detail


def ref_of(row: Row) -> PaperRef:
    """The paper that a row of the store names."""
    kind: PaperKind = row["kind"]
    target, _, freed = row["detail"].partition(":")
    return PaperRef(
        kind,
        row["product_id"] or None,
        row["member_id"] or None,
        int(target) if target else None,
        tuple(code for code in freed.split(",") if code),
    )


def details_of(ref: PaperRef) -> dict[str, object]:
    """A paper as the journal names it."""
    kind, product_id, member_id, detail = key_of(ref)
    return {"kind": kind, "product": product_id, "member": member_id, "detail": detail}


def _key_of(row: Row) -> _Key:
    return row["kind"], row["product_id"], row["member_id"], row["detail"]
