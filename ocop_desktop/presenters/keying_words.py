"""Words of the page "Phiếu giấy": rows, what comes next for a paper sheet, values of two copies."""

from __future__ import annotations

from collections.abc import Iterable

from ocop_desktop.council.model import ILLUSTRATIVE_MARK
from ocop_desktop.council.paper_entry import Mismatch, Value
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.keying_view import Choice, PaperAction, PaperDetail
from ocop_desktop.presenters.scoring_view import DeclareRequest, Tone
from ocop_desktop.presenters.seats import may_here, refusal
from ocop_desktop.presenters.session import Session
from ocop_desktop.presenters.table_rows import Cell, Column, Row
from ocop_desktop.presenters.words import day, day_and_time, points, short
from ocop_desktop.rubric.model import CriteriaSet
from ocop_desktop.services.round_paper_records import Comparison, Difference, PaperEntry


def columns() -> tuple[Column, ...]:
    """The list's columns."""
    return (
        Column("product", translate("Keying", "Sản phẩm"), 19),
        Column("member", translate("Keying", "Phiếu của"), 14),
        Column("first", translate("Keying", "Bản nhập 1"), 17),
        Column("second", translate("Keying", "Bản nhập 2"), 17),
        Column("scan", translate("Keying", "Bản quét"), 13),
        Column("state", translate("Keying", "Tiếp theo"), 20, filtered=True),
    )


def difference_columns() -> tuple[Column, ...]:
    """The columns of the two copies side by side."""
    return (
        Column("place", translate("Keying", "Chỗ khác nhau"), 9),
        Column("first", translate("Keying", "Bản 1"), 8),
        Column("second", translate("Keying", "Bản 2"), 8),
        Column("settled", translate("Keying", "Trên giấy"), 11),
    )


def paper_row(session: Session, entry: PaperEntry) -> Row:
    """A paper sheet."""
    product = entry.product
    name = f"{product.name} ({ILLUSTRATIVE_MARK})" if product.illustrative else product.name
    words, tone = _state(session, entry)
    scan = Cell(translate("Keying", "Có"), tone="good") if entry.scan else Cell(translate("Keying", "Chưa có"))
    cells = (Cell(name), Cell(entry.member.label), _copy(entry, 0), _copy(entry, 1), scan, Cell(words, tone=tone))
    return Row(entry.id, cells, more=product.code, spoken=f"{name}, {entry.member.label}: {words}")


def _copy(entry: PaperEntry, at: int) -> Cell:
    if at >= len(entry.copies):
        return Cell(translate("Keying", "Chưa ai nhập"))
    copy = entry.copies[at]
    if copy.closed:
        return Cell(translate("Keying", "{who}: đã khóa").format(who=copy.keyed_by), tone="good")
    return Cell(translate("Keying", "{who}: đang nhập").format(who=copy.keyed_by), tone="missing")


def _state(session: Session, entry: PaperEntry) -> tuple[str, Tone]:
    if entry.finished_at:
        return translate("Keying", "Đã thành phiếu"), "good"
    if not entry.keyed:
        mine = next((copy for copy in entry.copies if copy.mine), None)
        if mine is not None and not mine.closed:
            return translate("Keying", "Nhập tiếp"), "missing"
        if len(entry.copies) < 2:
            return translate("Keying", "Cần người nhập"), "missing"
        return translate("Keying", "Chờ khóa bản nhập"), "plain"
    if entry.scan is None:
        return translate("Keying", "Thêm bản quét"), "missing"
    return translate("Keying", "Đối chiếu"), "missing"


# --- the paper sheet in front ------------------------------------------------------------------------------------


def paper_detail(session: Session, entry: PaperEntry) -> PaperDetail:
    """What comes next for a paper sheet."""
    title = translate("Keying", "Phiếu giấy của {member}: {product}")
    text, tone, action = _next(session, entry)
    return PaperDetail(
        title.format(member=entry.member.label, product=entry.product.name),
        text,
        tone,
        action,
        tuple(each for each in _more(session, entry) if action is None or each.command != action.command),
    )


def _next(session: Session, entry: PaperEntry) -> tuple[str, Tone, PaperAction | None]:
    if entry.finished_at:
        return _finished(entry)
    if entry.keyed:
        return _keyed(session, entry)
    mine = next((copy for copy in entry.copies if copy.mine), None)
    if mine is not None and not mine.closed:
        text = translate("Keying", "Bản nhập của {who} chưa khóa.").format(who=mine.keyed_by)
        return text, "missing", PaperAction(translate("Keying", "Nhập tiếp"), "key")
    if mine is not None:
        return _wait_for_second(entry, mine.keyed_by)
    if len(entry.copies) < 2:
        text = translate(
            "Keying", "Cần hai người nhập độc lập, mỗi người không xem bản của người kia. Đã có {n}/2 bản nhập."
        )
        return text.format(n=len(entry.copies)), "plain", PaperAction(translate("Keying", "Nhập bản của tôi"), "key")
    waiting = [copy.keyed_by for copy in entry.copies if not copy.closed]
    text = translate("Keying", "Chờ {first} khóa bản nhập của mình.").format(first=waiting[0])
    if len(waiting) > 1:
        both = translate("Keying", "Chờ {first} và {second} khóa bản nhập của mình.")
        text = both.format(first=waiting[0], second=waiting[1])
    return text, "plain", PaperAction(translate("Keying", "Đăng nhập…"), "sign_in")


