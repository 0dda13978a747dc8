"""Closing, reopening, correcting; what is declared with a reason; warnings of set 26."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.presenters.scoring_desk import Desk, desk
from tests.services import workspaces


@pytest.fixture
def page(tmp_path: Path) -> Iterator[Desk]:
    made = desk(tmp_path)
    yield made
    made.workspace.close()


def of_set(folder: Path, number: int) -> Desk:
    return desk(folder, set_code=f"QD26-{number:02d}")


def test_closing_is_refused_while_something_is_unscored_and_leads_there(page: Desk) -> None:
    page.answer_all(but=("2.2", "3.4"))
    page.page.jump("")
    page.page.close()
    assert page.screen.front == "2.2"
    assert "còn 2 tiêu chí chưa chấm" in page.screen.problem
    assert page.screen.questions == []
    assert page.stored().status == "open"


def test_the_last_step_names_what_is_unscored(page: Desk) -> None:
    page.answer_all(but=("2.2", "3.4"))
    page.page.jump("")
    assert page.screen.finish is not None
    assert page.screen.finish.notices[0].text == "Còn 2 tiêu chí chưa chấm: 2.2, 3.4."
    page.page.command(page.screen.finish.notices[0].command)
    assert page.screen.front == "2.2"


def test_closing_asks_first_with_points_and_star(page: Desk) -> None:
    page.answer_all(option=1)
    page.screen.agrees = False
    page.page.close()
    title, text, verb = page.screen.questions[0]
    assert (title, verb) == ("Khóa phiếu này?", "Khóa phiếu")
    assert "Tổng điểm:" in text
    assert "Hạng sao dự kiến: ★" in text
    assert page.stored().status == "open"
    assert page.screen.times_closed == 0


def test_a_closed_sheet_shows_its_answers_and_takes_no_others(page: Desk) -> None:
    page.answer_all()
    page.page.close()
    assert page.stored().status == "closed"
    assert page.screen.times_closed == 1
    page.page.start()
    assert page.screen.banner("Phiếu đã khóa lúc 24/11/2026") is not None
    page.page.jump("1.1")
    page.page.choose(2)
    assert page.screen.chosen == 1
    assert page.stored().sheet.answers["1.1"] == 1


def test_what_is_typed_is_saved_before_closing(page: Desk) -> None:
    page.answer_all()
    page.page.jump("")
    page.screen.typed = [lambda: page.page.opinion("Đề nghị công nhận")]
    page.page.close()
    assert page.stored().sheet.opinion == "Đề nghị công nhận"
    assert page.stored().status == "closed"


def test_a_closed_sheet_is_opened_again_to_correct_it(page: Desk) -> None:
    page.answer_all()
    page.page.close()
    page.page.start()
    banner = page.screen.banner("Phiếu đã khóa")
    assert banner is not None
    page.page.command(banner.command)
    assert page.stored().status == "open"
    page.page.jump("1.1")
    page.page.choose(2)
    assert page.stored().sheet.answers["1.1"] == 2


def test_a_signed_sheet_is_corrected_by_a_new_revision(page: Desk) -> None:
    page.answer_all()
    page.page.close()
    workspaces.signed(page.workspace, page.stored())
    page.session.touch()
    page.page.start()
    banner = page.screen.banner("Phiếu đã ký")
    assert banner is not None
    page.page.command(banner.command)
    assert "không bao giờ thay đổi" in page.screen.questions[-1][1]
    assert page.stored().sheet.revision == 2
    assert page.stored().status == "open"
    assert page.stored().sheet.answers["1.1"] == 1


def test_place_and_date_are_kept(page: Desk) -> None:
    page.page.jump("")
    page.page.place_date("Đà Lạt", "2026-11-20")
    assert (page.stored().sheet.place, page.stored().sheet.date) == ("Đà Lạt", "2026-11-20")


def test_rejecting_asks_for_a_reason_under_the_laws_words(page: Desk) -> None:
    assert page.screen.criterion is not None
    assert page.screen.criterion.can_end == "reject"
    page.page.declare("1.1")
    assert "Bị loại nếu sử dụng toàn bộ nguyên liệu nhập khẩu" in page.screen.asked[0].ground
    assert page.stored().sheet.rejected is None, "without a reason nothing is declared"
    page.screen.reason = "  Toàn bộ nguyên liệu nhập khẩu "
    page.page.declare("1.1")
    rejected = page.stored().sheet.rejected
    assert rejected is not None
    assert (rejected.under, rejected.reason) == ("1.1", "Toàn bộ nguyên liệu nhập khẩu")
    assert page.screen.totals is not None
    assert page.screen.totals.stars is None


def test_a_rejection_by_the_clause_at_the_head_is_withdrawn_again(page: Desk) -> None:
    page.screen.reason = "Hồ sơ giả mạo"
    page.page.declare("")
    banner = page.screen.banner("điều kiện loại ở đầu phiếu")
    assert banner is not None
    page.page.command(banner.command)
    assert page.stored().sheet.rejected is None
    assert page.screen.banner("Đã khai báo") is None


def test_a_rejected_sheet_closes_although_criteria_are_unscored(page: Desk) -> None:
    page.screen.reason = "Hồ sơ giả mạo"
    page.page.declare("")
    page.page.close()
    assert page.stored().status == "closed"
    assert "không xếp hạng sao" in page.screen.questions[0][1]


def test_an_assessment_stops_where_the_note_says_so(page: Desk) -> None:
    page.page.jump("6.1")
    assert page.screen.criterion is not None
    assert page.screen.criterion.can_end == "stop"
    page.screen.reason = "Có tạp chất"
    page.page.declare("6.1")
    assert page.stored().sheet.stopped == {"6.1": "Có tạp chất"}
    banner = page.screen.banner("dừng đánh giá tại tiêu chí 6.1")
    assert banner is not None
    page.page.command(banner.command)
    assert page.stored().sheet.stopped == {}


@pytest.mark.parametrize(("number", "code", "verb"), [(1, "1.1", "Loại hồ sơ"), (1, "2.1", "Không đánh giá")])
def test_a_requirement_and_a_common_product_are_grounds_too(tmp_path: Path, number: int, code: str, verb: str) -> None:
    page = of_set(tmp_path, number)
    page.page.jump(code)
    page.screen.reason = "Không đáp ứng"
    page.page.declare(code)
    assert page.screen.asked[0].verb == verb
    assert page.stored().sheet.rejected is not None
    page.workspace.close()


def test_set_16_stops_by_itself_and_says_why(tmp_path: Path) -> None:
    page = of_set(tmp_path, 16)
    page.page.jump("6.2")
    page.page.choose(0)
    assert page.screen.criterion is not None
    assert page.screen.criterion.can_end == ""
    assert "0 điểm tại tiêu chí này làm dừng đánh giá" in page.screen.criterion.notices[0].text
    assert page.screen.banner("đánh giá dừng tại đây") is not None
    page.workspace.close()


def test_mixed_cases_of_set_26_are_warned_about_and_not_refused(tmp_path: Path) -> None:
    page = of_set(tmp_path, 26)
    page.page.jump("8")
    page.page.choose(1)
    page.page.jump("9")
    page.page.choose(4)
    assert page.screen.criterion is not None
    assert page.screen.criterion.notices[0].tone == "missing"
    assert "8, 9" in page.screen.criterion.notices[0].text
    assert page.stored().sheet.answers == {"8": 1, "9": 4}
    page.workspace.close()
