"""Changes go to the store one after another, each on the version that the last one made."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from ocop_desktop.errors import StorageError
from ocop_desktop.presenters.save_queue import Change, SaveQueue
from ocop_desktop.services.records import Saved


class Later:
    """A runner that works when a test says so."""

    def __init__(self) -> None:
        self.jobs: deque[Callable[[], None]] = deque()

    def run(self, job, done, failed) -> None:
        def work() -> None:
            try:
                result = job()
            except StorageError as error:
                failed(error)
            else:
                done(result)

        self.jobs.append(work)

    def work(self) -> None:
        while self.jobs:
            self.jobs.popleft()()


class Ledger:
    """Writes changes down; refuses the names it is told to."""

    def __init__(self) -> None:
        self.runner = Later()
        self.queue = SaveQueue(self.runner, 7)
        self.written: list[tuple[str, int]] = []
        self.events: list[str] = []
        self.refuses: set[str] = set()

    def submit(self, name: str) -> None:
        def write(version: int) -> Saved:
            if name in self.refuses:
                raise StorageError("đầy")
            self.written.append((name, version))
            return Saved(version + 1, "")

        self.queue.submit(
            Change(
                write, lambda _: self.events.append(f"{name} saved"), lambda _: self.events.append(f"{name} refused")
            )
        )


def test_each_change_is_made_on_the_version_of_the_one_before() -> None:
    ledger = Ledger()
    for name in "abc":
        ledger.submit(name)
    ledger.runner.work()
    assert ledger.written == [("a", 7), ("b", 8), ("c", 9)]
    assert ledger.queue.version == 10


def test_only_one_change_is_on_its_way_at_a_time() -> None:
    ledger = Ledger()
    ledger.submit("a")
    ledger.submit("b")
    assert len(ledger.runner.jobs) == 1
    assert ledger.queue.busy


def test_a_refused_change_does_not_hold_up_the_next() -> None:
    ledger = Ledger()
    ledger.refuses = {"a"}
    ledger.submit("a")
    ledger.submit("b")
    ledger.runner.work()
    assert ledger.events == ["a refused", "b saved"]
    assert ledger.written == [("b", 7)]


def test_who_waits_is_called_when_everything_is_answered() -> None:
    ledger = Ledger()
    ledger.refuses = {"b"}
    ledger.submit("a")
    ledger.submit("b")
    ledger.queue.when_idle(lambda: ledger.events.append("idle"))
    assert ledger.events == []
    ledger.runner.work()
    assert ledger.events == ["a saved", "b refused", "idle"]


def test_nobody_waits_where_nothing_is_on_its_way() -> None:
    ledger = Ledger()
    ledger.queue.when_idle(lambda: ledger.events.append("idle"))
    assert ledger.events == ["idle"]


def test_what_is_dropped_is_not_written() -> None:
    ledger = Ledger()
    ledger.submit("a")
    ledger.submit("b")
    ledger.queue.drop()
    ledger.runner.work()
    assert ledger.written == [("a", 7)]
    assert not ledger.queue.busy
