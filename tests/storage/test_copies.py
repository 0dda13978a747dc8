"""Backup and restore: a copy that stands alone, and nothing of what it replaces is lost or left in the way."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

import pytest

from ocop_desktop.errors import OcopError, StorageError
from ocop_desktop.files import FileError
from ocop_desktop.services.workspace import Workspace
from ocop_desktop.services.workspace_backup import backup, restore
from ocop_desktop.storage import schema
from ocop_desktop.storage.copies import sha256_of
from ocop_desktop.storage.versions import steps_of
from tests.services.workspaces import Watch, begun, opened, rows
from tests.storage.test_crash import die
from tests.storage.test_opening import opened_by, with_step


def answers_in(folder: Path) -> list[dict[str, int]]:
    with opened(folder) as workspace:
        assert workspace.check_journal().whole
        products = workspace.products()
        return [workspace.open_sheet(row.id).sheet.answers for row in products]


def other_files(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir() if path.name.startswith("ocop.db")}


def test_a_backup_holds_every_saved_change_while_the_window_goes_on(tmp_path: Path) -> None:
    target = tmp_path / "USB" / "bản sao.db"
    target.parent.mkdir()
    with opened(tmp_path / "a") as workspace:
        _, state = begun(workspace)
        saved = workspace.choose(state.sheet.sheet_id, state.version, "1.1", 2)
        assert workspace.backup(target) == target
        workspace.choose(state.sheet.sheet_id, saved.version, "1.1", 1)
    assert [path.name for path in target.parent.iterdir()] == ["bản sao.db"]
    restore(tmp_path / "b", target, Watch())
    assert answers_in(tmp_path / "b") == [{"1.1": 2}]
    assert answers_in(tmp_path / "a") == [{"1.1": 1}]


def test_a_backup_of_a_running_window_does_not_look_like_a_crash(tmp_path: Path) -> None:
    with opened(tmp_path / "a") as workspace:
        _, state = begun(workspace)
        workspace.choose(state.sheet.sheet_id, state.version, "1.1", 2)
        copy = workspace.backup(tmp_path)
    restore(tmp_path / "b", copy, Watch())
    with opened(tmp_path / "b") as workspace:
        assert workspace.sheet_state(state.sheet.sheet_id).recovered is None


def test_a_backup_never_overwrites(tmp_path: Path) -> None:
    target = tmp_path / "x.db"
    target.write_text("của người khác", encoding="utf-8")
    with opened(tmp_path / "a") as workspace:
        begun(workspace)
        with pytest.raises(FileError) as caught:
            workspace.backup(target)
        names = {workspace.backup(tmp_path).name for _ in range(2)}
    assert caught.value.code == "file_exists"
    assert target.read_text(encoding="utf-8") == "của người khác"
    assert len(names) == 2


def test_a_backup_where_nothing_can_be_written_says_so_and_leaves_nothing(tmp_path: Path) -> None:
    with opened(tmp_path / "a") as workspace:
        begun(workspace)
        with pytest.raises(FileError) as caught:
            workspace.backup(tmp_path / "USB đã rút" / "x.db")
        assert "Dữ liệu đang dùng vẫn còn nguyên" in caught.value.message
        assert len(workspace.products()) == 1
    assert not (tmp_path / "USB đã rút").exists()


def test_restore_keeps_what_it_replaced(tmp_path: Path) -> None:
    folder = tmp_path / "a"
    with opened(folder) as workspace:
        _, state = begun(workspace)
        copy = workspace.backup(tmp_path)
        workspace.choose(state.sheet.sheet_id, state.version, "1.1", 1)
    kept = restore(folder, copy, Watch())
    assert os.name == "nt" or (folder / "ocop.db").stat().st_mode & 0o077 == 0
    assert answers_in(folder) == [{}]
    assert kept is not None
    assert kept.parent == folder / "backups"
    restore(folder, kept, Watch())
    assert answers_in(folder) == [{"1.1": 1}]
    assert len(list((folder / "backups").iterdir())) == 2


def test_restore_is_entered_in_the_journal(tmp_path: Path) -> None:
    with opened(tmp_path / "a") as workspace:
        begun(workspace)
        copy = workspace.backup(tmp_path)
    restore(tmp_path / "a", copy, Watch())
    last = rows(tmp_path / "a", "SELECT action, details FROM journal ORDER BY n DESC LIMIT 1")[0]
    assert last["action"] == "store.restored"
    assert sha256_of(copy) in last["details"]


def test_no_old_log_is_left_beside_the_restored_file(tmp_path: Path) -> None:
    """After a crash the log still holds the last changes: they go with what is kept, not into what is restored."""
    folder = tmp_path / "a"
    with opened(folder) as workspace:
        _, state = begun(workspace)
        copy = workspace.backup(tmp_path)
    with opened(folder) as window:  # a second reader keeps the log from being taken in
        reader = sqlite3.connect(folder / "ocop.db")
        reader.execute("SELECT count(*) FROM sheet").fetchone()
        window.choose(state.sheet.sheet_id, state.version, "1.1", 1)
    log, shared = (folder / f"ocop.db{ending}" for ending in ("-wal", "-shm"))
    left = log.read_bytes(), shared.read_bytes()
    reader.close()
    log.write_bytes(left[0])
    shared.write_bytes(left[1])
    kept = restore(folder, copy, Watch())
    assert other_files(folder) == {"ocop.db"}
    assert answers_in(folder) == [{}]
    assert kept is not None
    restore(folder, kept, Watch())
    assert answers_in(folder) == [{"1.1": 1}]


@pytest.mark.parametrize("log", [b"", b"left over"])
def test_damaged_data_can_be_replaced_and_are_kept_as_they_are(tmp_path: Path, log: bytes) -> None:
    folder = tmp_path / "a"
    with opened(folder) as workspace:
        begun(workspace)
        copy = workspace.backup(tmp_path)
    damaged = b"hong" * 5000
    (folder / "ocop.db").write_bytes(damaged)
    if log:
        (folder / "ocop.db-wal").write_bytes(log)
    kept = restore(folder, copy, Watch())
    assert kept is not None
    assert kept.read_bytes() == damaged
    assert other_files(folder) == {"ocop.db"}
    assert answers_in(folder) == [{}]
    if log:
        assert kept.with_name(kept.name + "-wal").read_bytes() == log


def test_restore_waits_for_no_window_but_says_that_one_is_open(tmp_path: Path) -> None:
    with opened(tmp_path / "a") as workspace:
        _, state = begun(workspace)
        copy = workspace.backup(tmp_path)
        saved = workspace.choose(state.sheet.sheet_id, state.version, "1.1", 1)
        with pytest.raises(StorageError) as caught:
            restore(tmp_path / "a", copy, Watch())
        assert caught.value.code == "in_use"
        workspace.choose(state.sheet.sheet_id, saved.version, "1.2", 1)
    assert answers_in(tmp_path / "a") == [{"1.1": 1, "1.2": 1}]


def test_a_window_that_crashed_does_not_stop_a_restore(tmp_path: Path) -> None:
    with opened(tmp_path / "a") as workspace:
        begun(workspace)
        copy = workspace.backup(tmp_path)
    die(Workspace.open(tmp_path / "a", Watch()))
    assert restore(tmp_path / "a", copy, Watch()) is not None


@pytest.mark.parametrize("kind", ["missing", "folder", "text", "foreign", "cut", "changed", "newer", "empty"])
def test_what_cannot_be_restored_changes_nothing(tmp_path: Path, kind: str) -> None:
    folder, bad = tmp_path / "a", tmp_path / "bad.db"
    with opened(folder) as workspace:
        for number in range(1, 9):
            begun(workspace, sequence=number)
        copy = workspace.backup(tmp_path / "good.db")
    code = _spoil(kind, copy, bad)
    before = (folder / "ocop.db").read_bytes()
    with pytest.raises(StorageError) as caught:
        restore(folder, bad, Watch())
    assert caught.value.code == code
    assert "không bị thay đổi" in caught.value.message
    assert (folder / "ocop.db").read_bytes() == before
    assert not (folder / "backups").exists()
    assert not (folder / "restoring").exists()


def _spoil(kind: str, good: Path, bad: Path) -> str:
    """Puts a file that must be refused at `bad`; the code of the refusal."""
    data = good.read_bytes()
    if kind == "folder":
        bad.mkdir()
    elif kind == "foreign":
        other = sqlite3.connect(bad)
        other.execute("CREATE TABLE theirs (x)")
        other.close()
    elif kind == "newer":
        newer = bad.with_name("newer")
        newer.mkdir()
        (newer / "ocop.db").write_bytes(data)
        with opened_by(newer, with_step("m099_later", "CREATE TABLE later (x)")):
            pass
        (newer / "ocop.db").rename(bad)
    elif kind != "missing":
        bad.write_bytes(
            {
                "text": b"khong phai" * 100,
                "cut": data[: len(data) // 2],
                "changed": data[:8192] + b"\xa5" * 4096 + data[12288:],
                "empty": b"",
            }[kind]
        )
    return {"missing": "missing", "folder": "missing", "foreign": "foreign", "empty": "foreign", "newer": "newer"}.get(
        kind, "damaged"
    )


def test_an_older_backup_is_restored_and_migrated_at_the_next_start(tmp_path: Path) -> None:
    with opened(tmp_path / "a") as workspace:
        begun(workspace)
        copy = workspace.backup(tmp_path)
    later = with_step("m002_test", "CREATE TABLE later (x)")
    with opened_by(tmp_path / "a", later):
        pass
    from ocop_desktop.storage.copies import restore as put_back

    paths = tmp_path / "a" / "ocop.db", tmp_path / "a" / "backups"
    put_back(*paths, copy, "2026-11-24T15:00:00+07:00", later)
    assert rows(tmp_path / "a", "SELECT schema FROM about")[0][0] == steps_of(schema.MIGRATIONS)[-1]
    with opened_by(tmp_path / "a", later) as before_migration:
        assert before_migration is not None
    assert rows(tmp_path / "a", "SELECT schema FROM about")[0][0] == "m002_test"


def test_a_backup_without_data_says_so_and_makes_none(tmp_path: Path) -> None:
    with pytest.raises(OcopError) as caught:
        backup(tmp_path / "none", tmp_path / "x.db", Watch())
    assert caught.value.code == "missing"
    assert list(tmp_path.iterdir()) == []


def test_a_newer_programs_data_can_still_be_backed_up(tmp_path: Path) -> None:
    with opened(tmp_path / "a") as workspace:
        begun(workspace)
    with opened_by(tmp_path / "a", with_step("m099_later", "CREATE TABLE later (x)")):
        pass
    made = backup(tmp_path / "a", None, Watch())
    assert made.path.parent == tmp_path / "a" / "backups"
    assert made.sha256 == sha256_of(made.path)
