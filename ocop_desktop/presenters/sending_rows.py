"""Rows and sentences of step 2 of "Ký và gửi"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ocop_desktop.i18n import translate
from ocop_desktop.presenters.scoring_view import Tone
from ocop_desktop.presenters.sending_desk import ClosedSheet
from ocop_desktop.presenters.sending_view import DeskRow, OpenRow
from ocop_desktop.presenters.signing import BatchEnd
from ocop_desktop.presenters.words import day_and_time
from ocop_desktop.services.identities import IdentityFile
from ocop_desktop.services.texts import toned

if TYPE_CHECKING:
    from ocop_desktop.services.records import ProductRow


#: Sheets that are not closed yet are only hints; the list of them is elsewhere.
MOST_OPEN = 12


def open_rest(rows: Sequence[ProductRow]) -> str:
    """How many sheets that are not closed are not listed; "" for none."""
    more = len(rows) - MOST_OPEN
    return translate("Send", "… và {n} sản phẩm khác chưa khóa phiếu").format(n=more) if more > 0 else ""


def closed_rest(more: int) -> str:
    """How many closed sheets come after those listed; "" for none."""
    text = translate("Send", "Còn {n} phiếu nữa chờ ký; ký các phiếu này xong sẽ hiện tiếp.")
    return text.format(n=more) if more else ""


def signed_rest(more: int) -> str:
    """How many signed sheets are not listed; "" for none."""
    text = translate("Send", "Còn {n} phiếu đã ký không hiện ở đây; xuất thành nhiều gói.")
    return text.format(n=more) if more else ""


def closed_row(one: ClosedSheet, ticked: bool) -> DeskRow:
    """A sheet that waits for its signature."""
    sheet, product = one.sheet, one.sheet.product
    text = translate("Send", "{code} · khóa {when}")
    if sheet.revision > 1:
        text = translate("Send", "{code} · bản sửa {revision} · khóa {when}")
    return DeskRow(
        key=sheet.sheet_id,
        product_id=one.product_id,
        title=product.name,
        sub=text.format(code=product.code, revision=sheet.revision, when=day_and_time(sheet.closed_at)),
        result=one.result,
        note="",
        illustrative=product.illustrative,
        ticked=ticked,
        accessible=", ".join((product.name, product.code, one.result)),
    )


def open_row(row: ProductRow) -> OpenRow:
    """A product whose sheet is not closed yet."""
    sheet = row.sheet
    if sheet is None:
        return OpenRow(row.id, row.product.name, translate("Send", "Chưa chấm"), translate("Send", "Đến chấm điểm"))
    if sheet.scored < sheet.total_criteria:
        why = translate("Send", "Đang chấm {done}/{every} tiêu chí")
        verb = translate("Send", "Đến chấm điểm")
    else:
        why = translate("Send", "Đã chấm đủ {every} tiêu chí, chưa khóa")
        verb = translate("Send", "Đến khóa phiếu")
    return OpenRow(row.id, row.product.name, why.format(done=sheet.scored, every=sheet.total_criteria), verb)


def name_warning(identity: IdentityFile | None, closed: Sequence[ClosedSheet]) -> str:
    """That the certificate bears another name than the evaluator on the sheets; "" where it does not."""
    if identity is None or identity.facts is None:
        return ""
    others = sorted({c.sheet.evaluator.name for c in closed if toned(c.sheet.evaluator.name) != toned(identity.name)})
    if not others:
        return ""
    text = translate(
        "Send",
        "Chữ ký mang tên “{signer}”, còn phiếu ghi người đánh giá là {names}. Mỗi người tự ký phiếu của mình; hãy xem "
        "lại trước khi ký.",
    )
    return text.format(signer=identity.name, names=", ".join(f"“{name}”" for name in others))


def batch_words(end: BatchEnd) -> tuple[str, Tone]:
    """How signing ended, truthfully: how many are signed and stored, and why it stopped."""
    if end.error is not None:
        text = translate("Send", "Đã ký và lưu {signed}/{total} phiếu, dừng ở “{title}”: {why}")
        return text.format(signed=end.signed, total=end.total, title=end.failed, why=end.error.message), "bad"
    if end.signed < end.total:
        text = translate(
            "Send", "Đã dừng theo yêu cầu: đã ký và lưu {signed}/{total} phiếu, các phiếu còn lại chưa ký."
        )
        return text.format(signed=end.signed, total=end.total), "missing"
    text = translate("Send", "Đã ký và lưu {signed} phiếu. Tiếp theo: xuất gói ở bước 3.")
    return text.format(signed=end.signed), "good"
