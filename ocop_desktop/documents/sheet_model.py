"""The score sheet of Appendix II as final strings: the law's words, and ours kept apart from them.

Everything that stands on paper is decided here; `sheet_form` only places it. A model is a pure function of the
rubric and the sheet.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from ocop_desktop.council.model import (
    ILLUSTRATIVE_MARK,
    LEVEL_NAMES,
    PRACTICE_MARK,
    PRACTICE_NOTICE,
    Authority,
    Evaluator,
)
from ocop_desktop.council.sheet import ScoreSheet, check_against
from ocop_desktop.documents.sheet_result import NO_RESULT, ResultText, result_text
from ocop_desktop.documents.sheet_rows import Row, Scores, rows_of
from ocop_desktop.errors import SheetError
from ocop_desktop.rubric.model import CriteriaSet, FormWords, Rubric

#: The number of the form's layout and wording. A page names it and is drawn again and compared byte for byte as
#: long as the program has the same renderer: whatever moves a byte (words, layout, fonts, ReportLab's version)
#: needs a new number here. `tests/documents/golden/pages.json` notices.
RENDERER = "ocop-sheet-form/1"

POINTS_GIVEN = "Điểm chấm"
DRAFT_MARK = "BẢN NHÁP"
#: A sheet that was filled in and signed on paper, and copied by two people.
COPY_MARK = "BẢN SAO"
SIGNED_ON_PAPER = "(Đã ký trên phiếu giấy)"
CERTIFIES = "XÁC NHẬN SAO ĐÚNG PHIẾU GIẤY"
#: The offices are in Viet Nam; only the file's properties of an open or blank sheet show it.
_MIDNIGHT = "T00:00:00+07:00"


@dataclass(frozen=True)
class Field:
    """A line at the head of the form. Without a value it is dotted to the margin, or ends as `tail` says."""

    label: str
    value: str = ""
    tail: str = ""
    note: str = ""


@dataclass(frozen=True)
class Closing:
    """The foot of the form: who signs, where and when.

    Of a copy of a paper sheet the evaluator has signed the paper; the box below is the certifier's.
    """

    place_date: str
    evaluator: str
    sign_here: str
    name: str = ""
    position: str = ""
    certifies: str = ""
    certifier: str = ""
    certifier_position: str = ""


@dataclass(frozen=True)
class PageWords:
    """What every page carries, and the file's properties; `moment` is RFC 3339 and stands in for the clock."""

    title: str
    author: str
    moment: str
    #: Marks at the head of the page, left and right.
    illustrative: str
    draft: str
    #: Two lines at the foot of the page.
    identity: str
    origin: str


@dataclass(frozen=True)
class SheetModel:
    """A score sheet in final strings. `opinion` is None on a blank sheet."""

    page: PageWords
    banner: str
    heading: str
    classification: str
    fields: tuple[Field, ...]
    clauses: tuple[str, ...]
    columns: tuple[str, str, str]
    rows: tuple[Row, ...]
    legend: str
    footnotes: tuple[str, ...]
    result: ResultText
    opinion_label: str
    opinion: str | None
    closing: Closing
    renderer: str = RENDERER


def build_model(
    rubric: Rubric, criteria_set: CriteriaSet, sheet: ScoreSheet | None, receiver: Authority | None = None
) -> SheetModel:
    """The sheet's final strings; None makes a blank form.

    `receiver` puts the banner of a commune's preliminary assessment on a blank form; a filled one names its own.
    SheetError or AnswerError where the sheet does not fit the rubric or its date does not exist.
    """
    scores = None
    if sheet is not None:
        criteria_set = check_against(rubric, sheet)
        scores = Scores.of(rubric, criteria_set, sheet)
        receiver = sheet.receiver if sheet.office.level == "commune" else None
    rows, footnotes = rows_of(rubric, criteria_set, scores)
    return SheetModel(
        page=_page_words(rubric, criteria_set, sheet),
        banner=_banner(sheet, receiver),
        heading=criteria_set.heading,
        classification=criteria_set.classification.form,
        fields=_fields(rubric.form, criteria_set, sheet),
        clauses=tuple(criteria_set.disqualified_if),
        columns=(rubric.form.criteria, rubric.form.points, POINTS_GIVEN),
        rows=rows,
        legend=criteria_set.legend or "",
        footnotes=footnotes,
        result=result_text(rubric, criteria_set, sheet, scores) if sheet and scores else NO_RESULT,
        opinion_label=rubric.form.opinion,
        opinion=sheet.opinion.strip() if sheet else None,
        closing=_closing(rubric.form, sheet),
    )


