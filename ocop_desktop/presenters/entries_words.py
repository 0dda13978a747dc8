"""Words of the page "Phân công": states, heads, what comes next."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from ocop_desktop.council.member import ROLE_NAMES, Role
from ocop_desktop.council.model import ILLUSTRATIVE_MARK
from ocop_desktop.council.permissions import may
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.entries_data import RoundProgress
from ocop_desktop.presenters.entries_view import Matrix, MatrixState, MemberHead, NextStep, StateWords
from ocop_desktop.presenters.scoring_view import Tone
from ocop_desktop.presenters.seats import role_here
from ocop_desktop.presenters.session import Session
from ocop_desktop.presenters.table_rows import Cell, Column, Row
from ocop_desktop.services.round_records import Member, ProgressRow

#: A name longer than this is shortened in a heading.
_LONG_NAME = 18
#: So many members are named in the line of the next step.
_NAMED = 3


def columns() -> tuple[Column, ...]:
    """The columns beside the members'."""
    return (
        Column("product", translate("Entries", "Sản phẩm"), 10),
        Column("state", translate("Entries", "Tình trạng"), 6, filtered=True),
    )


def state_words() -> dict[MatrixState, StateWords]:
    """A shape and words for each state."""
    return {
        "not_begun": StateWords(translate("Entries", "○ chưa bắt đầu"), "plain"),
        "scoring": StateWords(translate("Entries", "◐ đang chấm"), "missing"),
        "paper": StateWords(translate("Entries", "▤ phiếu giấy"), "missing"),
        "finished": StateWords(translate("Entries", "● đã xong"), "good"),
        "signed": StateWords(translate("Entries", "✔ đã ký"), "good"),
        "excluded": StateWords(translate("Entries", "✕ không tính"), "bad"),
    }


def matrix_of(progress: RoundProgress) -> Matrix:
    """The matrix; members who have left are shown where they have scored."""
    members = progress.members
    kept = [
        at
        for at, member in enumerate(members)
        if member.appointed or any(row.states[at] is not None for row in progress.rows)
    ]
    return Matrix(
        heads=_heads([members[at] for at in kept]),
        rows=tuple(_row(row) for row in progress.rows),
        states={row.product_id: tuple(progress.state(row, at) for at in kept) for row in progress.rows},
        words=state_words(),
    )


def _heads(members: Sequence[Member]) -> tuple[MemberHead, ...]:
    shorts = [short_name(member.label) for member in members]
    twice = {name for name, count in Counter(shorts).items() if count > 1}
    return tuple(
        MemberHead(
            id=member.id,
            label=member.label if short in twice else short,
            role=role_short(member.role) if member.appointed else translate("Entries", "đã thôi"),
            tip=_head_tip(member),
        )
        for member, short in zip(members, shorts, strict=True)
    )


def _head_tip(member: Member) -> str:
    words = f"{member.label} · {ROLE_NAMES[member.role]}"
    if member.appointed:
        return words
    return translate("Entries", "{who} · đã thôi tham gia Hội đồng: {why}").format(who=words, why=member.removed_reason)


def short_name(name: str) -> str:
    """A long name with initials before its last word, so that it fits above a narrow column."""
    words = name.split()
    if len(name) <= _LONG_NAME or len(words) < 3 or words[-1].endswith(")"):
        return name
    return f"{'.'.join(word[0] for word in words[:-1])}. {words[-1]}"


def role_short(role: Role) -> str:
    """A role as it stands above a narrow column."""
    return {
        "chair": translate("Entries", "Chủ tịch"),
        "vice_chair": translate("Entries", "Phó Chủ tịch"),
        "secretary": translate("Entries", "Thư ký"),
        "member": translate("Entries", "Ủy viên"),
    }[role]


def product_name(row: ProgressRow) -> str:
    """A product's name with its mark."""
    mark = ILLUSTRATIVE_MARK if row.product.illustrative else ""
    return f"{row.product.name} ({mark})" if mark else row.product.name


def _row(row: ProgressRow) -> Row:
    group, words, tone = row_state(row)
    if row.turn.number > 1:
        words = translate("Entries", "Lượt {n}: {state}").format(n=row.turn.number, state=words[:1].lower() + words[1:])
    if row.moved:
        words = translate("Entries", "{state} · đã đổi bộ").format(state=words)
    name = product_name(row)
    return Row(
        row.product_id,
        (Cell(name, tip=f"{name} · {row.product.producer}"), Cell(group, sort=_order(row), tone=tone, tip=words)),
        more=f"{row.product.code} {row.product.producer} {words}",
        spoken=f"{name}, {words}",
    )


