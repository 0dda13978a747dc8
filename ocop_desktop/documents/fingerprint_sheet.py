"""One page that tells the receiving office a signer's fingerprint by another way than the package's."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from ocop_desktop.clock import stamp
from ocop_desktop.documents.fonts import BOLD, REGULAR
from ocop_desktop.documents.layout import (
    BODY,
    BODY_BOLD,
    BODY_ITALIC,
    HEADING,
    LEFT,
    PAGE,
    RIGHT,
    WIDTH,
    Rule,
    Strip,
    Style,
    flowing,
    gap,
    line_of,
    mm,
    paginate,
    texts_of,
)
from ocop_desktop.documents.pdf import Info, write_pdf

#: Groups of four digits in a line: short enough to be read out over the telephone.
_GROUPS_A_LINE = 4
_DIGITS = Style(BOLD, 20, 30)
_COLUMN = mm(26)


@dataclass(frozen=True)
class FingerprintModel:
    """What stands on the page. `fingerprint` is hexadecimal; days are dd/MM/yyyy; `made` is when it is drawn."""

    name: str
    office: str
    internal: bool
    fingerprint: str
    valid_from: str
    valid_to: str
    made: datetime


def render_fingerprint(model: FingerprintModel) -> bytes:
    """The page as PDF."""
    strips = [
        *flowing([("PHIẾU BÁO VÂN TAY CHỨNG THƯ KÝ", BOLD)], HEADING, align="center"),
        gap(4),
        *flowing([(kind_words(model.internal), REGULAR)], BODY, align="center"),
        gap(18),
        *_field("Người ký:", model.name),
        *_field("Đơn vị:", model.office),
        *_field("Chứng thư có hiệu lực:", f"từ {model.valid_from} đến {model.valid_to}"),
        gap(16),
        *flowing([("Vân tay chứng thư (SHA-256)", BOLD)], BODY_BOLD, align="center"),
        gap(8),
        *_digits(model.fingerprint),
        gap(16),
        *_paragraphs(),
        gap(24),
        *_signature(model),
    ]
    info = Info(f"Vân tay chứng thư của {model.name}", model.name, "ocop-fingerprint/1", stamp(model.made))
    return write_pdf(paginate(strips), PAGE, info)


def kind_words(internal: bool) -> str:
    """What kind of signature this is; one that the program made never bears the law's name."""
    if internal:
        return "Chữ ký nội bộ do chương trình OCOP Desktop tạo trên máy của người ký"
    return "Chứng thư lấy từ tệp PKCS#12 của người ký"


def fingerprint_rows(fingerprint: str) -> list[list[str]]:
    """The fingerprint in upper case, groups of four digits, four groups a line."""
    digits = fingerprint.upper()
    groups = [digits[i : i + 4] for i in range(0, len(digits), 4)]
    return [groups[i : i + _GROUPS_A_LINE] for i in range(0, len(groups), _GROUPS_A_LINE)]


def _field(label: str, value: str) -> list[Strip]:
    return [*flowing([(f"{label} ", REGULAR), (value, BOLD)], BODY), gap(4)]


def _digits(fingerprint: str) -> list[Strip]:
    lines = [_digit_line(groups) for groups in fingerprint_rows(fingerprint)]
    edge = Strip(0, rules=(Rule(LEFT + mm(15), 0, RIGHT - mm(15), 0, 0.8),))
    return [edge, gap(8), *lines, gap(8), edge]


def _digit_line(groups: list[str]) -> Strip:
    """Each group in a column of its own, so that groups stand below each other."""
    first = LEFT + (WIDTH - _GROUPS_A_LINE * _COLUMN) / 2
    texts = [
        text
        for number, group in enumerate(groups)
        for text in texts_of([line_of(group, _DIGITS)], _DIGITS, first + number * _COLUMN, _COLUMN, align="center")
    ]
    return Strip(_DIGITS.leading, tuple(texts))


def _paragraphs() -> list[Strip]:
    texts = (
        "Cách dùng: khi kiểm tra gói hoặc phiếu đã ký, nơi nhận so từng nhóm bốn ký tự trên đây với vân tay mà "
        "chương trình hiện ra. Giống nhau hoàn toàn thì mới thêm người ký vào danh sách tin cậy.",
        "Phiếu này phải đến nơi nhận bằng đường khác với đường gửi gói: trao tận tay, đọc qua điện thoại, hoặc theo "
        "văn bản của đơn vị. Phiếu không chứa khóa ký và không cần giữ bí mật.",
    )
    return [strip for text in texts for strip in (*flowing([(text, REGULAR)], BODY), gap(6))]


def _signature(model: FingerprintModel) -> list[Strip]:
    x, room = LEFT + WIDTH / 2, WIDTH / 2
    words = (
        (f"Ngày {model.made:%d} tháng {model.made:%m} năm {model.made:%Y}", BODY_ITALIC),
        ("Người ký", BODY_BOLD),
        ("(Ký và ghi rõ họ tên)", BODY_ITALIC),
    )
    return [strip for text, style in words for strip in flowing([(text, style.font)], style, x, room, "center")]
