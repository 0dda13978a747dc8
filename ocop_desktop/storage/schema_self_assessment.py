"""The fifth step: what a producer says of its own product (form 02, part III), and the official's texts of form 03.

An answer is an option's number, and an absent row is "chưa điền". Each set that a product has been in keeps its own
answers. A text of form 03 is NULL until the official has written one: till then the program's suggestion stands.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ocop_desktop.storage.statements import run_script

if TYPE_CHECKING:
    from sqlite_utils import Database

_SELF_ASSESSMENT = """
CREATE TABLE self_assessment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    product_id INTEGER NOT NULL REFERENCES product (id) ON DELETE CASCADE,
    rubric_id TEXT NOT NULL,
    rubric_digest TEXT NOT NULL CHECK (length(rubric_digest) = 64),
    set_code TEXT NOT NULL CHECK (set_code <> ''),
    version INTEGER NOT NULL CHECK (version >= 1),
    source TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    UNIQUE (product_id, rubric_digest, set_code)
) STRICT;

CREATE TABLE self_answer (
    assessment_id INTEGER NOT NULL REFERENCES self_assessment (id) ON DELETE CASCADE,
    code TEXT NOT NULL CHECK (code <> ''),
    option INTEGER NOT NULL CHECK (option >= 0),
    PRIMARY KEY (assessment_id, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE self_description (
    assessment_id INTEGER NOT NULL REFERENCES self_assessment (id) ON DELETE CASCADE,
    code TEXT NOT NULL CHECK (code <> ''),
    text TEXT NOT NULL CHECK (text <> ''),
    PRIMARY KEY (assessment_id, code)
) STRICT;

CREATE TRIGGER self_assessment_named BEFORE UPDATE ON self_assessment
WHEN NEW.product_id <> OLD.product_id OR NEW.rubric_id <> OLD.rubric_id OR NEW.rubric_digest <> OLD.rubric_digest
    OR NEW.set_code <> OLD.set_code
BEGIN SELECT RAISE(ABORT, 'a self-assessment keeps its set'); END;
"""

_COMMUNE_REPORT = """
CREATE TABLE commune_report (
    product_id INTEGER PRIMARY KEY REFERENCES product (id) ON DELETE CASCADE,
    version INTEGER NOT NULL CHECK (version >= 1),
    material TEXT,
    labour TEXT,
    idea TEXT,
    identity TEXT,
    updated_at TEXT NOT NULL
) STRICT;
"""


def m005_self_assessment(db: Database) -> None:
    """Self-assessments of producers, and the commune's report on them."""
    for script in (_SELF_ASSESSMENT, _COMMUNE_REPORT):
        run_script(db, script)
