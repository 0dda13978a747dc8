"""The help of each page: what it is for, what to do in order, and its keys. Short enough to be read to the end."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ocop_desktop.i18n import translate


@dataclass(frozen=True)
class HelpText:
    """What a page is for, its steps in order, and its keys as (key, what it does)."""

    title: str
    purpose: str
    steps: tuple[str, ...]
    keys: tuple[tuple[str, str], ...] = ()


def help_of(key: str) -> HelpText:
    """The help of a page; of the first page where one has none of its own."""
    return _builders().get(key, _board)()


def _builders() -> dict[str, Callable[[], HelpText]]:
    from ui import help_council, help_dossiers, help_papers, help_registers, help_results, help_round

    return {
        "setup": _setup,
        "board": _board,
        "my_sheets": _my_sheets,
        "scoring": _scoring,
        "result": _result,
        "print": _print,
        "send": _send,
        "verify": _verify,
        "settings": _settings,
        "trouble": _trouble,
        **help_registers.HELP,
        **help_dossiers.HELP,
        **help_council.HELP,
        **help_round.HELP,
        **help_results.HELP,
        **help_papers.HELP,
    }


def keys_everywhere() -> tuple[tuple[str, str], ...]:
    """Keys that every page knows."""
    return (
        ("Alt+1 … Alt+7", translate("Help", "chuyển mục ở cột bên trái")),
        ("Ctrl+PgUp, Ctrl+PgDn", translate("Help", "sang trang bên cạnh của mục đang mở")),
        ("Tab, Shift+Tab", translate("Help", "sang ô sau, về ô trước")),
        ("Ctrl+P", translate("Help", "in phiếu đang mở")),
        ("F1", translate("Help", "trợ giúp của trang đang mở")),
    )


def _setup() -> HelpText:
    return HelpText(
        title=translate("Help", "Thiết lập lần đầu"),
        purpose=translate(
            "Help",
            "Cho chương trình biết ai đánh giá và gửi cho ai. Các thông tin này được in trên phiếu và tạo nên mã "
            "sản phẩm. Sau này sửa được ở trang Cài đặt.",
        ),
        steps=(
            translate(
                "Help", "Gõ vài chữ của tên tỉnh rồi chọn trong danh sách; không cần gõ dấu. Làm tương tự với xã."
            ),
            translate("Help", "Sửa tên cơ quan nếu trên giấy tờ ghi khác. Mã của tỉnh và xã vẫn lấy theo danh mục."),
            translate("Help", "Kiểm tra cơ quan tiếp nhận: nơi nhận kết quả đánh giá sơ bộ của xã."),
            translate("Help", "Ghi họ tên người đánh giá như sẽ ký trên phiếu."),
        ),
        keys=(
            ("↓ ↑", translate("Help", "chọn trong danh sách gợi ý")),
            ("Enter", translate("Help", "lấy dòng đang chọn")),
        ),
    )


def _board() -> HelpText:
    return HelpText(
        title=translate("Help", "Tổng quan"),
        purpose=translate(
            "Help", "Cho biết việc tiếp theo của đợt đánh giá, hồ sơ nào sắp đến hạn và giấy tờ nào sắp hết hạn."
        ),
        steps=(
            translate("Help", "Làm lần lượt từ trên xuống. Việc cần làm ngay có nền màu và nút lớn ở bên phải."),
            translate("Help", "Bấm “Mở” để xem hoặc sửa một bước khác; không bắt buộc theo thứ tự."),
            translate(
                "Help",
                "Cột bên phải: hồ sơ đang tính 15 ngày làm việc và giấy tờ sẽ hết hạn trước ngày họp; bấm tên sản phẩm "
                "để mở hồ sơ.",
            ),
        ),
    )


def _my_sheets() -> HelpText:
    return HelpText(
        title=translate("Help", "Chọn sản phẩm để chấm"),
        purpose=translate("Help", "Danh sách phiếu của người đang đăng nhập, hoặc của người chấm một mình."),
        steps=(
            translate("Help", "Thành viên Hội đồng bấm “Đăng nhập”, chọn tên và gõ mã PIN của mình."),
            translate("Help", "Chọn sản phẩm rồi bấm Enter để chấm. Phiếu đã khóa thì mở kết quả."),
            translate("Help", "Xong việc, bấm “Đăng xuất” để người khác ngồi vào máy."),
        ),
        keys=(("Enter", translate("Help", "mở phiếu của sản phẩm đang chọn")),),
    )


def _scoring() -> HelpText:
    return HelpText(
        title=translate("Help", "Chấm điểm"),
        purpose=translate(
            "Help",
            "Chấm từng tiêu chí theo phiếu của pháp luật. Mỗi lựa chọn được lưu ngay; khi thấy “Đã lưu” là đã nằm trên "
            "đĩa. Có thể dừng bất cứ lúc nào, lần sau mở đúng chỗ đó.",
        ),
        steps=(
            translate("Help", "Đọc yêu cầu, bấm số của phương án phù hợp, rồi bấm Enter để sang tiêu chí sau."),
            translate(
                "Help",
                "“0 · Không đạt phương án nào” là một câu trả lời, khác với “chưa chấm”. Phiếu chỉ khóa được khi không "
                "còn tiêu chí nào chưa chấm.",
            ),
            translate(
                "Help",
                "Sơ đồ bên trái: ● đã chấm · ◐ không đạt phương án nào · ○ chưa chấm "
                "· ▲ dưới mức tối thiểu · – không hỏi.",
            ),
            translate(
                "Help",
                "Hạng sao là mức thấp hơn giữa hạng theo điểm và hạng theo điều kiện tối thiểu. Bấm vào mã tiêu chí ở "
                "dòng “Còn thiếu” để đến tiêu chí đó.",
            ),
            translate(
                "Help",
                "Nếu văn bản cho phép loại hồ sơ hoặc dừng đánh giá, nút khai báo nằm dưới các phương án; phải ghi "
                "lý do.",
            ),
            translate("Help", "Bước cuối: ghi ý kiến, nơi và ngày, rồi bấm “Khóa phiếu…”."),
        ),
        keys=(
            ("0 … 9", translate("Help", "chọn phương án (0: không đạt phương án nào)")),
            ("Enter", translate("Help", "sang tiêu chí sau")),
            ("← →", translate("Help", "tiêu chí trước, tiêu chí sau")),
            ("↑ ↓, Space", translate("Help", "di chuyển giữa các phương án, chọn phương án")),
            ("Ctrl+Enter", translate("Help", "đến tiêu chí chưa chấm tiếp theo")),
            ("Delete", translate("Help", "để lại tiêu chí là chưa chấm")),
            ("Ctrl+Z", translate("Help", "bỏ lựa chọn vừa rồi")),
            ("Alt+←", translate("Help", "trở lại chỗ trước khi nhảy")),
            ("F2", translate("Help", "viết ghi chú; Esc trở lại các phương án")),
        ),
    )


def _result() -> HelpText:
    return HelpText(
        title=translate("Help", "Kết quả"),
        purpose=translate("Help", "Tổng điểm, điểm từng phần, hạng sao và vì sao là hạng sao đó."),
        steps=(
            translate(
                "Help",
                "Hạng sao của cấp xã là “hạng sao dự kiến”: kết quả chính thức do Hội đồng của cơ quan tiếp nhận "
                "quyết định.",
            ),
            translate("Help", "Danh sách điều kiện còn thiếu nêu từng tiêu chí; bấm vào để xem lại tiêu chí đó."),
            translate("Help", "Khi phiếu đã khóa: in ở trang In ấn, ký và gửi ở trang Ký và gửi."),
        ),
    )


def _print() -> HelpText:
    return HelpText(
        title=translate("Help", "In ấn"),
        purpose=translate(
            "Help", "Xem trước và in phiếu theo mẫu của pháp luật, hoặc in phiếu trống để chấm trên giấy."
        ),
        steps=(
            translate("Help", "Xem trước đúng những gì sẽ in; số trang ghi cạnh nút in."),
            translate("Help", "Phiếu chưa khóa chỉ là bản nháp. Khóa phiếu ở trang Chấm điểm rồi mới in bản chính."),
            translate("Help", "Sau khi in, chương trình ghi lại lần in cuối."),
        ),
        keys=(("Ctrl+P", translate("Help", "in")), ("Page Down, Page Up", translate("Help", "sang trang, về trang"))),
    )


def _send() -> HelpText:
    return HelpText(
        title=translate("Help", "Ký và gửi"),
        purpose=translate("Help", "Ký phiếu đã khóa rồi xuất thành một gói tệp mà cơ quan tiếp nhận kiểm tra được."),
        steps=(
            translate(
                "Help",
                "Chọn tệp chứng thư (.p12, .pfx) hoặc để chương trình tạo “chữ ký nội bộ”. Chữ ký nội bộ không phải là "
                "chữ ký số theo pháp luật; hãy gửi vân tay của nó cho nơi nhận bằng đường khác.",
            ),
            translate("Help", "Ký phiếu. Phiếu đã ký không thay đổi được nữa; muốn sửa thì lập bản sửa."),
            translate("Help", "Xem trong gói có dữ liệu cá nhân nào, chọn nơi lưu (ví dụ USB) rồi xuất."),
            translate("Help", "Chương trình đọc lại và kiểm tra gói trước khi báo xong. Đợi báo xong mới rút USB."),
        ),
    )


def _verify() -> HelpText:
    return HelpText(
        title=translate("Help", "Kiểm tra"),
        purpose=translate("Help", "Kiểm tra gói hoặc phiếu nhận được: có còn nguyên như khi ký không, và ai đã ký."),
        steps=(
            translate("Help", "Kéo tệp vào trang hoặc bấm chọn tệp (.asice, .pdf). Kiểm tra không cần mạng."),
            translate(
                "Help",
                "“Nguyên vẹn, chưa biết người ký”: hỏi người ký để đối chiếu vân tay, rồi thêm vào danh sách tin cậy.",
            ),
            translate("Help", "“Đã bị sửa”: không dùng tệp này; xin lại từ nơi gửi."),
        ),
    )


def _settings() -> HelpText:
    return HelpText(
        title=translate("Help", "Cài đặt"),
        purpose=translate("Help", "Đơn vị và người đánh giá, ngôn ngữ và màu của màn hình, sao lưu và phục hồi."),
        steps=(
            translate("Help", "Đổi tên cơ quan hay người đánh giá chỉ tác động đến phiếu chưa khóa."),
            translate("Help", "Sao lưu ra USB sau mỗi buổi làm việc: một nút, một tệp, chương trình đã kiểm tra lại."),
            translate(
                "Help",
                "Phục hồi thay toàn bộ dữ liệu đang có bằng bản sao lưu; dữ liệu bị thay vẫn được giữ trong thư mục "
                "sao lưu.",
            ),
        ),
    )


def _trouble() -> HelpText:
    return HelpText(
        title=translate("Help", "Chưa mở được dữ liệu"),
        purpose=translate("Help", "Chương trình chưa mở được tệp dữ liệu nên không sửa gì trong đó."),
        steps=(
            translate("Help", "Đọc lý do trên trang, làm theo rồi bấm “Thử lại”."),
            translate("Help", "Nếu tệp dữ liệu bị hỏng, hãy phục hồi từ bản sao lưu gần nhất."),
            translate("Help", "Bấm “Chi tiết” để có thông tin gửi cho người hỗ trợ."),
        ),
    )
