"""The way to a star on the screen: from a council's result and from one sheet, in the law's words."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from ocop_desktop.presenters.runner import ImmediateRunner
from ocop_desktop.presenters.session import Session
from ocop_desktop.presenters.way_up import WayUpPresenter, WayView
from ocop_desktop.services.workspace import Workspace
from tests.services import workspaces
from tests.services.councils import appointed, full, scored
from tests.services.test_council_result import BELOW, MARK
from tests.services.workspaces import RUBRIC, opened

NODE = RUBRIC.by_code["QD26-10"].criteria[MARK.code]


@dataclass
class Screen:
    """Remembers what it was shown last."""

    view: WayView | None = None
    failed: list[str] = field(default_factory=list)
    busy: int = 0

    def show_busy(self, text: str) -> None:
        self.busy += 1

    def show_way(self, view: WayView) -> None:
        self.view = view

    def show_failed(self, text: str) -> None:
        self.failed.append(text)

    @property
    def shown(self) -> WayView:
        assert self.view is not None
        return self.view


def panel(store: Workspace) -> tuple[WayUpPresenter, Screen]:
    screen = Screen()
    return WayUpPresenter(Session(store, ImmediateRunner()), screen), screen


def test_from_a_council_the_mean_rises_by_what_the_members_gave_less(tmp_path: Path) -> None:
    with opened(tmp_path) as store:
        council = appointed(store, 3)
        scored(store, council, *[{MARK.code: BELOW}] * 2)
        way, screen = panel(store)
        way.show_council(council.id, council.product)
        way.aim(5)
    view = screen.shown
    (step,) = view.steps
    assert view.title == "Để lên 5 sao: nâng 1 tiêu chí"
    assert view.summary == "Điểm trung bình từ 99,33 lên 100 (cần từ 90 điểm trở lên)."
    assert (step.code, step.gain, step.minimum) == (MARK.code, "thêm 0,67 điểm", "đạt mức tối thiểu của 5 sao")
    assert NODE.options[BELOW - 1].text in step.before
    assert "tùy phiếu" in step.before
    assert step.after.endswith(next(o.text for o in NODE.options if o.minimum_for == 5))
    assert step.evidence
    assert view.can_print


def test_legal_form_and_representative_stay_unless_they_are_freed(tmp_path: Path) -> None:
    with opened(tmp_path) as store:
        _, state = workspaces.begun(store)
        version = state.version
        small = dict.fromkeys(("3.1", "3.2", "1.2", "5.2", "10", "1.7", "2.4"), 0)  # 87 points; 3.1 alone gives 3
        for code, option in {**full(), **small, "4.2": 3}.items():
            version = store.choose(state.sheet.sheet_id, version, code, option).version
        way, screen = panel(store)
        way.show_sheet(state.sheet.sheet_id)
        way.aim(5)
        kept = screen.shown
        assert [(k.code, k.freed) for k in kept.kept] == [("3.1", False), ("3.2", False)]
        assert kept.kept[0].words == "Cho thay đổi 3.1 Loại hình tổ chức sản xuất - kinh doanh"
        assert len(kept.steps) == 2
        assert not {"3.1", "3.2"} & {step.code for step in kept.steps}
        way.free("3.1", True)
        assert [k.freed for k in screen.shown.kept] == [True, False]
        assert [step.code for step in screen.shown.steps] == ["3.1"], "one change is enough then"
        way.free("3.1", False)
        assert screen.shown == kept


def test_what_cannot_be_reached_is_said_with_the_reason(tmp_path: Path) -> None:
    with opened(tmp_path) as store:
        _, state = workspaces.begun(store)
        version = workspaces.answer_all(store, state)
        store.stop(state.sheet.sheet_id, version, "6.1", "Không có phiếu kiểm nghiệm")
        way, screen = panel(store)
        way.show_sheet(state.sheet.sheet_id)
    view = screen.shown
    assert (view.title, view.tone, view.steps) == ("Chưa có cách lên 3 sao", "missing", ())
    assert "dừng đánh giá" in view.summary
    assert not view.can_print


def test_what_is_reached_already_is_said_too(tmp_path: Path) -> None:
    with opened(tmp_path) as store:
        council = appointed(store, 2)
        scored(store, council)
        way, screen = panel(store)
        way.show_council(council.id, council.product)
        way.aim(4)
    assert (screen.shown.title, screen.shown.tone) == ("Đã đủ cho 4 sao", "good")
    assert "không phải nâng gì" in screen.shown.summary


def test_another_product_begins_with_its_own_next_star(tmp_path: Path) -> None:
    with opened(tmp_path) as store:
        council = appointed(store, 2, products=2)
        scored(store, council, {MARK.code: BELOW}, {MARK.code: BELOW})
        way, screen = panel(store)
        way.show_council(council.id, council.products[0].id)
        assert screen.shown.target == 5
        way.free("3.1", True)
        way.aim(3)
        way.show_council(council.id, council.products[1].id)
        assert (screen.shown.target, [k.freed for k in screen.shown.kept]) == (5, [False, False])


def test_a_product_that_is_still_scored_says_so(tmp_path: Path) -> None:
    with opened(tmp_path) as store:
        council = appointed(store, 1)
        way, screen = panel(store)
        way.show_council(council.id, council.product)
    assert "còn đang được chấm" in screen.failed[0]
