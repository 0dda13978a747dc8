"""Registers of producers and products: found without diacritics, changed without losing anything, warned about."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from ocop_desktop.errors import InputError, OcopError, SheetError
from ocop_desktop.services.registers_records import Certificate, ProducerDraft, ProductDetails
from ocop_desktop.services.workspace import Workspace
from tests.services.workspaces import SETUP, answer_all, begun, closed, draft, opened, rows

HTX = ProducerDraft(
    name="Hợp tác xã Ví Dụ",
    legal_form="cooperative",
    address="Thôn 2",
    phone="0900 111 222",
    email="vidu@example.com",
    representative="Người đại diện 1",
    position="Giám đốc",
    sex="female",
    ethnicity="K'Ho",
    residence="Thôn 3",
    founded_on=date(2019, 2, 28),
    registration="0100",
    commune_code="24985",
    commune_name="Xã Ninh Gia",
    note="Hai dòng\nghi chú",
)


def refused(act: object, *arguments: object) -> OcopError:
    with pytest.raises(OcopError) as caught:
        act(*arguments)  # type: ignore[operator]
    return caught.value


def test_a_producer_is_kept_as_form_02_asks_for_it(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        made = workspace.add_producer(HTX)
        assert (made.producer, made.products, made.problem, made.version) == (HTX, 0, None, 1)
    with opened(tmp_path) as workspace:
        assert workspace.producer(made.id) == made
        for search in ("hop tac vi du", "VÍ DỤ", "0900 111", "ninh gia", unicodedata.normalize("NFD", "Hợp tác")):
            assert [row.id for row in workspace.producers(search)] == [made.id], search
        assert workspace.producers("không có") == []


def test_the_journal_does_not_keep_what_is_most_private(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        made = workspace.add_producer(HTX)
        made = workspace.update_producer(made.id, made.version, replace(HTX, ethnicity="Mạ", residence="Thôn 8"))
        workspace.delete_producer(made.id)
    told = "".join(
        row["details"] for row in rows(tmp_path, "SELECT details FROM journal WHERE action LIKE 'producer.%'")
    )
    assert "Người đại diện 1" in told and "ethnicity" in told
    assert not [word for word in ("K'Ho", "Mạ", "female", "Thôn 3", "Thôn 8") if word in told]


def test_a_window_that_is_behind_is_told_and_overwrites_nothing(tmp_path: Path) -> None:
    with opened(tmp_path) as first, opened(tmp_path) as second:
        made = first.add_producer(HTX)
        second.update_producer(made.id, made.version, replace(HTX, phone="1"))
        error = refused(first.update_producer, made.id, made.version, replace(HTX, phone="2"))
        assert error.code == "stale" and first.producer(made.id).producer.phone == "1"
        second.delete_producer(made.id)
        assert refused(first.update_producer, made.id, 2, HTX).code == "gone"


def test_what_a_producer_lacks_or_mistakes_is_named(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        workspace.add_producer(HTX)
        assert refused(workspace.add_producer, replace(HTX, name=" ")).code == "missing"
        assert refused(workspace.add_producer, HTX).code == "name_taken"
        assert refused(workspace.add_producer, replace(HTX, commune_code="99999")).code == "commune"
        assert refused(workspace.add_producer, replace(HTX, legal_form="bank")).code == "choice"
        workspace.add_producer(replace(HTX, commune_code="24848"))
        assert len(workspace.producers()) == 2


def test_a_large_enterprise_and_a_tourism_body_are_warned_about_and_taken(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        row, _ = begun(workspace)
        owner = workspace.producers()[0]
        for form, problem in (("large_enterprise", "not_in_the_law"), ("federation", "tourism_only"), ("farm", None)):
            owner = workspace.update_producer(owner.id, owner.version, replace(owner.producer, legal_form=form))
            assert owner.problem == problem and workspace.registered()[0].problem == problem
        tour = workspace.add_product(draft(sequence=2, set_code="QD26-26"))
        owner = workspace.update_producer(owner.id, owner.version, replace(owner.producer, legal_form="association"))
        problems = {entry.row.id: entry.problem for entry in workspace.registered()}
        assert problems == {row.id: "tourism_only", tour.id: None}


def test_the_products_form_finds_or_makes_its_producer_by_exact_name(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        made = workspace.add_producer(replace(HTX, name="Hộ ví dụ", commune_code=None))
        row, state = begun(workspace, producer="Hộ ví dụ", phone="", address="Thôn 9")
        other = workspace.add_product(draft(sequence=2, producer="Hộ Ví dụ"))
        assert [(p.id == made.id, p.products, p.illustrative) for p in workspace.producers()] == [
            (True, 1, True), (False, 1, True),
        ]  # fmt: skip
        assert (row.product.phone, row.product.address) == ("", "Thôn 9"), "what was typed stands on the sheet"
        workspace.update_product(other.id, draft(sequence=2, producer="Hộ khác", phone="1"))
        assert [p.producer.name for p in workspace.producers()] == ["Hộ ví dụ", "Hộ khác"], "a slip is mended"
        workspace.update_product(other.id, draft(sequence=2, producer="Hộ ví dụ"))
        assert [p.products for p in workspace.producers()] == [2]
        workspace.delete_product(other.id)
        workspace.delete_product(row.id)
        assert [p.id for p in workspace.producers()] == [made.id], "what the register knows stays"
        assert refused(workspace.sheet_state, state.sheet.sheet_id).code == "gone"


def test_contacts_of_the_register_reach_open_sheets_and_no_closed_one(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        first, state = begun(workspace, producer="Hộ ví dụ", phone="1", address="Thôn 1")
        done = closed(workspace, sequence=2, producer="Hộ ví dụ", phone="1", address="Thôn 1")
        owner = workspace.producers()[0]
        changed = replace(owner.producer, name="Hộ ví dụ mới", phone="2", legal_form="farm")
        owner = workspace.update_producer(owner.id, owner.version, changed)
        head = workspace.open_sheet(first.id).sheet.product
        assert (head.producer, head.phone) == ("Hộ ví dụ mới", "2")
        assert workspace.sheet_state(done.sheet.sheet_id).sheet.product == done.sheet.product
        assert workspace.products("ho vi du moi")[0].product.phone == "2"
        version = answer_all(workspace, state)
        assert workspace.close_sheet(state.sheet.sheet_id, version).sheet.product.phone == "2"


def test_a_producer_with_products_stays_and_two_entries_become_one(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        begun(workspace, producer="HTX Ví Dụ", phone="7", address="Thôn 7")
        made = workspace.add_producer(HTX)
        short = workspace.producers("htx vi du")[0]
        assert refused(workspace.delete_producer, short.id).code == "in_use"
        joined = workspace.join_producers(short.id, made.id)
        assert (joined.products, [p.id for p in workspace.producers()]) == (1, [made.id])
        product = workspace.products()[0].product
        assert (product.producer, product.phone, product.address) == (HTX.name, "7", "Thôn 7")
        assert refused(workspace.join_producers, short.id, made.id).code == "gone"
        assert workspace.check_journal().whole
    said = [row["details"] for row in rows(tmp_path, "SELECT details FROM journal WHERE action = 'producer.joined'")]
    assert len(said) == 1 and "HTX Ví Dụ" in said[0] and "Thôn 7" in said[0]


def test_kind_of_assessment_and_earlier_certificate_are_kept(tmp_path: Path) -> None:
    certificate = Certificate(decision="3981/QĐ-UBND", issued_on=date(2024, 2, 29), stars=3)
    details = ProductDetails(registering="reassessment", certificate=certificate)
    with opened(tmp_path) as workspace:
        row, _ = begun(workspace)
        assert workspace.product_details(row.id) == ProductDetails()
        assert workspace.save_product_details(row.id, details) == details
        assert certificate.ends == date(2027, 2, 28), "36 months, clamped to the month"
        own = replace(details, certificate=replace(certificate, until=date(2027, 3, 1)))
        assert workspace.save_product_details(row.id, own).certificate.ends == date(2027, 3, 1)  # type: ignore[union-attr]
        early = replace(details, certificate=replace(certificate, until=date(2024, 1, 1)))
        assert refused(workspace.save_product_details, row.id, early).code == "date"
        assert refused(workspace.save_product_details, row.id, replace(details, registering="third")).code == "choice"
        assert refused(workspace.save_product_details, 999, details).code == "gone"
        assert workspace.registered()[0].details == own
    with opened(tmp_path) as workspace:
        workspace.update_product(row.id, draft(name="Tên khác"))
        assert workspace.product_details(row.id) == own, "the form of the product leaves it alone"


def test_a_product_of_another_commune_has_that_communes_code(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        row, _ = begun(workspace, sequence=3)
        elsewhere = ProductDetails(commune_code="24985", commune_name="Xã Ninh Gia")
        workspace.save_product_details(row.id, elsewhere)
        entry = workspace.registered("ninh gia")[0]
        assert (entry.row.product.code, entry.elsewhere, entry.row.commune_code) == ("68-24985-03-2026", True, "24985")
        assert workspace.next_sequence(2026) == 1
        workspace.save_setup(SETUP)
        assert workspace.registered()[0].row.product.code == "68-24985-03-2026", "the set-up leaves it alone"
        done = closed(workspace, sequence=4)
        frozen = next(r for r in workspace.products() if r.sequence == 4)
        workspace.save_product_details(frozen.id, elsewhere)
        assert workspace.products("04-2026")[0].product.code == done.sheet.product.code, "a closed sheet names it"
        assert refused(workspace.save_product_details, row.id, ProductDetails(commune_code="1")).code == "commune"


def test_nothing_of_a_refused_change_stays(tmp_path: Path) -> None:
    def journal(workspace: Workspace) -> str:
        return workspace.journal_head()

    with opened(tmp_path) as workspace:
        begun(workspace)
        made = workspace.add_producer(HTX)
        before = journal(workspace)
        for act in (
            lambda: workspace.update_producer(made.id, 9, HTX),
            lambda: workspace.add_producer(HTX),
            lambda: workspace.join_producers(made.id, 999),
        ):
            with pytest.raises((InputError, SheetError)):
                act()
        assert journal(workspace) == before
        workspace.update_producer(made.id, made.version, HTX)
        assert journal(workspace) == before, "saving what is there is no change"
