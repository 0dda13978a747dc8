"""What an office's letterheads say: as it has been typed in, else what the set-up suggests."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, replace
from typing import Any

from ocop_desktop.council.papers import Unit
from ocop_desktop.errors import InputError
from ocop_desktop.services.admin_units import admin_units
from ocop_desktop.services.council_paper_records import OfficePapers
from ocop_desktop.services.records import Setup
from ocop_desktop.services.round_access import require
from ocop_desktop.services.texts import clean_line
from ocop_desktop.services.workspace_base import Base
from ocop_desktop.services.workspace_setup import PLACEHOLDER, read_setup
from ocop_desktop.storage import paper_archive
from ocop_desktop.storage.database import Connection

_COMMITTEE = "Ủy ban nhân dân"
_KINDS = ("Thành phố", "Đặc khu", "Thị trấn", "Phường", "Tỉnh", "Xã")
_MOST_LINES = 12
_WORDS = {
    "parent": "cơ quan cấp trên",
    "issuer": "cơ quan ban hành",
    "place": "địa danh",
    "letter_symbol": "ký hiệu công văn",
    "minutes_symbol": "ký hiệu biên bản",
    "report_symbol": "ký hiệu báo cáo",
    "signatory": "người ký",
    "secretary": "thư ký",
}


class OfficeDesk:
    """Reads and keeps what letterheads need."""

    def __init__(self, base: Base) -> None:
        self._base = base

    def get(self) -> OfficePapers:
        """As typed in, else as the set-up suggests."""
        with self._base.store.reading() as connection:
            return office_papers(connection, read_setup(connection) or PLACEHOLDER)

    def save(self, papers: OfficePapers) -> OfficePapers:
        """Keep it; InputError "too_long", or "too_many" for more lines than a letter has room for."""
        clean = _clean(papers)
        at = self._base.now()
        with self._base.store.writing() as connection:
            require(self._base, connection, "register.edit")
            paper_archive.save_office(connection, {**_row(clean), "updated_at": at})
            self._base.note(connection, "setup.papers", "setup", asdict(clean), at)
        return clean


def office_papers(connection: Connection, setup: Setup) -> OfficePapers:
    """The same in a transaction that is open."""
    row = paper_archive.office(connection)
    if row is None:
        return suggested(setup)
    texts: dict[str, Any] = {field: row[field] for field in _WORDS}
    return OfficePapers(
        **texts, capacity=tuple(json.loads(row["capacity"])), recipients=tuple(json.loads(row["recipients"]))
    )


def suggested(setup: Setup) -> OfficePapers:
    """What the set-up suggests: a commune's letters are its committee's, written where its name says."""
    from ocop_desktop.documents.paper_words import in_sentence

    commune = unit_of(setup.office.commune_code)
    if setup.office.level != "commune":
        return OfficePapers(issuer=setup.office.name, capacity=(), place=_bare(commune.name))
    named = setup.office.name.casefold().startswith((_COMMITTEE.casefold(), "ubnd"))
    issuer = setup.office.name if named or not commune.name else f"{_COMMITTEE} {in_sentence(commune.name)}"
    return OfficePapers(issuer=issuer, place=_bare(commune.name))


def unit_of(code: str) -> Unit:
    """An administrative unit by its code; without a name where the list does not have it."""
    unit = admin_units().unit(code) if code else None
    return Unit(unit.name if unit else "", code)


def _bare(name: str) -> str:
    """A unit's name without the word for its kind, as Decree 30/2020 writes the place of a letter."""
    return next((name.removeprefix(f"{kind} ") for kind in _KINDS if name.startswith(f"{kind} ")), name)


def _clean(papers: OfficePapers) -> OfficePapers:
    texts = {field: clean_line(getattr(papers, field), words) for field, words in _WORDS.items()}
    return replace(
        papers,
        **texts,
        capacity=_lines(papers.capacity, "chức danh người ký"),
        recipients=_lines(papers.recipients, "nơi nhận"),
    )


def _lines(lines: Iterable[str], what: str) -> tuple[str, ...]:
    cleaned = tuple(line for written in lines if (line := clean_line(written, what)))
    if len(cleaned) > _MOST_LINES:
        raise InputError(
            f"Phần {what} có {len(cleaned)} dòng, tối đa {_MOST_LINES}. Hãy rút gọn rồi lưu lại.",
            code="too_many",
            detail=what,
        )
    return cleaned


def _row(papers: OfficePapers) -> dict[str, str]:
    lists = {field: json.dumps(getattr(papers, field), ensure_ascii=False) for field in ("capacity", "recipients")}
    return {**{field: getattr(papers, field) for field in _WORDS}, **lists}
