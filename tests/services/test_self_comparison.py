"""The producer's self-assessment beside the council's result: only when it may be read, and exact."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from ocop_desktop.rubric.scoring import effective
from ocop_desktop.services.self_assessment_records import SelfComparison
from ocop_desktop.services.self_comparison import Given, compared
from tests.services.councils import appointed, full, give, scored, seated
from tests.services.self_assessments import SET, fill, registered
from tests.services.workspaces import answer_all, begun, closed, draft, opened

ANSWERS = st.fixed_dictionaries({}, optional={c: st.integers(0, len(n.options)) for c, n in SET.criteria.items()})


def row(comparison: SelfComparison, code: str) -> object:
    return next(each for each in comparison.rows if each.code == code)


def test_while_members_score_nothing_of_theirs_is_shown(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        council = appointed(workspace, members=2)
        fill(workspace, council.product, {"1.1": 2})
        give(workspace, council[1], council.product)
        found = workspace.self_comparison(council.product)
        named = workspace.self_comparison(council.product, council.id)
    for comparison in (found, named):
        assert comparison.against == "none" and comparison.total is None
        assert all(not each.others and each.mean is None for each in comparison.rows)
        assert "đang được chấm" in comparison.why_none


def test_a_closed_result_stands_beside_it_member_by_member(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        council = appointed(workspace, members=3)
        fill(workspace, council.product, full(c1_1=1))
        scored(workspace, council, {"1.1": 1}, {}, {"1.1": 0})
        found = workspace.self_comparison(council.product)
        with seated(workspace, council[3]):
            assert workspace.self_comparison(council.product).against == "council"
    here = next(each for each in found.rows if each.code == "1.1")
    node = SET.criteria["1.1"]
    best = max(option.points for option in node.options)
    assert here.others[0].option == 1 and here.others[2].points == 0
    assert here.mean == Fraction(node.options[0].points + best, 3)
    assert here.difference == node.options[0].points - here.mean and here.differs
    assert not next(each for each in found.rows if each.code == "1.2").differs
    assert found.total is not None and found.difference == found.own.result.total - found.total
    assert found.own.result.stars_by_points == 5


def test_an_excluded_sheet_stands_nowhere(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        council = appointed(workspace, members=3)
        producer = workspace.producers()[0].id
        with seated(workspace, council[3]):
            workspace.declare_conflict(council[3].id, producer, "Người nhà của chủ thể.")
        scored(workspace, council, {}, {}, {"1.1": 0})
        found = workspace.self_comparison(council.product)
    assert all(len(each.others) == 2 for each in found.rows)


def test_practice_never_stands_beside_a_real_self_assessment_unless_it_is_in_front(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        council = appointed(workspace, members=2, practice=True)
        scored(workspace, council)
        assert workspace.self_comparison(council.product).against == "none"
        asked = workspace.self_comparison(council.product, council.id)
    assert asked.against == "council" and asked.practice


def test_the_one_evaluators_sheet_counts_once_it_is_closed(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        product, state = begun(workspace)
        version = answer_all(workspace, state)
        assert workspace.self_comparison(product.id).against == "none"
        workspace.close_sheet(state.sheet.sheet_id, version)
        found = workspace.self_comparison(product.id)
    assert found.against == "solo" and found.total == sum(node.options[0].points for node in SET.criteria.values())
    assert [other.label for other in found.rows[0].others] == ["Thành viên 1"]


def test_a_product_that_has_moved_is_compared_under_the_set_it_was_scored_by(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        council = appointed(workspace, members=2)
        fill(workspace, council.product, {"1.1": 1})
        scored(workspace, council)
        workspace.update_product(council.product, draft(set_code="QD26-06"))
        found = workspace.self_comparison(council.product)
    assert found.moved and found.own.criteria_set.code == "QD26-10" and found.own.answers == {"1.1": 1}


def test_a_round_that_the_product_is_not_in_says_so(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        council = appointed(workspace)
        other = registered(workspace, sequence=9)
        found = workspace.self_comparison(other, council.id)
    assert found.against == "none" and found.why_none


@given(ANSWERS, st.lists(ANSWERS, max_size=4))
def test_differences_are_own_points_minus_the_mean(own: dict[str, int], others: list[dict[str, int]]) -> None:
    from types import SimpleNamespace

    counted = [effective(SET, answers) for answers in others]
    means = {
        code: Fraction(sum(node.points_of(o[code]) for o in counted), len(counted))
        if counted and all(code in o for o in counted)
        else None
        for code, node in SET.criteria.items()
    }
    given_by = [Given(f"Thành viên {n}", answers) for n, answers in enumerate(counted, 1)]
    rows = compared(SimpleNamespace(criteria_set=SET, answers=own), given_by, means)  # type: ignore[arg-type]
    assert [each.code for each in rows] == list(SET.criteria)
    mine = effective(SET, own)
    for each in rows:
        node = SET.criteria[each.code]
        assert each.option == mine.get(each.code)
        assert (each.difference is None) == (each.points is None or means[each.code] is None)
        if each.difference is not None:
            assert each.difference + means[each.code] == node.points_of(mine[each.code])
        assert each.differs == (
            each.option is not None and any(o.get(each.code, each.option) != each.option for o in counted)
        )


def test_a_rejected_solo_sheet_has_no_star(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        product, state = begun(workspace)
        saved = workspace.reject(state.sheet.sheet_id, state.version, "", "Thiếu hồ sơ.")
        workspace.close_sheet(state.sheet.sheet_id, saved.version)
        found = workspace.self_comparison(product.id)
        assert found.against == "solo" and found.stars is None
        assert closed(workspace, sequence=5).status == "closed"
