"""Repeated measurements of two things in turn, so that a busy moment of the machine meets both."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent


@dataclass(frozen=True)
class Row:
    """One line of the answer: what, ours and the baseline's median with its unit, and how often it was taken."""

    what: str
    ours: float
    baseline_name: str
    baseline: float
    unit: str
    times: int

    @property
    def ratio(self) -> float:
        """Ours by the baseline's."""
        return self.ours / self.baseline


def timed(act: Callable[[], object]) -> float:
    """How long it takes, in seconds."""
    start = time.perf_counter()
    act()
    return time.perf_counter() - start


def in_turn(times: int, ours: Callable[[], float], baseline: Callable[[], float]) -> tuple[float, float]:
    """Medians of both, taken by turns after one warming round of each."""
    ours()
    baseline()
    taken = [(ours(), baseline()) for _ in range(times)]
    return statistics.median(a for a, _ in taken), statistics.median(b for _, b in taken)


def python(code: str, env: Mapping[str, str], *arguments: str) -> str:
    """Runs a piece of Python in a process of its own and gives what it prints."""
    run = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        env=dict(env),
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=300,
        check=False,
    )
    if run.returncode:
        raise RuntimeError(run.stderr[-2000:])
    return run.stdout.strip()


def until_line(code: str, env: Mapping[str, str], *arguments: str) -> float:
    """Seconds from the start of a process to the first line that it prints."""
    start = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-c", code, *arguments],
        env=dict(env),
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        encoding="utf-8",
    ) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        taken = time.perf_counter() - start
        process.wait(timeout=60)
    if line.strip() != "painted":
        raise RuntimeError(f"the window did not paint: {line!r}")
    return taken
