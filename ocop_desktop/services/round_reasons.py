"""A result as papers take it, and in plain words why it is this star and not the next, on screen and paper alike."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from ocop_desktop.council import papers
from ocop_desktop.council.consensus import Contested
from ocop_desktop.council.consensus_input import Mark
from ocop_desktop.council.consensus_reasons import Hurdles, hurdles
from ocop_desktop.council.member import ROLE_NAMES
from ocop_desktop.rubric.model import Node
from ocop_desktop.rubric.scoring import Outcome
from ocop_desktop.services.round_outcome import CouncilOutcome
from ocop_desktop.services.round_records import Member

#: A label and its words.
Labelled = tuple[str, str]

_BEST_STARS = 5
#: What a sheet says that gives no points to rank a product by.
_ENDS: dict[Outcome, str] = {
    "rejected": "ghi loại hồ sơ hoặc không đánh giá sản phẩm",
    "stopped": "ghi dừng đánh giá",
    "incomplete": "chưa chấm xong",
}


def next_hurdles(outcome: CouncilOutcome) -> Hurdles | None:
    """What stands between the result and the next star; None without a star, and above the highest."""
    if outcome.stars is None or outcome.stars == _BEST_STARS:
        return None
    return hurdles(outcome.rubric, outcome.consensus, outcome.stars + 1)


def paper_member(member: Member) -> papers.PaperMember:
    """A member as papers name them."""
    return papers.PaperMember(member.label, ROLE_NAMES[member.role], member.office)


def paper_result(outcome: CouncilOutcome) -> papers.CouncilResult:
    """The result as every paper takes it."""
    result = outcome.consensus
    least = {band.stars: band.min for band in outcome.rubric.bands}
    goal = next_hurdles(outcome)
    ranked, whole = not _ended_early(outcome), all(_scored_whole(outcome))
    band = result.stars_by_points if ranked else None
    return papers.CouncilResult(
        valid=len(result.sheets),
        mean=outcome.mean if whole else None,
        parts=tuple(
            papers.PartMean(part.code, part.max, result.means.parts[part.code] if whole else None)
            for part in outcome.criteria_set.parts
        ),
        stars_by_points=band,
        band=None if band is None else (least[band], least.get(band + 1)),
        stars_by_minima=outcome.stars_by_minima if ranked else None,
        stars=outcome.stars,
        spread=result.spread if whole else None,
        contested=tuple(_contested(outcome, c) for c in result.contested),
        excluded=tuple(
            papers.ExcludedMember(paper_member(part.member), part.reason)
            for part in outcome.members
            if not part.counted and part.reason
        ),
        next_star=None
        if goal is None
        else papers.NextStar(
            goal.stars,
            least[goal.stars],
            goal.points_short or Fraction(0),
            tuple(_mark(outcome, mark) for mark in goal.missed),
        ),
        ended=ended(outcome),
        turn=_turn(outcome),
    )


def reasons(outcome: CouncilOutcome) -> tuple[Labelled, ...]:
    """How the result comes about and why it is this star and not the next, as (label, words), in Vietnamese."""
    from ocop_desktop.documents.form_words import law_decision
    from ocop_desktop.documents.paper_result import reason_lines, result_lines

    paper = paper_result(outcome)
    return (
        *result_lines(outcome.level, paper, law_decision(outcome.rubric.rubric)),
        *reason_lines(paper),
        *_own_lines(outcome),
    )


def ended(outcome: CouncilOutcome) -> str:
    """Why there is no star, in full sentences; "" where there is one."""
    if outcome.stars is not None:
        return ""
    counted = outcome.consensus.sheets
    if not counted:
        return "Không có phiếu nào được tính."
    words = []
    for kind, what in _ENDS.items():
        names = [sheet.member for sheet in counted if sheet.result.outcome == kind]
        if names:
            words.append(f"Phiếu của {', '.join(names)} {what}.")
    return " ".join(words) or "Hội đồng chưa quyết định về mức tối thiểu mà các phiếu khác nhau."


def consolidated_rows(outcome: CouncilOutcome) -> tuple[papers.ConsolidatedRow, ...]:
    """The rows of the consolidated sheet: parts, groups, criteria and the total, the counted members side by side."""
    contested = {c.mark.code for c in outcome.consensus.contested}
    rows: list[papers.ConsolidatedRow] = []
    for part in outcome.criteria_set.parts:
        codes = [node.code for node in part.walk() if node.is_criterion]
        rows.append(_row(outcome, "part", part.label, part.title, part.max, codes))
        for node in part.walk():
            kind: papers.RowKind = "criterion" if node.is_criterion else "group"
            codes = [below.code for below in node.walk() if below.is_criterion]
            rows.append(_row(outcome, kind, node.label, node.title, node.max, codes, node.code in contested))
    best = sum(part.max for part in outcome.criteria_set.parts)
    every = list(outcome.criteria_set.criteria)
    rows.append(_row(outcome, "total", "", outcome.rubric.form.total, best, every))
    return tuple(rows)


def member_columns(outcome: CouncilOutcome) -> tuple[papers.MemberColumn, ...]:
    """The counted members with their totals, in the order of the rows' points."""
    counted = [part for part in outcome.members if part.counted]
    return tuple(
        papers.MemberColumn(
            paper_member(part.member), part.total if whole else None, _ENDS.get(part.outcome or "scored", "")
        )
        for part, whole in zip(counted, _scored_whole(outcome), strict=True)
    )


