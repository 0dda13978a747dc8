"""Certificates and what runs out, in words: what a window of the law means today, and what is to be done."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from ocop_desktop.i18n import translate
from ocop_desktop.presenters.certificates_view import Line
from ocop_desktop.presenters.days import day_words
from ocop_desktop.presenters.scoring_view import Tone
from ocop_desktop.presenters.table_rows import Cell, Column, Row
from ocop_desktop.services.dossier_records import CertificateRow, Expiring


def certificate_columns() -> tuple[Column, ...]:
    """The columns of the certificates."""
    return (
        Column("product", translate("Certificates", "Sản phẩm"), 20),
        Column("producer", translate("Certificates", "Chủ thể"), 16, wide_only=True),
        Column("decision", translate("Certificates", "Quyết định"), 13, wide_only=True),
        Column("stars", translate("Certificates", "Sao"), 5, number=True),
        Column("ends", translate("Certificates", "Hết hạn"), 12),
        Column("window", translate("Certificates", "Kỳ nộp hồ sơ"), 22),
        Column("state", translate("Certificates", "Tình trạng"), 17, filtered=True),
    )


def expiring_columns() -> tuple[Column, ...]:
    """The columns of what runs out."""
    return (
        Column("ends", translate("Certificates", "Hết hạn"), 14),
        Column("kind", translate("Certificates", "Loại"), 15, filtered=True),
        Column("name", translate("Certificates", "Giấy tờ"), 30),
        Column("product", translate("Certificates", "Sản phẩm"), 22),
        Column("producer", translate("Certificates", "Chủ thể"), 18, wide_only=True),
    )


# --- certificates --------------------------------------------------------------------------------------------


def certificate_lines(rows: Iterable[CertificateRow], today: date) -> tuple[Line, ...]:
    """All certificates, what is to be done soonest first."""
    ordered = sorted(rows, key=lambda row: _urgency(row, today))
    return tuple(_certificate_line(row, at, today) for at, row in enumerate(ordered, 1))


def _urgency(row: CertificateRow, today: date) -> tuple[int, date]:
    """An open window first, then what is late but still holds, then what is to come; what has ended comes last."""
    if row.state == "open":
        return 0, row.window.last
    if row.state == "late":
        return 1, row.ends_on
    if _runs_on(row, today):
        return 1, row.runs_on_until or row.ends_on
    return (2, row.window.first) if row.state == "early" else (3, row.ends_on)


def _runs_on(row: CertificateRow, today: date) -> bool:
    return row.runs_on_until is not None and row.ends_on < today <= row.runs_on_until


def _certificate_line(row: CertificateRow, at: int, today: date) -> Line:
    state, tone = _state_words(row, today)
    window = f"{day_words(row.window.first)} – {day_words(row.window.last)}"
    words = certificate_sentences(row, today)
    cells = (
        Cell(row.product),
        Cell(row.producer),
        Cell(row.decision),
        Cell(str(row.stars) if row.stars is not None else "", row.stars),
        Cell(day_words(row.ends_on), row.ends_on),
        Cell(window, row.window.first),
        Cell(state, tone=tone),
    )
    return Line(Row(at, cells, spoken=words), row.product_id, words)


def _state_words(row: CertificateRow, today: date) -> tuple[str, Tone]:
    if _runs_on(row, today):
        return translate("Certificates", "Được kéo dài"), "missing"
    return {
        "early": (translate("Certificates", "Chưa đến kỳ"), "plain"),
        "open": (translate("Certificates", "Đang nhận hồ sơ"), "missing"),
        "late": (translate("Certificates", "Đã qua kỳ nộp"), "bad"),
        "ended": (translate("Certificates", "Đã hết hạn"), "bad"),
    }[row.state]  # type: ignore[return-value]


def certificate_sentences(row: CertificateRow, today: date) -> str:
    """A certificate's term, the window of its re-assessment, and the transition, in whole sentences."""
    parts = [_term(row), _window(row, today)]
    if row.runs_on_until is not None:
        parts.append(_transition(row.runs_on_until, today))
    return " ".join(parts)


