"""From a round's results to the words of its table and the places in its pictures."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from ocop_desktop.council.model import ILLUSTRATIVE_MARK, PRACTICE_MARK, Product
from ocop_desktop.council.round import round_name
from ocop_desktop.council.star_name import star_name_at
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.council_result_words import mean_words, why
from ocop_desktop.presenters.means import NOTHING, mean_text, permille, quarters, signed_text
from ocop_desktop.presenters.ranking_view import MemberBar, Onward, PartStrip, Pictures, RankingView, StarBar
from ocop_desktop.presenters.scoring_view import Tone
from ocop_desktop.presenters.table_rows import Cell, Column, Row
from ocop_desktop.presenters.words import MOST_STARS, points, stars_words
from ocop_desktop.services.round_outcome import CouncilOutcome
from ocop_desktop.services.round_ranking import Divergence, PartPoints, Ranked, RoundResults
from ocop_desktop.services.round_records import Round


def columns() -> tuple[Column, ...]:
    """The columns of the ranking."""
    return (
        Column("place", translate("Ranking", "Thứ"), 5, number=True),
        Column("product", translate("Ranking", "Sản phẩm"), 27),
        Column("mean", translate("Ranking", "Trung bình"), 10, number=True),
        Column("by_points", translate("Ranking", "Theo điểm"), 9, wide_only=True),
        Column("by_minima", translate("Ranking", "Tối thiểu"), 9, wide_only=True),
        Column("stars", translate("Ranking", "Hạng sao"), 10, filtered=True),
        Column("spread", translate("Ranking", "Chênh"), 8, number=True),
        Column("contested", translate("Ranking", "Khác nhau"), 10, wide_only=True),
        Column("state", translate("Ranking", "Tình trạng"), 17, filtered=True),
    )


def ranking_view(the_round: Round, results: RoundResults, may_finish_scoring: bool) -> RankingView:
    """The page in final words. Products that are still being scored have numbers below 0."""
    ranked = [_row(each) for each in results.ranking]
    waiting = [_waiting_row(number, product) for number, product in enumerate(results.waiting, 1)]
    text = translate("Ranking", "Còn {n} sản phẩm chưa kết thúc chấm điểm nên chưa được xếp thứ.")
    return RankingView(
        title=round_name(the_round.details.number, the_round.details.year, practice=False),
        practice=PRACTICE_MARK if the_round.practice else "",
        summary=" · ".join(_summary(results)),
        rows=(*ranked, *waiting),
        pictures=pictures(results),
        waiting=text.format(n=len(results.waiting)) if results.waiting else "",
        may_finish_scoring=may_finish_scoring,
        onward=_onward(the_round, results),
    )


def _onward(the_round: Round, results: RoundResults) -> Onward | None:
    """What comes next once every product has its result."""
    if the_round.finished_at:
        text = translate("Ranking", "Đợt đã kết thúc. Tiếp theo: lập, in và lưu văn bản.")
        return Onward(text, translate("Ranking", "Lập văn bản"), "papers")
    if results.waiting or results.undecided or not results.ranking:
        return None
    if not all(each.outcome.quorum.holds for each in results.ranking):
        text = translate("Ranking", "Chưa đủ người dự họp để quyết định kết quả.")
        return Onward(text, translate("Ranking", "Ghi người dự họp"), "meeting")
    text = translate(
        "Ranking", "Mọi sản phẩm đã có kết quả. Tiếp theo: Chủ tịch hoặc Phó Chủ tịch Hội đồng kết thúc đợt."
    )
    return Onward(text, translate("Ranking", "Đến phần kết thúc đợt"), "rounds")


def _commune(results: RoundResults) -> bool:
    """Whether the stars are a commune's, which gives none (art. 4.1)."""
    return any(each.outcome.level == "commune" for each in results.ranking)


def _star_label(results: RoundResults, stars: int) -> str:
    """A number of stars as this office may call it."""
    if any(star_name_at(each.outcome.level, stars).potential for each in results.ranking):
        return translate("Result", "Tiềm năng 5 sao")
    return stars_words(stars)


def _summary(results: RoundResults) -> Iterator[str]:
    done = len(results.ranking)
    yield translate("Ranking", "{n}/{all} sản phẩm có kết quả").format(n=done, all=done + len(results.waiting))
    if _commune(results):
        yield translate("Ranking", "hạng sao của xã là dự kiến")
    if results.undecided:
        yield translate("Ranking", "{n} chờ Hội đồng quyết định").format(n=len(results.undecided))
    far = sum(_far(each.outcome) for each in results.ranking)
    if far:
        yield translate("Ranking", "{n} có chênh lệch quá mức").format(n=far)


# --- the table -----------------------------------------------------------------------------------------------


def _row(ranked: Ranked) -> Row:
    outcome, result = ranked.outcome, ranked.outcome.consensus
    place = "" if ranked.place is None else str(ranked.place)
    cells = (
        Cell(place, ranked.place),
        Cell(_name(outcome.product), tip=f"{outcome.product.name}, {outcome.product.producer}"),
        Cell(mean_words(outcome) if outcome.mean is not None else "", outcome.mean),
        _stars(result.stars_by_points),
        _stars(outcome.stars_by_minima),
        _result(outcome),
        _spread(outcome),
        _contested(outcome),
        _state(outcome),
    )
    heads = [column.title for column in columns()]
    spoken = ", ".join(f"{head}: {cell.text}" for head, cell in zip(heads, cells, strict=True) if cell.text)
    return Row(outcome.product_id, cells, more=f"{outcome.product.code} {outcome.product.producer}", spoken=spoken)


