"""Who may do what: one table of roles and actions, and when a sheet may be read.

The table says who may at all. What also depends on the moment (whose sheet it is, whether scoring is closed) is in
the functions below; the services ask both before anything is read or written.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, get_args

from ocop_desktop.council.member import Role

#: A member's role, or "office": the person at the machine while nobody has signed in.
SeatRole = Literal["office", "chair", "vice_chair", "secretary", "member"]

Action = Literal[
    "register.read",
    "register.edit",
    "solo.score",
    "round.edit",
    "council.edit",
    "entry.edit",
    "progress.read",
    "conflict.own",
    "conflict.others",
    "sheet.score",
    "sheet.sign",
    "sheet.others",
    "sheet.exclude",
    "scoring.close",
    "scoring.reopen",
    "meeting.edit",
    "decision.record",
    "result.read",
    "round.finish",
    "round.reopen",
    "paper.key",
    "paper.settle",
    "paper.certify",
    "paper.make",
]

ACTIONS: tuple[Action, ...] = get_args(Action)

_OFFICE: frozenset[SeatRole] = frozenset({"office"})
_LEAD: frozenset[SeatRole] = frozenset({"chair", "vice_chair"})
_DESK: frozenset[SeatRole] = frozenset({"office", "chair", "secretary"})
_MANAGE: frozenset[SeatRole] = _DESK | _LEAD
_MEMBERS: frozenset[SeatRole] = frozenset({"chair", "vice_chair", "secretary", "member"})
_ALL: frozenset[SeatRole] = _MEMBERS | _OFFICE

#: The table. `docs/security.md` shows it to people.
TABLE: Mapping[Action, frozenset[SeatRole]] = {
    "register.read": _MANAGE,  # an ordinary member sees the products that they are to score
    "register.edit": _MANAGE,
    "solo.score": _OFFICE,  # the sheet of the one evaluator of the set-up
    "round.edit": _DESK,
    "council.edit": _DESK,
    "entry.edit": _MANAGE,
    "progress.read": _MANAGE,  # who has finished, never what they gave
    "conflict.own": _MEMBERS,
    "conflict.others": _DESK,
    "sheet.score": _MEMBERS,  # one's own sheet of a product that is assigned
    "sheet.sign": _MEMBERS,
    "sheet.others": _ALL,  # once the scoring of the product is closed
    "sheet.exclude": _LEAD,
    "scoring.close": _LEAD | {"secretary"},
    "scoring.reopen": _LEAD,
    "meeting.edit": _MANAGE,
    "decision.record": _LEAD,
    "result.read": _ALL,  # once the scoring of the product is closed
    "round.finish": _LEAD,
    "round.reopen": frozenset({"chair"}),
    "paper.key": _ALL,
    "paper.settle": _LEAD | {"secretary"},
    "paper.certify": frozenset({"secretary"}),
    "paper.make": _MANAGE,  # what a paper says of scores, only once the scoring of the product is closed
}

#: Actions in the words of a refusal: "… không được {words}".
ACTION_WORDS: Mapping[Action, str] = {
    "register.read": "xem toàn bộ danh sách sản phẩm",
    "register.edit": "thay đổi chủ thể, sản phẩm, hồ sơ hoặc phần khai báo",
    "solo.score": "xem hoặc chấm phiếu của người đánh giá khai báo trong Cài đặt",
    "round.edit": "lập hoặc sửa đợt đánh giá",
    "council.edit": "thay đổi thành viên Hội đồng",
    "entry.edit": "đưa sản phẩm vào đợt hoặc phân công chấm",
    "progress.read": "xem tiến độ chấm của các thành viên",
    "conflict.own": "khai xung đột lợi ích của mình",
    "conflict.others": "khai xung đột lợi ích thay người khác",
    "sheet.score": "chấm điểm",
    "sheet.sign": "ký phiếu",
    "sheet.others": "xem phiếu của thành viên khác",
    "sheet.exclude": "loại một phiếu khỏi kết quả",
    "scoring.close": "kết thúc chấm điểm",
    "scoring.reopen": "mở lượt chấm lại",
    "meeting.edit": "ghi nội dung phiên họp",
    "decision.record": "ghi quyết định của Hội đồng",
    "result.read": "xem kết quả của Hội đồng",
    "round.finish": "kết thúc đợt đánh giá",
    "round.reopen": "mở lại đợt đánh giá",
    "paper.key": "nhập phiếu giấy",
    "paper.settle": "đối chiếu phiếu giấy",
    "paper.certify": "ký xác nhận bản sao phiếu giấy",
    "paper.make": "lập, in hoặc lưu giấy tờ của Hội đồng",
}


def may(role: SeatRole, action: Action) -> bool:
    """Whether this role may do this at all."""
    return role in TABLE[action]


@dataclass(frozen=True)
class SheetAccess:
    """What reading a member's sheet depends on.

    `keying`: the sheet is one of the two blind copies of a paper, which `mine` then means to have keyed in.
    """

    mine: bool
    scoring_closed: bool
    keying: bool = False


def may_read(role: SeatRole, access: SheetAccess) -> bool:
    """Whether a sheet may be seen: one's own always, another's once scoring is closed, a blind copy by its maker."""
    if access.keying:
        return access.mine
    return access.mine or (access.scoring_closed and may(role, "sheet.others"))


def seat_role(role: Role | None) -> SeatRole:
    """The role of whoever sits at the machine; None where nobody has signed in."""
    return role or "office"
