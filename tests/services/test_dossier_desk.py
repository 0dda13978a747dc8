"""The dossier of a product: its parts by kind, samples, rejection, the commune's term, and whose turn it is."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pytest

from ocop_desktop.council.dossier import KINDS
from ocop_desktop.errors import InputError, OcopError, SheetError
from ocop_desktop.services.dossier_records import Clock, Dossier, Receipt
from ocop_desktop.services.registers_records import Certificate, ProductDetails
from ocop_desktop.services.rubrics import current_rubric
from ocop_desktop.services.workspace import Workspace
from tests.services.papers import pdf
from tests.services.workspaces import HANOI, Watch, begun, closed, draft, opened, rows

REGISTRATION = ("form_01", "form_02")


def part(dossier: Dossier, key: str) -> tuple[str | None, date | None]:
    found = next(state for state in dossier.parts if state.part.key == key)
    return found.state, found.expires_on


def complete(workspace: Workspace, product_id: int) -> Dossier:
    for key in REGISTRATION:
        workspace.set_dossier_part(product_id, key, "present")
    return workspace.set_samples(product_id, 5)


def test_a_new_dossier_has_every_part_and_nobody_has_looked(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        row, _ = begun(workspace)
        dossier = workspace.dossier(row.id)
        assert {state.state for state in dossier.parts} == {None}
        assert (dossier.samples, dossier.samples_needed, dossier.rejected) == (None, 5, None)
        assert (dossier.clock, dossier.waiting_for) == (Clock(), "producer")
        with pytest.raises(SheetError):
            workspace.dossier(999)
    assert not rows(tmp_path, "SELECT * FROM dossier"), "looking writes nothing"


def test_the_parts_follow_the_kind_of_assessment_and_nothing_that_was_said_is_lost(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        row, _ = begun(workspace)
        shown = {}
        for kind in KINDS:
            workspace.save_product_details(row.id, ProductDetails(registering=kind))
            shown[kind] = {state.part.key for state in workspace.dossier(row.id).parts}
        assert shown["upgrade"] - shown["first"] == {"changes"}
        assert shown["reassessment"] - shown["first"] == {"updates", "dated_papers"}
        workspace.set_dossier_part(row.id, "dated_papers", "present", date(2027, 3, 1), "ba tờ")
        workspace.save_product_details(row.id, ProductDetails(registering="first"))
        assert part(workspace.dossier(row.id), "dated_papers") == ("present", date(2027, 3, 1))


def test_a_part_is_present_missing_not_applicable_or_open_again(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        row, _ = begun(workspace)
        for state in ("present", "missing", "not_applicable", None):
            assert part(workspace.set_dossier_part(row.id, "tests", state), "tests") == (state, None)
        for item, state in (("nothing", "present"), ("tests", "perhaps")):
            with pytest.raises(InputError):
                workspace.set_dossier_part(row.id, item, state)
        head = workspace.journal_head()
        workspace.set_dossier_part(row.id, "tests", None)
        assert workspace.journal_head() == head, "saying the same again is no change"


def test_tourism_needs_no_samples_and_an_open_set_says_nothing(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        row, _ = begun(workspace, set_code="QD26-26")
        assert workspace.dossier(row.id).samples_needed == 0
        assert workspace.set_samples(row.id, 0).samples == 0
        for wrong in (-1, 1000):
            with pytest.raises(InputError):
                workspace.set_samples(row.id, wrong)
        assert workspace.set_samples(row.id, None).samples is None


def test_rejection_needs_a_clause_of_its_own_form_and_a_reason(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        row, _ = begun(workspace)
        ground = workspace.dossier(row.id).grounds[0]
        assert ground.clause in current_rubric().by_code["QD26-10"].disqualified_if
        for clause, reason, code in ((ground.clause, "  ", "missing"), ("tự đặt ra", "vì thế", "clause")):
            with pytest.raises(InputError) as caught:
                workspace.reject_dossier(row.id, clause, reason)
            assert caught.value.code == code
        rejected = workspace.reject_dossier(row.id, ground.clause, "Giấy chứng nhận giả")
        assert rejected.rejected is not None and rejected.waiting_for is None
        assert (rejected.rejected.clause, rejected.rejected.reason) == (ground.clause, "Giấy chứng nhận giả")
        assert workspace.dossier_board()[0].rejected
        assert workspace.reject_dossier(row.id, "", None).rejected is None
        tour = workspace.add_product(draft(sequence=2, set_code="QD26-26"))
        assert workspace.dossier(tour.id).grounds == ()
        with pytest.raises(InputError):
            workspace.reject_dossier(tour.id, ground.clause, "vì thế")


def test_the_clock_of_the_commune_runs_by_working_days(tmp_path: Path) -> None:
    watch = Watch(datetime(2026, 2, 12, 8, tzinfo=HANOI))
    with opened(tmp_path, watch) as workspace:
        row, _ = begun(workspace)
        got = workspace.save_receipt(row.id, Receipt(received_on=date(2026, 2, 5), number="1"))
        assert (got.clock.last_day, got.clock.state) == (date(2026, 3, 5), "running")
        for today, state in ((date(2026, 3, 5), "due_today"), (date(2026, 3, 6), "late")):
            watch.time = datetime(today.year, today.month, today.day, 9, tzinfo=HANOI)
            assert workspace.dossier_board()[0].clock.state == state
        assert workspace.dossier(row.id).clock.days_left == -1
        sent = workspace.save_receipt(row.id, Receipt(date(2026, 2, 5), "1", sent_on=date(2026, 3, 5)))
        assert (sent.clock.state, sent.clock.days_left, sent.waiting_for) == ("done", None, "receiver")
        for wrong in (Receipt(sent_on=date(2026, 3, 5)), Receipt(date(2026, 3, 5), sent_on=date(2026, 3, 4))):
            with pytest.raises(InputError):
                workspace.save_receipt(row.id, wrong)
        beyond = workspace.save_receipt(row.id, Receipt(received_on=date(2041, 1, 5)))
        assert beyond.clock == Clock(), "no table of holidays covers it"


def test_whose_turn_it_is_is_told(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        row, _ = begun(workspace)
        assert complete(workspace, row.id).waiting_for == "producer", "nothing has been received yet"
        assert workspace.save_receipt(row.id, Receipt(date(2026, 11, 2))).waiting_for == "commune"
        assert workspace.set_samples(row.id, 4).waiting_for == "producer"
        workspace.set_samples(row.id, 5)
        assert workspace.set_dossier_part(row.id, "form_02", "missing").waiting_for == "producer"
        board = workspace.dossier_board()[0]
        assert (board.owed, board.samples, board.samples_needed, board.waiting_for) == (1, 5, 5, "producer")


def test_numbers_of_receipts_go_on_within_a_year(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        assert workspace.next_receipt_number(2026) == 1
        for number, (day, text) in enumerate(
            [(date(2026, 1, 5), "7"), (date(2025, 1, 6), "90"), (date(2026, 2, 3), "12a")]
        ):
            row, _ = begun(workspace, sequence=number + 1)
            workspace.save_receipt(row.id, Receipt(received_on=day, number=text))
        assert workspace.next_receipt_number(2026) == 8


def test_what_will_have_run_out_by_a_day_is_told_before_it_matters(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        row, _ = begun(workspace, name="Trà (ví dụ)")
        certificate = Certificate("9/QĐ", issued_on=date(2024, 6, 1))
        workspace.save_product_details(row.id, ProductDetails("reassessment", certificate))
        workspace.set_dossier_part(row.id, "production_conditions", "present", date(2027, 1, 15))
        workspace.set_dossier_part(row.id, "quality_system", "missing", date(2020, 1, 1))
        piece = workspace.add_evidence(row.id, "tests", ("phiếu.pdf", pdf()))
        workspace.update_evidence(
            piece.id, name="phiếu.pdf", item="tests", codes=piece.codes, expires_on=date(2027, 3, 1)
        )
        assert workspace.expired_by(date(2027, 1, 15)) == []
        found = workspace.expired_by(date(2027, 6, 2))
        assert [(p.kind, p.expires_on) for p in found] == [
            ("part", date(2027, 1, 15)),
            ("file", date(2027, 3, 1)),
            ("certificate", date(2027, 6, 1)),
        ]
        assert found[0].name == "Giấy chứng nhận cơ sở đủ điều kiện sản xuất" and found[0].product == "Trà (ví dụ)"


@pytest.mark.parametrize(
    ("today", "state"),
    [
        ("2026-12-02", "early"),
        ("2026-12-03", "open"),
        ("2027-02-01", "open"),
        ("2027-02-02", "late"),
        ("2027-06-02", "ended"),
    ],
)
def test_certificates_show_when_their_dossier_may_come(tmp_path: Path, today: str, state: str) -> None:
    watch = Watch(datetime.fromisoformat(f"{today}T08:00:00+07:00"))
    with opened(tmp_path, watch) as workspace:
        row, _ = begun(workspace)
        workspace.save_product_details(row.id, ProductDetails(certificate=Certificate("9/QĐ", date(2024, 6, 1))))
        found = workspace.certificates()[0]
        assert (found.ends_on, found.derived, found.state) == (date(2027, 6, 1), True, state)
        assert (found.window.first, found.window.last) == (date(2026, 12, 3), date(2027, 2, 1))


def test_a_certificate_caught_in_the_transition_runs_on(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        row, _ = begun(workspace)
        workspace.save_product_details(row.id, ProductDetails(certificate=Certificate("9/QĐ", date(2023, 7, 1))))
        assert workspace.certificates()[0].runs_on_until == date(2026, 12, 28)


def test_a_deleted_product_takes_its_dossier_along_and_the_journal_says_what_went(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        row, _ = begun(workspace)
        workspace.set_dossier_part(row.id, "tests", "present", note="hai tờ")
        workspace.save_receipt(row.id, Receipt(date(2026, 11, 2), number="4"))
        workspace.delete_product(row.id)
        assert workspace.check_journal().whole
        kept = closed(workspace)
        with pytest.raises(OcopError):
            workspace.delete_product(workspace.products()[0].id)
        assert kept.status == "closed"
    gone = rows(tmp_path, "SELECT details FROM journal WHERE action = 'product.deleted'")[0]["details"]
    assert "hai tờ" in gone and "2026-11-02" in gone
    assert not rows(tmp_path, "SELECT * FROM dossier_item")
