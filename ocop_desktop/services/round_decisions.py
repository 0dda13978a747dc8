"""What a council decides after scoring: contested marks, sheets that do not count, and the end of the round."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ocop_desktop.council.consensus import consensus
from ocop_desktop.council.consensus_input import Decision, MemberSheet
from ocop_desktop.errors import CouncilError, InputError
from ocop_desktop.services.round_access import Actor, require, require_open_round, round_row
from ocop_desktop.services.round_desk import required_reason, round_of, subject
from ocop_desktop.services.round_entries import entry_row
from ocop_desktop.services.round_members import council_of, member_gone, member_of
from ocop_desktop.services.round_outcome import CouncilOutcome, RoundFacts, member_sheets, parts_of, rule
from ocop_desktop.services.round_records import Member, Round
from ocop_desktop.services.round_results import ResultDesk
from ocop_desktop.services.workspace_base import Base
from ocop_desktop.storage import assignments, decisions, rounds
from ocop_desktop.storage.database import Connection, Row


class DecisionDesk:
    """Records decisions. Each asks for its reason, and for a quorum where the council itself must decide."""

    def __init__(self, base: Base, results: ResultDesk) -> None:
        self._base = base
        self._results = results

    def decide(
        self, round_id: int, product_id: int, code: str, stars: int, met: bool, reason: str, in_favour: Iterable[int]
    ) -> CouncilOutcome:
        """Record that a contested mark is met or not, in the place of an earlier decision on it.

        CouncilError "no_quorum", "voter" for one who may not vote here, "scoring_open"; AnswerError where the mark is
        not contested, or a lower mark of the criterion would be missed and a higher one reached.
        """
        words = required_reason(reason)
        at = self._base.now()
        with self._base.store.writing() as connection:
            actor = require(self._base, connection, "decision.record", round_id)
            row = require_open_round(connection, round_id)
            before = self._results.within(connection, round_id, product_id)
            _require_quorum(before)
            voters = _voters(connection, before, list(in_favour))
            self._check(connection, before, Decision(code, stars, met, words, tuple(m.label for m in voters)))
            values = {"round_id": round_id, "product_id": product_id, "turn": before.turn.number, "code": code}
            values |= {"minimum_for": stars, "met": int(met), "reason": words}
            values |= {"decided_at": at, "decided_by": actor.name}
            decisions.keep(connection, values, [member.id for member in voters])
            details = {"product": before.product.code, "turn": before.turn.number, "code": code, "stars": stars}
            details |= {"met": met, "reason": words, "in_favour": [member.label for member in voters]}
            self._base.note(connection, "decision.recorded", subject(row), details, at)
            return self._results.within(connection, round_id, product_id)

    def withdraw(self, round_id: int, product_id: int, code: str, stars: int, reason: str) -> CouncilOutcome:
        """Take a decision back, with a reason; nothing happens where there is none."""
        words = required_reason(reason)
        with self._base.store.writing() as connection:
            require(self._base, connection, "decision.record", round_id)
            row = require_open_round(connection, round_id)
            before = self._results.within(connection, round_id, product_id)
            if decisions.drop(connection, round_id, product_id, before.turn.number, code, stars):
                details = {"product": before.product.code, "turn": before.turn.number, "code": code, "stars": stars}
                self._base.note(connection, "decision.withdrawn", subject(row), {**details, "reason": words})
            return self._results.within(connection, round_id, product_id)

    def exclude(self, round_id: int, product_id: int, member_id: int, reason: str) -> None:
        """A member's sheet in the newest turn of a product counts nowhere, for this reason."""
        words = required_reason(reason)
        at = self._base.now()
        with self._base.store.writing() as connection:
            actor, row, entry = self._excluding(connection, round_id, product_id)
            member = _in_round(connection, member_id, round_id)
            values = {"round_id": round_id, "product_id": product_id, "turn": entry["turn"], "member_id": member_id}
            values |= {"kind": "decided", "reason": words, "decided_at": at, "decided_by": actor.name}
            rounds.exclude(connection, values)
            details = {"product": entry["code"], "turn": entry["turn"], "member": member.label, "reason": words}
            self._base.note(connection, "sheet.excluded", subject(row), details, at)

    def include(self, round_id: int, product_id: int, member_id: int, reason: str) -> None:
        """Take an exclusion back; one that follows from a declared conflict stays until that is withdrawn."""
        words = required_reason(reason)
        with self._base.store.writing() as connection:
            _, row, entry = self._excluding(connection, round_id, product_id)
            member = _in_round(connection, member_id, round_id)
            rounds.include(connection, round_id, product_id, entry["turn"], member_id)
            details = {"product": entry["code"], "turn": entry["turn"], "member": member.label, "reason": words}
            self._base.note(connection, "sheet.included", subject(row), details)

    def finish(self, round_id: int) -> Round:
        """End a round: nothing in it changes any more, its sheets may still be signed.

        CouncilError "scoring_open" or "undecided" names the products, "no_quorum", "empty_round".
        """
        at = self._base.now()
        with self._base.store.writing() as connection:
            require(self._base, connection, "round.finish", round_id)
            row = require_open_round(connection, round_id)
            entries = rounds.entries(connection, round_id)
            _require_closed(entries)
            outcomes = self._results.all_within(connection, row, entries)
            _require_quorum(outcomes[0])
            _require_decided(outcomes)
            rounds.change(connection, round_id, {"finished_at": at, "version": row["version"] + 1, "updated_at": at})
            results = {o.product.code: o.stars for o in outcomes}
            self._base.note(connection, "round.finished", subject(row), {"results": results}, at)
            return round_of(round_row(connection, round_id))

    def _excluding(self, connection: Connection, round_id: int, product_id: int) -> tuple[Actor, Row, Row]:
        actor = require(self._base, connection, "sheet.exclude", round_id)
        return actor, require_open_round(connection, round_id), entry_row(connection, round_id, product_id)

    def _check(self, connection: Connection, before: CouncilOutcome, decision: Decision) -> None:
        """The rules say whether the council is asked for this decision, and whether it fits the others that apply."""
        key = decision.code, decision.stars
        others = [rule(d) for d in before.decisions if d.applies and (d.code, d.stars) != key]
        consensus(before.rubric, before.criteria_set, self._sheets(connection, before), [*others, decision])

    def _sheets(self, connection: Connection, before: CouncilOutcome) -> list[MemberSheet]:
        turn = rounds.turn(connection, before.round_id, before.product_id, before.turn.number)
        entry = entry_row(connection, before.round_id, before.product_id)
        if turn is None:
            raise member_gone(str(before.turn.number))
        facts = RoundFacts.read(connection, round_row(connection, before.round_id), before.product_id)
        found = assignments.sheets_of_turn(connection, before.round_id, before.product_id, before.turn.number)
        return member_sheets(connection, parts_of(facts, entry, turn, found)[1])


