"""The map of a set: every criterion with its state in a shape, its points, and words for whoever asks."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ocop_desktop.i18n import translate
from ocop_desktop.presenters.scoring_view import MapRow
from ui.theme import Theme
from ui.widgets.basics import tooltip

ROW = Qt.ItemDataRole.UserRole
#: So many rows after the current one stay in view.
_AHEAD = 2
#: Below this width a criterion is named by its code alone.
_WIDE = 250
Index = QModelIndex | QPersistentModelIndex


class MapModel(QAbstractListModel):
    """The rows of the map."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[MapRow, ...] = ()
        self.current = ""

    def show(self, rows: tuple[MapRow, ...], current: str) -> None:
        """Other states, or other rows altogether."""
        same = [(r.kind, r.code) for r in rows] == [(r.kind, r.code) for r in self.rows]
        if not same:
            self.beginResetModel()
        self.rows, self.current = rows, current
        if not same:
            self.endResetModel()
        elif rows:
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row, or its words for a tooltip and for a screen reader."""
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        words = " · ".join(part for part in (row.title, row.points, row.word) if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(words)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return words
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Only steps can be gone to."""
        kind = self.rows[index.row()].kind
        if kind in ("criterion", "finish"):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.ItemIsEnabled

    def row_of(self, code: str) -> int:
        """Where a step stands; -1 where there is none."""
        kinds = ("criterion", "finish")
        return next((i for i, row in enumerate(self.rows) if row.kind in kinds and row.code == code), -1)


class MapDelegate(QStyledItemDelegate):
    """Draws a row of the map."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """A line with air around it."""
        row: MapRow = index.data(ROW)
        factor = {"part": 2.5, "group": 2.0, "finish": 2.6}.get(row.kind, 1.95)
        return QSize(120, round(Theme.points() * 1.333 * factor))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """A part, a group, or a step."""
        row: MapRow = index.data(ROW)
        model = index.model()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box: QRect = option.rect
        if row.kind in ("part", "group"):
            self._paint_heading(painter, box, row)
        else:
            here = isinstance(model, MapModel) and model.current == row.code
            self._paint_step(painter, box, row, here, option)
        painter.restore()

    def _paint_heading(self, painter: QPainter, box: QRect, row: MapRow) -> None:
        colours = Theme.colours
        part = row.kind == "part"
        painter.setFont(Theme.font(0.9, bold=part))
        painter.setPen(QColor(colours.accent if part else colours.muted))
        inner = box.adjusted(10, 0, -10, 0)
        if part:
            painter.setPen(QPen(QColor(colours.line), 1))
            painter.drawLine(box.left() + 8, box.top() + 3, box.right() - 8, box.top() + 3)
            painter.setPen(QColor(colours.accent))
        align = Qt.AlignmentFlag.AlignVCenter
        room = painter.fontMetrics().horizontalAdvance(row.points + "  ") if row.points else 0
        title = f"{row.code} · {row.title}" if part else row.title
        _text(painter, inner.adjusted(0, 0, -room, 0), title, align)
        painter.drawText(inner, align | Qt.AlignmentFlag.AlignRight, row.points)

    def _paint_step(self, painter: QPainter, box: QRect, row: MapRow, here: bool, option: QStyleOptionViewItem) -> None:
        colours = Theme.colours
        state = option.state
        inner = box.adjusted(5, 1, -5, -1)
        if here or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent if here else colours.raised))
            painter.drawRoundedRect(inner, 6, 6)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.text), 2))
            painter.drawRoundedRect(inner, 6, 6)
        ink = QColor(colours.on_accent if here else colours.text)
        align = Qt.AlignmentFlag.AlignVCenter
        sign = QRect(inner.left() + 6, inner.top(), 20, inner.height())
        painter.setFont(Theme.font())
        painter.setPen(ink if here else QColor(_glyph_colour(row)))
        painter.drawText(sign, align | Qt.AlignmentFlag.AlignHCenter, row.glyph)
        painter.setFont(Theme.font(0.95, bold=here))
        painter.setPen(ink)
        room = painter.fontMetrics().horizontalAdvance(row.points) + 8 if row.points else 0
        body = inner.adjusted(32, 0, -8, 0)
        title = row.title if box.width() >= _WIDE or row.kind == "finish" else row.code
        _text(painter, body.adjusted(0, 0, -room, 0), title, align)
        painter.setFont(Theme.font(0.86, bold=here))
        painter.setPen(ink if here or row.state not in ("unscored", "") else QColor(colours.muted))
        painter.drawText(body, align | Qt.AlignmentFlag.AlignRight, row.points)


def _text(painter: QPainter, box: QRect, text: str, align: Qt.AlignmentFlag) -> None:
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, align | Qt.AlignmentFlag.AlignLeft, shown)


def _glyph_colour(row: MapRow) -> str:
    colours = Theme.colours
    if row.state == "missed":
        return colours.missing
    return colours.accent if row.state in ("scored", "none") or row.kind == "finish" else colours.muted


class CriteriaMap(QListView):
    """All criteria of the set; a click or Enter goes to one."""

    jump = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("criteriaMap")
        self.setProperty("role", "map")
        self.setAccessibleName(translate("Scoring", "Sơ đồ các tiêu chí"))
        self._model = MapModel()
        self.setModel(self._model)
        self.setItemDelegate(MapDelegate(self))
        self.setMouseTracking(True)
        self.setUniformItemSizes(False)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.clicked.connect(self._go)
        self.activated.connect(self._go)

    def show_rows(self, rows: tuple[MapRow, ...], current: str) -> None:
        """Show the states, and where one stands."""
        moved = current != self._model.current or not self._model.rows
        self._model.show(rows, current)
        if moved:
            index = self._model.index(self._model.row_of(current))
            self.setCurrentIndex(index)
            ahead = self._model.index(min(index.row() + _AHEAD, len(rows) - 1))
            self.scrollTo(ahead, QListView.ScrollHint.EnsureVisible)
            self.scrollTo(index, QListView.ScrollHint.EnsureVisible)

    def _go(self, index: QModelIndex) -> None:
        row: MapRow | None = index.data(ROW)
        if row is not None and row.kind in ("criterion", "finish") and row.code != self._model.current:
            self.jump.emit(row.code)
