"""Members' sheets: begun by the member who has signed in, listed for them, and counted for the desk."""

from __future__ import annotations

import secrets
from typing import Any

from ocop_desktop.clock import stamp
from ocop_desktop.council.ids import new_id
from ocop_desktop.errors import CouncilError, RubricError
from ocop_desktop.rubric.scoring import effective
from ocop_desktop.services.records import SheetSummary
from ocop_desktop.services.round_access import (
    Actor,
    require,
    require_assigned,
    require_open_scoring,
    round_row,
)
from ocop_desktop.services.round_conflicts import Conflicts
from ocop_desktop.services.round_entries import entry_row, turn_of
from ocop_desktop.services.round_members import council_of
from ocop_desktop.services.round_records import CellState, MyProduct, Progress, ProgressRow, Turn
from ocop_desktop.services.workspace_base import Base, law_of
from ocop_desktop.services.workspace_setup import setup_for
from ocop_desktop.services.workspace_sheets import product_of
from ocop_desktop.storage import assignments, paper_entries, rounds, sheets
from ocop_desktop.storage.database import Connection, Row

_STATES: dict[str, CellState] = {"open": "scoring", "closed": "finished", "signed": "signed"}


class MemberSheetDesk:
    """Begins and lists members' sheets."""

    def __init__(self, base: Base) -> None:
        self._base = base
        #: Criteria that need no answer any more, by sheet and version: a version never comes twice.
        self._scored: dict[tuple[str, int], int] = {}

    def of_product(self, product_id: int) -> str:
        """The id of one's own sheet of a product in its newest turn, begun now where there is none.

        In a further turn it begins with what one gave before, as long as the product is still under the same set.
        CouncilError "not_assigned", "scoring_closed", "round_finished", or "on_paper" where a paper is keyed in.
        """
        now = self._base.clock.now()
        with self._base.store.writing() as connection:
            actor, entry = self._mine(connection, product_id)
            begun = assignments.sheet_of(connection, entry["round_id"], product_id, entry["turn"], actor.member_id or 0)
            if begun is not None:
                return str(begun["sheet_id"])
            require_open_scoring(connection, entry["round_id"], product_id, entry["turn"])
            _require_not_on_paper(connection, entry, actor)
            setup_for(connection, bool(entry["illustrative"]))
            sheet_id = new_id(int(now.timestamp() * 1000), secrets.token_bytes(10))
            values = sheet_values(sheet_id, entry, actor.member_id or 0, stamp(now))
            before = _earlier(connection, entry, actor.member_id or 0)
            if before is not None:
                values |= {key: before[key] for key in ("opinion", "rejected_under", "rejected_reason", "place")}
            sheets.add(connection, values)
            if before is not None:
                assignments.copy_content(connection, before["sheet_id"], before["revision"], sheet_id)
            details = {"product": entry["code"], "round": entry["round_id"], "turn": entry["turn"]}
            details |= {key: values[key] for key in ("rubric_id", "rubric_digest", "set_code")}
            self._base.note(connection, "sheet.begun", sheet_id, details, stamp(now))
            return sheet_id

    def mine(self) -> list[MyProduct]:
        """What the member who has signed in is to score; CouncilError "not_allowed" where nobody has."""
        with self._base.store.reading() as connection:
            actor = require(self._base, connection, "sheet.score")
            rows = assignments.of_member(connection, actor.member_id or 0)
            self._count(connection, rows)
            conflicts = Conflicts.of_round(connection, actor.round_id or 0)
            reasons = {
                (e["product_id"], e["turn"]): e["reason"]
                for e in rounds.exclusions(connection, actor.round_id or 0)
                if e["member_id"] == actor.member_id
            }
            papers = {
                (p["product_id"], p["turn"])
                for p in paper_entries.of_round(connection, actor.round_id or 0)
                if p["member_id"] == actor.member_id
            }
        mine = actor.member_id or 0
        return [
            MyProduct(
                product_id=row["product_id"],
                product=product_of(row),
                set_code=row["turn_set"],
                turn=_turn(row),
                sheet=self._summary(row) if row["sheet_id"] else None,
                excluded=conflicts.with_producer(row["producer_id"], row["producer"]).get(mine)
                or reasons.get((row["product_id"], row["turn"]), ""),
                paper=(row["product_id"], row["turn"]) in papers,
                producer_id=row["producer_id"],
            )
            for row in rows
        ]

    def progress(self, round_id: int) -> Progress:
        """How far every member is with every product of a round, and nothing of what they gave."""
        with self._base.store.reading() as connection:
            round_row(connection, round_id)
            require(self._base, connection, "progress.read", round_id)
            council = tuple(council_of(connection, round_id))
            entries = rounds.entries(connection, round_id)
            assigned = assignments.of_round(connection, round_id)
            states = {
                (s["product_id"], s["member_id"]): s["status"] for s in assignments.newest_sheets(connection, round_id)
            }
            out = {(e["product_id"], e["turn"], e["member_id"]) for e in rounds.exclusions(connection, round_id)}
            conflicts = Conflicts.of_round(connection, round_id)
        rows = []
        for entry in entries:
            product_id = entry["product_id"]
            scoring = set(assigned.get(product_id, ()))
            conflicted = conflicts.with_producer(entry["producer_id"], entry["producer"])
            cells: list[CellState | None] = []
            for member in council:
                status = states.get((product_id, member.id))
                if member.id not in scoring and status is None:
                    cells.append(None)
                elif member.id in conflicted or (product_id, entry["turn"], member.id) in out:
                    cells.append("excluded")
                else:
                    cells.append(_STATES[status] if status else "not_begun")
            moved = entry["product_set"] != entry["set_code"]
            rows.append(ProgressRow(product_id, product_of(entry), turn_of(entry), moved, tuple(cells)))
        return Progress(council, tuple(rows))

    def _mine(self, connection: Connection, product_id: int) -> tuple[Actor, Row]:
        actor = require(self._base, connection, "sheet.score")
        entry = entry_row(connection, actor.round_id or 0, product_id)
        require_assigned(connection, entry["round_id"], product_id, actor.member_id or 0)
        return actor, entry

    def _count(self, connection: Connection, rows: list[Row]) -> None:
        unknown = [row for row in rows if row["sheet_id"] and (row["sheet_id"], row["version"]) not in self._scored]
        answers = sheets.answers_of(connection, [(row["sheet_id"], row["revision"]) for row in unknown])
        for row in unknown:
            given = answers.get((row["sheet_id"], row["revision"]), {})
            try:
                scored = len(effective(law_of(row["turn_rubric"], row["turn_digest"], row["turn_set"])[1], given))
            except RubricError:
                scored = len(given)
            self._scored[row["sheet_id"], row["version"]] = scored

    def _summary(self, row: Row) -> SheetSummary:
        try:
            total = len(law_of(row["turn_rubric"], row["turn_digest"], row["turn_set"])[1].criteria)
        except RubricError:  # the list is still shown; opening the sheet says what is missing
            total = 0
        return SheetSummary(
            sheet_id=row["sheet_id"],
            revision=row["revision"],
            status=row["status"],
            scored=self._scored[row["sheet_id"], row["version"]],
            total_criteria=total,
            updated_at=row["sheet_at"],
        )


