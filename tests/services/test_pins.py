"""PINs: argon2id, and a wait after wrong ones that neither a restart nor the clock takes away."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocop_desktop.errors import CouncilError, InputError, PinError
from ocop_desktop.services.pins import Tries, after_clock_change, delay_after, fits, hash_pin, seconds_left
from ocop_desktop.services.round_records import MemberDraft, RoundDraft
from ocop_desktop.services.workspace import Workspace
from tests.services.councils import Council, appointed, seated
from tests.services.workspaces import START, Watch, opened, rows


def code_of(caught: pytest.ExceptionInfo[PinError]) -> str:
    return caught.value.code


def ready(workspace: Workspace, pin: str = "2580") -> Council:
    council = appointed(workspace)
    workspace.choose_pin(council[4].id, pin)
    return council


def wrong(workspace: Workspace, member_id: int, times: int, watch: Watch) -> None:
    """So many wrong PINs, each as soon as it is allowed."""
    for _ in range(times):
        watch.time += timedelta(seconds=workspace.pin_wait(member_id))
        with pytest.raises(PinError) as caught:
            workspace.sign_in(member_id, "1111")
        assert code_of(caught) == "wrong_pin"


def test_a_pin_is_kept_as_argon2id_with_a_salt_of_its_own() -> None:
    first, second = hash_pin("2580"), hash_pin(" ２５８０ ")
    assert first.startswith("$argon2id$")
    assert first != second
    assert fits(first, "2580")
    assert fits(second, "2580"), "digits of a full-width keyboard are digits"
    assert not fits(first, "2581")
    assert not fits(first, "")


@pytest.mark.parametrize("pin", ["", "123", "12a4", "1234567890123", "12 34"])
def test_what_is_no_pin_is_refused(pin: str) -> None:
    with pytest.raises(InputError) as caught:
        hash_pin(pin)
    assert caught.value.code == "pin"


@given(st.integers(1, 60))
def test_the_wait_grows_and_has_an_end(wrong_tries: int) -> None:
    assert delay_after(wrong_tries) >= delay_after(wrong_tries - 1)
    assert delay_after(wrong_tries) <= 3600
    assert wrong_tries > 12 or delay_after(wrong_tries) > delay_after(wrong_tries - 1)


@given(st.integers(1, 20), st.integers(-(10**8), 10**5), st.integers(0, 10**5))
def test_no_clock_shortens_the_wait_below_what_passed_on_it(wrong_tries: int, moved: int, waited: int) -> None:
    """Whatever the clock is set to: after the next look, the wait is over only when it has passed from there."""
    tries = Tries(wrong_tries, START)
    set_to = START + timedelta(seconds=moved)
    anchored = after_clock_change(tries, set_to)
    left = seconds_left(anchored, set_to + timedelta(seconds=waited))
    passed = waited if moved < 0 else moved + waited
    assert left == max(0, delay_after(wrong_tries) - passed)


def test_a_member_chooses_a_pin_signs_in_and_out(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        council = appointed(workspace)
        with pytest.raises(PinError) as caught:
            workspace.sign_in(council[4].id, "2580")
        assert code_of(caught) == "no_pin"
        assert workspace.choose_pin(council[4].id, "2580").has_pin
        signed = workspace.sign_in(council[4].id, "2580")
        assert (signed.member.name, signed.round.id) == ("Thành viên 4", council.id)
        assert workspace.signed_in() == signed
        workspace.sign_out()
        assert workspace.signed_in() is None
        with pytest.raises(PinError) as caught:
            workspace.choose_pin(council[4].id, "0000")
        assert code_of(caught) == "pin_there"
        workspace.change_pin(council[4].id, "2580", "147963")
        assert workspace.sign_in(council[4].id, "147963").member.id == council[4].id


def test_neither_a_pin_nor_its_hash_is_in_the_journal(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        ready(workspace, "975310")
    kept = [row["hash"] for row in rows(tmp_path, "SELECT hash FROM member_pin")]
    written = "\n".join(f"{row['details']} {row['subject']}" for row in rows(tmp_path, "SELECT * FROM journal"))
    assert "975310" not in written
    assert kept[0] not in written
    assert "member.pin_chosen" in {row["action"] for row in rows(tmp_path, "SELECT action FROM journal")}


def test_wrong_pins_cost_more_and_more_and_a_right_one_forgives_them(tmp_path: Path) -> None:
    watch = Watch()
    with opened(tmp_path, watch) as workspace:
        member = ready(workspace)[4].id
        wrong(workspace, member, 5, watch)
        assert workspace.pin_wait(member) > 10
        with pytest.raises(PinError) as caught:
            workspace.sign_in(member, "2580")
        assert code_of(caught) == "pin_wait", "not even the right one before its time"
        assert int(caught.value.detail) > 10
        watch.time += timedelta(seconds=16)
        workspace.sign_in(member, "2580")
        assert workspace.pin_wait(member) == 0
        assert workspace.pin_wait(member + 1) == 0, "nobody else waits"


def test_a_restart_does_not_shorten_the_wait(tmp_path: Path) -> None:
    watch = Watch()
    with opened(tmp_path, watch) as workspace:
        member = ready(workspace)[4].id
        wrong(workspace, member, 6, watch)
    with opened(tmp_path, watch) as workspace, pytest.raises(PinError) as caught:
        workspace.sign_in(member, "2580")
    assert code_of(caught) == "pin_wait"


def test_a_clock_set_back_does_not_unlock_and_does_not_lock_for_ever(tmp_path: Path) -> None:
    watch = Watch()
    with opened(tmp_path, watch) as workspace:
        member = ready(workspace)[4].id
        wrong(workspace, member, 6, watch)
        watch.time -= timedelta(days=365)
        with pytest.raises(PinError) as caught:
            workspace.sign_in(member, "2580")
        assert (code_of(caught), int(caught.value.detail)) == ("pin_wait", 32)
        watch.time += timedelta(seconds=20)
        with pytest.raises(PinError):
            workspace.sign_in(member, "2580")
        watch.time += timedelta(seconds=20)
        assert workspace.sign_in(member, "2580").member.id == member


def test_a_try_counts_before_it_is_checked(tmp_path: Path) -> None:
    """The program is ended between a wrong PIN and its answer: the try is not for nothing."""
    watch = Watch()
    with opened(tmp_path, watch) as workspace:
        member = ready(workspace)[4].id
        workspace._council.pins._count(member)
    with opened(tmp_path, watch) as workspace:
        assert rows(tmp_path, "SELECT wrong FROM member_pin")[0]["wrong"] == 1
        watch.time += timedelta(seconds=2)
        workspace.sign_in(member, "2580")
    assert rows(tmp_path, "SELECT wrong FROM member_pin")[0]["wrong"] == 0


def test_a_forgotten_pin_is_reset_by_the_desk_and_not_by_a_member(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        council = ready(workspace)
        with seated(workspace, council[5]), pytest.raises(CouncilError) as caught:
            workspace.reset_pin(council[4].id, "Quên")
        assert caught.value.code == "not_allowed"
        with seated(workspace, council[3]):
            assert not workspace.reset_pin(council[4].id, "Quên").has_pin
        workspace.choose_pin(council[4].id, "1597")
        workspace.sign_in(council[4].id, "1597")


def test_a_council_is_taken_over_with_its_pins_as_hashes(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        council = ready(workspace)
        other = workspace.add_round(RoundDraft(year=2026, number=2))
        taken = workspace.copy_council(other.id, council.id)
        assert [(m.name, m.role) for m in taken] == [(m.name, m.role) for m in council.members]
        assert [m.has_pin for m in taken] == [False, False, False, True, False]
        assert workspace.sign_in(taken[3].id, "2580").round.id == other.id
        with pytest.raises(CouncilError) as caught:
            workspace.add_member(other.id, MemberDraft("Thành viên 9", "member"))
        assert caught.value.code == "not_allowed"
