"""What the page of a producer's self-assessment shows, as frozen data in final words; widgets only place it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Protocol

from ocop_desktop.errors import OcopError
from ocop_desktop.presenters.scoring_view import CriterionView, Header, MapRow, Tone
from ocop_desktop.presenters.table_rows import Row

#: The two views of the page.
Mode = Literal["fill", "compare"]


@dataclass(frozen=True)
class SelfNotice:
    """A line over the page, with up to one action."""

    text: str
    tone: Tone
    action: str = ""
    command: str = ""


@dataclass(frozen=True)
class SelfTotals:
    """Running sums and the star that would follow; `parts`: code, title, points, most."""

    parts: tuple[tuple[str, str, int, int], ...]
    total: str
    progress: str
    stars: str
    both: str
    why: str
    tone: Tone


@dataclass(frozen=True)
class SelfStep:
    """Where one stands among the criteria. `onward` is the verb of what comes next."""

    first: bool
    last: bool
    onward: str


@dataclass(frozen=True)
class Beside:
    """What others gave for the criterion in front; empty `lines` where there is nothing to show."""

    title: str
    lines: tuple[str, ...]
    tone: Tone = "plain"


@dataclass(frozen=True)
class CompareView:
    """All criteria beside the council's. `summary` are short lines over the table."""

    title: str
    summary: tuple[str, ...]
    notice: SelfNotice | None
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class ImportView:
    """A file that was looked at and not yet taken. `verb` is "" where nothing of it can be taken."""

    title: str
    lines: tuple[str, ...]
    warnings: tuple[str, ...]
    errors: tuple[str, ...]
    rows: tuple[Row, ...]
    verb: str
    consequence: str


class SelfAssessmentView(Protocol):
    """The page as its presenter sees it."""

    def show_empty(self, title: str, text: str, can_choose_set: bool) -> None:
        """Nothing to fill in: say why and where to go."""

    def show_busy(self, text: str) -> None:
        """Something takes a moment."""

    def show_header(self, header: Header | None) -> None:
        """Product, set and producer."""

    def show_notices(self, notices: tuple[SelfNotice, ...]) -> None:
        """What holds for the whole self-assessment."""

    def show_criterion(self, view: CriterionView) -> None:
        """One criterion, from the top."""

    def update_criterion(self, view: CriterionView) -> None:
        """The same criterion after a choice."""

    def show_map(self, rows: tuple[MapRow, ...], current: str) -> None:
        """All criteria, and where one stands."""

    def show_totals(self, totals: SelfTotals) -> None:
        """Running sums."""

    def show_step(self, step: SelfStep) -> None:
        """What comes next."""

    def show_beside(self, beside: Beside) -> None:
        """What others gave for the criterion in front."""

    def show_tools(self, editable: bool, comparable: bool) -> None:
        """Whether a file may be taken, and whether there is something to compare with."""

    def show_mode(self, mode: Mode) -> None:
        """Filling in, or the comparison."""

    def show_comparison(self, view: CompareView) -> None:
        """The comparison."""

    def show_import(self, view: ImportView) -> None:
        """A file that was looked at."""

    def show_status(self, text: str, tone: Tone) -> None:
        """Saved, being saved, or not saved."""

    def show_problem(self, text: str) -> None:
        """A failed save, in place; "" takes it away."""

    def show_error(self, error: OcopError) -> None:
        """An error that stops what was asked."""

    def pending_text(self) -> None:
        """Hand over what is typed and not yet handed over."""

    def ask_import_file(self) -> Path | None:
        """Let a person choose a file."""

    def ask_export_file(self, title: str, suggested: str) -> Path | None:
        """Let a person choose where a table goes."""

    def confirm(self, title: str, text: str, verb: str) -> bool:
        """Ask before something deliberate."""

    def go(self, key: str) -> None:
        """Show another page."""
