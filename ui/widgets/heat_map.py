"""The heat map of a council as a picture one can walk through: criteria down, members across, the mean at the end."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ocop_desktop.i18n import translate
from ocop_desktop.presenters.heat_map import HeatCell, HeatMap, HeatRow
from ui.theme import Theme
from ui.widgets.basics import Paragraph, column, row, tooltip

Index = QModelIndex | QPersistentModelIndex
PLACE = Qt.ItemDataRole.UserRole
#: Below this width a criterion is named by its code alone, and the legend gives its room to the rows.
_WIDE, _HIGH = 900, 430
#: A column narrower than this has no room for titles.
_TITLED = 180


class HeatModel(QAbstractTableModel):
    """The rows that are shown: a criterion, the members' cells, the mean."""

    def __init__(self) -> None:
        super().__init__()
        self.heat: HeatMap | None = None
        self.rows: tuple[HeatRow, ...] = ()

    def show(self, heat: HeatMap, only_differing: bool) -> None:
        """Another picture, or fewer of its rows."""
        self.beginResetModel()
        self.heat, self.rows = heat, heat.differing if only_differing else heat.rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many rows are shown."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Criterion, members, mean."""
        return 0 if parent.isValid() or self.heat is None else len(self.heat.members) + 2

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A member's name, whole in the tooltip."""
        if self.heat is None or orientation != Qt.Orientation.Horizontal:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            if section == 0:
                return translate("CouncilResult", "Tiêu chí")
            if section == self.columnCount() - 1:
                return translate("CouncilResult", "Trung bình")
            return self.heat.members[section - 1]
        return None

    def cell(self, index: Index) -> HeatCell | None:
        """The member's cell at a place; None in the first and the last column."""
        at = index.column() - 1
        cells = self.rows[index.row()].cells
        return cells[at] if 0 <= at < len(cells) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What the painter needs, and the words of a place."""
        if role == PLACE:
            return self.rows[index.row()], self.cell(index)
        if role == Qt.ItemDataRole.DisplayRole:
            cell = self.cell(index)
            return cell.text if cell else self.rows[index.row()].mean if index.column() else self.rows[index.row()].code
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.words(index)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(self.words(index))
        return None

    def words(self, index: Index) -> str:
        """All that a place says, with the option in the law's words."""
        if not index.isValid() or index.row() >= len(self.rows):
            return ""
        shown, cell = self.rows[index.row()], self.cell(index)
        if cell is None:
            return shown.spoken
        return f"{cell.spoken}. {cell.option}" if cell.option else cell.spoken


class HeatDelegate(QStyledItemDelegate):
    """Draws a place: colour by distance, the points in words, a frame below a contested minimum."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """A criterion, a member's cell, or the mean."""
        shown, cell = index.data(PLACE)
        box: QRect = option.rect
        painter.save()
        painter.fillRect(box, _ground(shown, cell))
        painter.setPen(QColor(Theme.colours.line))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        if cell is not None and cell.below:
            painter.setPen(QPen(QColor(Theme.colours.missing), 2))
            painter.drawRect(box.adjusted(2, 2, -3, -3))
        painter.setPen(QColor(Theme.colours.text))
        painter.setFont(Theme.font(0.95, bold=shown.kind != "criterion" or bool(cell and cell.below)))
        if index.column() == 0:
            _draw_criterion(painter, box, shown)
        else:
            text = cell.text if cell else _mean(shown, box.width())
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        view, focused = self.parent(), option.state & QStyle.StateFlag.State_HasFocus
        if focused or (isinstance(view, QTableView) and view.currentIndex() == index):
            painter.setPen(QPen(QColor(Theme.colours.text), 2 if focused else 1))
            painter.drawRect(box.adjusted(1, 1, -2, -2))
        painter.restore()


def _mean(shown: HeatRow, width: int) -> str:
    return f"{shown.mean}/{shown.most}" if width >= 80 else shown.mean


def _draw_criterion(painter: QPainter, box: QRect, shown: HeatRow) -> None:
    inner = box.adjusted(8, 0, -6, 0)
    metrics = painter.fontMetrics()
    if shown.mark:
        room = metrics.horizontalAdvance(shown.mark) + 6
        painter.setPen(QColor(Theme.colours.missing))
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, shown.mark)
        painter.setPen(QColor(Theme.colours.text))
        inner = inner.adjusted(0, 0, -room, 0)
    title = f"{shown.code}  {shown.title}".strip()
    if shown.code and box.width() < _TITLED:
        title = shown.code
    text = metrics.elidedText(title, Qt.TextElideMode.ElideRight, inner.width())
    painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)


