"""Whatever council is put to `ocop council`: its answer is that of a reader who has the law and the document alone."""

from __future__ import annotations

import json
from collections.abc import Iterable
from fractions import Fraction
from functools import cache
from typing import Any

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

from ocop_desktop.cli import cli
from ocop_desktop.errors import OcopError
from ocop_desktop.services.council_lines import council_line
from ocop_desktop.services.rubrics import current_rubric, export_document
from tests.reader import Refused
from tests.reader import council as reader
from tests.reader.rules import criteria_of, points_of

Line = dict[str, Any]
REASON = "Hội đồng đã xem hồ sơ."


@cache
def law() -> Line:
    return json.loads(json.dumps(export_document()))


def spelled(document: Any) -> bytes:
    return json.dumps(document, ensure_ascii=False).encode("utf-8")


def answer(document: Any) -> Line:
    return council_line(current_rubric(), spelled(document))[0]


def answers(lines: bytes | Iterable[bytes]) -> tuple[int, list[Line]]:
    """What the command answers to lines, and its exit status."""
    data = lines if isinstance(lines, bytes) else b"".join(line + b"\n" for line in lines)
    run = CliRunner().invoke(cli, ["council"], input=data)
    assert run.exception is None or isinstance(run.exception, SystemExit), run.exception
    return run.exit_code, [json.loads(line) for line in run.stdout.splitlines()]


def best(one: Line) -> dict[str, int]:
    return {
        code: max(node["options"], key=lambda o: (o["points"], -o["n"]))["n"]
        for code, (_, node) in criteria_of(one).items()
    }


@cache
def worth(total: int) -> dict[str, int]:
    """Answers in set 10 that come to so many points: up from nothing, or down from full marks."""
    nodes = {c: n for c, (_, n) in criteria_of(law()["sets"][9]).items() if not n.get("only_if") and c != "5.1"}
    first = best(law()["sets"][9]) if total > 50 else dict.fromkeys(criteria_of(law()["sets"][9]), 0)
    ways: dict[int, dict[str, int]] = {100 if total > 50 else 0: {}}
    for code, node in nodes.items():
        steps = {o["points"] - points_of(node, first[code]): o["n"] for o in node["options"]}
        for had, way in list(ways.items()):
            for more, option in steps.items():
                ways.setdefault(had + more, {**way, code: option})
    return {**first, **ways[total]}


@st.composite
def lines(draw: st.DrawFn) -> Line:
    """Sheets near each other, as councils give them, with every kind of sheet that may be among them."""
    one = draw(st.sampled_from(law()["sets"]))
    nodes = {code: node for code, (_, node) in criteria_of(one).items()}
    stops = [code for code, node in nodes.items() if node.get("ends") == "stop"]
    common = best(one) | draw(st.dictionaries(st.sampled_from(list(nodes)), st.integers(1, 2), max_size=4))
    sheets = []
    for number in range(draw(st.integers(0, 5))):
        given: dict[str, int | None] = dict(common)
        for code in draw(st.lists(st.sampled_from(list(nodes)), max_size=3)):
            given[code] = draw(st.sampled_from([None] * (number == 4) + list(range(len(nodes[code]["options"]) + 1))))
        sheet: Line = {"member": f"Thành viên {number + 1}", "answers": given}
        sheet |= draw(st.sampled_from([{}, {}, {}, {"excluded": None}, {"excluded": "Có quan hệ với chủ thể"}]))
        sheet |= draw(st.sampled_from([{}] * 20 + [{"rejected": "Hồ sơ giả"}, {"stopped": stops[:1]}]))
        if draw(st.integers(0, 11)) == 7:
            given.pop(draw(st.sampled_from(list(nodes))))
        sheets.append(sheet)
    return {"set": one["code"], "sheets": sheets}


