"""A round's results: ranked by the exact mean, drawn, let out as a table, and given up when nobody waits."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import pytest

from ocop_desktop.council.model import PRACTICE_MARK
from ocop_desktop.errors import CouncilError, OcopError
from ocop_desktop.presenters.ranking import RankingPresenter, Ticker
from ocop_desktop.presenters.ranking_view import Computing, EmptyView, RankingView
from ocop_desktop.presenters.runner import ImmediateRunner
from ocop_desktop.presenters.scoring_view import Header, Tone
from ocop_desktop.presenters.session import Session
from ocop_desktop.services.table_files import read_table
from ocop_desktop.services.workspace import Workspace
from tests.services.councils import Council, appointed, full, give, meet, scored, seated
from tests.services.test_council_result import BELOW, MARK
from tests.services.workspaces import Watch, opened


@dataclass
class Screen:
    """Remembers what it was shown last."""

    front: object = None
    computing: list[Computing | None] = field(default_factory=list)
    statuses: list[tuple[str, Tone]] = field(default_factory=list)
    errors: list[OcopError] = field(default_factory=list)
    went: list[tuple[str, int | None]] = field(default_factory=list)
    file: Path | None = None
    suggested: str = ""

    def show_computing(self, computing: Computing | None) -> None:
        self.computing.append(computing)

    def show_header(self, header: Header | None) -> None:
        assert header is None

    def show_empty(self, view: EmptyView) -> None:
        self.front = view

    def show_ranking(self, view: RankingView) -> None:
        self.front = view

    def show_failed(self, text: str, verb: str) -> None:
        self.front = text

    def show_error(self, error: OcopError) -> None:
        self.errors.append(error)

    def show_status(self, text: str, tone: Tone) -> None:
        self.statuses.append((text, tone))

    def ask_table_file(self, title: str, suggested: str) -> Path | None:
        self.suggested = suggested
        return self.file

    def go(self, key: str) -> None:
        self.went.append((key, None))

    def go_with(self, key: str, product_id: int) -> None:
        self.went.append((key, product_id))


def a_round(store: Workspace, *, practice: bool = False) -> Council:
    """Four products: full marks, one split, one far apart, one still being scored."""
    council = appointed(store, 3, products=4, practice=practice)
    low = dict.fromkeys(list(full())[:6], 0)
    given = [({}, {}, {}), ({}, {}, {MARK.code: BELOW}), ({}, {}, low)]
    for row, changes in zip(council.products, given, strict=False):
        for member, change in zip(council.members, changes, strict=True):
            give(store, member, row.id, {**full(row.set_code), **change})
    with seated(store, council[1]):
        store.close_scoring(council.id, [row.id for row in council.products[:3]])
    meet(store, council)
    return council


def page_of(store: Workspace, council: Council | None) -> tuple[RankingPresenter, Screen]:
    screen = Screen()
    session = Session(store, ImmediateRunner(), round=store.round(council.id) if council else None)
    return RankingPresenter(session, Watch(), screen), screen


def shown(screen: Screen) -> RankingView:
    assert isinstance(screen.front, RankingView)
    return screen.front


def test_the_highest_mean_stands_first_and_what_is_still_scored_last(tmp_path: Path) -> None:
    with opened(tmp_path) as store:
        council = a_round(store)
        page, screen = page_of(store, council)
        page.start()
        view = shown(screen)
        assert [row.id for row in view.rows[:3]] == [row.id for row in council.products[:3]]
        assert [row.cells[0].text for row in view.rows] == ["1", "2", "3", ""]
        assert view.rows[1].cells[2].text == "99,67"
        assert [row.cells[8].text for row in view.rows] == [
            "Đã có kết quả",
            "Chờ quyết định",
            "Chờ quyết định",
            "Đang chấm",
        ]
        assert view.rows[1].cells[7].text == "1 (chờ 1)"
        assert view.rows[2].cells[6].tone == "missing", "too far apart"
        assert "3/4 sản phẩm có kết quả" in view.summary
        assert "hạng sao của xã là dự kiến" in view.summary
        assert "Còn 1 sản phẩm" in view.waiting
        assert view.onward is None
        page.open(view.rows[1].id)
        page.open(view.rows[3].id)
        assert screen.went == [("council_result", council.products[1].id), ("entries", None)]


def test_the_way_on_leads_from_the_meeting_to_the_end_and_then_to_the_papers(tmp_path: Path) -> None:
    def onward() -> str:
        page.start()
        found = shown(screen).onward
        return found.command if found is not None else ""

    with opened(tmp_path) as store:
        council = appointed(store, 3)
        scored(store, council)
        page, screen = page_of(store, council)
        assert onward() == "meeting"
        meet(store, council)
        assert onward() == "rounds"
        with seated(store, council[1]):
            store.finish_round(council.id)
        assert onward() == "papers"


def test_pictures_say_in_words_what_they_draw(tmp_path: Path) -> None:
    with opened(tmp_path) as store:
        page, screen = page_of(store, a_round(store))
        page.start()
        pictures = shown(screen).pictures
    assert [(bar.label, bar.count) for bar in pictures.stars if bar.count] == [
        ("Tiềm năng 5 sao", 1),
        ("Chưa có sao", 2),
    ]
    assert max(bar.permille for bar in pictures.stars) == 1000
    assert [strip.label for strip in pictures.parts] == ["Phần A", "Phần B", "Phần C"]
    assert pictures.parts[1].words == "thấp nhất 25,00, giữa 25,00, cao nhất 25,00 (tối đa 25)"
    assert pictures.parts[0].low < pictures.parts[0].middle <= pictures.parts[0].high == 1000
    third = pictures.members[2]
    assert (third.permille, third.label) == (-1000, "Thành viên 3"), "gives least"
    assert third.words.startswith("−")
    assert "3 phiếu" in third.words
    assert pictures.members[0].permille > 0


def test_the_table_goes_out_as_a_workbook_and_as_csv(tmp_path: Path) -> None:
    with opened(tmp_path / "store") as store:
        page, screen = page_of(store, a_round(store, practice=True))
        page.start()
        for name in ("bang", "bang.csv"):
            screen.file = tmp_path / name
            page.export()
        assert screen.suggested == "TAP-HUAN-xep-hang-dot-1-2026.xlsx"
        assert [tone for _, tone in screen.statuses if tone == "good"] == ["good", "good"]
    for name in ("bang.xlsx", "bang.csv"):
        rows = [cells for _, cells in read_table(tmp_path / name).sheets[0].rows]
        head = list(rows[0])
        assert [str(row[head.index("Thứ hạng")] or "") for row in rows[1:]] == ["1", "2", "3", ""]
        assert rows[2][head.index("Điểm trung bình")] == "99,67"
        assert rows[2][head.index("Điểm chính xác")] == "299/3"
        assert rows[4][head.index("Tình trạng")] == "Đang chấm"
        assert all(PRACTICE_MARK in row[head.index("Ghi chú")] for row in rows[1:])


def test_a_table_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    with opened(tmp_path / "store") as store:
        page, screen = page_of(store, a_round(store))
        page.start()
        screen.file = tmp_path / "bang.doc"
        page.export()
    assert [error.code for error in screen.errors] == ["kind"]
    assert screen.statuses[-1] == ("Chưa xuất được bảng", "bad")


def test_progress_is_told_and_giving_up_changes_nothing(tmp_path: Path) -> None:
    with opened(tmp_path) as store:
        council = a_round(store)
        page, screen = page_of(store, council)
        told: list[tuple[int, int]] = []
        original = store.round_results

        def watched(round_id: int, tick=None):  # type: ignore[no-untyped-def]
            def look(done: int, total: int) -> None:
                told.append((done, total))
                if done == 2 and len(told) == 2:
                    page.cancel()
                tick(done, total)
                page.poll()

            return original(round_id, look)

        store.round_results = watched  # type: ignore[method-assign]
        page.start()
        assert told == [(1, 3), (2, 3)]
        assert "Đã dừng tính" in str(screen.front)
        assert screen.computing[-1] is None
        assert not page.computing
        assert any(c is not None and c.text == "Đang tính kết quả: 1/3 sản phẩm" for c in screen.computing)
        page.start()
        assert shown(screen).rows


def test_a_ticker_lets_go_only_when_asked() -> None:
    ticker = Ticker()
    ticker.tick(1, 2)
    ticker.cancelled = True
    with pytest.raises(CouncilError) as caught:
        ticker.tick(2, 2)
    assert caught.value.code == "cancelled"


def test_without_a_round_or_products_the_page_teaches(tmp_path: Path) -> None:
    with opened(tmp_path) as store:
        page, screen = page_of(store, None)
        page.start()
        assert isinstance(screen.front, EmptyView)
        assert screen.front.command == "rounds"
        page, screen = page_of(store, appointed(store, 1, products=0))
        page.start()
        assert isinstance(screen.front, EmptyView)
        assert screen.front.command == "entries"


def test_practice_says_so(tmp_path: Path) -> None:
    with opened(tmp_path) as store:
        page, screen = page_of(store, a_round(store, practice=True))
        page.start()
    assert shown(screen).practice == PRACTICE_MARK
