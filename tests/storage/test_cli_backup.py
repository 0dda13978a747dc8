"""`ocop backup` and `ocop restore` as another program calls them."""

from __future__ import annotations

import json
from pathlib import Path

from tests.services.workspaces import begun, opened
from tests.test_cli import ocop


def test_backup_and_restore_give_their_answer_alone_on_stdout(tmp_path: Path) -> None:
    data, usb = tmp_path / "dữ liệu", tmp_path / "USB"
    usb.mkdir()
    with opened(data) as workspace:
        _, state = begun(workspace)
        run = ocop("backup", str(usb), OCOP_DATA_DIR=str(data), LC_ALL="C")
        workspace.choose(state.sheet.sheet_id, state.version, "1.1", 1)
    assert run.returncode == 0
    answer = json.loads(run.stdout.decode("utf-8"))
    copy = Path(answer["file"])
    assert copy.parent == usb
    assert len(answer["sha256"]) == 64
    run = ocop("restore", str(copy), OCOP_DATA_DIR=str(data))
    answer = json.loads(run.stdout.decode("utf-8"))
    assert (run.returncode, answer["restored"], answer["data"]) == (0, str(copy), str(data))
    with opened(data) as workspace:
        assert workspace.sheet_state(state.sheet.sheet_id).sheet.answers == {}
    run = ocop("restore", answer["kept"], OCOP_DATA_DIR=str(data))
    assert run.returncode == 0
    with opened(data) as workspace:
        assert workspace.sheet_state(state.sheet.sheet_id).sheet.answers == {"1.1": 1}


def test_backup_without_a_target_goes_into_the_data_folder(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        begun(workspace)
    run = ocop("backup", OCOP_DATA_DIR=str(tmp_path))
    assert Path(json.loads(run.stdout)["file"]).parent == tmp_path / "backups"


def test_restore_into_an_empty_machine_keeps_nothing(tmp_path: Path) -> None:
    with opened(tmp_path / "a") as workspace:
        row, _ = begun(workspace)
        copy = workspace.backup(tmp_path)
    run = ocop("restore", str(copy), OCOP_DATA_DIR=str(tmp_path / "b"))
    assert json.loads(run.stdout)["kept"] is None
    with opened(tmp_path / "b") as workspace:
        assert workspace.products()[0].product == row.product


def test_what_cannot_be_done_is_a_line_for_a_person_and_nothing_on_stdout(tmp_path: Path) -> None:
    data = str(tmp_path / "a")
    refusals = [ocop("backup", OCOP_DATA_DIR=str(tmp_path / "none")), ocop("restore", "x.db", OCOP_DATA_DIR=data)]
    with opened(tmp_path / "a") as workspace:
        begun(workspace)
        copy = workspace.backup(tmp_path)
        refusals.append(ocop("restore", str(copy), OCOP_DATA_DIR=data))
        refusals.append(ocop("backup", str(copy), OCOP_DATA_DIR=data))
    for run in refusals:
        assert (run.returncode, run.stdout) == (1, b"")
        assert run.stderr.decode("utf-8").startswith("Lỗi: ")
        assert b"Traceback" not in run.stderr
    assert not (tmp_path / "none").exists()
