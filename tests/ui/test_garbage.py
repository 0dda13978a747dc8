"""Garbage is collected on the main thread, where windows live, and not by the worker."""

from __future__ import annotations

import gc
import threading
from pathlib import Path

from tests.ui.conftest import Start


class Cycle:
    """Something that only the collector can end; it notes where that happened."""

    ended_on: list[str]

    def __init__(self, ended_on: list[str]) -> None:
        self.ended_on = ended_on
        self.itself = self

    def __del__(self) -> None:
        self.ended_on.append(threading.current_thread().name)


def test_what_the_worker_leaves_behind_ends_on_the_main_thread(start: Start, tmp_path: Path) -> None:
    program = start()
    ended: list[str] = []

    def litter(_: object) -> bool:
        for _ in range(5_000):
            Cycle(ended)
        return True

    assert program.on_store(litter)
    program.app.garbage.look()
    assert len(ended) == 5_000
    assert set(ended) == {threading.main_thread().name}
    program.app.end()
    assert not gc.isenabled(), "another window's worker may still be at work"
