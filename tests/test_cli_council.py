"""`ocop council`, `gap` and `deadline`, called as another program would."""

from __future__ import annotations

import json
from fractions import Fraction
from typing import Any

from ocop_desktop.services.rubrics import current_rubric
from tests.test_cli import ocop

SET = current_rubric().by_code["QD26-10"]
BEST = {c.code: max(c.options, key=lambda o: (o.points, -o.n)).n for c in SET.criteria.values()}
#: One option below the mark for 4 stars at 1.5, where 3 is the mark for 5 stars too.
LOW = BEST | {"1.5": 1}


def ask(command: str, *documents: Any) -> tuple[int, list[dict[str, Any]]]:
    lines = [d if isinstance(d, bytes) else json.dumps(d, ensure_ascii=False).encode() for d in documents]
    run = ocop(command, data=b"\n".join(lines) + b"\n")
    assert b"Traceback" not in run.stderr
    return run.returncode, [json.loads(line) for line in run.stdout.decode("utf-8").splitlines()]


def sheets(*answers: dict[str, int], **excluded: str) -> list[dict[str, Any]]:
    made = [{"member": chr(65 + n), "answers": given} for n, given in enumerate(answers)]
    return [m | ({"excluded": excluded[m["member"]]} if m["member"] in excluded else {}) for m in made]


def test_a_council_of_one_mind_gets_its_star_at_once() -> None:
    status, (answer,) = ask("council", {"set": "QD26-10", "sheets": sheets(BEST, BEST, BEST)})
    assert status == 0
    assert list(answer) == [
        *("valid", "mean", "mean_text", "parts", "stars_by_points", "contested", "stars", "unmet", "spread"),
    ]
    assert (answer["valid"], answer["mean"], answer["mean_text"], answer["stars"]) == (3, [100, 1], "100.00", 5)
    assert answer["parts"] == {"A": [40, 1], "B": [25, 1], "C": [35, 1]}
    assert (answer["contested"], answer["unmet"], answer["spread"]) == ([], [], 0)


def test_a_split_mark_waits_for_a_decision_and_follows_it() -> None:
    marks = sorted({o.minimum_for for o in SET.criteria["1.5"].marked if o.minimum_for})
    question = {"set": "QD26-10", "sheets": sheets(BEST, BEST, LOW)}
    lost = SET.criteria["1.5"].points_of(BEST["1.5"]) - SET.criteria["1.5"].points_of(1)
    _, (open_answer,) = ask("council", question)
    assert Fraction(*open_answer["mean"]) == Fraction(300 - lost, 3)
    assert open_answer["mean"] == list(Fraction(300 - lost, 3).as_integer_ratio())
    assert open_answer["stars"] is None
    split = [m for m in open_answer["contested"] if m["code"] == "1.5"]
    assert [m["stars"] for m in split] == [s for s in marks if s >= split[0]["stars"]]
    assert all(m["met"] == ["A", "B"] and m["not_met"] == ["C"] and m["decided"] is None for m in split)
    decide = [{"code": "1.5", "stars": m["stars"], "met": True, "reason": "Đủ hợp đồng"} for m in split]
    _, (met,) = ask("council", question | {"decisions": decide})
    assert met["stars"] == 5
    denied = [{**d, "met": False} for d in decide]
    _, (not_met,) = ask("council", question | {"decisions": denied})
    assert not_met["stars"] == split[0]["stars"] - 1
    assert {"code": "1.5", "stars": split[0]["stars"]} in not_met["unmet"]


def test_an_excluded_sheet_counts_nowhere() -> None:
    status, (answer,) = ask("council", {"set": "QD26-10", "sheets": sheets(BEST, BEST, {}, C="có lợi ích liên quan")})
    assert (status, answer["valid"], answer["mean"], answer["spread"], answer["stars"]) == (0, 2, [100, 1], 0, 5)


def test_unfinished_ended_and_missing_sheets_give_no_star() -> None:
    _, (incomplete, nobody) = ask(
        "council",
        {"set": "QD26-10", "sheets": sheets(BEST, {"1.1": 1})},
        {"set": "QD26-10", "sheets": sheets(BEST, A="vắng mặt")},
    )
    assert (incomplete["valid"], incomplete["mean"], incomplete["stars"]) == (2, None, None)
    assert (nobody["valid"], nobody["mean"], nobody["stars"]) == (0, None, None)


def test_bad_council_lines_are_answered_with_an_error_and_the_others_go_on() -> None:
    decision = {"code": "1.1", "stars": 3, "met": True, "reason": "vì sao"}
    good = {"set": "QD26-10", "sheets": sheets(BEST, BEST)}
    status, answers = ask(
        "council",
        good | {"decisions": [decision]},
        {"set": "QD26-10", "sheets": [*sheets(BEST), *sheets(BEST)]},
        b"not json",
        b'{"set":"QD26-10","set":"QD26-10","sheets":[]}',
        {"set": "QD26-10", "sheets": sheets(BEST | {"1.1": 1.0})},
        good,
    )
    assert status == 1
    assert ["error" in answer for answer in answers] == [True, True, True, True, True, False]


def test_the_gap_names_the_fewest_changes_in_the_contracts_form() -> None:
    status, (way, fixed, bad) = ask(
        "gap",
        {"set": "QD26-10", "answers": LOW, "target": 5},
        {"set": "QD26-10", "answers": LOW, "target": 5, "fixed": ["1.5"]},
        {"set": "QD26-10", "answers": {}, "target": 9},
    )
    assert status == 1
    assert way["possible"] is True
    assert [(c["code"], c["from"]) for c in way["changes"]] == [("1.5", 1)]
    assert list(way) == ["possible", "changes", "total_after"]
    assert (fixed["possible"], list(fixed)) == (False, ["possible", "reason"])
    assert "1.5" in fixed["reason"]
    assert "error" in bad


def test_the_deadline_leaves_out_weekends_and_tet() -> None:
    run = ocop("deadline", "2026-02-05", "--working-days", "15")
    assert (run.returncode, run.stdout.decode().strip()) == (0, "2026-03-05")
    for bad in (("2026-02-30", "15"), ("1999-01-01", "15"), ("hôm nay", "15"), ("2026-02-05", "-3")):
        run = ocop("deadline", bad[0], "--working-days", bad[1])
        assert run.returncode != 0
        assert (run.stdout, b"Traceback" in run.stderr) == (b"", False)
