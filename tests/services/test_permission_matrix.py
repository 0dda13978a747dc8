"""The one table of permissions, below the screens: every role tries everything, and gets what the table says."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import get_args

import pytest

from ocop_desktop.council.permissions import ACTIONS, Action, SeatRole, may
from ocop_desktop.errors import OcopError
from ocop_desktop.services.round_records import Meeting, MemberDraft
from ocop_desktop.services.workspace import Workspace
from tests.services.councils import ROUND, Council, appointed, full, give, meet, seated
from tests.services.workspaces import draft, opened

ROLES: tuple[SeatRole, ...] = get_args(SeatRole)
#: Shown elsewhere, as they depend on whose sheet or whose paper it is.
ELSEWHERE: set[Action] = {"sheet.others", "paper.certify"}
Act = Callable[[Workspace], object]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, Council, str]]:
    """A round with a product that is scored and closed, split at 1.5, and one on which a paper sheet has been begun."""
    path = tmp_path_factory.mktemp("round")
    with opened(path) as workspace:
        council = appointed(workspace, members=4, products=2)
        own = workspace.open_sheet(council.products[1].id).sheet.sheet_id
        for number, member in enumerate(council.members):
            give(workspace, member, council.product, full(c1_5=1) if number else full())
        with seated(workspace, council[3]):
            workspace.close_scoring(council.id, [council.product])
            workspace.begin_paper(council.id, council.products[1].id, council[4].id)
        meet(workspace, council)
    yield path, council, own


@contextmanager
def as_role(workspace: Workspace, council: Council, role: SeatRole) -> Iterator[int]:
    """Sits down in that role; whose sheets are own there (those of the chair for the office)."""
    if role == "office":
        yield council[1].id
        return
    member = next(m for m in council.members if m.role == role)
    with seated(workspace, member):
        yield member.id


def acts(council: Council, me: int, solo: str) -> dict[Action, list[Act]]:
    """What can be tried of each action; what would be in the way of the others comes last."""
    closed, going, the_round = council.product, council.products[1].id, council.id
    other = next(m.id for m in council.members if m.id != me)

    def own_sheet(w: Workspace) -> object:
        result = w.council_result(the_round, closed)
        sheet = next(part.sheet_id for part in result.members if part.member.id == me)
        return w.store_signed(sheet, w.sheet_state(sheet).version, b"%PDF-", "ab" * 32)

    def producer(w: Workspace) -> int:
        with_producer = w.producers()[0] if may(w._base.seat.role, "register.read") else None
        return with_producer.id if with_producer else 1

    return {
        "register.read": [lambda w: w.producers(), lambda w: w.past_imports(), lambda w: w.round_products(the_round)],
        "register.edit": [
            lambda w: w.add_product(draft(sequence=70)),
            lambda w: w.set_samples(closed, 5),
            lambda w: w.save_setup(w.setup()),  # type: ignore[arg-type]
        ],
        "progress.read": [lambda w: w.progress(the_round), lambda w: w.unfinished(the_round)],
        "result.read": [lambda w: w.council_result(the_round, closed), lambda w: w.round_results(the_round)],
        "paper.make": [lambda w: w.paper_offer(the_round)],
        "paper.key": [lambda w: w.papers(the_round), lambda w: w.key_paper(w.papers(the_round)[0].id)],
        "paper.settle": [lambda w: w.compare_paper(1)],
        "sheet.sign": [own_sheet],
        "solo.score": [lambda w: w.sheet_state(solo), lambda w: w.choose(solo, 0, "1.1", 1)],
        "sheet.score": [lambda w: w.my_products()],
        "conflict.own": [lambda w: w.declare_conflict(me, producer(w), "Người thân")],
        "conflict.others": [lambda w: w.declare_conflict(other, producer(w), "Người thân")],
        "meeting.edit": [lambda w: w.save_meeting(the_round, 0, Meeting("2026-11-20T08:00"))],
        "entry.edit": [lambda w: w.assign(the_round, [going], [other]), lambda w: w.take_product(the_round, going)],
        "decision.record": [
            lambda w: w.decide(the_round, closed, "1.5", 4, True, "Đủ hợp đồng", [council[1].id]),
            lambda w: w.withdraw_decision(the_round, closed, "1.5", 4, "Nhầm"),
        ],
        "sheet.exclude": [
            lambda w: w.exclude_sheet(the_round, closed, other, "Nhầm sản phẩm"),
            lambda w: w.include_sheet(the_round, closed, other, "Xem lại"),
        ],
        "scoring.reopen": [lambda w: w.score_again(the_round, [closed], "Xem lại")],
        "scoring.close": [lambda w: w.close_scoring(the_round)],
        "round.finish": [lambda w: w.finish_round(the_round)],
        "round.reopen": [lambda w: w.reopen_round(the_round, "Nhầm")],
        "council.edit": [
            lambda w: w.add_member(the_round, MemberDraft("Thành viên 9", "member")),
            lambda w: w.reset_pin(other, "Quên"),
            lambda w: w.remove_member(other, "Chuyển công tác", keep_sheets=True),
        ],
        "round.edit": [
            lambda w: w.update_round(the_round, 0, ROUND),
            lambda w: w.delete_round(the_round),
            lambda w: w.add_round(ROUND),
        ],
    }


def refusal(act: Act, workspace: Workspace) -> str:
    """The action that the table is named for in a refusal; "" where it was not the table that stood in the way."""
    try:
        act(workspace)
    except OcopError as error:
        return error.detail if error.code == "not_allowed" else ""
    return ""


@pytest.mark.parametrize("role", ROLES)
def test_every_role_gets_what_the_table_gives_it_and_is_refused_the_rest(
    tmp_path: Path, folder: tuple[Path, Council, str], role: SeatRole
) -> None:
    source, council, solo = folder
    shutil.copytree(source, tmp_path / "data")
    with opened(tmp_path / "data") as workspace, as_role(workspace, council, role) as me:
        for action, tries in acts(council, me, solo).items():
            for number, act in enumerate(tries):
                head = workspace.journal_head()
                refused = refusal(act, workspace)
                if may(role, action):
                    assert refused != action, (role, action, number)
                elif action == "conflict.own":
                    continue  # nobody is the office's own member; declaring for others is another action
                else:
                    assert refused, (role, action, number)
                    assert workspace.journal_head() == head, "and nothing was written"


def test_every_action_of_the_table_is_tried(folder: tuple[Path, Council, str]) -> None:
    _, council, solo = folder
    assert set(acts(council, council[1].id, solo)) == set(ACTIONS) - ELSEWHERE
