"""Dates of a certificate (Decision 26/2026/QĐ-TTg, art. 4.3, 7.6 and 12.3). Days are calendar days."""

from __future__ import annotations

import calendar
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal, Protocol, TypeVar

from ocop_desktop.errors import InputError

#: Art. 4.3: how long a certificate of 3 stars or more holds.
VALID_MONTHS = 36
#: Art. 7.6a: a dossier for re-assessment comes no earlier and no later than these days before the certificate ends.
OPENS_DAYS_BEFORE = 180
CLOSES_DAYS_BEFORE = 120
#: Art. 12.3: how long a certificate caught in the transition runs on, counted from the day on which it ends.
TRANSITION_DAYS = 180

FilingState = Literal["early", "open", "late", "ended"]


@dataclass(frozen=True)
class Window:
    """Days on which a dossier for re-assessment may be filed, both included."""

    first: date
    last: date

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last


def ends_on(issued: date) -> date:
    """The last day of a certificate: the same day of the month 36 months on, or that month's last day."""
    month = issued.month - 1 + VALID_MONTHS
    year, month = issued.year + month // 12, month % 12 + 1
    if year > date.max.year:
        raise InputError("Ngày cấp giấy chứng nhận không hợp lệ. Hãy kiểm tra năm.", code="date")
    return date(year, month, min(issued.day, calendar.monthrange(year, month)[1]))


def filing_window(end: date) -> Window:
    """When the dossier for re-assessment of a certificate that ends on `end` may be filed."""
    return Window(end - timedelta(days=OPENS_DAYS_BEFORE), end - timedelta(days=CLOSES_DAYS_BEFORE))


def filing_state(end: date, today: date) -> FilingState:
    """Where `today` lies: before the window, in it, behind it, or after the certificate's last day."""
    window = filing_window(end)
    if today > end:
        return "ended"
    if today > window.last:
        return "late"
    return "open" if today in window else "early"


def in_transition(end: date, in_force_from: date) -> bool:
    """Whether a certificate is caught in the transition: it ran when the decision came, its window had closed before.

    Our reading of "thời gian nộp hồ sơ không đáp ứng được thời hạn"; the authority may see a case otherwise.
    """
    return filing_window(end).last < in_force_from <= end


def runs_on_until(end: date) -> date:
    """The last day on which a certificate caught in the transition can still hold; a result ends it earlier."""
    return end + timedelta(days=TRANSITION_DAYS)


class Expiring(Protocol):
    """Anything with a last day, such as a piece of evidence; None = it does not expire."""

    @property
    def expires_on(self) -> date | None:
        """The last day on which it holds."""


Paper = TypeVar("Paper", bound=Expiring)


def expired_by(papers: Iterable[Paper], day: date) -> list[Paper]:
    """The papers that no longer hold on `day`, the first to expire first; on its last day a paper still holds."""
    gone = [(paper.expires_on, paper) for paper in papers if paper.expires_on is not None and paper.expires_on < day]
    return [paper for _, paper in sorted(gone, key=lambda pair: pair[0])]
