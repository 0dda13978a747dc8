"""A list is read, its columns are told apart, its rows looked at and registered: all of it or nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from ocop_desktop.errors import OcopError
from ocop_desktop.presenters.imports import ImportsPresenter
from ocop_desktop.presenters.imports_view import (
    ColumnsView,
    DoneView,
    FileView,
    PreviewView,
    QuestionView,
    WorkView,
)
from ocop_desktop.presenters.runner import ImmediateRunner
from ocop_desktop.presenters.session import Session
from ocop_desktop.services.import_columns import NAMES
from ocop_desktop.services.import_source import read_list
from ocop_desktop.services.workspace import Workspace
from tests.services import workspaces
from tests.services.lists import NINE, csv_text, xlsx

HEAD = "Tên sản phẩm,Chủ thể,Xã,Tỉnh"
OWN = "Xuân Hương - Đà Lạt,Lâm Đồng"


class Screen:
    """Remembers what it was shown; answers questions with what a test puts in."""

    def __init__(self) -> None:
        self.shown = ""
        self.file: FileView | None = None
        self.columns: Any = None
        self.preview: Any = None
        self.question: Any = None
        self.works: list[WorkView] = []
        self.done: Any = None
        self.status = ""
        self.errors: list[OcopError] = []
        self.questions: list[str] = []
        self.agrees = True
        self.target: Path | None = None
        self.went: list[str] = []
        self.on_work: Callable[[], None] = lambda: None

    def show_file(self, file: FileView) -> None:
        self.shown, self.file = "file", file

    def show_columns(self, columns: ColumnsView) -> None:
        self.shown, self.columns = "columns", columns

    def show_preview(self, preview: PreviewView) -> None:
        self.shown, self.preview = "preview", preview

    def show_question(self, question: QuestionView) -> None:
        self.shown, self.question = "question", question

    def show_work(self, work: WorkView) -> None:
        self.shown = "work"
        self.works.append(work)
        self.on_work()

    def show_done(self, done: DoneView) -> None:
        self.shown, self.done = "done", done

    def show_status(self, text: str, tone: str) -> None:
        self.status = text

    def show_error(self, error: OcopError) -> None:
        self.errors.append(error)

    def confirm(self, title: str, text: str, verb: str) -> bool:
        self.questions.append(text)
        return self.agrees

    def ask_table_file(self, title: str, suggested: str) -> Path | None:
        return self.target

    def go(self, key: str) -> None:
        self.went.append(key)

    def rows(self, result: str = "") -> list[tuple[int, str, str]]:
        """Row, product and note of the preview's rows, those of one result alone where it is named."""
        cells = [[cell.text for cell in row.cells] for row in self.preview.rows]
        return [(int(c[0]), c[2], c[5]) for c in cells if result in ("", c[1])]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Workspace]:
    with workspaces.opened(tmp_path / "data") as workspace:
        workspace.save_setup(workspaces.SETUP)
        yield workspace


@pytest.fixture
def screen() -> Screen:
    return Screen()


@pytest.fixture
def page(store: Workspace, screen: Screen) -> ImportsPresenter:
    made = ImportsPresenter(Session(store, ImmediateRunner()), screen)
    made.start()
    return made


@pytest.fixture
def file(tmp_path: Path) -> Callable[..., Path]:
    def make(*lines: str, name: str = "danh sách.csv") -> Path:
        path = tmp_path / name
        path.write_bytes(csv_text(*lines))
        return path

    return make


def names(store: Workspace) -> list[str]:
    return sorted(row.product.name for row in store.products())


def test_the_nine_real_products_come_in_and_go_again(store: Workspace, page: ImportsPresenter, screen: Screen) -> None:
    assert screen.shown == "file" and screen.file is not None and screen.file.past == ()
    page.choose(NINE)
    assert screen.shown == "preview"
    assert screen.preview.summary == "qd-3981-2026.csv: 9 dòng · 9 mới · 0 câu hỏi · 0 lỗi · 9 của xã khác"
    assert screen.preview.verb == "Nhập 9 sản phẩm" and screen.preview.enabled and not screen.preview.hint
    assert {row.cells[4].tone for row in screen.preview.rows} == {"missing"}, "rows of another commune are flagged"
    assert store.products() == [], "a look changes nothing"
    page.take()
    assert screen.shown == "done" and "Đã nhập 9 sản phẩm" in screen.done.title
    assert len(store.products()) == 9 and len(store.producers()) == 4
    assert all(row.sheet is None and not row.product.illustrative for row in store.products())
    page.take_back()
    assert "rút khỏi sổ" in screen.questions[0]
    assert store.products() == [] and store.producers() == [] and screen.shown == "file"
    page.choose(NINE)
    page.take()
    page.open_products()
    assert screen.went == ["products"]


