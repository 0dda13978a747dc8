"""The page of a producer's self-assessment: saved at once, files looked at first, the council's beside it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from ocop_desktop.errors import OcopError, StorageError
from ocop_desktop.presenters.runner import ImmediateRunner
from ocop_desktop.presenters.self_assessment import SelfAssessmentPresenter
from ocop_desktop.presenters.self_assessment_view import (
    Beside,
    CompareView,
    ImportView,
    SelfNotice,
    SelfStep,
    SelfTotals,
)
from ocop_desktop.presenters.session import Session
from ocop_desktop.services.workspace import Workspace
from tests.services import workspaces
from tests.services.councils import appointed, full, scored, seated
from tests.services.self_assessments import HEAD, SET, csv_file, fill, registered, without_set

CODES = list(SET.criteria)


class Screen:
    """Remembers what it was shown; answers questions with what a test puts in."""

    def __init__(self) -> None:
        self.front = self.mode = self.status = self.tone = self.problem = ""
        self.shown: dict[str, Any] = {}
        self.empty: tuple[str, str, bool] = ("", "", False)
        self.errors: list[OcopError] = []
        self.notices: tuple[SelfNotice, ...] = ()
        self.tools = (False, False)
        self.went: list[str] = []
        self.file: Path | None = None
        self.typed: tuple[str, str] | None = None
        self.presenter: SelfAssessmentPresenter | None = None

    def show_empty(self, title: str, text: str, can_choose_set: bool) -> None:
        self.front, self.empty = "empty", (title, text, can_choose_set)

    def show_busy(self, text: str) -> None:
        self.front = "busy"

    def show_header(self, header: Any) -> None:
        self.shown["header"] = header

    def show_notices(self, notices: tuple[SelfNotice, ...]) -> None:
        self.notices = notices

    def show_criterion(self, view: Any) -> None:
        self.front, self.shown["criterion"] = "criterion", view

    def update_criterion(self, view: Any) -> None:
        self.shown["criterion"] = view

    def show_map(self, rows: Any, current: str) -> None:
        self.shown["map"], self.shown["current"] = rows, current

    def show_totals(self, totals: SelfTotals) -> None:
        self.shown["totals"] = totals

    def show_step(self, step: SelfStep) -> None:
        self.shown["step"] = step

    def show_beside(self, beside: Beside) -> None:
        self.shown["beside"] = beside

    def show_tools(self, editable: bool, comparable: bool) -> None:
        self.tools = (editable, comparable)

    def show_mode(self, mode: str) -> None:
        self.front, self.mode = "work", mode

    def show_comparison(self, view: CompareView) -> None:
        self.shown["comparison"] = view

    def show_import(self, view: ImportView) -> None:
        self.front, self.shown["import"] = "import", view

    def show_status(self, text: str, tone: str) -> None:
        self.status, self.tone = text, tone

    def show_problem(self, text: str) -> None:
        self.problem = text

    def show_error(self, error: OcopError) -> None:
        self.errors.append(error)

    def pending_text(self) -> None:
        if self.typed is not None and self.presenter is not None:
            self.presenter.describe(*self.typed)

    def ask_import_file(self) -> Path | None:
        return self.file

    def ask_export_file(self, title: str, suggested: str) -> Path | None:
        return self.file.parent / suggested if self.file else None

    def confirm(self, title: str, text: str, verb: str) -> bool:
        return True

    def go(self, key: str) -> None:
        self.went.append(key)


class Desk:
    """A presenter on a real store."""

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        self.session = Session(workspace, ImmediateRunner())
        self.screen = Screen()
        self.presenter = SelfAssessmentPresenter(self.session, self.screen)
        self.screen.presenter = self.presenter

    def open(self, product_id: int) -> None:
        self.session.choose_product(product_id)
        self.presenter.start()

    @property
    def chosen(self) -> list[int]:
        lines = self.screen.shown["criterion"].lines
        return [line.n for line in lines if getattr(line, "chosen", False)]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with workspaces.opened(tmp_path / "data") as workspace:
        workspace.save_setup(workspaces.SETUP)
        yield Desk(workspace)


def test_without_a_product_the_page_says_what_it_is_for(desk: Desk) -> None:
    desk.presenter.start()
    assert desk.screen.front == "empty" and "Mẫu số 02" in desk.screen.empty[1]


def test_a_product_without_a_set_leads_to_where_one_is_chosen(desk: Desk) -> None:
    desk.open(without_set(desk.workspace))
    assert desk.screen.front == "empty" and desk.screen.empty[2] and "bộ" in desk.screen.empty[1]


def test_a_choice_is_shown_and_saved_at_once(desk: Desk) -> None:
    product = registered(desk.workspace)
    desk.open(product)
    assert desk.screen.shown["current"] == CODES[0] and desk.screen.tools == (True, False)
    desk.presenter.choose(2)
    assert desk.chosen == [2] and desk.screen.tone == "good" and "Đã lưu" in desk.screen.status
    desk.presenter.next()
    desk.presenter.choose(0)
    assert desk.workspace.self_assessment(product).answers == {CODES[0]: 2, CODES[1]: 0}
    assert desk.screen.shown["totals"].progress == f"đã điền 2/{len(CODES)}"
    desk.presenter.undo()
    desk.presenter.undo()
    assert desk.workspace.self_assessment(product).answers == {} and desk.screen.shown["current"] == CODES[0]


def test_it_opens_at_the_first_criterion_that_is_open_and_ends_at_the_dossier(desk: Desk) -> None:
    product = registered(desk.workspace)
    fill(desk.workspace, product, dict.fromkeys(CODES[:-1], 1))
    desk.open(product)
    assert desk.screen.shown["current"] == CODES[-1]
    assert desk.screen.shown["step"].last and "hồ sơ" in desk.screen.shown["step"].onward
    desk.presenter.next()
    assert desk.screen.went == ["dossiers"]


def test_the_map_speaks_of_filling_in_and_has_no_step_for_closing(desk: Desk) -> None:
    desk.open(registered(desk.workspace))
    rows = desk.screen.shown["map"]
    assert {row.kind for row in rows} == {"part", "group", "criterion"}
    assert {row.points for row in rows if row.kind == "criterion"} == {"chưa điền"}
    assert desk.screen.shown["criterion"].can_end == ""


def test_a_refused_choice_is_taken_back_where_it_stands(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.open(registered(desk.workspace))
    desk.presenter.choose(1)

    def full_disk(*_: object) -> None:
        raise StorageError("Ổ đĩa đã đầy.", code="disk_full")

    monkeypatch.setattr(desk.workspace, "choose_self", full_disk)
    desk.presenter.choose(2)
    assert desk.chosen == [1] and desk.screen.problem == "Ổ đĩa đã đầy." and desk.screen.tone == "bad"


def test_a_window_that_is_behind_is_told_and_shows_what_is_there_now(desk: Desk) -> None:
    product = registered(desk.workspace)
    desk.open(product)
    fill(desk.workspace, product, {CODES[0]: 3})
    desk.presenter.choose(1)
    assert desk.screen.errors[0].code == "stale" and desk.chosen == [3]
    desk.presenter.choose(2)
    assert desk.workspace.self_assessment(product).answers[CODES[0]] == 2


def test_words_that_could_not_be_saved_stay_and_are_tried_again(desk: Desk) -> None:
    product = registered(desk.workspace)
    desk.open(product)
    fill(desk.workspace, product, {CODES[0]: 3})
    desk.presenter.describe(CODES[0], "Lúa của thôn")
    assert desk.presenter.unsaved_text and desk.screen.shown["criterion"].comment == "Lúa của thôn"
    desk.presenter.describe(CODES[0], "Lúa của thôn")
    assert not desk.presenter.unsaved_text
    assert desk.workspace.self_assessment(product).descriptions == {CODES[0]: "Lúa của thôn"}


def test_leaving_hands_over_what_is_typed_and_other_pages_read_again(desk: Desk) -> None:
    product = registered(desk.workspace)
    desk.open(product)
    desk.screen.typed = (CODES[0], "Lúa của thôn")
    before, left = desk.session.generation, []
    desk.presenter.leave(lambda: left.append(True))
    assert left and desk.session.generation == before + 1
    assert desk.workspace.self_assessment(product).descriptions == {CODES[0]: "Lúa của thôn"}


def test_a_member_who_only_scores_sees_it_and_is_told_why_nothing_can_be_changed(desk: Desk) -> None:
    council = appointed(desk.workspace)
    with seated(desk.workspace, council[4]):
        desk.session.seat = desk.workspace.signed_in()
        desk.open(council.product)
        assert desk.screen.tools[0] is False and any("Chỉ để xem" in notice.text for notice in desk.screen.notices)
        desk.presenter.choose(1)
        desk.presenter.files.choose()
    assert desk.workspace.self_assessment(council.product).version == 0


def test_a_product_that_moved_shows_the_old_answers_to_read_only(desk: Desk) -> None:
    product = registered(desk.workspace)
    fill(desk.workspace, product, {CODES[0]: 1})
    desk.workspace.update_product(product, workspaces.draft(set_code="QD26-06"))
    desk.open(product)
    notice = desk.screen.notices[0]
    assert "bộ 10 (" in notice.text and desk.screen.tools[0]
    desk.presenter.command(notice.command)
    assert desk.chosen == [1] or desk.screen.shown["current"] != CODES[0]
    assert desk.screen.tools[0] is False and "bộ 6 (" in desk.screen.notices[0].text
    desk.presenter.command(desk.screen.notices[0].command)
    assert desk.screen.tools[0]


# --- files -------------------------------------------------------------------------------------------------------


def test_a_file_is_shown_before_it_is_taken_and_can_be_undone(desk: Desk, tmp_path: Path) -> None:
    product = registered(desk.workspace)
    fill(desk.workspace, product, {CODES[0]: 1})
    desk.open(product)
    desk.screen.file = csv_file(tmp_path, [HEAD, (CODES[0], 2), (CODES[1], 1)])
    desk.presenter.files.choose()
    view = desk.screen.shown["import"]
    assert desk.screen.front == "import" and view.verb == "Nhập 2 tiêu chí" and not view.errors
    assert any("thay bằng" in line for line in view.lines)
    assert desk.workspace.self_assessment(product).answers == {CODES[0]: 1}, "nothing is taken yet"
    desk.presenter.files.take()
    assert desk.workspace.self_assessment(product).answers == {CODES[0]: 2, CODES[1]: 1}
    notice = next(notice for notice in desk.screen.notices if notice.command == "undo_import")
    assert "tu-danh-gia.csv" in notice.text
    desk.presenter.command(notice.command)
    assert desk.workspace.self_assessment(product).answers == {CODES[0]: 1}
    assert not any(notice.command == "undo_import" for notice in desk.screen.notices)


def test_after_another_change_an_import_is_not_undone(desk: Desk, tmp_path: Path) -> None:
    desk.open(registered(desk.workspace))
    desk.screen.file = csv_file(tmp_path, [HEAD, (CODES[0], 2)])
    desk.presenter.files.choose()
    desk.presenter.files.take()
    desk.presenter.choose(1)
    assert not any(notice.command == "undo_import" for notice in desk.screen.notices)


def test_bad_lines_are_read_out_and_left_out_only_by_a_verb_that_says_so(desk: Desk, tmp_path: Path) -> None:
    product = registered(desk.workspace)
    desk.open(product)
    lines = [(f"9.{n}", 1) for n in range(1, 20)]
    desk.screen.file = csv_file(tmp_path, [HEAD, (CODES[0], 2), *lines])
    desk.presenter.files.choose()
    view = desk.screen.shown["import"]
    assert view.verb == "Chỉ nhập 1 dòng đúng" and len(view.errors) == 13 and "7 dòng khác" in view.errors[-1]
    desk.presenter.files.give_up()
    assert desk.screen.mode == "fill" and desk.workspace.self_assessment(product).version == 0


def test_a_file_of_bad_lines_only_cannot_be_taken(desk: Desk, tmp_path: Path) -> None:
    desk.open(registered(desk.workspace))
    desk.screen.file = csv_file(tmp_path, [HEAD, ("9.9", 1)])
    desk.presenter.files.choose()
    assert desk.screen.shown["import"].verb == ""


def test_a_file_that_cannot_be_read_is_told_and_the_page_stays(desk: Desk, tmp_path: Path) -> None:
    desk.open(registered(desk.workspace))
    desk.screen.file = tmp_path / "không có.xlsx"
    desk.presenter.files.choose()
    assert desk.screen.errors[0].code == "unreadable" and desk.screen.front == "criterion"


def test_the_template_and_the_filled_table_are_written_where_a_person_says(desk: Desk, tmp_path: Path) -> None:
    product = registered(desk.workspace)
    fill(desk.workspace, product, {CODES[0]: 2})
    desk.open(product)
    desk.screen.file = tmp_path / "x"
    desk.presenter.files.export_template()
    assert "mau-tu-danh-gia-QD26-10.xlsx" in desk.screen.status
    desk.presenter.files.export_filled()
    written = sorted(path.name for path in tmp_path.glob("*.xlsx"))
    assert len(written) == 2 and any(name.startswith("tu-danh-gia-") for name in written)


# --- beside the council's ----------------------------------------------------------------------------------------


def test_the_councils_answers_stand_beside_the_criterion_and_in_the_table(desk: Desk) -> None:
    council = appointed(desk.workspace, members=3)
    fill(desk.workspace, council.product, full(c1_1=1))
    desk.open(council.product)
    assert desk.screen.tools == (True, False) and desk.screen.shown["beside"].lines == ()
    scored(desk.workspace, council, {"1.1": 2}, {}, {})
    desk.session.touch()
    desk.presenter.start()
    desk.presenter.jump("1.1")
    beside = desk.screen.shown["beside"]
    assert desk.screen.tools[1] and "trung bình 2,67" in beside.title and beside.tone == "missing"
    assert any("Thành viên 1" in line and "Phương án 2" in line for line in beside.lines)
    desk.presenter.show_mode("compare")
    view = desk.screen.shown["comparison"]
    assert desk.screen.mode == "compare" and len(view.rows) == len(CODES)
    first = next(row for row in view.rows if row.cells[0].text.startswith("1.1 "))
    assert [cell.text for cell in first.cells[1:]] == ["1/3", "2,67", "−1,67", "2 · 3 · 3"]
    assert first.cells[3].tone == "missing" and "khác nhau ở 1 tiêu chí" in view.summary[-1]
    desk.presenter.open_row(first.id)
    assert desk.screen.mode == "fill" and desk.screen.shown["current"] == "1.1"


def test_a_choice_changes_what_is_said_beside_it(desk: Desk) -> None:
    council = appointed(desk.workspace, members=2)
    fill(desk.workspace, council.product, {"1.1": 1})
    scored(desk.workspace, council)
    desk.open(council.product)
    desk.presenter.jump("1.1")
    desk.presenter.choose(3)
    assert desk.screen.shown["beside"].tone == "good" and "chênh 0,00" in desk.screen.shown["beside"].lines[0]
