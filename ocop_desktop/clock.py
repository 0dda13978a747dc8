"""Time as something that is passed in, so that tests can stand still."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol


class Clock(Protocol):
    """Tells the time."""

    def now(self) -> datetime:
        """The current time, aware of its zone."""


class SystemClock:
    """The machine's clock in its local zone."""

    def now(self) -> datetime:
        """The current local time."""
        return datetime.now().astimezone()


def stamp(when: datetime) -> str:
    """RFC 3339 with offset, to the second, such as "2026-11-24T14:03:22+07:00"."""
    return when.isoformat(timespec="seconds")
