"""Words of dossiers that the board and a dossier's own page share: kinds, whose turn it is, the commune's term."""

from __future__ import annotations

from datetime import date

from ocop_desktop.council.papers import Registering
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.days import day_words, weekday_words
from ocop_desktop.presenters.scoring_view import Notice
from ocop_desktop.presenters.table_rows import Cell
from ocop_desktop.services.dossier_records import BoardRow, Clock, Receipt, WaitingFor

#: From so many working days left on, a dossier is said to be due soon.
SOON = 3


def kind_words(registering: Registering | None) -> str:
    """A kind of assessment."""
    if registering is None:
        return translate("Dossiers", "Chưa ghi lần")
    return {
        "first": translate("Dossiers", "Lần đầu"),
        "upgrade": translate("Dossiers", "Nâng hạng"),
        "reassessment": translate("Dossiers", "Đánh giá lại"),
    }[registering]


def waiting_words(waiting: WaitingFor | None) -> str:
    """Whose turn it is; nobody's for a rejected dossier."""
    if waiting is None:
        return translate("Dossiers", "Không chờ ai")
    return {
        "producer": translate("Dossiers", "Chủ thể"),
        "commune": translate("Dossiers", "Cấp xã"),
        "receiver": translate("Dossiers", "Nơi nhận"),
    }[waiting]


def is_ahead(receipt: Receipt, today: date) -> bool:
    """Whether receipt or sending is dated after today: a slip, or a computer whose clock runs behind."""
    return any(day is not None and day > today for day in (receipt.received_on, receipt.sent_on))


def is_soon(clock: Clock) -> bool:
    """Whether the last day is near."""
    near = clock.state == "running" and clock.days_left is not None and clock.days_left <= SOON
    return near or clock.state == "due_today"


def term_cell(row: BoardRow, today: date) -> Cell:
    """How the term of a dossier stands, in a few words; ordered by its last day."""
    clock, last = row.clock, row.clock.last_day
    if row.rejected:
        return Cell(translate("Dossiers", "Bị loại"), tone="bad")
    if row.receipt.received_on is None:
        return Cell(translate("Dossiers", "Chưa tiếp nhận"))
    if is_ahead(row.receipt, today):
        tip = translate("Dossiers", "Ngày tiếp nhận hoặc ngày gửi nằm sau hôm nay; hãy kiểm tra ngày và đồng hồ máy.")
        return Cell(translate("Dossiers", "Xem lại ngày"), tone="missing", tip=tip)
    if last is None:
        tip = translate("Dossiers", "Bảng ngày nghỉ chưa có đủ các năm để tính hạn; bổ sung ở trang Cài đặt.")
        return Cell(translate("Dossiers", "Chưa tính được hạn"), tone="missing", tip=tip)
    return _running_cell(clock, last)


def _running_cell(clock: Clock, last: date) -> Cell:
    left, day = clock.days_left or 0, day_words(last)
    if clock.state == "done":
        return Cell(translate("Dossiers", "Đã gửi · {day}").format(day=day), last, "good", _sent_tip(day))
    if clock.state == "done_late":
        return Cell(translate("Dossiers", "Gửi muộn · {day}").format(day=day), last, tip=_sent_tip(day))
    if clock.state == "due_today":
        return Cell(translate("Dossiers", "Hạn hôm nay · {day}").format(day=day), last, "missing")
    if clock.state == "late":
        words = translate("Dossiers", "Quá {n} ngày · {day}").format(n=-left, day=day)
        return Cell(words if left else translate("Dossiers", "Quá hạn · {day}").format(day=day), last, "bad")
    words = translate("Dossiers", "Còn {n} ngày · {day}").format(n=left, day=day)
    return Cell(words, last, "missing" if is_soon(clock) else "plain")


def _sent_tip(day: str) -> str:
    return translate("Dossiers", "Đã gửi lên cấp trên; hạn cuối là {day}").format(day=day)


def clock_notice(receipt: Receipt, clock: Clock, today: date) -> Notice:
    """The term of art. 7.2 in whole sentences."""
    if receipt.received_on is None:
        text = translate(
            "Dossiers",
            "Chưa ghi ngày tiếp nhận. Cấp xã có 15 ngày làm việc kể từ ngày tiếp nhận hồ sơ (khoản 2 Điều 7).",
        )
        return Notice(text, "plain")
    if is_ahead(receipt, today):
        text = translate(
            "Dossiers",
            "Ngày đã ghi nằm sau hôm nay ({today}). Ngày vẫn được giữ; hãy kiểm tra ngày ghi và ngày giờ của máy tính "
            "rồi xem lại hạn.",
        )
        return Notice(text.format(today=day_words(today)), "missing")
    if clock.last_day is None:
        text = translate(
            "Dossiers",
            "Chưa tính được hạn: bảng ngày nghỉ không có đủ các năm từ ngày tiếp nhận {received} đến hôm nay {today}. "
            "Hãy kiểm tra ngày ghi, hoặc bổ sung năm còn thiếu vào bảng ngày nghỉ ở trang Cài đặt.",
        )
        return Notice(text.format(received=day_words(receipt.received_on), today=day_words(today)), "missing")
    return _running_notice(receipt, clock, clock.last_day)


def _running_notice(receipt: Receipt, clock: Clock, last: date) -> Notice:
    left, day = clock.days_left or 0, weekday_words(last)
    if clock.state == "done":
        text = translate("Dossiers", "Đã gửi ngày {sent}, đúng hạn. Hạn cuối là {day}.")
        return Notice(text.format(sent=day_words(receipt.sent_on), day=day), "good")
    if clock.state == "done_late":
        text = translate("Dossiers", "Đã gửi ngày {sent}, sau hạn cuối là {day}.")
        return Notice(text.format(sent=day_words(receipt.sent_on), day=day), "missing")
    if clock.state == "due_today":
        text = translate("Dossiers", "Hôm nay, {day}, là ngày cuối của 15 ngày làm việc để gửi hồ sơ lên.")
        return Notice(text.format(day=day), "missing")
    if clock.state == "late":
        text = translate(
            "Dossiers", "Đã quá hạn: ngày cuối của 15 ngày làm việc là {day}, đến nay quá {n} ngày làm việc."
        )
        if not left:
            text = translate("Dossiers", "Đã quá hạn: ngày cuối của 15 ngày làm việc là {day}.")
        return Notice(text.format(day=day, n=-left), "bad")
    text = translate("Dossiers", "Còn {n} ngày làm việc. Hạn cuối của 15 ngày làm việc là {day} (khoản 2 Điều 7).")
    return Notice(text.format(n=left, day=day), "missing" if is_soon(clock) else "good")
