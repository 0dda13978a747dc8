from __future__ import annotations

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ocop_desktop.council.model import Authority
from ocop_desktop.documents.sheet_form import SheetModel, build_model
from ocop_desktop.documents.sheet_rows import Row
from ocop_desktop.errors import AnswerError, SheetError

from . import samples

OTHER = Authority("Ban quản lý Khu công nghệ cao", "other")


def row_of(made: SheetModel, start: str) -> Row:
    return next(row for row in made.rows if row.text.startswith(start))


def result_of(made: SheetModel) -> str:
    return "\n".join([made.result.title, made.result.star, *(f"{a} {b}" for a, b in made.result.lines)])


def at_level(level: str, **changes: object) -> SheetModel:
    made = samples.sheet(1, samples.best(samples.set_no(1)), **changes)
    office = msgspec.structs.replace(made.office, level=level)
    return samples.model(msgspec.structs.replace(made, office=office))


@pytest.mark.parametrize(
    ("receiver", "council"),
    [
        (Authority("Sở Nông nghiệp và Môi trường", "province"), "Hội đồng cấp tỉnh"),
        (Authority("Ủy ban nhân dân huyện", "district"), "Hội đồng cấp huyện"),
        (Authority("Bộ Nông nghiệp và Môi trường", "ministry"), "Hội đồng cấp trung ương"),
        (OTHER, "Hội đồng của Ban quản lý Khu công nghệ cao"),
    ],
)
def test_banner_of_a_commune_follows_the_receiving_authority(receiver: Authority, council: str) -> None:
    expected = f"ĐÁNH GIÁ SƠ BỘ CỦA CẤP XÃ – không thay thế kết quả của {council}"
    assert samples.model(samples.sheet(1, receiver=receiver)).banner == expected
    assert build_model(samples.RUBRIC, samples.set_no(1), None, receiver).banner == expected


def test_only_a_commune_carries_the_banner_and_an_expected_star() -> None:
    province = at_level("province")
    assert province.banner == ""
    assert province.result.star.startswith("Hạng sao: ")
    assert samples.model(samples.sheet(1)).result.star.startswith("Hạng sao dự kiến: ")
    assert samples.blank(1).banner == ""


def test_five_stars_below_the_ministry_are_a_potential() -> None:
    assert at_level("commune").result.star == "Hạng sao dự kiến: ★★★★★ tiềm năng 5 sao"
    assert at_level("province").result.star == "Hạng sao: ★★★★★ tiềm năng 5 sao"
    assert at_level("ministry").result.star == "Hạng sao: ★★★★★ 5 sao"


def test_one_and_two_stars_get_no_certificate() -> None:
    text = result_of(samples.model(samples.sheet(1, dict.fromkeys(samples.set_no(1).criteria, 0))))
    assert "Hạng sao dự kiến: ★☆☆☆☆ 1 sao – không cấp giấy chứng nhận" in text
    assert "(khoản 1 Điều 4 Quyết định số 26/2026/QĐ-TTg)" in text


def test_both_stars_and_each_minimum_missed_are_named() -> None:
    criteria_set = samples.set_no(10)
    answers = {**samples.best(criteria_set), "1.5": 3}
    text = result_of(samples.model(samples.sheet(10, answers)))
    assert "Theo điểm: 99/100 điểm, 5 sao." in text
    assert "Theo yêu cầu tối thiểu: 4 sao." in text
    assert "Kết quả: lấy hạng thấp hơn, 4 sao." in text
    assert "Chưa đạt tối thiểu của 5 sao: tiêu chí 1.5 (cần 3 điểm, được 2)." in text


def test_none_reached_is_zero_with_words_and_no_tick() -> None:
    answers = {**samples.best(samples.set_no(10)), "1.1": 0}
    made = samples.model(samples.sheet(10, answers))
    row = row_of(made, "1.1. ")
    assert (row.given, row.remark) == ("0", "Không đạt phương án nào")
    start = made.rows.index(row)
    assert not any(option.ticked for option in made.rows[start + 1 : start + 4])