def test_the_same_file_again_is_told_and_asks_about_every_row(
    store: Workspace, page: ImportsPresenter, screen: Screen
) -> None:
    for _ in range(2):
        page.choose(NINE)
        page.answer_all("skip")
        page.take()
        page.again()
    page.choose(NINE)
    assert "Chính tệp này đã được nhập lúc 24/11/2026" in screen.preview.again
    assert "9 sản phẩm của lần đó còn trong sổ" in screen.preview.again
    assert len(screen.rows("Câu hỏi")) == 9 and screen.preview.asking
    page.answer_all("skip")
    assert not screen.preview.enabled and screen.preview.hint == "Không có dòng nào để nhập."
    assert len(store.products()) == 9


def test_each_question_is_looked_at_and_answered(
    store: Workspace, page: ImportsPresenter, screen: Screen, file: Callable[..., Path]
) -> None:
    store.add_product(workspaces.draft(name="Trà (ví dụ)", producer="Hộ A", illustrative=False))
    page.choose(
        file(
            "Tên sản phẩm,Chủ thể,Địa chỉ",
            "TRÀ (ví dụ),Hộ A,Thôn 9",
            "Trà (ví dụ),Hộ B,",
            "Gạo (ví dụ),Hộ A,",
            "Gạo (ví dụ),Hộ A,",
        )
    )
    assert [row for row, *_ in screen.rows("Mới")] == [3, 4], "the same name of another producer is another product"
    assert screen.rows("Câu hỏi") == [
        (2, "TRÀ (ví dụ)", "Trùng với sản phẩm đã có (68-24781-01-2026). Chưa trả lời."),
        (5, "Gạo (ví dụ)", "Trùng với dòng 4 của tệp. Chưa trả lời."),
    ]
    assert not screen.preview.enabled and "2 câu hỏi" in screen.preview.hint
    page.take()
    assert len(store.products()) == 1
    page.opened(3)
    assert screen.shown == "preview", "nothing is asked about a new row"
    page.opened(2)
    assert screen.question.title.startswith("Câu hỏi 1/2") and screen.question.known == "Đang có trong sổ"
    said = {line.name: (line.listed, line.known, line.differs) for line in screen.question.lines}
    assert said["Địa chỉ"] == ("Thôn 9", "Thôn 1", True)
    assert said["Sản phẩm"] == ("TRÀ (ví dụ)", "Trà (ví dụ)", False)
    assert said["Mã sản phẩm"] == ("–", "68-24781-01-2026", False)
    page.answer("skip")
    assert screen.question.known == "Dòng 4 của tệp"
    page.answer("add")
    assert screen.shown == "preview" and screen.preview.questions == "Đã trả lời cả 2 câu hỏi."
    assert screen.rows("Câu hỏi")[0][2].endswith("Sẽ bỏ qua.")
    page.ask(5)
    assert screen.question.answer == "Sẽ thêm mới."
    page.back_to_preview()
    assert screen.preview.verb == "Nhập 3 sản phẩm"
    page.take()
    assert names(store) == ["Gạo (ví dụ)", "Gạo (ví dụ)", "Trà (ví dụ)", "Trà (ví dụ)"]
    assert "1 dòng trùng được bỏ qua." in screen.done.lines


def test_rows_with_errors_say_why_and_are_only_left_out_by_a_person(
    store: Workspace, page: ImportsPresenter, screen: Screen, file: Callable[..., Path], tmp_path: Path
) -> None:
    page.choose(
        file("Tên sản phẩm,Chủ thể,Ngày công nhận", "Trà (ví dụ),Hộ A,", ",Hộ A,", "Gạo (ví dụ),Hộ B,32/13/2026")
    )
    assert screen.rows("Lỗi") == [
        (3, "", "thiếu tên sản phẩm"),
        (4, "Gạo (ví dụ)", "Ngày công nhận: “32/13/2026” không phải là ngày; hãy viết ngày/tháng/năm"),
    ]
    assert not screen.preview.enabled and screen.preview.hint == "Còn 2 dòng lỗi."
    page.take()
    assert store.products() == []
    screen.target = tmp_path / "lỗi.csv"
    page.export_errors()
    assert "thiếu tên sản phẩm" in screen.target.read_text(encoding="utf-8-sig")
    page.skip_errors(True)
    assert screen.preview.enabled and screen.preview.verb == "Nhập 1 sản phẩm"
    page.take()
    assert names(store) == ["Trà (ví dụ)"] and "2 dòng lỗi được bỏ qua." in screen.done.lines


