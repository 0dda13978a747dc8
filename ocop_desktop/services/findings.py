"""Everything that a verification can find: a stable code, the verdict it leads to, and words for a clerk.

The codes are part of the contract in `docs/formats.md`. A code without a verdict is for information.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ocop_desktop.signing.verdict import Verdict

#: The words for "not in our canonical form".
FORM = "không đúng khuôn dạng"
_ASK = "Không dùng tệp này; hãy xin lại bản gốc từ nơi gửi."
_UPDATE = "Hãy cập nhật chương trình rồi kiểm tra lại."

FINDINGS: dict[str, tuple[Verdict | None, str]] = {
    # The file itself
    "file_missing": ("unreadable", "Không tìm thấy tệp. Hãy kiểm tra tên tệp và nơi lưu."),
    "file_unreadable": ("unreadable", "Không mở được tệp. Hãy kiểm tra quyền đọc, cắm lại USB rồi thử lại."),
    "file_too_large": ("unreadable", "Tệp lớn hơn mức chương trình nhận nên không được đọc. Hãy chọn đúng tệp."),
    "file_unknown": ("unreadable", "Tệp không phải gói phiếu (.asice) và không phải PDF. Hãy chọn đúng tệp."),
    # The package
    "zip_form": (
        "altered",
        f"Gói {FORM}: tệp đã bị nén lại, cắt ngắn, ghép thêm hoặc sửa sau khi xuất. {_ASK}",
    ),
    "manifest_form": ("altered", f"Bảng kê của gói {FORM}. {_ASK}"),
    "asic_manifest_form": ("altered", f"Bảng kê chữ ký của gói {FORM}. {_ASK}"),
    "entry_missing": ("altered", f"Gói thiếu một tệp có trong bảng kê. {_ASK}"),
    "entry_unlisted": ("altered", f"Gói có một tệp không nằm trong bảng kê. {_ASK}"),
    "digest_differs": ("altered", f"Tệp trong gói đã bị sửa: mã kiểm tra khác bảng kê. {_ASK}"),
    "references_differ": ("altered", f"Nội dung gói khác với bảng kê đã ký. {_ASK}"),
    "cms_form": ("altered", f"Chữ ký {FORM} của chương trình. {_ASK}"),
    "package_unsigned": ("unsigned", "Gói không có chữ ký nên không biết ai gửi. Hãy yêu cầu nơi gửi xuất lại."),
    # The data in a sheet
    "sheet_data_missing": (
        None,
        "PDF đã ký nhưng không phải phiếu của chương trình (không mang sheet.json): chỉ kiểm tra được chữ ký.",
    ),
    "sheet_data_absent": ("altered", f"Phiếu không mang dữ liệu sheet.json, hoặc mang {FORM}. {_ASK}"),
    "sheet_form": ("altered", f"Dữ liệu của phiếu (sheet.json) {FORM}. {_ASK}"),
    "sheet_answers": ("altered", f"Câu trả lời trong phiếu không có trong bộ tiêu chí mà phiếu nêu. {_ASK}"),
    "sheet_not_closed": ("altered", "Phiếu được ký khi chưa khóa hoặc chưa chấm xong. Hãy yêu cầu khóa và ký lại."),
    "rubric_unknown": (
        None,
        f"Máy này không có bộ tiêu chí mà phiếu nêu nên chưa tính lại được điểm và chưa lập lại được trang. {_UPDATE}",
    ),
    # The page in a sheet
    "page_missing": ("altered", f"Phiếu không ghi mã của trang in nên không biết trang nào đã được ký. {_ASK}"),
    "page_digest": ("altered", f"Trang in đã bị thay: mã khác với mã ghi trong dữ liệu của phiếu. {_ASK}"),
    "page_differs": ("altered", f"Trang in không khớp với dữ liệu của phiếu khi lập lại. {_ASK}"),
    "page_text": ("altered", f"Chữ trên trang in không khớp với dữ liệu của phiếu. {_ASK}"),
    "page_covered": (
        "altered",
        f"Sau trang in có phần thay, che hoặc thêm vào những gì nhìn thấy trên phiếu. {_ASK}",
    ),
    "stamp_differs": ("altered", f"Dấu của chữ ký trên trang không nêu đúng chứng thư đã ký. {_ASK}"),
    "signature_added": (
        None,
        "Sau người đánh giá còn có chữ ký khác trên phiếu. Hãy xem từng chữ ký ở trên.",
    ),
    "renderer_other": (
        None,
        "Trang in do phiên bản khác của chương trình lập: đã so chữ và các ô đánh dấu, không so được từng byte.",
    ),
    "practice": (
        None,
        "Phiếu của đợt TẬP HUẤN: chỉ để luyện tập, không phải kết quả đánh giá và không dùng để xét hạng sao.",
    ),
    # A sheet against the package that carries it
    "sheet_mismatch": ("altered", f"Phiếu trong gói khác với những gì bảng kê ghi về phiếu đó. {_ASK}"),
    "result_differs": ("altered", f"Điểm hoặc hạng sao trong bảng kê khác với kết quả tính lại từ phiếu. {_ASK}"),
    "signer_differs": ("altered", f"Người ký phiếu khác với người ký ghi trong bảng kê. {_ASK}"),
    "replaced_differs": ("altered", f"Phiếu sửa nêu một bản cũ khác với bản cũ có trong gói. {_ASK}"),
    "practice_mixed": ("altered", f"Gói để lẫn phiếu tập huấn với phiếu đánh giá thật. {_ASK}"),
    "sheet_superseded": (None, "Gói có bản sửa mới hơn của phiếu này. Hãy dùng bản mới nhất."),
}

#: What the signatures themselves lead to; their words come with them.
OF_SIGNATURES: dict[str, Verdict] = {
    "pdf_unreadable": "unreadable",
    "pdf_unsigned": "unsigned",
    "pdf_damaged": "altered",
    "pdf_changed": "altered",
    "pdf_gap": "altered",
    "pdf_partly_signed": "altered",
    "pdf_appended": "altered",
    "pdf_revised": "altered",
    "signature_unreadable": "altered",
    "signature_invalid": "altered",
    "certificate_unreadable": "unfit_certificate",
    "certificate_usage": "unfit_certificate",
    "certificate_time": "unfit_certificate",
    "signer_unknown": "unknown_signer",
}


def verdict_of(code: str) -> Verdict | None:
    """The verdict that a code leads to; None for information."""
    return FINDINGS[code][0]


def text_of(code: str) -> str:
    """What a clerk reads."""
    return FINDINGS[code][1]


#: A verdict in words: what it means, and what to do.
VERDICT_WORDS: dict[Verdict, tuple[str, str]] = {
    "intact": ("Nguyên vẹn", "Nội dung đúng như khi ký, người ký có trong danh sách tin cậy."),
    "unknown_signer": (
        "Nguyên vẹn, chưa biết người ký",
        "Nội dung đúng như khi ký. Hãy hỏi người ký để đối chiếu vân tay chứng thư rồi thêm vào danh sách tin cậy.",
    ),
    "unfit_certificate": (
        "Chứng thư không dùng được",
        "Nội dung đúng như khi ký, nhưng chứng thư đã hết hạn, chưa có hiệu lực hoặc không dành cho việc ký. "
        "Hãy yêu cầu ký lại bằng chứng thư khác.",
    ),
    "altered": ("Đã bị sửa hoặc không đúng khuôn dạng", _ASK),
    "unsigned": ("Chưa ký", "Tệp không có chữ ký nên không biết ai lập. Hãy yêu cầu nơi gửi ký."),
    "unreadable": ("Không đọc được", "Hãy kiểm tra lại tệp hoặc xin lại từ nơi gửi."),
}
