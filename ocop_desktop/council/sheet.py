"""A score sheet as its file `sheet.json` holds it: answers, never points."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime
from typing import Any

import msgspec

from ocop_desktop import canonical
from ocop_desktop.council.ids import is_id
from ocop_desktop.council.model import Authority, Evaluator, Office, Product, Struct
from ocop_desktop.errors import SheetError
from ocop_desktop.rubric.model import CriteriaSet, Rubric
from ocop_desktop.rubric.scoring import Answers, Result, check_answers, score

FORMAT = "ocop-sheet/1"

#: Longest text of a comment, an opinion or a reason, in characters.
MAX_TEXT = 20_000
#: Longest name, phone number or address, in characters.
MAX_LINE = 500

_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_SHA256 = re.compile(r"[0-9a-f]{64}")
#: What `clock.stamp` writes.
_MOMENT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[+-][0-9]{2}:[0-9]{2}")


class RubricRef(Struct, frozen=True):
    """The rubric that a sheet keeps for life."""

    id: str
    digest: str


class Rejection(Struct, frozen=True):
    """A declared rejection. `under` is the criterion whose note rejects, or "" for the clause at the form's head."""

    under: str
    reason: str


class Replaced(Struct, frozen=True):
    """The signed revision that this one corrects."""

    revision: int
    sha256: str


class PageRef(Struct, frozen=True):
    """The page PDF without data and signature: its SHA-256 and the version of the form that drew it."""

    sha256: str
    renderer: str


class PaperCopy(Struct, frozen=True):
    """Of a sheet that the evaluator filled in and signed on paper: who keyed it in, each without seeing the other,
    the secretary who signs the copy in the evaluator's place, and the SHA-256 of the scan.
    """

    keyed_by: list[str]
    certified_by: Evaluator
    scan_sha256: str


class ScoreSheet(Struct, frozen=True, omit_defaults=True):
    """One evaluator's sheet for one product.

    `answers`: criterion code to option number (1-based, in the law's order), 0 = none reached, absent = unscored.
    `date` is YYYY-MM-DD; `closed_at` is RFC 3339 with offset, empty while the sheet is open. `practice` and `paper`
    stand in the file only where they say something.
    """

    format: str
    sheet_id: str
    revision: int
    replaces: Replaced | None
    rubric: RubricRef
    set: str
    product: Product
    office: Office
    receiver: Authority
    evaluator: Evaluator
    answers: dict[str, int]
    comments: dict[str, str]
    opinion: str
    rejected: Rejection | None
    stopped: dict[str, str]
    place: str
    date: str
    closed_at: str
    page: PageRef | None
    practice: bool = False
    paper: PaperCopy | None = None

    @property
    def scoring_answers(self) -> Answers:
        """What the rules of points and stars need."""
        return Answers(self.answers, self.rejected.reason if self.rejected else None, self.stopped)

    def result(self, rubric: Rubric) -> Result:
        """Points and stars, derived now."""
        return score(rubric, rubric.by_code[self.set], self.scoring_answers)


def to_document(sheet: ScoreSheet) -> dict[str, Any]:
    """The sheet as a JSON value."""
    document: dict[str, Any] = msgspec.to_builtins(sheet)
    return document


def to_bytes(sheet: ScoreSheet) -> bytes:
    """The canonical bytes of `sheet.json`."""
    return canonical.encode(to_document(sheet))


def from_bytes(data: bytes) -> ScoreSheet:
    """A sheet from JSON in any spelling; SheetError says what is wrong."""
    try:
        return from_document(canonical.parse(data))
    except canonical.CanonicalError as error:
        raise _unreadable(str(error)) from error


def from_document(document: Any) -> ScoreSheet:
    """A sheet from a JSON value; text must be NFC and within its limits."""
    try:
        canonical.encode(document)
        sheet = msgspec.convert(document, ScoreSheet, strict=True)
    except (msgspec.ValidationError, canonical.CanonicalError) as error:
        raise _unreadable(str(error)) from error
    for problem in _shape_problems(sheet):
        raise _unreadable(problem)
    return sheet