def _waiting_row(number: int, product: Product) -> Row:
    blank = Cell("")
    state = Cell(translate("Ranking", "Đang chấm"))
    name = Cell(_name(product))
    cells = (blank, name, blank, blank, blank, blank, blank, blank, state)
    return Row(-number, cells, more=f"{product.code} {product.producer}")


def _name(product: Product) -> str:
    return f"{product.name} ({ILLUSTRATIVE_MARK})" if product.illustrative else product.name


def _stars(stars: int | None) -> Cell:
    return Cell("", None) if stars is None else Cell(stars_words(stars), stars)


def _result(outcome: CouncilOutcome) -> Cell:
    tip = why(outcome)
    if outcome.stars is None:
        return Cell(translate("Ranking", "chưa có"), 0, tip=tip)
    return Cell(f"{outcome.stars}★", outcome.stars, tip=tip)


def _spread(outcome: CouncilOutcome) -> Cell:
    apart = outcome.consensus.spread
    if apart is None:
        return Cell("")
    tip = translate("Ranking", "Mức nhắc: {limit}").format(limit=points(outcome.spread_limit))
    return Cell(str(apart), apart, "missing" if _far(outcome) else "plain", tip)


def _far(outcome: CouncilOutcome) -> bool:
    return (outcome.consensus.spread or 0) > outcome.spread_limit


def _contested(outcome: CouncilOutcome) -> Cell:
    every, waiting = len(outcome.consensus.contested), len(outcome.consensus.undecided)
    if not every:
        return Cell("", 0)
    text = str(every)
    if waiting:
        text = translate("Ranking", "{n} (chờ {waiting})").format(n=every, waiting=waiting)
    tip = translate("Ranking", "{n} mức tối thiểu mà các phiếu khác nhau, {waiting} mức chờ Hội đồng quyết định")
    return Cell(text, every, tip=tip.format(n=every, waiting=waiting))


def _state(outcome: CouncilOutcome) -> Cell:
    words, tone = _state_words(outcome)
    return Cell(words, tone=tone, tip=why(outcome))


def _state_words(outcome: CouncilOutcome) -> tuple[str, Tone]:
    if outcome.undecided:
        return translate("Ranking", "Chờ quyết định"), "missing"
    if outcome.stars is None:
        return translate("Ranking", "Không xếp hạng"), "bad"
    if not outcome.quorum.holds:
        return translate("Ranking", "Chưa đủ dự họp"), "missing"
    if _far(outcome):
        return translate("Ranking", "Nên trao đổi lại"), "missing"
    return translate("Ranking", "Đã có kết quả"), "good"


# --- the pictures --------------------------------------------------------------------------------------------


def pictures(results: RoundResults) -> Pictures:
    """Stars as bars, points by part as strips, members as bars to either side."""
    widest = max((abs(m.bias) for m in results.members if m.bias is not None), default=Fraction(0))
    return Pictures(
        stars=tuple(_star_bars(results)),
        parts=tuple(_strip(part) for part in results.parts),
        members=tuple(_member(member, widest) for member in results.members if member.sheets),
        members_hint=translate(
            "Ranking",
            "So tổng điểm mỗi thành viên cho với điểm trung bình của cùng sản phẩm. Bên phải: cho cao hơn người khác; "
            "bên trái: cho thấp hơn.",
        ),
    )


def _star_bars(results: RoundResults) -> Iterator[StarBar]:
    most = max(results.stars.values(), default=0)
    for stars in (*range(MOST_STARS, 0, -1), None):
        count = results.stars.get(stars, 0)
        label = translate("Ranking", "Chưa có sao") if stars is None else _star_label(results, stars)
        if stars is None and not count:
            continue
        text = translate("Ranking", "{label}: {n} sản phẩm").format(label=label, n=count)
        yield StarBar(label, count, permille(Fraction(count), most) if most else 0, text)


def _strip(part: PartPoints) -> PartStrip:
    values = [mean for _, mean in part.means]
    middle_half = quarters(values)
    label = translate("Ranking", "Phần {code}").format(code=part.code)
    words = NOTHING
    if values:
        text = translate("Ranking", "thấp nhất {low}, giữa {middle}, cao nhất {high} (tối đa {best})")
        words = text.format(
            low=mean_text(part.low), middle=mean_text(part.middle), high=mean_text(part.high), best=part.best
        )
    return PartStrip(
        label=label,
        dots=tuple(permille(value, part.best) for value in values),
        low=permille(part.low or Fraction(0), part.best),
        middle=permille(part.middle or Fraction(0), part.best),
        high=permille(part.high or Fraction(0), part.best),
        box=None if middle_half is None else (permille(middle_half[0], part.best), permille(middle_half[1], part.best)),
        words=words,
        spoken=f"{label}: {words}",
    )


def _member(member: Divergence, widest: Fraction) -> MemberBar:
    bias = member.bias or Fraction(0)
    size = permille(abs(bias), widest) if widest else 0
    text = translate("Ranking", "{bias} điểm, {n} phiếu")
    words = text.format(bias=signed_text(bias), n=member.sheets)
    more = translate("Ranking", "cách trung bình {distance}, nhiều nhất {widest}")
    spoken = more.format(distance=mean_text(member.distance), widest=mean_text(member.widest))
    label = member.member.label
    return MemberBar(label, size if bias >= 0 else -size, words, f"{label}: {words}, {spoken}")
