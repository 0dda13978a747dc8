"""A producer's self-assessment beside the council's result, or beside the one evaluator's closed sheet.

The council's is shown only where the scoring of the product is closed and whoever sits here may read results.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from ocop_desktop.council.sheet import RubricRef
from ocop_desktop.errors import CouncilError
from ocop_desktop.i18n import translate
from ocop_desktop.rubric.model import Node
from ocop_desktop.rubric.scoring import Answers, Result, effective, score
from ocop_desktop.services.dossier_access import visible_product
from ocop_desktop.services.round_access import require_reading
from ocop_desktop.services.round_outcome import CouncilOutcome
from ocop_desktop.services.round_results import ResultDesk
from ocop_desktop.services.self_assessment_desk import SelfAssessmentDesk
from ocop_desktop.services.self_assessment_records import (
    ComparedCriterion,
    OtherAnswer,
    SelfAssessment,
    SelfComparison,
)
from ocop_desktop.services.workspace_base import Base, law_of_row
from ocop_desktop.storage import registers, rounds, sheets
from ocop_desktop.storage.database import Connection, Row


@dataclass(frozen=True)
class SoloSheet:
    """The closed sheet of the one evaluator: what was answered, by whom, and what follows from it."""

    row: Row
    evaluator: str
    answers: Mapping[str, int]
    result: Result


@dataclass(frozen=True)
class Given:
    """What others chose: each one's answers as they count, under the name by which they are listed."""

    label: str
    options: Mapping[str, int]


class ComparisonDesk:
    """Sets beside each other what the producer says and what the council found."""

    def __init__(self, base: Base, results: ResultDesk) -> None:
        self._base = base
        self._results = results
        self._own = SelfAssessmentDesk(base)

    def compare(self, product_id: int, round_id: int | None = None) -> SelfComparison:
        """A product's self-assessment beside the result of a round, of the newest real one for None."""
        with self._base.store.reading() as connection:
            product = visible_product(self._base, connection, product_id)
            outcome, why = self.outcome(connection, product_id, round_id)
            if outcome is not None:
                return self._with_council(connection, product, outcome)
            solo = self.solo(connection, product_id) if round_id is None else None
            if solo is not None:
                return self._with_solo(connection, product, solo)
            return _alone(self._own.within(connection, product), why or _nothing_yet())

    def outcome(
        self, connection: Connection, product_id: int, round_id: int | None = None
    ) -> tuple[CouncilOutcome | None, str]:
        """The council's result that may be read now, and in words why there is none."""
        wanted = [round_id] if round_id is not None else _real_rounds(connection, product_id)
        why = ""
        for number in wanted:
            try:
                return self._results.within(connection, number, product_id), ""
            except CouncilError as error:
                why = why or error.message
        return None, why

    def solo(self, connection: Connection, product_id: int) -> SoloSheet | None:
        """The closed sheet of the set-up's evaluator, where whoever sits here may read it."""
        row = sheets.newest_of(connection, product_id)
        if row is None or row["status"] == "open":
            return None
        try:
            require_reading(self._base, connection, row)
        except CouncilError:
            return None
        key = row["sheet_id"], row["revision"]
        rubric, criteria_set = law_of_row(row)
        answers = sheets.answers(connection, *key)
        stopped = sheets.texts(connection, "stopped", *key)
        setup = registers.setup(connection)
        result = score(rubric, criteria_set, Answers(answers, row["rejected_reason"], stopped))
        return SoloSheet(row, str(setup["evaluator_name"]) if setup else "", answers, result)

    def given(self, connection: Connection, outcome: CouncilOutcome) -> list[Given]:
        """What each member whose sheet counts has chosen."""
        counted = [part for part in outcome.members if part.counted]
        found = sheets.answers_of(connection, [(part.sheet_id, part.revision) for part in counted])
        return [
            Given(
                part.member.label,
                effective(outcome.criteria_set, found.get((part.sheet_id, part.revision), {})),
            )
            for part in counted
        ]

    def _with_council(self, connection: Connection, product: Row, outcome: CouncilOutcome) -> SelfComparison:
        law = RubricRef(id=outcome.rubric.rubric, digest=outcome.rubric.digest)
        own = self._own.within(connection, product, outcome.criteria_set.code, law)
        means = outcome.consensus.means
        return SelfComparison(
            own=own,
            against="council",
            why_none="",
            round_id=outcome.round_id,
            practice=outcome.practice,
            moved=outcome.moved,
            rows=compared(own, self.given(connection, outcome), means.criteria),
            parts=means.parts,
            total=means.total,
            stars=outcome.stars,
            stars_by_points=outcome.consensus.stars_by_points,
            stars_by_minima=outcome.stars_by_minima,
        )

    def _with_solo(self, connection: Connection, product: Row, solo: SoloSheet) -> SelfComparison:
        law = RubricRef(id=solo.row["rubric_id"], digest=solo.row["rubric_digest"])
        own = self._own.within(connection, product, solo.row["set_code"], law)
        given = Given(solo.evaluator, effective(own.criteria_set, solo.answers))
        nodes = own.criteria_set.criteria
        ended = solo.result.outcome in ("rejected", "stopped")
        means = {
            code: Fraction(node.points_of(given.options[code]))
            if code in given.options
            else Fraction(0)
            if ended
            else None
            for code, node in nodes.items()
        }
        return SelfComparison(
            own=own,
            against="solo",
            why_none="",
            round_id=None,
            practice=False,
            moved=own.criteria_set.code != product["set_code"],
            rows=compared(own, [given], means),
            parts={code: Fraction(points) for code, points in solo.result.parts.items()},
            total=Fraction(solo.result.total),
            stars=solo.result.stars,
            stars_by_points=solo.result.stars_by_points,
            stars_by_minima=solo.result.stars_by_minima,
        )


def compared(
    own: SelfAssessment, given: Sequence[Given], means: Mapping[str, Fraction | None]
) -> tuple[ComparedCriterion, ...]:
    """Every criterion of the set, in the law's order; what is not asked counts as none reached."""
    criteria_set = own.criteria_set
    counted = effective(criteria_set, own.answers)
    return tuple(
        ComparedCriterion(
            code=code,
            title=node.title,
            part=criteria_set.part_of[code],
            most=node.max,
            option=counted.get(code),
            points=_points(node, counted.get(code)),
            others=tuple(
                OtherAnswer(one.label, one.options.get(code), _points(node, one.options.get(code))) for one in given
            ),
            mean=means.get(code),
        )
        for code, node in criteria_set.criteria.items()
    )


def _points(node: Node, option: int | None) -> int | None:
    return None if option is None else node.points_of(option)


def _alone(own: SelfAssessment, why: str) -> SelfComparison:
    nothing = dict.fromkeys(own.criteria_set.criteria)
    return SelfComparison(
        own=own,
        against="none",
        why_none=why,
        round_id=None,
        practice=False,
        moved=False,
        rows=compared(own, [], nothing),
        parts=dict.fromkeys(part.code for part in own.criteria_set.parts),
        total=None,
        stars=None,
        stars_by_points=None,
        stars_by_minima=None,
    )


def _nothing_yet() -> str:
    return translate(
        "SelfAssessment",
        "Chưa có kết quả chấm để so: kết quả chỉ hiện sau khi việc chấm sản phẩm này kết thúc, hoặc phiếu đã khóa.",
    )


def _real_rounds(connection: Connection, product_id: int) -> list[int]:
    """The rounds that a product is in, the newest first; practice is never mixed with real ones."""
    return [row["id"] for row in reversed(rounds.rounds_of(connection, product_id)) if not row["practice"]]
