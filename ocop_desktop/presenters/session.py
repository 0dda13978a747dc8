"""What the pages share: the open store, the worker, and which product is in front."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ocop_desktop.presenters.runner import Runner

if TYPE_CHECKING:
    from ocop_desktop.presenters.blind_copy import BlindCopy
    from ocop_desktop.services.round_records import Round, SignedIn
    from ocop_desktop.services.workspace import Workspace


@dataclass
class Session:
    """One run of the program. The workspace's methods are called only within jobs of the runner."""

    workspace: Workspace
    runner: Runner
    product_id: int | None = None
    sheet_id: str | None = None
    #: Counts changes that other pages make to what is open; a page that sees a new number reads again.
    generation: int = 0
    #: The round in front, and the member who has signed in; None where there is none.
    round: Round | None = None
    seat: SignedIn | None = None
    #: The blind copy of a paper sheet that the scoring page opens in the place of one's own sheet.
    copy: BlindCopy | None = None
    #: The product that the page which comes into view was opened for by another page.
    asked: int | None = None

    @property
    def round_id(self) -> int | None:
        """The id of the round in front; a member who has signed in works in their own."""
        here = self.seat.round if self.seat is not None else self.round
        return here.id if here is not None else None

    @property
    def practice(self) -> bool:
        """Whether what is in front is practice."""
        here = self.seat.round if self.seat is not None else self.round
        return here is not None and here.practice

    def choose_round(self, chosen: Round | None) -> None:
        """Put another round in front, or the same one as it stands now."""
        self.round = chosen
        self.touch()

    def choose_product(self, product_id: int | None) -> None:
        """Put another product in front; nothing of the one before stays."""
        self.copy = None
        if product_id != self.product_id:
            self.product_id = product_id
            self.sheet_id = None
        self.touch()

    def take_asked(self) -> int | None:
        """The product that the page was opened for, once; None where it was opened for none."""
        asked, self.asked = self.asked, None
        return asked

    def close_copy(self) -> None:
        """The blind copy is no longer in front."""
        if self.copy is not None:
            self.choose_product(self.copy.product_before)

    def touch(self) -> None:
        """What the pages show may have changed."""
        self.generation += 1
