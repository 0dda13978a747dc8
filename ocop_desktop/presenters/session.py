"""What the pages share: the open store, the worker, and which product is in front."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ocop_desktop.presenters.runner import Runner

if TYPE_CHECKING:
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

    def choose_product(self, product_id: int | None) -> None:
        """Put another product in front; nothing of the one before stays."""
        if product_id != self.product_id:
            self.product_id = product_id
            self.sheet_id = None
        self.touch()

    def touch(self) -> None:
        """What the pages show may have changed."""
        self.generation += 1
