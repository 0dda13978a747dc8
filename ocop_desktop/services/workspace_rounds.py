"""The workspace's rounds and councils, as `Workspace` joins them in."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ocop_desktop.services.round_conflicts import ConflictDesk
from ocop_desktop.services.round_decisions import DecisionDesk
from ocop_desktop.services.round_desk import RoundDesk
from ocop_desktop.services.round_entries import EntryDesk
from ocop_desktop.services.round_members import MemberDesk
from ocop_desktop.services.round_paper_settling import SettlingDesk
from ocop_desktop.services.round_papers import PaperDesk
from ocop_desktop.services.round_pins import PinDesk
from ocop_desktop.services.round_records import (
    Conflict,
    Meeting,
    Member,
    MemberDraft,
    Round,
    RoundDraft,
    RoundProduct,
    RoundRow,
    SignedIn,
)
from ocop_desktop.services.round_results import ResultDesk
from ocop_desktop.services.round_scoring import ScoringDesk
from ocop_desktop.services.round_sheets import MemberSheetDesk
from ocop_desktop.services.workspace_base import Base
from ocop_desktop.services.workspace_sheets import SheetDesk


@dataclass(frozen=True)
class CouncilDesks:
    """The parts that do a council's work on one open data folder."""

    rounds: RoundDesk
    members: MemberDesk
    pins: PinDesk
    conflicts: ConflictDesk
    entries: EntryDesk
    sheets: MemberSheetDesk
    scoring: ScoringDesk
    results: ResultDesk
    decisions: DecisionDesk
    papers: PaperDesk
    settling: SettlingDesk

    @classmethod
    def of(cls, base: Base, sheets: SheetDesk) -> CouncilDesks:
        """All of them on one store."""
        results = ResultDesk(base)
        return cls(
            rounds=RoundDesk(base),
            members=MemberDesk(base),
            pins=PinDesk(base),
            conflicts=ConflictDesk(base),
            entries=EntryDesk(base),
            sheets=MemberSheetDesk(base),
            scoring=ScoringDesk(base),
            results=results,
            decisions=DecisionDesk(base, results),
            papers=PaperDesk(base),
            settling=SettlingDesk(base, sheets),
        )


