"""Whose sheet it is: what the head and foot of a member's sheet say, as the council stands now."""

from __future__ import annotations

from dataclasses import dataclass

from ocop_desktop.council.member import evaluator_of
from ocop_desktop.council.model import Evaluator
from ocop_desktop.council.sheet import PaperCopy
from ocop_desktop.services.workspace_base import gone
from ocop_desktop.storage import members, paper_entries, rounds
from ocop_desktop.storage.database import Connection, Row


@dataclass(frozen=True)
class SheetHead:
    """The evaluator, whether it is practice, and for a copy of a paper sheet who keyed it in and stands for it."""

    evaluator: Evaluator
    practice: bool = False
    paper: PaperCopy | None = None


def head_of(connection: Connection, row: Row, evaluator: Evaluator) -> SheetHead:
    """The head of a sheet; `evaluator` is the set-up's, whose sheet it is where it belongs to no round."""
    if row["round_id"] is None:
        return SheetHead(evaluator)
    member, the_round = members.find(connection, row["member_id"]), rounds.find(connection, row["round_id"])
    if member is None or the_round is None:
        raise gone(row["sheet_id"])
    paper = None if row["keying"] or row["paper_id"] is None else _copy(connection, row["paper_id"])
    return SheetHead(evaluator_of(member["name"], member["role"]), bool(the_round["practice"]), paper)


def _copy(connection: Connection, paper_id: int) -> PaperCopy | None:
    """What a copy says of its paper; None while nobody stands for it yet."""
    paper = paper_entries.find(connection, paper_id)
    secretary = members.find(connection, paper["secretary_id"]) if paper and paper["secretary_id"] else None
    if paper is None or secretary is None or not paper["scan_sha256"]:
        return None
    return PaperCopy(
        keyed_by=[row["keyed_by"] for row in paper_entries.copies(connection, paper_id)],
        certified_by=evaluator_of(secretary["name"], secretary["role"]),
        scan_sha256=paper["scan_sha256"],
    )