def _page_words(rubric: Rubric, criteria_set: CriteriaSet, sheet: ScoreSheet | None) -> PageWords:
    origin = f"Bộ tiêu chí {rubric.rubric} · SHA-256 {rubric.digest} · {RENDERER}"
    if sheet is None:
        moment = rubric.effective_from + _MIDNIGHT
        return PageWords(criteria_set.heading, "", moment, "", "", f"Phiếu trắng · {criteria_set.code}", origin)
    revision = f" · lần sửa {sheet.revision}" if sheet.revision > 1 else ""
    return PageWords(
        title=f"{PRACTICE_MARK + ' – ' if sheet.practice else ''}{criteria_set.heading} – {sheet.product.name}",
        author=sheet.evaluator.name,
        moment=_moment(sheet),
        illustrative=ILLUSTRATIVE_MARK.upper() if sheet.product.illustrative else "",
        draft=" · ".join(_marks(sheet)),
        identity=f"Phiếu {sheet.sheet_id}{revision} · {criteria_set.code}",
        origin=origin,
    )


def _marks(sheet: ScoreSheet) -> Iterator[str]:
    if sheet.practice:
        yield PRACTICE_MARK
    if sheet.paper is not None:
        yield COPY_MARK
    if not sheet.closed_at:
        yield DRAFT_MARK


def _banner(sheet: ScoreSheet | None, receiver: Authority | None) -> str:
    """Practice is no assessment of any kind, not even a preliminary one."""
    if sheet is not None and sheet.practice:
        return PRACTICE_NOTICE
    return preliminary_banner(receiver) if receiver else ""


def _moment(sheet: ScoreSheet) -> str:
    """When the sheet was closed, else its date; SheetError where either is not a time that exists."""
    moment = sheet.closed_at or sheet.date + _MIDNIGHT
    try:
        date.fromisoformat(sheet.date)
        datetime.fromisoformat(moment)
    except ValueError as error:
        raise SheetError(
            "Ngày ghi trên phiếu không có thật nên không in được phiếu. Hãy sửa ngày hoặc xin lại tệp từ nơi gửi.",
            code="sheet_format",
            detail=str(error),
        ) from error
    return moment


def preliminary_banner(receiver: Authority) -> str:
    """What stands above the title of a commune's own assessment, after the level that it goes to."""
    council = LEVEL_NAMES[receiver.level] or f"của {receiver.name}"
    return f"ĐÁNH GIÁ SƠ BỘ CỦA CẤP XÃ – không thay thế kết quả của Hội đồng {council}"


def _fields(form: FormWords, criteria_set: CriteriaSet, sheet: ScoreSheet | None) -> tuple[Field, ...]:
    if sheet is None:
        code = Field(form.code + form.code_pattern, tail="………", note=criteria_set.code_note)
        return (Field(form.product), code, Field(form.producer), Field(form.phone), Field(form.address))
    product = sheet.product
    return (
        Field(form.product, product.name),
        Field(form.code + ":", product.code, note=criteria_set.code_note),
        Field(form.producer, product.producer),
        Field(form.phone, product.phone),
        Field(form.address, product.address),
    )


def _closing(form: FormWords, sheet: ScoreSheet | None) -> Closing:
    if sheet is None:
        return Closing(form.place_date.replace("...", "........"), form.evaluator, form.sign_here)
    copy = sheet.paper is not None
    certifier = sheet.paper.certified_by if sheet.paper else Evaluator(name="")
    return Closing(
        place_date=_place_date(form.place_date, sheet.place, sheet.date),
        evaluator=form.evaluator,
        sign_here=SIGNED_ON_PAPER if copy else form.sign_here,
        name=sheet.evaluator.name,
        position=sheet.evaluator.position,
        certifies=CERTIFIES if copy else "",
        certifier=certifier.name,
        certifier_position=certifier.position,
    )


def _place_date(pattern: str, place: str, day_of: str) -> str:
    """The law's line with its dots filled in; days below 10 and the months 1 and 2 with a zero (Decree 30/2020)."""
    year, month, day = day_of.split("-")
    values = [place or "...", day, month if int(month) < 3 else str(int(month)), year]
    pieces = pattern.split("...")
    return "".join(piece + value for piece, value in zip(pieces, [*values, ""], strict=True))
