"""The command line's contract: `rubric export` and `score`, called as another program would."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def ocop(*arguments: str, data: bytes = b"", cwd: Path = ROOT, **env: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "ocop_desktop.cli", *arguments],
        input=data,
        capture_output=True,
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(ROOT), **env},
        check=False,
    )


def test_rubric_export_has_the_documented_shape_in_any_locale(tmp_path: Path) -> None:
    run = ocop("rubric", "export", LC_ALL="C", PYTHONIOENCODING="ascii", OCOP_DATA_DIR=str(tmp_path / "none"))
    assert (run.returncode, run.stderr) == (0, b"")
    document = json.loads(run.stdout.decode("utf-8"))
    assert (document["rubric"], document["legal_basis"]) == ("QD26-2026", "26/2026/QĐ-TTg")
    assert document["effective_from"] == "2026-05-22"
    assert document["bands"][0] == {"stars": 5, "min": 90}
    first = document["sets"][0]
    assert (first["no"], first["code"], first["name"]) == (1, "QD26-01", "Rau, củ, quả, hạt tươi")
    group = first["parts"][0]["criteria"][0]
    assert (group["code"], group["title"], group["max"], group["notes"]) == ("1", "TỔ CHỨC SẢN XUẤT", 18, [])
    option = group["criteria"][4]["options"][3]
    assert (option["n"], option["points"], option["minimum_for"], option["case"]) == (4, 3, 5, None)
    assert option["text"].endswith("đánh giá, phân hạng OCOP")
    assert "Rau, củ".encode() in run.stdout
    assert not (tmp_path / "none").exists()


def test_score_answers_each_line_in_order_and_keeps_going_after_a_bad_one() -> None:
    lines = [
        b'{"set":"QD26-01","answers":{"1.5":3,"1.2":0}}',
        b"not json",
        b'{"set":"QD26-99","answers":{}}',
        b'{"set":"QD26-01","answers":{"1.1":true}}',
        b'{"set":"QD26-01","answers":{"1.1":1.0}}',
        b'{"set":"QD26-01","answers":{"1.1":1,"1.1":2}}',
        b"\xff",
        b"",
        b"[" * 5000,
        b'{"set":"QD26-01","answers":{"1.1":null},"rejected":"h\xe1\xbb\x93 s\xc6\xa1 gi\xe1\xba\xa3"}',
        b'{"set":"QD26-01","answers":{},"stopped":["6.1"]}',
        b'{"set":"QD26-01","answers":{},"stopped":["1.1"]}',
    ]
    run = ocop("score", data=b"\n".join(lines) + b"\n")
    answers = [json.loads(line) for line in run.stdout.decode("utf-8").splitlines()]
    assert run.returncode == 1
    assert ["error" in a for a in answers] == [False, *[True] * 8, False, False, True]
    assert answers[0] == {
        "outcome": "incomplete",
        "total": 2,
        "parts": {"A": 2, "B": 0, "C": 0},
        "unscored": answers[0]["unscored"],
        "stars_by_points": 1,
        "stars": None,
        "unmet": [{"code": "1.5", "stars": 5, "needs": 3, "has": 2}],
    }
    assert len(answers[0]["unscored"]) == 30
    assert [answers[9]["outcome"], answers[10]["outcome"]] == ["rejected", "stopped"]
    assert b"Traceback" not in run.stderr


def test_score_of_good_lines_exits_with_zero_and_warns_about_mixed_cases_on_stderr_only() -> None:
    run = ocop("score", data=b'{"set":"QD26-26","answers":{"8":1,"9":3}}\n')
    assert run.returncode == 0
    assert json.loads(run.stdout)["total"] == 2
    assert "8, 9" in run.stderr.decode("utf-8")
