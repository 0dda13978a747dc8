"""The changes of one sheet on their way to the store: one at a time, each on the version the last one made.

What waits here is not yet saved, and the screens say so.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from ocop_desktop.errors import OcopError
from ocop_desktop.presenters.runner import Runner


class Saved(Protocol):
    """What the store answers: the sheet's version now, and when it was written (RFC 3339)."""

    @property
    def version(self) -> int:
        """The sheet's version after the change."""

    @property
    def at(self) -> str:
        """When the change was written."""


@dataclass(frozen=True)
class Change:
    """One change. `write` gets the version it is made on; `failed` puts back what was shown too early."""

    write: Callable[[int], Saved]
    saved: Callable[[Saved], None]
    failed: Callable[[OcopError], None]


class SaveQueue:
    """Writes changes in order. A failed one is reported and taken back; those after it are still tried."""

    def __init__(self, runner: Runner, version: int) -> None:
        self._runner = runner
        self._waiting: deque[Change] = deque()
        self._running = False
        self._when_idle: list[Callable[[], None]] = []
        self.version = version

    @property
    def busy(self) -> bool:
        """Whether something is not yet confirmed."""
        return self._running or bool(self._waiting)

    def submit(self, change: Change) -> None:
        """Write a change after those before it."""
        self._waiting.append(change)
        self._next()

    def when_idle(self, callback: Callable[[], None]) -> None:
        """Call back once everything is confirmed or refused; at once where nothing waits."""
        if self.busy:
            self._when_idle.append(callback)
        else:
            callback()

    def drop(self) -> None:
        """Give up what has not been started: the sheet was changed elsewhere."""
        self._waiting.clear()

    def _next(self) -> None:
        if self._running or not self._waiting:
            return
        change = self._waiting.popleft()
        version = self.version
        self._running = True
        self._runner.run(
            lambda: change.write(version),
            lambda saved: self._saved(change, saved),
            lambda error: self._failed(change, error),
        )

    def _saved(self, change: Change, saved: Saved) -> None:
        self.version = saved.version
        self._running = False
        change.saved(saved)
        self._settle()

    def _failed(self, change: Change, error: OcopError) -> None:
        self._running = False
        change.failed(error)
        self._settle()

    def _settle(self) -> None:
        self._next()
        if not self.busy:
            callbacks, self._when_idle = self._when_idle, []
            for callback in callbacks:
                callback()
