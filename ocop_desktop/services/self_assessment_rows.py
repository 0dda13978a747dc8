"""A table of answers: which columns hold what, and what each line says of a criterion, or why it cannot be taken.

An answer is an option's number. Points stand for an option only where exactly one option of the criterion has them;
0 points where no option has them mean that none is reached.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from ocop_desktop.canonical import nfc
from ocop_desktop.council.sheet import MAX_TEXT
from ocop_desktop.errors import InputError
from ocop_desktop.i18n import translate
from ocop_desktop.rubric.model import CriteriaSet, Node
from ocop_desktop.services.self_assessment_records import SelfRowError
from ocop_desktop.services.table_files import SheetRows, TableFile
from ocop_desktop.services.table_xlsx import NO_VALUE
from ocop_desktop.services.texts import plain

Column = Literal["code", "option", "points", "description", "set"]
TableRow = tuple[int, tuple[Any, ...]]

#: More lines than this are not the answers to one set, whatever they are.
MAX_ROWS = 2_000
#: So many lines are searched for the heads.
_HEAD_ROWS = 40
#: So many lines of a file are read at all.
MOST_READ = MAX_ROWS + _HEAD_ROWS + 1

#: How a column's head may begin, without marks; the first that fits decides.
_HEADS: tuple[tuple[Column, tuple[str, ...]], ...] = (
    ("code", ("ma tieu chi", "so tieu chi", "ma so tieu chi", "ma chi tieu")),
    ("option", ("phuong an chon", "phuong an so", "so phuong an", "phuong an tu danh gia", "chon phuong an")),
    ("points", ("diem tu danh gia", "diem chu the", "diem tu cham", "so diem", "diem so")),
    ("description", ("mo ta", "minh chung", "tai lieu minh chung", "dien giai")),
    ("set", ("bo san pham", "ma bo")),
)
_EXACT: dict[str, Column] = {"ma": "code", "tieu chi so": "code", "phuong an": "option", "diem": "points"}
_NONE_REACHED = ("khong dat phuong an nao", "khong dat")
_CODE = re.compile(r"\d{1,2}(\.\d{1,2}){0,2}")
_WHOLE = re.compile(r"(\d{1,4})([.,]0+)?")
#: Lines that sum up and are no answers.
_SUMS = ("tong", "cong", "phan")


@dataclass(frozen=True)
class ReadRow:
    """What a line says: the answer, the words, and which column the answer was in."""

    row: int
    code: str
    option: int | None
    description: str


@dataclass(frozen=True)
class ReadTable:
    """What a table says of the criteria of a set."""

    rows: tuple[ReadRow, ...]
    errors: tuple[SelfRowError, ...]


class _LineError(Exception):
    """A line cannot be taken; the text says why."""


def read_answers(table: TableFile, criteria_set: CriteriaSet) -> ReadTable:
    """The answers in a table; InputError "columns" or "too_long", SheetError "other_set" where it is of another set."""
    for sheet in table.sheets:
        found = _heads(sheet.rows)
        if found is not None:
            return _read(sheet, *found, criteria_set)
    raise InputError(
        f"Không tìm thấy trong tệp “{table.name}” cột “Mã tiêu chí” cùng cột “Phương án chọn” hoặc “Điểm tự đánh giá”. "
        "Không có gì được nhập. Hãy dùng mẫu điền do chương trình xuất ra, hoặc đặt lại tên cột.",
        code="columns",
    )


def option_of_points(node: Node, points: int) -> int:
    """The one option with so many points; ValueError says in words why there is not exactly one."""
    found = [option.n for option in node.options if option.points == points]
    if len(found) == 1:
        return found[0]
    if not found and points == 0:
        return 0
    if not found:
        given = ", ".join(str(n) for n in sorted({0, *(option.points for option in node.options)}))
        words = translate("SelfAssessment", "không có phương án nào {points} điểm (các mức điểm: {given})")
        raise ValueError(words.format(points=points, given=given))
    words = translate("SelfAssessment", "có {n} phương án cùng {points} điểm; hãy ghi số phương án thay cho điểm")
    raise ValueError(words.format(n=len(found), points=points))


# --- heads ---------------------------------------------------------------------------------------------------


def _heads(rows: Sequence[TableRow]) -> tuple[dict[Column, int], int] | None:
    """Where each column stands and how many lines the heads take; None where this is no table of answers."""
    for at in range(min(len(rows), _HEAD_ROWS)):
        columns = _columns(rows[at][1])
        if "code" not in columns:
            continue
        used = 1
        if at + 1 < len(rows) and not _is_code(_cell(rows[at + 1][1], columns["code"])):
            below = _columns(rows[at + 1][1])
            if not {"option", "points"} & columns.keys() or "code" in below:
                columns, used = {**below, **columns}, 2
        if {"option", "points"} & columns.keys():
            return columns, at + used
    return None


def _columns(cells: Sequence[Any]) -> dict[Column, int]:
    found: dict[Column, int] = {}
    for at, cell in enumerate(cells):
        column = _column(plain(cell)) if isinstance(cell, str) else None
        if column is not None and column not in found:
            found[column] = at
    return found


def _column(key: str) -> Column | None:
    if key in _EXACT:
        return _EXACT[key]
    return next((column for column, begins in _HEADS if key.startswith(begins)), None)


# --- lines ---------------------------------------------------------------------------------------------------


def _read(sheet: SheetRows, columns: dict[Column, int], first: int, criteria_set: CriteriaSet) -> ReadTable:
    lines = sheet.rows[first:]
    if len(lines) > MAX_ROWS:
        raise InputError(
            f"Tệp có hơn {MAX_ROWS} dòng, nhiều hơn hẳn số tiêu chí của một bộ. Không có gì được nhập. "
            "Hãy chọn đúng tệp tự đánh giá của một sản phẩm.",
            code="too_long",
        )
    _require_set(lines, columns, criteria_set)
    taken: dict[str, ReadRow] = {}
    errors: list[SelfRowError] = []
    refused: set[str] = set()
    for number, cells in lines:
        code = _code_text(_cell(cells, columns["code"]))
        try:
            line = _line(number, cells, columns, criteria_set)
            if line is not None and line.code in taken and taken[line.code] != _at(line, taken[line.code].row):
                refused.add(line.code)
                words = translate("SelfAssessment", "tiêu chí này đã có ở dòng {row} với nội dung khác")
                raise _LineError(words.format(row=taken[line.code].row))
            if line is not None:
                taken.setdefault(line.code, line)
        except _LineError as error:
            errors.append(SelfRowError(number, code, str(error)))
    return ReadTable(tuple(line for code, line in taken.items() if code not in refused), tuple(errors))


def _at(line: ReadRow, row: int) -> ReadRow:
    return ReadRow(row, line.code, line.option, line.description)


def _line(number: int, cells: Sequence[Any], columns: dict[Column, int], criteria_set: CriteriaSet) -> ReadRow | None:
    """What a line says; None for one that says nothing."""
    option_cell, points_cell = (_given(cells, columns, name) for name in ("option", "points"))
    words = _words(_given(cells, columns, "description"))
    raw = _cell(cells, columns["code"])
    code = _code_text(raw)
    node = criteria_set.criteria.get(code)
    if node is None:
        if (option_cell is None and points_cell is None) or _sums_up(criteria_set, cells, code):
            return None
        raise _LineError(_unknown(criteria_set, raw, code))
    option = _answer(node, option_cell, points_cell)
    return ReadRow(number, code, option, words) if option is not None or words else None


def _sums_up(criteria_set: CriteriaSet, cells: Sequence[Any], code: str) -> bool:
    """Whether a line is the heading or the sum of a part, of a group or of all."""
    groups = {node.code for part in criteria_set.parts for node in part.walk()} | {p.code for p in criteria_set.parts}
    return code in groups or any(isinstance(cell, str) and plain(cell).startswith(_SUMS) for cell in cells[:3])


def _unknown(criteria_set: CriteriaSet, raw: Any, code: str) -> str:
    if hasattr(raw, "year"):
        return translate("SelfAssessment", "mã tiêu chí đã bị đổi thành ngày tháng; hãy ghi lại mã dưới dạng chữ")
    if not code:
        return translate("SelfAssessment", "dòng này có câu trả lời nhưng thiếu mã tiêu chí")
    words = translate("SelfAssessment", "bộ {no} không có tiêu chí “{code}”")
    return words.format(no=criteria_set.no, code=code[:40])


def _answer(node: Node, option_cell: Any, points_cell: Any) -> int | None:
    option = None if option_cell is None else _option(node, option_cell)
    if points_cell is None:
        return option
    points = _whole(points_cell)
    if points is None:
        words = translate("SelfAssessment", "điểm “{text}” không phải là số nguyên")
        raise _LineError(words.format(text=str(points_cell)[:40]))
    if option is None:
        try:
            return option_of_points(node, points)
        except ValueError as error:
            raise _LineError(str(error)) from error
    if node.points_of(option) != points:
        words = translate("SelfAssessment", "phương án {n} được {has} điểm, nhưng dòng này ghi {points} điểm")
        raise _LineError(words.format(n=option, has=node.points_of(option), points=points))
    return option


def _option(node: Node, cell: Any) -> int:
    if isinstance(cell, str) and plain(cell) in _NONE_REACHED:
        return 0
    number = _whole(cell)
    if number is None:
        words = translate("SelfAssessment", "“{text}” không phải là số phương án")
        raise _LineError(words.format(text=str(cell)[:40]))
    if number > len(node.options):
        words = translate("SelfAssessment", "tiêu chí này chỉ có {n} phương án, không có phương án {number}")
        raise _LineError(words.format(n=len(node.options), number=number))
    return number


def _require_set(lines: Sequence[TableRow], columns: dict[Column, int], criteria_set: CriteriaSet) -> None:
    from ocop_desktop.services.self_assessment_desk import other_set

    if "set" not in columns:
        return
    named = {str(_cell(cells, columns["set"]) or "").strip().upper() for _, cells in lines} - {""}
    others = sorted(name for name in named if name != criteria_set.code)
    if others:
        raise other_set(criteria_set.code, others[0][:40])


# --- cells ---------------------------------------------------------------------------------------------------


def _cell(cells: Sequence[Any], at: int) -> Any:
    return cells[at] if at < len(cells) else None


def _given(cells: Sequence[Any], columns: dict[Column, int], name: Column) -> Any:
    """What a cell holds; None for an empty one. A formula without a value cannot be taken."""
    cell = _cell(cells, columns[name]) if name in columns else None
    if cell is NO_VALUE:
        raise _LineError(
            translate("SelfAssessment", "ô chứa công thức chưa có kết quả; hãy mở bằng Excel, lưu lại rồi nhập lại")
        )
    return None if isinstance(cell, str) and not cell.strip() else cell


def _whole(cell: Any) -> int | None:
    """A whole number that is not negative, however a spreadsheet keeps it."""
    if isinstance(cell, bool):
        return None
    if isinstance(cell, int | float):
        return int(cell) if math.isfinite(cell) and cell >= 0 and cell == int(cell) else None
    match = _WHOLE.fullmatch(cell.strip()) if isinstance(cell, str) else None
    return int(match[1]) if match else None


def _code_text(cell: Any) -> str:
    """A criterion's code, also where a spreadsheet has made a number of it."""
    if isinstance(cell, float):
        return f"{cell:g}"
    return "" if cell is None or cell is NO_VALUE else nfc(str(cell)).strip().replace(",", ".").rstrip(".")


def _is_code(cell: Any) -> bool:
    return _CODE.fullmatch(_code_text(cell)) is not None


def _words(cell: Any) -> str:
    if cell is None or cell is NO_VALUE:
        return ""
    text = nfc(str(cell)).strip()
    if len(text) > MAX_TEXT:
        words = translate("SelfAssessment", "phần mô tả dài {n} ký tự, tối đa {most}")
        raise _LineError(words.format(n=len(text), most=MAX_TEXT))
    return text


def error_lines(errors: Sequence[SelfRowError]) -> Iterator[str]:
    """Errors as lines to read."""
    for error in errors:
        words = translate("SelfAssessment", "Dòng {row}, tiêu chí {code}: {reason}")
        yield words.format(row=error.row, code=error.code or "–", reason=error.reason)
