"""The council's result out of the store: what counts, what is contested, who decides, and how a round compares."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ocop_desktop.council.consensus import consensus
from ocop_desktop.council.consensus_input import marks_of
from ocop_desktop.errors import OcopError
from ocop_desktop.services.round_ranking import middle
from ocop_desktop.services.round_reasons import consolidated_rows, ended, member_columns, paper_result, reasons
from ocop_desktop.services.workspace import Workspace
from tests.council.sheets import councils
from tests.services.councils import REASON, Council, appointed, full, give, meet, scored, seated
from tests.services.workspaces import RUBRIC, draft, opened

#: A mark for 5 stars, and the best option below it, which misses no other mark.
SET = RUBRIC.by_code["QD26-10"]
MARK, BELOW = next(
    (mark, below.n)
    for mark in marks_of(SET)
    for below in SET.criteria[mark.code].options
    if mark.stars == 5
    and below.points < mark.needs
    and not any(o.code == mark.code and o.stars < 5 and below.points < o.needs for o in marks_of(SET))
)


def refused(act: Callable[[], object]) -> str:
    with pytest.raises(OcopError) as caught:
        act()
    return caught.value.code


def split(workspace: Workspace, members: int = 5, **changes: object) -> Council:
    """A product on which the last member stands below the mark for 5 stars."""
    council = appointed(workspace, members, **changes)
    scored(workspace, council, *[{}] * (members - 1), {MARK.code: BELOW})
    return council


def decide(workspace: Workspace, council: Council, met: bool, *in_favour: int):
    with seated(workspace, council[1]):
        voters = [council[n].id for n in in_favour]
        return workspace.decide(council.id, council.product, MARK.code, MARK.stars, met, REASON, voters)


def test_the_mean_is_exact_per_part_and_criterion(tmp_path: Path) -> None:
    lost = SET.criteria[MARK.code].max - SET.criteria[MARK.code].points_of(BELOW)
    with opened(tmp_path) as workspace:
        council = split(workspace, members=3)
        result = workspace.council_result(council.id, council.product)
    part = SET.part_of[MARK.code]
    assert result.mean == 100 - Fraction(lost, 3)
    assert result.consensus.means.parts[part] == {p.code: p.max for p in SET.parts}[part] - Fraction(lost, 3)
    assert result.consensus.means.criteria[MARK.code] == SET.criteria[MARK.code].max - Fraction(lost, 3)
    assert [member.total for member in result.members] == [100, 100, 100 - lost]


def test_a_contested_mark_holds_the_star_back_until_the_council_decides(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        council = split(workspace)
        before = workspace.council_result(council.id, council.product)
        assert (before.stars, before.undecided, before.final) == (None, True, False)
        assert [(c.mark.code, c.stars, c.not_met) for c in before.consensus.contested] == [
            (MARK.code, MARK.stars, ("Thành viên 5",))
        ]
        assert refused(lambda: decide(workspace, council, True, 1)) == "no_quorum"
        meet(workspace, council, 4)
        assert refused(lambda: decide(workspace, council, True, 1, 4)) == "voter", "whoever was not there"
        assert refused(lambda: decide(workspace, council, True)) == "missing"
        met = decide(workspace, council, True, 1, 2, 3)
        assert (met.stars, met.final, met.quorum.present) == (5, True, 4)
        assert [(d.met, [m.label for m in d.in_favour], d.decided_by) for d in met.decisions] == [
            (True, ["Thành viên 1", "Thành viên 2", "Thành viên 3"], "Thành viên 1")
        ]
        missed = decide(workspace, council, False, 1, 2)
        assert (missed.stars, len(missed.decisions)) == (4, 1), "a decision takes the place of the earlier one"
        with seated(workspace, council[1]):
            gone = workspace.withdraw_decision(council.id, council.product, MARK.code, MARK.stars, "Xem lại")
        assert gone.stars is None


def test_the_quorum_is_the_rounds_own_rule(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        council = split(workspace, quorum=Fraction(1, 2), chair_required=False)
        meet(workspace, council, 1, 4)
        assert workspace.council_result(council.id, council.product).quorum.holds
    with opened(tmp_path / "strict") as workspace:
        council = split(workspace)
        meet(workspace, council, 1)
        quorum = workspace.council_result(council.id, council.product).quorum
        assert (quorum.enough, quorum.holds) == (True, False), "the chair is not there"


def test_a_decision_that_is_not_asked_for_is_refused(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        council = split(workspace)
        meet(workspace, council)
        settled = next(m for m in marks_of(SET) if m.code != MARK.code)
        with seated(workspace, council[1]):
            for code, stars in ((settled.code, settled.stars), ("9.9", 5)):
                with pytest.raises(OcopError) as caught:
                    workspace.decide(council.id, council.product, code, stars, True, REASON, [council[1].id])
                assert caught.value.code in ("settled", "mark_unknown")
            assert refused(
                lambda: workspace.decide(council.id, council.product, MARK.code, 5, True, " ", [council[1].id])
            ) == ("missing")
        assert workspace.council_result(council.id, council.product).decisions == ()


def test_an_excluded_member_counts_nowhere_and_does_not_vote_and_the_reason_stays(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        council = split(workspace)
        meet(workspace, council)
        decide(workspace, council, True, 1, 5)
        with seated(workspace, council[1]):
            workspace.exclude_sheet(council.id, council.product, council[5].id, "Có quan hệ với chủ thể")
        result = workspace.council_result(council.id, council.product)
        assert (result.stars, result.consensus.contested, result.consensus.spread) == (5, (), 0)
        assert [d.applies for d in result.decisions] == [False], "on record, and not asked for any more"
        assert result.consensus.excluded == {"Thành viên 5": "Có quan hệ với chủ thể"}
        paper = paper_result(result)
        assert [(e.member.name, e.reason) for e in paper.excluded] == [("Thành viên 5", "Có quan hệ với chủ thể")]
        with seated(workspace, council[1]):
            workspace.include_sheet(council.id, council.product, council[5].id, "Đã làm rõ")
        assert workspace.council_result(council.id, council.product).stars == 5, "the decision applies again"


def test_why_this_star_and_not_the_next_is_said_in_plain_words(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        council = split(workspace)
        meet(workspace, council)
        open_lines = dict(reasons(workspace.council_result(council.id, council.product)))
        assert "Chờ quyết định:" in open_lines
        assert open_lines["Chưa có hạng sao:"].startswith("Hội đồng chưa quyết định")
        result = decide(workspace, council, False, 1, 2, 3)
        lines = dict(reasons(result))
    assert lines["Dự họp:"] == "5/5 thành viên; đủ điều kiện quyết định."
    assert MARK.code in lines["Vì sao chưa là 5 sao:"]
    assert REASON in lines["Vì sao chưa là 5 sao:"]
    assert ended(result) == ""


def test_a_sheet_that_rejects_leaves_no_star_and_says_who(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        council = appointed(workspace, members=3)
        with seated(workspace, council[3]):
            state = workspace.open_sheet(council.product)
            version = workspace.reject(state.sheet.sheet_id, state.version, "", "Hồ sơ giả mạo").version
            workspace.close_sheet(state.sheet.sheet_id, version)
        for n in (1, 2):
            give(workspace, council[n], council.product)
        with seated(workspace, council[1]):
            workspace.close_scoring(council.id)
            result = workspace.council_result(council.id, council.product)
    assert (result.stars, result.undecided) == (None, False)
    assert ended(result) == "Phiếu của Thành viên 3 ghi loại hồ sơ hoặc không đánh giá sản phẩm."
    paper = paper_result(result)
    assert (paper.mean, paper.stars_by_points, paper.stars_by_minima, paper.spread) == (None, None, None, None)
    assert [column.total for column in member_columns(result)] == [100, 100, None]
    assert all(row.points[2] is None and row.mean is None for row in consolidated_rows(result))


def test_members_too_far_apart_are_named_under_the_rounds_own_limit(tmp_path: Path) -> None:
    lost = SET.criteria[MARK.code].max - SET.criteria[MARK.code].points_of(BELOW)
    with opened(tmp_path) as workspace:
        council = split(workspace, members=3, spread_limit=lost)
        result = workspace.council_result(council.id, council.product)
        assert (result.spread.far_apart, result.needs_talk) == ((), True), "split across a mark is enough"
        version = workspace.round(council.id).version
        workspace.update_round(council.id, version, replace(council.round.details, spread_limit=lost - 1))
        pairs = workspace.council_result(council.id, council.product).spread.far_apart
    assert [(p.higher, p.lower, p.points) for p in pairs] == [
        ("Thành viên 1", "Thành viên 3", lost),
        ("Thành viên 2", "Thành viên 3", lost),
    ]


def test_the_consolidated_rows_add_up_to_the_totals_and_the_mean(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        council = split(workspace, members=3)
        result = workspace.council_result(council.id, council.product)
    table = consolidated_rows(result)
    assert [column.total for column in member_columns(result)] == list(table[-1].points)
    assert table[-1].mean == result.mean
    parts = [row for row in table if row.kind == "part"]
    assert sum(row.mean or 0 for row in parts) == result.mean
    assert [row.best for row in parts] == [40, 25, 35]
    assert [row.label for row in table if row.contested] == [SET.criteria[MARK.code].label]


def test_a_round_is_ranked_with_shared_places_and_its_points_by_part(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        council = appointed(workspace, members=3, products=4)
        low = {MARK.code: BELOW}
        for row, given_ in zip(council.products, ({}, low, {}, low), strict=True):
            for n, member in enumerate(council.members):
                give(workspace, member, row.id, {**full(), **(given_ if n == 2 else {})})
        with seated(workspace, council[1]):
            workspace.close_scoring(council.id)
        results = workspace.round_results(council.id)
        again = workspace.round_results(council.id)
    places = {ranked.outcome.product_id: ranked.place for ranked in results.ranking}
    assert list(places.values()) == [1, 1, 3, 3]
    assert results.stars == {5: 2, None: 2}
    assert results.undecided == results.talk == (council.products[1].id, council.products[3].id)
    assert [(p.code, p.best, p.high) for p in results.parts] == [("A", 40, 40), ("B", 25, 25), ("C", 35, 35)]
    lost = SET.criteria[MARK.code].max - SET.criteria[MARK.code].points_of(BELOW)
    third = results.members[2]
    assert (third.sheets, third.bias, third.widest) == (4, -Fraction(lost, 3), Fraction(2 * lost, 3))
    assert results.members[0].bias == Fraction(lost, 6)
    assert again == results, "what is remembered is what is computed"


@given(st.lists(st.fractions(0, 100), max_size=9))
def test_the_median_has_as_many_below_as_above(values: list[Fraction]) -> None:
    found = middle(values)
    if not values:
        assert found is None
        return
    assert found is not None
    assert sum(v < found for v in values) <= len(values) / 2
    assert sum(v > found for v in values) <= len(values) / 2


@given(councils())
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_stored_result_is_the_rules_own_result(tmp_path_factory: pytest.TempPathFactory, made) -> None:
    """Whatever is given: what comes out of the store is what the rules say of the same sheets."""
    criteria_set, sheets = made
    with opened(tmp_path_factory.mktemp("any")) as workspace:
        council = appointed(workspace, members=len(sheets), products=0)
        row = workspace.add_product(draft(sequence=1, set_code=criteria_set.code))
        workspace.put_products(council.id, [row.id])
        with seated(workspace, council[1]):
            for member, sheet in zip(council.members, sheets, strict=True):
                if sheet.excluded:
                    workspace.exclude_sheet(council.id, row.id, member.id, sheet.excluded)
        for member, sheet in zip(council.members, sheets, strict=True):
            give(workspace, member, row.id, dict(sheet.answers.options))
        with seated(workspace, council[1]):
            workspace.close_scoring(council.id)
        found = workspace.council_result(council.id, row.id).consensus
    assert found == consensus(RUBRIC, criteria_set, sheets)
