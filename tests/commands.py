"""The command line as another program calls it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def ocop(
    *arguments: str | os.PathLike[str], data: bytes = b"", cwd: Path = ROOT, **env: str
) -> subprocess.CompletedProcess[bytes]:
    """`ocop` in a process of its own; stdout and stderr are bytes."""
    return subprocess.run(
        [sys.executable, "-m", "ocop_desktop.cli", *map(os.fspath, arguments)],
        input=data,
        capture_output=True,
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(ROOT), **env},
        check=False,
    )


def words(run: subprocess.CompletedProcess[bytes]) -> str:
    """What a person reads on stderr; a traceback is never among it."""
    text = run.stderr.decode("utf-8")
    assert "Traceback" not in text, text
    return text
