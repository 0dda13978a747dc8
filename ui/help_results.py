"""The help of the pages on a council's results."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ocop_desktop.i18n import translate
from ui.help_texts import HelpText


def council_result() -> HelpText:
    """The council's result of one product."""
    return HelpText(
        title=translate("HelpResults", "Kết quả của Hội đồng"),
        purpose=translate(
            "HelpResults",
            "Điểm trung bình của các phiếu được tính, hạng sao theo điểm và theo điều kiện tối thiểu, vì sao là hạng "
            "này, và chỗ các thành viên chấm khác nhau.",
        ),
        steps=(
            translate("HelpResults", "Chọn sản phẩm ở đầu trang, hoặc bấm mũi tên để sang sản phẩm trước, sau."),
            translate(
                "HelpResults",
                "Nếu các phiếu khác nhau ở một mức tối thiểu: Hội đồng trao đổi, rồi bấm “Ghi quyết định…”, chọn đạt "
                "hoặc chưa đạt, ghi lý do và ai tán thành. Chưa quyết định thì chưa có sao.",
            ),
            translate(
                "HelpResults",
                "“Bảng điểm” cho thấy từng tiêu chí của từng người: màu càng đậm càng xa điểm trung bình, ◆ là mức tối "
                "thiểu còn khác nhau. Đưa chuột vào ô, hoặc dùng phím mũi tên, để đọc phương án đã chọn.",
            ),
            translate("HelpResults", "“Cách lên sao” tính cách ít thay đổi nhất để lên hạng, kèm minh chứng cần có."),
            translate(
                "HelpResults",
                "Không tính một phiếu hoặc chấm lại đều phải ghi lý do; phiếu và lượt chấm cũ vẫn được giữ.",
            ),
        ),
        keys=(
            ("← → ↑ ↓", translate("HelpResults", "đi trong bảng điểm")),
            ("Space", translate("HelpResults", "đánh dấu, bấm nút")),
        ),
    )


def ranking() -> HelpText:
    """All results of a round beside each other."""
    return HelpText(
        title=translate("HelpResults", "Kết quả cả đợt"),
        purpose=translate(
            "HelpResults", "So sánh mọi sản phẩm của đợt: thứ hạng, điểm từng phần, chênh lệch giữa các thành viên."
        ),
        steps=(
            translate("HelpResults", "Bấm vào tên cột để sắp xếp; gõ vào ô tìm để lọc, không cần gõ dấu."),
            translate("HelpResults", "Bấm đúp hoặc Enter vào một dòng để xem kết quả của sản phẩm đó."),
            translate(
                "HelpResults",
                "“Hình so sánh” vẽ số sản phẩm theo sao, điểm từng phần, và ai chấm cao hay thấp hơn người khác.",
            ),
            translate("HelpResults", "“Xuất bảng…” lưu bảng xếp hạng thành tệp Excel hoặc CSV."),
        ),
        keys=(
            ("Enter", translate("HelpResults", "xem sản phẩm đang chọn")),
            ("↓ ↑", translate("HelpResults", "chọn dòng")),
        ),
    )


HELP: Mapping[str, Callable[[], HelpText]] = {"council_result": council_result, "ranking": ranking}
