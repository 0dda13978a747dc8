"""Forms 01 and 03: the law's words letter for letter, blank and filled."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest

from ocop_desktop.council.papers import CommuneReport, Producer, Receipt, Registration, Unit
from ocop_desktop.documents.form_words import LawForm, law_decision, law_form, law_text, pieces_of
from ocop_desktop.documents.paper_render import render_paper
from ocop_desktop.resources import resource

from . import paper_samples as papers
from . import samples

LAW = resource("law", "qd-26-2026.txt").read_text(encoding="utf-8")
ENDS = {"01": "\nMẫu số 02: ", "03": None}
#: Lines of the head, which stand side by side or are drawn as a rule.
HEADS = ("issuer", "state")


def in_the_law(form: LawForm) -> str:
    """The form's text in the law, without the marks of its tables."""
    start = LAW.rindex(f"\n{form.title}\n") + len(form.title) + 2
    end = ENDS[form.form]
    text = LAW[start : LAW.index(end, start) if end else None]
    return samples.joined(re.sub(r"<<TABLE>>|<<END>>|\|", " ", text))


def text_of(data: Registration | CommuneReport) -> str:
    return samples.joined(samples.text_of(render_paper(data).pdf))


def even(text: str) -> str:
    """Rows of dots of one length, the boxes of our font, blanks joined."""
    dotted = re.sub(r"[….]{4,}|…+", "…", text.replace("□", "☐").replace("[^1]", "¹"))
    return samples.joined(dotted).replace("… …", "…")


def law_words(form: LawForm) -> Iterator[str]:
    for line in form.lines:
        if line.key in HEADS:
            continue
        for text in line.text:
            if not text.startswith("____") and even(law_text(text)) != "…":
                yield even(law_text(text))


@pytest.mark.parametrize("number", ["01", "03"])
def test_the_forms_are_the_law_s_letter_for_letter(number: str) -> None:
    form = law_form(number)
    ours = samples.joined(" ".join(law_text(text) for line in form.lines for text in line.text))
    assert ours == in_the_law(form)
    assert form.place == f"Mẫu số {number} Phụ lục III, Quyết định số {law_decision().number}"


def test_the_decision_is_quoted_as_it_names_itself() -> None:
    law = law_decision()
    head = samples.joined(LAW[: LAW.index("Chương I")])
    assert f"Số: {law.number} | Hà Nội, ngày 22 tháng 5 năm 2026" in head and law.date == "2026-05-22"
    assert law.issuer.upper() in head and law.title.upper() in head
    assert law.number == samples.RUBRIC.legal_basis


@pytest.mark.parametrize("number", ["01", "03"])
def test_a_blank_form_prints_the_law_s_words_in_their_order(number: str) -> None:
    blank = papers.blank_registration() if number == "01" else papers.blank_commune_report()
    text = even(text_of(blank))
    at = 0
    for word in law_words(law_form(number)):
        found = text.find(word, at)
        assert found >= 0, f"{word!r} is not in the text after {text[max(0, at - 80) : at]!r}"
        at = found + len(word)
    for word in ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"):
        assert word in text
    assert "{" not in text and "|" not in text and "☑" not in text


@pytest.mark.parametrize("number", ["01", "03"])
def test_a_filled_form_keeps_every_word_of_the_law_but_its_blanks_and_hints(number: str) -> None:
    text = text_of(papers.registration() if number == "01" else papers.commune_report())
    at = 0
    for line in law_form(number).lines:
        if line.key in HEADS or line.key.startswith("province_") or line.key == "footnote":
            continue
        for words, field in (piece for piece in pieces_of(line.text[0].replace("[^1]", "¹")) if not piece[1]):
            assert field == ""
            found = text.find(samples.joined(words), at)
            assert found >= 0, f"{words!r} is not in the text after {text[max(0, at - 80) : at]!r}"
            at = found + len(samples.joined(words))


