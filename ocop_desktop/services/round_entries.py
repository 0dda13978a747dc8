"""The products of a round: put in, assigned to members, taken out, and what follows a product to another set."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from ocop_desktop.errors import CouncilError, SheetError
from ocop_desktop.services.round_access import require, require_open_round, round_row
from ocop_desktop.services.round_conflicts import Conflicts
from ocop_desktop.services.round_desk import subject
from ocop_desktop.services.round_members import council_of, member_gone, name_in_journal
from ocop_desktop.services.round_records import RoundProduct, Turn
from ocop_desktop.services.rubrics import current_rubric
from ocop_desktop.services.workspace_base import Base, gone, require_finished
from ocop_desktop.services.workspace_sheets import product_of
from ocop_desktop.storage import assignments, paper_entries, registers, rounds, sheets
from ocop_desktop.storage.database import Connection, Row


class EntryDesk:
    """Puts products into a round and gives them to members."""

    def __init__(self, base: Base) -> None:
        self._base = base

    def all(self, round_id: int) -> list[RoundProduct]:
        """The products of a round; CouncilError "not_allowed" for a member who only scores: theirs are `mine`."""
        with self._base.store.reading() as connection:
            round_row(connection, round_id)
            require(self._base, connection, "register.read", round_id)
            assigned = assignments.of_round(connection, round_id)
            conflicts = Conflicts.of_round(connection, round_id)
            return [_listed(row, assigned, conflicts) for row in rounds.entries(connection, round_id)]

    def closed(self, round_id: int) -> dict[int, bool]:
        """The products of a round, each with whether its scoring is closed; nothing of who scores them, or how far."""
        with self._base.store.reading() as connection:
            require(self._base, connection, "result.read", round_id)
            return rounds.closed_by_product(connection, round_id)

    def put(self, round_id: int, product_ids: Sequence[int], member_ids: Iterable[int] | None = None) -> int:
        """Put products into a round and open their scoring; how many were new.

        `member_ids` score them, None for the whole council. A product that is there already is passed over.
        SheetError "unfinished" for one without set or number, "gone"; CouncilError "round_finished".
        """
        at = self._base.now()
        with self._base.store.writing() as connection:
            require(self._base, connection, "entry.edit", round_id)
            row = require_open_round(connection, round_id)
            scoring = _appointed(connection, round_id, member_ids)
            added: list[str] = []
            for product_id in dict.fromkeys(product_ids):
                if rounds.entry(connection, round_id, product_id) is not None:
                    continue
                product = registers.product(connection, product_id)
                if product is None:
                    raise gone(str(product_id))
                require_finished(product)
                rounds.add_entry(connection, round_id, product_id, at)
                rounds.add_turn(connection, turn_values(round_id, product_id, product["set_code"], 1, "", at))
                for member_id in scoring:
                    assignments.assign(connection, round_id, product_id, member_id, at)
                added.append(product["code"])
            if added:
                details = {"products": added, "members": scoring}
                self._base.note(connection, "round.products", subject(row), details, at)
            return len(added)

    def take(self, round_id: int, product_id: int) -> None:
        """Take a product out of a round; CouncilError "has_sheets" where it has been scored there."""
        with self._base.store.writing() as connection:
            require(self._base, connection, "entry.edit", round_id)
            row, entry = require_open_round(connection, round_id), entry_row(connection, round_id, product_id)
            used = assignments.has_sheets(connection, round_id, product_id)
            used = used or bool(paper_entries.of_product(connection, round_id, product_id))
            if used or entry["closed_at"] or entry["turn"] > 1:
                raise CouncilError(
                    f"Sản phẩm “{entry['name']}” đã có phiếu trong đợt này nên không đưa ra khỏi đợt được. "
                    "Phiếu vẫn còn nguyên, không có gì bị thay đổi.",
                    code="has_sheets",
                )
            rounds.delete_entry(connection, round_id, product_id)
            self._base.note(connection, "round.product_taken", subject(row), {"product": entry["code"]})

    def assign(self, round_id: int, product_ids: Iterable[int], member_ids: Iterable[int]) -> int:
        """Give products to members; how many assignments are new. CouncilError "scoring_closed" for a closed one."""
        at = self._base.now()
        with self._base.store.writing() as connection:
            require(self._base, connection, "entry.edit", round_id)
            row = require_open_round(connection, round_id)
            chosen = _appointed(connection, round_id, member_ids)
            new: list[list[int]] = []
            for product_id in dict.fromkeys(product_ids):
                require_scoring(entry_row(connection, round_id, product_id))
                new += [[product_id, m] for m in chosen if assignments.assign(connection, round_id, product_id, m, at)]
            if new:
                self._base.note(connection, "round.assigned", subject(row), {"assigned": new}, at)
            return len(new)

    def unassign(self, round_id: int, product_ids: Iterable[int], member_ids: Iterable[int]) -> int:
        """Take products from members; how many assignments went. CouncilError "has_sheets" where one has scored."""
        with self._base.store.writing() as connection:
            require(self._base, connection, "entry.edit", round_id)
            row = require_open_round(connection, round_id)
            taken: list[list[int]] = []
            members_named = list(member_ids)
            for product_id in dict.fromkeys(product_ids):
                entry = entry_row(connection, round_id, product_id)
                require_scoring(entry)
                for member_id in members_named:
                    _drop_untouched(connection, entry, member_id)
                    if assignments.unassign(connection, round_id, product_id, member_id):
                        taken.append([product_id, member_id])
            if taken:
                self._base.note(connection, "round.unassigned", subject(row), {"taken": taken})
            return len(taken)


def entry_row(connection: Connection, round_id: int, product_id: int) -> Row:
    """A product of a round with its newest turn; CouncilError "gone"."""
    row = rounds.entry(connection, round_id, product_id)
    if row is None:
        raise CouncilError(
            "Sản phẩm này không có trong đợt đánh giá (có thể đã được đưa ra ở cửa sổ khác). Không có gì bị thay đổi. "
            "Hãy xem lại danh sách của đợt.",
            code="gone",
            detail=str(product_id),
        )
    return row


def turn_of(row: Row) -> Turn:
    """The turn of a product's row."""
    return Turn(row["turn"], row["set_code"], row["reason"], row["opened_at"], row["closed_at"] or "")


