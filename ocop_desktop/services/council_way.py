"""The way to a star from what lies in the store: a council's result, or one sheet."""

from __future__ import annotations

from collections.abc import Collection

from ocop_desktop.services.round_results import ResultDesk
from ocop_desktop.services.way_to_star import WayUp, council_way, sheet_way
from ocop_desktop.services.workspace_base import Base
from ocop_desktop.services.workspace_sheets import SheetDesk
from ocop_desktop.storage import sheets
from ocop_desktop.storage.database import Connection


class WayDesk:
    """Computes ways to a star each time they are asked for; nothing computed is stored."""

    def __init__(self, base: Base, results: ResultDesk, desk: SheetDesk) -> None:
        self._base = base
        self._results = results
        self._sheets = desk

    def of_council(self, round_id: int, product_id: int, target: int | None, freed: Collection[str]) -> WayUp:
        """From a council's result; CouncilError "scoring_open" or "gone"."""
        with self._base.store.reading() as connection:
            return self.within(connection, round_id, product_id, target, freed)

    def within(
        self, connection: Connection, round_id: int, product_id: int, target: int | None, freed: Collection[str]
    ) -> WayUp:
        """The same in a transaction that is open."""
        outcome = self._results.within(connection, round_id, product_id)
        keys = [(part.sheet_id, part.revision) for part in outcome.members if part.counted]
        answers = sheets.answers_of(connection, keys)
        return council_way(outcome, [answers.get(key, {}) for key in keys], target, freed)

    def of_sheet(self, sheet_id: str, target: int | None, freed: Collection[str]) -> WayUp:
        """From one sheet as it stands; CouncilError where whoever sits here may not see it."""
        return sheet_way(self._sheets.sheet(sheet_id), target, freed)