def test_columns_are_chosen_by_hand_where_nobody_knows_them(
    store: Workspace, page: ImportsPresenter, screen: Screen, file: Callable[..., Path]
) -> None:
    page.choose(file("Danh sách năm nay", "Cột một,Cột hai,Nơi", "Trà (ví dụ),Hộ A,xã Ninh Gia", "Gạo (ví dụ),Hộ B,"))
    assert screen.shown == "columns" and "“Tên sản phẩm”, “Tên chủ thể”" in screen.columns.hint
    assert screen.columns.sample[3] == ("Trà (ví dụ)", "Hộ A", "xã Ninh Gia")
    page.set_column("product", 0)
    page.set_column("producer", 1)
    assert "dòng tiêu đề" in screen.columns.hint
    page.look()
    assert screen.shown == "columns"
    page.set_head(2)
    assert [choice.text for choice in screen.columns.columns[1:]] == ["A · Cột một", "B · Cột hai", "C · Nơi"]
    page.set_column("producer", 0)
    page.set_column("product", 0)
    assert "“Tên chủ thể”" in screen.columns.hint, "a column holds one thing"
    page.set_column("producer", 1)
    page.set_column("commune", 2)
    lines = {line.field: line for line in screen.columns.fields}
    assert lines["commune"].samples == "xã Ninh Gia" and lines["product"].required
    page.look()
    assert screen.rows("Mới") == [(3, "Trà (ví dụ)", ""), (4, "Gạo (ví dụ)", "")]
    page.edit_columns()
    page.set_column("commune", -1)
    page.look()
    assert {row.cells[4].text for row in screen.preview.rows} == {""}
    page.take()
    assert len(store.products()) == 2


def test_a_list_without_a_head_begins_at_its_first_row(
    store: Workspace, page: ImportsPresenter, screen: Screen, file: Callable[..., Path]
) -> None:
    page.choose(file("Trà (ví dụ),Hộ A", "Gạo (ví dụ),Hộ B"))
    page.set_head(0)
    page.set_column("product", 0)
    page.set_column("producer", 1)
    page.look()
    assert [row for row, *_ in screen.rows("Mới")] == [1, 2]


def test_merged_heads_formulas_and_several_worksheets(
    store: Workspace, page: ImportsPresenter, screen: Screen, tmp_path: Path
) -> None:
    def change(sheet: Any) -> None:
        sheet.merge_cells("C1:D1")
        sheet.merge_cells("A1:A2")
        sheet.merge_cells("B1:B2")
        sheet["B4"] = "=CONCAT(1,2)"
        other = sheet.parent.create_sheet("Ghi chú")
        other.append(["chỉ là ghi chú"])

    rows = [
        ("TT", "Tên sản phẩm", "Chủ thể", None),
        (None, None, "Tên", "Địa chỉ"),
        (1, "Trà (ví dụ)", "Hộ A", "Thôn 1"),
        (2, "", "Hộ B", "Thôn 2"),
    ]
    path = tmp_path / "gộp ô.xlsx"
    path.write_bytes(xlsx(rows, change))
    page.choose(path)
    assert screen.rows("Mới") == [(3, "Trà (ví dụ)", "")]
    assert "công thức chưa có kết quả" in screen.rows("Lỗi")[0][2]
    page.edit_columns()
    assert [choice.text for choice in screen.columns.sheets] == ["Sheet", "Ghi chú"]
    assert "Chủ thể: Tên" in " ".join(choice.text for choice in screen.columns.columns)
    page.set_sheet("Ghi chú")
    assert screen.columns.sheet == "Ghi chú" and screen.columns.hint
    page.set_sheet("Sheet")
    page.look()
    page.skip_errors(True)
    page.take()
    assert names(store) == ["Trà (ví dụ)"] and store.producers()[0].producer.address == "Thôn 1"


