"""Tables for an office without the program, as other programs open them."""

from __future__ import annotations

import csv
import io
import subprocess
import zipfile
from datetime import UTC, datetime
from html.parser import HTMLParser
from pathlib import Path

import pytest
from openpyxl import load_workbook

from ocop_desktop.exchange.tables import MAX_CELL, IndexPage, Table, cell_text, index_html, workbook

MADE = datetime(2026, 11, 24, 7, 3, 22, tzinfo=UTC)
DANGEROUS = ["=1+1", "+84 900", "-5", "@SUM(A1)", "\tx", "\rx", '=HYPERLINK("http://x")', "_x0041_", "a & <b>", "1e5"]


def book(rows: list[list[str | int | None]]) -> bytes:
    return workbook([Table("Kết quả", (("Tên", 20), ("Điểm", 8)), rows)], MADE)


def test_text_stays_text_and_numbers_are_numbers() -> None:
    data = book([[text, number] for number, text in enumerate(DANGEROUS)])
    page = load_workbook(io.BytesIO(data)).active
    for number, text in enumerate(DANGEROUS, 2):
        cell = page.cell(number, 1)
        assert cell.data_type == "s", text
        assert page.cell(number, 2).value == number - 2
        assert page.cell(number, 2).data_type == "n"
    assert all(page.cell(number, 1).quotePrefix for number in range(2, 9))


def test_libreoffice_shows_every_cell_as_it_was(tmp_path: Path) -> None:
    texts = ["=1+1", "+84 900", "-5", "@SUM(A1)", '=HYPERLINK("http://x")', "_x0041_", "a & <b>", "Muối ớt\nhai dòng"]
    path = tmp_path / "bang.xlsx"
    path.write_bytes(book([[text, number] for number, text in enumerate(texts)]))
    kind = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false"
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", kind, "--outdir", str(tmp_path), str(path)]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    with (tmp_path / "bang.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[0] == ["Tên", "Điểm"]
    assert [row[0] for row in rows[1:]] == texts
    assert [row[1] for row in rows[1:]] == [str(number) for number in range(len(texts))]


def test_no_formula_and_no_link_outside_stands_in_the_file() -> None:
    with zipfile.ZipFile(io.BytesIO(book([[text, 0] for text in DANGEROUS]))) as archive:
        sheets = [archive.read(name) for name in archive.namelist() if name.startswith("xl/worksheets/")]
        assert not any(name.startswith("xl/externalLinks") for name in archive.namelist())
    assert sheets and not any(b"<f>" in data or b"<hyperlink" in data for data in sheets)


@pytest.mark.parametrize("text", ["a\x00b", "a\x1fb", "a\ufffeb", "x" * 50_000, "𐐀" * 20_000])
def test_what_a_cell_cannot_hold_is_replaced_not_refused(text: str) -> None:
    shown = cell_text(text)
    assert len(shown.encode("utf-16-le")) // 2 <= MAX_CELL
    page = load_workbook(io.BytesIO(book([[text, 1]]))).active
    assert page.cell(2, 1).value


class Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.links: list[str] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.links += [value or "" for name, value in attrs if name in ("href", "src")]

    def handle_data(self, data: str) -> None:
        self.text += data


def test_the_index_shows_names_as_text_and_links_the_files() -> None:
    row = ["<script>alert(1)</script>", 'Hộ "A" & <b>', "01-x.pdf"]
    data = index_html(IndexPage("Gói & phiếu", ["Một đoạn."], ["Tên", "Chủ thể", "Tệp"], [row], ["Ghi chú <i>"]))
    reader = Reader()
    reader.feed(data.decode("utf-8"))
    assert reader.links == ["01-x.pdf"]
    assert not {"script", "b", "i"} & set(reader.tags)
    assert all(text in reader.text for text in (*row, "Gói & phiếu", "Ghi chú <i>"))
