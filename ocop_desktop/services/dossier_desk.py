"""Dossiers: what came, what is missing, what was rejected; and what will have run out by a day."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import get_args

from ocop_desktop.council.certificates import filing_state, filing_window, in_transition, runs_on_until
from ocop_desktop.council.dossier import State
from ocop_desktop.errors import InputError, OcopError
from ocop_desktop.services.dossier_access import visible_product, visible_products
from ocop_desktop.services.dossier_law import dossier_law
from ocop_desktop.services.dossier_read import Desk, Kept, board_row, dossier_of, evidence_of, grounds_of
from ocop_desktop.services.dossier_records import BoardRow, CertificateRow, Dossier, Expiring, Receipt
from ocop_desktop.services.holidays import office_calendar
from ocop_desktop.services.registers_products import details_of
from ocop_desktop.services.registers_values import changes, day_of, day_text
from ocop_desktop.services.rubrics import current_rubric
from ocop_desktop.services.texts import clean_line, clean_text
from ocop_desktop.services.workspace_base import Base, subject_of
from ocop_desktop.storage import dossiers, evidence
from ocop_desktop.storage.database import Connection, Row

MAX_SAMPLES = 999


class DossierDesk:
    """Reads and keeps dossiers. `folder` is the data folder, where the office's table of holidays lies."""

    def __init__(self, base: Base, folder: Path) -> None:
        self._base = base
        self._folder = folder

    def get(self, product_id: int) -> Dossier:
        """A product's dossier as it stands; SheetError "gone", StorageError for a damaged table of holidays."""
        desk = self._desk()
        with self._base.store.reading() as connection:
            product = visible_product(self._base, connection, product_id)
            return dossier_of(desk, product, _kept(connection, product))

    def board(self) -> list[BoardRow]:
        """All dossiers as they stand, in the order of the register."""
        desk = self._desk()
        return [board_row(desk, product, kept) for product, kept in self._all()]

    def every(self) -> list[tuple[str, Dossier]]:
        """All dossiers in full with the codes of their products ("" for none), in the same order."""
        desk = self._desk()
        return [(product["code"] or "", dossier_of(desk, product, kept)) for product, kept in self._all()]

    def _all(self) -> list[tuple[Row, Kept]]:
        with self._base.store.reading() as connection:
            products = visible_products(self._base, connection)
            heads, items = dossiers.all_dossiers(connection), dossiers.all_items(connection)
            codes = evidence.all_codes(connection)
            files: dict[int, list[Row]] = {}
            for row in evidence.all_kept(connection):
                files.setdefault(row["product_id"], []).append(row)
        return [(product, _with_files(product, heads, items, files, codes)) for product in products]

    def set_part(
        self, product_id: int, item: str, state: State | None, expires_on: date | None = None, note: str = ""
    ) -> Dossier:
        """Say how a part stands; None for not looked at yet. InputError for what is no part."""
        if item not in dossier_law().by_key or state not in (None, *get_args(State)):
            raise InputError("Thành phần hồ sơ không có trong danh mục. Hãy chọn lại.", code="item", detail=item)
        values = {"state": state, "expires_on": day_text(expires_on), "note": clean_text(note, "ghi chú")}

        def change(connection: Connection, product: Row, at: str) -> None:
            before = dossiers.items(connection, product_id).get(item)
            old = before or {"state": None, "expires_on": None, "note": ""}
            changed = changes(old, values)
            if changed:
                dossiers.change_item(connection, product_id, item, values, at)
                self._base.note(connection, "dossier.part", subject_of(product), {"part": item, **changed}, at)

        return self._changed(product_id, change)

    def save_receipt(self, product_id: int, receipt: Receipt) -> Dossier:
        """Note receipt and sending; InputError where it went out before it came in."""
        if receipt.sent_on is not None and (receipt.received_on is None or receipt.sent_on < receipt.received_on):
            raise InputError(
                "Ngày gửi hồ sơ không thể trước ngày tiếp nhận, và cần có ngày tiếp nhận. Hãy kiểm tra hai ngày này.",
                code="date",
                detail="sent_on",
            )
        values = {
            "received_on": day_text(receipt.received_on),
            "receipt_number": clean_line(receipt.number, "số phiếu đăng ký"),
            "received_by": clean_line(receipt.received_by, "người tiếp nhận"),
            "sent_on": day_text(receipt.sent_on),
            "note": clean_text(receipt.note, "ghi chú"),
        }
        return self._head(product_id, "dossier.receipt", values)

    def set_samples(self, product_id: int, samples: int | None) -> Dossier:
        """Keep how many samples came; None where nobody has counted."""
        if samples is not None and not 0 <= samples <= MAX_SAMPLES:
            raise InputError(f"Số sản phẩm mẫu từ 0 đến {MAX_SAMPLES}. Hãy nhập lại.", code="number", detail="samples")
        return self._head(product_id, "dossier.samples", {"samples": samples})

    def reject(self, product_id: int, clause: str, reason: str | None) -> Dossier:
        """Reject a dossier under a clause at the head of its set's form; a reason of None takes it back.

        InputError "clause" where the set's form has no such clause, "missing" without a reason.
        """
        if reason is None:
            nothing = {"rejected_clause": None, "rejected_reason": None, "rejected_on": None}
            return self._head(product_id, "dossier.rejected", nothing)
        words = clean_text(reason, "lý do loại hồ sơ")
        if not words:
            raise InputError("Chưa ghi lý do loại hồ sơ. Hãy ghi rồi lưu lại.", code="missing", detail="reason")
        with self._base.store.reading() as connection:
            product = visible_product(self._base, connection, product_id)
        if clause not in {ground.clause for ground in grounds_of(product["set_code"])}:
            raise InputError(
                "Mẫu phiếu của bộ sản phẩm này không có điều khoản loại hồ sơ đã chọn. Không có gì bị thay đổi. "
                "Hãy chọn bộ sản phẩm rồi chọn lại điều khoản.",
                code="clause",
            )
        today = self._base.clock.now().date().isoformat()
        values = {"rejected_clause": clause, "rejected_reason": words, "rejected_on": today}
        return self._head(product_id, "dossier.rejected", values)

    def next_receipt_number(self, year: int) -> int:
        """The number after the highest on the receipts of a year."""
        with self._base.store.reading() as connection:
            rows = dossiers.all_dossiers(connection).values()
        numbers = [row["receipt_number"] for row in rows if (row["received_on"] or "").startswith(f"{year:04d}-")]
        return max((int(number) for number in numbers if number.isascii() and number.isdigit()), default=0) + 1

    def expired_by(self, day: date) -> list[Expiring]:
        """What will no longer hold on a day, the first to run out first; on its last day it still holds."""
        with self._base.store.reading() as connection:
            products = {row["id"]: row for row in visible_products(self._base, connection)}
            items, files = dossiers.all_items(connection), evidence.all_kept(connection)
        law = dossier_law().by_key
        found: list[Expiring] = []
        for product in products.values():
            certificate = details_of(product).certificate
            end = certificate.ends if certificate else None
            if certificate and end and end < day:
                found.append(Expiring("certificate", *_named(product), certificate.decision, end))
            for key, row in items.get(product["id"], {}).items():
                end = day_of(row["expires_on"])
                if end and end < day and row["state"] == "present" and key in law:
                    found.append(Expiring("part", *_named(product), law[key].name, end))
        for row in files:
            end = day_of(row["expires_on"])
            if end and end < day and row["product_id"] in products:
                found.append(Expiring("file", *_named(products[row["product_id"]]), row["name"], end))
        return sorted(found, key=lambda piece: (piece.expires_on, piece.product_id))

    def certificates(self) -> list[CertificateRow]:
        """The certificates of all products with their windows today, the first to end first."""
        today = self._base.clock.now().date()
        force = date.fromisoformat(current_rubric().effective_from)
        with self._base.store.reading() as connection:
            rows = visible_products(self._base, connection)
        found = [made for row in rows if (made := _certificate(row, today, force)) is not None]
        return sorted(found, key=lambda row: (row.ends_on, row.product_id))

    def _head(self, product_id: int, action: str, values: Mapping[str, str | int | None]) -> Dossier:
        def change(connection: Connection, product: Row, at: str) -> None:
            before = dossiers.dossier(connection, product_id)
            changed = {
                key: [before[key] if before else None, value]
                for key, value in values.items()
                if (before[key] if before else None) != value
            }
            if changed:
                dossiers.change(connection, product_id, dict(values), at)
                self._base.note(connection, action, subject_of(product), changed, at)

        return self._changed(product_id, change)

    def _changed(self, product_id: int, change: Callable[[Connection, Row, str], None]) -> Dossier:
        at = self._base.now()
        with self._base.store.writing() as connection:
            change(connection, visible_product(self._base, connection, product_id), at)
        return self.get(product_id)

    def _desk(self) -> Desk:
        return Desk(dossier_law(), office_calendar(self._folder), self._base.clock.now().date())


