"""One dossier: every change is kept at once, wrong dates are not, and the next step is always named."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from ocop_desktop.council.working_days import FORMAT, HolidayTable
from ocop_desktop.presenters.dossier_view import PartTyped, ReceiptTyped
from ocop_desktop.services.dossier_records import Receipt
from ocop_desktop.services.holidays import save_office_table
from ocop_desktop.services.registers_records import Certificate, ProductDetails
from ocop_desktop.services.round_records import MemberDraft, Round, RoundDraft, SignedIn
from tests.presenters.dossier_desk import Desk, LaterRunner, desk
from tests.services.workspaces import HANOI, draft

TYPED = ReceiptTyped("4/11/2026", "7", "Cán bộ tiếp nhận", "5", "", "")


def opened(made: Desk, **changes: object) -> int:
    number = made.workspace.add_product(draft(**changes)).id
    made.presenter.open(number)
    return number


def settle(made: Desk, number: int, *, but: str = "") -> None:
    """Everything of the producer's is there, but one part."""
    for state in made.workspace.dossier(number).parts:
        if state.part.section != "commune" and state.part.key != but:
            made.workspace.set_dossier_part(number, state.part.key, "present")
    made.workspace.set_samples(number, 5)


def test_parts_stand_in_the_words_and_order_of_the_law(tmp_path: Path) -> None:
    with desk(tmp_path) as made:
        number = opened(made)
        rows = made.page.shown.rows
        assert rows[0].code == "receipt" and rows[-1].code == "rejection"
        parts = [row for row in rows if row.kind == "criterion"]
        law = [state.part for state in made.workspace.dossier(number).parts]
        assert [row.code for row in parts] == [part.key for part in law]
        made.presenter.show("business_registration")
        part = made.page.part
        assert part.title == "Giấy đăng ký kinh doanh" and part.requirement.startswith("Bản sao chứng minh hoạt động")
        assert (part.answer, made.page.shown.step.words) == ("", "Thành phần sau")
        made.workspace.save_product_details(number, ProductDetails("upgrade"))
        made.presenter.again()
        assert "changes" in [row.code for row in made.page.shown.rows]


def test_an_answer_is_kept_at_once_with_its_day_and_note(tmp_path: Path) -> None:
    with desk(tmp_path) as made:
        number = opened(made)
        made.presenter.show("production_conditions")
        made.presenter.write_part("production_conditions", PartTyped("present", "5.3.27", "bản sao công chứng"))
        assert made.page.status[0].startswith("Đã lưu 14:03:") and made.page.status[1] == "good"
        kept = next(s for s in made.workspace.dossier(number).parts if s.part.key == "production_conditions")
        assert (kept.state, kept.expires_on, kept.note) == ("present", date(2027, 3, 5), "bản sao công chứng")
        assert made.page.part.expires_on == "05/03/2027"
        made.presenter.write_part("production_conditions", PartTyped("", "", ""))
        assert made.page.part.answer == ""


def test_a_day_that_is_none_is_said_and_the_rest_is_kept(tmp_path: Path) -> None:
    with desk(tmp_path) as made:
        number = opened(made)
        made.presenter.show("tests")
        made.presenter.write_part("tests", PartTyped("missing", "31/2/2027", "hẹn tuần sau"))
        assert "31/2/2027" in made.page.problems["expires_on"]
        kept = next(s for s in made.workspace.dossier(number).parts if s.part.key == "tests")
        assert (kept.state, kept.expires_on, kept.note) == ("missing", None, "hẹn tuần sau")
        made.presenter.write_part("tests", PartTyped("missing", "28/2/2027", "hẹn tuần sau"))
        assert made.page.problems == {}


def test_what_has_run_out_or_will_have_by_the_round_is_said(tmp_path: Path) -> None:
    with desk(tmp_path) as made:
        opened(made)
        made.presenter.show("tests")
        for day, words in (
            ("1/11/2026", "Đã hết hạn ngày 01/11/2026."),
            ("24/11/2026", "hết hạn trước mốc đề nghị của đợt tới (khoản 1 Điều 5), 30/04/2027"),
            ("30/4/2027", "Còn hạn."),
        ):
            made.presenter.write_part("tests", PartTyped("present", day, ""))
            assert words in made.page.part.expiry, day
        details = RoundDraft(year=2027, number=1, ends_on="2027-06-20")
        made.session.round = Round(1, 1, details, "")
        made.presenter.again()
        assert "Đợt 1 năm 2027" in made.page.part.expiry


def test_two_quick_answers_end_as_the_last_one(tmp_path: Path) -> None:
    runner = LaterRunner()
    with desk(tmp_path, runner) as made:
        number = opened(made)
        runner.go()
        made.presenter.show("tests")
        made.presenter.write_part("tests", PartTyped("present", "", ""))
        made.presenter.write_part("tests", PartTyped("", "", ""))
        done: list[bool] = []
        made.presenter.when_idle(lambda: done.append(True))
        assert not done, "leaving waits for what is on its way"
        runner.go()
        kept = next(s for s in made.workspace.dossier(number).parts if s.part.key == "tests")
        assert kept.state is None and done == [True]


