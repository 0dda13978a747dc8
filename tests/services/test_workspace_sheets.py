"""The life of a sheet: closed on purpose, signed for good, corrected by a revision that names the old one."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from ocop_desktop.council.sheet import from_bytes
from ocop_desktop.errors import OcopError, SheetError, SigningError, StorageError
from ocop_desktop.services.signing_desk import sign_sheet
from ocop_desktop.services.verify import verify_file
from ocop_desktop.services.workspace import Workspace
from ocop_desktop.signing.pades import extract_sheet_json
from tests.services.workspaces import (
    RUBRIC,
    SETUP,
    START,
    answer_all,
    begun,
    closed,
    draft,
    identity,
    opened,
    raw,
    rows,
    signed,
)


def code_of(error: pytest.ExceptionInfo[OcopError]) -> str:
    return error.value.code


def test_closing_is_refused_while_something_is_unscored_and_leads_there(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        _, state = begun(workspace)
        sheet_id = state.sheet.sheet_id
        version = workspace.choose(sheet_id, answer_all(workspace, state), "2.3", None).version
        before = workspace.sheet_state(sheet_id)
        with pytest.raises(SheetError) as caught:
            workspace.close_sheet(sheet_id, version)
        assert (code_of(caught), caught.value.detail) == ("unscored", "2.3")
        assert "2.3" in caught.value.message
        assert workspace.sheet_state(sheet_id) == before


def test_a_closed_sheet_names_its_page_and_is_exactly_what_gets_signed(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        state = closed(workspace)
        page = workspace.page(state.sheet.sheet_id)
        assert state.status == "closed"
        assert state.sheet.closed_at.startswith("2026-11-24T14:")
        assert state.sheet.page is not None
        assert state.sheet.page.sha256 == hashlib.sha256(page.pdf).hexdigest()
        done = signed(workspace, state)
        pdf = workspace.signed_pdf(state.sheet.sheet_id)
    assert done.status == "signed"
    assert pdf is not None
    assert pdf.startswith(page.pdf)
    assert from_bytes(extract_sheet_json(pdf)) == state.sheet == done.sheet
    assert verify_file("", pdf, [identity().certificate_der]).verdict == "intact"


def test_a_rejected_sheet_may_be_closed_unfinished(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        _, state = begun(workspace)
        saved = workspace.reject(state.sheet.sheet_id, state.version, "", "Hồ sơ giả mạo")
        assert workspace.close_sheet(state.sheet.sheet_id, saved.version).status == "closed"


def test_a_closed_sheet_takes_no_change_until_it_is_reopened(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        state = closed(workspace)
        sheet_id = state.sheet.sheet_id
        with pytest.raises(SheetError) as caught:
            workspace.choose(sheet_id, state.version, "1.1", 2)
        assert code_of(caught) == "closed"
        again = workspace.reopen(sheet_id)
        assert (again.status, again.sheet.closed_at, again.sheet.page) == ("open", "", None)
        assert again.sheet.answers == state.sheet.answers
        workspace.choose(sheet_id, again.version, "1.1", 2)
        assert workspace.reopen(sheet_id).sheet.answers["1.1"] == 2, "an open one stays open"


def test_an_open_sheet_follows_the_registers_and_a_closed_one_does_not(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        frozen = closed(workspace)
        row, state = begun(workspace, sequence=2)
        moved = replace(SETUP, office=msgspec.structs.replace(SETUP.office, name="Ủy ban nhân dân phường (ví dụ)"))
        workspace.save_setup(moved)
        workspace.update_product(row.id, draft(sequence=2, name="Tên mới (ví dụ)", producer="Chủ mới"))
        follows = workspace.sheet_state(state.sheet.sheet_id).sheet
        assert (follows.office, follows.product.name, follows.product.producer) == (
            moved.office,
            "Tên mới (ví dụ)",
            "Chủ mới",
        )
        assert workspace.sheet_state(frozen.sheet.sheet_id).sheet == frozen.sheet
        assert workspace.reopen(frozen.sheet.sheet_id).sheet.office == moved.office


def test_a_sheet_keeps_its_rubric_for_life(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        row, state = begun(workspace)
        assert (state.sheet.rubric.id, state.sheet.rubric.digest) == (RUBRIC.rubric, RUBRIC.digest)
        workspace.choose(state.sheet.sheet_id, state.version, "1.1", 1)
    connection = raw(tmp_path)
    connection.execute("UPDATE sheet SET rubric_id = 'QD99-2031', rubric_digest = ?", ("ab" * 32,))
    connection.close()
    with opened(tmp_path) as workspace:
        assert workspace.products()[0].sheet is not None, "the register is still shown"
        with pytest.raises(OcopError) as caught:
            workspace.open_sheet(row.id)
        assert code_of(caught) == "rubric_unknown"


def test_a_signed_sheet_stays_and_a_correction_names_it(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        done = signed(workspace, closed(workspace))
        sheet_id = done.sheet.sheet_id
        first = workspace.signed_pdf(sheet_id)
        assert first is not None
        for act in (lambda: workspace.choose(sheet_id, done.version, "1.1", 2), lambda: workspace.reopen(sheet_id)):
            with pytest.raises(SheetError) as caught:
                act()
            assert code_of(caught) == "signed"
        correction = workspace.new_revision(sheet_id)
        assert (correction.status, correction.sheet.revision) == ("open", 2)
        assert correction.sheet.answers == done.sheet.answers
        assert correction.sheet.replaces is not None
        assert correction.sheet.replaces.revision == 1
        assert correction.sheet.replaces.sha256 == hashlib.sha256(first).hexdigest()
        assert workspace.signed_pdf(sheet_id) is None, "the correction is not signed"
        saved = workspace.choose(sheet_id, correction.version, "1.1", 2)
        again = signed(workspace, workspace.close_sheet(sheet_id, saved.version))
        revisions = workspace.signed_revisions(sheet_id)
        old, new = (workspace.signed_sheet(sheet_id, number) for number in (1, 2))
    assert [revision.revision for revision in revisions] == [1, 2]
    assert revisions[0].sha256 == hashlib.sha256(first).hexdigest()
    assert revisions[0].fingerprint == identity().fingerprint
    assert old is not None
    assert (old.pdf, old.sheet) == (first, done.sheet)
    assert new is not None
    assert new.sheet == again.sheet
    assert new.sheet.answers["1.1"] == 2


def test_only_a_signed_sheet_is_corrected_and_only_once_at_a_time(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        state = closed(workspace)
        with pytest.raises(SheetError) as caught:
            workspace.new_revision(state.sheet.sheet_id)
        assert code_of(caught) == "not_signed"
        signed(workspace, state)
        workspace.new_revision(state.sheet.sheet_id)
        with pytest.raises(SheetError) as caught:
            workspace.new_revision(state.sheet.sheet_id)
        assert code_of(caught) == "not_signed"


def test_only_the_file_of_this_very_sheet_is_kept_as_its_signature(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        state, other = closed(workspace), closed(workspace, sequence=2)
        sheet_id = state.sheet.sheet_id
        right = sign_sheet(state.sheet, identity(), START).pdf
        wrong = {
            "another sheet's": (sign_sheet(other.sheet, identity(), START).pdf, identity().fingerprint),
            "unsigned": (workspace.page(sheet_id).pdf, identity().fingerprint),
            "appended to": (right + b"\n%", identity().fingerprint),
            "changed": (right.replace(b"/Type", b"/Typf", 1), identity().fingerprint),
            "by somebody else": (right, identity(2).fingerprint),
            "no file": (b"", identity().fingerprint),
        }
        for pdf, fingerprint in wrong.values():
            with pytest.raises(SigningError) as caught:
                workspace.store_signed(sheet_id, state.version, pdf, fingerprint)
            assert code_of(caught) == "not_this_sheet"
        assert workspace.sheet_state(sheet_id) == state
        assert workspace.signed_revisions(sheet_id) == []
        assert workspace.store_signed(sheet_id, state.version, right, identity().fingerprint).status == "signed"


def test_a_sheet_reopened_while_somebody_signs_it_does_not_take_the_old_file(tmp_path: Path) -> None:
    with opened(tmp_path) as one, opened(tmp_path) as other:
        state = closed(one)
        pdf = sign_sheet(state.sheet, identity(), START).pdf
        again = other.reopen(state.sheet.sheet_id)
        with pytest.raises(SheetError) as caught:
            one.store_signed(state.sheet.sheet_id, state.version, pdf, identity().fingerprint)
        assert code_of(caught) == "stale"
        with pytest.raises(SigningError) as refused:
            one.store_signed(state.sheet.sheet_id, again.version, pdf, identity().fingerprint)
        assert code_of(refused) == "not_closed"


def test_a_signed_file_that_rots_on_the_disk_is_noticed(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        done = signed(workspace, closed(workspace))
    connection = raw(tmp_path)
    connection.execute("DROP TRIGGER signed_keeps")
    connection.execute("UPDATE signed SET pdf = CAST(substr(pdf, 1, length(pdf) - 1) || x'00' AS BLOB)")
    connection.close()
    with opened(tmp_path) as workspace, pytest.raises(StorageError) as caught:
        workspace.signed_pdf(done.sheet.sheet_id)
    assert code_of(caught) == "damaged"


def test_one_goes_on_where_one_stopped(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        row, state = begun(workspace)
        assert state.position == "1.1", "a new sheet begins at its first criterion"
        for position in ("3.1", ""):
            workspace.set_position(state.sheet.sheet_id, position)
            assert workspace.open_sheet(row.id).position == position


def test_the_last_print_is_remembered(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        sheet_id = closed(workspace).sheet.sheet_id
        assert workspace.last_print(sheet_id) is None
        workspace.record_print(sheet_id, 6)
        workspace.record_print(sheet_id, 6)
        last = workspace.last_print(sheet_id)
    assert last == rows(tmp_path, "SELECT at FROM journal ORDER BY n DESC LIMIT 1")[0][0]


def test_an_office_without_set_up_can_score_the_sample_and_nothing_real(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        sample = workspace.load_sample()
        state = workspace.open_sheet(sample.id)
        assert state.sheet.product.illustrative
        assert state.sheet.evaluator.name == "Thành viên 1"
        assert workspace.close_sheet(state.sheet.sheet_id, answer_all(workspace, state)).status == "closed"
        with pytest.raises(SheetError) as caught:
            workspace.add_product(draft(illustrative=False))
        assert code_of(caught) == "no_setup"


def test_a_preview_shows_what_is_answered_so_far(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        _, state = begun(workspace)
        empty = workspace.page(state.sheet.sheet_id)
        workspace.choose(state.sheet.sheet_id, state.version, "1.1", 1)
        assert workspace.page(state.sheet.sheet_id).pdf != empty.pdf


def test_work_goes_on_in_a_window_while_another_reads(tmp_path: Path) -> None:
    with opened(tmp_path) as one:
        state = closed(one)
        with opened(tmp_path) as other:
            assert isinstance(other, Workspace)
            signed(one, state)
            assert other.sheet_state(state.sheet.sheet_id).status == "signed"
            assert other.journal_head() == one.journal_head()
