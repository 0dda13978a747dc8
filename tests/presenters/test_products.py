"""The register: what a row says, what a search finds, which product is in front, what goes with a product."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from ocop_desktop.errors import OcopError, StorageError
from ocop_desktop.presenters.products import ProductsPresenter
from ocop_desktop.presenters.products_list import columns
from ocop_desktop.presenters.products_view import FormView, InFront, ProductList, Typed
from ocop_desktop.presenters.runner import ImmediateRunner
from ocop_desktop.presenters.session import Session
from ocop_desktop.presenters.table_rows import TableState
from ocop_desktop.services.registers_records import ProductDetails
from ocop_desktop.services.workspace import Workspace
from tests.services import workspaces
from tests.services.councils import appointed, scored, seated
from tests.services.lists import NINE, csv_text, listed
from tests.services.papers import picture


class Screen:
    """Remembers what it was shown; answers questions with what a test puts in."""

    def __init__(self) -> None:
        self.front = ""
        self.products: ProductList | None = None
        self.row: InFront | None = None
        self.slip = ""
        self.form: FormView | None = None
        self.code = self.producer_note = self.set_note = ""
        self.problems: dict[str, str] = {}
        self.focused = ""
        self.status = ""
        self.problem = ""
        self.errors: list[OcopError] = []
        self.questions: list[str] = []
        self.agrees = True
        self.now = Typed()
        self.went: list[str] = []
        self.file: Path | None = None

    def show_empty(self) -> None:
        self.front = "empty"

    def show_list(self, products: ProductList) -> None:
        self.front, self.products = "list", products

    def show_front(self, front: InFront | None) -> None:
        self.row = front

    def show_slip(self, text: str) -> None:
        self.slip = text

    def show_failed(self, text: str) -> None:
        self.front = text

    def show_form(self, form: FormView) -> None:
        self.front, self.form, self.now = "form", form, form.typed

    def show_code(self, code: str) -> None:
        self.code = code

    def show_producer(self, note: str, tone: str) -> None:
        self.producer_note = note

    def show_set_note(self, text: str) -> None:
        self.set_note = text

    def show_texts(self, texts: dict[str, str]) -> None:
        self.now = Typed(**{**vars(self.now), **texts})

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

    def ask_table_file(self, title: str, suggested: str) -> Path | None:
        return self.file

    def go(self, key: str) -> None:
        self.went.append(key)

    def go_with(self, key: str, product_id: int) -> None:
        self.went.append(f"{key} {product_id}")

    # --- what a person does ----------------------------------------------------------------------------------

    def type(self, presenter: ProductsPresenter, **fields: object) -> None:
        self.now = Typed(**{**vars(self.now), **fields})
        presenter.filling.changed()

    @property
    def rows(self) -> dict[str, list[str]]:
        """The cells of the table's rows by product."""
        assert self.products is not None
        return {row.cells[1].text: [cell.text for cell in row.cells] for row in self.products.rows}

    @property
    def names(self) -> list[str]:
        return list(self.rows)


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
    assert {name: cells[5] for name, cells in screen.rows.items()} == {
        "Một": "Chưa chấm",
        "Hai": "Đang chấm",
        "Ba": "Chấm đủ",
        "Bốn": "Đã khóa",
        "Năm": "Đã ký",
    }
    assert {name: cells[6] for name, cells in screen.rows.items()}["Một"] == "Thật"
    assert screen.rows["Hai"][3:] == ["Bộ 10 · Gia vị khác (muối, hành, tỏi, tiêu,...)", "Phường Xuân Hương - Đà Lạt",
        "Đang chấm", "Minh họa"]  # fmt: skip
    assert screen.products is not None
    assert "Dữ liệu minh họa" in screen.products.rows[1].spoken
    said = []
    for row in screen.products.rows:
        page.select(row.id)
        assert screen.row is not None
        said.append((screen.row.state, screen.row.verb))
    assert said == [
        ("Chưa chấm", "Chấm điểm"),
        ("Đang chấm 1/32", "Chấm tiếp"),
        ("Chấm đủ 32/32, chưa khóa", "Chấm tiếp"),
        ("Đã khóa", "Xem kết quả"),
        ("Đã ký", "Xem kết quả"),
    ]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("muoi ot", ["Muối ớt"]),
        ("MUỐI", ["Muối ớt"]),
        ("da lat", ["Muối ớt", "Trà atisô"]),
        ("24781-02", ["Trà atisô"]),
        ("tra tu thuc vat", ["Trà atisô"]),
        ("nang hang", ["Trà atisô"]),
        ("", ["Muối ớt", "Trà atisô"]),
        ("khong co gi", []),
    ],
)
def test_a_search_finds_without_diacritics(
    store: Workspace, page: ProductsPresenter, screen: Screen, query: str, found: list[str]
) -> None:
    store.add_product(workspaces.draft(sequence=1, name="Muối ớt"))
    tea = store.add_product(workspaces.draft(sequence=2, name="Trà atisô", producer="HTX Lâm", set_code="QD26-12"))
    store.save_product_details(tea.id, ProductDetails("upgrade"))
    page.start()
    assert screen.products is not None
    table = TableState(columns())
    table.fill(screen.products.rows)
    table.search(query)
    assert [row.cells[1].text for row in table.shown] == found


