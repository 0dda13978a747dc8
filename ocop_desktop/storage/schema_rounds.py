"""The third step: rounds, councils, who scores what, the council's decisions, paper sheets keyed in twice.

A sheet is now either the one of the set-up's evaluator (without a round), or a member's in a turn of scoring, or one
of the two blind copies (`keying`) of a member's paper sheet. All of them keep the guards of the first step.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ocop_desktop.storage.schema_round_guards import CLOSED_SCORING_GUARDS, ROUND_GUARDS, SHEET_GUARDS
from ocop_desktop.storage.statements import run_script

if TYPE_CHECKING:
    from sqlite_utils import Database

_ROUNDS = """
CREATE TABLE round (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    year INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK (number >= 1),
    practice INTEGER NOT NULL CHECK (practice IN (0, 1)),
    council TEXT NOT NULL DEFAULT '',
    decision_number TEXT NOT NULL DEFAULT '',
    decision_date TEXT NOT NULL DEFAULT '',
    decision_issuer TEXT NOT NULL DEFAULT '',
    starts_on TEXT NOT NULL DEFAULT '',
    ends_on TEXT NOT NULL DEFAULT '',
    quorum_part INTEGER NOT NULL CHECK (quorum_part >= 0),
    quorum_whole INTEGER NOT NULL CHECK (quorum_whole >= 1),
    chair_required INTEGER NOT NULL CHECK (chair_required IN (0, 1)),
    spread_limit INTEGER NOT NULL CHECK (spread_limit >= 0),
    meeting_opened TEXT NOT NULL DEFAULT '',
    meeting_ended TEXT NOT NULL DEFAULT '',
    venue TEXT NOT NULL DEFAULT '',
    proceedings TEXT NOT NULL DEFAULT '',
    conclusion TEXT NOT NULL DEFAULT '',
    finished_at TEXT,
    version INTEGER NOT NULL CHECK (version >= 1),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    UNIQUE (year, number, practice)
) STRICT;

