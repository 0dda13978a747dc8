"""The way to the next star from the store: exact on the mean, in the law's words, with the evidence of form 02."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest

from ocop_desktop.errors import AnswerError, CouncilError
from tests.services.council_paper_rounds import says
from tests.services.councils import REASON, appointed, fill, full, meet, scored, seated
from tests.services.workspaces import begun, opened


def test_a_council_s_way_lifts_the_mean_just_over_the_band(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        council = appointed(workspace, members=3)
        low = {"1.3": 1, "6.1": 1, "6.2": 1, "6.3": 1, "3.4": 1, "7": 1, "1.7": 1}
        scored(workspace, council, low, low, {**low, "6.4": 1})
        outcome = workspace.council_result(council.id, council.product)
        way = workspace.way_up(council.id, council.product, 5)
    assert outcome.mean is not None and way.total_before == outcome.mean < 90 and way.sheets == 3
    assert way.possible and way.total_after is not None and way.total_after >= 90
    assert way.total_after - way.total_before == sum((step.gain for step in way.steps), Fraction(0))
    assert all(step.points > step.lowest and step.gain > 0 for step in way.steps)
    assert way.least == 90 and "3 phiếu" in way.basis


def test_the_next_star_is_meant_where_none_is_named_and_words_are_the_law_s(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        council = appointed(workspace, members=3)
        scored(workspace, council, *[{"1.5": 2}] * 3)
        way = workspace.way_up(council.id, council.product)
        node = workspace.council_result(council.id, council.product).criteria_set.criteria["1.5"]
    (step,) = way.steps
    assert (way.target, step.code, step.title, step.minimum) == (4, "1.5", node.title, "4 sao")
    assert step.before == node.options[1].text and step.after in [option.text for option in node.options[2:]]
    assert step.evidence == ("Nguồn gốc nguyên liệu, vùng nguyên liệu, liên kết chuỗi",)


def test_legal_form_and_representative_stay_unless_they_are_freed(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        council = appointed(workspace, members=3)
        least = dict.fromkeys(full(), 1) | {"3.1": 1, "3.2": 1}
        scored(workspace, council, *[least] * 3)
        kept = workspace.way_up(council.id, council.product, 5)
        free = workspace.way_up(council.id, council.product, 5, frozenset({"3.1"}))
    assert {"3.1", "3.2"}.isdisjoint(step.code for step in kept.steps)
    assert [(k.code, k.freed) for k in kept.kept] == [("3.1", False), ("3.2", False)]
    assert [(k.code, k.freed) for k in free.kept] == [("3.1", True), ("3.2", False)]


def test_what_the_council_decided_as_reached_is_not_asked_for_again(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        council = appointed(workspace, members=5)
        scored(workspace, council, {"1.5": 2}, {"1.5": 2}, {"11": 1}, {"11": 1}, {"11": 1})
        meet(workspace, council)
        before = workspace.way_up(council.id, council.product, 5)
        with seated(workspace, council[1]):
            voters = [m.id for m in council.members[2:]]
            for stars in (4, 5):
                workspace.decide(council.id, council.product, "1.5", stars, True, REASON, voters)
        after = workspace.way_up(council.id, council.product, 5)
    assert "1.5" in [step.code for step in before.steps] and "chưa quyết định" in before.basis
    assert "1.5" not in [step.code for step in after.steps] and "đã quyết định là đạt" in after.basis


def test_without_a_result_or_above_the_last_star_it_says_so(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        council = appointed(workspace, members=3, products=2)
        with pytest.raises(CouncilError) as caught:
            workspace.way_up(council.id, council.product)
        assert caught.value.code == "scoring_open"
        scored(workspace, council)
        way = workspace.way_up(council.id, council.product)
        assert (way.target, way.possible, way.steps) == (5, True, ())
        assert "không phải nâng gì" in way.reason
        with pytest.raises(AnswerError):
            workspace.way_up(council.id, council.product, 9)


def test_one_sheet_has_its_way_while_it_is_still_being_filled_in(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        _, state = begun(workspace)
        fill(workspace, state, {"1.1": 3})
        way = workspace.sheet_way_up(state.sheet.sheet_id)
        assert way.target == 3 and way.sheets == 1 and "chưa chấm được coi là không đạt" in way.basis
        assert way.total_after == 50
        paper = workspace.sheet_way_paper(state.sheet.sheet_id)
        missing = says(
            paper, "NGƯỜI ĐÁNH GIÁ", "Thành viên 1", "BẢN NHÁP", "Mục tiêu: 3 sao", way.basis, state.sheet.sheet_id
        )
        assert missing == [] and paper.kept_id is None
        rest = {code: option for code, option in full().items() if code != "1.1"}
        fill(workspace, workspace.sheet_state(state.sheet.sheet_id), {**rest, "6.1": 1})
        workspace.stop(state.sheet.sheet_id, workspace.sheet_state(state.sheet.sheet_id).version, "6.1", REASON)
        stopped = workspace.sheet_way_up(state.sheet.sheet_id)
    assert not stopped.possible and "dừng đánh giá" in stopped.reason


def test_a_member_s_sheet_is_nobody_else_s_to_advise_on_while_scoring_is_open(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        council = appointed(workspace, members=3)
        with seated(workspace, council[2]):
            sheet_id = workspace.open_sheet(council.product).sheet.sheet_id
            assert workspace.sheet_way_up(sheet_id).sheets == 1
        with seated(workspace, council[1]), pytest.raises(CouncilError) as caught:
            workspace.sheet_way_up(sheet_id)
    assert caught.value.code == "not_allowed"