def test_form_01_holds_what_the_producer_registers_and_the_commune_s_receipt() -> None:
    text = text_of(papers.registration())
    for words in (
        "Tham gia đánh giá, phân hạng sản phẩm OCOP của tỉnh Lâm Đồng năm 2026",
        "- Tên đơn vị: Hợp tác xã Ví Dụ",
        "- Họ tên người đại diện pháp lý: Người đại diện 1",
        "- Điện thoại: 0900 000 000 Email: lienhe@vidu.vn",
        "2. Tên sản phẩm: Muối ớt rừng (ví dụ) (Dữ liệu minh họa)",
        "(Ngành, Nhóm, Phân nhóm¹): Sản phẩm thực phẩm; Nhóm: Gia vị; Phân nhóm: Gia vị khác",
        "Lần đầu ☑ Nâng hạng: ☐ Đánh giá lại: ☐",
        "- Sản phẩm mẫu (số lượng): 05",
        "Đà Lạt, ngày 05 tháng 11 năm 2026 ĐẠI DIỆN (Ký, đóng dấu, ghi rõ họ tên) Người đại diện 1",
        "DÀNH CHO ỦY BAN NHÂN DÂN CẤP XÃ Phiếu số: 07/PĐK-68-24781-2026 Ngày nhận: 06/11/2026",
        "Người tiếp nhận: Cán bộ 1 Chữ ký: ……",
    ):
        assert words in text
    # The province's part is the province's to fill in.
    assert "DÀNH CHO CƠ QUAN QUẢN LÝ OCOP CẤP TỈNH Phiếu số: ……-……. /PĐK- (Mã tỉnh) - (Mã xã) - (Năm)" in text


@pytest.mark.parametrize(
    ("kind", "ticked"), [("upgrade", "Nâng hạng: ☑"), ("reassessment", "Đánh giá lại: ☑"), (None, "Lần đầu ☐")]
)
def test_form_01_ticks_one_kind_of_registration_or_none(kind: str | None, ticked: str) -> None:
    text = text_of(replace(papers.registration(), registering=kind))
    assert ticked in text and text.count("☑") == (kind is not None)


def test_before_receipt_the_number_waits_for_the_office_with_its_codes_in_place() -> None:
    text = text_of(replace(papers.registration(), receipt=Receipt()))
    assert "Phiếu số: ………/PĐK-68-24781-2026" in text


@pytest.mark.parametrize(
    ("commune", "province", "sentence", "signed"),
    [
        ("Xã Ba Vì", "Thành phố Hà Nội", "xã Ba Vì đề nghị Ủy ban nhân dân thành phố Hà Nội", "XÃ BA VÌ"),
        (
            "Đặc khu Phú Quốc",
            "Tỉnh An Giang",
            "đặc khu Phú Quốc đề nghị Ủy ban nhân dân tỉnh An Giang",
            "ĐẶC KHU PHÚ QUỐC",
        ),
    ],
)
def test_form_03_names_the_unit_s_real_kind_and_keeps_the_law_s_signature_words(
    commune: str, province: str, sentence: str, signed: str
) -> None:
    data = replace(papers.commune_report(), commune=Unit(commune, "1"), province=Unit(province, "2"), recipients=())
    text = text_of(data)
    assert f"Ủy ban nhân dân {sentence} đánh giá, phân hạng sản phẩm OCOP cho sản phẩm Muối ớt rừng" in text
    assert f"T.M ỦY BAN NHÂN DÂN {signed} CHỦ TỊCH (Ký tên và đóng dấu) Người ký 1" in text
    assert "XÃ/PHƯỜNG" not in text and "TM. " not in text


def test_form_03_prints_the_official_s_text_in_place_of_each_hint() -> None:
    data = papers.commune_report()
    text = text_of(data)
    assert f"2. Về sử dụng lao động địa phương: {data.labour} 3. Nguồn gốc ý tưởng sản phẩm: {data.idea}" in text
    assert "Muối nhập từ tỉnh Khánh Hòa. 2. Về" in text
    assert "(Nội dung thể hiện rõ" not in text
    assert "Giới tính: Nữ; Dân tộc: Cơ Ho" in text
    without = text_of(replace(data, labour=" "))
    assert without.count("(Nội dung thể hiện rõ mô tả của chủ thể") == 1


def test_form_03_carries_number_and_date_only_where_they_are_given() -> None:
    assert "Số: 15/BC-UBND Đà Lạt, ngày 12 tháng 11 năm 2026" in text_of(papers.commune_report())
    bare = text_of(replace(papers.commune_report(), letterhead=None))
    assert "Số:" not in bare and "ngày" not in bare


def test_what_people_write_into_a_form_is_printed_literally() -> None:
    odd = "<b>(&)\\ 🦆\u202e{tỉnh|x}"
    text = text_of(replace(papers.registration(), producer=Producer(odd, representative="A & B </para>")))
    assert "- Tên đơn vị: <b>(&)\\ □[U+1F986]□[U+202E]{tỉnh|x}" in text
    assert "pháp lý: A & B </para>" in text
