"""`ocop sheet`: a page from data or a blank form, and a clear word about data that are none."""

from __future__ import annotations

import hashlib
import json
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from ocop_desktop.cli import cli
from ocop_desktop.council.sheet import to_document
from tests.commands import ocop, words
from tests.services import signed as made


@pytest.fixture
def sheet_json(tmp_path: Path) -> Path:
    path = tmp_path / "phiếu.json"
    path.write_text(json.dumps(to_document(made.signed().sheet), ensure_ascii=False, indent=2), encoding="utf-8")
    return path


def answer(stdout: bytes) -> dict[str, Any]:
    (line,) = stdout.decode("utf-8").splitlines()
    return json.loads(line)


def test_the_page_of_a_sheet_is_the_one_that_was_signed(sheet_json: Path, tmp_path: Path) -> None:
    out, nowhere = tmp_path / "trang.pdf", tmp_path / "data"
    run = ocop("sheet", sheet_json, "-o", out, cwd=tmp_path, OCOP_DATA_DIR=str(nowhere))
    assert (run.returncode, words(run)) == (0, "")
    page = out.read_bytes()
    assert page == made.rendered().pdf and made.signed().pdf.startswith(page)
    told = answer(run.stdout)
    assert told == {"file": str(out), "pages": made.rendered().page_count, "sha256": hashlib.sha256(page).hexdigest()}
    assert told["sha256"] == made.signed().sheet.page.sha256
    assert not nowhere.exists()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["phiếu.json", "trang.pdf"]


def inside(*arguments: str) -> Any:
    """The same command in this process, for what is asked often."""
    return CliRunner().invoke(cli, list(arguments))


@pytest.mark.parametrize("number", range(1, 27))
def test_a_blank_sheet_of_every_set(number: int, tmp_path: Path) -> None:
    out = tmp_path / "x.pdf"
    result = inside("sheet", "--blank", f"QD26-{number:02d}", "-o", str(out))
    assert result.exit_code == 0
    told = answer(result.stdout_bytes)
    assert told["sha256"] == hashlib.sha256(out.read_bytes()).hexdigest() and told["pages"] > 3
    assert out.read_bytes().startswith(b"%PDF-1.7")


def test_a_sheet_in_any_spelling_gives_the_same_page(sheet_json: Path, tmp_path: Path) -> None:
    text = unicodedata.normalize("NFD", sheet_json.read_text(encoding="utf-8"))
    (tmp_path / "nfd.json").write_text(text, encoding="utf-8")
    result = inside("sheet", str(tmp_path / "nfd.json"), "-o", str(tmp_path / "x.pdf"))
    assert result.exit_code == 0
    assert (tmp_path / "x.pdf").read_bytes() == made.rendered().pdf


def test_a_page_that_differs_from_the_one_named_is_told_on_stderr(sheet_json: Path, tmp_path: Path) -> None:
    document = {**to_document(made.signed().sheet), "opinion": "khác"}
    sheet_json.write_text(json.dumps(document), encoding="utf-8")
    result = inside("sheet", str(sheet_json), "-o", str(tmp_path / "x.pdf"))
    assert result.exit_code == 0 and "Lưu ý" in result.stderr
    answer(result.stdout_bytes)


def test_an_earlier_page_is_replaced_but_never_the_data_themselves(sheet_json: Path, tmp_path: Path) -> None:
    (tmp_path / "x.pdf").write_bytes(b"earlier")
    assert inside("sheet", str(sheet_json), "-o", str(tmp_path / "x.pdf")).exit_code == 0
    assert (tmp_path / "x.pdf").read_bytes() == made.rendered().pdf
    before = sheet_json.read_bytes()
    run = ocop("sheet", sheet_json, "-o", sheet_json)
    assert (run.returncode, run.stdout) == (1, b"") and "ghi đè" in words(run)
    assert sheet_json.read_bytes() == before


def changed(change: Callable[[dict[str, Any]], object]) -> bytes:
    document = to_document(made.signed().sheet)
    change(document)
    return json.dumps(document).encode("utf-8")


