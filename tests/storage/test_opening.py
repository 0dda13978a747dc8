"""Opening: what is not ours, too new or broken is refused and left as it is; what is old is copied, then migrated."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlite_utils import Database, Migrations

from ocop_desktop import __version__
from ocop_desktop.errors import StorageError
from ocop_desktop.services.workspace import Workspace
from ocop_desktop.storage import schema
from ocop_desktop.storage.opening import open_store
from ocop_desktop.storage.versions import steps_of
from tests.services.workspaces import Watch, begun, opened, raw, rows

AT = "2026-11-24T14:03:22+07:00"


def refusal(folder: Path) -> StorageError:
    with pytest.raises(StorageError) as caught:
        Workspace.open(folder, Watch())
    assert "Traceback" not in caught.value.message
    return caught.value


def content(folder: Path) -> bytes:
    return (folder / "ocop.db").read_bytes()


def with_step(name: str, sql: str) -> Migrations:
    """The migrations of a later program: all of ours and one more."""
    later = Migrations("ocop")
    for step in schema.MIGRATIONS.pending(Database(memory=True)):
        later(name=step.name)(step.fn)

    def step(db: Database) -> None:
        db.execute(sql)

    later(name=name)(step)
    return later


@contextmanager
def opened_by(folder: Path, migrations: Migrations) -> Iterator[Path | None]:
    store = open_store(folder / "ocop.db", folder / "backups", AT, migrations)
    try:
        yield store.copy
    finally:
        store.close()


def test_a_new_folder_gets_a_file_with_all_guarantees(tmp_path: Path) -> None:
    folder = tmp_path / "dữ liệu" / "ocop"
    with opened(folder) as workspace:
        connection = workspace._base.store.connection
        pragma = {
            name: connection.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("journal_mode", "synchronous", "foreign_keys", "application_id", "fullfsync")
        }
        tables = [tuple(row) for row in connection.execute("PRAGMA table_list")]
        assert workspace.copy_before_migration is None
    assert pragma == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "application_id": int.from_bytes(b"OCOP", "big"),
        "fullfsync": 1,
    }
    loose = {t[1] for t in tables if t[2] == "table" and not t[5]} - {"_sqlite_migrations"}
    assert {name for name in loose if not name.startswith("sqlite_")} == set(), "every table is STRICT"
    about = rows(folder, "SELECT program, schema FROM about")
    assert tuple(about[0]) == (__version__, steps_of(schema.MIGRATIONS)[-1])


def test_only_the_owner_reads_the_data(tmp_path: Path) -> None:
    if os.name == "nt":
        return
    with opened(tmp_path / "ocop"):
        assert (tmp_path / "ocop").stat().st_mode & 0o077 == 0
        for name in ("ocop.db", "ocop.db-wal"):
            assert (tmp_path / "ocop" / name).stat().st_mode & 0o077 == 0


def test_a_file_left_empty_by_a_stopped_machine_is_filled(tmp_path: Path) -> None:
    (tmp_path / "ocop.db").touch()
    with opened(tmp_path) as workspace:
        assert workspace.products() == []
    assert not (tmp_path / "backups").exists()


def test_a_newer_file_is_refused_with_both_versions_and_left_as_it_is(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        begun(workspace)
    with opened_by(tmp_path, with_step("m099_later", "CREATE TABLE later (x)")):
        pass
    connection = raw(tmp_path)
    connection.execute("UPDATE about SET program = '9.8.7'")
    connection.close()
    before = content(tmp_path)
    error = refusal(tmp_path)
    assert error.code == "newer"
    ours = steps_of(schema.MIGRATIONS)[-1]
    for word in ("9.8.7", "m099_later", __version__, ours):
        assert word in error.message
    assert content(tmp_path) == before


def test_a_newer_file_without_our_table_of_versions_is_still_named(tmp_path: Path) -> None:
    with opened(tmp_path):
        pass
    with opened_by(tmp_path, with_step("m099_later", "CREATE TABLE later (x)")):
        pass
    connection = raw(tmp_path)
    connection.execute("DROP TABLE about")
    connection.close()
    error = refusal(tmp_path)
    assert (error.code, "m099_later" in error.message) == ("newer", True)


def test_somebody_elses_database_is_refused_and_untouched(tmp_path: Path) -> None:
    other = sqlite3.connect(tmp_path / "ocop.db")
    other.execute("CREATE TABLE theirs (x)")
    other.execute("INSERT INTO theirs VALUES (1)")
    other.commit()
    other.close()
    before = content(tmp_path)
    assert refusal(tmp_path).code == "foreign"
    assert content(tmp_path) == before
    assert sorted(p.name for p in tmp_path.iterdir() if p.name != "ocop.lock") == ["ocop.db"]


@pytest.mark.parametrize("damage", ["text", "truncated", "page"])
def test_a_damaged_file_is_told_and_neither_removed_nor_overwritten(tmp_path: Path, damage: str) -> None:
    with opened(tmp_path) as workspace:
        for number in range(1, 9):
            begun(workspace, sequence=number)
    data = content(tmp_path)
    changed = {
        "text": "đây không phải cơ sở dữ liệu".encode() * 200,
        "truncated": data[: len(data) // 2],
        "page": data[:8192] + b"\xa5" * 4096 + data[12288:],
    }[damage]
    (tmp_path / "ocop.db").write_bytes(changed)
    error = refusal(tmp_path)
    assert error.code == "damaged"
    assert "phục hồi" in error.message.lower()
    assert content(tmp_path) == changed


def test_an_older_file_is_copied_before_it_is_migrated(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        row, _ = begun(workspace)
    later = with_step("m002_test", "ALTER TABLE product ADD COLUMN note TEXT NOT NULL DEFAULT ''")
    with opened_by(tmp_path, later) as copy:
        assert copy is not None
        assert copy.parent == tmp_path / "backups"
    assert rows(tmp_path, "SELECT name, note FROM product")[0]["name"] == row.product.name
    assert rows(tmp_path, "SELECT schema FROM about")[0][0] == "m002_test"
    assert rows(tmp_path, "SELECT action FROM journal ORDER BY n DESC LIMIT 1")[0][0] == "store.migrated"
    old = sqlite3.connect(copy)
    assert "note" not in {column[1] for column in old.execute("PRAGMA table_info(product)")}
    assert old.execute("SELECT name FROM product").fetchone()[0] == row.product.name
    old.close()
    with opened_by(tmp_path, later) as again:
        assert again is None


@pytest.mark.parametrize(
    "sql",
    [
        "CREATE TABLE product (x)",
        "UPDATE answer SET sheet_id = 'nobody'",
    ],
)
def test_a_migration_that_fails_leaves_the_file_as_it_was_and_names_the_copy(tmp_path: Path, sql: str) -> None:
    with opened(tmp_path) as workspace:
        _, state = begun(workspace)
        workspace.choose(state.sheet.sheet_id, state.version, "1.1", 1)
    with pytest.raises(StorageError) as caught, opened_by(tmp_path, with_step("m002_bad", sql)):
        pass
    assert caught.value.code == "migration"
    assert next((tmp_path / "backups").iterdir()).name in caught.value.message
    with opened(tmp_path) as workspace:
        assert workspace.sheet_state(state.sheet.sheet_id).sheet.answers == {"1.1": 1}
        assert workspace.check_journal().whole


def test_a_folder_that_may_not_be_written_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "ocop"
    with opened(folder) as workspace:
        begun(workspace)
    with read_only(folder):
        error = refusal(folder)
    assert error.code == "read_only"
    assert "chỉ cho đọc" in error.message or "quyền ghi" in error.message
    with opened(folder) as workspace:
        assert len(workspace.products()) == 1


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "tệp").write_text("x", encoding="utf-8")
    assert refusal(tmp_path / "tệp" / "ocop").code == "cannot_open"
    assert refusal(tmp_path / "tệp").code == "cannot_open"


@contextmanager
def read_only(folder: Path) -> Iterator[None]:
    """Nobody may write below `folder`; where the tests run as root, as somebody who is not."""
    paths = [folder, *folder.rglob("*")]
    modes = {path: path.stat().st_mode for path in paths}
    root = hasattr(os, "geteuid") and os.geteuid() == 0
    above = [parent for parent in folder.parents if root and parent.stat().st_mode & 0o005 != 0o005]
    modes |= {parent: parent.stat().st_mode for parent in above}
    for path in paths:
        path.chmod(0o555 if path.is_dir() else 0o444)
    for parent in above:
        parent.chmod(0o755)
    if root:
        os.seteuid(65534)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)
        for path, mode in modes.items():
            path.chmod(mode)
