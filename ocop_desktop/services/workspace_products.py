"""The register of products, with how far each one's sheet is."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import msgspec

from ocop_desktop.errors import InputError, RubricError, SheetError
from ocop_desktop.rubric.scoring import effective
from ocop_desktop.services.records import ProductDraft, ProductRow, SheetSummary
from ocop_desktop.services.registers_attach import attached, drop_bare
from ocop_desktop.services.registers_undo import Deletion, remember_product
from ocop_desktop.services.round_access import only_visible
from ocop_desktop.services.round_entries import follow_product, require_free_product
from ocop_desktop.services.rubrics import current_rubric, set_of
from ocop_desktop.services.texts import clean_line, plain
from ocop_desktop.services.workspace_base import Base, gone, law_of, subject_of
from ocop_desktop.services.workspace_setup import code_of, office_of
from ocop_desktop.services.workspace_sheets import product_of
from ocop_desktop.storage import dossiers, registers, sheets
from ocop_desktop.storage.database import Connection, Row

YEARS = range(2000, 2101)
MAX_SEQUENCE = 9999

#: The product that the program brings along; a number that leaves the office's own count alone.
SAMPLE_NAME = "Muối ớt (sản phẩm minh họa)"
_SAMPLE_SET = "QD26-10"
_SAMPLE_SEQUENCE = 99

_folded = lru_cache(maxsize=65536)(plain)


class ProductDesk:
    """Lists, adds, changes and deletes products."""

    def __init__(self, base: Base) -> None:
        self._base = base
        #: Criteria that need no answer any more, by sheet and version: a version never comes twice.
        self._scored: dict[tuple[str, int], int] = {}

    def found(self, search: str = "") -> list[ProductRow]:
        """Products in which every word of `search` occurs, without regard to case and marks; all for "".

        Each with the sheet of whoever sits here: a member's own in their round, else the set-up's evaluator's.
        """
        return [listed for _, listed in self.found_rows(search)]

    def found_rows(self, search: str = "") -> list[tuple[Row, ProductRow]]:
        """The same with the stored rows, for those who show more of a product."""
        words = plain(search).split()
        with self._base.store.reading() as connection:
            member = self._base.seat.member_id
            every = registers.products(connection) if member is None else registers.products_for(connection, member)
            rows = [row for row in every if all(word in _words(row) for word in words)]
            rows = only_visible(self._base, connection, rows)
            self._count(connection, rows)
        return [(row, self._listed(row)) for row in rows]

    def next_sequence(self, year: int) -> int:
        """The number after the highest of the year; illustrative products are passed over."""
        with self._base.store.reading() as connection:
            highest, taken = registers.sequences(connection, year)
        return next(number for number in range(highest + 1, highest + len(taken) + 2) if number not in taken)

    def add(self, draft: ProductDraft) -> ProductRow:
        """A new product; InputError names the field, "sequence_taken" where the code is another product's."""
        at = self._base.now()
        with self._base.store.writing() as connection:
            product_id = self.add_in(connection, draft, at)
        return self.row(product_id)

    def update(self, product_id: int, draft: ProductDraft) -> ProductRow:
        """Change a product; InputError, or SheetError "set_in_use" or "gone".

        Where members have scored it, it may still go to another set: their sheets stay under the old one.
        """
        at = self._base.now()
        with self._base.store.writing() as connection:
            before = existing(connection, product_id)
            self.update_in(connection, before, draft, at, before["commune_code"])
        return self.row(product_id)

    def update_in(
        self, connection: Connection, before: Row, draft: ProductDraft, at: str, commune_code: str | None
    ) -> None:
        """The same in a transaction that is open; the code is one of the list of this commune."""
        values = {**_clean(draft), "code": _code(connection, draft, before, commune_code)}
        self._follow_set(connection, before, values, at)
        changed = {key: [before[key], new] for key, new in values.items() if before[key] != new}
        stored = attached(connection, values, at, before, draft.producer_id)
        if "producer" not in changed and stored["producer_id"] != before["producer_id"]:
            changed["producer_id"] = [before["producer_id"], stored["producer_id"]]
        registers.update_product(connection, before["id"], {**stored, "updated_at": at})
        follow_product(self._base, connection, before, values, at)
        drop_bare(connection, before["producer_id"])
        self._base.note(connection, "product.changed", values["code"], changed, at)

    def delete(self, product_id: int) -> Deletion:
        """Remove a product with its open sheet; SheetError "sheet_frozen" where one is closed or signed, "gone".

        CouncilError "in_round" where a round holds it. It can be put back until the program ends.
        """
        at = self._base.now()
        with self._base.store.writing() as connection:
            row = registers.product(connection, product_id)
            if row is None:
                raise gone(str(product_id))
            require_free_product(connection, product_id)
            revisions = sheets.all_of(connection, product_id)
            if any(sheet["status"] != "open" for sheet in revisions):
                raise SheetError(
                    "Sản phẩm này đã có phiếu khóa hoặc đã ký nên không xóa được. Không có gì bị thay đổi. "
                    "Phiếu đã khóa mà chưa ký thì mở lại rồi mới xóa được; phiếu đã ký được giữ mãi.",
                    code="sheet_frozen",
                )
            deletion = remember_product(connection, row, at, subject_of(row))
            gone_with_it = [_remove_sheet(connection, sheet) for sheet in revisions]
            head = {**msgspec.to_builtins(product_of(row)), "set_code": row["set_code"]}
            details = {"product": head, "sheets": gone_with_it, "dossier": dossiers.removed(connection, product_id)}
            registers.delete_product(connection, product_id)
            drop_bare(connection, row["producer_id"])
            self._base.note(connection, "product.deleted", subject_of(row), details, at)
        return deletion

    def load_sample(self) -> ProductRow:
        """The illustrative product that the program brings along, added the first time it is asked for."""
        now = self._base.clock.now()
        with self._base.store.writing() as connection:
            rows = registers.products(connection)
            found = next((row for row in rows if row["illustrative"] and row["name"] == SAMPLE_NAME), None)
            if found is not None:
                product_id = int(found["id"])
            else:
                _, taken = registers.sequences(connection, now.year)
                sequence = next(n for n in range(_SAMPLE_SEQUENCE, MAX_SEQUENCE) if n not in taken)
                product_id = self.add_in(connection, _sample(sequence, now.year), self._base.now())
        return self.row(product_id)

    def add_in(self, connection: Connection, draft: ProductDraft, at: str, commune_code: str | None = None) -> int:
        """A new product in a transaction that is open, with a code of the list of this commune; its number."""
        values = {**_clean(draft), "code": _code(connection, draft, None, commune_code)}
        stored = attached(connection, values, at, None, draft.producer_id)
        product_id = registers.add_product(connection, {**stored, "created_at": at, "updated_at": at})
        self._base.note(connection, "product.added", values["code"], values, at)
        return product_id

    def _follow_set(self, connection: Connection, before: Row, values: dict[str, Any], at: str) -> None:
        """An untouched sheet follows its product to another set; one with content keeps the product where it is."""
        moved = before["set_code"] != values["set_code"]
        unmarked = bool(before["illustrative"]) and not values["illustrative"]
        if before["sheet_id"] is None or not (moved or unmarked):
            return
        sheet = sheets.newest(connection, before["sheet_id"])
        if sheet is None or sheet["status"] != "open" or sheet["revision"] > 1 or _has_content(connection, sheet):
            raise _set_in_use(before["sheet_set"]) if moved else _stays_illustrative()
        if moved:
            rubric = current_rubric()
            fields = {"set_code": values["set_code"], "rubric_id": rubric.rubric, "rubric_digest": rubric.digest}
            fields |= {"version": sheet["version"] + 1, "updated_at": at}
            sheets.change(connection, sheet["sheet_id"], sheet["revision"], fields)

    def row(self, product_id: int) -> ProductRow:
        """A product as the list shows it; SheetError "gone"."""
        with self._base.store.reading() as connection:
            row = existing(connection, product_id)
            self._count(connection, [row])
        return self._listed(row)

    def _count(self, connection: Connection, rows: list[Row]) -> None:
        """Counts what is scored on sheets that are new or have changed since the last list."""
        unknown = [row for row in rows if row["sheet_id"] and (row["sheet_id"], row["version"]) not in self._scored]
        answers = sheets.answers_of(connection, [(row["sheet_id"], row["revision"]) for row in unknown])
        for row in unknown:
            given = answers.get((row["sheet_id"], row["revision"]), {})
            try:
                criteria_set = law_of(row["rubric_id"], row["rubric_digest"], row["sheet_set"])[1]
                scored = len(effective(criteria_set, given))
            except RubricError:
                scored = len(given)
            self._scored[row["sheet_id"], row["version"]] = scored

    def _listed(self, row: Row) -> ProductRow:
        return ProductRow(
            id=row["id"],
            product=product_of(row),
            set_code=row["set_code"] or "",
            sequence=row["sequence"] or 0,
            year=row["year"],
            commune_code=row["commune_code"] or "",
            sheet=self._summary(row) if row["sheet_id"] else None,
        )

    def _summary(self, row: Row) -> SheetSummary:
        try:
            total = len(law_of(row["rubric_id"], row["rubric_digest"], row["sheet_set"])[1].criteria)
        except RubricError:  # the list is still shown; opening the sheet says what is missing
            total = 0
        return SheetSummary(
            sheet_id=row["sheet_id"],
            revision=row["revision"],
            status=row["status"],
            scored=self._scored[row["sheet_id"], row["version"]],
            total_criteria=total,
            updated_at=row["sheet_at"],
        )


