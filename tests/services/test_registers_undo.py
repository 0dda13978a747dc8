"""A slip is undone: a product comes back with all that hung on it, a producer with its products and conflicts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from ocop_desktop.errors import CouncilError, InputError, SheetError
from ocop_desktop.services.registers_records import Certificate, ProducerDraft, ProductDetails
from ocop_desktop.services.workspace import Workspace
from tests.services.councils import appointed, seated
from tests.services.lists import NINE
from tests.services.papers import picture
from tests.services.workspaces import SETUP, begun, draft, opened, rows

DETAILS = ProductDetails("reassessment", Certificate("12/QĐ-UBND", date(2024, 2, 29), None, 3), None, "")


def full(workspace: Workspace) -> tuple[int, str]:
    """A product on which everything hangs that can; its number and its sheet's id."""
    row, state = begun(workspace, producer="Hộ A")
    sheet_id = state.sheet.sheet_id
    version = workspace.choose(sheet_id, state.version, "1.1", 2).version
    version = workspace.comment(sheet_id, version, "1.1", "Ghi chú riêng").version
    workspace.opinion(sheet_id, version, "Ý kiến")
    workspace.save_product_details(row.id, DETAILS)
    part = workspace.dossier(row.id).parts[0].part.key
    workspace.set_dossier_part(row.id, part, "present", date(2027, 1, 1), "bản sao")
    workspace.add_evidence(row.id, part, ("a.png", picture("PNG")))
    workspace.set_samples(row.id, 5)
    return row.id, sheet_id


