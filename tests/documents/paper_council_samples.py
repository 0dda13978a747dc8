"""A council's papers for the tests: any number of members over the real criteria of a set, points without a meaning."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from ocop_desktop.council.model import Authority
from ocop_desktop.council.papers import (
    Attendee,
    ConflictLine,
    ConsolidatedRow,
    ConsolidatedSheet,
    ContestedMark,
    CouncilResult,
    CouncilRound,
    ExcludedMember,
    Letterhead,
    MarkLine,
    MemberColumn,
    Minutes,
    NextStar,
    PaperMember,
    PartMean,
    ProductOutcome,
    QuorumLine,
    Signatory,
)
from ocop_desktop.rubric.model import CriteriaSet, Node

from . import samples
from .paper_samples import COMMUNE, HEAD, PRODUCT

ROUND = CouncilRound(
    number=1,
    year=2026,
    council="Hội đồng đánh giá sơ bộ sản phẩm OCOP phường Xuân Hương - Đà Lạt",
    decision="Quyết định số 12/QĐ-UBND ngày 01/10/2026 của Chủ tịch Ủy ban nhân dân phường Xuân Hương - Đà Lạt",
    level="commune",
    receiver=Authority("Hội đồng đánh giá, phân hạng sản phẩm OCOP tỉnh Lâm Đồng", "province"),
)
ROLES = {1: "Chủ tịch Hội đồng", 2: "Phó Chủ tịch Hội đồng", 3: "Thư ký"}
LETTERHEAD = Letterhead(
    f"Ủy ban nhân dân {COMMUNE.name}", "Hội đồng đánh giá sơ bộ sản phẩm OCOP", "", "BB-HĐ", "Đà Lạt", "2026-11-20"
)
SECRETARY = Signatory(("THƯ KÝ",), "Thành viên 3")
CHAIR = Signatory(("CHỦ TỊCH HỘI ĐỒNG",), "Thành viên 1")


def member(number: int) -> PaperMember:
    return PaperMember(f"Thành viên {number}", ROLES.get(number, "Ủy viên"), "Phòng Kinh tế")


def given(node: Node, who: int, place: int) -> int:
    """The best option's points; one option less at every ninth criterion, and for some members at others."""
    points = sorted({o.points for o in node.options} | {0})
    return points[-2] if place % 9 == 8 or ((place + who) % 7 == 0 and who % 3 == 0) else points[-1]


def scores(criteria_set: CriteriaSet, count: int) -> dict[str, tuple[int, ...]]:
    """Points of each criterion, in the order of the members."""
    return {
        code: tuple(given(node, who, place) for who in range(1, count + 1))
        for place, (code, node) in enumerate(criteria_set.criteria.items())
    }


def mean(points: tuple[int, ...]) -> Fraction | None:
    return Fraction(sum(points), len(points)) if points else None


def consolidated(number: int = 10, count: int = 5, decided: int = 99) -> ConsolidatedSheet:
    """A product's papers with so many members counted and one excluded; the first `decided` split marks are decided."""
    criteria_set = samples.set_no(number)
    by_code = scores(criteria_set, count)
    totals = _sum(by_code.values(), count)
    contested = tuple(_contested(criteria_set, by_code, decided))
    rows = tuple(_rows(criteria_set, by_code, {mark.mark.code for mark in contested}, count))
    return ConsolidatedSheet(
        head=HEAD,
        letterhead=replace(LETTERHEAD, symbol=""),
        round=ROUND,
        product=PRODUCT,
        members=tuple(MemberColumn(member(who), totals[who - 1]) for who in range(1, count + 1)),
        rows=rows,
        result=_result(criteria_set, by_code, rows, contested, totals),
        secretary=SECRETARY,
        chair=CHAIR,
    )


