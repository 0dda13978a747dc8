"""The table of permissions, asked before anything is read or written: below every screen and every command."""

from __future__ import annotations

from dataclasses import dataclass

from ocop_desktop.council.member import ROLE_NAMES
from ocop_desktop.council.permissions import ACTION_WORDS, Action, SeatRole, SheetAccess, may, may_read
from ocop_desktop.errors import CouncilError
from ocop_desktop.services.workspace_base import Base
from ocop_desktop.storage import assignments, members, paper_entries, registers, rounds
from ocop_desktop.storage.database import Connection, Row


@dataclass(frozen=True)
class Actor:
    """Who acts. Nobody signed in is the office: the evaluator of the set-up, in no round in particular."""

    role: SeatRole
    name: str
    member_id: int | None = None
    round_id: int | None = None


def actor_of(base: Base, connection: Connection) -> Actor:
    """Who acts, as the store has them now; CouncilError "signed_out" where a member has been removed meanwhile."""
    if base.seat.member_id is None:
        setup = registers.setup(connection)
        return Actor("office", str(setup["evaluator_name"]) if setup else "")
    row = members.find(connection, base.seat.member_id)
    if row is None or row["removed_at"]:
        raise CouncilError(
            "Thành viên này không còn trong Hội đồng nên không làm tiếp được. Những gì đã lưu vẫn còn nguyên. "
            "Hãy đăng xuất; nếu có nhầm lẫn, hãy báo thư ký.",
            code="signed_out",
        )
    return Actor(row["role"], base.seat.name, row["id"], row["round_id"])


def require(base: Base, connection: Connection, action: Action, round_id: int | None = None) -> Actor:
    """Who acts, where they may; CouncilError "not_allowed", or "other_round" for a member of another round."""
    actor = actor_of(base, connection)
    if not may(actor.role, action):
        raise not_allowed(actor, action)
    if round_id is not None and actor.round_id not in (None, round_id):
        raise CouncilError(
            "Việc này thuộc một đợt đánh giá khác với đợt đang đăng nhập. Không có gì bị thay đổi. "
            "Hãy đăng xuất rồi đăng nhập vào đúng đợt.",
            code="other_round",
        )
    return actor


def require_reading(base: Base, connection: Connection, row: Row) -> None:
    """CouncilError where whoever sits here may not see this sheet."""
    if row["round_id"] is None:
        if base.seat.member_id is not None:
            require(base, connection, "solo.score")
        return
    actor = actor_of(base, connection)
    mine = is_own(actor, row) or _certifies(connection, actor, row)
    access = SheetAccess(mine, _is_closed(connection, row), bool(row["keying"]))
    if not may_read(actor.role, access) or actor.round_id not in (None, row["round_id"]):
        raise not_allowed(actor, "sheet.others")


def require_writing(base: Base, connection: Connection, row: Row) -> None:
    """CouncilError where whoever sits here may not change this sheet, or not any more.

    "scoring_closed" and "round_finished" say that nothing is lost; "not_assigned", "not_allowed", "paper_copy".
    """
    if row["round_id"] is None:
        if base.seat.member_id is not None:
            require(base, connection, "solo.score")
        return
    actor = require(base, connection, "paper.key" if row["keying"] else "sheet.score", row["round_id"])
    if not is_own(actor, row):
        raise not_allowed(actor, "sheet.others")
    if row["paper_id"] is not None and not row["keying"]:
        raise CouncilError(
            "Phiếu này sao từ phiếu giấy nên không sửa trực tiếp được. Phiếu và bản quét vẫn còn nguyên. "
            "Muốn sửa, hãy mở lại phần đối chiếu phiếu giấy.",
            code="paper_copy",
        )
    require_open_scoring(connection, row["round_id"], row["product_id"], row["turn"])
    if row["keying"]:
        _require_keying(connection, row)
    else:
        require_assigned(connection, row["round_id"], row["product_id"], row["member_id"])


def require_signing(base: Base, connection: Connection, row: Row) -> None:
    """CouncilError where whoever sits here may not sign this sheet: one's own, or as secretary a copy of a paper."""
    if row["round_id"] is None:
        if base.seat.member_id is not None:
            require(base, connection, "solo.score")
        return
    if row["keying"]:
        raise keying_only()
    action: Action = "sheet.sign" if row["paper_id"] is None else "paper.certify"
    actor = require(base, connection, action, row["round_id"])
    if not (is_own(actor, row) if row["paper_id"] is None else _certifies(connection, actor, row)):
        raise not_allowed(actor, action)


def only_visible(base: Base, connection: Connection, products: list[Row]) -> list[Row]:
    """The products that whoever sits here may see: a member who only scores sees those assigned to them."""
    if base.seat.member_id is None or may(actor_of(base, connection).role, "register.read"):
        return products
    mine = assignments.products_of(connection, base.seat.member_id)
    return [row for row in products if row["id"] in mine]