def _term(row: CertificateRow) -> str:
    if row.derived and row.issued_on is not None:
        text = translate("Certificates", "Cấp ngày {issued}, hạn 36 tháng đến hết ngày {end}.")
        return text.format(issued=day_words(row.issued_on), end=day_words(row.ends_on))
    return translate("Certificates", "Giấy ghi hạn đến hết ngày {end}.").format(end=day_words(row.ends_on))


def _window(row: CertificateRow, today: date) -> str:
    first, last = row.window.first, row.window.last
    if row.state == "early":
        text = translate(
            "Certificates",
            "Nộp hồ sơ đánh giá lại từ ngày {first} đến hết ngày {last} (180 đến 120 ngày trước khi hết hạn); còn {n} "
            "ngày nữa mới đến kỳ.",
        )
        return text.format(first=day_words(first), last=day_words(last), n=(first - today).days)
    if row.state == "open":
        text = translate(
            "Certificates",
            "Đang trong kỳ nộp hồ sơ đánh giá lại: từ ngày {first} đến hết ngày {last}; còn {n} ngày.",
        )
        if today == last:
            text = translate("Certificates", "Hôm nay, {last}, là ngày cuối nộp hồ sơ đánh giá lại.")
        return text.format(first=day_words(first), last=day_words(last), n=(last - today).days)
    if row.state == "late":
        text = translate(
            "Certificates",
            "Kỳ nộp hồ sơ đánh giá lại đã qua từ sau ngày {last}; giấy còn hiệu lực {n} ngày. Hãy hỏi ngay cơ quan "
            "tiếp nhận.",
        )
        return text.format(last=day_words(last), n=(row.ends_on - today).days)
    return translate("Certificates", "Giấy đã hết hạn.")


def _transition(until: date, today: date) -> str:
    if today > until:
        text = translate("Certificates", "Thời gian kéo dài theo khoản 3 Điều 12 cũng đã hết ngày {day}.")
        return text.format(day=day_words(until))
    text = translate(
        "Certificates",
        "Trường hợp chuyển tiếp (khoản 3 Điều 12, theo cách hiểu của phần mềm): còn hiệu lực đến khi có kết quả xử lý, "
        "nhưng không quá ngày {day} (180 ngày).",
    )
    return text.format(day=day_words(until))


# --- what runs out -------------------------------------------------------------------------------------------


def expiring_lines(pieces: Iterable[Expiring], today: date) -> tuple[Line, ...]:
    """What will no longer hold, the first to run out first."""
    return tuple(_expiring_line(piece, at, today) for at, piece in enumerate(pieces, 1))


def _expiring_line(piece: Expiring, at: int, today: date) -> Line:
    kind = {
        "certificate": translate("Certificates", "Giấy chứng nhận"),
        "part": translate("Certificates", "Thành phần"),
        "file": translate("Certificates", "Tệp"),
    }[piece.kind]
    words = _expiring_words(piece, kind, today)
    tone: Tone = "bad" if piece.expires_on < today else "missing"
    cells = (
        Cell(day_words(piece.expires_on), piece.expires_on, tone),
        Cell(kind),
        Cell(piece.name.rstrip(" ,")),
        Cell(piece.product),
        Cell(piece.producer),
    )
    return Line(Row(at, cells, spoken=words), piece.product_id, words)


def _expiring_words(piece: Expiring, kind: str, today: date) -> str:
    days = (piece.expires_on - today).days
    if days < 0:
        text = translate("Certificates", "{kind} “{name}” của “{product}” đã hết hạn {n} ngày, từ sau ngày {day}.")
    elif days == 0:
        text = translate("Certificates", "{kind} “{name}” của “{product}” hết hạn hết hôm nay, {day}.")
    else:
        text = translate("Certificates", "{kind} “{name}” của “{product}” còn hạn {n} ngày, đến hết ngày {day}.")
    return text.format(
        kind=kind, name=piece.name.rstrip(" ,"), product=piece.product, n=abs(days), day=day_words(piece.expires_on)
    )