def test_the_table_narrows_by_set_producer_commune_state_and_data(
    store: Workspace, page: ProductsPresenter, screen: Screen
) -> None:
    store.take_import(store.read_list(NINE))
    store.add_product(workspaces.draft(name="Muối ớt"))
    page.start()
    assert screen.products is not None
    table = TableState(columns())
    table.fill(screen.products.rows)
    assert [column.key for column in columns() if column.filtered] == ["producer", "set", "commune", "state", "data"]
    assert table.values("data") == ("Minh họa", "Thật")
    assert "Xã Ninh Gia" in table.values("commune")
    table.narrow("data", "Minh họa")
    assert [row.cells[1].text for row in table.shown] == ["Muối ớt"]
    table.narrow("data", "Thật")
    table.narrow("state", "Thiếu thông tin")
    assert len(table.shown) == 9


def test_the_selected_row_is_the_product_in_front(store: Workspace, page: ProductsPresenter, screen: Screen) -> None:
    first = store.add_product(workspaces.draft(sequence=1, name="Một"))
    second = store.add_product(workspaces.draft(sequence=2, name="Hai"))
    page.start()
    assert session_of(page).product_id == first.id
    page.select(second.id)
    assert session_of(page).product_id == second.id
    page.select(None)
    assert session_of(page).product_id == second.id and screen.row is None
    page.open()
    assert screen.went == ["scoring"]


def test_a_finished_sheet_leads_to_its_result(store: Workspace, page: ProductsPresenter, screen: Screen) -> None:
    workspaces.closed(store)
    page.start()
    page.open()
    assert screen.went == ["result"]


def test_a_product_of_the_round_says_how_far_its_council_is_and_leads_there(
    store: Workspace, page: ProductsPresenter, screen: Screen
) -> None:
    council = appointed(store)
    alone = store.add_product(workspaces.draft(sequence=9, name="Ngoài đợt"))
    session_of(page).choose_round(council.round)
    page.start()
    name = council.products[0].product.name
    assert (screen.rows[name][5], screen.rows["Ngoài đợt"][5]) == ("Hội đồng: đang chấm", "Chưa chấm")
    page.select(council.product)
    assert screen.row == InFront(name, "Hội đồng: đang chấm", "Xem tiến độ chấm")
    page.open()
    assert store.products()[0].sheet is None, "no sheet of one's own is begun by the way"
    scored(store, council)
    page.start()
    page.select(council.product)
    assert screen.row == InFront(name, "Hội đồng: chấm xong", "Kết quả Hội đồng")
    page.open()
    page.select(alone.id)
    page.open()
    assert screen.went == [f"entries {council.product}", f"council_result {council.product}", "scoring"]


def test_a_lone_sheet_is_told_apart_from_the_council_and_practice_from_both(
    store: Workspace, page: ProductsPresenter, screen: Screen
) -> None:
    council = appointed(store, practice=True)
    store.open_sheet(council.product)
    session_of(page).choose_round(council.round)
    page.start()
    assert screen.products is not None
    cell = screen.products.rows[0].cells[5]
    assert (cell.text, cell.tip) == ("Tập huấn: đang chấm", "Tập huấn: đang chấm\nPhiếu riêng: Đang chấm 0/32")


def test_a_member_sees_their_own_sheet_while_the_council_scores(
    store: Workspace, page: ProductsPresenter, screen: Screen
) -> None:
    council = appointed(store)
    with seated(store, council[1]):
        session_of(page).seat = store.signed_in()
        page.start()
        page.select(council.product)
        assert screen.row is not None and (screen.row.state, screen.row.verb) == ("Chưa chấm", "Chấm điểm")


