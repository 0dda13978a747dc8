"""Locks that the system takes back by itself when a program dies: who is running, who may exchange the file."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ocop_desktop.errors import StorageError
from ocop_desktop.storage.failures import storage_errors

FOLDER_LOCK = "ocop.lock"
#: How long another start, or a restore, is waited for, in seconds.
PATIENCE = 10.0
_PAUSE = 0.05


class FileLock:
    """A lock on a file of its own, held until it is released or the program ends."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._handle: int | None = None

    def acquire(self) -> bool:
        """Take the lock; False where somebody else, or another FileLock of this program, holds it."""
        handle = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600)
        if not _lock(handle):
            os.close(handle)
            return False
        self._handle = handle
        return True

    def release(self, *, remove: bool = False) -> None:
        """Give the lock back, and with `remove` its file as well; nothing happens where it is not held."""
        handle, self._handle = self._handle, None
        if handle is None:
            return
        if remove and os.name != "nt":
            self.path.unlink(missing_ok=True)
        os.close(handle)
        if remove:  # Windows does not remove a file that is open
            self.path.unlink(missing_ok=True)


@contextmanager
def folder_lock(folder: Path) -> Iterator[None]:
    """Alone in the folder while the file is opened for the first time, migrated or exchanged."""
    lock = FileLock(folder / FOLDER_LOCK)
    until = time.monotonic() + PATIENCE
    with storage_errors():
        while not lock.acquire():
            if time.monotonic() > until:
                raise StorageError(
                    "Một cửa sổ khác đang mở hoặc phục hồi dữ liệu. Không có gì bị thay đổi. "
                    "Hãy đợi một lát rồi mở lại.",
                    code="locked",
                )
            time.sleep(_PAUSE)
    try:
        yield
    finally:
        lock.release()


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> bool:
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _lock(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
