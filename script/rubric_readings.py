"""How the unclean places of Decision 26/2026/QĐ-TTg are read, and which notes end an assessment.

The law's own words stay in the extracted text; what stands here is ours and is shown as a `reading`.
Keys are set numbers and the codes printed in Appendix II.
"""

from __future__ import annotations

FOOD_SETS = range(1, 26)

#: (set, code) -> option number -> (what is used instead, what the text prints)
OPTION_FIXES: dict[tuple[int, str], dict[int, tuple[dict[str, object], str]]] = {
    (4, "7"): {3: ({"points": 3}, "13 điểm")},
    (11, "6.1.1"): {2: ({"points": 1}, "11 điểm")},
    (4, "1.2"): {1: ({"points": 0}, "không in điểm")},
    (7, "1.2"): {1: ({"points": 0}, "không in điểm")},
    (10, "1.2"): {1: ({"points": 0}, "không in điểm")},
    (11, "1.2"): {1: ({"points": 0}, "không in điểm")},
    (7, "7"): {4: ({}, "ký hiệu “o” thay cho ô “□”")},
    (3, "5.1"): {5: ({"minimum_for": 4, "mark": " ****"}, "dấu sao viết rời “* * * *”")},
}

BILINGUAL_OPTIONS = ("Không", "Có")

NO_POINTS = "Văn bản không in điểm cho phương án thứ nhất; dùng 0 điểm như ở các bộ sản phẩm khác."

CRITERION_READINGS: dict[tuple[int, str], str] = {
    (
        4,
        "7",
    ): "Văn bản in 13 điểm cho phương án thứ ba; dùng 3 điểm vì điểm tối đa của tiêu chí là 3 và cùng phương án này ở các bộ khác là 3 điểm.",
    (
        11,
        "6.1.1",
    ): "Văn bản in 11 điểm cho phương án thứ hai; dùng 1 điểm vì phương án này nằm giữa 0 và 2 và ở các bộ khác là 1 điểm.",
    (4, "1.2"): NO_POINTS,
    (7, "1.2"): NO_POINTS,
    (10, "1.2"): NO_POINTS,
    (11, "1.2"): NO_POINTS,
    (
        7,
        "7",
    ): "Phương án thứ tư in ký hiệu “o” thay cho ô “□”; vẫn là một phương án như các phương án khác: 5 điểm, tối thiểu cho 5 sao.",
    (3, "5.1"): "Dấu sao của phương án cuối in rời “* * * *”; hiểu là “****”, tối thiểu cho 4 sao.",
    (23, "9"): "Điểm tối đa in “4 1”; dùng 4 điểm, khớp với tổng điểm của phần C.",
    (5, "8"): "Ghi chú in “Sản Tiêu chuẩn sản phẩm…”; giữ nguyên như văn bản.",
    (7, "3.1"): "Điểm in 1, 1, 3 (các bộ khác là 1, 2, 3); dùng đúng như văn bản in.",
    (23, "6.2"): "Điểm in 1, 1, 3, 5; dùng đúng như văn bản in.",
    (
        21,
        "6.2",
    ): "Ghi chú về sở hữu trí tuệ in liền trong dòng của phương án cuối; phần trước dấu sao và dấu sao là phương án, phần sau là ghi chú của tiêu chí.",
    (
        22,
        "6.2",
    ): "Ghi chú về sở hữu trí tuệ in liền trong dòng của phương án cuối; phần trước dấu sao và dấu sao là phương án, phần sau là ghi chú của tiêu chí.",
    (
        16,
        "6.4",
    ): "“Các chỉ tiêu trên” là 6.1, 6.2, 6.3 và 6.4: 0 điểm tại một trong các chỉ tiêu này thì dừng đánh giá.",
}

