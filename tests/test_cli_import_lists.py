"""`ocop import-products` on large, odd and random lists: every row is answered for, a dry run leaves no trace."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic
from typing import Any

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

from ocop_desktop.cli import cli
from tests.commands import ROOT
from tests.services.lists import NINE, csv_text, xlsx
from tests.services.workspaces import opened

HEAD = ["TT", "Tên sản phẩm", "Tên chủ thể", "Xã, phường", "Tỉnh"]
#: Leaves a folder as a power cut does: a product saved, its log beside the file, nothing put away.
CUT = """
import os, sys
from pathlib import Path
from tests.services.workspaces import SETUP, Watch, draft
from ocop_desktop.services.workspace import Workspace
workspace = Workspace.open(Path(sys.argv[1]), Watch())
workspace.save_setup(SETUP)
workspace.add_product(draft(name="Mắm nêm Seagull", producer="Công ty TNHH Seagull", illustrative=False))
os._exit(1)
"""


def state(folder: Path) -> dict[str, tuple[int, bytes]]:
    """Every file with its time and content."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): (path.stat().st_mtime_ns, path.read_bytes()) for path in files}


def run(data: Path, file: Path, *more: str) -> tuple[int, dict[str, Any]]:
    done = CliRunner(env={"OCOP_DATA_DIR": str(data)}).invoke(cli, ["import-products", str(file), "--json", *more])
    assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
    return done.exit_code, json.loads(done.stdout)


@pytest.mark.parametrize("lost", ["", "ocop.db-shm"], ids=["after a power cut", "and without SQLite's own index"])
def test_a_dry_run_leaves_a_folder_as_a_power_cut_left_it_and_sees_what_was_saved(tmp_path: Path, lost: str) -> None:
    folder = tmp_path / "data"
    subprocess.run([sys.executable, "-c", CUT, str(folder)], cwd=ROOT, check=False)
    assert (folder / "ocop.db-wal").stat().st_size
    if lost:
        (folder / lost).unlink()
    before = state(folder)
    status, answer = run(folder, NINE, "--dry-run")
    assert status == 0
    assert [row["row"] for row in answer["questions"]] == [2]
    assert answer["rows"] == 9
    assert state(folder) == before


def test_a_dry_run_on_a_folder_at_rest_changes_no_file(tmp_path: Path) -> None:
    assert run(tmp_path / "data", NINE)[0] == 0
    before = state(tmp_path)
    for _ in range(2):
        status, answer = run(tmp_path / "data", NINE, "--dry-run")
        assert (status, answer["new"], len(answer["questions"])) == (0, [], 9)
    assert state(tmp_path) == before


#: Names that are the same to a person, and names that are not.
PRODUCTS = ["Rượu gạo", "rượu  gạo", "RƯỢU GẠO", "Mật ong", "Trà xanh", "=1+1", "-5", "@x"]
PRODUCERS = ["Hộ A", "HỘ A", "Hộ B", "Hợp tác xã C"]


def key(product: str, producer: str) -> tuple[str, str]:
    return " ".join(product.lower().split()), " ".join(producer.lower().split())


@st.composite
def lists(draw: st.DrawFn) -> list[tuple[str, str]]:
    cell = st.sampled_from
    return draw(st.lists(st.tuples(cell(["", *PRODUCTS]), cell(["", *PRODUCERS])), min_size=1, max_size=12))


def expected(rows: list[tuple[str, str]]) -> Iterator[tuple[int, str]]:
    """Row and fate of each row that says anything, as a person would sort them by hand."""
    seen: set[tuple[str, str]] = set()
    for number, (product, producer) in enumerate(rows, 2):
        if not product and not producer:
            continue
        if not product or not producer:
            yield number, "errors"
        elif key(product, producer) in seen:
            yield number, "questions"
        else:
            seen.add(key(product, producer))
            yield number, "new"


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
@settings(max_examples=40, deadline=None)
@given(rows=lists())
def test_every_row_is_new_a_question_or_an_error_by_its_number_in_the_file(
    kind: str, rows: list[tuple[str, str]]
) -> None:
    cells = [[str(n), product, producer, "", ""] for n, (product, producer) in enumerate(rows, 1)]
    if kind == "csv":
        data = csv_text(*(",".join(f'"{cell}"' for cell in row) for row in [HEAD, *cells]))
    else:
        from openpyxl.cell.cell import Cell

        def as_text(page: Any) -> None:
            for row in page.iter_rows(min_row=2):
                for cell in row:
                    if isinstance(cell, Cell) and cell.data_type == "f":
                        cell.data_type = "s"

        data = xlsx([HEAD, *[[cell or None for cell in row] for row in cells]], as_text)
    with TemporaryDirectory() as folder:
        file = Path(folder) / f"danh sách.{kind}"
        file.write_bytes(data)
        status, answer = run(Path(folder) / "data", file, "--dry-run")
        assert [path.name for path in Path(folder).iterdir()] == [file.name]
    wanted = list(expected(rows))
    for fate in ("new", "questions", "errors"):
        assert [row["row"] for row in answer[fate]] == [number for number, said in wanted if said == fate]
    assert answer["rows"] == len(wanted)
    assert status == (1 if answer["errors"] else 0)
    for row in (*answer["new"], *answer["questions"]):
        product, producer = rows[row["row"] - 2]
        assert (row["product"], row["producer"]) == (" ".join(product.split()), " ".join(producer.split()))
        assert (row["commune"], row["set"]) == (None, None)
    for row in answer["questions"]:
        earlier = rows[row["same_as"]["row"] - 2]
        assert key(*earlier) == key(*rows[row["row"] - 2]) and row["same_as"]["row"] < row["row"]
    assert all(row["reason"].startswith("thiếu tên") for row in answer["errors"])