def _words(row: Row) -> str:
    code = row["code"] or ""
    return _folded(f"{row['name']} {row['producer']} {code} {row['address']} {row['phone']} {row['commune_name']}")


def existing(connection: Connection, product_id: int) -> Row:
    """A product with its newest sheet; SheetError "gone"."""
    row = registers.product(connection, product_id)
    if row is None:
        raise gone(str(product_id))
    return row


def _code(connection: Connection, draft: ProductDraft, before: Row | None, commune_code: str | None) -> str:
    """The code of a product; one that keeps its number keeps its code, unless it goes to another commune's list.

    A product that a closed sheet names keeps it even then.
    """
    if before is not None and (before["sequence"], before["year"]) == (draft.sequence, draft.year):
        stays = before["commune_code"] == commune_code or registers.has_frozen_sheet(connection, before["id"])
        if stays:
            return str(before["code"])
    office = office_of(connection, draft.illustrative, commune_code)
    code = code_of(office, draft.sequence, draft.year)
    other = registers.product_with_code(connection, code)
    if other is not None and (before is None or other["id"] != before["id"]):
        raise InputError(
            f"Số thứ tự {draft.sequence} của năm {draft.year} đã dùng cho sản phẩm “{other['name']}”. "
            "Hãy nhập số khác rồi lưu lại.",
            code="sequence_taken",
            detail="sequence",
        )
    return code


