"""What the table of holidays shows and takes, as frozen data in final words; widgets only place it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Protocol

from ocop_desktop.council.working_days import DayKind
from ocop_desktop.errors import OcopError
from ocop_desktop.presenters.scoring_view import Tone
from ocop_desktop.presenters.table_rows import Row


@dataclass(frozen=True)
class DayLine:
    """A special day of the year in front. `own`: the office has said something of it that can be taken back."""

    row: Row
    day: date
    kind: DayKind
    name: str
    own: bool


@dataclass(frozen=True)
class DayTyped:
    """A day as typed, not yet checked."""

    day: str = ""
    kind: DayKind = "off"
    name: str = ""


@dataclass(frozen=True)
class HolidayPage:
    """The table of a year. `covered` says which years are known and where they come from; `own` counts own days.

    `current` is the row of a day that has just been kept, None where the row in front stays.
    """

    years: tuple[int, ...]
    year: int
    lines: tuple[DayLine, ...]
    current: int | None
    covered: str
    own: int
    next_year: int
    can_undo: bool
    locked: str


class HolidaysView(Protocol):
    """The table of holidays as its presenter sees it."""

    def show_holidays(self, page: HolidayPage) -> None:
        """The table of a year."""

    def show_failed(self, text: str) -> None:
        """The office's table cannot be used: why, with a way to put it aside."""

    def show_day_problem(self, text: str) -> None:
        """What is wrong with the day typed; "" takes it away."""

    def show_preview(self, text: str, tone: Tone) -> None:
        """What a term comes to by this table."""

    def clear_day(self) -> None:
        """The day typed is kept: make room for the next one."""

    def confirm(self, title: str, text: str, verb: str) -> bool:
        """Ask before something deliberate."""

    def show_status(self, text: str, tone: Tone) -> None:
        """Saved or not."""

    def show_error(self, error: OcopError) -> None:
        """An error that stops what was asked."""
