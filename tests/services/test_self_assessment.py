"""What a producer says of its own product: keyed in one by one, kept by set, journalled, and only by who may."""

from __future__ import annotations

from pathlib import Path

import pytest

from ocop_desktop.errors import AnswerError, CouncilError, InputError, SheetError
from tests.services.councils import appointed, seated
from tests.services.self_assessments import SET, fill, registered, without_set
from tests.services.workspaces import draft, opened, rows


def test_nothing_is_filled_in_at_first(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        own = workspace.self_assessment(registered(workspace))
    assert own.version == 0 and own.answers == {} and own.filled == 0
    assert own.criteria_set.code == "QD26-10" and own.current and own.result.outcome == "incomplete"


def test_each_answer_is_a_transaction_with_its_entry_in_the_journal(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        product = registered(workspace)
        saved = workspace.choose_self(product, 0, "1.1", 2)
        saved = workspace.choose_self(product, saved.version, "1.2", 0)
        workspace.choose_self(product, saved.version, "1.1", None)
        own = workspace.self_assessment(product)
        assert workspace.check_journal().whole
    assert own.answers == {"1.2": 0} and own.version == 3
    noted = rows(tmp_path, "SELECT action, details FROM journal WHERE action LIKE 'self.%'")
    assert [row["action"] for row in noted] == ["self.chosen"] * 3
    assert '"option":2' in noted[0]["details"] and '"set_code":"QD26-10"' in noted[0]["details"]


def test_a_window_that_is_behind_overwrites_nothing(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        product = registered(workspace)
        workspace.choose_self(product, 0, "1.1", 2)
        with pytest.raises(SheetError) as caught:
            workspace.choose_self(product, 0, "1.1", 1)
        assert caught.value.code == "stale"
        assert workspace.self_assessment(product).answers == {"1.1": 2}


def test_points_and_the_star_follow_from_the_answers(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        product = registered(workspace)
        fill(workspace, product, {code: len(node.options) for code, node in SET.criteria.items()})
        own = workspace.self_assessment(product)
    assert own.result.outcome == "scored"
    assert own.result.total == sum(node.options[-1].points for node in SET.criteria.values())
    assert own.filled == len(SET.criteria)


@pytest.mark.parametrize(("code", "option"), [("9.9", 1), ("1.1", 99), ("1.1", -1)])
def test_an_answer_that_the_set_does_not_have_is_refused(tmp_path: Path, code: str, option: int) -> None:
    with opened(tmp_path) as workspace:
        product = registered(workspace)
        with pytest.raises(AnswerError):
            workspace.choose_self(product, 0, code, option)
        assert workspace.self_assessment(product).version == 0


def test_the_producers_words_are_kept_and_taken_away(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        product = registered(workspace)
        saved = workspace.describe_self(product, 0, "1.1", " Lúa của thôn 1 \n")
        assert workspace.self_assessment(product).descriptions == {"1.1": "Lúa của thôn 1"}
        workspace.describe_self(product, saved.version, "1.1", "")
        assert workspace.self_assessment(product).descriptions == {}
        with pytest.raises(InputError):
            workspace.describe_self(product, 2, "1.1", "x" * 20_001)


def test_a_product_moved_to_another_set_keeps_what_was_said_under_the_old_one(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        product = registered(workspace)
        fill(workspace, product, {"1.1": 2})
        workspace.update_product(product, draft(set_code="QD26-06"))
        now = workspace.self_assessment(product)
        old = workspace.self_assessment(product, "QD26-10")
        assert now.version == 0 and now.answers == {} and now.earlier == ("QD26-10",)
        assert old.answers == {"1.1": 2} and not old.current and old.current_set == "QD26-06"
        workspace.choose_self(product, 0, "1.1", 1)
        workspace.update_product(product, draft())
        assert workspace.self_assessment(product).answers == {"1.1": 2}


def test_a_product_without_a_set_cannot_be_assessed(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        product = without_set(workspace)
        with pytest.raises(SheetError) as caught:
            workspace.self_assessment(product)
    assert caught.value.code == "unfinished"


def test_a_member_who_only_scores_may_read_it_and_change_nothing(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        council = appointed(workspace)
        fill(workspace, council.product, {"1.1": 2})
        with seated(workspace, council[4]):
            assert workspace.self_assessment(council.product).answers == {"1.1": 2}
            with pytest.raises(CouncilError) as caught:
                workspace.choose_self(council.product, 1, "1.1", 1)
        assert caught.value.code == "not_allowed"
        with seated(workspace, council[3]):
            workspace.choose_self(council.product, 1, "1.1", 1)


def test_what_goes_with_a_deleted_product_is_in_the_journal(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        product = registered(workspace)
        fill(workspace, product, {"1.1": 2})
        workspace.save_commune_report(product, 0, "material", "Nguyên liệu của xã.")
        workspace.delete_product(product)
    for table in ("self_assessment", "self_answer", "commune_report"):
        assert rows(tmp_path, f"SELECT * FROM {table}") == []
    entry = rows(tmp_path, "SELECT details FROM journal WHERE action = 'product.deleted'")[0]
    assert '"answers":{"1.1":2}' in entry["details"]
