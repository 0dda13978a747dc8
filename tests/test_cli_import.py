"""`ocop import-products`: one JSON document, nothing written in a dry run, all or nothing otherwise."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tests.commands import ocop, words
from tests.services.lists import NINE, csv_text, xlsx
from tests.services.workspaces import SETUP, draft, opened


def listing(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def run(data: Path, *arguments: object) -> tuple[dict[str, Any], int, str]:
    done = ocop("import-products", *(str(argument) for argument in arguments), OCOP_DATA_DIR=str(data))
    assert done.stdout.count(b"\n") == (1 if done.stdout else 0)
    return (json.loads(done.stdout) if done.stdout else {}), done.returncode, words(done)


def test_a_dry_run_says_what_would_come_and_makes_no_folder(tmp_path: Path) -> None:
    answer, status, told = run(tmp_path / "data", NINE, "--dry-run", "--json")
    assert (status, set(answer)) == (0, {"rows", "new", "questions", "errors"})
    assert (answer["rows"], answer["questions"], answer["errors"]) == (9, [], [])
    assert answer["new"][0] == {
        "row": 2,
        "product": "Mắm nêm Seagull",
        "producer": "Công ty TNHH Seagull",
        "commune": "phường Phan Thiết",
        "set": None,
    }
    assert [row["row"] for row in answer["new"]] == list(range(2, 11))
    assert "không có gì được ghi" in told
    assert list(tmp_path.iterdir()) == []


def test_an_import_is_done_once_and_the_second_asks(tmp_path: Path) -> None:
    first, status, _ = run(tmp_path / "data", NINE, "--json")
    assert (status, len(first["new"])) == (0, 9)
    before = listing(tmp_path / "data")
    for more in ((), ("--dry-run",)):
        again, status, told = run(tmp_path / "data", NINE, "--json", *more)
        assert (status, again["new"], len(again["questions"]), again["rows"]) == (0, [], 9, 9)
        assert again["questions"][0]["product"] == "Mắm nêm Seagull" and "same_as" in again["questions"][0]
        assert "9 dòng trùng" in told
        assert listing(tmp_path / "data") == before
    with opened(tmp_path / "data") as workspace:
        assert len(workspace.products()) == 9


def test_a_dry_run_beside_an_open_window_changes_nothing_and_sees_what_is_there(tmp_path: Path) -> None:
    with opened(tmp_path / "data") as workspace:
        workspace.save_setup(SETUP)
        workspace.add_product(draft(name="Mắm nêm Seagull", producer="Công ty TNHH Seagull", illustrative=False))
        before = (tmp_path / "data" / "ocop.db").read_bytes()
        answer, _, told = run(tmp_path / "data", NINE, "--dry-run", "--json")
        assert [row["row"] for row in answer["questions"]] == [2]
        assert all(row["elsewhere"] for row in answer["new"]) and "xã, phường khác" in told
        assert (tmp_path / "data" / "ocop.db").read_bytes() == before
        assert len(workspace.products()) == 1


def test_one_bad_row_imports_nothing_and_names_its_reason(tmp_path: Path) -> None:
    file = tmp_path / "danh sách.xlsx"
    file.write_bytes(xlsx([["DANH SÁCH"], ["Tên sản phẩm", "Chủ thể"], ["Trà", "Hộ A"], ["Gạo", None]]))
    answer, status, told = run(tmp_path / "data", file, "--json")
    assert status == 1
    assert (answer["rows"], [row["row"] for row in answer["new"]]) == (2, [3])
    assert answer["errors"] == [{"row": 4, "reason": "thiếu tên chủ thể"}]
    assert "không có gì được nhập" in told
    assert not (tmp_path / "data").exists()


def test_what_is_no_list_is_told_in_one_line(tmp_path: Path) -> None:
    cases = {"a.csv": csv_text("Họ tên,Điểm", "A,1"), "b.xlsx": b"PK\x03\x04", "c.csv": b"", "d.pdf": b"%PDF-1.7"}
    for name, data in cases.items():
        (tmp_path / name).write_bytes(data)
        answer, status, told = run(tmp_path / "data", tmp_path / name, "--json")
        assert (answer, status) == ({}, 1)
        assert told.startswith("Lỗi: ") and "Hãy" in told
    assert run(tmp_path / "data", tmp_path / "không có.csv")[1] == 1
    assert not (tmp_path / "data").exists()


def test_without_json_a_person_reads_lines(tmp_path: Path) -> None:
    done = ocop("import-products", NINE, OCOP_DATA_DIR=str(tmp_path / "data"))
    lines = done.stdout.decode("utf-8").splitlines()
    assert len(lines) == 9 and lines[8] == "10\tmới\tCao Atiso Hoàng An\tCông ty TNHH Atiso Hoàng An Đà Lạt"
    assert "Đã nhập 9 sản phẩm" in words(done)


def test_a_store_that_is_not_ours_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "ocop.db").write_bytes(b"SQLite format 3\0" + bytes(5000))
    before = listing(tmp_path)
    for more in ((), ("--dry-run",)):
        assert run(tmp_path / "data", NINE, *more)[1] == 1
    assert listing(tmp_path) == before
