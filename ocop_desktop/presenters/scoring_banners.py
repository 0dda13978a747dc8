"""The scoring page's words for the whole sheet: header, banners, the last step, declarations, closing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ocop_desktop.council.sheet import ScoreSheet
from ocop_desktop.council.star_name import star_name
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.blind_copy import BlindCopy, copy_banner, copy_closing_words
from ocop_desktop.presenters.scoring_guide import ScoringGuide
from ocop_desktop.presenters.scoring_totals import progress, why
from ocop_desktop.presenters.scoring_view import Banner, DeclareRequest, FinishView, Header, Notice
from ocop_desktop.presenters.words import clock_time, day, day_and_time, points, stars_glyphs, stars_words
from ocop_desktop.rubric.model import CriteriaSet, Node

if TYPE_CHECKING:
    from ocop_desktop.services.workspace import Recovered, SheetState

#: Commands that a banner or a notice gives back to the presenter.
REOPEN, NEW_REVISION, WITHDRAW, DISMISS, NEXT_UNSCORED = (
    "reopen",
    "new_revision",
    "withdraw",
    "dismiss",
    "next_unscored",
)
#: What is withdrawn: the rejection, or the code of the criterion where the assessment stops.
REJECTION = "reject"


def header(state: SheetState, criteria_set: CriteriaSet) -> Header:
    """Product, set and evaluator."""
    sheet = state.sheet
    return Header(
        product=sheet.product.name,
        set=translate("Scoring", "Bộ {no} · {name}").format(no=criteria_set.no, name=criteria_set.name),
        evaluator=sheet.evaluator.name,
        illustrative=sheet.product.illustrative,
        code=sheet.product.code,
    )


def banners(
    guide: ScoringGuide, state: SheetState, recovered: bool, copy: BlindCopy | None = None, over: bool = False
) -> tuple[Banner, ...]:
    """What holds for the whole sheet; of a blind copy, first of all that it is one. `over`: scoring has ended."""
    first = (copy_banner(copy, state.status != "open"),) if copy is not None else ()
    ended = (Banner(_over_text(), "missing"),) if over else ()
    return (*first, *ended, *_banners(guide, state, recovered, state.status == "open" and not over))


def _over_text() -> str:
    return translate(
        "Scoring",
        "Việc chấm điểm đã kết thúc nên phiếu này chỉ còn để xem. Những gì đã lưu vẫn còn nguyên; lần sửa vừa rồi "
        "không được nhận. Nếu cần chấm tiếp, hãy đề nghị Chủ tịch Hội đồng mở lại.",
    )


def _banners(guide: ScoringGuide, state: SheetState, recovered: bool, editable: bool) -> Iterator[Banner]:
    if recovered and state.recovered:
        text = f"{recovered_text(state.recovered)} {translate('Scoring', 'Đang mở đúng chỗ đã dừng.')}"
        yield Banner(text, "good", translate("Scoring", "Đã hiểu"), DISMISS)
    if state.status == "closed":
        text = translate("Scoring", "Phiếu đã khóa lúc {when}. Muốn sửa, hãy mở lại phiếu.")
        yield Banner(
            text.format(when=day_and_time(state.sheet.closed_at)),
            "plain",
            translate("Scoring", "Mở lại để sửa"),
            REOPEN,
        )
    if state.status == "signed":
        text = translate("Scoring", "Phiếu đã ký nên không thay đổi được. Muốn sửa, hãy lập bản sửa.")
        yield Banner(text, "plain", translate("Scoring", "Lập bản sửa"), NEW_REVISION)
    yield from _declared(guide, translate("Scoring", "Bỏ khai báo") if editable else "")


def recovered_text(recovered: Recovered) -> str:
    """What is said once, on the page that reads the sheet first after a crash."""
    text = translate(
        "Scoring", "Lần trước chương trình dừng đột ngột. Không mất gì: đã khôi phục {n} thay đổi, lưu lần cuối {when}."
    )
    return text.format(n=recovered.count, when=f"{clock_time(recovered.at)} {day(recovered.at)}")


def _declared(guide: ScoringGuide, verb: str) -> Iterator[Banner]:
    if guide.rejection is not None:
        node = guide.criteria_set.criteria.get(guide.rejection.under)
        where = translate("Scoring", "tiêu chí {code}").format(code=node.code) if node else _head_clause()
        text = translate("Scoring", "Đã khai báo loại hồ sơ theo {where}. Lý do: {reason}")
        if node and node.ends == "not_assessed":
            text = translate("Scoring", "Đã khai báo không đánh giá sản phẩm theo {where}. Lý do: {reason}")
        command = f"{WITHDRAW}:{REJECTION}" if verb else ""
        yield Banner(text.format(where=where, reason=guide.rejection.reason), "bad", verb, command)
    for code, reason in guide.stopped.items():
        text = translate("Scoring", "Đã khai báo dừng đánh giá tại tiêu chí {code}. Lý do: {reason}")
        command = f"{WITHDRAW}:{code}" if verb else ""
        yield Banner(text.format(code=code, reason=reason), "bad", verb, command)
    for code in guide.result.stopped_at:
        if code not in guide.stopped:
            text = translate("Scoring", "Tiêu chí {code} được 0 điểm: đánh giá dừng tại đây theo ghi chú của bộ này.")
            yield Banner(text.format(code=code), "bad")


def _head_clause() -> str:
    return translate("Scoring", "điều kiện loại ở đầu phiếu")


def finish_view(guide: ScoringGuide, editable: bool, opinion: str, place_date: str) -> FinishView:
    """The last step."""
    place, _, date = place_date.partition("\n")
    result = guide.result
    return FinishView(
        opinion=opinion,
        place=place,
        date=date,
        clause=" ".join(guide.criteria_set.disqualified_if),
        summary=f"{points(result.total)} · {progress(guide.criteria_set, result)}",
        notices=tuple(_finish_notices(guide)),
        editable=editable,
        can_reject=editable and guide.rejection is None and bool(guide.criteria_set.disqualified_if),
        can_close=editable,
    )


def _finish_notices(guide: ScoringGuide) -> Iterator[Notice]:
    result = guide.result
    if result.outcome == "incomplete":
        text = translate("Scoring", "Còn {n} tiêu chí chưa chấm: {codes}.")
        codes = ", ".join(result.unscored)
        yield Notice(
            text.format(n=len(result.unscored), codes=codes),
            "missing",
            translate("Scoring", "Đến tiêu chí chưa chấm"),
            NEXT_UNSCORED,
        )
    if guide.mixed:
        text = translate("Scoring", "Các tiêu chí {codes} chọn hai trường hợp a và b khác nhau.")
        yield Notice(text.format(codes=", ".join(guide.mixed)), "missing")


def declare_request(guide: ScoringGuide, under: str, stops: bool) -> DeclareRequest:
    """What is asked before a declaration."""
    node = guide.criteria_set.criteria.get(under)
    not_assessed = node is not None and node.ends == "not_assessed"
    if stops:
        title, verb = translate("Scoring", "Dừng đánh giá"), translate("Scoring", "Dừng đánh giá")
    elif not_assessed:
        title, verb = translate("Scoring", "Không đánh giá sản phẩm"), translate("Scoring", "Không đánh giá")
    else:
        title, verb = translate("Scoring", "Loại hồ sơ"), translate("Scoring", "Loại hồ sơ")
    return DeclareRequest(
        title=title,
        ground=_ground(node) if node else " ".join(guide.criteria_set.disqualified_if),
        hint=translate(
            "Scoring",
            "Khai báo này được in trên phiếu kèm lý do, và sản phẩm không được xếp hạng sao. "
            "Có thể bỏ khai báo khi phiếu chưa khóa.",
        ),
        reason="",
        verb=verb,
    )


def _ground(node: Node) -> str:
    return f"{node.label} {node.title}. {' '.join(node.notes)}"


def closing_words(guide: ScoringGuide, state: SheetState, copy: BlindCopy | None = None) -> tuple[str, str, str]:
    """Title, text and verb of the question before a sheet or a blind copy is closed."""
    result, sheet = guide.result, state.sheet
    if copy is not None:
        return copy_closing_words(copy, sheet.product.name)
    lines = [
        f"{sheet.product.name} ({sheet.product.code})",
        translate("Scoring", "Tổng điểm: {total}. {parts}.").format(
            total=result.total, parts=", ".join(f"{code} {value}" for code, value in result.parts.items())
        ),
    ]
    if result.stars is not None:
        lines.append(_star_sentence(sheet, result.stars))
    lines.append(why(guide.rubric, result))
    lines.append(
        translate("Scoring", "Sau khi khóa, phiếu sẵn sàng để in và ký. Trước khi ký vẫn có thể mở lại để sửa.")
    )
    return translate("Scoring", "Khóa phiếu này?"), "\n\n".join(lines), translate("Scoring", "Khóa phiếu")


def _star_sentence(sheet: ScoreSheet, stars: int) -> str:
    """The star as this office may call it (art. 4.1)."""
    name = star_name(sheet, stars)
    text = translate("Scoring", "Hạng sao: {glyphs} {stars}.")
    if name.preliminary:
        text = translate("Scoring", "Hạng sao dự kiến: {glyphs} {stars}.")
    words = stars_words(stars)
    if name.potential:
        words = translate("Scoring", "tiềm năng 5 sao")
    elif not name.certificate:
        words = translate("Scoring", "{stars} – không cấp giấy chứng nhận").format(stars=words)
    return text.format(glyphs=stars_glyphs(stars), stars=words)


def unsaved_text() -> str:
    """Why a sheet with a refused text is not closed."""
    return translate("Scoring", "Chưa khóa được: có nội dung chưa lưu được. Nội dung vẫn còn trên màn hình.")
