"""The built folder: made as for a release, then used as somebody without Python would."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SUFFIX = ".exe" if os.name == "nt" else ""


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    there = tmp_path_factory.mktemp("built")
    run = subprocess.run(
        [
            *(sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level=WARN"),
            *("--distpath", str(there / "dist"), "--workpath", str(there / "work"), str(ROOT / "build.spec")),
        ],
        cwd=there,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert run.returncode == 0, run.stderr[-3000:]
    return there / "dist" / "ocop-desktop"


def run_built(program: Path, *arguments: str, cwd: Path, **extra: str) -> subprocess.CompletedProcess[bytes]:
    """Without Python on the path and with nothing of the checkout in reach."""
    kept = {name: os.environ[name] for name in ("SYSTEMROOT", "TEMP", "TMP") if name in os.environ}
    env = {**kept, "PATH": "", "HOME": str(cwd), "OCOP_DATA_DIR": str(cwd / "data"), **extra}
    return subprocess.run([str(program), *arguments], cwd=cwd, env=env, capture_output=True, timeout=120, check=False)


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_the_built_command_runs_the_demonstration_and_verifies_its_package(built: Path, tmp_path: Path) -> None:
    command = built / f"ocop{SUFFIX}"
    run = run_built(command, "demo", "--out", "out", cwd=tmp_path)
    assert run.returncode == 0, run.stderr.decode("utf-8", "replace")
    answer = json.loads(run.stdout.decode("utf-8"))
    assert answer["verdict"] == "intact"
    certificates = sorted((tmp_path / "out" / "chung-thu").glob("*.pem"))
    trust = [word for path in certificates for word in ("--trust", str(path))]
    again = run_built(command, "verify", "--json", "--strict", f"out/{answer['package']}", *trust, cwd=tmp_path)
    assert (again.returncode, json.loads(again.stdout)["verdict"]) == (0, "intact")


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_the_built_folder_holds_the_law_the_fonts_their_licences_and_the_translations(built: Path) -> None:
    below = built / "_internal"
    inside = {path.relative_to(below).as_posix() for path in below.rglob("*") if path.is_file()}
    for needed in (
        "resources/law/qd-26-2026.txt",
        "resources/rubrics/qd-26-2026/index.json",
        "resources/admin/admin-units.csv",
        "resources/fonts/Tinos-Regular.ttf",
        "resources/fonts/screen/Arimo-LICENSE.txt",
        "ui/i18n/ocop_en.qm",
    ):
        assert needed in inside, needed
