"""From a council's outcome to the words of its page: the star, who counts, how far apart, what comes next."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from ocop_desktop.council.member import ROLE_NAMES
from ocop_desktop.council.round import round_name
from ocop_desktop.council.star_name import star_name_at
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.classification import set_title
from ocop_desktop.presenters.council_result_load import Listed, Loaded
from ocop_desktop.presenters.council_result_view import (
    Chooser,
    MemberLine,
    NoticeLine,
    Offer,
    ResultStep,
    SheetAction,
)
from ocop_desktop.presenters.means import mean_text, only_shown_as
from ocop_desktop.presenters.result_view import PartLine, Star, Words
from ocop_desktop.presenters.scoring_view import Header, Tone
from ocop_desktop.presenters.seats import may_here, refusal
from ocop_desktop.presenters.session import Session
from ocop_desktop.presenters.words import day, points, stars_glyphs, stars_words
from ocop_desktop.services.round_outcome import CouncilOutcome, MemberResult
from ocop_desktop.services.round_reasons import ended
from ocop_desktop.services.round_records import Round
from ocop_desktop.services.rubrics import current_rubric


def header(the_round: Round, listed: Listed) -> Header:
    """Product, set and round."""
    rubric = current_rubric()
    found = rubric.by_code.get(listed.set_code)
    return Header(
        product=listed.product.name,
        set=set_title(found) if found else listed.set_code,
        evaluator=named(the_round),
        illustrative=listed.product.illustrative,
        code=listed.product.code,
    )


def named(the_round: Round) -> str:
    """The round's name, with the mark of practice where it is one."""
    details = the_round.details
    return round_name(details.number, details.year, details.practice)


def chooser(loaded: Loaded, shown_turn: int) -> Chooser:
    """The products of the round, and the turns of the one in front."""
    here = loaded.here
    return Chooser(
        products=offers(loaded.listed),
        product=here.id if here else None,
        turns=tuple(Offer(turn.number, _turn_words(turn.number, turn.closed_at)) for turn in loaded.turns),
        turn=shown_turn,
    )


def offers(listed: tuple[Listed, ...]) -> tuple[Offer, ...]:
    """Products to choose from; those still being scored say so."""
    going = translate("CouncilResult", "{name} (đang chấm)")
    names = Counter(each.product.name for each in listed)
    found = []
    for each in listed:
        product = each.product
        name = product.name if names[product.name] == 1 else f"{product.name} · {product.code}"
        found.append(Offer(each.id, name if each.closed else going.format(name=name)))
    return tuple(found)


def _turn_words(number: int, closed_at: str) -> str:
    if not closed_at:
        return translate("CouncilResult", "Lượt {n} · đang chấm").format(n=number)
    return translate("CouncilResult", "Lượt {n} · xong {day}").format(n=number, day=day(closed_at))


# --- the star ------------------------------------------------------------------------------------------------


def star(outcome: CouncilOutcome) -> Star:
    """The star as this office may call it, and the one line why."""
    by_points, by_minima = outcome.consensus.stars_by_points, outcome.stars_by_minima
    return Star(
        label=_label(outcome),
        stars=outcome.stars,
        words=_called(outcome),
        why=why(outcome),
        tone=_tone(outcome),
        by_points=_row(by_points),
        by_minima=_row(by_minima),
    )


def _label(outcome: CouncilOutcome) -> str:
    if outcome.level == "commune":
        return translate("CouncilResult", "Hạng sao dự kiến của Hội đồng")
    return translate("CouncilResult", "Hạng sao của Hội đồng")


def _called(outcome: CouncilOutcome) -> str:
    if outcome.stars is None:
        return translate("CouncilResult", "Chưa có hạng sao")
    name = star_name_at(outcome.level, outcome.stars)
    if name.potential:
        return translate("Result", "Tiềm năng 5 sao")
    if not name.certificate:
        return translate("Result", "{stars} – không cấp giấy chứng nhận").format(stars=stars_words(outcome.stars))
    return stars_words(outcome.stars)


def why(outcome: CouncilOutcome) -> str:
    """One line that says why it is this star, or why there is none."""
    result = outcome.consensus
    if outcome.undecided:
        text = translate("CouncilResult", "Còn {n} mức tối thiểu chờ Hội đồng quyết định; chưa đủ căn cứ xếp sao.")
        return text.format(n=len(result.undecided))
    if outcome.stars is None or outcome.mean is None or result.stars_by_points is None:
        return ended(outcome)
    if outcome.stars < result.stars_by_points:
        level = outcome.stars + 1
        codes = dict.fromkeys(mark.code for mark in result.unmet if mark.stars <= level)
        text = translate("Scoring", "Chưa đạt mức tối thiểu của {stars} sao tại {codes}.")
        return text.format(stars=level, codes=", ".join(codes))
    return band(outcome, result.stars_by_points)