def sheet_values(sheet_id: str, entry: Row, member_id: int, at: str) -> dict[str, Any]:
    """A member's first revision in the newest turn of a product."""
    return {
        "sheet_id": sheet_id,
        "revision": 1,
        "product_id": entry["product_id"],
        "round_id": entry["round_id"],
        "turn": entry["turn"],
        "member_id": member_id,
        "status": "open",
        "version": 1,
        "rubric_id": entry["rubric_id"],
        "rubric_digest": entry["rubric_digest"],
        "set_code": entry["set_code"],
        "created_at": at,
        "updated_at": at,
    }


def _turn(row: Row) -> Turn:
    return Turn(row["turn"], row["turn_set"], row["reason"], row["opened_at"], row["closed_at"] or "")


def _earlier(connection: Connection, entry: Row, member_id: int) -> Row | None:
    """What a member gave in the turn before, where it was given under the same law and set."""
    if entry["turn"] == 1:
        return None
    row = assignments.sheet_of(connection, entry["round_id"], entry["product_id"], entry["turn"] - 1, member_id)
    law = ("rubric_id", "rubric_digest", "set_code")
    return row if row is not None and all(row[key] == entry[key] for key in law) else None


def _require_not_on_paper(connection: Connection, entry: Row, actor: Actor) -> None:
    paper = paper_entries.of_member(
        connection, entry["round_id"], entry["product_id"], entry["turn"], actor.member_id or 0
    )
    if paper is not None:
        raise CouncilError(
            "Phiếu của thành viên này cho sản phẩm được chấm trên giấy và đang được nhập lại, nên không chấm trên máy "
            "nữa. Không có gì bị thay đổi. Nếu muốn chấm trên máy, hãy nhờ thư ký bỏ phiếu giấy này.",
            code="on_paper",
        )
