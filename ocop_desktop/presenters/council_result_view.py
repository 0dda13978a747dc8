"""What the page of a council's result shows, as frozen data in final words; widgets only place it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, Protocol

from ocop_desktop.errors import OcopError
from ocop_desktop.presenters.heat_map import HeatMap
from ocop_desktop.presenters.result_view import PartLine, Star, Words
from ocop_desktop.presenters.scoring_view import DeclareRequest, Header, Tone
from ocop_desktop.presenters.table_rows import Row

#: What a button of the page leads to.
Command = Literal["decide", "meeting", "entries", "scoring", "sign_in", "papers", "ranking", "score_again", "rounds"]
#: What can be done with a member's sheet.
SheetAction = Literal["exclude", "include", ""]
#: A mark: its criterion and star.
MarkKey = tuple[str, int]


@dataclass(frozen=True)
class Offer:
    """Something to choose by its number, in words."""

    id: int
    words: str


@dataclass(frozen=True)
class Chooser:
    """The products of the round with the one in front, and its turns with the one that is shown.

    `before` and `after` are the neighbours' numbers, None at an end.
    """

    products: tuple[Offer, ...]
    product: int | None
    turns: tuple[Offer, ...] = ()
    turn: int = 1

    @property
    def before(self) -> int | None:
        """The product before."""
        return self._beside(-1)

    @property
    def after(self) -> int | None:
        """The product after."""
        return self._beside(1)

    def _beside(self, by: int) -> int | None:
        ids = [offer.id for offer in self.products]
        if self.product not in ids:
            return None
        at = ids.index(self.product) + by
        return ids[at] if 0 <= at < len(ids) else None


@dataclass(frozen=True)
class MemberLine:
    """A member with what became of the sheet; `refused` says why the action rests, "" where it may be taken."""

    id: int
    name: str
    role: str
    total: str
    state: str
    tone: Tone
    action: SheetAction = ""
    verb: str = ""
    refused: str = ""

    @property
    def spoken(self) -> str:
        """The line for a screen reader."""
        return ", ".join(part for part in (self.name, self.role, self.total, self.state) if part)


@dataclass(frozen=True)
class Voter:
    """A member who may be for a decision; `barred` says why not, "" where they may."""

    id: int
    name: str
    barred: str = ""


@dataclass(frozen=True)
class DecisionDraft:
    """A decision as it is being typed in; `met` is None until it is chosen."""

    met: bool | None = None
    reason: str = ""
    in_favour: frozenset[int] = frozenset()


@dataclass(frozen=True)
class MarkView:
    """A minimum on which the sheets stand on both sides, or stood when the council decided it.

    `draft` is what the form holds while it is open, None while it is shut. `refused`: why nothing can be recorded.
    """

    key: MarkKey
    title: str
    needs: str
    met: str
    not_met: str
    state: str
    tone: Tone
    lines: tuple[str, ...]
    verb: str
    can_withdraw: bool
    refused: str
    draft: DecisionDraft | None = None

    @property
    def name(self) -> str:
        """What tells its widgets from those of others."""
        return f"{self.key[0]}_{self.key[1]}"


@dataclass(frozen=True)
class NoticeLine:
    """A notice with at most one action."""

    text: str
    tone: Tone
    verb: str = ""
    command: Command | None = None


@dataclass(frozen=True)
class ResultStep:
    """A way on; the first of a page is its most visible button."""

    verb: str
    command: Command


@dataclass(frozen=True)
class CouncilResultView:
    """The result of the product in front."""

    header: Header
    chooser: Chooser
    star: Star
    total: str
    parts: tuple[PartLine, ...]
    notices: tuple[NoticeLine, ...]
    counted: str
    quorum: Words
    spread: Words
    reasons: tuple[tuple[str, str], ...]
    marks_intro: str
    marks: tuple[MarkView, ...]
    voters: tuple[Voter, ...]
    members: tuple[MemberLine, ...]
    heat: HeatMap
    can_score_again: bool
    score_again_refused: str
    steps: tuple[ResultStep, ...]


@dataclass(frozen=True)
class WaitingView:
    """A product that is still being scored: whose turn it is, and where to go."""

    header: Header
    chooser: Chooser
    title: str
    text: str
    lines: tuple[str, ...]
    steps: tuple[ResultStep, ...]


@dataclass(frozen=True)
class LessonView:
    """Nothing to show yet: what the page is for, the products to choose from, and how to go on."""

    title: str
    text: str
    products: tuple[Row, ...]
    steps: tuple[ResultStep, ...]


class CouncilResultPageView(Protocol):
    """The page as its presenter sees it."""

    def show_busy(self, text: str) -> None:
        """Something takes a moment."""

    def show_header(self, header: Header | None) -> None:
        """Product, set and round."""

    def show_lesson(self, view: LessonView) -> None:
        """No round or no product of it is in front."""

    def show_waiting(self, view: WaitingView) -> None:
        """The product is still being scored."""

    def show_result(self, view: CouncilResultView, from_top: bool) -> None:
        """The result; from the top where it is another one."""

    def show_mark(self, mark: MarkView, voters: tuple[Voter, ...]) -> None:
        """One mark anew: its form was opened or shut."""

    def show_failed(self, text: str) -> None:
        """The result could not be read: why, with a way to try again."""

    def show_error(self, error: OcopError) -> None:
        """An error that stops what was asked."""

    def show_status(self, text: str) -> None:
        """Something is done."""

    def ask_reason(self, request: DeclareRequest) -> str | None:
        """Ask for a reason; None where the person turned back."""

    def go(self, key: str) -> None:
        """Show another page."""

    def go_sign_in(self) -> None:
        """Let a member sign in, then come back."""
