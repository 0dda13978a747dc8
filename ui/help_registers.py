"""The help of the pages of the registers: products, producers, lists that are imported."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ocop_desktop.i18n import translate
from ui.help_texts import HelpText


def products_help() -> HelpText:
    """The products page."""
    return HelpText(
        title=translate("HelpRegisters", "Sản phẩm"),
        purpose=translate(
            "HelpRegisters",
            "Sổ sản phẩm của cơ quan. Mỗi dòng là một sản phẩm; dòng đang chọn là sản phẩm mà các trang khác làm việc "
            "cùng.",
        ),
        steps=(
            translate(
                "HelpRegisters", "Bấm “Thêm sản phẩm”, ghi các ô như ở đầu phiếu, rồi chọn bộ theo cây phân loại."
            ),
            translate(
                "HelpRegisters",
                "Ở ô chủ thể, gõ vài chữ rồi chọn trong sổ; ghi tên mới thì chủ thể mới được thêm vào sổ. Lần đăng ký, "
                "giấy chứng nhận đã có và xã của hồ sơ ghi ở phần dưới.",
            ),
            translate(
                "HelpRegisters",
                "Tìm không cần gõ dấu: “ruou gao” tìm thấy “Rượu gạo”. Bấm vào tiêu đề cột để sắp xếp; chọn ở các ô "
                "lọc để chỉ xem một chủ thể, bộ, xã, tình trạng, hay chỉ dữ liệu minh họa.",
            ),
            translate(
                "HelpRegisters",
                "Sản phẩm nhập từ danh sách có thể thiếu bộ hoặc số. Bấm “Cấp số…” để cấp số tiếp theo cho mọi sản "
                "phẩm của xã; bộ thì chọn trong phần sửa từng sản phẩm.",
            ),
            translate(
                "HelpRegisters",
                "Xóa nhầm thì bấm “Hoàn tác”: sản phẩm trở lại cùng hồ sơ, minh chứng và phiếu đang chấm. Làm được cho "
                "đến khi đóng chương trình.",
            ),
        ),
        keys=(
            ("Ctrl+N", translate("HelpRegisters", "thêm mới")),
            ("Ctrl+F", translate("HelpRegisters", "đến ô tìm")),
            ("Enter", translate("HelpRegisters", "làm việc tiếp theo với dòng đang chọn")),
            ("F2, Delete", translate("HelpRegisters", "sửa, xóa dòng đang chọn")),
            ("Ctrl+Z", translate("HelpRegisters", "lấy lại mục vừa xóa")),
            ("Ctrl+Enter, Esc", translate("HelpRegisters", "lưu, về danh sách")),
        ),
    )


def producers_help() -> HelpText:
    """The page of producers."""
    return HelpText(
        title=translate("HelpRegisters", "Chủ thể"),
        purpose=translate(
            "HelpRegisters",
            "Sổ các chủ thể đăng ký sản phẩm: loại hình, liên hệ và người đại diện như mẫu đăng ký hỏi. Ghi một lần, "
            "dùng cho mọi sản phẩm của chủ thể.",
        ),
        steps=(
            translate("HelpRegisters", "Bấm “Thêm chủ thể”, hoặc chọn một dòng rồi bấm “Sửa”."),
            translate(
                "HelpRegisters",
                "Chọn loại hình theo đúng lời của pháp luật. Chương trình nhắc khi loại hình không được đăng ký, hoặc "
                "chỉ được đăng ký sản phẩm du lịch; việc nhận hồ sơ vẫn do cơ quan quyết định.",
            ),
            translate(
                "HelpRegisters",
                "Hai dòng là cùng một chủ thể thì chọn dòng thừa, bấm “Gộp…”, rồi chọn dòng được giữ lại. Mọi sản phẩm "
                "chuyển sang dòng ấy; chương trình nói rõ những gì thay đổi trước khi gộp.",
            ),
            translate(
                "HelpRegisters",
                "Chỉ xóa được chủ thể không còn sản phẩm. Xóa hay gộp nhầm đều hoàn tác được bằng Ctrl+Z.",
            ),
        ),
        keys=(
            ("Ctrl+N", translate("HelpRegisters", "thêm mới")),
            ("Ctrl+F", translate("HelpRegisters", "đến ô tìm")),
            ("Enter, F2", translate("HelpRegisters", "sửa dòng đang chọn")),
            ("Delete", translate("HelpRegisters", "xóa dòng đang chọn")),
            ("Ctrl+Z", translate("HelpRegisters", "lấy lại mục vừa xóa hoặc gộp")),
            ("Ctrl+Enter, Esc", translate("HelpRegisters", "lưu, về danh sách")),
        ),
    )


def imports_help() -> HelpText:
    """The page "Nhập danh sách"."""
    return HelpText(
        title=translate("HelpRegisters", "Nhập danh sách"),
        purpose=translate(
            "HelpRegisters",
            "Đưa cả danh sách sản phẩm và chủ thể vào sổ từ tệp Excel (.xlsx) hoặc CSV. Hoặc nhập cả, hoặc không nhập "
            "gì: không bao giờ nhập dở dang.",
        ),
        steps=(
            translate("HelpRegisters", "Kéo tệp vào trang hoặc bấm “Chọn tệp…”. Chưa có danh sách thì tải mẫu trống."),
            translate(
                "HelpRegisters",
                "Nếu chương trình chưa nhận ra các cột, hãy chọn dòng tiêu đề và cột cho từng thông tin; chỉ cần có "
                "tên sản phẩm và tên chủ thể.",
            ),
            translate(
                "HelpRegisters",
                "Xem trước từng dòng: mới, câu hỏi hay lỗi, kèm lý do. Dòng của xã khác được nhập và đánh dấu.",
            ),
            translate(
                "HelpRegisters",
                "Dòng trùng tên sản phẩm và chủ thể với sản phẩm đã có là một câu hỏi: xem hai bên rồi chọn “Thêm mới” "
                "hoặc “Bỏ qua”. Cùng tên nhưng khác chủ thể là sản phẩm khác.",
            ),
            translate(
                "HelpRegisters",
                "Bấm “Nhập”. Nhập nhầm thì rút lại cả lần nhập, chừng nào chưa có phiếu hoặc hồ sơ cho các sản phẩm ấy."
                "",
            ),
        ),
        keys=(
            ("Ctrl+O", translate("HelpRegisters", "chọn tệp")),
            ("Enter", translate("HelpRegisters", "xem câu hỏi của dòng đang chọn")),
            ("Esc", translate("HelpRegisters", "từ câu hỏi trở về bảng xem trước")),
        ),
    )


#: The builders by the key of their page.
HELP: Mapping[str, Callable[[], HelpText]] = {
    "products": products_help,
    "producers": producers_help,
    "imports": imports_help,
}
