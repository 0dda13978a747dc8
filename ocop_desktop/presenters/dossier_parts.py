"""A dossier's parts in words: the map of them, one part's panel, the files of a part."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from ocop_desktop.council.dossier import PartState, Section
from ocop_desktop.council.evidence import MIB
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.days import day_words
from ocop_desktop.presenters.dossier_view import RECEIPT, REJECTION, FileLine, PartPanel, RemovedFile
from ocop_desktop.presenters.round_day import RoundDay
from ocop_desktop.presenters.scoring_guide import State
from ocop_desktop.presenters.scoring_view import MapRow, Tone
from ocop_desktop.services.dossier_law import dossier_law
from ocop_desktop.services.dossier_read import set_of_code
from ocop_desktop.services.dossier_records import Dossier, Evidence

_STATES: dict[str | None, State] = {
    "present": "scored",
    "missing": "missed",
    "not_applicable": "not_asked",
    None: "unscored",
}
_GLYPHS = {"present": "✓", "missing": "▲", "not_applicable": "–", None: "○"}


@dataclass(frozen=True)
class Days:
    """Today, and the day of the round by which papers must still hold."""

    today: date
    round: RoundDay


def answer_words(state: str | None) -> str:
    """How a part stands."""
    return {
        "present": translate("Dossiers", "Có"),
        "missing": translate("Dossiers", "Thiếu"),
        "not_applicable": translate("Dossiers", "Không áp dụng"),
        None: translate("Dossiers", "Chưa xem"),
    }[state]


def map_rows(dossier: Dossier, days: Days) -> tuple[MapRow, ...]:
    """Receipt, the parts under the headings of the law, and rejection."""
    rows = [_end_row(RECEIPT, translate("Dossiers", "Tiếp nhận, mẫu, gửi"), "◆")]
    section: Section | None = None
    for state in dossier.parts:
        if state.part.section != section:
            section = state.part.section
            rows.append(MapRow("group", section, _section_words(section)))
        rows.append(_part_row(state, dossier, days))
    sign = "✕" if dossier.rejected is not None else "◇"
    return (*rows, _end_row(REJECTION, translate("Dossiers", "Loại hồ sơ"), sign))


def _end_row(key: str, title: str, glyph: str) -> MapRow:
    return MapRow("finish", key, title, glyph)


def _section_words(section: Section) -> str:
    return {
        "registration": translate("Dossiers", "Chủ thể nộp (khoản 1 Điều 6)"),
        "evidence": translate("Dossiers", "Minh chứng (Mẫu số 02)"),
        "commune": translate("Dossiers", "Cấp xã lập (khoản 2 Điều 6)"),
    }[section]


def _part_row(state: PartState, dossier: Dossier, days: Days) -> MapRow:
    gone = _has_expired(state, dossier, days.today)
    files = translate("Dossiers", "{n} tệp").format(n=state.files) if state.files else ""
    word = answer_words(state.state)
    expired = translate("Dossiers", "hết hạn")
    return MapRow(
        kind="criterion",
        code=state.part.key,
        title=state.part.name.rstrip(" ,"),
        glyph="▲" if gone else _GLYPHS[state.state],
        points=expired if gone else files,
        word=", ".join(part for part in (word, expired if gone else "", files) if part),
        state="missed" if gone else _STATES[state.state],
    )


def _has_expired(state: PartState, dossier: Dossier, today: date) -> bool:
    """Whether the part or one of its files no longer holds today."""
    last_days = [piece.expires_on for piece in dossier.evidence if piece.item == state.part.key]
    if state.state == "present":
        last_days.append(state.expires_on)
    return any(day is not None and day < today for day in last_days)


def part_panel(state: PartState, dossier: Dossier, days: Days) -> PartPanel:
    """One part, with its files."""
    expiry, tone = expiry_words(state.expires_on, days)
    return PartPanel(
        key=state.part.key,
        place=state.part.place,
        title=state.part.name,
        requirement=state.part.requirement,
        proves=_proves(dossier.set_code, state.part.key),
        answer=state.state or "",
        expires=state.part.expires or state.expires_on is not None or state.part.section == "evidence",
        expires_on=day_words(state.expires_on),
        expiry=expiry,
        expiry_tone=tone,
        note=state.note,
        files=tuple(file_line(piece, days) for piece in dossier.evidence if piece.item == state.part.key),
    )


def expiry_words(last_day: date | None, days: Days) -> tuple[str, Tone]:
    """What a last day means today and on the round's day."""
    if last_day is None:
        return "", "plain"
    if last_day < days.today:
        return translate("Dossiers", "Đã hết hạn ngày {day}.").format(day=day_words(last_day)), "bad"
    if last_day < days.round.day:
        text = translate("Dossiers", "Hôm nay còn hạn, nhưng hết hạn trước {round}, {day}.")
        return text.format(round=days.round.words, day=day_words(days.round.day)), "missing"
    return translate("Dossiers", "Còn hạn."), "good"


