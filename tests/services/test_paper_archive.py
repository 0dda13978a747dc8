"""The archive of papers: what is kept stays to the byte, what changed is a further version, nothing is half there."""

from __future__ import annotations

import hashlib
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path

import pytest

from ocop_desktop.council.ids import is_id
from ocop_desktop.errors import CouncilError, StorageError
from ocop_desktop.files import FileError
from ocop_desktop.services import council_paper_batch
from ocop_desktop.services.council_paper_records import BatchStopped, PaperRef
from ocop_desktop.services.dossier_records import Receipt
from ocop_desktop.services.workspace import Workspace
from tests.services.council_paper_rounds import all_refs, files, judged, prepared, says
from tests.services.councils import give, scored, seated
from tests.services.workspaces import opened, raw, rows, signed
from tests.storage.test_guards import refusal


def offer_of(workspace: Workspace, round_id: int, ref: PaperRef):  # type: ignore[no-untyped-def]
    return next(offer for offer in workspace.paper_offer(round_id) if offer.ref == ref)


def test_the_same_paper_is_kept_once_and_a_changed_one_beside_it(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        made = prepared(workspace)
        ref = PaperRef("registration", made.product)
        assert offer_of(workspace, made.id, ref).state == "never"
        drawn = workspace.draw_paper("registration", made.id, made.product)
        first = workspace.keep_paper("registration", made.id, made.product)
        assert is_id(first.paper_id) and first.paper_id == drawn.paper_id, "the id that was on the preview is its id"
        assert workspace.keep_paper("registration", made.id, made.product) == first
        again = workspace.draw_paper("registration", made.id, made.product)
        assert again.kept_id == first.id and again.sha256 == first.sha256
        assert offer_of(workspace, made.id, ref).state == "kept"
        workspace.save_receipt(made.product, Receipt(number="08"))
        assert offer_of(workspace, made.id, ref).state == "changed"
        second = workspace.keep_paper("registration", made.id, made.product)
        assert (second.version, second.paper_id) == (2, first.paper_id) and second.sha256 != first.sha256
        offer = offer_of(workspace, made.id, ref)
        assert (offer.state, offer.versions, offer.kept_at) == ("kept", 2, second.kept_at)
        assert [kept.id for kept in workspace.archived_papers(made.id)] == [second.id, first.id]
        old, new = workspace.archived_paper(first.id), workspace.archived_paper(second.id)
        assert workspace.check_journal().whole
    assert says(old, "07/PĐK") == [] and says(new, "08/PĐK") == []
    for kept, pdf in ((first, old), (second, new)):
        assert (hashlib.sha256(pdf).hexdigest(), len(pdf)) == (kept.sha256, kept.size)
    entries = rows(tmp_path, "SELECT subject, details FROM journal WHERE action = 'paper.kept'")
    assert [entry["subject"] for entry in entries] == [first.paper_id] * 2
    assert first.sha256 in entries[0]["details"] and second.sha256 in entries[1]["details"]


def test_another_window_and_another_day_find_the_archive_as_it_was(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        made = prepared(workspace)
        judged(workspace, made)
        kept = workspace.keep_paper("minutes", made.id)
    with opened(tmp_path) as workspace:
        assert workspace.archived_papers(made.id) == [kept]
        assert workspace.keep_paper("minutes", made.id) == kept
        assert hashlib.sha256(workspace.archived_paper(kept.id)).hexdigest() == kept.sha256


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE kept_paper SET title = 'x'",
        "DELETE FROM kept_paper",
        "REPLACE INTO kept_paper SELECT * FROM kept_paper",
        "UPDATE paper_file SET content = x'00'",
        "DELETE FROM paper_file",
        "REPLACE INTO paper_file SELECT sha256, 1, x'00' FROM paper_file",
        "UPDATE council_paper SET kind = 'minutes'",
        "DELETE FROM council_paper",
        "REPLACE INTO council_paper SELECT * FROM council_paper",
    ],
)
def test_the_file_itself_refuses_to_change_what_was_kept(tmp_path: Path, sql: str) -> None:
    with opened(tmp_path) as workspace:
        made = prepared(workspace)
        workspace.keep_paper("registration", made.id, made.product)
    assert refusal(tmp_path, sql) in {"a kept paper never changes", "a paper keeps its id"}


