"""What the result page shows, as frozen data in final words; widgets only place it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, Protocol

from ocop_desktop.errors import OcopError
from ocop_desktop.presenters.scoring_view import Header, Tone

#: What a button of the page leads to.
Command = Literal["score", "close", "print", "send", "review", "way", "others"]


@dataclass(frozen=True)
class JumpLine:
    """A criterion to jump to, and what is the matter there."""

    code: str
    title: str
    text: str

    @property
    def spoken(self) -> str:
        """The line for a screen reader."""
        return ", ".join(part for part in (self.code, self.title, self.text) if part)


@dataclass(frozen=True)
class Section:
    """A heading, what it means, and the criteria that it is about."""

    name: str
    title: str
    intro: str
    tone: Tone
    lines: tuple[JumpLine, ...] = ()


@dataclass(frozen=True)
class PartLine:
    """A part with its points; `shown` says them where they are a mean."""

    code: str
    title: str
    points: int
    most: int
    shown: str = ""

    @property
    def words(self) -> str:
        """Points of what can be had."""
        return f"{self.shown or self.points}/{self.most}"


@dataclass(frozen=True)
class Star:
    """The result in front. `stars` is None where there is none; `words` is what it may be called."""

    label: str
    stars: int | None
    words: str
    why: str
    tone: Tone
    by_points: str
    by_minima: str


@dataclass(frozen=True)
class Words:
    """A notice: words and how grave they are."""

    text: str
    tone: Tone


@dataclass(frozen=True)
class Revision:
    """A signed revision: which one, when, and the certificate's fingerprint; the file's digest for whoever asks."""

    title: str
    fingerprint: str
    sha256: str


@dataclass(frozen=True)
class Step:
    """A way on; the first of a page is its most visible button."""

    verb: str
    command: Command


@dataclass(frozen=True)
class ResultView:
    """The result of the product in front."""

    header: Header
    star: Star
    total: str
    parts: tuple[PartLine, ...]
    notices: tuple[Words, ...]
    sections: tuple[Section, ...]
    state: str
    state_lines: tuple[str, ...]
    revisions: tuple[Revision, ...]
    steps: tuple[Step, ...]


class ResultPageView(Protocol):
    """The result page as its presenter sees it."""

    def show_empty(self) -> None:
        """No product is in front: say what the page is for."""

    def show_unscored(self, product: str) -> None:
        """The product in front has no sheet yet."""

    def show_busy(self, text: str) -> None:
        """Something takes a moment."""

    def show_header(self, header: Header | None) -> None:
        """Product, set and evaluator."""

    def show_result(self, view: ResultView) -> None:
        """The result, from the top."""

    def show_failed(self, text: str) -> None:
        """The result could not be read: why, with a way to try again."""

    def show_error(self, error: OcopError) -> None:
        """An error that stops what was asked."""

    def show_way(self, sheet_id: str) -> None:
        """The cheapest way to the next star, in the place of the result."""

    def go(self, key: str) -> None:
        """Show another page for the product in front."""
