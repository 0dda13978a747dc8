"""The words of the list of rounds: what a row says, what comes next, what goes with a round."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ocop_desktop.council.model import PRACTICE_MARK
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.rounds_view import RoundChoice, RoundsList
from ocop_desktop.presenters.seats import name_of, refusal, refusal_elsewhere, refusal_in, round_in_front
from ocop_desktop.presenters.session import Session
from ocop_desktop.presenters.table_rows import Cell, Column, Row
from ocop_desktop.presenters.words import day
from ocop_desktop.services.round_records import Round, RoundRow

_MOST_NAMED = 12


def columns() -> tuple[Column, ...]:
    """The columns of the list."""
    return (
        Column("round", translate("Rounds", "Đợt"), 17),
        Column("kind", translate("Rounds", "Loại"), 15, filtered=True),
        Column("state", translate("Rounds", "Tình trạng"), 18),
        Column("members", translate("Rounds", "Thành viên"), 13, number=True),
        Column("products", translate("Rounds", "Đã chấm"), 11, number=True),
        Column("dates", translate("Rounds", "Thời gian"), 26),
    )


def rounds_list(session: Session, rows: Sequence[RoundRow], current: int | None) -> RoundsList:
    """All rounds, the one in front marked."""
    front = round_in_front(session)
    return RoundsList(
        rows=tuple(_row(row, front is not None and row.round.id == front.id) for row in rows),
        current=current,
        add_refused=refusal(session, "round.edit"),
    )


def _row(row: RoundRow, in_front: bool) -> Row:
    details, state = row.round.details, _state(row.round, in_front)
    name = translate("Rounds", "Đợt {number} năm {year}").format(number=details.number, year=details.year)
    kind = PRACTICE_MARK if details.practice else translate("Rounds", "Chính thức")
    cells = (
        Cell(name, details.year * 1000 + details.number, tip=details.council),
        Cell(kind, tone="missing" if details.practice else "plain"),
        state,
        Cell(str(row.members), row.members),
        Cell(f"{row.closed}/{row.products}", row.closed, tip=_progress(row)),
        Cell(_dates(row.round), _first_day(row.round)),
    )
    more = " ".join((details.council, details.decision_number, details.decision_issuer))
    return Row(row.round.id, cells, more, ", ".join((name, kind, state.text)))


def _progress(row: RoundRow) -> str:
    words = translate("Rounds", "Đã kết thúc chấm {closed} trong {products} sản phẩm của đợt")
    return words.format(closed=row.closed, products=row.products)


def _state(the_round: Round, in_front: bool) -> Cell:
    if the_round.finished_at:
        text = translate("Rounds", "Đã kết thúc {day}").format(day=day(the_round.finished_at))
        if in_front:
            text = translate("Rounds", "Đang chọn · {state}").format(state=text)
        return Cell(text, tip=text)
    if in_front:
        return Cell(translate("Rounds", "Đang làm việc"), tone="good")
    return Cell(translate("Rounds", "Chưa kết thúc"))


def _dates(the_round: Round) -> str:
    starts, ends = the_round.details.starts_on, the_round.details.ends_on
    if starts and ends:
        return f"{day(starts)} – {day(ends)}"
    if ends:
        return translate("Rounds", "đến {day}").format(day=day(ends))
    return translate("Rounds", "từ {day}").format(day=day(starts)) if starts else ""


def _first_day(the_round: Round) -> date | None:
    known = the_round.details.starts_on or the_round.details.ends_on
    return date.fromisoformat(known) if known else None


# --- what may be done ----------------------------------------------------------------------------------------


def choice(session: Session, row: RoundRow, rows: Sequence[RoundRow]) -> RoundChoice:
    """What may be done with a round."""
    the_round, finished = row.round, bool(row.round.finished_at)
    edit = refusal_in(session, "round.edit", the_round)
    end = refusal_in(session, "round.reopen" if finished else "round.finish", the_round)
    copies = any(other.members for other in rows if other.round.id != the_round.id)
    in_front = _is_in_front(session, the_round)
    here = "" if in_front else refusal_elsewhere(session, the_round)
    return RoundChoice(
        name=name_of(the_round),
        verb=next_verb(session, row) if in_front else translate("Rounds", "Làm việc với đợt này"),
        verb_refused=here,
        edit_verb=translate("Rounds", "Xem") if edit or finished else translate("Rounds", "Sửa"),
        delete_refused=edit or (_stays() if finished else ""),
        end_verb=translate("Rounds", "Mở lại đợt…") if finished else translate("Rounds", "Kết thúc đợt…"),
        end_refused=end,
        can_copy=not row.members and not finished and copies,
        copy_refused=refusal_in(session, "council.edit", the_round),
        why="\n".join(dict.fromkeys(text for text in (here, edit, end) if text)),
    )


def _is_in_front(session: Session, the_round: Round) -> bool:
    front = round_in_front(session)
    return front is not None and front.id == the_round.id


def _stays() -> str:
    return translate("Rounds", "Đợt đã kết thúc thì được giữ lại, không xóa.")


def next_page(session: Session, row: RoundRow) -> str:
    """Where the next step of a round is; "sign_in" where a member has to come first."""
    if not row.members:
        return "members"
    if not row.products:
        return "entries"
    if row.round.finished_at:
        return "papers"
    if row.closed == row.products:
        return "council_result"
    return "scoring" if session.seat is not None else "sign_in"


def next_verb(session: Session, row: RoundRow) -> str:
    """The next step of a round in words."""
    return {
        "members": translate("Rounds", "Lập Hội đồng"),
        "entries": translate("Rounds", "Đưa sản phẩm vào đợt"),
        "sign_in": translate("Rounds", "Đăng nhập để chấm"),
        "scoring": translate("Rounds", "Chấm điểm"),
        "council_result": translate("Rounds", "Xem kết quả"),
        "papers": translate("Rounds", "Lập văn bản"),
    }[next_page(session, row)]


# --- questions -----------------------------------------------------------------------------------------------


def deletion_words(row: RoundRow, members: Sequence[str], conflicts: int) -> tuple[str, str]:
    """Title and text of the question before a round is deleted: all that goes is named."""
    title = translate("Rounds", "Xóa {round}?").format(round=name_of(row.round))
    lines = [translate("Rounds", "Sẽ mất thông tin của đợt: tên Hội đồng, quyết định, ngày, quy định.")]
    if members:
        named = "; ".join(members[:_MOST_NAMED]) + ("; …" if len(members) > _MOST_NAMED else "")
        text = translate("Rounds", "Sẽ mất {n} thành viên cùng mã PIN của họ: {names}.")
        lines.append(text.format(n=len(members), names=named))
    if conflicts:
        lines.append(translate("Rounds", "Sẽ mất {n} khai báo xung đột lợi ích.").format(n=conflicts))
    if row.products:
        text = translate("Rounds", "{n} sản phẩm rời khỏi đợt nhưng vẫn còn trong sổ sản phẩm và hồ sơ.")
        lines.append(text.format(n=row.products))
    lines.append(translate("Rounds", "Không lấy lại được, trừ khi có bản sao lưu. Đợt đã có phiếu chấm thì không xóa."))
    return title, "\n\n".join(lines)


def finish_words(row: RoundRow) -> tuple[str, str]:
    """Title and text of the question before a round is finished."""
    title = translate("Rounds", "Kết thúc {round}?").format(round=name_of(row.round))
    text = translate(
        "Rounds",
        "Sau khi kết thúc, thành viên, phiếu, quyết định và kết quả của đợt không thay đổi được nữa; vẫn ký, in và gửi "
        "được. Nếu cần sửa, Chủ tịch Hội đồng mở lại đợt và ghi lý do.",
    )
    return title, text