def _wait_for_second(entry: PaperEntry, who: str) -> tuple[str, Tone, PaperAction]:
    others = [copy.keyed_by for copy in entry.copies if not copy.mine]
    if others:
        text = translate("Keying", "{who} đã nhập xong. Chờ {other} khóa bản nhập.").format(who=who, other=others[0])
    else:
        text = translate("Keying", "{who} đã nhập xong. Bản thứ hai phải do người khác nhập.").format(who=who)
    return text, "plain", PaperAction(translate("Keying", "Người thứ hai đăng nhập…"), "sign_in")


def _keyed(session: Session, entry: PaperEntry) -> tuple[str, Tone, PaperAction]:
    if entry.scan is None:
        text = translate("Keying", "Hai bản nhập đã xong. Cần bản quét của tờ phiếu (PDF hoặc ảnh) để đối chiếu.")
        return text, "missing", PaperAction(translate("Keying", "Thêm bản quét…"), "scan")
    if may_here(session, "paper.settle"):
        text = translate("Keying", "Hai bản nhập đã xong. Đối chiếu, xử lý chỗ khác nhau rồi hoàn tất thành phiếu.")
        return text, "good", PaperAction(translate("Keying", "Đối chiếu"), "compare")
    text = translate("Keying", "Hai bản nhập đã xong. Thư ký, Chủ tịch hoặc Phó Chủ tịch đăng nhập để đối chiếu.")
    return text, "good", PaperAction(translate("Keying", "Đăng nhập…"), "sign_in")


def _finished(entry: PaperEntry) -> tuple[str, Tone, PaperAction]:
    text = translate("Keying", "Đã thành phiếu lúc {when}. {who} ký xác nhận bản sao ở trang Ký và gửi.")
    who = entry.certified_by.label if entry.certified_by else ""
    text = text.format(when=day_and_time(entry.finished_at), who=who)
    return text, "good", PaperAction(translate("Keying", "Đến Ký và gửi"), "sign")


def _more(session: Session, entry: PaperEntry) -> Iterable[PaperAction]:
    settle = refusal(session, "paper.settle")
    if entry.scan is not None:
        yield PaperAction(translate("Keying", "Xem bản quét"), "show_scan")
    if entry.finished_at:
        yield PaperAction(translate("Keying", "Mở lại đối chiếu…"), "reopen", settle)
        return
    replace = translate("Keying", "Thay bản quét…") if entry.scan else translate("Keying", "Thêm bản quét…")
    yield PaperAction(replace, "scan")
    yield PaperAction(translate("Keying", "Bỏ phiếu giấy này…"), "discard", settle)


def discard_request(entry: PaperEntry) -> DeclareRequest:
    """What is asked before a paper sheet is given up."""
    verb = translate("Keying", "Bỏ phiếu giấy này")
    ground = translate("Keying", "Phiếu giấy của {member}: {product}")
    hint = translate(
        "Keying",
        "Bản quét và các bản nhập ({n}) sẽ không còn; nhật ký giữ lại những gì đã nhập và lý do. Sau đó thành viên "
        "chấm trên máy được.",
    )
    return DeclareRequest(
        title=translate("Keying", "Bỏ phiếu giấy này?"),
        ground=ground.format(member=entry.member.label, product=entry.product.name),
        hint=hint.format(n=len(entry.copies)),
        reason="",
        verb=verb,
    )


def reopen_request(entry: PaperEntry) -> DeclareRequest:
    """What is asked before a sheet that came of a paper is taken back."""
    ground = translate("Keying", "Phiếu giấy của {member}: {product}")
    return DeclareRequest(
        title=translate("Keying", "Mở lại đối chiếu?"),
        ground=ground.format(member=entry.member.label, product=entry.product.name),
        hint=translate("Keying", "Phiếu đã lập từ tờ giấy này được rút lại để sửa; hai bản nhập và bản quét vẫn còn."),
        reason="",
        verb=translate("Keying", "Mở lại đối chiếu"),
    )


# --- the two copies ----------------------------------------------------------------------------------------------


