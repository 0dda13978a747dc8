"""The page of form 03: suggestions, the official's text saved at each pause, and nothing that is overwritten."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from ocop_desktop.errors import OcopError, StorageError
from ocop_desktop.presenters.commune_report import CommuneReportPresenter
from ocop_desktop.presenters.commune_report_view import MatterView, ReportView
from ocop_desktop.presenters.runner import ImmediateRunner
from ocop_desktop.presenters.session import Session
from ocop_desktop.services.workspace import Workspace
from tests.services import workspaces
from tests.services.councils import Council, appointed, scored, seated
from tests.services.self_assessments import fill, registered

OWN = "Chủ thể sử dụng lao động trong xã."


class Screen:
    """Remembers what it was shown."""

    def __init__(self) -> None:
        self.front = self.status = self.tone = self.problem = ""
        self.empty = ("", "")
        self.report: ReportView | None = None
        self.header: Any = None
        self.boxes: dict[str, str] = {}
        self.errors: list[OcopError] = []
        self.went: list[str] = []
        self.typed: dict[str, str] = {}
        self.presenter: CommuneReportPresenter | None = None

    def show_empty(self, title: str, text: str) -> None:
        self.front, self.empty = "empty", (title, text)

    def show_busy(self, text: str) -> None:
        self.front = "busy"

    def show_header(self, header: Any) -> None:
        self.header = header

    def show_report(self, view: ReportView) -> None:
        self.front, self.report = "report", view
        self.boxes = {each.matter: each.text for each in view.matters}

    def update_report(self, view: ReportView) -> None:
        self.report = view

    def put_text(self, matter: str, text: str) -> None:
        self.boxes[matter] = text

    def show_status(self, text: str, tone: str) -> None:
        self.status, self.tone = text, tone

    def show_problem(self, text: str) -> None:
        self.problem = text

    def show_error(self, error: OcopError) -> None:
        self.errors.append(error)

    def pending_text(self) -> None:
        for matter, text in self.typed.items():
            assert self.presenter is not None
            self.presenter.write(matter, text)  # type: ignore[arg-type]

    def go(self, key: str) -> None:
        self.went.append(key)


class Desk:
    """A presenter on a real store, with a result of two members."""

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        self.council: Council = appointed(workspace, members=3)
        self.product = self.council.product
        fill(workspace, self.product, {"3.3": 1})
        scored(workspace, self.council, {"3.3": 2}, {}, {})
        self.session = Session(workspace, ImmediateRunner())
        self.screen = Screen()
        self.presenter = CommuneReportPresenter(self.session, self.screen)
        self.screen.presenter = self.presenter
        self.session.choose_product(self.product)

    def of(self, matter: str) -> MatterView:
        assert self.screen.report is not None
        return next(each for each in self.screen.report.matters if each.matter == matter)

    @property
    def labour(self) -> str:
        return self.workspace.commune_report(self.product).labour


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with workspaces.opened(tmp_path) as workspace:
        yield Desk(workspace)


def test_without_a_product_the_page_says_what_it_is_for(desk: Desk) -> None:
    desk.session.choose_product(None)
    desk.presenter.start()
    assert desk.screen.front == "empty" and "Mẫu số 03" in desk.screen.empty[1]


def test_the_four_matters_come_with_hint_suggestion_and_flags(desk: Desk) -> None:
    desk.presenter.start()
    assert desk.screen.report is not None and "Hội đồng" in desk.screen.report.basis
    assert [each.title[:2] for each in desk.screen.report.matters] == ["1.", "2.", "3.", "4."]
    labour = desk.of("labour")
    assert "trên địa bàn xã" in labour.hint and "2/3 thành viên" in labour.text
    assert "chưa sửa" in labour.state and not labour.can_reset
    assert any(flag.verb and "chủ thể tự đánh giá" in flag.text for flag in labour.flags)
    assert desk.screen.header.product == "Rượu gạo (ví dụ)"


def test_a_text_is_saved_at_a_pause_and_an_unchanged_one_is_not(desk: Desk) -> None:
    desk.presenter.start()
    desk.presenter.write("labour", desk.of("labour").text)
    assert desk.workspace.commune_report(desk.product).version == 0
    desk.presenter.write("labour", OWN)
    assert desk.labour == OWN and desk.screen.tone == "good" and "Đã lưu" in desk.screen.status
    assert desk.of("labour").state == "Lời của cán bộ" and desk.of("labour").can_reset
    desk.presenter.write("material", "Nguyên liệu của xã.")
    assert desk.workspace.commune_report(desk.product).edited == {"labour", "material"}


def test_the_suggestion_comes_back_and_what_was_written_can_be_restored(desk: Desk) -> None:
    desk.presenter.start()
    suggested = desk.of("labour").text
    desk.presenter.write("labour", OWN)
    desk.presenter.reset("labour")
    assert desk.labour == suggested and desk.screen.boxes["labour"] == suggested
    assert desk.of("labour").can_restore
    desk.presenter.restore("labour")
    assert desk.labour == OWN and desk.screen.boxes["labour"] == OWN and not desk.of("labour").can_restore


def test_a_contradiction_is_printed_only_where_the_official_puts_it_in(desk: Desk) -> None:
    desk.presenter.start()
    before = desk.of("labour").text
    assert "chủ thể tự đánh giá" not in before
    desk.presenter.insert("labour", 0)
    assert desk.labour.startswith(before) and "chủ thể tự đánh giá" in desk.labour
    assert desk.screen.boxes["labour"] == desk.labour
    desk.presenter.insert("labour", 9)


def test_a_text_that_was_refused_stays_and_is_tried_again(desk: Desk) -> None:
    desk.presenter.start()
    desk.workspace.save_commune_report(desk.product, 0, "idea", "Ý tưởng từ nơi khác.")
    desk.presenter.write("labour", OWN)
    assert desk.screen.errors[0].code == "stale" and desk.presenter.unsaved_text
    assert desk.screen.boxes["labour"] == OWN and desk.screen.boxes["idea"] == "Ý tưởng từ nơi khác."
    desk.presenter.preview()
    assert desk.screen.went == []
    desk.presenter.write("labour", OWN)
    assert not desk.presenter.unsaved_text and desk.labour == OWN


def test_a_full_disk_is_told_in_place(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def full_disk(*_: object) -> None:
        raise StorageError("Ổ đĩa đã đầy.", code="disk_full")

    desk.presenter.start()
    monkeypatch.setattr(desk.workspace, "save_commune_report", full_disk)
    desk.presenter.write("labour", OWN)
    assert desk.screen.problem == "Ổ đĩa đã đầy." and desk.presenter.unsaved_text


def test_the_preview_waits_for_what_is_typed(desk: Desk) -> None:
    desk.presenter.start()
    desk.screen.typed = {"labour": OWN}
    desk.presenter.preview()
    assert desk.screen.went == ["papers"] and desk.labour == OWN
    desk.presenter.self_assessment()
    assert desk.screen.went == ["papers", "self_assessment"]
    generation = desk.session.generation
    left: list[bool] = []
    desk.presenter.leave(lambda: left.append(True))
    assert left and desk.session.generation == generation + 1


def test_what_holds_for_the_whole_report_is_said_once(desk: Desk) -> None:
    desk.session.choose_product(registered(desk.workspace, sequence=9))
    desk.presenter.start()
    assert desk.screen.report is not None and len(desk.screen.report.notices) == 1
    assert all(each.state == "Chưa có lời" for each in desk.screen.report.matters)
    assert desk.screen.report.progress == "0/4 nội dung đã có lời"


def test_a_member_who_only_scores_is_told_who_writes_it(desk: Desk) -> None:
    with workspaces.opened(desk.workspace._paths.root) as other:
        council = appointed(other, members=5, number=2)
        with seated(other, council[4]):
            session = Session(other, ImmediateRunner())
            session.seat = other.signed_in()
            screen = Screen()
            session.choose_product(council.product)
            CommuneReportPresenter(session, screen).start()
    assert screen.front == "empty" and "không được" in screen.empty[1]
