"""The office's table of holidays: added to, changed, taken back; a term follows at once; nothing is lost by a slip."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from ocop_desktop.errors import OcopError
from ocop_desktop.presenters.holidays import HolidaysPresenter
from ocop_desktop.presenters.holidays_view import DayTyped, HolidayPage
from ocop_desktop.presenters.runner import ImmediateRunner
from ocop_desktop.presenters.session import Session
from ocop_desktop.services.holidays import EMPTY, OFFICE_TABLE, office_calendar, office_table
from ocop_desktop.services.round_records import MemberDraft, RoundDraft, SignedIn
from ocop_desktop.services.workspace import Workspace
from tests.services.workspaces import SETUP, Watch, opened, rows


class FakeView:
    def __init__(self) -> None:
        self.page: HolidayPage | None = None
        self.failed = ""
        self.problem = ""
        self.preview = ("", "")
        self.cleared = 0
        self.agrees = True
        self.questions: list[tuple[str, str]] = []
        self.status = ("", "")
        self.errors: list[OcopError] = []

    def show_holidays(self, page: HolidayPage) -> None:
        self.page, self.failed = page, ""

    def show_failed(self, text: str) -> None:
        self.failed = text

    def show_day_problem(self, text: str) -> None:
        self.problem = text

    def show_preview(self, text: str, tone: str) -> None:
        self.preview = (text, tone)

    def clear_day(self) -> None:
        self.cleared += 1

    def confirm(self, title: str, text: str, verb: str) -> bool:
        self.questions.append((title, text))
        return self.agrees

    def show_status(self, text: str, tone: str) -> None:
        self.status = (text, tone)

    def show_error(self, error: OcopError) -> None:
        self.errors.append(error)


class Desk:
    def __init__(self, workspace: Workspace, folder: Path) -> None:
        self.workspace, self.folder = workspace, folder
        self.view = FakeView()
        self.session = Session(workspace, ImmediateRunner())
        self.presenter = HolidaysPresenter(self.session, self.view, folder, Watch())
        self.presenter.start()

    @property
    def page(self) -> HolidayPage:
        assert self.view.page is not None
        return self.view.page

    def days(self) -> dict[date, tuple[str, str]]:
        return {line.day: (line.kind, line.name) for line in self.page.lines}


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with opened(tmp_path) as workspace:
        workspace.save_setup(SETUP)
        yield Desk(workspace, tmp_path)


def test_the_table_says_which_years_it_knows_and_where_they_come_from(desk: Desk) -> None:
    assert desk.page.years == (2025, 2026, 2027, 2028, 2029, 2030) and desk.page.year == 2026
    assert "từ năm 2025 đến năm 2030" in desk.page.covered and "Thư viện holidays" in desk.page.covered
    assert desk.days()[date(2026, 9, 2)] == ("off", "Quốc khánh")
    desk.presenter.choose_year(2025)
    assert desk.days()[date(2025, 4, 26)][0] == "work"


def test_a_term_is_tried_by_the_table_as_it_stands(desk: Desk) -> None:
    desk.presenter.preview("5/2/2026")
    assert desk.view.preview[0] == "15 ngày làm việc từ thứ Năm, 05/02/2026 là thứ Năm, 05/03/2026."
    desk.presenter.keep(DayTyped("4/3/2026", "off", "Nghỉ theo thông báo"))
    assert desk.view.preview[0].endswith("là thứ Sáu, 06/03/2026.")
    desk.presenter.preview("5/2/2050")
    assert desk.view.preview[1] == "missing" and "2050" in desk.view.preview[0]
    desk.presenter.preview("xx")
    assert desk.view.preview[1] == "missing"


def test_a_day_is_added_changed_and_taken_away(desk: Desk) -> None:
    desk.presenter.keep(DayTyped("3/9/2026", "off", "Nghỉ thêm"))
    assert desk.view.cleared == 1 and desk.view.status[0].startswith("Đã lưu")
    assert desk.page.current == date(2026, 9, 3).toordinal()
    desk.presenter.keep(DayTyped("3/9/2026", "work", "Làm bù"))
    assert desk.days()[date(2026, 9, 3)] == ("work", "Làm bù")
    desk.presenter.remove(date(2026, 9, 3))
    assert date(2026, 9, 3) not in desk.days() and office_table(desk.folder).days == []


def test_a_holiday_that_ships_can_be_made_an_ordinary_day_and_taken_back(desk: Desk) -> None:
    desk.presenter.remove(date(2026, 9, 2))
    assert office_calendar(desk.folder).is_working(date(2026, 9, 2))
    assert desk.days()[date(2026, 9, 2)] == ("plain", "Quốc khánh")
    desk.presenter.take_back(date(2026, 9, 2))
    assert not office_calendar(desk.folder).is_working(date(2026, 9, 2)) and desk.page.own == 0


def test_wrong_days_are_named_and_nothing_is_written(desk: Desk) -> None:
    for typed, words in (
        (DayTyped("", "off", "x"), "Chưa ghi ngày"),
        (DayTyped("31/2/2026", "off", "x"), "không phải là ngày"),
        (DayTyped("3/9/2026", "off", " "), "Chưa nhập tên ngày"),
        (DayTyped("3/9/2035", "off", "x"), "chưa có năm 2035"),
    ):
        desk.presenter.keep(typed)
        assert words in desk.view.problem, typed
    assert not (desk.folder / OFFICE_TABLE).exists()


def test_another_year_is_declared_before_its_days(desk: Desk) -> None:
    desk.view.agrees = False
    desk.presenter.add_year()
    assert "2031" in desk.view.questions[0][0] and 2031 not in desk.page.years
    desk.view.agrees = True
    desk.presenter.add_year()
    desk.presenter.keep(DayTyped("1/1/2031", "off", "Tết Dương lịch"))
    assert desk.page.years[-1] == 2031 and desk.page.year == 2031 and "đã thêm năm 2031" in desk.page.covered
    desk.presenter.preview("31/12/2030")
    assert desk.view.preview[1] == "good"


def test_back_to_the_table_that_ships_names_what_goes_and_can_be_undone(desk: Desk) -> None:
    desk.presenter.keep(DayTyped("3/9/2026", "off", "Nghỉ thêm"))
    desk.presenter.add_year()
    desk.presenter.reset()
    title, text = desk.view.questions[-1]
    assert "03/09/2026: Nghỉ, Nghỉ thêm" in text and "Năm 2031" in text and title
    assert office_table(desk.folder) == EMPTY and desk.page.year in desk.page.years
    desk.presenter.undo()
    assert [day.date for day in office_table(desk.folder).days] == [date(2026, 9, 3)] and 2031 in desk.page.years
    desk.presenter.undo()
    desk.presenter.undo()
    assert office_table(desk.folder) == EMPTY and not desk.page.can_undo


def test_a_damaged_table_is_put_aside_and_kept(desk: Desk) -> None:
    (desk.folder / OFFICE_TABLE).write_text("hỏng", encoding="utf-8")
    desk.presenter.start()
    assert "Không dùng được" in desk.view.failed
    desk.presenter.set_aside()
    assert desk.view.failed == "" and desk.page.own == 0
    assert (desk.folder / f"{OFFICE_TABLE}.damaged").read_text(encoding="utf-8") == "hỏng"


def test_changes_stand_in_the_journal_and_only_those_who_may_make_them(desk: Desk) -> None:
    desk.presenter.keep(DayTyped("3/9/2026", "off", "Nghỉ thêm"))
    assert rows(desk.folder, "SELECT * FROM journal WHERE action = 'calendar.changed'")
    details = desk.workspace.add_round(RoundDraft(2026, 1))
    member = desk.workspace.add_member(details.id, MemberDraft("Thành viên 2", "member"))
    desk.session.seat = SignedIn(member, details)
    desk.presenter.start()
    assert "không được" in desk.page.locked
    desk.presenter.remove(date(2026, 9, 3))
    desk.presenter.undo()
    assert len(office_table(desk.folder).days) == 1
