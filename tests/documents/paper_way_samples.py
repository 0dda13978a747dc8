"""The advice on the way to a star for the tests: an illustrative product, the law's own words."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from ocop_desktop.council.papers import Letterhead, Signatory
from ocop_desktop.council.papers_way import WayPaper, WayRow

from .paper_council_samples import LETTERHEAD, ROUND
from .paper_samples import HEAD, PRACTICE, PRODUCT
from .samples import set_no

BASIS = (
    "Tính trên 5 phiếu được tính của Hội đồng: điểm từng thành viên đã chấm được giữ nguyên, riêng ở các tiêu chí "
    "trong bảng thì mọi phiếu được coi là đạt ít nhất phương án cần đạt; điểm trung bình tính chính xác, "
    "không làm tròn."
)


def row(code: str, before: int, after: int, gain: Fraction, minimum: str, *evidence: str, spread: int = 0) -> WayRow:
    """A criterion of set 10 from one option to another; `spread` points more on the highest sheet."""
    node = set_no(10).criteria[code]
    points = node.points_of(before)
    words = node.options[before - 1].text if before else "Không đạt phương án nào"
    reached = node.options[after - 1]
    return WayRow(
        code, node.title, words, reached.text, points, points + spread, reached.points, gain, minimum, evidence
    )


def way() -> WayPaper:
    return WayPaper(
        head=HEAD,
        letterhead=Letterhead(LETTERHEAD.parent, LETTERHEAD.issuer, place="Đà Lạt", date="2026-11-20"),
        product=PRODUCT,
        level="commune",
        round=ROUND,
        stars=3,
        target=4,
        least=70,
        total_before=Fraction(341, 5),
        total_after=Fraction(361, 5),
        rows=(
            row("1.5", 2, 3, Fraction(2), "4 sao", "Nguồn gốc nguyên liệu, vùng nguyên liệu, liên kết chuỗi"),
            row("4.1", 1, 3, Fraction(6, 5), "3 sao, 4 sao", "Phát triển thị trường", "Quảng bá sản phẩm", spread=4),
            row("6.1", 0, 2, Fraction(4, 5), "", "Không có tài liệu riêng; đánh giá trên sản phẩm mẫu và thực tế"),
        ),
        kept=("tiêu chí 3.1 “Loại hình tổ chức sản xuất - kinh doanh”",),
        basis=BASIS,
        signatory=Signatory(("THƯ KÝ",), "Thành viên 3"),
    )


def no_way() -> WayPaper:
    """A practice round, with criteria kept that stand in the way."""
    reason = "Khi giữ nguyên tiêu chí 3.1 và 3.2 thì chưa lên được 5 sao: tổng điểm cao nhất có thể là 88,00."
    return replace(
        way(), head=PRACTICE, target=5, least=90, total_before=None, total_after=None, rows=(), reason=reason
    )