def content(folder: Path) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of the registers, dossiers and sheets."""
    tables = (
        "producer", "product", "dossier", "dossier_item", "evidence", "evidence_criterion", "evidence_file", "sheet",
        "answer", "comment", "bookmark", "conflict",
    )  # fmt: skip
    return {table: [tuple(row) for row in rows(folder, f"SELECT * FROM {table} ORDER BY 1, 2")] for table in tables}


def test_a_deleted_product_comes_back_as_it_was(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        product_id, sheet_id = full(workspace)
        before = content(tmp_path)
        assert before["evidence_file"] and before["comment"] and before["dossier_item"]
        deletion = workspace.delete_product(product_id)
        assert workspace.deletions() == [deletion] and workspace.products() == []
        assert not rows(tmp_path, "SELECT * FROM evidence_file")
        back = workspace.put_back(deletion.id)
        assert (back.kind, back.row_id, back.name) == ("product", product_id, "Rượu gạo (ví dụ)")
        assert content(tmp_path) == before
        state = workspace.sheet_state(sheet_id)
        assert workspace.choose(sheet_id, state.version, "1.2", 1).version == state.version + 1
        assert workspace.deletions() == []
        assert workspace.check_journal().whole
        said = rows(tmp_path, "SELECT action FROM journal ORDER BY n DESC LIMIT 2")
        assert said[1]["action"] == "product.restored"
        with pytest.raises(SheetError):
            workspace.put_back(deletion.id)


def test_a_code_that_was_given_away_is_not_taken_back(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        product_id, _ = full(workspace)
        deletion = workspace.delete_product(product_id)
        other = workspace.add_product(draft(name="Trà (ví dụ)", producer="Hộ B"))
        with pytest.raises(InputError) as caught:
            workspace.put_back(deletion.id)
        assert caught.value.code == "code_taken" and "“Trà (ví dụ)”" in caught.value.message
        assert [row.id for row in workspace.products()] == [other.id]
        workspace.update_product(other.id, draft(name="Trà (ví dụ)", producer="Hộ B", sequence=2))
        workspace.put_back(deletion.id)
        assert len(workspace.products()) == 2 and len(workspace.producers()) == 2


def test_a_product_goes_to_the_producer_that_now_bears_its_producers_name(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        product_id, _ = full(workspace)
        deletion = workspace.delete_product(product_id)
        made = workspace.add_producer(ProducerDraft("Hộ A", phone="999"))
        workspace.put_back(deletion.id)
        assert [row.id for row in workspace.producers()] == [made.id]
        assert workspace.products()[0].product.phone == "0900 000 000", "the product keeps the telephone that it had"


def test_a_product_of_a_list_that_was_taken_back_since_comes_back_alone(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        workspace.save_setup(SETUP)
        done = workspace.take_import(workspace.read_list(NINE))
        deletion = workspace.delete_product(done.added[0])
        workspace.take_back_import(done.import_id)
        (owner,) = workspace.producers()
        assert workspace.products() == []
        gone = workspace.delete_producer(owner.id)
        workspace.put_back(deletion.id)
        (entry,) = workspace.registered()
        assert (entry.row.product.name, entry.import_id) == ("Mắm nêm Seagull", None)
        assert workspace.producers()[0].producer == owner.producer, "its producer comes along"
        with pytest.raises(InputError):
            workspace.put_back(gone.id)
        assert entry.details.certificate is not None and workspace.past_imports() == []


def test_a_member_who_only_scores_is_offered_nothing(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        made = appointed(workspace)
        deletion = workspace.delete_product(workspace.add_product(draft(sequence=9)).id)
        with seated(workspace, made[4]):
            assert workspace.deletions() == []
            with pytest.raises(CouncilError):
                workspace.put_back(deletion.id)
        assert workspace.deletions() == [deletion]


def test_nothing_can_be_put_back_after_the_program_has_ended(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        product_id, _ = full(workspace)
        workspace.delete_product(product_id)
    with opened(tmp_path) as workspace:
        assert workspace.deletions() == []


def test_a_deletion_that_fails_leaves_nothing_to_put_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from ocop_desktop.storage import registers

    def broken(*_: object) -> None:
        raise RuntimeError

    with opened(tmp_path) as workspace:
        product_id, _ = full(workspace)
        monkeypatch.setattr(registers, "delete_product", broken)
        with pytest.raises(RuntimeError):
            workspace.delete_product(product_id)
        assert workspace.deletions() == [] and len(workspace.products()) == 1


def test_a_producer_comes_back_with_the_conflicts_declared_for_it(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        made = appointed(workspace)
        producer = workspace.add_producer(ProducerDraft("Hộ A", legal_form="farm", note="quen biết"))
        workspace.declare_conflict(made[1].id, producer.id, "Người nhà")
        before = content(tmp_path)
        deletion = workspace.delete_producer(producer.id)
        assert content(tmp_path) != before
        assert workspace.put_back(deletion.id).row_id == producer.id
        assert content(tmp_path) == before
        again = workspace.delete_producer(producer.id)
        workspace.add_producer(ProducerDraft("Hộ A"))
        with pytest.raises(InputError) as caught:
            workspace.put_back(again.id)
        assert caught.value.code == "name_taken"


def test_a_joined_producer_gets_its_own_products_back_and_no_others(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        workspace.save_setup(SETUP)
        one = workspace.add_product(draft(sequence=1, name="Một", producer="Hộ A", phone="1"))
        two = workspace.add_product(draft(sequence=2, name="Hai", producer="Hộ A", phone="2"))
        three = workspace.add_product(draft(sequence=3, name="Ba", producer="Hộ B", phone="3"))
        source, target = (workspace.producers(name)[0].id for name in ("ho a", "ho b"))
        before = content(tmp_path)
        workspace.join_producers(source, target)
        deletion = workspace.deletions()[0]
        assert (deletion.kind, deletion.name) == ("joined", "Hộ A")
        workspace.put_back(deletion.id)
        assert content(tmp_path) == before
        workspace.join_producers(source, target)
        workspace.delete_product(two.id)
        workspace.update_product(one.id, draft(sequence=1, name="Một mới", producer="Hộ B", phone="11"))
        workspace.put_back(workspace.deletions()[1].id)
        found = {row.product.name: (row.product.producer, row.product.phone) for row in workspace.products()}
        assert found == {"Một mới": ("Hộ A", "11"), "Ba": ("Hộ B", "3")}
        assert {row.id for row in workspace.products()} == {one.id, three.id}


def test_product_and_details_are_kept_in_one_step_or_not_at_all(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        workspace.save_setup(SETUP)
        elsewhere = replace(DETAILS, commune_code="24985", commune_name="Xã Ninh Gia")
        row = workspace.save_product(None, draft(illustrative=False), elsewhere)
        assert row.product.code == "68-24985-01-2026" and workspace.product_details(row.id) == elsewhere
        moved = workspace.save_product(row.id, draft(name="Rượu nếp", sequence=7, illustrative=False), DETAILS)
        assert moved.product.code == "68-24781-07-2026"
        wrong = replace(DETAILS, certificate=Certificate("1", date(2026, 1, 2), date(2026, 1, 1), 3))
        with pytest.raises(InputError):
            workspace.save_product(row.id, draft(name="Tên khác", sequence=7, illustrative=False), wrong)
        assert [each.product.name for each in workspace.products()] == ["Rượu nếp"]
