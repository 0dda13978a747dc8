"""The guide through a set: a state machine whose steps come from the rubric, without screen or store.

It knows the answers as shown, where one stands, what was chosen last, and what follows from it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from ocop_desktop.council.sheet import Rejection
from ocop_desktop.rubric import scoring
from ocop_desktop.rubric.model import CriteriaSet, Node, Rubric
from ocop_desktop.rubric.scoring import Answers, Result, Unmet

#: The step after the last criterion: opinion, place and date, closing.
FINISH = ""

State = Literal["unscored", "none", "scored", "missed", "not_asked"]


@dataclass(frozen=True)
class Choice:
    """A change of one answer; None is "chưa chấm"."""

    code: str
    before: int | None
    after: int | None


@dataclass(frozen=True)
class WayUp:
    """What is missing for the next star on what is answered: points, and minima in the law's order."""

    stars: int
    points: int
    minima: tuple[Unmet, ...]


class ScoringGuide:
    """One evaluator's way through one set."""

    def __init__(self, rubric: Rubric, criteria_set: CriteriaSet, answers: Mapping[str, int], position: str) -> None:
        self.rubric = rubric
        self.criteria_set = criteria_set
        self.steps: tuple[str, ...] = (*criteria_set.criteria, FINISH)
        self.answers = dict(answers)
        self.rejection: Rejection | None = None
        self.stopped: dict[str, str] = {}
        self.position = position if position in self.steps else self.steps[0]
        self._undo: list[Choice] = []
        self._jumped_from: list[str] = []

    # --- where one stands ------------------------------------------------------------------------------------

    @property
    def criterion(self) -> Node | None:
        """The criterion in front of the evaluator; None at the last step."""
        return self.criteria_set.criteria.get(self.position)

    def next(self) -> bool:
        """Go to the following step; False at the last one."""
        return self._go(self.steps.index(self.position) + 1)

    def previous(self) -> bool:
        """Go to the step before; False at the first one."""
        return self._go(self.steps.index(self.position) - 1)

    def jump(self, code: str) -> bool:
        """Go to any step and remember where one came from; False where there is no such step."""
        if code not in self.steps or code == self.position:
            return False
        self._jumped_from.append(self.position)
        self.position = code
        return True

    def back(self) -> bool:
        """Return to where the last jump began; False where none is left."""
        if not self._jumped_from:
            return False
        self.position = self._jumped_from.pop()
        return True

    @property
    def can_go_back(self) -> bool:
        """Whether a jump can be undone."""
        return bool(self._jumped_from)

    def next_unscored(self) -> str | None:
        """The next criterion without an answer, going round; None where all are answered."""
        here = self.steps.index(self.position)
        ahead = (*self.steps[here + 1 :], *self.steps[: here + 1])
        missing = set(self.result.unscored)
        return next((code for code in ahead if code in missing), None)

    def _go(self, index: int) -> bool:
        if not 0 <= index < len(self.steps):
            return False
        self.position = self.steps[index]
        return True

    # --- answers ---------------------------------------------------------------------------------------------

    def choose(self, option: int | None) -> Choice | None:
        """Answer the criterion in front; None where nothing changes or the option does not exist."""
        node = self.criterion
        if node is None or node.code in self.not_asked or not self._exists(node, option):
            return None
        choice = Choice(node.code, self.answers.get(node.code), option)
        if choice.before == choice.after:
            return None
        self.put(choice.code, choice.after)
        self._undo.append(choice)
        return choice

    def undo(self) -> Choice | None:
        """Take back the last choice and go to its criterion; None where there is none."""
        if not self._undo:
            return None
        last = self._undo.pop()
        self.position = last.code
        self.put(last.code, last.before)
        return Choice(last.code, last.after, last.before)

    @property
    def can_undo(self) -> bool:
        """Whether a choice can be taken back."""
        return bool(self._undo)

    def forget(self, code: str) -> None:
        """Drop a criterion's choices from what can be taken back: they were never saved."""
        self._undo = [choice for choice in self._undo if choice.code != code]

    def put(self, code: str, option: int | None) -> None:
        """Show an answer without remembering it as a choice."""
        if option is None:
            self.answers.pop(code, None)
        else:
            self.answers[code] = option

    @staticmethod
    def _exists(node: Node, option: int | None) -> bool:
        return option is None or 0 <= option <= len(node.options)

    # --- what follows ----------------------------------------------------------------------------------------

    @property
    def result(self) -> Result:
        """Points and stars of what is shown."""
        reason = self.rejection.reason if self.rejection else None
        return scoring.score(self.rubric, self.criteria_set, Answers(self.answers, reason, self.stopped))

    @property
    def not_asked(self) -> frozenset[str]:
        """Criteria that do not apply on these answers."""
        return scoring.not_asked(self.criteria_set, self.answers)

    @property
    def mixed(self) -> tuple[str, ...]:
        """Criteria answered in two different cases."""
        return scoring.mixed_cases(self.criteria_set, self.answers)

    def states(self) -> dict[str, State]:
        """The state of every criterion; "missed" where a minimum stands between the product and the next star."""
        skipped, barring = self.not_asked, self.barring()
        return {code: self._state(code, skipped, barring) for code in self.criteria_set.criteria}

    def barring(self) -> dict[str, Unmet]:
        """Per criterion the lowest missed minimum that keeps the star by minima from rising."""
        result = self.result
        return {u.code: u for u in reversed(result.unmet) if u.stars <= result.stars_by_minima + 1}

    def _state(self, code: str, skipped: frozenset[str], barring: Mapping[str, Unmet]) -> State:
        if code in skipped:
            return "not_asked"
        if code not in self.answers:
            return "unscored"
        if code in barring:
            return "missed"
        return "scored" if self.answers[code] else "none"


def way_up(rubric: Rubric, result: Result) -> WayUp | None:
    """What is missing for the star above; None at 5 stars and where the assessment has ended."""
    stars = result.provisional_stars + 1
    if stars > rubric.bands[0].stars or result.outcome in ("rejected", "stopped"):
        return None
    needed = next(band.min for band in rubric.bands if band.stars == stars)
    minima = tuple(u for u in result.unmet if u.stars <= stars)
    return WayUp(stars, max(0, needed - result.total), minima)
