"""One durable click in the program against a bare commit of sqlite3 that is as durable."""

from __future__ import annotations

import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from ocop_desktop.clock import SystemClock
from ocop_desktop.services.workspace import Workspace
from script.benchmarks.measuring import Row

_COUNT = 400


def measure(folder: Path | None = None) -> list[Row]:
    """Both write to the same disk, by turns: a choice with its journal entry, and a one-row update of one table."""
    with tempfile.TemporaryDirectory(dir=folder) as made:
        there = Path(made)
        workspace = Workspace.open(there / "data", SystemClock())
        row = workspace.load_sample()
        state = workspace.open_sheet(row.id)
        bare = sqlite3.connect(there / "bare.db", isolation_level=None)
        bare.execute("PRAGMA journal_mode=WAL")
        bare.execute("PRAGMA synchronous=FULL")
        bare.execute("CREATE TABLE answer (code TEXT PRIMARY KEY, option INTEGER) STRICT")
        bare.execute("INSERT INTO answer VALUES ('1.1', 0)")
        version = state.version
        ours, baseline = [], []
        for n in range(_COUNT):
            option = n % 2
            taken, saved = _timed(lambda o=option, v=version: workspace.choose(state.sheet.sheet_id, v, "1.1", o))
            version = saved.version
            ours.append(taken)
            baseline.append(_timed(lambda o=option: bare.execute("UPDATE answer SET option = ?", (o,)))[0])
        bare.close()
        workspace.close()
    name = "sqlite3, WAL, synchronous=FULL"
    return [Row("One durable click", statistics.median(ours), name, statistics.median(baseline), "s", _COUNT)]


def _timed(act: Callable[[], object]) -> tuple[float, object]:
    start = time.perf_counter()
    result = act()
    return time.perf_counter() - start, result
