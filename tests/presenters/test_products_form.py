"""The form of a product: the code that follows, what is wrong and where, and nothing typed that is lost unasked."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from ocop_desktop.errors import StorageError
from ocop_desktop.presenters import classification
from ocop_desktop.presenters.products import ProductsPresenter
from ocop_desktop.presenters.runner import ImmediateRunner
from ocop_desktop.presenters.session import Session
from ocop_desktop.services.registers_records import Certificate, ProducerDraft, ProductDetails
from ocop_desktop.services.rubrics import current_rubric
from ocop_desktop.services.workspace import Workspace
from tests.presenters.test_products import Screen
from tests.services import workspaces
from tests.services.councils import appointed, give
from tests.services.lists import NINE, csv_text, listed

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
    page.filling.save()
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
    page.filling.left("year")
    assert (screen.now.sequence, screen.code) == ("1", "68-24781-01-2027")
    screen.type(page, sequence="8", year="2026")
    page.filling.left("year")
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
    page.filling.save()
    assert words in screen.problems[field]
    assert screen.focused == field
    assert store.products() == []


def test_an_empty_field_is_not_blamed_before_saving(page: ProductsPresenter, screen: Screen) -> None:
    page.add()
    page.filling.left("name")
    assert screen.problems == {}
    screen.type(page, year="99")
    page.filling.left("year")
    assert list(screen.problems) == ["year"]
    page.filling.save()
    screen.type(page, year="2026")
    page.filling.left("year")
    assert list(screen.problems) == ["name", "producer", "set_code"]


def test_a_number_of_another_product_is_named(store: Workspace, page: ProductsPresenter, screen: Screen) -> None:
    store.add_product(workspaces.draft(sequence=1, name="Muối ớt"))
    page.add()
    screen.type(page, **GOOD, sequence="1")
    page.filling.save()
    assert "“Muối ớt”" in screen.problems["sequence"]


def test_markup_and_decomposed_text_are_plain_words(store: Workspace, page: ProductsPresenter, screen: Screen) -> None:
    page.add()
    screen.type(page, **{**GOOD, "name": unicodedata.normalize("NFD", "  Bánh <b>&amp; tráng</b> ")})
    page.filling.save()
    assert store.products()[0].product.name == "Bánh <b>&amp; tráng</b>"
    assert screen.names == ["Bánh <b>&amp; tráng</b>"]


def test_editing_keeps_the_code_and_changes_the_rest(store: Workspace, page: ProductsPresenter, screen: Screen) -> None:
    store.add_product(workspaces.draft(sequence=7))
    page.start()
    page.edit()
    assert (screen.now.name, screen.now.sequence, screen.code) == ("Rượu gạo (ví dụ)", "7", "68-24781-07-2026")
    screen.type(page, name="Rượu nếp")
    page.filling.save()
    assert [row.product.name for row in store.products()] == ["Rượu nếp"]


def test_a_sheet_with_answers_keeps_its_set(store: Workspace, page: ProductsPresenter, screen: Screen) -> None:
    _, state = workspaces.begun(store)
    store.choose(state.sheet.sheet_id, state.version, "1.1", 1)
    page.start()
    page.edit()
    screen.type(page, set_code="QD26-01", name="Tên mới")
    assert "không chuyển bộ được" in screen.set_note
    page.filling.save()
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
    def full(*_: object) -> None:
        raise StorageError("Ổ đĩa đã đầy.", code="disk_full")

    page.add()
    screen.type(page, **GOOD)
    monkeypatch.setattr(store, "save_product", full)
    page.filling.save()
    assert (screen.front, screen.problem, screen.status) == ("form", "Ổ đĩa đã đầy.", "Chưa lưu được")
    monkeypatch.undo()
    page.filling.save()
    assert screen.names == ["Trà atisô"]
    assert screen.status.startswith("Đã lưu")
    page.add()
    assert screen.status == "", "what was saved before says nothing of the new one"


# --- what the register knows ---------------------------------------------------------------------------------


def test_everything_that_the_register_knows_is_kept_and_comes_back(
    store: Workspace, page: ProductsPresenter, screen: Screen
) -> None:
    page.add()
    screen.type(
        page, **GOOD, registering="upgrade", decision="12/QĐ-UBND", issued_on="29/2/2024", until="28.02.2027", stars="3"
    )
    page.filling.save()
    row = store.products()[0]
    assert store.product_details(row.id) == ProductDetails(
        "upgrade", Certificate("12/QĐ-UBND", date(2024, 2, 29), date(2027, 2, 28), 3)
    )
    page.edit()
    assert (screen.now.registering, screen.now.issued_on, screen.now.until) == ("upgrade", "29/02/2024", "28/02/2027")
    assert not page.filling.unsaved


@pytest.mark.parametrize(
    ("field", "typed", "words"),
    [
        ("issued_on", "30/2/2026", "ngày"),
        ("until", "1/1/2020", "Ngày hết hạn không thể trước ngày công nhận."),
        ("commune", "xã không có", "Không có xã, phường này trong danh mục."),
        ("decision", "x" * 501, "Dài 501 ký tự"),
    ],
)
def test_what_the_register_cannot_keep_is_said_at_its_field(
    store: Workspace, page: ProductsPresenter, screen: Screen, field: str, typed: str, words: str
) -> None:
    page.add()
    screen.type(page, **{**GOOD, "issued_on": "1/1/2026", field: typed})
    page.filling.save()
    assert words in screen.problems[field] and store.products() == []


def test_a_file_of_another_commune_gets_a_code_of_its_list(
    store: Workspace, page: ProductsPresenter, screen: Screen
) -> None:
    page.add()
    found = page.filling.communes("ninh gia")
    assert found[0].code == "24985", "the office's own province comes first"
    screen.type(page, **GOOD, commune=found[0].name, commune_code=found[0].code, sequence="7")
    assert screen.code == "68-24985-07-2026"
    page.filling.save()
    row = store.products()[0]
    assert row.product.code == "68-24985-07-2026" and store.registered()[0].elsewhere
    page.edit()
    screen.type(page, commune="", commune_code="")
    assert screen.code == "68-24781-07-2026"
    page.filling.save()
    assert store.products()[0].product.code == "68-24781-07-2026"


def test_a_product_of_a_list_gets_set_and_number(store: Workspace, page: ProductsPresenter, screen: Screen) -> None:
    store.take_import(store.read_list(NINE))
    page.start()
    page.open()
    assert (screen.front, screen.now.set_code, screen.now.sequence) == ("form", "", ""), "another commune's number"
    assert screen.now.decision == "3981/QĐ-UBND" and screen.now.issued_on == "05/08/2026"
    screen.type(page, set_code="QD26-09", sequence="4")
    page.filling.save()
    assert store.products("mam nem")[0].product.code.endswith("-04-2026")
    assert store.registered("mam nem")[0].details.certificate is not None


def test_a_producer_of_the_register_brings_its_contacts_and_a_new_name_makes_one(
    store: Workspace, page: ProductsPresenter, screen: Screen
) -> None:
    store.add_producer(ProducerDraft("HTX Đà Lạt", legal_form="large_enterprise", phone="0901", address="Thôn 2"))
    store.add_producer(ProducerDraft("Hộ An", phone="0902"))
    page.add()
    assert page.filling.producers("da lat") == ("HTX Đà Lạt",) and len(page.filling.producers("")) == 2
    screen.type(page, **{**GOOD, "producer": "HTX Đà Lạt"})
    assert "Doanh nghiệp lớn không thuộc" in screen.producer_note
    page.filling.producer_chosen("HTX Đà Lạt")
    assert (screen.now.phone, screen.now.address) == ("0901", "Thôn 2")
    screen.type(page, producer="Hộ An")
    page.filling.left("producer")
    assert (screen.now.phone, screen.now.address) == ("0902", "")
    assert "Đã có trong sổ chủ thể" in screen.producer_note
    screen.type(page, producer="Hộ Bình", phone="0903")
    assert "Chủ thể mới" in screen.producer_note
    page.filling.save()
    assert [row.producer.name for row in store.producers()] == ["HTX Đà Lạt", "Hộ An", "Hộ Bình"]


def test_producers_of_one_name_are_told_apart_by_their_place(
    store: Workspace, page: ProductsPresenter, screen: Screen
) -> None:
    head = "Tên sản phẩm,Chủ thể,Xã,Tỉnh"
    lines = ["Trà (ví dụ),Hộ A,Xuân Hương - Đà Lạt,Lâm Đồng", "Gạo (ví dụ),Hộ A,xã Ninh Gia,Lâm Đồng"]
    store.take_import(listed(csv_text(head, *lines)))
    here, there = store.producers()
    page.add()
    assert page.filling.producers("ho a") == ("Hộ A · Xuân Hương - Đà Lạt", "Hộ A · xã Ninh Gia")
    screen.type(page, **{**GOOD, "name": "Muối (ví dụ)", "sequence": "9", "producer": "Hộ A · xã Ninh Gia"})
    page.filling.producer_chosen("Hộ A · xã Ninh Gia")
    assert screen.now.producer == "Hộ A" and "xã Ninh Gia" in screen.producer_note
    page.filling.save()
    assert (store.producer(here.id).products, store.producer(there.id).products) == (1, 2)
    page.edit()
    assert "xã Ninh Gia" in screen.producer_note, "a product keeps its own producer"
    screen.type(page, name="Muối hồng (ví dụ)")
    page.filling.save()
    assert store.producer(there.id).products == 2
    page.edit()
    page.filling.producer_chosen("Hộ A · Xuân Hương - Đà Lạt")
    page.filling.save()
    assert (store.producer(here.id).products, store.producer(there.id).products) == (2, 1)


def test_a_product_that_the_council_has_scored_says_what_stays_under_the_old_set(
    store: Workspace, page: ProductsPresenter, screen: Screen
) -> None:
    made = appointed(store)
    for number in (1, 2):
        give(store, made[number], made.product)
    page.start()
    page.edit()
    assert screen.set_note == ""
    screen.type(page, set_code="QD26-12")
    assert "2 phiếu theo Bộ 10" in screen.set_note and "giữ nguyên dưới bộ cũ" in screen.set_note
    page.filling.save()
    assert store.products()[0].set_code == "QD26-12"
    page.edit()
    assert "2 phiếu theo Bộ 10" in screen.set_note


# --- leaving -------------------------------------------------------------------------------------------------


def test_what_is_typed_is_not_lost_unasked(page: ProductsPresenter, screen: Screen) -> None:
    left: list[str] = []
    page.add()
    screen.type(page, name="Trà")
    screen.agrees = False
    page.filling.leave(lambda: left.append("gone"))
    page.filling.cancel()
    assert (left, screen.front, screen.now.name) == ([], "form", "Trà")
    assert page.filling.unsaved
    screen.agrees = True
    page.filling.leave(lambda: left.append("gone"))
    assert left == ["gone"]
    assert not page.filling.unsaved


def test_an_untouched_form_is_left_without_a_question(page: ProductsPresenter, screen: Screen) -> None:
    page.add()
    page.filling.cancel()
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
    page.filling.save()
    page.filling.leave(lambda: left.append("gone"))
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
