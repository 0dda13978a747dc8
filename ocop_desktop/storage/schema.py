"""The tables. A released step is never edited; a change is a new step at the end.

Points are not here: an answer is an option's number, and an absent row is "chưa chấm". What must never change is
guarded by triggers, so that no way through the program can change it. `about` names the program and the step that
wrote the file last; `run` holds who is at work now; `interrupted`, what a run that did not end left to be told.
"""

from __future__ import annotations

from sqlite_utils import Database, Migrations

from ocop_desktop.storage.schema_council_papers import m004_council_papers
from ocop_desktop.storage.schema_registers import m002_registers
from ocop_desktop.storage.schema_rounds import m003_rounds
from ocop_desktop.storage.schema_self_assessment import m005_self_assessment
from ocop_desktop.storage.statements import run_script

#: "OCOP" in the file's header, by which a file is known as ours.
APPLICATION_ID = 0x4F434F50

MIGRATIONS = Migrations("ocop")

_TABLES = """
CREATE TABLE setup (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    office_name TEXT NOT NULL CHECK (office_name <> ''),
    office_level TEXT NOT NULL CHECK (office_level IN ('commune', 'district', 'province', 'ministry', 'other')),
    province_code TEXT NOT NULL,
    commune_code TEXT NOT NULL,
    receiver_name TEXT NOT NULL CHECK (receiver_name <> ''),
    receiver_level TEXT NOT NULL CHECK (receiver_level IN ('commune', 'district', 'province', 'ministry', 'other')),
    evaluator_name TEXT NOT NULL CHECK (evaluator_name <> ''),
    evaluator_position TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;

CREATE TABLE product (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    code TEXT NOT NULL UNIQUE CHECK (code <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    producer TEXT NOT NULL,
    phone TEXT NOT NULL,
    address TEXT NOT NULL,
    illustrative INTEGER NOT NULL CHECK (illustrative IN (0, 1)),
    set_code TEXT NOT NULL CHECK (set_code <> ''),
    sequence INTEGER NOT NULL CHECK (sequence >= 1),
    year INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;

CREATE TABLE sheet (
    sheet_id TEXT NOT NULL CHECK (length(sheet_id) = 36),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    product_id INTEGER NOT NULL REFERENCES product (id),
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
    UNIQUE (product_id, revision),
    CHECK ((revision > 1) = (replaces_sha256 IS NOT NULL)),
    CHECK ((rejected_under IS NULL) = (rejected_reason IS NULL)),
    CHECK ((status = 'open') = (frozen IS NULL))
) STRICT;

CREATE TABLE answer (
    sheet_id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    code TEXT NOT NULL,
    option INTEGER NOT NULL CHECK (option >= 0),
    PRIMARY KEY (sheet_id, revision, code),
    FOREIGN KEY (sheet_id, revision) REFERENCES sheet (sheet_id, revision)
) STRICT, WITHOUT ROWID;

CREATE TABLE comment (
    sheet_id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    code TEXT NOT NULL,
    text TEXT NOT NULL CHECK (text <> ''),
    PRIMARY KEY (sheet_id, revision, code),
    FOREIGN KEY (sheet_id, revision) REFERENCES sheet (sheet_id, revision)
) STRICT;

CREATE TABLE stopped (
    sheet_id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    code TEXT NOT NULL,
    text TEXT NOT NULL CHECK (text <> ''),
    PRIMARY KEY (sheet_id, revision, code),
    FOREIGN KEY (sheet_id, revision) REFERENCES sheet (sheet_id, revision)
) STRICT;

CREATE TABLE bookmark (
    sheet_id TEXT PRIMARY KEY,
    code TEXT NOT NULL
) STRICT;

CREATE TABLE signed (
    sheet_id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    pdf BLOB NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    fingerprint TEXT NOT NULL CHECK (length(fingerprint) = 64),
    signed_at TEXT NOT NULL,
    PRIMARY KEY (sheet_id, revision),
    FOREIGN KEY (sheet_id, revision) REFERENCES sheet (sheet_id, revision)
) STRICT;

CREATE TABLE journal (
    n INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL CHECK (action <> ''),
    subject TEXT NOT NULL,
    details TEXT NOT NULL,
    previous TEXT NOT NULL CHECK (length(previous) = 64),
    digest TEXT NOT NULL CHECK (length(digest) = 64),
    run TEXT NOT NULL
) STRICT;

CREATE INDEX journal_subject ON journal (subject, action);

CREATE TABLE run (
    id TEXT PRIMARY KEY,
    started_at TEXT NOT NULL
) STRICT;

CREATE TABLE interrupted (
    sheet_id TEXT PRIMARY KEY,
    at TEXT NOT NULL,
    count INTEGER NOT NULL CHECK (count >= 1)
) STRICT;

CREATE TABLE about (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    program TEXT NOT NULL,
    schema TEXT NOT NULL
) STRICT;
"""

