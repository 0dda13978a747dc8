"""The minutes of a council's meeting: who was there, conflicts of interest, each product's result, signatures."""

from __future__ import annotations

from collections.abc import Iterator

from ocop_desktop.council.papers import Attendee, Minutes, PaperMember, QuorumLine
from ocop_desktop.documents.form_words import law_decision
from ocop_desktop.documents.layout import BODY, TABLE, Strip, gap, tied
from ocop_desktop.documents.minutes_results import result_strips
from ocop_desktop.documents.paper_page import (
    OWN_FORM,
    Imprint,
    RenderedPaper,
    finish,
    illustrative_mark,
    practice_notice,
)
from ocop_desktop.documents.paper_parts import (
    PORTRAIT,
    boxed,
    halves,
    heading,
    labelled,
    letterhead,
    paragraph,
    signature,
    signatures,
    signed,
    title,
)
from ocop_desktop.documents.paper_result import council_banner
from ocop_desktop.documents.paper_table import Column, row, table
from ocop_desktop.documents.paper_words import clock_and_date, ground, joined, listed

_AREA = PORTRAIT
#: Height of a row for a signature by hand, in points.
_SIGN_HEIGHT = 32.0
_NUMERALS = ("I", "II", "III", "IV", "V")


def render_minutes(data: Minutes) -> RenderedPaper:
    """The minutes of one meeting over any number of members and products."""
    council = data.round
    imprint = Imprint(
        "Biên bản họp Hội đồng",
        OWN_FORM,
        f"Đợt {council.number} năm {council.year}",
        council.council,
        illustrative_mark([outcome.product for outcome in data.outcomes]),
    )
    sections = (
        ("THÀNH PHẦN THAM DỰ", list(_present(data))),
        ("XUNG ĐỘT LỢI ÍCH", list(_conflicts(data))),
        ("DIỄN BIẾN CUỘC HỌP", _own_words(data.proceedings)),
        (
            "KẾT QUẢ ĐÁNH GIÁ SƠ BỘ" if council.level == "commune" else "KẾT QUẢ ĐÁNH GIÁ",
            list(result_strips(_AREA, data)),
        ),
        ("KẾT LUẬN", list(_conclusion(data))),
    )
    strips = list(_head(data))
    for number, (name, section) in zip(_NUMERALS, (s for s in sections if s[1]), strict=False):
        strips += [*heading(_AREA, f"{number}. {name}"), *section]
    strips += _members_sign(data)
    left, right = halves(_AREA)
    block = signatures(_AREA, signature(*left, data.secretary), signature(*right, data.chair))
    return finish(_AREA, data.head, imprint, signed(strips, block))


def _head(data: Minutes) -> Iterator[Strip]:
    council = data.round
    commune = council.level == "commune"
    yield from letterhead(_AREA, data.letterhead)
    yield from practice_notice(_AREA, data.head)
    if banner := council_banner(council):
        yield from boxed(_AREA, banner, "banner")
    what = "đánh giá sơ bộ sản phẩm OCOP" if commune else "đánh giá, phân hạng sản phẩm OCOP"
    yield from title(_AREA, "BIÊN BẢN", f"Họp {what}\nĐợt {council.number} năm {council.year}")
    yield from paragraph(_AREA, f"Căn cứ {ground(law_decision(data.head.rubric))};")
    if council.decision:
        yield from paragraph(_AREA, f"Căn cứ {council.decision.rstrip('.;')};")
    yield from paragraph(
        _AREA,
        f"Hôm nay, vào hồi {clock_and_date(data.opened)}, tại {data.venue or '………………………'}, {council.council} "
        f"họp {what} đợt {council.number} năm {council.year}.",
    )


# --- I. who is there -----------------------------------------------------------------------------------------


