"""Words and readings of the page "Phiên họp": moments, the quorum in a sentence, two people's changes made one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from ocop_desktop.council.consensus_quorum import Quorum, QuorumRule, quorum
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.meeting_view import MeetingForm, Present
from ocop_desktop.presenters.scoring_view import Tone
from ocop_desktop.services.round_records import Attendance, Meeting, Member, Round

_MOMENT = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})[ ,T]+(\d{1,2})(?:[:hHgG.](\d{0,2}))?")
_TIME = re.compile(r"(\d{1,2})[:hHgG](\d{0,2})")


def moment_words(moment: str) -> str:
    """A moment ("2026-11-20T08:00") as people write it; "" for none."""
    return f"{moment[8:10]}/{moment[5:7]}/{moment[0:4]} {moment[11:16]}" if moment else ""


def read_moment(words: str, day: str = "") -> str | None:
    """A moment as people write it: "20/11/2026 8:00", "8h30"; a time alone is on `day`. "" for none, None if wrong."""
    text = words.strip()
    if not text:
        return ""
    found, time = _MOMENT.fullmatch(text), _TIME.fullmatch(text)
    if found:
        days, months, years, hours, minutes = (int(part or 0) for part in found.groups())
    elif time and len(day) >= 10:
        years, months, days = (int(part) for part in day[:10].split("-"))
        hours, minutes = (int(part or 0) for part in time.groups())
    else:
        return None
    try:
        moment = datetime(years, months, days, hours, minutes)  # noqa: DTZ001 - as the clock on the wall showed it
    except ValueError:
        return None
    return moment.isoformat(timespec="minutes")


def moment_problem() -> str:
    """What is wrong with a moment that cannot be read."""
    return translate("Meeting", "Hãy ghi ngày và giờ như 20/11/2026 08:00.")


def form_of(meeting: Meeting, members: Sequence[Member]) -> MeetingForm:
    """A stored meeting as it stands on the screen."""
    noted = {each.member_id: each for each in meeting.attendance}
    return MeetingForm(
        opened=moment_words(meeting.opened),
        ended=moment_words(meeting.ended),
        venue=meeting.venue,
        proceedings=meeting.proceedings,
        conclusion=meeting.conclusion,
        guests=meeting.guests,
        present=tuple(
            Present(member.id, noted[member.id].present, noted[member.id].absence)
            if member.id in noted
            else Present(member.id, None)
            for member in members
            if member.appointed
        ),
    )


def meeting_of(form: MeetingForm) -> Meeting:
    """The meeting that a form says; its moments must be readable."""
    opened = read_moment(form.opened) or ""
    return Meeting(
        opened=opened,
        ended=read_moment(form.ended, opened) or "",
        venue=form.venue,
        proceedings=form.proceedings,
        conclusion=form.conclusion,
        guests=tuple(guest for guest in form.guests if guest.name.strip() or guest.office.strip()),
        attendance=tuple(
            Attendance(each.member_id, each.present, each.absence if not each.present else "")
            for each in form.present
            if each.present is not None
        ),
    )


def said(form: MeetingForm) -> tuple[Meeting, tuple[str, ...]]:
    """What a form says, however it is written; moments that cannot be read as they stand."""
    opened = read_moment(form.opened)
    unread = [form.opened] if opened is None else []
    unread += [form.ended] if read_moment(form.ended, opened or "") is None else []
    return meeting_of(form), tuple(unread)


def quorum_of(the_round: Round, members: Sequence[Member], form: MeetingForm) -> Quorum:
    """The quorum as the form stands."""
    appointed = [str(member.id) for member in members if member.appointed]
    chair = next((str(m.id) for m in members if m.appointed and m.role == "chair"), None)
    present = [str(each.member_id) for each in form.present if each.present]
    rule = QuorumRule(the_round.details.quorum, the_round.details.chair_required)
    return quorum(appointed, present, chair, rule)


def quorum_words(found: Quorum, has_chair: bool, unknown: int) -> tuple[str, Tone]:
    """Whether the council may decide, in a sentence; `unknown` members are not noted yet."""
    count = translate("Meeting", "Có mặt {present}/{all}, cần {needed}")
    parts = [count.format(present=found.present, all=found.appointed, needed=found.needed)]
    if not has_chair:
        parts.append(translate("Meeting", "Hội đồng chưa có Chủ tịch"))
    elif found.chair_present:
        parts.append(translate("Meeting", "Chủ tịch có mặt"))
    else:
        parts.append(translate("Meeting", "Chủ tịch chưa có mặt"))
    if found.holds:
        verdict = translate("Meeting", "đủ điều kiện quyết định")
    elif not found.enough:
        verdict = translate("Meeting", "chưa đủ người để quyết định")
    else:
        verdict = translate("Meeting", "chưa quyết định được khi vắng Chủ tịch")
    text = f"{'; '.join(parts)}: {verdict}."
    if unknown:
        text += " " + translate("Meeting", "Chưa ghi {n} người.").format(n=unknown)
    return text, "good" if found.holds else "missing"


# --- two people's changes ----------------------------------------------------------------------------------------


def field_names() -> dict[str, str]:
    """The fields of the form with their words."""
    return {
        "opened": translate("Meeting", "Bắt đầu"),
        "ended": translate("Meeting", "Kết thúc"),
        "venue": translate("Meeting", "Địa điểm"),
        "guests": translate("Meeting", "Khách mời"),
        "present": translate("Meeting", "Điểm danh"),
        "proceedings": translate("Meeting", "Diễn biến"),
        "conclusion": translate("Meeting", "Kết luận"),
    }


def merged(base: MeetingForm, mine: MeetingForm, theirs: MeetingForm) -> tuple[MeetingForm, tuple[str, ...]]:
    """What one typed put into the newest form, and the fields that both changed.

    There the newest stands; a text that one typed is put below it, so that nothing is lost.
    """
    result, both = theirs, []
    for name in field_names():
        before, own, newest = getattr(base, name), getattr(mine, name), getattr(theirs, name)
        if own in (before, newest):
            continue
        if newest == before:
            result = _with(result, name, own)
            continue
        both.append(name)
        if name in ("proceedings", "conclusion"):
            marker = translate("Meeting", "— Phần vừa nhập, chưa lưu: —")
            result = _with(result, name, f"{newest}\n\n{marker}\n{own}".strip())
    return result, tuple(both)


def _with(form: MeetingForm, field: str, value: object) -> MeetingForm:
    changes: dict[str, Any] = {field: value}
    return replace(form, **changes)


def merged_words(both: Sequence[str], mine: MeetingForm) -> str:
    """Which fields both changed, and what one had typed in short ones."""
    names = field_names()
    parts = []
    for name in both:
        own = getattr(mine, name)
        parts.append(f"{names[name]} ({own})" if isinstance(own, str) and 0 < len(own) <= 60 else names[name])
    if not parts:
        return translate("Meeting", "Đã gộp với bản mới nhất. Hãy xem lại rồi lưu.")
    text = translate(
        "Meeting",
        "Hai người cùng sửa: {fields}. Trên màn hình là bản mới nhất; phần diễn biến, kết luận vừa nhập nằm bên dưới. "
        "Hãy xem lại rồi lưu.",
    )
    return text.format(fields="; ".join(parts))
