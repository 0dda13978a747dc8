"""Data from before there were rounds: brought to this version, everything is there and guarded as it was."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils import Database, Migrations

from ocop_desktop.storage import schema
from ocop_desktop.storage.opening import open_store
from tests.services.councils import appointed, give
from tests.services.workspaces import answer_all, begun, closed, identity, opened, raw, rows, signed
from tests.storage.test_guards import CONTENT, KEPT, SIGNED, refusal

AT = "2026-11-24T14:03:22+07:00"
STEP = "m003_rounds"


def before_rounds() -> Migrations:
    """The steps that an earlier program knew."""
    earlier = Migrations("ocop")
    for step in schema.MIGRATIONS.pending(Database(memory=True)):
        if step.name == STEP:
            break
        earlier(name=step.name)(step.fn)
    return earlier


def as_before(source: Path, folder: Path) -> Path:
    """The data of a folder in the tables of an earlier program, with its guards in place."""
    folder.mkdir()
    open_store(folder / "ocop.db", folder / "backups", AT, before_rounds()).close()
    with closing(sqlite3.connect(folder / "ocop.db", isolation_level=None)) as db:
        guards = db.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _ in guards:
            db.execute(f"DROP TRIGGER {name}")
        db.execute("ATTACH ? AS source", (str(source / "ocop.db"),))
        for (table,) in db.execute("SELECT name FROM main.sqlite_master WHERE type = 'table'").fetchall():
            if table.startswith(("sqlite_", "_sqlite_")) or table == "about":
                continue
            columns = ", ".join(row[1] for row in db.execute(f"PRAGMA main.table_info({table})"))
            db.execute(f"DELETE FROM main.{table}")
            db.execute(f"INSERT INTO main.{table} ({columns}) SELECT {columns} FROM source.{table}")
        db.execute("DETACH source")
        for _, sql in guards:
            db.execute(sql)
    return folder


@pytest.fixture(scope="module")
def old(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An open sheet with answers, a closed one, and a signed one with a correction that is open."""
    root = tmp_path_factory.mktemp("old")
    with opened(root / "new") as workspace:
        answer_all(workspace, begun(workspace)[1])
        closed(workspace, sequence=2)
        done = signed(workspace, closed(workspace, sequence=3))
        workspace.new_revision(done.sheet.sheet_id)
        signed(workspace, closed(workspace, sequence=4))
    return as_before(root / "new", root / "before")


def copied(old: Path, folder: Path) -> Path:
    import shutil

    shutil.copytree(old, folder)
    return folder


def test_everything_that_was_there_is_there(old: Path, tmp_path: Path) -> None:
    folder = copied(old, tmp_path / "data")
    tables = ("sheet", "answer", "comment", "stopped", "signed", "product", "journal")

    def content() -> dict[str, list[tuple[object, ...]]]:
        return {name: [tuple(row[:12]) for row in rows(folder, f"SELECT * FROM {name} ORDER BY 1, 2")]
                for name in tables if name not in ("sheet", "journal")}  # fmt: skip

    kept = ("sheet_id", "revision", "product_id", "status", "version", "frozen", "replaces_sha256", "updated_at")
    before = [tuple(row[name] for name in kept) for row in rows(folder, "SELECT * FROM sheet ORDER BY 1, 2")]
    contents = content()
    with opened(folder) as workspace:
        assert workspace.copy_before_migration is not None
        assert workspace.check_journal().whole
        statuses = [row.sheet.status for row in workspace.products() if row.sheet]
        states = [workspace.open_sheet(row.id) for row in workspace.products()]
    assert statuses == ["open", "closed", "open", "signed"]
    assert [state.sheet.revision for state in states] == [1, 1, 2, 1]
    assert all(state.sheet.evaluator.name == "Thành viên 1" for state in states)
    after = rows(folder, "SELECT * FROM sheet ORDER BY 1, 2")
    assert [tuple(row[name] for name in kept) for row in after] == before
    assert {(row["round_id"], row["turn"], row["member_id"], row["keying"]) for row in after} == {(None, None, None, 0)}
    assert content() == contents
    assert rows(folder, "PRAGMA foreign_key_check") == []
    assert rows(folder, "PRAGMA integrity_check")[0][0] == "ok"


@pytest.mark.parametrize("sql", [*CONTENT, *SIGNED])
def test_what_was_closed_or_signed_is_guarded_as_before(old: Path, tmp_path: Path, sql: str) -> None:
    folder = copied(old, tmp_path / "data")
    with opened(folder):
        pass
    said = refusal(folder, sql)
    assert said in KEPT or said.startswith("CHECK constraint"), "an open sheet stands among them"


def test_a_new_file_and_a_migrated_one_have_the_same_tables_and_guards(old: Path, tmp_path: Path) -> None:
    folder = copied(old, tmp_path / "data")
    with opened(folder), opened(tmp_path / "new"):
        pass
    listed = (
        "SELECT type, name, tbl_name, replace(replace(sql, char(10), ' '), '  ', ' ') FROM sqlite_master ORDER BY 2"
    )
    assert [tuple(row) for row in rows(folder, listed)] == [tuple(row) for row in rows(tmp_path / "new", listed)]


def test_work_goes_on_and_a_round_begins_beside_it(old: Path, tmp_path: Path) -> None:
    folder = copied(old, tmp_path / "data")
    with opened(folder) as workspace:
        first = workspace.products()[0]
        state = workspace.open_sheet(first.id)
        signed(workspace, workspace.close_sheet(state.sheet.sheet_id, state.version))
        council = appointed(workspace)
        assert give(workspace, council[4], council.product).status == "closed"
        assert workspace.signed_revisions(state.sheet.sheet_id)[0].fingerprint == identity().fingerprint


def test_each_product_has_one_sheet_of_the_evaluator_whatever_the_council_does(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        council = appointed(workspace)
        workspace.open_sheet(council.product)
        give(workspace, council[4], council.product)
    connection = raw(tmp_path)
    columns = "product_id, status, version, rubric_id, rubric_digest, set_code, created_at, updated_at"
    for where, named in (("round_id IS NULL", ""), ("round_id IS NOT NULL", ", round_id, turn, member_id")):
        with pytest.raises(sqlite3.IntegrityError, match=r"UNIQUE|begins open"):
            connection.execute(
                f"INSERT INTO sheet (sheet_id, revision, {columns}{named}) SELECT substr(sheet_id, 1, 35) || 'x', 1, "
                f"{columns.replace('status', repr('open'))}{named} FROM sheet WHERE {where}"
            )
    connection.close()
