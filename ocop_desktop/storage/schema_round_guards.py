"""What the third step's tables refuse by themselves: closed sheets, closed scoring, a finished round, scans."""

from __future__ import annotations

#: The guards of the first step, for a table in which a sheet may be a member's.
_OWN_GUARDS = """
CREATE TRIGGER sheet_stays BEFORE DELETE ON sheet WHEN OLD.status <> 'open'
BEGIN SELECT RAISE(ABORT, 'a closed sheet is not deleted'); END;
CREATE TRIGGER sheet_begins BEFORE INSERT ON sheet
WHEN NEW.status <> 'open' OR EXISTS (
    SELECT 1 FROM sheet
    WHERE sheet_id = NEW.sheet_id AND revision = NEW.revision AND status <> 'open')
OR EXISTS (
    SELECT 1 FROM sheet
    WHERE product_id = NEW.product_id AND revision = NEW.revision AND round_id IS NEW.round_id AND turn IS NEW.turn
        AND member_id IS NEW.member_id AND keying = NEW.keying AND status <> 'open')
BEGIN SELECT RAISE(ABORT, 'a sheet begins open'); END;
CREATE TRIGGER sheet_signed BEFORE UPDATE ON sheet
WHEN NEW.status = 'signed'
    AND NOT EXISTS (SELECT 1 FROM signed WHERE sheet_id = NEW.sheet_id AND revision = NEW.revision)
BEGIN SELECT RAISE(ABORT, 'the signed file is missing'); END;
CREATE TRIGGER sheet_named BEFORE UPDATE ON sheet
WHEN NEW.sheet_id <> OLD.sheet_id OR NEW.revision <> OLD.revision OR NEW.product_id <> OLD.product_id
    OR NEW.replaces_sha256 IS NOT OLD.replaces_sha256 OR NEW.round_id IS NOT OLD.round_id
    OR NEW.turn IS NOT OLD.turn OR NEW.member_id IS NOT OLD.member_id OR NEW.keying <> OLD.keying
    OR NEW.keyer_id IS NOT OLD.keyer_id OR NEW.keyed_by <> OLD.keyed_by OR NEW.paper_id IS NOT OLD.paper_id
BEGIN SELECT RAISE(ABORT, 'a sheet keeps its id'); END;
CREATE TRIGGER sheet_keeps BEFORE UPDATE ON sheet
WHEN OLD.status <> 'open' AND NOT (
    OLD.status = 'closed'
    AND (NEW.status = 'open' OR NEW.status = 'signed' AND NEW.frozen IS OLD.frozen)
    AND NEW.rubric_id IS OLD.rubric_id AND NEW.rubric_digest IS OLD.rubric_digest AND NEW.set_code IS OLD.set_code
    AND NEW.opinion IS OLD.opinion AND NEW.place IS OLD.place AND NEW.date IS OLD.date
    AND NEW.rejected_under IS OLD.rejected_under AND NEW.rejected_reason IS OLD.rejected_reason)
BEGIN SELECT RAISE(ABORT, 'a closed sheet does not change'); END;
CREATE TRIGGER signed_follows BEFORE INSERT ON signed
WHEN (SELECT status FROM sheet WHERE sheet_id = NEW.sheet_id AND revision = NEW.revision) IS NOT 'closed'
BEGIN SELECT RAISE(ABORT, 'only a closed sheet is signed'); END;
"""

_CONTENT_GUARD = """
CREATE TRIGGER {table}_{event} BEFORE {event} ON {table}
WHEN EXISTS (
    SELECT 1 FROM sheet
    WHERE sheet_id = {row}.sheet_id AND revision = {row}.revision AND status <> 'open')
BEGIN SELECT RAISE(ABORT, 'a closed sheet does not change'); END;
CREATE TRIGGER {table}_{event}_scoring BEFORE {event} ON {table}
WHEN EXISTS (
    SELECT 1 FROM sheet s JOIN scoring t
        ON t.round_id = s.round_id AND t.product_id = s.product_id AND t.turn = s.turn AND t.closed_at IS NOT NULL
    WHERE s.sheet_id = {row}.sheet_id AND s.revision = {row}.revision)
BEGIN SELECT RAISE(ABORT, 'the scoring is closed'); END;
"""

_ROWS = {"insert": "NEW", "update": "OLD", "delete": "OLD"}

SHEET_GUARDS = _OWN_GUARDS + "".join(
    _CONTENT_GUARD.format(table=table, event=event, row=row)
    for table in ("answer", "comment", "stopped")
    for event, row in _ROWS.items()
)

