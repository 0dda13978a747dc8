"""Whose sheets lie on the desk of "Ký và gửi": one's own, and for the secretary the copies that they stand for."""

from __future__ import annotations

from pathlib import Path

from ocop_desktop.presenters.sending_desk import MOST_SHEETS, read_desk
from ocop_desktop.services.paths import DataPaths
from tests.services import workspaces
from tests.services.councils import appointed, full, give, seated


def test_a_member_signs_their_own_sheets_and_is_led_only_to_products_of_theirs(tmp_path: Path) -> None:
    with workspaces.opened(tmp_path) as workspace:
        council = appointed(workspace, products=3)
        give(workspace, council[1], council.product, full())
        give(workspace, council[4], council.product, full())
        workspace.take_product(council.id, council.products[2].id)
        with seated(workspace, council[1]):
            desk = read_desk(workspace, DataPaths(tmp_path))
        assert [one.sheet.evaluator.name for one in desk.closed] == ["Thành viên 1"]
        assert [row.id for row in desk.open] == [council.products[1].id]
        assert read_desk(workspace, DataPaths(tmp_path)).closed == ()


def test_more_sheets_than_a_page_holds_are_counted_and_come_later(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr("ocop_desktop.presenters.sending_desk.MOST_SHEETS", 1)
    assert MOST_SHEETS > 1
    with workspaces.opened(tmp_path) as workspace:
        council = appointed(workspace, products=3)
        for row in council.products:
            give(workspace, council[4], row.id, full())
        with seated(workspace, council[4]):
            desk = read_desk(workspace, DataPaths(tmp_path))
        assert (len(desk.closed), desk.closed_more) == (1, 2)