def test_receipt_is_kept_and_the_clock_is_told_in_words(tmp_path: Path) -> None:
    with desk(tmp_path) as made:
        number = opened(made)
        assert "15 ngày làm việc" in made.page.receipt.clock.text
        made.presenter.write_receipt(TYPED)
        kept = made.workspace.dossier(number)
        assert kept.receipt == Receipt(date(2026, 11, 4), "7", "Cán bộ tiếp nhận") and kept.samples == 5
        clock = made.page.receipt.clock
        assert clock.text.startswith("Còn 2 ngày làm việc") and "thứ Năm, 26/11/2026" in clock.text
        assert clock.tone == "missing"


def test_the_kind_of_assessment_is_asked_for_and_kept_beside_what_else_is_known(tmp_path: Path) -> None:
    with desk(tmp_path) as made:
        number = opened(made)
        before = Certificate("45/QĐ-UBND", date(2024, 1, 5), None, 3)
        made.workspace.save_product_details(number, ProductDetails(None, before))
        made.presenter.again()
        assert "Chưa ghi lần đăng ký đánh giá" in made.page.receipt.registering_missing
        made.presenter.write_receipt(replace(TYPED, registering="upgrade"))
        kept = made.workspace.product_details(number)
        assert (kept.registering, kept.certificate) == ("upgrade", before)
        assert made.workspace.dossier(number).receipt.number == "7", "what else was typed is kept with it"
        assert (made.page.receipt.registering, made.page.receipt.registering_missing) == ("upgrade", "")
        assert "Nâng hạng" in made.page.shown.sub and "changes" in [row.code for row in made.page.shown.rows]


@pytest.mark.parametrize(
    ("today", "words", "tone"),
    [
        ("2026-11-05", "Còn 14 ngày làm việc", "good"),
        ("2026-11-26", "Hôm nay, thứ Năm, 26/11/2026, là ngày cuối", "missing"),
        ("2026-11-28", "quá 1 ngày làm việc", "bad"),
        ("2026-11-03", "nằm sau hôm nay (03/11/2026)", "missing"),
        ("2009-01-01", "nằm sau hôm nay", "missing"),
        ("2039-01-01", "bảng ngày nghỉ không có đủ các năm", "missing"),
    ],
)
def test_the_clock_answers_sensibly_whatever_the_computer_says(
    tmp_path: Path, today: str, words: str, tone: str
) -> None:
    with desk(tmp_path) as made:
        number = opened(made)
        made.workspace.save_receipt(number, Receipt(date(2026, 11, 4)))
        made.watch.time = datetime.fromisoformat(f"{today}T08:00:00").replace(tzinfo=HANOI)
        made.presenter.again()
        assert words in made.page.receipt.clock.text and made.page.receipt.clock.tone == tone
        made.presenter.write_receipt(replace(TYPED, note="vẫn ghi được"))
        assert made.workspace.dossier(number).receipt.note == "vẫn ghi được"


def test_wrong_fields_of_the_receipt_are_named_and_nothing_is_kept(tmp_path: Path) -> None:
    with desk(tmp_path) as made:
        number = opened(made)
        for typed, field in (
            (replace(TYPED, received_on="hôm qua"), "received_on"),
            (replace(TYPED, samples="năm"), "samples"),
            (replace(TYPED, samples="5000"), "samples"),
            (replace(TYPED, sent_on="3/11/2026"), "sent_on"),
            (replace(TYPED, number="7" * 600), "number"),
        ):
            made.presenter.write_receipt(typed)
            assert list(made.page.problems) == [field], typed
        assert not made.page.errors
        assert made.workspace.dossier(number).samples is None


def test_received_today_takes_the_next_number(tmp_path: Path) -> None:
    with desk(tmp_path) as made:
        other = made.workspace.add_product(draft(sequence=9)).id
        made.workspace.save_receipt(other, Receipt(date(2026, 2, 3), "11"))
        number = opened(made)
        assert (made.page.shown.step.command, made.page.receipt.proposed) == ("receive", "12")
        made.presenter.command("receive")
        assert made.workspace.dossier(number).receipt == Receipt(date(2026, 11, 24), "12")
        assert made.page.receipt.proposed == ""


