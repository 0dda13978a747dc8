"""What a screen offers to whoever sits at it, before it is tried."""

from __future__ import annotations

from pathlib import Path

import pytest

from ocop_desktop.council.permissions import ACTIONS, TABLE
from ocop_desktop.errors import CouncilError
from ocop_desktop.presenters.seats import may_here, refusal, refusal_in
from tests.presenters.council_screens import session_on, sit
from tests.services import councils


def test_the_screens_say_no_where_the_core_does_and_nowhere_else(tmp_path: Path) -> None:
    session = session_on(tmp_path)
    council = councils.appointed(session.workspace, 4)
    for member in (None, *council.members):
        if member is not None:
            sit(session, member)
        role = "office" if member is None else member.role
        for action in ACTIONS:
            assert may_here(session, action) is (role in TABLE[action])
            assert bool(refusal(session, action)) is not may_here(session, action)


def test_a_refusal_names_the_role_and_what_it_may_not_do(tmp_path: Path) -> None:
    session = session_on(tmp_path)
    council = councils.appointed(session.workspace)
    assert refusal(session, "round.finish") == (
        "Người chưa đăng nhập không được kết thúc đợt đánh giá. "
        "Hãy đăng nhập bằng tên Chủ tịch Hội đồng hoặc Phó Chủ tịch Hội đồng."
    )
    assert refusal(session, "paper.certify").endswith("Hãy đăng nhập bằng tên Thư ký Hội đồng.")
    assert refusal(session, "sheet.score").endswith("Hãy đăng nhập bằng tên của mình.")
    sit(session, council[4])
    assert refusal(session, "council.edit") == (
        "Ủy viên Hội đồng không được thay đổi thành viên Hội đồng. Hãy đăng xuất để làm việc này."
    )


def test_a_secretary_works_in_their_own_round_alone(tmp_path: Path) -> None:
    session = session_on(tmp_path)
    own = councils.appointed(session.workspace)
    other = councils.appointed(session.workspace, number=2)
    sit(session, own[3])
    assert refusal_in(session, "council.edit", own.round) == ""
    assert "Thành viên 3 đang đăng nhập ở Đợt 1 năm 2026" in refusal_in(session, "council.edit", other.round)
    with pytest.raises(CouncilError, match="một đợt đánh giá khác"):
        session.workspace.delete_round(other.id)
