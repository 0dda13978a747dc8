"""Members: who may see and do what, whose sheet counts, and what becomes of it when they leave."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from ocop_desktop.errors import CouncilError, InputError, OcopError
from ocop_desktop.services.registers_records import ProducerDraft
from ocop_desktop.services.round_records import MemberDraft, RoundDraft
from ocop_desktop.services.workspace_base import Seat
from tests.services.councils import Council, appointed, full, give, meet, scored, seated
from tests.services.workspaces import draft, opened, raw, rows


def refused(act: Callable[[], object]) -> str:
    with pytest.raises(OcopError) as caught:
        act()
    return caught.value.code


def test_members_are_told_apart_whatever_their_names(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        council = appointed(workspace, members=2)
        first = workspace.add_member(council.id, MemberDraft("Thành viên 9", "member", "Phòng Kinh tế"))
        second = workspace.add_member(council.id, MemberDraft("Thành viên 9", "member", "Hội Nông dân"))
        labels = [member.label for member in workspace.members(council.id)]
        assert labels == [
            "Thành viên 1",
            "Thành viên 2",
            "Thành viên 9 (Phòng Kinh tế)",
            "Thành viên 9 (Hội Nông dân)",
        ]
        listed = workspace.arrange_members(council.id, [second.id, first.id, council[1].id, council[2].id])
        assert listed[0].id == second.id


def test_a_council_has_one_chair(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        council = appointed(workspace, members=2)
        with pytest.raises(InputError) as caught:
            workspace.add_member(council.id, MemberDraft("Thành viên 9", "chair"))
        assert caught.value.detail == "role"
        assert refused(lambda: workspace.update_member(council[2].id, MemberDraft("Thành viên 2", "chair"))) == (
            "chair_taken"
        )
        workspace.remove_member(council[1].id, "Chuyển công tác", keep_sheets=False)
        assert workspace.update_member(council[2].id, MemberDraft("Thành viên 2", "chair")).role == "chair"


def test_a_member_sees_the_products_assigned_and_their_own_sheet_alone(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        council = appointed(workspace, products=2)
        first, second = (row.id for row in council.products)
        workspace.unassign(council.id, [second], [council[4].id])
        others = give(workspace, council[5], first)
        solo = workspace.open_sheet(first)
        with seated(workspace, council[4]):
            assert [row.id for row in workspace.products()] == [first]
            assert [mine.product_id for mine in workspace.my_products()] == [first]
            own = workspace.open_sheet(first)
            for sheet_id in (others.sheet.sheet_id, solo.sheet.sheet_id):
                for act in (workspace.sheet_state, workspace.page, workspace.signed_pdf, workspace.reopen):
                    assert refused(lambda act=act, sheet_id=sheet_id: act(sheet_id)) == "not_allowed"
            assert refused(lambda: workspace.open_sheet(second)) == "not_assigned"
            assert refused(lambda: workspace.progress(council.id)) == "not_allowed"
            assert refused(lambda: workspace.round_products(council.id)) == "not_allowed"
        with seated(workspace, council[5]):
            assert refused(lambda: workspace.choose(own.sheet.sheet_id, own.version, "1.1", 1)) == "not_allowed"


@pytest.mark.parametrize("who", [0, 1, 2, 3])
def test_who_runs_the_round_sees_who_has_finished_and_not_what_they_gave(tmp_path: Path, who: int) -> None:
    with opened(tmp_path) as workspace:
        council = appointed(workspace)
        done = give(workspace, council[5], council.product)
        with seated(workspace, council[4]):
            workspace.open_sheet(council.product)
        if who:
            workspace._council.pins._sit(seat(council, who))
        row = workspace.progress(council.id).rows[0]
        assert row.states == ("not_begun", "not_begun", "not_begun", "scoring", "finished")
        assert row.awaited == 4
        assert refused(lambda: workspace.sheet_state(done.sheet.sheet_id)) == "not_allowed"
        assert refused(lambda: workspace.page(done.sheet.sheet_id)) == "not_allowed"
        assert refused(lambda: workspace.council_result(council.id, council.product)) == "scoring_open"
        assert workspace.round_results(council.id).ranking == ()


def seat(council: Council, who: int) -> Seat:
    return Seat(council[who].id, council[who].label, council[who].role)


def test_once_scoring_is_closed_everybody_sees_everything(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        council = appointed(workspace, members=4)
        theirs = [give(workspace, member, council.product) for member in council.members]
        with seated(workspace, council[3]):
            workspace.close_scoring(council.id)
        with seated(workspace, council[4]):
            assert workspace.sheet_state(theirs[0].sheet.sheet_id) == theirs[0]
            assert workspace.council_result(council.id, council.product).mean == 100
        assert workspace.page(theirs[3].sheet.sheet_id).page_count > 1, "the office prints them"


def test_what_a_role_may_not_do_is_refused_below_the_screens(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        council = appointed(workspace, members=4)
        scored(workspace, council)
        meet(workspace, council)
        product, setup = council.product, workspace.setup()
        assert setup is not None
        acts: dict[str, Callable[[], object]] = {
            "set-up": lambda: workspace.save_setup(setup),
            "products": lambda: workspace.add_product(draft(sequence=8)),
            "rounds": lambda: workspace.add_round(RoundDraft(2026, 9)),
            "members": lambda: workspace.add_member(council.id, MemberDraft("Thành viên 9", "member")),
            "entries": lambda: workspace.put_products(council.id, [product]),
            "scoring": lambda: workspace.close_scoring(council.id),
            "exclusion": lambda: workspace.exclude_sheet(council.id, product, council[4].id, "x"),
            "decision": lambda: workspace.decide(council.id, product, "1.5", 4, True, "x", [council[1].id]),
            "again": lambda: workspace.score_again(council.id, [product], "x"),
            "end": lambda: workspace.finish_round(council.id),
        }
        before = workspace.journal_head()
        with seated(workspace, council[4]):
            assert {name: refused(act) for name, act in acts.items()} == dict.fromkeys(acts, "not_allowed")
        with seated(workspace, council[3]):
            denied = {
                name for name in ("exclusion", "decision", "again", "end") if refused(acts[name]) == "not_allowed"
            }
        assert denied == {"exclusion", "decision", "again", "end"}, "the secretary prepares, the chair decides"
        assert workspace.journal_head() == before


def test_a_member_of_one_round_does_nothing_in_another(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        council = appointed(workspace)
        other = appointed(workspace, number=2)
        with seated(workspace, council[1]):
            assert refused(lambda: workspace.close_scoring(other.id)) == "other_round"
            assert refused(lambda: workspace.open_sheet(other.product)) == "gone"


def test_the_journal_names_the_member_who_did_it(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        council = appointed(workspace)
        state = give(workspace, council[4], council.product)
        assert workspace.check_journal().whole
    done = rows(tmp_path, f"SELECT actor, action FROM journal WHERE subject = '{state.sheet.sheet_id}' ORDER BY n")
    assert {row["actor"] for row in done} == {"Thành viên 4"}
    assert [done[0]["action"], done[-1]["action"]] == ["sheet.begun", "sheet.closed"]
    assert {row["actor"] for row in rows(tmp_path, "SELECT actor FROM journal WHERE action LIKE 'round.%'")} == {
        "Thành viên 1"
    }


def test_a_conflict_of_interest_excludes_the_sheet_with_its_reason_and_can_be_withdrawn(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        council = appointed(workspace, members=4)
        producer = workspace.producers()[0]
        with seated(workspace, council[4]):
            conflict = workspace.declare_conflict(council[4].id, producer.id, "Là người nhà")
            assert refused(lambda: workspace.declare_conflict(council[4].id, producer.id, "x")) == "conflict_there"
            assert refused(lambda: workspace.declare_conflict(council[3].id, producer.id, "x")) == "not_allowed"
        assert workspace.progress(council.id).rows[0].states[3] == "excluded"
        scored(workspace, council, {}, {}, {}, {"1.1": 1})
        result = workspace.council_result(council.id, council.product)
        part = result.members[3]
        assert (part.counted, part.total) == (False, None)
        assert part.reason == f"Xung đột lợi ích với chủ thể “{producer.producer.name}”: Là người nhà"
        assert (len(result.consensus.sheets), result.mean, result.spread.totals) == (
            3, 100, {f"Thành viên {n}": 100 for n in (1, 2, 3)},
        )  # fmt: skip
        with seated(workspace, council[4]):
            withdrawn = workspace.withdraw_conflict(conflict.id, "Khai nhầm chủ thể")
        assert not withdrawn.stands
        assert len(workspace.council_result(council.id, council.product).consensus.sheets) == 4
        assert [c.reason for c in workspace.conflicts(council.id)] == ["Là người nhà"], "it stays on record"


def test_a_conflict_follows_its_producer_through_a_new_name_and_a_joined_entry(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        council = appointed(workspace)
        producer = workspace.producers()[0]
        workspace.declare_conflict(council[4].id, producer.id, "Là người nhà")
        workspace.update_producer(producer.id, producer.version, renamed(producer.producer, "Hộ ví dụ mới"))
        assert workspace.conflicts(council.id)[0].producer == "Hộ ví dụ mới"
        other = workspace.add_producer(renamed(producer.producer, "Hộ ví dụ, bản ghi khác"))
        workspace.join_producers(producer.id, other.id)
        assert workspace.round_products(council.id)[0].conflicted == (council[4].id,)


def renamed(known: ProducerDraft, name: str) -> ProducerDraft:
    return replace(known, name=name)


def test_a_member_without_any_trace_goes_and_one_who_has_scored_stays_marked(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        council = appointed(workspace, products=2)
        first, second = (row.id for row in council.products)
        assert workspace.remove_member(council[5].id, "Không nhận nhiệm vụ", keep_sheets=False) is None
        done = give(workspace, council[4], first)
        with seated(workspace, council[4]):
            begun = workspace.open_sheet(second)
        gone = workspace.remove_member(council[4].id, "Chuyển công tác", keep_sheets=True)
        assert gone is not None
        assert (gone.appointed, gone.removed_reason, gone.sheets) == (False, "Chuyển công tác", 2)
        states = {row.product_id: dict(zip(workspace.progress(council.id).members, row.states, strict=True))
                  for row in workspace.progress(council.id).rows}  # fmt: skip
        assert [states[p][gone] for p in (first, second)] == ["finished", "excluded"]
        connection = raw(tmp_path)
        kept = connection.execute("SELECT sheet_id FROM sheet WHERE member_id = ?", (gone.id,)).fetchall()
        connection.close()
        assert {row[0] for row in kept} == {done.sheet.sheet_id, begun.sheet.sheet_id}


@pytest.mark.parametrize("keep", [True, False])
def test_whether_a_leaving_members_sheets_count_is_decided_and_said(tmp_path: Path, keep: bool) -> None:
    with opened(tmp_path) as workspace:
        council = appointed(workspace, members=4)
        scored(workspace, council, {}, {}, {}, {"1.1": 1})
        before = workspace.council_result(council.id, council.product)
        workspace.remove_member(council[4].id, "Chuyển công tác", keep_sheets=keep)
        after = workspace.council_result(council.id, council.product)
        part = after.members[3]
        assert part.counted is keep
        assert part.reason == ("" if keep else "Đã thôi tham gia Hội đồng: Chuyển công tác")
        assert (after.mean == before.mean) is keep
        assert after.quorum.appointed == 3
        workspace.restore_member(council[4].id)
        assert workspace.council_result(council.id, council.product).mean == before.mean, "a slip is undone"
    details = rows(tmp_path, "SELECT details FROM journal WHERE action = 'member.removed'")[0]["details"]
    assert json.loads(details)["counted"] is keep


def test_a_member_who_has_left_is_not_awaited_in_a_further_turn(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        council = appointed(workspace, members=4)
        scored(workspace, council)
        workspace.remove_member(council[4].id, "Chuyển công tác", keep_sheets=True)
        with seated(workspace, council[1]):
            workspace.score_again(council.id, [council.product], "Xem lại")
            assert [u.member_id for u in workspace.unfinished(council.id)] == [m.id for m in council.members[:3]]
            first = workspace.council_result(council.id, council.product, 1)
        assert len(first.consensus.sheets) == 4


def test_a_member_removed_while_they_score_is_told_and_nothing_is_lost(tmp_path: Path) -> None:
    with opened(tmp_path) as desk, opened(tmp_path) as window:
        council = appointed(desk)
        window._council.pins._sit(seat(council, 4))
        state = window.open_sheet(council.product)
        version = window.choose(state.sheet.sheet_id, state.version, "1.1", 2).version
        desk.remove_member(council[4].id, "Chuyển công tác", keep_sheets=False)
        assert refused(lambda: window.choose(state.sheet.sheet_id, version, "1.2", 1)) == "signed_out"
        assert window.signed_in() is None
    assert rows(tmp_path, "SELECT code, option FROM answer")[0]["option"] == 2


def test_a_removed_member_cannot_sign_in(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        council = appointed(workspace)
        workspace.choose_pin(council[4].id, "2580")
        give(workspace, council[4], council.product)
        workspace.remove_member(council[4].id, "Chuyển công tác", keep_sheets=True)
        with pytest.raises(CouncilError) as caught:
            workspace.sign_in(council[4].id, "2580")
        assert caught.value.code == "gone"


def test_a_members_window_shows_only_what_is_theirs_to_give(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        council = appointed(workspace)
        with seated(workspace, council[4]):
            state = workspace.open_sheet(council.product)
            version = state.version
            for code in list(full())[:5]:
                version = workspace.choose(state.sheet.sheet_id, version, code, 1).version
            mine = workspace.my_products()[0]
            assert mine.sheet is not None
            assert (mine.sheet.scored, mine.sheet.total_criteria, mine.open) == (5, len(full()), True)
            assert (mine.excluded, mine.paper) == ("", False)


def test_the_desk_without_a_member_has_no_sheet_of_its_own_in_the_round(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        appointed(workspace)
        assert refused(lambda: workspace.my_products()) == "not_allowed"