@st.composite
def decided(draw: st.DrawFn) -> Line:
    """The same with decisions on some contested marks: mostly as they must be, sometimes not."""
    line = draw(lines())
    decisions = []
    limits: dict[str, int] = {}
    for mark in reader.council(law(), line)["contested"]:
        limit = limits.setdefault(mark["code"], draw(st.integers(2, 5)))
        met = mark["stars"] <= limit if draw(st.integers(0, 9)) != 6 else draw(st.booleans())
        if draw(st.booleans()):
            decisions.append({"code": mark["code"], "stars": mark["stars"], "met": met, "reason": REASON})
    if draw(st.integers(0, 9)) == 6:
        decisions.append({"code": "1.5", "stars": draw(st.integers(3, 5)), "met": True, "reason": REASON})
    return {**line, "decisions": decisions} if decisions or draw(st.booleans()) else line


@settings(max_examples=300, deadline=None)
@given(decided())
def test_every_field_is_that_of_a_reader_who_tries_every_outcome(line: Line) -> None:
    try:
        expected = reader.council(law(), line)
    except Refused:
        with pytest.raises(OcopError):
            answer(line)
        return
    found = answer(line)
    assert found == expected
    assert list(found) == list(expected)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.one_of(decided(), st.just("xin chào"), st.just({"set": "QD26-01"})), max_size=12))
def test_a_batch_is_answered_line_by_line_in_its_order(batch: list[Any]) -> None:
    status, found = answers(map(spelled, batch))
    assert len(found) == len(batch)
    wrong = 0
    for document, one in zip(batch, found, strict=True):
        try:
            assert one == answer(document)
        except OcopError as error:
            wrong += 1
            assert one == {"error": error.message}
    assert status == (1 if wrong else 0)


@pytest.mark.parametrize(
    ("total", "count", "text", "stars"),
    [
        (13_999, 200, "70.00", 3),  # 69.995: shown as 70, and still below the band
        (17_999, 200, "90.00", 4),
        (14_000, 200, "70.00", 4),
        (18_000, 200, "90.00", 5),
        (17_998, 200, "89.99", 4),
        (9_999, 200, "50.00", 2),
        (701, 8, "87.63", 4),  # 87.625 and 87.375: exact halves go up
        (699, 8, "87.38", 4),
        (262, 3, "87.33", 4),
        (263, 3, "87.67", 4),
        (1, 200, "0.01", 1),
        (1, 201, "0.00", 1),
    ],
)
def test_the_band_is_that_of_the_fraction_whatever_two_decimals_say(
    total: int, count: int, text: str, stars: int
) -> None:
    low, more = divmod(total, count)
    totals = [low + 1] * more + [low] * (count - more)
    sheets = [{"member": f"Thành viên {n}", "answers": worth(points)} for n, points in enumerate(totals)]
    line = {"set": "QD26-10", "sheets": sheets}
    found = answer(line)
    assert found["mean"] == list(Fraction(total, count).as_integer_ratio())
    assert (found["mean_text"], found["stars_by_points"]) == (text, stars)
    assert found["spread"] == (1 if more else 0)


def test_the_story_that_is_not_told_gives_its_structure_nothing_on_that_sheet() -> None:
    """5.2 is asked only where 5.1 has points."""
    full = best(law()["sets"][9])
    untold = full | {"5.1": 0}
    line = {"set": "QD26-10", "sheets": [{"member": "A", "answers": full}, {"member": "B", "answers": untold}]}
    silent = {**line, "sheets": [line["sheets"][0], {"member": "B", "answers": {**untold, "5.2": None}}]}
    assert answer(line) == answer(silent) == reader.council(law(), line)
    nodes = criteria_of(law()["sets"][9])
    lost = sum(max(o["points"] for o in nodes[code][1]["options"]) for code in ("5.1", "5.2"))
    assert answer(line)["spread"] == lost


def test_set_16_stops_by_itself_and_set_26_takes_both_cases() -> None:
    full = best(law()["sets"][15])
    stopped = {"member": "B", "answers": full | {"6.2": 0}}
    line = {"set": "QD26-16", "sheets": [{"member": "A", "answers": full}, stopped]}
    found = answer(line)
    assert found["mean"] is not None and found["stars"] is None
    stopped["excluded"] = "Có quan hệ với chủ thể"
    assert answer(line)["stars"] == 5
    nodes = criteria_of(law()["sets"][25])
    sheets = [
        {
            "member": case,
            "answers": best(law()["sets"][25])
            | {
                code: max((o for o in node["options"] if o["case"] == case), key=lambda o: o["points"])["n"]
                for code, (_, node) in nodes.items()
                if any(o["case"] for o in node["options"])
            },
        }
        for case in "ab"
    ]
    found = answer({"set": "QD26-26", "sheets": sheets})
    assert (found["mean"], found["stars"], found["contested"], found["spread"]) == ([100, 1], 5, [], 0)