def test_the_next_step_leads_from_receipt_to_sending(tmp_path: Path) -> None:
    with desk(tmp_path) as made:
        number = opened(made)
        steps = []

        def step() -> None:
            made.presenter.show("receipt")
            made.presenter.again()
            steps.append(made.page.shown.step.command)

        step()
        made.presenter.command("receive")
        step()
        settle(made, number, but="form_02")
        made.workspace.set_dossier_part(number, "form_02", "missing")
        step()
        made.workspace.set_dossier_part(number, "form_02", "present")
        made.workspace.set_samples(number, 4)
        step()
        made.workspace.set_samples(number, 5)
        step()
        made.workspace.set_dossier_part(number, "form_03", "present")
        step()
        made.workspace.set_dossier_part(number, "proposal", "present")
        step()
        made.presenter.command("send")
        step()
        assert steps == [
            "receive", "show:form_01", "show:form_02", "samples", "form_03", "papers", "send", "back"
        ]  # fmt: skip
        assert made.workspace.dossier(number).receipt.sent_on == date(2026, 11, 24)


def test_buttons_lead_to_the_papers_and_the_self_assessment(tmp_path: Path) -> None:
    with desk(tmp_path) as made:
        number = opened(made)
        for command in ("papers", "form_03", "self_assessment", "samples", "back"):
            made.presenter.command(command)
        assert made.page.went == [("papers", None), ("commune_report", number), ("self_assessment", number)]
        assert made.page.focused == ["samples"] and made.closed == 1


def test_samples_are_five_and_none_for_tourism(tmp_path: Path) -> None:
    with desk(tmp_path) as made:
        opened(made)
        assert "5 mẫu (du lịch: không cần)" in made.page.receipt.samples_hint and made.page.receipt.samples_asked
        opened(made, sequence=2, set_code="QD26-26")
        assert "không cần" in made.page.receipt.samples_hint and not made.page.receipt.samples_asked


def test_rejection_names_its_clause_and_reason_and_can_be_taken_back(tmp_path: Path) -> None:
    with desk(tmp_path) as made:
        number = opened(made)
        made.presenter.show("rejection")
        clause, place = made.page.rejection.clauses[0]
        assert place == "Phụ lục II, bộ 10, phần đầu"
        made.presenter.reject(clause)
        assert made.page.requests[0].ground == clause and made.workspace.dossier(number).rejected is None
        made.page.reason = "Giấy chứng nhận giả"
        made.presenter.reject(clause)
        assert clause in made.page.rejection.rejected and "Giấy chứng nhận giả" in made.page.rejection.rejected
        made.page.agrees = False
        made.presenter.take_back_rejection()
        assert made.workspace.dossier(number).rejected is not None
        made.page.agrees = True
        made.presenter.take_back_rejection()
        assert made.workspace.dossier(number).rejected is None and made.page.rejection.rejected == ""


def test_a_set_without_clauses_says_so(tmp_path: Path) -> None:
    with desk(tmp_path) as made:
        opened(made, set_code="QD26-26")
        made.presenter.show("rejection")
        assert made.page.rejection.clauses == () and "không có điều khoản" in made.page.rejection.nothing


def test_a_member_who_only_scores_reads_and_changes_nothing(tmp_path: Path) -> None:
    with desk(tmp_path) as made:
        opened(made)
        details = made.workspace.add_round(RoundDraft(2026, 1))
        member = made.workspace.add_member(details.id, MemberDraft("Thành viên 2", "member"))
        made.session.seat = SignedIn(member, details)
        made.presenter.again()
        assert "không được" in made.page.shown.locked


def test_a_product_deleted_in_another_window_is_said_and_others_can_be_opened(tmp_path: Path) -> None:
    with desk(tmp_path) as made:
        number = opened(made)
        made.workspace.delete_product(number)
        made.presenter.write_receipt(TYPED)
        assert made.page.errors[0].code == "gone" and "không còn" in made.page.failed
        assert opened(made, sequence=2) == made.page.shown.product_id


def test_answers_of_a_dossier_left_behind_do_not_show_up_in_the_next(tmp_path: Path) -> None:
    runner = LaterRunner()
    with desk(tmp_path, runner) as made:
        first = opened(made)
        runner.go()
        made.presenter.show("tests")
        made.presenter.write_part("tests", PartTyped("present", "", "ghi chú"))
        second = opened(made, sequence=2, name="Sản phẩm khác (ví dụ)")
        runner.go()
        assert made.page.shown.product_id == second and made.page.shown.here == "receipt"
        kept = next(s for s in made.workspace.dossier(first).parts if s.part.key == "tests")
        assert kept.note == "ghi chú"


def test_the_office_years_reach_the_clock(tmp_path: Path) -> None:
    with desk(tmp_path) as made:
        number = opened(made)
        made.workspace.save_receipt(number, Receipt(date(2031, 2, 3)))
        made.watch.time = datetime(2031, 2, 4, 8, tzinfo=HANOI)
        made.presenter.again()
        assert "không có đủ các năm" in made.page.receipt.clock.text
        save_office_table(tmp_path, HolidayTable(FORMAT, "", [2031], []))
        made.presenter.again()
        assert made.page.receipt.clock.text.startswith("Còn 14 ngày làm việc")
