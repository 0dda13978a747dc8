"""The page of producers: the register as a table, the form, joining two entries that are one, and what was a slip."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ocop_desktop.errors import OcopError, SheetError
from ocop_desktop.i18n import translate
from ocop_desktop.presenters import producers_list as words
from ocop_desktop.presenters.producer_filling import ProducerFilling, form_base
from ocop_desktop.presenters.producers_view import JoinChoice, ProducerList, ProducersView
from ocop_desktop.presenters.register_slips import Slips
from ocop_desktop.presenters.session import Session
from ocop_desktop.presenters.table_export import export_table
from ocop_desktop.presenters.table_rows import Row, prepared
from ocop_desktop.services.registers_records import ProducerRow

if TYPE_CHECKING:
    from ocop_desktop.services.registers_undo import Deletion, PutBack
    from ocop_desktop.services.workspace import Workspace


@dataclass(frozen=True)
class Register:
    """What the page is drawn from."""

    producers: tuple[ProducerRow, ...] = ()
    rows: tuple[Row, ...] = ()
    deletions: tuple[Deletion, ...] = ()


class ProducersPresenter:
    """What the page of producers does."""

    def __init__(self, session: Session, view: ProducersView) -> None:
        self._session = session
        self._view = view
        self._register = Register()
        self._front: int | None = None
        self._joining: ProducerRow | None = None
        self._target: ProducerRow | None = None
        self._anew = False
        self.slips = Slips(session, view, self._put_back)
        self.filling = ProducerFilling(session, view, self._kept, self._read)

    # --- the table -------------------------------------------------------------------------------------------

    def start(self) -> None:
        """The page comes into view: read the register again, unless a form is open."""
        if not self.filling.open and self._joining is None:
            self._read()

    def _read(self) -> None:
        workspace = self._session.workspace
        self._session.runner.run(lambda: read_register(workspace), self._loaded, self._not_loaded)

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
            self._front = None
            self._view.show_empty()
            return
        ids = [row.id for row in register.rows]
        self._front = self._front if self._front in ids else ids[0]
        anew, self._anew = self._anew, False
        self._view.show_list(ProducerList(register.rows, self._front, anew))

    def select(self, producer_id: int | None) -> None:
        """Another row is in front, or the table shows none."""
        row = self._row(producer_id)
        if row is not None:
            self._front = row.id
        self._view.show_front(words.in_front(row) if row else None)

    def _row(self, producer_id: int | None) -> ProducerRow | None:
        return next((row for row in self._register.producers if row.id == producer_id), None)

    @property
    def selected(self) -> ProducerRow | None:
        """The producer in front."""
        return self._row(self._front)

    def export(self) -> None:
        """The whole register as a file for a spreadsheet."""
        export_table(self._session, self._view, "producers", translate("Producers", "So chu the"))

    # --- the form --------------------------------------------------------------------------------------------

    def add(self) -> None:
        """Begin a new producer."""
        self._begin(None)

    def edit(self) -> None:
        """Change the producer in front."""
        if self.selected is not None:
            self._begin(self.selected.id)

    def _begin(self, producer_id: int | None) -> None:
        workspace = self._session.workspace
        self._session.runner.run(lambda: form_base(workspace, producer_id), self.filling.begin, self._view.show_error)

    def _kept(self, row: ProducerRow) -> None:
        self._front, self._anew = row.id, True

    # --- deleting --------------------------------------------------------------------------------------------

    def delete(self) -> None:
        """Delete the producer in front after asking; one with products stays."""
        row, workspace = self.selected, self._session.workspace
        if row is None:
            return
        if row.products:
            self._view.show_error(_in_use(row))
            return
        title, text = words.deletion_words(row)
        if self._view.confirm(title, text, translate("Producers", "Xóa chủ thể")):
            self._session.runner.run(
                lambda: workspace.delete_producer(row.id), lambda _: self._deleted(row), self._view.show_error
            )

    def _deleted(self, row: ProducerRow) -> None:
        self._step_aside(row.id)
        self._session.touch()
        self._view.show_status(translate("Producers", "Đã xóa “{name}”").format(name=row.producer.name), "good")
        self._read()

    def _step_aside(self, gone: int) -> None:
        """The neighbour of a row that goes comes to the front."""
        ids = [row.id for row in self._register.rows]
        at = ids.index(gone) if gone in ids else 0
        left = [each for each in ids if each != gone]
        self._front = left[min(at, len(left) - 1)] if left else None

    def _put_back(self, back: PutBack) -> None:
        if back.kind != "product":
            self._front, self._anew = back.row_id, True
        self._read()

    # --- joining ---------------------------------------------------------------------------------------------

    def begin_join(self) -> None:
        """Choose the producer that the one in front is the same as."""
        row = self.selected
        if row is None:
            return
        others = [each for each in self._register.producers if each.id != row.id]
        if not others:
            self._view.show_error(_nobody_else(row))
            return
        self._joining, self._target = row, None
        self._view.show_join(words.join_view(row, others))

    def choose_target(self, producer_id: int | None) -> None:
        """Which one stays."""
        self._target = self._row(producer_id)
        if self._joining is not None and self._target is not None:
            self._view.show_join_choice(words.join_choice(self._joining, self._target))
        else:
            self._view.show_join_choice(JoinChoice())

    def join(self) -> None:
        """Join the two after saying all that happens."""
        source, target, workspace = self._joining, self._target, self._session.workspace
        if source is None or target is None:
            return
        title, text = words.join_words(source, target)
        if not self._view.confirm(title, text, translate("Producers", "Gộp chủ thể")):
            return

        def done(row: ProducerRow) -> None:
            self._joining, self._front, self._anew = None, row.id, True
            self._session.touch()
            text = translate("Producers", "Đã gộp “{one}” vào “{other}”")
            self._view.show_status(text.format(one=source.producer.name, other=row.producer.name), "good")
            self._read()

        self._session.runner.run(lambda: workspace.join_producers(source.id, target.id), done, self._view.show_error)

    def end_join(self) -> None:
        """Join nothing after all."""
        self._joining = None
        self._read()

    # --- leaving ---------------------------------------------------------------------------------------------

    def leave(self, go: Callable[[], None]) -> None:
        """Go once what is being saved is saved, and what is only typed is given up; else stay."""
        self._joining = None
        self.filling.leave(go)


def read_register(workspace: Workspace) -> Register:
    """The register with its table in final words; runs on the worker."""
    producers = tuple(workspace.producers())
    return Register(producers, prepared(words.table_rows(producers)), tuple(workspace.deletions()))


def _in_use(row: ProducerRow) -> OcopError:
    text = translate(
        "Producers",
        "Chủ thể “{name}” còn {n} sản phẩm nên chưa xóa được. Không có gì thay đổi. Nếu mục này trùng với chủ thể "
        "khác, hãy dùng “Gộp…”; nếu không, hãy xóa hoặc chuyển các sản phẩm trước.",
    )
    return SheetError(text.format(name=row.producer.name, n=row.products), code="in_use")


def _nobody_else(row: ProducerRow) -> OcopError:
    text = translate(
        "Producers", "Trong sổ chỉ có “{name}”, chưa có chủ thể nào khác để gộp vào. Không có gì thay đổi."
    )
    return SheetError(text.format(name=row.producer.name), code="nobody_else")
