"""A council's result in words, why it is this star and not the next, and the table of the contested minima."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ocop_desktop.council.model import Level
from ocop_desktop.council.papers import ContestedMark, CouncilResult, CouncilRound, MarkLine, NextStar
from ocop_desktop.council.star_name import star_name_at
from ocop_desktop.documents.fonts import BOLD, REGULAR
from ocop_desktop.documents.form_words import LawDecision
from ocop_desktop.documents.layout import Strip
from ocop_desktop.documents.paper_parts import Area
from ocop_desktop.documents.paper_table import DENSE, Column, TableRow, table
from ocop_desktop.documents.paper_words import decimals, exact, listed, star_label, star_words
from ocop_desktop.documents.sheet_model import preliminary_banner

#: A label and its words.
Labelled = tuple[str, str]

#: Up to so many members both sides of a mark are listed by name.
_NAMED = 7
UNDECIDED = "Hội đồng chưa quyết định"


def council_banner(council: CouncilRound) -> str:
    """Above the title of a commune's papers: that they do not stand for the result of the level above."""
    return preliminary_banner(council.receiver) if council.level == "commune" else ""


def star_line(level: Level, result: CouncilResult) -> str:
    """The star as it may be called, or that there is none."""
    if result.stars is None:
        return f"{star_label(level)}: chưa có"
    return f"{star_label(level)}: {star_words(level, result.stars)}"


def result_lines(level: Level, result: CouncilResult, law: LawDecision) -> Iterator[Labelled]:
    """How the result comes about."""
    yield "Số phiếu được tính:", _sheets(result)
    if result.turn:
        yield "Lượt chấm:", result.turn
    if result.mean is not None:
        yield "Tổng điểm trung bình:", f"{exact(result.mean)}."
        yield "Theo từng phần:", f"{listed(_parts(result))}."
    if result.spread is not None:
        yield "Chênh lệch giữa phiếu cao nhất và thấp nhất:", f"{result.spread} điểm."
    if result.stars_by_points is not None and result.band:
        yield "Theo điểm:", f"{result.stars_by_points} sao ({_band(result.band)})."
    if result.stars_by_minima is not None:
        yield "Theo yêu cầu tối thiểu:", f"{result.stars_by_minima} sao."
    if result.ended:
        yield "Chưa có hạng sao:", result.ended
    yield from _authority(level, result.stars, law)


def reason_lines(result: CouncilResult) -> Iterator[Labelled]:
    """Why this star, and why not the next."""
    if result.stars is not None:
        yield f"Vì sao là {result.stars} sao:", _why(result, result.stars)
    for mark in result.contested:
        if mark.decided is None:
            effect = "chưa xác định được hạng sao" if result.stars is None else "hạng sao không phụ thuộc vào mức này"
            yield "Chờ quyết định:", f"{_where(mark.mark)}; {UNDECIDED}, {effect}."
    if result.next_star is not None and result.next_star.stars > (result.stars or 0):
        yield f"Vì sao chưa là {result.next_star.stars} sao:", " ".join(_why_not(result, result.next_star))


def contested_table(name: str, area: Area, marks: Sequence[ContestedMark]) -> list[Strip]:
    """Each contested minimum: who stands where, and what the council decided."""
    shares = (0.19, 0.255, 0.155, 0.155, 0.245)
    heads = ("Tiêu chí", "Mức tối thiểu", "Thành viên chấm đạt", "Thành viên chấm chưa đạt", "Quyết định của Hội đồng")
    columns = [Column(head, area.width * share) for head, share in zip(heads, shares, strict=True)]
    return table(name, area.left, columns, [_contested_row(mark) for mark in marks], DENSE)


def _contested_row(contested: ContestedMark) -> TableRow:
    mark = contested.mark
    needs = f"{mark.stars} sao: cần {mark.needs} điểm"
    decision: tuple[tuple[str, str], ...] = ((UNDECIDED, BOLD),)
    if contested.decided is not None:
        words = f"Lý do: {contested.reason.strip()}\nTán thành: {listed(contested.in_favour, 'không ghi')}"
        decision = (("Đạt." if contested.decided else "Chưa đạt.", BOLD), (f" {words}", REGULAR))
    return TableRow(
        (
            ((f"{mark.code} ", BOLD), (mark.title, REGULAR)),
            ((f"{needs} – {mark.requirement}" if mark.requirement else needs, REGULAR),),
            ((_side(contested.met, contested.not_met), REGULAR),),
            ((_side(contested.not_met, contested.met), REGULAR),),
            decision,
        )
    )


