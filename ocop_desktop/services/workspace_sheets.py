"""Sheets from the first answer to the signed file: open, read, close, reopen, correct."""

from __future__ import annotations

import secrets
from typing import Any

import msgspec

from ocop_desktop.clock import stamp
from ocop_desktop.council.ids import new_id
from ocop_desktop.council.model import Product
from ocop_desktop.council.sheet import (
    FORMAT,
    Rejection,
    Replaced,
    RubricRef,
    ScoreSheet,
    check_against,
    from_bytes,
    to_bytes,
)
from ocop_desktop.errors import SheetError
from ocop_desktop.services.records import Recovered, SheetState
from ocop_desktop.services.round_access import keying_only, require_reading, require_writing
from ocop_desktop.services.round_heads import head_of
from ocop_desktop.services.rubrics import current_rubric
from ocop_desktop.services.signing_desk import with_page
from ocop_desktop.services.workspace_base import (
    Base,
    expected,
    gone,
    law_of,
    law_of_row,
    newest_revision,
    require_finished,
    require_open,
)
from ocop_desktop.services.workspace_setup import setup_for
from ocop_desktop.storage import registers, runs, sheets
from ocop_desktop.storage.database import Connection, Row


class SheetDesk:
    """The life of a sheet. What a screen gets is always the newest revision, read in one state of the store."""

    def __init__(self, base: Base) -> None:
        self._base = base

    def of_product(self, product_id: int) -> SheetState:
        """The sheet of a product, begun now where there is none; SheetError "gone" or "no_setup"."""
        with self._base.store.reading() as connection:
            row = sheets.newest_of(connection, product_id)
        sheet_id = row["sheet_id"] if row else self._begin(product_id)
        return self.state(sheet_id)

    def state(self, sheet_id: str) -> SheetState:
        """A sheet as it stands; what was recovered after a crash is told once."""
        with self._base.store.reading() as connection:
            row = newest_revision(connection, sheet_id)
            require_reading(self._base, connection, row)
            state = self._state(connection, row)
            left = runs.interruption(connection, sheet_id)
        if left is None:
            return state
        with self._base.store.writing() as connection:
            runs.told(connection, sheet_id)
        return SheetState(state.sheet, state.version, state.status, state.position, Recovered(*left))

    def sheet(self, sheet_id: str) -> ScoreSheet:
        """The newest revision's data for a page; SheetError "gone", CouncilError "keying" for a blind copy."""
        with self._base.store.reading() as connection:
            row = newest_revision(connection, sheet_id)
            require_reading(self._base, connection, row)
            if row["keying"]:
                raise keying_only()
            return self._sheet(connection, row)

    def set_position(self, sheet_id: str, code: str) -> None:
        """Remember where the evaluator stands; SheetError "gone"."""
        with self._base.store.writing() as connection:
            row = sheets.head(connection, sheet_id)
            if row is None:
                raise gone(sheet_id)
            require_reading(self._base, connection, row)
            sheets.set_position(connection, sheet_id, code)

    def close(self, sheet_id: str, version: int) -> SheetState:
        """Freeze a complete sheet with the page that is drawn from it.

        SheetError "unscored" with the first open criterion as its detail, "stale", "closed" or "signed".
        """
        at = self._base.now()
        with self._base.store.writing() as connection:
            row = newest_revision(connection, sheet_id)
            require_writing(self._base, connection, row)
            require_open(expected(row, sheet_id, version))
            self.freeze(connection, row, at)
        return self.state(sheet_id)

    def freeze(self, connection: Connection, row: Row, at: str) -> None:
        """Close an open sheet in the transaction that is open, with the page that is drawn from it."""
        frozen = self._frozen(self._open_sheet(connection, row), row, at)
        self._turn(connection, row, "closed", at, frozen=frozen)
        details = {"revision": row["revision"], "page": from_bytes(frozen).page}
        self._base.note(connection, "sheet.closed", row["sheet_id"], msgspec.to_builtins(details), at)

    def reopen(self, sheet_id: str) -> SheetState:
        """Open a closed sheet again; SheetError "signed" where it is signed."""
        at = self._base.now()
        with self._base.store.writing() as connection:
            row = newest_revision(connection, sheet_id)
            require_writing(self._base, connection, row)
            if row["status"] == "signed":
                require_open(row)
            if row["status"] == "closed":
                self._turn(connection, row, "open", at, frozen=None)
                self._base.note(connection, "sheet.reopened", sheet_id, {"revision": row["revision"]}, at)
        return self.state(sheet_id)

    def new_revision(self, sheet_id: str) -> SheetState:
        """Begin a correction of a signed sheet: its answers, naming the file it replaces; SheetError "not_signed"."""
        at = self._base.now()
        with self._base.store.writing() as connection:
            row = newest_revision(connection, sheet_id)
            require_writing(self._base, connection, row)
            signed = sheets.signed(connection, sheet_id, row["revision"])
            if row["status"] != "signed" or signed is None:
                raise SheetError(
                    "Chỉ lập bản sửa cho phiếu đã ký; phiếu này chưa ký nên vẫn sửa được. Không có gì bị thay đổi.",
                    code="not_signed",
                )
            sheets.add(connection, _next_revision(row, signed["sha256"], at))
            sheets.copy_content(connection, sheet_id, row["revision"])
            details = {"revision": row["revision"] + 1, "replaces": signed["sha256"]}
            self._base.note(connection, "sheet.revised", sheet_id, details, at)
        return self.state(sheet_id)

    def _begin(self, product_id: int) -> str:
        """A new sheet, unless another window has just begun it."""
        now = self._base.clock.now()
        sheet_id = new_id(int(now.timestamp() * 1000), secrets.token_bytes(10))
        with self._base.store.writing() as connection:
            begun = sheets.newest_of(connection, product_id)
            if begun is not None:
                return str(begun["sheet_id"])
            product = registers.product(connection, product_id)
            if product is None:
                raise gone(str(product_id))
            setup_for(connection, bool(product["illustrative"]))
            require_finished(product)
            values = _first_revision(sheet_id, product, stamp(now))
            sheets.add(connection, values)
            details = {key: values[key] for key in ("rubric_id", "rubric_digest", "set_code")}
            self._base.note(connection, "sheet.begun", sheet_id, {"product": product["code"], **details}, stamp(now))
        return sheet_id

    def _state(self, connection: Connection, row: Row) -> SheetState:
        sheet = self._sheet(connection, row)
        position = sheets.position(connection, row["sheet_id"])
        if position is None:
            position = next(iter(law_of(sheet.rubric.id, sheet.rubric.digest, sheet.set)[1].criteria))
        return SheetState(sheet, row["version"], row["status"], position)

    def _sheet(self, connection: Connection, row: Row) -> ScoreSheet:
        frozen: bytes | None = row["frozen"]
        return self._open_sheet(connection, row) if frozen is None else from_bytes(frozen)

    def _open_sheet(self, connection: Connection, row: Row) -> ScoreSheet:
        """An open sheet, its head as the registers stand now."""
        product = registers.product(connection, row["product_id"])
        if product is None:
            raise gone(row["sheet_id"])
        setup = setup_for(connection, bool(product["illustrative"]))
        head = head_of(connection, row, setup.evaluator)
        key = row["sheet_id"], row["revision"]
        replaced = row["replaces_sha256"]
        rejected = row["rejected_reason"]
        return ScoreSheet(
            format=FORMAT,
            sheet_id=row["sheet_id"],
            revision=row["revision"],
            replaces=Replaced(revision=row["revision"] - 1, sha256=replaced) if replaced else None,
            rubric=RubricRef(id=row["rubric_id"], digest=row["rubric_digest"]),
            set=row["set_code"],
            product=product_of(product),
            office=setup.office,
            receiver=setup.receiver,
            evaluator=head.evaluator,
            answers=sheets.answers(connection, *key),
            comments=sheets.texts(connection, "comment", *key),
            opinion=row["opinion"],
            rejected=Rejection(under=row["rejected_under"], reason=rejected) if rejected else None,
            stopped=sheets.texts(connection, "stopped", *key),
            place=row["place"],
            date=row["date"] or f"{self._base.clock.now():%Y-%m-%d}",
            closed_at="",
            page=None,
            practice=head.practice,
            paper=head.paper,
        )

    def _frozen(self, sheet: ScoreSheet, row: Row, at: str) -> bytes:
        rubric, criteria_set = law_of_row(row)
        check_against(rubric, sheet)
        result = sheet.result(rubric)
        if result.outcome == "incomplete":
            first = criteria_set.criteria[result.unscored[0]]
            raise SheetError(
                f"Chưa khóa được phiếu: còn {len(result.unscored)} tiêu chí chưa chấm, bắt đầu từ tiêu chí "
                f"{first.code} “{first.title}”. Những gì đã chấm vẫn còn nguyên. Hãy chấm hết rồi khóa phiếu.",
                code="unscored",
                detail=first.code,
            )
        closed = msgspec.structs.replace(sheet, closed_at=at)
        return to_bytes(closed if row["keying"] else with_page(closed))

    def _turn(self, connection: Connection, row: Row, status: str, at: str, *, frozen: bytes | None) -> None:
        values = {"status": status, "version": row["version"] + 1, "frozen": frozen, "updated_at": at}
        sheets.change(connection, row["sheet_id"], row["revision"], values)


