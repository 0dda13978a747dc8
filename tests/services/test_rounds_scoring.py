"""Scoring by a council: windows that meet, a round closed while somebody scores, a further turn, the file's guards."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from ocop_desktop.errors import CouncilError, OcopError, SigningError
from ocop_desktop.services.signing_desk import sign_sheet
from tests.services.councils import appointed, fill, full, give, scored, seated
from tests.services.workspaces import RUBRIC, START, identity, opened, raw, rows
from tests.storage.test_guards import CONTENT, KEPT, SIGNED, refusal

ROOT = Path(__file__).resolve().parents[2]


def refused(act: Callable[[], object]) -> str:
    with pytest.raises(OcopError) as caught:
        act()
    return caught.value.code


def test_two_windows_on_one_members_sheet_the_one_behind_is_told(tmp_path: Path) -> None:
    with opened(tmp_path) as one, opened(tmp_path) as other:
        council = appointed(one)
        with seated(one, council[4]), seated(other, council[4]):
            state = one.open_sheet(council.product)
            assert other.open_sheet(council.product) == state, "one sheet, whoever opens it first"
            other.choose(state.sheet.sheet_id, state.version, "1.1", 1)
            assert refused(lambda: one.choose(state.sheet.sheet_id, state.version, "1.1", 2)) == "stale"
            assert one.sheet_state(state.sheet.sheet_id).sheet.answers == {"1.1": 1}


def test_scoring_closed_while_somebody_scores_is_told_and_nothing_is_lost(tmp_path: Path) -> None:
    with opened(tmp_path) as desk, opened(tmp_path) as window:
        council = appointed(desk, members=4)
        for n in (1, 2, 3):
            give(desk, council[n], council.product)
        with seated(window, council[4]), seated(desk, council[1]):
            state = window.open_sheet(council.product)
            version = window.choose(state.sheet.sheet_id, state.version, "1.1", 2).version
            assert [u.member_id for u in desk.unfinished(council.id)] == [council[4].id]
            with pytest.raises(CouncilError) as caught:
                desk.close_scoring(council.id)
            assert caught.value.code == "unfinished"
            assert "Thành viên 4" in caught.value.message
            place = council.product, council[4].id
            assert desk.close_scoring(council.id, without={place: "Vắng mặt"}) == [council.product]
            with pytest.raises(CouncilError) as caught:
                window.choose(state.sheet.sheet_id, version, "1.2", 1)
            assert caught.value.code == "scoring_closed"
            assert "vẫn còn nguyên" in caught.value.message
            assert refused(lambda: window.close_sheet(state.sheet.sheet_id, version)) == "scoring_closed"
            assert window.sheet_state(state.sheet.sheet_id).sheet.answers == {"1.1": 2}, "what was saved is there"
            assert window.my_products()[0].excluded == "Vắng mặt"
            part = desk.council_result(council.id, council.product).members[3]
            assert (part.counted, part.reason, part.status) == (False, "Vắng mặt", "open")


def test_scoring_is_closed_for_some_products_and_not_where_nobody_scores(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        council = appointed(workspace, members=3, products=2)
        first, second = (row.id for row in council.products)
        for member in council.members:
            give(workspace, member, first)
        workspace.unassign(council.id, [second], [member.id for member in council.members])
        with seated(workspace, council[1]):
            assert refused(lambda: workspace.close_scoring(council.id)) == "nobody"
            assert workspace.close_scoring(council.id, [first]) == [first]
            assert refused(lambda: workspace.close_scoring(council.id, [first])) == "scoring_closed"
            assert [p.name for p in workspace.round_results(council.id).waiting] == [council.products[1].product.name]
        assert workspace.rounds()[0].closed == 1


def test_a_further_turn_begins_with_what_was_given_and_keeps_the_first(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        council = appointed(workspace, members=3)
        with seated(workspace, council[3]):
            state = workspace.open_sheet(council.product)
            version = workspace.comment(state.sheet.sheet_id, state.version, "1.1", "Đủ hồ sơ").version
            workspace.opinion(state.sheet.sheet_id, version, "Bao bì gọn.")
        scored(workspace, council, {}, {}, {"1.1": 1})
        first = workspace.council_result(council.id, council.product)
        with seated(workspace, council[1]):
            assert refused(lambda: workspace.score_again(council.id, [council.product], " ")) == "missing"
            workspace.score_again(council.id, [council.product], "Chênh lệch lớn")
            assert refused(lambda: workspace.score_again(council.id, [council.product], "x")) == "scoring_open"
        with seated(workspace, council[3]):
            again = workspace.open_sheet(council.product)
            assert again.status == "open"
            assert again.sheet.answers == {**full(), "1.1": 1}
            assert (again.sheet.comments, again.sheet.opinion) == ({"1.1": "Đủ hồ sơ"}, "Bao bì gọn.")
            assert again.sheet.sheet_id != state.sheet.sheet_id
            best = workspace.choose(again.sheet.sheet_id, again.version, "1.1", full()["1.1"]).version
            workspace.close_sheet(again.sheet.sheet_id, best)
            assert refused(lambda: workspace.reopen(state.sheet.sheet_id)) == "scoring_closed"
        assert workspace.progress(council.id).rows[0].states == ("not_begun", "not_begun", "finished")
        for n in (1, 2):
            give(workspace, council[n], council.product)
        with seated(workspace, council[1]):
            workspace.close_scoring(council.id)
        second = workspace.council_result(council.id, council.product)
        assert (second.turn.number, second.turns, second.mean) == (2, 2, 100)
        kept = workspace.council_result(council.id, council.product, 1)
        assert (kept.mean, kept.consensus) == (first.mean, first.consensus)
        assert [turn.reason for turn in workspace.turns(council.id, council.product)] == ["", "Chênh lệch lớn"]


def test_whoever_was_late_may_come_in_the_next_turn_and_other_exclusions_hold_on(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        council = appointed(workspace, members=4)
        for n in (1, 2, 3):
            give(workspace, council[n], council.product)
        with seated(workspace, council[1]):
            workspace.exclude_sheet(council.id, council.product, council[3].id, "Có đơn thư")
            workspace.close_scoring(council.id, without={(council.product, council[4].id): "Vắng mặt"})
            workspace.score_again(council.id, [council.product], "Chờ thành viên vắng")
        assert workspace.progress(council.id).rows[0].states == ("not_begun", "not_begun", "excluded", "not_begun")


def test_a_member_signs_their_own_sheet_and_nobody_elses(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        council = appointed(workspace, members=4)
        state = give(workspace, council[4], council.product)
        pdf = sign_sheet(state.sheet, identity(4), START).pdf

        def store() -> object:
            return workspace.store_signed(state.sheet.sheet_id, state.version, pdf, identity(4).fingerprint)

        assert refused(store) == "not_allowed", "nobody has signed in"
        with seated(workspace, council[1]):
            assert refused(store) == "not_allowed"
        with seated(workspace, council[4]):
            assert store().status == "signed"  # type: ignore[attr-defined]
            assert workspace.signed_pdf(state.sheet.sheet_id) == pdf
        assert workspace.progress(council.id).rows[0].states[3] == "signed"


def test_sheets_may_still_be_signed_after_scoring_is_closed_and_not_corrected(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        council = appointed(workspace, members=3)
        scored(workspace, council)
        with seated(workspace, council[3]):
            state = workspace.open_sheet(council.product)
            pdf = sign_sheet(state.sheet, identity(3), START).pdf
            done = workspace.store_signed(state.sheet.sheet_id, state.version, pdf, identity(3).fingerprint)
            assert done.status == "signed"
            assert refused(lambda: workspace.new_revision(state.sheet.sheet_id)) == "scoring_closed"


def test_a_signed_sheet_is_corrected_as_long_as_scoring_goes_on(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        council = appointed(workspace, members=3)
        state = give(workspace, council[3], council.product)
        with seated(workspace, council[3]):
            pdf = sign_sheet(state.sheet, identity(3), START).pdf
            workspace.store_signed(state.sheet.sheet_id, state.version, pdf, identity(3).fingerprint)
            correction = workspace.new_revision(state.sheet.sheet_id)
            version = workspace.choose(state.sheet.sheet_id, correction.version, "1.1", 1).version
            workspace.close_sheet(state.sheet.sheet_id, version)
        for n in (1, 2):
            give(workspace, council[n], council.product)
        with seated(workspace, council[1]):
            workspace.close_scoring(council.id)
            part = workspace.council_result(council.id, council.product).members[2]
        assert (part.revision, part.total) == (2, 100 - lost_at_first())


def lost_at_first() -> int:
    """What criterion 1.1 loses where its first option is chosen instead of the best."""
    node = RUBRIC.by_code["QD26-10"].criteria["1.1"]
    return max(o.points for o in node.options) - node.points_of(1)


@pytest.fixture(scope="module")
def closed_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("closed")
    with opened(folder) as workspace:
        council = appointed(workspace, members=3)
        give(workspace, council[3], council.product)
    return folder


@pytest.fixture(scope="module")
def signed_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("signed")
    with opened(folder) as workspace:
        council = appointed(workspace, members=3)
        state = give(workspace, council[3], council.product)
        with seated(workspace, council[3]):
            pdf = sign_sheet(state.sheet, identity(3), START).pdf
            workspace.store_signed(state.sheet.sheet_id, state.version, pdf, identity(3).fingerprint)
    return folder


@pytest.fixture(scope="module")
def scored_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Scoring is closed; one sheet is still open, and stays so."""
    folder = tmp_path_factory.mktemp("scored")
    with opened(folder) as workspace:
        council = appointed(workspace, members=3)
        give(workspace, council[1], council.product)
        with seated(workspace, council[3]):
            fill(workspace, workspace.open_sheet(council.product), {"1.1": 1, "1.2": 1})
        without = {(council.product, council[n].id): "Vắng mặt" for n in (2, 3)}
        with seated(workspace, council[1]):
            workspace.close_scoring(council.id, without=without)
    return folder


