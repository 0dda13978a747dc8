"""The plain folder beside a package: the signed PDFs, one workbook of results, and a page that lists them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from ocop_desktop.council.model import ILLUSTRATIVE_MARK, PRACTICE_MARK, PRACTICE_NOTICE
from ocop_desktop.council.sheet import ScoreSheet
from ocop_desktop.exchange.tables import Cell, IndexPage, Table, index_html, workbook
from ocop_desktop.rubric.model import Node, Rubric
from ocop_desktop.rubric.scoring import Result, effective, not_asked
from ocop_desktop.services.rubrics import rubric_of

if TYPE_CHECKING:
    from ocop_desktop.services.signing_desk import SignedSheet

RESULTS = "ket-qua.xlsx"
INDEX = "index.html"

OUTCOMES: dict[str, str] = {
    "scored": "Đã chấm đủ",
    "incomplete": "Chưa chấm xong",
    "stopped": "Dừng đánh giá",
    "rejected": "Loại",
}

#: What stands for an answer that the law does not ask for.
NOT_ASKED = "Không áp dụng"

_RESULT_COLUMNS = (
    ("STT", 6), ("Mã sản phẩm", 20), ("Tên sản phẩm", 32), ("Chủ thể", 28), ("Bộ", 10), ("Tên bộ sản phẩm", 30),
    ("Người đánh giá", 22), ("Kết quả", 16), ("Phần A", 9), ("Phần B", 9), ("Phần C", 9), ("Tổng điểm", 10),
    ("Sao theo điểm", 10), ("Sao sau điều kiện tối thiểu", 14), ("Hạng sao ghi trên phiếu", 34),
    ("Mức tối thiểu chưa đạt", 40), ("Ý kiến", 40), ("Ngày", 12), ("Mã phiếu", 38), ("Lần sửa", 8), ("Lưu ý", 20),
    ("Tệp", 36),
)  # fmt: skip
_ANSWER_COLUMNS = (
    ("STT", 6), ("Mã sản phẩm", 20), ("Người đánh giá", 22), ("Tiêu chí", 10), ("Nội dung tiêu chí", 44),
    ("Phương án", 11), ("Nội dung phương án", 50), ("Điểm", 8), ("Ghi chú", 40),
)  # fmt: skip


def plain_files(sheets: Sequence[SignedSheet], package: str, sha256: str, made: datetime) -> dict[str, bytes]:
    """Files by name. `package` and `sha256` name the container that the folder lies beside."""
    files = {pdf_name(number, signed.sheet): signed.pdf for number, signed in enumerate(sheets, 1)}
    filled = [signed.sheet for signed in sheets]
    files[RESULTS] = workbook(
        [
            Table("Kết quả", _RESULT_COLUMNS, [_result_row(number, sheet) for number, sheet in enumerate(filled, 1)]),
            Table(
                "Câu trả lời",
                _ANSWER_COLUMNS,
                [row for number, sheet in enumerate(filled, 1) for row in _answer_rows(number, sheet)],
            ),
        ],
        made,
    )
    files[INDEX] = index_html(_index(filled, package, sha256, made))
    return files


def pdf_name(number: int, sheet: ScoreSheet) -> str:
    """Name of a sheet's PDF for people: number, set, product code, revision; ASCII without blanks."""
    code = re.sub(r"[^A-Za-z0-9-]+", "-", sheet.product.code).strip("-")[:60] or "khong-ma"
    return f"{number:03d}-{sheet.set}-{code}-r{sheet.revision}.pdf"


def star_line(sheet: ScoreSheet) -> str:
    """The star as the sheet's page names it; empty where there is none."""
    from ocop_desktop.documents.sheet_form import build_model

    rubric = _rubric(sheet)
    return build_model(rubric, rubric.by_code[sheet.set], sheet).result.star


