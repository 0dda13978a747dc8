"""From a self-assessment and its comparison to the words of their page; the law's text is passed on as it is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from ocop_desktop.i18n import translate
from ocop_desktop.presenters.means import mean_short, mean_text, signed_text
from ocop_desktop.presenters.scoring_guide import ScoringGuide
from ocop_desktop.presenters.scoring_text import criterion_view, map_rows, split_title
from ocop_desktop.presenters.scoring_totals import why
from ocop_desktop.presenters.scoring_view import CriterionView, Header, MapRow, Tone
from ocop_desktop.presenters.self_assessment_view import Beside, CompareView, SelfNotice, SelfStep, SelfTotals
from ocop_desktop.presenters.table_rows import Cell, Column, Row
from ocop_desktop.presenters.words import day_and_time, points, stars_glyphs, stars_words
from ocop_desktop.services.self_assessment_desk import set_name
from ocop_desktop.services.self_assessment_records import (
    ComparedCriterion,
    OtherAnswer,
    SelfAssessment,
    SelfComparison,
)

#: Commands of the notices.
UNDO_IMPORT, EARLIER, NOW = "undo_import", "earlier", "now"


def header(own: SelfAssessment) -> Header:
    """For whom one fills in."""
    words = translate("SelfAssessment", "Chủ thể tự đánh giá: {producer}")
    named = f"{own.criteria_set.no} · {own.criteria_set.name}"
    return Header(own.product, named, words.format(producer=own.producer), own.illustrative, own.code)


def own_criterion(guide: ScoringGuide, own: SelfAssessment, words: str, editable: bool) -> CriterionView | None:
    """The criterion in front, without what only an evaluator declares."""
    node = guide.criterion
    if node is None:
        return None
    return replace(criterion_view(guide, node, words, editable), can_end="", can_end_text="")


def own_map(guide: ScoringGuide) -> tuple[MapRow, ...]:
    """All criteria, with the words of somebody who fills in rather than scores."""
    left_open = translate("SelfAssessment", "chưa điền")
    return tuple(
        replace(row, points=left_open, word=left_open) if row.state == "unscored" else row
        for row in map_rows(guide)
        if row.kind != "finish"
    )


def own_totals(guide: ScoringGuide) -> SelfTotals:
    """The sums of what is filled in, and the star that would follow."""
    result, criteria_set = guide.result, guide.criteria_set
    every, left = len(criteria_set.criteria), len(result.unscored)
    progress = translate("SelfAssessment", "đã điền {done}/{every}").format(done=every - left, every=every)
    both = translate("SelfAssessment", "theo điểm {points} · theo điều kiện tối thiểu {minima}")
    tone: Tone = "missing" if left or result.stars_by_minima < result.stars_by_points else "good"
    return SelfTotals(
        parts=tuple((part.code, part.title, result.parts[part.code], part.max) for part in criteria_set.parts),
        total=f"{result.total}/{sum(part.max for part in criteria_set.parts)}",
        progress=progress,
        stars=stars_glyphs(result.provisional_stars),
        both=both.format(points=stars_glyphs(result.stars_by_points), minima=stars_glyphs(result.stars_by_minima)),
        why=why(guide.rubric, result),
        tone=tone,
    )


def step(guide: ScoringGuide) -> SelfStep:
    """What comes next."""
    codes = guide.steps[:-1]
    last = guide.position == codes[-1]
    onward = translate("SelfAssessment", "Xong, về hồ sơ") if last else translate("SelfAssessment", "Tiếp  ·  Enter")
    return SelfStep(guide.position == codes[0], last, onward)


def notices(own: SelfAssessment, can_undo: bool, may_edit: bool) -> Iterator[SelfNotice]:
    """What holds for the whole self-assessment."""
    if not own.current and own.criteria_set.code != own.current_set:
        words = translate(
            "SelfAssessment",
            "Bản tự đánh giá này theo {old}. Sản phẩm nay ở {now} nên bản này chỉ để xem.",
        )
        back = translate("SelfAssessment", "Về bộ hiện nay")
        yield SelfNotice(
            words.format(old=set_name(own.criteria_set.code), now=set_name(own.current_set)), "missing", back, NOW
        )
    elif own.earlier:
        words = translate(
            "SelfAssessment",
            "Sản phẩm đã chuyển bộ: bản tự đánh giá theo {old} vẫn được giữ nguyên, không tính vào đây.",
        )
        text = words.format(old=", ".join(map(set_name, own.earlier)))
        yield SelfNotice(text, "plain", translate("SelfAssessment", "Xem bản cũ"), f"{EARLIER}:{own.earlier[0]}")
    if can_undo and own.source:
        words = translate("SelfAssessment", "Đã nhập từ tệp “{file}” lúc {when}.")
        undo = translate("SelfAssessment", "Hoàn tác nhập")
        yield SelfNotice(words.format(file=own.source, when=day_and_time(own.updated_at)), "good", undo, UNDO_IMPORT)
    if own.current and not may_edit:
        yield SelfNotice(
            translate("SelfAssessment", "Chỉ để xem: cán bộ phụ trách hoặc thư ký nhập bản tự đánh giá của chủ thể."),
            "plain",
        )


# --- beside the council's ------------------------------------------------------------------------------------


def whose(found: SelfComparison) -> str:
    """Whose result stands beside the producer's."""
    if found.against == "council":
        name = translate("SelfAssessment", "Hội đồng")
        return f"{name} ({translate('SelfAssessment', 'TẬP HUẤN')})" if found.practice else name
    return translate("SelfAssessment", "Phiếu chấm của xã")


