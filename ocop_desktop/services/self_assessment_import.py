"""Self-assessments from files: looked at first, then taken whole or not at all, and put back where it was a slip."""

from __future__ import annotations

from pathlib import Path

from ocop_desktop.errors import InputError, SheetError
from ocop_desktop.services.self_assessment_desk import SelfAssessmentDesk, other_set
from ocop_desktop.services.self_assessment_records import SelfAssessment, SelfImport, SelfRow
from ocop_desktop.services.self_assessment_rows import ReadRow
from ocop_desktop.services.self_assessment_source import read_source
from ocop_desktop.services.workspace_base import Base


class SelfImportDesk:
    """Reads files into previews and takes previews into the store."""

    def __init__(self, base: Base) -> None:
        self._desk = SelfAssessmentDesk(base)

    def read(self, product_id: int, path: Path) -> SelfImport:
        """What a file would do to a product's self-assessment; nothing is written."""
        own = self._desk.get(product_id)
        source = read_source(path, own)
        answered = {row.code for row in source.rows if row.option is not None}
        return SelfImport(
            product_id=product_id,
            set_code=own.criteria_set.code,
            version=own.version,
            file=source.file,
            sha256=source.sha256,
            kind=source.kind,
            rows=tuple(_row(row, own) for row in sorted(source.rows, key=lambda row: _place(row, own))),
            errors=source.errors,
            warnings=source.warnings,
            left_open=sum(code not in answered for code in own.criteria_set.criteria),
        )

    def take(self, plan: SelfImport, *, without_errors: bool = False) -> SelfAssessment:
        """Take what was looked at; a line with an error stops it, unless those lines are to be left out.

        InputError "row_errors" or "empty", SheetError "stale" or "other_set": nothing was written.
        """
        if plan.errors and not without_errors:
            raise InputError(
                f"Tệp “{plan.file}” có {len(plan.errors)} dòng chưa đúng nên chưa nhập gì. Hãy sửa các dòng đó "
                "trong tệp rồi nhập lại, hoặc chọn chỉ nhập các dòng đúng.",
                code="row_errors",
            )
        if not plan.rows:
            raise InputError(
                f"Tệp “{plan.file}” không có dòng nào nhập được. Không có gì bị thay đổi. Hãy sửa tệp rồi nhập lại.",
                code="empty",
            )
        own = self._desk.get(plan.product_id)
        if own.criteria_set.code != plan.set_code:
            raise other_set(own.criteria_set.code, plan.set_code)
        answers = {row.code: row.option for row in plan.rows if row.option is not None}
        words = {row.code: row.description for row in plan.rows if row.description}
        self._desk.put(
            plan.product_id,
            plan.version,
            {**own.answers, **answers},
            {**own.descriptions, **words},
            source=plan.file,
            action="self.imported",
            details={"file": plan.file, "sha256": plan.sha256, "left_out": len(plan.errors)},
            set_code=plan.set_code,
        )
        return self._desk.get(plan.product_id)

    def put_back(self, before: SelfAssessment, version: int) -> SelfAssessment:
        """Undo an import: the answers and words as they were before it; SheetError "stale" after any other change."""
        if not before.current:
            raise SheetError(
                "Bản tự đánh giá này theo bộ cũ nên không sửa được nữa. Không có gì bị thay đổi.", code="other_set"
            )
        self._desk.put(
            before.product_id,
            version,
            before.answers,
            before.descriptions,
            source=before.source,
            action="self.put_back",
            details={},
            set_code=before.criteria_set.code,
        )
        return self._desk.get(before.product_id)


def _row(row: ReadRow, own: SelfAssessment) -> SelfRow:
    node = own.criteria_set.criteria[row.code]
    return SelfRow(
        row=row.row,
        code=row.code,
        title=node.title,
        option=row.option,
        points=None if row.option is None else node.points_of(row.option),
        before=own.answers.get(row.code),
        description=row.description,
    )


def _place(row: ReadRow, own: SelfAssessment) -> int:
    return list(own.criteria_set.criteria).index(row.code)
