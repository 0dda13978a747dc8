"""What goes wrong in a round at work: a power cut in the middle, a clock set back, windows and lists that collide.

Each gets a clear answer in Vietnamese, and nothing that was saved is lost.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from ocop_desktop.council.ids import is_id
from ocop_desktop.errors import CouncilError, InputError, OcopError, PinError, SheetError, SigningError
from ocop_desktop.services.clock_check import TOLERANCE
from ocop_desktop.services.dossier_records import Receipt
from ocop_desktop.services.import_source import read_list
from ocop_desktop.services.registers_records import Certificate, ProductDetails
from ocop_desktop.services.workspace import Workspace
from ocop_desktop.signing.identity import create_internal, load_identity
from tests.services.councils import Council, appointed, full, give, meet, scored, seated
from tests.services.lists import NINE, csv_text, listed
from tests.services.workspaces import HANOI, PASSPHRASE, SETUP, START, Watch, draft, opened, rows

ROOT = Path(__file__).resolve().parents[2]

#: A machine without its battery, one before all time, and one that lags a year behind.
SET_BACK = (
    datetime(1980, 1, 1, tzinfo=HANOI),
    datetime(1969, 12, 31, 23, tzinfo=UTC),
    START - timedelta(days=365),
)


def refused(act: Callable[[], object]) -> OcopError:
    with pytest.raises(OcopError) as caught:
        act()
    return caught.value


def in_vietnamese(error: OcopError) -> bool:
    """Whether it says in whole sentences what happened, that nothing is lost, and what to do."""
    safe = ("Không có gì", "không có gì", "còn nguyên", "không bị", "vẫn còn")
    return error.message.endswith(".") and any(w in error.message for w in safe) and "ãy " in error.message


# --- power cut ----------------------------------------------------------------------------------------------------

_BEGIN = """
import sys, time
from pathlib import Path
from tests.services.councils import seated
from tests.services.lists import listed, csv_text
from tests.services.workspaces import Watch
from ocop_desktop.services.workspace import Workspace

def stop_here():
    print("now", flush=True)
    time.sleep(600)

workspace = Workspace.open(Path(sys.argv[1]), Watch())
"""
IMPORT = (
    _BEGIN
    + """
lines = ["Tên sản phẩm,Tên chủ thể", *(f"Sản phẩm {n},Hộ {n}" for n in range(1, 3001))]
workspace.take_import(listed(csv_text(*lines)), tick=lambda done: stop_here() if done == 2900 else None)
"""
)
CLOSE = (
    _BEGIN
    + """
from ocop_desktop.storage import rounds
change, count = rounds.change_turn, []

def change_turn(*arguments):
    change(*arguments)
    count.append(1)
    if len(count) == 2:
        stop_here()

if sys.argv[3] == "half":
    rounds.change_turn = change_turn
with seated(workspace, next(m for m in workspace.members(int(sys.argv[2])) if m.role == "chair")):
    workspace.close_scoring(int(sys.argv[2]))
    stop_here()