def is_own(actor: Actor, row: Row) -> bool:
    """Whether the sheet is the actor's, or the blind copy that the actor keys in."""
    if not row["keying"]:
        return actor.member_id is not None and actor.member_id == row["member_id"]
    if row["keyer_id"] is not None or actor.member_id is not None:
        return bool(row["keyer_id"] == actor.member_id)
    return bool(row["keyed_by"] == actor.name)


def require_open_scoring(connection: Connection, round_id: int, product_id: int, turn: int) -> None:
    """CouncilError "scoring_closed" or "round_finished": what is saved stays, nothing more is added."""
    row = rounds.turn(connection, round_id, product_id, turn)
    if row is None:
        raise CouncilError(
            "Sản phẩm này không còn trong đợt đánh giá. Không có gì bị thay đổi. Hãy xem lại danh sách của đợt.",
            code="gone",
        )
    if row["finished_at"]:
        raise round_finished()
    if row["closed_at"]:
        raise CouncilError(
            "Việc chấm điểm sản phẩm này đã kết thúc nên thay đổi vừa rồi chưa được lưu. Những gì đã lưu trước đó vẫn "
            "còn nguyên. Nếu cần chấm tiếp, hãy đề nghị Chủ tịch Hội đồng mở lượt chấm lại.",
            code="scoring_closed",
            detail=row["closed_at"],
        )


def round_row(connection: Connection, round_id: int) -> Row:
    """A round; CouncilError "gone"."""
    row = rounds.find(connection, round_id)
    if row is None:
        raise CouncilError(
            "Đợt đánh giá này không còn trong dữ liệu (có thể đã bị xóa ở cửa sổ khác). Hãy chọn lại trong danh sách.",
            code="gone",
            detail=str(round_id),
        )
    return row


def require_open_round(connection: Connection, round_id: int) -> Row:
    """A round that is not finished; CouncilError "gone" or "round_finished"."""
    row = round_row(connection, round_id)
    if row["finished_at"]:
        raise round_finished()
    return row


def require_assigned(connection: Connection, round_id: int, product_id: int, member_id: int) -> None:
    """CouncilError "not_assigned" where a member is not to score a product."""
    if not assignments.is_assigned(connection, round_id, product_id, member_id):
        raise CouncilError(
            "Sản phẩm này không được phân công cho thành viên này. Những gì đã chấm vẫn còn nguyên. "
            "Hãy xem lại phân công với thư ký.",
            code="not_assigned",
        )


def not_allowed(actor: Actor, action: Action) -> CouncilError:
    """The error for something that the table does not give to a role, or not at this moment."""
    who = ROLE_NAMES[actor.role] if actor.role != "office" else "Người chưa đăng nhập"
    moment = " khi việc chấm sản phẩm này chưa kết thúc" if action == "sheet.others" else ""
    return CouncilError(
        f"{who} không được {ACTION_WORDS[action]}{moment}. Không có gì bị thay đổi. "
        "Hãy đăng nhập bằng tên người có quyền.",
        code="not_allowed",
        detail=action,
    )


def round_finished() -> CouncilError:
    """The error for a change in a round that is finished."""
    return CouncilError(
        "Đợt đánh giá đã kết thúc nên không thay đổi được nữa. Những gì đã lưu vẫn còn nguyên. "
        "Muốn sửa, Chủ tịch Hội đồng phải mở lại đợt.",
        code="round_finished",
    )


def keying_only() -> CouncilError:
    """The error for treating one of the two copies of a paper as a sheet."""
    return CouncilError(
        "Đây là bản nhập để đối chiếu phiếu giấy, không phải phiếu của thành viên, nên không in và không ký được. "
        "Không có gì bị thay đổi. Hãy hoàn tất đối chiếu trước.",
        code="keying",
    )


def _require_keying(connection: Connection, row: Row) -> None:
    """Once both copies are finished their differences are settled in the open, and neither copy changes."""
    if [copy["status"] for copy in paper_entries.copies(connection, row["paper_id"])] == ["closed", "closed"]:
        raise CouncilError(
            "Cả hai người đã nhập xong phiếu giấy này nên bản nhập không sửa được nữa. Không có gì bị mất. "
            "Chỗ khác nhau được xử lý ở phần đối chiếu.",
            code="keying_done",
        )


def _certifies(connection: Connection, actor: Actor, row: Row) -> bool:
    """Whether the actor is the secretary who stands for a copy of a paper sheet, and has settled what is on it."""
    if row["paper_id"] is None or row["keying"] or actor.member_id is None:
        return False
    paper = paper_entries.find(connection, row["paper_id"])
    return paper is not None and paper["secretary_id"] == actor.member_id


def _is_closed(connection: Connection, row: Row) -> bool:
    found = rounds.turn(connection, row["round_id"], row["product_id"], row["turn"])
    return found is not None and found["closed_at"] is not None