_JOURNAL_GUARDS = """
CREATE TRIGGER journal_keeps BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_stays BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_grows BEFORE INSERT ON journal
WHEN NEW.n IS NOT (SELECT coalesce(max(n), 0) + 1 FROM journal)
    OR NEW.previous IS NOT
        coalesce((SELECT digest FROM journal ORDER BY n DESC LIMIT 1), substr(printf('%064d', 0), 1, 64))
BEGIN SELECT RAISE(ABORT, 'an entry must follow the last one'); END;
"""

_SIGNED_GUARDS = """
CREATE TRIGGER signed_keeps BEFORE UPDATE ON signed BEGIN SELECT RAISE(ABORT, 'a signed sheet never changes'); END;
CREATE TRIGGER signed_stays BEFORE DELETE ON signed BEGIN SELECT RAISE(ABORT, 'a signed sheet never changes'); END;
CREATE TRIGGER signed_follows BEFORE INSERT ON signed
WHEN (SELECT status FROM sheet WHERE sheet_id = NEW.sheet_id AND revision = NEW.revision) IS NOT 'closed'
BEGIN SELECT RAISE(ABORT, 'only a closed sheet is signed'); END;
"""

#: A closed sheet may only become open again, or signed with what was closed; a signed one stays.
_SHEET_GUARDS = """
CREATE TRIGGER sheet_stays BEFORE DELETE ON sheet WHEN OLD.status <> 'open'
BEGIN SELECT RAISE(ABORT, 'a closed sheet is not deleted'); END;
CREATE TRIGGER sheet_begins BEFORE INSERT ON sheet
WHEN NEW.status <> 'open' OR EXISTS (
    SELECT 1 FROM sheet
    WHERE revision = NEW.revision AND (sheet_id = NEW.sheet_id OR product_id = NEW.product_id) AND status <> 'open')
BEGIN SELECT RAISE(ABORT, 'a sheet begins open'); END;
CREATE TRIGGER sheet_signed BEFORE UPDATE ON sheet
WHEN NEW.status = 'signed'
    AND NOT EXISTS (SELECT 1 FROM signed WHERE sheet_id = NEW.sheet_id AND revision = NEW.revision)
BEGIN SELECT RAISE(ABORT, 'the signed file is missing'); END;
CREATE TRIGGER sheet_named BEFORE UPDATE ON sheet
WHEN NEW.sheet_id <> OLD.sheet_id OR NEW.revision <> OLD.revision OR NEW.product_id <> OLD.product_id
    OR NEW.replaces_sha256 IS NOT OLD.replaces_sha256
BEGIN SELECT RAISE(ABORT, 'a sheet keeps its id'); END;
CREATE TRIGGER sheet_keeps BEFORE UPDATE ON sheet
WHEN OLD.status <> 'open' AND NOT (
    OLD.status = 'closed'
    AND (NEW.status = 'open' OR NEW.status = 'signed' AND NEW.frozen IS OLD.frozen)
    AND NEW.rubric_id IS OLD.rubric_id AND NEW.rubric_digest IS OLD.rubric_digest AND NEW.set_code IS OLD.set_code
    AND NEW.opinion IS OLD.opinion AND NEW.place IS OLD.place AND NEW.date IS OLD.date
    AND NEW.rejected_under IS OLD.rejected_under AND NEW.rejected_reason IS OLD.rejected_reason)
BEGIN SELECT RAISE(ABORT, 'a closed sheet does not change'); END;
"""

_CONTENT_GUARD = """
CREATE TRIGGER {table}_{event} BEFORE {event} ON {table}
WHEN EXISTS (
    SELECT 1 FROM sheet
    WHERE sheet_id = {row}.sheet_id AND revision = {row}.revision AND status <> 'open')
BEGIN SELECT RAISE(ABORT, 'a closed sheet does not change'); END;
"""


@MIGRATIONS()
def m001_first(db: Database) -> None:
    """Set-up, products, sheets, signed files, journal, and which runs of the program are open."""
    rows = {"insert": "NEW", "update": "OLD", "delete": "OLD"}
    guards = [
        _CONTENT_GUARD.format(table=table, event=event, row=row)
        for table in ("answer", "comment", "stopped")
        for event, row in rows.items()
    ]
    for script in (_TABLES, _JOURNAL_GUARDS, _SIGNED_GUARDS, _SHEET_GUARDS, *guards):
        run_script(db, script)


for _later in (m002_registers, m003_rounds, m004_council_papers, m005_self_assessment):
    MIGRATIONS()(_later)
