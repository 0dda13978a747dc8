"""An import is all or nothing: new rows, questions, errors, codes, and the way back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ocop_desktop.council.deadlines import usual_cutoffs
from ocop_desktop.errors import InputError, SheetError
from ocop_desktop.services.import_plan import Known
from ocop_desktop.services.import_records import ProductList
from ocop_desktop.services.import_source import read_list
from ocop_desktop.services.workspace import Workspace
from tests.services.lists import NINE, csv_text, listed, names, planned, xlsx
from tests.services.workspaces import SETUP, draft, opened, rows

HEAD = "Tên sản phẩm,Chủ thể,Xã,Tỉnh"
OWN = "Xuân Hương - Đà Lạt,Lâm Đồng"


def office(workspace: Workspace, **changes: str) -> None:
    workspace.save_setup(replace(SETUP, office=msgspec.structs.replace(SETUP.office, **changes)))


def simple(*lines: str) -> ProductList:
    return listed(csv_text(HEAD, *lines))


def test_the_nine_real_products_are_registered_without_a_set_up(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        done = workspace.take_import(workspace.read_list(NINE))
        assert len(done.added) == 9 and done.left == ()
        found = workspace.registered()
        assert [(entry.row.set_code, entry.row.product.code, entry.elsewhere) for entry in found] == [
            ("", "", False)
        ] * 9
        assert len(workspace.producers()) == 4
        assert {row.products for row in workspace.producers("bechamp")} == {5}
        assert [row.product.name for row in workspace.products("mam nem")] == ["Mắm nêm Seagull"]
        assert {row.ends_on.isoformat() for row in workspace.certificates()} == {"2029-08-05"}
        with pytest.raises(SheetError) as caught:
            workspace.open_sheet(done.added[0])
        assert caught.value.code == "no_setup"
        office(workspace)
        with pytest.raises(SheetError) as caught:
            workspace.open_sheet(done.added[0])
        assert (caught.value.code, caught.value.detail) == ("unfinished", "set_code")
    assert not rows(tmp_path, "SELECT * FROM sheet")


def test_the_same_name_and_producer_is_a_question_and_another_producer_another_product(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        office(workspace)
        first = workspace.add_product(draft(name="Rượu hòa bình (ví dụ)", producer="Hộ A", illustrative=False))
        plan = workspace.plan_import(
            simple(
                f"RƯỢU  hoà bình (ví dụ),hộ a,{OWN}",
                f"Rượu hòa bình (ví dụ),Hộ B,{OWN}",
                f"Rượu hỏa bình (ví dụ),Hộ A,{OWN}",
                f"Rượu hòa bình (ví dụ),Hộ B,{OWN}",
            )
        )
        assert [row.row.row for row in plan.new] == [3, 4]
        asked = {row.row.row: row.same for row in plan.questions}
        assert asked[2] is not None and (asked[2].product_id, asked[2].code) == (first.id, "68-24781-01-2026")
        assert asked[5] is not None and (asked[5].product_id, asked[5].row) == (None, 3)


def test_a_question_is_answered_by_a_person_or_left_out(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        office(workspace)
        products = simple(f"Rượu (ví dụ),Hộ A,{OWN}", f"Trà (ví dụ),Hộ A,{OWN}")
        assert len(workspace.take_import(products).added) == 2
        again = workspace.take_import(products, {2: "add", 3: "skip"})
        assert len(again.added) == 1 and [row.row.row for row in again.left] == [3]
        assert workspace.take_import(products).added == ()
        assert sorted(row.product.name for row in workspace.products()) == [
            "Rượu (ví dụ)",
            "Rượu (ví dụ)",
            "Trà (ví dụ)",
        ]
        assert len(workspace.producers()) == 1


def test_products_of_the_own_commune_get_the_next_numbers_and_others_stay_open(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        office(workspace)
        workspace.add_product(draft(sequence=4, illustrative=False))
        done = workspace.take_import(
            simple(f"Trà (ví dụ),Hộ A,{OWN}", "Cà phê (ví dụ),Hộ B,xã Ninh Gia,Lâm Đồng", "Gạo (ví dụ),Hộ C,,")
        )
        found = {entry.row.id: entry for entry in workspace.registered()}
        own, other, unknown = (found[number] for number in done.added)
        assert (own.row.product.code, own.elsewhere) == ("68-24781-05-2026", False)
        assert (other.row.product.code, other.row.sequence, other.elsewhere) == ("", 0, True)
        assert (unknown.row.product.code, unknown.elsewhere) == ("", False)
        assert workspace.next_sequence(2026) == 6
        assert workspace.give_numbers(done.added) == 1, "another commune's list gives its own numbers"
        assert {row.id: row.product.code for row in workspace.products()}[unknown.row.id] == "68-24781-06-2026"
        finished = workspace.update_product(other.row.id, draft(name="Cà phê (ví dụ)", producer="Hộ B", sequence=9))
        assert finished.product.code == "68-24985-09-2026", "the code names the product's commune"


def test_a_code_of_the_list_is_kept_and_a_taken_one_is_an_error(tmp_path: Path) -> None:
    lines = [
        "Tên sản phẩm,Chủ thể,Mã sản phẩm",
        "Trà (ví dụ),Hộ A,68-24985-03-2025",
        "Gạo (ví dụ),Hộ B,68-24985-03-2025",
    ]
    with opened(tmp_path) as workspace:
        plan = workspace.plan_import(listed(csv_text(*lines)))
        assert (len(plan.new), [(e.row, "68-24985-03-2025" in e.reason) for e in plan.errors]) == (1, [(3, True)])
        done = workspace.take_import(listed(csv_text(*lines[:2])))
        row = workspace.products()[0]
        assert (row.id, row.product.code, row.sequence, row.year) == (done.added[0], "68-24985-03-2025", 3, 2025)


def test_one_bad_row_keeps_everything_out(tmp_path: Path) -> None:
    products = simple(f"Rượu (ví dụ),Hộ A,{OWN}", f",Hộ A,{OWN}")
    with opened(tmp_path) as workspace:
        with pytest.raises(InputError) as caught:
            workspace.take_import(products)
        assert caught.value.code == "row_errors" and "dòng 3" in caught.value.message
        assert workspace.products() == [] and workspace.producers() == []
        assert len(workspace.take_import(products, without_errors=True).added) == 1, "where a person has said so"


def test_an_import_that_is_cancelled_leaves_nothing(tmp_path: Path) -> None:
    class Cancelled(Exception):
        pass

    def tick(count: int) -> None:
        if count:
            raise Cancelled

    with opened(tmp_path) as workspace:
        with pytest.raises(Cancelled):
            workspace.take_import(simple(*(f"Rượu {n} (ví dụ),Hộ A,{OWN}" for n in range(150))), tick=tick)
        assert workspace.products() == [] and workspace.producers() == []
        assert workspace.check_journal().whole


def test_an_import_is_taken_back_until_its_products_are_worked_with(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        office(workspace)
        kept = workspace.add_product(draft(producer="Hộ A", illustrative=False))
        done = workspace.take_import(simple(f"Trà (ví dụ),Hộ A,{OWN}", f"Gạo (ví dụ),Hộ B,{OWN}"))
        assert workspace.take_back_import(done.import_id) == 2
        assert [row.id for row in workspace.products()] == [kept.id]
        assert [row.producer.name for row in workspace.producers()] == ["Hộ A"]
        with pytest.raises(SheetError):
            workspace.take_back_import(done.import_id)
        again = workspace.take_import(simple(f"Trà (ví dụ),Hộ A,{OWN}"))
        workspace.set_dossier_part(again.added[0], "form_01", "present")
        with pytest.raises(SheetError) as caught:
            workspace.take_back_import(again.import_id)
        assert caught.value.code == "in_use" and "Trà" in caught.value.message
        assert workspace.check_journal().whole


def test_producers_of_the_same_name_in_two_communes_stay_two(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        workspace.take_import(
            simple("Trà (ví dụ),HTX Ví Dụ,xã Ninh Gia,Lâm Đồng", "Gạo (ví dụ),HTX Ví Dụ,xã Lạc Dương,Lâm Đồng",
                   "Mật (ví dụ),HTX Ví Dụ,xã Ninh Gia,Lâm Đồng")
        )  # fmt: skip
        assert sorted(row.products for row in workspace.producers()) == [1, 2]


def test_contacts_of_the_list_reach_the_head_of_the_sheet(tmp_path: Path) -> None:
    head = "Tên sản phẩm,Chủ thể,Địa chỉ,Điện thoại,Bộ sản phẩm,Xã,Tỉnh"
    with opened(tmp_path) as workspace:
        office(workspace)
        lines = [head, f"Muối (ví dụ),Hộ A,Thôn 1,0900,10,{OWN}", f"Tiêu (ví dụ),Hộ A,Thôn 2,0900,10,{OWN}"]
        done = workspace.take_import(listed(csv_text(*lines)))
        heads = [workspace.open_sheet(number).sheet.product for number in done.added]
        assert [(head.phone, head.address) for head in heads] == [("0900", "Thôn 1"), ("0900", "Thôn 2")]
        owner = workspace.producers()[0]
        workspace.update_producer(owner.id, owner.version, replace(owner.producer, phone="0911"))
        assert {workspace.open_sheet(number).sheet.product.phone for number in done.added} == {"0911"}


def test_a_list_reads_the_same_from_either_format() -> None:
    lines = [("Tên sản phẩm", "Chủ thể", "Hạng sao"), ("=1+1 (ví dụ)", "@Hộ A", "3"), ("-Trà (ví dụ)", "Hộ A", "4")]
    book = xlsx(lines, lambda page: [setattr(cell, "data_type", "s") for row in page.iter_rows() for cell in row])
    assert names(planned(book)) == names(planned(csv_text(*(",".join(line) for line in lines))))
    assert names(planned(book))[0] == (2, "=1+1 (ví dụ)", "@Hộ A")


ROWS = st.lists(
    st.tuples(st.sampled_from(["", "Trà", "trà", "Trá", "Gạo"]), st.sampled_from(["", "Hộ A", "hộ a", "Hộ B"])),
    max_size=12,
)


@given(ROWS)
@settings(deadline=None)
def test_every_row_is_new_asked_or_refused_and_nothing_is_new_twice(table: list[tuple[str, str]]) -> None:
    filled = [(n, row) for n, row in enumerate(table, 2) if any(row)]
    plan = planned(csv_text("Tên sản phẩm,Chủ thể", *(",".join(row) for row in table)), Known())
    assert plan.rows == len(plan.new) + len(plan.questions) + len(plan.errors) == len(filled)
    where = sorted([row.row.row for row in (*plan.new, *plan.questions)] + [error.row for error in plan.errors])
    assert where == [n for n, _ in filled]
    keys = [(row.row.product.casefold(), row.row.producer.name.casefold()) for row in plan.new]
    assert len(keys) == len(set(keys))
    assert {error.row for error in plan.errors} == {
        n for n, (product, producer) in filled if not (product and producer)
    }


def test_a_round_that_is_far_enough_off_has_expired_certificates(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        workspace.take_import(read_list(NINE))
        assert workspace.expired_by(usual_cutoffs(2029)[0].before) == []
        late = workspace.expired_by(usual_cutoffs(2029)[1].before)
        assert {(piece.kind, piece.name) for piece in late} == {("certificate", "3981/QĐ-UBND")} and len(late) == 9
