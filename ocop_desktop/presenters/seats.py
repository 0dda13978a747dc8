"""What whoever sits at this window may do, so that a screen says so before it is tried."""

from __future__ import annotations

from ocop_desktop.council.member import ROLE_NAMES
from ocop_desktop.council.permissions import ACTION_WORDS, Action, SeatRole, may
from ocop_desktop.council.round import round_name
from ocop_desktop.i18n import by_code, translate
from ocop_desktop.presenters.session import Session
from ocop_desktop.services.round_records import Round, SignedIn


def role_here(session: Session) -> SeatRole:
    """The role of whoever sits here: the office where nobody has signed in."""
    return session.seat.member.role if session.seat is not None else "office"


def may_here(session: Session, action: Action) -> bool:
    """Whether whoever sits here may do this at all."""
    return may(role_here(session), action)


def refusal(session: Session, action: Action) -> str:
    """Why whoever sits here may not do this, for the reader of a disabled button; "" where they may."""
    if may_here(session, action):
        return ""
    role = role_here(session)
    who = translate("Seats", "Người chưa đăng nhập") if role == "office" else by_code("Actions", role, ROLE_NAMES[role])
    words = translate("Seats", "{who} không được {action}. {remedy}")
    return words.format(
        who=who, action=by_code("Actions", action, ACTION_WORDS[action]), remedy=_remedy(session, action)
    )


def _remedy(session: Session, action: Action) -> str:
    """Who may do it: nobody knows the table of powers by heart."""
    roles = [by_code("Actions", role, name) for role, name in ROLE_NAMES.items() if may(role, action)]
    if may("office", action) and session.seat is not None:
        return translate("Seats", "Hãy đăng xuất để làm việc này.")
    if len(roles) == len(ROLE_NAMES):
        return translate("Seats", "Hãy đăng nhập bằng tên của mình.")
    if len(roles) == 1:
        return translate("Seats", "Hãy đăng nhập bằng tên {role}.").format(role=roles[0])
    words = translate("Seats", "Hãy đăng nhập bằng tên {roles} hoặc {last}.")
    return words.format(roles=", ".join(roles[:-1]), last=roles[-1])


def refusal_in(session: Session, action: Action, the_round: Round) -> str:
    """The same for something that is done in a round: a member who has signed in works in their own alone."""
    return refusal(session, action) or refusal_elsewhere(session, the_round)


def refusal_elsewhere(session: Session, the_round: Round) -> str:
    """Why whoever sits here cannot work with this round: they have signed in for another; "" where they can."""
    if session.seat is None or session.seat.round.id == the_round.id:
        return ""
    words = translate("Seats", "{member} đang đăng nhập ở {round}. Hãy đăng xuất để làm việc với đợt khác.")
    return words.format(member=session.seat.member.label, round=name_of(session.seat.round))


def name_of(the_round: Round) -> str:
    """ "Đợt 1 năm 2026", with the mark of practice where it is one."""
    details = the_round.details
    return round_name(details.number, details.year, details.practice)


def round_in_front(session: Session) -> Round | None:
    """The round that one works with: that of the member who has signed in, or the chosen one."""
    return session.seat.round if session.seat is not None else session.round


def follow_round(session: Session, changed: Round) -> None:
    """A round has changed: whoever works with it works with what it is now."""
    if session.seat is not None and session.seat.round.id == changed.id:
        session.seat = SignedIn(session.seat.member, changed)
    if session.round is not None and session.round.id == changed.id:
        session.choose_round(changed)
