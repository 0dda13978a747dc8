"""The register of dossiers: what is urgent comes first, groups narrow it, dates that cannot be are said to be so."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from ocop_desktop.errors import OcopError
from ocop_desktop.presenters.dossiers import DossiersPresenter
from ocop_desktop.presenters.dossiers_view import Board
from ocop_desktop.presenters.runner import ImmediateRunner
from ocop_desktop.presenters.session import Session
from ocop_desktop.presenters.table_rows import TableState
from ocop_desktop.services.dossier_records import Receipt
from ocop_desktop.services.holidays import OFFICE_TABLE
from ocop_desktop.services.table_files import read_table
from ocop_desktop.services.workspace import Workspace
from tests.services.workspaces import SETUP, START, Watch, draft, opened

TODAY = START.date()


class FakeView:
    def __init__(self) -> None:
        self.board: Board | None = None
        self.empty = False
        self.failed = ""
        self.opened: list[int] = []
        self.target: Path | None = None
        self.status = ("", "")
        self.errors: list[OcopError] = []

    def show_empty(self) -> None:
        self.empty = True

    def show_board(self, board: Board) -> None:
        self.board = board

    def show_failed(self, text: str) -> None:
        self.failed = text

    def open_dossier(self, product_id: int) -> None:
        self.opened.append(product_id)

    def ask_table_file(self, title: str, suggested: str) -> Path | None:
        return self.target

    def show_status(self, text: str, tone: str) -> None:
        self.status = (text, tone)

    def show_error(self, error: OcopError) -> None:
        self.errors.append(error)

    def rows(self) -> list[tuple[str, ...]]:
        assert self.board is not None
        return [tuple(cell.text for cell in row.cells) for row in self.board.rows]

    def names(self) -> list[str]:
        return [cells[0] for cells in self.rows()]

    def groups(self) -> dict[str, str]:
        assert self.board is not None
        return {group.key: group.words for group in self.board.groups}


class Register:
    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        self.view = FakeView()
        self.session = Session(workspace, ImmediateRunner())
        self.presenter = DossiersPresenter(self.session, self.view, lambda: TODAY)
        self._sequence = 0

    def add(self, name: str, receipt: Receipt | None = None) -> int:
        self._sequence += 1
        row = self.workspace.add_product(draft(name=name, sequence=self._sequence))
        if receipt is not None:
            self.workspace.save_receipt(row.id, receipt)
        return row.id

    def fill(self) -> dict[str, int]:
        ids = {"sent": self.add("đã gửi", Receipt(date(2026, 10, 1), sent_on=date(2026, 10, 15)))}
        ids["unreceived"] = self.add("chưa nhận")
        ids["running"] = self.add("còn lâu", Receipt(date(2026, 11, 20)))
        ids["soon"] = self.add("sắp hạn", Receipt(date(2026, 11, 4)))
        ids["late"] = self.add("quá hạn", Receipt(date(2026, 10, 20)))
        ids["ahead"] = self.add("ngày tương lai", Receipt(date(2027, 2, 1)))
        ids["unknown"] = self.add("ngoài bảng", Receipt(date(2019, 2, 1)))
        return ids


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    with opened(tmp_path, Watch()) as workspace:
        workspace.save_setup(SETUP)
        yield Register(workspace)


def test_without_products_the_page_says_what_it_is_for(register: Register) -> None:
    register.presenter.start()
    assert register.view.empty and register.view.board is None


def test_what_is_urgent_comes_first_and_each_row_says_how_its_term_stands(register: Register) -> None:
    register.fill()
    register.presenter.start()
    assert register.view.names() == [
        "quá hạn", "sắp hạn", "còn lâu", "ngày tương lai", "ngoài bảng", "chưa nhận", "đã gửi"
    ]  # fmt: skip
    terms = {cells[0]: cells[4] for cells in register.view.rows()}
    assert terms["quá hạn"] == "Quá 9 ngày · 10/11/2026"
    assert terms["sắp hạn"] == "Còn 2 ngày · 26/11/2026"
    assert terms["ngày tương lai"] == "Xem lại ngày"
    assert terms["ngoài bảng"] == "Chưa tính được hạn"
    assert terms["chưa nhận"] == "Chưa tiếp nhận"
    assert terms["đã gửi"] == "Đã gửi · 22/10/2026"


def test_groups_count_and_narrow(register: Register) -> None:
    register.fill()
    register.presenter.start()
    groups = register.view.groups()
    assert (groups["all"], groups["late"], groups["soon"]) == ("Tất cả: 7", "Quá hạn: 1", "Sắp đến hạn: 1")
    assert (groups["unreceived"], groups["sent"]) == ("Chưa tiếp nhận: 1", "Đã gửi: 1")
    register.presenter.choose_group("late")
    assert register.view.names() == ["quá hạn"]
    register.presenter.start()
    assert register.view.names() == ["quá hạn"], "a page that comes back keeps its group"


def test_who_is_waited_for_and_what_is_missing_can_be_read_and_sorted(register: Register) -> None:
    ids = register.fill()
    for part in register.workspace.dossier(ids["running"]).parts:
        register.workspace.set_dossier_part(ids["running"], part.part.key, "present")
    register.workspace.set_samples(ids["running"], 5)
    register.presenter.start()
    rows = {cells[0]: cells for cells in register.view.rows()}
    assert rows["còn lâu"][5:] == ("Cấp xã", "Đủ")
    assert rows["sắp hạn"][5] == "Chủ thể" and rows["sắp hạn"][6].endswith("phần")
    assert rows["đã gửi"][5] == "Nơi nhận"


def test_words_that_are_not_shown_are_found_too(register: Register) -> None:
    register.add("a", Receipt(date(2026, 11, 20), number="B-77"))
    register.add("b")
    register.presenter.start()
    assert register.view.board is not None
    from ocop_desktop.presenters.dossiers_board import columns

    state = TableState(columns())
    state.fill(register.view.board.rows)
    state.search("b-77")
    assert len(state.shown) == 1


def test_opening_puts_the_product_in_front(register: Register) -> None:
    number = register.add("a")
    register.presenter.start()
    register.presenter.open(number)
    assert register.session.product_id == number and register.view.opened == [number]
    register.presenter.open(None)
    assert register.view.opened == [number]


def test_a_damaged_table_of_holidays_is_said_and_nothing_else_is_lost(register: Register, tmp_path: Path) -> None:
    register.add("a", Receipt(date(2026, 11, 20)))
    (tmp_path / OFFICE_TABLE).write_text("{", encoding="utf-8")
    register.presenter.start()
    assert "bảng ngày nghỉ" in register.view.failed
    (tmp_path / OFFICE_TABLE).unlink()
    register.presenter.start()
    assert register.view.names() == ["a"]


def test_tables_are_written_for_excel(register: Register, tmp_path: Path) -> None:
    register.fill()
    register.presenter.start()
    register.view.target = tmp_path / "bảng"
    register.presenter.export("dossiers")
    file = tmp_path / "bảng.xlsx"
    assert str(file) in register.view.status[0] and len(read_table(file).sheets[0].rows) == 8
    register.view.target = tmp_path / "bảng.ods"
    register.presenter.export("parts")
    assert register.view.status == ("Chưa xuất được bảng", "bad") and len(register.view.errors) == 1
    register.view.target = None
    register.presenter.export("evidence")
    assert len(register.view.errors) == 1
