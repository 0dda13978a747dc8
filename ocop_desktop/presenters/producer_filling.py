"""A producer being filled in: checked, kept or given up; a change of another window is never written over."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ocop_desktop.errors import OcopError
from ocop_desktop.i18n import translate
from ocop_desktop.presenters import producer_form as form
from ocop_desktop.presenters.form_leaving import LeavesForm
from ocop_desktop.presenters.producers_view import ProducersView, Typed
from ocop_desktop.presenters.session import Session
from ocop_desktop.presenters.setup import UnitChoice
from ocop_desktop.presenters.unit_search import communes
from ocop_desktop.services.registers_records import ProducerRow

if TYPE_CHECKING:
    from ocop_desktop.services.workspace import Workspace


class ProducerFilling(LeavesForm):
    """The open form. `kept` is told of a producer that was saved, then `back` leads to the table."""

    def __init__(
        self, session: Session, view: ProducersView, kept: Callable[[ProducerRow], None], back: Callable[[], None]
    ) -> None:
        super().__init__(view, back)
        self._session = session
        self._view = view
        self._kept = kept
        self._base: form.FormBase | None = None
        self._first = Typed()
        self._tried = False

    @property
    def open(self) -> bool:
        """Whether the form is open."""
        return self._base is not None

    @property
    def unsaved(self) -> bool:
        """Whether something is typed that would be lost."""
        return self._base is not None and form.differs(self._view.typed(), self._first)

    def begin(self, base: form.FormBase) -> None:
        """Show the form of a producer, or of a new one."""
        self._base, self._saving, self._tried = base, False, False
        view = form.form_view(base)
        self._first = view.typed
        self._view.show_problem("", newest=False)
        self._view.show_problems({})
        self._view.show_status("", "plain")
        self._view.show_form(view)
        self._view.show_form_note(form.form_note(base, view.typed))

    def changed(self) -> None:
        """Something was typed or chosen."""
        if self._base is not None:
            self._view.show_form_note(form.form_note(self._base, self._view.typed()))

    def left(self, field: str) -> None:
        """The keyboard has left a field: say what is wrong; what is empty is not blamed before the first save."""
        if self._base is None:
            return
        typed = self._view.typed()
        found = form.problems(self._base, typed)
        self._view.show_problems({f: text for f, text in found.items() if self._tried or getattr(typed, f).strip()})

    def communes(self, typed: str) -> tuple[UnitChoice, ...]:
        """Communes that fit what is typed."""
        return communes(self._base.units, self._base.home, typed) if self._base is not None else ()

    def commune_name(self, code: str) -> str:
        """The name of a commune of the list."""
        unit = self._base.units.unit(code) if self._base is not None else None
        return unit.name if unit else ""

    # --- keeping and leaving ---------------------------------------------------------------------------------

    def save(self) -> None:
        """Keep the producer, or lead to the first field that is wrong."""
        base = self._base
        if base is None or self._saving:
            return
        typed = self._view.typed()
        found = form.problems(base, typed)
        self._tried = True
        self._view.show_problems(found)
        self._view.show_problem("", newest=False)
        if found:
            self._view.focus_field(next(iter(found)))
        else:
            self._save(base, typed)

    def _save(self, base: form.FormBase, typed: Typed) -> None:
        workspace, draft, row = self._session.workspace, form.draft_of(base, typed), base.row
        self._saving = True
        self._view.show_saving(True)

        def job() -> ProducerRow:
            if row is None:
                return workspace.add_producer(draft)
            return workspace.update_producer(row.id, row.version, draft)

        self._session.runner.run(job, self._saved, self._not_saved)

    def _saved(self, row: ProducerRow) -> None:
        self._saving, self._base = False, None
        self._view.show_saving(False)
        self._session.touch()
        self._kept(row)
        self._view.show_status(translate("Producers", "Đã lưu “{name}”").format(name=row.producer.name), "good")
        self._after_saving()

    def _not_saved(self, error: OcopError) -> None:
        """What is typed stays on the screen."""
        self._saving, self._then = False, None
        self._view.show_saving(False)
        self._view.show_status(translate("Producers", "Chưa lưu được"), "bad")
        field = form.field_of(error)
        if field is not None:
            self._view.show_problems({field: error.message})
            self._view.focus_field(field)
        else:
            self._view.show_problem(error.message, newest=error.code == "stale")
        if error.code == "unexpected":
            self._view.show_error(error)

    def show_newest(self) -> None:
        """Give up what is typed for what another window has made of the producer, after asking."""
        base, workspace = self._base, self._session.workspace
        if base is None or base.row is None:
            return
        producer_id = base.row.id
        if self._give_up():
            self._session.runner.run(lambda: form_base(workspace, producer_id), self.begin, self._view.show_error)

    def _lost(self) -> str:
        return translate("Producers", "Thông tin chủ thể trên màn hình chưa lưu và sẽ mất nếu rời khỏi đây.")

    def _forget(self) -> None:
        self._base = None


def form_base(workspace: Workspace, producer_id: int | None) -> form.FormBase:
    """What the form is filled in on; runs on the worker. SheetError "gone"."""
    setup = workspace.setup()
    home = setup.office.province_code if setup else ""
    if producer_id is None:
        return form.FormBase(None, workspace.units(), home)
    row = workspace.producer(producer_id)
    sets = tuple(entry.row.set_code or None for entry in workspace.registered() if entry.producer_id == producer_id)
    return form.FormBase(row, workspace.units(), home, sets)
