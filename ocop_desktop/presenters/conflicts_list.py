"""The words of the list of conflicts of interest, and the producers that one may be declared with."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ocop_desktop.council.sheet import MAX_TEXT
from ocop_desktop.errors import InputError
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.members_list import Council, closed_round
from ocop_desktop.presenters.scoring_view import DeclareRequest
from ocop_desktop.presenters.table_rows import Cell, Column, Row
from ocop_desktop.presenters.words import day, day_and_time
from ocop_desktop.services.round_records import Conflict
from ocop_desktop.services.texts import clean_text, plain

if TYPE_CHECKING:
    from ocop_desktop.services.workspace import Workspace


@dataclass(frozen=True)
class KnownProducer:
    """A producer to choose; `folded` is what a search looks in."""

    id: int
    label: str
    folded: str


def columns() -> tuple[Column, ...]:
    """The columns of the list."""
    return (
        Column("member", translate("Conflicts", "Thành viên"), 20),
        Column("producer", translate("Conflicts", "Chủ thể"), 24),
        Column("reason", translate("Conflicts", "Lý do"), 24),
        Column("declared", translate("Conflicts", "Ngày khai"), 15),
        Column("state", translate("Conflicts", "Tình trạng"), 16, filtered=True),
    )


def meaning() -> str:
    """What a conflict of interest does, in plain words."""
    return translate(
        "Conflicts",
        "Thành viên có lợi ích liên quan đến chủ thể (người nhà, góp vốn, làm thuê…) thì khai ở đây: phiếu của người "
        "đó về mọi sản phẩm của chủ thể không được tính vào đâu cả; phiếu tổng hợp và biên bản in rõ tên và lý do.",
    )


def effect() -> str:
    """What a declaration does, for whoever is about to make it."""
    return translate(
        "Conflicts",
        "Phiếu của thành viên này về mọi sản phẩm của chủ thể này sẽ không được tính vào đâu cả; phiếu tổng hợp và "
        "biên bản in rõ tên và lý do.",
    )


def conflict_row(conflict: Conflict) -> Row:
    """A row of the list."""
    if conflict.stands:
        state = Cell(translate("Conflicts", "Không tính"), tone="missing")
    else:
        words = translate("Conflicts", "Rút {when}: {reason}")
        tip = words.format(when=day_and_time(conflict.withdrawn_at), reason=conflict.withdrawn_reason)
        state = Cell(translate("Conflicts", "Đã rút"), tip=tip)
    by = translate("Conflicts", "{when}, người khai: {name}")
    cells = (
        Cell(conflict.member.label),
        Cell(conflict.producer),
        Cell(conflict.reason),
        Cell(
            day(conflict.declared_at),
            conflict.declared_at,
            tip=by.format(when=day_and_time(conflict.declared_at), name=conflict.declared_by),
        ),
        state,
    )
    return Row(conflict.id, cells, conflict.withdrawn_reason, ", ".join((*(c.text for c in cells[:3]), state.text)))


def withdrawal(conflict: Conflict) -> DeclareRequest:
    """Why a conflict is taken back."""
    ground = translate("Conflicts", "Phiếu của {member} về các sản phẩm của “{producer}” sẽ được tính trở lại.")
    return DeclareRequest(
        title=translate("Conflicts", "Rút khai báo xung đột lợi ích"),
        ground=ground.format(member=conflict.member.label, producer=conflict.producer),
        hint=translate("Conflicts", "Khai báo cũ và lý do rút vẫn được giữ trong danh sách và nhật ký."),
        reason="",
        verb=translate("Conflicts", "Rút khai báo"),
    )


def finished(council: Council) -> str:
    """Why nothing changes in a finished round; "" where it goes on."""
    return closed_round() if council.round.finished_at else ""


def reason_problem(text: str) -> str:
    """What is wrong with a reason; "" where it will do."""
    try:
        words = clean_text(text, "")
    except InputError:
        words = translate("Conflicts", "Dài {n} ký tự, tối đa {most}. Hãy rút ngắn.")
        return words.format(n=len(text), most=MAX_TEXT)
    return "" if words else translate("Conflicts", "Hãy ghi lý do; lý do được in trên văn bản.")


def registered(workspace: Workspace) -> tuple[KnownProducer, ...]:
    """The producers of the register."""
    return _choices((row.id, row.producer.name, row.producer.commune_name) for row in workspace.producers())


def assigned(workspace: Workspace) -> tuple[KnownProducer, ...]:
    """The producers whose products the member who has signed in is to score."""
    return _choices({(each.producer_id, each.product.producer, "") for each in workspace.my_products()})


def _choices(found: Iterable[tuple[int, str, str]]) -> tuple[KnownProducer, ...]:
    made = []
    for number, name, commune in found:
        label = f"{name} ({commune})" if commune else name
        made.append(KnownProducer(number, label, plain(label)))
    return tuple(sorted(made, key=lambda each: each.folded))
