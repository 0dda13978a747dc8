"""Form 03 of a product: suggested from what was found, then the official's to write.

A text that somebody has written is kept and never overwritten by a new suggestion; it goes only when they ask for the
suggestion again.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import date

from ocop_desktop.errors import InputError, SheetError
from ocop_desktop.i18n import translate
from ocop_desktop.rubric.model import CriteriaSet
from ocop_desktop.services.commune_report_law import MATTERS, Matter, MatterLaw, report_law
from ocop_desktop.services.commune_report_records import (
    CommuneReportDraft,
    MatterDraft,
    NamedEvidence,
    ReportFlag,
    Source,
)
from ocop_desktop.services.commune_report_words import Findings, flags, suggestion
from ocop_desktop.services.dossier_access import visible_product
from ocop_desktop.services.dossier_read import set_of_code
from ocop_desktop.services.records import Saved
from ocop_desktop.services.registers_values import day_of, stale
from ocop_desktop.services.round_access import require
from ocop_desktop.services.round_results import ResultDesk
from ocop_desktop.services.self_assessment_desk import SelfAssessmentDesk, set_name
from ocop_desktop.services.self_comparison import ComparisonDesk
from ocop_desktop.services.texts import clean_text
from ocop_desktop.services.workspace_base import Base, subject_of
from ocop_desktop.storage import commune_reports, evidence
from ocop_desktop.storage.database import Connection, Row


class CommuneReportDesk:
    """Reads and keeps the four texts."""

    def __init__(self, base: Base, results: ResultDesk) -> None:
        self._base = base
        self._own = SelfAssessmentDesk(base)
        self._others = ComparisonDesk(base, results)

    def get(self, product_id: int) -> CommuneReportDraft:
        """Form 03 as it stands; CouncilError "not_allowed", SheetError "gone"."""
        today = self._base.clock.now().date()
        with self._base.store.reading() as connection:
            require(self._base, connection, "register.read")
            product = visible_product(self._base, connection, product_id)
            findings, beside = self._findings(connection, product)
            pieces = _pieces(connection, product_id, today)
            row = commune_reports.find(connection, product_id)
        criteria_set = set_of_code(product["set_code"])
        return CommuneReportDraft(
            product_id=product_id,
            code=product["code"] or "",
            product=product["name"],
            producer=product["producer"],
            illustrative=bool(product["illustrative"]),
            set_code=product["set_code"] or "",
            version=row["version"] if row else 0,
            updated_at=row["updated_at"] if row else "",
            source=findings.source,
            matters=tuple(_draft(law, criteria_set, findings, pieces, beside, row) for law in report_law().matters),
        )

    def save(self, product_id: int, version: int, matter: Matter, text: str) -> Saved:
        """Keep the official's text of a matter; InputError "too_long" or "matter", SheetError "stale"."""
        return self._write(product_id, version, matter, clean_text(text, "nội dung báo cáo"))

    def reset(self, product_id: int, version: int, matter: Matter) -> Saved:
        """Let go of the official's text of a matter: the suggestion stands again."""
        return self._write(product_id, version, matter, None)

    def _write(self, product_id: int, version: int, matter: Matter, text: str | None) -> Saved:
        if matter not in MATTERS:
            raise InputError("Mẫu số 03 không có nội dung này. Hãy chọn lại.", code="matter", detail=str(matter))
        at = self._base.now()
        with self._base.store.writing() as connection:
            require(self._base, connection, "register.edit")
            product = visible_product(self._base, connection, product_id)
            row = commune_reports.find(connection, product_id)
            if (row["version"] if row else 0) != version:
                raise stale(f"form 03 of {product_id}: version {version}, now {row['version'] if row else 0}")
            before = row[matter] if row else None
            version = commune_reports.write(connection, product_id, matter, text, at)
            details = {"matter": matter, "before": _fingerprint(before), "text": _fingerprint(text)}
            self._base.note(connection, "dossier.report_written", subject_of(product), details, at)
        return Saved(version, at)

    def _findings(self, connection: Connection, product: Row) -> tuple[Findings, list[ReportFlag]]:
        """What the suggestions rest on, and what is to be said of it beside every text."""
        try:
            own = self._own.within(connection, product)
        except SheetError:  # without a set there are no criteria to go by
            none = translate("CommuneReport", "Sản phẩm chưa chọn bộ nên chưa có gợi ý.")
            return Findings("none"), [ReportFlag("nothing_yet", none)]
        beside: list[ReportFlag] = []
        outcome, _ = self._others.outcome(connection, product["id"])
        if outcome is not None and outcome.criteria_set.code != product["set_code"]:
            beside.append(_other_set(outcome.criteria_set.code, product["set_code"]))
            outcome = None
        if outcome is not None and outcome.consensus.sheets:
            given = tuple(one.options for one in self._others.given(connection, outcome))
            return Findings("council", given, own.answers, own.descriptions), beside
        solo = self._others.solo(connection, product["id"])
        if solo is not None and solo.row["set_code"] != product["set_code"]:
            beside.append(_other_set(solo.row["set_code"], product["set_code"]))
            solo = None
        if solo is not None:
            return Findings("solo", (solo.answers,), own.answers, own.descriptions), beside
        source: Source = "self" if own.answers else "none"
        words = {
            "self": translate(
                "CommuneReport",
                "Chưa có kết quả chấm: gợi ý lấy từ bản tự đánh giá của chủ thể, cần thẩm tra trước khi ký.",
            ),
            "none": translate("CommuneReport", "Chưa có kết quả chấm và chủ thể chưa tự đánh giá, nên chưa có gợi ý."),
        }[source]
        kept = ReportFlag("self_only" if source == "self" else "nothing_yet", words)
        return Findings(source, (), own.answers, own.descriptions), [*beside, kept]


