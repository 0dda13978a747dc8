"""One's own blind copy of a paper sheet while it is keyed in on the scoring page, and what that page says of it."""

from __future__ import annotations

from dataclasses import dataclass

from ocop_desktop.i18n import translate
from ocop_desktop.presenters.scoring_view import Banner

#: The banner's command: back to the paper sheets.
LEAVE_COPY = "leave_copy"


@dataclass(frozen=True)
class BlindCopy:
    """The copy that is open: which sheet, which of the two, whose paper, and who keys it in.

    `product_before` was in front before and is so again when the copy is left.
    """

    sheet_id: str
    number: int
    member: str
    keyed_by: str
    product_before: int | None


def copy_banner(copy: BlindCopy, closed: bool) -> Banner:
    """That this is no sheet of one's own, and what to do with it."""
    text = translate("Keying", "Bản nhập {n}/2 của phiếu giấy do {member} chấm, người nhập: {who}.")
    text = text.format(n=copy.number, member=copy.member, who=copy.keyed_by)
    if closed:
        text += " " + translate("Keying", "Bản nhập này đã khóa.")
    else:
        text += " " + translate("Keying", "Nhập đúng như trên giấy, kể cả chỗ thấy sai; nhập hết rồi khóa bản nhập.")
    return Banner(text, "missing", translate("Keying", "Về danh sách"), LEAVE_COPY)


def copy_closing_words(copy: BlindCopy, product: str) -> tuple[str, str, str]:
    """Title, text and verb of the question before a copy is closed."""
    verb = translate("Keying", "Khóa bản nhập")
    title = translate("Keying", "Khóa bản nhập {n}/2 này?").format(n=copy.number)
    text = translate(
        "Keying",
        "Phiếu giấy của {member} cho {product}. Hãy xem lại lần nữa với tờ phiếu trong tay. Khi cả hai người đã khóa "
        "bản nhập của mình, chương trình đối chiếu hai bản; trước lúc đó vẫn mở lại để sửa được.",
    )
    return title, text.format(member=copy.member, product=product), verb