"""
)


def cut(code: str, *arguments: object) -> None:
    """Runs code until it says that it is there, and takes its power away."""
    process = subprocess.Popen(
        [sys.executable, "-c", code, *map(str, arguments)],
        stdout=subprocess.PIPE,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"},
    )
    assert process.stdout is not None
    assert process.stdout.readline().strip() == b"now"
    process.kill()
    process.wait()
    process.stdout.close()


def test_a_power_cut_in_the_middle_of_an_import_leaves_nothing_of_it(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        workspace.save_setup(SETUP)
        kept = workspace.add_product(draft())
        head = workspace.journal_head()
    cut(IMPORT, tmp_path)
    with opened(tmp_path) as workspace:
        assert [row.id for row in workspace.products()] == [kept.id]
        assert len(workspace.producers()) == 1
        assert workspace.journal_head() == head and workspace.check_journal().whole
        assert workspace.past_imports() == []
        again = workspace.take_import(listed(csv_text("Tên sản phẩm,Tên chủ thể", "Sản phẩm 1,Hộ 1")))
        assert len(again.added) == 1, "the same list can be imported at once"
    assert rows(tmp_path, "PRAGMA integrity_check")[0][0] == "ok"


@pytest.mark.parametrize("when", ["half", "done"])
def test_a_power_cut_while_scoring_is_closed_closes_all_or_nothing(tmp_path: Path, when: str) -> None:
    with opened(tmp_path) as workspace:
        council = appointed(workspace, members=3, products=4)
        for row in council.products:
            for member in council.members:
                give(workspace, member, row.id)
        sheets = [tuple(row) for row in rows(tmp_path, "SELECT sheet_id, revision, version, status FROM sheet")]
    cut(CLOSE, tmp_path, council.id, when)
    with opened(tmp_path) as workspace:
        closed = [bool(entry.turn.closed_at) for entry in workspace.round_products(council.id)]
        assert closed == [when == "done"] * 4
        assert [tuple(row) for row in rows(tmp_path, "SELECT sheet_id, revision, version, status FROM sheet")] == sheets
        assert workspace.check_journal().whole
        with seated(workspace, council[1]):
            if when == "half":
                error = refused(lambda: workspace.council_result(council.id, council.product))
                assert error.code == "scoring_open", "nobody sees a result that was not closed"
                assert len(workspace.close_scoring(council.id)) == 4
            for row in council.products:
                assert workspace.council_result(council.id, row.id).stars == 5
    assert rows(tmp_path, "PRAGMA integrity_check")[0][0] == "ok"


# --- a clock set back --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("back", SET_BACK, ids=lambda day: f"{day:%Y}")
def test_a_clock_set_back_is_told_and_a_round_goes_on(tmp_path: Path, back: datetime) -> None:
    with opened(tmp_path) as workspace:
        assert workspace.clock_behind is None
        council = appointed(workspace, members=3)
        given = give(workspace, council[2], council.product)
        with seated(workspace, council[3]):
            begun = workspace.open_sheet(council.product)
            version = workspace.choose(begun.sheet.sheet_id, begun.version, "1.1", 1).version
    with opened(tmp_path, Watch(back)) as workspace:
        told = workspace.clock_behind
        assert told is not None
        assert f"{back.astimezone(told.now.tzinfo):%d/%m/%Y}" in told.message
        assert f"{START.astimezone(back.tzinfo):%d/%m/%Y}" in told.message and "còn nguyên" in told.message
        with seated(workspace, council[3]):
            state = workspace.open_sheet(council.product)
            assert (state.version, state.sheet.answers) == (version, {"1.1": 1})
            assert refused(lambda: workspace.choose(state.sheet.sheet_id, version - 1, "1.1", 2)).code == "stale"
        for number in (1, 3):
            give(workspace, council[number], council.product)
        meet(workspace, council)
        with seated(workspace, council[1]):
            workspace.close_scoring(council.id)
            result = workspace.council_result(council.id, council.product)
            assert (result.stars, result.quorum.holds, len(result.consensus.sheets)) == (5, True, 3)
            assert workspace.score_again(council.id, [council.product], "Xem lại")[0].number == 2
            assert workspace.council_result(council.id, council.product, 1).stars == 5
        assert workspace.sheet_state(given.sheet.sheet_id).sheet == given.sheet, "a closed sheet keeps its days"
        with seated(workspace, council[2]):
            newer = workspace.open_sheet(council.product)
        assert is_id(newer.sheet.sheet_id) and newer.sheet.sheet_id != given.sheet.sheet_id
        assert workspace.check_journal().whole
    with opened(tmp_path, Watch(START + timedelta(days=1))) as workspace:
        assert workspace.clock_behind is None and workspace.check_journal().whole
        with seated(workspace, council[2]):
            found = workspace.open_sheet(council.product).sheet
            assert (found.sheet_id, found.answers) == (newer.sheet.sheet_id, newer.sheet.answers)
    ids = [row[0] for row in rows(tmp_path, "SELECT DISTINCT sheet_id FROM sheet")]
    assert all(is_id(sheet_id) for sheet_id in ids)
    assert [row[0] for row in rows(tmp_path, "SELECT n FROM journal ORDER BY n")] == list(
        range(1, len(rows(tmp_path, "SELECT n FROM journal")) + 1)
    )


def test_a_clock_that_ran_ahead_is_told_once_it_is_right_again_and_then_forgotten(tmp_path: Path) -> None:
    with opened(tmp_path, Watch(datetime(2099, 1, 1, tzinfo=HANOI))) as workspace:
        workspace.save_setup(SETUP)
    with opened(tmp_path) as workspace:
        assert workspace.clock_behind is not None and "01/01/2099" in workspace.clock_behind.message
        workspace.add_product(draft())
    with opened(tmp_path) as workspace:
        assert workspace.clock_behind is None


def test_a_clock_put_right_by_minutes_is_nothing_to_tell(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        workspace.save_setup(SETUP)
    with opened(tmp_path, Watch(START - TOLERANCE + timedelta(minutes=1))) as workspace:
        assert workspace.clock_behind is None
    with opened(tmp_path, Watch(START.astimezone(UTC))) as workspace:
        assert workspace.clock_behind is None, "another zone is no other time"


def test_a_wrong_pin_by_a_clock_that_ran_ahead_costs_an_hour_at_most(tmp_path: Path) -> None:
    ahead = Watch(datetime(2099, 1, 1, tzinfo=HANOI))
    with opened(tmp_path, ahead) as workspace:
        member = appointed(workspace)[4].id
        workspace.choose_pin(member, "2580")
        for _ in range(8):
            ahead.time += timedelta(hours=2)
            with pytest.raises(PinError):
                workspace.sign_in(member, "0000")
    watch = Watch()
    with opened(tmp_path, watch) as workspace:
        assert 0 < workspace.pin_wait(member) <= 3600
        error = refused(lambda: workspace.sign_in(member, "2580"))
        assert (error.code, int(error.detail) <= 3600) == ("pin_wait", True)
        watch.time += timedelta(seconds=3601)
        assert workspace.pin_wait(member) == 0
        assert workspace.sign_in(member, "2580").member.id == member


def test_products_are_not_numbered_in_a_year_that_cannot_be(tmp_path: Path) -> None:
    with opened(tmp_path, Watch(SET_BACK[0])) as workspace:
        workspace.save_setup(SETUP)
        error = refused(lambda: workspace.take_import(read_list(NINE)))
        assert (error.code, in_vietnamese(error)) == ("clock", True)
        assert "1980" in error.message and "ngày giờ" in error.message
        assert workspace.products() == [] and workspace.past_imports() == []


def test_terms_certificates_and_evidence_are_computed_anew_from_the_clock_that_is(tmp_path: Path) -> None:
    """Nothing of them is stored as seen by a wrong clock."""
    day = date(2026, 12, 31)

    def seen(watch: Watch) -> tuple[object, ...]:
        with opened(tmp_path, watch) as workspace:
            workspace.dossier_board()
            workspace.certificates()
            return tuple(workspace.expired_by(day))

    with opened(tmp_path) as workspace:
        row = (appointed(workspace).products)[0]
        details = ProductDetails("reassessment", Certificate("9/QĐ", issued_on=date(2023, 12, 1)))
        workspace.save_product_details(row.id, details)
        workspace.set_dossier_part(row.id, "production_conditions", "present", date(2026, 12, 1))
        workspace.save_receipt(row.id, Receipt(received_on=date(2026, 11, 20), number="1"))
    right = seen(Watch())
    assert len(right) == 2
    for back in SET_BACK:
        assert seen(Watch(back)) == right
        with opened(tmp_path, Watch(back)) as workspace:
            clock = workspace.dossier_board()[0].clock
            assert clock.state in ("running", None), "a dossier that comes from the future is not late"
            assert [c.state for c in workspace.certificates()] == ["early"]
    with opened(tmp_path) as workspace:
        assert workspace.dossier_board()[0].clock.last_day == date(2026, 12, 14)


def test_a_signature_that_does_not_hold_yet_by_this_clock_is_refused_with_its_days() -> None:
    p12 = create_internal("Thành viên 1", SETUP.office.name, PASSPHRASE, START)
    for back in SET_BACK:
        with pytest.raises(SigningError) as caught:
            load_identity(p12, PASSPHRASE, back)
        assert f"{START:%d/%m/%Y}" in caught.value.message


def test_backups_of_a_clock_set_back_overwrite_none(tmp_path: Path) -> None:
    target = tmp_path / "bản sao"
    target.mkdir()
    moment = START
    for _ in range(3):
        with opened(tmp_path / "data", Watch(moment)) as workspace:
            workspace.backup(target)
    assert len(list(target.iterdir())) == 3


# --- collisions --------------------------------------------------------------------------------------------------


def test_two_windows_that_close_one_product_close_it_once(tmp_path: Path) -> None:
    with opened(tmp_path) as one, opened(tmp_path) as other:
        council = appointed(one, members=3)
        for member in council.members:
            give(one, member, council.product)
        with seated(one, council[1]), seated(other, council[2]):
            assert one.close_scoring(council.id, [council.product]) == [council.product]
            error = refused(lambda: other.close_scoring(council.id, [council.product]))
            assert isinstance(error, CouncilError) and error.code == "scoring_closed" and in_vietnamese(error)
    assert len(rows(tmp_path, "SELECT n FROM journal WHERE action = 'scoring.closed'")) == 1


def test_two_windows_that_decide_one_mark_leave_one_decision_and_both_on_record(tmp_path: Path) -> None:
    with opened(tmp_path) as one, opened(tmp_path) as other:
        council = split_council(one)
        voters = [council[1].id, council[2].id]
        with seated(one, council[1]), seated(other, council[2]):
            one.decide(council.id, council.product, "1.5", 4, True, "Đủ hợp đồng", voters)
            after = other.decide(council.id, council.product, "1.5", 4, False, "Hợp đồng đã hết hạn", voters)
            assert [(d.met, d.applies) for d in after.decisions] == [(False, True)]
            assert one.council_result(council.id, council.product).decisions == after.decisions
    actions = rows(tmp_path, "SELECT details FROM journal WHERE action = 'decision.recorded'")
    assert len(actions) == 2 and "Đủ hợp đồng" in actions[0]["details"]


def test_the_same_list_imported_in_two_windows_asks_the_second(tmp_path: Path) -> None:
    with opened(tmp_path) as one, opened(tmp_path) as other:
        products = read_list(NINE)
        assert len(one.plan_import(products).new) == len(other.plan_import(products).new) == 9
        assert len(one.take_import(products).added) == 9
        again = other.take_import(products)
        assert (again.added, len(again.left)) == ((), 9)
        assert len(other.products()) == 9


def test_a_picture_of_200_mb_is_refused_in_words_and_the_dossier_is_as_it_was(tmp_path: Path) -> None:
    picture = tmp_path / "ảnh chụp.jpg"
    with picture.open("wb") as file:
        file.write(b"\xff\xd8\xff\xe0")
        file.truncate(200 * 2**20)
    with opened(tmp_path / "data") as workspace:
        council = appointed(workspace)
        before, head = workspace.dossier(council.product), workspace.journal_head()
        error = refused(lambda: workspace.add_evidence(council.product, "tests", picture))
        assert isinstance(error, InputError) and in_vietnamese(error)
        assert "200 MB" in error.message or "201 MB" in error.message
        assert (workspace.dossier(council.product), workspace.journal_head()) == (before, head)
    assert (tmp_path / "data" / "ocop.db").stat().st_size < 2**22


def test_every_collision_is_told_in_words_that_say_what_is_safe(tmp_path: Path) -> None:
    with opened(tmp_path) as one, opened(tmp_path) as other:
        council = appointed(one, members=4)
        with seated(one, council[4]), seated(other, council[4]):
            state = one.open_sheet(council.product)
            sheet_id = state.sheet.sheet_id
            version = other.choose(sheet_id, state.version, "1.1", 1).version
            told = [refused(lambda: one.choose(sheet_id, state.version, "1.1", 2))]
        for number in (1, 2, 3):
            give(one, council[number], council.product)
        with seated(one, council[1]), seated(other, council[4]):
            told.append(refused(lambda: one.close_scoring(council.id)))
            one.close_scoring(council.id, without={(council.product, council[4].id): "Vắng mặt"})
            told.append(refused(lambda: other.choose(sheet_id, version, "1.1", 2)))
            told.append(refused(lambda: other.close_sheet(sheet_id, version)))
            one.remove_member(council[4].id, "Chuyển công tác", keep_sheets=True)
            told.append(refused(lambda: other.open_sheet(council.product)))
        told.append(refused(lambda: one.update_product(council.product, draft(sequence=1, illustrative=False))))
        told.append(refused(lambda: one.delete_product(council.product)))
    assert [error.code for error in told] == [
        "stale", "unfinished", "scoring_closed", "scoring_closed", "signed_out", "illustrative_stays", "in_round",
    ]  # fmt: skip
    assert [error.message for error in told if not in_vietnamese(error)] == []
    assert all(isinstance(error, SheetError | CouncilError) for error in told)


def split_council(workspace: Workspace) -> Council:
    """A closed product on whose minimum at 1.5 the members stand on both sides, and a meeting with everybody."""
    council = appointed(workspace, members=4)
    scored(workspace, council, {}, {"1.5": 1})
    meet(workspace, council)
    assert full()["1.5"] > 1
    return council