def _require_quorum(outcome: CouncilOutcome) -> None:
    quorum = outcome.quorum
    if quorum.holds:
        return
    chair = " và phải có Chủ tịch Hội đồng" if quorum.chair_required else ""
    raise CouncilError(
        f"Phiên họp chưa đủ điều kiện quyết định: có mặt {quorum.present}/{quorum.appointed} thành viên, cần ít nhất "
        f"{quorum.needed}{chair}. Không có gì bị thay đổi. Hãy ghi người dự họp trong phần Phiên họp.",
        code="no_quorum",
        detail=f"{quorum.present}/{quorum.appointed}, {quorum.needed}",
    )


def _voters(connection: Connection, outcome: CouncilOutcome, member_ids: Sequence[int]) -> list[Member]:
    """Those who were for it, as the council is listed: appointed, there, and without a reason to stay out."""
    council = {member.id: member for member in council_of(connection, outcome.round_id)}
    if not member_ids:
        raise InputError("Chưa chọn thành viên tán thành. Hãy chọn rồi lưu lại.", code="missing", detail="in_favour")
    out = {part.member.id: part.reason for part in outcome.members if not part.counted and part.reason}
    for member_id in member_ids:
        member = council.get(member_id)
        if member is None or not member.appointed:
            raise member_gone(str(member_id))
        if member_id in out:
            raise _no_vote(f"{member.label} không được biểu quyết về sản phẩm này ({out[member_id]})", member_id)
        if not member.present:
            raise _no_vote(f"{member.label} không có trong danh sách dự họp", member_id)
    return [member for member in council.values() if member.id in member_ids]


def _no_vote(why: str, member_id: int) -> CouncilError:
    return CouncilError(
        f"{why}. Không có gì bị thay đổi. Hãy bỏ chọn thành viên này rồi lưu lại.", code="voter", detail=str(member_id)
    )


def _in_round(connection: Connection, member_id: int, round_id: int) -> Member:
    member = member_of(connection, member_id)
    if member.round_id != round_id:
        raise member_gone(str(member_id))
    return member


def _require_closed(entries: Sequence[Row]) -> None:
    if not entries:
        raise CouncilError(
            "Đợt này chưa có sản phẩm nào nên chưa kết thúc được. Không có gì bị thay đổi. Hãy đưa sản phẩm vào đợt.",
            code="empty_round",
        )
    waiting = [entry["name"] for entry in entries if not entry["closed_at"]]
    if waiting:
        raise CouncilError(
            f"Còn {len(waiting)} sản phẩm chưa kết thúc chấm điểm: {_some(waiting)}. Không có gì bị thay đổi. "
            "Hãy kết thúc chấm điểm trước.",
            code="scoring_open",
            detail=str(len(waiting)),
        )


def _require_decided(outcomes: Sequence[CouncilOutcome]) -> None:
    waiting = [outcome.product.name for outcome in outcomes if outcome.undecided]
    if waiting:
        raise CouncilError(
            f"Còn {len(waiting)} sản phẩm chờ Hội đồng quyết định: {_some(waiting)}. Không có gì bị thay đổi. "
            "Hãy ghi quyết định về các mức tối thiểu còn khác nhau trước.",
            code="undecided",
            detail=str(len(waiting)),
        )


def _some(names: Sequence[str]) -> str:
    shown = "; ".join(f"“{name}”" for name in names[:5])
    return f"{shown}; …" if len(names) > 5 else shown
