"""The help of the pages on which a council is set up."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ocop_desktop.council.model import PRACTICE_MARK
from ocop_desktop.i18n import translate
from ui.help_texts import HelpText


def rounds_help() -> HelpText:
    """The help of the page of rounds."""
    practice = translate(
        "CouncilHelp",
        "Muốn tập chấm, bấm “Lập đợt tập huấn”: mọi thứ đều ghi {mark} và không lẫn vào đợt chính thức.",
    )
    return HelpText(
        title=translate("CouncilHelp", "Đợt đánh giá"),
        purpose=translate(
            "CouncilHelp",
            "Mỗi đợt có Hội đồng, sản phẩm, cuộc họp và kết quả riêng. Mọi trang khác làm việc với đợt chọn ở đây.",
        ),
        steps=(
            translate("CouncilHelp", "Bấm “Lập đợt đánh giá”, ghi số đợt, năm và quyết định thành lập Hội đồng."),
            translate("CouncilHelp", "Ngày tháng và quy định của tỉnh không bắt buộc; cần thì sửa sau."),
            translate("CouncilHelp", "Chọn một đợt rồi bấm “Làm việc với đợt này”; nút xanh cho biết bước tiếp theo."),
            practice.format(mark=PRACTICE_MARK),
            translate(
                "CouncilHelp",
                "Khi mọi sản phẩm đã chấm xong và đã quyết định, Chủ tịch hoặc Phó Chủ tịch bấm “Kết thúc đợt…”. Chỉ "
                "Chủ tịch mở lại được, và phải ghi lý do.",
            ),
        ),
        keys=(
            ("↓ ↑", translate("CouncilHelp", "chọn đợt")),
            ("Enter", translate("CouncilHelp", "làm bước tiếp theo với đợt đang chọn")),
            ("F2", translate("CouncilHelp", "sửa đợt đang chọn")),
            ("Delete", translate("CouncilHelp", "xóa đợt chưa có phiếu")),
            ("Ctrl+N", translate("CouncilHelp", "lập đợt mới")),
            ("Ctrl+Enter", translate("CouncilHelp", "lưu đợt đang nhập")),
        ),
    )


def members_help() -> HelpText:
    """The help of the page of members."""
    return HelpText(
        title=translate("CouncilHelp", "Thành viên Hội đồng"),
        purpose=translate(
            "CouncilHelp",
            "Danh sách Hội đồng của đợt đang chọn, theo thứ tự in trên văn bản. Mã PIN chỉ để mỗi người chấm phiếu của "
            "mình trên cùng một máy; không thay cho chữ ký.",
        ),
        steps=(
            translate(
                "CouncilHelp", "Thêm từng người, hoặc chép Hội đồng của đợt trước; số thành viên không giới hạn."
            ),
            translate("CouncilHelp", "Dùng “Lên”, “Xuống” để xếp thứ tự như trong quyết định."),
            translate(
                "CouncilHelp",
                "Mỗi thành viên bấm “Đăng nhập…” ở góc trên, chọn tên mình và tự đặt mã PIN. Quên mã thì thư ký đặt "
                "lại.",
            ),
            translate(
                "CouncilHelp",
                "Ai có lợi ích liên quan đến một chủ thể thì khai ở mục “Xung đột lợi ích”: phiếu của người đó về sản "
                "phẩm của chủ thể này không được tính, văn bản in rõ lý do.",
            ),
            translate(
                "CouncilHelp",
                "Đưa một người ra khỏi Hội đồng thì phải ghi lý do; phiếu đã có không bị xóa và có thể cho trở lại.",
            ),
        ),
        keys=(
            ("↓ ↑", translate("CouncilHelp", "chọn thành viên")),
            ("Enter, F2", translate("CouncilHelp", "sửa thành viên đang chọn")),
            ("Delete", translate("CouncilHelp", "đưa thành viên ra khỏi Hội đồng")),
            ("Ctrl+N", translate("CouncilHelp", "thêm thành viên")),
            ("Ctrl+Enter", translate("CouncilHelp", "lưu thành viên đang nhập")),
        ),
    )


HELP: Mapping[str, Callable[[], HelpText]] = {"rounds": rounds_help, "members": members_help}
