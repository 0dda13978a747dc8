"""Which runs of the program have the data open, and what one that did not end has left behind."""

from __future__ import annotations

import secrets
import sqlite3
from contextlib import suppress
from pathlib import Path

from ocop_desktop.storage import journal
from ocop_desktop.storage.database import one
from ocop_desktop.storage.locks import FileLock

_FOLDER = "running"


def _lock(folder: Path, run: str) -> FileLock:
    return FileLock(folder / _FOLDER / f"{run}.lock")


class Run:
    """This run: a row in the file, and a lock that the system takes back however the program ends."""

    def __init__(self, folder: Path) -> None:
        self.id = secrets.token_hex(8)
        (folder / _FOLDER).mkdir(exist_ok=True)
        self._own = _lock(folder, self.id)
        self._own.acquire()

    def begin(self, connection: sqlite3.Connection, at: str) -> None:
        """Enter this run in the transaction that is open."""
        connection.execute("INSERT INTO run (id, started_at) VALUES (?, ?)", (self.id, at))

    def end(self, connection: sqlite3.Connection) -> None:
        """This run ends as it should."""
        connection.execute("DELETE FROM run WHERE id = ?", (self.id,))

    def release(self) -> None:
        """Give the lock back."""
        self._own.release(remove=True)


def in_use(folder: Path) -> bool:
    """Whether a run has the data open now. To be asked while the folder's lock is held."""
    return any(_alive(folder, path.stem) for path in (folder / _FOLDER).glob("*.lock"))


def ended_badly(connection: sqlite3.Connection, folder: Path) -> list[str]:
    """The runs that are in the file and no longer at work."""
    return [str(row[0]) for row in connection.execute("SELECT id FROM run") if not _alive(folder, row[0])]


def bury(connection: sqlite3.Connection, runs: list[str]) -> None:
    """Take runs that ended badly out, and keep what each sheet has to tell of them."""
    for sheet_id, at, count in journal.changes_of(connection, runs):
        connection.execute(
            "INSERT INTO interrupted (sheet_id, at, count) VALUES (?, ?, ?) "
            "ON CONFLICT (sheet_id) DO UPDATE SET at = excluded.at, count = interrupted.count + excluded.count",
            (sheet_id, at, count),
        )
    connection.executemany("DELETE FROM run WHERE id = ?", [(run,) for run in runs])


def interruption(connection: sqlite3.Connection, sheet_id: str) -> tuple[str, int] | None:
    """What is to be told of a sheet: time of the last change and number of changes."""
    row = one(connection, "SELECT at, count FROM interrupted WHERE sheet_id = ?", sheet_id)
    return (str(row[0]), int(row[1])) if row else None


def told(connection: sqlite3.Connection, sheet_id: str) -> None:
    """It has been told."""
    connection.execute("DELETE FROM interrupted WHERE sheet_id = ?", (sheet_id,))


def _alive(folder: Path, run: str) -> bool:
    """Whether a run holds its lock; the file of one that does not is removed."""
    lock = _lock(folder, run)
    if not lock.path.exists():
        return False
    if not lock.acquire():
        return True
    with suppress(OSError):
        lock.release(remove=True)
    return False
