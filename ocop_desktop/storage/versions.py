"""Whose file it is, how old it is, and the steps that bring an older one to what this program knows."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from ocop_desktop import __version__
from ocop_desktop.errors import StorageError
from ocop_desktop.storage.database import one, toolbox
from ocop_desktop.storage.failures import damaged, from_sqlite

if TYPE_CHECKING:
    from sqlite_utils import Migrations

#: Up to this size a file is looked through at every opening, in bytes; above, only after a run that did not end.
CHECKED_ALWAYS = 64 * 2**20


def require_ours(connection: sqlite3.Connection, path: Path) -> bool:
    """Whether the file holds data of ours already; StorageError "foreign" where it is somebody else's.

    A file without any content is nobody's: it is what is left when a machine stops while the first one is made.
    """
    from ocop_desktop.storage.schema import APPLICATION_ID

    mark = one(connection, "PRAGMA application_id")
    if mark and mark[0] == APPLICATION_ID:
        return True
    content = one(connection, "SELECT count(*) FROM sqlite_master")
    if mark and mark[0] == 0 and content and content[0] == 0:
        return False
    raise foreign(path)


def foreign(path: Path) -> StorageError:
    """The StorageError for a file that is not ours."""
    return StorageError(
        f"Tệp “{path.name}” không phải là tệp dữ liệu của OCOP Desktop. Tệp không bị thay đổi. "
        "Hãy kiểm tra thư mục dữ liệu hoặc chọn đúng tệp.",
        code="foreign",
        detail=str(path),
    )


def require_known(connection: sqlite3.Connection, migrations: Migrations) -> None:
    """StorageError "newer" where a newer program has written the file; it names both versions."""
    known = steps_of(migrations)
    applied = [step.name for step in migrations.applied(toolbox(connection))]
    if set(applied) <= set(known):
        return
    program, schema = _about(connection, applied[-1])
    raise StorageError(
        f"Dữ liệu được ghi bởi phiên bản mới hơn: chương trình {program} (lược đồ {schema}), còn chương trình này là "
        f"{__version__} (lược đồ {known[-1]}). Tệp không bị thay đổi. Hãy cập nhật chương trình rồi mở lại.",
        code="newer",
        detail=f"file: {program} {schema}; program: {__version__} {known[-1]}",
    )


def require_whole(connection: sqlite3.Connection, *, thorough: bool = False) -> None:
    """StorageError "damaged" where pages, rows, indexes or references do not fit together."""
    try:
        found = connection.execute("PRAGMA integrity_check(1)" if thorough else "PRAGMA quick_check(1)").fetchone()
        broken = connection.execute("PRAGMA foreign_key_check").fetchone() if thorough else None
    except sqlite3.DatabaseError as error:
        raise from_sqlite(error) from error
    if found is None or found[0] != "ok":
        raise damaged(str(found[0] if found else "no answer"))
    if broken is not None:
        raise damaged(f"{broken[0]}: a row refers to nothing")


def steps_of(migrations: Migrations) -> list[str]:
    """All steps that this program knows: those that an empty file would have to take."""
    with closing(sqlite3.connect(":memory:")) as nothing:
        return pending(nothing, migrations)


def pending(connection: sqlite3.Connection, migrations: Migrations) -> list[str]:
    """The steps that are still to be taken."""
    return [step.name for step in migrations.pending(toolbox(connection))]


def migrate(connection: sqlite3.Connection, migrations: Migrations, then: Callable[[], None]) -> None:
    """All pending steps and `then` in one transaction: the file is as before, or as this program wants it."""
    from ocop_desktop.storage.schema import APPLICATION_ID

    connection.execute("PRAGMA foreign_keys = OFF")
    try:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        migrations.apply(toolbox(connection))
        if connection.execute("PRAGMA foreign_key_check").fetchone():
            raise sqlite3.IntegrityError("a row refers to nothing after the migration")
        connection.execute(
            "INSERT INTO about (id, program, schema) VALUES (1, ?, ?) "
            "ON CONFLICT (id) DO UPDATE SET program = excluded.program, schema = excluded.schema",
            (__version__, steps_of(migrations)[-1]),
        )
        then()
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    finally:
        connection.execute("PRAGMA foreign_keys = ON")


def _about(connection: sqlite3.Connection, last: str) -> tuple[str, str]:
    """Program and schema that wrote the file, as far as a newer one still says so where we look."""
    try:
        row = one(connection, "SELECT program, schema FROM about WHERE id = 1")
    except sqlite3.OperationalError:
        row = None
    return (str(row[0]), str(row[1])) if row else ("?", last)
