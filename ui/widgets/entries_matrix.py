"""Products by members: two views on one model, so that the products stay in sight while the members scroll."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ocop_desktop.i18n import translate
from ocop_desktop.presenters.entries_view import Matrix
from ui.messages import composed
from ui.theme import Theme
from ui.widgets.basics import Paragraph, column, label, row
from ui.widgets.entries_model import LEFT, MatrixModel
from ui.widgets.fields import FilterField, QuietCombo

#: Below this width the filter and the count give way; in pixels at a text size of 100 %.
_NARROW = 1000


class _View(QTableView):
    """One half of the matrix."""

    toggled = Signal()

    def __init__(self, name: str, accessible: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(accessible)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(round(Theme.points() * 1.333 * 2.3))
        heads = self.horizontalHeader()
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        heads.setHighlightSections(False)
        heads.setFixedHeight(round(Theme.points() * 1.333 * 3.5))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space gives a product to a member or takes it away."""
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            self.toggled.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The ring shows where the keyboard is."""
        super().focusInEvent(event)
        self.viewport().update()


class RoundMatrix(QWidget):
    """Search field, filter and count above the two views. Rows are chosen through any of their cells."""

    #: Another product or member is in front.
    moved = Signal()
    #: Space or a double click on a member's cell: product and member.
    toggled = Signal(int, int)
    #: Which products are chosen has changed.
    chosen_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("roundMatrix")
        self._showing = False
        self.model = MatrixModel()
        hint = translate("Entries", "Tìm sản phẩm, không cần gõ dấu")
        self.search = FilterField("matrixSearch", hint, hint)
        self.filter = QuietCombo("matrixFilter", translate("Entries", "Lọc theo tình trạng"))
        self.count = label(role="muted", name="matrixCount")
        #: The row above the views; a page puts its buttons before what is there.
        self.tools = row(spacing=8)
        self.products = _View("matrixProducts", translate("Entries", "Sản phẩm của đợt"))
        self.members = _View("matrixMembers", translate("Entries", "Thành viên chấm sản phẩm nào và đã xong chưa"))
        self._none = Paragraph(translate("Entries", "Không có sản phẩm nào khớp."), role="muted", name="matrixNothing")
        self._build()
        self._connect()

    # --- building --------------------------------------------------------------------------------------------

    def _build(self) -> None:
        outer = column(self, spacing=8)
        self.tools.addWidget(self.search, 1)
        self.tools.addWidget(self.filter)
        self.tools.addWidget(self.count)
        bar = QWidget()
        bar.setMinimumWidth(200)
        bar.setLayout(self.tools)
        outer.addWidget(bar)
        both = row(spacing=0)
        both.addWidget(self.products)
        both.addWidget(self.members, 1)
        outer.addLayout(both, 1)
        outer.addWidget(self._none)
        for view in (self.products, self.members):
            view.setModel(self.model)
        self.members.setSelectionModel(self.products.selectionModel())
        self.products.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.products.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.products.setStyleSheet("QTableView { border-top-right-radius: 0; border-bottom-right-radius: 0; }")
        self.members.setStyleSheet(
            "QTableView { border-left: none; border-top-left-radius: 0; border-bottom-left-radius: 0; }"
            f"QHeaderView::section {{ padding: 2px 3px; font-size: {Theme.points(0.9)}pt; }}"
        )
        self.members.setFont(Theme.font(0.92))

    def _connect(self) -> None:
        self.search.textChanged.connect(self._search)
        self.search.down.connect(lambda: self.products.setFocus(Qt.FocusReason.TabFocusReason))
        self.filter.currentIndexChanged.connect(self._narrow)
        left, right = self.products.verticalScrollBar(), self.members.verticalScrollBar()
        left.valueChanged.connect(right.setValue)
        right.valueChanged.connect(left.setValue)
        self.members.horizontalScrollBar().rangeChanged.connect(self._level)
        self.members.toggled.connect(self._toggle)
        self.members.doubleClicked.connect(lambda _: self._toggle())
        heads = self.products.horizontalHeader()
        heads.setSectionsClickable(True)
        heads.sectionClicked.connect(self._sort)
        selection = self.products.selectionModel()
        selection.currentChanged.connect(self._go_to)
        selection.selectionChanged.connect(self._chosen_changed)

    def _chosen_changed(self) -> None:
        if not self._showing:
            self.chosen_changed.emit()

    def _go_to(self, current: QModelIndex, _: QModelIndex) -> None:
        self.model.put_in_front(current.row())
        if not self._showing:
            self.moved.emit()

    def _level(self, _: int, most: int) -> None:
        """Both halves are equally high, whether or not the members scroll sideways."""
        policy = Qt.ScrollBarPolicy
        self.products.setHorizontalScrollBarPolicy(policy.ScrollBarAlwaysOn if most else policy.ScrollBarAlwaysOff)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The product has what the members leave, within bounds."""
        super().resizeEvent(event)
        narrow = self.width() < _NARROW * Theme.scale
        self.filter.setVisible(not narrow or bool(self.filter.currentData()))
        self.count.setVisible(not narrow)
        self._share()

    def _share(self) -> None:
        heads = len(self.model.matrix.heads)
        texts = [*(words.text for words in self.model.matrix.words.values())]
        metrics = self.members.fontMetrics()
        cell = max((metrics.horizontalAdvance(text) for text in texts), default=60) + round(22 * Theme.scale)
        state = round(205 * Theme.scale) if self.width() > _NARROW * Theme.scale else round(150 * Theme.scale)
        room = self.width() - 20
        least, most = round(0.24 * room), round(0.5 * room)
        product = max(least, min(most, room - state - heads * cell))
        self.products.setFixedWidth(product + state + 4)
        self.products.setColumnWidth(0, product)
        self.products.setColumnWidth(1, state)
        if heads:
            cell = max(cell, (room - product - state) // heads)
        for at in range(heads):
            self.products.setColumnHidden(LEFT + at, True)
            self.members.setColumnWidth(LEFT + at, cell)
        for at in range(LEFT):
            self.members.setColumnHidden(at, True)

    # --- what is shown ---------------------------------------------------------------------------------------

    def show_matrix(self, matrix: Matrix) -> None:
        """Another state of the round; where one stands, what is chosen and how far one scrolled stay."""
        chosen, product, member = self.chosen, self.current_product, self.current_member
        down, aside = self.members.verticalScrollBar().value(), self.members.horizontalScrollBar().value()
        self._showing = True
        self.model.show(matrix)
        self._offer()
        self._share()
        self._choose(chosen, product, member)
        self.members.verticalScrollBar().setValue(down)
        self.members.horizontalScrollBar().setValue(aside)
        self._end_showing()

    def _offer(self) -> None:
        kept = self.model.state.filters.get("state", "")
        values = self.model.state.values("state")
        self.filter.blockSignals(True)
        self.filter.clear()
        self.filter.addItem(translate("Entries", "Tình trạng: tất cả"), "")
        for value in values:
            self.filter.addItem(value, value)
        self.filter.choose(kept if kept in values else "")
        self.filter.blockSignals(False)
        if kept and kept not in values:
            self.model.state.narrow("state", "")

    def _choose(self, chosen: Iterable[int], product: int | None, member: int | None) -> None:
        rows = {shown.id: at for at, shown in enumerate(self.model.state.shown)}
        selection, flag = self.products.selectionModel(), QItemSelectionModel.SelectionFlag
        if not rows:
            return
        heads = self.model.matrix.heads
        aside = next((LEFT + at for at, head in enumerate(heads) if head.id == member), LEFT if heads else 0)
        current = self.model.index(rows.get(product or 0, 0), aside)
        selection.setCurrentIndex(current, flag.ClearAndSelect)
        kept = [rows[each] for each in chosen if each in rows]
        if len(kept) > 1 and len(kept) < len(rows):
            for at in kept:
                selection.select(self.model.index(at, aside), flag.Select | flag.Rows)
        elif len(kept) > 1:
            self.products.selectAll()

    def _end_showing(self) -> None:
        self._showing = False
        few, every = len(self.model.state.shown), len(self.model.state.rows)
        words = translate("Entries", "{few}/{all} sản phẩm") if few != every else translate("Entries", "{all} sản phẩm")
        self.count.setText(words.format(few=few, all=every))
        self._none.setVisible(not few)
        self.moved.emit()
        self.chosen_changed.emit()

    @property
    def current_product(self) -> int | None:
        """The product in front."""
        at = self.products.currentIndex()
        shown = self.model.state.shown
        return shown[at.row()].id if at.isValid() and at.row() < len(shown) else None

    @property
    def current_member(self) -> int | None:
        """The member in front; None where the product itself is."""
        at = self.products.currentIndex()
        head = self.model.head(at.column()) if at.isValid() else None
        return head.id if head else None

    @property
    def chosen(self) -> tuple[int, ...]:
        """The products of all chosen cells, in the order shown."""
        shown = self.model.state.shown
        ranges = self.products.selectionModel().selection().toList()
        rows = {at for each in ranges for at in range(each.top(), each.bottom() + 1)}
        return tuple(shown[at].id for at in sorted(rows) if at < len(shown))

    # --- what a person does ----------------------------------------------------------------------------------

    def _toggle(self) -> None:
        product, member = self.current_product, self.current_member
        if product is not None and member is not None:
            self.toggled.emit(product, member)

    def _search(self, text: str) -> None:
        self._look(lambda: self.model.state.search(composed(text)))

    def _narrow(self, _: int) -> None:
        self._look(lambda: self.model.state.narrow("state", str(self.filter.currentData() or "")))

    def _sort(self, section: int) -> None:
        key = self.model.state.columns[section].key
        before = self.model.state.sorted_by
        descending = before is not None and before[0] == key and not before[1]
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.products.horizontalHeader().setSortIndicatorShown(True)
        self.products.horizontalHeader().setSortIndicator(section, order)
        self._look(lambda: self.model.state.sort(key, descending))

    def _look(self, change: Any) -> None:
        product, member = self.current_product, self.current_member
        self._showing = True
        change()
        self.model.look()
        self._share()
        self._choose((), product, member)
        self._end_showing()
        at = self.products.currentIndex()
        if at.isValid():
            self.members.scrollTo(at)