def beside(found: SelfComparison | None, own: SelfAssessment, code: str, option: int | None) -> Beside:
    """What others gave for a criterion, beside what stands there now."""
    if found is None or found.against == "none" or found.own.criteria_set.code != own.criteria_set.code:
        return Beside("", ())
    row = next(each for each in found.rows if each.code == code)
    lines = _other_lines(row.others)
    title = whose(found)
    if found.against == "council":
        title = translate("SelfAssessment", "{who}: trung bình {mean} điểm").format(
            who=title, mean=mean_short(row.mean)
        )
    differs = option is not None and any(other.option not in (None, option) for other in row.others)
    if option is not None and row.mean is not None:
        given = own.criteria_set.criteria[code].points_of(option)
        words = translate("SelfAssessment", "Chủ thể chọn {points} điểm, chênh {difference}.")
        lines.insert(0, words.format(points=given, difference=signed_text(given - row.mean)))
    return Beside(title, tuple(lines), "missing" if differs else "good" if option is not None else "plain")


def _other_lines(others: tuple[OtherAnswer, ...]) -> list[str]:
    """Who chose what: one line an option, in the law's order."""
    by_option: dict[int, list[OtherAnswer]] = {}
    for other in others:
        by_option.setdefault(-1 if other.option is None else other.option, []).append(other)
    lines = []
    for option, chosen in sorted(by_option.items()):
        words = _option_words(option, chosen[0].points or 0)
        lines.append(f"{words}: {', '.join(other.label for other in chosen)}")
    return lines


def _option_words(option: int, worth: int) -> str:
    if option < 0:
        return translate("SelfAssessment", "Để trống")
    if option == 0:
        return translate("SelfAssessment", "Không đạt phương án nào")
    return translate("SelfAssessment", "Phương án {n} ({points})").format(n=option, points=points(worth))


def compare_columns() -> tuple[Column, ...]:
    """The columns of the comparison."""
    return (
        Column("code", translate("SelfAssessment", "Tiêu chí"), 31),
        Column("own", translate("SelfAssessment", "Chủ thể"), 11, number=True),
        Column("mean", translate("SelfAssessment", "Kết quả chấm"), 17, number=True),
        Column("difference", translate("SelfAssessment", "Chênh lệch"), 14, number=True),
        Column("others", translate("SelfAssessment", "Từng người chấm (điểm)"), 27),
    )


def compare_view(found: SelfComparison) -> CompareView:
    """The whole comparison in words."""
    own = found.own
    if found.against == "none":
        return CompareView(translate("SelfAssessment", "Chưa có gì để so"), (), SelfNotice(found.why_none, "plain"), ())
    notice = None
    if found.moved:
        words = translate(
            "SelfAssessment", "Cả hai theo {set}, là bộ của sản phẩm khi chấm; nay sản phẩm đã ở bộ khác."
        )
        notice = SelfNotice(words.format(set=set_name(own.criteria_set.code)), "missing")
    title = translate("SelfAssessment", "Tự đánh giá của chủ thể và {who}").format(who=whose(found))
    rows = tuple(_compare_row(n, row) for n, row in enumerate(found.rows))
    return CompareView(title, tuple(_summary(found)), notice, rows)


def _summary(found: SelfComparison) -> Iterator[str]:
    result = found.own.result
    words = translate("SelfAssessment", "Chủ thể: {total} điểm · {stars}")
    own = words.format(total=result.total, stars=stars_words(result.provisional_stars))
    if result.unscored:
        own += " · " + translate("SelfAssessment", "còn {n} tiêu chí chưa điền").format(n=len(result.unscored))
    yield own
    stars = translate("SelfAssessment", "chưa có hạng") if found.stars is None else stars_words(found.stars)
    other = translate("SelfAssessment", "{who}: {total} điểm · {stars}")
    yield other.format(who=whose(found), total=mean_text(found.total), stars=stars)
    apart = sum(row.differs for row in found.rows)
    if found.difference is not None:
        words = translate("SelfAssessment", "Chênh {difference} điểm; khác nhau ở {n} tiêu chí")
        yield words.format(difference=signed_text(found.difference), n=apart)
    else:
        yield translate("SelfAssessment", "Khác nhau ở {n} tiêu chí").format(n=apart)


def _compare_row(number: int, row: ComparedCriterion) -> Row:
    title = f"{row.code} {split_title(row.title)[0]}"
    own = translate("SelfAssessment", "chưa điền") if row.points is None else f"{row.points}/{row.most}"
    difference = row.difference
    tone: Tone = "plain" if difference is None or not row.differs else "missing"
    others = " · ".join("–" if other.points is None else str(other.points) for other in row.others)
    tip = "\n".join(_other_lines(row.others))
    spoken = translate("SelfAssessment", "{title}: chủ thể {own}, kết quả chấm {mean}, chênh {difference}")
    mean, apart = mean_text(row.mean), signed_text(difference)
    return Row(
        id=number,
        cells=(
            Cell(title, sort=number, tip=f"{row.code} {row.title}"),
            Cell(own, sort=row.points),
            Cell(mean, sort=row.mean),
            Cell(apart, sort=Fraction(0) if difference is None else abs(difference), tone=tone),
            Cell(others, tip=tip),
        ),
        spoken=spoken.format(title=title, own=own, mean=mean, difference=apart),
    )