def band(outcome: CouncilOutcome, stars: int) -> str:
    """In which band the exact mean lies; says so where two decimals show more than there is."""
    least = {each.stars: each.min for each in outcome.rubric.bands}
    mean, above = outcome.mean, least.get(stars + 1)
    if mean is None:
        return ""
    if above is None:
        text = translate("CouncilResult", "Trung bình {mean} điểm: từ {least} điểm trở lên là {stars} sao.")
        return text.format(mean=mean_text(mean), least=least[stars], stars=stars)
    if only_shown_as(mean, above):
        text = translate(
            "CouncilResult",
            "Điểm trung bình chính xác là {n}/{d}, chưa đủ {above} điểm; không làm tròn lên, nên là {stars} sao.",
        )
        return text.format(n=mean.numerator, d=mean.denominator, above=above, stars=stars)
    text = translate("CouncilResult", "Trung bình {mean} điểm: từ {least} đến dưới {above} điểm là {stars} sao.")
    return text.format(mean=mean_text(mean), least=least[stars], above=above, stars=stars)


def _tone(outcome: CouncilOutcome) -> Tone:
    return "missing" if outcome.stars is None or outcome.stars < 3 else "good"


def _row(stars: int | None) -> str:
    if stars is None:
        return translate("CouncilResult", "chưa xác định")
    return f"{stars_glyphs(stars)}  {stars_words(stars)}"


def total(outcome: CouncilOutcome) -> str:
    """The mean of what can be had."""
    return f"{mean_words(outcome)}/{sum(part.max for part in outcome.criteria_set.parts)}"


def mean_words(outcome: CouncilOutcome) -> str:
    """The mean with two decimals; where they would show a band that is missed, that it is below."""
    mean = outcome.mean
    bands = [each.min for each in outcome.rubric.bands]
    missed = next((least for least in bands if mean is not None and only_shown_as(mean, least)), None)
    if missed is not None:
        return translate("CouncilResult", "dưới {least}").format(least=missed)
    return mean_text(mean)


def parts(outcome: CouncilOutcome) -> tuple[PartLine, ...]:
    """The parts with their exact means, shown with two decimals."""
    means = outcome.consensus.means.parts
    return tuple(
        PartLine(part.code, part.title, int(means[part.code] or 0), part.max, mean_text(means[part.code]))
        for part in outcome.criteria_set.parts
    )


# --- who counts, and how far apart ---------------------------------------------------------------------------


def counted(outcome: CouncilOutcome) -> str:
    """How many sheets count."""
    text = translate("CouncilResult", "Tính {n}/{all} phiếu")
    return text.format(n=len(outcome.consensus.sheets), all=len(outcome.members))


def quorum(outcome: CouncilOutcome) -> Words:
    """Who is there, and whether that is enough."""
    held = outcome.quorum
    text = translate("CouncilResult", "Dự họp {present}/{appointed} thành viên, cần ít nhất {needed}")
    words = text.format(present=held.present, appointed=held.appointed, needed=held.needed)
    if held.chair_required and not held.chair_present:
        words += translate("CouncilResult", " và phải có Chủ tịch Hội đồng")
    if held.holds:
        return Words(words + translate("CouncilResult", ": đủ điều kiện quyết định."), "good")
    return Words(words + translate("CouncilResult", ": chưa đủ điều kiện quyết định."), "missing")


def spread(outcome: CouncilOutcome) -> Words:
    """How far apart the totals are, against the limit."""
    apart = outcome.consensus.spread
    if apart is None:
        return Words(translate("CouncilResult", "Chưa có phiếu nào để so sánh."), "plain")
    text = translate("CouncilResult", "Phiếu cao nhất và thấp nhất cách nhau {apart} (mức nhắc: {limit})")
    words = text.format(apart=points(apart), limit=points(outcome.spread_limit))
    if apart <= outcome.spread_limit:
        return Words(f"{words}.", "good")
    pair = next(iter(outcome.spread.far_apart))
    far = translate("CouncilResult", ", xa nhất: {higher} và {lower}. Nên trao đổi, nếu cần thì chấm lại.")
    return Words(words + far.format(higher=pair.higher, lower=pair.lower), "missing")


