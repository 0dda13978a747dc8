"""What is asked on the page "Phân công": which products, which members, and what becomes of sheets still to come."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from typing import TYPE_CHECKING

from ocop_desktop.council.model import ILLUSTRATIVE_MARK
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.classification import set_title
from ocop_desktop.presenters.entries_data import RoundProgress
from ocop_desktop.presenters.entries_view import (
    AssignQuestion,
    ClosingQuestion,
    MemberTick,
    ProductQuestion,
)
from ocop_desktop.presenters.entries_words import product_name, role_short, state_words
from ocop_desktop.presenters.scoring_view import DeclareRequest, Tone
from ocop_desktop.presenters.table_rows import Cell, Column, Row
from ocop_desktop.presenters.words import day_and_time
from ocop_desktop.rubric.model import Rubric
from ocop_desktop.services.registers_records import RegisteredProduct
from ocop_desktop.services.round_records import Turn
from ocop_desktop.services.round_scoring import Place, Unfinished
from ocop_desktop.services.rubrics import current_rubric

if TYPE_CHECKING:
    from ocop_desktop.services.workspace import Workspace

#: More sheets than this are listed by member: nobody reads on, and each still gets a reason.
MOST_ROWS = 300


def product_columns() -> tuple[Column, ...]:
    """The columns of the question which products to put in."""
    return (
        Column("product", translate("Entries", "Sản phẩm"), 12),
        Column("producer", translate("Entries", "Chủ thể"), 10),
        Column("set", translate("Entries", "Bộ sản phẩm"), 9, filtered=True),
        Column("ready", translate("Entries", "Tình trạng"), 12, filtered=True),
    )


def closing_columns() -> tuple[Column, ...]:
    """The columns of the question what becomes of sheets that are still to come."""
    return (
        Column("member", translate("Entries", "Thành viên"), 8, filtered=True),
        Column("product", translate("Entries", "Sản phẩm"), 9),
        Column("state", translate("Entries", "Phiếu"), 6, filtered=True),
        Column("reason", translate("Entries", "Lý do không tính"), 9),
    )


def read_products(workspace: Workspace, here: Collection[int], members: int) -> ProductQuestion:
    """The products of the register that are not in the round yet; runs on the worker."""
    rubric = current_rubric()
    listed = [each for each in workspace.registered() if each.row.id not in here]
    blocked = {each.row.id: why for each in listed if (why := blocked_words(each))}
    ready_first = sorted(listed, key=lambda each: (each.row.id in blocked, each.elsewhere))
    return ProductQuestion(tuple(_product_row(rubric, each, blocked) for each in ready_first), blocked, members)


def blocked_words(each: RegisteredProduct) -> str:
    """Why a product cannot be put into a round yet; "" where it can."""
    if not each.row.set_code:
        return translate("Entries", "Chưa chọn bộ sản phẩm")
    if not each.row.sequence:
        return translate("Entries", "Chưa có số thứ tự")
    return ""


def _product_row(rubric: Rubric, each: RegisteredProduct, blocked: Collection[int]) -> Row:
    product, code = each.row.product, each.row.set_code
    name = f"{product.name} ({ILLUSTRATIVE_MARK})" if product.illustrative else product.name
    found = rubric.by_code.get(code)
    words, tone, tip = _readiness(each, each.row.id in blocked)
    return Row(
        each.row.id,
        (Cell(name), Cell(product.producer), Cell(set_title(found) if found else ""), Cell(words, tone=tone, tip=tip)),
        more=product.code,
        spoken=", ".join(part for part in (name, product.producer, words) if part),
    )


def _readiness(each: RegisteredProduct, blocked: bool) -> tuple[str, Tone, str]:
    if blocked:
        tip = translate("Entries", "{why}. Hãy bổ sung ở mục Hồ sơ, trang Sản phẩm, rồi quay lại đây.")
        return blocked_words(each), "bad", tip.format(why=blocked_words(each))
    if each.elsewhere:
        commune = each.details.commune_name or translate("Entries", "xã khác")
        tip = translate("Entries", "Hồ sơ ghi {commune}. Vẫn đưa vào được; hãy kiểm tra trước.")
        return translate("Entries", "Đủ, nhưng của xã khác"), "missing", tip.format(commune=commune)
    return translate("Entries", "Đủ thông tin"), "good", ""


# --- who scores --------------------------------------------------------------------------------------------------


def assign_question(progress: RoundProgress, products: Sequence[int]) -> AssignQuestion:
    """Who scores these products, as it stands now."""
    counts: Counter[int] = Counter()
    for product_id in products:
        states = progress.by_product[product_id].states
        counts.update(member.id for member, state in zip(progress.members, states, strict=True) if state is not None)
    ticks = tuple(
        MemberTick(member.id, member.label, role_short(member.role), counts[member.id])
        for member in progress.members
        if member.appointed
    )
    if len(products) == 1:
        words = translate("Entries", "Ai chấm sản phẩm “{name}”?")
        title = words.format(name=progress.by_product[products[0]].product.name)
    else:
        title = translate("Entries", "Ai chấm {n} sản phẩm đã chọn?").format(n=len(products))
    text = translate(
        "Entries",
        "Đánh dấu thành viên chấm tất cả các sản phẩm đã chọn. Ô có vạch ngang: đang chấm một phần, để nguyên thì "
        "không đổi. Ai đã chấm rồi thì không bỏ phân công được.",
    )
    return AssignQuestion(title, text, len(products), ticks)


# --- the end of scoring ------------------------------------------------------------------------------------------


def closing_question(
    progress: RoundProgress, products: Sequence[int], missing: Sequence[Unfinished]
) -> ClosingQuestion:
    """The sheets that are still to come, each with a line for the reason why it does not count."""
    waiting = {each.product_id for each in missing}
    grouped: dict[int, list[Place]] = {}
    for number, each in enumerate(missing):
        key = number if len(missing) <= MOST_ROWS else each.member_id
        grouped.setdefault(key, []).append((each.product_id, each.member_id))
    rows = [_missing_row(progress, number, places) for number, places in grouped.items()]
    text = translate(
        "Entries",
        "Các phiếu dưới đây chưa khóa. Có thể chờ thêm, hoặc không tính phiếu nào thì chọn dòng và ghi lý do; lý do "
        "được ghi vào biên bản. Phiếu không tính vẫn được giữ.",
    )
    title = translate("Entries", "Còn {n} phiếu chưa khóa").format(n=len(missing))
    places = {number: tuple(found) for number, found in grouped.items()}
    return ClosingQuestion(title, text, tuple(rows), places, len(missing), len(set(products) - waiting))


def _missing_row(progress: RoundProgress, number: int, places: Sequence[Place]) -> Row:
    """A sheet that is still to come, or all of a member where there are too many to read."""
    product_id, member_id = places[0]
    member = next(each.label for each in progress.members if each.id == member_id)
    if len(places) > 1:
        product, state = translate("Entries", "{n} sản phẩm").format(n=len(places)), ""
    else:
        row = progress.by_product[product_id]
        product = product_name(row)
        state = state_words()[progress.of_member(row, member_id) or "not_begun"].text
    spoken = ", ".join(part for part in (member, product, state) if part)
    return Row(number, (Cell(member), Cell(product), Cell(state), Cell("")), spoken=spoken)


def closing_words(products: int) -> tuple[str, str, str]:
    """Title, text and verb of the question before scoring is closed and all sheets are there."""
    title = translate("Entries", "Kết thúc chấm điểm {n} sản phẩm?").format(n=products)
    text = translate(
        "Entries",
        "Mọi phiếu đã khóa. Sau khi kết thúc, không ai sửa phiếu được nữa, các thành viên xem được phiếu của nhau và "
        "Hội đồng xem kết quả. Nếu cần, Chủ tịch hoặc Phó Chủ tịch mở được lượt chấm lại; lượt này vẫn được giữ.",
    )
    return title, text, translate("Entries", "Kết thúc chấm điểm")


def again_request(products: int) -> DeclareRequest:
    """What is asked before a further turn of scoring."""
    verb = translate("Entries", "Mở lượt chấm lại")
    return DeclareRequest(
        title=translate("Entries", "Chấm lại {n} sản phẩm").format(n=products),
        ground=translate(
            "Entries",
            "Lượt chấm trước được giữ nguyên: phiếu, quyết định và kết quả. Mỗi thành viên bắt đầu từ phiếu trước của "
            "mình và sửa chỗ cần sửa. Sản phẩm đã đổi bộ thì chấm lại theo bộ mới.",
        ),
        hint=translate("Entries", "Lý do được in trong biên bản."),
        reason="",
        verb=verb,
    )


def exclude_request(member: str, product: str, back: bool) -> DeclareRequest:
    """What is asked before a sheet is excluded, or counts again."""
    who = translate("Entries", "{member} · {product}").format(member=member, product=product)
    if back:
        verb = translate("Entries", "Tính lại phiếu này")
        hint = translate("Entries", "Phiếu bị loại vì xung đột lợi ích thì chỉ tính lại khi rút khai báo xung đột.")
    else:
        verb = translate("Entries", "Không tính phiếu này")
        hint = translate(
            "Entries", "Phiếu vẫn được giữ nhưng không tính vào trung bình, điều kiện tối thiểu và chênh lệch."
        )
    return DeclareRequest(title=verb, ground=who, hint=hint, reason="", verb=verb)


def turns_words(turns: Iterable[Turn]) -> str:
    """All turns of a product, a paragraph each."""
    return "\n\n".join(_turn_words(turn) for turn in turns)


def _turn_words(turn: Turn) -> str:
    found = current_rubric().by_code.get(turn.set_code)
    parts = [
        translate("Entries", "Lượt {n}: {set}.").format(
            n=turn.number, set=set_title(found) if found else turn.set_code
        ),
        translate("Entries", "Mở lúc {when}.").format(when=day_and_time(turn.opened_at)),
    ]
    if turn.closed_at:
        parts.append(translate("Entries", "Kết thúc lúc {when}.").format(when=day_and_time(turn.closed_at)))
    else:
        parts.append(translate("Entries", "Đang chấm."))
    if turn.reason:
        parts.append(translate("Entries", "Lý do chấm lại: {why}").format(why=turn.reason))
    return " ".join(parts)
