"""A member who only scores sees the dossiers of their products and changes nothing; the secretary keeps registers."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from ocop_desktop.errors import CouncilError, OcopError
from ocop_desktop.services.dossier_records import Receipt
from ocop_desktop.services.registers_records import ProductDetails
from tests.services.councils import appointed, seated
from tests.services.lists import NINE, csv_text, listed
from tests.services.papers import pdf
from tests.services.test_registers import HTX
from tests.services.workspaces import draft, opened


def test_a_member_reads_the_evidence_of_what_they_score_and_nothing_else(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        council = appointed(workspace)
        other = workspace.add_product(draft(sequence=90, name="Trà (ví dụ)"))
        mine, foreign = (
            workspace.add_evidence(number, "story", (f"{number}.pdf", pdf(n + 1)))
            for n, number in enumerate((council.product, other.id))
        )
        with seated(workspace, council[4]):
            assert workspace.dossier(council.product).evidence == (mine,)
            assert workspace.evidence_file(mine.id).name == mine.name
            assert [row.product_id for row in workspace.dossier_board()] == [council.product]
            assert [entry.row.id for entry in workspace.registered()] == [council.product]
            assert len(workspace.table("products").rows) == 1
            for act in (
                lambda: workspace.dossier(other.id),
                lambda: workspace.evidence_file(foreign.id),
                lambda: workspace.product_details(other.id),
                workspace.producers,
                lambda: workspace.table("producers"),
                lambda: workspace.plan_import(listed(NINE.read_bytes())),
            ):
                with pytest.raises(CouncilError) as caught:
                    act()
                assert caught.value.code == "not_allowed"


def test_a_member_changes_nothing_of_the_registers_and_the_secretary_may(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        council = appointed(workspace)
        product = council.product
        piece = workspace.add_evidence(product, "story", ("x.pdf", pdf()))
        products = listed(csv_text("Tên sản phẩm,Chủ thể", "Trà (ví dụ),Hộ B"))
        acts = (
            lambda: workspace.add_producer(HTX),
            lambda: workspace.save_product_details(product, ProductDetails("first")),
            lambda: workspace.set_dossier_part(product, "form_01", "present"),
            lambda: workspace.save_receipt(product, Receipt(date(2026, 11, 2))),
            lambda: workspace.set_samples(product, 5),
            lambda: workspace.add_evidence(product, "tests", ("y.pdf", pdf(2))),
            lambda: workspace.remove_evidence(piece.id),
            lambda: workspace.take_import(products),
        )
        head = workspace.journal_head()
        with seated(workspace, council[4]):
            for act in acts:
                with pytest.raises(OcopError) as caught:
                    act()
                assert caught.value.code == "not_allowed"
        assert workspace.journal_head() == head
        with seated(workspace, council[3]):
            for act in acts:
                act()
        assert workspace.products("tra vi du") and workspace.dossier(product).samples == 5


def test_a_product_of_a_round_keeps_its_list_from_being_taken_back(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        council = appointed(workspace)
        done = workspace.take_import(listed(csv_text("Tên sản phẩm,Chủ thể,Bộ", "Trà (ví dụ),Hộ B,11")))
        workspace.give_numbers(done.added)
        workspace.put_products(council.id, list(done.added))
        with pytest.raises(OcopError) as caught:
            workspace.take_back_import(done.import_id)
        assert caught.value.code == "in_use"


def test_a_declared_conflict_follows_its_producer_into_another_entry(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        council = appointed(workspace)
        source = workspace.producers()[0]
        target = workspace.add_producer(HTX)
        with seated(workspace, council[4]):
            workspace.declare_conflict(council[4].id, source.id, "người nhà")
        workspace.join_producers(source.id, target.id)
        assert [conflict.producer_id for conflict in workspace.conflicts(council.id)] == [target.id]
