"""Rounds: set up, changed, finished; what is in them stays what it was."""

from __future__ import annotations

import json
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest

from ocop_desktop.errors import CouncilError, InputError, OcopError, SheetError
from ocop_desktop.services.round_records import Attendance, Guest, Meeting, RoundDraft
from tests.services.councils import ROUND, appointed, full, give, meet, scored, seated
from tests.services.workspaces import SETUP, draft, opened, rows


def code_of(caught: pytest.ExceptionInfo[OcopError]) -> str:
    return caught.value.code


def test_a_round_keeps_what_was_typed_and_both_settings(tmp_path: Path) -> None:
    typed = replace(ROUND, starts_on="2026-10-15", ends_on="2026-11-30", quorum=Fraction(2, 3), spread_limit=7)
    with opened(tmp_path) as workspace:
        made = workspace.add_round(typed)
    with opened(tmp_path) as workspace:
        again = workspace.round(made.id)
        assert again == made
        assert again.details == typed
        assert [row.round for row in workspace.rounds()] == [made]
        assert (workspace.rounds()[0].members, workspace.rounds()[0].products) == (0, 0)


@pytest.mark.parametrize(
    ("change", "detail"),
    [
        ({"year": 1999}, "year"),
        ({"number": 0}, "number"),
        ({"decision_date": "2026-02-30"}, "decision_date"),
        ({"starts_on": "1/10/2026"}, "starts_on"),
        ({"starts_on": "2026-11-01", "ends_on": "2026-10-01"}, "ends_on"),
        ({"spread_limit": -1}, "spread_limit"),
        ({"quorum": Fraction(3, 2)}, ""),
    ],
)
def test_a_round_that_cannot_be_is_refused_by_its_field(tmp_path: Path, change: dict[str, object], detail: str) -> None:
    with opened(tmp_path) as workspace:
        with pytest.raises(InputError) as caught:
            workspace.add_round(replace(ROUND, **change))  # type: ignore[arg-type]
        assert caught.value.detail == detail
        assert workspace.rounds() == []


