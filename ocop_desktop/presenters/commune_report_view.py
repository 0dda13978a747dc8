"""What the page of form 03 shows, as frozen data in final words; widgets only place it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from ocop_desktop.errors import OcopError
from ocop_desktop.presenters.scoring_view import Header, Tone
from ocop_desktop.services.commune_report_law import Matter


@dataclass(frozen=True)
class FlagView:
    """Something to look at beside a text; with a `verb` its sentence can be put into the text."""

    text: str
    tone: Tone
    verb: str = ""


@dataclass(frozen=True)
class MatterView:
    """One of the four matters. `state` says whose words stand in the box."""

    matter: Matter
    title: str
    hint: str
    text: str
    state: str
    state_tone: Tone
    can_reset: bool
    can_restore: bool
    flags: tuple[FlagView, ...]
    evidence: tuple[str, ...]
    evidence_title: str


@dataclass(frozen=True)
class ReportView:
    """Form 03 of a product."""

    basis: str
    notices: tuple[FlagView, ...]
    matters: tuple[MatterView, ...]
    editable: bool
    progress: str


class CommuneReportView(Protocol):
    """The page as its presenter sees it."""

    def show_empty(self, title: str, text: str) -> None:
        """Nothing to write: say why and where to go."""

    def show_busy(self, text: str) -> None:
        """Something takes a moment."""

    def show_header(self, header: Header | None) -> None:
        """Product and set."""

    def show_report(self, view: ReportView) -> None:
        """The four matters, from the top."""

    def update_report(self, view: ReportView) -> None:
        """The same report after a change: a text that is being typed stays."""

    def put_text(self, matter: Matter, text: str) -> None:
        """Another text in a box."""

    def show_status(self, text: str, tone: Tone) -> None:
        """Saved, being saved, or not saved."""

    def show_problem(self, text: str) -> None:
        """A failed save, in place; "" takes it away."""

    def show_error(self, error: OcopError) -> None:
        """An error that stops what was asked."""

    def pending_text(self) -> None:
        """Hand over what is typed and not yet handed over."""

    def go(self, key: str) -> None:
        """Show another page."""