BAD: list[tuple[str, bytes]] = [
    ("empty", b""),
    ("no JSON", b"{"),
    ("no UTF-8", b"\xff\xfe{}"),
    ("BOM", b"\xef\xbb\xbf{}"),
    ("a list", b"[]"),
    ("nothing in it", b"{}"),
    ("a key twice", changed(lambda d: None)[:-1] + b',"opinion":""}'),
    ("two keys that are one in NFC", b'{"e\\u0301":1,"\\u00e9":2}'),
    ("a float", changed(lambda d: d["answers"].update({"1.1": 1.5}))),
    ("not a number", changed(lambda d: d["answers"].update({"1.1": float("nan")}))),
    ("a truth value", changed(lambda d: d["answers"].update({"1.1": True}))),
    ("a text", changed(lambda d: d.update(answers="1.1"))),
    ("deep", b"[" * 200_000),
    ("a surplus field", changed(lambda d: d.update(points=100))),
    ("a missing field", changed(lambda d: d.pop("office"))),
    ("another format", changed(lambda d: d.update(format="ocop-sheet/9"))),
    ("no id", changed(lambda d: d.update(sheet_id="1"))),
    ("no date", changed(lambda d: d.update(date="2026-02-30"))),
    ("no time", changed(lambda d: d.update(closed_at="hôm qua"))),
    ("a long name", changed(lambda d: d["product"].update(name="x" * 501))),
    ("a long opinion", changed(lambda d: d.update(opinion="x" * 20_001))),
    ("an unknown criterion", changed(lambda d: d["answers"].update({"99": 1}))),
    ("an unknown option", changed(lambda d: d["answers"].update({"1.1": 9}))),
    ("an unknown set", changed(lambda d: d.update(set="QD26-99"))),
    ("an unknown rubric", changed(lambda d: d["rubric"].update(digest="ab" * 32))),
    ("half a letter", b'{"format":"\\ud800"}'),
]


@pytest.mark.parametrize("data", [case[1] for case in BAD], ids=[case[0] for case in BAD])
def test_data_that_are_no_sheet_are_refused_in_vietnamese_and_nothing_is_written(
    data: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    from ocop_desktop.cli import main

    (tmp_path / "x.json").write_bytes(data)
    monkeypatch.setattr("sys.argv", ["ocop", "sheet", str(tmp_path / "x.json"), "-o", str(tmp_path / "x.pdf")])
    with pytest.raises(SystemExit) as ended:
        main()
    assert ended.value.code == 1
    shown = capsysbinary.readouterr()
    assert shown.out == b"" and "Lỗi: " in shown.err.decode("utf-8")
    assert [path.name for path in tmp_path.iterdir()] == ["x.json"]


def test_wrong_calls_are_explained_without_a_traceback(sheet_json: Path, tmp_path: Path) -> None:
    out = tmp_path / "x.pdf"
    (tmp_path / "folder").mkdir()
    calls = [
        (["sheet", "--blank", "QD26-99", "-o", out], 1, "QD26-26"),
        (["sheet", "--blank", "", "-o", out], 1, "QD26-01"),
        (["sheet", tmp_path / "missing.json", "-o", out], 1, "Không mở được"),
        (["sheet", tmp_path / "folder", "-o", out], 1, "Không mở được"),
        (["sheet", sheet_json, "-o", tmp_path / "gone" / "x.pdf"], 1, "USB"),
        (["sheet", sheet_json, "-o", tmp_path / "folder"], 1, "Không ghi được"),
        (["sheet", sheet_json, "--blank", "QD26-01", "-o", out], 2, "SHEET.json"),
        (["sheet", "-o", out], 2, "SHEET.json"),
        (["sheet", sheet_json], 2, "--out"),
    ]
    for arguments, status, told in calls:
        run = ocop(*arguments)
        assert (run.returncode, run.stdout) == (status, b""), arguments
        assert told in words(run), arguments
    assert not out.exists()
    (tmp_path / "huge.json").write_bytes(b" " * (17 * 2**20))
    assert "quá lớn" in words(ocop("sheet", tmp_path / "huge.json", "-o", out))
