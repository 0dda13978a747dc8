"""Look into the file of a data folder without writing anything there, not even what SQLite keeps beside it."""

from __future__ import annotations

import shutil
import sqlite3
import time
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from ocop_desktop.storage import versions
from ocop_desktop.storage.database import PATIENCE_MS
from ocop_desktop.storage.failures import storage_errors

#: A file full of evidence is not copied for a look at its registers.
_LARGEST_COPY = 256 * 2**20
#: How often a copy is tried while a window writes.
_TRIES = 20
_PAUSE = 0.05


@contextmanager
def peeking(database: Path) -> Iterator[sqlite3.Connection]:
    """The file as this program wants it, to be read; an older one is migrated in memory.

    StorageError "foreign", "newer" or "damaged". There must be a file.
    """
    from ocop_desktop.storage.schema import MIGRATIONS

    with storage_errors(), ExitStack() as stack:
        connection = _connected(database, stack)
        if not versions.require_ours(connection, database):
            raise versions.foreign(database)
        versions.require_known(connection, MIGRATIONS)
        if not versions.pending(connection, MIGRATIONS):
            yield connection
            return
        with closing(sqlite3.connect(":memory:", isolation_level=None)) as copy:
            connection.backup(copy)
            copy.row_factory = sqlite3.Row
            versions.migrate(copy, MIGRATIONS, lambda: None)
            yield copy


def _connected(database: Path, stack: ExitStack) -> sqlite3.Connection:
    """Without a log the file can be read as if it could not change.

    A log has to be read along, and SQLite marks its readers in a file beside it: so it is read in a copy elsewhere.
    """
    if not _log(database).exists():
        return _opened(database, "mode=ro&immutable=1", stack)
    folder = stack.enter_context(TemporaryDirectory(prefix="ocop-", ignore_cleanup_errors=True))
    copy = Path(folder) / database.name
    try:
        if _copied(database, copy):
            return _opened(copy, "mode=rw", stack)
    except OSError:  # no room for a copy, or a system that lets nobody else read a file in use
        pass
    return _opened(database, "mode=ro", stack)


def _copied(database: Path, copy: Path) -> bool:
    """Copies the file with its log; False where it is too large, or windows write without a pause."""
    if database.stat().st_size > _LARGEST_COPY:
        return False
    for _ in range(_TRIES):
        before = _state(database)
        shutil.copyfile(database, copy)
        try:
            shutil.copyfile(_log(database), _log(copy))
        except FileNotFoundError:  # the last window has just closed and taken its log in
            _log(copy).unlink(missing_ok=True)
        if _state(database) == before:
            return True
        time.sleep(_PAUSE)
    return False


def _state(database: Path) -> list[tuple[int, int] | None]:
    """What changes when the file or its log is written to."""
    found: list[tuple[int, int] | None] = []
    for path in (database, _log(database)):
        try:
            stat = path.stat()
            found.append((stat.st_size, stat.st_mtime_ns))
        except FileNotFoundError:
            found.append(None)
    return found


def _log(database: Path) -> Path:
    return database.with_name(database.name + "-wal")


def _opened(database: Path, mode: str, stack: ExitStack) -> sqlite3.Connection:
    connection = sqlite3.connect(f"{database.absolute().as_uri()}?{mode}", uri=True, isolation_level=None)
    stack.enter_context(closing(connection))
    connection.row_factory = sqlite3.Row
    connection.execute(f"PRAGMA busy_timeout = {PATIENCE_MS}")
    connection.execute("PRAGMA trusted_schema = OFF")
    return connection
