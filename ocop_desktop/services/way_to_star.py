"""The cheapest way to a star as advice to the producer: what to reach, in the law's words, and what proves it.

From a council's result it is exact too: what each member gave stays, a criterion that is raised counts on every sheet
at least as much as the option aimed at, and the mean of that must reach the band. A minimum that the council decided as
reached need not be raised; one that waits for its decision counts as missed.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from ocop_desktop.council.model import Product
from ocop_desktop.council.sheet import ScoreSheet
from ocop_desktop.rubric.model import CriteriaSet, Node, Rubric
from ocop_desktop.rubric.scoring import effective, stars_by_minima
from ocop_desktop.rubric.way_up import KEPT_UNLESS_FREED, Change, NoWay, way_up_together
from ocop_desktop.services.dossier_law import dossier_law
from ocop_desktop.services.round_outcome import CouncilOutcome
from ocop_desktop.services.rubrics import rubric_of, set_of

_BEST_STARS = 5
_LEAST_TARGET = 3
_NONE_REACHED = "Không đạt phương án nào"
_NO_EVIDENCE = "Không có tài liệu riêng; đánh giá trên sản phẩm mẫu và thực tế"


@dataclass(frozen=True)
class Step:
    """A criterion to raise. `before` is the lowest option that a sheet has, `after` the one to reach, in words.

    `lowest` and `highest` are what the sheets give now, `points` what `after` is worth, in whole points; `gain` is
    what the mean gains, exact. `minimum` names the minima that are met by it, or is "". `evidence` is form 02's.
    """

    code: str
    title: str
    before: str
    after: str
    lowest: int
    highest: int
    points: int
    gain: Fraction
    minimum: str
    evidence: tuple[str, ...]


@dataclass(frozen=True)
class Kept:
    """A criterion that stays as it is unless somebody frees it: legal form, legal representative."""

    code: str
    title: str
    freed: bool


@dataclass(frozen=True)
class WayUp:
    """The way to `target` stars, which need `least` points. Totals are exact means, of one sheet its total.

    Without a way `steps` is empty, `total_after` None and `reason` says why; where the star is reached already the
    steps are empty too and `reason` says so. `basis` is the sentence that tells what it was computed from.
    """

    product: Product
    set_code: str
    set_name: str
    sheets: int
    target: int
    least: int
    possible: bool
    steps: tuple[Step, ...]
    total_before: Fraction | None
    total_after: Fraction | None
    kept: tuple[Kept, ...]
    basis: str
    reason: str

    @property
    def kept_words(self) -> tuple[str, ...]:
        """The criteria that stay as they are, as papers name them."""
        return tuple(f"tiêu chí {kept.code} “{kept.title}”" for kept in self.kept if not kept.freed)


def council_way(
    outcome: CouncilOutcome,
    given: Sequence[Mapping[str, int]],
    target: int | None = None,
    freed: Collection[str] = (),
) -> WayUp:
    """From a council's result; `given` are the answers on its counted sheets. None aims at the next star.

    AnswerError for an unknown star.
    """
    result = outcome.consensus
    law = outcome.rubric, outcome.criteria_set
    goal = _next(outcome) if target is None else target
    ended = [s.member for s in result.sheets if s.result.outcome != "scored"]
    if not result.sheets or ended:
        who = f" ({', '.join(ended)})" if ended else ""
        why = "Chưa có phiếu nào được tính nên chưa tính được cách lên hạng." if not result.sheets else (
            f"Có phiếu chưa chấm xong, dừng đánh giá hoặc loại hồ sơ{who} nên chưa tính được cách lên hạng."
        )  # fmt: skip
        return _without(law, outcome.product, len(result.sheets), goal, freed, why)
    settled = {(c.mark.code, c.stars) for c in result.contested if c.decided}
    return _way(law, outcome.product, given, goal, freed, settled, _council_basis(outcome))


def sheet_way(sheet: ScoreSheet, target: int | None = None, freed: Collection[str] = ()) -> WayUp:
    """From one sheet, on what is answered so far; None aims at the next star. AnswerError for an unknown star."""
    rubric = rubric_of(sheet.rubric.id, sheet.rubric.digest)
    law = rubric, set_of(rubric, sheet.set)
    result = sheet.result(rubric)
    goal = _above(result.provisional_stars) if target is None else target
    if result.outcome in ("stopped", "rejected"):
        why = "Phiếu ghi dừng đánh giá hoặc loại hồ sơ nên không tính cách lên hạng."
        return _without(law, sheet.product, 1, goal, freed, why)
    return _way(law, sheet.product, [sheet.answers], goal, freed, (), _sheet_basis(sheet, bool(result.unscored)))


def _next(outcome: CouncilOutcome) -> int:
    """The star above the one that is sure, with what is undecided taken as missed."""
    result = outcome.consensus
    if outcome.stars is not None:
        return _above(outcome.stars)
    sure = stars_by_minima([*result.unmet, *result.undecided])
    return _above(min(result.stars_by_points or 1, sure))


def _above(stars: int) -> int:
    """The next star worth advice: 1 and 2 stars get no certificate (art. 4.1)."""
    return min(max(stars + 1, _LEAST_TARGET), _BEST_STARS)


def _way(
    law: tuple[Rubric, CriteriaSet],
    product: Product,
    given: Sequence[Mapping[str, int]],
    target: int,
    freed: Collection[str],
    settled: Collection[tuple[str, int]],
    basis: str,
) -> WayUp:
    rubric, criteria_set = law
    fixed = [kept.code for kept in _kept(criteria_set, freed) if not kept.freed]
    found = way_up_together(rubric, criteria_set, given, target, fixed, settled)
    count = len(given)
    if isinstance(found, NoWay):
        free = way_up_together(rubric, criteria_set, given, target, (), settled)
        words = _no_way_words(found, count, fixed, not isinstance(free, NoWay))
        return _without(law, product, count, target, freed, words, basis)
    answers = [effective(criteria_set, dict.fromkeys(criteria_set.criteria, 0) | dict(sheet)) for sheet in given]
    return WayUp(
        product=product,
        set_code=criteria_set.code,
        set_name=criteria_set.name,
        sheets=count,
        target=target,
        least=_least(rubric, target),
        possible=True,
        steps=tuple(_step(criteria_set, change, answers, target, settled) for change in found.changes),
        total_before=Fraction(found.total_before, count),
        total_after=Fraction(found.total_after, count),
        kept=_kept(criteria_set, freed),
        basis=basis,
        reason="" if found.changes else f"Điểm và các mức tối thiểu của {target} sao đều đã đạt; không phải nâng gì.",
    )


def _without(
    law: tuple[Rubric, CriteriaSet],
    product: Product,
    count: int,
    target: int,
    freed: Collection[str],
    reason: str,
    basis: str = "",
) -> WayUp:
    rubric, criteria_set = law
    return WayUp(
        product=product,
        set_code=criteria_set.code,
        set_name=criteria_set.name,
        sheets=count,
        target=target,
        least=_least(rubric, target),
        possible=False,
        steps=(),
        total_before=None,
        total_after=None,
        kept=_kept(criteria_set, freed),
        basis=basis,
        reason=reason,
    )


def _least(rubric: Rubric, stars: int) -> int:
    return next((band.min for band in rubric.bands if band.stars == stars), 0)


def _kept(criteria_set: CriteriaSet, freed: Collection[str]) -> tuple[Kept, ...]:
    nodes = criteria_set.criteria
    return tuple(Kept(code, nodes[code].title, code in freed) for code in KEPT_UNLESS_FREED if code in nodes)


def _step(
    criteria_set: CriteriaSet,
    change: Change,
    answers: Sequence[Mapping[str, int]],
    target: int,
    settled: Collection[tuple[str, int]],
) -> Step:
    node = criteria_set.criteria[change.code]
    points = [node.points_of(sheet[node.code]) for sheet in answers]
    reached = node.options[change.to - 1]
    parts = dossier_law().evidence_for(criteria_set, node.code)
    return Step(
        code=node.code,
        title=node.title,
        before=node.options[change.before - 1].text if change.before else _NONE_REACHED,
        after=reached.text,
        lowest=min(points),
        highest=max(points),
        points=reached.points,
        gain=Fraction(change.points, len(answers)),
        minimum=", ".join(_minima(node, min(points), reached.points, target, settled)),
        evidence=tuple(part.name.rstrip(" ,.;") for part in parts) or (_NO_EVIDENCE,),
    )


def _minima(node: Node, had: int, reached: int, target: int, settled: Collection[tuple[str, int]]) -> Iterator[str]:
    """The stars whose minimum at a criterion was missed and is met now."""
    for option in node.marked:
        stars = option.minimum_for or 0
        if had < option.points <= reached and stars <= target and (node.code, stars) not in settled:
            yield f"{stars} sao"


def _no_way_words(found: NoWay, count: int, fixed: Sequence[str], possible_when_free: bool) -> str:
    from ocop_desktop.documents.paper_words import decimals

    reasons = [f"tiêu chí {u.code} chưa đạt mức tối thiểu {u.stars} sao" for u in found.minima]
    reasons += [f"tiêu chí {code} bằng 0 điểm làm dừng việc đánh giá" for code in found.stopped_at]
    if found.best_total < found.needs:
        best = decimals(Fraction(found.best_total, count))
        reasons.append(f"tổng điểm cao nhất có thể là {best}, chưa đủ {found.needs // count} điểm")
    kept = f"Khi giữ nguyên tiêu chí {' và '.join(fixed)} thì chưa" if fixed else "Chưa"
    words = f"{kept} lên được {found.stars} sao: {'; '.join(reasons)}."
    return (
        f"{words} Nếu các tiêu chí đang giữ nguyên có thể thay đổi thì có cách lên hạng."
        if possible_when_free
        else words
    )


def _council_basis(outcome: CouncilOutcome) -> str:
    result = outcome.consensus
    words = [
        f"Tính trên {len(result.sheets)} phiếu được tính của Hội đồng: điểm từng thành viên đã chấm được giữ nguyên, "
        "riêng ở các tiêu chí trong bảng thì mọi phiếu được coi là đạt ít nhất phương án cần đạt; điểm trung bình "
        "tính chính xác, không làm tròn."
    ]
    if any(c.decided for c in result.contested):
        words.append("Mức tối thiểu mà Hội đồng đã quyết định là đạt thì không phải nâng.")
    if result.undecided:
        words.append("Mức tối thiểu mà Hội đồng chưa quyết định được coi là chưa đạt.")
    return " ".join(words)


def _sheet_basis(sheet: ScoreSheet, unscored: bool) -> str:
    words = f"Tính trên phiếu của {sheet.evaluator.name}; các tiêu chí không có trong bảng giữ nguyên như đã chấm."
    return f"{words} Tiêu chí chưa chấm được coi là không đạt phương án nào." if unscored else words