def test_unscored_in_a_draft_is_said_and_sums_are_marked_as_unfinished() -> None:
    made = samples.model(samples.sheet(10, {"1.1": 2}, closed_at=""))
    assert (row_of(made, "1.2. ").given, row_of(made, "1.2. ").remark) == ("", "chưa chấm")
    assert (made.rows[0].given, made.rows[0].remark) == ("2", "chưa đủ")
    assert (made.rows[-1].given, made.rows[-1].remark) == ("2", "chưa đủ")
    assert made.page.draft == "BẢN NHÁP"
    assert made.result.star == ""
    assert "CHƯA CHẤM XONG" in made.result.title
    assert "31 tiêu chí (1.2, 1.3" in result_of(made)


def test_a_finished_sheet_is_a_draft_until_it_is_closed() -> None:
    assert samples.model(samples.sheet(10, closed_at="")).page.draft == "BẢN NHÁP"
    assert samples.model(samples.sheet(10)).page.draft == ""


def test_a_criterion_that_is_not_asked_counts_as_zero_whatever_is_stored() -> None:
    made = samples.model(samples.sheet(10, {**samples.best(samples.set_no(10)), "5.1": 1, "5.2": 3}))
    row = row_of(made, "5.2. ")
    assert (row.given, row.remark) == ("0", "không áp dụng")
    start = made.rows.index(row)
    assert not any(option.ticked for option in made.rows[start + 1 : start + 5])


@pytest.mark.parametrize(
    ("number", "note"),
    [
        (4, "† Tiêu chí 7, phương án 3 – trong văn bản: 13 điểm. Văn bản in 13 điểm"),
        (10, "† Tiêu chí 2.4, phương án 1, 2 – trong văn bản: không in phương án. "),
        (23, "† Tiêu chí 9, điểm tối đa – trong văn bản: “4 1”. "),
        (26, "† Phần A, điểm tối đa – trong văn bản: tiêu đề ghi (35 Điểm). "),
    ],
)
def test_values_that_a_reading_settles_have_a_dagger_and_a_note(number: int, note: str) -> None:
    made = samples.blank(number)
    assert any(text.startswith(note) for text in made.footnotes)
    daggers = sum(row.scale.endswith("†") for row in made.rows)
    settled = [n for part in samples.set_no(number).parts for n in (part, *part.walk())]
    assert daggers == sum(bool(n.printed) for n in settled) + sum(
        bool(o.printed) for n in samples.set_no(number).criteria.values() for o in n.options
    )


def test_a_rejection_names_its_ground_and_reason_and_gives_no_star() -> None:
    made = samples.model(samples.rejected(7, "1.1"))
    assert made.result.star == ""
    assert "HỒ SƠ BỊ LOẠI" in made.result.title
    assert "Căn cứ: tiêu chí 1.1. Nguồn nguyên liệu. Ghi chú: Bị loại nếu" in result_of(made)
    assert "Lý do: Toàn bộ nguyên liệu là hàng nhập khẩu" in result_of(made)
    assert row_of(made, "1.1. ").remark == "loại hồ sơ"
    assert row_of(made, "2.1. ").remark == "không chấm"
    clause = samples.model(samples.rejected(7, ""))
    assert f"Căn cứ: {samples.set_no(7).disqualified_if[0]}" in result_of(clause)


def test_too_common_a_product_is_not_assessed() -> None:
    made = samples.model(samples.rejected(1, "2.1"))
    assert "KHÔNG ĐÁNH GIÁ SẢN PHẨM" in made.result.title
    assert "không đánh giá" in row_of(made, "2.1. ").remark


def test_a_declared_stop_names_its_criterion_and_reason() -> None:
    made = samples.model(samples.sheet(1, {"1.1": 1}, stopped={"6.1": "Có tạp chất nguy hiểm."}))
    assert "DỪNG ĐÁNH GIÁ" in made.result.title
    assert made.result.star == ""
    assert "Lý do: Có tạp chất nguy hiểm." in result_of(made)
    assert "dừng đánh giá" in row_of(made, "6.1. ").remark


