"""Papers for the tests: an illustrative product, real codes, nobody real."""

from __future__ import annotations

from dataclasses import replace

from ocop_desktop.council.papers import (
    CommuneReport,
    CoveringList,
    CoveringRow,
    DossierPart,
    Letterhead,
    PaperHead,
    PaperProduct,
    Producer,
    ProposalLetter,
    ProposedProduct,
    Receipt,
    Registration,
    Signatory,
    Unit,
)

from . import samples

HEAD = PaperHead(
    paper_id="019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071",
    rubric=samples.RUBRIC.rubric,
    rubric_digest=samples.RUBRIC.digest,
    moment="2026-11-05T15:20:10+07:00",
)
PRACTICE = PaperHead(HEAD.paper_id, HEAD.rubric, HEAD.rubric_digest, HEAD.moment, practice=True, draft=True)
COMMUNE = Unit("Phường Xuân Hương - Đà Lạt", "24781")
PROVINCE = Unit("Tỉnh Lâm Đồng", "68")
PRODUCER = Producer(
    name="Hợp tác xã Ví Dụ",
    legal_form="Hợp tác xã",
    address="Thôn 1, Phường Xuân Hương - Đà Lạt, Tỉnh Lâm Đồng",
    phone="0900 000 000",
    email="lienhe@vidu.vn",
    representative="Người đại diện 1",
    position="Giám đốc",
    sex="Nữ",
    ethnicity="Cơ Ho",
    residence="Thôn 1, Phường Xuân Hương - Đà Lạt, Tỉnh Lâm Đồng",
)
PRODUCT = PaperProduct(
    name="Muối ớt rừng (ví dụ)",
    code="68-24781-01-2026",
    producer=PRODUCER.name,
    set_name="Gia vị khác (muối, hành, tỏi, tiêu,...)",
    branch="Sản phẩm thực phẩm; Nhóm: Gia vị; Phân nhóm: Gia vị khác",
    illustrative=True,
)
LONG = ("Đoạn văn <b>&amp; có dấu. " * 500)[:10_000]
BLANK_UNIT = Unit("", "")
BLANK_PRODUCT = PaperProduct("", "", "")


def registration() -> Registration:
    return Registration(
        head=HEAD,
        commune=COMMUNE,
        province=PROVINCE,
        year=2026,
        producer=PRODUCER,
        product=PRODUCT,
        registering="first",
        samples="05",
        place="Đà Lạt",
        date="2026-11-05",
        receipt=Receipt("07", "2026-11-06", "Cán bộ 1"),
    )


def blank_registration() -> Registration:
    return Registration(HEAD, BLANK_UNIT, BLANK_UNIT, 0, Producer(""), BLANK_PRODUCT)


def commune_report() -> CommuneReport:
    return CommuneReport(
        head=HEAD,
        commune=COMMUNE,
        province=PROVINCE,
        producer=PRODUCER,
        product=PRODUCT,
        material=(
            "Chủ thể tự chấm mức “từ 75% đến 100%” nguyên liệu trong tỉnh. Qua kiểm tra 06 hợp đồng mua ớt và sổ nhập "
            "kho, tỷ lệ nguyên liệu trong tỉnh là 80%.\nMuối nhập từ tỉnh Khánh Hòa."
        ),
        labour="08/10 lao động thường trú tại phường (danh sách đóng bảo hiểm kèm theo).",
        idea="Sản phẩm truyền thống, cải tiến công thức rang muối.",
        identity="Ớt rừng được thu hái theo kinh nghiệm của cộng đồng; cách giã và rang bằng tay.",
        letterhead=Letterhead("", "", "15", "BC-UBND", "Đà Lạt", "2026-11-12"),
        recipients=("Ủy ban nhân dân tỉnh Lâm Đồng", "Lưu: VT"),
        signatory=Signatory(("CHỦ TỊCH",), "Người ký 1"),
    )


def blank_commune_report() -> CommuneReport:
    return CommuneReport(HEAD, BLANK_UNIT, BLANK_UNIT, Producer(""), BLANK_PRODUCT)


def proposal(stars: bool = True) -> ProposalLetter:
    village = replace(PRODUCT, name="Điểm du lịch cộng đồng (ví dụ)", code="68-24781-02-2026", set_name="Du lịch")
    return ProposalLetter(
        head=HEAD,
        letterhead=Letterhead("", f"Ủy ban nhân dân {COMMUNE.name}", "12", "UBND-KT", "Đà Lạt", "2026-11-25"),
        commune=COMMUNE,
        addressee="Ủy ban nhân dân tỉnh Lâm Đồng",
        products=(
            ProposedProduct(PRODUCT, "first", 4 if stars else None),
            ProposedProduct(village, "reassessment", 2 if stars else None),
        ),
        enclosures=("Báo cáo đánh giá theo Mẫu số 03 (02 bản)", "Danh mục hồ sơ gửi kèm", "Sản phẩm mẫu: 05 mẫu"),
        recipients=("Như trên", "Chủ tịch, các Phó Chủ tịch", "Lưu: VT, KT"),
        signatory=Signatory(("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), "Người ký 1"),
    )


def covering(count: int = 3) -> CoveringList:
    parts = (
        DossierPart("Phiếu đăng ký (Mẫu số 01)", "01 bản"),
        DossierPart("Báo cáo tự đánh giá (Mẫu số 02)", "01 bản"),
        DossierPart("Báo cáo của xã (Mẫu số 03)", "01 bản"),
        DossierPart("Tài liệu minh chứng", "14 tệp"),
    )
    rows = [
        CoveringRow(replace(PRODUCT, code=f"68-24781-{n:02d}-2026"), PRODUCER.address, "first", parts, "05 mẫu")
        for n in range(1, count + 1)
    ]
    return CoveringList(
        head=HEAD,
        letterhead=Letterhead("", f"Ủy ban nhân dân {COMMUNE.name}", place="Đà Lạt", date="2026-11-25"),
        letter="Công văn số 12/UBND-KT ngày 25 tháng 11 năm 2026 của Ủy ban nhân dân phường Xuân Hương - Đà Lạt",
        rows=tuple(rows),
        signatory=Signatory(("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), "Người ký 1"),
    )