def _certificate(row: Row, today: date, force: date) -> CertificateRow | None:
    certificate = details_of(row).certificate
    try:
        end = certificate.ends if certificate else None
    except OcopError:
        end = None
    if certificate is None or end is None:
        return None
    return CertificateRow(
        *_named(row),
        decision=certificate.decision,
        stars=certificate.stars,
        issued_on=certificate.issued_on,
        ends_on=end,
        derived=certificate.until is None,
        window=filing_window(end),
        state=filing_state(end, today),
        runs_on_until=runs_on_until(end) if in_transition(end, force) else None,
    )


def _kept(connection: Connection, product: Row) -> Kept:
    codes = evidence.codes(connection, product["id"])
    rows = evidence.of_product(connection, product["id"])
    pieces = tuple(evidence_of(row, codes.get(row["id"], ()), product["set_code"]) for row in rows)
    return Kept(dossiers.dossier(connection, product["id"]), dossiers.items(connection, product["id"]), pieces)


def _with_files(
    product: Row,
    heads: Mapping[int, Row],
    items: Mapping[int, dict[str, Row]],
    files: Mapping[int, list[Row]],
    codes: Mapping[int, tuple[str, ...]],
) -> Kept:
    number = product["id"]
    pieces = tuple(evidence_of(row, codes.get(row["id"], ()), product["set_code"]) for row in files.get(number, ()))
    return Kept(heads.get(number), items.get(number, {}), pieces)


def _named(product: Row) -> tuple[int, str, str]:
    return product["id"], product["name"], product["producer"]
