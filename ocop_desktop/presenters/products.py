"""The products page: the register as a table, the form, and what may be done with the product in front.

The row in front is the product in front, so that every page of the sidebar opens what is seen here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ocop_desktop.errors import OcopError, SheetError
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.council_state import CouncilState, council_page, council_states
from ocop_desktop.presenters.product_filling import Filling, form_base
from ocop_desktop.presenters.products_list import (
    GoesToo,
    deletion_words,
    numbers_words,
    state_words,
    table_rows,
    unfinished,
    verb,
)
from ocop_desktop.presenters.products_view import InFront, ProductList, ProductsView
from ocop_desktop.presenters.register_slips import Slips
from ocop_desktop.presenters.session import Session
from ocop_desktop.presenters.table_export import export_table
from ocop_desktop.presenters.table_rows import Row, prepared
from ocop_desktop.rubric.model import Rubric
from ocop_desktop.services.records import ProductRow
from ocop_desktop.services.registers_records import RegisteredProduct
from ocop_desktop.services.rubrics import current_rubric

if TYPE_CHECKING:
    from ocop_desktop.services.registers_undo import Deletion, PutBack
    from ocop_desktop.services.workspace import Workspace


@dataclass(frozen=True)
class Register:
    """What the page is drawn from. `own` is the code of the office's commune, `council` tells of the round in front."""

    entries: tuple[RegisteredProduct, ...] = ()
    rows: tuple[Row, ...] = ()
    deletions: tuple[Deletion, ...] = ()
    own: str = ""
    council: Mapping[int, CouncilState] = field(default_factory=dict)

    @property
    def unnumbered(self) -> list[int]:
        """Products of the office's own list that have no number yet, in the order of the table."""
        own = (None, self.own)
        return [e.row.id for e in self.entries if not e.row.sequence and e.details.commune_code in own]


