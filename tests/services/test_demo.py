"""The whole job on illustrative products: what lies where, and that it holds what it says."""

from __future__ import annotations

import json
import re
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from ocop_desktop.council.model import ILLUSTRATIVE_MARK
from ocop_desktop.council.sheet import from_bytes
from ocop_desktop.errors import OcopError
from ocop_desktop.exchange.package import open_package
from ocop_desktop.services.demo import make_demo
from ocop_desktop.services.trust import load_trust
from ocop_desktop.services.verify import report_document, verify_path
from tests.demos import demo
from tests.documents.samples import text_of


class Noon:
    def now(self) -> datetime:
        return datetime.fromisoformat("2026-11-24T12:00:00+07:00")


def test_everything_it_names_is_there_under_plain_names() -> None:
    out, answer = demo().out, demo().answer
    files = [path.relative_to(out).as_posix() for path in out.rglob("*") if path.is_file()]
    assert all(re.fullmatch(r"[A-Za-z0-9./_-]+", name) for name in files)
    named = [answer[key] for key in ("package", "verification", "summary")] + [s["file"] for s in answer["sheets"]]
    assert set(named) < set(files)
    assert {path.split("/")[0] for path in files if "/" in path} == {
        "phieu-trang",
        "phieu",
        "da-ky",
        "chung-thu",
        "goi",
    }
    assert (out / answer["folder"]).is_dir()
    assert not [name for name in files if name.endswith((".tmp", ".p12"))]


def test_the_package_verifies_with_the_certificates_beside_it() -> None:
    out, answer = demo().out, demo().answer
    known = load_trust(out / "chung-thu")
    assert len(known.ders) == 2
    lines = (out / answer["verification"]).read_text(encoding="utf-8").splitlines()
    expected = [verify_path(out / name, known.ders, name) for name in (answer["package"], *_signed(answer))]
    assert [json.loads(line) for line in lines] == [report_document(report) for report in expected]
    assert {report.verdict for report in expected} == {"intact"}
    assert verify_path(out / answer["package"], []).verdict == "unknown_signer"


def _signed(answer: dict[str, Any]) -> list[str]:
    return sorted(sheet["file"] for sheet in answer["sheets"])


def test_invented_scores_stand_only_on_products_that_say_so() -> None:
    out, answer = demo().out, demo().answer
    manifest = open_package((out / answer["package"]).read_bytes()).manifest
    assert manifest and all(sheet.product.illustrative for sheet in manifest.sheets)
    for path in out.glob("phieu/*.json"):
        assert from_bytes(path.read_bytes()).product.illustrative
        assert ILLUSTRATIVE_MARK.upper() in text_of(path.with_suffix(".pdf").read_bytes())
    assert ILLUSTRATIVE_MARK in (out / answer["summary"]).read_text(encoding="utf-8")
    assert {sheet["evaluator"] for sheet in answer["sheets"]} == {"Thành viên 1", "Thành viên 2"}


def test_the_products_show_different_ends() -> None:
    """A star, a minimum missed at high points, and the set without a legend: what a reader looks for."""
    answer = demo().answer
    assert [sheet["outcome"] for sheet in answer["sheets"]] == ["scored"] * 4
    assert len({sheet["stars"] for sheet in answer["sheets"]}) > 1
    assert any(sheet["total"] >= 50 and sheet["stars"] == 2 for sheet in answer["sheets"])


def test_pages_are_the_first_part_of_what_was_signed() -> None:
    out = demo().out
    for page in out.glob("phieu/*.pdf"):
        assert (out / "da-ky" / page.name).read_bytes().startswith(page.read_bytes())


def test_a_folder_that_holds_something_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "x").write_bytes(b"mine")
    for out, code in ((tmp_path, "folder_not_empty"), (tmp_path / "x", "folder_unusable")):
        with pytest.raises(OcopError) as caught:
            make_demo(out, Noon())
        assert caught.value.code == code
    assert [path.name for path in tmp_path.iterdir()] == ["x"]
