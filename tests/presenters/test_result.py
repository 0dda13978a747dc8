"""The result of a sheet: what it may be called, why, what is missing and where, and what comes next."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from ocop_desktop.council.model import Level
from ocop_desktop.errors import OcopError, StorageError
from ocop_desktop.presenters.result import ResultPresenter
from ocop_desktop.presenters.result_view import ResultView, Section
from ocop_desktop.presenters.runner import ImmediateRunner
from ocop_desktop.presenters.scoring_view import Header
from ocop_desktop.presenters.session import Session
from ocop_desktop.services.records import SheetState
from ocop_desktop.services.workspace import Workspace
from tests.services import workspaces
from tests.services.councils import appointed, full, give, seated
from tests.storage.test_crash import die


class Screen:
    """Remembers what it was shown last."""

    def __init__(self) -> None:
        self.front = ""
        self.header: Header | None = None
        self.view: ResultView | None = None
        self.errors: list[OcopError] = []
        self.went: list[str] = []

    def show_empty(self) -> None:
        self.front = "empty"

    def show_unscored(self, product: str) -> None:
        self.front = f"unscored {product}"

    def show_failed(self, text: str) -> None:
        self.front = text

    def show_busy(self, text: str) -> None:
        self.front = "busy"

    def show_header(self, header: Header | None) -> None:
        self.header = header

    def show_result(self, view: ResultView) -> None:
        self.front, self.view = "result", view

    def show_error(self, error: OcopError) -> None:
        self.errors.append(error)

    def go(self, key: str) -> None:
        self.went.append(key)


class Bench:
    """A store with one product in front, and the presenter of the result page."""

    def __init__(self, store: Workspace) -> None:
        self.store = store
        self.screen = Screen()
        self.session = Session(store, ImmediateRunner())
        self.page = ResultPresenter(self.session, self.screen)

    def begin(self, set_code: str = "QD26-10", level: Level = "commune") -> SheetState:
        office = msgspec.structs.replace(workspaces.SETUP.office, level=level)
        self.store.save_setup(type(workspaces.SETUP)(office, workspaces.SETUP.receiver, workspaces.SETUP.evaluator))
        row, state = workspaces.begun(self.store, set_code=set_code)
        self.session.choose_product(row.id)
        return state

    def answer(self, state: SheetState, changes: dict[str, int | None] | None = None) -> int:
        """The best options everywhere but for `changes`; the sheet's version then."""
        version = state.version
        for code, node in workspaces.RUBRIC.by_code[state.sheet.set].criteria.items():
            best = max(node.options, key=lambda option: (option.points, -option.n)).n
            option = (changes or {}).get(code, best)
            if option is not None:
                version = self.store.choose(state.sheet.sheet_id, version, code, option).version
        return version

    def show(self) -> ResultView:
        self.page.start()
        assert self.screen.view is not None
        return self.screen.view

    def section(self, name: str) -> Section:
        assert self.screen.view is not None
        return next(section for section in self.screen.view.sections if section.name == name)


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    with workspaces.opened(tmp_path) as workspace:
        yield Bench(workspace)


def words(view: ResultView) -> str:
    return "\n".join(notice.text for notice in view.notices)


def lines(section: Section) -> list[tuple[str, str]]:
    return [(line.code, line.text) for line in section.lines]


def test_without_a_product_or_a_sheet_the_page_teaches_and_begins_nothing(bench: Bench) -> None:
    bench.page.start()
    assert bench.screen.front == "empty"
    bench.store.save_setup(workspaces.SETUP)
    row = bench.store.add_product(workspaces.draft())
    bench.session.choose_product(row.id)
    bench.page.start()
    assert bench.screen.front == "unscored Rượu gạo (ví dụ)"
    assert bench.store.products()[0].sheet is None
    bench.page.step("score")
    assert bench.screen.went == ["scoring"]


def test_a_result_that_cannot_be_read_is_told_and_can_be_tried_again(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_: str) -> None:
        raise StorageError("Ổ đĩa báo lỗi.", code="disk_error")

    bench.answer(bench.begin())
    monkeypatch.setattr(bench.store, "sheet_state", broken)
    bench.page.start()
    assert bench.screen.front == "Ổ đĩa báo lỗi."
    monkeypatch.undo()
    bench.page.start()
    assert bench.screen.front == "result"


# --- what the star is called (art. 4.1) ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("level", "label", "called"),
    [
        ("commune", "Hạng sao dự kiến", "Tiềm năng 5 sao"),
        ("province", "Hạng sao", "Tiềm năng 5 sao"),
        ("ministry", "Hạng sao", "5 sao"),
    ],
)
def test_five_stars_below_the_ministry_are_only_potential(bench: Bench, level: Level, label: str, called: str) -> None:
    bench.answer(bench.begin(level=level))
    view = bench.show()
    assert (view.star.label, view.star.words, view.star.stars) == (label, called, 5)
    assert view.total == "100/100"
    assert ("sơ bộ của cấp xã" in words(view)) == (level == "commune")
    assert ("do cấp trung ương đánh giá và công nhận" in words(view)) == (level != "ministry")
    assert view.sections == ()


