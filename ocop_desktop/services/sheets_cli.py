"""A sheet's page PDF without the store: from `sheet.json` in any spelling, or blank for paper."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ocop_desktop import canonical
from ocop_desktop.council.sheet import ScoreSheet, from_document
from ocop_desktop.errors import SheetError
from ocop_desktop.services.rubrics import current_rubric, rubric_of, set_of

if TYPE_CHECKING:
    from ocop_desktop.council.model import Authority
    from ocop_desktop.documents.sheet_form import RenderedSheet


def read_sheet(data: bytes) -> ScoreSheet:
    """A sheet from JSON in any spelling, its text brought to NFC; SheetError says what is wrong."""
    try:
        document = _composed(canonical.parse(data))
    except (canonical.CanonicalError, RecursionError) as error:
        raise SheetError(
            "Tệp phiếu không phải JSON hợp lệ. Không có gì được ghi. Hãy chọn đúng tệp sheet.json.",
            code="sheet_format",
            detail=str(error),
        ) from error
    return from_document(document)


def sheet_page(sheet: ScoreSheet) -> RenderedSheet:
    """The page PDF of a sheet under the rubric that it names; RubricError, SheetError or AnswerError."""
    from ocop_desktop.documents.sheet_form import build_model, render

    rubric = rubric_of(sheet.rubric.id, sheet.rubric.digest)
    return render(build_model(rubric, set_of(rubric, sheet.set), sheet))


def blank_page(set_code: str, receiver: Authority | None = None) -> RenderedSheet:
    """The blank form of a set such as "QD26-01" under the decision in force; RubricError for another code.

    `receiver` is named where a commune will fill it in: the form then says that its assessment is preliminary.
    """
    from ocop_desktop.documents.sheet_form import build_model, render

    rubric = current_rubric()
    return render(build_model(rubric, set_of(rubric, set_code), None, receiver))


def _composed(value: Any) -> Any:
    if isinstance(value, str):
        return canonical.nfc(value)
    if isinstance(value, list):
        return [_composed(item) for item in value]
    if isinstance(value, dict):
        composed = {canonical.nfc(key): _composed(item) for key, item in value.items()}
        if len(composed) != len(value):
            raise canonical.CanonicalError("duplicate key")
        return composed
    return value
