"""The letter that proposes the products of a round, and the list of the dossiers that go with it."""

from __future__ import annotations

from dataclasses import replace

from ocop_desktop.council.papers import CoveringList, Letterhead, ProposalLetter
from ocop_desktop.documents.paper_render import render_paper

from . import paper_samples as papers
from . import samples


def text_of(data: ProposalLetter | CoveringList) -> str:
    return samples.joined(samples.text_of(render_paper(data).pdf))


def test_the_letter_has_the_parts_of_an_official_letter() -> None:
    text = text_of(papers.proposal())
    for words in (
        "ỦY BAN NHÂN DÂN PHƯỜNG XUÂN HƯƠNG - ĐÀ LẠT CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc",
        "Số: 12/UBND-KT V/v đề nghị đánh giá, phân hạng sản phẩm OCOP Đà Lạt, ngày 25 tháng 11 năm 2026",
        "Kính gửi: Ủy ban nhân dân tỉnh Lâm Đồng",
        "theo khoản 2 Điều 7 Quyết định số 26/2026/QĐ-TTg. Ủy ban nhân dân phường Xuân Hương - Đà Lạt đề nghị",
        "đề nghị Ủy ban nhân dân tỉnh Lâm Đồng đánh giá, phân hạng 02 sản phẩm OCOP sau đây:",
        "gồm 01 bộ hồ sơ giấy và 01 bộ hồ sơ điện tử: - Báo cáo đánh giá theo Mẫu số 03 (02 bản);",
        "xem xét./.",
    ):
        assert words in text
    assert "Nơi nhận: - Như trên; - Chủ tịch, các Phó Chủ tịch; - Lưu: VT, KT." in text
    assert "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Người ký 1" in text


def test_a_number_that_is_not_given_yet_leaves_room_for_it() -> None:
    letter = papers.proposal()
    text = text_of(replace(letter, letterhead=replace(letter.letterhead, number="", date="", place="")))
    assert "Số: ……/UBND-KT" in text and "……………, ngày …… tháng …… năm ………" in text


def test_a_commune_s_star_is_called_preliminary_or_left_out() -> None:
    text = text_of(papers.proposal())
    assert "Hạng sao dự kiến là kết quả đánh giá sơ bộ của cấp xã, không thay thế kết quả" in text
    assert "Lần đầu 4 sao" in text and "Đánh giá lại 2 sao" in text
    assert "sao" not in text_of(papers.proposal(stars=False))


def test_remarks_stand_before_the_enclosures() -> None:
    text = text_of(replace(papers.proposal(), remarks="Hai chủ thể đã được tập huấn <ghi chú & khác>.", enclosures=()))
    assert "Hai chủ thể đã được tập huấn <ghi chú & khác>. Hồ sơ gửi kèm" in text
    assert "01 bộ hồ sơ điện tử. Ủy ban nhân dân" in text


def test_the_covering_list_names_each_dossier_with_what_it_holds() -> None:
    data = papers.covering(12)
    made = render_paper(data)
    text = samples.joined(samples.text_of(made.pdf))
    assert "(Kèm theo Công văn số 12/UBND-KT ngày 25 tháng 11 năm 2026 của Ủy ban nhân dân phường" in text
    assert all(item.product.code in text for item in data.rows)
    assert text.count("- Tài liệu minh chứng: 14 tệp") == 12
    assert "Danh mục gồm 12 hồ sơ." in text
    assert text.count("Tài liệu trong hồ sơ") == made.page_count
    assert "Ghi chú" not in text


def test_the_covering_list_has_a_column_for_notes_where_there_are_some() -> None:
    data = papers.covering(2)
    noted = replace(data, rows=(replace(data.rows[0], note="Bổ sung bản gốc sau"), data.rows[1]))
    text = text_of(replace(noted, letterhead=Letterhead("", "Ủy ban nhân dân Xã Ba Vì")))
    assert "Ghi chú" in text and "Bổ sung" in text
    assert "Số:" not in text
