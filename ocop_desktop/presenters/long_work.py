"""A job that takes its time: how far it is, truthfully, and how it is given up."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ocop_desktop.errors import OcopError
from ocop_desktop.presenters.runner import Runner


@dataclass(frozen=True)
class Far:
    """How far a job is: `done` of `total`, and what is being done."""

    done: int
    total: int
    what: str = ""


class GivenUp(OcopError):
    """Somebody gave a job up: no error, and never shown as one."""

    code = "given_up"


class LongWork:
    """Given to a job as its `tick`; the screen shows what it tells, and may give it up from another thread."""

    def __init__(
        self,
        runner: Runner,
        show: Callable[[Far], None],
        stopped: Callable[[], OcopError] = lambda: GivenUp("Đã dừng theo yêu cầu. Không có gì bị thay đổi."),
    ) -> None:
        self._runner = runner
        self._show = show
        self._stopped = stopped
        self._wanted_to_stop = False
        self._shown = -1

    def give_up(self) -> None:
        """Stop at the next step."""
        self._wanted_to_stop = True

    def tick(self, done: int, total: int, what: str = "") -> None:
        """Called by the job before each step; raises where it has been given up."""
        if self._wanted_to_stop:
            raise self._stopped()
        if what or self._hundredth(done, total) != self._shown:
            self._shown = self._hundredth(done, total)
            far = Far(done, total, what)
            self._runner.tell(lambda: self._show(far))

    @staticmethod
    def _hundredth(done: int, total: int) -> int:
        return done * 100 // total if total else 0
