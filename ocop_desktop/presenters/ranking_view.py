"""What the page of a round's results shows, as frozen data in final words; widgets only place and draw it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Protocol

from ocop_desktop.errors import OcopError
from ocop_desktop.presenters.scoring_view import Header, Tone
from ocop_desktop.presenters.table_rows import Row

Command = Literal["rounds", "entries", "open", "council_result", "papers", "meeting"]


@dataclass(frozen=True)
class StarBar:
    """How many products have a star; `permille` is its share of the longest bar."""

    label: str
    count: int
    permille: int
    spoken: str


@dataclass(frozen=True)
class PartStrip:
    """The means of a part over the round, from 0 to 1000 of what the part can give; `box` are the middle half."""

    label: str
    dots: tuple[int, ...]
    low: int
    middle: int
    high: int
    box: tuple[int, int] | None
    words: str
    spoken: str


@dataclass(frozen=True)
class MemberBar:
    """How a member stands to the others; `permille` from -1000 to 1000, of the widest in the round."""

    label: str
    permille: int
    words: str
    spoken: str


@dataclass(frozen=True)
class Pictures:
    """What people would rather look at than read."""

    stars: tuple[StarBar, ...]
    parts: tuple[PartStrip, ...]
    members: tuple[MemberBar, ...]
    members_hint: str


@dataclass(frozen=True)
class Onward:
    """What comes after the results, and the page where it is done."""

    text: str
    verb: str
    command: Command


@dataclass(frozen=True)
class RankingView:
    """All results of a round beside each other. `waiting` says what is still being scored, "" for nothing."""

    title: str
    practice: str
    summary: str
    rows: tuple[Row, ...]
    pictures: Pictures
    waiting: str
    may_finish_scoring: bool
    onward: Onward | None = None


@dataclass(frozen=True)
class EmptyView:
    """Nothing to rank yet, and how to go on."""

    title: str
    text: str
    verb: str
    command: Command


@dataclass(frozen=True)
class Computing:
    """How far the computation is; `total` is 0 while that is unknown."""

    text: str
    done: int
    total: int


class RankingPageView(Protocol):
    """The page as its presenter sees it."""

    def show_computing(self, computing: Computing | None) -> None:
        """How far it is, or that it is over; what was shown stays until then."""

    def show_header(self, header: Header | None) -> None:
        """For whom the page is: nobody in particular."""

    def show_empty(self, view: EmptyView) -> None:
        """Nothing to rank yet."""

    def show_ranking(self, view: RankingView) -> None:
        """The results."""

    def show_failed(self, text: str, verb: str) -> None:
        """They could not be computed, or were given up; with a way to try again."""

    def show_error(self, error: OcopError) -> None:
        """An error that stops what was asked."""

    def show_status(self, text: str, tone: Tone) -> None:
        """Something is done."""

    def ask_table_file(self, title: str, suggested: str) -> Path | None:
        """Where a table is to be written; None where the person turned back."""

    def go(self, key: str) -> None:
        """Show another page."""

    def go_with(self, key: str, product_id: int) -> None:
        """Show another page for a product."""