def test_a_list_that_cannot_be_read_is_told_and_can_be_tried_again(
    store: Workspace, page: ProductsPresenter, screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken() -> None:
        raise StorageError("Ổ đĩa báo lỗi.", code="disk_error")

    monkeypatch.setattr(store, "registered", broken)
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


def test_products_of_a_list_get_their_numbers_after_a_question(
    store: Workspace, page: ProductsPresenter, screen: Screen
) -> None:
    head = "Tên sản phẩm,Chủ thể,Xã,Tỉnh"
    lines = ["Trà (ví dụ),Hộ A,,", "Gạo (ví dụ),Hộ B,,", "Cà phê (ví dụ),Hộ C,xã Ninh Gia,Lâm Đồng"]
    store.take_import(listed(csv_text(head, *lines)))
    page.start()
    assert screen.products is not None and screen.products.numbers == "2 sản phẩm chưa có số thứ tự và mã."
    assert screen.rows["Trà (ví dụ)"][0] == "Chưa có mã" and screen.rows["Trà (ví dụ)"][3] == "Chưa chọn bộ"
    screen.agrees = False
    page.give_numbers()
    assert "2 sản phẩm của xã" in screen.questions[0]
    assert screen.rows["Trà (ví dụ)"][0] == "Chưa có mã"
    screen.agrees = True
    page.give_numbers()
    assert [screen.rows[name][0] for name in ("Trà (ví dụ)", "Gạo (ví dụ)", "Cà phê (ví dụ)")] == [
        "68-24781-01-2026", "68-24781-02-2026", "Chưa có mã",
    ]  # fmt: skip
    assert screen.products.numbers == ""
    page.select(next(row.id for row in screen.products.rows if row.cells[1].text == "Trà (ví dụ)"))
    assert screen.row is not None and screen.row.verb == "Điền thông tin"
    page.open()
    assert (screen.front, screen.now.set_code, screen.now.sequence) == ("form", "", "1")


def test_the_register_goes_out_as_a_table(
    store: Workspace, page: ProductsPresenter, screen: Screen, tmp_path: Path
) -> None:
    store.add_product(workspaces.draft(name="=1+1"))
    page.start()
    page.export()
    screen.file = tmp_path / "sổ.csv"
    page.export()
    text = screen.file.read_bytes().decode("utf-8-sig")
    assert "'=1+1" in text and screen.file.read_bytes().startswith(b"\xef\xbb\xbf")
    screen.file = tmp_path / "sổ"
    page.export()
    assert (tmp_path / "sổ.xlsx").is_file()


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


def test_all_that_goes_is_named_and_comes_back(store: Workspace, page: ProductsPresenter, screen: Screen) -> None:
    row, state = workspaces.begun(store, sequence=1, name="Một")
    store.choose(state.sheet.sheet_id, state.version, "1.1", 1)
    part = store.dossier(row.id).parts[0].part.key
    store.set_dossier_part(row.id, part, "present")
    store.add_evidence(row.id, part, ("a.png", picture("PNG")))
    page.start()
    page.delete()
    assert "1 thành phần đã ghi và 1 tệp minh chứng" in screen.questions[0]
    assert "cho đến khi đóng chương trình" in screen.questions[0]
    assert screen.front == "empty" and "Đã xóa sản phẩm “Một”" in screen.slip
    page.slips.undo()
    assert screen.names == ["Một"] and screen.slip == ""
    assert session_of(page).product_id == row.id
    assert len(store.dossier(row.id).evidence) == 1
    assert store.sheet_state(state.sheet.sheet_id).sheet.answers == {"1.1": 1}
    page.slips.undo()
    assert screen.errors == []


def test_a_code_that_was_given_away_is_told_and_can_be_tried_again(
    store: Workspace, page: ProductsPresenter, screen: Screen
) -> None:
    store.add_product(workspaces.draft(sequence=1, name="Một"))
    page.start()
    page.delete()
    other = store.add_product(workspaces.draft(sequence=1, name="Hai"))
    page.slips.undo()
    assert [error.code for error in screen.errors] == ["code_taken"]
    store.update_product(other.id, workspaces.draft(sequence=2, name="Hai"))
    page.slips.undo()
    assert screen.names == ["Một", "Hai"]


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