def _order(row: ProgressRow) -> int:
    """Open products before closed ones, those that wait for most first."""
    return -row.awaited if not row.turn.closed_at else 1


def row_state(row: ProgressRow) -> tuple[str, str, Tone]:
    """The kind of a row's progress for the filter, its words, and their tone."""
    if row.turn.closed_at:
        closed = translate("Entries", "Đã kết thúc chấm")
        return closed, closed, "good"
    if all(state is None for state in row.states):
        nobody = translate("Entries", "Chưa phân công")
        return nobody, nobody, "missing"
    if row.awaited:
        return (
            translate("Entries", "Còn chờ phiếu"),
            translate("Entries", "Còn chờ {n} phiếu").format(n=row.awaited),
            "plain",
        )
    ready = translate("Entries", "Đủ phiếu")
    return ready, ready, "good"


# --- what comes next ---------------------------------------------------------------------------------------------


def next_step(session: Session, progress: RoundProgress) -> NextStep:
    """What the round waits for."""
    going = [row for row in progress.rows if not row.turn.closed_at]
    if progress.round.finished_at:
        return NextStep(translate("Entries", "Đợt đánh giá đã kết thúc."), "good", _see_results(), "results")
    if not going:
        text = translate("Entries", "Việc chấm điểm đã kết thúc. Tiếp theo: xem kết quả của Hội đồng.")
        return NextStep(text, "good", _see_results(), "results")
    free = [row for row in going if all(state is None for state in row.states)]
    if free:
        return _assign(session, len(free))
    awaited = progress.awaited
    if awaited:
        return _wait(session, progress, awaited)
    return _close(session, len(going))


def _see_results() -> str:
    return translate("Entries", "Xem kết quả")


def _assign(session: Session, free: int) -> NextStep:
    text = translate("Entries", "Còn {n} sản phẩm chưa phân công ai chấm.").format(n=free)
    if not may(role_here(session), "entry.edit"):
        return NextStep(text, "missing")
    return NextStep(text, "missing", translate("Entries", "Phân công…"), "assign")


def _wait(session: Session, progress: RoundProgress, awaited: Sequence[tuple[Member, int]]) -> NextStep:
    text = waiting_words(awaited)
    papers = progress.papers_awaited
    if papers:
        text += " " + translate("Entries", "Trong đó {n} phiếu đang nhập từ giấy.").format(n=papers)
    seat = session.seat
    if seat is None:
        if not progress.begun:
            text = translate("Entries", "Đã phân công xong. Từng thành viên đăng nhập và chấm phiếu của mình.")
        return NextStep(text, "missing", translate("Entries", "Thành viên đăng nhập…"), "sign_in")
    if any(member.id == seat.member.id for member, _ in awaited):
        return NextStep(text, "missing", translate("Entries", "Chấm phiếu của tôi"), "my_sheets")
    return NextStep(text, "missing", translate("Entries", "Sao chép lời nhắc"), "remind")


def waiting_words(awaited: Sequence[tuple[Member, int]]) -> str:
    """Of whom how many sheets are still to come."""
    names = [f"{member.label} ({count})" for member, count in awaited[:_NAMED]]
    if len(awaited) > _NAMED:
        names.append(translate("Entries", "và {n} người khác").format(n=len(awaited) - _NAMED))
    return translate("Entries", "Còn {n} phiếu của {people} thành viên. Nhắc: {names}.").format(
        n=sum(count for _, count in awaited), people=len(awaited), names=", ".join(names)
    )


def _close(session: Session, going: int) -> NextStep:
    text = translate("Entries", "Mọi phiếu đã xong: kết thúc chấm điểm {n} sản phẩm.").format(n=going)
    if may(role_here(session), "scoring.close"):
        return NextStep(text, "good", translate("Entries", "Kết thúc chấm điểm…"), "close")
    text = translate(
        "Entries", "Mọi phiếu đã xong. Chủ tịch, Phó Chủ tịch hoặc Thư ký đăng nhập để kết thúc chấm điểm."
    )
    return NextStep(text, "good", translate("Entries", "Đăng nhập…"), "sign_in_here")
