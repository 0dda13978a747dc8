"""The heat map of a council: every criterion by every member, with how far each stands from the mean. Without Qt."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from ocop_desktop.council.consensus import Contested, CountedSheet
from ocop_desktop.council.spread import Cell, CriterionSpread
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.means import NOTHING, mean_short, mean_text, signed_text
from ocop_desktop.presenters.scoring_text import split_title
from ocop_desktop.presenters.words import points as points_words
from ocop_desktop.rubric.model import Node, Part
from ocop_desktop.services.round_outcome import CouncilOutcome

RowKind = Literal["part", "criterion", "total"]
#: How far from the mean, in quarters of what the criterion can give: 0 hardly, 3 more than half of it.
Level = Literal[0, 1, 2, 3]

_SIGNS = ("▼", "", "▲")
#: From this level on a cell carries a sign beside its points, so that the colour is never alone.
_SIGNED_FROM = 2


@dataclass(frozen=True)
class HeatCell:
    """A cell: its few words, which way (-1, 0, 1) and how far (0 to 3) it lies from the mean, and all of it in words.

    `below`: under a minimum on which the members stand on both sides. `option`: what was chosen, in the law's words.
    """

    text: str
    way: int = 0
    level: Level = 0
    below: bool = False
    spoken: str = ""
    option: str = ""


@dataclass(frozen=True)
class HeatRow:
    """A part, a criterion or the total; `cells` in the order of the members, `mean` in words.

    `mark` names the stars for whose minimum the members stand on both sides, or is "".
    """

    kind: RowKind
    code: str
    title: str
    most: int
    cells: tuple[HeatCell, ...]
    mean: str
    mark: str = ""
    differs: bool = False
    spoken: str = ""


@dataclass(frozen=True)
class HeatMap:
    """The whole picture; `members` are its columns."""

    members: tuple[str, ...]
    rows: tuple[HeatRow, ...]
    summary: str
    legend: str

    @property
    def differing(self) -> tuple[HeatRow, ...]:
        """The rows in which the members differ; a part without one is left out."""
        kept: list[HeatRow] = []
        part: HeatRow | None = None
        for row in self.rows:
            if row.kind == "part":
                part = row
            elif row.differs or row.kind == "total":
                if part is not None and row.kind != "total":
                    kept.append(part)
                    part = None
                kept.append(row)
        return tuple(kept)


def heat_map(outcome: CouncilOutcome, options: Sequence[Mapping[str, int]] = ()) -> HeatMap:
    """The picture of a result; `options` are the answers on its counted sheets, for the law's words of a cell."""
    report = outcome.spread
    spreads = {row.code: row for row in report.criteria}
    rows: list[HeatRow] = []
    for part in outcome.criteria_set.parts:
        rows.append(_part_row(outcome, part))
        for node in part.walk():
            if node.is_criterion:
                rows.append(_criterion_row(outcome, node, spreads[node.code], options))
    rows.append(_total_row(outcome))
    differing = sum(row.kind == "criterion" and row.differs for row in rows)
    return HeatMap(
        members=tuple(sheet.member for sheet in outcome.consensus.sheets),
        rows=tuple(rows),
        summary=_summary(outcome, differing),
        legend=translate(
            "CouncilResult",
            "Số trong ô là điểm. Màu càng đậm càng xa điểm trung bình: ▲ cao hơn nhiều, ▼ thấp hơn nhiều. "
            "◆ các phiếu khác nhau ở mức tối thiểu của hạng sao; ô viền đậm là dưới mức đó.",
        ),
    )


def _summary(outcome: CouncilOutcome, differing: int) -> str:
    every, split = len(outcome.criteria_set.criteria), {c.mark.code for c in outcome.consensus.contested}
    text = translate("CouncilResult", "{n}/{all} tiêu chí có điểm khác nhau giữa các thành viên.")
    words = text.format(n=differing, all=every)
    if split:
        more = translate("CouncilResult", "Khác nhau ở mức tối thiểu: {codes}.")
        words += " " + more.format(codes=", ".join(code for code in outcome.criteria_set.criteria if code in split))
    return words


# --- rows ----------------------------------------------------------------------------------------------------


def _part_row(outcome: CouncilOutcome, part: Part) -> HeatRow:
    codes = [node.code for node in part.walk() if node.is_criterion]
    mean = outcome.consensus.means.parts[part.code]
    name = translate("CouncilResult", "Phần {code}").format(code=part.code)
    cells = tuple(_sum_cell(name, sheet, codes) for sheet in outcome.consensus.sheets)
    return HeatRow("part", part.code, part.title, part.max, cells, mean_text(mean), spoken=f"{name}: {part.title}")


