"""Thousands of products and nine members in one file: no question asked of it reads all sheets or all answers."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from ocop_desktop.services.workspace import Workspace
from tests.services.councils import Council, appointed, meet, scored, seated
from tests.services.workspaces import opened

ASKED: dict[str, tuple[int, Callable[[Workspace, Council], object]]] = {
    "the office's list of products": (0, lambda w, c: w.products()),
    "the list of rounds": (0, lambda w, c: w.rounds()),
    "the council": (0, lambda w, c: w.members(c.id)),
    "the products of a round": (0, lambda w, c: w.round_products(c.id)),
    "which scoring is closed": (0, lambda w, c: w.scoring_closed(c.id)),
    "who has finished": (3, lambda w, c: w.progress(c.id)),
    "what I am to score": (4, lambda w, c: w.my_products()),
    "my sheet": (4, lambda w, c: w.open_sheet(c.product)),
    "one result": (4, lambda w, c: w.council_result(c.id, c.product)),
    "all results": (4, lambda w, c: w.round_results(c.id)),
    "paper sheets": (3, lambda w, c: w.papers(c.id)),
}
#: Tables with a row for each sheet, or more.
LARGE = {"sheet", "answer", "comment", "stopped", "signed", "journal"}


@pytest.mark.parametrize("name", ASKED)
def test_a_question_is_answered_from_an_index(tmp_path: Path, name: str) -> None:
    who, ask = ASKED[name]
    with opened(tmp_path) as workspace:
        council = appointed(workspace, members=4, products=2)
        scored(workspace, council)
        meet(workspace, council)
        connection = workspace._base.store.connection
        heard: list[str] = []
        connection.set_trace_callback(heard.append)
        if who:
            with seated(workspace, council[who]):
                ask(workspace, council)
        else:
            ask(workspace, council)
        connection.set_trace_callback(None)
        asked = [sql for sql in heard if sql.startswith(("SELECT", "\nSELECT", "WITH"))]
        assert asked
        for sql in asked:
            names = re.findall(r"(?:FROM|JOIN)\s+(\w+)\s+(\w+)", sql)
            aliases = {alias for table, alias in names if table in LARGE} | LARGE
            for row in connection.execute(f"EXPLAIN QUERY PLAN {sql}"):
                scanned = re.match(r"SCAN (\w+)", row["detail"])
                assert not (scanned and scanned[1] in aliases), f"{row['detail']}: {sql}"
