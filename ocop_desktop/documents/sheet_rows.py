"""The rows of the form's table, in the law's order, and the notes to what a reading settles."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from ocop_desktop.council.sheet import ScoreSheet
from ocop_desktop.rubric import scoring
from ocop_desktop.rubric.model import CriteriaSet, Node, Part, Rubric

Kind = Literal["part", "group", "criterion", "note", "option", "comment", "total"]

NONE_REACHED = "Không đạt phương án nào"
UNSCORED = "chưa chấm"
NOT_SCORED = "không chấm"
NOT_ASKED = "không áp dụng"
INCOMPLETE = "chưa đủ"
COMMENT = "Ghi chú của người đánh giá:"
#: Stands behind a value that a reading settles.
DAGGER = "†"


@dataclass(frozen=True)
class Row:
    """One row: the law's text and scale, and on a filled sheet what was given. `ticked` is None without a box."""

    kind: Kind
    text: str
    scale: str = ""
    given: str = ""
    #: Words under the points given.
    remark: str = ""
    ticked: bool | None = None


@dataclass(frozen=True)
class Scores:
    """What a filled sheet says of each criterion. `open_word` names the state of what has no answer."""

    result: scoring.Result
    counted: dict[str, int]
    skipped: frozenset[str]
    comments: dict[str, str]
    rejected_under: str | None
    open_word: str

    @classmethod
    def of(cls, rubric: Rubric, criteria_set: CriteriaSet, sheet: ScoreSheet) -> Scores:
        """The sheet's scores, derived now."""
        return cls(
            result=sheet.result(rubric),
            counted=scoring.effective(criteria_set, sheet.answers),
            skipped=scoring.not_asked(criteria_set, sheet.answers),
            comments={code: text.strip() for code, text in sheet.comments.items()},
            rejected_under=sheet.rejected.under if sheet.rejected else None,
            open_word=NOT_SCORED if sheet.closed_at else UNSCORED,
        )

    def given(self, node: Node) -> tuple[str, str]:
        """The points of a criterion and the words under them."""
        if node.code in self.skipped:
            return "0", NOT_ASKED
        if node.code not in self.counted:
            return "", self.open_word
        option = self.counted[node.code]
        return str(node.points_of(option)), "" if option else NONE_REACHED

    def sum_of(self, nodes: list[Node]) -> tuple[str, str]:
        """The points given below some nodes, and whether some are still missing."""
        criteria = [n for node in nodes for n in node.walk() if n.is_criterion]
        total = sum(n.points_of(self.counted[n.code]) for n in criteria if n.code in self.counted)
        complete = all(n.code in self.counted for n in criteria)
        return str(total), "" if complete else INCOMPLETE


def rows_of(
    rubric: Rubric, criteria_set: CriteriaSet, scores: Scores | None
) -> tuple[tuple[Row, ...], tuple[str, ...]]:
    """All rows of the table down to the total, and the footnotes; None gives the blank form."""
    rows: list[Row] = []
    for part in criteria_set.parts:
        given, remark = scores.sum_of(part.criteria) if scores else ("", "")
        rows.append(Row("part", f"{part.label} {part.title}", _scale(part.max, part.printed), given, remark))
        for node in part.criteria:
            rows += _node_rows(node, scores)
    every = [node for part in criteria_set.parts for node in part.criteria]
    given, remark = scores.sum_of(every) if scores else ("", "")
    best = sum(part.max for part in criteria_set.parts)
    rows.append(Row("total", rubric.form.total, str(best), given, remark))
    return tuple(rows), tuple(_footnotes(criteria_set))


def _node_rows(node: Node, scores: Scores | None) -> Iterator[Row]:
    title, scale = f"{node.label} {node.title}", _scale(node.max, node.printed)
    if node.criteria:
        yield Row("group", title, scale, *(scores.sum_of([node]) if scores else ("", "")))
        for note in node.notes:
            yield Row("note", note)
        for child in node.criteria:
            yield from _node_rows(child, scores)
        return
    given, remark = scores.given(node) if scores else ("", "")
    yield Row("criterion", title, scale, given, _with_end(node, scores, remark))
    yield from _option_rows(node, scores)
    if scores and scores.comments.get(node.code):
        yield Row("comment", f"{COMMENT} {scores.comments[node.code]}")


def _option_rows(node: Node, scores: Scores | None) -> Iterator[Row]:
    """The options, each note before the option that it precedes in print."""
    chosen = scores.counted.get(node.code, 0) if scores else 0
    notes = list(zip(node.notes_at, node.notes, strict=True))
    for option in node.options:
        for _, note in (n for n in notes if n[0] == option.n):
            yield Row("note", note)
        text = option.text + option.mark
        yield Row("option", text, _scale(option.points, option.printed), ticked=option.n == chosen)
    for _, note in (n for n in notes if n[0] > len(node.options)):
        yield Row("note", note)


def _with_end(node: Node, scores: Scores | None, remark: str) -> str:
    """Where the assessment ends at this criterion, say so under its points."""
    if scores and scores.rejected_under == node.code:
        end = "không đánh giá" if node.ends == "not_assessed" else "loại hồ sơ"
    elif scores and node.code in scores.result.stopped_at:
        end = "dừng đánh giá"
    else:
        return remark
    return f"{remark}\n{end}" if remark else end


def _scale(points: int, printed: str) -> str:
    return f"{points}{DAGGER}" if printed else str(points)


def _footnotes(criteria_set: CriteriaSet) -> Iterator[str]:
    for part in criteria_set.parts:
        if part.printed:
            yield _footnote(f"Phần {part.code}, điểm tối đa", part.printed, part)
        for node in part.walk():
            if node.printed:
                yield _footnote(f"Tiêu chí {node.code}, điểm tối đa", node.printed, node)
            for printed in dict.fromkeys(o.printed for o in node.options if o.printed):
                numbers = ", ".join(str(o.n) for o in node.options if o.printed == printed)
                yield _footnote(f"Tiêu chí {node.code}, phương án {numbers}", printed, node)


def _footnote(where: str, printed: str, node: Node | Part) -> str:
    return f"{DAGGER} {where} – trong văn bản: {printed}. {node.reading}"
