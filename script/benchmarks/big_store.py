"""A store with a round of many products and members: registers through the program, sheets written in bulk."""

from __future__ import annotations

import csv
import sqlite3
from contextlib import closing
from pathlib import Path

from ocop_desktop.clock import SystemClock, stamp
from ocop_desktop.council.ids import new_id
from ocop_desktop.council.model import Authority, Evaluator, Office
from ocop_desktop.services.paths import DataPaths
from ocop_desktop.services.records import Setup
from ocop_desktop.services.round_records import MemberDraft, RoundDraft
from ocop_desktop.services.rubrics import current_rubric
from ocop_desktop.services.workspace import Workspace

PRODUCTS, MEMBERS = 3000, 9
_SETUP = Setup(
    Office(name="Ủy ban nhân dân xã (ví dụ)", level="commune", province_code="68", commune_code="24781"),
    Authority(name="Hội đồng OCOP tỉnh Lâm Đồng", level="province"),
    Evaluator(name="Thành viên 1"),
)
_CLOSED = b"{}"


def make(folder: Path, products: int = PRODUCTS, members: int = MEMBERS) -> int:
    """Fill a data folder; the round's number. Every sheet is full and closed, as a round stands before its result."""
    workspace = Workspace.open(folder, SystemClock())
    try:
        workspace.save_setup(_SETUP)
        ids = _registered(workspace, folder, products)
        the_round = workspace.add_round(RoundDraft(year=2026, number=1, practice=True))
        for n in range(members):
            role = "chair" if n == 0 else "secretary" if n == 1 else "member"
            workspace.add_member(the_round.id, MemberDraft(f"Thành viên {n + 1}", role))
        workspace.put_products(the_round.id, ids)
    finally:
        workspace.close()
    _fill_sheets(DataPaths(folder).database, the_round.id)
    return the_round.id


def _registered(workspace: Workspace, folder: Path, products: int) -> list[int]:
    """Illustrative products, three a producer, through the import that offices use."""
    sets = [each.code for each in current_rubric().sets]
    source = folder / "danh-sach.csv"
    with source.open("w", encoding="utf-8-sig", newline="") as file:
        table = csv.writer(file)
        table.writerow(["Tên sản phẩm", "Tên chủ thể", "Bộ sản phẩm"])
        for n in range(products):
            table.writerow([f"Sản phẩm {n + 1}", f"Chủ thể {n // 3 + 1}", sets[n % len(sets)]])
    workspace.take_import(workspace.read_list(source))
    ids = [row.id for row in workspace.products()]
    workspace.give_numbers(ids)
    return ids


def _fill_sheets(database: Path, round_id: int) -> None:
    rubric, at = current_rubric(), stamp(SystemClock().now())
    with closing(sqlite3.connect(database, isolation_level=None)) as store:
        store.execute("PRAGMA foreign_keys=ON")
        entries = store.execute("SELECT product_id, set_code FROM scoring WHERE round_id = ?", (round_id,)).fetchall()
        council = [row[0] for row in store.execute("SELECT id FROM member WHERE round_id = ?", (round_id,))]
        store.execute("BEGIN")
        store.execute("UPDATE product SET illustrative = 1")
        for number, (product_id, set_code) in enumerate(entries):
            for place, member_id in enumerate(council):
                sheet_id = new_id(number * 1000 + place, (number * 100 + place).to_bytes(10, "big"))
                values = (sheet_id, product_id, round_id, member_id, rubric.rubric, rubric.digest, set_code, at, at)
                store.execute(
                    "INSERT INTO sheet (sheet_id, revision, product_id, round_id, turn, member_id, status, version, "
                    "rubric_id, rubric_digest, set_code, created_at, updated_at) "
                    "VALUES (?, 1, ?, ?, 1, ?, 'open', 1, ?, ?, ?, ?, ?)",
                    values,
                )
                answers = [
                    (sheet_id, code, len(node.options) - (number + place + step) % 2)
                    for step, (code, node) in enumerate(rubric.by_code[set_code].criteria.items())
                ]
                store.executemany("INSERT INTO answer (sheet_id, revision, code, option) VALUES (?, 1, ?, ?)", answers)
        store.execute("UPDATE sheet SET status = 'closed', frozen = ?", (_CLOSED,))
        store.execute("COMMIT")