class RoundMethods:
    """What a `Workspace` can do with rounds and their members. CouncilError says what the council's rules refuse:
    "not_allowed" (see `council.permissions`), "other_round", "round_finished", "gone", and what is named below.
    """

    _council: CouncilDesks

    # --- rounds ----------------------------------------------------------------------------------------------

    def rounds(self) -> list[RoundRow]:
        """All rounds, the newest first, practice among them."""
        return self._council.rounds.all()

    def round(self, round_id: int) -> Round:
        """A round."""
        return self._council.rounds.get(round_id)

    def add_round(self, draft: RoundDraft) -> Round:
        """A new round; InputError names the field, "round_taken" where the number is another's."""
        return self._council.rounds.add(draft)

    def update_round(self, round_id: int, version: int, draft: RoundDraft) -> Round:
        """Change a round as the window knows it; InputError, CouncilError "stale" or "practice_stays"."""
        return self._council.rounds.change(round_id, version, draft)

    def delete_round(self, round_id: int) -> None:
        """Remove a round in which nothing has been scored, with its members; CouncilError "round_in_use"."""
        self._council.rounds.delete(round_id)

    def finish_round(self, round_id: int) -> Round:
        """End a round; CouncilError "scoring_open", "undecided", "no_quorum" or "empty_round"."""
        return self._council.decisions.finish(round_id)

    def reopen_round(self, round_id: int, reason: str) -> Round:
        """Let a finished round go on; CouncilError "not_finished"."""
        return self._council.rounds.reopen(round_id, reason)

    def meeting(self, round_id: int) -> Meeting:
        """The meeting of a round as far as it is noted."""
        return self._council.rounds.meeting(round_id)

    def save_meeting(self, round_id: int, version: int, meeting: Meeting) -> Round:
        """Keep the meeting, with who was there; `version` is the round's. InputError, CouncilError "stale"."""
        return self._council.rounds.save_meeting(round_id, version, meeting)

    # --- members ---------------------------------------------------------------------------------------------

    def members(self, round_id: int) -> list[Member]:
        """The members of a round as listed, the removed ones at the end."""
        return self._council.members.all(round_id)

    def add_member(self, round_id: int, draft: MemberDraft) -> Member:
        """A new member; InputError names the field, "chair_taken" for a second chair."""
        return self._council.members.add(round_id, draft)

    def update_member(self, member_id: int, draft: MemberDraft) -> Member:
        """Change a member; open sheets follow."""
        return self._council.members.change(member_id, draft)

    def arrange_members(self, round_id: int, member_ids: Sequence[int]) -> list[Member]:
        """List the members in this order."""
        return self._council.members.arrange(round_id, member_ids)

    def remove_member(self, member_id: int, reason: str, *, keep_sheets: bool) -> Member | None:
        """Take a member out; None where nothing names them any more. See `MemberDesk.remove`."""
        return self._council.members.remove(member_id, reason, keep_sheets)

    def restore_member(self, member_id: int) -> Member:
        """Undo a removal."""
        return self._council.members.restore(member_id)

    def copy_council(self, round_id: int, source_id: int) -> list[Member]:
        """Appoint the members of another round, with their PINs; CouncilError "council_there"."""
        return self._council.members.copy_council(round_id, source_id)

    # --- who sits here ---------------------------------------------------------------------------------------

    def signed_in(self) -> SignedIn | None:
        """Who sits at this window; None where nobody has signed in."""
        return self._council.pins.signed_in()

    def sign_in(self, member_id: int, pin: str) -> SignedIn:
        """Let a member sit at this window; PinError "no_pin", "wrong_pin" or "pin_wait" (detail: seconds)."""
        return self._council.pins.sign_in(member_id, pin)

    def sign_out(self) -> None:
        """The window is nobody's in particular again."""
        self._council.pins.sign_out()

    def pin_wait(self, member_id: int) -> int:
        """Seconds until a PIN may be tried again; 0 where it may."""
        return self._council.pins.wait(member_id)

    def choose_pin(self, member_id: int, pin: str) -> Member:
        """The first PIN of a member, or the first after a reset; PinError "pin_there", InputError "pin"."""
        return self._council.pins.choose(member_id, pin)

    def change_pin(self, member_id: int, old: str, new: str) -> Member:
        """Another PIN; the old one is checked as in `sign_in`."""
        return self._council.pins.change(member_id, old, new)

    def reset_pin(self, member_id: int, reason: str) -> Member:
        """Forget the PIN of a member, who then chooses another."""
        return self._council.pins.reset(member_id, reason)

    # --- conflicts of interest -------------------------------------------------------------------------------

    def conflicts(self, round_id: int) -> list[Conflict]:
        """The conflicts declared in a round, the withdrawn ones too."""
        return self._council.conflicts.all(round_id)

    def declare_conflict(self, member_id: int, producer_id: int, reason: str) -> Conflict:
        """A member's sheets on this producer's products count nowhere; InputError "conflict_there"."""
        return self._council.conflicts.declare(member_id, producer_id, reason)

    def withdraw_conflict(self, conflict_id: int, reason: str) -> Conflict:
        """Take a conflict back."""
        return self._council.conflicts.withdraw(conflict_id, reason)

    # --- products of a round ---------------------------------------------------------------------------------

    def round_products(self, round_id: int) -> list[RoundProduct]:
        """The products of a round with their newest turn; for a member who only scores see `my_products`."""
        return self._council.entries.all(round_id)

    def scoring_closed(self, round_id: int) -> dict[int, bool]:
        """The products of a round, each with whether its scoring is closed; none where the round is gone."""
        return self._council.entries.closed(round_id)

    def put_products(self, round_id: int, product_ids: Sequence[int], member_ids: Iterable[int] | None = None) -> int:
        """Put products in and give them to members, None for all; how many were new. SheetError "unfinished"."""
        return self._council.entries.put(round_id, product_ids, member_ids)

    def take_product(self, round_id: int, product_id: int) -> None:
        """Take a product out that nobody has scored; CouncilError "has_sheets"."""
        self._council.entries.take(round_id, product_id)

    def assign(self, round_id: int, product_ids: Iterable[int], member_ids: Iterable[int]) -> int:
        """Give products to members; how many assignments are new. CouncilError "scoring_closed"."""
        return self._council.entries.assign(round_id, product_ids, member_ids)

    def unassign(self, round_id: int, product_ids: Iterable[int], member_ids: Iterable[int]) -> int:
        """Take products from members; how many went. CouncilError "has_sheets" where one has scored."""
        return self._council.entries.unassign(round_id, product_ids, member_ids)