@pytest.mark.parametrize("sql", CONTENT)
def test_a_members_closed_sheet_keeps_its_content(closed_folder: Path, sql: str) -> None:
    assert refusal(closed_folder, sql) in KEPT


@pytest.mark.parametrize("sql", [*CONTENT, *SIGNED, "UPDATE sheet SET member_id = 1", "UPDATE sheet SET turn = 2"])
def test_a_members_signed_sheet_never_changes(signed_folder: Path, sql: str) -> None:
    assert refusal(signed_folder, sql) in KEPT


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE answer SET option = 2",
        "DELETE FROM answer WHERE sheet_id IN (SELECT sheet_id FROM sheet WHERE status = 'open')",
        "INSERT INTO answer SELECT sheet_id, revision, 'x', 1 FROM sheet WHERE status = 'open'",
        "UPDATE sheet SET opinion = 'x' WHERE status = 'open'",
        "UPDATE sheet SET status = 'open', frozen = NULL WHERE status = 'closed'",
        "DELETE FROM sheet WHERE status = 'open'",
        "UPDATE scoring SET closed_at = NULL",
        "DELETE FROM scoring",
        "INSERT OR REPLACE INTO scoring SELECT round_id, product_id, turn, rubric_id, rubric_digest, set_code, reason, "
        "opened_at, NULL FROM scoring",
        "UPDATE round SET practice = 1",
    ],
)
def test_the_file_keeps_closed_scoring_whoever_asks(scored_folder: Path, sql: str) -> None:
    said = refusal(scored_folder, sql)
    assert said in {"the scoring is closed", "a turn of scoring follows a closed one", *KEPT} | {
        "a round with sheets stays what it is"
    }