#: After the scoring of a product is closed, its sheets may still be signed, and nothing else.
CLOSED_SCORING_GUARDS = """
CREATE TRIGGER sheet_scoring BEFORE UPDATE ON sheet
WHEN OLD.round_id IS NOT NULL AND NOT (OLD.status = 'closed' AND NEW.status = 'signed') AND EXISTS (
    SELECT 1 FROM scoring
    WHERE round_id = OLD.round_id AND product_id = OLD.product_id AND turn = OLD.turn AND closed_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'the scoring is closed'); END;
CREATE TRIGGER sheet_scoring_delete BEFORE DELETE ON sheet
WHEN OLD.round_id IS NOT NULL AND EXISTS (
    SELECT 1 FROM scoring
    WHERE round_id = OLD.round_id AND product_id = OLD.product_id AND turn = OLD.turn AND closed_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'the scoring is closed'); END;
CREATE TRIGGER sheet_scoring_insert BEFORE INSERT ON sheet
WHEN NEW.round_id IS NOT NULL AND EXISTS (
    SELECT 1 FROM scoring
    WHERE round_id = NEW.round_id AND product_id = NEW.product_id AND turn = NEW.turn AND closed_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'the scoring is closed'); END;
CREATE TRIGGER scoring_keeps BEFORE UPDATE ON scoring
WHEN OLD.closed_at IS NOT NULL OR NEW.round_id <> OLD.round_id OR NEW.product_id <> OLD.product_id
    OR NEW.turn <> OLD.turn
BEGIN SELECT RAISE(ABORT, 'the scoring is closed'); END;
CREATE TRIGGER scoring_stays BEFORE DELETE ON scoring WHEN OLD.closed_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'the scoring is closed'); END;
CREATE TRIGGER scoring_begins BEFORE INSERT ON scoring
WHEN NEW.closed_at IS NOT NULL OR EXISTS (
    SELECT 1 FROM scoring
    WHERE round_id = NEW.round_id AND product_id = NEW.product_id
        AND (turn = NEW.turn OR turn > NEW.turn OR closed_at IS NULL))
BEGIN SELECT RAISE(ABORT, 'a turn of scoring follows a closed one'); END;
CREATE TRIGGER round_practice BEFORE UPDATE ON round
WHEN NEW.practice <> OLD.practice AND EXISTS (SELECT 1 FROM sheet WHERE round_id = OLD.id)
BEGIN SELECT RAISE(ABORT, 'a round with sheets stays what it is'); END;
CREATE TRIGGER scan_keeps BEFORE UPDATE ON scan BEGIN SELECT RAISE(ABORT, 'a scan never changes'); END;
CREATE TRIGGER scan_stays BEFORE DELETE ON scan WHEN EXISTS (SELECT 1 FROM paper WHERE scan_sha256 = OLD.sha256)
BEGIN SELECT RAISE(ABORT, 'a scan never changes'); END;
CREATE TRIGGER scan_begins BEFORE INSERT ON scan WHEN EXISTS (SELECT 1 FROM scan WHERE sha256 = NEW.sha256)
BEGIN SELECT RAISE(ABORT, 'a scan never changes'); END;
CREATE TRIGGER paper_begins BEFORE INSERT ON paper
WHEN NEW.finished_at IS NOT NULL OR EXISTS (
    SELECT 1 FROM paper
    WHERE id = NEW.id OR (round_id = NEW.round_id AND product_id = NEW.product_id AND turn = NEW.turn
        AND member_id = NEW.member_id))
BEGIN SELECT RAISE(ABORT, 'there is such a paper sheet already'); END;
CREATE TRIGGER paper_keeps BEFORE UPDATE ON paper
WHEN OLD.finished_at IS NOT NULL AND NOT (
    NEW.finished_at IS NULL AND NEW.scan_sha256 IS OLD.scan_sha256
    AND NOT EXISTS (SELECT 1 FROM sheet WHERE paper_id = OLD.id AND keying = 0))
BEGIN SELECT RAISE(ABORT, 'a finished paper sheet does not change'); END;
CREATE TRIGGER paper_stays BEFORE DELETE ON paper WHEN OLD.finished_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a finished paper sheet does not change'); END;
"""

_SETTLED_GUARD = """
CREATE TRIGGER paper_settled_{event} BEFORE {event} ON paper_settled
WHEN (SELECT finished_at FROM paper WHERE id = {row}.paper_id) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a finished paper sheet does not change'); END;
"""

_FINISHED_GUARD = """
CREATE TRIGGER {table}_{event}_finished BEFORE {event} ON {table}
WHEN (SELECT finished_at FROM round WHERE id = {row}.round_id) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'the round is finished'); END;
"""

#: Of a finished round only the PINs may change, and its sheets may be signed.
ROUND_GUARDS = "".join(
    [_SETTLED_GUARD.format(event=event, row=row) for event, row in _ROWS.items()]
    + [
        _FINISHED_GUARD.format(table=table, event=event, row=row)
        for table in (
            "guest",
            "member",
            "round_product",
            "scoring",
            "assignment",
            "exclusion",
            "decision",
            "vote",
            "paper",
        )
        for event, row in _ROWS.items()
    ]
)