def _side(names: Sequence[str], others: Sequence[str]) -> str:
    """The names of a side; in a large council the larger side is what remains of it."""
    if len(names) + len(others) > _NAMED and len(names) > len(others):
        return f"{len(names)} thành viên còn lại"
    return "\n".join(names)


def _sheets(result: CouncilResult) -> str:
    excluded = (
        f"không tính phiếu của {e.member.name} (lý do: {e.reason.strip().rstrip('.;')})" for e in result.excluded
    )
    return f"{'; '.join([str(result.valid), *excluded])}."


def _parts(result: CouncilResult) -> Iterator[str]:
    for part in result.parts:
        if part.mean is not None:
            yield f"phần {part.code} {decimals(part.mean)}/{part.best}"


def _band(band: tuple[int, int | None]) -> str:
    least, beyond = band
    return f"từ {least} điểm trở lên" if beyond is None else f"từ {least} đến dưới {beyond} điểm"


def _authority(level: Level, stars: int | None, law: LawDecision) -> Iterator[Labelled]:
    if stars is None:
        return
    source = f"({law.stars} Quyết định số {law.number})"
    name = star_name_at(level, stars)
    if not name.certificate:
        yield "Giấy chứng nhận:", f"không cấp cho sản phẩm đạt 1 sao hoặc 2 sao {source}."
    elif name.potential:
        yield "Tiềm năng 5 sao:", f"hạng 5 sao do cấp trung ương đánh giá và công nhận {source}."


def _why(result: CouncilResult, stars: int) -> str:
    words = []
    if result.mean is not None and result.stars_by_points is not None:
        least = "" if result.stars_by_points == stars else f", đủ điểm cho {result.stars_by_points} sao"
        words.append(f"tổng điểm trung bình {decimals(result.mean)}{_not_quite(result)}{least};")
    decided = [c.mark.code for c in result.contested if c.decided and c.mark.stars <= stars]
    if stars < 3:
        words.append("hạng này không có yêu cầu tối thiểu.")
    elif decided:
        words.append(
            f"mọi yêu cầu tối thiểu đến {stars} sao đều đạt, trong đó theo quyết định của Hội đồng: "
            f"tiêu chí {', '.join(dict.fromkeys(decided))}."
        )
    else:
        words.append(f"mọi yêu cầu tối thiểu đến {stars} sao đều đạt.")
    return " ".join(words)


def _not_quite(result: CouncilResult) -> str:
    """That a mean which two decimals show as the next band's least is below it: nothing is rounded up (art. 3.3)."""
    beyond = _seems(result)
    return f" (chưa đủ {beyond} điểm)" if beyond else ""


def shown_mean(result: CouncilResult) -> str:
    """The mean for the cell of a table; never a bare number that seems to be the next band's least."""
    if result.mean is None:
        return "–"
    beyond = _seems(result)
    return f"{decimals(result.mean)}\n(chưa đủ {beyond})" if beyond else decimals(result.mean)


def _seems(result: CouncilResult) -> int | None:
    """The next band's least, where two decimals show a mean below it as if it were reached."""
    beyond = result.band[1] if result.band else None
    if beyond is None or result.mean is None or decimals(result.mean) != f"{beyond},00":
        return None
    return beyond


def _why_not(result: CouncilResult, goal: NextStar) -> Iterator[str]:
    """Points, then each minimum, then each decision, as sentences."""
    if goal.short > 0:
        short = "chưa tới 0,01" if goal.short * 100 < 1 else decimals(goal.short)
        yield f"Còn thiếu {short} điểm để đủ {goal.least} điểm."
    else:
        yield f"Đã đủ {goal.least} điểm."
    for mark in goal.missed:
        yield f"Không phiếu nào đạt {_where(mark, mark.title)}."
    for contested in result.contested:
        if contested.decided is False and contested.mark.stars <= goal.stars:
            yield f"Hội đồng quyết định chưa đạt {_where(contested.mark)}; lý do: {_sentence(contested.reason)}"


def _where(mark: MarkLine, title: str = "") -> str:
    named = f"{mark.code} {title}".strip()
    return f"tối thiểu {mark.stars} sao tại tiêu chí {named} (cần {mark.needs} điểm)"


def _sentence(text: str) -> str:
    text = text.strip()
    return text if text.endswith((".", "!", "?")) else f"{text}."