def test_two_stars_get_no_certificate(bench: Bench) -> None:
    bench.answer(bench.begin("QD26-01"), {"2.2": 1})
    view = bench.show()
    assert view.star.stars == 2
    assert view.star.words == "2 sao – không cấp giấy chứng nhận"
    assert "(khoản 1 Điều 4 Quyết định số 26/2026/QĐ-TTg)" in words(view)
    assert view.star.by_points == "★★★★★  5 sao"
    assert view.star.by_minima == "★★☆☆☆  2 sao"
    assert view.star.why == "Chưa đạt mức tối thiểu của 3 sao tại 2.2."


# --- what is missing -----------------------------------------------------------------------------------------


def test_every_missed_mark_stands_under_its_star(bench: Bench) -> None:
    bench.answer(bench.begin(), {"1.5": 2, "6.3": 3, "7": 3})
    view = bench.show()
    assert view.star.stars == 3
    assert [section.name for section in view.sections] == ["way4", "way5"]
    assert lines(bench.section("way4")) == [("1.5", "cần 2 điểm, được 1 điểm")]
    assert lines(bench.section("way5")) == [
        ("1.5", "cần 3 điểm, được 1 điểm"),
        ("6.3", "cần 3 điểm, được 2 điểm"),
        ("7", "cần 5 điểm, được 3 điểm"),
    ]
    assert bench.section("way4").intro == "Điểm đã đủ (từ 70 điểm trở lên) và phải đạt mức tối thiểu tại:"
    assert bench.section("way4").tone == "missing"
    assert bench.section("way4").lines[0].title.startswith("Liên kết chuỗi")


def test_missing_points_are_counted_to_each_star(bench: Bench) -> None:
    state = bench.begin()
    every = workspaces.RUBRIC.by_code["QD26-10"].criteria
    bench.answer(state, dict.fromkeys(every, 0))
    view = bench.show()
    assert (view.star.stars, view.total) == (1, "0/100")
    assert [section.name for section in view.sections] == ["way2", "way3", "way4", "way5"]
    assert bench.section("way2").intro == "Còn thiếu 30 điểm (từ 30 điểm trở lên)."
    assert bench.section("way3").intro.startswith("Còn thiếu 50 điểm (từ 50 điểm trở lên) và phải đạt")
    marks = {(o.minimum_for, n.code) for n in every.values() for o in n.marked}
    assert {(int(s.name[-1]), line.code) for s in view.sections for line in s.lines} == marks


def test_an_incomplete_sheet_is_provisional_and_names_what_is_unscored(bench: Bench) -> None:
    bench.answer(bench.begin(), dict.fromkeys(("8", "9", "10", "11")))
    view = bench.show()
    assert view.star.label == "Tạm tính trên phần đã chấm"
    assert view.state == "Phiếu đang chấm"
    section = bench.section("unscored")
    assert section.title == "Chưa chấm: 4 tiêu chí"
    assert [line.code for line in section.lines] == ["8", "9", "10", "11"]
    assert "trên phần đã chấm chưa thiếu mức tối thiểu nào" in bench.section("way5").intro


def test_an_untouched_sheet_does_not_list_all_criteria(bench: Bench) -> None:
    bench.begin()
    bench.show()
    assert bench.section("unscored").intro == "Chưa chấm tiêu chí nào."
    assert bench.section("unscored").lines == ()


# --- ended assessments ---------------------------------------------------------------------------------------


def test_a_rejection_stands_with_its_ground_and_reason_and_gives_no_star(bench: Bench) -> None:
    state = bench.begin()
    version = bench.answer(state, {"1.5": 1})
    bench.store.reject(state.sheet.sheet_id, version, "", "Giả mạo <b>hồ sơ</b>")
    view = bench.show()
    assert (view.star.stars, view.star.label, view.star.words) == (None, "Không xếp hạng sao", "Hồ sơ bị loại")
    assert view.star.tone == "bad"
    assert "Lý do: Giả mạo <b>hồ sơ</b>" in words(view)
    assert workspaces.RUBRIC.by_code["QD26-10"].disqualified_if[0] in words(view)
    assert [section.name for section in view.sections] == ["missed"]
    assert view.steps[0].command == "close"


def test_a_product_that_is_not_assessed_is_called_so(bench: Bench) -> None:
    state = bench.begin("QD26-01")
    bench.store.reject(state.sheet.sheet_id, state.version, "2.1", "Quá phổ biến")
    assert bench.show().star.words == "Không đánh giá sản phẩm"


