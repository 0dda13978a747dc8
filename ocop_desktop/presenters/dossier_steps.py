"""What comes next for a dossier, in the order in which a commune works through it."""

from __future__ import annotations

from dataclasses import dataclass

from ocop_desktop.council.dossier import PartState
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.dossier_view import REJECTION, Step
from ocop_desktop.presenters.words import short
from ocop_desktop.services.dossier_records import Dossier


@dataclass(frozen=True)
class Advice:
    """What is to be done now in a sentence, and the button for it."""

    text: str
    step: Step


def advice(dossier: Dossier) -> Advice:
    """The next step of a dossier."""
    return _ended(dossier) or _of_producer(dossier) or _of_commune(dossier)


def _ended(dossier: Dossier) -> Advice | None:
    if dossier.rejected is not None:
        text = translate("Dossiers", "Hồ sơ đã bị loại nên không còn việc nào phải làm.")
        return Advice(text, Step(translate("Dossiers", "Xem lý do loại"), f"show:{REJECTION}"))
    if dossier.receipt.sent_on is not None:
        text = translate("Dossiers", "Hồ sơ đã gửi. Chờ kết quả của cơ quan tiếp nhận.")
        return Advice(text, Step(translate("Dossiers", "Về danh sách hồ sơ"), "back"))
    if dossier.receipt.received_on is None:
        text = translate("Dossiers", "Việc đầu tiên: ghi ngày tiếp nhận. Từ ngày đó tính hạn 15 ngày làm việc.")
        return Advice(text, Step(translate("Dossiers", "Ghi tiếp nhận hôm nay"), "receive"))
    return None


def _of_producer(dossier: Dossier) -> Advice | None:
    theirs = [part for part in dossier.parts if part.part.section != "commune"]
    unseen = [part for part in theirs if part.state is None]
    if unseen:
        text = translate("Dossiers", "Việc tiếp theo: kiểm tra thành phần hồ sơ; còn {n} thành phần chưa xem.")
        return Advice(text.format(n=len(unseen)), _look_at(unseen[0]))
    missing = [part for part in theirs if part.state == "missing"]
    if missing:
        text = translate("Dossiers", "Chờ chủ thể bổ sung {n} thành phần; phần đầu tiên: {part}.")
        return Advice(text.format(n=len(missing), part=short(missing[0].part.name)), _look_at(missing[0]))
    needed = dossier.samples_needed or 0
    if (dossier.samples or 0) < needed:
        text = translate("Dossiers", "Chờ chủ thể gửi đủ {needed} sản phẩm mẫu; đang có {n}.")
        step = Step(translate("Dossiers", "Ghi số sản phẩm mẫu"), "samples")
        return Advice(text.format(needed=needed, n=dossier.samples or 0), step)
    return None


def _of_commune(dossier: Dossier) -> Advice:
    opened = {part.part.key for part in dossier.parts if part.part.section == "commune" and part.open}
    if "form_03" in opened:
        text = translate("Dossiers", "Việc tiếp theo: lập báo cáo của cấp xã theo Mẫu số 03, ban hành rồi ghi là “Có”.")
        return Advice(text, Step(translate("Dossiers", "Lập báo cáo Mẫu số 03"), "form_03"))
    if "proposal" in opened:
        text = translate("Dossiers", "Việc tiếp theo: lập văn bản đề nghị cấp tỉnh ở trang In ấn rồi ghi là “Có”.")
        return Advice(text, Step(translate("Dossiers", "Lập văn bản đề nghị"), "papers"))
    text = translate("Dossiers", "Hồ sơ đã đủ. Việc cuối cùng: gửi lên cơ quan tiếp nhận rồi ghi ngày gửi.")
    return Advice(text, Step(translate("Dossiers", "Ghi đã gửi hôm nay"), "send"))


def _look_at(part: PartState) -> Step:
    return Step(translate("Dossiers", "Xem thành phần này"), f"show:{part.part.key}")


def after(dossier: Dossier, key: str) -> Step:
    """The button below a part: the next part, or back to the receipt after the last one."""
    keys = [part.part.key for part in dossier.parts]
    at = keys.index(key) + 1 if key in keys else len(keys)
    if at < len(keys):
        return Step(translate("Dossiers", "Thành phần sau"), f"show:{keys[at]}")
    return Step(translate("Dossiers", "Về phần tiếp nhận"), "show:receipt")
