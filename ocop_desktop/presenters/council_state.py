"""How far the council is with a product of the round in front, in the words of a list, and where that leads."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ocop_desktop.i18n import translate
from ocop_desktop.presenters.scoring_view import Tone
from ocop_desktop.presenters.session import Session

if TYPE_CHECKING:
    from ocop_desktop.services.workspace import Workspace


@dataclass(frozen=True)
class CouncilState:
    """Whether the council has finished scoring a product, and whether all that is only practice."""

    finished: bool
    practice: bool


def council_states(session: Session) -> Callable[[], Mapping[int, CouncilState]]:
    """A job that reads the state of the products of the round in front.

    A member's own sheet says more than that the council is scoring: of those products only the finished ones are told.
    """
    workspace, round_id, practice, alone = session.workspace, session.round_id, session.practice, session.seat is None
    return lambda: _read(workspace, round_id, practice, alone)


def _read(workspace: Workspace, round_id: int | None, practice: bool, alone: bool) -> Mapping[int, CouncilState]:
    closed = workspace.scoring_closed(round_id) if round_id is not None else {}
    return {product_id: CouncilState(over, practice) for product_id, over in closed.items() if over or alone}


def council_words(state: CouncilState) -> tuple[str, Tone]:
    """The state of a product in a list."""
    if state.practice:
        over, going = (
            translate("CouncilState", "Tập huấn: chấm xong"),
            translate("CouncilState", "Tập huấn: đang chấm"),
        )
    else:
        over, going = (
            translate("CouncilState", "Hội đồng: chấm xong"),
            translate("CouncilState", "Hội đồng: đang chấm"),
        )
    return (over, "good") if state.finished else (going, "missing")


def council_verb(state: CouncilState) -> str:
    """What comes next for whoever looks at the register."""
    if state.finished:
        return translate("CouncilState", "Kết quả Hội đồng")
    return translate("CouncilState", "Xem tiến độ chấm")


def council_page(state: CouncilState) -> str:
    """The page that tells more."""
    return "council_result" if state.finished else "entries"
