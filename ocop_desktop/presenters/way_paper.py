"""The advice on the way to a star as a paper: looked at, printed, saved; a council's is kept when it is printed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from ocop_desktop.errors import OcopError
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.scoring_view import Tone
from ocop_desktop.presenters.session import Session

if TYPE_CHECKING:
    from ocop_desktop.services.council_paper_records import DrawnPaper
    from ocop_desktop.services.workspace import Workspace

#: A council's result by round and product, or one sheet by its id.
Source = tuple[int, int] | str


class WayPaperView(Protocol):
    """The paper as its presenter sees it."""

    def show_paper(self, pdf: bytes, title: str) -> None:
        """The paper, from its first page."""

    def print_pdf(self, pdf: bytes, title: str, pages: int) -> None:
        """Let the person choose a printer, and print."""

    def ask_save(self, name: str) -> Path | None:
        """Where the PDF goes; None where the person turned back."""

    def show_status(self, text: str, tone: Tone) -> None:
        """Something is done."""

    def show_error(self, error: OcopError) -> None:
        """An error that stops what was asked."""


class WayPaperPresenter:
    """Draws the paper for what the panel shows."""

    def __init__(self, session: Session, view: WayPaperView) -> None:
        self._session = session
        self._view = view
        self._source: Source | None = None
        self._drawn: DrawnPaper | None = None

    def look(self, source: Source, target: int | None, freed: frozenset[str]) -> None:
        """Draw and show it."""
        self._source, self._drawn = source, None
        workspace = self._session.workspace
        self._session.runner.run(lambda: _draw(workspace, source, target, freed), self._show, self._view.show_error)

    def _show(self, drawn: DrawnPaper) -> None:
        self._drawn = drawn
        self._view.show_paper(drawn.pdf, drawn.title)

    def print(self) -> None:
        """Keep it, where it is a paper of a round, and print what is kept."""
        drawn, source, workspace = self._drawn, self._source, self._session.workspace
        if drawn is None or source is None:
            return
        self._session.runner.run(
            lambda: _kept(workspace, source, drawn),
            lambda pdf: self._view.print_pdf(pdf, drawn.title, drawn.pages),
            self._view.show_error,
        )

    def printed(self) -> None:
        """It was handed to the printer."""
        drawn, source, workspace = self._drawn, self._source, self._session.workspace
        self._view.show_status(translate("WayUp", "Đã gửi bản gợi ý đến máy in"), "good")
        if drawn is not None and isinstance(source, tuple):
            ref, round_id = drawn.ref, source[0]
            self._session.runner.run(
                lambda: workspace.record_paper_print(round_id, ref, drawn.pages), lambda _: None, self._view.show_error
            )

    def save(self) -> None:
        """A copy in a file."""
        drawn = self._drawn
        target = self._view.ask_save(drawn.file_name) if drawn is not None else None
        if drawn is None or target is None:
            return
        pdf, text = drawn.pdf, translate("WayUp", "Đã lưu vào “{file}”").format(file=target)
        self._session.runner.run(
            lambda: _write(target, pdf), lambda _: self._view.show_status(text, "good"), self._view.show_error
        )


def _draw(workspace: Workspace, source: Source, target: int | None, freed: frozenset[str]) -> DrawnPaper:
    if isinstance(source, str):
        return workspace.sheet_way_paper(source, target, freed)
    return workspace.draw_paper("way_up", *source, None, target, freed)


def _kept(workspace: Workspace, source: Source, drawn: DrawnPaper) -> bytes:
    """The bytes that go to the printer."""
    if isinstance(source, str):
        return drawn.pdf
    kept = workspace.keep_paper("way_up", *source, None, drawn.ref.target, drawn.ref.freed)
    return workspace.archived_paper(kept.id)


def _write(target: Path, pdf: bytes) -> None:
    from ocop_desktop.files import write_durably

    write_durably(target, pdf)
