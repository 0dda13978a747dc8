"""What an import would do, in words: its rows, its questions beside what is known, what came of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import islice

from ocop_desktop.i18n import translate
from ocop_desktop.presenters.imports_columns import Reading, columns_words
from ocop_desktop.presenters.imports_view import DoneView, PastLine, PreviewView
from ocop_desktop.presenters.table_rows import Cell, Column, Row
from ocop_desktop.presenters.words import day_and_time
from ocop_desktop.services.import_records import (
    Answer,
    Imported,
    ImportPlan,
    PastImport,
    PlannedRow,
    ProductList,
    RowError,
)
from ocop_desktop.services.registers_records import RegisteredProduct

#: Rows of each kind that are shown; the rest is taken all the same.
MOST_SHOWN = 1_000


@dataclass
class Plan:
    """What was read and what would be done, with the answers given so far."""

    reading: Reading
    products: ProductList
    plan: ImportPlan
    known: Mapping[int, RegisteredProduct]
    again: PastImport | None
    answers: dict[int, Answer] = field(default_factory=dict)
    skipping: bool = False

    @property
    def open(self) -> list[PlannedRow]:
        """Questions that nobody has answered."""
        return [row for row in self.plan.questions if row.row.row not in self.answers]

    @property
    def taken(self) -> int:
        """How many products would be registered."""
        return len(self.plan.new) + sum(1 for answer in self.answers.values() if answer == "add")

    @property
    def ready(self) -> bool:
        """Whether everything is settled and something would be registered."""
        return not self.open and self.taken > 0 and (self.skipping or not self.plan.errors)


def columns() -> tuple[Column, ...]:
    """The columns of the preview."""
    return (
        Column("row", translate("Imports", "Dòng"), 80, number=True),
        Column("result", translate("Imports", "Kết quả"), 120, filtered=True),
        Column("product", translate("Imports", "Tên sản phẩm"), 220),
        Column("producer", translate("Imports", "Chủ thể"), 190),
        Column("commune", translate("Imports", "Xã, phường"), 150, wide_only=True),
        Column("note", translate("Imports", "Ghi chú, lý do"), 330),
    )


def preview(plan: Plan) -> PreviewView:
    """The whole step."""
    found = plan.plan
    return PreviewView(
        summary=_summary(plan),
        columns=columns_words(plan.reading),
        again=_again(plan.again),
        more=_more(found),
        rows=tuple(_rows(plan)),
        questions=_questions(plan),
        asking=bool(plan.open),
        errors=_errors(found),
        skip=translate("Imports", "Bỏ qua các dòng lỗi"),
        skipping=plan.skipping,
        verb=translate("Imports", "Nhập {n} sản phẩm").format(n=plan.taken),
        enabled=plan.ready,
        hint=_hint(plan),
    )


def _summary(plan: Plan) -> str:
    found = plan.plan
    parts = [
        translate("Imports", "{n} dòng").format(n=found.rows),
        translate("Imports", "{n} mới").format(n=len(found.new)),
        translate("Imports", "{n} câu hỏi").format(n=len(found.questions)),
        translate("Imports", "{n} lỗi").format(n=len(found.errors)),
    ]
    elsewhere = sum(row.elsewhere for row in (*found.new, *found.questions))
    if elsewhere:
        parts.append(translate("Imports", "{n} của xã khác").format(n=elsewhere))
    return f"{plan.reading.heads.file}: {' · '.join(parts)}"


def _again(past: PastImport | None) -> str:
    if past is None:
        return ""
    text = translate("Imports", "Chính tệp này đã được nhập lúc {when}; {n} sản phẩm của lần đó còn trong sổ.")
    return text.format(when=day_and_time(past.at), n=past.products)


def _more(found: ImportPlan) -> str:
    if max(len(found.new), len(found.questions), len(found.errors)) <= MOST_SHOWN:
        return ""
    text = translate("Imports", "Bảng hiện {n} dòng đầu của mỗi loại; mọi dòng đều được xử lý như nhau.")
    return text.format(n=MOST_SHOWN)


def _questions(plan: Plan) -> str:
    every, left = len(plan.plan.questions), len(plan.open)
    if not every:
        return ""
    if not left:
        return translate("Imports", "Đã trả lời cả {n} câu hỏi.").format(n=every)
    text = translate("Imports", "{n} dòng trùng tên sản phẩm và chủ thể, cần trả lời.")
    return text.format(n=left)


def _errors(found: ImportPlan) -> str:
    if not found.errors:
        return ""
    text = translate("Imports", "{n} dòng lỗi: sửa trong tệp rồi chọn lại tệp, hoặc bỏ qua.")
    return text.format(n=len(found.errors))


def _hint(plan: Plan) -> str:
    if plan.open:
        return translate("Imports", "Còn {n} câu hỏi chưa trả lời.").format(n=len(plan.open))
    if plan.plan.errors and not plan.skipping:
        return translate("Imports", "Còn {n} dòng lỗi.").format(n=len(plan.plan.errors))
    return "" if plan.taken else translate("Imports", "Không có dòng nào để nhập.")


# --- rows ----------------------------------------------------------------------------------------------------


def _rows(plan: Plan) -> Iterable[Row]:
    """What needs a person first: errors, then questions, then what is new."""
    yield from (_error(error) for error in islice(plan.plan.errors, MOST_SHOWN))
    yield from (_question(row, plan.answers.get(row.row.row)) for row in islice(plan.plan.questions, MOST_SHOWN))
    yield from (_new(row) for row in islice(plan.plan.new, MOST_SHOWN))


def _error(error: RowError) -> Row:
    cells = (
        Cell(str(error.row), sort=error.row),
        Cell(translate("Imports", "Lỗi"), tone="bad"),
        Cell(error.product),
        Cell(""),
        Cell(""),
        Cell(error.reason),
    )
    return Row(error.row, cells, spoken=f"{error.row}, {error.reason}")


def _question(planned: PlannedRow, answer: Answer | None) -> Row:
    same = planned.same
    assert same is not None
    if same.product_id is None:
        words = translate("Imports", "Trùng với dòng {row} của tệp.").format(row=same.row)
    else:
        code = f" ({same.code})" if same.code else ""
        words = translate("Imports", "Trùng với sản phẩm đã có{code}.").format(code=code)
    note = f"{words} {answer_words(answer)}"
    return _planned(planned, translate("Imports", "Câu hỏi"), "plain" if answer else "missing", note)


def answer_words(answer: Answer | None) -> str:
    """What becomes of a row that is a question."""
    if answer is None:
        return translate("Imports", "Chưa trả lời.")
    return translate("Imports", "Sẽ thêm mới.") if answer == "add" else translate("Imports", "Sẽ bỏ qua.")


def _new(planned: PlannedRow) -> Row:
    return _planned(planned, translate("Imports", "Mới"), "good", "; ".join(planned.row.notes))


def _planned(planned: PlannedRow, result: str, tone: str, note: str) -> Row:
    row = planned.row
    elsewhere = translate("Imports", "Xã khác: {name}")
    commune = elsewhere.format(name=row.commune) if planned.elsewhere else row.commune
    cells = (
        Cell(str(row.row), sort=row.row),
        Cell(result, tone="good" if tone == "good" else "missing" if tone == "missing" else "plain"),
        Cell(row.product),
        Cell(row.producer.name),
        Cell(commune, tone="missing" if planned.elsewhere else "plain"),
        Cell(note),
    )
    return Row(row.row, cells, row.producer.address, f"{row.row}, {result}, {row.product}, {note}")


# --- afterwards ----------------------------------------------------------------------------------------------


def done(plan: Plan, imported: Imported) -> DoneView:
    """What came of it, and what is to be done next."""
    lines = []
    if imported.left:
        lines.append(translate("Imports", "{n} dòng trùng được bỏ qua.").format(n=len(imported.left)))
    if plan.plan.errors:
        lines.append(translate("Imports", "{n} dòng lỗi được bỏ qua.").format(n=len(plan.plan.errors)))
    lines.append(
        translate(
            "Imports",
            "Sản phẩm của xã mình đã nhận số tiếp theo. Trong sổ sản phẩm, dòng “Thiếu thông tin” còn cần chọn bộ hoặc "
            "ghi số do xã khác cấp.",
        )
    )
    title = translate("Imports", "Đã nhập {n} sản phẩm từ “{file}”")
    return DoneView(title.format(n=len(imported.added), file=plan.reading.heads.file), tuple(lines), undo=True)


def past_line(past: PastImport) -> PastLine:
    """A list that was registered, in one line."""
    text = translate("Imports", "{file} · nhập {when} · còn {n} sản phẩm")
    note = translate("Imports", "Đã có phiếu hoặc hồ sơ nên không rút lại cả lần nhập được.") if past.used else ""
    words = text.format(file=past.file, when=day_and_time(past.at), n=past.products)
    return PastLine(0 if past.used else past.id, words, note)
