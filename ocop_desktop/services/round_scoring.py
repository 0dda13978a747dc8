"""The end of scoring and a further turn of it. A closed turn stays as it is for good; another one follows it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from ocop_desktop.council.round import SheetFacts, verdict
from ocop_desktop.errors import CouncilError, SheetError
from ocop_desktop.services.round_access import Actor, require, require_open_round
from ocop_desktop.services.round_desk import required_reason, subject
from ocop_desktop.services.round_entries import entry_row, require_scoring, turn_of, turn_values
from ocop_desktop.services.round_members import council_of
from ocop_desktop.services.round_outcome import RoundFacts
from ocop_desktop.services.round_records import Turn
from ocop_desktop.services.workspace_base import Base
from ocop_desktop.storage import assignments, rounds
from ocop_desktop.storage.database import Connection, Row

#: A product and a member, by their numbers in the store.
Place = tuple[int, int]


@dataclass(frozen=True)
class Unfinished:
    """A member whose sheet of a product is still to come, for the question what is to become of it."""

    product_id: int
    member_id: int


class ScoringDesk:
    """Closes scoring and opens it again in a further turn."""

    def __init__(self, base: Base) -> None:
        self._base = base

    def unfinished(self, round_id: int, product_ids: Iterable[int] | None = None) -> list[Unfinished]:
        """Whose sheets are still to come, of all open products for None; nothing of what is on any of them."""
        with self._base.store.reading() as connection:
            require(self._base, connection, "progress.read", round_id)
            row = require_open_round(connection, round_id)
            facts, begun = RoundFacts.read(connection, row), _finished(connection, round_id)
            entries = _chosen(connection, round_id, product_ids)
            return [Unfinished(entry["product_id"], m) for entry in entries for m in _awaited(facts, entry, begun)]

    def close(
        self, round_id: int, product_ids: Iterable[int] | None = None, without: Mapping[Place, str] | None = None
    ) -> list[int]:
        """End the scoring of products, of all open ones for None; their numbers.

        From then on everybody sees everything, and nobody changes a sheet. `without` gives the reason, by product and
        member, for which an unfinished sheet is excluded; CouncilError "unfinished" where one is missing, "nobody"
        where nobody scores a product, "scoring_closed", "round_finished".
        """
        reasons = {place: required_reason(words) for place, words in (without or {}).items()}
        at = self._base.now()
        with self._base.store.writing() as connection:
            actor = require(self._base, connection, "scoring.close", round_id)
            row = require_open_round(connection, round_id)
            facts, begun = RoundFacts.read(connection, row), _finished(connection, round_id)
            entries = _chosen(connection, round_id, product_ids)
            open_places = [(entry, m) for entry in entries for m in _awaited(facts, entry, begun)]
            _require_answered(facts, open_places, reasons)
            for entry in entries:
                require_scoring(entry)
                _require_somebody(facts, entry)
            for entry, member_id in open_places:
                words = reasons[entry["product_id"], member_id]
                self._exclude(connection, actor, entry, member_id, words, at)
            for entry in entries:
                rounds.change_turn(connection, round_id, entry["product_id"], entry["turn"], {"closed_at": at})
            closed = [entry["product_id"] for entry in entries]
            if closed:
                details = {
                    "products": [[entry["code"] or "", entry["turn"]] for entry in entries],
                    "without": [
                        [entry["code"] or "", facts.council[m].label, reasons[entry["product_id"], m]]
                        for entry, m in open_places
                    ],
                }
                self._base.note(connection, "scoring.closed", subject(row), details, at)
            return closed

    def again(self, round_id: int, product_ids: Iterable[int], reason: str) -> list[Turn]:
        """A further turn of scoring, for a reason; the turns before it keep their sheets, decisions and result.

        Each member begins with what they gave before. A product that has gone to another set since is scored under
        that. Sheets that were excluded by decision or with their member stay so. CouncilError "scoring_open".
        """
        words = required_reason(reason)
        at = self._base.now()
        with self._base.store.writing() as connection:
            require(self._base, connection, "scoring.reopen", round_id)
            row = require_open_round(connection, round_id)
            for product_id in dict.fromkeys(product_ids):
                entry = entry_row(connection, round_id, product_id)
                if not entry["closed_at"]:
                    raise CouncilError(
                        f"Sản phẩm “{entry['name']}” còn đang được chấm nên chưa mở lượt chấm lại được. "
                        "Không có gì bị thay đổi. Hãy kết thúc lượt chấm này trước.",
                        code="scoring_open",
                    )
                if not entry["product_set"]:
                    raise SheetError(
                        f"Sản phẩm “{entry['name']}” chưa chọn bộ sản phẩm nên chưa chấm lại được. Hãy chọn bộ trước.",
                        code="unfinished",
                        detail="set_code",
                    )
                number = entry["turn"] + 1
                values = turn_values(round_id, product_id, entry["product_set"], number, words, at)
                rounds.add_turn(connection, values)
                _release_removed(connection, round_id, product_id)
                _carry_exclusions(connection, round_id, product_id, entry["turn"])
                details = {"product": entry["code"], "turn": number, "reason": words, "set_code": values["set_code"]}
                self._base.note(connection, "scoring.again", subject(row), details, at)
            return [turn_of(entry_row(connection, round_id, product_id)) for product_id in dict.fromkeys(product_ids)]

    def turns(self, round_id: int, product_id: int) -> list[Turn]:
        """All turns of a product, the first one first."""
        with self._base.store.reading() as connection:
            entry_row(connection, round_id, product_id)
            return [turn_of(row) for row in rounds.turns(connection, round_id, product_id)]

    def _exclude(self, connection: Connection, actor: Actor, entry: Row, member_id: int, reason: str, at: str) -> None:
        values = {"round_id": entry["round_id"], "product_id": entry["product_id"], "turn": entry["turn"]}
        values |= {"member_id": member_id, "kind": "unfinished", "reason": reason}
        rounds.exclude(connection, {**values, "decided_at": at, "decided_by": actor.name})


def _finished(connection: Connection, round_id: int) -> set[Place]:
    """Products and members whose sheet is closed or signed in the newest turn."""
    rows = assignments.newest_sheets(connection, round_id)
    return {(row["product_id"], row["member_id"]) for row in rows if row["status"] != "open"}


def _chosen(connection: Connection, round_id: int, product_ids: Iterable[int] | None) -> list[Row]:
    if product_ids is None:
        return [entry for entry in rounds.entries(connection, round_id) if not entry["closed_at"]]
    return [entry_row(connection, round_id, product_id) for product_id in dict.fromkeys(product_ids)]


def _awaited(facts: RoundFacts, entry: Row, finished: set[Place]) -> list[int]:
    """Members whose sheet of an open product would still count if it came."""
    excluded = facts.excluded(entry, entry["turn"])
    places = [(entry["product_id"], member_id) for member_id in facts.assigned.get(entry["product_id"], ())]
    return [
        member_id
        for product_id, member_id in places
        if not entry["closed_at"]
        and verdict(SheetFacts(excluded.get(member_id, ""), "", (product_id, member_id) in finished, False)).standing
        == "awaited"
    ]


def _require_answered(facts: RoundFacts, places: Sequence[tuple[Row, int]], reasons: Mapping[Place, str]) -> None:
    missing = [(entry, m) for entry, m in places if (entry["product_id"], m) not in reasons]
    if not missing:
        return
    shown = [f"{facts.council[m].label} – {entry['name']}" for entry, m in missing[:5]]
    raise CouncilError(
        f"Còn {len(missing)} phiếu chưa khóa: {'; '.join(shown)}{'; …' if len(missing) > 5 else ''}. Chưa kết thúc "
        "chấm điểm, không có gì bị thay đổi. Hãy chờ thành viên khóa phiếu, hoặc nêu lý do không tính phiếu của họ.",
        code="unfinished",
        detail=str(len(missing)),
    )


def _require_somebody(facts: RoundFacts, entry: Row) -> None:
    if not facts.assigned.get(entry["product_id"]):
        raise CouncilError(
            f"Chưa phân công ai chấm sản phẩm “{entry['name']}”. Không có gì bị thay đổi. Hãy phân công rồi chấm điểm, "
            "hoặc đưa sản phẩm ra khỏi đợt.",
            code="nobody",
        )


def _release_removed(connection: Connection, round_id: int, product_id: int) -> None:
    """Whoever has left the council is not awaited in a further turn; their sheets stay in the turns before."""
    for member in council_of(connection, round_id):
        if not member.appointed:
            assignments.unassign(connection, round_id, product_id, member.id)


def _carry_exclusions(connection: Connection, round_id: int, product_id: int, turn: int) -> None:
    """Whoever was late may come in time now; other exclusions hold on."""
    for row in rounds.exclusions(connection, round_id, product_id):
        if row["turn"] == turn and row["kind"] != "unfinished":
            rounds.exclude(connection, {**{key: row[key] for key in row.keys()}, "turn": turn + 1})  # noqa: SIM118
