"""The file, open: every write one transaction, on the disk before it counts."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ocop_desktop.storage.failures import storage_errors

if TYPE_CHECKING:
    from sqlite_utils import Database

#: An open transaction, and a row of it, as they are handed through the services.
Connection = sqlite3.Connection
Row = sqlite3.Row

#: How long a writer in another window is waited for, in milliseconds.
PATIENCE_MS = 5000

_SETTINGS = (
    f"PRAGMA busy_timeout = {PATIENCE_MS}",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA synchronous = FULL",
    "PRAGMA fullfsync = ON",
    "PRAGMA checkpoint_fullfsync = ON",
    "PRAGMA foreign_keys = ON",
    "PRAGMA recursive_triggers = ON",
)


def connect(path: Path) -> sqlite3.Connection:
    """A connection with our settings, in autocommit mode; sqlite3.Error where there is no such file.

    It may be handed to another thread, but only one may use it at a time.
    """
    uri = f"{path.absolute().as_uri()}?mode=rw"
    connection = sqlite3.connect(uri, uri=True, isolation_level=None, check_same_thread=False)
    try:
        connection.row_factory = sqlite3.Row
        for setting in _SETTINGS:
            connection.execute(setting)
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def toolbox(connection: sqlite3.Connection) -> Database:
    """sqlite-utils on a connection, without whatever plugins a machine has."""
    from sqlite_utils import Database

    return Database(connection, execute_plugins=False)


class Store:
    """The open file. Errors of SQLite come out as StorageError; nothing of a failed transaction stays."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """One transaction that has the right to write from its beginning, durable when the block has ended."""
        with self._transaction("BEGIN IMMEDIATE") as connection:
            yield connection

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Several reads of one state of the file."""
        with self._transaction("BEGIN") as connection:
            yield connection

    @contextmanager
    def _transaction(self, begin: str) -> Iterator[sqlite3.Connection]:
        connection = self.connection
        with storage_errors():
            connection.execute(begin)
            try:
                yield connection
                connection.execute("COMMIT")
            except BaseException:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise

    def close(self) -> None:
        """Close the file; its write-ahead log is taken in by whoever closes last."""
        with storage_errors():
            self.connection.close()


def one(connection: sqlite3.Connection, sql: str, *values: Any) -> sqlite3.Row | None:
    """The first row, if there is one."""
    row: sqlite3.Row | None = connection.execute(sql, values).fetchone()
    return row


def insert(connection: sqlite3.Connection, table: str, values: dict[str, Any]) -> int:
    """A new row; its number where the table has numbers. Names come from our code, never from a user."""
    sql = f"INSERT INTO {table} ({', '.join(values)}) VALUES ({', '.join('?' * len(values))})"
    return connection.execute(sql, tuple(values.values())).lastrowid or 0


def update(connection: sqlite3.Connection, table: str, values: dict[str, Any], **key: Any) -> None:
    """Change the rows that `key` names. Names come from our code, never from a user."""
    changes = ", ".join(f"{name} = ?" for name in values)
    where = " AND ".join(f"{name} = ?" for name in key)
    connection.execute(f"UPDATE {table} SET {changes} WHERE {where}", (*values.values(), *key.values()))
