"""The program is killed while it saves: what was confirmed is there, and the next start says what it found."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

from ocop_desktop.services.workspace import Workspace
from tests.services.workspaces import RUBRIC, Watch, begun, opened, rows

ROOT = Path(__file__).resolve().parents[2]

#: Chooses for ever, and says what the store has confirmed.
SCORE = """
import sys
from itertools import cycle
from pathlib import Path
from ocop_desktop.clock import SystemClock
from ocop_desktop.services.rubrics import current_rubric
from ocop_desktop.services.workspace import Workspace

workspace = Workspace.open(Path(sys.argv[1]), SystemClock())
state = workspace.open_sheet(workspace.products()[0].id)
codes = list(current_rubric().by_code[state.sheet.set].criteria)
version, option = state.version, 0
for code in cycle(codes):
    option = (option + 1) % 3
    workspace.set_position(state.sheet.sheet_id, code)
    saved = workspace.choose(state.sheet.sheet_id, version, code, option)
    version = saved.version
    print(code, option, version, saved.at, flush=True)
"""


def kill_while_scoring(folder: Path, confirmations: int) -> list[tuple[str, int, int, str]]:
    """Lets another process score, kills it after so many confirmations; everything it had confirmed."""
    process = subprocess.Popen(
        [sys.executable, "-c", SCORE, str(folder)],
        stdout=subprocess.PIPE,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert process.stdout is not None
    lines = [process.stdout.readline() for _ in range(confirmations)]
    process.kill()
    lines += process.stdout.readlines()
    process.wait()
    process.stdout.close()
    whole = [line.decode().split() for line in lines if line.endswith(b"\n")]
    return [(code, int(option), int(version), at) for code, option, version, at in whole]


@pytest.mark.parametrize("round_number", range(4))
def test_every_confirmed_choice_survives_a_kill(tmp_path: Path, round_number: int) -> None:
    with opened(tmp_path) as workspace:
        row, state = begun(workspace)
    confirmed = kill_while_scoring(tmp_path, random.Random(round_number).randint(3, 120))
    with opened(tmp_path) as workspace:
        after = workspace.open_sheet(row.id)
        assert workspace.check_journal().whole
        again = workspace.sheet_state(state.sheet.sheet_id)
    codes = list(RUBRIC.by_code[state.sheet.set].criteria)
    expected = {code: option for code, option, _, _ in confirmed}
    extra = after.version - confirmed[-1][2]
    assert extra in (0, 1), "at most one choice was on the disk and not yet confirmed"
    if extra:
        turn = len(confirmed)
        expected[codes[turn % len(codes)]] = (turn + 1) % 3
    assert after.sheet.answers == expected
    assert after.recovered is not None
    assert after.recovered.count == len(confirmed) + extra
    if not extra:
        assert after.recovered.at == confirmed[-1][3]
    last = codes.index(confirmed[-1][0])
    assert after.position in (codes[last], codes[(last + 1) % len(codes)])
    assert again.recovered is None, "it is told once"
    assert rows(tmp_path, "PRAGMA integrity_check")[0][0] == "ok"


def test_what_was_recovered_waits_until_the_sheet_is_opened(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        _, first = begun(workspace)
        _, second = begun(workspace, sequence=2)
    crashed = Workspace.open(tmp_path, Watch())
    saved = crashed.choose(first.sheet.sheet_id, first.version, "1.1", 1)
    saved = crashed.comment(first.sheet.sheet_id, saved.version, "1.1", "Đủ hồ sơ")
    die(crashed)
    with opened(tmp_path):
        pass  # looked at something else
    with opened(tmp_path) as workspace:
        assert workspace.sheet_state(second.sheet.sheet_id).recovered is None
        recovered = workspace.sheet_state(first.sheet.sheet_id).recovered
    assert recovered is not None
    assert (recovered.count, recovered.at) == (2, saved.at)


def test_a_second_crash_before_anybody_looked_adds_up(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        _, state = begun(workspace)
    version, at = state.version, ""
    for _ in range(2):
        crashed = Workspace.open(tmp_path, Watch())
        saved = crashed.choose(state.sheet.sheet_id, version, "1.1", 1)
        version, at = saved.version, saved.at
        die(crashed)
    with opened(tmp_path) as workspace:
        recovered = workspace.sheet_state(state.sheet.sheet_id).recovered
    assert recovered is not None
    assert (recovered.count, recovered.at) == (2, at)


def test_an_orderly_end_tells_nothing(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        _, state = begun(workspace)
        workspace.choose(state.sheet.sheet_id, state.version, "1.1", 1)
    with opened(tmp_path) as workspace:
        assert workspace.sheet_state(state.sheet.sheet_id).recovered is None
    assert not list((tmp_path / "running").iterdir())


def test_a_window_that_is_still_open_is_not_taken_for_a_crash(tmp_path: Path) -> None:
    with opened(tmp_path) as one:
        _, state = begun(one)
        one.choose(state.sheet.sheet_id, state.version, "1.1", 1)
        with opened(tmp_path) as other:
            assert other.sheet_state(state.sheet.sheet_id).recovered is None
        assert len(rows(tmp_path, "SELECT * FROM run")) == 1


def die(workspace: Workspace) -> None:
    """End without ending: the system takes the locks back, and nothing else happens."""
    workspace._opened.store.connection.close()
    handle = workspace._opened.run._own._handle
    assert handle is not None
    os.close(handle)
    workspace._opened.run._own._handle = None
