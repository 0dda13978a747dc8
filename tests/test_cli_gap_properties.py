"""Whatever is asked of `ocop gap`, its way is as cheap as the cheapest that a reader finds who tries all of them."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

import pytest
from click.testing import CliRunner
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from ocop_desktop.cli import cli
from ocop_desktop.services.gap_lines import gap_line
from ocop_desktop.services.rubrics import current_rubric, export_document
from tests.reader.council import Ways
from tests.reader.rules import criteria_of, points_of

Line = dict[str, Any]


@cache
def law() -> Line:
    return json.loads(json.dumps(export_document()))


@cache
def nodes(number: int) -> dict[str, Line]:
    return {code: node for code, (_, node) in criteria_of(law()["sets"][number - 1]).items()}


def spelled(document: Any) -> bytes:
    return json.dumps(document, ensure_ascii=False).encode("utf-8")


def answer(line: Line) -> Line:
    return gap_line(current_rubric(), spelled(line))[0]


def answers(*lines: bytes) -> tuple[int, list[Line]]:
    run = CliRunner().invoke(cli, ["gap"], input=b"\n".join(lines) + b"\n")
    assert run.exception is None or isinstance(run.exception, SystemExit), run.exception
    return run.exit_code, [json.loads(line) for line in run.stdout.splitlines()]


def best(number: int, case: str = "a") -> dict[str, int]:
    return {
        code: max((o for o in node["options"] if o["case"] in (None, case)), key=lambda o: (o["points"], -o["n"]))["n"]
        for code, node in nodes(number).items()
    }


@st.composite
def questions(draw: st.DrawFn, fixed: bool) -> Line:
    """A sheet below its best in a few criteria. `fixed`: only a few criteria may change."""
    number = draw(st.one_of(st.integers(1, 26), st.sampled_from([16, 26])))
    answered: dict[str, int | None] = dict(best(number, draw(st.sampled_from("ab"))))
    codes = list(answered)
    low = draw(st.lists(st.sampled_from(codes), max_size=5 if fixed else 3, unique=True))
    low += draw(st.sampled_from([[], [], ["5.1", "5.2"], [c for c in codes if c.startswith("6")][:4]]))
    for code in low:
        if code in answered:
            answered[code] = draw(st.sampled_from([None, *range(len(nodes(number)[code]["options"]) + 1)]))
    if draw(st.integers(0, 3)) == 2:
        answered.pop(draw(st.sampled_from(codes)))
    line: Line = {"set": f"QD26-{number:02}", "answers": answered, "target": draw(st.integers(1, 5))}
    if fixed:
        free = {code for code in [*low, draw(st.sampled_from(codes))] if draw(st.integers(0, 4)) != 3}
        assume(len(free) <= 7)
        line["fixed"] = [code for code in codes if code not in free]
    return line


def require_way(ways: Ways, found: Line) -> tuple[int, int]:
    """Holds a way to every word of the contract; its changes and its points added."""
    assert list(found) == ["possible", "changes", "total_after"]
    changes = {change["code"]: change["to"] for change in found["changes"]}
    assert len(changes) == len(found["changes"])
    assert list(changes) == [code for code in ways.nodes if code in changes], "in the law's order"
    for change in found["changes"]:
        code = change["code"]
        assert list(change) == ["code", "from", "to"] and change["from"] == ways.before[code]
        assert code in ways.free
        assert points_of(ways.nodes[code], change["to"]) > points_of(ways.nodes[code], change["from"])
        assert any(change["to"] in ways.options(code, cases) for cases in ways.cases())
    gain = ways.gain(changes)
    assert gain is not None, "the star is reached"
    assert found["total_after"] == ways.total + gain
    return len(changes), gain


@settings(max_examples=150, deadline=None)
@given(questions(fixed=True))
def test_with_few_free_criteria_it_is_the_cheapest_of_all_ways_or_says_why_there_is_none(line: Line) -> None:
    ways, found = Ways(law(), line), answer(line)
    cheapest = ways.cheapest()
    if cheapest is None:
        assert list(found) == ["possible", "reason"]
        assert found["possible"] is False
        what, _, why = found["reason"].partition(": ")
        assert f"{line['target']} sao" in what and why.strip(" .")
    else:
        assert found["possible"] is True
        assert require_way(ways, found) == cheapest


@settings(max_examples=80, deadline=None)
@given(questions(fixed=False))
def test_with_every_criterion_free_nothing_of_at_most_two_changes_is_cheaper(line: Line) -> None:
    ways, found = Ways(law(), line), answer(line)
    assert found["possible"] is True
    count, gain = require_way(ways, found)
    few = ways.cheapest(most=min(count, 2))
    assert few == (count, gain) if count <= 2 else few is None


@settings(max_examples=200, deadline=None)
@given(
    st.integers(1, 26),
    st.integers(1, 5),
    st.lists(st.integers(0, 5), min_size=40, max_size=40),
    st.sampled_from("ab"),
)
def test_from_anywhere_the_way_gets_there_and_none_of_its_steps_can_be_left_out(
    number: int, target: int, picked: list[int], case: str
) -> None:
    allowed = {
        code: [0, *(o["n"] for o in node["options"] if o["case"] in (None, case))]
        for code, node in nodes(number).items()
    }
    answered = {
        code: listed[pick % len(listed)] for (code, listed), pick in zip(allowed.items(), picked * 2, strict=False)
    }
    line = {"set": f"QD26-{number:02}", "answers": answered, "target": target}
    ways, found = Ways(law(), line), answer(line)
    assert found["possible"] is True
    _, gain = require_way(ways, found)
    changes = {change["code"]: change["to"] for change in found["changes"]}
    for code in changes:
        without = {c: n for c, n in changes.items() if c != code}
        assert ways.gain(without) is None, "one change less does not reach the star"
        for option in ways.options(code, frozenset(case)):
            other = ways.gain({**changes, code: option})
            assert other is None or other >= gain, "nor do as many changes with fewer points"


@pytest.mark.parametrize("number", range(1, 27))
def test_the_minima_alone_and_the_points_alone_are_reached(number: int) -> None:
    """From nothing and from full marks, for every star."""
    for target in range(1, 6):
        for answered in ({}, best(number), dict.fromkeys(nodes(number))):
            line = {"set": f"QD26-{number:02}", "answers": answered, "target": target}
            found = answer(line)
            count, _ = require_way(Ways(law(), line), found)
            assert (count == 0) == (answered == best(number) or (target == 1 and number != 16))


def test_raising_the_story_leaves_its_structure_at_none_reached_unless_it_is_changed_too() -> None:
    full = best(10)
    for answered in (full | {"5.1": 0}, full | {"5.1": 0, "5.2": 0}, {c: n for c, n in full.items() if c != "5.1"}):
        line = {"set": "QD26-10", "answers": answered, "target": 5}
        line["fixed"] = [code for code in nodes(10) if code not in ("5.1", "5.2")]
        found = answer(line)
        require_way(Ways(law(), line), found)
        starts = {change["code"]: change["from"] for change in found["changes"]}
        assert set(starts) <= {"5.1", "5.2"} and not any(starts.values())
    # With the structure held as it is, raising the story gives the story's points alone.
    low = full | {"5.1": 0, "5.2": 1}
    line = {"set": "QD26-10", "answers": low, "target": 5, "fixed": [code for code in nodes(10) if code != "5.1"]}
    ways, found = Ways(law(), line), answer(line)
    assert ways.before["5.2"] == 0
    if found["possible"]:
        assert [change["code"] for change in found["changes"]] in ([], ["5.1"])
        assert ways.cheapest() == require_way(ways, found)
    else:
        assert ways.cheapest() is None


def test_bad_lines_are_told_and_the_others_go_on() -> None:
    good = {"set": "QD26-01", "answers": {"1.1": 1}, "target": 4, "fixed": ["3.1"]}
    bad = [
        b"", b"x", b"[]", b"{" * 50_000, b'{"set":"QD26-01","answers":{},"answers":{},"target":4}', b"\xff",
        *map(
            spelled,
            [
                {**good, "set": "QD26-00"}, {**good, "set": None}, {**good, "answers": []},
                {**good, "answers": {"x": 1}},
                {**good, "answers": {"1.1": 99}}, {**good, "answers": {"1.1": -1}}, {**good, "answers": {"1.1": 1.5}},
                {**good, "answers": {"1.1": float("nan")}}, {**good, "answers": {"1.1": 10**30}}, {**good, "target": 0},
                {**good, "target": 6}, {**good, "target": "4"}, {**good, "target": True}, {**good, "target": None},
                {**good, "fixed": "3.1"}, {**good, "fixed": ["3.99"]}, {**good, "fixed": [3]}, {**good, "free": []},
                {"set": "QD26-01", "answers": {}}, {"set": "QD26-01", "target": 3}, {"answers": {}, "target": 3},
            ],
        ),
    ]  # fmt: skip
    status, found = answers(*[line for one in bad for line in (one, spelled(good))])
    assert status == 1
    assert all(list(one) == ["error"] and one["error"].strip() for one in found[::2])
    assert found[1::2] == [answer(good)] * len(bad)
