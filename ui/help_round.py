"""The help of the pages on which a round goes on: who scores what, sheets on paper, the meeting."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ocop_desktop.i18n import translate
from ui.help_texts import HelpText


def entries_help() -> HelpText:
    """The page "Phân công"."""
    return HelpText(
        title=translate("HelpRound", "Phân công"),
        purpose=translate(
            "HelpRound",
            "Sản phẩm nào trong đợt, ai chấm, ai đã xong. Trang này không cho thấy ai cho bao nhiêu điểm. Dòng trên "
            "cùng nói việc cần làm tiếp theo.",
        ),
        steps=(
            translate(
                "HelpRound",
                "“Thêm sản phẩm…”: chọn sản phẩm từ sổ. Sản phẩm chưa có bộ hoặc số thứ tự thì chưa đưa vào được.",
            ),
            translate(
                "HelpRound",
                "“Phân công…”: đánh dấu thành viên chấm các sản phẩm đang chọn. Một ô thì bấm đúp hoặc bấm Space. Ai "
                "đã chấm thì không bỏ phân công được.",
            ),
            translate(
                "HelpRound",
                "Ô trong bảng: ○ chưa bắt đầu · ◐ đang chấm · ● đã xong · ✔ đã ký · ✕ không tính · ▤ phiếu giấy · — "
                "không chấm.",
            ),
            translate(
                "HelpRound",
                "“Kết thúc chấm…”: chương trình liệt kê phiếu còn thiếu; chờ thêm, hoặc ghi lý do không tính. Kết thúc "
                "rồi thì không ai sửa phiếu được và Hội đồng xem kết quả.",
            ),
            translate(
                "HelpRound",
                "“Việc khác”: mở lượt chấm lại (lượt trước được giữ nguyên), đưa sản phẩm ra khỏi đợt, không tính một "
                "phiếu kèm lý do, in phiếu trống.",
            ),
        ),
        keys=(
            ("Space", translate("HelpRound", "giao hoặc bỏ giao ô đang chọn")),
            ("Shift+↑ ↓, Ctrl+A", translate("HelpRound", "chọn nhiều sản phẩm, chọn tất cả")),
        ),
    )


def keying_help() -> HelpText:
    """The page "Phiếu giấy"."""
    return HelpText(
        title=translate("HelpRound", "Phiếu giấy"),
        purpose=translate(
            "HelpRound",
            "Thành viên không dùng máy thì chấm trên phiếu in. Hai người nhập tờ phiếu độc lập; chỗ khác nhau được xem "
            "lại trên giấy; thư ký ký xác nhận bản sao.",
        ),
        steps=(
            translate("HelpRound", "“Nhận một phiếu giấy…”: chọn sản phẩm và thành viên ghi trên tờ phiếu."),
            translate(
                "HelpRound",
                "Người thứ nhất rồi người thứ hai đăng nhập và nhập bản của mình ở trang chấm điểm. Không ai xem được "
                "bản của người kia. Nhập hết thì khóa bản nhập.",
            ),
            translate("HelpRound", "Thêm bản quét (PDF, JPEG hoặc PNG) của tờ phiếu."),
            translate(
                "HelpRound",
                "“Đối chiếu”: với mỗi chỗ khác nhau, nhìn tờ phiếu hoặc bản quét rồi chọn điều ghi trên giấy, không "
                "chọn điều cho là đúng.",
            ),
            translate(
                "HelpRound",
                "“Hoàn tất thành phiếu”, rồi thư ký ký bản sao ở trang Ký và gửi. Chưa ký thì còn mở lại đối chiếu "
                "được.",
            ),
        ),
        keys=(("Enter", translate("HelpRound", "làm việc tiếp theo của phiếu đang chọn")),),
    )


def meeting_help() -> HelpText:
    """The page "Phiên họp"."""
    return HelpText(
        title=translate("HelpRound", "Phiên họp"),
        purpose=translate(
            "HelpRound",
            "Ghi phiên họp của Hội đồng để lập biên bản. Dòng trên cùng nói ngay Hội đồng có đủ điều kiện quyết định "
            "không; tỷ lệ cần có mặt đặt ở trang Đợt đánh giá.",
        ),
        steps=(
            translate("HelpRound", "Điểm danh từng người; ai vắng thì ghi lý do."),
            translate("HelpRound", "Ghi giờ bắt đầu, giờ kết thúc (hoặc bấm “Bây giờ”), địa điểm, khách mời."),
            translate("HelpRound", "Ghi diễn biến và kết luận; các nội dung này in vào biên bản."),
            translate("HelpRound", "Bấm “Lưu phiên họp”. Nội dung chưa lưu thì khi rời trang chương trình sẽ hỏi."),
            translate(
                "HelpRound",
                "Nếu người khác vừa lưu ở cửa sổ khác, chương trình đưa bản mới nhất và giữ phần vừa nhập để đối "
                "chiếu.",
            ),
        ),
        keys=(("Ctrl+S", translate("HelpRound", "lưu phiên họp")),),
    )


#: The help of each page here.
HELP: Mapping[str, Callable[[], HelpText]] = {"entries": entries_help, "keying": keying_help, "meeting": meeting_help}