def test_fifty_thousand_rows_are_shown_in_part_told_about_and_can_be_stopped(
    store: Workspace, page: ImportsPresenter, screen: Screen, file: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    page.choose(file(HEAD, *(f"Rượu {n} (ví dụ),Hộ {n % 900},{OWN}" for n in range(50_000)), name="lớn.csv"))
    assert len(screen.preview.rows) == 1_000 and "1000 dòng đầu" in screen.preview.more
    assert screen.preview.verb == "Nhập 50000 sản phẩm"
    take, seen = store.take_import, []

    def stopping(*args: Any, tick: Callable[[int], None], **how: Any) -> Any:
        def told(done: int) -> None:
            seen.append(done)
            if done == 300:
                page.look_at_work()
                page.cancel_work()
            tick(done)

        return take(*args, tick=told, **how)

    monkeypatch.setattr(store, "take_import", stopping)
    page.take()
    assert seen == [0, 100, 200, 300]
    assert (screen.works[-2].done, screen.works[-2].total) == (200, 50_000) and screen.works[-1].cancelling
    assert screen.shown == "preview" and screen.errors == []
    assert store.products() == [] and store.producers() == []


def test_reading_can_be_stopped(
    store: Workspace, page: ImportsPresenter, screen: Screen, file: Callable[..., Path]
) -> None:
    screen.on_work = lambda: setattr(page._meter, "cancelled", True)
    page.choose(file(HEAD, f"Trà (ví dụ),Hộ A,{OWN}"))
    assert screen.shown == "file" and screen.file is not None and screen.file.problem == ""


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "không có dòng nào"),
        (b"%PDF-1.7 x", "PDF"),
        (b"PK\x03\x04 broken", ""),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, ".xls"),
    ],
)
def test_a_file_that_is_no_list_is_refused_in_words(
    page: ImportsPresenter, screen: Screen, tmp_path: Path, content: bytes, words: str
) -> None:
    path = tmp_path / "tệp.xlsx"
    path.write_bytes(content)
    page.choose(path)
    assert screen.shown == "file" and screen.file is not None
    assert words in screen.file.problem and "hãy" in screen.file.problem.casefold()
    page.choose(tmp_path / "không có.csv")
    assert "Không mở được tệp" in screen.file.problem


def test_an_import_that_was_worked_with_stays(
    store: Workspace, page: ImportsPresenter, screen: Screen, file: Callable[..., Path]
) -> None:
    page.choose(file(HEAD, f"Trà (ví dụ),Hộ A,{OWN}"))
    page.take()
    store.set_samples(store.products()[0].id, 5)
    page.take_back()
    assert screen.errors[0].code == "in_use" and len(store.products()) == 1
    page.again()
    assert screen.file is not None
    assert screen.file.past[0].id == 0 and "không rút lại cả lần nhập được" in screen.file.past[0].note


def test_an_earlier_import_is_taken_back_after_a_question(
    store: Workspace, page: ImportsPresenter, screen: Screen
) -> None:
    store.take_import(store.read_list(NINE))
    page.start()
    assert screen.file is not None
    past = screen.file.past[0]
    assert past.text == "qd-3981-2026.csv · nhập 24/11/2026 14:03 · còn 9 sản phẩm"
    screen.agrees = False
    page.take_back(past.id)
    assert len(store.products()) == 9
    screen.agrees = True
    page.take_back(past.id)
    assert store.products() == [] and screen.file.past == ()


def test_coming_back_looks_at_the_register_as_it_is_now(
    store: Workspace, page: ImportsPresenter, screen: Screen, file: Callable[..., Path]
) -> None:
    page.choose(file(HEAD, f"Trà (ví dụ),Hộ A,{OWN}"))
    assert len(screen.rows("Mới")) == 1
    store.add_product(workspaces.draft(name="Trà (ví dụ)", producer="Hộ A", illustrative=False))
    page._session.touch()
    page.start()
    assert len(screen.rows("Câu hỏi")) == 1


def test_the_empty_list_has_every_head_and_no_row(page: ImportsPresenter, screen: Screen, tmp_path: Path) -> None:
    screen.target = tmp_path / "mẫu"
    page.save_template()
    read = read_list(tmp_path / "mẫu.xlsx")
    assert {column.field for column in read.columns} == set(NAMES) and read.rows == () and read.missing == ()
    page.choose(tmp_path / "mẫu.xlsx")
    assert screen.preview.hint == "Không có dòng nào để nhập." and not screen.preview.enabled
