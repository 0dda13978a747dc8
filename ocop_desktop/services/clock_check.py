"""Whether the machine's clock has been set back behind what it has written before.

Nothing depends on times going forward: entries, revisions and turns are in order by their numbers. But days on papers,
terms and signatures come from the clock, so a person is told.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from ocop_desktop.services.workspace_products import YEARS
from ocop_desktop.storage import journal
from ocop_desktop.storage.database import Store

#: Clocks are put right by minutes all the time.
TOLERANCE = timedelta(hours=1)


@dataclass(frozen=True)
class ClockBehind:
    """The clock said `last` when the newest entry of the journal was written, and says `now`, which is before it."""

    last: datetime
    now: datetime

    @property
    def message(self) -> str:
        """What a person is told, in Vietnamese."""
        return (
            f"Đồng hồ của máy đang chỉ {self.now:%d/%m/%Y %H:%M}, trước lần lưu gần nhất ({self.last:%d/%m/%Y %H:%M}). "
            "Dữ liệu đã lưu vẫn còn nguyên và vẫn làm việc tiếp được. Nhưng ngày trên phiếu, thời hạn và chữ ký lấy "
            "theo đồng hồ này: hãy chỉnh lại ngày giờ của máy trước khi khóa phiếu, ký hoặc in."
        )


def clock_behind(store: Store, now: datetime) -> ClockBehind | None:
    """What is to be told where `now` lies clearly before the newest entry of the journal; None where it does not."""
    with store.reading() as connection:
        written = journal.newest_at(connection)
    try:
        last = datetime.fromisoformat(written or "")
        behind = now + TOLERANCE < last
    except (ValueError, TypeError):  # a journal that another hand has written to
        return None
    return ClockBehind(last.astimezone(now.tzinfo), now) if behind else None


def usual_year(now: datetime) -> bool:
    """Whether products can be numbered in the clock's year; a machine without its battery begins in 1980."""
    return now.year in YEARS
