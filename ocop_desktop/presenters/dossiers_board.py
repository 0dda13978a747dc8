"""The rows of the register of dossiers, the most urgent first, and the groups that it can be narrowed to."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from ocop_desktop.council.model import ILLUSTRATIVE_MARK
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.days import day_words
from ocop_desktop.presenters.dossier_words import is_ahead, is_soon, kind_words, term_cell, waiting_words
from ocop_desktop.presenters.dossiers_view import Group, GroupView
from ocop_desktop.presenters.table_rows import Cell, Column, Row
from ocop_desktop.services.dossier_records import BoardRow

GROUPS: tuple[Group, ...] = ("all", "late", "soon", "here", "unreceived", "sent")


@dataclass(frozen=True)
class Line:
    """A dossier's row, and the groups that it belongs to."""

    row: Row
    groups: frozenset[Group]


def columns() -> tuple[Column, ...]:
    """The columns of the register."""
    return (
        Column("product", translate("Dossiers", "Sản phẩm"), 19),
        Column("producer", translate("Dossiers", "Chủ thể"), 13),
        Column("kind", translate("Dossiers", "Lần đánh giá"), 12, filtered=True, wide_only=True),
        Column("received", translate("Dossiers", "Tiếp nhận"), 12),
        Column("term", translate("Dossiers", "Hạn 15 ngày"), 25),
        Column("waiting", translate("Dossiers", "Đang chờ"), 11, filtered=True),
        Column("missing", translate("Dossiers", "Còn thiếu"), 12),
    )


def lines(board: Iterable[BoardRow], today: date) -> tuple[Line, ...]:
    """All dossiers, the most urgent first; equally urgent ones in the order of the register."""
    ordered = sorted(board, key=lambda row: _urgency(row, today))
    return tuple(Line(_row(row, today), _groups(row, today)) for row in ordered)


def group_views(found: Sequence[Line]) -> tuple[GroupView, ...]:
    """The choices to narrow the register by."""
    words: dict[Group, str] = {
        "all": translate("Dossiers", "Tất cả: {n}"),
        "late": translate("Dossiers", "Quá hạn: {n}"),
        "soon": translate("Dossiers", "Sắp đến hạn: {n}"),
        "here": translate("Dossiers", "Ở cấp xã: {n}"),
        "unreceived": translate("Dossiers", "Chưa tiếp nhận: {n}"),
        "sent": translate("Dossiers", "Đã gửi: {n}"),
    }
    return tuple(GroupView(key, words[key].format(n=sum(key in line.groups for line in found))) for key in GROUPS)


def _urgency(row: BoardRow, today: date) -> tuple[int, date]:
    last = row.clock.last_day or date.max
    if row.rejected:
        return 6, last
    if row.receipt.sent_on is not None:
        return 5, last
    if row.receipt.received_on is None:
        return 4, last
    if row.clock.last_day is None or is_ahead(row.receipt, today):
        return 3, last
    return (0 if row.clock.state == "late" else 1), last


def _groups(row: BoardRow, today: date) -> frozenset[Group]:
    found: set[Group] = {"all"}
    if row.rejected:
        return frozenset(found)
    if row.receipt.sent_on is not None:
        found.add("sent")
    elif row.receipt.received_on is None:
        found.add("unreceived")
    else:
        found.add("here")
        if row.clock.state == "late" and not is_ahead(row.receipt, today):
            found.add("late")
        elif is_soon(row.clock):
            found.add("soon")
    return frozenset(found)


def _row(row: BoardRow, today: date) -> Row:
    term, missing = term_cell(row, today), _missing(row)
    received = row.receipt.received_on
    waiting = waiting_words(row.waiting_for)
    mark = ILLUSTRATIVE_MARK if row.illustrative else ""
    said = translate("Dossiers", "{product}, {producer}, {term}, chờ {waiting}, còn thiếu: {missing}")
    return Row(
        row.product_id,
        (
            Cell(row.product, tip=" · ".join(part for part in (row.product, row.code, mark) if part)),
            Cell(row.producer),
            Cell(kind_words(row.registering)),
            Cell(day_words(received), received),
            term,
            Cell(waiting),
            missing,
        ),
        more=f"{row.code} {row.receipt.number} {row.set_code} {mark}",
        spoken=said.format(
            product=row.product, producer=row.producer, term=term.text, waiting=waiting, missing=missing.text
        ),
    )


def _missing(row: BoardRow) -> Cell:
    """How many parts are still open; the whole of it in the tooltip."""
    lacking = row.samples_needed is not None and (row.samples or 0) < row.samples_needed
    if not row.open and not lacking:
        return Cell(translate("Dossiers", "Đủ"), 0, "good")
    tip = translate(
        "Dossiers",
        "{owed} thành phần của chủ thể theo khoản 1 Điều 6 chưa có; tính cả minh chứng và phần của cấp xã thì {open} "
        "thành phần còn thiếu hoặc chưa xem; sản phẩm mẫu: {samples}",
    )
    samples = _samples(row)
    words = translate("Dossiers", "{n} phần").format(n=row.open) if row.open else translate("Dossiers", "Sản phẩm mẫu")
    return Cell(words, row.open, tip=tip.format(owed=row.owed, open=row.open, samples=samples))


def _samples(row: BoardRow) -> str:
    if row.samples_needed is None:
        return translate("Dossiers", "chưa rõ, vì chưa chọn bộ sản phẩm")
    if row.samples_needed == 0:
        return translate("Dossiers", "không cần")
    return f"{row.samples or 0}/{row.samples_needed}"
