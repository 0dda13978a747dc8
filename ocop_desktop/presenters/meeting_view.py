"""What the page "Phiên họp" shows, as frozen data in final words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from ocop_desktop.errors import OcopError
from ocop_desktop.presenters.scoring_view import Tone
from ocop_desktop.services.round_records import Guest


@dataclass(frozen=True)
class Present:
    """Whether a member was there; `present` None: nobody has noted it yet."""

    member_id: int
    present: bool | None
    absence: str = ""


@dataclass(frozen=True)
class MemberLine:
    """A member as listed."""

    id: int
    label: str
    role: str


@dataclass(frozen=True)
class MeetingForm:
    """The form as it stands on the screen: moments as people write them, "" for what is not noted."""

    opened: str = ""
    ended: str = ""
    venue: str = ""
    proceedings: str = ""
    conclusion: str = ""
    guests: tuple[Guest, ...] = ()
    present: tuple[Present, ...] = ()


@dataclass(frozen=True)
class MeetingStep:
    """The line at the top: whether the council may decide, and the one filled button (a page, "save" or "")."""

    text: str
    tone: Tone
    verb: str
    command: str


class MeetingView(Protocol):
    """The page as its presenter sees it."""

    def show_nothing(self, title: str, text: str, verb: str, page: str) -> None:
        """There is no meeting to show: why, and the page that helps."""

    def show_form(self, members: tuple[MemberLine, ...], form: MeetingForm, why_not: str) -> None:
        """The meeting as it is stored; `why_not` is why it cannot be changed here, "" where it can."""

    def show_step(self, step: MeetingStep, unsaved: bool) -> None:
        """The quorum, what comes next, and whether something is unsaved."""

    def show_problem(self, field: str, text: str) -> None:
        """What is wrong with a field; "" takes it away."""

    def show_notice(self, text: str) -> None:
        """What became of two people's changes; "" takes it away."""

    def confirm(self, title: str, text: str, verb: str) -> bool:
        """Ask before something deliberate."""

    def show_status(self, text: str, tone: Tone) -> None:
        """The window's status line."""

    def show_error(self, error: OcopError) -> None:
        """An error that stops what was asked."""

    def seat_changed(self) -> None:
        """The round in front has changed."""

    def go(self, key: str) -> None:
        """Show another page."""
