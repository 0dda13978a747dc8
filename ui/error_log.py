"""Faults of the program itself: a file in the data folder, and a dialog that says what is safe and what to do."""

from __future__ import annotations

import contextlib
import logging
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

LOG = logging.getLogger("ocop")

NAME = "errors.log"
#: In bytes; one older file of this size is kept beside it.
MOST = 1_000_000


class LogFile(logging.Handler):
    """Appends to one file, which it makes when there is something to write. A full disk is no second fault."""

    def __init__(self, folder: Path) -> None:
        super().__init__(logging.ERROR)
        self._path = folder / NAME
        self.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))

    def emit(self, record: logging.LogRecord) -> None:
        """Write one record."""
        with contextlib.suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            if self._path.exists() and self._path.stat().st_size > MOST:
                self._path.replace(self._path.with_name(NAME + ".1"))
            with self._path.open("a", encoding="utf-8") as file:
                file.write(self.format(record) + "\n")


def keep(folder: Path) -> None:
    """Write faults to a file in `folder` from now on."""
    for handler in [h for h in LOG.handlers if isinstance(h, LogFile)]:
        LOG.removeHandler(handler)
    LOG.addHandler(LogFile(folder))


def show_faults(parent: Callable[[], QWidget]) -> None:
    """Log every exception that nobody caught, and show it over the window."""

    def hook(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, fault, trace)
            return
        LOG.error("uncaught", exc_info=(kind, fault, trace))
        text = "".join(traceback.format_exception(kind, fault, trace))
        # Not here: the fault may have come while something was being painted.
        QTimer.singleShot(0, lambda: _show(parent(), text))

    sys.excepthook = hook


def _show(parent: QWidget, trace: str) -> None:
    from ui import messages
    from ui.task_runner import unexpected

    if not messages.open_now():
        messages.show_error(parent, unexpected(trace))