def test_zero_points_stop_set_16_with_the_note_that_says_so() -> None:
    criteria_set = samples.set_no(16)
    made = samples.model(samples.sheet(16, {**samples.best(criteria_set), "6.2": 0}))
    assert "DỪNG ĐÁNH GIÁ" in made.result.title
    assert "Căn cứ: tiêu chí 6.2 được 0 điểm; tiêu chí 6.4" in result_of(made)


def test_mixed_cases_of_set_26_are_warned_about() -> None:
    criteria_set = samples.set_no(26)
    mixed = {**samples.best(criteria_set), "8": 1, "9": 3, "15": 1}
    assert "Lưu ý: các tiêu chí 8, 9, 15 chọn hai trường hợp khác nhau." in result_of(
        samples.model(samples.sheet(26, mixed))
    )
    assert "Lưu ý" not in result_of(samples.model(samples.sheet(26, {**mixed, "9": 1})))


def test_place_and_date_fill_the_law_s_line() -> None:
    made = samples.model(samples.sheet(1, place="Đà Lạt", date="2027-02-03"))
    assert made.closing.place_date == "Đà Lạt, ngày 03 tháng 02 năm 2027"
    assert samples.model(samples.sheet(1, date="2026-12-24")).closing.place_date.endswith("24 tháng 12 năm 2026")
    assert samples.model(samples.sheet(1, place="")).closing.place_date.startswith("..., ngày")


def test_revision_and_illustration_stand_on_every_page() -> None:
    made = samples.model(samples.revised(1))
    assert made.page.identity == "Phiếu 019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071 · lần sửa 2 · QD26-01"
    assert made.page.illustrative == "DỮ LIỆU MINH HỌA"
    assert samples.RUBRIC.digest in made.page.origin
    assert samples.blank(1).page.identity == "Phiếu trắng · QD26-01"


def test_the_page_does_not_depend_on_what_is_known_only_after_it_is_drawn() -> None:
    from ocop_desktop.council.sheet import PageRef

    plain = samples.sheet(1)
    assert samples.model(msgspec.structs.replace(plain, page=PageRef("00" * 32, "x"))) == samples.model(plain)


@pytest.mark.parametrize(
    "changes",
    [{"date": "2026-02-30"}, {"closed_at": "hôm qua"}, {"comments": {"99": "x"}}, {"set": "QD26-99"}],
)
def test_a_sheet_that_does_not_fit_is_refused_with_words(changes: dict[str, object]) -> None:
    with pytest.raises(SheetError):
        samples.model(samples.sheet(1, **changes))


def test_an_answer_that_the_set_does_not_have_is_refused() -> None:
    with pytest.raises(AnswerError):
        samples.model(samples.sheet(1, {"1.1": 9}))


@settings(max_examples=40, deadline=None)
@given(st.integers(1, 26), st.data())
def test_sums_on_paper_are_the_sums_of_the_rules(number: int, data: st.DataObject) -> None:
    criteria_set = samples.set_no(number)
    answers = {
        code: data.draw(st.integers(0, len(node.options)), label=code) for code, node in criteria_set.criteria.items()
    }
    sheet = samples.sheet(number, answers)
    result, made = sheet.result(samples.RUBRIC), samples.model(sheet)
    assert [row.given for row in made.rows if row.kind == "part"] == [str(n) for n in result.parts.values()]
    assert made.rows[-1].given == str(result.total)
    assert sum(int(row.given) for row in made.rows if row.kind == "criterion") == result.total
    ticked = sum(bool(row.ticked) for row in made.rows)
    assert ticked == sum(
        1 for row in made.rows if row.kind == "criterion" and not row.remark.startswith(("Không đạt", "không áp dụng"))
    )
