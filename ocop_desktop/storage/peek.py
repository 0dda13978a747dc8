"""Look into the file of a data folder without writing anything there, not even what SQLite keeps beside it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from ocop_desktop.storage import versions
from ocop_desktop.storage.database import PATIENCE_MS
from ocop_desktop.storage.failures import storage_errors


@contextmanager
def peeking(database: Path) -> Iterator[sqlite3.Connection]:
    """The file as this program wants it, to be read; an older one is migrated in memory.

    StorageError "foreign", "newer" or "damaged". There must be a file.
    """
    from ocop_desktop.storage.schema import MIGRATIONS

    with storage_errors(), closing(_connected(database)) as connection:
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


def _connected(database: Path) -> sqlite3.Connection:
    """Without a log nobody has the file open, and it can be read as if it could not change."""
    log = database.with_name(database.name + "-wal")
    mode = "mode=ro" if log.exists() else "mode=ro&immutable=1"
    connection = sqlite3.connect(f"{database.absolute().as_uri()}?{mode}", uri=True, isolation_level=None)
    connection.row_factory = sqlite3.Row
    connection.execute(f"PRAGMA busy_timeout = {PATIENCE_MS}")
    connection.execute("PRAGMA trusted_schema = OFF")
    return connection
