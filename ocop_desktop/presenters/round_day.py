"""The day by which papers must still hold: that of the round in front, or the next that the decision names."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ocop_desktop.council.deadlines import next_cutoff, usual_cutoffs
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.session import Session


@dataclass(frozen=True)
class RoundDay:
    """A day, and in words where it comes from."""

    day: date
    words: str


def round_day(session: Session, today: date) -> RoundDay:
    """The last day of the round in front, or its first, while that lies ahead; else the next usual round's."""
    here = session.seat.round if session.seat is not None else session.round
    details = here.details if here is not None else None
    for text in (details.ends_on, details.starts_on) if details is not None else ():
        day = date.fromisoformat(text) if text else None
        if details is not None and day is not None and day >= today:
            words = translate("Certificates", "ngày của Đợt {number} năm {year} đang chọn")
            return RoundDay(day, words.format(number=details.number, year=details.year))
    return _usual(today)


def _usual(today: date) -> RoundDay:
    years = [year for year in (today.year, today.year + 1) if year <= date.max.year]
    cutoff = next_cutoff([each for year in years for each in usual_cutoffs(year)], today)
    day = cutoff.before if cutoff is not None else today
    return RoundDay(day, translate("Certificates", "mốc đề nghị của đợt tới (khoản 1 Điều 5)"))