def test_a_lower_mark_stays_open_where_only_the_higher_is_decided_as_met() -> None:
    """No decision is inferred from another."""
    one = law()["sets"][9]
    code = next(c for c, s in reader.marks_of(one) if s == 3 and (c, 4) in reader.marks_of(one))
    full = best(one)
    line = {
        "set": "QD26-10",
        "sheets": [{"member": "A", "answers": full}, {"member": "B", "answers": full | {code: 0}}],
    }
    contested = [m["stars"] for m in answer(line)["contested"]]
    assert contested[:2] == [3, 4]
    higher = [{"code": code, "stars": s, "met": True, "reason": REASON} for s in contested if s > 3]
    found = answer({**line, "decisions": higher})
    assert found["stars"] is None
    assert [m["decided"] for m in found["contested"]] == [None, *[True] * len(higher)]
    lower = {**higher[0], "stars": 3}
    assert answer({**line, "decisions": [lower, *higher]})["stars"] == found["stars_by_points"]
    with pytest.raises(OcopError, match="không thể"):
        answer({**line, "decisions": [{**lower, "met": False}, *higher]})


FULL = best(law()["sets"][0])
SHEET = {"member": "A", "answers": FULL}
OTHER = {"member": "B", "answers": FULL}
GOOD = {"set": "QD26-01", "sheets": [SHEET, OTHER]}
DECISION = {"code": "1.5", "stars": 4, "met": True, "reason": "x"}
SPLIT = {"set": "QD26-01", "sheets": [SHEET, {"member": "B", "answers": FULL | {"1.5": 1}}]}