def _ended_early(outcome: CouncilOutcome) -> bool:
    """Whether a counted sheet rejects or stops, so that points and minima rank nothing."""
    return any(sheet.result.outcome in ("rejected", "stopped") for sheet in outcome.consensus.sheets)


def _scored_whole(outcome: CouncilOutcome) -> Iterator[bool]:
    """Of each counted sheet whether every criterion was scored: what was not is no 0 on paper."""
    codes = outcome.criteria_set.criteria.keys()
    return (codes <= sheet.points.keys() for sheet in outcome.consensus.sheets)


def _turn(outcome: CouncilOutcome) -> str:
    """Which turn of scoring this is, where there was more than one; both stay on record."""
    if outcome.turn.number < outcome.turns:
        return f"lượt {outcome.turn.number}; đã có lượt {outcome.turns} thay cho lượt này."
    if outcome.turns > 1:
        return f"lượt {outcome.turn.number}; lý do chấm lại: {outcome.turn.reason.strip().rstrip('.;')}."
    return ""


def _own_lines(outcome: CouncilOutcome) -> Iterator[Labelled]:
    quorum = outcome.quorum
    chair = "" if quorum.chair_present or not quorum.chair_required else ", vắng Chủ tịch Hội đồng"
    enough = "đủ điều kiện quyết định" if quorum.holds else f"chưa đủ điều kiện quyết định (cần {quorum.needed})"
    yield "Dự họp:", f"{quorum.present}/{quorum.appointed} thành viên{chair}; {enough}."
    if outcome.moved:
        words = f"phiếu của lượt này chấm theo bộ {outcome.criteria_set.no}; sau đó sản phẩm đã chuyển sang bộ khác."
        yield "Bộ sản phẩm:", words
    for decision in outcome.decisions:
        if not decision.applies:
            yield "Quyết định không còn áp dụng:", f"tiêu chí {decision.code}, mức {decision.stars} sao."


def _row(
    outcome: CouncilOutcome,
    kind: papers.RowKind,
    label: str,
    title: str,
    best: int,
    codes: list[str],
    contested: bool = False,
) -> papers.ConsolidatedRow:
    given = [[sheet.points.get(code) for code in codes] for sheet in outcome.consensus.sheets]
    points = tuple(None if None in column else sum(p for p in column if p is not None) for column in given)
    known = [p for p in points if p is not None]
    mean = Fraction(sum(known), len(points)) if points and len(known) == len(points) else None
    return papers.ConsolidatedRow(kind, label, title, best, points, mean, contested)


def _contested(outcome: CouncilOutcome, contested: Contested) -> papers.ContestedMark:
    decision = contested.decision
    return papers.ContestedMark(
        mark=_mark(outcome, contested.mark),
        met=contested.met,
        not_met=contested.not_met,
        decided=contested.decided,
        reason=decision.reason if decision else "",
        in_favour=decision.in_favour if decision else (),
    )


def _mark(outcome: CouncilOutcome, mark: Mark) -> papers.MarkLine:
    node: Node = outcome.criteria_set.criteria[mark.code]
    option = next(o for o in node.marked if o.minimum_for == mark.stars)
    return papers.MarkLine(node.code, node.title, mark.stars, mark.needs, option.text)
