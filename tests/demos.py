"""One run of `ocop demo` for all tests that look at what it leaves: without a network, a home or a data folder."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from tests.commands import ROOT

#: Put in the way of Python's start: nothing below may open a way out of the machine.
GUARD = """
import socket, sys

def refuse(event, arguments):
    inet = (socket.AF_INET, socket.AF_INET6)
    if event in ("socket.connect", "socket.bind", "socket.sendto", "socket.getaddrinfo", "socket.gethostbyname"):
        raise RuntimeError(f"network: {event}")
    if event == "socket.__new__" and arguments[1] in inet:
        raise RuntimeError("network: a socket")

sys.addaudithook(refuse)
"""


@dataclass(frozen=True)
class Demo:
    """The folder and everything that was said; `command` and `env` are how it was called."""

    root: Path
    out: Path
    run: subprocess.CompletedProcess[bytes]
    command: list[str]
    env: dict[str, str]

    @property
    def answer(self) -> dict[str, Any]:
        return json.loads(self.run.stdout)

    @property
    def package(self) -> bytes:
        return (self.out / self.answer["package"]).read_bytes()

    def ocop(self, *arguments: str) -> subprocess.CompletedProcess[bytes]:
        """Another command under the same guard."""
        return subprocess.run(
            [*self.command, *arguments], env=self.env, cwd=self.root, capture_output=True, check=False
        )


@cache
def demo() -> Demo:
    """The run; its folder goes with the process."""
    root = Path(_folder().name)
    guard = root / "guard"
    guard.mkdir()
    (guard / "sitecustomize.py").write_text(GUARD, encoding="utf-8")
    env = {**os.environ, "PYTHONPATH": os.pathsep.join([str(guard), str(ROOT)])}
    env |= {"OCOP_DATA_DIR": str(root / "data"), "HOME": str(root / "home")}
    command = [*_without_network(), sys.executable, "-m", "ocop_desktop.cli"]
    out = root / "ket qua"
    run = subprocess.run([*command, "demo", "--out", str(out)], env=env, cwd=root, capture_output=True, check=False)
    return Demo(root, out, run, command, env)


@cache
def _folder() -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory()


def _without_network() -> list[str]:
    """A network of its own with nothing in it, where the system grants one."""
    command = ["unshare", "--map-root-user", "--net"]
    try:
        works = subprocess.run([*command, "true"], capture_output=True, check=False).returncode == 0
    except OSError:
        works = False
    return command if works else []