def big(rows: int) -> bytes:
    """A head over two rows with merged cells, a name as a formula without a value, and very many rows."""

    def change(page: Any) -> None:
        for area in ("A1:E1", "A2:A3", "B2:B3", "C2:C3", "D2:E2"):
            page.merge_cells(area)
        page["B10"] = '="Sản phẩm "&A10'
        page["E11"] = '="Lâm "&"Đồng"'

    title = ["DANH SÁCH SẢN PHẨM", None, None, None, None]
    upper = ["TT", "Tên sản phẩm", "Tên chủ thể", "Địa bàn", None]
    lower = [None, None, None, "Xã, phường", "Tỉnh"]
    many = [[n, f"Sản phẩm {n}", f"Hộ {n % 4000}", "phường Phan Thiết", "Lâm Đồng"] for n in range(1, rows + 1)]
    many[rows // 2][1:3] = many[0][1:3]
    return xlsx([title, upper, lower, *many], change)


@pytest.mark.slow
def test_fifty_thousand_rows_with_merged_heads_and_formulas_are_told_row_by_row(tmp_path: Path) -> None:
    file, data = tmp_path / "lớn.xlsx", tmp_path / "data"
    file.write_bytes(big(50_000))
    begun = monotonic()
    status, answer = run(data, file, "--dry-run")
    assert monotonic() - begun < 90
    assert (status, answer["rows"]) == (1, 50_000)
    assert [row["row"] for row in answer["questions"]] == [25_004]
    assert answer["questions"][0]["same_as"] == {"row": 4, "code": None}
    assert [row["row"] for row in answer["errors"]] == [10, 11]
    assert all("công thức" in row["reason"] for row in answer["errors"])
    assert len(answer["new"]) == 49_997
    assert answer["new"][0]["row"] == 4 and answer["new"][-1]["row"] == 50_003
    assert not data.exists()


def test_a_list_that_is_too_long_is_refused_whole(tmp_path: Path) -> None:
    file = tmp_path / "dài.csv"
    file.write_bytes(csv_text("Tên sản phẩm,Tên chủ thể", *["Trà,Hộ A"] * 50_001))
    refused = CliRunner(env={"OCOP_DATA_DIR": str(tmp_path / "data")}).invoke(cli, ["import-products", str(file)])
    assert refused.exit_code == 1 and not refused.stdout and "50000 dòng" in str(refused.exception)
    assert not (tmp_path / "data").exists()


@pytest.mark.slow
def test_a_list_of_thousands_is_registered_whole(tmp_path: Path) -> None:
    lines = [",".join(HEAD), *(f"{n},Sản phẩm {n},Hộ {n % 300},phường Phan Thiết,Lâm Đồng" for n in range(1, 3001))]
    file = tmp_path / "danh sách.csv"
    file.write_bytes(b"\xef\xbb\xbf" + csv_text(*lines))
    status, answer = run(tmp_path / "data", file)
    assert (status, answer["rows"], len(answer["new"])) == (0, 3000, 3000)
    with opened(tmp_path / "data") as workspace:
        assert len(workspace.products()) == 3000
        assert workspace.check_journal().whole


@pytest.mark.parametrize("why", ["too large", "no room"])
def test_what_cannot_be_copied_for_a_look_is_read_where_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, why: str
) -> None:
    from ocop_desktop.storage import peek

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    if why == "no room":
        monkeypatch.setattr(peek.shutil, "copyfile", full)
    else:
        monkeypatch.setattr(peek, "_LARGEST_COPY", 0)
    folder = tmp_path / "data"
    subprocess.run([sys.executable, "-c", CUT, str(folder)], cwd=ROOT, check=False)
    before = {name: kept for name, kept in state(folder).items() if not name.endswith("-shm")}
    status, answer = run(folder, NINE, "--dry-run")
    assert (status, [row["row"] for row in answer["questions"]]) == (0, [2])
    assert {name: kept for name, kept in state(folder).items() if not name.endswith("-shm")} == before
