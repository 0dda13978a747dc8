"""Copies of the file: one that is whole and stands alone, and one put in the place of the file.

The order of steps is such that at every moment the file is the old one or the new one, and no write-ahead log of the
one ever lies beside the other.
"""

from __future__ import annotations

import hashlib
import re
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from ocop_desktop.canonical import nfc
from ocop_desktop.errors import StorageError
from ocop_desktop.files import FileError, beside_of, place_durably, read_back_differs
from ocop_desktop.storage import journal, runs, versions
from ocop_desktop.storage.database import connect, one
from ocop_desktop.storage.failures import from_sqlite, storage_errors
from ocop_desktop.storage.locks import folder_lock

if TYPE_CHECKING:
    from sqlite_utils import Migrations

_COMPANIONS = ("-wal", "-shm", "-journal")
_STAGING = "restoring"
_WRITE_REASONS = {
    sqlite3.SQLITE_FULL: "ổ đĩa đã đầy. Hãy giải phóng dung lượng hoặc chọn nơi khác",
    sqlite3.SQLITE_READONLY: "nơi này chỉ cho đọc. Hãy chọn nơi khác",
    sqlite3.SQLITE_PERM: "không có quyền ghi vào thư mục này. Hãy chọn nơi khác",
    sqlite3.SQLITE_CANTOPEN: "không tạo được tệp ở nơi này. Hãy kiểm tra thư mục, USB và quyền ghi",
    sqlite3.SQLITE_IOERR: "ổ đĩa báo lỗi. Hãy dùng ổ đĩa khác",
}


def free_name(folder: Path, kind: str, at: str) -> Path:
    """A name in `folder` that nobody uses: what the copy is for, and when it was made (RFC 3339); makes the folder."""
    moment = re.sub(r"[^0-9]", "", at[:19])
    stem = f"ocop-{kind}-{moment[:8]}-{moment[8:]}"
    with storage_errors():
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        path, number = folder / f"{stem}.db", 2
        while path.exists():
            path, number = folder / f"{stem}-{number}.db", number + 1
    return path


def write_copy(connection: sqlite3.Connection, target: Path) -> str:
    """One state of the open file as a file of its own, checked and read back; its SHA-256.

    FileError where it cannot be written or something stands there already; StorageError "damaged" where the open
    file is not whole.
    """
    if target.exists():
        raise FileError(f"Đã có tệp “{target.name}” ở nơi này. Hãy chọn tên hoặc thư mục khác.", code="file_exists")
    beside = beside_of(target)
    try:
        with _copy_errors(target):
            with closing(sqlite3.connect(beside, isolation_level=None)) as copy:
                connection.backup(copy)
            _make_single(beside)
            digest = sha256_of(beside)
        place_durably(beside, target)
    finally:
        _remove(beside)
    if sha256_of(target) != digest:
        raise read_back_differs(target)
    return digest


def restore(database: Path, backups: Path, file: Path, at: str, migrations: Migrations | None = None) -> Path | None:
    """Put `file` in the place of the file at `database`; what was replaced, None where nothing was.

    StorageError "in_use" while a window has the data open, "foreign", "newer", "damaged" or "missing" for `file`; in
    each case nothing has changed.
    """
    if migrations is None:
        from ocop_desktop.storage.schema import MIGRATIONS

        migrations = MIGRATIONS
    folder = database.parent
    with storage_errors():
        if not file.is_file():
            raise StorageError(
                f"Không tìm thấy tệp sao lưu “{file}”. Dữ liệu hiện có không bị thay đổi. Hãy chọn đúng tệp.",
                code="missing",
            )
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        with folder_lock(folder):
            _require_unused(folder)
            try:
                staged = _staged(file, folder / _STAGING, at, migrations)
                kept = _set_aside(database, backups, at)
                digest = sha256_of(staged)
                place_durably(staged, database, overwrite=True)
                if sha256_of(database) != digest:
                    raise read_back_differs(database)
                return kept
            finally:
                shutil.rmtree(folder / _STAGING, ignore_errors=True)


