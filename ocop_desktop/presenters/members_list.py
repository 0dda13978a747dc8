"""The words of a council's list: what a row says, what the council lacks, what goes with a member."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ocop_desktop.council.member import ROLE_NAMES, ROLES, Role
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.members_view import MemberChoice, MembersList, RemovalRequest
from ocop_desktop.presenters.scoring_view import DeclareRequest
from ocop_desktop.presenters.seats import name_of, refusal_in
from ocop_desktop.presenters.session import Session
from ocop_desktop.presenters.table_rows import Cell, Column, Row
from ocop_desktop.presenters.words import day, day_and_time
from ocop_desktop.services.round_records import Conflict, Member, Progress, Round, RoundRow


@dataclass(frozen=True)
class Council:
    """The round in front with its members and conflicts, as the store has them now."""

    round: Round
    members: tuple[Member, ...]
    conflicts: tuple[Conflict, ...]
    rounds: tuple[RoundRow, ...]

    @property
    def appointed(self) -> tuple[Member, ...]:
        """Those who belong to the council, as listed."""
        return tuple(member for member in self.members if member.appointed)

    @property
    def removed(self) -> tuple[Member, ...]:
        """Those who have left and are kept, as something names them."""
        return tuple(member for member in self.members if not member.appointed)

    def member(self, member_id: int | None) -> Member | None:
        """A member by number."""
        return next((member for member in self.members if member.id == member_id), None)

    def conflicts_of(self, member: Member) -> list[Conflict]:
        """The conflicts of a member that stand."""
        return [each for each in self.conflicts if each.stands and each.member.id == member.id]


def columns() -> tuple[Column, ...]:
    """The columns of those who belong to the council."""
    return (
        Column("place", translate("Members", "STT"), 8, number=True),
        Column("name", translate("Members", "Họ và tên"), 26),
        Column("role", translate("Members", "Vai trò"), 16, filtered=True),
        Column("office", translate("Members", "Chức vụ, đơn vị"), 21),
        Column("pin", translate("Members", "Mã PIN"), 13),
        Column("sheets", translate("Members", "Phiếu"), 10, number=True),
        Column("conflicts", translate("Members", "Xung đột"), 12),
    )


def removed_columns() -> tuple[Column, ...]:
    """The columns of those who have left."""
    return (
        Column("name", translate("Members", "Họ và tên"), 26),
        Column("role", translate("Members", "Vai trò"), 17),
        Column("when", translate("Members", "Thôi tham gia"), 16),
        Column("reason", translate("Members", "Lý do"), 32),
        Column("sheets", translate("Members", "Phiếu"), 8, number=True),
    )


def role_words() -> tuple[tuple[str, str], ...]:
    """The roles as a choice, in the order of their rank."""
    return tuple((role, short_role(role)) for role in ROLES)


def short_role(role: str) -> str:
    """A role without the council."""
    return {
        "chair": translate("Members", "Chủ tịch"),
        "vice_chair": translate("Members", "Phó Chủ tịch"),
        "secretary": translate("Members", "Thư ký"),
        "member": translate("Members", "Ủy viên"),
    }[role]


def edit_refused(session: Session, the_round: Round) -> str:
    """Why the council cannot be changed; "" where it can."""
    refused = refusal_in(session, "council.edit", the_round)
    return refused or (closed_round() if the_round.finished_at else "")


def closed_round() -> str:
    """Why nothing in a finished round changes."""
    return translate("Members", "Đợt đã kết thúc nên không thay đổi được. Muốn sửa, Chủ tịch Hội đồng phải mở lại đợt.")


def members_list(session: Session, council: Council, current: int | None) -> MembersList:
    """The council as it stands."""
    lacks = _lacks(council.appointed)
    return MembersList(
        round=name_of(council.round),
        appointed=tuple(_row(number, member, council) for number, member in enumerate(council.appointed, 1)),
        removed=tuple(_removed_row(member) for member in council.removed),
        current=current,
        notice=lacks,
        complete=not lacks,
        add_refused=edit_refused(session, council.round),
        next_verb=_next_verb(council),
    )


def _next_verb(council: Council) -> str:
    if council.round.finished_at:
        return translate("Members", "Xem phân công")
    return translate("Members", "Tiếp: đưa sản phẩm vào đợt")


def _row(number: int, member: Member, council: Council) -> Row:
    conflicts = council.conflicts_of(member)
    pin = translate("Members", "Đã đặt") if member.has_pin else translate("Members", "Chưa đặt")
    role = short_role(member.role)
    return Row(
        member.id,
        (
            Cell(str(number), number),
            Cell(member.label),
            Cell(role, ROLES.index(member.role), tip=ROLE_NAMES[member.role]),
            Cell(member.office),
            Cell(pin, tone="good" if member.has_pin else "plain"),
            Cell(str(member.sheets), member.sheets),
            Cell(str(len(conflicts)) if conflicts else "", len(conflicts), "missing", _producers(conflicts)),
        ),
        spoken=", ".join((member.label, role, member.office, pin)),
    )


def _producers(conflicts: Sequence[Conflict]) -> str:
    return "; ".join(each.producer for each in conflicts)


def _removed_row(member: Member) -> Row:
    return Row(
        member.id,
        (
            Cell(member.label),
            Cell(short_role(member.role)),
            Cell(day(member.removed_at), member.removed_at, tip=day_and_time(member.removed_at)),
            Cell(member.removed_reason),
            Cell(str(member.sheets), member.sheets),
        ),
    )


def _lacks(appointed: Sequence[Member]) -> str:
    roles = {member.role for member in appointed}
    missing = [short_role(role) for role in ("chair", "secretary") if role not in roles]
    if not missing:
        return ""
    text = translate("Members", "Hội đồng chưa có {roles}. Hãy thêm, hoặc đổi vai trò của một người đã có.")
    return text.format(roles=translate("Members", " và ").join(missing))


def next_role(appointed: Sequence[Member]) -> Role:
    """The role that a new member most likely has: the first one of rank that nobody has yet."""
    taken = {member.role for member in appointed}
    return next((role for role in ROLES if role not in taken), "member")


# --- what may be done ----------------------------------------------------------------------------------------


def choice(session: Session, council: Council, member: Member) -> MemberChoice:
    """What may be done with a member of the council."""
    refused = edit_refused(session, council.round)
    ids = [each.id for each in council.appointed]
    own = session.seat is not None and session.seat.member.id == member.id
    pin_verb = ""
    if own:
        pin_verb = translate("Members", "Đổi mã PIN…")
    elif member.has_pin and not refusal_in(session, "council.edit", council.round):
        pin_verb = translate("Members", "Đặt lại PIN…")
    return MemberChoice(
        name=member.label,
        refused=refused,
        can_up=not refused and ids.index(member.id) > 0,
        can_down=not refused and ids.index(member.id) < len(ids) - 1,
        pin_verb=pin_verb,
        remove_refused=refused or (_oneself() if own else ""),
        why=refused,
    )


def _oneself() -> str:
    return translate("Members", "Không tự đưa mình ra khỏi Hội đồng. Hãy đăng xuất rồi làm việc này.")


# --- questions -----------------------------------------------------------------------------------------------


def sheets_of(progress: Progress, member_id: int) -> tuple[int, int]:
    """How many sheets of the newest turns a member has finished, and how many they have only begun."""
    at = next((n for n, member in enumerate(progress.members) if member.id == member_id), None)
    states = [row.states[at] for row in progress.rows] if at is not None else []
    return sum(state in ("finished", "signed") for state in states), states.count("scoring")


def removal_request(council: Council, member: Member, finished: int, begun: int) -> RemovalRequest:
    """What a removal means, by what there is of the member."""
    conflicts = len(council.conflicts_of(member))
    lines = []
    if member.sheets:
        text = translate(
            "Members",
            "Người này đã có phiếu. Phiếu không bị xóa: tên và phiếu được giữ ở mục “Đã thôi tham gia”, văn bản của "
            "đợt in rõ lý do.",
        )
        lines.append(text)
    elif conflicts:
        lines.append(
            translate("Members", "Người này đã khai xung đột lợi ích nên tên được giữ ở mục “Đã thôi tham gia”.")
        )
    else:
        text = translate("Members", "Người này chưa có phiếu nào; nếu không văn bản nào nhắc đến, tên được xóa hẳn.")
        lines.append(text)
    if begun:
        text = translate("Members", "{n} phiếu chấm dở không được tính, dù chọn cách nào dưới đây.")
        lines.append(text.format(n=begun))
    text = translate("Members", "Mất mã PIN và phân công các sản phẩm chưa chấm. Có thể hoàn tác ngay sau đó.")
    lines.append(text)
    return RemovalRequest(
        title=translate("Members", "Đưa {name} ra khỏi Hội đồng?").format(name=member.label),
        lines=tuple(lines),
        choice=finished > 0,
        keep=translate("Members", "Vẫn tính {n} phiếu đã khóa của người này vào kết quả").format(n=finished),
        exclude=translate("Members", "Không tính phiếu nào của người này; văn bản ghi rõ lý do"),
        verb=translate("Members", "Đưa ra khỏi Hội đồng"),
    )


def pin_request(member: Member) -> DeclareRequest:
    """Why a PIN is forgotten."""
    return DeclareRequest(
        title=translate("Members", "Đặt lại mã PIN của {name}").format(name=member.label),
        ground=translate(
            "Members", "Mã PIN cũ bị bỏ. Lần đăng nhập sau, thành viên tự đặt mã mới; phiếu vẫn còn nguyên."
        ),
        hint=translate("Members", "Lý do được ghi vào nhật ký, ví dụ: quên mã PIN."),
        reason="",
        verb=translate("Members", "Đặt lại mã PIN"),
    )
