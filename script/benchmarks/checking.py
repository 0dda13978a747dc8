"""Checking a package against its plain SHA-256 and `openssl cms -verify`, as one would by hand."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

from ocop_desktop.services.trust import load_trust
from ocop_desktop.services.verify import verify_path
from script.benchmarks.measuring import ROOT, Row, in_turn, timed

_SIGNATURE, _SIGNED = "META-INF/signature001.p7s", "META-INF/ASiCManifest001.xml"


def measure(package: Path, certificates: list[Path], times: int) -> list[Row]:
    """As a command of its own, and inside a running program (where the baseline still starts its two commands)."""
    trusted = load_trust(Path("no-such-folder"), certificates).ders
    with tempfile.TemporaryDirectory() as folder:
        signature, signed = _unpacked(package, Path(folder))
        command = [sys.executable, "-m", "ocop_desktop", "verify", str(package)]
        for certificate in certificates:
            command += ["--trust", str(certificate)]
        roots = Path(folder) / "roots.pem"
        roots.write_bytes(b"".join(path.read_bytes() for path in certificates))

        def plainly() -> None:
            _run(["sha256sum", str(package)])
            cms = ["openssl", "cms", "-verify", "-binary", "-inform", "DER", "-in", str(signature)]
            cms += ["-content", str(signed), "-CAfile", str(roots), "-partial_chain", "-purpose", "any"]
            _run([*cms, "-out", os.devnull])

        def inside() -> None:
            report = verify_path(package, trusted)
            if report.verdict != "intact":
                raise RuntimeError(f"{report.verdict}: {report.findings}")

        whole = in_turn(times, lambda: timed(lambda: _run(command)), lambda: timed(plainly))
        warm = in_turn(times, lambda: timed(inside), lambda: timed(plainly))
    name = "sha256sum + openssl cms -verify"
    return [
        Row("Package of 4 sheets: `ocop verify`, whole process", whole[0], name, whole[1], "s", times),
        Row("Package of 4 sheets: checked in the running program", warm[0], name, warm[1], "s", times),
    ]


def _unpacked(package: Path, folder: Path) -> tuple[Path, Path]:
    with zipfile.ZipFile(package) as archive:
        found = []
        for name in (_SIGNATURE, _SIGNED):
            found.append(folder / Path(name).name)
            found[-1].write_bytes(archive.read(name))
    return found[0], found[1]


def _run(command: list[str]) -> None:
    subprocess.run(command, check=True, capture_output=True, cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)})