def test_a_kept_paper_that_was_altered_is_not_given_out(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        made = prepared(workspace)
        kept = workspace.keep_paper("registration", made.id, made.product)
    with closing(raw(tmp_path)) as connection:
        connection.execute("DROP TRIGGER paper_file_keeps")
        connection.execute("UPDATE paper_file SET content = zeroblob(size)")
    with opened(tmp_path) as workspace:
        for read in (
            lambda: workspace.archived_paper(kept.id),
            lambda: workspace.save_archived(kept.id, tmp_path / "x.pdf"),
        ):
            with pytest.raises(StorageError) as caught:
                read()
            assert caught.value.code == "damaged"
        with pytest.raises(CouncilError) as unknown:
            workspace.archived_paper(99)
    assert unknown.value.code == "gone" and not (tmp_path / "x.pdf").exists()


def test_a_copy_is_saved_whole_and_overwrites_nothing(tmp_path: Path) -> None:
    with opened(tmp_path / "data") as workspace:
        made = prepared(workspace)
        kept = workspace.keep_paper("registration", made.id, made.product)
        target = tmp_path / kept.file_name
        workspace.save_archived(kept.id, target)
        with pytest.raises(FileError) as caught:
            workspace.save_archived(kept.id, target)
    assert caught.value.code == "file_exists"
    assert hashlib.sha256(target.read_bytes()).hexdigest() == kept.sha256
    subprocess.run(["qpdf", "--check", str(target)], check=True, capture_output=True)


def test_a_signed_sheet_is_kept_without_a_second_copy_of_it(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        made = prepared(workspace)
        states = [give(workspace, member, made.product) for member in made.council.members]
        with seated(workspace, made.council[1]):
            workspace.close_scoring(made.id)
        drawn = workspace.keep_paper("member_sheet", made.id, made.product, made.council[1].id)
        with seated(workspace, made.council[1]):
            state = signed(workspace, states[0])
        kept = workspace.keep_paper("member_sheet", made.id, made.product, made.council[1].id)
        assert (drawn.version, kept.version) == (1, 2)
        assert workspace.archived_paper(kept.id) == workspace.signed_pdf(state.sheet.sheet_id)
    assert rows(tmp_path, "SELECT count(*) FROM paper_file")[0][0] == 1


def test_papers_stay_when_what_they_speak_of_has_gone(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        made = prepared(workspace)
        kept = workspace.keep_paper("registration", made.id, made.product)
        workspace.keep_paper("commune_report", made.id, made.product)
        workspace.take_product(made.id, made.product)
        assert {offer.ref.kind for offer in workspace.paper_offer(made.id)} == {"minutes", "proposal", "covering"}
        workspace.delete_round(made.id)
        workspace.delete_product(made.product)
        assert workspace.archived_papers(None)[-1] == kept and kept.product == "Rượu gạo (ví dụ)"
        assert says(workspace.archived_paper(kept.id), "07/PĐK-68-24781-2026") == []


def test_a_batch_keeps_every_paper_and_writes_them_in_the_order_of_printing(tmp_path: Path) -> None:
    told: list[tuple[int, int, str]] = []
    with opened(tmp_path / "data") as workspace:
        made = prepared(workspace)
        judged(workspace, made)
        refs = all_refs(workspace, made.id)
        batch = workspace.make_papers(made.id, [*refs, refs[0]], tmp_path / "out", lambda *step: told.append(step))
        assert not batch.stopped and {missed.ref.kind for missed in batch.missed} <= {"way_up"}
        for paper in batch.papers:
            written = (tmp_path / "out" / paper.file).read_bytes()
            assert workspace.made_pdf(made.id, paper) == written
            assert (paper.kept is None) == (paper.ref.kind == "blank_sheet")
        assert workspace.make_papers(made.id, refs).papers[0].kept == batch.papers[0].kept
    assert files(tmp_path / "out") == [paper.file for paper in batch.papers]
    assert all(
        name.isascii() and len(name) < 160 and not set(name) & set('<>:"/\\|?* ') for name in files(tmp_path / "out")
    )
    assert told[0][:2] == (0, len(refs)) and told[-1] == (len(refs), len(refs), "")
    assert batch.pages == sum(paper.pages for paper in batch.papers)


def test_giving_up_a_batch_keeps_what_was_made_and_leaves_nothing_half(tmp_path: Path) -> None:
    def tick(done: int, _all: int, _kind: str) -> None:
        if done == 3:
            raise BatchStopped("")

    with opened(tmp_path / "data") as workspace:
        made = prepared(workspace)
        judged(workspace, made)
        refs = [ref for ref in all_refs(workspace, made.id) if ref.kind != "blank_sheet"]
        batch = workspace.make_papers(made.id, refs, tmp_path / "out", tick)
        assert batch.stopped and [paper.ref for paper in batch.papers] == refs[:3]
        assert [kept.id for kept in workspace.archived_papers(made.id)][::-1] == [
            paper.kept.id for paper in batch.papers if paper.kept
        ]
    assert files(tmp_path / "out") == [paper.file for paper in batch.papers]


def test_what_cannot_be_made_yet_is_named_with_its_reason(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        made = prepared(workspace)
        batch = workspace.make_papers(made.id, [PaperRef("consolidated", made.product), PaperRef("registration", 99)])
        assert [missed.reason != "" for missed in batch.missed] == [True, True]
        assert "đang được chấm" in batch.missed[0].reason and batch.papers == ()


def test_a_folder_in_use_is_refused_and_a_full_disk_loses_nothing_that_was_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    used = tmp_path / "used"
    used.mkdir()
    (used / "x.txt").write_text("x", encoding="utf-8")
    with opened(tmp_path / "data") as workspace:
        made = prepared(workspace)
        refs = [PaperRef("registration", made.product), PaperRef("proposal"), PaperRef("covering")]
        with pytest.raises(FileError) as caught:
            workspace.make_papers(made.id, refs, used)
        assert caught.value.code == "folder_used" and workspace.archived_papers(made.id) == []
        write = council_paper_batch.write_durably

        def full(path: Path, data: bytes, *, overwrite: bool = True) -> None:
            if path.name.startswith("002"):
                raise FileError("đầy")
            write(path, data, overwrite=overwrite)

        monkeypatch.setattr(council_paper_batch, "write_durably", full)
        batch = workspace.make_papers(made.id, refs, tmp_path / "out")
        assert batch.stopped and batch.error == "đầy"
        assert [paper.file != "" for paper in batch.papers] == [True, False]
        assert len(workspace.archived_papers(made.id)) == 2
        assert len(files(tmp_path / "out")) == 1


def test_a_turn_of_scoring_after_the_paper_makes_it_a_thing_of_the_past(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        made = prepared(workspace)
        scored(workspace, made.council)
        kept = workspace.keep_paper("consolidated", made.id, made.product)
        with seated(workspace, made.council[1]):
            workspace.score_again(made.id, [made.product], "Chấm lại")
        offer = offer_of(workspace, made.id, PaperRef("consolidated", made.product))
        assert offer.reason and offer.state == "changed" and offer.kept_id == kept.id
        assert workspace.archived_paper(kept.id)


def test_a_write_that_fails_keeps_nothing_of_the_paper(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        made = prepared(workspace)
        with closing(raw(tmp_path)) as connection:
            connection.execute(
                "CREATE TRIGGER full BEFORE INSERT ON journal WHEN NEW.action = 'paper.kept' "
                "BEGIN SELECT RAISE(ABORT, 'full'); END"
            )
        with pytest.raises((StorageError, sqlite3.Error)):
            workspace.keep_paper("registration", made.id, made.product)
        assert workspace.archived_papers(made.id) == []
    assert rows(tmp_path, "SELECT count(*) FROM paper_file")[0][0] == 0
