"""From a sheet to the words of the result page: what it is called, why, and what keeps it from the next star."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ocop_desktop.council.sheet import ScoreSheet
from ocop_desktop.council.star_name import star_name
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.result_view import JumpLine, PartLine, Section, Star, Words
from ocop_desktop.presenters.scoring_guide import WayUp, way_up
from ocop_desktop.presenters.scoring_text import split_title
from ocop_desktop.presenters.scoring_totals import lowest_missed, why
from ocop_desktop.presenters.scoring_view import Tone
from ocop_desktop.presenters.words import level_name, points, stars_glyphs, stars_words
from ocop_desktop.rubric.model import CriteriaSet, Node, Rubric
from ocop_desktop.rubric.scoring import STARS_WITHOUT_MINIMA, Result, Unmet, effective, mixed_cases

ENDED = ("rejected", "stopped")


def star(rubric: Rubric, criteria_set: CriteriaSet, sheet: ScoreSheet, result: Result) -> Star:
    """The lower of both stars, called as this office may call it (art. 4.1), and why it is this one."""
    ended = result.outcome in ENDED
    stars = None if ended else result.provisional_stars
    return Star(
        label=_label(sheet, result),
        stars=stars,
        words=_no_star(criteria_set, sheet, result) if stars is None else _called(sheet, stars),
        why=why(rubric, result),
        tone=_tone(result),
        by_points=_row(result.stars_by_points),
        by_minima=_row(result.stars_by_minima),
    )


def _label(sheet: ScoreSheet, result: Result) -> str:
    if result.outcome in ENDED:
        return translate("Result", "Không xếp hạng sao")
    if result.outcome == "incomplete":
        return translate("Result", "Tạm tính trên phần đã chấm")
    if star_name(sheet, result.provisional_stars).preliminary:
        return translate("Result", "Hạng sao dự kiến")
    return translate("Result", "Hạng sao")


def _called(sheet: ScoreSheet, stars: int) -> str:
    name = star_name(sheet, stars)
    if name.potential:
        return translate("Result", "Tiềm năng 5 sao")
    if not name.certificate:
        return translate("Result", "{stars} – không cấp giấy chứng nhận").format(stars=stars_words(stars))
    return stars_words(stars)


def _no_star(criteria_set: CriteriaSet, sheet: ScoreSheet, result: Result) -> str:
    if result.outcome == "stopped":
        return translate("Result", "Dừng đánh giá")
    node = criteria_set.criteria.get(sheet.rejected.under) if sheet.rejected else None
    if node is not None and node.ends == "not_assessed":
        return translate("Result", "Không đánh giá sản phẩm")
    return translate("Result", "Hồ sơ bị loại")


def _row(stars: int) -> str:
    return f"{stars_glyphs(stars)}  {stars_words(stars)}"


def _tone(result: Result) -> Tone:
    if result.outcome in ENDED:
        return "bad"
    return "missing" if result.outcome == "incomplete" or result.provisional_stars < 3 else "good"


def parts(criteria_set: CriteriaSet, result: Result) -> tuple[PartLine, ...]:
    """The parts with their points."""
    return tuple(PartLine(part.code, part.title, result.parts[part.code], part.max) for part in criteria_set.parts)


# --- notices -------------------------------------------------------------------------------------------------


def notices(rubric: Rubric, criteria_set: CriteriaSet, sheet: ScoreSheet, result: Result) -> Iterator[Words]:
    """What holds for the whole result: why it ended, whose it is, what it does not give."""
    if sheet.rejected is not None:
        node = criteria_set.criteria.get(sheet.rejected.under)
        ground = _ground(node) if node else " ".join(criteria_set.disqualified_if)
        yield Words(_ended(ground, sheet.rejected.reason), "bad")
    for code in (code for code in result.stopped_at if code in sheet.stopped):
        yield Words(_ended(_ground(criteria_set.criteria[code]), sheet.stopped[code]), "bad")
    by_itself = [code for code in result.stopped_at if code not in sheet.stopped]
    if by_itself:
        yield Words(_stopped_by_itself(criteria_set, by_itself), "bad")
    if mixed := mixed_cases(criteria_set, effective(criteria_set, sheet.answers)):
        text = translate("Scoring", "Các tiêu chí {codes} chọn hai trường hợp a và b khác nhau.")
        yield Words(text.format(codes=", ".join(mixed)), "missing")
    if result.outcome not in ENDED:
        yield from _naming(rubric, sheet, result.provisional_stars)


def _ended(ground: str, reason: str) -> str:
    text = translate("Result", "Căn cứ: {ground}\nLý do: {reason}")
    return text.format(ground=ground, reason=reason.strip())


def _stopped_by_itself(criteria_set: CriteriaSet, codes: Sequence[str]) -> str:
    watcher = next(node for node in criteria_set.criteria.values() if codes[0] in node.stops_on_zero)
    text = translate("Result", "Tiêu chí {codes} được 0 điểm nên đánh giá dừng tại đây.\nCăn cứ: {ground}")
    return text.format(codes=", ".join(codes), ground=_ground(watcher))


def _ground(node: Node) -> str:
    return f"{node.label} {node.title}. {' '.join(node.notes)}".strip()


def _naming(rubric: Rubric, sheet: ScoreSheet, stars: int) -> Iterator[Words]:
    name = star_name(sheet, stars)
    law = translate("Result", "khoản 1 Điều 4 Quyết định số {basis}").format(basis=rubric.legal_basis)
    if name.preliminary:
        text = translate("Result", "Đánh giá sơ bộ của cấp xã, không thay thế kết quả của Hội đồng {council}.")
        yield Words(text.format(council=_council(sheet)), "plain")
    if not name.certificate:
        text = translate("Result", "Sản phẩm đạt 1 sao hoặc 2 sao không được cấp giấy chứng nhận ({law}).")
        yield Words(text.format(law=law), "plain")
    elif name.potential:
        text = translate("Result", "Hạng 5 sao do cấp trung ương đánh giá và công nhận ({law}).")
        yield Words(text.format(law=law), "plain")


def _council(sheet: ScoreSheet) -> str:
    receiver = sheet.receiver
    return receiver.name if receiver.level == "other" else level_name(receiver.level).lower()


# --- what is missing -----------------------------------------------------------------------------------------


def sections(rubric: Rubric, criteria_set: CriteriaSet, result: Result) -> Iterator[Section]:
    """The way to each star above, with every minimum missed; then what is not scored."""
    if result.outcome in ENDED:
        if result.unmet:
            yield _all_missed(criteria_set, result)
    else:
        for number, way in enumerate(ways_up(rubric, result)):
            yield _way(rubric, criteria_set, result, way, "plain" if number else "missing")
    if result.unscored and result.outcome == "incomplete":
        yield _unscored(criteria_set, result)


def ways_up(rubric: Rubric, result: Result) -> Iterator[WayUp]:
    """What is missing for the star above, and for each above that what comes on top."""
    way = way_up(rubric, result)
    while way is not None:
        yield way
        above = way.stars + 1
        band = next((band.min for band in rubric.bands if band.stars == above), None)
        minima = tuple(unmet for unmet in result.unmet if unmet.stars == above)
        way = None if band is None else WayUp(above, max(0, band - result.total), minima)


def _way(rubric: Rubric, criteria_set: CriteriaSet, result: Result, way: WayUp, tone: Tone) -> Section:
    least = next(band.min for band in rubric.bands if band.stars == way.stars)
    if way.points:
        intro = translate("Result", "Còn thiếu {missing} (từ {least} trở lên)")
    else:
        intro = translate("Result", "Điểm đã đủ (từ {least} trở lên)")
    intro = intro.format(missing=points(way.points), least=points(least))
    rest = translate("Result", "và phải đạt mức tối thiểu tại:") if way.minima else _minima_reached(result, way)
    return Section(
        name=f"way{way.stars}",
        title=translate("Result", "Để lên {stars}").format(stars=stars_words(way.stars)),
        intro=f"{intro} {rest}" if way.minima else f"{intro}{rest}",
        tone=tone,
        lines=tuple(_missed(criteria_set, unmet) for unmet in lowest_missed(way)),
    )


def _minima_reached(result: Result, way: WayUp) -> str:
    if way.stars <= STARS_WITHOUT_MINIMA:
        return "."
    if result.outcome == "incomplete":
        return translate("Result", "; trên phần đã chấm chưa thiếu mức tối thiểu nào.")
    return translate("Result", "; không thiếu thêm mức tối thiểu nào.")


def _missed(criteria_set: CriteriaSet, unmet: Unmet) -> JumpLine:
    text = translate("Result", "cần {needs}, được {has}").format(needs=points(unmet.needs), has=points(unmet.has))
    return JumpLine(unmet.code, _title(criteria_set, unmet.code), text)


def _all_missed(criteria_set: CriteriaSet, result: Result) -> Section:
    lines = []
    for unmet in result.unmet:
        line = _missed(criteria_set, unmet)
        text = translate("Result", "tối thiểu của {stars}: {rest}").format(
            stars=stars_words(unmet.stars), rest=line.text
        )
        lines.append(JumpLine(line.code, line.title, text))
    title = translate("Result", "Mức tối thiểu chưa đạt trên phần đã chấm")
    return Section("missed", title, "", "plain", tuple(lines))


def _unscored(criteria_set: CriteriaSet, result: Result) -> Section:
    title = translate("Result", "Chưa chấm: {n} tiêu chí").format(n=len(result.unscored))
    if len(result.unscored) == len(criteria_set.criteria):
        return Section("unscored", title, translate("Result", "Chưa chấm tiêu chí nào."), "plain")
    lines = tuple(JumpLine(code, _title(criteria_set, code), "") for code in result.unscored)
    return Section("unscored", title, "", "plain", lines)


def _title(criteria_set: CriteriaSet, code: str) -> str:
    return split_title(criteria_set.criteria[code].title)[0]