def turn_values(round_id: int, product_id: int, set_code: str, number: int, reason: str, at: str) -> dict[str, Any]:
    """A turn that begins now, under the decision in force."""
    rubric = current_rubric()
    return {
        "round_id": round_id,
        "product_id": product_id,
        "turn": number,
        "rubric_id": rubric.rubric,
        "rubric_digest": rubric.digest,
        "set_code": set_code,
        "reason": reason,
        "opened_at": at,
    }


def require_scoring(entry: Row) -> None:
    """CouncilError "scoring_closed" where the scoring of a product of a round is closed."""
    if entry["closed_at"]:
        raise CouncilError(
            f"Việc chấm điểm sản phẩm “{entry['name']}” đã kết thúc. Những gì đã lưu vẫn còn nguyên. "
            "Nếu cần chấm tiếp, hãy đề nghị Chủ tịch Hội đồng mở lượt chấm lại.",
            code="scoring_closed",
            detail=entry["closed_at"],
        )


def require_free_product(connection: Connection, product_id: int) -> None:
    """CouncilError "in_round" where a product that is to be deleted is in a round."""
    found = rounds.rounds_of(connection, product_id)
    if found:
        names = ", ".join(subject(row) for row in found)
        raise CouncilError(
            f"Sản phẩm này đang ở trong {names} nên không xóa được. Không có gì bị thay đổi. "
            "Nếu chưa chấm, hãy đưa sản phẩm ra khỏi đợt rồi xóa; nếu đã chấm, phiếu của Hội đồng được giữ lại.",
            code="in_round",
        )


