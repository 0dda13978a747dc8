"""Running sums, both stars, the one line why, and what is missing for the next star."""

from __future__ import annotations

from ocop_desktop.i18n import translate
from ocop_desktop.presenters.scoring_guide import ScoringGuide, WayUp, way_up
from ocop_desktop.presenters.scoring_view import Missing, Tone, TotalsView
from ocop_desktop.presenters.words import points, stars_glyphs, stars_words
from ocop_desktop.rubric.model import CriteriaSet, Rubric
from ocop_desktop.rubric.scoring import Result, Unmet


def totals_view(guide: ScoringGuide) -> TotalsView:
    """What stands at the foot of the scoring page."""
    result = guide.result
    way = way_up(guide.rubric, result)
    ended = result.outcome in ("rejected", "stopped")
    parts = guide.criteria_set.parts
    return TotalsView(
        parts=tuple((part.code, part.title, result.parts[part.code], part.max) for part in parts),
        total=f"{result.total}/{sum(part.max for part in parts)}",
        progress=progress(guide.criteria_set, result),
        stars=None if ended else result.provisional_stars,
        by_points=stars_glyphs(result.stars_by_points),
        by_minima=stars_glyphs(result.stars_by_minima),
        provisional=result.outcome == "incomplete",
        why=why(guide.rubric, result),
        tone=_tone(result),
        missing_title=missing_title(way) if way else "",
        missing=tuple(Missing(u.code, unmet_text(guide.criteria_set, u)) for u in lowest_missed(way)),
    )


def progress(criteria_set: CriteriaSet, result: Result) -> str:
    """How many criteria are scored, and how many are left."""
    every = len(criteria_set.criteria)
    left = len(result.unscored)
    done = translate("Scoring", "đã chấm {done}/{every}").format(done=every - left, every=every)
    return done + (" · " + translate("Scoring", "còn {left}").format(left=left) if left else "")


def why(rubric: Rubric, result: Result) -> str:
    """One line that says why it is this star."""
    if result.outcome == "rejected":
        return translate("Scoring", "Hồ sơ bị loại theo khai báo; không xếp hạng sao.")
    if result.outcome == "stopped":
        text = translate("Scoring", "Dừng đánh giá tại tiêu chí {codes}; không xếp hạng sao.")
        return text.format(codes=", ".join(result.stopped_at))
    return _reason(rubric, result)


def _reason(rubric: Rubric, result: Result) -> str:
    if result.stars_by_minima < result.stars_by_points:
        level = result.stars_by_minima + 1
        codes = ", ".join(u.code for u in result.unmet if u.stars <= level)
        text = translate("Scoring", "Chưa đạt mức tối thiểu của {stars} sao tại {codes}.")
        return text.format(stars=level, codes=codes)
    return band_text(rubric, result.total, result.stars_by_points)


def band_text(rubric: Rubric, total: int, stars: int) -> str:
    """In which band a total lies."""
    least = next(band.min for band in rubric.bands if band.stars == stars)
    above = next((band.min for band in reversed(rubric.bands) if band.min > least), None)
    if above is None:
        return translate("Scoring", "{total} điểm: từ {least} điểm trở lên là {stars} sao.").format(
            total=total, least=least, stars=stars
        )
    return translate("Scoring", "{total} điểm: từ {least} đến dưới {above} điểm là {stars} sao.").format(
        total=total, least=least, above=above, stars=stars
    )


def missing_title(way: WayUp) -> str:
    """What is missing for which star."""
    title = translate("Scoring", "Còn thiếu để lên {stars}:").format(stars=stars_words(way.stars))
    return f"{title} {points(way.points)}" if way.points else title


def lowest_missed(way: WayUp | None) -> tuple[Unmet, ...]:
    """For each criterion in the way its lowest missed minimum, in the law's order."""
    if way is None:
        return ()
    lowest = {u.code: u for u in reversed(way.minima)}
    return tuple(lowest[code] for code in dict.fromkeys(u.code for u in way.minima))


def unmet_text(criteria_set: CriteriaSet, unmet: Unmet) -> str:
    """A missed minimum in words: its criterion, points needed and had."""
    text = translate("Scoring", "{code} {title}: cần {needs} cho {stars} sao, được {has}")
    node = criteria_set.criteria[unmet.code]
    return text.format(
        code=unmet.code, title=node.title, needs=points(unmet.needs), stars=unmet.stars, has=points(unmet.has)
    )


def _tone(result: Result) -> Tone:
    if result.outcome in ("rejected", "stopped"):
        return "bad"
    if result.outcome == "incomplete" or result.stars_by_minima < result.stars_by_points:
        return "missing"
    return "good"