def members(loaded: Loaded, outcome: CouncilOutcome, session: Session) -> tuple[MemberLine, ...]:
    """Everybody whose sheet was asked for: counted with its total, or excluded with the reason."""
    newest = outcome.turn.number == outcome.turns
    refused = _why_not_exclude(loaded, newest, session)
    conflicted = loaded.here.conflicted if loaded.here else ()
    return tuple(_member(part, part.member.id in conflicted, refused) for part in outcome.members)


def _why_not_exclude(loaded: Loaded, newest: bool, session: Session) -> str:
    if not newest:
        return translate("CouncilResult", "Lượt này đã có lượt chấm mới thay thế nên không thay đổi nữa.")
    if loaded.round is not None and loaded.round.finished_at:
        return translate("CouncilResult", "Đợt đánh giá đã kết thúc nên không thay đổi được nữa.")
    return refusal(session, "sheet.exclude")


def _member(part: MemberResult, conflicted: bool, refused: str) -> MemberLine:
    verb = ""
    action: SheetAction = ""
    if part.counted:
        state, tone = translate("CouncilResult", "Được tính"), "good"
        action, verb = "exclude", translate("CouncilResult", "Không tính…")
    else:
        state, tone = translate("CouncilResult", "Không tính: {why}").format(why=part.reason), "missing"
        if part.status in ("closed", "signed") and not conflicted:
            action, verb = "include", translate("CouncilResult", "Tính lại…")
    if part.paper:
        state += translate("CouncilResult", " (phiếu giấy nhập lại)")
    return MemberLine(
        id=part.member.id,
        name=part.member.label,
        role=ROLE_NAMES[part.member.role],
        total="" if part.total is None else points(part.total),
        state=state,
        tone=tone,  # type: ignore[arg-type]
        action=action,
        verb=verb,
        refused=refused if action else "",
    )


# --- what holds for all of it, and what comes next -----------------------------------------------------------


def notices(loaded: Loaded, outcome: CouncilOutcome, session: Session) -> Iterator[NoticeLine]:
    """Practice, an older turn, another set, an open quorum, members too far apart."""
    if outcome.turn.number < outcome.turns:
        text = translate("CouncilResult", "Đây là lượt {n}, giữ lại để đối chiếu. Kết quả của sản phẩm là lượt {last}.")
        yield NoticeLine(text.format(n=outcome.turn.number, last=outcome.turns), "missing")
    elif outcome.turns > 1:
        text = translate("CouncilResult", "Lượt chấm {n}. Lý do chấm lại: {reason}")
        yield NoticeLine(text.format(n=outcome.turn.number, reason=outcome.turn.reason), "plain")
    if outcome.moved:
        text = translate("CouncilResult", "Các phiếu này chấm theo bộ {set}; sau đó sản phẩm đã chuyển sang bộ khác.")
        yield NoticeLine(text.format(set=outcome.criteria_set.no), "missing")
    if outcome.level == "commune":
        text = translate("CouncilResult", "Đánh giá sơ bộ của cấp xã: xã không công nhận hạng sao, chỉ đề nghị.")
        yield NoticeLine(text, "plain")
    if not outcome.quorum.holds and loaded.round is not None and not loaded.round.finished_at:
        verb = translate("CouncilResult", "Ghi người dự họp") if may_here(session, "meeting.edit") else ""
        yield NoticeLine(quorum(outcome).text, "missing", verb, "meeting" if verb else None)


def steps(loaded: Loaded, outcome: CouncilOutcome, session: Session) -> tuple[ResultStep, ...]:
    """The way on: note who was there, decide what is open, look at the round; print once it is finished."""
    ranking = ResultStep(translate("CouncilResult", "Xem cả đợt"), "ranking")
    papers = ResultStep(translate("CouncilResult", "Lập văn bản"), "papers")
    going = loaded.round is not None and not loaded.round.finished_at
    if outcome.undecided and going and outcome.turn.number == outcome.turns:
        return (_decide(outcome, session), papers, ranking)
    if going and not outcome.quorum.holds and may_here(session, "meeting.edit"):
        return (_meeting(), papers, ranking)
    return (ranking, papers) if going else (papers, ranking)


def _meeting() -> ResultStep:
    return ResultStep(translate("CouncilResult", "Ghi người dự họp"), "meeting")


def _decide(outcome: CouncilOutcome, session: Session) -> ResultStep:
    if not may_here(session, "decision.record"):
        return ResultStep(translate("CouncilResult", "Đăng nhập để ghi quyết định"), "sign_in")
    if not outcome.quorum.holds:
        return _meeting()
    return ResultStep(translate("CouncilResult", "Ghi quyết định của Hội đồng"), "decide")
