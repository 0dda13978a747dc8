"""From the draft of form 03 to the words of its page."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from ocop_desktop.i18n import translate
from ocop_desktop.presenters.commune_report_view import FlagView, MatterView, ReportView
from ocop_desktop.presenters.scoring_view import Header, Tone
from ocop_desktop.services.commune_report_law import Matter
from ocop_desktop.services.commune_report_records import (
    CommuneReportDraft,
    FlagKind,
    MatterDraft,
    NamedEvidence,
    ReportFlag,
)
from ocop_desktop.services.dossier_read import set_of_code

#: What is said once for the whole report.
_OF_ALL: tuple[FlagKind, ...] = ("self_only", "nothing_yet", "moved")
_TONES: dict[FlagKind, Tone] = {
    "differs": "missing",
    "members_differ": "missing",
    "expired": "bad",
    "no_evidence": "missing",
    "self_only": "missing",
    "nothing_yet": "plain",
    "moved": "missing",
    "note": "plain",
}


def header(draft: CommuneReportDraft) -> Header:
    """For which product."""
    found = set_of_code(draft.set_code)
    named = f"{found.no} · {found.name}" if found else translate("CommuneReport", "chưa chọn bộ")
    return Header(draft.product, named, translate("CommuneReport", "Báo cáo Mẫu số 03"), draft.illustrative, draft.code)


def report_view(
    draft: CommuneReportDraft, shown: Mapping[Matter, str], kept: Collection[Matter], editable: bool
) -> ReportView:
    """The whole page. `shown` are texts on the screen that are on their way, `kept` those that can be restored."""
    matters = tuple(
        _matter(n, each, shown.get(each.matter), each.matter in kept, editable)
        for n, each in enumerate(draft.matters, 1)
    )
    written = sum(bool(view.text.strip()) for view in matters)
    return ReportView(
        basis=_basis(draft),
        notices=tuple(dict.fromkeys(_flag(flag, False) for flag in draft.matters[0].flags if flag.kind in _OF_ALL)),
        matters=matters,
        editable=editable,
        progress=translate("CommuneReport", "{n}/{all} nội dung đã có lời").format(n=written, all=len(matters)),
    )


def _basis(draft: CommuneReportDraft) -> str:
    return {
        "council": translate("CommuneReport", "Gợi ý lấy từ kết quả chấm của Hội đồng và minh chứng trong hồ sơ."),
        "solo": translate("CommuneReport", "Gợi ý lấy từ phiếu chấm đã khóa và minh chứng trong hồ sơ."),
        "self": translate("CommuneReport", "Gợi ý lấy từ bản tự đánh giá của chủ thể và minh chứng trong hồ sơ."),
        "none": translate("CommuneReport", "Mỗi nội dung để trống sẽ in lời hướng dẫn của mẫu và các dòng kẻ."),
    }[draft.source]


def _matter(number: int, draft: MatterDraft, shown: str | None, can_restore: bool, editable: bool) -> MatterView:
    text = draft.text if shown is None else shown
    own = draft.edited or shown is not None
    state, tone = _state(draft, own, text)
    return MatterView(
        matter=draft.matter,
        title=f"{number}. {draft.name}",
        hint=draft.hint,
        text=text,
        state=state,
        state_tone=tone,
        can_reset=editable and own and text != draft.suggestion,
        can_restore=editable and can_restore,
        flags=tuple(_flag(flag, editable) for flag in draft.flags if flag.kind not in _OF_ALL),
        evidence=tuple(map(_evidence, draft.evidence)),
        evidence_title=_evidence_title(draft),
    )


def _state(draft: MatterDraft, own: bool, text: str) -> tuple[str, Tone]:
    if own and text != draft.suggestion:
        return translate("CommuneReport", "Lời của cán bộ"), "good"
    if text:
        return translate("CommuneReport", "Gợi ý của chương trình, chưa sửa"), "plain"
    return translate("CommuneReport", "Chưa có lời"), "missing"


def _flag(flag: ReportFlag, editable: bool) -> FlagView:
    verb = translate("CommuneReport", "Đưa vào văn bản") if flag.sentence and editable else ""
    return FlagView(flag.text, _TONES[flag.kind], verb)


def _evidence_title(draft: MatterDraft) -> str:
    if not draft.evidence:
        return ""
    words = translate("CommuneReport", "Minh chứng trong hồ sơ (tiêu chí {codes})")
    return words.format(codes=", ".join(draft.codes))


def _evidence(piece: NamedEvidence) -> str:
    if piece.expired and piece.expires_on is not None:
        words = translate("CommuneReport", "✕ {name} – đã hết hạn {day}")
        return words.format(name=piece.name, day=f"{piece.expires_on:%d/%m/%Y}")
    if piece.expires_on is not None:
        words = translate("CommuneReport", "✓ {name} – có giá trị đến {day}")
        return words.format(name=piece.name, day=f"{piece.expires_on:%d/%m/%Y}")
    return translate("CommuneReport", "✓ {name} – nhận {day}").format(name=piece.name, day=f"{piece.added_on:%d/%m/%Y}")
