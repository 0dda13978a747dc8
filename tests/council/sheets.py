"""Sheets of members for the tests of a council's result. Members are "Thành viên n"; nobody is real."""

from __future__ import annotations

from hypothesis import strategies as st

from ocop_desktop.council.consensus import Consensus, consensus
from ocop_desktop.council.consensus_input import Decision, MemberSheet
from ocop_desktop.rubric.model import CriteriaSet, Node
from ocop_desktop.rubric.scoring import Answers
from ocop_desktop.services.rubrics import current_rubric

RUBRIC = current_rubric()
FIRST = RUBRIC.by_code["QD26-01"]
REASON = "Hội đồng đã xem hợp đồng liên kết."


def best(criterion: Node) -> int:
    return max(criterion.options, key=lambda o: o.points).n


def full(criteria_set: CriteriaSet = FIRST, **changed: int) -> dict[str, int]:
    """Full marks, with changes such as `c1_5=2` for criterion 1.5."""
    options = {code: best(c) for code, c in criteria_set.criteria.items()}
    for name, option in changed.items():
        options[name.removeprefix("c").replace("_", ".")] = option
    return options


def member(number: int, options: dict[str, int], excluded: str | None = None, **more: object) -> MemberSheet:
    return MemberSheet(f"Thành viên {number}", Answers(options, **more), excluded)  # type: ignore[arg-type]


def decide(code: str, stars: int, met: bool, *in_favour: str) -> Decision:
    return Decision(code, stars, met, REASON, in_favour)


def result_of(
    *sheets: MemberSheet, decisions: list[Decision] | None = None, criteria_set: CriteriaSet = FIRST
) -> Consensus:
    return consensus(RUBRIC, criteria_set, sheets, decisions or [])


@st.composite
def councils(draw: st.DrawFn, complete: bool = True) -> tuple[CriteriaSet, list[MemberSheet]]:
    """A set and sheets near each other, as councils give them: most answers common, some not."""
    criteria_set = draw(st.sampled_from(RUBRIC.sets))
    lowest = 0 if complete else -1
    common = {
        code: draw(st.integers(max(1, len(c.options) - 2), len(c.options))) for code, c in criteria_set.criteria.items()
    }
    sheets = []
    for number in range(1, draw(st.integers(1, 5)) + 1):
        options = dict(common)
        for code in draw(st.lists(st.sampled_from(list(common)), max_size=6)):
            options[code] = draw(st.integers(lowest, len(criteria_set.criteria[code].options)))
        kept = {code: option for code, option in options.items() if option >= 0}
        excluded = draw(st.sampled_from([None, None, None, "Có quan hệ với chủ thể"]))
        sheets.append(member(number, kept, excluded))
    return criteria_set, sheets
