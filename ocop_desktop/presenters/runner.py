"""How a presenter gets work done away from the screen."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar

from ocop_desktop.errors import OcopError

T = TypeVar("T")


class Runner(Protocol):
    """Runs jobs one after another, in the order given; exactly one of `done` and `failed` is called for each."""

    def run(self, job: Callable[[], T], done: Callable[[T], None], failed: Callable[[OcopError], None]) -> None:
        """Run `job` elsewhere, then call `done` with what it returned, or `failed` with why it did not."""

    def tell(self, act: Callable[[], None]) -> None:
        """From within a job: let the screen do something now, such as showing how far the job is."""


class UnexpectedError(OcopError):
    """A fault of the program itself; `detail` is the traceback."""

    code = "unexpected"


class ImmediateRunner:
    """Runs every job at once, in the caller's thread: for tests and for work without a screen."""

    def run(self, job: Callable[[], T], done: Callable[[T], None], failed: Callable[[OcopError], None]) -> None:
        """Run `job` now."""
        try:
            result = job()
        except OcopError as error:
            failed(error)
        else:
            done(result)

    def tell(self, act: Callable[[], None]) -> None:
        """Do it now."""
        act()