def difference_row(criteria: CriteriaSet, number: int, difference: Difference) -> Row:
    """A place where the copies differ."""
    found, settled = difference.mismatch, difference.settled
    place = place_words(criteria, found)
    first, second = short_value(found, found.first), short_value(found, found.second)
    if settled is None:
        last = Cell(translate("Keying", "chưa xử lý"), tone="missing")
    else:
        tip = translate("Keying", "{who} ghi lúc {when}")
        tip = tip.format(who=settled.settled_by, when=day_and_time(settled.settled_at))
        last = Cell(short_value(found, settled.value), tone="good", tip=tip)
    title = place if not found.code or found.field != "answer" else found.code
    cells = Cell(title, tip=place), Cell(first), Cell(second), last
    return Row(number, cells, spoken=f"{place}: {first}, {second}; {last.text}")


def place_words(criteria: CriteriaSet, found: Mismatch) -> str:
    """Where on the paper something stands."""
    node = criteria.criteria.get(found.code)
    if found.field == "answer":
        words = translate("Keying", "Tiêu chí {code} {title}")
        return words.format(code=found.code, title=node.title if node else "")
    if found.field == "comment":
        return translate("Keying", "Ghi chú của tiêu chí {code}").format(code=found.code)
    if found.field == "stopped":
        return translate("Keying", "Dừng đánh giá tại {code}").format(code=found.code)
    return {
        "opinion": translate("Keying", "Ý kiến chung"),
        "rejected": translate("Keying", "Loại hồ sơ"),
        "place": translate("Keying", "Nơi đánh giá"),
        "date": translate("Keying", "Ngày ghi trên phiếu"),
    }[found.field]


def short_value(found: Mismatch, value: Value) -> str:
    """A value in a narrow column."""
    if found.field == "answer" and isinstance(value, int):
        return translate("Keying", "Số {n}").format(n=value)
    return short(_text(found, value), 40)


def value_words(criteria: CriteriaSet, found: Mismatch, value: Value) -> str:
    """A value in full."""
    if found.field == "answer" and isinstance(value, int):
        return _option(criteria, found.code, value)
    return _text(found, value)


def _text(found: Mismatch, value: Value) -> str:
    if value is None or value == "":
        return translate("Keying", "(để trống)")
    if isinstance(value, tuple):
        under, reason = value
        where = translate("Keying", "tiêu chí {code}").format(code=under) if under else ""
        return translate("Keying", "Loại {where}: {reason}").format(where=where, reason=reason).replace(" :", ":")
    return day(value) if found.field == "date" and isinstance(value, str) else str(value)


def _option(criteria: CriteriaSet, code: str, n: int) -> str:
    if n == 0:
        return translate("Keying", "0 · Không đạt phương án nào")
    node = criteria.criteria.get(code)
    option = next((each for each in node.options if each.n == n), None) if node else None
    if option is None:
        return translate("Keying", "Phương án {n}").format(n=n)
    return f"{n} · {short(option.text, 110)} ({points(option.points)})"


def choice_of(criteria: CriteriaSet, found: Mismatch) -> Choice:
    """What may stand on the paper at a place."""
    others: tuple[tuple[Value, str], ...] = ()
    nothing = translate("Keying", "(để trống)")
    if found.field == "answer":
        node = criteria.criteria.get(found.code)
        numbers = [*(option.n for option in node.options), 0] if node else [0]
        others = (*((n, _option(criteria, found.code, n)) for n in numbers), (None, nothing))
    elif found.field == "rejected":
        others = ((None, translate("Keying", "Không loại hồ sơ")),)
    value = found.second if found.second is not None else found.first
    hint = translate("Keying", "ngày/tháng/năm, ví dụ 20/11/2026") if found.field == "date" else ""
    return Choice(
        title=place_words(criteria, found),
        first=value_words(criteria, found, found.first),
        second=value_words(criteria, found, found.second),
        first_value=found.first,
        second_value=found.second,
        others=others,
        text="" if others or value is None else _text(found, value),
        hint=hint,
    )


def comparison_progress(comparison: Comparison) -> tuple[str, Tone, str]:
    """How far the comparison is, its tone, and why it cannot be finished yet ("" where it can)."""
    every, left = len(comparison.differences), comparison.open
    scan = "" if comparison.entry.scan else translate("Keying", "Cần thêm bản quét trước khi hoàn tất.")
    if not every:
        return translate("Keying", "Hai bản nhập giống nhau hoàn toàn."), "good", scan
    if left:
        words = translate("Keying", "Còn {left}/{n} chỗ khác nhau chưa xử lý: xem tờ phiếu rồi chọn.")
        return words.format(left=left, n=every), "missing", translate("Keying", "Hãy xử lý hết chỗ khác nhau trước.")
    return translate("Keying", "Đã xử lý cả {n} chỗ khác nhau.").format(n=every), "good", scan
