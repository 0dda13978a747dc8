"""The contested minima of a result in words: who stands where, what the council decided, who may vote."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ocop_desktop.council.consensus import Contested
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.council_result_load import Loaded
from ocop_desktop.presenters.council_result_view import DecisionDraft, MarkKey, MarkView, Voter
from ocop_desktop.presenters.scoring_text import split_title
from ocop_desktop.presenters.scoring_view import Tone
from ocop_desktop.presenters.seats import refusal
from ocop_desktop.presenters.session import Session
from ocop_desktop.presenters.words import day_and_time, points
from ocop_desktop.services.round_outcome import CouncilOutcome, DecisionRow

Drafts = Mapping[MarkKey, DecisionDraft]


def marks(loaded: Loaded, outcome: CouncilOutcome, session: Session, drafts: Drafts) -> tuple[MarkView, ...]:
    """The marks that are contested, then the decisions that apply no more."""
    refused = why_not(loaded, outcome, session)
    found = [_contested(outcome, contested, refused, drafts) for contested in outcome.consensus.contested]
    keys = {view.key for view in found}
    stale = [d for d in outcome.decisions if not d.applies and (d.code, d.stars) not in keys]
    return (*found, *(_stale(outcome, decision, refused) for decision in stale))


def intro(outcome: CouncilOutcome) -> str:
    """What the list is about."""
    if not outcome.consensus.contested:
        return translate("CouncilResult", "Ở mức tối thiểu nào các phiếu cũng cùng một phía; không phải quyết định gì.")
    if outcome.undecided:
        return translate(
            "CouncilResult",
            "Các phiếu khác nhau ở những mức tối thiểu dưới đây. Hội đồng trao đổi rồi ghi quyết định cho từng mức.",
        )
    return translate("CouncilResult", "Các phiếu khác nhau ở những mức tối thiểu dưới đây.")


def why_not(loaded: Loaded, outcome: CouncilOutcome, session: Session) -> str:
    """Why nothing can be recorded here and now; "" where it can."""
    if outcome.turn.number < outcome.turns:
        return translate("CouncilResult", "Lượt này đã có lượt chấm mới thay thế nên không thay đổi nữa.")
    if loaded.round is not None and loaded.round.finished_at:
        return translate("CouncilResult", "Đợt đánh giá đã kết thúc nên không thay đổi được nữa.")
    refused = refusal(session, "decision.record")
    if refused or outcome.quorum.holds:
        return refused
    return translate("CouncilResult", "Phiên họp chưa đủ điều kiện quyết định. Hãy ghi người dự họp trước.")


def voters(loaded: Loaded, outcome: CouncilOutcome) -> tuple[Voter, ...]:
    """The appointed members; whoever may not vote on this product with the reason."""
    out = {part.member.id: part.reason for part in outcome.members if not part.counted and part.reason}
    found = []
    for member in loaded.members:
        if not member.appointed:
            continue
        barred = out.get(member.id, "")
        if not barred and not member.present:
            barred = translate("CouncilResult", "không dự họp")
        found.append(Voter(member.id, member.label, barred))
    return tuple(found)


def _contested(outcome: CouncilOutcome, contested: Contested, refused: str, drafts: Drafts) -> MarkView:
    mark = contested.mark
    key = mark.code, mark.stars
    row = _row(outcome, key)
    decided = contested.decision is not None
    verb = translate("CouncilResult", "Sửa quyết định…") if decided else translate("CouncilResult", "Ghi quyết định…")
    return MarkView(
        key=key,
        title=_title(outcome, mark.code, mark.stars),
        needs=_needs(outcome, mark.code, mark.stars),
        met=_side(outcome, mark.code, contested.met),
        not_met=_side(outcome, mark.code, contested.not_met),
        state=_state(contested.decided),
        tone=_tone(contested.decided),
        lines=tuple(_lines(row)) if row else (),
        verb=verb,
        can_withdraw=row is not None,
        refused=refused,
        draft=None if refused else drafts.get(key),
    )


def _stale(outcome: CouncilOutcome, decision: DecisionRow, refused: str) -> MarkView:
    return MarkView(
        key=(decision.code, decision.stars),
        title=_title(outcome, decision.code, decision.stars),
        needs="",
        met="",
        not_met="",
        state=translate("CouncilResult", "Quyết định không còn áp dụng: các phiếu không còn khác nhau ở đây."),
        tone="plain",
        lines=tuple(_lines(decision)),
        verb="",
        can_withdraw=True,
        refused=refused,
    )


def _row(outcome: CouncilOutcome, key: MarkKey) -> DecisionRow | None:
    return next((d for d in outcome.decisions if (d.code, d.stars) == key), None)


def _title(outcome: CouncilOutcome, code: str, stars: int) -> str:
    heading = split_title(outcome.criteria_set.criteria[code].title)[0]
    text = translate("CouncilResult", "{code} {title} – mức tối thiểu của {stars} sao")
    return text.format(code=code, title=heading, stars=stars)


def _needs(outcome: CouncilOutcome, code: str, stars: int) -> str:
    """What the law asks for there, in its words."""
    option = next(o for o in outcome.criteria_set.criteria[code].marked if o.minimum_for == stars)
    text = translate("CouncilResult", "Cần {points}: {law}")
    return text.format(points=points(option.points), law=option.text)


def _side(outcome: CouncilOutcome, code: str, names: tuple[str, ...]) -> str:
    given = {sheet.member: sheet.points.get(code) for sheet in outcome.consensus.sheets}
    return ", ".join(f"{name} ({given[name]})" for name in names)


def _state(decided: bool | None) -> str:
    if decided is None:
        return translate("CouncilResult", "Hội đồng chưa quyết định")
    if decided:
        return translate("CouncilResult", "Hội đồng quyết định: đạt")
    return translate("CouncilResult", "Hội đồng quyết định: chưa đạt")


def _tone(decided: bool | None) -> Tone:
    if decided is None:
        return "missing"
    return "good" if decided else "plain"


def _lines(decision: DecisionRow) -> Iterator[str]:
    if not decision.applies:
        yield translate("CouncilResult", "Đã ghi nhưng hiện không áp dụng; hãy ghi lại hoặc rút lại.")
    met = translate("CouncilResult", "Đạt") if decision.met else translate("CouncilResult", "Chưa đạt")
    text = translate("CouncilResult", "{met}. Lý do: {reason}")
    yield text.format(met=met, reason=decision.reason)
    names = ", ".join(member.label for member in decision.in_favour)
    yield translate("CouncilResult", "Tán thành: {names}").format(names=names)
    text = translate("CouncilResult", "Ghi lúc {when}, người ghi: {who}")
    yield text.format(when=day_and_time(decision.decided_at), who=decision.decided_by)