def _result_row(number: int, sheet: ScoreSheet) -> list[Cell]:
    rubric = _rubric(sheet)
    result = sheet.result(rubric)
    product = sheet.product
    unmet = "; ".join(f"{u.code}: cần {u.needs}, được {u.has} ({u.stars} sao)" for u in result.unmet)
    return [
        number, product.code, product.name, product.producer, sheet.set, rubric.by_code[sheet.set].name,
        sheet.evaluator.name, OUTCOMES[result.outcome], *(result.parts[part] for part in ("A", "B", "C")),
        result.total, result.stars_by_points, result.stars, star_line(sheet),
        unmet, sheet.opinion, _day(sheet.date), sheet.sheet_id, sheet.revision, _mark(sheet), pdf_name(number, sheet),
    ]  # fmt: skip


def _answer_rows(number: int, sheet: ScoreSheet) -> Iterator[list[Cell]]:
    criteria_set = _rubric(sheet).by_code[sheet.set]
    skipped = not_asked(criteria_set, sheet.answers)
    counted = effective(criteria_set, sheet.answers)
    for node in criteria_set.criteria.values():
        answer = counted.get(node.code)
        words = NOT_ASKED if node.code in skipped else _words(node, answer)
        points = None if answer is None else node.points_of(answer)
        yield [
            number, sheet.product.code, sheet.evaluator.name, node.code, node.title, answer, words, points,
            sheet.comments.get(node.code, ""),
        ]  # fmt: skip


def _words(node: Node, answer: int | None) -> str:
    if answer is None:
        return "Chưa chấm"
    return node.options[answer - 1].text if answer else "Không đạt phương án nào"


def _index(sheets: Sequence[ScoreSheet], package: str, sha256: str, made: datetime) -> IndexPage:
    office, receiver = sheets[0].office, sheets[0].receiver
    rows = [
        [
            str(number),
            sheet.product.name + (f" ({mark})" if (mark := _mark(sheet)) else ""),
            sheet.product.code,
            sheet.set,
            sheet.evaluator.name,
            _outcome(sheet, sheet.result(_rubric(sheet))),
            pdf_name(number, sheet),
        ]
        for number, sheet in enumerate(sheets, 1)
    ]
    return IndexPage(
        title="Danh sách phiếu đánh giá sản phẩm OCOP",
        paragraphs=[
            *([f"{PRACTICE_NOTICE}."] if sheets[0].practice else []),
            f"Nơi gửi: {office.name}. Nơi nhận: {receiver.name}. Lập lúc {made:%H:%M ngày %d/%m/%Y}.",
            f"Bảng kết quả và từng câu trả lời nằm trong tệp {RESULTS}.",
        ],
        columns=["STT", "Sản phẩm", "Mã sản phẩm", "Bộ", "Người đánh giá", "Kết quả", "Phiếu đã ký"],
        rows=rows,
        notes=[
            "Mỗi phiếu PDF mang chữ ký của người đánh giá; chương trình đọc PDF cho biết phiếu có bị sửa hay không.",
            f"Thư mục này để xem và không được ký. Bản có giá trị kiểm tra là gói {package} nằm bên cạnh "
            f"(SHA-256: {sha256}).",
            "Thư mục có dữ liệu cá nhân (họ tên, địa chỉ, điện thoại, ý kiến): chỉ chuyển cho người có trách nhiệm.",
        ],
    )


def _outcome(sheet: ScoreSheet, result: Result) -> str:
    return f"{OUTCOMES[result.outcome]}, {result.total} điểm. {star_line(sheet)}".strip()


def _mark(sheet: ScoreSheet) -> str:
    marks = (PRACTICE_MARK if sheet.practice else "", ILLUSTRATIVE_MARK if sheet.product.illustrative else "")
    return ", ".join(mark for mark in marks if mark)


def _day(date: str) -> str:
    year, month, day = date.split("-")
    return f"{day}/{month}/{year}"


def _rubric(sheet: ScoreSheet) -> Rubric:
    return rubric_of(sheet.rubric.id, sheet.rubric.digest)
