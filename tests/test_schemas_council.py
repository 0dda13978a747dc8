"""What goes into and comes out of `ocop council`, `gap` and `import-products` fits the schemas."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

from ocop_desktop.errors import OcopError
from ocop_desktop.services.scoring_lines import error_document
from tests.services.lists import HEAD, NINE, csv_text
from tests.test_cli_council_properties import BAD, GOOD, SPLIT, answer, decided
from tests.test_cli_gap_properties import answer as way
from tests.test_cli_gap_properties import questions
from tests.test_cli_import_lists import run
from tests.test_schemas import fits

#: Lines that a schema cannot tell from good ones: what is wrong with them lies in the set, or between two members.
DEEP = {
    "unknown set", "set of another law", "member twice", "member twice, composed and not", "excluded twice",
    "unknown criterion", "group", "unknown option", "wrong answer of one excluded", "stop where none is",
    "decision not asked for", "decision on no mark", "decision twice", "contradiction",
    "decision on what only an excluded sheet contests",
    "key twice", "answer twice", "fraction", "huge",
}  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(decided())
def test_lines_of_council_and_their_answers_fit(line: dict[str, Any]) -> None:
    assert fits("council-line", line)
    try:
        found = answer(line)
    except OcopError as error:
        found = error_document(error)
    assert fits("council-answer", found)
    assert not fits("council-answer", {**found, "surplus": 1})


def test_a_wrong_answer_of_council_does_not_fit() -> None:
    found = answer(SPLIT)
    assert fits("council-answer", found)
    for change in (
        {"mean": None}, {"mean": [1, 0]}, {"mean": [1]}, {"mean": [1, 2, 3]}, {"mean": 87.33}, {"mean_text": "87,33"},
        {"mean_text": "87.3"}, {"stars": 0}, {"stars": 6}, {"parts": {"A": [1, 1]}}, {"spread": -1},
        {"contested": [{"code": "1.5", "stars": 2, "met": ["A"], "not_met": ["B"], "decided": None}]},
        {"contested": [{"code": "1.5", "stars": 4, "met": [], "not_met": ["B"], "decided": None}]},
    ):  # fmt: skip
        assert not fits("council-answer", {**found, **change}), change
    assert fits("council-answer", answer({"set": "QD26-01", "sheets": []}))


@pytest.mark.parametrize("name", BAD)
def test_a_bad_line_of_council_does_not_fit_where_its_shape_is_wrong(name: str) -> None:
    try:
        line = json.loads(BAD[name].decode("utf-8"))
    except (ValueError, RecursionError):
        return
    assert fits("council-line", line) is (name in DEEP)


@settings(max_examples=60, deadline=None)
@given(questions(fixed=True))
def test_lines_of_gap_and_their_answers_fit(line: dict[str, Any]) -> None:
    assert fits("gap-line", line) and fits("gap-line", {**line, "fixed": None})
    found = way(line)
    assert fits("gap-answer", found)
    for change in ({"possible": not found["possible"]}, {"surplus": 1}, {"error": "x"}):
        assert not fits("gap-answer", {**found, **change})
    for change in ({"target": 0}, {"target": "4"}, {"fixed": "3.1"}, {"answers": []}, {"free": []}):
        assert not fits("gap-line", {**line, **change})


def test_what_import_says_fits(tmp_path: Path) -> None:
    first = run(tmp_path / "data", NINE)[1]
    again = run(tmp_path / "data", NINE, "--dry-run")[1]
    mixed = tmp_path / "danh sách.csv"
    mixed.write_bytes(csv_text(",".join(HEAD), "1,Trà,Hộ A,,", "2,Trà,Hộ A,,", "3,,Hộ B,,"))
    third = run(tmp_path / "data", mixed, "--dry-run")[1]
    for found in (first, again, third):
        assert fits("import-answer", found)
        assert not fits("import-answer", {**found, "surplus": 1})
    assert all(row["same_as"]["product"] for row in again["questions"])
    assert [row["same_as"] for row in third["questions"]] == [{"row": 2, "code": None}]
    assert not fits("import-answer", {**third, "errors": [{"row": 0, "reason": "x"}]})


def test_the_example_of_the_contract_fits() -> None:
    assert fits("council-line", GOOD) and fits("council-line", {**GOOD, "decisions": None})
    assert fits("council-line", {**SPLIT, "decisions": [{"code": "1.5", "stars": 4, "met": True, "reason": "…"}]})