BAD: dict[str, bytes] = {
    "empty": b"",
    "blank": b"  ",
    "words": "xin chào".encode(),
    "not UTF-8": b"\xff\xfe",
    "a mark at its beginning": b"\xef\xbb\xbf" + spelled(GOOD),
    "zero byte": b"\0",
    "list": b"[]",
    "null": b"null",
    "number": b"1",
    "two values": spelled(GOOD) + spelled(GOOD),
    "cut": spelled(GOOD)[:-1],
    "deep": b'{"set":' * 100_000,
    "deep list": b"[" * 100_000,
    "key twice": b'{"set":"QD26-01","set":"QD26-01","sheets":[]}',
    "answer twice": b'{"set":"QD26-01","sheets":[{"member":"A","answers":{"1.1":1,"1.1":1}}]}',
    "unknown field": spelled({**GOOD, "quorum": 1}),
    "unknown field of a sheet": spelled({**GOOD, "sheets": [{**SHEET, "points": 1}]}),
    "unknown field of a decision": spelled({**SPLIT, "decisions": [{**DECISION, "by": "A"}]}),
    "no set": spelled({"sheets": [SHEET]}),
    "unknown set": spelled({**GOOD, "set": "QD26-27"}),
    "set of another law": spelled({**GOOD, "set": "QD148-01"}),
    "no sheets": spelled({"set": "QD26-01"}),
    "sheets of no list": spelled({**GOOD, "sheets": {"A": FULL}}),
    "sheet of no object": spelled({**GOOD, "sheets": [FULL, "B"]}),
    "no member": spelled({**GOOD, "sheets": [{"answers": FULL}]}),
    "blank member": spelled({**GOOD, "sheets": [{**SHEET, "member": " "}]}),
    "member twice": spelled({**GOOD, "sheets": [SHEET, SHEET]}),
    "member twice, composed and not": spelled(
        {**GOOD, "sheets": [{**SHEET, "member": "Th\u00e0nh"}, {**SHEET, "member": "Tha\u0300nh"}]}
    ),
    "excluded twice": spelled({**GOOD, "sheets": [{**SHEET, "excluded": "x"}, {**SHEET, "excluded": "y"}]}),
    "excluded without a reason": spelled({**GOOD, "sheets": [{**SHEET, "excluded": ""}]}),
    "excluded by a yes": spelled({**GOOD, "sheets": [{**SHEET, "excluded": True}]}),
    "no answers": spelled({**GOOD, "sheets": [{"member": "A"}]}),
    "unknown criterion": spelled({**GOOD, "sheets": [{**SHEET, "answers": {"1.99": 1}}]}),
    "group": spelled({**GOOD, "sheets": [{**SHEET, "answers": {"1": 1}}]}),
    "unknown option": spelled({**GOOD, "sheets": [{**SHEET, "answers": {"1.1": 9}}]}),
    "below none": spelled({**GOOD, "sheets": [{**SHEET, "answers": {"1.1": -1}}]}),
    "text": spelled({**GOOD, "sheets": [{**SHEET, "answers": {"1.1": "1"}}]}),
    "yes": spelled({**GOOD, "sheets": [{**SHEET, "answers": {"1.1": True}}]}),
    "fraction": spelled({**GOOD, "sheets": [{**SHEET, "answers": {"1.1": 1.0}}]}),
    "no number": spelled({**GOOD, "sheets": [{**SHEET, "answers": {"1.1": float("nan")}}]}),
    "without end": spelled({**GOOD, "sheets": [{**SHEET, "answers": {"1.1": float("-inf")}}]}),
    "huge": spelled({**GOOD, "sheets": [{**SHEET, "answers": {"1.1": 10**4000}}]}),
    "wrong answer of one excluded": spelled(
        {**GOOD, "sheets": [SHEET, {**OTHER, "answers": {"1.1": 9}, "excluded": "x"}]}
    ),
    "stop where none is": spelled({**GOOD, "sheets": [{**SHEET, "stopped": ["1.1"]}]}),
    "rejected without a reason": spelled({**GOOD, "sheets": [{**SHEET, "rejected": " "}]}),
    "decision not asked for": spelled({**GOOD, "decisions": [DECISION]}),
    "decision on no mark": spelled({**SPLIT, "decisions": [{**DECISION, "code": "1.1", "stars": 3}]}),
    "decision twice": spelled({**SPLIT, "decisions": [DECISION, DECISION]}),
    "decision without a reason": spelled({**SPLIT, "decisions": [{**DECISION, "reason": ""}]}),
    "decision by a number": spelled({**SPLIT, "decisions": [{**DECISION, "met": 1}]}),
    "decision on two stars": spelled({**SPLIT, "decisions": [{**DECISION, "stars": 2}]}),
    "contradiction": spelled({**SPLIT, "decisions": [{**DECISION, "met": False}, {**DECISION, "stars": 5}]}),
    "decision on what only an excluded sheet contests": spelled(
        {**GOOD, "sheets": [SHEET, OTHER, {"member": "C", "answers": {}, "excluded": "x"}], "decisions": [DECISION]}
    ),
}  # fmt: skip


def test_bad_lines_are_told_and_those_between_them_are_answered() -> None:
    good = answer(GOOD)
    status, found = answers(line for bad in BAD.values() for line in (bad, spelled(GOOD)))
    assert status == 1
    assert len(found) == 2 * len(BAD)
    for name, bad, between in zip(BAD, found[::2], found[1::2], strict=True):
        assert list(bad) == ["error"], name
        assert bad["error"].strip() and "Traceback" not in bad["error"], name
        assert between == good, name


def test_lines_end_as_windows_ends_them_and_the_last_may_not_end() -> None:
    line = spelled(GOOD)
    for data in (line + b"\r\n" + line + b"\r\n", line + b"\n" + line):
        assert answers(data) == (0, [answer(GOOD)] * 2)
    assert answers(b"") == (0, [])


@pytest.mark.slow
def test_ten_thousand_lines_come_out_in_their_order() -> None:
    members = [{"set": "QD26-01", "sheets": [SHEET] * (n % 7 == 0) + [OTHER]} for n in range(10_000)]
    status, found = answers(map(spelled, members))
    assert (status, [one["valid"] for one in found]) == (0, [2 if n % 7 == 0 else 1 for n in range(10_000)])