def test_a_finished_round_keeps_its_decisions_and_members_whoever_asks(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        scored(workspace, appointed(workspace, members=3))
    connection = raw(tmp_path)
    connection.execute("UPDATE round SET finished_at = 'x'")
    connection.close()
    for sql in (
        "UPDATE member SET name = 'x'",
        "DELETE FROM assignment",
        "INSERT INTO decision SELECT round_id, product_id, turn, '1.5', 4, 1, 'x', 'x', 'x' FROM scoring",
        "INSERT INTO exclusion SELECT round_id, product_id, turn, 1, 'decided', 'x', 'x', 'x' FROM scoring",
    ):
        assert refusal(tmp_path, sql) == "the round is finished"


SCORE = """
import sys
from itertools import cycle
from pathlib import Path
from ocop_desktop.clock import SystemClock
from ocop_desktop.services.rubrics import current_rubric
from ocop_desktop.services.workspace import Workspace

workspace = Workspace.open(Path(sys.argv[1]), SystemClock())
workspace.sign_in(int(sys.argv[2]), "2580")
state = workspace.open_sheet(int(sys.argv[3]))
version, option = state.version, 0
for code in cycle(current_rubric().by_code[state.sheet.set].criteria):
    option = (option + 1) % 3
    version = workspace.choose(state.sheet.sheet_id, version, code, option).version
    print(code, option, version, flush=True)
"""


def test_every_choice_of_a_member_that_was_confirmed_survives_a_kill(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        council = appointed(workspace)
        workspace.choose_pin(council[4].id, "2580")
    process = subprocess.Popen(
        [sys.executable, "-c", SCORE, str(tmp_path), str(council[4].id), str(council.product)],
        stdout=subprocess.PIPE,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert process.stdout is not None
    lines = [process.stdout.readline() for _ in range(25)]
    process.kill()
    lines += process.stdout.readlines()
    process.wait()
    process.stdout.close()
    confirmed = {line.split()[0].decode(): int(line.split()[1]) for line in lines if line.endswith(b"\n")}
    with opened(tmp_path) as workspace:
        assert workspace.signed_in() is None, "nobody is signed in after a restart"
        with seated(workspace, council[4]):
            after = workspace.open_sheet(council.product)
        assert workspace.check_journal().whole
    assert set(confirmed.items()) <= set(after.sheet.answers.items()) or len(lines) > len(full())
    assert after.recovered is not None
    assert after.recovered.count in (len(lines), len(lines) + 1)


def test_practice_is_marked_in_the_data_on_the_page_and_never_signed_as_real(tmp_path: Path) -> None:
    from ocop_desktop.council.sheet import from_bytes, to_bytes

    with opened(tmp_path) as workspace:
        practice = appointed(workspace, members=3, practice=True)
        state = give(workspace, practice[3], practice.product)
        assert state.sheet.practice
        assert b'"practice":true' in to_bytes(state.sheet)
        assert from_bytes(to_bytes(state.sheet)) == state.sheet
        real = appointed(workspace, members=3)
        own = give(workspace, real[3], real.product)
        assert b"practice" not in to_bytes(own.sheet)
        assert workspace.open_sheet(practice.product).sheet.practice is False, "the evaluator's own sheet is real"
        with seated(workspace, practice[3]), pytest.raises(SigningError):
            forged = sign_sheet(own.sheet, identity(3), START).pdf
            workspace.store_signed(state.sheet.sheet_id, state.version, forged, identity(3).fingerprint)
    assert rows(tmp_path, "SELECT count(*) FROM round")[0][0] == 2
