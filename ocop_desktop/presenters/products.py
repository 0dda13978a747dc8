"""The products page: the list, the form, and what may be done with the product in front.

The selected row is the product in front, so that every page of the sidebar opens what is seen here.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ocop_desktop.errors import OcopError, SheetError
from ocop_desktop.i18n import translate
from ocop_desktop.presenters import product_form as form
from ocop_desktop.presenters.products_list import deletion_words, product_list, unfinished
from ocop_desktop.presenters.products_view import ProductsView, Typed
from ocop_desktop.presenters.session import Session
from ocop_desktop.rubric.model import Rubric
from ocop_desktop.services.records import ProductRow
from ocop_desktop.services.rubrics import current_rubric

if TYPE_CHECKING:
    from ocop_desktop.services.workspace import Workspace


class ProductsPresenter:
    """What the products page does."""

    def __init__(self, session: Session, view: ProductsView, year: Callable[[], int]) -> None:
        self._session = session
        self._view = view
        self._year = year
        self._rows: list[ProductRow] = []
        self._query = ""
        self._form: form.FormBase | None = None
        self._first = Typed()
        self._saving = False
        self._tried = False
        self._asked = 0
        self._then: Callable[[], None] | None = None

    # --- the list --------------------------------------------------------------------------------------------

    def start(self) -> None:
        """The page comes into view: read the list again, unless a form is open."""
        if self._form is None:
            self._read()

    def _read(self) -> None:
        workspace = self._session.workspace

        def job() -> list[ProductRow]:
            current_rubric()
            return workspace.products()

        self._session.runner.run(job, self._loaded, self._not_loaded)

    def _not_loaded(self, error: OcopError) -> None:
        self._view.show_failed(error.message)
        if error.code == "unexpected":
            self._view.show_error(error)

    def _loaded(self, rows: list[ProductRow]) -> None:
        self._rows = rows
        if self._form is None:
            self._show()

    def _show(self) -> None:
        if not self._rows:
            self._put_in_front(None)
            self._view.show_empty()
            return
        products = product_list(self.rubric, self._rows, self._query, self._session.product_id)
        if products.selected is not None:
            self._put_in_front(products.selected)
        self._view.show_list(products)

    @property
    def rubric(self) -> Rubric:
        """The decision in force."""
        return current_rubric()

    def search(self, query: str) -> None:
        """Show what fits, as it is typed."""
        self._query = query
        if self._rows and self._form is None:
            self._show()

    def select(self, product_id: int) -> None:
        """Put a product in front."""
        if self._row(product_id):
            self._put_in_front(product_id)

    def _put_in_front(self, product_id: int | None) -> None:
        if product_id != self._session.product_id:
            self._session.choose_product(product_id)

    def _row(self, product_id: int | None) -> ProductRow | None:
        return next((row for row in self._rows if row.id == product_id), None)

    @property
    def selected(self) -> ProductRow | None:
        """The product in front."""
        return self._row(self._session.product_id)

    def open(self) -> None:
        """Do what comes next for the product in front: fill it in, score it, or look at its result."""
        row = self.selected
        if row is not None and unfinished(row):
            self.edit()
        elif row is not None:
            finished = row.sheet is not None and row.sheet.status != "open"
            self._view.go("result" if finished else "scoring")

    # --- deleting --------------------------------------------------------------------------------------------

    def delete(self) -> None:
        """Delete the product in front after asking; the store keeps what is closed or signed."""
        row, workspace = self.selected, self._session.workspace
        if row is None:
            return
        if row.sheet is not None and (row.sheet.status != "open" or row.sheet.revision > 1):
            self._view.show_error(_kept(row))
            return
        title, text = deletion_words(row)
        if self._view.confirm(title, text, translate("Products", "Xóa sản phẩm")):
            self._session.runner.run(
                lambda: workspace.delete_product(row.id), lambda _: self._deleted(row), self._view.show_error
            )

    def _deleted(self, row: ProductRow) -> None:
        ids = [each.id for each in self._rows]
        at = ids.index(row.id) if row.id in ids else 0
        left = [each for each in ids if each != row.id]
        self._session.choose_product(left[min(at, len(left) - 1)] if left else None)
        self._view.show_status(translate("Products", "Đã xóa “{name}”").format(name=row.product.name), "good")
        self._read()

    # --- the form --------------------------------------------------------------------------------------------

    @property
    def editing(self) -> bool:
        """Whether the form is open."""
        return self._form is not None

    @property
    def unsaved(self) -> bool:
        """Whether something is typed that would be lost."""
        return self._form is not None and form.differs(self._view.typed(), self._first)

    def add(self) -> None:
        """Begin a new product."""
        self._begin(None)

    def edit(self) -> None:
        """Change the product in front."""
        if self.selected is not None:
            self._begin(self.selected)

    def _begin(self, row: ProductRow | None) -> None:
        workspace, year = self._session.workspace, self._year()

        def job() -> form.FormBase:
            return _form_base(workspace, row, year)

        self._session.runner.run(job, self._show_form, self._view.show_error)

    def _show_form(self, base: form.FormBase) -> None:
        self._form, self._saving, self._tried = base, False, False
        view = form.form_view(base)
        self._first = view.typed
        self._view.show_problem("")
        self._view.show_problems({})
        self._view.show_form(view)
        self._view.show_code(form.live_code(base, view.typed))

    def changed(self) -> None:
        """Something was typed: the code follows, and what is no longer wrong is no longer said to be."""
        if self._form is not None:
            typed = self._view.typed()
            self._view.show_code(form.live_code(self._form, typed))

    def left(self, field: str) -> None:
        """The keyboard has left a field: say what is wrong; what is empty is not blamed before the first save."""
        if self._form is None:
            return
        typed = self._view.typed()
        found = form.problems(self._form, typed)
        self._view.show_problems({f: text for f, text in found.items() if self._tried or getattr(typed, f).strip()})
        if field == "year":
            self._propose(typed)

    def _propose(self, typed: Typed) -> None:
        """Another year has a count of its own; a number that somebody typed stays."""
        year = form.number(typed.year, form.FIRST_YEAR, form.LAST_YEAR)
        base, workspace = self._form, self._session.workspace
        if base is None or base.row is not None or not year or typed.sequence != self._first.sequence:
            return
        self._asked += 1
        asked = self._asked
        self._session.runner.run(
            lambda: workspace.next_sequence(year), lambda n: self._proposed(asked, str(n)), self._view.show_error
        )

    def _proposed(self, asked: int, sequence: str) -> None:
        if asked == self._asked and self._form is not None and self._view.typed().sequence == self._first.sequence:
            self._first = form.with_sequence(self._first, sequence)
            self._view.show_sequence(sequence)
            self.changed()

    def save(self) -> None:
        """Keep the product, or lead to the first field that is wrong."""
        base = self._form
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
        workspace, draft = self._session.workspace, form.draft_of(typed)
        self._saving = True
        self._view.show_saving(True)

        def job() -> ProductRow:
            if base.row is None:
                return workspace.add_product(draft)
            return workspace.update_product(base.row.id, draft)

        self._session.runner.run(job, self._saved, self._not_saved)

    def _saved(self, row: ProductRow) -> None:
        self._saving, self._form, self._query = False, None, ""
        self._view.show_saving(False)
        self._session.choose_product(row.id)
        self._view.show_status(translate("Products", "Đã lưu “{name}”").format(name=row.product.name), "good")
        then, self._then = self._then, None
        (then or self._read)()

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

    def cancel(self) -> None:
        """Go back to the list, asking first where something would be lost."""
        self.leave(self._read)

    def leave(self, go: Callable[[], None]) -> None:
        """Go once what is being saved is saved, and what is only typed is given up; else stay."""
        if self._saving:
            self._then = go
        elif self._give_up():
            go()

    def _give_up(self) -> bool:
        if self.unsaved:
            title = translate("Products", "Bỏ những gì vừa nhập?")
            text = translate("Products", "Thông tin sản phẩm trên màn hình chưa lưu và sẽ mất nếu rời khỏi đây.")
            if not self._view.confirm(title, text, translate("Products", "Bỏ thay đổi")):
                return False
        self._form = None
        return True


def _form_base(workspace: Workspace, row: ProductRow | None, year: int) -> form.FormBase:
    setup = workspace.setup()
    if setup is None:
        raise SheetError("Chưa khai báo cơ quan đánh giá. Hãy khai báo trong phần Cài đặt trước.", code="no_setup")
    return form.base_of(setup.office, workspace.products(), row, workspace.next_sequence(year), year)


def _kept(row: ProductRow) -> OcopError:
    text = translate(
        "Products",
        "Không xóa “{name}”: phiếu của sản phẩm này đã khóa hoặc đã ký nên được giữ lại. Không có gì thay đổi. "
        "Phiếu đã khóa mà chưa ký thì mở lại rồi mới xóa được; phiếu đã ký được giữ mãi.",
    )
    return SheetError(text.format(name=row.product.name), code="sheet_kept")