def check_against(rubric: Rubric, sheet: ScoreSheet) -> CriteriaSet:
    """The sheet's set; SheetError or AnswerError where the sheet does not fit the rubric that it names."""
    if (sheet.rubric.id, sheet.rubric.digest) != (rubric.rubric, rubric.digest):
        raise SheetError("Phiếu được chấm theo một bộ tiêu chí khác với bộ tiêu chí đang dùng.", code="rubric_differs")
    criteria_set = rubric.by_code.get(sheet.set)
    if criteria_set is None:
        raise SheetError(f"Bộ tiêu chí không có bộ sản phẩm “{sheet.set}”.", code="set_unknown")
    check_answers(criteria_set, sheet.scoring_answers)
    unknown = set(sheet.comments) - set(criteria_set.criteria)
    if unknown:
        raise SheetError(f"Ghi chú nêu tiêu chí không có trong bộ: {', '.join(sorted(unknown))}.")
    if sheet.rejected and sheet.rejected.under and sheet.rejected.under not in criteria_set.criteria:
        raise SheetError(f"Lý do loại nêu tiêu chí không có trong bộ: {sheet.rejected.under}.")
    return criteria_set


def _shape_problems(sheet: ScoreSheet) -> list[str]:
    problems = []
    if sheet.format != FORMAT:
        problems.append(f"format {sheet.format!r}")
    if not is_id(sheet.sheet_id):
        problems.append("sheet_id is not a UUIDv7")
    if sheet.revision < 1 or (sheet.revision > 1) != (sheet.replaces is not None):
        problems.append("revision and replaces do not agree")
    if sheet.replaces and not 1 <= sheet.replaces.revision < sheet.revision:
        problems.append("a revision replaces an earlier one")
    digests = [sheet.rubric.digest, *(named.sha256 for named in (sheet.replaces, sheet.page) if named)]
    if not all(_SHA256.fullmatch(digest) for digest in digests):
        problems.append("a digest is not SHA-256 in lower-case hexadecimal")
    if not _exists(date.fromisoformat, _DATE, sheet.date):
        problems.append("date is not an existing YYYY-MM-DD")
    if sheet.closed_at and not _exists(datetime.fromisoformat, _MOMENT, sheet.closed_at):
        problems.append("closed_at is not an existing time with its offset")
    lines = [
        *_texts(sheet.product),
        *_texts(sheet.office),
        *_texts(sheet.receiver),
        *_texts(sheet.evaluator),
        *(_texts(sheet.paper.certified_by) if sheet.paper else ()),
        *(sheet.paper.keyed_by if sheet.paper else ()),
        sheet.place,
    ]
    if any(len(text) > MAX_LINE or "\n" in text for text in lines):
        problems.append("a name or address is too long")
    if sheet.paper and (len(sheet.paper.keyed_by) != 2 or not _SHA256.fullmatch(sheet.paper.scan_sha256)):
        problems.append("paper does not name two people and the digest of a scan")
    texts = [sheet.opinion, *sheet.comments.values(), *sheet.stopped.values()]
    if any(len(text) > MAX_TEXT for text in texts) or (sheet.rejected and len(sheet.rejected.reason) > MAX_TEXT):
        problems.append("a text is too long")
    return problems


def _exists(read: Callable[[str], object], form: re.Pattern[str], text: str) -> bool:
    """Whether a date or time is written in our one form and is in the calendar."""
    if not form.fullmatch(text):
        return False
    try:
        read(text)
    except ValueError:
        return False
    return True


def _texts(struct: Struct) -> list[str]:
    return [value for value in msgspec.structs.asdict(struct).values() if isinstance(value, str)]


def _unreadable(why: str) -> SheetError:
    return SheetError(
        "Phiếu không đúng khuôn dạng của chương trình nên không đọc được. Hãy xin lại tệp từ nơi gửi.",
        code="sheet_format",
        detail=why,
    )