def _present(data: Minutes) -> Iterator[Strip]:
    yield from labelled(_AREA, "1.", "Thành viên Hội đồng:", BODY)
    yield gap(3, keep=True)
    width = _AREA.width
    columns = [
        Column("TT", 30, "center"),
        Column("Họ và tên", width * 0.28),
        Column("Chức danh trong Hội đồng", width * 0.24),
        Column("Đơn vị", width * 0.26),
        Column("Có mặt", width * 0.22 - 30, "center"),
    ]
    rows = [
        row(str(number), a.member.name, a.member.role, a.member.office, _presence(a))
        for number, a in enumerate(data.attendance, 1)
    ]
    if rows:
        yield from table("attendance", _AREA.left, columns, rows, TABLE)
    if data.guests:
        yield gap(5)
        yield from labelled(_AREA, "2.", f"Khách mời: {listed(map(_named, data.guests))}.", BODY)
    yield gap(5)
    number = "3." if data.guests else "2."
    yield from labelled(_AREA, number, f"Điều kiện tiến hành: {_quorum(data.quorum)}", BODY)


def _presence(attendee: Attendee) -> str:
    if attendee.present is None:
        return ""
    if attendee.present:
        return joined("Có", attendee.note)
    return joined("Vắng", attendee.note)


def _named(member: PaperMember) -> str:
    return joined(member.name, member.role, member.office)


def _quorum(quorum: QuorumLine) -> str:
    if quorum.present is None:
        return (
            f"có mặt ……/{quorum.appointed} thành viên, tối thiểu cần {quorum.needed}; Chủ tịch Hội đồng ……………… "
            "Cuộc họp ……………… điều kiện tiến hành."
        )
    chair = "có mặt" if quorum.chair_present else "vắng mặt"
    required = "" if quorum.chair_required else " (không bắt buộc)"
    holds = "đủ điều kiện" if quorum.holds else "KHÔNG đủ điều kiện"
    return (
        f"có mặt {quorum.present}/{quorum.appointed} thành viên, tối thiểu cần {quorum.needed}; "
        f"Chủ tịch Hội đồng {chair}{required}. Cuộc họp {holds} tiến hành."
    )


# --- II. conflicts of interest -------------------------------------------------------------------------------


def _conflicts(data: Minutes) -> Iterator[Strip]:
    if not data.conflicts:
        yield from paragraph(_AREA, "Không thành viên nào khai có xung đột lợi ích với chủ thể của các sản phẩm.")
        return
    yield from tied(
        paragraph(_AREA, "Thành viên sau đây khai có xung đột lợi ích; phiếu của họ không được tính ở sản phẩm đã nêu:")
    )
    yield gap(3, keep=True)
    width = _AREA.width
    columns = [
        Column("Thành viên", width * 0.22),
        Column("Chủ thể", width * 0.24),
        Column("Sản phẩm", width * 0.26),
        Column("Lý do", width * 0.28),
    ]
    rows = [row(c.member.name, c.producer, listed(c.products), c.reason) for c in data.conflicts]
    yield from table("conflicts", _AREA.left, columns, rows, TABLE)


# --- III. and V. the secretary's own words -------------------------------------------------------------------


def _own_words(text: str) -> list[Strip]:
    return paragraph(_AREA, text.strip()) if text.strip() else []


def _conclusion(data: Minutes) -> Iterator[Strip]:
    yield from _own_words(data.conclusion)
    yield from paragraph(
        _AREA,
        f"Cuộc họp kết thúc vào hồi {clock_and_date(data.ended)}. Biên bản đã được đọc cho các thành viên dự họp "
        "cùng nghe và ký tên dưới đây.",
    )


def _members_sign(data: Minutes) -> list[Strip]:
    """Rows for the members not absent who do not sign below as secretary or chair."""
    below = {data.secretary.name, data.chair.name}
    members = [a.member for a in data.attendance if a.present is not False and a.member.name not in below]
    if not members:
        return []
    width = _AREA.width
    columns = [
        Column("TT", 30, "center"),
        Column("Thành viên dự họp", width * 0.36),
        Column("Chức danh trong Hội đồng", width * 0.3),
        Column("Ký tên", width * 0.34 - 30),
    ]
    rows = [row(str(n), m.name, m.role, "", least=_SIGN_HEIGHT) for n, m in enumerate(members, 1)]
    return [gap(10, keep=True), *table("signing", _AREA.left, columns, rows, TABLE)]
