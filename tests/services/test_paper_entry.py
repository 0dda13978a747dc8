"""Paper sheets: two people, two blind copies, one sheet that says how it came about."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from ocop_desktop.errors import InputError, OcopError, SheetError
from ocop_desktop.services.round_paper_records import PaperEntry
from ocop_desktop.services.signing_desk import sign_sheet
from ocop_desktop.services.verify import verify_file
from ocop_desktop.services.workspace import Workspace
from tests.services.councils import Council, appointed, fill, full, give, seated
from tests.services.workspaces import START, identity, opened, raw, rows
from tests.storage.test_guards import refusal


def refused(act: Callable[[], object]) -> str:
    with pytest.raises(OcopError) as caught:
        act()
    return caught.value.code


def picture() -> bytes:
    """A small PNG, as a scanner gives it."""
    import io

    from PIL import Image

    out = io.BytesIO()
    Image.new("L", (16, 24), 200).save(out, "PNG")
    return out.getvalue()


def keyed(workspace: Workspace, council: Council, paper: int, who: int, **changed: int) -> None:
    """One of the two copies by member `who`, finished."""
    with seated(workspace, council[who]):
        state = workspace.key_paper(paper)
        version = fill(workspace, state, full(**changed))
        version = workspace.place_date(state.sheet.sheet_id, version, "Đà Lạt", "2026-11-20").version
        workspace.close_sheet(state.sheet.sheet_id, version)


def begun(workspace: Workspace, council: Council, who: int = 5) -> PaperEntry:
    with seated(workspace, council[3]):
        return workspace.begin_paper(council.id, council.product, council[who].id)


def finished(workspace: Workspace, council: Council, **differs: int) -> PaperEntry:
    """The paper sheet of member 5, keyed in by 3 and 4, settled as 4 has it, finished by the secretary (3)."""
    paper = begun(workspace, council)
    keyed(workspace, council, paper.id, 3)
    keyed(workspace, council, paper.id, 4, **differs)
    with seated(workspace, council[3]):
        workspace.attach_scan(paper.id, ("phiếu.png", picture()))
        for difference in workspace.compare_paper(paper.id).differences:
            found = difference.mismatch
            workspace.settle_paper(paper.id, found.field, found.code, found.second)
        return workspace.finish_paper(paper.id)


def test_each_keys_in_without_seeing_the_other(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        council = appointed(workspace)
        paper = begun(workspace, council)
        with seated(workspace, council[3]):
            first = workspace.key_paper(paper.id)
            workspace.choose(first.sheet.sheet_id, first.version, "1.1", 1)
        with seated(workspace, council[4]):
            second = workspace.key_paper(paper.id)
            assert second.sheet.answers == {}
            for act in (workspace.sheet_state, workspace.page):
                assert refused(lambda act=act: act(first.sheet.sheet_id)) == "not_allowed"
            assert [copy.mine for copy in workspace.papers(council.id)[0].copies] == [False, True]
        for who in (1, 5):
            with seated(workspace, council[who]):
                assert refused(lambda: workspace.sheet_state(first.sheet.sheet_id)) == "not_allowed"
                assert refused(lambda: workspace.key_paper(paper.id)) == "keyed_twice"
        assert refused(lambda: workspace.sheet_state(first.sheet.sheet_id)) == "not_allowed"


def test_one_person_does_not_key_in_both_copies(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        council = appointed(workspace)
        paper = begun(workspace, council)
        first = workspace.key_paper(paper.id)
        assert workspace.key_paper(paper.id) == first, "the office's own copy: Thành viên 1 of the set-up"
        with seated(workspace, council[1]):
            assert refused(lambda: workspace.key_paper(paper.id)) == "same_person"
        with seated(workspace, council[4]):
            assert workspace.key_paper(paper.id).sheet.sheet_id != first.sheet.sheet_id


def test_differences_are_listed_in_the_order_of_the_paper_and_settled_one_by_one(tmp_path: Path) -> None:
    codes = list(full())
    with opened(tmp_path) as workspace:
        council = appointed(workspace)
        paper = begun(workspace, council)
        keyed(workspace, council, paper.id, 3)
        with seated(workspace, council[3]):
            assert refused(lambda: workspace.compare_paper(paper.id)) == "keying_open"
        keyed(workspace, council, paper.id, 4, c1_1=1, c1_2=0)
        with seated(workspace, council[4]):
            assert refused(lambda: workspace.compare_paper(paper.id)) == "not_allowed"
            own = workspace.key_paper(paper.id)
            assert refused(lambda: workspace.reopen(own.sheet.sheet_id)) == "keying_done"
        with seated(workspace, council[3]):
            compared = workspace.compare_paper(paper.id)
            assert [(d.mismatch.code, d.mismatch.second) for d in compared.differences] == [("1.1", 1), ("1.2", 0)]
            assert codes.index("1.1") < codes.index("1.2")
            assert refused(lambda: workspace.settle_paper(paper.id, "answer", codes[4], 1)) == "no_difference"
            assert refused(lambda: workspace.settle_paper(paper.id, "answer", "1.1", 99)) == "answer"
            workspace.settle_paper(paper.id, "answer", "1.1", 2)
            workspace.attach_scan(paper.id, ("phiếu.png", picture()))
            assert refused(lambda: workspace.finish_paper(paper.id)) == "differences_open"
            compared = workspace.settle_paper(paper.id, "answer", "1.2", 0)
            assert compared.open == 0
            done = compared.differences[0].settled
            assert done is not None
            assert (done.value, done.settled_by) == (2, "Thành viên 3")
            entry = workspace.finish_paper(paper.id)
            sheet = workspace.sheet_state(entry.sheet_id).sheet
        assert sheet.answers == full(c1_1=2, c1_2=0)
        assert (sheet.place, sheet.date) == ("Đà Lạt", "2026-11-20")
        assert (sheet.evaluator.name, sheet.evaluator.position) == ("Thành viên 5", "Ủy viên Hội đồng")


def test_who_keyed_what_and_what_was_settled_stays(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        council = appointed(workspace)
        entry = finished(workspace, council, c1_1=1)
        with seated(workspace, council[3]):
            assert [d.mismatch.first for d in workspace.compare_paper(entry.id).differences] == [full()["1.1"]]
    kept = rows(tmp_path, "SELECT keyed_by, keying FROM sheet WHERE keying > 0 ORDER BY keying")
    assert [tuple(row) for row in kept] == [("Thành viên 3", 1), ("Thành viên 4", 2)]
    settled = rows(tmp_path, "SELECT * FROM paper_settled")[0]
    assert (settled["code"], settled["first"], settled["second"], settled["value"]) == (
        "1.1", str(full()["1.1"]), "1", "1",
    )  # fmt: skip
    details = json.loads(rows(tmp_path, "SELECT details FROM journal WHERE action = 'paper.finished'")[0]["details"])
    assert details["keyed_by"] == ["Thành viên 3", "Thành viên 4"]
    assert [answers["1.1"] for answers in details["answers"]] == [full()["1.1"], 1]


def test_the_copy_names_its_scan_and_is_signed_by_the_secretary_alone(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        council = appointed(workspace)
        entry = finished(workspace, council)
        digest = hashlib.sha256(picture()).hexdigest()
        assert entry.scan is not None
        assert (entry.scan.kind, entry.scan.sha256, entry.certified_by) == ("png", digest, council_member(workspace, 3))
        assert workspace.scan(entry.id) == picture()
        with seated(workspace, council[3]):
            state = workspace.sheet_state(entry.sheet_id)
            mark = state.sheet.paper
            assert mark is not None
            assert (mark.keyed_by, mark.certified_by.name, mark.scan_sha256) == (
                ["Thành viên 3", "Thành viên 4"], "Thành viên 3", digest,
            )  # fmt: skip
            pdf = sign_sheet(state.sheet, identity(3), START).pdf
        with seated(workspace, council[5]):
            assert refused(
                lambda: workspace.store_signed(entry.sheet_id, state.version, pdf, identity(3).fingerprint)
            ) == ("not_allowed")
            assert refused(lambda: workspace.choose(entry.sheet_id, state.version, "1.1", 1)) == "paper_copy"
            assert refused(lambda: workspace.reopen(entry.sheet_id)) == "paper_copy"
        with seated(workspace, council[3]):
            done = workspace.store_signed(entry.sheet_id, state.version, pdf, identity(3).fingerprint)
            assert done.status == "signed"
            assert refused(lambda: workspace.reopen_paper(entry.id, "x")) == "signed"
        report = verify_file("", pdf, [identity(3).certificate_der])
        assert report.verdict == "intact"
        for n in (1, 2, 3, 4):
            give(workspace, council[n], council.product)
        with seated(workspace, council[1]):
            workspace.close_scoring(council.id)
            part = workspace.council_result(council.id, council.product).members[4]
        assert (part.counted, part.paper, part.status) == (True, True, "signed")


def council_member(workspace: Workspace, number: int):
    return workspace.members(workspace.rounds()[0].round.id)[number - 1]


def test_blind_copies_are_no_sheets(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        council = appointed(workspace)
        paper = begun(workspace, council)
        keyed(workspace, council, paper.id, 3)
        with seated(workspace, council[3]):
            copy = workspace.key_paper(paper.id)
            assert copy.sheet.page is None
            assert refused(lambda: workspace.page(copy.sheet.sheet_id)) == "keying"
            assert refused(lambda: workspace.store_signed(copy.sheet.sheet_id, copy.version, b"", "x")) == "keying"
            assert refused(lambda: workspace.record_print(copy.sheet.sheet_id, 1)) == "keying"
        assert workspace.progress(council.id).rows[0].states[4] == "not_begun"
        with seated(workspace, council[5]):
            assert refused(lambda: workspace.open_sheet(council.product)) == "on_paper"
            assert workspace.my_products()[0].paper


def test_a_paper_begins_where_nobody_has_scored_on_the_screen(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        council = appointed(workspace)
        with seated(workspace, council[4]):
            state = workspace.open_sheet(council.product)
        paper = begun(workspace, council, who=4)
        with seated(workspace, council[4]), pytest.raises(SheetError) as caught:
            workspace.sheet_state(state.sheet.sheet_id)
        assert caught.value.code == "gone", "an empty sheet gives way"
        with seated(workspace, council[3]):
            assert refused(lambda: workspace.begin_paper(council.id, council.product, council[4].id)) == "paper_there"
        with seated(workspace, council[5]):
            state = workspace.open_sheet(council.product)
            workspace.choose(state.sheet.sheet_id, state.version, "1.1", 1)
        with seated(workspace, council[3]):
            assert refused(lambda: workspace.begin_paper(council.id, council.product, council[5].id)) == "sheet_begun"
        assert [entry.id for entry in workspace.papers(council.id)] == [paper.id]


def test_a_scan_is_needed_and_looked_into(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        council = appointed(workspace)
        paper = begun(workspace, council)
        keyed(workspace, council, paper.id, 3)
        keyed(workspace, council, paper.id, 4)
        with seated(workspace, council[3]):
            assert refused(lambda: workspace.scan(paper.id)) == "scan_missing"
            assert refused(lambda: workspace.finish_paper(paper.id)) == "scan_missing"
            for data in (b"", b"PK\x03\x04 docx", picture()[:40]):
                with pytest.raises(InputError):
                    workspace.attach_scan(paper.id, ("phiếu", data))
            workspace.attach_scan(paper.id, ("cũ.png", picture()))
            workspace.attach_scan(paper.id, ("phiếu.png", picture()))
            assert workspace.finish_paper(paper.id).scan is not None
    assert len(rows(tmp_path, "SELECT sha256 FROM scan")) == 1
    for sql in (
        "UPDATE scan SET kind = 'pdf'",
        "DELETE FROM scan",
        "INSERT OR REPLACE INTO scan SELECT sha256, kind, 1, x'00' FROM scan",
        "UPDATE paper SET scan_name = 'x'",
        "UPDATE paper SET finished_at = NULL",
        "DELETE FROM paper",
    ):
        assert refusal(tmp_path, sql), sql


def test_a_scan_that_rots_on_the_disk_is_noticed(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        entry = finished(workspace, appointed(workspace))
    connection = raw(tmp_path)
    connection.execute("DROP TRIGGER scan_keeps")
    connection.execute("UPDATE scan SET content = CAST(substr(content, 1, size - 1) || x'00' AS BLOB)")
    connection.close()
    with opened(tmp_path) as workspace:
        assert refused(lambda: workspace.scan(entry.id)) == "damaged"


def test_a_slip_is_undone_before_the_copy_is_signed(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        council = appointed(workspace)
        entry = finished(workspace, council, c1_1=1)
        with seated(workspace, council[3]):
            compared = workspace.reopen_paper(entry.id, "Chọn nhầm")
            assert compared.differences[0].settled is not None, "what was settled is there to be looked at again"
            assert workspace.progress(council.id).rows[0].states[4] == "not_begun"
            workspace.settle_paper(entry.id, "answer", "1.1", full()["1.1"])
            again = workspace.finish_paper(entry.id)
            assert workspace.sheet_state(again.sheet_id).sheet.answers == full()
        assert again.sheet_id != entry.sheet_id


def test_a_paper_given_up_leaves_the_member_free_and_the_journal_knows_what_was_on_it(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        council = appointed(workspace)
        paper = begun(workspace, council)
        keyed(workspace, council, paper.id, 3, c1_1=1)
        with seated(workspace, council[4]):
            assert refused(lambda: workspace.discard_paper(paper.id, "x")) == "not_allowed"
        with seated(workspace, council[3]):
            workspace.attach_scan(paper.id, ("phiếu.png", picture()))
            workspace.discard_paper(paper.id, "Phiếu của đợt trước")
        assert workspace.papers(council.id) == []
        give(workspace, council[5], council.product)
    details = json.loads(rows(tmp_path, "SELECT details FROM journal WHERE action = 'paper.discarded'")[0]["details"])
    assert details["copies"][0]["answers"]["1.1"] == 1
    assert rows(tmp_path, "SELECT * FROM scan") == []


def test_scoring_closed_over_a_paper_leaves_it_as_it_is(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        council = appointed(workspace)
        paper = begun(workspace, council)
        keyed(workspace, council, paper.id, 3)
        for n in (1, 2, 3, 4):
            give(workspace, council[n], council.product)
        with seated(workspace, council[1]):
            workspace.close_scoring(council.id, without={(council.product, council[5].id): "Phiếu giấy đến muộn"})
        with seated(workspace, council[4]):
            assert refused(lambda: workspace.key_paper(paper.id)) == "scoring_closed"
        assert workspace.papers(council.id)[0].copies[0].closed