def _total_row(outcome: CouncilOutcome) -> HeatRow:
    most = sum(part.max for part in outcome.criteria_set.parts)
    name = translate("CouncilResult", "Tổng điểm")
    codes = list(outcome.criteria_set.criteria)
    cells = tuple(_sum_cell(name, sheet, codes) for sheet in outcome.consensus.sheets)
    differs = bool(outcome.consensus.spread)
    return HeatRow("total", "", name, most, cells, mean_text(outcome.mean), differs=differs, spoken=name)


def _sum_cell(name: str, sheet: CountedSheet, codes: Sequence[str]) -> HeatCell:
    given = [sheet.counts(code) for code in codes]
    known = [points for points in given if points is not None]
    text = str(sum(known)) if len(known) == len(given) else NOTHING
    value = points_words(sum(known)) if text != NOTHING else translate("CouncilResult", "chưa chấm xong")
    return HeatCell(text, spoken=f"{name}, {sheet.member}: {value}")


def _criterion_row(
    outcome: CouncilOutcome, node: Node, spread: CriterionSpread, options: Sequence[Mapping[str, int]]
) -> HeatRow:
    heading = split_title(node.title)[0]
    answers = [given.get(node.code) for given in options] or [None] * len(spread.cells)
    cells = tuple(
        _cell(node, heading, cell, spread.split, answer) for cell, answer in zip(spread.cells, answers, strict=True)
    )
    stars = sorted({contested.stars for contested in spread.split})
    mean = outcome.consensus.means.criteria[node.code]
    return HeatRow(
        kind="criterion",
        code=node.code,
        title=heading,
        most=node.max,
        cells=cells,
        mean=mean_short(mean),
        mark=f"◆ {', '.join(f'{star}★' for star in stars)}" if stars else "",
        differs=spread.width > 0,
        spoken=_row_words(node, heading, mean, stars),
    )


def _row_words(node: Node, heading: str, mean: Fraction | None, stars: Sequence[int]) -> str:
    text = translate("CouncilResult", "{code} {title}, trung bình {mean}/{most}")
    words = text.format(code=node.code, title=heading, mean=mean_text(mean), most=node.max)
    if stars:
        split = translate("CouncilResult", "các phiếu khác nhau ở mức tối thiểu của {stars} sao")
        words += ", " + split.format(stars=", ".join(map(str, stars)))
    return words


# --- cells ---------------------------------------------------------------------------------------------------


def _cell(node: Node, heading: str, cell: Cell, split: Sequence[Contested], answer: int | None) -> HeatCell:
    if cell.points is None or cell.from_mean is None:
        words = translate("CouncilResult", "{code} {title}, {member}: chưa chấm")
        return HeatCell(NOTHING, spoken=words.format(code=node.code, title=heading, member=cell.member))
    way = (cell.from_mean > 0) - (cell.from_mean < 0)
    level = how_far(cell.from_mean, node.max)
    below = [contested.stars for contested in split if cell.member in contested.not_met]
    sign = _SIGNS[way + 1] if level >= _SIGNED_FROM else ""
    return HeatCell(
        text=f"{cell.points} {sign}".rstrip(),
        way=way,
        level=level,
        below=bool(below),
        spoken=", ".join(_cell_words(node, heading, cell, below)),
        option=_option(node, answer),
    )


def how_far(from_mean: Fraction, most: int) -> Level:
    """The depth of a cell's colour."""
    share = abs(from_mean) / most if most else Fraction(0)
    if share > Fraction(1, 2):
        return 3
    if share > Fraction(1, 4):
        return 2
    return 1 if share > 0 else 0


def _cell_words(node: Node, heading: str, cell: Cell, below: Sequence[int]) -> Iterator[str]:
    text = translate("CouncilResult", "{code} {title}, {member}: {points}")
    yield text.format(code=node.code, title=heading, member=cell.member, points=points_words(cell.points or 0))
    if cell.from_mean:
        apart = translate("CouncilResult", "so với trung bình {away}")
        yield apart.format(away=signed_text(cell.from_mean))
    for star in below:
        yield translate("CouncilResult", "dưới mức tối thiểu {stars} sao").format(stars=star)


def _option(node: Node, answer: int | None) -> str:
    """What was chosen, letter for letter; "" where it is not known."""
    if answer is None:
        return ""
    if answer == 0:
        return translate("CouncilResult", "Không đạt phương án nào")
    return node.options[answer - 1].text
