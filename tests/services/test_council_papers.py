"""Papers filled from the store: they say what is there, refuse what must not be said yet, and carry their marks."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from ocop_desktop.errors import CouncilError, InputError
from ocop_desktop.services.council_paper_records import OfficePapers, PaperRef
from ocop_desktop.services.workspace import Workspace
from tests.services.council_paper_rounds import RESULT_PAPERS, decide, judged, met, prepared, says, words
from tests.services.councils import REASON, appointed, give, scored, seated
from tests.services.workspaces import SETUP, opened, signed


def offered(workspace: Workspace, round_id: int) -> dict[str, str]:
    """Kind to the reason why it cannot be made; of several the last."""
    return {offer.ref.kind: offer.reason for offer in workspace.paper_offer(round_id)}


def test_nothing_that_a_member_gave_is_on_paper_before_scoring_is_closed(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        made = prepared(workspace)
        for member in made.council.members:
            give(workspace, member, made.product)
        for seat in (None, made.council[1], made.council[2], made.council[3]):
            with seated(workspace, seat or made.council[1]):
                if seat is None:
                    workspace.sign_out()
                reasons = offered(workspace, made.id)
                for kind in (*RESULT_PAPERS, "member_sheet"):
                    assert reasons[kind], kind
                    member = made.council[4].id if kind == "member_sheet" else None
                    product = None if kind == "minutes" else made.product
                    for ask in (workspace.draw_paper, workspace.keep_paper):
                        with pytest.raises(CouncilError) as caught:
                            ask(kind, made.id, product, member)  # type: ignore[operator]
                        assert caught.value.code == "not_ready"
        assert workspace.archived_papers(made.id) == []


def test_an_ordinary_member_and_one_of_another_round_make_no_papers(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        made = prepared(workspace)
        other = appointed(workspace, number=2)
        kept = workspace.keep_paper("registration", made.id, made.product)
        for seat, code in ((made.council[4], "not_allowed"), (other[3], "other_round")):
            with seated(workspace, seat):
                for ask in (
                    lambda: workspace.paper_offer(made.id),
                    lambda: workspace.draw_paper("registration", made.id, made.product),
                    lambda: workspace.keep_paper("registration", made.id, made.product),
                    lambda: workspace.make_papers(made.id, [PaperRef("registration", made.product)]),
                    lambda: workspace.archived_paper(kept.id),
                    lambda: workspace.archived_papers(made.id),
                    lambda: workspace.record_paper_print(made.id, kept.ref, 2),
                ):
                    with pytest.raises(CouncilError) as caught:
                        ask()
                    assert caught.value.code == code


def test_form_01_has_its_receipt_number_its_kind_and_the_producer_as_registered(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        made = prepared(workspace)
        paper = workspace.draw_paper("registration", made.id, made.product)
    missing = says(
        paper, "Phiếu số: 07/PĐK-68-24781-2026", "Nâng hạng: ☑", "Lần đầu ☐", "Hộ ví dụ", "Người đại diện 1",
        "Giám đốc", "lienhe@vidu.vn", "Sản phẩm mẫu (số lượng): 05", "của tỉnh Lâm Đồng năm 2026",
        "03/11/2026", "Cán bộ 1", "DỮ LIỆU MINH HỌA", paper.paper_id,
    )  # fmt: skip
    assert missing == []
    assert paper.file_name == "phieu-dang-ky-68-24781-01-2026-ruou-gao-vi-du.pdf"


def test_form_03_names_the_real_kind_of_unit_and_takes_the_official_s_texts(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        made = prepared(workspace)
        workspace.save_office_papers(replace(workspace.office_papers(), signatory="Người ký 1"))
        workspace.save_commune_report(made.product, 0, "material", "Nguyên liệu mua tại phường.")
        paper = workspace.draw_paper("commune_report", made.id, made.product)
    missing = says(
        paper, "ỦY BAN NHÂN DÂN PHƯỜNG XUÂN HƯƠNG - ĐÀ LẠT", "T.M ỦY BAN NHÂN DÂN", "phường Xuân Hương - Đà Lạt",
        "tỉnh Lâm Đồng", "Hợp tác xã", "Nữ", "Cơ Ho", "Thôn 1", "Nguyên liệu mua tại phường.", "Người ký 1", "/BC-UBND",
        "Nơi nhận: - Hội đồng OCOP tỉnh Lâm Đồng",
    )  # fmt: skip
    assert missing == []


def test_the_consolidated_sheet_and_the_minutes_tell_conflict_split_decision_and_who_signs(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        made = prepared(workspace)
        judged(workspace, made)
        consolidated = workspace.draw_paper("consolidated", made.id, made.product)
        minutes = workspace.draw_paper("minutes", made.id)
    assert not consolidated.draft and not minutes.draft
    shared = (
        "Là người nhà",
        REASON,
        "Thành viên 1",
        "Thành viên 3",
        "12/QĐ-UBND",
        "Tán thành: Thành viên 1; Thành viên 3",
    )
    assert says(consolidated, *shared, "THƯ KÝ", "CHỦ TỊCH HỘI ĐỒNG", "không tính phiếu của Thành viên 5") == []
    missing = says(
        minutes, *shared, "Vắng, nghỉ ốm", "có mặt 4/5 thành viên, tối thiểu cần 4", "Khách mời 1", "08 giờ 00 phút",
        "Hội trường (ví dụ)", "Thư ký trình bày hồ sơ.", "Thống nhất kết quả.", "BB-HĐ", "Rượu gạo (ví dụ)",
    )  # fmt: skip
    assert missing == []


def test_until_the_council_has_decided_its_papers_are_drafts(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        made = prepared(workspace)
        judged(workspace, made, decided=False)
        for kind in RESULT_PAPERS:
            product = None if kind == "minutes" else made.product
            paper = workspace.draw_paper(kind, made.id, product)
            assert paper.draft and says(paper, "BẢN NHÁP") == [] and paper.file_name.endswith("-ban-nhap.pdf")
        decide(workspace, made.council)
        final = [offer for offer in workspace.paper_offer(made.id) if offer.ref.kind in RESULT_PAPERS]
        assert final and not any(offer.draft for offer in final)


def test_who_presided_signs_and_a_meeting_without_the_chair_is_the_vice_chair_s(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        made = prepared(workspace, chair_required=False)
        scored(workspace, made.council)
        met(workspace, made.council, absent=1)
        paper = workspace.draw_paper("minutes", made.id)
    assert says(paper, "KT. CHỦ TỊCH HỘI ĐỒNG PHÓ CHỦ TỊCH") == []
    assert words(paper).rindex("Thànhviên2") > words(paper).index("PHÓCHỦTỊCH")


def test_the_letter_proposes_what_was_not_rejected_with_stars_only_where_they_are_final(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        made = prepared(workspace, products=2)
        plain = workspace.draw_paper("proposal", made.id)
        assert not plain.draft and says(plain, "02 sản phẩm OCOP", "Kính gửi: Hội đồng OCOP tỉnh Lâm Đồng") == []
        assert "Hạngsaodựkiến" not in words(plain)
        second = made.council.products[1].id
        clause = workspace.dossier(second).grounds[0].clause
        workspace.reject_dossier(second, clause, REASON)
        judged(workspace, made)
        letter = workspace.draw_paper("proposal", made.id)
        covering = workspace.draw_paper("covering", made.id)
        note = next(offer.note for offer in workspace.paper_offer(made.id) if offer.ref.kind == "covering")
    assert says(letter, "01 sản phẩm OCOP", "Hạng sao dự kiến", "Nâng hạng", "Lưu: VT", "Sản phẩm mẫu: 05 mẫu") == []
    assert "-02-2026" not in words(letter) + words(covering) and "1 hồ sơ bị loại" in note
    assert says(covering, "Phiếu đăng ký (Mẫu số 01)", "Tài liệu minh chứng: 01 loại, 01 tệp", "05 mẫu") == []


def test_the_advice_names_each_step_with_its_evidence_and_is_the_program_s_own_form(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        made = prepared(workspace)
        scored(workspace, made.council, *[{"1.5": 2, "3.1": 1}] * 5)
        met(workspace, made.council)
        paper = workspace.draw_paper("way_up", made.id, made.product)
        way = workspace.way_up(made.id, made.product)
        freed = workspace.draw_paper("way_up", made.id, made.product, target=5, freed={"3.1"})
    step = way.steps[0]
    missing = says(
        paper, "GỢI Ý NÂNG HẠNG SẢN PHẨM OCOP", "Mục tiêu: 4 sao", step.before, step.after, *step.evidence, way.basis,
        "Mức tối thiểu của 4 sao", "Giữ nguyên: tiêu chí 3.1", "Mẫu của phần mềm",
    )  # fmt: skip
    assert missing == []
    assert paper.paper_id != freed.paper_id and says(freed, "Mục tiêu: 5 sao") == []
    assert "Giữnguyên:tiêuchí3.1" not in words(freed)


def test_a_blank_sheet_has_product_and_member_and_no_answer(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        made = prepared(workspace)
        paper = workspace.draw_paper("blank_sheet", made.id, made.product, made.council[4].id)
        with pytest.raises(CouncilError) as caught:
            workspace.keep_paper("blank_sheet", made.id, made.product, made.council[4].id)
    assert caught.value.code == "not_kept"
    assert (
        says(paper, "Rượu gạo (ví dụ)", "68-24781-01-2026", "Thành viên 4", "DỮ LIỆU MINH HỌA", "SƠ BỘ CỦA CẤP XÃ")
        == []
    )
    assert "☑" not in words(paper) and "KẾTQUẢ" not in words(paper)


def test_a_signed_sheet_is_given_as_it_was_signed(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        made = prepared(workspace)
        states = [give(workspace, member, made.product) for member in made.council.members]
        with seated(workspace, made.council[1]):
            workspace.close_scoring(made.id)
            state = signed(workspace, states[0])
        paper = workspace.draw_paper("member_sheet", made.id, made.product, made.council[1].id)
        assert paper.pdf == workspace.signed_pdf(state.sheet.sheet_id)
        drawn = workspace.draw_paper("member_sheet", made.id, made.product, made.council[2].id)
        assert drawn.pdf == workspace.page(states[1].sheet.sheet_id).pdf


def test_practice_stands_on_every_paper_and_in_every_file_s_name(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        made = prepared(workspace, practice=True)
        judged(workspace, made)
        for offer in workspace.paper_offer(made.id):
            ref = offer.ref
            assert offer.ready or ref.kind == "way_up", offer.reason  # at five stars there is no way further up
            if not offer.ready:
                continue
            paper = workspace.draw_paper(ref.kind, made.id, ref.product_id, ref.member_id)
            assert paper.practice and paper.file_name.startswith("tap-huan-")
            assert says(paper, "TẬP HUẤN", "MINH HỌA") == [], ref.kind


def test_only_a_commune_issues_the_commune_s_papers(tmp_path: Path) -> None:
    from ocop_desktop.council.model import Authority, Office

    office = Office(name="Hội đồng OCOP tỉnh (ví dụ)", level="province", province_code="68", commune_code="24781")
    with opened(tmp_path) as workspace:
        workspace.save_setup(replace(SETUP, office=office, receiver=Authority(name="Bộ (ví dụ)", level="ministry")))
        made = prepared(workspace)
        reasons = offered(workspace, made.id)
        assert all("cấp xã" in reasons[kind] for kind in ("commune_report", "proposal", "covering"))
        assert reasons["registration"] == ""
        assert says(workspace.draw_paper("registration", made.id, made.product), "07/PĐK-68-24781-2026") == []


def test_letterheads_follow_the_set_up_until_somebody_says_otherwise(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        made = prepared(workspace)
        suggested = workspace.office_papers()
        assert (suggested.issuer, suggested.place) == (SETUP.office.name, "Xuân Hương - Đà Lạt")
        own = OfficePapers(
            parent="Cơ quan trên (ví dụ)", issuer="Ủy ban nhân dân phường (ví dụ)", place="Đà Lạt",
            letter_symbol="UBND-KT", capacity=("TM. ỦY BAN NHÂN DÂN", " ", "KT. CHỦ TỊCH"), signatory="Người ký 1",
            recipients=("Như trên", "Lưu: VT, KT"),
        )  # fmt: skip
        saved = workspace.save_office_papers(own)
        assert saved.capacity == ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH") and workspace.office_papers() == saved
        letter = workspace.draw_paper("proposal", made.id)
        with pytest.raises(InputError):
            workspace.save_office_papers(replace(own, recipients=("x",) * 13))
        with seated(workspace, made.council[4]), pytest.raises(CouncilError):
            workspace.save_office_papers(own)
    assert (
        says(letter, "CƠ QUAN TRÊN (VÍ DỤ)", "/UBND-KT", "Đà Lạt, ngày", "KT. CHỦ TỊCH", "Người ký 1", "Lưu: VT, KT")
        == []
    )


def test_a_print_is_noted_for_the_paper_that_was_printed(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        made = prepared(workspace)
        ref = PaperRef("registration", made.product)
        assert workspace.last_paper_print(made.id, ref) is None
        workspace.record_paper_print(made.id, ref, 2)
        printed = workspace.last_paper_print(made.id, ref)
        offers = {offer.ref: offer.printed_at for offer in workspace.paper_offer(made.id)}
    assert printed and offers.pop(ref) == printed and set(offers.values()) == {""}


def test_what_is_not_in_the_round_is_no_paper_of_it(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        made = prepared(workspace)
        for product, member in ((99, None), (made.product, 99)):
            kind = "blank_sheet" if member else "registration"
            with pytest.raises(CouncilError) as caught:
                workspace.draw_paper(kind, made.id, product, member)  # type: ignore[arg-type]
            assert caught.value.code == "gone"


def test_a_product_that_was_scored_again_says_why_on_the_councils_papers(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        made = prepared(workspace)
        judged(workspace, made)
        with seated(workspace, made.council[1]):
            workspace.score_again(made.id, [made.product], "Hai phiếu chênh nhau quá mức.")
        scored(workspace, made.council)
        for kind, product in (("minutes", None), ("consolidated", made.product)):
            paper = workspace.draw_paper(kind, made.id, product)  # type: ignore[arg-type]
            assert says(paper, "Lượt chấm: lượt 2; lý do chấm lại: Hai phiếu chênh nhau quá mức.") == []
