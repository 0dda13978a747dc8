"""The register of producers: its table, form, warnings, joining, deleting, and what was a slip."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from ocop_desktop.errors import OcopError
from ocop_desktop.presenters.producer_form import peoples
from ocop_desktop.presenters.producers import ProducersPresenter
from ocop_desktop.presenters.producers_list import columns
from ocop_desktop.presenters.producers_view import FormView, InFront, JoinChoice, JoinView, ProducerList, Typed
from ocop_desktop.presenters.runner import ImmediateRunner
from ocop_desktop.presenters.session import Session
from ocop_desktop.presenters.table_rows import TableState
from ocop_desktop.services.registers_records import ProducerDraft
from ocop_desktop.services.workspace import Workspace
from tests.services import workspaces
from tests.services.lists import NINE


class Screen:
    """Remembers what it was shown; answers questions with what a test puts in."""

    def __init__(self) -> None:
        self.front = ""
        self.list: ProducerList | None = None
        self.row: InFront | None = None
        self.form: FormView | None = None
        self.note = self.slip = self.problem = self.status = self.focused = ""
        self.newest = False
        self.problems: dict[str, str] = {}
        self.joining: JoinView | None = None
        self.choice = JoinChoice()
        self.errors: list[OcopError] = []
        self.questions: list[str] = []
        self.agrees = True
        self.now = Typed()
        self.file: Path | None = None

    def show_empty(self) -> None:
        self.front = "empty"

    def show_list(self, producers: ProducerList) -> None:
        self.front, self.list = "list", producers

    def show_front(self, front: InFront | None) -> None:
        self.row = front

    def show_slip(self, text: str) -> None:
        self.slip = text

    def show_failed(self, text: str) -> None:
        self.front = text

    def show_form(self, form: FormView) -> None:
        self.front, self.form, self.now = "form", form, form.typed

    def show_form_note(self, text: str) -> None:
        self.note = text

    def show_problems(self, problems: dict[str, str]) -> None:
        self.problems = dict(problems)

    def focus_field(self, field: str) -> None:
        self.focused = field

    def show_saving(self, saving: bool) -> None:
        pass

    def typed(self) -> Typed:
        return self.now

    def show_problem(self, text: str, newest: bool) -> None:
        self.problem, self.newest = text, newest

    def show_join(self, join: JoinView) -> None:
        self.front, self.joining = "join", join

    def show_join_choice(self, choice: JoinChoice) -> None:
        self.choice = choice

    def show_status(self, text: str, tone: str) -> None:
        self.status = text

    def show_error(self, error: OcopError) -> None:
        self.errors.append(error)

    def confirm(self, title: str, text: str, verb: str) -> bool:
        self.questions.append(text)
        return self.agrees

    def ask_table_file(self, title: str, suggested: str) -> Path | None:
        return self.file

    # --- what a person does ----------------------------------------------------------------------------------

    def type(self, presenter: ProducersPresenter, **fields: str) -> None:
        self.now = Typed(**{**vars(self.now), **fields})
        presenter.filling.changed()

    @property
    def names(self) -> list[str]:
        assert self.list is not None
        return [row.cells[0].text for row in self.list.rows]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Workspace]:
    with workspaces.opened(tmp_path) as workspace:
        workspace.save_setup(workspaces.SETUP)
        yield workspace


@pytest.fixture
def screen() -> Screen:
    return Screen()


@pytest.fixture
def page(store: Workspace, screen: Screen) -> ProducersPresenter:
    made = ProducersPresenter(Session(store, ImmediateRunner()), screen)
    made.start()
    return made


def front(page: ProducersPresenter, store: Workspace, name: str) -> int:
    """Put a producer in front."""
    page.start()
    producer_id = next(row.id for row in store.producers() if row.producer.name == name)
    page.select(producer_id)
    return producer_id


def test_all_that_form_02_asks_is_kept_and_comes_back(
    store: Workspace, page: ProducersPresenter, screen: Screen
) -> None:
    assert screen.front == "empty"
    page.add()
    unit = page.filling.communes("ninh gia")[0]
    typed = {
        "name": "  HTX  Ví dụ ", "legal_form": "cooperative", "registration": "5801234567", "founded_on": "2/9/2020",
        "address": "Thôn 1", "commune": unit.name, "commune_code": unit.code, "phone": "0900 000 000",
        "email": "ten@tenmien.vn", "representative": "Người đại diện", "position": "Giám đốc", "sex": "female",
        "ethnicity": "Cơ-ho", "residence": "Thôn 2", "note": "Dòng một\nDòng hai",
    }  # fmt: skip
    screen.type(page, **typed)
    page.filling.save()
    kept = store.producers()[0].producer
    assert (kept.name, kept.legal_form, kept.sex, kept.founded_on) == (
        "HTX Ví dụ", "cooperative", "female", date(2020, 9, 2),
    )  # fmt: skip
    assert (kept.commune_code, kept.note) == ("24985", "Dòng một\nDòng hai")
    assert screen.names == ["HTX Ví dụ"]
    page.edit()
    assert screen.now == Typed(**{**typed, "name": "HTX Ví dụ", "founded_on": "02/09/2020"})
    page.filling.cancel()
    assert screen.questions == []


@pytest.mark.parametrize(
    ("field", "typed", "words"),
    [
        ("name", " ", "Hãy nhập tên chủ thể."),
        ("founded_on", "31/2/2020", "ngày"),
        ("email", "không phải", "Địa chỉ email chưa đúng"),
        ("commune", "xã không có", "Không có xã, phường này"),
        ("residence", "x" * 501, "Dài 501 ký tự"),
        ("note", "x" * 20_001, "Dài 20001 ký tự"),
    ],
)
def test_what_is_wrong_is_said_at_its_field(
    store: Workspace, page: ProducersPresenter, screen: Screen, field: str, typed: str, words: str
) -> None:
    page.add()
    screen.type(page, **{"name": "Hộ A", field: typed})
    page.filling.save()
    assert words in screen.problems[field] and screen.focused == field
    assert store.producers() == []


def test_a_large_enterprise_and_a_form_for_tourism_are_warned_about(
    store: Workspace, page: ProducersPresenter, screen: Screen
) -> None:
    store.add_product(workspaces.draft(producer="Hội A", set_code="QD26-10"))
    page.start()
    page.edit()
    assert screen.form is not None and "1 sản phẩm đang dùng thông tin này" in screen.form.notice
    screen.type(page, legal_form="large_enterprise")
    assert "Doanh nghiệp lớn không thuộc" in screen.note and "khoản 3 Điều 2" in screen.note
    screen.type(page, legal_form="cooperative")
    assert screen.note == ""
    screen.type(page, legal_form="association")
    assert "chỉ được đăng ký sản phẩm du lịch, Bộ 26" in screen.note
    page.filling.save()
    page.select(store.producers()[0].id)
    assert screen.row is not None and "Bộ 26" in screen.row.problem
    assert screen.list is not None and screen.list.rows[0].cells[1].tone == "missing"
    store.update_product(store.products()[0].id, workspaces.draft(producer="Hội A", set_code="QD26-26"))
    page.start()
    page.select(store.producers()[0].id)
    assert screen.row.problem == ""


def test_peoples_are_suggested_without_marks_and_any_other_word_is_kept() -> None:
    assert peoples("")[:2] == ("Kinh", "Tày")
    assert peoples("e de") == ("Ê-đê",)
    assert peoples("co h") == ("Cơ-ho",)
    assert peoples("nuoc ngoai") == ()


def test_a_name_that_is_taken_stands_at_its_field(store: Workspace, page: ProducersPresenter, screen: Screen) -> None:
    store.add_producer(ProducerDraft("Hộ A"))
    page.add()
    screen.type(page, name="Hộ A", phone="1")
    page.filling.save()
    assert "Đã có chủ thể tên “Hộ A”" in screen.problems["name"] and screen.now.phone == "1"


def test_a_change_of_another_window_is_not_written_over(
    store: Workspace, page: ProducersPresenter, screen: Screen
) -> None:
    row = store.add_producer(ProducerDraft("Hộ A"))
    page.start()
    page.edit()
    store.update_producer(row.id, row.version, ProducerDraft("Hộ A", phone="0901"))
    screen.type(page, email="a@b.vn")
    page.filling.save()
    assert "ở một cửa sổ khác" in screen.problem and screen.newest and screen.now.email == "a@b.vn"
    screen.agrees = False
    page.filling.show_newest()
    assert screen.now.email == "a@b.vn"
    screen.agrees = True
    page.filling.show_newest()
    assert (screen.now.phone, screen.now.email, screen.problem) == ("0901", "", "")
    screen.type(page, email="a@b.vn")
    page.filling.save()
    assert store.producer(row.id).producer == ProducerDraft("Hộ A", phone="0901", email="a@b.vn")


def test_joining_says_exactly_what_happens_and_can_be_undone(
    store: Workspace, page: ProducersPresenter, screen: Screen
) -> None:
    store.take_import(store.read_list(NINE))
    store.add_producer(ProducerDraft("HTX Bechamp", legal_form="cooperative", representative="Người đại diện"))
    source = front(page, store, "HTX Bechamp")
    target = store.producers("nong san huu co")[0]
    page.begin_join()
    assert screen.joining is not None
    assert screen.joining.rows[0].cells[0].text == target.producer.name, "a like name comes first"
    page.choose_target(None)
    assert screen.choice == JoinChoice()
    page.join()
    assert screen.questions == []
    page.choose_target(target.id)
    page.join()
    assert "loại hình, người đại diện" in screen.questions[0]
    assert "Xung đột lợi ích đã khai" in screen.questions[0] and "Hoàn tác" in screen.questions[0]
    assert "HTX Bechamp" not in screen.names and "Đã gộp chủ thể “HTX Bechamp”" in screen.slip
    page.slips.undo()
    assert "HTX Bechamp" in screen.names and store.producer(source).producer.legal_form == "cooperative"


def test_products_move_when_their_producer_is_joined(
    store: Workspace, page: ProducersPresenter, screen: Screen
) -> None:
    store.add_product(workspaces.draft(sequence=1, name="Một", producer="Hộ A"))
    store.add_product(workspaces.draft(sequence=2, name="Hai", producer="Hộ A (viết nhầm)"))
    front(page, store, "Hộ A (viết nhầm)")
    page.begin_join()
    page.choose_target(store.producers()[0].id)
    assert screen.choice.text == "1 sản phẩm sẽ chuyển sang “Hộ A”."
    screen.agrees = False
    page.join()
    assert len(store.producers()) == 2 and screen.front == "join"
    page.end_join()
    assert screen.front == "list"
    screen.agrees = True
    page.begin_join()
    page.choose_target(store.producers()[0].id)
    page.join()
    assert {row.product.producer for row in store.products()} == {"Hộ A"}
    assert page.selected is not None and page.selected.products == 2


def test_a_producer_alone_cannot_be_joined(store: Workspace, page: ProducersPresenter, screen: Screen) -> None:
    store.add_producer(ProducerDraft("Hộ A"))
    page.start()
    page.begin_join()
    assert screen.errors[0].code == "nobody_else" and screen.front == "list"


def test_deleting_asks_and_comes_back_and_one_with_products_stays(
    store: Workspace, page: ProducersPresenter, screen: Screen
) -> None:
    store.add_product(workspaces.draft(producer="Hộ A"))
    store.add_producer(ProducerDraft("Hộ B", note="quan trọng"))
    front(page, store, "Hộ A")
    page.delete()
    assert screen.errors[0].code == "in_use" and "Gộp" in screen.errors[0].message and screen.questions == []
    front(page, store, "Hộ B")
    page.delete()
    assert "cho đến khi đóng chương trình" in screen.questions[0]
    assert screen.names == ["Hộ A"] and "Đã xóa chủ thể “Hộ B”" in screen.slip
    page.slips.undo()
    assert screen.names == ["Hộ A", "Hộ B"] and store.producers("ho b")[0].producer.note == "quan trọng"


def test_the_table_is_searched_and_narrowed_and_goes_out(
    store: Workspace, page: ProducersPresenter, screen: Screen, tmp_path: Path
) -> None:
    store.take_import(store.read_list(NINE))
    store.add_product(workspaces.draft(producer="+84 Hộ minh họa"))
    page.start()
    assert screen.list is not None
    table = TableState(columns())
    table.fill(screen.list.rows)
    table.search("atiso da lat")
    assert [row.cells[0].text for row in table.shown] == ["Công ty TNHH Atiso Hoàng An Đà Lạt"]
    table.search("")
    table.narrow("data", "Minh họa")
    assert [row.cells[5].text for row in table.shown] == ["1"]
    screen.file = tmp_path / "chủ thể.csv"
    page.export()
    assert "'+84 Hộ minh họa" in screen.file.read_text(encoding="utf-8-sig")


def test_what_is_typed_is_not_lost_unasked(page: ProducersPresenter, screen: Screen) -> None:
    left: list[str] = []
    page.add()
    screen.type(page, name="Hộ A")
    screen.agrees = False
    page.leave(lambda: left.append("gone"))
    assert left == [] and page.filling.unsaved
    screen.agrees = True
    page.leave(lambda: left.append("gone"))
    assert left == ["gone"] and not page.filling.open
