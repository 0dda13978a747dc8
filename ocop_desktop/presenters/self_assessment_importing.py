"""A file with a self-assessment: looked at, shown, and taken only when a person says so."""

from __future__ import annotations

from ocop_desktop.i18n import translate
from ocop_desktop.presenters.scoring_text import split_title
from ocop_desktop.presenters.self_assessment_view import ImportView
from ocop_desktop.presenters.table_rows import Cell, Column, Row
from ocop_desktop.presenters.words import points
from ocop_desktop.services.self_assessment_records import SelfImport, SelfRow
from ocop_desktop.services.self_assessment_rows import error_lines

#: So many bad lines are read out; the rest is counted.
MOST_ERRORS = 12


def import_columns() -> tuple[Column, ...]:
    """The columns of the preview."""
    return (
        Column("code", translate("SelfAssessment", "Tiêu chí"), 38),
        Column("new", translate("SelfAssessment", "Trong tệp"), 29),
        Column("before", translate("SelfAssessment", "Đang có"), 16),
        Column("words", translate("SelfAssessment", "Mô tả"), 17),
    )


def import_view(plan: SelfImport) -> ImportView:
    """What would be taken, what cannot be, and what would be overwritten."""
    answered = sum(row.option is not None for row in plan.rows)
    lines = [translate("SelfAssessment", "Tệp có {n} tiêu chí đã điền.").format(n=answered)]
    if plan.left_open:
        words = translate("SelfAssessment", "{n} tiêu chí tệp để trống: giữ như đang có.")
        lines.append(words.format(n=plan.left_open))
    if plan.overwritten:
        words = translate(
            "SelfAssessment", "{n} tiêu chí đang có câu trả lời khác sẽ được thay bằng câu trả lời trong tệp."
        )
        lines.append(words.format(n=plan.overwritten))
    return ImportView(
        title=translate("SelfAssessment", "Xem trước tệp “{file}”").format(file=plan.file),
        lines=tuple(lines),
        warnings=plan.warnings,
        errors=_errors(plan),
        rows=tuple(_row(n, row) for n, row in enumerate(plan.rows)),
        verb=_verb(plan, answered),
        consequence=translate("SelfAssessment", "Chưa có gì được lưu. Chỉ khi bấm nhập, câu trả lời mới vào hồ sơ."),
    )


def _verb(plan: SelfImport, answered: int) -> str:
    if not plan.rows:
        return ""
    if plan.errors:
        return translate("SelfAssessment", "Chỉ nhập {n} dòng đúng").format(n=len(plan.rows))
    return translate("SelfAssessment", "Nhập {n} tiêu chí").format(n=answered or len(plan.rows))


def _errors(plan: SelfImport) -> tuple[str, ...]:
    listed = tuple(error_lines(plan.errors[:MOST_ERRORS]))
    more = len(plan.errors) - len(listed)
    if more > 0:
        listed += (translate("SelfAssessment", "… và {n} dòng khác chưa đúng.").format(n=more),)
    return listed


def _row(number: int, row: SelfRow) -> Row:
    title = f"{row.code} {split_title(row.title)[0]}"
    return Row(
        id=number,
        cells=(
            Cell(title, sort=number),
            Cell(
                _answer(row.option, row.points), tone="missing" if row.changes and row.before is not None else "plain"
            ),
            Cell(translate("SelfAssessment", "chưa điền") if row.before is None else _answer(row.before, None)),
            Cell(row.description.replace("\n", " "), tip=row.description),
        ),
    )


def _answer(option: int | None, worth: int | None) -> str:
    if option is None:
        return translate("SelfAssessment", "để trống")
    if option == 0:
        return translate("SelfAssessment", "không đạt")
    words = translate("SelfAssessment", "phương án {n}").format(n=option)
    return words if worth is None else f"{words} ({points(worth)})"
