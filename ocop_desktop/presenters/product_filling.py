"""A product being filled in: what is typed is checked, explained, kept or given up; nothing typed is lost unasked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from ocop_desktop.errors import OcopError, SheetError
from ocop_desktop.i18n import translate
from ocop_desktop.presenters import product_form as form
from ocop_desktop.presenters import product_notes as notes
from ocop_desktop.presenters.form_leaving import LeavesForm
from ocop_desktop.presenters.products_view import ProductsView, Typed
from ocop_desktop.presenters.session import Session
from ocop_desktop.presenters.setup import UnitChoice
from ocop_desktop.presenters.unit_search import communes
from ocop_desktop.services.records import ProductRow
from ocop_desktop.services.registers_records import ProducerRow
from ocop_desktop.services.rubrics import current_rubric

if TYPE_CHECKING:
    from ocop_desktop.services.workspace import Workspace


class Filling(LeavesForm):
    """The open form. `kept` is told of a product that was saved, then `back` leads to the table."""

    def __init__(
        self, session: Session, view: ProductsView, kept: Callable[[ProductRow], None], back: Callable[[], None]
    ) -> None:
        super().__init__(view, back)
        self._session = session
        self._view = view
        self._kept = kept
        self._base: form.FormBase | None = None
        self._first = Typed()
        self._chosen: int | None = None
        self._last: ProducerRow | None = None
        self._tried = False
        self._asked = 0

    @property
    def open(self) -> bool:
        """Whether the form is open."""
        return self._base is not None

    @property
    def unsaved(self) -> bool:
        """Whether something is typed that would be lost."""
        return self._base is not None and form.differs(self._view.typed(), self._first)

    def begin(self, base: form.FormBase) -> None:
        """Show the form of a product, or of a new one."""
        self._base, self._saving, self._tried = base, False, False
        view = form.form_view(base)
        self._first, self._chosen = view.typed, None
        self._last = base.producer(view.typed.producer)
        self._view.show_status("", "plain")
        self._view.show_problem("")
        self._view.show_problems({})
        self._view.show_form(view)
        self._explain(base, view.typed)

    # --- while typing ----------------------------------------------------------------------------------------

    def changed(self) -> None:
        """Something was typed: code and notes follow."""
        if self._base is not None:
            self._explain(self._base, self._view.typed())

    def _explain(self, base: form.FormBase, typed: Typed) -> None:
        self._view.show_code(form.live_code(base, typed))
        self._view.show_producer(*notes.producer_note(base, typed, base.producer(typed.producer, self._chosen)))
        self._view.show_set_note(notes.set_note(current_rubric(), base, typed))

    def left(self, field: str) -> None:
        """The keyboard has left a field: say what is wrong; what is empty is not blamed before the first save."""
        if self._base is None:
            return
        typed = self._view.typed()
        if field == "producer":
            self._bring_contact()
            typed = self._view.typed()
        found = form.problems(self._base, typed)
        self._view.show_problems({f: text for f, text in found.items() if self._tried or getattr(typed, f).strip()})
        if field == "year":
            self._propose(typed)

    def _propose(self, typed: Typed) -> None:
        """Another year has a count of its own; a number that somebody typed stays."""
        year = form.number(typed.year, form.FIRST_YEAR, form.LAST_YEAR)
        base, workspace = self._base, self._session.workspace
        if base is None or base.row is not None or not year or typed.sequence != self._first.sequence:
            return
        self._asked += 1
        asked = self._asked
        self._session.runner.run(
            lambda: workspace.next_sequence(year), lambda n: self._proposed(asked, str(n)), self._view.show_error
        )

    def _proposed(self, asked: int, sequence: str) -> None:
        if asked == self._asked and self._base is not None and self._view.typed().sequence == self._first.sequence:
            self._first = form.with_sequence(self._first, sequence)
            self._view.show_texts({"sequence": sequence})
            self.changed()

    # --- suggestions -----------------------------------------------------------------------------------------

    def producers(self, typed: str) -> tuple[str, ...]:
        """Producers of the register that fit what is typed."""
        return notes.suggestions(self._base, typed) if self._base is not None else ()

    def producer_chosen(self, label: str) -> None:
        """A suggestion was taken: which producer it stands for counts, even where another has the same name."""
        row = notes.chosen(self._base, label) if self._base is not None else None
        if row is not None:
            self._chosen = row.id
            self._view.show_texts({"producer": row.producer.name})
            self._bring_contact()
            self.changed()

    def _bring_contact(self) -> None:
        """Telephone and address of the producer come along where none is typed."""
        if self._base is None:
            return
        typed = self._view.typed()
        found = self._base.producer(typed.producer, self._chosen)
        texts = notes.contact(found, self._last, typed)
        self._last = found
        if texts:
            self._view.show_texts(texts)
            self.changed()

    def communes(self, typed: str) -> tuple[UnitChoice, ...]:
        """Communes that fit what is typed, those of the office's province first."""
        base = self._base
        return communes(base.units, base.office.province_code, typed) if base is not None else ()

    def commune_name(self, code: str) -> str:
        """The name of a commune of the list."""
        unit = self._base.units.unit(code) if self._base is not None else None
        return unit.name if unit else ""

    # --- keeping and leaving ---------------------------------------------------------------------------------

    def save(self) -> None:
        """Keep the product, or lead to the first field that is wrong."""
        base = self._base
        if base is None or self._saving:
            return
        typed = self._view.typed()
        found = form.problems(base, typed)
        self._tried = True
        self._view.show_problems(found)
        self._view.show_problem("")
        if found:
            self._view.focus_field(next(iter(found)))
        else:
            self._save(base, typed)

    def _save(self, base: form.FormBase, typed: Typed) -> None:
        workspace = self._session.workspace
        producer = base.producer(typed.producer, self._chosen)
        draft, details = form.draft_of(typed, producer), form.details_of(base, typed)
        product_id = base.row.id if base.row is not None else None
        self._saving = True
        self._view.show_saving(True)
        self._session.runner.run(
            lambda: workspace.save_product(product_id, draft, details), self._saved, self._not_saved
        )

    def _saved(self, row: ProductRow) -> None:
        self._saving, self._base = False, None
        self._view.show_saving(False)
        self._kept(row)
        self._view.show_status(translate("Products", "Đã lưu “{name}”").format(name=row.product.name), "good")
        self._after_saving()

    def _not_saved(self, error: OcopError) -> None:
        """What is typed stays on the screen."""
        self._saving, self._then = False, None
        self._view.show_saving(False)
        self._view.show_status(translate("Products", "Chưa lưu được"), "bad")
        field = form.field_of(error)
        if field is not None:
            self._view.show_problems({field: error.message})
            self._view.focus_field(field)
        else:
            self._view.show_problem(error.message)
        if error.code == "unexpected":
            self._view.show_error(error)

    def _lost(self) -> str:
        return translate("Products", "Thông tin sản phẩm trên màn hình chưa lưu và sẽ mất nếu rời khỏi đây.")

    def _forget(self) -> None:
        self._base = None


def form_base(workspace: Workspace, row: ProductRow | None, year: int) -> form.FormBase:
    """What the form is filled in on; runs on the worker. SheetError "no_setup"."""
    setup = workspace.setup()
    if setup is None:
        raise SheetError("Chưa khai báo cơ quan đánh giá. Hãy khai báo trong phần Cài đặt trước.", code="no_setup")
    base = form.FormBase(
        office=setup.office,
        row=row,
        taken=form.taken_codes(workspace.products(), row),
        proposed=workspace.next_sequence(year),
        year=year,
        producers=tuple(workspace.producers()),
        units=workspace.units(),
    )
    if row is None:
        return base
    return replace(
        base,
        producer_id=next((e.producer_id for e in workspace.registered(row.product.name) if e.row.id == row.id), None),
        details=workspace.product_details(row.id),
        left=workspace.left_behind(row.id),
    )
