"""The form of a product: the code that follows, what is wrong and where, and nothing typed that is lost unasked."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest

from ocop_desktop.errors import StorageError
from ocop_desktop.presenters import classification
from ocop_desktop.presenters.products import ProductsPresenter
from ocop_desktop.presenters.runner import ImmediateRunner
from ocop_desktop.presenters.session import Session
from ocop_desktop.services.rubrics import current_rubric
from ocop_desktop.services.workspace import Workspace
from tests.presenters.test_products import Screen
from tests.services import workspaces

GOOD = {"name": "Trà atisô", "producer": "Hộ ví dụ", "set_code": "QD26-12"}


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
    made = ProductsPresenter(Session(store, ImmediateRunner()), screen, lambda: 2026)
    made.start()
    return made


def test_a_new_product_is_kept_and_put_in_front(store: Workspace, page: ProductsPresenter, screen: Screen) -> None:
    page.add()
    assert screen.code == "68-24781-01-2026"
    screen.type(page, **GOOD, phone="0900 000 000", address="Thôn 1", illustrative=True)
    page.save()
    row = store.products()[0]
    assert (row.product.name, row.set_code, row.product.illustrative) == ("Trà atisô", "QD26-12", True)
    assert row.product.code == "68-24781-01-2026"
    assert screen.front == "list"
    assert page._session.product_id == row.id
    page.add()
    assert screen.now.sequence == "2"


def test_the_code_follows_as_it_is_typed(page: ProductsPresenter, screen: Screen) -> None:
    page.add()
    screen.type(page, sequence="27")
    assert screen.code == "68-24781-27-2026"
    screen.type(page, sequence="x")
    assert screen.code == "68-24781-…-2026"
    screen.type(page, sequence="3", year="20")
    assert screen.code == "68-24781-03-…"


def test_another_year_proposes_its_own_number_but_keeps_a_typed_one(
    store: Workspace, page: ProductsPresenter, screen: Screen
) -> None:
    store.add_product(workspaces.draft(sequence=4, illustrative=False))
    page.add()
    assert screen.now.sequence == "5"
    screen.type(page, year="2027")
    page.left("year")
    assert (screen.now.sequence, screen.code) == ("1", "68-24781-01-2027")
    screen.type(page, sequence="8", year="2026")
    page.left("year")
    assert screen.now.sequence == "8"


@pytest.mark.parametrize(
    ("field", "typed", "words"),
    [
        ("name", "  ", "Hãy nhập tên sản phẩm."),
        ("name", "a" * 10_000, "Dài 10000 ký tự, tối đa 500."),
        ("producer", "", "Hãy nhập tên chủ thể sản xuất."),
        ("address", "b" * 501, "Dài 501 ký tự"),
        ("set_code", "", "Hãy chọn bộ sản phẩm"),
        ("sequence", "0", "từ 1 đến 9999"),
        ("sequence", "-3", "từ 1 đến 9999"),
        ("sequence", "٣", "từ 1 đến 9999"),
        ("year", "1999", "từ 2000 đến 2099"),
    ],
)
def test_what_is_wrong_is_said_at_its_field(
    store: Workspace, page: ProductsPresenter, screen: Screen, field: str, typed: str, words: str
) -> None:
    page.add()
    screen.type(page, **{**GOOD, field: typed})
    page.save()
    assert words in screen.problems[field]
    assert screen.focused == field
    assert store.products() == []


def test_an_empty_field_is_not_blamed_before_saving(page: ProductsPresenter, screen: Screen) -> None:
    page.add()
    page.left("name")
    assert screen.problems == {}
    screen.type(page, year="99")
    page.left("year")
    assert list(screen.problems) == ["year"]
    page.save()
    screen.type(page, year="2026")
    page.left("year")
    assert list(screen.problems) == ["name", "producer", "set_code"]


def test_a_number_of_another_product_is_named(store: Workspace, page: ProductsPresenter, screen: Screen) -> None:
    store.add_product(workspaces.draft(sequence=1, name="Muối ớt"))
    page.add()
    screen.type(page, **GOOD, sequence="1")
    page.save()
    assert "“Muối ớt”" in screen.problems["sequence"]


def test_markup_and_decomposed_text_are_plain_words(store: Workspace, page: ProductsPresenter, screen: Screen) -> None:
    page.add()
    screen.type(page, **{**GOOD, "name": unicodedata.normalize("NFD", "  Bánh <b>&amp; tráng</b> ")})
    page.save()
    assert store.products()[0].product.name == "Bánh <b>&amp; tráng</b>"
    assert screen.names == ["Bánh <b>&amp; tráng</b>"]


def test_editing_keeps_the_code_and_changes_the_rest(store: Workspace, page: ProductsPresenter, screen: Screen) -> None:
    store.add_product(workspaces.draft(sequence=7))
    page.start()
    page.edit()
    assert (screen.now.name, screen.now.sequence, screen.code) == ("Rượu gạo (ví dụ)", "7", "68-24781-07-2026")
    screen.type(page, name="Rượu nếp")
    page.save()
    assert [row.product.name for row in store.products()] == ["Rượu nếp"]


def test_a_sheet_with_answers_keeps_its_set(store: Workspace, page: ProductsPresenter, screen: Screen) -> None:
    _, state = workspaces.begun(store)
    store.choose(state.sheet.sheet_id, state.version, "1.1", 1)
    page.start()
    page.edit()
    screen.type(page, set_code="QD26-01", name="Tên mới")
    page.save()
    assert "không chuyển sang bộ khác được" in screen.problems["set_code"]
    assert screen.front == "form"
    assert screen.now.name == "Tên mới"
    assert store.products()[0].set_code == "QD26-10"


def test_a_closed_sheet_says_that_it_keeps_its_head(store: Workspace, page: ProductsPresenter, screen: Screen) -> None:
    workspaces.closed(store)
    page.start()
    page.edit()
    assert screen.form is not None
    assert "giữ thông tin như lúc khóa" in screen.form.notice


def test_a_refused_save_leaves_the_form_as_typed(
    store: Workspace, page: ProductsPresenter, screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: object) -> None:
        raise StorageError("Ổ đĩa đã đầy.", code="disk_full")

    page.add()
    screen.type(page, **GOOD)
    monkeypatch.setattr(store, "add_product", full)
    page.save()
    assert (screen.front, screen.problem, screen.status) == ("form", "Ổ đĩa đã đầy.", "Chưa lưu được")
    monkeypatch.undo()
    page.save()
    assert screen.names == ["Trà atisô"]


# --- leaving -------------------------------------------------------------------------------------------------


def test_what_is_typed_is_not_lost_unasked(page: ProductsPresenter, screen: Screen) -> None:
    left: list[str] = []
    page.add()
    screen.type(page, name="Trà")
    screen.agrees = False
    page.leave(lambda: left.append("gone"))
    page.cancel()
    assert (left, screen.front, screen.now.name) == ([], "form", "Trà")
    assert page.unsaved
    screen.agrees = True
    page.leave(lambda: left.append("gone"))
    assert left == ["gone"]
    assert not page.unsaved


def test_an_untouched_form_is_left_without_a_question(page: ProductsPresenter, screen: Screen) -> None:
    page.add()
    page.cancel()
    assert screen.questions == []
    assert screen.front == "empty"


def test_leaving_while_saving_goes_once_it_is_saved(store: Workspace, screen: Screen) -> None:
    waiting: list[object] = []

    class Later(ImmediateRunner):
        """Keeps jobs until a test lets them run."""

        def run(self, *job: object) -> None:
            waiting.append(job)

        def go_on(self) -> None:
            while waiting:
                super().run(*waiting.pop(0))  # type: ignore[arg-type, misc]

    runner, left = Later(), []
    page = ProductsPresenter(Session(store, runner), screen, lambda: 2026)
    page.add()
    runner.go_on()
    screen.type(page, **GOOD)
    page.save()
    page.leave(lambda: left.append("gone"))
    assert left == []
    runner.go_on()
    assert left == ["gone"]
    assert len(store.products()) == 1


# --- Appendix I ----------------------------------------------------------------------------------------------


def leaves(query: str = "") -> list[str]:
    return [leaf.set_code for root in classification.tree(current_rubric(), query) for leaf in root.leaves()]


def test_the_tree_leads_to_every_set_once_in_the_laws_order() -> None:
    assert leaves() == [f"QD26-{number:02d}" for number in range(1, 27)]
    first = classification.tree(current_rubric())[0]
    assert first.label == "I. SẢN PHẨM THỰC PHẨM"
    assert first.children[0].children[0].label == "a. Phân nhóm: Rau, củ, quả, hạt tươi"
    assert first.children[5].set_code == "QD26-13"


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("muoi", ["QD26-10"]),
        ("Chè", ["QD26-11", "QD26-12"]),
        ("che", [f"QD26-{n:02d}" for n in (3, 4, 5, 6, 7, 8, 11, 12)]),
        ("nước mắm", ["QD26-09"]),
        ("nuoc mam", ["QD26-09"]),
        ("ruou", ["QD26-14"]),
        ("bo y te khoang", []),
        ("", [f"QD26-{n:02d}" for n in range(1, 27)]),
    ],
)
def test_a_set_is_found_with_and_without_diacritics(query: str, found: list[str]) -> None:
    assert leaves(query) == found
    assert leaves(unicodedata.normalize("NFD", query)) == found


def test_a_chosen_set_says_what_it_is_for() -> None:
    info = classification.set_info(current_rubric(), "QD26-13")
    assert info is not None
    assert info.path == "SẢN PHẨM THỰC PHẨM › Nhóm: Cà phê, ca cao"
    assert "dùng tên theo tiêu đề của phiếu" in info.reading
    facts = dict(info.facts)
    assert facts["Cơ quan chủ trì quản lý"] == "Bộ Nông nghiệp và Môi trường"
    assert any("Nghị định số 15/2018/NĐ-CP" in text for text in facts.values())
    assert classification.set_info(current_rubric(), "") is None
