"""The council's results: of one product, and of a whole round beside each other. Only once scoring is closed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from ocop_desktop.council.consensus import Consensus
from ocop_desktop.council.model import Level
from ocop_desktop.council.permissions import may
from ocop_desktop.errors import CouncilError
from ocop_desktop.services.round_access import require, round_row
from ocop_desktop.services.round_entries import entry_row, turn_of
from ocop_desktop.services.round_members import council_of
from ocop_desktop.services.round_outcome import (
    ConsensusMemory,
    CouncilOutcome,
    DecisionRow,
    Given,
    MemberResult,
    RoundFacts,
    member_sheets,
    parts_of,
    resolve,
)
from ocop_desktop.services.round_ranking import RoundResults, round_results
from ocop_desktop.services.workspace_base import Base, law_of_row
from ocop_desktop.services.workspace_setup import setup_for
from ocop_desktop.services.workspace_sheets import product_of
from ocop_desktop.storage import assignments, rounds
from ocop_desktop.storage.database import Connection, Row

#: Told how many of how many are done.
Tick = Callable[[int, int], None]


class ResultDesk:
    """Computes results from the sheets each time they are asked for; nothing computed is stored."""

    def __init__(self, base: Base) -> None:
        self._base = base
        self._memory = ConsensusMemory()

    def result(self, round_id: int, product_id: int, turn: int | None = None) -> CouncilOutcome:
        """The result of a product in a turn, the newest for None; CouncilError "scoring_open" or "gone"."""
        with self._base.store.reading() as connection:
            return self.within(connection, round_id, product_id, turn)

    def results(self, round_id: int, tick: Tick | None = None) -> RoundResults:
        """All results of a round beside each other; products that are still being scored are listed apart.

        `tick` is told how many of how many products are done, and may raise to give up: nothing is written.
        """
        with self._base.store.reading() as connection:
            row = round_row(connection, round_id)
            actor = require(self._base, connection, "result.read", round_id)
            entries = rounds.entries(connection, round_id)
            outcomes = self.all_within(connection, row, entries, tick)
            council = council_of(connection, round_id)
            mine = assignments.products_of(connection, actor.member_id) if actor.member_id is not None else set()
        # before there is a result an ordinary member sees what they are to score, and no more
        seen = [each for each in entries if may(actor.role, "register.read") or each["product_id"] in mine]
        waiting = [product_of(entry) for entry in seen if not entry["closed_at"]]
        return round_results(outcomes, waiting, council)

    def all_within(
        self, connection: Connection, row: Row, entries: Sequence[Row], tick: Tick | None = None
    ) -> list[CouncilOutcome]:
        """The results of those products of a round whose scoring is closed, in a transaction that is open."""
        facts = RoundFacts.read(connection, row)
        found: dict[int, list[Row]] = {}
        for sheet in assignments.newest_sheets(connection, row["id"]):
            found.setdefault(sheet["product_id"], []).append(sheet)
        closed = [entry for entry in entries if entry["closed_at"]]
        levels = _levels(connection, closed)
        outcomes = []
        for number, entry in enumerate(closed, 1):
            sheets, level = found.get(entry["product_id"], []), levels[entry["illustrative"]]
            outcomes.append(self._outcome(connection, facts, entry, entry, sheets, level))
            if tick is not None:
                tick(number, len(closed))
        return outcomes

    def within(self, connection: Connection, round_id: int, product_id: int, turn: int | None = None) -> CouncilOutcome:
        """The same in a transaction that is open."""
        row = round_row(connection, round_id)
        require(self._base, connection, "result.read", round_id)
        entry = entry_row(connection, round_id, product_id)
        turn_row = rounds.turn(connection, round_id, product_id, entry["turn"] if turn is None else turn)
        if turn_row is None or not turn_row["closed_at"]:
            raise CouncilError(
                f"Sản phẩm “{entry['name']}” còn đang được chấm nên chưa xem được kết quả: chưa ai được thấy điểm của "
                "người khác. Hãy kết thúc chấm điểm sản phẩm này trước.",
                code="scoring_open",
            )
        facts = RoundFacts.read(connection, row, product_id)
        found = assignments.sheets_of_turn(connection, round_id, product_id, turn_row["turn"])
        level = setup_for(connection, bool(entry["illustrative"])).office.level
        return self._outcome(connection, facts, entry, turn_row, found, level)

    def _outcome(
        self, connection: Connection, facts: RoundFacts, entry: Row, turn: Row, found: Sequence[Row], level: Level
    ) -> CouncilOutcome:
        rubric, criteria_set = law_of_row(turn)
        parts, given = parts_of(facts, entry, turn, found)
        decided = facts.decisions.get((entry["product_id"], turn["turn"]), ())
        excluded = facts.excluded(entry, turn["turn"])
        key = _key(turn, given, decided, excluded)
        known = self._memory.known.get(key)
        if known is None:
            sheets = member_sheets(connection, given)
            known = self._memory.keep(key, resolve(rubric, criteria_set, sheets, decided, excluded))
        result, applies = known
        return CouncilOutcome(
            round_id=facts.row["id"],
            practice=bool(facts.row["practice"]),
            product_id=entry["product_id"],
            product=product_of(entry),
            turn=turn_of(turn),
            turns=entry["turn"],
            moved=entry["product_set"] != turn["set_code"],
            level=level,
            rubric=rubric,
            criteria_set=criteria_set,
            members=_with_totals(parts, result),
            consensus=result,
            decisions=tuple(replace(d, applies=applied) for d, applied in zip(decided, applies, strict=True)),
            quorum=facts.quorum,
            spread_limit=facts.row["spread_limit"],
        )


def _key(
    turn: Row, given: Sequence[Given], decided: Sequence[DecisionRow], excluded: Mapping[int, str]
) -> tuple[object, ...]:
    """Everything that a result depends on, by names that never come twice."""
    return (
        turn["rubric_digest"],
        turn["set_code"],
        tuple((one.label, *one.key, one.row["version"], one.excluded) for one in given),
        tuple((d.code, d.stars, d.met, d.reason, tuple(m.id for m in d.in_favour)) for d in decided),
        tuple(sorted(excluded.items())) if decided else (),
    )


def _with_totals(parts: Sequence[MemberResult], result: Consensus) -> tuple[MemberResult, ...]:
    counted = {sheet.member: sheet.result for sheet in result.sheets}
    return tuple(
        replace(part, total=counted[part.member.label].total, outcome=counted[part.member.label].outcome)
        if part.counted
        else part
        for part in parts
    )


def _levels(connection: Connection, entries: Sequence[Row]) -> dict[int, Level]:
    """The office's level for illustrative products (1) and others (0), as far as there are such."""
    marks = {entry["illustrative"] for entry in entries}
    return {mark: setup_for(connection, bool(mark)).office.level for mark in marks}
