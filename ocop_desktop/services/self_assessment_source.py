"""What a file says of a product's criteria: our own `sheet.json`, a signed sheet's PDF, or a table.

A file is known by its content. A bad file is refused with its reason, and nothing is changed by reading any.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from ocop_desktop.council.sheet import ScoreSheet, check_against, from_bytes
from ocop_desktop.errors import InputError, OcopError, SheetError
from ocop_desktop.i18n import translate
from ocop_desktop.rubric.model import CriteriaSet, Rubric
from ocop_desktop.services.self_assessment_desk import other_set
from ocop_desktop.services.self_assessment_records import SelfAssessment, SelfRowError, SourceKind
from ocop_desktop.services.self_assessment_rows import MOST_READ, ReadRow, read_answers
from ocop_desktop.services.table_files import MAX_BYTES, parse_table
from ocop_desktop.services.texts import plain

_NOTHING = "Không có gì được nhập."
#: A sheet's data is far smaller; a larger file is not read as one.
_MAX_SHEET = 4 * 2**20


@dataclass(frozen=True)
class Source:
    """A file that was read: its lines, what is wrong with some, and what a person should know before taking it."""

    file: str
    sha256: str
    kind: SourceKind
    rows: tuple[ReadRow, ...]
    errors: tuple[SelfRowError, ...] = ()
    warnings: tuple[str, ...] = ()


def read_source(path: Path, own: SelfAssessment) -> Source:
    """What a file says of the criteria of a self-assessment's set; InputError or SheetError says why it cannot."""
    data = _bytes_of(path)
    name = path.name.encode("utf-8", "replace").decode("utf-8")
    digest = hashlib.sha256(data).hexdigest()
    if data.startswith(b"%PDF-"):
        return _sheet(name, digest, "pdf", _from_pdf(name, data), own)
    if data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
        return _sheet(name, digest, "sheet", _from_json(name, data), own)
    read = read_answers(parse_table(name, data, MOST_READ), own.criteria_set)
    if not read.rows and not read.errors:
        raise InputError(
            f"Tệp “{name}” chưa điền tiêu chí nào. {_NOTHING} Hãy chọn tệp đã điền.", code="empty", detail=name
        )
    return Source(name, digest, "table", read.rows, read.errors)


def _bytes_of(path: Path) -> bytes:
    try:
        if path.stat().st_size > MAX_BYTES:
            raise InputError(
                f"Tệp “{path.name}” quá lớn (tối đa {MAX_BYTES // 2**20} MB). {_NOTHING} Hãy chọn đúng tệp.",
                code="too_large",
            )
        return path.read_bytes()
    except OSError as error:
        raise InputError(
            f"Không mở được tệp “{path.name}”. {_NOTHING} Hãy kiểm tra tên tệp, quyền đọc, và đóng tệp nếu đang mở.",
            code="unreadable",
            detail=str(error),
        ) from error


def _from_json(name: str, data: bytes) -> ScoreSheet:
    if len(data) > _MAX_SHEET:
        raise InputError(f"Tệp “{name}” quá lớn, không phải dữ liệu phiếu. {_NOTHING}", code="too_large")
    try:
        return from_bytes(data.removeprefix(b"\xef\xbb\xbf"))
    except SheetError as error:
        raise InputError(
            f"Tệp “{name}” không phải dữ liệu phiếu của chương trình, hoặc đã bị hỏng. {_NOTHING} "
            "Hãy xin lại tệp, hoặc dùng mẫu điền Excel.",
            code="sheet_format",
            detail=error.detail or error.message,
        ) from error


def _from_pdf(name: str, data: bytes) -> ScoreSheet:
    """The data of a signed sheet whose pages and data are as they were signed."""
    from ocop_desktop.services.verify_sheet import check_pdf
    from ocop_desktop.signing.verdict import worst

    checked = check_pdf(data, ())
    if not checked.signatures or checked.sheet is None:
        raise InputError(
            f"Tệp PDF “{name}” không phải phiếu đã ký của chương trình nên không đọc được câu trả lời. {_NOTHING} "
            "Hãy chọn đúng phiếu đã ký, hoặc dùng mẫu điền Excel.",
            code="kind",
        )
    if worst(checked.verdicts) not in ("intact", "unknown_signer"):
        raise InputError(
            f"Phiếu “{name}” không còn nguyên như khi ký. {_NOTHING} Hãy xin lại tệp gốc từ người gửi.",
            code="altered",
            detail="; ".join(found.code for found in checked.findings),
        )
    return checked.sheet


def _sheet(name: str, digest: str, kind: SourceKind, sheet: ScoreSheet, own: SelfAssessment) -> Source:
    _require_fitting(name, sheet, own.rubric, own.criteria_set, own.illustrative)
    rows = tuple(
        ReadRow(0, code, sheet.answers.get(code), sheet.comments.get(code, ""))
        for code in own.criteria_set.criteria
        if code in sheet.answers or code in sheet.comments
    )
    if not rows:
        raise InputError(f"Phiếu “{name}” chưa chấm tiêu chí nào. {_NOTHING} Hãy chọn đúng phiếu.", code="empty")
    return Source(name, digest, kind, rows, (), tuple(_warnings(sheet, own)))


def _require_fitting(
    name: str, sheet: ScoreSheet, rubric: Rubric, criteria_set: CriteriaSet, illustrative: bool
) -> None:
    if sheet.set != criteria_set.code:
        raise other_set(criteria_set.code, sheet.set)
    if sheet.practice:
        raise InputError(
            f"Phiếu “{name}” là phiếu TẬP HUẤN nên không dùng làm tự đánh giá. {_NOTHING}", code="practice"
        )
    if sheet.product.illustrative and not illustrative:
        raise InputError(
            f"Phiếu “{name}” là dữ liệu minh họa, không dùng cho sản phẩm thật. {_NOTHING} Hãy chọn đúng phiếu.",
            code="illustrative",
        )
    try:
        check_against(rubric, sheet)
    except OcopError as error:
        raise InputError(
            f"Phiếu “{name}” không khớp bộ tiêu chí đang dùng. {_NOTHING} {error.message}",
            code="sheet_answers",
            detail=error.detail,
        ) from error


def _warnings(sheet: ScoreSheet, own: SelfAssessment) -> list[str]:
    """What a person should know before a sheet becomes a self-assessment."""
    found = []
    product = sheet.product
    if plain(product.name) != plain(own.product) or plain(product.producer) != plain(own.producer):
        words = translate("SelfAssessment", "Phiếu này ghi sản phẩm “{product}” của “{producer}”.")
        found.append(words.format(product=product.name, producer=product.producer))
    words = translate("SelfAssessment", "Người điền phiếu: {name}.")
    found.append(words.format(name=sheet.evaluator.name))
    if sheet.rejected or sheet.stopped:
        found.append(
            translate(
                "SelfAssessment", "Phiếu có khai báo loại hoặc dừng đánh giá; phần này không đưa vào tự đánh giá."
            )
        )
    return found
