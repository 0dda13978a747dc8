"""The consolidated sheet: exact means, members side by side, who is left out, and why this star."""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocop_desktop.council.papers import ConsolidatedSheet, CouncilResult, NextStar
from ocop_desktop.documents.paper_render import render_paper
from ocop_desktop.documents.paper_words import decimals, exact

from . import paper_council_samples as council
from . import paper_goldens as goldens
from . import samples


def text_of(data: ConsolidatedSheet) -> str:
    return samples.joined(samples.text_of(render_paper(data).pdf))


def with_result(**changes: object) -> str:
    data = council.consolidated()
    return text_of(replace(data, result=replace(data.result, **changes)))


@given(st.fractions(0, 100, max_denominator=40))
def test_two_decimals_are_half_up_with_a_comma(value: Fraction) -> None:
    shown = Fraction(int(decimals(value).replace(",", "")), 100)
    assert re.fullmatch(r"\d+,\d\d", decimals(value))
    assert -Fraction(1, 200) < value - shown <= Fraction(1, 200) or shown - value == Fraction(1, 200)
    assert shown >= value or value - shown < Fraction(1, 200)


def test_a_mean_that_two_decimals_do_not_give_is_shown_exactly_as_well() -> None:
    assert exact(Fraction(357, 5)) == "71,40 điểm"
    assert exact(Fraction(262, 3)) == "87,33 điểm (chính xác là 262/3)"
    assert decimals(Fraction(1, 200)) == "0,01"


def test_every_criterion_has_each_member_s_points_and_the_mean_in_its_row() -> None:
    data = council.consolidated(10, 7)
    text = text_of(data)
    at = text.index("2. Điểm theo tiêu chí")
    for row in data.rows:
        assert row.mean is not None
        mark = " (*)" if row.contested else ""
        points = " ".join([str(row.best), *map(str, row.points), decimals(row.mean)])
        found = text.find(samples.joined(f"{row.label} {row.title}{mark} {points}"), at)
        assert found >= 0, f"{row.label} {row.title}"
        at = found
    assert sum(row.contested for row in data.rows) >= 2


