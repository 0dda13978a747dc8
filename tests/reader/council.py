"""Sections 14.7 and 14.8: a council's result by trying every outcome of what is open, a way by trying every change."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from decimal import ROUND_HALF_UP, Decimal, localcontext
from fractions import Fraction
from itertools import combinations, product
from typing import Any

from . import require
from .rules import Node, Scored, criteria_of, points_of

#: A criterion and the star for which it has a minimum.
Mark = tuple[str, int]


class Valid(Scored):
    """A sheet that counts, as a line of `council` has it."""

    def __init__(self, rubric: Node, one: Node, sheet: dict[str, Any]) -> None:
        answers = {code: option for code, option in sheet["answers"].items() if option is not None}
        stopped, rejected = sheet.get("stopped") or [], sheet.get("rejected")
        super().__init__(rubric, one, {"answers": answers, "stopped": stopped, "rejected": rejected})
        self.member = sheet["member"]
        self.outcome = self.result["outcome"]
        self.total: int = self.result["total"]

    def given(self, code: str) -> int | None:
        """Points that enter a mean: an assessment that has ended gives none from there on."""
        return self.points.get(code) if self.outcome == "incomplete" else self.points.get(code, 0)

    def meets(self, code: str, needs: int) -> bool | None:
        """Whether a minimum is reached; None where the criterion has not been scored."""
        points = self.points.get(code)
        return None if points is None else points >= needs


def council(rubric: Node, line: dict[str, Any]) -> dict[str, Any]:
    """The answer to a line of `council`; Refused where its sheets or decisions cannot be."""
    one = next(s for s in rubric["sets"] if s["code"] == line["set"])
    names = [sheet["member"] for sheet in line["sheets"]]
    require(len(set(names)) == len(names), "member_twice")
    every = [(Valid(rubric, one, sheet), sheet.get("excluded")) for sheet in line["sheets"]]
    valid = [sheet for sheet, excluded in every if excluded is None]
    sides = {mark: _sides(valid, mark[0], needs) for mark, needs in marks_of(one).items()}
    split = [mark for mark, (met, not_met) in sides.items() if met and not_met]
    decided = _decided(split, line.get("decisions") or [])
    missed = [mark for mark, (_, not_met) in sides.items() if valid and len(not_met) == len(valid)]
    unmet = [mark for mark in sides if mark in missed or decided.get(mark) is False]
    mean = _mean(valid, criteria_of(one))
    return {
        "valid": len(valid),
        "mean": _pair(mean),
        "mean_text": None if mean is None else half_up(mean),
        "parts": {p: _pair(_mean(valid, [c for c, (of, _) in criteria_of(one).items() if of == p])) for p in "ABC"},
        "stars_by_points": None if mean is None else _band(rubric, mean),
        "contested": [
            {"code": m[0], "stars": m[1], "met": sides[m][0], "not_met": sides[m][1], "decided": decided.get(m)}
            for m in split
        ],
        "stars": _stars(rubric, valid, mean, unmet, [m for m in split if m not in decided]),
        "unmet": [{"code": code, "stars": stars} for code, stars in unmet],
        "spread": max(s.total for s in valid) - min(s.total for s in valid) if valid else None,
    }


def marks_of(one: Node) -> dict[Mark, int]:
    """Every minimum of a set with the points that it takes, in print order."""
    return {
        (code, option["minimum_for"]): option["points"]
        for code, (_, node) in criteria_of(one).items()
        for option in node["options"]
        if option["minimum_for"]
    }


def half_up(value: Fraction) -> str:
    """Two decimals, half up, with a point."""
    with localcontext(prec=60):
        return str((Decimal(value.numerator) / value.denominator).quantize(Decimal("0.01"), ROUND_HALF_UP))


def _sides(valid: list[Valid], code: str, needs: int) -> tuple[list[str], list[str]]:
    said = [(sheet.member, sheet.meets(code, needs)) for sheet in valid]
    return [m for m, met in said if met is True], [m for m, met in said if met is False]


def _decided(split: Collection[Mark], decisions: list[dict[str, Any]]) -> dict[Mark, bool]:
    decided: dict[Mark, bool] = {}
    for one in decisions:
        mark = (one["code"], one["stars"])
        require(mark in split and mark not in decided, "decision")
        decided[mark] = one["met"]
    for (code, low), (other, high) in product(decided, repeat=2):
        require(not (code == other and low < high and decided[code, high] and not decided[code, low]), "contradiction")
    return decided


def _mean(valid: list[Valid], codes: Iterable[str]) -> Fraction | None:
    points = [sheet.given(code) for code in codes for sheet in valid]
    return None if not valid or None in points else Fraction(sum(p or 0 for p in points), len(valid))


def _stars(
    rubric: Node, valid: list[Valid], mean: Fraction | None, unmet: list[Mark], still_open: list[Mark]
) -> int | None:
    """The star, where every way in which the open marks can still be decided gives the same."""
    if mean is None or any(sheet.outcome != "scored" for sheet in valid):
        return None
    outcomes = set()
    for choices in product((True, False), repeat=len(still_open)):
        missed = [m for _, m in unmet] + [mark[1] for mark, met in zip(still_open, choices, strict=True) if not met]
        outcomes.add(max(s for s in range(1, _band(rubric, mean) + 1) if s < 3 or all(m > s for m in missed)))
    return outcomes.pop() if len(outcomes) == 1 else None


def _band(rubric: Node, total: Fraction | int) -> int:
    return max(band["stars"] for band in rubric["bands"] if total >= band["min"])


def _pair(value: Fraction | None) -> list[int] | None:
    return None if value is None else [value.numerator, value.denominator]


class Ways:
    """Every way up from a sheet to a star, as a line of `gap` has them."""

    def __init__(self, rubric: Node, line: dict[str, Any]) -> None:
        self.rubric = rubric
        self.one = next(s for s in rubric["sets"] if s["code"] == line["set"])
        self.nodes = {code: node for code, (_, node) in criteria_of(self.one).items()}
        given = {code: option or 0 for code, option in line["answers"].items()}
        first = self._scored(dict.fromkeys(self.nodes, 0) | given)
        self.before, self.total = first.counted, first.result["total"]
        self.target = line["target"]
        self.free = [code for code in self.nodes if code not in (line.get("fixed") or ())]

    def cheapest(self, most: int | None = None) -> tuple[int, int] | None:
        """Fewest changes, then fewest points, over all ways with at most so many changes; None where there is none."""
        for count in range((len(self.free) if most is None else most) + 1):
            gains = [gain for codes in combinations(self.free, count) for gain in self._gains(codes)]
            if gains:
                return count, min(gains)
        return None

    def gain(self, changes: dict[str, int]) -> int | None:
        """Points that changes add where they reach the star; None where they do not."""
        result = self._scored(self.before | changes).result
        if result["outcome"] != "scored" or result["stars"] < self.target:
            return None
        return int(result["total"]) - self.total

    def options(self, code: str, cases: frozenset[str]) -> Iterator[int]:
        """The options of a criterion that are a step up, within its case or one of those that may be taken."""
        node, now = self.nodes[code], self.before[code]
        own = node["options"][now - 1]["case"] if now else None
        for option in node["options"]:
            in_case = option["case"] == own if own else option["case"] is None or option["case"] in cases
            if in_case and option["points"] > points_of(node, now):
                yield option["n"]

    def cases(self) -> list[frozenset[str]]:
        """The cases chosen already, or each of them for itself."""
        chosen = {self.nodes[c]["options"][n - 1]["case"] for c, n in self.before.items() if n} - {None}
        every = {option["case"] for node in self.nodes.values() for option in node["options"]} - {None}
        return [frozenset(chosen)] if chosen else [frozenset(case) for case in sorted(every)] or [frozenset()]

    def _gains(self, codes: tuple[str, ...]) -> Iterator[int]:
        for cases in self.cases():
            for picked in product(*[list(self.options(code, cases)) for code in codes]):
                gain = self.gain(dict(zip(codes, picked, strict=True)))
                if gain is not None:
                    yield gain

    def _scored(self, answers: dict[str, int]) -> Scored:
        return Scored(self.rubric, self.one, {"answers": answers, "stopped": [], "rejected": None})
