"""Backup and restore of a data folder, with or without a window that has it open."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from ocop_desktop.clock import Clock, stamp
from ocop_desktop.errors import StorageError
from ocop_desktop.services.paths import DataPaths
from ocop_desktop.storage import copies, versions
from ocop_desktop.storage.database import connect
from ocop_desktop.storage.failures import storage_errors


@dataclass(frozen=True)
class Backup:
    """A copy that was written, checked and read back."""

    path: Path
    sha256: str


def backup(data_dir: Path, target: Path | None, clock: Clock) -> Backup:
    """A consistent copy of a folder's data, also while a window has it open.

    `target` is a new file, or a folder in which a name is made; None is the data folder's own `backups`.
    StorageError "missing" where there are no data yet, "damaged", "foreign"; FileError where the copy cannot be
    written or something stands there already.
    """
    paths = DataPaths(data_dir)
    with storage_errors():
        if not paths.database.is_file():
            raise StorageError(
                f"Chưa có dữ liệu trong thư mục “{data_dir}” nên không có gì để sao lưu.", code="missing"
            )
        with closing(connect(paths.database)) as connection:
            if not versions.require_ours(connection, paths.database):
                raise versions.foreign(paths.database)
            file = backup_file(paths, target, clock)
            return Backup(file, copies.write_copy(connection, file))


def backup_file(paths: DataPaths, target: Path | None, clock: Clock) -> Path:
    """The file that a backup goes to."""
    if target is not None and not target.is_dir():
        return target
    return copies.free_name(target or paths.backups, "sao-luu", stamp(clock.now()))


def restore(data_dir: Path, file: Path, clock: Clock) -> Path | None:
    """Put a backup in the place of a folder's data; the copy of what was replaced, None where nothing was.

    No window may have the data open, this one included. StorageError "in_use", "missing", "foreign", "newer" or
    "damaged": then nothing has changed.
    """
    paths = DataPaths(data_dir)
    return copies.restore(paths.database, paths.backups, file, stamp(clock.now()))
