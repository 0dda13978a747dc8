"""Each change of a sheet: saved at once and alone, on the version that was seen."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from ocop_desktop.council.sheet import MAX_TEXT, Rejection
from ocop_desktop.errors import AnswerError, InputError, OcopError, SheetError
from ocop_desktop.services.workspace import Workspace
from tests.services.workspaces import START, Watch, begun, closed, draft, opened, rows, signed


def test_none_reached_is_kept_apart_from_unscored(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        row, state = begun(workspace)
        sheet_id = state.sheet.sheet_id
        version = workspace.choose(sheet_id, state.version, "1.1", 0).version
        version = workspace.choose(sheet_id, version, "1.2", 2).version
        workspace.choose(sheet_id, version, "1.2", None)
    with opened(tmp_path) as workspace:
        assert workspace.open_sheet(row.id).sheet.answers == {"1.1": 0}
        summary = workspace.products()[0].sheet
    assert summary is not None
    assert (summary.scored, summary.total_criteria) == (1, 32)


def test_points_and_stars_are_never_stored(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        signed(workspace, closed(workspace))
    names = {row["name"] for row in rows(tmp_path, "SELECT name FROM pragma_table_list WHERE schema = 'main'")}
    found = {row["name"] for name in names for row in rows(tmp_path, f"SELECT name FROM pragma_table_info('{name}')")}
    assert not {name for name in found if {"point", "points", "star", "stars", "total", "score"} & {*name.split("_")}}


def test_everything_typed_is_there_after_a_restart(tmp_path: Path) -> None:
    opinion = "Ý kiến rất dài với <b>&amp; “ngoặc”.\n" * 300
    decomposed = unicodedata.normalize("NFD", "Hợp đồng\r\ncũ")
    assert len(opinion) > 10_000
    with opened(tmp_path) as workspace:
        row, state = begun(workspace)
        sheet_id = state.sheet.sheet_id
        version = workspace.comment(sheet_id, state.version, "1.1", decomposed).version
        version = workspace.opinion(sheet_id, version, opinion).version
        version = workspace.place_date(sheet_id, version, " Đà  Lạt ", "2026-11-05").version
        version = workspace.reject(sheet_id, version, "", "Hàng nhập khẩu").version
        version = workspace.stop(sheet_id, version, "6.1", "Không truy xuất được").version
        workspace.set_position(sheet_id, "2.3")
    with opened(tmp_path) as workspace:
        state = workspace.open_sheet(row.id)
    sheet = state.sheet
    assert (state.version, state.position) == (version, "2.3")
    assert sheet.comments == {"1.1": "Hợp đồng\ncũ"}
    assert sheet.opinion == opinion.strip()
    assert (sheet.place, sheet.date) == ("Đà Lạt", "2026-11-05")
    assert sheet.rejected == Rejection(under="", reason="Hàng nhập khẩu")
    assert sheet.stopped == {"6.1": "Không truy xuất được"}


def test_declarations_and_comments_can_be_taken_back(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        _, state = begun(workspace)
        sheet_id, version = state.sheet.sheet_id, state.version
        version = workspace.reject(sheet_id, version, "2.1", "Xâm phạm nhãn hiệu").version
        version = workspace.stop(sheet_id, version, "6.1", "Lý do").version
        version = workspace.comment(sheet_id, version, "1.1", "Ghi chú").version
        version = workspace.reject(sheet_id, version, "2.1", None).version
        version = workspace.stop(sheet_id, version, "6.1", None).version
        workspace.comment(sheet_id, version, "1.1", "  \n ")
        sheet = workspace.sheet_state(sheet_id).sheet
    assert (sheet.rejected, sheet.stopped, sheet.comments) == (None, {}, {})


def test_a_date_nobody_has_set_is_todays(tmp_path: Path) -> None:
    watch = Watch()
    with opened(tmp_path, watch) as workspace:
        _, state = begun(workspace)
        assert state.sheet.date == "2026-11-24"
        watch.time = START.replace(day=26)
        assert workspace.sheet_state(state.sheet.sheet_id).sheet.date == "2026-11-26"


def test_the_confirmation_gives_the_time_that_the_file_holds(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        _, state = begun(workspace)
        saved = workspace.choose(state.sheet.sheet_id, state.version, "1.1", 1)
        summary = workspace.products()[0].sheet
    assert saved.at.endswith("+07:00")
    assert summary is not None
    assert summary.updated_at == saved.at


def test_a_window_that_is_behind_is_told_and_overwrites_nothing(tmp_path: Path) -> None:
    with opened(tmp_path) as one, opened(tmp_path) as other:
        row, state = begun(one)
        sheet_id = state.sheet.sheet_id
        seen = other.open_sheet(row.id)
        assert seen.sheet.sheet_id == sheet_id
        one.choose(sheet_id, state.version, "1.1", 2)
        writes = [
            lambda v: other.choose(sheet_id, v, "1.1", 1),
            lambda v: other.comment(sheet_id, v, "1.1", "x"),
            lambda v: other.opinion(sheet_id, v, "x"),
            lambda v: other.place_date(sheet_id, v, "x", ""),
            lambda v: other.reject(sheet_id, v, "", "x"),
            lambda v: other.stop(sheet_id, v, "6.1", "x"),
            lambda v: other.close_sheet(sheet_id, v),
        ]
        before = other.sheet_state(sheet_id)
        for write in writes:
            with pytest.raises(SheetError) as caught:
                write(seen.version)
            assert caught.value.code == "stale"
        assert other.sheet_state(sheet_id) == before
        assert other.choose(sheet_id, before.version, "1.2", 1).version == before.version + 1
        assert one.sheet_state(sheet_id).sheet.answers == {"1.1": 2, "1.2": 1}
        assert one.check_journal().whole


def test_a_window_behind_a_whole_revision_is_told_too(tmp_path: Path) -> None:
    """A correction goes on counting: no version of it is one that an old window may hold."""
    with opened(tmp_path) as workspace:
        done = signed(workspace, closed(workspace))
        sheet_id = done.sheet.sheet_id
        workspace.new_revision(sheet_id)
        for version in range(done.version + 1):
            with pytest.raises(SheetError) as caught:
                workspace.choose(sheet_id, version, "1.1", 1)
            assert caught.value.code == "stale"


def test_another_window_deleting_the_product_is_told(tmp_path: Path) -> None:
    with opened(tmp_path) as one, opened(tmp_path) as other:
        row, state = begun(one)
        other.delete_product(row.id)
        for act in (
            lambda: one.choose(state.sheet.sheet_id, state.version, "1.1", 1),
            lambda: one.set_position(state.sheet.sheet_id, "1.2"),
            lambda: one.sheet_state(state.sheet.sheet_id),
            lambda: one.open_sheet(row.id),
            lambda: one.page(state.sheet.sheet_id),
            lambda: one.update_product(row.id, draft()),
            lambda: one.delete_product(row.id),
        ):
            with pytest.raises(SheetError) as caught:
                act()
            assert caught.value.code == "gone"


def test_two_windows_beginning_the_same_sheet_get_the_same_one(tmp_path: Path) -> None:
    with opened(tmp_path) as one, opened(tmp_path) as other:
        row, state = begun(one)
        assert other.open_sheet(row.id).sheet.sheet_id == state.sheet.sheet_id


@pytest.mark.parametrize(
    ("error", "change"),
    [
        (AnswerError, lambda w, s, v: w.choose(s, v, "99", 1)),
        (AnswerError, lambda w, s, v: w.choose(s, v, "1.1", 9)),
        (AnswerError, lambda w, s, v: w.choose(s, v, "1.1", -1)),
        (AnswerError, lambda w, s, v: w.choose(s, v, "99", None)),
        (AnswerError, lambda w, s, v: w.comment(s, v, "99", "x")),
        (AnswerError, lambda w, s, v: w.reject(s, v, "1.2", "x")),
        (AnswerError, lambda w, s, v: w.stop(s, v, "1.1", "x")),
        (InputError, lambda w, s, v: w.reject(s, v, "", " \n")),
        (InputError, lambda w, s, v: w.stop(s, v, "6.1", "")),
        (InputError, lambda w, s, v: w.opinion(s, v, "x" * (MAX_TEXT + 1))),
        (InputError, lambda w, s, v: w.place_date(s, v, "x", "2026-02-30")),
        (InputError, lambda w, s, v: w.place_date(s, v, "x", "20260228")),
        (InputError, lambda w, s, v: w.place_date(s, v, "x" * 501, "")),
    ],
)
def test_what_the_set_does_not_have_is_refused_and_nothing_written(
    tmp_path: Path, error: type[OcopError], change: object
) -> None:
    with opened(tmp_path) as workspace:
        _, state = begun(workspace)
        with pytest.raises(error):
            change(workspace, state.sheet.sheet_id, state.version)  # type: ignore[operator]
        assert workspace.sheet_state(state.sheet.sheet_id) == state


def test_an_unknown_sheet_is_told(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace, pytest.raises(SheetError) as caught:
        workspace.choose("019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071", 1, "1.1", 1)
    assert caught.value.code == "gone"


def test_changes_wait_for_another_window_that_is_writing(tmp_path: Path) -> None:
    """Two windows choose on two sheets in turn; neither loses a choice."""
    with opened(tmp_path) as one, opened(tmp_path) as other:
        _, first = begun(one)
        _, second = begun(one, sequence=2)
        versions = {first.sheet.sheet_id: first.version, second.sheet.sheet_id: second.version}
        pairs: list[tuple[Workspace, str]] = [(one, first.sheet.sheet_id), (other, second.sheet.sheet_id)]
        for number in range(20):
            for workspace, sheet_id in pairs:
                versions[sheet_id] = workspace.choose(sheet_id, versions[sheet_id], "1.1", number % 3).version
        assert one.check_journal().entries == other.check_journal().entries
        assert one.check_journal().whole