def _draft(
    law: MatterLaw,
    criteria_set: CriteriaSet | None,
    findings: Findings,
    pieces: Sequence[NamedEvidence],
    beside: Sequence[ReportFlag],
    row: Row | None,
) -> MatterDraft:
    codes = law.criteria.get(criteria_set.code, ()) if criteria_set else ()
    proves = tuple(piece for piece in pieces if set(piece.codes) & set(codes))
    suggested, seen = "", list(beside)
    if criteria_set is not None:
        suggested = suggestion(criteria_set, codes, findings, proves)
        seen += flags(criteria_set, codes, findings, proves)
        if criteria_set.code in law.notes:
            seen.append(ReportFlag("note", law.notes[criteria_set.code]))
    written = row[law.key] if row else None
    return MatterDraft(
        matter=law.key,
        name=law.name,
        hint=law.hint,
        codes=tuple(codes),
        text=suggested if written is None else written,
        edited=written is not None,
        suggestion=suggested,
        flags=tuple(seen),
        evidence=proves,
    )


def _pieces(connection: Connection, product_id: int, today: date) -> list[NamedEvidence]:
    """The files of a product's dossier, with what is to be said of each."""
    codes = evidence.codes(connection, product_id)
    found = []
    for row in evidence.of_product(connection, product_id):
        last = day_of(row["expires_on"])
        added = date.fromisoformat(row["added_at"][:10])
        expired = last is not None and last < today
        found.append(NamedEvidence(row["id"], row["name"], codes.get(row["id"], ()), added, last, expired))
    return found


def _other_set(scored: str, now: str) -> ReportFlag:
    words = translate(
        "CommuneReport", "Kết quả chấm đang có theo {old}, còn sản phẩm nay ở {now} nên không dùng làm gợi ý."
    )
    return ReportFlag("moved", words.format(old=set_name(scored), now=set_name(now)))


def _fingerprint(text: str | None) -> str | None:
    """The journal says which text it was, not the text itself."""
    return None if text is None else hashlib.sha256(text.encode("utf-8")).hexdigest()
