"""The minutes: who was there, conflicts, each product's result, signatures."""

from __future__ import annotations

import re
from dataclasses import replace

from ocop_desktop.council.papers import Minutes, QuorumLine
from ocop_desktop.documents.paper_render import render_paper

from . import paper_council_samples as council
from . import paper_goldens as goldens
from . import samples


def text_of(data: Minutes) -> str:
    return samples.joined(samples.text_of(render_paper(data).pdf))


def test_the_minutes_say_when_where_and_on_what_ground_the_council_met() -> None:
    text = samples.joined(samples.text_of(goldens.rendered("minutes").pdf))
    for words in (
        "Số: ……/BB-HĐ Đà Lạt, ngày 20 tháng 11 năm 2026",
        "BIÊN BẢN Họp đánh giá sơ bộ sản phẩm OCOP Đợt 1 năm 2026",
        "Căn cứ Quyết định số 26/2026/QĐ-TTg ngày 22 tháng 5 năm 2026 của Thủ tướng Chính phủ ban hành Bộ tiêu chí",
        "Căn cứ Quyết định số 12/QĐ-UBND ngày 01/10/2026 của Chủ tịch Ủy ban nhân dân phường Xuân Hương - Đà Lạt;",
        "Hôm nay, vào hồi 08 giờ 00 phút, ngày 20 tháng 11 năm 2026, tại Hội trường Ủy ban nhân dân phường",
        "Cuộc họp kết thúc vào hồi 11 giờ 30 phút, ngày 20 tháng 11 năm 2026.",
    ):
        assert words in text


def test_attendance_quorum_and_guests() -> None:
    data = council.minutes()
    text = text_of(data)
    assert "1 Thành viên 1 Chủ tịch Hội đồng Phòng Kinh tế Có" in text
    assert "7 Thành viên 7 Ủy viên Phòng Kinh tế Vắng, nghỉ" in text
    assert "Khách mời: Khách mời 1, Đại diện chủ thể, Hợp tác xã Ví Dụ." in text
    assert "có mặt 6/7 thành viên, tối thiểu cần 6; Chủ tịch Hội đồng có mặt. Cuộc họp đủ điều kiện tiến hành." in text
    failed = text_of(replace(data, quorum=QuorumLine(7, 4, 6, False, True, False)))
    assert "có mặt 4/7 thành viên, tối thiểu cần 6; Chủ tịch Hội đồng vắng mặt." in failed
    assert "Cuộc họp KHÔNG đủ điều kiện tiến hành." in failed


def test_who_was_there_is_left_for_a_hand_where_nobody_has_noted_it() -> None:
    data = council.minutes()
    nobody = tuple(replace(attendee, present=None, note="") for attendee in data.attendance)
    text = text_of(replace(data, attendance=nobody, quorum=replace(data.quorum, present=None)))
    assert "Vắng" not in text and "KHÔNG" not in text
    assert "có mặt ……/7 thành viên, tối thiểu cần 6; Chủ tịch Hội đồng ……" in text
    assert "5 Thành viên 7 Ủy viên" in text


def test_a_conflict_is_printed_with_its_reason_and_its_absence_is_said() -> None:
    data = council.minutes()
    text = text_of(data)
    assert "II. XUNG ĐỘT LỢI ÍCH" in text and "phiếu của họ không được tính" in text
    assert "không tính phiếu của Thành viên 6 (lý do: Là thành viên Hội đồng quản trị của chủ thể)" in text
    assert "Không thành viên nào khai có xung đột lợi ích" in text_of(replace(data, conflicts=()))


def test_each_product_has_a_row_and_its_reasons_and_decisions() -> None:
    data = council.minutes(5, 3)
    text = text_of(data)
    for number, outcome in enumerate(data.outcomes, 1):
        assert f"2.{number}. {outcome.product.name} (Dữ liệu minh họa) – Hợp tác xã Ví Dụ" in text
        assert f"bộ sản phẩm: {outcome.product.set_name}" in text
    assert text.count("Vì sao là ") == 3
    decided = sum(len(outcome.result.contested) for outcome in data.outcomes)
    assert decided > 2 and text.count("Lý do: Hợp đồng") == decided


def test_empty_sections_are_left_out_and_the_others_numbered_on() -> None:
    text = text_of(replace(council.minutes(), proceedings="  ", outcomes=()))
    assert "DIỄN BIẾN" not in text
    assert "III. KẾT QUẢ ĐÁNH GIÁ SƠ BỘ" in text and "IV. KẾT LUẬN" in text
    assert "Cuộc họp không đánh giá sản phẩm nào." in text


def test_everyone_present_signs_once() -> None:
    text = text_of(council.minutes(15, 1))
    signing = text[text.index("Thành viên dự họp") :]
    for number in range(1, 17):
        assert signing.count(f"Thành viên {number} ") + signing.endswith(f"Thành viên {number}") >= 1
    assert "Thành viên 17" not in signing


def test_times_left_open_are_dotted_for_a_hand_to_fill_in() -> None:
    text = text_of(replace(council.minutes(), opened="", ended="", venue=""))
    assert "vào hồi …… giờ …… phút, ngày …… tháng …… năm ………, tại ………………………," in text


def test_a_section_s_heading_never_stands_last_on_a_page() -> None:
    data = council.minutes()
    for lines in range(1, 30, 2):
        reason = "\n".join(["Góp vốn."] * lines)
        conflict = replace(data.conflicts[0], reason=reason)
        for page in samples.text_of(render_paper(replace(data, conflicts=(conflict,))).pdf).split("\f")[:-1]:
            body = page.split("Mẫu của phần mềm")[0].strip().splitlines()
            assert not re.match(r"[IV]+\. ", body[-1]), body[-1]
