"""The help of the pages of dossiers and of terms."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ocop_desktop.i18n import translate
from ui.help_texts import HelpText


def dossiers_help() -> HelpText:
    """What the page of dossiers is for."""
    return HelpText(
        title=translate("HelpDossiers", "Hồ sơ"),
        purpose=translate(
            "HelpDossiers",
            "Theo dõi hồ sơ của mọi sản phẩm: còn thiếu gì, còn mấy ngày trong hạn 15 ngày làm việc, đang chờ ai. "
            "Mỗi thay đổi được lưu ngay.",
        ),
        steps=(
            translate(
                "HelpDossiers",
                "Danh sách xếp việc gấp lên trước. Bấm “Quá hạn”, “Sắp đến hạn”… ở trên để chỉ xem nhóm đó; bấm tên "
                "cột để xếp lại; gõ vào ô tìm, không cần dấu.",
            ),
            translate(
                "HelpDossiers", "Chọn một dòng rồi bấm “Mở hồ sơ”. Nút nổi bật ở góc dưới luôn là việc tiếp theo."
            ),
            translate(
                "HelpDossiers",
                "Khi nhận hồ sơ: bấm “Ghi tiếp nhận hôm nay”. Số phiếu lấy theo số tiếp theo trong năm, sửa được.",
            ),
            translate(
                "HelpDossiers",
                "Đi qua từng thành phần ở cột bên trái và chọn Có, Thiếu hoặc Không áp dụng; giấy tờ có thời hạn thì "
                "ghi ngày hết hạn.",
            ),
            translate(
                "HelpDossiers",
                "Thêm tệp minh chứng bằng nút hoặc kéo thả vào thành phần; nhận PDF, ảnh JPEG và PNG, mỗi tệp tối đa "
                "20 MB. Tệp đã gỡ đặt lại được cho đến khi bấm “Bỏ hẳn”.",
            ),
            translate(
                "HelpDossiers",
                "Đủ hồ sơ: lập Mẫu số 03 và văn bản đề nghị, gửi lên rồi ghi ngày gửi. Hồ sơ rơi vào điều khoản loại "
                "thì chọn điều khoản ở mục “Loại hồ sơ” và ghi lý do.",
            ),
        ),
        keys=(
            ("Enter", translate("HelpDossiers", "mở hồ sơ, mở phần hoặc tệp đang chọn")),
            ("Ctrl+F", translate("HelpDossiers", "đến ô tìm")),
            ("Alt+↑", translate("HelpDossiers", "về danh sách hồ sơ")),
            ("F2, Delete", translate("HelpDossiers", "sửa thông tin, gỡ tệp đang chọn")),
        ),
    )


def certificates_help() -> HelpText:
    """What the page of terms is for."""
    return HelpText(
        title=translate("HelpDossiers", "Thời hạn"),
        purpose=translate(
            "HelpDossiers",
            "Biết trước những gì sẽ hết hạn trước ngày đánh giá, và khi nào phải nộp hồ sơ đánh giá lại.",
        ),
        steps=(
            translate(
                "HelpDossiers",
                "“Sẽ hết hạn”: mọi giấy chứng nhận, thành phần hồ sơ và tệp không còn hạn vào ngày ghi ở trên. Ngày "
                "ghi sẵn là ngày của đợt đang chọn; sửa được.",
            ),
            translate(
                "HelpDossiers",
                "“Giấy chứng nhận”: hạn 36 tháng, kỳ nộp hồ sơ đánh giá lại (180 đến 120 ngày trước khi hết hạn) và "
                "thời gian kéo dài của trường hợp chuyển tiếp.",
            ),
            translate("HelpDossiers", "Chọn một dòng để đọc lời giải thích; Enter mở hồ sơ của sản phẩm đó."),
        ),
        keys=(
            ("Enter", translate("HelpDossiers", "mở hồ sơ của dòng đang chọn")),
            ("Ctrl+F", translate("HelpDossiers", "đến ô tìm")),
        ),
    )


#: The builders by the key of their page.
HELP: Mapping[str, Callable[[], HelpText]] = {"dossiers": dossiers_help, "certificates": certificates_help}