def sha256_of(path: Path) -> str:
    """SHA-256 of a file, lower-case hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _require_unused(folder: Path) -> None:
    if runs.in_use(folder):
        raise StorageError(
            "Dữ liệu đang được mở trong một cửa sổ OCOP Desktop. Không có gì bị thay đổi. "
            "Hãy đóng mọi cửa sổ của chương trình rồi phục hồi lại.",
            code="in_use",
        )


def _staged(file: Path, staging: Path, at: str, migrations: Migrations) -> Path:
    """A checked copy of the file to restore, inside the data folder, whole and alone."""
    shutil.rmtree(staging, ignore_errors=True)
    staging.mkdir(mode=0o700)
    copy = staging / "ocop.db"
    digest = sha256_of(file)
    copy.touch(mode=0o600)
    _copy_pair(file, copy)  # a file taken from a data folder rather than a backup has a log
    try:
        _make_single(copy)
        with closing(connect(copy)) as connection:
            if not versions.require_ours(connection, file):
                raise versions.foreign(file)
            versions.require_known(connection, migrations)
            if not versions.pending(connection, migrations):
                details = {"file": nfc(file.name), "sha256": digest}
                journal.append(connection, at=at, action="store.restored", subject="store", details=details, run="")
    except sqlite3.DatabaseError as error:
        raise _unusable(file, from_sqlite(error)) from error
    except StorageError as error:
        raise _unusable(file, error) from error
    return copy


def _unusable(file: Path, error: StorageError) -> StorageError:
    """A damaged copy is not damaged data."""
    if error.code != "damaged":
        return error
    return StorageError(
        f"Tệp “{file.name}” bị hỏng hoặc không phải bản sao lưu của OCOP Desktop. Dữ liệu hiện có không bị thay đổi. "
        "Hãy chọn một bản sao lưu khác.",
        code="damaged",
        detail=error.detail,
    )


def _make_single(path: Path) -> None:
    """Take a log in and forget the runs of the file it was copied from; StorageError where it is not whole."""
    with closing(connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
        if one(connection, "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'run'"):
            connection.execute("DELETE FROM run")
        versions.require_whole(connection, thorough=True)


def _set_aside(database: Path, backups: Path, at: str) -> Path | None:
    """A copy of what will be replaced, and no log left beside it.

    A whole file becomes a single one; a broken one is kept with its log, as both are, before SQLite can touch them.
    """
    kept = None
    if database.exists():
        kept = free_name(backups, "truoc-phuc-hoi", at)
        copy = database.parent / _STAGING / "replaced.db"
        _copy_pair(database, copy)
        try:
            _make_single(copy)
        except (sqlite3.DatabaseError, StorageError):
            _copy_pair(database, copy)
        _place_pair(copy, kept)
        with suppress(sqlite3.DatabaseError):
            _take_in_log(database)
    _remove_companions(database)
    return kept


def _copy_pair(file: Path, copy: Path) -> None:
    """Copy a file that nobody writes, with its log where there is one."""
    _remove_companions(copy)
    for ending in ("", "-wal"):
        source = file.with_name(file.name + ending)
        if source.exists():
            shutil.copyfile(source, copy.with_name(copy.name + ending))


def _place_pair(copy: Path, target: Path) -> None:
    """The same to a place where it stays; the log first, so that the file is never there without it."""
    for ending in ("-wal", ""):
        source, final = (path.with_name(path.name + ending) for path in (copy, target))
        if source.exists():
            beside = beside_of(final)
            try:
                shutil.copyfile(source, beside)
                place_durably(beside, final)
            finally:
                beside.unlink(missing_ok=True)


def _take_in_log(database: Path) -> None:
    """Bring the log into the file; StorageError "locked" where another program reads it, sqlite3 for a damaged one."""
    with closing(connect(database)) as connection:
        try:
            connection.execute("PRAGMA journal_mode = DELETE")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
                raise from_sqlite(error) from error
            raise


@contextmanager
def _copy_errors(target: Path) -> Iterator[None]:
    """What cannot be written to `target` is not a fault of the data."""
    try:
        yield
    except (sqlite3.ProgrammingError, sqlite3.InterfaceError):
        raise
    except sqlite3.Error as error:
        reason = _WRITE_REASONS.get((getattr(error, "sqlite_errorcode", None) or 0) & 0xFF)
        if reason is None:
            raise from_sqlite(error) from error
        raise FileError(
            f"Không ghi được bản sao “{target.name}”: {reason}. Dữ liệu đang dùng vẫn còn nguyên.", detail=str(error)
        ) from error


def _remove(path: Path) -> None:
    path.unlink(missing_ok=True)
    _remove_companions(path)


def _remove_companions(path: Path) -> None:
    for ending in _COMPANIONS:
        path.with_name(path.name + ending).unlink(missing_ok=True)