def _proves(set_code: str, key: str) -> str:
    criteria_set = set_of_code(set_code)
    codes = dossier_law().criteria_of(criteria_set, key) if criteria_set is not None else ()
    if not codes:
        return ""
    text = translate("Dossiers", "Thường dùng làm minh chứng cho tiêu chí {codes} (theo cách hiểu của phần mềm).")
    return text.format(codes=", ".join(codes))


def file_line(piece: Evidence, days: Days) -> FileLine:
    """A file of a part: kind, length, size, what it proves, until when it holds."""
    parts = [file_details(piece)]
    if piece.codes:
        parts.append(translate("Dossiers", "tiêu chí {codes}").format(codes=", ".join(piece.codes)))
    tone: Tone = "plain"
    if piece.expires_on is not None:
        parts.append(translate("Dossiers", "hết hạn {day}").format(day=day_words(piece.expires_on)))
        tone = expiry_words(piece.expires_on, days)[1]
    details = " · ".join(parts)
    return FileLine(piece.id, piece.name, details, tone if tone != "good" else "plain", f"{piece.name}, {details}")


def file_details(piece: Evidence) -> str:
    """Kind, pages and size of a file."""
    kind = {
        "pdf": translate("Dossiers", "PDF, {n} trang").format(n=piece.pages),
        "jpeg": translate("Dossiers", "ảnh JPEG"),
        "png": translate("Dossiers", "ảnh PNG"),
    }[piece.kind]
    return f"{kind} · {size_words(piece.size)}"


def size_words(size: int) -> str:
    """A size as people say it: "340 KB", "1,2 MB"."""
    if size < MIB:
        return f"{max(1, (size + 512) // 1024)} KB"
    tenths = (size * 10 + MIB // 2) // MIB
    return f"{tenths // 10},{tenths % 10} MB"


def removed_file(piece: Evidence, dossier: Dossier) -> RemovedFile:
    """A file that was taken out, with the part that it belonged to."""
    names = {state.part.key: state.part.name.rstrip(" ,") for state in dossier.parts}
    where = names.get(piece.item, piece.item)
    return RemovedFile(piece.id, f"{piece.name} ({size_words(piece.size)}) · {where}")


def purge_words(removed: tuple[Evidence, ...], dossier: Dossier) -> tuple[str, str]:
    """Title and text of the question before removed files go for good: each of them is named."""
    lines = [f"• {removed_file(piece, dossier).title}" for piece in removed]
    text = translate(
        "Dossiers",
        "Các tệp sau sẽ mất hẳn khỏi hồ sơ “{product}” và không đặt lại được nữa, trừ khi có bản sao lưu:\n\n{files}"
        "\n\nTệp giống hệt đang dùng ở hồ sơ khác vẫn còn ở hồ sơ đó. Sổ nhật ký vẫn ghi tên các tệp này.",
    )
    title = translate("Dossiers", "Bỏ hẳn {n} tệp đã gỡ?").format(n=len(removed))
    return title, text.format(product=dossier.product, files="\n".join(lines))


_Kept = Literal["present", "missing", "not_applicable"]


def state_of(answer: str) -> _Kept | None:
    """An answer of the screen as it is kept."""
    states: dict[str, _Kept] = {"present": "present", "missing": "missing", "not_applicable": "not_applicable"}
    return states.get(answer)