class ProductsPresenter:
    """What the products page does."""

    def __init__(self, session: Session, view: ProductsView, year: Callable[[], int]) -> None:
        self._session = session
        self._view = view
        self._year = year
        self._register = Register()
        self._anew = False
        self.slips = Slips(session, view, self._put_back)
        self.filling = Filling(session, view, self._kept, self._read)

    # --- the table -------------------------------------------------------------------------------------------

    def start(self) -> None:
        """The page comes into view: read the register again, unless a form is open."""
        if not self.filling.open:
            self._read()

    def _read(self) -> None:
        workspace, council = self._session.workspace, council_states(self._session)
        self._session.runner.run(lambda: read_register(workspace, council()), self._loaded, self._not_loaded)

    def _not_loaded(self, error: OcopError) -> None:
        self._view.show_failed(error.message)
        if error.code == "unexpected":
            self._view.show_error(error)

    def _loaded(self, register: Register) -> None:
        self._register = register
        if self.filling.open:
            return
        self.slips.show(register.deletions)
        if not register.rows:
            self._put_in_front(None)
            self._view.show_empty()
            return
        ids = [row.id for row in register.rows]
        wanted = self._session.product_id
        selected = wanted if wanted in ids else ids[0]
        self._put_in_front(selected)
        anew, self._anew = self._anew, False
        self._view.show_list(ProductList(register.rows, selected, anew, numbers_words(len(register.unnumbered))))

    @property
    def rubric(self) -> Rubric:
        """The decision in force."""
        return current_rubric()

    def select(self, product_id: int | None) -> None:
        """Another row is in front, or the table shows none."""
        row = self._row(product_id)
        if row is not None:
            self._put_in_front(row.id)
        self._view.show_front(self._front_of(row) if row else None)

    def _front_of(self, row: ProductRow) -> InFront:
        council = self._register.council.get(row.id)
        return InFront(row.product.name, state_words(row, council)[0], verb(row, council))

    def _put_in_front(self, product_id: int | None) -> None:
        if product_id != self._session.product_id:
            self._session.choose_product(product_id)

    def _row(self, product_id: int | None) -> ProductRow | None:
        return next((entry.row for entry in self._register.entries if entry.row.id == product_id), None)

    @property
    def selected(self) -> ProductRow | None:
        """The product in front."""
        return self._row(self._session.product_id)

    def open(self) -> None:
        """Do what comes next for the product in front: fill it in, score it, or look at its result.

        A product of a round is its council's to score: a sheet of one's own is not begun by a slip.
        """
        row = self.selected
        council = self._register.council.get(row.id) if row is not None else None
        if row is not None and council is not None:
            self._view.go_with(council_page(council), row.id)
        elif row is not None and unfinished(row):
            self.edit()
        elif row is not None:
            finished = row.sheet is not None and row.sheet.status != "open"
            self._view.go("result" if finished else "scoring")

    def export(self) -> None:
        """The whole register as a file for a spreadsheet."""
        export_table(self._session, self._view, "products", translate("Products", "So san pham"))

    # --- numbers ---------------------------------------------------------------------------------------------

    def give_numbers(self) -> None:
        """Give the office's next numbers to all its products that have none, after asking."""
        waiting, workspace = self._register.unnumbered, self._session.workspace
        if not waiting:
            return
        text = translate(
            "Products",
            "{n} sản phẩm của xã sẽ nhận các số tiếp theo của năm, theo thứ tự trong sổ, kèm mã sản phẩm. Sản phẩm của "
            "xã khác không được cấp số ở đây. Sau này sửa được từng số trong phần sửa sản phẩm.",
        )
        title, go = translate("Products", "Cấp số thứ tự?"), translate("Products", "Cấp số")
        if self._view.confirm(title, text.format(n=len(waiting)), go):
            self._session.runner.run(
                lambda: workspace.give_numbers(waiting), self._numbers_given, self._view.show_error
            )

    def _numbers_given(self, count: int) -> None:
        self._session.touch()
        self._view.show_status(translate("Products", "Đã cấp số cho {n} sản phẩm").format(n=count), "good")
        self._read()

    # --- deleting --------------------------------------------------------------------------------------------

    def delete(self) -> None:
        """Delete the product in front after saying what goes; the store keeps what is closed or signed."""
        row, workspace = self.selected, self._session.workspace
        if row is None:
            return
        if row.sheet is not None and (row.sheet.status != "open" or row.sheet.revision > 1):
            self._view.show_error(_kept(row))
            return
        self._session.runner.run(
            lambda: goes_too(workspace, row.id), lambda too: self._ask_to_delete(row, too), self._view.show_error
        )

    def _ask_to_delete(self, row: ProductRow, too: GoesToo) -> None:
        workspace = self._session.workspace
        title, text = deletion_words(row, too)
        if self._view.confirm(title, text, translate("Products", "Xóa sản phẩm")):
            self._session.runner.run(
                lambda: workspace.delete_product(row.id), lambda _: self._deleted(row), self._view.show_error
            )

    def _deleted(self, row: ProductRow) -> None:
        ids = [each.id for each in self._register.rows]
        at = ids.index(row.id) if row.id in ids else 0
        left = [each for each in ids if each != row.id]
        self._session.choose_product(left[min(at, len(left) - 1)] if left else None)
        self._view.show_status(translate("Products", "Đã xóa “{name}”").format(name=row.product.name), "good")
        self._read()

    def _put_back(self, back: PutBack) -> None:
        if back.kind == "product":
            self._session.choose_product(back.row_id)
            self._anew = True
        self._read()

    # --- the form --------------------------------------------------------------------------------------------

    def add(self) -> None:
        """Begin a new product."""
        self._begin(None)

    def edit(self) -> None:
        """Change the product in front."""
        if self.selected is not None:
            self._begin(self.selected)

    def _begin(self, row: ProductRow | None) -> None:
        workspace, year = self._session.workspace, self._year()
        self._session.runner.run(lambda: form_base(workspace, row, year), self.filling.begin, self._view.show_error)

    def _kept(self, row: ProductRow) -> None:
        self._anew = True
        self._session.choose_product(row.id)


def read_register(workspace: Workspace, council: Mapping[int, CouncilState]) -> Register:
    """The register with its table in final words; runs on the worker."""
    rubric, setup = current_rubric(), workspace.setup()
    entries = tuple(workspace.registered())
    own = setup.office.commune_code if setup else ""
    unit = workspace.units().unit(own) if own else None
    rows = prepared(table_rows(rubric, entries, unit.name if unit else "", council))
    return Register(entries, rows, tuple(workspace.deletions()), own, council)


def goes_too(workspace: Workspace, product_id: int) -> GoesToo:
    """What hangs on a product besides its sheet; runs on the worker."""
    dossier = workspace.dossier(product_id)
    parts = sum(1 for part in dossier.parts if part.state is not None or part.expires_on or part.note)
    return GoesToo(parts, len(dossier.evidence))


def _kept(row: ProductRow) -> OcopError:
    text = translate(
        "Products",
        "Không xóa “{name}”: phiếu của sản phẩm này đã khóa hoặc đã ký nên được giữ lại. Không có gì thay đổi. "
        "Phiếu đã khóa mà chưa ký thì mở lại rồi mới xóa được; phiếu đã ký được giữ mãi.",
    )
    return SheetError(text.format(name=row.product.name), code="sheet_kept")
