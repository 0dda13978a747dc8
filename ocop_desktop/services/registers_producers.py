"""The register of producers."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, get_args

from ocop_desktop.council.producer import LegalForm, Sex
from ocop_desktop.errors import InputError, SheetError
from ocop_desktop.services.registers_records import ProducerDraft, ProducerRow
from ocop_desktop.services.registers_undo import Deletion, remember_join, remember_producer
from ocop_desktop.services.registers_values import (
    changes,
    day_of,
    day_text,
    gone,
    require_commune,
    stale,
    worst_problem,
)
from ocop_desktop.services.round_access import require
from ocop_desktop.services.texts import clean_line, clean_text, plain
from ocop_desktop.services.workspace_base import Base
from ocop_desktop.storage import producers
from ocop_desktop.storage.database import Connection, Row

_folded = lru_cache(maxsize=65536)(plain)

_SEARCHED = ("name", "representative", "phone", "email", "address", "commune_name", "registration")
_PRIVATE = ("sex", "ethnicity", "residence")
#: Stands in the journal for a value that it does not keep.
HIDDEN = "(không ghi)"
_LINES = {
    "address": "địa chỉ",
    "phone": "số điện thoại",
    "email": "thư điện tử",
    "representative": "họ tên người đại diện",
    "position": "chức vụ",
    "ethnicity": "dân tộc",
    "residence": "địa chỉ thường trú",
    "registration": "số giấy đăng ký",
    "commune_name": "tên xã, phường, đặc khu",
}


class ProducerDesk:
    """Lists, adds, changes, joins and deletes producers."""

    def __init__(self, base: Base) -> None:
        self._base = base

    def found(self, search: str = "") -> list[ProducerRow]:
        """Producers in which every word of `search` occurs, without regard to case and marks; all for ""."""
        words = plain(search).split()
        with self._base.store.reading() as connection:
            require(self._base, connection, "register.read")
            sets = producers.sets(connection)
            rows = [row for row in producers.all_listed(connection) if all(word in _words(row) for word in words)]
        return [_record(row, sets.get(row["id"], ())) for row in rows]

    def get(self, producer_id: int) -> ProducerRow:
        """A producer; SheetError "gone"."""
        with self._base.store.reading() as connection:
            require(self._base, connection, "register.read")
            row = _existing(connection, producer_id)
            return _record(row, producers.sets(connection, producer_id).get(producer_id, ()))

    def add(self, draft: ProducerDraft) -> ProducerRow:
        """A new producer; InputError names the field, "name_taken" where the commune has one of this name."""
        at = self._base.now()
        values = clean_producer(draft)
        with self._base.store.writing() as connection:
            _require_free(connection, values, None)
            producer_id = producers.add(connection, {**values, "created_at": at, "updated_at": at})
            self._base.note(connection, "producer.added", values["name"], {"id": producer_id, **_public(values)}, at)
        return self.get(producer_id)

    def update(self, producer_id: int, version: int, draft: ProducerDraft) -> ProducerRow:
        """Change a producer; open sheets of its products follow. InputError; SheetError "gone" or "stale"."""
        at = self._base.now()
        values = clean_producer(draft)
        with self._base.store.writing() as connection:
            before = _existing(connection, producer_id)
            if before["version"] != version:
                raise stale(f"producer {producer_id}: version {version}, now {before['version']}")
            changed = changes(before, values)
            if changed:
                if {"name", "commune_code"} & changed.keys():
                    _require_free(connection, values, producer_id)
                producers.change(connection, producer_id, {**values, "updated_at": at})
                details = {"id": producer_id, **_public(changed)}
                self._base.note(connection, "producer.changed", values["name"], details, at)
        return self.get(producer_id)

    def join(self, source: int, target: int) -> ProducerRow:
        """Give all products of one producer to another that is the same, and let the first go; both must be there."""
        at = self._base.now()
        with self._base.store.writing() as connection:
            gone_one, kept = _existing(connection, source), _existing(connection, target)
            if source != target:
                remember_join(connection, gone_one, kept, at)
                producers.move_products(connection, source, target)
                producers.delete(connection, source)
                details = {"id": source, "into": target, **_said(gone_one)}
                self._base.note(connection, "producer.joined", kept["name"], details, at)
        return self.get(target)

    def delete(self, producer_id: int) -> Deletion:
        """Remove a producer without products; SheetError "in_use" or "gone". It can be put back while the run lasts."""
        at = self._base.now()
        with self._base.store.writing() as connection:
            row = _existing(connection, producer_id)
            if row["products"]:
                raise SheetError(
                    f"Chủ thể “{row['name']}” còn {row['products']} sản phẩm nên không xóa được. Không có gì bị thay "
                    "đổi. Hãy xóa hoặc chuyển các sản phẩm này trước.",
                    code="in_use",
                )
            deletion = remember_producer(connection, row, at)
            producers.delete(connection, producer_id)
            self._base.note(connection, "producer.deleted", row["name"], {"id": producer_id, **_said(row)}, at)
        return deletion


def clean_producer(draft: ProducerDraft) -> dict[str, Any]:
    """A producer as it is stored; InputError names the field."""
    if draft.legal_form not in (None, *get_args(LegalForm)) or draft.sex not in (None, *get_args(Sex)):
        raise InputError("Loại hình tổ chức hoặc giới tính không có trong danh sách. Hãy chọn lại.", code="choice")
    return {
        "name": clean_line(draft.name, "tên chủ thể", required=True),
        "legal_form": draft.legal_form,
        "sex": draft.sex,
        "founded_on": day_text(draft.founded_on),
        "commune_code": require_commune(draft.commune_code),
        "note": clean_text(draft.note, "ghi chú"),
        **{field: clean_line(getattr(draft, field), what) for field, what in _LINES.items()},
    }


def _require_free(connection: Connection, values: dict[str, Any], producer_id: int | None) -> None:
    for row in producers.named(connection, values["name"]):
        if row["id"] != producer_id and row["commune_code"] == values["commune_code"]:
            raise InputError(
                f"Đã có chủ thể tên “{values['name']}” trong danh sách. Không có gì bị thay đổi. Hãy mở chủ thể ấy, "
                "hoặc ghi rõ xã, phường nếu đây là chủ thể khác.",
                code="name_taken",
                detail="name",
            )


def _existing(connection: Connection, producer_id: int) -> Row:
    row = producers.listed(connection, producer_id)
    if row is None:
        raise gone(f"producer {producer_id}")
    return row


def _record(row: Row, set_codes: tuple[str | None, ...]) -> ProducerRow:
    return ProducerRow(
        id=row["id"],
        version=row["version"],
        producer=draft_of(row),
        products=row["products"],
        illustrative=0 < row["products"] == row["illustrative_products"],
        problem=worst_problem(row["legal_form"], set_codes),
    )


def draft_of(row: Row) -> ProducerDraft:
    """What is stored of a producer."""
    return ProducerDraft(
        name=row["name"],
        legal_form=row["legal_form"],
        sex=row["sex"],
        founded_on=day_of(row["founded_on"]),
        commune_code=row["commune_code"],
        note=row["note"],
        **{field: row[field] for field in _LINES},
    )


def _said(row: Row) -> dict[str, Any]:
    """What is known of a producer, for the journal."""
    fields = ("name", "legal_form", "sex", "founded_on", "commune_code", "note", *_LINES)
    return _public({field: row[field] for field in fields if row[field]})


def _public(values: dict[str, Any]) -> dict[str, Any]:
    """The journal, from which nothing is ever taken, names what is most private of a person without its value."""
    return {key: HIDDEN if key in _PRIVATE and value else value for key, value in values.items()}


def _words(row: Row) -> str:
    return _folded(" ".join(row[field] for field in _SEARCHED))
