"""What the store refuses is never pretended; what was typed is never lost."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from ocop_desktop.presenters.scoring_drafts import Drafts
from ocop_desktop.presenters.scoring_guide import FINISH
from ocop_desktop.services.workspace import Workspace
from tests.presenters.scoring_desk import Desk, desk
from tests.services import workspaces
from tests.services.councils import appointed, full, give, meet, seated


@pytest.fixture
def page(tmp_path: Path) -> Iterator[Desk]:
    made = desk(tmp_path)
    yield made
    made.workspace.close()


@pytest.fixture
def other(page: Desk, tmp_path: Path) -> Iterator[Workspace]:
    """A second window on the same data."""
    with workspaces.opened(tmp_path) as workspace:
        yield workspace


def refuse(folder: Path, table: str) -> None:
    """Let the file refuse every change to a table, as a full disk would."""
    connection = workspaces.raw(folder)
    for when in ("INSERT", "UPDATE", "DELETE"):
        connection.execute(
            f"CREATE TRIGGER refuse_{table}_{when} BEFORE {when} ON {table} BEGIN SELECT RAISE(ABORT, 'refused'); END"
        )
    connection.close()


def allow(folder: Path, table: str) -> None:
    connection = workspaces.raw(folder)
    for when in ("INSERT", "UPDATE", "DELETE"):
        connection.execute(f"DROP TRIGGER refuse_{table}_{when}")
    connection.close()


def test_a_refused_choice_is_taken_back_and_said(page: Desk, tmp_path: Path) -> None:
    page.page.choose(1)
    refuse(tmp_path, "answer")
    page.page.choose(2)
    assert page.screen.chosen == 1
    assert page.screen.status == ("Chưa lưu được", "bad")
    assert page.screen.problem
    assert page.screen.totals is not None
    assert page.screen.totals.total == "1/100"
    assert page.stored().sheet.answers == {"1.1": 1}


def test_saving_works_again_once_the_cause_is_gone(page: Desk, tmp_path: Path) -> None:
    refuse(tmp_path, "answer")
    page.page.choose(2)
    assert page.screen.chosen is None
    allow(tmp_path, "answer")
    page.page.choose(2)
    assert page.screen.chosen == 2
    assert page.screen.status[0].startswith("Đã lưu")


def test_a_refused_choice_cannot_be_undone_into_existence(page: Desk, tmp_path: Path) -> None:
    refuse(tmp_path, "answer")
    page.page.choose(2)
    allow(tmp_path, "answer")
    page.page.undo()
    assert page.stored().sheet.answers == {}


def test_a_comment_is_saved_and_shown_again(page: Desk) -> None:
    page.page.comment("1.1", "Hồ sơ có hợp đồng")
    page.page.next()
    page.page.previous()
    assert page.screen.criterion is not None
    assert page.screen.criterion.comment == "Hồ sơ có hợp đồng"
    assert page.stored().sheet.comments == {"1.1": "Hồ sơ có hợp đồng"}


def test_what_is_being_typed_is_handed_over_before_one_moves(page: Desk) -> None:
    page.screen.typed = [lambda: page.page.comment("1.1", "đang gõ")]
    page.page.next()
    assert page.stored().sheet.comments == {"1.1": "đang gõ"}


def test_a_refused_comment_stays_on_the_screen_and_is_tried_again(page: Desk, tmp_path: Path) -> None:
    refuse(tmp_path, "comment")
    page.page.comment("1.1", "Quan trọng")
    assert page.page.unsaved_text
    assert page.screen.status[1] == "bad"
    page.page.next()
    page.page.choose(1)
    assert page.screen.status == ("Có nội dung chưa lưu được", "bad"), "a later success does not hide it"
    page.page.previous()
    assert page.screen.criterion is not None
    assert page.screen.criterion.comment == "Quan trọng"
    allow(tmp_path, "comment")
    page.page.comment("1.1", "Quan trọng")
    assert not page.page.unsaved_text
    assert page.stored().sheet.comments == {"1.1": "Quan trọng"}


def test_ten_thousand_characters_of_opinion_are_kept_and_too_many_are_said(page: Desk) -> None:
    page.page.jump("")
    page.page.opinion("Ý" * 10_000)
    assert len(page.stored().sheet.opinion) == 10_000
    page.page.opinion("Ý" * 20_001)
    assert "20001 ký tự" in page.screen.problem
    assert page.page.unsaved_text
    assert len(page.stored().sheet.opinion) == 10_000


def test_a_change_in_another_window_is_told_and_not_overwritten(page: Desk, other: Workspace) -> None:
    page.page.jump("1.3")
    elsewhere = other.open_sheet(page.row.id)
    other.choose(elsewhere.sheet.sheet_id, elsewhere.version, "1.3", 3)
    page.page.choose(1)
    assert [error.code for error in page.screen.errors] == ["stale"]
    assert page.screen.problem == page.screen.errors[0].message
    assert (page.screen.front, page.screen.chosen) == ("1.3", 3), "the newest state, where one stood"
    page.page.choose(2)
    assert page.stored().sheet.answers == {"1.3": 2}, "one goes on from there"


def test_text_typed_on_a_stale_page_is_kept_beside_what_the_other_window_wrote(page: Desk, other: Workspace) -> None:
    elsewhere = other.open_sheet(page.row.id)
    other.comment(elsewhere.sheet.sheet_id, elsewhere.version, "1.1", "Của cửa sổ kia")
    page.page.comment("1.1", "Của tôi")
    assert page.screen.criterion is not None
    assert page.screen.criterion.comment == "Của cửa sổ kia\nCủa tôi"
    assert page.page.unsaved_text
    assert page.stored().sheet.comments == {"1.1": "Của cửa sổ kia"}, "nothing is overwritten unseen"
    page.page.comment("1.1", page.screen.criterion.comment)
    assert page.stored().sheet.comments == {"1.1": "Của cửa sổ kia\nCủa tôi"}


def test_a_sheet_closed_in_another_window_is_shown_as_closed(page: Desk, other: Workspace) -> None:
    page.answer_all()
    state = other.open_sheet(page.row.id)
    other.close_sheet(state.sheet.sheet_id, state.version)
    page.page.choose(0)
    assert page.screen.banner("Phiếu đã khóa") is not None
    assert page.stored().status == "closed"


@pytest.mark.parametrize("finished", [False, True])
def test_once_the_council_has_finished_scoring_the_sheet_is_only_to_be_looked_at(
    page: Desk, other: Workspace, finished: bool
) -> None:
    council = appointed(page.workspace)
    screen, session = page.screen, page.session
    with seated(page.workspace, council[5]):
        session.seat = page.workspace.signed_in()
        session.choose_product(council.product)
        page.page.start()
        page.page.choose(1)
        for member in council.members[:4]:
            give(other, member, council.product, full())
        with seated(other, council[1]):
            other.close_scoring(council.id, None, {(council.product, council[5].id): "Vắng mặt"})
        if finished:
            meet(other, council)
            with seated(other, council[1]):
                other.finish_round(council.id)
        page.page.comment("1.1", "Viết dở")
        assert screen.banner("chỉ còn để xem") is not None and screen.problem == "", "said once, in words"
        assert screen.criterion is not None and not screen.criterion.editable
        assert (screen.chosen, screen.criterion.comment) == (1, "Viết dở"), "what was typed can still be read"
        page.page.choose(2)
        page.page.undo()
        assert screen.chosen == 1 and screen.errors == []
        page.page.next_unscored()
        page.page.jump(FINISH)
        assert screen.finish is not None and not screen.finish.can_close and not screen.finish.editable


def test_scoring_that_is_opened_again_goes_on(page: Desk, other: Workspace) -> None:
    council = appointed(page.workspace)
    with seated(page.workspace, council[5]):
        page.session.seat = page.workspace.signed_in()
        page.session.choose_product(council.product)
        page.page.start()
        for member in council.members[:4]:
            give(other, member, council.product, full())
        with seated(other, council[1]):
            other.close_scoring(council.id, None, {(council.product, council[5].id): "Vắng mặt"})
            page.page.choose(1)
            other.score_again(council.id, [council.product], "Xem lại")
        page.page.start()
        page.page.choose(1)
        assert page.screen.banner("chỉ còn để xem") is None and page.screen.chosen == 1


def test_a_product_deleted_in_another_window_is_told(page: Desk, other: Workspace) -> None:
    other.delete_product(page.row.id)
    page.page.choose(1)
    assert page.screen.status == ("Chưa lưu được", "bad")
    assert "không còn trong dữ liệu" in page.screen.problem


def test_a_text_that_agrees_with_the_store_is_not_kept_twice() -> None:
    before, now = Drafts({"1.1": "cũ"}), Drafts({"1.1": "mới"})
    before.write("1.1", "mới")
    now.take_over(before)
    assert now.text("1.1") == "mới"
    assert not now.refused


def test_an_unchanged_text_does_not_bring_an_old_one_back() -> None:
    before, now = Drafts({"1.1": "cũ"}), Drafts({"1.1": "mới"})
    now.take_over(before)
    assert now.text("1.1") == "mới"
