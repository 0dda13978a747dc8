"""What the program writes and answers fits the schemas that other programs are given, and what is wrong does not."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from functools import cache
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from ocop_desktop.council.model import Evaluator
from ocop_desktop.council.sheet import PaperCopy, Rejection, Replaced, from_document, to_document
from ocop_desktop.errors import OcopError
from ocop_desktop.exchange import manifest
from ocop_desktop.exchange.zipform import read_zip
from ocop_desktop.services.rubrics import current_rubric, export_document, packs_dir, read_pack
from ocop_desktop.services.scoring_lines import error_document, score_line
from ocop_desktop.services.verify import report_document
from tests.commands import ROOT
from tests.services import signed as made
from tests.services.signed import report

Change = Callable[[Any], object]


@cache
def validator(name: str) -> Draft202012Validator:
    schema = json.loads((ROOT / "docs/schemas" / f"{name}.schema.json").read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def fits(name: str, document: Any) -> bool:
    return validator(name).is_valid(json.loads(json.dumps(document)))


def changed(document: Any, change: Change) -> Any:
    other = copy.deepcopy(document)
    change(other)
    assert json.dumps(other) != json.dumps(document)
    return other


def sheet_document() -> dict[str, Any]:
    return to_document(made.signed().sheet)


def manifest_document() -> dict[str, Any]:
    return json.loads(read_zip(made.package())["manifest.json"])


def test_the_rubric_and_its_files_fit() -> None:
    document = export_document()
    assert fits("rubric", document)
    files = {name: json.loads(data) for name, data in read_pack(packs_dir() / "qd-26-2026").items()}
    assert fits("rubric-index", files.pop("index.json"))
    assert len(files) == 26 and all(fits("rubric-set", one) for one in files.values())
    first = document["sets"][0]
    for wrong in (
        changed(document, lambda d: d.pop("digest")),
        changed(document, lambda d: d.update(surplus=1)),
        changed(document, lambda d: d["sets"][0]["parts"][0]["criteria"][0].pop("criteria")),
        changed(document, lambda d: d["sets"][0]["parts"].pop()),
    ):
        assert not fits("rubric", wrong)
    assert not fits("rubric-set", changed(first, lambda d: d.update(code="26-01")))


SHEETS: list[Change] = [
    lambda d: d.update(format="ocop-sheet/2"),
    lambda d: d.pop("opinion"),
    lambda d: d.update(surplus=1),
    lambda d: d.update(sheet_id=d["sheet_id"].upper()),
    lambda d: d.update(revision=0),
    lambda d: d.update(revision=2),
    lambda d: d.update(replaces={"revision": 1, "sha256": "ab" * 32}),
    lambda d: d.update(revision=2, replaces={"revision": 0, "sha256": "ab" * 32}),
    lambda d: d.update(date="24/11/2026"),
    lambda d: d.update(closed_at="2026-11-24 14:00"),
    lambda d: d["answers"].update({"1.1": "1"}),
    lambda d: d["answers"].update({"1.1": True}),
    lambda d: d.update(opinion="x" * 20_001),
    lambda d: d["product"].update(name="x" * 501),
    lambda d: d["product"].update(name="a\nb"),
    lambda d: d["office"].update(level="village"),
    lambda d: d["rubric"].update(digest="AB" * 32),
    lambda d: d["page"].update(sha256="ab"),
]


def test_every_kind_of_sheet_fits() -> None:
    assert fits("sheet", sheet_document())
    for change in (
        {"closed_at": "", "answers": {}},
        {"rejected": Rejection(under="1.1", reason="x"), "comments": {"1.1": "Ghi chú"}},
        {"stopped": {"6.1": "Có tạp chất"}},
        {"revision": 2, "replaces": Replaced(revision=1, sha256="ab" * 32)},
        {
            "practice": True,
            "paper": PaperCopy(keyed_by=["A", "B"], certified_by=Evaluator(name="Thư ký"), scan_sha256="ab" * 32),
        },
    ):
        assert fits("sheet", to_document(made.sheet(**change)))
    for needless in ({"practice": False}, {"paper": None}):
        assert not fits("sheet", {**sheet_document(), **needless})


@pytest.mark.parametrize("change", SHEETS)
def test_what_is_no_sheet_fits_neither_the_schema_nor_the_program(change: Change) -> None:
    wrong = changed(sheet_document(), change)
    assert not fits("sheet", wrong)
    with pytest.raises(OcopError):
        from_document(wrong)


MANIFESTS: list[Change] = [
    lambda d: d.update(format="ocop-package/2"),
    lambda d: d.pop("journal_head"),
    lambda d: d.update(created="hôm nay"),
    lambda d: d.update(sheets=[]),
    lambda d: d["files"][0].update(name="../x.pdf"),
    lambda d: d["files"][0].update(size=-1),
    lambda d: d["files"][0].update(role="picture"),
    lambda d: d["sheets"][0].update(signer=""),
    lambda d: d["sheets"][0]["result"].update(total="70"),
]


@pytest.mark.parametrize("change", MANIFESTS)
def test_manifests_fit_and_what_is_none_does_not(change: Change) -> None:
    assert fits("package", manifest_document())
    wrong = changed(manifest_document(), change)
    assert not fits("package", wrong)
    with pytest.raises(OcopError):
        manifest.from_bytes(
            json.dumps(wrong, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode("utf-8")
        )


LINES = [
    {"set": "QD26-01", "answers": {}},
    {"set": "QD26-01", "answers": {"1.1": 1, "1.2": 0, "1.3": None}, "rejected": None, "stopped": None},
    {"set": "QD26-01", "answers": {}, "rejected": "hồ sơ giả"},
    {"set": "QD26-01", "answers": {}, "stopped": ["6.1"]},
    {"set": "QD26-10", "answers": dict.fromkeys(current_rubric().by_code["QD26-10"].criteria, 1)},
]


@pytest.mark.parametrize("line", LINES, ids=["open", "nulls", "rejected", "stopped", "scored"])
def test_lines_of_score_and_their_answers_fit(line: dict[str, Any]) -> None:
    assert fits("score-line", line)
    answer, _ = score_line(current_rubric(), json.dumps(line).encode("utf-8"))
    assert fits("score-answer", answer)
    assert not fits("score-answer", {**answer, "surplus": 1})
    assert not fits("score-answer", {**answer, "stars": None if answer["outcome"] == "scored" else 3})


@pytest.mark.parametrize(
    "line",
    [
        {"answers": {}}, {"set": "QD26-01"}, {"set": "QD26-01", "answers": []},
        {"set": "QD26-01", "answers": {"1.1": "1"}}, {"set": "QD26-01", "answers": {"1.1": -1}},
        {"set": "QD26-01", "answers": {}, "rejected": " "},
        {"set": "QD26-01", "answers": {}, "stopped": "6.1"}, {"set": "QD26-01", "answers": {}, "points": 1},
    ],
    ids=str,
)  # fmt: skip
def test_a_line_that_does_not_fit_is_answered_with_an_error(line: dict[str, Any]) -> None:
    assert not fits("score-line", line)
    with pytest.raises(OcopError) as caught:
        score_line(current_rubric(), json.dumps(line).encode("utf-8"))
    assert fits("score-answer", error_document(caught.value))


def test_what_verification_says_fits_whatever_the_file() -> None:
    for data in (made.package(), made.signed().pdf, made.small() + b"x", made.rendered().pdf, b""):
        for known in (made.trusted(), []):
            document = report_document(report(data, known))
            assert fits("verify-answer", document)
    assert not fits("verify-answer", {**document, "verdict": "fine"})
    assert not fits(
        "verify-answer", changed(report_document(report(made.package())), lambda d: d["signatures"][0].pop("signer"))
    )
