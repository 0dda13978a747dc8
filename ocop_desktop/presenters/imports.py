"""The page "Nhập danh sách": a file, its columns, a preview with its questions, and all of it registered or nothing.

What is long runs on the worker and tells a meter how far it is; the page looks at the meter from time to time.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Literal

from ocop_desktop.errors import OcopError
from ocop_desktop.i18n import translate
from ocop_desktop.presenters import imports_columns as heads
from ocop_desktop.presenters import imports_preview as words
from ocop_desktop.presenters import imports_question as asking
from ocop_desktop.presenters.imports_preview import Plan
from ocop_desktop.presenters.imports_view import FileView, ImportsView
from ocop_desktop.presenters.imports_work import Looked, Meter, make_plan
from ocop_desktop.presenters.session import Session
from ocop_desktop.services.import_columns import Field
from ocop_desktop.services.import_records import Answer, Imported, PastImport, PlannedRow
from ocop_desktop.services.table_files import TableFile, read_table

Stage = Literal["file", "columns", "preview", "question", "work", "done"]

#: Of the lists that were registered before, as many as one looks through.
_MOST_PAST = 5


class ImportsPresenter:
    """What the page does, step by step."""

    def __init__(self, session: Session, view: ImportsView) -> None:
        self._session = session
        self._view = view
        self.stage: Stage = "file"
        self._meter = Meter("")
        self._reading: heads.Reading | None = None
        self._plan: Plan | None = None
        self._asked: PlannedRow | None = None
        self._imported: Imported | None = None
        self._seen = -1

    # --- the file --------------------------------------------------------------------------------------------

    def start(self) -> None:
        """The page comes into view: go on where one was; the register may have changed meanwhile."""
        if self.stage == "file":
            self._show_file("")
        elif self.stage in ("preview", "question") and self._session.generation != self._seen:
            self.look()

    def again(self) -> None:
        """Begin with another file."""
        self._reading = self._plan = self._imported = None
        self._show_file("")

    def _show_file(self, problem: str) -> None:
        self.stage = "file"
        workspace = self._session.workspace

        def show(past: list[PastImport]) -> None:
            lines = tuple(words.past_line(each) for each in past[:_MOST_PAST])
            if self.stage == "file":
                self._view.show_file(FileView(lines, problem))

        self._session.runner.run(workspace.past_imports, show, self._view.show_error)

    def choose(self, path: Path | None) -> None:
        """Read a file; where its columns are recognised, go straight on to the preview."""
        if path is None or self.stage == "work":
            return
        workspace = self._session.workspace
        meter = self._begin_work(translate("Imports", "Đang đọc “{file}”…").format(file=path.name))

        def job() -> Looked:
            table = read_table(path)
            meter.tick(0)
            reading = heads.begin(table)
            return Looked(reading, None if reading.missing else make_plan(workspace, reading, meter))

        self._session.runner.run(job, self._looked, self._not_read)

    def _looked(self, looked: Looked) -> None:
        self._reading = looked.reading
        if looked.plan is None:
            self._show_columns()
        else:
            self._planned(looked.plan)

    def _not_read(self, error: OcopError) -> None:
        if error.code == "unexpected":
            self._view.show_error(error)
        if error.code == "cancelled":
            self._view.show_status(error.message, "plain")
        self._show_file("" if error.code == "cancelled" else error.message)

    def _begin_work(self, text: str, total: int = 0) -> Meter:
        self._meter, self.stage = Meter(text, total), "work"
        self._view.show_work(self._meter.view())
        return self._meter

    def look_at_work(self) -> None:
        """Show how far the work is; the page asks from time to time."""
        if self.stage == "work":
            self._view.show_work(self._meter.view())

    def cancel_work(self) -> None:
        """End long work; nothing of it stays."""
        self._meter.cancelled = True
        self.look_at_work()

    # --- the columns -----------------------------------------------------------------------------------------

    def edit_columns(self) -> None:
        """Look at the columns again."""
        if self._reading is not None:
            self._show_columns()

    def _show_columns(self) -> None:
        assert self._reading is not None
        self.stage = "columns"
        self._view.show_columns(heads.columns_view(self._reading))

    def set_sheet(self, sheet: str) -> None:
        """Read another worksheet."""
        self._read_heads(sheet, None)

    def set_head(self, row: int | None) -> None:
        """The head is in this row; None lets the program find it."""
        if self._reading is not None:
            self._read_heads(self._reading.heads.sheet, row)

    def _read_heads(self, sheet: str, row: int | None) -> None:
        if self._reading is None:
            return
        table: TableFile = self._reading.table

        def show(reading: heads.Reading) -> None:
            self._reading = reading
            self._show_columns()

        self._session.runner.run(lambda: heads.begin(table, sheet, row), show, self._view.show_error)

    def set_column(self, field: Field, column: int) -> None:
        """This column holds a field, -1 for none."""
        if self._reading is not None:
            self._reading = heads.with_column(self._reading, field, column)
            self._show_columns()

    def look(self) -> None:
        """Read the list and see what would be done."""
        reading, workspace = self._reading, self._session.workspace
        if reading is None or not reading.ready:
            return
        text = translate("Imports", "Đang xem “{file}”…").format(file=reading.heads.file)
        meter = self._begin_work(text)
        self._session.runner.run(lambda: make_plan(workspace, reading, meter), self._planned, self._not_planned)

    def _not_planned(self, error: OcopError) -> None:
        self._show_columns()
        if error.code != "cancelled":
            self._view.show_error(error)

    # --- the preview -----------------------------------------------------------------------------------------

    def _planned(self, plan: Plan) -> None:
        """Answers given before stay where the question is the same."""
        if self._plan is not None and self._plan.reading is plan.reading:
            asked = {row.row.row for row in plan.plan.questions}
            plan.answers = {row: answer for row, answer in self._plan.answers.items() if row in asked}
            plan.skipping = self._plan.skipping
        self._plan, self._seen = plan, self._session.generation
        self._show_preview()

    def _show_preview(self) -> None:
        assert self._plan is not None
        self.stage, self._asked = "preview", None
        self._view.show_preview(words.preview(self._plan))

    def skip_errors(self, skip: bool) -> None:
        """Leave rows with errors out, or not."""
        if self._plan is not None and self._plan.skipping != skip:
            self._plan.skipping = skip
            self._show_preview()

    def export_errors(self) -> None:
        """The rows with errors as a table, to be mended one after the other."""
        plan = self._plan
        target = self._view.ask_table_file(
            translate("Imports", "Lưu danh sách lỗi vào đâu?"), translate("Imports", "Dong loi.xlsx")
        )
        if plan is not None and target is not None:
            workspace, file = self._session.workspace, _with_ending(target)
            self._session.runner.run(
                lambda: workspace.export_row_errors(plan.plan.errors, file), self._written(file), self._view.show_error
            )

    def save_template(self) -> None:
        """An empty list to be filled in."""
        target = self._view.ask_table_file(
            translate("Imports", "Lưu mẫu danh sách vào đâu?"), translate("Imports", "Mau danh sach.xlsx")
        )
        if target is not None:
            workspace, file = self._session.workspace, _with_ending(target)
            self._session.runner.run(
                lambda: workspace.export_template(file), self._written(file), self._view.show_error
            )

    def _written(self, file: Path) -> Callable[[None], None]:
        text = translate("Imports", "Đã lưu “{file}”").format(file=file)
        return lambda _: self._view.show_status(text, "good")

    # --- questions -------------------------------------------------------------------------------------------

    def ask(self, row: int | None = None) -> None:
        """Look at a question: the one of this row, else the first without an answer, else the first."""
        plan = self._plan
        if plan is None or not plan.plan.questions:
            return
        named = next((each for each in plan.plan.questions if each.row.row == row), None)
        self._asked = named or next(iter(plan.open), plan.plan.questions[0])
        self.stage = "question"
        self._view.show_question(asking.question(plan, self._asked))

    def opened(self, row: int) -> None:
        """A row of the preview was opened: a question is looked at, everything else is said in its row."""
        if self._plan is not None and any(each.row.row == row for each in self._plan.plan.questions):
            self.ask(row)

    def answer(self, answer: Answer) -> None:
        """Answer the question in front, and go on to the next one."""
        if self._plan is None or self._asked is None:
            return
        self._plan.answers[self._asked.row.row] = answer
        if self._plan.open:
            self.ask()
        else:
            self._show_preview()

    def answer_all(self, answer: Answer) -> None:
        """Answer every question that is open the same way; where none is, all of them."""
        if self._plan is not None:
            rows = self._plan.open or self._plan.plan.questions
            self._plan.answers.update({row.row.row: answer for row in rows})
            self._show_preview()

    def back_to_preview(self) -> None:
        """Leave a question as it is."""
        if self._plan is not None:
            self._show_preview()

    # --- doing it --------------------------------------------------------------------------------------------

    def take(self) -> None:
        """Register the list, all of it or nothing."""
        plan, workspace = self._plan, self._session.workspace
        if plan is None or not plan.ready or self.stage == "work":
            return
        meter = self._begin_work(translate("Imports", "Đang nhập…"), plan.taken)

        def job() -> Imported:
            return workspace.take_import(
                plan.products, dict(plan.answers), without_errors=plan.skipping, tick=meter.tick
            )

        self._session.runner.run(job, lambda imported: self._taken(plan, imported), self._not_taken)

    def _taken(self, plan: Plan, imported: Imported) -> None:
        self.stage, self._imported = "done", imported
        self._plan = self._reading = None
        self._session.touch()
        self._view.show_done(words.done(plan, imported))
        text = translate("Imports", "Đã nhập {n} sản phẩm").format(n=len(imported.added))
        self._view.show_status(text, "good")

    def _not_taken(self, error: OcopError) -> None:
        self._show_preview()
        self._view.show_status(translate("Imports", "Không có gì được nhập"), "bad")
        if error.code != "cancelled":
            self._view.show_error(error)

    def take_back(self, import_id: int = 0) -> None:
        """Undo an import, the one just done where none is named, after saying what goes."""
        wanted = import_id or (self._imported.import_id if self._imported is not None else 0)
        if not wanted:
            return
        text = translate(
            "Imports",
            "Mọi sản phẩm còn lại của lần nhập này được rút khỏi sổ, cùng chủ thể mới chưa ai sửa. Nếu đã sửa các sản "
            "phẩm này thì phần sửa cũng mất. Tệp danh sách không bị động đến; có thể nhập lại.",
        )
        title, go = translate("Imports", "Rút lại lần nhập này?"), translate("Imports", "Rút lại")
        if self._view.confirm(title, text, go):
            workspace = self._session.workspace
            self._session.runner.run(lambda: workspace.take_back_import(wanted), self._back, self._view.show_error)

    def _back(self, count: int) -> None:
        self._session.touch()
        self._view.show_status(translate("Imports", "Đã rút lại {n} sản phẩm").format(n=count), "good")
        self.again()

    def open_products(self) -> None:
        """Go on with what was registered."""
        self.stage, self._imported = "file", None
        self._view.go("products")


def _with_ending(target: Path) -> Path:
    return target if target.suffix else target.with_suffix(".xlsx")