def test_practice_and_real_rounds_are_numbered_apart(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        workspace.add_round(ROUND)
        practice = workspace.add_round(replace(ROUND, practice=True))
        assert practice.practice
        with pytest.raises(InputError) as caught:
            workspace.add_round(RoundDraft(year=2026, number=1))
        assert (code_of(caught), caught.value.detail) == ("round_taken", "number")


def test_two_windows_on_one_round_the_one_behind_is_told(tmp_path: Path) -> None:
    with opened(tmp_path) as one, opened(tmp_path) as other:
        made = one.add_round(ROUND)
        other.update_round(made.id, made.version, replace(ROUND, council="Hội đồng khác"))
        for act in (
            lambda: one.update_round(made.id, made.version, replace(ROUND, council="Hội đồng của tôi")),
            lambda: one.save_meeting(made.id, made.version, Meeting(venue="Hội trường")),
        ):
            with pytest.raises(CouncilError) as caught:
                act()
            assert code_of(caught) == "stale"
        assert one.round(made.id).details.council == "Hội đồng khác"


def test_a_round_without_sheets_goes_with_its_members_and_products_and_the_journal_says_what_went(
    tmp_path: Path,
) -> None:
    with opened(tmp_path) as workspace:
        council = appointed(workspace, products=2)
        workspace.declare_conflict(council[4].id, workspace.producers()[0].id, "Là người nhà")
        workspace.delete_round(council.id)
        assert workspace.rounds() == []
        assert len(workspace.products()) == 2
    entry = rows(tmp_path, "SELECT * FROM journal ORDER BY n DESC LIMIT 1")[0]
    details = json.loads(entry["details"])
    assert (entry["action"], len(details["members"]), len(details["products"])) == ("round.deleted", 5, 2)


def test_a_round_with_a_sheet_is_not_deleted_and_stays_real_or_practice(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        council = appointed(workspace)
        with seated(workspace, council[4]):
            workspace.open_sheet(council.product)
        with pytest.raises(CouncilError) as caught:
            workspace.delete_round(council.id)
        assert code_of(caught) == "round_in_use"
        with pytest.raises(CouncilError) as caught:
            workspace.update_round(council.id, 1, replace(ROUND, practice=True))
        assert code_of(caught) == "practice_stays"


def test_the_meeting_is_kept_with_guests_and_who_was_there(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        council = appointed(workspace)
        meeting = Meeting(
            opened="2026-11-20T08:00",
            ended="2026-11-20T11:30",
            venue="Hội trường",
            proceedings="Thư ký trình bày.\nThảo luận.",
            conclusion="Thống nhất.",
            guests=(Guest("Khách mời 1", "Hợp tác xã Ví Dụ"),),
            attendance=(Attendance(council[1].id, True), Attendance(council[2].id, False, "đi công tác")),
        )
        saved = workspace.save_meeting(council.id, 1, meeting)
        assert workspace.meeting(council.id) == meeting
        assert [member.present for member in workspace.members(council.id)] == [True, False, None, None, None]
        with pytest.raises(InputError) as caught:
            workspace.save_meeting(council.id, saved.version, replace(meeting, ended="2026-11-20T07:00"))
        assert caught.value.detail == "ended"
        with pytest.raises(CouncilError):
            workspace.save_meeting(council.id, saved.version, replace(meeting, attendance=(Attendance(99, True),)))
        assert workspace.meeting(council.id) == meeting


def test_only_finished_products_come_into_a_round_and_once(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        council = appointed(workspace)
        assert workspace.put_products(council.id, [council.product]) == 0
        with pytest.raises(SheetError) as caught:
            workspace.put_products(council.id, [council.product, 99])
        assert code_of(caught) == "gone"
        listed = workspace.round_products(council.id)
        assert [(p.product_id, p.members) for p in listed] == [(council.product, tuple(m.id for m in council.members))]


def test_a_product_leaves_a_round_until_somebody_has_opened_a_sheet_of_it(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        council = appointed(workspace, products=2)
        first, second = (row.id for row in council.products)
        with pytest.raises(CouncilError) as caught:
            workspace.delete_product(first)
        assert code_of(caught) == "in_round"
        workspace.take_product(council.id, first)
        workspace.delete_product(first)
        with seated(workspace, council[4]):
            workspace.open_sheet(second)
        with pytest.raises(CouncilError) as caught:
            workspace.take_product(council.id, second)
        assert code_of(caught) == "has_sheets"


def test_what_was_closed_stays_in_its_round_even_where_nobody_came(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        council = appointed(workspace, members=3)
        with seated(workspace, council[1]):
            workspace.close_scoring(
                council.id, without={(council.product, member.id): "Vắng mặt" for member in council.members}
            )
            result = workspace.council_result(council.id, council.product)
            assert (result.mean, result.stars, len(result.consensus.excluded)) == (None, None, 0)
            assert [part.reason for part in result.members] == ["Vắng mặt"] * 3
            for act in (
                lambda: workspace.take_product(council.id, council.product),
                lambda: workspace.delete_round(council.id),
            ):
                with pytest.raises(CouncilError) as caught:
                    act()
                assert code_of(caught) in ("has_sheets", "round_in_use")


def test_an_assignment_goes_with_an_empty_sheet_and_not_with_a_scored_one(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        council = appointed(workspace)
        with seated(workspace, council[4]):
            workspace.open_sheet(council.product)
        with seated(workspace, council[5]):
            state = workspace.open_sheet(council.product)
            workspace.choose(state.sheet.sheet_id, state.version, "1.1", 1)
        assert workspace.unassign(council.id, [council.product], [council[4].id]) == 1
        with pytest.raises(CouncilError) as caught:
            workspace.unassign(council.id, [council.product], [council[5].id])
        assert code_of(caught) == "has_sheets"
        with seated(workspace, council[4]), pytest.raises(CouncilError) as caught:
            workspace.open_sheet(council.product)
        assert code_of(caught) == "not_assigned"
        assert workspace.assign(council.id, [council.product], [council[4].id, council[5].id]) == 1


def test_a_round_is_finished_when_all_is_scored_and_decided_and_then_changes_no_more(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        council = appointed(workspace, members=3)
        with seated(workspace, council[1]), pytest.raises(CouncilError) as caught:
            workspace.finish_round(council.id)
        assert code_of(caught) == "scoring_open"
        scored(workspace, council)
        with seated(workspace, council[1]), pytest.raises(CouncilError) as caught:
            workspace.finish_round(council.id)
        assert code_of(caught) == "no_quorum"
        meet(workspace, council)
        with seated(workspace, council[2]):
            done = workspace.finish_round(council.id)
        assert done.finished_at
        for act in (
            lambda: workspace.update_round(council.id, done.version, ROUND),
            lambda: workspace.put_products(council.id, [council.product]),
            lambda: workspace.remove_member(council[3].id, "x", keep_sheets=True),
            lambda: workspace.declare_conflict(council[3].id, workspace.producers()[0].id, "x"),
        ):
            with pytest.raises(CouncilError) as caught:
                act()
            assert code_of(caught) == "round_finished"
        with seated(workspace, council[2]), pytest.raises(CouncilError) as caught:
            workspace.reopen_round(council.id, "Nhầm")
        assert code_of(caught) == "not_allowed", "the chair alone"
        with seated(workspace, council[1]):
            assert workspace.reopen_round(council.id, "Còn một sản phẩm").finished_at == ""


def test_a_product_that_nobody_has_touched_follows_to_another_set(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        council = appointed(workspace)
        with seated(workspace, council[4]):
            empty = workspace.open_sheet(council.product)
        workspace.update_product(council.product, draft(sequence=1, set_code="QD26-01"))
        assert not workspace.round_products(council.id)[0].moved
        with seated(workspace, council[4]):
            state = workspace.open_sheet(council.product)
        assert (state.sheet.set, state.sheet.sheet_id) == ("QD26-01", empty.sheet.sheet_id)
        assert state.version > empty.version, "a window that still shows the old set is told"


def test_sheets_of_a_product_that_goes_to_another_set_stay_under_the_old_one_and_say_so(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        council = appointed(workspace, members=3)
        state = give(workspace, council[3], council.product)
        workspace.update_product(council.product, draft(sequence=1, set_code="QD26-01"))
        assert workspace.round_products(council.id)[0].moved
        assert workspace.progress(council.id).rows[0].moved
        for n in (1, 2):
            assert give(workspace, council[n], council.product, full("QD26-10")).sheet.set == "QD26-10"
        with seated(workspace, council[1]):
            workspace.close_scoring(council.id)
            result = workspace.council_result(council.id, council.product)
            assert (result.moved, result.turn.set_code, result.mean) == (True, "QD26-10", Fraction(100))
            assert workspace.sheet_state(state.sheet.sheet_id).sheet == state.sheet
            again = workspace.score_again(council.id, [council.product], "Sản phẩm chuyển sang bộ 01")
        assert again[0].set_code == "QD26-01"
        with seated(workspace, council[3]):
            new = workspace.open_sheet(council.product)
        assert (new.sheet.set, new.sheet.answers) == ("QD26-01", {}), "answers of another set are not taken over"
        assert not workspace.round_products(council.id)[0].moved


def test_an_illustrative_product_that_members_have_scored_stays_illustrative(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        council = appointed(workspace)
        with seated(workspace, council[4]):
            state = workspace.open_sheet(council.product)
            workspace.choose(state.sheet.sheet_id, state.version, "1.1", 1)
        with pytest.raises(SheetError) as caught:
            workspace.update_product(council.product, draft(sequence=1, illustrative=False))
        assert code_of(caught) == "illustrative_stays"


def test_the_evaluators_own_sheet_stands_beside_those_of_the_council(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        council = appointed(workspace)
        own = workspace.open_sheet(council.product)
        with seated(workspace, council[4]):
            theirs = workspace.open_sheet(council.product)
        assert own.sheet.evaluator == SETUP.evaluator
        assert own.sheet.sheet_id != theirs.sheet.sheet_id
        assert (theirs.sheet.evaluator.name, theirs.sheet.evaluator.position) == ("Thành viên 4", "Ủy viên Hội đồng")
        sheet = workspace.products()[0].sheet
        assert sheet is not None
        assert sheet.sheet_id == own.sheet.sheet_id
