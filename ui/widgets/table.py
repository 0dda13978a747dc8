"""A table that people sort by its headings, narrow down by a column's values and search without typing marks."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from functools import partial
from typing import ClassVar

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHeaderView, QPushButton, QTableView, QWidget

from ocop_desktop.i18n import translate
from ocop_desktop.presenters.table_rows import Column, Row, TableState
from ui.messages import composed
from ui.theme import Theme
from ui.widgets.basics import Paragraph, column, label, push, row, tab_through
from ui.widgets.fields import FilterField, QuietCombo
from ui.widgets.table_model import TableModel

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
#: As many filters as find room beside the search field; more of them have a row of their own.
_BESIDE_SEARCH = 2
#: Below this width columns that are `wide_only` are left out.
_WIDE = 900
#: Below this height filters in a row of their own are folded away until somebody asks for them.
_LOW = 300


class TableView(QTableView):
    """Rows as a whole; arrows move, Enter opens, F2 edits, Delete deletes. Columns share the width."""

    opened = Signal()
    wants_edit = Signal()
    wants_delete = Signal()

    def __init__(self, columns: Sequence[Column]) -> None:
        super().__init__()
        self._columns = tuple(columns)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(round(Theme.points() * 1.333 * 2.5))
        heads = self.horizontalHeader()
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        heads.setHighlightSections(False)
        self.doubleClicked.connect(lambda _: self.opened.emit())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The columns share what width there is."""
        super().resizeEvent(event)
        width = self.viewport().width()
        left_out = [each.wide_only and width < _WIDE * Theme.scale for each in self._columns]
        whole = sum(each.share for each, out in zip(self._columns, left_out, strict=True) if not out)
        for at, (each, out) in enumerate(zip(self._columns, left_out, strict=True)):
            self.setColumnHidden(at, out)
            if not out:
                self.setColumnWidth(at, width * each.share // whole)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, F2 edits, Delete deletes."""
        if event.key() in _ENTER:
            self.opened.emit()
        elif event.key() == Qt.Key.Key_F2:
            self.wants_edit.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.wants_delete.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The ring shows where the keyboard is."""
        super().focusInEvent(event)
        self.viewport().update()


class DataTable(QWidget):
    """Search field, filters, count, and the table.

    `many` lets several rows be chosen at once; with `ticking` each click chooses a row or lets go of it, and what is
    chosen stays so while one searches.
    """

    #: Lets a table out into a file; set where the program is put together.
    exporter: ClassVar[Callable[[str, TableState], None] | None] = None

    #: The row in front has changed: its id.
    selected = Signal(int)
    #: Which rows are chosen has changed.
    chosen_changed = Signal()
    opened = Signal()
    wants_edit = Signal()
    wants_delete = Signal()

    def __init__(
        self,
        name: str,
        accessible: str,
        columns: Iterable[Column],
        placeholder: str = "",
        many: bool = False,
        ticking: bool = False,
    ) -> None:
        super().__init__()
        self.setObjectName(f"{name}Panel")
        self.state = TableState(columns)
        self._showing = False
        self._ticked: set[int] | None = set() if ticking else None
        hint = placeholder or translate("Table", "Tìm trong bảng, không cần gõ dấu")
        self.search = FilterField(f"{name}Search", hint, hint)
        self.count = label(role="muted", name=f"{name}Count")
        self._filters, self._unfolded, self._tools = QWidget(), False, row(spacing=10)
        self._fold = push(translate("Table", "Lọc…"), f"{name}Fold", self._turn_filters)
        self._last_tool: QWidget = self._fold
        self.nothing = Paragraph(name=f"{name}Nothing", role="muted")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.view = TableView(self.state.columns)
        self.view.setObjectName(name)
        self.view.setAccessibleName(accessible)
        mode = QAbstractItemView.SelectionMode
        several = mode.MultiSelection if ticking else mode.ExtendedSelection
        self.view.setSelectionMode(several if many or ticking else mode.SingleSelection)
        self.model = TableModel(self.state)
        self.view.setModel(self.model)
        self._combos = {each.key: self._filter(name, each) for each in self.state.columns if each.filtered}
        self._build()
        self._connect()

    # --- building --------------------------------------------------------------------------------------------

    def _filter(self, name: str, head: Column) -> QuietCombo:
        combo = QuietCombo(f"{name}Filter_{head.key}", translate("Table", "Lọc: {column}").format(column=head.title))
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(5)
        combo.currentIndexChanged.connect(partial(self._narrow, head.key))
        return combo

    def _build(self) -> None:
        outer = column(self, spacing=8)
        head = row(spacing=10)
        head.addWidget(self.search, 1)
        own_row = len(self._combos) > _BESIDE_SEARCH
        narrowing = row(self._filters, spacing=10) if own_row else head
        for combo in self._combos.values():
            if not own_row:
                combo.setMaximumWidth(round(220 * Theme.scale))
                combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            narrowing.addWidget(combo, int(own_row))
        head.addWidget(self.count)
        head.addWidget(self._fold)
        head.addLayout(self._tools)
        self._fold.setVisible(False)
        outer.addLayout(head)
        tab_through([self.search, *(() if own_row else self._combos.values()), self._fold])
        outer.addWidget(self._filters)
        self._filters.setVisible(own_row)
        outer.addWidget(self.view, 1)
        outer.addWidget(self.nothing, 1)
        self.nothing.hide()

    def _connect(self) -> None:
        self.search.textChanged.connect(self._search)
        self.search.down.connect(lambda: self.view.setFocus(Qt.FocusReason.TabFocusReason))
        self.search.entered.connect(self.opened)
        for signal, own in (
            (self.view.opened, self.opened),
            (self.view.wants_edit, self.wants_edit),
            (self.view.wants_delete, self.wants_delete),
        ):
            signal.connect(own)
        heads = self.view.horizontalHeader()
        heads.setSectionsClickable(True)
        heads.sectionClicked.connect(self._sort)
        selection = self.view.selectionModel()
        selection.currentChanged.connect(self._moved)
        selection.selectionChanged.connect(lambda *_: self._chosen())

    def add_tool(self, button: QPushButton) -> None:
        """A button at the end of the row of the search field."""
        self._tools.addWidget(button)
        self.setTabOrder(self._last_tool, button)
        self._last_tool = button

    def offer_export(self) -> None:
        """A button that lets the rows out as they are shown."""
        words = translate("Table", "Xuất bảng…")
        self.add_tool(push(words, f"{self.view.objectName()}Export", self._export))

    def _export(self) -> None:
        if DataTable.exporter is not None:
            DataTable.exporter(self.view.accessibleName(), self.state)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little height, the rows need it more than the filters."""
        super().resizeEvent(event)
        self._show_filters()

    def _turn_filters(self) -> None:
        self._unfolded = not self._unfolded
        self._show_filters()

    def _show_filters(self) -> None:
        if len(self._combos) <= _BESIDE_SEARCH:
            return
        low = self.height() < _LOW * Theme.scale
        self._fold.setVisible(low)
        self._filters.setVisible(not low or self._unfolded or any(self.state.filters.values()))

    # --- what is shown ---------------------------------------------------------------------------------------

    def show_rows(self, rows: Iterable[Row], current: int | None = None) -> None:
        """Other rows; the row with the id `current`, or the one in front before, comes into view."""
        keep = current if current is not None else self.current
        self.state.fill(rows)
        for key, combo in self._combos.items():
            self._offer(combo, key)
        self._refresh(keep)

    def show_all(self) -> None:
        """Let go of search and filters, so that any row can come into view."""
        self.search.clear()
        for combo in self._combos.values():
            combo.choose("")

    def _offer(self, combo: QuietCombo, key: str) -> None:
        head = next(each for each in self.state.columns if each.key == key)
        kept = self.state.filters.get(key, "")
        values = self.state.values(key)
        combo.blockSignals(True)
        combo.clear()
        combo.addItem(translate("Table", "{column}: tất cả").format(column=head.title), "")
        for value in values:
            combo.addItem(value, value)
        combo.choose(kept if kept in values else "")
        combo.blockSignals(False)
        if kept and kept not in values:
            self.state.narrow(key, "")

    def _refresh(self, keep: int | None) -> None:
        self._showing = True
        self.model.refresh()
        shown = self.state.shown
        at = next((n for n, each in enumerate(shown) if each.id == keep), 0 if shown else -1)
        if at >= 0:
            self._select(at)
            self.view.scrollTo(self.model.index(at, 0))
        self._showing = False
        all_rows, few = len(self.state.rows), len(shown)
        self.count.setText(
            translate("Table", "{n}/{all} dòng").format(n=few, all=all_rows)
            if few != all_rows
            else translate("Table", "{n} dòng").format(n=all_rows)
        )
        nothing = translate("Table", "Không có dòng nào khớp. Hãy xóa chữ trong ô tìm hoặc bỏ lọc.")
        self.nothing.set_text(nothing if self.state.narrowed and not shown else "")
        self.nothing.setVisible(not shown)
        self.view.setVisible(bool(shown))
        if self.current != keep and self.current is not None:
            self.selected.emit(self.current)
        self.chosen_changed.emit()

    def _select(self, at: int) -> None:
        """Put the row `at` in front; ticked rows that are shown are ticked again."""
        if self._ticked is None:
            self.view.selectRow(at)
            return
        no_change = QItemSelectionModel.SelectionFlag.NoUpdate
        self.view.selectionModel().setCurrentIndex(self.model.index(at, 0), no_change)
        self._put(self.model.index(n, 0) for n, each in enumerate(self.state.shown) if each.id in self._ticked)

    @property
    def current(self) -> int | None:
        """The id of the row in front; None where there is none."""
        at = self.view.currentIndex()
        return self.state.shown[at.row()].id if at.isValid() and at.row() < len(self.state.shown) else None

    @property
    def chosen(self) -> tuple[int, ...]:
        """The ids of all chosen rows, in the order shown."""
        if self._ticked is not None:
            return tuple(each.id for each in self.state.rows if each.id in self._ticked)
        rows = {index.row() for index in self.view.selectionModel().selectedRows()}
        return tuple(self.state.shown[at].id for at in sorted(rows))

    def choose_all(self) -> None:
        """Choose every row that is shown."""
        self.view.selectAll()

    def choose(self, wanted: Collection[int]) -> None:
        """Choose the shown rows with these ids, and no other."""
        rows = [self.model.index(at, 0) for at, each in enumerate(self.state.shown) if each.id in wanted]
        self._put(rows)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put(self, rows: Iterable[QModelIndex]) -> None:
        selection, flag = QItemSelection(), QItemSelectionModel.SelectionFlag
        for index in rows:
            selection.select(index, index)
        self.view.selectionModel().select(selection, flag.ClearAndSelect | flag.Rows)

    # --- what a person does ----------------------------------------------------------------------------------

    def _search(self, text: str) -> None:
        keep = self.current
        self.state.search(composed(text))
        self._refresh(keep)

    def _narrow(self, key: str, _: int) -> None:
        keep = self.current
        self.state.narrow(key, str(self._combos[key].currentData() or ""))
        self._refresh(keep)

    def _sort(self, section: int) -> None:
        key, keep = self.state.columns[section].key, self.current
        before = self.state.sorted_by
        descending = before is not None and before[0] == key and not before[1]
        self.state.sort(key, descending)
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        heads = self.view.horizontalHeader()
        heads.setSortIndicatorShown(True)
        heads.setSortIndicator(section, order)
        self._refresh(keep)

    def _chosen(self) -> None:
        if self._showing:
            return
        if self._ticked is not None:
            shown = self.state.shown
            now = {shown[index.row()].id for index in self.view.selectionModel().selectedRows()}
            self._ticked = (self._ticked - {each.id for each in shown}) | now
        self.chosen_changed.emit()

    def _moved(self, current: QModelIndex, before: QModelIndex) -> None:
        if not self._showing and current.isValid() and current.row() != before.row():
            self.selected.emit(self.state.shown[current.row()].id)
