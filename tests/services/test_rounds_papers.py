"""The council's papers can be drawn from what the store gives: nothing is missing, and they say what it says."""

from __future__ import annotations

from pathlib import Path

from ocop_desktop.council import papers
from ocop_desktop.council.round import round_name
from ocop_desktop.documents.paper_render import render_paper
from ocop_desktop.services.round_paper_data import (
    paper_attendance,
    paper_conflicts,
    paper_guests,
    paper_outcome,
    paper_product,
    paper_quorum,
    paper_round,
    quoted_decision,
)
from ocop_desktop.services.round_reasons import consolidated_rows, member_columns, paper_result
from ocop_desktop.services.round_records import RoundDraft
from ocop_desktop.services.workspace import Workspace
from ocop_desktop.signing.pdf_text import bare, first_pages
from tests.services.councils import Council, appointed, meet, scored, seated
from tests.services.workspaces import RUBRIC, SETUP, opened

HEAD = papers.PaperHead(
    "019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071", RUBRIC.rubric, RUBRIC.digest, "2026-11-20T12:00:00+07:00"
)


def round_with_a_conflict(workspace: Workspace) -> Council:
    council = appointed(workspace, members=5)
    workspace.declare_conflict(council[5].id, workspace.producers()[0].id, "Là người nhà")
    scored(workspace, council, {}, {}, {"1.1": 1})
    meet(workspace, council, 4)
    return council


def text_of(paper: papers.Paper) -> str:
    return "".join(first_pages(render_paper(paper).pdf))


def test_the_minutes_say_who_was_there_who_was_excluded_and_what_came_out(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        council = round_with_a_conflict(workspace)
        outcome = workspace.council_result(council.id, council.product)
        meeting = workspace.meeting(council.id)
        conflicts = paper_conflicts(workspace.conflicts(council.id), workspace.round_products(council.id))
        minutes = papers.Minutes(
            head=HEAD,
            letterhead=papers.Letterhead(SETUP.office.name, "Hội đồng", symbol="BB-HĐ"),
            round=paper_round(council.round, SETUP),
            opened=meeting.opened,
            ended=meeting.ended,
            venue=meeting.venue,
            attendance=paper_attendance(workspace.members(council.id)),
            quorum=paper_quorum(outcome.quorum),
            conflicts=conflicts,
            outcomes=(paper_outcome(outcome),),
            guests=paper_guests(meeting),
        )
    text = text_of(minutes)
    for words in ("nghỉ ốm", "Là người nhà", "Rượu gạo (ví dụ)", "12/QĐ-UBND", "không tính phiếu của Thành viên 5"):
        assert bare(words) in text, words
    assert conflicts[0].products == ("Rượu gạo (ví dụ)",)


def test_the_consolidated_sheet_shows_the_members_side_by_side_and_why_one_is_left_out(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        council = round_with_a_conflict(workspace)
        with seated(workspace, council[1]):
            outcome = workspace.council_result(council.id, council.product)
    sheet = papers.ConsolidatedSheet(
        head=HEAD,
        letterhead=papers.Letterhead(SETUP.office.name, "Hội đồng"),
        round=paper_round(council.round, SETUP),
        product=paper_product(outcome),
        members=member_columns(outcome),
        rows=consolidated_rows(outcome),
        result=paper_result(outcome),
    )
    assert len(sheet.members) == 4
    text = text_of(sheet)
    for words in ("Thành viên 5", "Xung đột lợi ích với chủ thể", "PHIẾU TỔNG HỢP ĐIỂM"):
        assert bare(words) in text, words


def test_a_decision_is_quoted_as_far_as_it_is_known() -> None:
    known = RoundDraft(2026, 1, decision_number="12/QĐ-UBND", decision_date="2026-10-01", decision_issuer="Chủ tịch xã")
    assert quoted_decision(known) == "Quyết định số 12/QĐ-UBND ngày 01 tháng 10 năm 2026 của Chủ tịch xã"
    assert quoted_decision(RoundDraft(2026, 1)) == ""
    assert quoted_decision(RoundDraft(2026, 1, decision_issuer="Chủ tịch xã")) == "Quyết định của Chủ tịch xã"
    assert round_name(1, 2026, False) == "Đợt 1 năm 2026"
