"""The second step: producers, what the registers know of a product, dossiers and their evidence.

A product may be without set, number and code: what a list from elsewhere does not say stays open until a person says
it. Its phone and address are its producer's where it has none of its own (NULL). The bytes of evidence are in this
file, once each, so that a backup is one file that holds them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ocop_desktop.storage.statements import run_script

if TYPE_CHECKING:
    from sqlite_utils import Database

_PRODUCERS = """
CREATE TABLE producer (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL CHECK (name <> ''),
    legal_form TEXT CHECK (legal_form IN (
        'cooperative', 'cooperative_group', 'small_enterprise', 'large_enterprise', 'farm', 'producing_household',
        'registered_household', 'association', 'federation', 'operations_centre', 'equivalent')),
    address TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    representative TEXT NOT NULL DEFAULT '',
    position TEXT NOT NULL DEFAULT '',
    sex TEXT CHECK (sex IN ('male', 'female')),
    ethnicity TEXT NOT NULL DEFAULT '',
    residence TEXT NOT NULL DEFAULT '',
    founded_on TEXT,
    registration TEXT NOT NULL DEFAULT '',
    commune_code TEXT,
    commune_name TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;

CREATE INDEX producer_name ON producer (name);

CREATE TABLE import (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    file TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    at TEXT NOT NULL
) STRICT;
"""

_PRODUCTS = """
CREATE TABLE product_next (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    code TEXT UNIQUE CHECK (code <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    producer_id INTEGER NOT NULL REFERENCES producer (id),
    phone TEXT,
    address TEXT,
    illustrative INTEGER NOT NULL CHECK (illustrative IN (0, 1)),
    set_code TEXT CHECK (set_code <> ''),
    sequence INTEGER CHECK (sequence >= 1),
    year INTEGER NOT NULL,
    registering TEXT CHECK (registering IN ('first', 'upgrade', 'reassessment')),
    commune_code TEXT,
    commune_name TEXT NOT NULL DEFAULT '',
    certificate TEXT NOT NULL DEFAULT '',
    certified_on TEXT,
    certified_until TEXT,
    certified_grade INTEGER CHECK (certified_grade BETWEEN 1 AND 5),
    import_id INTEGER REFERENCES import (id),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    CHECK ((code IS NULL) = (sequence IS NULL))
) STRICT;
"""

#: The producer's phone and address are those of its newest product; the others keep their own where they differ.
_CARRIED_OVER = """
INSERT INTO producer (name, phone, address, created_at, updated_at)
SELECT p.producer, n.phone, n.address, min(p.created_at), max(p.updated_at)
FROM product p JOIN product n ON n.id = (SELECT max(id) FROM product WHERE producer = p.producer)
GROUP BY p.producer ORDER BY min(p.id);

INSERT INTO product_next (
    id, code, name, producer_id, phone, address, illustrative, set_code, sequence, year, created_at, updated_at)
SELECT p.id, p.code, p.name, r.id, nullif(p.phone, r.phone), nullif(p.address, r.address), p.illustrative, p.set_code,
    p.sequence, p.year, p.created_at, p.updated_at
FROM product p JOIN producer r ON r.name = p.producer ORDER BY p.id;

DELETE FROM sqlite_sequence WHERE name = 'product_next';
INSERT INTO sqlite_sequence (name, seq) SELECT 'product_next', seq FROM sqlite_sequence WHERE name = 'product';
DROP TABLE product;
ALTER TABLE product_next RENAME TO product;
CREATE INDEX product_producer ON product (producer_id);
"""

_DOSSIERS = """
CREATE TABLE dossier (
    product_id INTEGER PRIMARY KEY REFERENCES product (id) ON DELETE CASCADE,
    received_on TEXT,
    receipt_number TEXT NOT NULL DEFAULT '',
    received_by TEXT NOT NULL DEFAULT '',
    sent_on TEXT,
    samples INTEGER CHECK (samples >= 0),
    rejected_clause TEXT CHECK (rejected_clause <> ''),
    rejected_reason TEXT CHECK (rejected_reason <> ''),
    rejected_on TEXT,
    note TEXT NOT NULL DEFAULT '',
    updated_at TEXT NOT NULL,
    CHECK ((rejected_clause IS NULL) = (rejected_reason IS NULL)),
    CHECK ((rejected_clause IS NULL) = (rejected_on IS NULL))
) STRICT;

CREATE TABLE dossier_item (
    product_id INTEGER NOT NULL REFERENCES product (id) ON DELETE CASCADE,
    item TEXT NOT NULL CHECK (item <> ''),
    state TEXT CHECK (state IN ('present', 'missing', 'not_applicable')),
    expires_on TEXT,
    note TEXT NOT NULL DEFAULT '',
    updated_at TEXT NOT NULL,
    PRIMARY KEY (product_id, item)
) STRICT;

CREATE TABLE evidence_file (
    sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
    kind TEXT NOT NULL CHECK (kind IN ('pdf', 'jpeg', 'png')),
    size INTEGER NOT NULL CHECK (size = length(content)),
    pages INTEGER NOT NULL CHECK (pages >= 1),
    content BLOB NOT NULL
) STRICT;

CREATE TABLE evidence (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    product_id INTEGER NOT NULL REFERENCES product (id) ON DELETE CASCADE,
    item TEXT NOT NULL CHECK (item <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    sha256 TEXT NOT NULL REFERENCES evidence_file (sha256),
    expires_on TEXT,
    added_at TEXT NOT NULL,
    removed_at TEXT
) STRICT;

CREATE INDEX evidence_product ON evidence (product_id);
CREATE INDEX evidence_content ON evidence (sha256);

CREATE TABLE evidence_criterion (
    evidence_id INTEGER NOT NULL REFERENCES evidence (id) ON DELETE CASCADE,
    code TEXT NOT NULL CHECK (code <> ''),
    PRIMARY KEY (evidence_id, code)
) STRICT, WITHOUT ROWID;
"""

#: Evidence is named by its content; another content is another file.
_GUARDS = """
CREATE TRIGGER evidence_file_keeps BEFORE UPDATE ON evidence_file
BEGIN SELECT RAISE(ABORT, 'evidence is stored by its content'); END;
"""


def m002_registers(db: Database) -> None:
    """Producers out of the products' text, products that may be unfinished, dossiers, evidence."""
    for script in (_PRODUCERS, _PRODUCTS, _CARRIED_OVER, _DOSSIERS, _GUARDS):
        run_script(db, script)