@pytest.mark.parametrize("count", [1, 5, 9, 15, 16, 31])
def test_any_number_of_members_stands_side_by_side(count: int) -> None:
    data = council.consolidated(10, count)
    made = render_paper(data)
    text = samples.text_of(made.pdf)
    tables = -(-count // 15)
    assert len(re.findall(r"^2\. Điểm theo tiêu chí", text, re.MULTILINE)) == tables
    assert all(f"({number})" in text for number in range(1, count + 1))
    total = next(row for row in data.rows if row.kind == "total")
    lines = [line for line in text.splitlines() if line.startswith("TỔNG CỘNG")]
    points = [line.split()[3:-1] for line in lines]
    assert [p for line in points for p in line] == [str(p) for p in total.points]
    assert all(line.endswith(f" {decimals(total.mean or Fraction(0))}") for line in lines)


def test_names_that_do_not_fit_a_column_are_listed_above_and_never_broken() -> None:
    data = council.consolidated(10, 15)
    long = replace(data.members[0], member=replace(data.members[0].member, name="Nguyenthithanhhuyen Một Hai"))
    text = text_of(replace(data, members=(long, *data.members[1:])))
    assert text.count("Nguyenthithanhhuyen") >= 1
    head = text[text.index("Tiêu chí Tối đa") :][:200]
    assert "(1) (2) (3)" in head and "Nguyen" not in head


def test_an_excluded_member_is_named_with_the_reason_and_has_no_column() -> None:
    text = samples.joined(samples.text_of(goldens.rendered("consolidated-5").pdf))
    assert (
        "– Thành viên 6 Ủy viên, Phòng Kinh tế Không tính. Lý do: Là thành viên Hội đồng quản trị của chủ thể –" in text
    )
    assert "Số phiếu được tính: 5; không tính phiếu của Thành viên 6 (lý do: Là thành viên Hội đồng quản trị" in text
    assert "(6)" not in text


def test_the_result_says_why_this_star_and_why_not_the_next() -> None:
    text = samples.joined(samples.text_of(goldens.rendered("consolidated-5").pdf))
    for words in (
        "ĐÁNH GIÁ SƠ BỘ CỦA CẤP XÃ – không thay thế kết quả của Hội đồng cấp tỉnh",
        "KẾT QUẢ ĐÁNH GIÁ SƠ BỘ Hạng sao dự kiến: ★★★★☆ 4 sao",
        "Tổng điểm trung bình: 95,00 điểm.",
        "Theo điểm: 5 sao (từ 90 điểm trở lên). Theo yêu cầu tối thiểu: 4 sao.",
        "Vì sao là 4 sao: tổng điểm trung bình 95,00, đủ điểm cho 5 sao; mọi yêu cầu tối thiểu đến 4 sao đều đạt.",
        "Vì sao chưa là 5 sao: Đã đủ 90 điểm. Không phiếu nào đạt tối thiểu 5 sao tại tiêu chí 6.5 Vị (cần 4 điểm).",
        "Hội đồng quyết định chưa đạt tối thiểu 5 sao tại tiêu chí 6.4 (cần 3 điểm); lý do: Hợp đồng và hồ sơ",
        "Chưa đạt.",
        "Tán thành: Thành viên 1; Thành viên 2; Thành viên 3; Thành viên 4",
    ):
        assert words in text


def test_points_that_are_missing_are_named_and_never_rounded_away() -> None:
    short = NextStar(4, 70, Fraction(5, 3))
    mean = Fraction(205, 3)
    text = with_result(mean=mean, stars_by_points=3, band=(50, 70), stars_by_minima=5, stars=3, next_star=short)
    assert "68,33 điểm (chính xác là 205/3)" in text and "Theo điểm: 3 sao (từ 50 đến dưới 70 điểm)." in text
    assert "Còn thiếu 1,67 điểm để đủ 70 điểm." in text
    tiny = with_result(next_star=NextStar(5, 90, Fraction(1, 300)))
    assert "Còn thiếu chưa tới 0,01 điểm để đủ 90 điểm." in tiny


def test_a_mean_just_below_a_band_is_nowhere_shown_as_if_it_were_reached() -> None:
    shown = {"mean": Fraction(17999, 200), "stars_by_points": 4, "band": (70, 90), "stars_by_minima": 5, "stars": 4}
    text = with_result(**shown)
    assert "TỔNG CỘNG" in text and "(chưa đủ 90)" in text
    assert "90,00 điểm (chính xác là 17999/200)" in text and "tổng điểm trung bình 90,00 (chưa đủ 90 điểm)" in text
    data = council.minutes(products=1)
    outcome = replace(data.outcomes[0], result=replace(data.outcomes[0].result, **shown))
    minutes = samples.joined(samples.text_of(render_paper(replace(data, outcomes=(outcome,))).pdf))
    assert re.search(r"90,00 4 sao .*?\(chưa đủ 90\)|90,00 \(chưa đủ 90\)", minutes)


def test_a_short_result_is_one_box_on_the_page_of_its_signatures() -> None:
    data = council.consolidated(10, 1)
    for _ in range(12):
        data = replace(data, rows=data.rows[1:], result=replace(data.result, contested=(), excluded=()))
        last = samples.text_of(render_paper(data).pdf).split("\f")[-2]
        assert "KẾT QUẢ ĐÁNH GIÁ SƠ BỘ" in last and "CHỦ TỊCH HỘI ĐỒNG" in last


def test_a_sheet_that_ended_early_has_no_points_instead_of_0() -> None:
    data = council.consolidated(10, 2)
    members = (replace(data.members[0], total=None, note="ghi dừng đánh giá"), data.members[1])
    text = text_of(replace(data, members=members))
    assert re.search(r"Thành viên 1 Chủ tịch Hội đồng, Phòng Kinh tế Được tính; ghi dừng đánh giá –", text)


def test_without_a_decision_there_is_no_star_and_the_paper_says_what_it_waits_for() -> None:
    text = samples.joined(samples.text_of(goldens.rendered("consolidated-15-open").pdf))
    assert "Hạng sao dự kiến: chưa có" in text and "★" not in text
    assert "Chờ quyết định: tối thiểu 5 sao tại tiêu chí 4.1 (cần 5 điểm); Hội đồng chưa quyết định" in text
    assert "14 thành viên còn lại" in text
    ended = with_result(stars=None, stars_by_points=None, contested=(), ended="Hồ sơ bị loại theo tiêu chí 1.1.")
    assert "Chưa có hạng sao: Hồ sơ bị loại theo tiêu chí 1.1." in ended


@pytest.mark.parametrize(
    ("level", "stars", "words"),
    [
        ("commune", 5, "Hạng sao dự kiến: ★★★★★ tiềm năng 5 sao"),
        ("commune", 2, "Hạng sao dự kiến: ★★☆☆☆ 2 sao – không cấp giấy chứng nhận"),
        ("province", 4, "Hạng sao: ★★★★☆ 4 sao"),
        ("ministry", 5, "Hạng sao: ★★★★★ 5 sao"),
    ],
)
def test_a_star_is_called_as_the_office_may_call_it(level: str, stars: int, words: str) -> None:
    data = council.consolidated()
    result: CouncilResult = replace(data.result, stars=stars)
    text = text_of(replace(data, round=replace(data.round, level=level), result=result))
    assert words in text
    assert ("ĐÁNH GIÁ SƠ BỘ" in text.replace("HỘI ĐỒNG ĐÁNH GIÁ SƠ BỘ", "")) is (level == "commune")


def test_a_product_without_any_sheet_is_a_paper_too() -> None:
    data = council.consolidated(10, 1)
    rows = tuple(replace(row, points=(), mean=None) for row in data.rows)
    result = replace(data.result, valid=0, mean=None, stars=None, stars_by_points=None, contested=(), spread=None)
    text = text_of(replace(data, members=(), rows=rows, result=result))
    assert "Số phiếu được tính: 0;" in text and "Thành viên 2" in text
