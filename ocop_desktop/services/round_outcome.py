"""One product's result, from what lies in the store: sheets, exclusions, decisions, attendance."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from ocop_desktop.council.consensus import Consensus, consensus
from ocop_desktop.council.consensus_input import Decision, MemberSheet
from ocop_desktop.council.consensus_quorum import Quorum, quorum
from ocop_desktop.council.model import Level, Product
from ocop_desktop.council.round import SheetFacts, verdict
from ocop_desktop.council.spread import SpreadReport, spread_report
from ocop_desktop.rubric.model import CriteriaSet, Rubric
from ocop_desktop.rubric.scoring import Answers, Outcome, stars_by_minima
from ocop_desktop.services.records import Status
from ocop_desktop.services.round_conflicts import Conflicts
from ocop_desktop.services.round_desk import rule_of
from ocop_desktop.services.round_members import council_of, named_by
from ocop_desktop.services.round_records import Member, Turn
from ocop_desktop.storage import assignments, decisions, rounds, sheets
from ocop_desktop.storage.database import Connection, Row


@dataclass(frozen=True)
class MemberResult:
    """A member's part in a result. `reason` says why the sheet does not count, "" where it does.

    `status` is None and `sheet_id` "" where there is no sheet. `total` (whole points) and `outcome` are None where
    the sheet does not count. `paper`: the sheet is a copy of one filled in by hand.
    """

    member: Member
    counted: bool
    reason: str
    sheet_id: str
    revision: int
    status: Status | None
    paper: bool
    total: int | None
    outcome: Outcome | None


@dataclass(frozen=True)
class DecisionRow:
    """A decision of the council on a mark. It does not apply where its mark is contested no more, where somebody who
    was for it has been excluded since, or where it contradicts another: then it stays on record and is made anew.
    """

    code: str
    stars: int
    met: bool
    reason: str
    in_favour: tuple[Member, ...]
    decided_at: str
    decided_by: str
    applies: bool


@dataclass(frozen=True)
class CouncilOutcome:
    """The result of a product in a turn. `stars` is None unless nothing that is still open could change it.

    `moved`: the product has gone to another set since; its sheets and this result stay under `turn.set_code`.
    """

    round_id: int
    practice: bool
    product_id: int
    product: Product
    turn: Turn
    turns: int
    moved: bool
    level: Level
    rubric: Rubric
    criteria_set: CriteriaSet
    members: tuple[MemberResult, ...]
    consensus: Consensus
    decisions: tuple[DecisionRow, ...]
    quorum: Quorum
    spread_limit: int

    @property
    def spread(self) -> SpreadReport:
        """How far the members stand apart, computed now."""
        return spread_report(self.consensus, self.spread_limit)

    @property
    def needs_talk(self) -> bool:
        """Whether totals are further apart than the limit, or members split across a mark."""
        return bool(self.consensus.contested) or (self.consensus.spread or 0) > self.spread_limit

    @property
    def mean(self) -> Fraction | None:
        """The exact mean of the valid sheets."""
        return self.consensus.means.total

    @property
    def stars(self) -> int | None:
        """The star, where it is settled."""
        return self.consensus.stars

    @property
    def stars_by_minima(self) -> int | None:
        """The star that the minima allow, where what is undecided cannot change it."""
        best = stars_by_minima(self.consensus.unmet)
        worst = stars_by_minima([*self.consensus.unmet, *self.consensus.undecided])
        return best if best == worst and self.consensus.sheets else None

    @property
    def undecided(self) -> bool:
        """Whether the council must decide a mark before there can be a star."""
        complete = self.mean is not None and all(s.result.outcome == "scored" for s in self.consensus.sheets)
        return complete and self.stars is None

    @property
    def final(self) -> bool:
        """Whether there is a star and the council that gave it had its quorum."""
        return self.stars is not None and self.quorum.holds


@dataclass
class ConsensusMemory:
    """Results computed before: a sheet's version never comes twice, so what goes in names what comes out."""

    known: dict[object, tuple[Consensus, tuple[bool, ...]]] = field(default_factory=dict)
    most: int = 4096

    def keep(self, key: object, value: tuple[Consensus, tuple[bool, ...]]) -> tuple[Consensus, tuple[bool, ...]]:
        """Keep a result; everything is forgotten when it becomes too much."""
        if len(self.known) >= self.most:
            self.known.clear()
        self.known[key] = value
        return value


@dataclass(frozen=True)
class RoundFacts:
    """What a round's results are computed from, read in one state of the store; for one product or all."""

    row: Row
    council: dict[int, Member]
    conflicts: Conflicts
    quorum: Quorum
    assigned: Mapping[int, Sequence[int]]
    exclusions: Mapping[tuple[int, int], Mapping[int, str]]
    decisions: Mapping[tuple[int, int], Sequence[DecisionRow]]

    @classmethod
    def read(cls, connection: Connection, row: Row, product_id: int | None = None) -> RoundFacts:
        """The facts of a round, or as far as one product of it needs them."""
        round_id = row["id"]
        council = council_of(connection, round_id)
        appointed = [member for member in council if member.appointed]
        named = named_by(council)
        assigned: Mapping[int, Sequence[int]]
        if product_id is None:
            assigned = assignments.of_round(connection, round_id)
        else:
            assigned = {product_id: assignments.of_product(connection, round_id, product_id)}
        exclusions: dict[tuple[int, int], dict[int, str]] = {}
        for e in rounds.exclusions(connection, round_id, product_id):
            exclusions.setdefault((e["product_id"], e["turn"]), {})[e["member_id"]] = e["reason"]
        return cls(
            row=row,
            council=named,
            conflicts=Conflicts.of_round(connection, round_id),
            quorum=quorum(
                [str(member.id) for member in appointed],
                [str(member.id) for member in appointed if member.present],
                next((str(member.id) for member in appointed if member.role == "chair"), None),
                rule_of(row),
            ),
            assigned=assigned,
            exclusions=exclusions,
            decisions=_decisions(connection, round_id, product_id, named),
        )

    def excluded(self, entry: Row, turn: int) -> dict[int, str]:
        """Members whose sheet of a product counts nowhere: a declared conflict before a decision."""
        decided = self.exclusions.get((entry["product_id"], turn), {})
        return {**decided, **self.conflicts.with_producer(entry["producer_id"], entry["producer"])}


