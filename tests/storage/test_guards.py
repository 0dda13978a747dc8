"""What must never change is kept by the file itself, whoever asks."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from tests.services.workspaces import begun, closed, opened, raw, signed

CONTENT = [
    "UPDATE answer SET option = 2",
    "DELETE FROM answer",
    "INSERT INTO answer SELECT sheet_id, revision, 'x', 1 FROM sheet",
    "INSERT OR REPLACE INTO answer SELECT sheet_id, revision, code, 2 FROM answer",
    "INSERT INTO comment SELECT sheet_id, revision, '1.1', 'x' FROM sheet",
    "INSERT INTO stopped SELECT sheet_id, revision, '6.1', 'x' FROM sheet",
    "UPDATE sheet SET opinion = 'x'",
    "UPDATE sheet SET rejected_under = '', rejected_reason = 'x'",
    "UPDATE sheet SET place = 'x'",
    "UPDATE sheet SET frozen = x'00'",
    "UPDATE sheet SET set_code = 'QD26-01'",
    "UPDATE sheet SET rubric_digest = substr(rubric_digest, 2) || '0'",
    "UPDATE sheet SET product_id = product_id + 1",
    "DELETE FROM sheet",
    "REPLACE INTO sheet SELECT * FROM sheet",
    "UPDATE OR REPLACE sheet SET revision = revision + 1, replaces_sha256 = rubric_digest",
]
SIGNED = [
    "UPDATE sheet SET status = 'open', frozen = NULL",
    "UPDATE sheet SET status = 'closed'",
    "UPDATE sheet SET version = version + 1",
    "UPDATE signed SET pdf = x'00'",
    "UPDATE signed SET sha256 = substr(sha256, 2) || '0'",
    "DELETE FROM signed",
    "REPLACE INTO signed SELECT sheet_id, revision, x'00', sha256, fingerprint, signed_at FROM signed",
]


#: What the guards say.
KEPT = {"a closed sheet does not change", "a closed sheet is not deleted", "a sheet keeps its id"}
KEPT |= {"a signed sheet never changes", "the signed file is missing", "a sheet begins open"}
KEPT |= {"only a closed sheet is signed"}


def refusal(folder: Path, sql: str) -> str:
    """What the file says to a connection that has none of our settings; "" where it lets it do that."""
    connection = raw(folder)
    try:
        connection.execute(sql)
    except sqlite3.IntegrityError as error:
        return str(error)
    finally:
        connection.close()
    return ""


@pytest.fixture(scope="module")
def closed_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("closed")
    with opened(folder) as workspace:
        closed(workspace)
    return folder


@pytest.fixture(scope="module")
def signed_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("signed")
    with opened(folder) as workspace:
        signed(workspace, closed(workspace))
    return folder


@pytest.mark.parametrize("sql", CONTENT)
def test_a_closed_sheet_keeps_its_content(closed_folder: Path, sql: str) -> None:
    assert refusal(closed_folder, sql) in KEPT


@pytest.mark.parametrize("sql", [*CONTENT, *SIGNED])
def test_a_signed_sheet_never_changes(signed_folder: Path, sql: str) -> None:
    assert refusal(signed_folder, sql) in KEPT


def test_a_sheet_is_not_signed_without_its_file(closed_folder: Path) -> None:
    assert refusal(closed_folder, "UPDATE sheet SET status = 'signed'") == "the signed file is missing"


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE answer SET option = -1",
        "UPDATE answer SET option = 'hai'",
        "UPDATE sheet SET frozen = x'00'",
        "UPDATE sheet SET status = 'signed', frozen = x'00'",
        "INSERT INTO signed SELECT sheet_id, revision, x'00', rubric_digest, rubric_digest, 'x' FROM sheet",
        "UPDATE product SET set_code = ''",
        "UPDATE product SET illustrative = 2",
    ],
)
def test_values_that_mean_nothing_are_refused_on_an_open_sheet_too(tmp_path: Path, sql: str) -> None:
    with opened(tmp_path) as workspace:
        _, state = begun(workspace)
        workspace.choose(state.sheet.sheet_id, state.version, "1.1", 1)
    assert refusal(tmp_path, sql)