def follow_product(base: Base, connection: Connection, before: Row, values: dict[str, Any], at: str) -> None:
    """A product changes: a turn that nobody has touched follows it to another set, one with scores stays under its own.

    SheetError "illustrative_stays" where the product would lose its mark although members have scored it.
    """
    moved = bool(values["set_code"]) and before["set_code"] != values["set_code"]
    unmarked = bool(before["illustrative"]) and not values["illustrative"]
    if not (moved or unmarked):
        return
    for row in rounds.rounds_of(connection, before["id"]):
        entry = entry_row(connection, row["id"], before["id"])
        begun = assignments.sheets_of_product(connection, row["id"], before["id"])
        touched = {sheet["sheet_id"] for sheet in begun if not is_untouched(connection, sheet)}
        if unmarked and touched:
            raise SheetError(
                "Sản phẩm minh họa đã có phiếu của Hội đồng nên không đổi thành sản phẩm thật được: điểm minh họa "
                "không được lẫn vào dữ liệu thật. Không có gì bị thay đổi. Hãy thêm sản phẩm mới.",
                code="illustrative_stays",
            )
        here = [sheet for sheet in begun if sheet["turn"] == entry["turn"]]
        if not moved or entry["closed_at"] or row["finished_at"] or any(sheet["sheet_id"] in touched for sheet in here):
            continue
        rubric = current_rubric()
        fields = {"set_code": values["set_code"], "rubric_id": rubric.rubric, "rubric_digest": rubric.digest}
        rounds.change_turn(connection, row["id"], before["id"], entry["turn"], fields)
        for sheet in here:
            changed = {**fields, "version": sheet["version"] + 1, "updated_at": at}
            sheets.change(connection, sheet["sheet_id"], sheet["revision"], changed)
        base.note(connection, "round.set_followed", subject(row), {"product": before["id"], **fields}, at)


def is_untouched(connection: Connection, sheet: Row) -> bool:
    """Whether nobody has put anything on a sheet yet."""
    key = sheet["sheet_id"], sheet["revision"]
    return not (
        sheet["status"] != "open"
        or sheet["revision"] > 1
        or sheet["opinion"]
        or sheet["rejected_reason"]
        or sheets.answers(connection, *key)
        or sheets.texts(connection, "comment", *key)
        or sheets.texts(connection, "stopped", *key)
    )


def _listed(row: Row, assigned: dict[int, list[int]], conflicts: Conflicts) -> RoundProduct:
    scoring = assigned.get(row["product_id"], [])
    excluded = conflicts.with_producer(row["producer_id"], row["producer"])
    return RoundProduct(
        product_id=row["product_id"],
        product=product_of(row),
        producer_id=row["producer_id"],
        set_code=row["product_set"] or "",
        turn=turn_of(row),
        members=tuple(scoring),
        conflicted=tuple(member_id for member_id in scoring if member_id in excluded),
    )


def _appointed(connection: Connection, round_id: int, member_ids: Iterable[int] | None) -> list[int]:
    """The members chosen, or the whole council; CouncilError "gone" for one who is not in it."""
    council = [member.id for member in council_of(connection, round_id) if member.appointed]
    if member_ids is None:
        return council
    chosen = list(dict.fromkeys(member_ids))
    if strangers := [member_id for member_id in chosen if member_id not in council]:
        raise member_gone(str(strangers))
    return chosen


def _drop_untouched(connection: Connection, entry: Row, member_id: int) -> None:
    """Removes a sheet that was opened and left empty; CouncilError "has_sheets" for any other."""
    row = assignments.sheet_of(connection, entry["round_id"], entry["product_id"], entry["turn"], member_id)
    if row is None:
        return
    if entry["turn"] > 1 or not is_untouched(connection, row):
        raise CouncilError(
            f"Thành viên đã chấm sản phẩm “{entry['name']}” nên không bỏ phân công được. Phiếu vẫn còn nguyên. "
            "Nếu phiếu không được tính, hãy loại phiếu kèm lý do.",
            code="has_sheets",
            detail=name_in_journal(str(member_id)),
        )
    sheets.delete(connection, row["sheet_id"])
