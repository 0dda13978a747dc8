"""Where the program's own files lie, in a checkout and in a built folder."""

from __future__ import annotations

import sys
from pathlib import Path


def resource_dir() -> Path:
    """The `resources` folder; PyInstaller unpacks it below `sys._MEIPASS`."""
    bundle = getattr(sys, "_MEIPASS", None)
    base = Path(bundle) if bundle else Path(__file__).resolve().parent.parent
    return base / "resources"


def resource(*parts: str) -> Path:
    """Path of one of our own files."""
    return resource_dir().joinpath(*parts)
