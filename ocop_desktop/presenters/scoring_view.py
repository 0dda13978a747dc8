"""What the scoring page shows, as frozen data in final words; widgets only place it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, Protocol

from ocop_desktop.errors import OcopError
from ocop_desktop.presenters.scoring_guide import State

Tone = Literal["plain", "good", "missing", "bad"]


@dataclass(frozen=True)
class OptionView:
    """A row to choose: digit, the law's words, points, and what it is a minimum for."""

    n: int
    text: str
    points: str
    chip: str
    chosen: bool
    accessible: str


@dataclass(frozen=True)
class NoteView:
    """A line of the law between the options; `case` marks the heading of one of two cases."""

    text: str
    case: bool = False


@dataclass(frozen=True)
class Notice:
    """Words of the program at a criterion, with an optional action."""

    text: str
    tone: Tone
    action: str = ""
    command: str = ""


@dataclass(frozen=True)
class CriterionView:
    """One criterion. `requirement` is the rest of a long title; `lines` are notes and options in print order."""

    code: str
    label: str
    title: str
    requirement: str
    max: str
    above: str
    lines: tuple[NoteView | OptionView, ...]
    reading: str
    notices: tuple[Notice, ...]
    comment: str
    #: Declarations that this criterion allows: "reject", "stop" or "".
    can_end: str
    can_end_text: str
    editable: bool
    asked: bool


@dataclass(frozen=True)
class FinishView:
    """The last step: opinion, place and date, what keeps the sheet from being closed."""

    opinion: str
    place: str
    date: str
    clause: str
    summary: str
    notices: tuple[Notice, ...]
    editable: bool
    can_reject: bool
    can_close: bool


@dataclass(frozen=True)
class MapRow:
    """A row of the map: a part, a group, or a criterion with its state in a shape and in words."""

    kind: Literal["part", "group", "criterion", "finish"]
    code: str
    title: str
    glyph: str = ""
    #: Points, or in a word why there are none; `word` says the same in full.
    points: str = ""
    word: str = ""
    state: State | Literal[""] = ""
    depth: int = 0


@dataclass(frozen=True)
class Missing:
    """A criterion to jump to."""

    code: str
    tooltip: str


@dataclass(frozen=True)
class TotalsView:
    """Running sums and both stars; `why` is one line."""

    parts: tuple[tuple[str, str, int, int], ...]
    total: str
    progress: str
    stars: int | None
    by_points: str
    by_minima: str
    provisional: bool
    why: str
    tone: Tone
    missing_title: str
    missing: tuple[Missing, ...]


@dataclass(frozen=True)
class Header:
    """For whom one scores."""

    product: str
    set: str
    evaluator: str
    illustrative: bool
    code: str


@dataclass(frozen=True)
class Banner:
    """A line over the page: recovered, closed, rejected; with up to one action."""

    text: str
    tone: Tone
    action: str = ""
    command: str = ""


@dataclass(frozen=True)
class DeclareRequest:
    """What a declaration needs: what is declared, on which words of the law, and the reason so far."""

    title: str
    ground: str
    hint: str
    reason: str
    verb: str


class ScoringView(Protocol):
    """The scoring page as its presenter sees it."""

    def show_empty(self) -> None:
        """Nothing is open: say what the page is for."""

    def show_busy(self, text: str) -> None:
        """Something takes a moment."""

    def show_header(self, header: Header | None) -> None:
        """Product, set and evaluator."""

    def show_criterion(self, view: CriterionView) -> None:
        """One criterion, from the top."""

    def update_criterion(self, view: CriterionView) -> None:
        """The same criterion after a choice: nothing moves, text being typed stays."""

    def show_finish(self, view: FinishView) -> None:
        """The last step."""

    def update_finish(self, view: FinishView) -> None:
        """The last step after a change: text being typed stays."""

    def show_map(self, rows: tuple[MapRow, ...], current: str) -> None:
        """All criteria, and where one stands."""

    def show_totals(self, totals: TotalsView) -> None:
        """Running sums and stars."""

    def show_banners(self, banners: tuple[Banner, ...]) -> None:
        """What holds for the whole sheet."""

    def show_status(self, text: str, tone: Tone) -> None:
        """Saved, being saved, or not saved."""

    def show_problem(self, text: str) -> None:
        """A failed save, in place; "" takes it away."""

    def show_error(self, error: OcopError) -> None:
        """An error that stops what was asked."""

    def pending_text(self) -> None:
        """Hand over what is typed and not yet handed over."""

    def ask_reason(self, request: DeclareRequest) -> str | None:
        """Ask for a reason; None where the person turned back."""

    def confirm(self, title: str, text: str, verb: str) -> bool:
        """Ask before something deliberate."""

    def closed(self) -> None:
        """The sheet has just been closed: show its result."""

    def leave_copy(self) -> None:
        """Back from a blind copy to the paper sheets."""
