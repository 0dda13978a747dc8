"""The plain folder beside a package: what an office without the program sees in it."""

from __future__ import annotations

import csv
import io
import re
import subprocess
from pathlib import Path

import pytest
from openpyxl import load_workbook

from ocop_desktop.council.model import Product
from ocop_desktop.council.sheet import Rejection
from ocop_desktop.services.plain_folder import INDEX, RESULTS, pdf_name, plain_files, star_line
from ocop_desktop.services.signing_desk import SignedSheet
from tests.services import signed as made
from tests.services.pki import NOW

DANGEROUS = ['=HYPERLINK("http://x","y")', "+84 900 000 000", "-1+1|cmd", "@SUM(A1)"]


def sheets() -> list[SignedSheet]:
    """An ordinary sheet, and one whose every text would be a formula."""
    name, phone, opinion, comment = DANGEROUS
    product = Product(code="68-24781-01-2026", name=name, producer=comment, phone=phone, illustrative=True)
    risky = made.sheet(1, product=product, opinion=opinion, comments={"1.1": comment})
    return [made.signed(), SignedSheet(risky, b"%PDF stand-in")]


@pytest.fixture(scope="module")
def files() -> dict[str, bytes]:
    return plain_files(sheets(), "x.asice", "ab" * 32, NOW)


def rows(data: bytes, title: str) -> list[dict[str, object]]:
    head, *body = load_workbook(io.BytesIO(data))[title].iter_rows(values_only=True)
    return [dict(zip(map(str, head), row, strict=True)) for row in body]


def test_it_holds_the_signed_pdfs_one_workbook_and_a_list(files: dict[str, bytes]) -> None:
    first, second = (pdf_name(number, one.sheet) for number, one in enumerate(sheets(), 1))
    assert set(files) == {first, second, RESULTS, INDEX}
    assert files[first] == made.signed().pdf
    assert all(re.fullmatch(r"[A-Za-z0-9._-]+", name) for name in files)


def test_the_results_are_those_of_the_sheets(files: dict[str, bytes]) -> None:
    first, second = rows(files[RESULTS], "Kết quả")
    result = made.signed().sheet.result(made.RUBRIC)
    assert (first["Tổng điểm"], first["Sao theo điểm"]) == (result.total, result.stars_by_points)
    assert [first["Phần A"], first["Phần B"], first["Phần C"]] == list(result.parts.values())
    assert first["Sao sau điều kiện tối thiểu"] == result.stars
    assert first["Hạng sao ghi trên phiếu"] == star_line(made.sheet())
    assert str(first["Hạng sao ghi trên phiếu"]).startswith("Hạng sao dự kiến")
    assert first["Ngày"] == "24/11/2026"
    assert second["Lưu ý"] == "Dữ liệu minh họa"


def test_every_answer_stands_with_its_words(files: dict[str, bytes]) -> None:
    answers = [row for row in rows(files[RESULTS], "Câu trả lời") if row["STT"] == 1]
    criteria = made.RUBRIC.by_code["QD26-10"].criteria
    assert [row["Tiêu chí"] for row in answers] == list(criteria)
    by_code = {row["Tiêu chí"]: row for row in answers}
    assert by_code["1.1"]["Nội dung phương án"] == criteria["1.1"].options[0].text
    assert by_code["5.2"]["Nội dung phương án"] == "Không áp dụng"
    assert by_code["5.2"]["Điểm"] == 0


def test_none_reached_and_unscored_are_told_apart() -> None:
    sheet = made.sheet(answers={"1.1": 0}, rejected=Rejection(under="", reason="x"))
    answers = rows(plain_files([SignedSheet(sheet, b"")], "x", "", NOW)[RESULTS], "Câu trả lời")
    assert [row["Nội dung phương án"] for row in answers[:2]] == ["Không đạt phương án nào", "Chưa chấm"]
    assert [row["Điểm"] for row in answers[:2]] == [0, None]


def test_libreoffice_opens_the_workbook_and_no_text_has_become_a_formula(
    files: dict[str, bytes], tmp_path: Path
) -> None:
    (tmp_path / "ket-qua.xlsx").write_bytes(files[RESULTS])
    kind = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", kind, "--outdir", str(tmp_path), "ket-qua.xlsx"]
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True, timeout=120)
    for title in ("Kết quả", "Câu trả lời"):
        with (tmp_path / f"ket-qua-{title}.csv").open(encoding="utf-8", newline="") as file:
            shown = list(csv.DictReader(file))
        written = rows(files[RESULTS], title)
        assert [list(row.values()) for row in shown] == [
            ["" if value is None else str(value) for value in row.values()] for row in written
        ]
    assert {row["Ý kiến"] for row in rows(files[RESULTS], "Kết quả")} == {None, DANGEROUS[2]}


def test_the_list_names_every_file_and_says_what_the_folder_is_worth(files: dict[str, bytes]) -> None:
    text = files[INDEX].decode("utf-8")
    for number, one in enumerate(sheets(), 1):
        assert f'href="{pdf_name(number, one.sheet)}"' in text
    assert "x.asice" in text and "ab" * 32 in text and "không được ký" in text and "dữ liệu cá nhân" in text
    assert "Dữ liệu minh họa" in text
    assert "http://x&quot;" in text or "http://x" not in text