CREATE TABLE guest (
    round_id INTEGER NOT NULL REFERENCES round (id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    office TEXT NOT NULL,
    PRIMARY KEY (round_id, position)
) STRICT;

CREATE TABLE member (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    round_id INTEGER NOT NULL REFERENCES round (id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    role TEXT NOT NULL CHECK (role IN ('chair', 'vice_chair', 'secretary', 'member')),
    office TEXT NOT NULL,
    present INTEGER CHECK (present IN (0, 1)),
    absence TEXT NOT NULL DEFAULT '',
    removed_at TEXT,
    removed_reason TEXT CHECK (removed_reason <> ''),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    CHECK ((removed_at IS NULL) = (removed_reason IS NULL))
) STRICT;

CREATE INDEX member_round ON member (round_id, position);
CREATE UNIQUE INDEX member_chair ON member (round_id) WHERE role = 'chair' AND removed_at IS NULL;

CREATE TABLE member_pin (
    member_id INTEGER PRIMARY KEY REFERENCES member (id) ON DELETE CASCADE,
    hash TEXT NOT NULL CHECK (hash LIKE '$argon2id$%'),
    wrong INTEGER NOT NULL DEFAULT 0 CHECK (wrong >= 0),
    tried_at TEXT,
    CHECK (wrong = 0 OR tried_at IS NOT NULL)
) STRICT;

CREATE TABLE conflict (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    member_id INTEGER NOT NULL REFERENCES member (id),
    producer_id INTEGER REFERENCES producer (id) ON DELETE SET NULL,
    producer TEXT NOT NULL CHECK (producer <> ''),
    reason TEXT NOT NULL CHECK (reason <> ''),
    declared_at TEXT NOT NULL,
    declared_by TEXT NOT NULL,
    withdrawn_at TEXT,
    withdrawn_reason TEXT CHECK (withdrawn_reason <> ''),
    CHECK ((withdrawn_at IS NULL) = (withdrawn_reason IS NULL))
) STRICT;

CREATE INDEX conflict_member ON conflict (member_id);
CREATE INDEX conflict_producer ON conflict (producer_id);
"""

_SCORING = """
CREATE TABLE round_product (
    round_id INTEGER NOT NULL REFERENCES round (id),
    product_id INTEGER NOT NULL REFERENCES product (id),
    position INTEGER NOT NULL,
    added_at TEXT NOT NULL,
    PRIMARY KEY (round_id, product_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX round_product_product ON round_product (product_id);

CREATE TABLE scoring (
    round_id INTEGER NOT NULL,
    product_id INTEGER NOT NULL,
    turn INTEGER NOT NULL CHECK (turn >= 1),
    rubric_id TEXT NOT NULL,
    rubric_digest TEXT NOT NULL CHECK (length(rubric_digest) = 64),
    set_code TEXT NOT NULL CHECK (set_code <> ''),
    reason TEXT NOT NULL DEFAULT '',
    opened_at TEXT NOT NULL,
    closed_at TEXT,
    PRIMARY KEY (round_id, product_id, turn),
    FOREIGN KEY (round_id, product_id) REFERENCES round_product (round_id, product_id),
    CHECK (turn = 1 OR reason <> '')
) STRICT, WITHOUT ROWID;

CREATE TABLE assignment (
    round_id INTEGER NOT NULL,
    product_id INTEGER NOT NULL,
    member_id INTEGER NOT NULL REFERENCES member (id),
    assigned_at TEXT NOT NULL,
    PRIMARY KEY (round_id, product_id, member_id),
    FOREIGN KEY (round_id, product_id) REFERENCES round_product (round_id, product_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX assignment_member ON assignment (member_id, product_id);

CREATE TABLE exclusion (
    round_id INTEGER NOT NULL,
    product_id INTEGER NOT NULL,
    turn INTEGER NOT NULL,
    member_id INTEGER NOT NULL REFERENCES member (id),
    kind TEXT NOT NULL CHECK (kind IN ('decided', 'removed', 'unfinished')),
    reason TEXT NOT NULL CHECK (reason <> ''),
    decided_at TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    PRIMARY KEY (round_id, product_id, turn, member_id),
    FOREIGN KEY (round_id, product_id, turn) REFERENCES scoring (round_id, product_id, turn)
) STRICT, WITHOUT ROWID;

CREATE INDEX exclusion_member ON exclusion (member_id);

CREATE TABLE decision (
    round_id INTEGER NOT NULL,
    product_id INTEGER NOT NULL,
    turn INTEGER NOT NULL,
    code TEXT NOT NULL CHECK (code <> ''),
    minimum_for INTEGER NOT NULL CHECK (minimum_for BETWEEN 3 AND 5),
    met INTEGER NOT NULL CHECK (met IN (0, 1)),
    reason TEXT NOT NULL CHECK (reason <> ''),
    decided_at TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    PRIMARY KEY (round_id, product_id, turn, code, minimum_for),
    FOREIGN KEY (round_id, product_id, turn) REFERENCES scoring (round_id, product_id, turn)
) STRICT, WITHOUT ROWID;

CREATE TABLE vote (
    round_id INTEGER NOT NULL,
    product_id INTEGER NOT NULL,
    turn INTEGER NOT NULL,
    code TEXT NOT NULL,
    minimum_for INTEGER NOT NULL,
    member_id INTEGER NOT NULL REFERENCES member (id),
    PRIMARY KEY (round_id, product_id, turn, code, minimum_for, member_id),
    FOREIGN KEY (round_id, product_id, turn, code, minimum_for)
        REFERENCES decision (round_id, product_id, turn, code, minimum_for) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE INDEX vote_member ON vote (member_id);
"""

_PAPERS = """
CREATE TABLE scan (
    sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
    kind TEXT NOT NULL CHECK (kind IN ('pdf', 'jpeg', 'png')),
    size INTEGER NOT NULL CHECK (size = length(content)),
    content BLOB NOT NULL
) STRICT;

CREATE TABLE paper (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    round_id INTEGER NOT NULL,
    product_id INTEGER NOT NULL,
    turn INTEGER NOT NULL,
    member_id INTEGER NOT NULL REFERENCES member (id),
    begun_at TEXT NOT NULL,
    begun_by TEXT NOT NULL,
    scan_sha256 TEXT REFERENCES scan (sha256),
    scan_name TEXT NOT NULL DEFAULT '',
    finished_at TEXT,
    finished_by TEXT NOT NULL DEFAULT '',
    secretary_id INTEGER REFERENCES member (id),
    UNIQUE (round_id, product_id, turn, member_id),
    FOREIGN KEY (round_id, product_id, turn) REFERENCES scoring (round_id, product_id, turn),
    CHECK (finished_at IS NULL OR (scan_sha256 IS NOT NULL AND secretary_id IS NOT NULL AND finished_by <> ''))
) STRICT;

CREATE INDEX paper_member ON paper (member_id);
CREATE INDEX paper_scan ON paper (scan_sha256);

CREATE TABLE paper_settled (
    paper_id INTEGER NOT NULL REFERENCES paper (id) ON DELETE CASCADE,
    field TEXT NOT NULL CHECK (field IN (
        'answer', 'comment', 'stopped', 'opinion', 'rejected', 'place', 'date')),
    code TEXT NOT NULL,
    first TEXT NOT NULL,
    second TEXT NOT NULL,
    value TEXT NOT NULL,
    settled_at TEXT NOT NULL,
    settled_by TEXT NOT NULL,
    PRIMARY KEY (paper_id, field, code)
) STRICT, WITHOUT ROWID;
"""

#: The table of the first step, with whose sheet it is: nobody's in particular, or a member's in a turn of scoring.
_SHEETS = """
CREATE TABLE sheet_next (
    sheet_id TEXT NOT NULL CHECK (length(sheet_id) = 36),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    product_id INTEGER NOT NULL REFERENCES product (id),
    round_id INTEGER,
    turn INTEGER,
    member_id INTEGER REFERENCES member (id),
    keying INTEGER NOT NULL DEFAULT 0 CHECK (keying IN (0, 1, 2)),
    keyer_id INTEGER REFERENCES member (id),
    keyed_by TEXT NOT NULL DEFAULT '',
    paper_id INTEGER REFERENCES paper (id),
    status TEXT NOT NULL CHECK (status IN ('open', 'closed', 'signed')),
    version INTEGER NOT NULL CHECK (version >= 1),
    rubric_id TEXT NOT NULL,
    rubric_digest TEXT NOT NULL CHECK (length(rubric_digest) = 64),
    set_code TEXT NOT NULL,
    replaces_sha256 TEXT CHECK (length(replaces_sha256) = 64),
    opinion TEXT NOT NULL DEFAULT '',
    rejected_under TEXT,
    rejected_reason TEXT CHECK (rejected_reason <> ''),
    place TEXT NOT NULL DEFAULT '',
    date TEXT NOT NULL DEFAULT '',
    frozen BLOB,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    PRIMARY KEY (sheet_id, revision),
    FOREIGN KEY (round_id, product_id, turn) REFERENCES scoring (round_id, product_id, turn),
    CHECK ((revision > 1) = (replaces_sha256 IS NOT NULL)),
    CHECK ((rejected_under IS NULL) = (rejected_reason IS NULL)),
    CHECK ((status = 'open') = (frozen IS NULL)),
    CHECK ((round_id IS NULL) = (turn IS NULL)),
    CHECK ((round_id IS NULL) = (member_id IS NULL)),
    CHECK (round_id IS NOT NULL OR (keying = 0 AND paper_id IS NULL)),
    CHECK (keying = 0 OR (paper_id IS NOT NULL AND keyed_by <> '' AND status <> 'signed'))
) STRICT;

INSERT INTO sheet_next (
    sheet_id, revision, product_id, status, version, rubric_id, rubric_digest, set_code, replaces_sha256, opinion,
    rejected_under, rejected_reason, place, date, frozen, created_at, updated_at)
SELECT sheet_id, revision, product_id, status, version, rubric_id, rubric_digest, set_code, replaces_sha256, opinion,
    rejected_under, rejected_reason, place, date, frozen, created_at, updated_at
FROM sheet;

DROP TABLE sheet;
ALTER TABLE sheet_next RENAME TO sheet;

CREATE UNIQUE INDEX sheet_solo ON sheet (product_id, revision) WHERE round_id IS NULL;
CREATE UNIQUE INDEX sheet_of_turn ON sheet (round_id, product_id, turn, member_id, keying, revision)
    WHERE round_id IS NOT NULL;
CREATE INDEX sheet_product ON sheet (product_id);
CREATE INDEX sheet_member ON sheet (member_id, product_id) WHERE member_id IS NOT NULL;
CREATE INDEX sheet_paper ON sheet (paper_id) WHERE paper_id IS NOT NULL;
"""

#: They name the table that is replaced, and are made again for the new one.
_OLD_TRIGGERS = (
    *(f"{table}_{event}" for table in ("answer", "comment", "stopped") for event in ("insert", "update", "delete")),
    "signed_follows",
)


def m003_rounds(db: Database) -> None:
    """Rounds and their councils; sheets that belong to a member."""
    for trigger in _OLD_TRIGGERS:
        db.execute(f"DROP TRIGGER {trigger}")
    for script in (_ROUNDS, _SCORING, _PAPERS, _SHEETS, SHEET_GUARDS, CLOSED_SCORING_GUARDS, ROUND_GUARDS):
        run_script(db, script)