def minutes(count: int = 5, products: int = 2) -> Minutes:
    """A meeting of so many members and one more with a conflict, over some products."""
    sheets = [consolidated(number, count) for number in (10, 16, 26)[:products]]
    names = ("Muối ớt rừng (ví dụ)", "Trà túi lọc (ví dụ)", "Điểm du lịch cộng đồng (ví dụ)")
    outcomes = tuple(
        ProductOutcome(replace(PRODUCT, name=name, set_name=samples.set_no(number).name), sheet.result)
        for name, number, sheet in zip(names, (10, 16, 26), sheets, strict=False)
    )
    members = [member(who) for who in range(1, count + 3)]
    return Minutes(
        head=HEAD,
        letterhead=LETTERHEAD,
        round=ROUND,
        opened="2026-11-20T08:00",
        ended="2026-11-20T11:30",
        venue="Hội trường Ủy ban nhân dân phường Xuân Hương - Đà Lạt",
        attendance=tuple(
            Attendee(who, number < len(members), "" if number < len(members) else "nghỉ ốm")
            for number, who in enumerate(members, 1)
        ),
        quorum=QuorumLine(count + 2, count + 1, -(-3 * (count + 2) // 4), True, True, True),
        conflicts=(
            ConflictLine(
                member(count + 1),
                PRODUCT.producer,
                tuple(o.product.name for o in outcomes),
                "Là thành viên Hội đồng quản trị của chủ thể",
            ),
        ),
        outcomes=outcomes,
        guests=(PaperMember("Khách mời 1", "Đại diện chủ thể", "Hợp tác xã Ví Dụ"),),
        proceedings="Thư ký trình bày hồ sơ từng sản phẩm.\nCác thành viên xem sản phẩm mẫu, chấm điểm và thảo luận.",
        conclusion="Hội đồng thống nhất kết quả nêu tại mục IV.",
        secretary=SECRETARY,
        chair=CHAIR,
    )


def _result(criteria_set: CriteriaSet, by_code, rows, contested, totals) -> CouncilResult:
    missed = tuple(
        _mark(node, option.minimum_for)
        for code, node in criteria_set.criteria.items()
        for option in node.marked
        if all(points < option.points for points in by_code[code])
    )
    total = mean(totals) or Fraction(0)
    band = next(band for band in samples.RUBRIC.bands if total >= band.min)
    by_minima = min([m.stars for m in missed] + [c.mark.stars for c in contested if c.decided is False], default=6) - 1
    stars = None if any(c.decided is None for c in contested) else min(band.stars, max(by_minima, 2))
    bands = {b.stars: b.min for b in samples.RUBRIC.bands}
    goal = min((stars or by_minima) + 1, 5)
    return CouncilResult(
        valid=len(totals),
        mean=total,
        parts=tuple(
            PartMean(part.code, part.max, row.mean)
            for part, row in zip(criteria_set.parts, [r for r in rows if r.kind == "part"], strict=True)
        ),
        stars_by_points=band.stars,
        band=(band.min, bands.get(band.stars + 1)),
        stars_by_minima=by_minima if stars else None,
        stars=stars,
        spread=max(totals, default=0) - min(totals, default=0),
        contested=contested,
        excluded=(ExcludedMember(member(len(totals) + 1), "Là thành viên Hội đồng quản trị của chủ thể"),),
        next_star=NextStar(
            goal, bands[goal], max(bands[goal] - total, Fraction(0)), tuple(m for m in missed if m.stars <= goal)
        ),
    )


def _sum(columns, count: int) -> tuple[int, ...]:
    listed = list(columns)
    return tuple(sum(column[who] for column in listed) for who in range(count))


def _rows(criteria_set: CriteriaSet, by_code, split: set[str], count: int) -> Iterator[ConsolidatedRow]:
    for part in criteria_set.parts:
        codes = [n.code for n in part.walk() if n.is_criterion]
        points = _sum((by_code[code] for code in codes), count)
        yield ConsolidatedRow("part", part.label, part.title, part.max, points, mean(points))
        for node in part.walk():
            below = [n.code for n in node.walk() if n.is_criterion]
            points = _sum((by_code[code] for code in below), count)
            kind = "criterion" if node.is_criterion else "group"
            yield ConsolidatedRow(kind, node.label, node.title, node.max, points, mean(points), node.code in split)
    points = _sum(by_code.values(), count)
    yield ConsolidatedRow("total", "", samples.RUBRIC.form.total, 100, points, mean(points))


def _mark(node: Node, stars: int) -> MarkLine:
    option = next(o for o in node.options if o.minimum_for == stars)
    return MarkLine(node.code, node.title, stars, option.points, option.text)


def _contested(criteria_set: CriteriaSet, by_code, decided: int) -> Iterator[ContestedMark]:
    """Every split mark; of those decided every third as not met."""
    number = 0
    for code, node in criteria_set.criteria.items():
        for option in node.marked:
            sides = [points >= option.points for points in by_code[code]]
            if all(sides) or not any(sides):
                continue
            names = [member(who).name for who in range(1, len(sides) + 1)]
            open_ = number >= decided
            yield ContestedMark(
                _mark(node, option.minimum_for),
                met=tuple(n for n, side in zip(names, sides, strict=True) if side),
                not_met=tuple(n for n, side in zip(names, sides, strict=True) if not side),
                decided=None if open_ else number % 3 != 1,
                reason="" if open_ else "Hợp đồng và hồ sơ minh chứng đã được xem tại cuộc họp",
                in_favour=() if open_ else tuple(names[:4]),
            )
            number += 1