def test_zero_points_in_set_16_stop_by_themselves(bench: Bench) -> None:
    bench.answer(bench.begin("QD26-16"), {"6.1": 0, "6.3": 0})
    view = bench.show()
    assert view.star.words == "Dừng đánh giá"
    assert "Tiêu chí 6.1, 6.3 được 0 điểm nên đánh giá dừng tại đây." in words(view)
    assert view.star.stars is None


def test_a_declared_stop_says_its_reason(bench: Bench) -> None:
    state = bench.begin()
    bench.store.stop(state.sheet.sheet_id, state.version, "6.1", "Bao bì hỏng")
    view = bench.show()
    assert view.star.words == "Dừng đánh giá"
    assert "Lý do: Bao bì hỏng" in words(view)


def test_mixed_cases_of_set_26_are_warned_about(bench: Bench) -> None:
    bench.answer(bench.begin("QD26-26"), {"8": 1, "9": 4})
    assert "hai trường hợp a và b khác nhau" in words(bench.show())


# --- the sheet's state and the way on ------------------------------------------------------------------------


def test_the_next_step_follows_the_sheet(bench: Bench) -> None:
    state = bench.begin()
    steps = [bench.show().steps[0].verb]
    version = bench.answer(state)
    steps.append(bench.show().steps[0].verb)
    closed = bench.store.close_sheet(state.sheet.sheet_id, version)
    steps.append(bench.show().steps[0].verb)
    workspaces.signed(bench.store, closed)
    steps.append(bench.show().steps[0].verb)
    assert steps == ["Chấm tiếp", "Khóa phiếu…", "Ký và gửi", "Gửi lên cơ quan tiếp nhận"]
    for command in ("score", "print", "send", "review"):
        bench.page.step(command)  # type: ignore[arg-type]
    assert bench.screen.went == ["scoring", "print", "send", "scoring"]


def test_a_line_leads_to_its_criterion_and_closing_to_the_last_step(bench: Bench) -> None:
    state = bench.begin()
    bench.answer(state)
    bench.show()
    before = bench.session.generation
    bench.page.jump("6.3")
    assert bench.store.sheet_state(state.sheet.sheet_id).position == "6.3"
    assert bench.session.generation > before
    bench.page.step("close")
    assert bench.store.sheet_state(state.sheet.sheet_id).position == ""
    assert bench.screen.went == ["scoring", "scoring"]


def test_a_signed_sheet_lists_its_revisions_newest_first(bench: Bench) -> None:
    first = workspaces.signed(bench.store, workspaces.closed(bench.store))
    bench.session.choose_product(bench.store.products()[0].id)
    again = bench.store.new_revision(first.sheet.sheet_id)
    view = bench.show()
    assert view.state == "Phiếu đã chấm đủ, chưa khóa"
    assert "Bản sửa lần 2, thay bản 1 đã ký." in view.state_lines
    closed = bench.store.close_sheet(again.sheet.sheet_id, again.version)
    workspaces.signed(bench.store, closed)
    view = bench.show()
    assert view.state == "Phiếu đã ký"
    assert [revision.title[:5] for revision in view.revisions] == ["Bản 2", "Bản 1"]
    kept = bench.store.signed_revisions(first.sheet.sheet_id)[0]
    assert view.revisions[1].fingerprint.replace(" ", "").lower() == kept.fingerprint
    assert view.revisions[1].sha256.replace(" ", "").lower() == kept.sha256
    jumped = view.revisions[1].title
    assert "24/11/2026" in jumped


def test_what_was_recovered_after_a_crash_is_said_here_too(tmp_path: Path) -> None:
    lost = Workspace.open(tmp_path, workspaces.Watch())
    row, state = workspaces.begun(lost)
    lost.choose(state.sheet.sheet_id, state.version, "1.1", 1)
    die(lost)
    with workspaces.opened(tmp_path) as workspace:
        bench = Bench(workspace)
        bench.session.choose_product(row.id)
        assert "đã khôi phục" in words(bench.show())
        assert "đã khôi phục" not in words(bench.show())


def test_a_member_of_a_council_goes_on_with_the_next_product(tmp_path: Path) -> None:
    with workspaces.opened(tmp_path) as workspace:
        council = appointed(workspace, products=2)
        give(workspace, council[4], council.product, full())
        bench = Bench(workspace)
        bench.session.choose_product(council.product)
        with seated(workspace, council[4]):
            bench.session.seat = workspace.signed_in()
            steps = bench.show().steps
            bench.page.step(steps[0].command)
        assert [step.command for step in steps][:2] == ["others", "send"]
        assert bench.screen.went == ["my_sheets"]
