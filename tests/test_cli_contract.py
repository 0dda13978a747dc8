"""What holds for every command: it works from anywhere, answers on stdout alone, and leaves the user's data alone."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest

from ocop_desktop.council.sheet import to_document
from tests.commands import ROOT, ocop, words
from tests.services import signed as made

SCRIPT = ROOT / "script" / "ocop"
needs_posix = pytest.mark.skipif(os.name == "nt", reason="script/ocop is for a POSIX shell; ocop.cmd is its twin")


@needs_posix
@pytest.mark.parametrize("linked", [False, True], ids=["called", "linked"])
def test_the_script_works_from_any_directory(tmp_path: Path, linked: bool) -> None:
    (tmp_path / "gói.asice").write_bytes(made.small())
    command = SCRIPT
    if linked:
        command = tmp_path / "bin" / "ocop"
        command.parent.mkdir()
        command.symlink_to(SCRIPT)
    env = {**os.environ, "OCOP_DATA_DIR": str(tmp_path / "data"), "PYTHONPATH": "", "LC_ALL": "C"}
    run = subprocess.run(
        [str(command), "verify", "--json", "gói.asice"], cwd=tmp_path, env=env, capture_output=True, check=False
    )
    assert run.returncode == 0, words(run)
    assert json.loads(run.stdout.decode("utf-8"))["file"] == "gói.asice"
    assert not (tmp_path / "data").exists()


def test_commands_that_need_no_store_never_touch_it(tmp_path: Path) -> None:
    """A data folder that is there is not written to, whatever lies in it."""
    data, work = tmp_path / "data", tmp_path / "work"
    (data / "trust").mkdir(parents=True)
    work.mkdir()
    (data / "ocop.db").write_bytes(b"not even a database")
    (work / "x.json").write_text(json.dumps(to_document(made.sheet())), encoding="utf-8")
    (work / "x.asice").write_bytes(made.small())
    before = {path: path.stat().st_mtime_ns for path in [data, *data.rglob("*")]}
    line = b'{"set":"QD26-01","answers":{}}\n'
    lines = {
        "council": b'{"set":"QD26-01","sheets":[{"member":"A","answers":{}}]}\n',
        "gap": b'{"set":"QD26-01","answers":{},"target":4}\n',
    }
    for arguments in (
        ["rubric", "export"],
        ["score"],
        ["council"],
        ["gap"],
        ["deadline", "2026-02-05"],
        ["verify", "x.asice"],
        ["sheet", "x.json", "-o", "x.pdf"],
        ["sheet", "--blank", "QD26-26", "-o", "y.pdf"],
    ):
        run = ocop(*arguments, data=lines.get(arguments[0], line), cwd=work, OCOP_DATA_DIR=str(data))
        assert run.returncode == 0, words(run)
        assert run.stdout.decode("utf-8").strip()
    assert {path: path.stat().st_mtime_ns for path in [data, *data.rglob("*")]} == before


def test_json_is_utf_8_and_not_escaped_whatever_the_system_speaks(tmp_path: Path) -> None:
    (tmp_path / "x.asice").write_bytes(made.small())
    env = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": "latin-1", "OCOP_DATA_DIR": str(tmp_path / "none")}
    line = b'{"set":"QD26-01","answers":{"1.1":99}}\n'
    for arguments in (["rubric", "export"], ["score"], ["council"], ["gap"], ["verify", "--json", "x.asice"]):
        run = ocop(*arguments, data=line, cwd=tmp_path, **env)
        assert b"\\u" not in run.stdout
        assert any(ord(char) > 0x7F for char in run.stdout.decode("utf-8")), "Vietnamese letters stand as they are"
        assert run.stdout.endswith(b"\n") and b"\r" not in run.stdout


@needs_posix
def test_a_reader_who_stops_early_is_no_reason_for_a_traceback() -> None:
    command = f'"{SCRIPT}" rubric export | head -c 10'
    run = subprocess.run(["bash", "-c", command], capture_output=True, check=False)
    assert run.stdout == b'{"rubric":' and "Traceback" not in words(run)


def test_help_is_there_for_every_command() -> None:
    for command in ("rubric", "score", "council", "gap", "deadline", "import-products", "verify", "sheet", "demo"):
        run = ocop(command, "--help")
        assert run.returncode == 0 and b"Usage" in run.stdout and not run.stderr
