"""What the page "Nhập danh sách" shows, as frozen data in final words; widgets only place it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from ocop_desktop.errors import OcopError
from ocop_desktop.presenters.scoring_view import Tone
from ocop_desktop.presenters.table_rows import Row
from ocop_desktop.services.import_columns import Field


@dataclass(frozen=True)
class PastLine:
    """A list that was registered; `id` is 0 where it cannot be taken back as a whole."""

    id: int
    text: str
    note: str


@dataclass(frozen=True)
class FileView:
    """Choose a file: what was registered before, and what was wrong with the last file."""

    past: tuple[PastLine, ...]
    problem: str


@dataclass(frozen=True)
class Choice:
    """An entry of a choice: a worksheet, a row that may be the head, a column."""

    value: str | int | None
    text: str


@dataclass(frozen=True)
class FieldLine:
    """A field, the column that is taken for it (-1 for none), and what stands in the first rows of that column."""

    field: Field
    name: str
    column: int
    samples: str
    required: bool


@dataclass(frozen=True)
class ColumnsView:
    """Which column holds what. `hint` says what is still missing, "" where the list can be read."""

    file: str
    sheets: tuple[Choice, ...]
    sheet: str
    heads: tuple[Choice, ...]
    head: int | None
    columns: tuple[Choice, ...]
    fields: tuple[FieldLine, ...]
    sample: tuple[tuple[str, ...], ...]
    hint: str


@dataclass(frozen=True)
class PreviewView:
    """What the import would do. `questions` and `errors` are words about what is to be settled, "" where nothing is.

    `asking`: questions are open, and answering them is what comes next. `skip` are the words of the box that leaves
    rows with errors out, `hint` why the import cannot begin yet.
    """

    summary: str
    columns: str
    again: str
    more: str
    rows: tuple[Row, ...]
    questions: str
    asking: bool
    errors: str
    skip: str
    skipping: bool
    verb: str
    enabled: bool
    hint: str


@dataclass(frozen=True)
class Compared:
    """A line of the comparison; `differs` marks what is not the same on both sides."""

    name: str
    listed: str
    known: str
    differs: bool


@dataclass(frozen=True)
class QuestionView:
    """Is a row the product that it is named like? `answer` says what was answered, "" for nothing yet."""

    title: str
    text: str
    listed: str
    known: str
    lines: tuple[Compared, ...]
    answer: str


@dataclass(frozen=True)
class WorkView:
    """Long work: what is done, how much of it. `total` is 0 where that cannot be told."""

    text: str
    done: int
    total: int
    cancelling: bool


@dataclass(frozen=True)
class DoneView:
    """What came of it."""

    title: str
    lines: tuple[str, ...]
    undo: bool


class ImportsView(Protocol):
    """The page as its presenter sees it."""

    def show_file(self, file: FileView) -> None:
        """Choose a file."""

    def show_columns(self, columns: ColumnsView) -> None:
        """Say which column holds what."""

    def show_preview(self, preview: PreviewView) -> None:
        """Look at what would be done."""

    def show_question(self, question: QuestionView) -> None:
        """A row beside the product that it is named like."""

    def show_work(self, work: WorkView) -> None:
        """Long work has begun, or gone on."""

    def show_done(self, done: DoneView) -> None:
        """It is done."""

    def show_status(self, text: str, tone: Tone) -> None:
        """Done or not."""

    def show_error(self, error: OcopError) -> None:
        """An error that stops what was asked."""

    def confirm(self, title: str, text: str, verb: str) -> bool:
        """Ask before something deliberate."""

    def ask_table_file(self, title: str, suggested: str) -> Path | None:
        """Where a table is to be written; None where the person turned back."""

    def go(self, key: str) -> None:
        """Show another page."""