def product_of(row: Row) -> Product:
    """The head of a sheet from a product's row."""
    return Product(
        code=row["code"] or "",
        name=row["name"],
        producer=row["producer"],
        phone=row["phone"],
        address=row["address"],
        illustrative=bool(row["illustrative"]),
    )


def _first_revision(sheet_id: str, product: Row, at: str) -> dict[str, Any]:
    rubric = current_rubric()
    return {
        "sheet_id": sheet_id,
        "revision": 1,
        "product_id": product["id"],
        "status": "open",
        "version": 1,
        "rubric_id": rubric.rubric,
        "rubric_digest": rubric.digest,
        "set_code": product["set_code"],
        "created_at": at,
        "updated_at": at,
    }


def _next_revision(row: Row, replaced: str, at: str) -> dict[str, Any]:
    """Versions go on counting, so that a window that still shows the old revision is told."""
    kept = ("sheet_id", "product_id", "round_id", "turn", "member_id", "rubric_id", "rubric_digest", "set_code")
    texts = ("opinion", "rejected_under", "rejected_reason", "place")
    return {
        **{name: row[name] for name in (*kept, *texts)},
        "revision": row["revision"] + 1,
        "status": "open",
        "version": row["version"] + 1,
        "replaces_sha256": replaced,
        "created_at": at,
        "updated_at": at,
    }
