"""What the tables themselves refuse of a self-assessment, whichever way a change comes."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.services.self_assessments import fill, registered
from tests.services.workspaces import opened, raw


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE self_assessment SET set_code = 'QD26-06'",
        "UPDATE self_assessment SET product_id = product_id + 1",
        "UPDATE self_answer SET option = -1",
        "INSERT INTO self_description VALUES (1, '1.1', '')",
        "INSERT INTO self_assessment SELECT NULL, product_id, rubric_id, rubric_digest, set_code, 1, '', 'x', 'x' "
        "FROM self_assessment",
    ],
)
def test_a_self_assessment_keeps_its_product_and_set(tmp_path: Path, sql: str) -> None:
    with opened(tmp_path) as workspace:
        fill(workspace, registered(workspace), {"1.1": 2})
    with closing(raw(tmp_path)) as db, pytest.raises(sqlite3.IntegrityError):
        db.execute(sql)
