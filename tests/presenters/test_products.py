"""The register: what a row says, what a search finds, which product is in front, what goes with a product."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from ocop_desktop.errors import OcopError, StorageError
from ocop_desktop.presenters.products import ProductsPresenter
from ocop_desktop.presenters.products_view import FormView, ProductList, Typed
from ocop_desktop.presenters.runner import ImmediateRunner
from ocop_desktop.presenters.session import Session
from ocop_desktop.services.workspace import Workspace
from tests.services import workspaces


class Screen:
    """Remembers what it was shown; answers questions with what a test puts in."""

    def __init__(self) -> None:
        self.front = ""
        self.products: ProductList | None = None
        self.form: FormView | None = None
        self.code = ""
        self.problems: dict[str, str] = {}
        self.focused = ""
        self.status = ""
        self.problem = ""
        self.errors: list[OcopError] = []
        self.questions: list[str] = []
        self.agrees = True
        self.now = Typed()
        self.went: list[str] = []

    def show_empty(self) -> None:
        self.front = "empty"

    def show_list(self, products: ProductList) -> None:
        self.front, self.products = "list", products

    def show_failed(self, text: str) -> None:
        self.front = text

    def show_form(self, form: FormView) -> None:
        self.front, self.form, self.now = "form", form, form.typed

    def show_code(self, code: str) -> None:
        self.code = code

    def show_sequence(self, sequence: str) -> None:
        self.now = Typed(**{**vars(self.now), "sequence": sequence})

    def show_problems(self, problems: dict[str, str]) -> None:
        self.problems = dict(problems)

    def focus_field(self, field: str) -> None:
        self.focused = field

    def show_saving(self, saving: bool) -> None:
        pass

    def typed(self) -> Typed:
        return self.now

    def show_status(self, text: str, tone: str) -> None:
        self.status = text

    def show_problem(self, text: str) -> None:
        self.problem = text

    def show_error(self, error: OcopError) -> None:
        self.errors.append(error)

    def confirm(self, title: str, text: str, verb: str) -> bool:
        self.questions.append(text)
        return self.agrees

    def go(self, key: str) -> None:
        self.went.append(key)

    # --- what a person does ----------------------------------------------------------------------------------

    def type(self, presenter: ProductsPresenter, **fields: object) -> None:
        self.now = Typed(**{**vars(self.now), **fields})
        presenter.changed()

    @property
    def names(self) -> list[str]:
        assert self.products is not None
        return [line.name for line in self.products.lines]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Workspace]:
    with workspaces.opened(tmp_path) as workspace:
        workspace.save_setup(workspaces.SETUP)
        yield workspace


@pytest.fixture
def screen() -> Screen:
    return Screen()


@pytest.fixture
def page(store: Workspace, screen: Screen) -> ProductsPresenter:
    return ProductsPresenter(Session(store, ImmediateRunner()), screen, lambda: 2026)


def session_of(page: ProductsPresenter) -> Session:
    return page._session


def test_an_empty_register_says_what_it_is_for(page: ProductsPresenter, screen: Screen) -> None:
    page.start()
    assert screen.front == "empty"


def test_a_row_says_how_far_its_sheet_is_and_what_comes_next(
    store: Workspace, page: ProductsPresenter, screen: Screen
) -> None:
    store.add_product(workspaces.draft(sequence=1, name="Một", illustrative=False))
    _, state = workspaces.begun(store, sequence=2, name="Hai")
    store.choose(state.sheet.sheet_id, state.version, "1.1", 1)
    _, complete = workspaces.begun(store, sequence=3, name="Ba")
    workspaces.answer_all(store, complete)
    workspaces.closed(store, sequence=4, name="Bốn")
    workspaces.signed(store, workspaces.closed(store, sequence=5, name="Năm"))
    page.start()
    assert screen.products is not None
    lines = {line.name: line for line in screen.products.lines}
    assert {name: line.state for name, line in lines.items()} == {
        "Một": "Chưa chấm",
        "Hai": "Đang chấm 1/32",
        "Ba": "Chấm đủ 32/32, chưa khóa",
        "Bốn": "Đã khóa",
        "Năm": "Đã ký",
    }
    assert [lines[name].verb for name in lines] == ["Chấm điểm", "Chấm tiếp", "Chấm tiếp", "Xem kết quả", "Xem kết quả"]
    assert len({line.glyph for line in lines.values()}) == 5
    assert not lines["Một"].illustrative
    assert "Dữ liệu minh họa" in lines["Hai"].spoken
    assert "Bộ 10" in lines["Một"].rest


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("muoi ot", ["Muối ớt"]),
        ("MUỐI", ["Muối ớt"]),
        ("da lat", ["Trà atisô"]),
        ("24781-02", ["Trà atisô"]),
        ("tra tu thuc vat", ["Trà atisô"]),
        ("", ["Muối ớt", "Trà atisô"]),
        ("khong co gi", []),
    ],
)
def test_a_search_finds_without_diacritics(
    store: Workspace, page: ProductsPresenter, screen: Screen, query: str, found: list[str]
) -> None:
    store.add_product(workspaces.draft(sequence=1, name="Muối ớt"))
    store.add_product(workspaces.draft(sequence=2, name="Trà atisô", producer="HTX Đà Lạt", set_code="QD26-12"))
    page.start()
    page.search(query)
    assert screen.names == found
    assert screen.products is not None
    assert bool(screen.products.nothing) == (not found)


def test_the_selected_row_is_the_product_in_front(store: Workspace, page: ProductsPresenter, screen: Screen) -> None:
    first = store.add_product(workspaces.draft(sequence=1, name="Một"))
    second = store.add_product(workspaces.draft(sequence=2, name="Hai"))
    page.start()
    assert session_of(page).product_id == first.id
    page.select(second.id)
    assert session_of(page).product_id == second.id
    page.search("một")
    assert session_of(page).product_id == first.id
    page.search("không có gì")
    assert session_of(page).product_id == first.id
    page.open()
    assert screen.went == ["scoring"]


def test_a_finished_sheet_leads_to_its_result(store: Workspace, page: ProductsPresenter, screen: Screen) -> None:
    workspaces.closed(store)
    page.start()
    page.open()
    assert screen.went == ["result"]


def test_a_list_that_cannot_be_read_is_told_and_can_be_tried_again(
    store: Workspace, page: ProductsPresenter, screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken() -> None:
        raise StorageError("Ổ đĩa báo lỗi.", code="disk_error")

    monkeypatch.setattr(store, "products", broken)
    page.start()
    assert screen.front == "Ổ đĩa báo lỗi."
    monkeypatch.undo()
    page.start()
    assert screen.front == "empty"


def test_looking_at_the_list_begins_no_sheet(store: Workspace, page: ProductsPresenter) -> None:
    store.add_product(workspaces.draft())
    page.start()
    page.start()
    assert store.products()[0].sheet is None


def test_an_unfinished_product_of_a_list_is_filled_in_first(
    store: Workspace, page: ProductsPresenter, screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = store.add_product(workspaces.draft())
    unfinished = replace(row, product=msgspec.structs.replace(row.product, code=""), set_code="", sequence=0)
    monkeypatch.setattr(store, "products", lambda: [unfinished])
    page.start()
    assert screen.products is not None
    line = screen.products.lines[0]
    assert (line.code, line.state, line.verb) == ("Chưa có mã", "Thiếu thông tin", "Điền thông tin")
    assert "Chưa chọn bộ" in line.rest
    page.open()
    assert (screen.front, screen.now.set_code, screen.now.sequence) == ("form", "", "2")
    assert screen.went == []


# --- deleting ------------------------------------------------------------------------------------------------


def test_deleting_names_what_goes_and_selects_the_neighbour(
    store: Workspace, page: ProductsPresenter, screen: Screen
) -> None:
    row, state = workspaces.begun(store, sequence=1, name="Một")
    store.choose(state.sheet.sheet_id, state.version, "1.1", 1)
    other = store.add_product(workspaces.draft(sequence=2, name="Hai"))
    page.start()
    page.select(row.id)
    page.delete()
    assert "Một (68-24781-01-2026)" in screen.questions[0]
    assert "1 tiêu chí đã chấm" in screen.questions[0]
    assert screen.names == ["Hai"]
    assert session_of(page).product_id == other.id
    page.delete()
    assert screen.front == "empty"
    assert session_of(page).product_id is None


def test_turning_back_deletes_nothing(store: Workspace, page: ProductsPresenter, screen: Screen) -> None:
    store.add_product(workspaces.draft())
    page.start()
    screen.agrees = False
    page.delete()
    assert len(store.products()) == 1


@pytest.mark.parametrize("signed", [False, True])
def test_a_closed_or_signed_sheet_keeps_its_product(
    store: Workspace, page: ProductsPresenter, screen: Screen, signed: bool
) -> None:
    state = workspaces.closed(store)
    if signed:
        workspaces.signed(store, state)
        store.new_revision(state.sheet.sheet_id)
    page.start()
    page.delete()
    assert screen.errors[0].code == "sheet_kept"
    assert not screen.questions
    assert len(store.products()) == 1