BILINGUAL_READING = "Văn bản cho 1 điểm nhưng không in phương án; dùng hai phương án: Không (0 điểm), Có (1 điểm)."
CASES_READING = "Chọn một trong hai trường hợp a, b. Nếu chọn trường hợp khác với trường hợp đã chọn ở tiêu chí 8, 9 hoặc 15 thì chương trình nhắc, không chặn."
GAP_AT_75 = "Văn bản không nói trường hợp đúng 75%: một phương án ghi “dưới 75%”, phương án sau ghi “trên 75%”. Hội đồng chọn; chương trình không chọn thay."
OVERLAP_AT_75 = (
    "Trường hợp đúng 75% nằm trong cả hai phương án “đến 75%” và “≥ 75%”. Hội đồng chọn; chương trình không chọn thay."
)
STORY_READING = "Chỉ hỏi khi tiêu chí 5.1 có điểm. Nếu 5.1 được 0 điểm thì tiêu chí này tính là đã chấm, 0 điểm."
DECLARED = " Người đánh giá khai báo kèm lý do; chương trình không tự quyết định."
REJECT_READING = "Ghi chú của tiêu chí là điều kiện loại hồ sơ." + DECLARED
STOP_READING = "Ghi chú của tiêu chí là điều kiện dừng đánh giá." + DECLARED
NOT_ASSESSED_READING = "Ghi chú của tiêu chí là trường hợp không đánh giá sản phẩm." + DECLARED
REQUIREMENT_READING = "Yêu cầu 100% là điều kiện của tiêu chí; nếu không đáp ứng, người đánh giá khai báo loại hồ sơ kèm lý do. Chương trình không tự quyết định."

SET_READINGS: dict[int, list[str]] = {
    1: ["Điều kiện loại hồ sơ in hai lần liền nhau; ở đây in một lần."],
    12: ["Tiêu đề in thiếu chữ “Bộ sản phẩm:”; vẫn là một bộ như các bộ khác."],
    13: [
        "Tiêu đề in thiếu chữ “Bộ sản phẩm:”; vẫn là một bộ như các bộ khác.",
        "Danh mục đầu Phụ lục II ghi “Cà phê, cacao”; dùng tên theo tiêu đề của phiếu.",
    ],
    19: ["Điều kiện loại bắt đầu bằng “Bị loại khi”, không có chữ “Hồ sơ”; giữ nguyên như văn bản."],
    21: ["Danh mục đầu Phụ lục II ghi “Thủ công mỹ nghệ”; dùng tên theo tiêu đề của phiếu."],
    26: [
        "Phiếu này không in dòng giải thích dấu sao; dấu sao ở 3.4 và 3.5 vẫn là yêu cầu tối thiểu. Không thêm gì vào phiếu."
    ],
}

PART_READINGS: dict[tuple[int, str], tuple[str, str]] = {
    (26, "A"): (
        "Tiêu đề ghi 35 điểm, cột điểm ghi 40; dùng 40 theo khoản 1 Điều 3 và tổng điểm của phần.",
        "tiêu đề ghi (35 Điểm)",
    ),
}

MAX_PRINTED: dict[tuple[int, str], str] = {(23, "9"): "“4 1”"}


def _pairs(sets: list[int], code: str) -> list[tuple[int, str]]:
    return [(number, code) for number in sets]


REJECT = _pairs([*range(7, 16), 18, 19, 20], "1.1") + _pairs([*range(5, 15)], "2.1") + _pairs([21, 22], "6.2")
STOP = _pairs([*range(1, 11), 12, 15, 17], "6.1") + _pairs([11, 13], "6.1.1") + _pairs([19, 20], "6") + [(16, "6.4")]
NOT_ASSESSED = _pairs([1, 2, 3, 4], "2.1")
REQUIREMENT = _pairs([1, 2, 3, 4, 23, 24, 25], "1.1")

#: Notes that act by themselves: 0 points at any of the named criteria stops the assessment.
STOPS_ON_ZERO = {(16, "6.4"): ["6.1", "6.2", "6.3", "6.4"]}

GENERAL_READINGS = [
    "Khoảng một nửa số tiêu chí không có phương án 0 điểm: “không đạt phương án nào” là một lựa chọn riêng, 0 điểm, khác với “chưa chấm”.",
    "Dấu sao sau một phương án là mức tối thiểu: với hạng s, mọi phương án có dấu từ 3 đến s sao phải đạt, tức điểm của tiêu chí không thấp hơn điểm của phương án đó.",
    "Thiếu một mức tối thiểu của 3 sao thì sản phẩm cao nhất là 2 sao.",
]
