"""Data folders for the tests of the store: an office of real codes, illustrative products, nobody real."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from functools import cache
from pathlib import Path

from ocop_desktop.council.model import Authority, Evaluator, Office
from ocop_desktop.services.records import ProductDraft, ProductRow, Setup, SheetState
from ocop_desktop.services.rubrics import current_rubric
from ocop_desktop.services.workspace import Workspace
from ocop_desktop.signing.identity import Identity, create_internal, load_identity

HANOI = timezone(timedelta(hours=7))
START = datetime(2026, 11, 24, 14, 3, 22, tzinfo=HANOI)
RUBRIC = current_rubric()
PASSPHRASE = "mật khẩu dài"

SETUP = Setup(
    office=Office(name="Ủy ban nhân dân xã (ví dụ)", level="commune", province_code="68", commune_code="24781"),
    receiver=Authority(name="Hội đồng OCOP tỉnh Lâm Đồng", level="province"),
    evaluator=Evaluator(name="Thành viên 1", position="Ủy viên Hội đồng"),
)
DRAFT = ProductDraft(
    name="Rượu gạo (ví dụ)",
    producer="Hộ ví dụ",
    phone="0900 000 000",
    address="Thôn 1",
    set_code="QD26-10",
    sequence=1,
    year=2026,
    illustrative=True,
)


class Watch:
    """A clock that a test sets; it goes on by a second each time it is read."""

    def __init__(self, start: datetime = START) -> None:
        self.time = start

    def now(self) -> datetime:
        self.time += timedelta(seconds=1)
        return self.time


@contextmanager
def opened(folder: Path, watch: Watch | None = None) -> Iterator[Workspace]:
    """A window on a data folder."""
    workspace = Workspace.open(folder, watch or Watch())
    try:
        yield workspace
    finally:
        workspace.close()


def draft(**changes: object) -> ProductDraft:
    return replace(DRAFT, **changes)  # type: ignore[arg-type]


def begun(workspace: Workspace, **changes: object) -> tuple[ProductRow, SheetState]:
    """Set up, with one product and its sheet."""
    if workspace.setup() is None:
        workspace.save_setup(SETUP)
    row = workspace.add_product(draft(**changes))
    return row, workspace.open_sheet(row.id)


def answer_all(workspace: Workspace, state: SheetState, option: int = 1) -> int:
    """Answers every criterion of the set; the sheet's version then."""
    version = state.version
    for code in RUBRIC.by_code[state.sheet.set].criteria:
        version = workspace.choose(state.sheet.sheet_id, version, code, option).version
    return version


def closed(workspace: Workspace, **changes: object) -> SheetState:
    """A product whose sheet is complete and closed."""
    _, state = begun(workspace, **changes)
    return workspace.close_sheet(state.sheet.sheet_id, answer_all(workspace, state))


@cache
def identity(number: int = 1) -> Identity:
    """An internal identity of "Thành viên n"."""
    p12 = create_internal(f"Thành viên {number}", SETUP.office.name, PASSPHRASE, START - timedelta(days=1))
    return load_identity(p12, PASSPHRASE, START)


def signed(workspace: Workspace, state: SheetState) -> SheetState:
    """A closed sheet, signed as the program does."""
    from ocop_desktop.services.signing_desk import sign_sheet

    made = sign_sheet(state.sheet, identity(), START)
    return workspace.store_signed(state.sheet.sheet_id, state.version, made.pdf, identity().fingerprint)


def raw(folder: Path) -> sqlite3.Connection:
    """The file as any other program opens it."""
    connection = sqlite3.connect(folder / "ocop.db", isolation_level=None)
    connection.row_factory = sqlite3.Row
    return connection


def rows(folder: Path, sql: str) -> list[sqlite3.Row]:
    connection = raw(folder)
    try:
        return connection.execute(sql).fetchall()
    finally:
        connection.close()
