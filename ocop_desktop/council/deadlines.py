"""Terms of the law on a dossier: 15 working days at the commune, the province's rounds, 45 days of re-assessment."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from ocop_desktop.council.working_days import WorkCalendar
from ocop_desktop.errors import InputError

#: Art. 7.2: working days from receipt within which the commune sends the dossier up.
COMMUNE_WORKING_DAYS = 15
#: Art. 7.6g: most calendar days of a re-assessment from the day on which the full dossier came.
REASSESSMENT_DAYS = 45

TermState = Literal["done", "done_late", "running", "due_today", "late"]


@dataclass(frozen=True)
class Term:
    """A term with its last day; `done_on` is the day on which the work left the office, None while it is here."""

    received: date
    last_day: date
    done_on: date | None = None

    def state(self, today: date) -> TermState:
        """How the term stands; on its last day it is still kept."""
        if self.done_on is not None:
            return "done" if self.done_on <= self.last_day else "done_late"
        if today == self.last_day:
            return "due_today"
        return "running" if today < self.last_day else "late"

    def working_days_left(self, calendar: WorkCalendar, today: date) -> int:
        """Working days after today up to and with the last day; negative by how many it is late."""
        return calendar.count(today, self.last_day)


@dataclass(frozen=True)
class Cutoff:
    """A round takes the dossiers whose letter is dated before `before`; that day itself is late (art. 5.1)."""

    name: str
    before: date

    def takes(self, letter: date) -> bool:
        """Whether a letter of this date is in time."""
        return letter < self.before


def commune_term(
    calendar: WorkCalendar, received: date, done_on: date | None = None, working_days: int = COMMUNE_WORKING_DAYS
) -> Term:
    """The commune's term from receipt, which is not counted itself; InputError outside the table's years."""
    if done_on is not None and done_on < received:
        raise InputError("Ngày gửi hồ sơ không thể trước ngày tiếp nhận. Hãy kiểm tra hai ngày này.", code="date")
    return Term(received, calendar.add(received, working_days), done_on)


def reassessment_ends(full_dossier: date) -> date:
    """The last day of a re-assessment."""
    return full_dossier + timedelta(days=REASSESSMENT_DAYS)


def usual_cutoffs(year: int) -> tuple[Cutoff, ...]:
    """The two rounds of art. 5.1; a province may add rounds, so these are only what an office starts from."""
    return Cutoff(f"Đợt 1 năm {year}", date(year, 4, 30)), Cutoff(f"Đợt 2 năm {year}", date(year, 10, 30))


def next_cutoff(cutoffs: Iterable[Cutoff], letter: date) -> Cutoff | None:
    """The first round that still takes a letter of this date."""
    return min((c for c in cutoffs if c.takes(letter)), key=lambda c: c.before, default=None)