def _ground(shown: HeatRow, cell: HeatCell | None) -> QColor:
    colours = Theme.colours
    if shown.kind != "criterion":
        return QColor(colours.raised)
    if cell is None or not cell.level:
        return QColor(colours.surface)
    soft, strong = (colours.accent_soft, colours.accent) if cell.way > 0 else (colours.missing_soft, colours.missing)
    if cell.level == 1:
        return mixed(colours.surface, soft, 55)
    return QColor(soft) if cell.level == 2 else mixed(soft, strong, 30)


def mixed(first: str, second: str, percent: int) -> QColor:
    """A colour between two: `percent` of the second."""
    a, b = QColor(first), QColor(second)
    parts = zip((a.red(), a.green(), a.blue()), (b.red(), b.green(), b.blue()), strict=True)
    return QColor(*((x * (100 - percent) + y * percent) // 100 for x, y in parts))


class HeatTable(QTableView):
    """The picture; arrows walk through it, heads stay in view. Columns share the width."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("heatMap")
        self.setAccessibleName(translate("CouncilResult", "Bảng điểm từng tiêu chí của các thành viên"))
        self.own = HeatModel()
        self.setModel(self.own)
        self.setItemDelegate(HeatDelegate(self))
        self.setShowGrid(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        rows, heads = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(round(Theme.points() * 1.333 * 2.05))
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter | Qt.Alignment(Qt.TextFlag.TextWordWrap))  # type: ignore[attr-defined]
        heads.setHighlightSections(False)
        heads.setMinimumHeight(round(Theme.points() * 1.333 * 3.4))
        heads.setFont(Theme.font(0.86, bold=True))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The members share what the criteria leave."""
        super().resizeEvent(event)
        self.share_width()

    def share_width(self) -> None:
        """Give each column its room; a narrow page names criteria by their code."""
        count = self.own.columnCount()
        if count < 2:
            return
        width = self.viewport().width()
        first = width * 32 // 100 if width >= _WIDE else round(96 * Theme.scale)
        each = min((width - first) // (count - 1), round(130 * Theme.scale))
        for at in range(1, count):
            self.setColumnWidth(at, each)
        self.setColumnWidth(0, width - each * (count - 1))


class HeatPanel(QWidget):
    """The picture with what it says in short, what its signs mean, and the words of the place in front."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("heatPanel")
        self._heat: HeatMap | None = None
        layout = column(self, margins=(16, 8, 16, 8), spacing=6)
        self.summary = Paragraph(name="heatSummary")
        self.only = QCheckBox(translate("CouncilResult", "Chỉ hiện tiêu chí có điểm khác nhau"))
        self.only.setObjectName("heatOnly")
        self.only.setAccessibleName(self.only.text())
        head = row(spacing=16)
        head.addWidget(self.summary, 1)
        head.addWidget(self.only)
        self.table = HeatTable()
        self.legend = Paragraph(role="small", name="heatLegend")
        self.words = Paragraph(name="heatWords")
        self.words.setMinimumHeight(round(Theme.points() * 1.333 * 2.9))
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        layout.addLayout(head)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.words)
        layout.addWidget(self.legend)
        self.only.toggled.connect(lambda _: self._fill())
        self.table.selectionModel().currentChanged.connect(
            lambda now, _: self.words.set_text(self.table.own.words(now))
        )

    def show_heat(self, heat: HeatMap) -> None:
        """Another picture."""
        self._heat = heat
        self.summary.set_text(heat.summary)
        self.legend.set_text(heat.legend)
        self.table.setAccessibleDescription(f"{heat.summary} {heat.legend}")
        self._fill()

    def _fill(self) -> None:
        if self._heat is None:
            return
        kept = self.table.currentIndex()
        self.table.own.show(self._heat, self.only.isChecked())
        self.table.share_width()
        first = next((n for n, each in enumerate(self.table.own.rows) if each.kind == "criterion"), 0)
        at = self.table.own.index(kept.row() if kept.isValid() else first, max(kept.column(), 1))
        self.table.setCurrentIndex(at if at.isValid() else self.table.own.index(first, 1))
        if not self.table.own.rows:
            self.words.set_text("")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room it belongs to the rows."""
        super().resizeEvent(event)
        self.legend.setVisible(self.height() >= _HIGH)