@dataclass(frozen=True)
class Given:
    """A sheet that goes into a result, under its member's label, with the reason for which it does not count."""

    label: str
    row: Row
    excluded: str | None

    @property
    def key(self) -> tuple[str, int]:
        """What names the sheet's content in the store."""
        return self.row["sheet_id"], self.row["revision"]


def parts_of(facts: RoundFacts, entry: Row, turn: Row, found: Sequence[Row]) -> tuple[list[MemberResult], list[Given]]:
    """Everybody's part in a turn as the council is listed, and the sheets that go into the result."""
    excluded = facts.excluded(entry, turn["turn"])
    sheet_of = {row["member_id"]: row for row in found}
    decided = facts.exclusions.get((entry["product_id"], turn["turn"]), {})
    named = {*facts.assigned.get(entry["product_id"], ()), *sheet_of, *decided}
    results: list[MemberResult] = []
    given: list[Given] = []
    for member in facts.council.values():
        if member.id not in named:
            continue
        row = sheet_of.get(member.id)
        finished = row is not None and row["status"] != "open"
        judged = verdict(SheetFacts(excluded.get(member.id, ""), "", finished, bool(turn["closed_at"])))
        results.append(_part(member, row, judged.standing == "counted", judged.reason))
        if row is not None and judged.standing != "awaited":
            given.append(Given(member.label, row, judged.reason or None))
    return results, given


def member_sheets(connection: Connection, given: Sequence[Given]) -> list[MemberSheet]:
    """What is on the sheets, as the rules take it."""
    keys = [one.key for one in given]
    options, stopped = sheets.answers_of(connection, keys), sheets.stopped_of(connection, keys)
    return [
        MemberSheet(
            one.label,
            Answers(options.get(one.key, {}), one.row["rejected_reason"], stopped.get(one.key, {})),
            one.excluded,
        )
        for one in given
    ]


def resolve(
    rubric: Rubric,
    criteria_set: CriteriaSet,
    given: Sequence[MemberSheet],
    decided: Sequence[DecisionRow],
    excluded: Mapping[int, str],
) -> tuple[Consensus, tuple[bool, ...]]:
    """The result with the decisions that apply, and for each decision whether it does."""
    bare = consensus(rubric, criteria_set, given)
    contested = {(c.mark.code, c.stars) for c in bare.contested}
    open_to_all = [
        d for d in decided if (d.code, d.stars) in contested and not any(m.id in excluded for m in d.in_favour)
    ]
    applied = [d for d in open_to_all if not _contradicted(d, open_to_all)]
    applies = tuple(d in applied for d in decided)
    return (consensus(rubric, criteria_set, given, map(rule, applied)) if applied else bare), applies


def rule(decision: DecisionRow) -> Decision:
    """A decision as the rules take it."""
    names = tuple(member.label for member in decision.in_favour)
    return Decision(decision.code, decision.stars, decision.met, decision.reason, names)


def _contradicted(decision: DecisionRow, others: Sequence[DecisionRow]) -> bool:
    """Whether a lower mark of the same criterion is decided as missed and a higher one as reached."""
    return any(
        other.code == decision.code
        and other.met != decision.met
        and (other.stars < decision.stars) == decision.met
        and other.stars != decision.stars
        for other in others
    )


def _part(member: Member, row: Row | None, counted: bool, reason: str) -> MemberResult:
    return MemberResult(
        member=member,
        counted=counted,
        reason=reason,
        sheet_id=row["sheet_id"] if row else "",
        revision=row["revision"] if row else 0,
        status=row["status"] if row else None,
        paper=bool(row and row["paper_id"]),
        total=None,
        outcome=None,
    )


def _decisions(
    connection: Connection, round_id: int, product_id: int | None, council: Mapping[int, Member]
) -> dict[tuple[int, int], list[DecisionRow]]:
    found: dict[tuple[int, int], list[DecisionRow]] = {}
    rows = decisions.of_round(connection, round_id, product_id)
    votes = decisions.votes(connection, round_id, product_id) if rows else {}
    for row in rows:
        key = row["product_id"], row["turn"]
        voters = votes.get((*key, row["code"], row["minimum_for"]), [])
        found.setdefault(key, []).append(
            DecisionRow(
                code=row["code"],
                stars=row["minimum_for"],
                met=bool(row["met"]),
                reason=row["reason"],
                in_favour=tuple(council[member_id] for member_id in voters),
                decided_at=row["decided_at"],
                decided_by=row["decided_by"],
                applies=True,
            )
        )
    return found
