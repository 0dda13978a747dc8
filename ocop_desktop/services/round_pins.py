"""Signing in at a window with a PIN. A try is counted on the disk before it is checked, so that ending the program
in between, or starting it again, gives nobody a try for nothing.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from ocop_desktop.errors import PinError
from ocop_desktop.services.pins import (
    Tries,
    after_clock_change,
    fits,
    hash_pin,
    must_wait,
    seconds_left,
    wrong_pin,
)
from ocop_desktop.services.round_access import require, round_row
from ocop_desktop.services.round_desk import required_reason, round_of
from ocop_desktop.services.round_members import member_gone, member_of, name_in_journal
from ocop_desktop.services.round_records import Member, SignedIn
from ocop_desktop.services.workspace_base import Base, Seat
from ocop_desktop.storage import members
from ocop_desktop.storage.database import Connection, Row


class PinDesk:
    """Chooses, checks, changes and resets PINs, and knows who sits at this window."""

    def __init__(self, base: Base) -> None:
        self._base = base

    def sign_in(self, member_id: int, pin: str) -> SignedIn:
        """Let a member sit at this window until `sign_out`.

        PinError "no_pin" where they have to choose one first, "wrong_pin", or "pin_wait"; CouncilError "gone".
        """
        self._check(member_id, pin)
        before = replace(self._base.seat)
        try:
            with self._base.store.writing() as connection:
                member = _appointed(connection, member_id)
                self._sit(Seat(member.id, member.label, member.role))
                details = {"role": member.role, "round": member.round_id}
                self._base.note(connection, "member.signed_in", name_in_journal(member.name), details)
                return SignedIn(member, round_of(round_row(connection, member.round_id)))
        except BaseException:
            self._sit(before)
            raise

    def sign_out(self) -> None:
        """The window is nobody's in particular again."""
        self._sit(Seat())

    def signed_in(self) -> SignedIn | None:
        """Who sits at this window; None where nobody does, or they have been removed meanwhile."""
        member_id = self._base.seat.member_id
        if member_id is None:
            return None
        with self._base.store.reading() as connection:
            row = members.find(connection, member_id)
            if row is not None and not row["removed_at"]:
                member = member_of(connection, member_id)
                return SignedIn(member, round_of(round_row(connection, member.round_id)))
        self.sign_out()
        return None

    def choose(self, member_id: int, pin: str) -> Member:
        """The first PIN of a member, or the first after a reset; PinError "pin_there", InputError "pin"."""
        hashed = hash_pin(pin)
        with self._base.store.writing() as connection:
            member = _appointed(connection, member_id)
            if members.pin(connection, member_id) is not None:
                raise PinError(
                    "Thành viên này đã có PIN nên không đặt mới được. PIN cũ vẫn còn. "
                    "Hãy đổi bằng PIN cũ, hoặc nhờ thư ký đặt lại.",
                    code="pin_there",
                )
            self._keep(connection, member, hashed, "member.pin_chosen")
            return member_of(connection, member_id)

    def change(self, member_id: int, old: str, new: str) -> Member:
        """Another PIN in the place of the old one, which is checked as in `sign_in`."""
        hashed = hash_pin(new)
        self._check(member_id, old)
        with self._base.store.writing() as connection:
            member = _appointed(connection, member_id)
            self._keep(connection, member, hashed, "member.pin_changed")
            return member

    def reset(self, member_id: int, reason: str) -> Member:
        """Forget the PIN of a member, who then chooses another; CouncilError "not_allowed"."""
        words = required_reason(reason)
        with self._base.store.writing() as connection:
            member = _appointed(connection, member_id)
            require(self._base, connection, "council.edit", member.round_id)
            members.drop_pin(connection, member_id)
            subject = name_in_journal(member.name)
            self._base.note(connection, "member.pin_reset", subject, {"member": member_id, "reason": words})
            return member_of(connection, member_id)

    def wait(self, member_id: int) -> int:
        """Seconds until the next try for a member's PIN is allowed; 0 where it is."""
        with self._base.store.reading() as connection:
            row = members.pin(connection, member_id)
        return seconds_left(_tries(row), self._base.clock.now()) if row is not None else 0

    def _sit(self, seat: Seat) -> None:
        own = self._base.seat
        own.member_id, own.name, own.role = seat.member_id, seat.name, seat.role

    def _keep(self, connection: Connection, member: Member, hashed: str, action: str) -> None:
        """The journal says that there is a new PIN, and nothing of it."""
        members.set_pin(connection, member.id, hashed)
        self._base.note(connection, action, name_in_journal(member.name), {"member": member.id})

    def _check(self, member_id: int, pin: str) -> None:
        hashed, tries = self._count(member_id)
        right = fits(hashed, pin)
        with self._base.store.writing() as connection:
            row = members.pin(connection, member_id)
            if right and row is not None and row["hash"] == hashed:
                members.count_try(connection, member_id, 0, None)
                return
            member = member_of(connection, member_id)
            details = {"member": member_id, "wrong": tries.wrong}
            self._base.note(connection, "member.pin_wrong", name_in_journal(member.name), details)
        raise wrong_pin(tries.wrong)

    def _count(self, member_id: int) -> tuple[str, Tries]:
        """Counts a try as wrong until it has been found right; PinError "pin_wait" or "no_pin"."""
        now = self._base.clock.now()
        with self._base.store.writing() as connection:
            _appointed(connection, member_id)
            row = members.pin(connection, member_id)
            if row is None:
                raise PinError("Thành viên này chưa có PIN. Hãy đặt PIN rồi đăng nhập.", code="no_pin")
            before = after_clock_change(_tries(row), now)
            wait = seconds_left(before, now)
            counted = before if wait else Tries(before.wrong + 1, now)
            members.count_try(connection, member_id, counted.wrong, _written(counted.last))
        if wait:
            raise must_wait(wait)
        return str(row["hash"]), counted


def _appointed(connection: Connection, member_id: int) -> Member:
    member = member_of(connection, member_id)
    if not member.appointed:
        raise member_gone(str(member_id))
    return member


def _tries(row: Row) -> Tries:
    return Tries(row["wrong"], datetime.fromisoformat(row["tried_at"]) if row["tried_at"] else None)


def _written(when: datetime | None) -> str | None:
    """To the millisecond, so that a wait of a second is one."""
    return when.isoformat(timespec="milliseconds") if when else None
