"""A disk that takes no more: the change is refused in words, what was saved stays, and it goes on with room again."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from ocop_desktop.errors import StorageError
from tests.services.workspaces import begun, opened, rows

ROOT = Path(__file__).resolve().parents[2]
LONG = "Ý kiến dài. " * 1600

#: Writes until the system refuses, then says how it was told and what is still there.
FILL = """
import resource, signal, sys
from pathlib import Path
from ocop_desktop.clock import SystemClock
from ocop_desktop.errors import StorageError
from ocop_desktop.services.workspace import Workspace

workspace = Workspace.open(Path(sys.argv[1]), SystemClock())
state = workspace.open_sheet(workspace.products()[0].id)
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, resource.RLIM_INFINITY))
version, count = state.version, 0
try:
    while True:
        version = workspace.opinion(state.sheet.sheet_id, version, "Dài. " * 3000 + str(count)).version
        count += 1
except StorageError as error:
    assert workspace.sheet_state(state.sheet.sheet_id).version == version
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    workspace.choose(state.sheet.sheet_id, version, "1.1", 1)
    workspace.close()
    print(error.code, count, version)
"""


def test_a_full_disk_refuses_the_change_and_keeps_what_was_saved(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        _, state = begun(workspace)
        sheet_id = state.sheet.sheet_id
        saved = workspace.choose(sheet_id, state.version, "1.1", 2)
        head = workspace.journal_head()
        connection = workspace._base.store.connection
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(StorageError) as caught:
            workspace.opinion(sheet_id, saved.version, LONG)
        assert caught.value.code == "disk_full"
        assert "đã đầy" in caught.value.message
        still = workspace.sheet_state(sheet_id)
        assert (still.version, still.sheet.answers, still.sheet.opinion) == (saved.version, {"1.1": 2}, "")
        assert workspace.journal_head() == head
        connection.execute("PRAGMA max_page_count = 1000000")
        workspace.opinion(sheet_id, saved.version, LONG)
        assert workspace.sheet_state(sheet_id).sheet.opinion == LONG.strip()
        assert workspace.check_journal().whole


@pytest.mark.skipif(os.name == "nt", reason="limits of a process are POSIX; the same code is shown above")
def test_a_write_that_the_system_refuses_half_way_leaves_a_whole_file(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        begun(workspace)
    run = subprocess.run(
        [sys.executable, "-c", FILL, str(tmp_path)],
        capture_output=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=False,
    )
    assert run.returncode == 0, run.stderr.decode()
    code, count, version = run.stdout.decode().split()
    assert code in ("disk_error", "disk_full")
    assert int(count) >= 1
    with opened(tmp_path) as workspace:
        state = workspace.open_sheet(workspace.products()[0].id)
        assert workspace.check_journal().whole
    assert (state.version, state.sheet.answers) == (int(version) + 1, {"1.1": 1})
    assert state.sheet.opinion.endswith(str(int(count) - 1))
    assert rows(tmp_path, "PRAGMA integrity_check")[0][0] == "ok"
