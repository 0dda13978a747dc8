"""The fourth step: what letterheads need, the papers of a round with an id for life, and those that were kept.

The archive names what it holds in words of its own and refers to no product, member or round, so that a paper stays
when what it speaks of has gone. A signed sheet is kept by naming its signed file; its bytes are not stored twice.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ocop_desktop.storage.statements import run_script

if TYPE_CHECKING:
    from sqlite_utils import Database

_OFFICE = """
CREATE TABLE office_papers (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    parent TEXT NOT NULL,
    issuer TEXT NOT NULL,
    place TEXT NOT NULL,
    letter_symbol TEXT NOT NULL,
    minutes_symbol TEXT NOT NULL,
    report_symbol TEXT NOT NULL,
    capacity TEXT NOT NULL,
    signatory TEXT NOT NULL,
    secretary TEXT NOT NULL,
    recipients TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;
"""

#: `detail` tells papers of one kind apart that differ in what they were asked for, such as the star aimed at.
_PAPERS = """
CREATE TABLE council_paper (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    round_id INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind <> ''),
    product_id INTEGER NOT NULL DEFAULT 0,
    member_id INTEGER NOT NULL DEFAULT 0,
    detail TEXT NOT NULL DEFAULT '',
    begun_at TEXT NOT NULL,
    printed_at TEXT,
    UNIQUE (round_id, kind, product_id, member_id, detail)
) STRICT;

CREATE TABLE paper_file (
    sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
    size INTEGER NOT NULL CHECK (size = length(content)),
    content BLOB NOT NULL
) STRICT;

CREATE TABLE kept_paper (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    paper_id TEXT NOT NULL REFERENCES council_paper (id),
    version INTEGER NOT NULL CHECK (version >= 1),
    title TEXT NOT NULL CHECK (title <> ''),
    product TEXT NOT NULL,
    member TEXT NOT NULL,
    file_name TEXT NOT NULL CHECK (file_name <> ''),
    practice INTEGER NOT NULL CHECK (practice IN (0, 1)),
    draft INTEGER NOT NULL CHECK (draft IN (0, 1)),
    pages INTEGER NOT NULL CHECK (pages >= 1),
    size INTEGER NOT NULL CHECK (size >= 1),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    content TEXT NOT NULL CHECK (length(content) = 64),
    moment TEXT NOT NULL,
    file_sha256 TEXT REFERENCES paper_file (sha256),
    sheet_id TEXT,
    revision INTEGER,
    kept_at TEXT NOT NULL,
    kept_by TEXT NOT NULL,
    UNIQUE (paper_id, version),
    UNIQUE (paper_id, sha256),
    FOREIGN KEY (sheet_id, revision) REFERENCES signed (sheet_id, revision),
    CHECK ((sheet_id IS NULL) = (revision IS NULL)),
    CHECK ((file_sha256 IS NULL) = (sheet_id IS NOT NULL)),
    CHECK (file_sha256 IS NULL OR file_sha256 = sha256)
) STRICT;

CREATE INDEX kept_paper_file ON kept_paper (file_sha256);
CREATE INDEX kept_paper_sheet ON kept_paper (sheet_id, revision);
"""

_GUARDS = """
CREATE TRIGGER paper_file_keeps BEFORE UPDATE ON paper_file
BEGIN SELECT RAISE(ABORT, 'a kept paper never changes'); END;
CREATE TRIGGER paper_file_stays BEFORE DELETE ON paper_file
BEGIN SELECT RAISE(ABORT, 'a kept paper never changes'); END;
CREATE TRIGGER kept_paper_keeps BEFORE UPDATE ON kept_paper
BEGIN SELECT RAISE(ABORT, 'a kept paper never changes'); END;
CREATE TRIGGER kept_paper_stays BEFORE DELETE ON kept_paper
BEGIN SELECT RAISE(ABORT, 'a kept paper never changes'); END;
CREATE TRIGGER paper_file_new BEFORE INSERT ON paper_file
WHEN EXISTS (SELECT 1 FROM paper_file WHERE sha256 = NEW.sha256)
BEGIN SELECT RAISE(ABORT, 'a kept paper never changes'); END;
CREATE TRIGGER kept_paper_new BEFORE INSERT ON kept_paper
WHEN EXISTS (
    SELECT 1 FROM kept_paper
    WHERE id = NEW.id OR paper_id = NEW.paper_id AND (version = NEW.version OR sha256 = NEW.sha256))
BEGIN SELECT RAISE(ABORT, 'a kept paper never changes'); END;
CREATE TRIGGER council_paper_new BEFORE INSERT ON council_paper
WHEN EXISTS (
    SELECT 1 FROM council_paper
    WHERE id = NEW.id OR round_id = NEW.round_id AND kind = NEW.kind AND product_id = NEW.product_id
        AND member_id = NEW.member_id AND detail = NEW.detail)
BEGIN SELECT RAISE(ABORT, 'a paper keeps its id'); END;
CREATE TRIGGER council_paper_named BEFORE UPDATE ON council_paper
WHEN NEW.id IS NOT OLD.id OR NEW.round_id IS NOT OLD.round_id OR NEW.kind IS NOT OLD.kind
    OR NEW.product_id IS NOT OLD.product_id OR NEW.member_id IS NOT OLD.member_id OR NEW.detail IS NOT OLD.detail
BEGIN SELECT RAISE(ABORT, 'a paper keeps its id'); END;
CREATE TRIGGER council_paper_stays BEFORE DELETE ON council_paper
BEGIN SELECT RAISE(ABORT, 'a paper keeps its id'); END;
"""


def m004_council_papers(db: Database) -> None:
    """What letterheads need, the papers of rounds, and the archive of those that were kept."""
    for script in (_OFFICE, _PAPERS, _GUARDS):
        run_script(db, script)