def _clean(draft: ProductDraft) -> dict[str, Any]:
    if not 1 <= draft.sequence <= MAX_SEQUENCE:
        raise InputError(f"Số thứ tự phải từ 1 đến {MAX_SEQUENCE}. Hãy nhập lại.", code="number", detail="sequence")
    if draft.year not in YEARS:
        raise InputError(f"Năm phải từ {YEARS[0]} đến {YEARS[-1]}. Hãy nhập lại.", code="number", detail="year")
    return {
        "name": clean_line(draft.name, "tên sản phẩm", required=True),
        "producer": clean_line(draft.producer, "tên chủ thể", required=True),
        "phone": clean_line(draft.phone, "số điện thoại"),
        "address": clean_line(draft.address, "địa chỉ"),
        "illustrative": int(draft.illustrative),
        "set_code": set_of(current_rubric(), draft.set_code).code,
        "sequence": draft.sequence,
        "year": draft.year,
    }


def _sample(sequence: int, year: int) -> ProductDraft:
    return ProductDraft(
        name=SAMPLE_NAME,
        producer="Chủ thể minh họa",
        phone="",
        address="",
        set_code=_SAMPLE_SET,
        sequence=sequence,
        year=year,
        illustrative=True,
    )


def _has_content(connection: Connection, sheet: Row) -> bool:
    key = sheet["sheet_id"], sheet["revision"]
    return bool(
        sheet["opinion"]
        or sheet["rejected_reason"]
        or sheets.answers(connection, *key)
        or sheets.texts(connection, "comment", *key)
        or sheets.texts(connection, "stopped", *key)
    )


def _remove_sheet(connection: Connection, sheet: Row) -> dict[str, Any]:
    """Removes an open sheet; what was on it, for the journal."""
    key = sheet["sheet_id"], sheet["revision"]
    content = {
        "sheet_id": sheet["sheet_id"],
        "revision": sheet["revision"],
        "answers": sheets.answers(connection, *key),
        "comments": sheets.texts(connection, "comment", *key),
        "stopped": sheets.texts(connection, "stopped", *key),
        "opinion": sheet["opinion"],
        "rejected": sheet["rejected_reason"],
    }
    sheets.delete(connection, sheet["sheet_id"])
    return content


def _set_in_use(set_code: str) -> SheetError:
    return SheetError(
        f"Sản phẩm này đã có phiếu chấm theo bộ {set_code} nên không chuyển sang bộ khác được. Không có gì bị thay "
        "đổi. Nếu chọn nhầm bộ, hãy thêm sản phẩm mới với bộ đúng, rồi xóa sản phẩm này nếu phiếu chưa khóa.",
        code="set_in_use",
    )


def _stays_illustrative() -> SheetError:
    return SheetError(
        "Sản phẩm minh họa đã có phiếu chấm nên không đổi thành sản phẩm thật được: điểm minh họa không được lẫn vào "
        "dữ liệu thật. Không có gì bị thay đổi. Hãy thêm sản phẩm mới.",
        code="illustrative_stays",
    )
