"""The interpreter outlives any number of Qt calls."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

CALLS = """
import ui
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication([])
label = QLabel()
for _ in range(100_000):
    label.setEnabled(True)
print("alive", flush=True)
"""


def test_a_long_day_of_calls_does_not_end_the_program() -> None:
    root = Path(__file__).resolve().parents[2]
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(root)}
    run = subprocess.run([sys.executable, "-c", CALLS], env=env, cwd=root, capture_output=True, text=True, check=False)
    assert (run.stdout.strip(), run.returncode) == ("alive", 0), run.stderr
