"""`ocop demo`: the main job from the command line, without a network and without the user's data."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import jsonschema

from tests.commands import ROOT, ocop, words
from tests.demos import demo


def test_the_guard_stands_in_the_way() -> None:
    probe = "import socket; socket.socket(socket.AF_INET)"
    run = subprocess.run([sys.executable, "-c", probe], env=demo().env, capture_output=True, check=False)
    assert b"network" in run.stderr


def test_the_whole_job_runs_without_a_network_and_without_the_users_data() -> None:
    made = demo()
    told = words(made.run)
    assert made.run.returncode == 0, told
    assert made.run.stdout.count(b"\n") == 1 and "Muối ớt".encode() in made.run.stdout
    jsonschema.validate(
        made.answer, json.loads((ROOT / "docs/schemas/demo-answer.schema.json").read_text(encoding="utf-8"))
    )
    assert made.answer["verdict"] == "intact" and {sheet["verdict"] for sheet in made.answer["sheets"]} == {"intact"}
    assert "TOM-TAT.txt" in told and "phiếu 4/4" in told
    assert not (made.root / "data").exists() and not (made.root / "home").exists()


def test_its_package_verifies_in_the_same_way() -> None:
    made = demo()
    known = [part for n in (1, 2) for part in ("--trust", str(made.out / f"chung-thu/thanh-vien-{n}.pem"))]
    run = made.ocop("verify", "--json", "--strict", *known, str(made.out / made.answer["package"]))
    assert (run.returncode, json.loads(run.stdout)["verdict"]) == (0, "intact"), words(run)
    assert not (made.root / "data").exists()


def test_a_folder_that_holds_something_is_refused_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "x").write_bytes(b"mine")
    run = ocop("demo", "--out", tmp_path)
    assert (run.returncode, run.stdout) == (1, b"")
    assert "không trống" in words(run)
    assert [path.name for path in tmp_path.iterdir()] == ["x"]
    assert "--out" in words(ocop("demo"))
