"""`script/bench`: measure, print, and keep the answer in docs/benchmarks.md."""

from __future__ import annotations

import os
import platform
import sys
import tempfile
from pathlib import Path

from ocop_desktop.clock import SystemClock
from ocop_desktop.files import write_durably
from ocop_desktop.services.demo import CERTIFICATES, PACKAGE, PAGES, make_demo
from ocop_desktop.services.sheets_cli import read_sheet
from script.benchmarks import checking, load, opening, papers, saving
from script.benchmarks.measuring import ROOT, Row

TARGET = ROOT / "docs" / "benchmarks.md"
_HEAD = """# Measured

Written by `script/bench`. Each line is the median of runs taken by turns with its baseline on the same machine; what
counts is the ratio. Below 1 the program is faster than the baseline.

Machine: {machine}.

| what | program | baseline | | ratio | runs |
|---|---:|---|---:|---:|---:|
"""
_FOOT = """
- **First paint**: from the start of the process to the first paint of the window, offscreen.
- **Durable click**: `Workspace.choose` is one transaction that checks the sheet's version, writes the answer and adds
  a chained journal entry; the baseline updates one row of one table.
- **Sheets**: the baseline sets the same strings in the same table with typst, without the program's guarantee of
  identical bytes; in one process it may reuse what has not changed.
- **Package**: the baseline hashes the file and checks one signature. The program also checks every sheet's signature,
  rebuilds zip, manifest and signature byte for byte, draws every page again and recomputes points and stars.
- **Pages**: a store of 3,000 products and 27,000 full sheets of nine members. A page counts as opened when the store
  has answered and everything is drawn; the window answers keys and clicks meanwhile, as the store is read on another
  thread. The baseline is a bare QTableView on the rows of the products that sqlite3 reads from the same file.
  Both are medians taken in the same run, one after the other.
- **All results**: computed exactly, criterion by criterion, with progress and a way to stop; later visits reuse them.
"""


def main() -> None:
    """Run all of it."""
    times = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    rows: list[Row] = []
    with tempfile.TemporaryDirectory() as folder:
        demo = Path(folder) / "demo"
        make_demo(demo, SystemClock())
        sheet = read_sheet(sorted((demo / PAGES).glob("*.json"))[0].read_bytes())
        package = next((demo / PACKAGE).glob("*.asice"))
        certificates = sorted((demo / CERTIFICATES).glob("*.pem"))
        for measured in (
            lambda: opening.measure(times),
            lambda: saving.measure(ROOT),
            lambda: papers.measure(sheet, times),
            lambda: checking.measure(package, certificates, times),
            load.measure,
        ):
            taken = measured()
            rows += taken
            print("\n".join(_line(row) for row in taken), flush=True)
    text = _HEAD.format(machine=_machine()) + "".join(_line(row) + "\n" for row in rows) + _FOOT
    write_durably(TARGET, text.encode("utf-8"))
    print(f"-> {TARGET.relative_to(ROOT)}")


def _line(row: Row) -> str:
    ours, baseline = _figure(row.ours, row.unit), _figure(row.baseline, row.unit)
    return f"| {row.what} | {ours} | {row.baseline_name} | {baseline} | {row.ratio:.2f} | {row.times} |"


def _figure(value: float, unit: str) -> str:
    if unit == "s" and value < 0.1:
        return f"{value * 1000:.2f} ms"
    return f"{value:.2f} {unit}" if unit == "s" else f"{value:.0f} {unit}"


def _machine() -> str:
    return f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}"


if __name__ == "__main__":
    main()
