"""Files of a self-assessment on the screen: looked at before they are taken, undone after, and written for others."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from ocop_desktop.errors import OcopError
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.self_assessment_importing import import_view
from ocop_desktop.presenters.self_assessment_view import SelfAssessmentView
from ocop_desktop.presenters.session import Session

if TYPE_CHECKING:
    from ocop_desktop.services.self_assessment_records import SelfAssessment, SelfImport


class SelfScreen(Protocol):
    """What the files need of the page's presenter."""

    @property
    def own(self) -> SelfAssessment | None:
        """What is open."""

    @property
    def editable(self) -> bool:
        """Whether it may be changed."""

    def when_saved(self, callback: Callable[[], None]) -> None:
        """Call back once everything is confirmed or refused."""

    def read(self) -> None:
        """Read anew what is open."""

    def show_fill(self) -> None:
        """Back to the criterion in front."""


class SelfFiles:
    """What the page does with files."""

    def __init__(self, session: Session, view: SelfAssessmentView, screen: SelfScreen) -> None:
        self._session = session
        self._view = view
        self._screen = screen
        self._plan: SelfImport | None = None
        #: What was there before the import that can be undone, and the version that it made.
        self._undo: tuple[SelfAssessment, int] | None = None

    @property
    def can_undo(self) -> bool:
        """Whether the last import can be undone."""
        return self._undo is not None

    def opened(self, own: SelfAssessment) -> None:
        """Something was read: an import of another product, or before another change, is not undone any more."""
        self._plan = None
        if self._undo is not None and (self._undo[0].product_id, self._undo[1]) != (own.product_id, own.version):
            self._undo = None

    def changed(self) -> None:
        """An answer was changed by hand after the import."""
        self._undo = None

    # --- in --------------------------------------------------------------------------------------------------

    def choose(self) -> None:
        """Ask for a file, look at it, and show what it would change."""
        if self._screen.editable:
            self._screen.when_saved(self._choose)

    def _choose(self) -> None:
        file, own, workspace = self._view.ask_import_file(), self._screen.own, self._session.workspace
        if file is None or own is None:
            return
        product_id = own.product_id
        self._view.show_busy(translate("SelfAssessment", "Đang đọc tệp “{file}”…").format(file=file.name))
        self._session.runner.run(
            lambda: workspace.read_self_import(product_id, file), self._looked_at, self._not_looked_at
        )

    def _looked_at(self, plan: SelfImport) -> None:
        if plan.product_id == self._session.product_id:
            self._plan = plan
            self._view.show_import(import_view(plan))

    def _not_looked_at(self, error: OcopError) -> None:
        self.give_up()
        self._view.show_error(error)

    def give_up(self) -> None:
        """Turn back from a file: nothing was kept."""
        self._plan = None
        self._screen.show_fill()

    def take(self) -> None:
        """Take the file that was looked at; where it has bad lines, without those."""
        plan, workspace = self._plan, self._session.workspace
        if plan is None:
            return
        self._plan = None
        self._view.show_busy(translate("SelfAssessment", "Đang nhập…"))

        def job() -> tuple[SelfAssessment, SelfAssessment]:
            before = workspace.self_assessment(plan.product_id)
            return before, workspace.take_self_import(plan, without_errors=True)

        self._session.runner.run(job, lambda both: self._taken(*both), self._not_taken)

    def _taken(self, before: SelfAssessment, after: SelfAssessment) -> None:
        self._undo = (before, after.version)
        self._read_again()

    def _not_taken(self, error: OcopError) -> None:
        self._view.show_error(error)
        self._screen.read()

    def undo(self) -> None:
        """Put back what was there before the import."""
        if self._undo is None:
            return
        (before, version), workspace = self._undo, self._session.workspace
        self._undo = None
        self._session.runner.run(lambda: workspace.put_back_self(before, version), self._put_back, self._not_taken)

    def _put_back(self, _: SelfAssessment) -> None:
        self._read_again()
        self._view.show_status(translate("SelfAssessment", "Đã hoàn tác: bản trước khi nhập tệp đã trở lại"), "good")

    def _read_again(self) -> None:
        self._session.touch()
        self._screen.read()

    # --- out -------------------------------------------------------------------------------------------------

    def export_template(self) -> None:
        """An empty table of the set for the producer to fill in and send back."""
        own, workspace = self._screen.own, self._session.workspace
        if own is not None:
            code = own.criteria_set.code
            title = translate("SelfAssessment", "Lưu mẫu điền cho chủ thể")
            self._export(title, f"mau-tu-danh-gia-{code}.xlsx", lambda to: workspace.export_self_template(code, to))

    def export_filled(self) -> None:
        """What is filled in, in the same table."""
        own, workspace = self._screen.own, self._session.workspace
        if own is not None:
            product_id, name = own.product_id, own.code or own.criteria_set.code
            set_code = None if own.current else own.criteria_set.code
            title = translate("SelfAssessment", "Lưu bản tự đánh giá")
            self._export(
                title, f"tu-danh-gia-{name}.xlsx", lambda to: workspace.export_self_assessment(product_id, to, set_code)
            )

    def _export(self, title: str, suggested: str, write: Callable[[Path], None]) -> None:
        target = self._view.ask_export_file(title, suggested)
        if target is None:
            return
        file = target if target.suffix else target.with_suffix(".xlsx")
        done = translate("SelfAssessment", "Đã lưu tệp “{file}”").format(file=file)
        self._session.runner.run(
            lambda: write(file), lambda _: self._view.show_status(done, "good"), self._view.show_error
        )
