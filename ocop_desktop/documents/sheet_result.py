"""The result in words: both stars, the lower one, each minimum missed, or why there is no star.

These words are ours, not the law's form; they stand in a box of their own that says so.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ocop_desktop.council.sheet import Rejection, ScoreSheet
from ocop_desktop.council.star_name import star_name
from ocop_desktop.documents.sheet_rows import Scores
from ocop_desktop.rubric.model import CriteriaSet, Node, Rubric
from ocop_desktop.rubric.scoring import Result, Unmet, mixed_cases

DISCLAIMER = "Khung này do phần mềm lập từ các phương án đã chọn, không thuộc mẫu phiếu của pháp luật."


@dataclass(frozen=True)
class ResultText:
    """A title, the star line (empty where there is no star), and (label, text) lines below."""

    title: str
    star: str
    lines: tuple[tuple[str, str], ...]
    disclaimer: str = DISCLAIMER


NO_RESULT = ResultText("", "", (), "")


def result_text(rubric: Rubric, criteria_set: CriteriaSet, sheet: ScoreSheet, scores: Scores) -> ResultText:
    """The box under the table of a filled sheet."""
    result = scores.result
    preliminary = sheet.office.level == "commune"
    name = "KẾT QUẢ ĐÁNH GIÁ SƠ BỘ" if preliminary else "KẾT QUẢ ĐÁNH GIÁ"
    if sheet.practice:
        name = "KẾT QUẢ TẬP HUẤN"
    lines = [*_outcome_lines(rubric, criteria_set, sheet, result)]
    if mixed := mixed_cases(criteria_set, scores.counted):
        lines.append(("Lưu ý:", f"các tiêu chí {', '.join(mixed)} chọn hai trường hợp khác nhau."))
    lines += [("Nơi đánh giá:", sheet.office.name), ("Cơ quan tiếp nhận:", sheet.receiver.name)]
    if sheet.paper is not None:
        keyed_by = " và ".join(sheet.paper.keyed_by)
        words = f"người đánh giá chấm và ký trên giấy; {keyed_by} nhập độc lập, chỗ khác nhau đã đối chiếu với giấy."
        lines += [("Bản sao phiếu giấy:", words), ("Bản quét (SHA-256):", sheet.paper.scan_sha256)]
    if not sheet.closed_at:
        lines.append(("Bản nháp:", "phiếu chưa khóa, kết quả còn có thể thay đổi."))
    return ResultText(
        title=name + _outcome_title(criteria_set, sheet, result),
        star=_star_line(sheet, result, preliminary),
        lines=tuple(line for line in lines if line[1]),
    )


def _outcome_title(criteria_set: CriteriaSet, sheet: ScoreSheet, result: Result) -> str:
    if sheet.rejected is not None:
        node = criteria_set.criteria.get(sheet.rejected.under)
        what = "KHÔNG ĐÁNH GIÁ SẢN PHẨM" if node and node.ends == "not_assessed" else "HỒ SƠ BỊ LOẠI"
        return f": {what}, KHÔNG XẾP HẠNG SAO"
    return {"stopped": ": DỪNG ĐÁNH GIÁ, KHÔNG XẾP HẠNG SAO", "incomplete": ": CHƯA CHẤM XONG"}.get(result.outcome, "")


def _outcome_lines(
    rubric: Rubric, criteria_set: CriteriaSet, sheet: ScoreSheet, result: Result
) -> Iterator[tuple[str, str]]:
    if sheet.rejected is not None:
        yield from _rejection(criteria_set, sheet.rejected)
    elif result.outcome == "stopped":
        for code in result.stopped_at:
            yield from _stop(criteria_set, sheet, code)
    if result.outcome == "scored":
        yield from _stars(result, _best(criteria_set))
        yield from _authority(rubric, sheet, result.provisional_stars)
    else:
        yield "Điểm đã chấm:", f"{result.total}/{_best(criteria_set)} điểm, không dùng để xếp hạng."
    if result.outcome == "incomplete":
        yield "Chưa chấm:", f"{len(result.unscored)} tiêu chí ({', '.join(result.unscored)})."


def _rejection(criteria_set: CriteriaSet, rejected: Rejection) -> Iterator[tuple[str, str]]:
    node = criteria_set.criteria.get(rejected.under)
    yield "Căn cứ:", _ground(node) if node else " ".join(criteria_set.disqualified_if)
    yield "Lý do:", rejected.reason.strip()


def _stop(criteria_set: CriteriaSet, sheet: ScoreSheet, code: str) -> Iterator[tuple[str, str]]:
    if code in sheet.stopped:
        yield "Căn cứ:", _ground(criteria_set.criteria[code])
        yield "Lý do:", sheet.stopped[code].strip()
        return
    for node in criteria_set.criteria.values():
        if code in node.stops_on_zero:
            yield "Căn cứ:", f"tiêu chí {code} được 0 điểm; {_ground(node)}"


def _ground(node: Node) -> str:
    return f"tiêu chí {node.label} {node.title}. {' '.join(node.notes)}".strip()


def _stars(result: Result, best: int) -> Iterator[tuple[str, str]]:
    yield "Theo điểm:", f"{result.total}/{best} điểm, {result.stars_by_points} sao."
    yield "Theo yêu cầu tối thiểu:", f"{result.stars_by_minima} sao."
    if result.stars_by_minima != result.stars_by_points:
        yield "Kết quả:", f"lấy hạng thấp hơn, {result.stars} sao."
    for stars in sorted({u.stars for u in result.unmet}):
        missed = "; ".join(_missed(u) for u in result.unmet if u.stars == stars)
        yield f"Chưa đạt tối thiểu của {stars} sao:", f"{missed}."


def _missed(unmet: Unmet) -> str:
    return f"tiêu chí {unmet.code} (cần {unmet.needs} điểm, được {unmet.has})"


def _star_line(sheet: ScoreSheet, result: Result, preliminary: bool) -> str:
    """The star as it may be called."""
    stars = result.stars
    if stars is None:
        return ""
    name = star_name(sheet, stars)
    label = "Hạng sao dự kiến" if preliminary else "Hạng sao"
    words = f"{'★' * stars}{'☆' * (5 - stars)} {stars} sao"
    if not name.certificate:
        return f"{label}: {words} – không cấp giấy chứng nhận"
    if name.potential:
        return f"{label}: {'★' * stars} tiềm năng 5 sao"
    return f"{label}: {words}"


def _authority(rubric: Rubric, sheet: ScoreSheet, stars: int) -> Iterator[tuple[str, str]]:
    """Why a star is not called by its name alone."""
    source = f"(khoản 1 Điều 4 Quyết định số {rubric.legal_basis})"
    name = star_name(sheet, stars)
    if not name.certificate:
        yield "Giấy chứng nhận:", f"không cấp cho sản phẩm đạt 1 sao hoặc 2 sao {source}."
    elif name.potential:
        yield "Tiềm năng 5 sao:", f"hạng 5 sao do cấp trung ương đánh giá và công nhận {source}."


def _best(criteria_set: CriteriaSet) -> int:
    return sum(part.max for part in criteria_set.parts)
