"""The help of the pages that make papers."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ocop_desktop.i18n import translate

if TYPE_CHECKING:
    from ui.help_texts import HelpText


def _papers() -> HelpText:
    from ui.help_texts import HelpText

    return HelpText(
        title=translate("Help", "Văn bản"),
        purpose=translate(
            "Help",
            "Lập, xem trước, in và lưu các văn bản của đợt: mẫu 01, mẫu 03, phiếu đánh giá, phiếu tổng hợp, biên bản, "
            "công văn và danh mục hồ sơ.",
        ),
        steps=(
            translate(
                "Help", "Ở góc phải chọn văn bản của sản phẩm đang mở hoặc của cả đợt. Chọn một dòng để xem trước."
            ),
            translate(
                "Help", "Giữ Ctrl hoặc Shift rồi bấm để chọn nhiều dòng; Ctrl+A chọn tất cả. Bấm “In” để in một lượt."
            ),
            translate("Help", "“Lưu” giữ nguyên văn bản trong dữ liệu kèm mã SHA-256; in ra cũng được lưu như vậy."),
            translate(
                "Help", "“Thông tin trên văn bản”: cơ quan cấp trên, ký hiệu, người ký, nơi nhận; chỉ khai một lần."
            ),
        ),
        keys=(("Ctrl+A", translate("Help", "chọn mọi dòng")), ("Ctrl+P", translate("Help", "in các dòng đang chọn"))),
    )


def _self_assessment() -> HelpText:
    from ui.help_texts import HelpText

    return HelpText(
        title=translate("Help", "Tự đánh giá của chủ thể"),
        purpose=translate(
            "Help", "Nhập phần III của mẫu 02, nơi chủ thể tự chấm sản phẩm, để xem bên cạnh kết quả của Hội đồng."
        ),
        steps=(
            translate("Help", "Chọn phương án chủ thể đã đánh dấu ở từng tiêu chí; mỗi lựa chọn được lưu ngay."),
            translate("Help", "Hoặc xuất mẫu Excel cho chủ thể điền, rồi nhập tệp chủ thể gửi lại."),
            translate("Help", "Khi đã kết thúc chấm, bảng so sánh cho biết chỗ chủ thể và Hội đồng khác nhau."),
        ),
    )


def _commune_report() -> HelpText:
    from ui.help_texts import HelpText

    return HelpText(
        title=translate("Help", "Báo cáo của xã (mẫu 03)"),
        purpose=translate(
            "Help", "Viết bốn nội dung của báo cáo: nguyên liệu, lao động, nguồn gốc ý tưởng và bản sắc địa phương."
        ),
        steps=(
            translate("Help", "Chương trình gợi ý từ các tiêu chí đã chấm và minh chứng trong hồ sơ; hãy đọc và sửa."),
            translate("Help", "Chỗ khác với tự đánh giá của chủ thể được nêu bên cạnh, không tự in ra."),
            translate("Help", "Lời đã sửa không bị ghi đè; bấm “Lấy lại bản gợi ý” nếu muốn bắt đầu lại."),
        ),
    )


HELP: dict[str, Callable[[], HelpText]] = {
    "papers": _papers,
    "self_assessment": _self_assessment,
    "commune_report": _commune_report,
}
