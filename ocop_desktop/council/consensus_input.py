"""What goes into a council's result and its rules: one sheet a member, decisions only where they are asked for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from ocop_desktop.errors import AnswerError
from ocop_desktop.rubric.model import CriteriaSet
from ocop_desktop.rubric.scoring import Answers, check_answers


@dataclass(frozen=True)
class MemberSheet:
    """A member's sheet. `excluded` is the reason for which it counts nowhere, such as a conflict of interest."""

    member: str
    answers: Answers
    excluded: str | None = None


@dataclass(frozen=True)
class Decision:
    """What the council decided on a contested mark, why, and who was for it."""

    code: str
    stars: int
    met: bool
    reason: str
    in_favour: tuple[str, ...] = ()


@dataclass(frozen=True)
class Mark:
    """A marked option: its criterion, the star it is a minimum for, and the points that reach it."""

    code: str
    stars: int
    needs: int


def marks_of(criteria_set: CriteriaSet) -> tuple[Mark, ...]:
    """Every mark of a set, in the law's order."""
    return tuple(
        Mark(criterion.code, option.minimum_for, option.points)
        for criterion in criteria_set.criteria.values()
        for option in criterion.marked
        if option.minimum_for
    )


def check_sheets(criteria_set: CriteriaSet, sheets: Sequence[MemberSheet]) -> None:
    """AnswerError where a sheet has no member, a member two sheets, or an answer or a reason is not as it must be."""
    seen: set[str] = set()
    for sheet in sheets:
        if not sheet.member.strip():
            raise AnswerError("Mỗi phiếu phải ghi tên thành viên.", code="member_missing")
        if sheet.member in seen:
            raise AnswerError(f"Thành viên “{sheet.member}” có hai phiếu. Hãy giữ lại một phiếu.", code="member_twice")
        seen.add(sheet.member)
        if sheet.excluded is not None and not sheet.excluded.strip():
            raise AnswerError(
                f"Phiếu của “{sheet.member}”: không tính phiếu thì phải nêu lý do.", code="reason_missing"
            )
        try:
            check_answers(criteria_set, sheet.answers)
        except AnswerError as error:
            raise AnswerError(f"Phiếu của “{sheet.member}”: {error.message}", code=error.code) from error


def settle(
    sheets: Sequence[MemberSheet], marks: Sequence[Mark], contested: Sequence[Mark], decisions: Iterable[Decision]
) -> Mapping[tuple[str, int], Decision]:
    """The decisions by (criterion code, star); AnswerError where one is not asked for, given twice or contradicted."""
    known = {(mark.code, mark.stars) for mark in marks}
    asked = {(mark.code, mark.stars) for mark in contested}
    excluded = {sheet.member for sheet in sheets if sheet.excluded is not None}
    settled: dict[tuple[str, int], Decision] = {}
    for decision in decisions:
        key = (decision.code, decision.stars)
        where = f"Quyết định về tiêu chí {decision.code}, mức {decision.stars} sao"
        if key not in known:
            raise AnswerError(f"{where}: bộ tiêu chí không có mức tối thiểu này.", code="mark_unknown")
        if key not in asked:
            raise AnswerError(f"{where}: các phiếu không khác nhau ở mức này nên không cần quyết định.", code="settled")
        if key in settled:
            raise AnswerError(f"{where}: có hai quyết định. Hãy giữ lại một.", code="decided_twice")
        if not decision.reason.strip():
            raise AnswerError(f"{where}: phải nêu lý do.", code="reason_missing")
        if conflicted := sorted(excluded.intersection(decision.in_favour)):
            raise AnswerError(
                f"{where}: {', '.join(conflicted)} đã bị loại khỏi việc chấm sản phẩm này nên không được biểu quyết.",
                code="voter_excluded",
            )
        settled[key] = decision
    _check_order(settled.values())
    return settled


def _check_order(decisions: Iterable[Decision]) -> None:
    """A criterion cannot miss a lower mark and reach a higher one."""
    listed = list(decisions)
    for low in listed:
        for high in listed:
            if low.code == high.code and low.stars < high.stars and high.met and not low.met:
                raise AnswerError(
                    f"Tiêu chí {low.code}: không thể chưa đạt mức tối thiểu {low.stars} sao"
                    f" mà lại đạt mức tối thiểu {high.stars} sao.",
                    code="decisions_contradict",
                )
