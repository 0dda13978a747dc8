"""What the page of a council's result reads from the store, in one job."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ocop_desktop.council.model import Product
from ocop_desktop.council.permissions import SeatRole, may
from ocop_desktop.presenters.heat_map import HeatMap, heat_map
from ocop_desktop.services.round_outcome import CouncilOutcome
from ocop_desktop.services.round_reasons import reasons
from ocop_desktop.services.round_records import Member, ProgressRow, Round, Turn

if TYPE_CHECKING:
    from ocop_desktop.services.workspace import Workspace


@dataclass(frozen=True)
class Listed:
    """A product of the round as far as it is known here: its newest turn, and whose sheet a conflict excludes."""

    id: int
    product: Product
    set_code: str
    turn: Turn
    conflicted: tuple[int, ...] = ()

    @property
    def closed(self) -> bool:
        """Whether its scoring is over."""
        return bool(self.turn.closed_at)


@dataclass(frozen=True)
class Loaded:
    """The round in front with its products; of the product in front the result, or who is still to score it."""

    round: Round | None
    listed: tuple[Listed, ...] = ()
    here: Listed | None = None
    turns: tuple[Turn, ...] = ()
    members: tuple[Member, ...] = ()
    outcome: CouncilOutcome | None = None
    reasons: tuple[tuple[str, str], ...] = ()
    heat: HeatMap | None = None
    progress: ProgressRow | None = None


def load(
    workspace: Workspace, role: SeatRole, round_id: int | None, product_id: int | None, turn: int | None
) -> Loaded:
    """Reads it all; CouncilError "gone" where the round is no more."""
    if round_id is None:
        return Loaded(None)
    the_round = workspace.round(round_id)
    listed = _listed(workspace, role, round_id)
    here = next((each for each in listed if each.id == product_id), None)
    if here is None:
        return Loaded(the_round, listed)
    members = tuple(workspace.members(round_id))
    turns = tuple(workspace.turns(round_id, here.id))
    closed = {each.number for each in turns if each.closed_at}
    wanted = turn if turn in closed else here.turn.number
    if wanted not in closed:
        waiting = _progress(workspace, role, round_id, here.id)
        return Loaded(the_round, listed, here, turns, members, progress=waiting)
    outcome = workspace.council_result(round_id, here.id, wanted)
    heat = heat_map(outcome, _options(workspace, outcome))
    return Loaded(the_round, listed, here, turns, members, outcome, reasons(outcome), heat)


def _listed(workspace: Workspace, role: SeatRole, round_id: int) -> tuple[Listed, ...]:
    """A member who only scores sees their own products."""
    if may(role, "register.read"):
        return tuple(
            Listed(row.product_id, row.product, row.turn.set_code, row.turn, row.conflicted)
            for row in workspace.round_products(round_id)
        )
    return tuple(
        Listed(mine.product_id, mine.product, mine.turn.set_code, mine.turn) for mine in workspace.my_products()
    )


def _progress(workspace: Workspace, role: SeatRole, round_id: int, product_id: int) -> ProgressRow | None:
    if not may(role, "progress.read"):
        return None
    rows = workspace.progress(round_id).rows
    return next((row for row in rows if row.product_id == product_id), None)


def _options(workspace: Workspace, outcome: CouncilOutcome) -> tuple[Mapping[str, int], ...]:
    """The answers on the counted sheets, in the order of the result's columns."""
    sheet_of = {part.member.label: part.sheet_id for part in outcome.members if part.counted}
    found: Sequence[str] = [sheet_of[sheet.member] for sheet in outcome.consensus.sheets]
    return tuple(workspace.sheet_state(sheet_id).sheet.answers for sheet_id in found)
