"""The journal: nothing in it can be changed unnoticed, and another program can follow it."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from pathlib import Path

import pytest

from tests.services.workspaces import answer_all, begun, opened, raw, rows


def test_each_entry_holds_the_digest_of_the_one_before_in_the_documented_form(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        _, state = begun(workspace)
        workspace.comment(state.sheet.sheet_id, state.version, "1.1", "Ghi chú “đầu tiên”")
        head = workspace.journal_head()
        assert workspace.check_journal().whole
    previous = "0" * 64
    for number, row in enumerate(rows(tmp_path, "SELECT * FROM journal ORDER BY n"), 1):
        entry = {
            "n": number,
            "at": row["at"],
            "actor": row["actor"],
            "action": row["action"],
            "subject": row["subject"],
            "details": json.loads(row["details"]),
            "previous": previous,
        }
        data = json.dumps(entry, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode("utf-8")
        previous = hashlib.sha256(data).hexdigest()
        assert row["digest"] == previous
    assert head == previous


def test_every_change_has_its_entry_with_who_what_when_and_on_which_sheet(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        row, state = begun(workspace)
        sheet_id = state.sheet.sheet_id
        first = workspace.choose(sheet_id, state.version, "1.1", 2)
        workspace.opinion(sheet_id, first.version, "Bao bì gọn.")
        workspace.record("package.exported", "goi.asice", {"sheets": [sheet_id]})
    entries = rows(tmp_path, "SELECT * FROM journal ORDER BY n")
    assert [e["action"] for e in entries] == [
        "store.created",
        "setup.saved",
        "product.added",
        "sheet.begun",
        "answer.chosen",
        "answer.opinion",
        "package.exported",
    ]
    chosen = entries[4]
    assert (chosen["actor"], chosen["subject"], chosen["at"]) == ("Thành viên 1", sheet_id, first.at)
    assert json.loads(chosen["details"]) == {"code": "1.1", "option": 2, "revision": 1}
    assert entries[2]["subject"] == row.product.code
    assert "Bao bì" not in entries[5]["details"], "texts are named by their digest, not repeated"


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE journal SET actor = 'x' WHERE n = 2",
        "DELETE FROM journal WHERE n = (SELECT max(n) FROM journal)",
        "INSERT OR REPLACE INTO journal SELECT * FROM journal WHERE n = 2",
        "INSERT INTO journal SELECT n + 7, at, actor, action, subject, details, previous, digest, run FROM journal",
    ],
)
def test_the_file_itself_refuses_anything_but_a_next_entry(tmp_path: Path, sql: str) -> None:
    with opened(tmp_path) as workspace:
        begun(workspace)
    connection = raw(tmp_path)
    with pytest.raises(sqlite3.IntegrityError, match=r"append-only|follow the last"):
        connection.execute(sql)
    connection.close()


@pytest.mark.parametrize(
    "sql",
    [
        'UPDATE journal SET details = \'{"code":"1.1","option":3,"revision":1}\' WHERE n = 5',
        "UPDATE journal SET details = details || ' ' WHERE n = 5",
        "UPDATE journal SET at = '2026-11-24T00:00:00+07:00' WHERE n = 5",
        "UPDATE journal SET details = 'x' WHERE n = 5",
        "DELETE FROM journal WHERE n = 5",
    ],
)
def test_an_entry_changed_past_the_guards_is_found_where_it_stands(tmp_path: Path, sql: str) -> None:
    with opened(tmp_path) as workspace:
        answer_all(workspace, begun(workspace)[1])
    connection = raw(tmp_path)
    for name in ("journal_keeps", "journal_stays"):
        connection.execute(f"DROP TRIGGER {name}")
    connection.execute(sql)
    connection.close()
    with opened(tmp_path) as workspace:
        assert workspace.check_journal().broken_at == 5


def test_a_refused_change_leaves_no_entry(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        _, state = begun(workspace)
        head = workspace.journal_head()
        with pytest.raises(Exception, match="phương án"):
            workspace.choose(state.sheet.sheet_id, state.version, "1.1", 99)
        assert workspace.journal_head() == head
        assert workspace.sheet_state(state.sheet.sheet_id).version == state.version


def test_names_that_are_no_text_and_decomposed_text_do_not_stop_an_entry(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        workspace.record("package.exported", "go\u0301i", {"file": "go\u0301i\udcff.asice"})
        assert workspace.check_journal().whole
    entry = rows(tmp_path, "SELECT * FROM journal ORDER BY n DESC LIMIT 1")[0]
    assert (entry["subject"], json.loads(entry["details"])) == ("gói", {"file": "gói?.asice"})
