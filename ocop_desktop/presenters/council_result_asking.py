"""What is asked before something deliberate on the page of a council's result: each wants its reason."""

from __future__ import annotations

from ocop_desktop.i18n import translate
from ocop_desktop.presenters.council_result_view import MarkKey, SheetAction
from ocop_desktop.presenters.scoring_view import DeclareRequest
from ocop_desktop.services.round_outcome import CouncilOutcome


def withdraw_request(key: MarkKey) -> DeclareRequest:
    """Before a decision is taken back."""
    ground = translate("CouncilResult", "Tiêu chí {code}, mức tối thiểu của {stars} sao.")
    return DeclareRequest(
        title=translate("CouncilResult", "Rút quyết định của Hội đồng"),
        ground=ground.format(code=key[0], stars=key[1]),
        hint=translate("CouncilResult", "Rút rồi thì mức này lại chờ quyết định. Việc rút được ghi vào nhật ký."),
        reason="",
        verb=translate("CouncilResult", "Rút quyết định"),
    )


def exclude_request(member: str, action: SheetAction) -> DeclareRequest:
    """Before a sheet counts no more, or again."""
    if action == "include":
        return DeclareRequest(
            title=translate("CouncilResult", "Tính lại phiếu"),
            ground=translate("CouncilResult", "Phiếu của {name} lại được tính vào kết quả.").format(name=member),
            hint=translate("CouncilResult", "Điểm trung bình và các mức tối thiểu được tính lại ngay."),
            reason="",
            verb=translate("CouncilResult", "Tính lại phiếu này"),
        )
    ground = translate("CouncilResult", "Phiếu của {name} không tính vào điểm, mức tối thiểu và chênh lệch.")
    return DeclareRequest(
        title=translate("CouncilResult", "Không tính một phiếu"),
        ground=ground.format(name=member),
        hint=translate("CouncilResult", "Phiếu vẫn được giữ. Lý do được in trong biên bản; có thể tính lại sau."),
        reason="",
        verb=translate("CouncilResult", "Không tính phiếu này"),
    )


def score_again_request(outcome: CouncilOutcome) -> DeclareRequest:
    """Before a further turn of scoring."""
    ground = translate("CouncilResult", "Mở lượt {n} cho “{name}”. Lượt {before} và kết quả của nó được giữ nguyên.")
    return DeclareRequest(
        title=translate("CouncilResult", "Chấm lại"),
        ground=ground.format(n=outcome.turns + 1, name=outcome.product.name, before=outcome.turns),
        hint=translate("CouncilResult", "Mỗi thành viên bắt đầu từ phiếu đã chấm, sửa rồi khóa lại."),
        reason="",
        verb=translate("CouncilResult", "Mở lượt chấm lại"),
    )
