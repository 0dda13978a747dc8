"""A round's names, and what becomes of a member's sheet in it: counted, excluded with a reason, or still awaited."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from ocop_desktop.council.model import PRACTICE_MARK

Standing = Literal["counted", "excluded", "awaited"]

#: Why a sheet that nobody has finished does not count, where nobody has given a better reason.
UNFINISHED = "Không có phiếu đã khóa khi kết thúc chấm điểm"


@dataclass(frozen=True)
class SheetFacts:
    """What is known of a member's sheet. `conflict` and `exclusion` are reasons, "" for none.

    `finished`: closed or signed; `scoring_closed`: nothing more can come.
    """

    conflict: str
    exclusion: str
    finished: bool
    scoring_closed: bool


@dataclass(frozen=True)
class Verdict:
    """What becomes of a sheet; `reason` is "" unless it is excluded."""

    standing: Standing
    reason: str = ""


def verdict(facts: SheetFacts) -> Verdict:
    """A declared conflict comes before everything; an unfinished sheet never counts once scoring is closed."""
    reason = facts.conflict or facts.exclusion
    if reason:
        return Verdict("excluded", reason)
    if facts.finished:
        return Verdict("counted")
    return Verdict("excluded", UNFINISHED) if facts.scoring_closed else Verdict("awaited")


def round_name(number: int, year: int, practice: bool) -> str:
    """ "Đợt 1 năm 2026", with the mark of practice where it is one."""
    name = f"Đợt {number} năm {year}"
    return f"{name} ({PRACTICE_MARK})" if practice else name


def conflict_reason(producer: str, reason: str) -> str:
    """Why the sheet of a member with a conflict of interest is excluded, as papers print it."""
    return f"Xung đột lợi ích với chủ thể “{producer}”: {reason}"


def removal_reason(reason: str) -> str:
    """Why the sheets of a member who has left are excluded."""
    return f"Đã thôi tham gia Hội đồng: {reason}"
