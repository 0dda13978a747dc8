"""Open the file of a data folder: look before touching, keep a copy before changing, enter this run."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ocop_desktop import __version__
from ocop_desktop.errors import StorageError
from ocop_desktop.storage import copies, journal, runs, versions
from ocop_desktop.storage.database import Store, connect
from ocop_desktop.storage.failures import from_sqlite, storage_errors
from ocop_desktop.storage.locks import folder_lock
from ocop_desktop.storage.runs import Run

if TYPE_CHECKING:
    from sqlite_utils import Migrations


@dataclass(frozen=True)
class Opened:
    """The open file, this run, and the copy that was made before the file was migrated."""

    store: Store
    run: Run
    copy: Path | None

    def close(self) -> None:
        """End this run and close the file, whatever the disk says."""
        try:
            with self.store.writing() as connection:
                self.run.end(connection)
        finally:
            self.store.close()
            self.run.release()


def open_store(database: Path, backups: Path, at: str, migrations: Migrations | None = None) -> Opened:
    """The file at `database`, made or migrated where that is due; `at` is now (RFC 3339).

    StorageError "foreign", "newer", "damaged", "read_only", "disk_full" or "locked"; the file is then as it was.
    """
    if migrations is None:
        from ocop_desktop.storage.schema import MIGRATIONS

        migrations = MIGRATIONS
    with storage_errors():
        database.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with folder_lock(database.parent):
            if not database.exists():
                database.touch(mode=0o600)  # SQLite gives its log the same rights
            connection = connect(database)
            try:
                return _prepared(connection, database, backups, at, migrations)
            except BaseException:
                connection.close()
                raise


def _prepared(connection: sqlite3.Connection, database: Path, backups: Path, at: str, migrations: Migrations) -> Opened:
    used = versions.require_ours(connection, database)
    if used:
        versions.require_known(connection, migrations)
    interrupted = runs.ended_badly(connection, database.parent) if used else []
    if used and (interrupted or database.stat().st_size <= versions.CHECKED_ALWAYS):
        versions.require_whole(connection)
    connection.execute("PRAGMA journal_mode = WAL")
    copy = _migrated(connection, backups, at, migrations, used)
    run = Run(database.parent)
    store = Store(connection)
    try:
        with store.writing():
            runs.bury(connection, interrupted)
            run.begin(connection, at)
    except BaseException:
        run.release()
        raise
    return Opened(store, run, copy)


def _migrated(
    connection: sqlite3.Connection, backups: Path, at: str, migrations: Migrations, used: bool
) -> Path | None:
    """Takes the pending steps, an existing file being copied before; the copy."""
    steps = versions.pending(connection, migrations)
    if not steps:
        return None
    copy = copies.free_name(backups, f"truoc-nang-cap-{steps[0]}", at) if used else None
    if copy:
        copies.write_copy(connection, copy)
    details = {"program": __version__, "steps": steps, "copy": copy.name if copy else ""}
    action = "store.migrated" if used else "store.created"
    try:
        versions.migrate(
            connection,
            migrations,
            lambda: journal.append(connection, at=at, action=action, subject="store", details=details, run=""),
        )
    except sqlite3.Error as error:
        raise _not_migrated(error, copy) from error
    return copy


def _not_migrated(error: sqlite3.Error, copy: Path | None) -> StorageError:
    told = from_sqlite(error)
    if copy is None or told.code in ("disk_full", "disk_error", "read_only", "locked"):
        return told
    return StorageError(
        f"Không chuyển được dữ liệu sang phiên bản {__version__}. Dữ liệu vẫn nguyên vẹn ở dạng cũ và có thêm bản sao "
        f"“{copy.name}”. Hãy dùng lại phiên bản cũ của chương trình và gửi chi tiết này cho người hỗ trợ.",
        code="migration",
        detail=told.detail,
    )
