"""From a dossier as it stands to the page that shows it: receipt, rejection, and everything around a part."""

from __future__ import annotations

from dataclasses import dataclass

from ocop_desktop.council.dossier import PartState
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.classification import set_title
from ocop_desktop.presenters.days import day_words
from ocop_desktop.presenters.dossier_parts import Days, map_rows, part_panel, removed_file
from ocop_desktop.presenters.dossier_steps import advice, after
from ocop_desktop.presenters.dossier_view import (
    RECEIPT,
    REJECTION,
    DossierPage,
    PartPanel,
    ReceiptPanel,
    RejectionPanel,
    Step,
)
from ocop_desktop.presenters.dossier_words import clock_notice, kind_words
from ocop_desktop.services.dossier_law import dossier_law
from ocop_desktop.services.dossier_read import set_of_code
from ocop_desktop.services.dossier_records import Dossier, Evidence


@dataclass(frozen=True)
class Shown:
    """What was read of a dossier: as it stands, what was taken out of it, and the next running number."""

    dossier: Dossier
    removed: tuple[Evidence, ...]
    number: int
    illustrative: bool
    days: Days


def page_of(shown: Shown, here: str, locked: str) -> DossierPage:
    """The page with the panel `here`."""
    dossier = shown.dossier
    panel, step = _panel(shown, here)
    return DossierPage(
        product_id=dossier.product_id,
        title=dossier.product,
        sub=_sub(dossier),
        illustrative=shown.illustrative,
        rows=map_rows(dossier, shown.days),
        here=here,
        panel=panel,
        removed=tuple(removed_file(piece, dossier) for piece in shown.removed),
        step=step,
        locked=locked,
    )


def part_of(dossier: Dossier, key: str) -> PartState | None:
    """The part of a key, where this dossier has it."""
    return next((state for state in dossier.parts if state.part.key == key), None)


def _panel(shown: Shown, here: str) -> tuple[PartPanel | ReceiptPanel | RejectionPanel, Step]:
    dossier = shown.dossier
    state = part_of(dossier, here)
    if state is not None:
        return part_panel(state, dossier, shown.days), after(dossier, here)
    if here == REJECTION:
        return _rejection(dossier), Step(translate("Dossiers", "Về phần tiếp nhận"), f"show:{RECEIPT}")
    return _receipt(shown), advice(dossier).step


def _sub(dossier: Dossier) -> str:
    criteria_set = set_of_code(dossier.set_code)
    title = set_title(criteria_set) if criteria_set else translate("Dossiers", "Chưa chọn bộ sản phẩm")
    return " · ".join((dossier.producer, kind_words(dossier.registering), title))


def _receipt(shown: Shown) -> ReceiptPanel:
    dossier = shown.dossier
    receipt = dossier.receipt
    return ReceiptPanel(
        clock=clock_notice(receipt, dossier.clock, shown.days.today),
        next=advice(dossier).text,
        received_on=day_words(receipt.received_on),
        number=receipt.number,
        proposed="" if receipt.number else str(shown.number),
        received_by=receipt.received_by,
        samples="" if dossier.samples is None else str(dossier.samples),
        samples_hint=_samples_hint(dossier),
        samples_asked=dossier.samples_needed != 0 or dossier.samples is not None,
        sent_on=day_words(receipt.sent_on),
        note=receipt.note,
        registering=dossier.registering,
        registering_missing="" if dossier.registering else _registering_missing(),
    )


def _registering_missing() -> str:
    return translate(
        "Dossiers",
        "Chưa ghi lần đăng ký đánh giá. Phiếu đăng ký (Mẫu số 01), văn bản đề nghị và danh sách gửi cấp trên đều cần "
        "mục này.",
    )


def _samples_hint(dossier: Dossier) -> str:
    law = dossier_law().samples
    if dossier.samples_needed is None:
        text = translate("Dossiers", "Cần {n} mẫu (du lịch: không cần). Chưa chọn bộ sản phẩm nên chưa rõ.")
        return text.format(n=law.count)
    if dossier.samples_needed == 0:
        return translate("Dossiers", "Sản phẩm du lịch: không cần sản phẩm mẫu ({place}).").format(place=law.place)
    text = translate("Dossiers", "{n} mẫu (du lịch: không cần), {place}.")
    return text.format(n=dossier.samples_needed, place=law.place)


def _rejection(dossier: Dossier) -> RejectionPanel:
    rejected = ""
    if dossier.rejected is not None:
        text = translate("Dossiers", "Hồ sơ bị loại ngày {day} theo điều khoản:\n“{clause}”\n\nLý do: {reason}")
        rejected = text.format(
            day=day_words(dossier.rejected.on), clause=dossier.rejected.clause, reason=dossier.rejected.reason
        )
    nothing = ""
    if not dossier.grounds:
        nothing = translate("Dossiers", "Mẫu phiếu của bộ sản phẩm này không có điều khoản loại hồ sơ ở phần đầu.")
        if not dossier.set_code:
            nothing = translate(
                "Dossiers",
                "Điều khoản loại hồ sơ nằm ở đầu mẫu phiếu của từng bộ sản phẩm. Hãy chọn bộ sản phẩm ở trang Sản phẩm "
                "trước.",
            )
    return RejectionPanel(rejected, tuple((ground.clause, ground.place) for ground in dossier.grounds), nothing)
