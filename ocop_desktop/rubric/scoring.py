"""Points and stars of one score sheet, derived from its answers (art. 3.3 and the foot of Appendix II)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Literal, Protocol

from ocop_desktop.errors import AnswerError
from ocop_desktop.rubric.model import CriteriaSet, Node, Rubric

Outcome = Literal["scored", "incomplete", "stopped", "rejected"]

#: A missed 3-star minimum leaves at most this.
STARS_WITHOUT_MINIMA = 2


@dataclass(frozen=True)
class Answers:
    """What an evaluator says of a product.

    `options`: criterion code to option number, 0 = none reached, absent = not yet scored.
    `rejected`: the reason for rejecting the dossier; `stopped`: criterion code to the reason for stopping there.
    """

    options: Mapping[str, int] = field(default_factory=dict)
    rejected: str | None = None
    stopped: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Unmet:
    """A marked option that is not reached: its criterion, the star it is a minimum for, points needed and had."""

    code: str
    stars: int
    needs: int
    has: int


@dataclass(frozen=True)
class Result:
    """Points in whole points. `stars` is None unless the outcome is "scored"."""

    outcome: Outcome
    total: int
    parts: dict[str, int]
    unscored: tuple[str, ...]
    stars_by_points: int
    stars_by_minima: int
    unmet: tuple[Unmet, ...]
    #: Criteria at which the assessment stops, declared or by themselves.
    stopped_at: tuple[str, ...]

    @property
    def provisional_stars(self) -> int:
        """The lower of both stars on what is answered so far."""
        return min(self.stars_by_points, self.stars_by_minima)

    @property
    def stars(self) -> int | None:
        """The star of a complete sheet; None for any other outcome."""
        return self.provisional_stars if self.outcome == "scored" else None


def check_answers(criteria_set: CriteriaSet, answers: Answers) -> None:
    """AnswerError where a code or an option number is not in the set, or a reason is missing."""
    for code, option in answers.options.items():
        criterion = criteria_set.criteria.get(code)
        if criterion is None:
            raise AnswerError(f"Bộ {criteria_set.code} không có tiêu chí {code}.")
        if not 0 <= option <= len(criterion.options):
            raise AnswerError(f"Tiêu chí {code} có {len(criterion.options)} phương án, không có phương án {option}.")
    for code in answers.stopped:
        if code not in criteria_set.can_stop:
            raise AnswerError(f"Tiêu chí {code} không phải là tiêu chí dừng đánh giá.")
    if answers.rejected is not None and not answers.rejected.strip():
        raise AnswerError("Loại hồ sơ phải có lý do.")


def not_asked(criteria_set: CriteriaSet, options: Mapping[str, int]) -> frozenset[str]:
    """Criteria that do not apply: the one they depend on is answered with 0 points."""
    return frozenset(
        node.code
        for node in criteria_set.criteria.values()
        if node.only_if
        and node.only_if in options
        and criteria_set.criteria[node.only_if].points_of(options[node.only_if]) == 0
    )


def effective(criteria_set: CriteriaSet, options: Mapping[str, int]) -> dict[str, int]:
    """The answers that count, in the law's order: what is not asked counts as none reached."""
    skipped = not_asked(criteria_set, options)
    return {
        code: 0 if code in skipped else options[code]
        for code in criteria_set.criteria
        if code in skipped or code in options
    }


def score(rubric: Rubric, criteria_set: CriteriaSet, answers: Answers) -> Result:
    """Points, both stars and every missed minimum; AnswerError as in `check_answers`."""
    check_answers(criteria_set, answers)
    counted = effective(criteria_set, answers.options)
    points = {code: criteria_set.criteria[code].points_of(option) for code, option in counted.items()}
    parts: dict[str, int] = {part.code: 0 for part in criteria_set.parts}
    for code, value in points.items():
        parts[criteria_set.part_of[code]] += value
    unmet = tuple(u for code, value in points.items() for u in _unmet(criteria_set.criteria[code], value))
    total = sum(parts.values())
    unscored = tuple(code for code in criteria_set.criteria if code not in counted)
    stopped = tuple(c for c in criteria_set.criteria if c in answers.stopped or _stops(criteria_set, c, points))
    return Result(
        outcome=_outcome(answers, stopped, unscored),
        total=total,
        parts=parts,
        unscored=unscored,
        stars_by_points=stars_by_points(rubric, total),
        stars_by_minima=stars_by_minima(unmet),
        unmet=unmet,
        stopped_at=stopped,
    )


def stars_by_points(rubric: Rubric, total: int | Fraction) -> int:
    """The band of an exact total or mean (art. 3.3); never rounded before the threshold."""
    return next(band.stars for band in rubric.bands if total >= band.min)


class HasStars(Protocol):
    """Anything that belongs to a star, such as a missed mark."""

    @property
    def stars(self) -> int:
        """The star."""


def stars_by_minima(unmet: Iterable[HasStars]) -> int:
    """The highest star all of whose minima, and those of the stars below, are reached."""
    lowest = min((u.stars for u in unmet), default=6)
    return max(lowest - 1, STARS_WITHOUT_MINIMA)


def mixed_cases(criteria_set: CriteriaSet, options: Mapping[str, int]) -> tuple[str, ...]:
    """Criteria of set 26 answered in cases a and b at once; empty where one case is used throughout."""
    answered = {
        code: criteria_set.criteria[code].options[options[code] - 1].case
        for code in criteria_set.case_criteria
        if options.get(code)
    }
    return tuple(answered) if len(set(answered.values())) > 1 else ()


def _unmet(node: Node, points: int) -> Iterator[Unmet]:
    for option in node.marked:
        if points < option.points and option.minimum_for:
            yield Unmet(node.code, option.minimum_for, option.points, points)


def _stops(criteria_set: CriteriaSet, code: str, points: Mapping[str, int]) -> bool:
    return code in criteria_set.stops_by_itself and points.get(code) == 0


def _outcome(answers: Answers, stopped: tuple[str, ...], unscored: tuple[str, ...]) -> Outcome:
    if answers.rejected is not None:
        return "rejected"
    if stopped:
        return "stopped"
    return "incomplete" if unscored else "scored"
