"""The products as large calm rows: name, code and producer at the left, how far the sheet is at the right."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ocop_desktop.council.model import ILLUSTRATIVE_MARK
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.products_view import ProductLine
from ui.theme import Theme

LINE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex

_PAD = 16
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_CENTRE = Qt.AlignmentFlag.AlignVCenter


class ProductModel(QAbstractListModel):
    """The rows of the list."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: tuple[ProductLine, ...] = ()

    def show(self, lines: tuple[ProductLine, ...]) -> None:
        """Other rows."""
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many rows there are."""
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row, or its words for a tooltip and for a screen reader."""
        line = self.lines[index.row()]
        if role == LINE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return line.spoken
        return None


class ProductDelegate(QStyledItemDelegate):
    """Draws a product in two lines."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines with air around them."""
        return QSize(200, round(Theme.points() * 1.333 * 4.6))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One product; the one in front is filled."""
        line: ProductLine = index.data(LINE)
        state = option.state
        whole: QRect = option.rect
        box = whole.adjusted(6, 3, -6, -3)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_ground(painter, box, state)
        inner = box.adjusted(_PAD, 6, -_PAD, -6)
        room = _paint_state(painter, inner, line)
        text = inner.adjusted(0, 0, -room, 0)
        upper = QRect(text.left(), text.top(), text.width(), text.height() // 2)
        lower = QRect(text.left(), text.top() + text.height() // 2, text.width(), text.height() // 2)
        _paint_name(painter, upper, line)
        _paint_rest(painter, lower, line)
        painter.restore()


def _paint_ground(painter: QPainter, box: QRect, state: QStyle.StateFlag) -> None:
    colours = Theme.colours
    chosen = bool(state & QStyle.StateFlag.State_Selected)
    over = bool(state & QStyle.StateFlag.State_MouseOver)
    ground = colours.accent_soft if chosen else colours.raised if over else colours.surface
    painter.setPen(QPen(QColor(colours.accent if chosen else colours.line), 1.2))
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(box, 9, 9)
    if chosen:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent))
        painter.drawRoundedRect(QRect(box.left(), box.top() + 8, 5, box.height() - 16), 2, 2)
    if state & QStyle.StateFlag.State_HasFocus:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colours.accent), 2.6))
        painter.drawRoundedRect(box, 9, 9)


def _paint_state(painter: QPainter, box: QRect, line: ProductLine) -> int:
    """The state at the right end; returns the room that it takes."""
    colours = Theme.colours
    tones = {"good": colours.accent, "missing": colours.missing, "bad": colours.bad}
    painter.setFont(Theme.font())
    painter.setPen(QColor(tones.get(line.tone, colours.muted)))
    words = f"{line.glyph}  {line.state}"
    painter.drawText(box, _CENTRE | Qt.AlignmentFlag.AlignRight, words)
    return painter.fontMetrics().horizontalAdvance(words) + 20


def _paint_name(painter: QPainter, box: QRect, line: ProductLine) -> None:
    painter.setFont(Theme.font(0.9))
    chip = painter.fontMetrics().horizontalAdvance(ILLUSTRATIVE_MARK) + 18 if line.illustrative else 0
    painter.setFont(Theme.font(1.15, bold=True))
    painter.setPen(QColor(Theme.colours.text))
    used = _text(painter, box.adjusted(0, 0, -(chip + 12 if chip else 0), 0), line.name)
    if chip:
        _paint_chip(painter, QRect(box.left() + used + 12, box.top(), chip, box.height()))


def _paint_chip(painter: QPainter, box: QRect) -> None:
    colours = Theme.colours
    painter.setFont(Theme.font(0.9))
    height = painter.fontMetrics().height() + 4
    chip = QRect(box.left(), box.center().y() - height // 2 + 1, box.width(), height)
    painter.setPen(QPen(QColor(colours.missing), 1))
    painter.setBrush(QColor(colours.missing_soft))
    painter.drawRoundedRect(chip, 9, 9)
    painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, ILLUSTRATIVE_MARK)


def _paint_rest(painter: QPainter, box: QRect, line: ProductLine) -> None:
    painter.setFont(Theme.font(0.95))
    painter.setPen(QColor(Theme.colours.text))
    used = _text(painter, box, line.code)
    painter.setPen(QColor(Theme.colours.muted))
    _text(painter, box.adjusted(used + 14, 0, 0, 0), line.rest)


def _text(painter: QPainter, box: QRect, text: str) -> int:
    metrics = painter.fontMetrics()
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(box.width(), 0))
    painter.drawText(box, _CENTRE | Qt.AlignmentFlag.AlignLeft, shown)
    return metrics.horizontalAdvance(shown)


class ProductList(QListView):
    """The products; arrows move, Enter does what comes next."""

    selected = Signal(int)
    opened = Signal()
    wants_edit = Signal()
    wants_delete = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("productList")
        self.setStyleSheet("QListView, QListView:focus { border: none; background: transparent; }")
        self.setAccessibleName(translate("Products", "Danh sách sản phẩm"))
        self._showing = False
        self._model = ProductModel()
        self.setModel(self._model)
        self.setItemDelegate(ProductDelegate(self))
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.selectionModel().currentChanged.connect(self._moved)
        self.doubleClicked.connect(lambda _: self.opened.emit())

    def show_lines(self, lines: tuple[ProductLine, ...], selected: int | None) -> None:
        """Other rows, and which of them is in front."""
        self._showing = True
        self._model.show(lines)
        at = next((number for number, line in enumerate(lines) if line.id == selected), -1)
        index = self._model.index(at)
        self.setCurrentIndex(index)
        self.scrollTo(index, QListView.ScrollHint.EnsureVisible)
        self._showing = False

    def _moved(self, current: QModelIndex, before: QModelIndex) -> None:
        if not self._showing and current.isValid():
            self.selected.emit(self._model.lines[current.row()].id)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The ring shows where the keyboard is."""
        super().focusInEvent(event)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, F2 edits, Delete deletes."""
        key = event.key()
        if key in _ENTER:
            self.opened.emit()
        elif key == Qt.Key.Key_F2:
            self.wants_edit.emit()
        elif key == Qt.Key.Key_Delete:
            self.wants_delete.emit()
        else:
            super().keyPressEvent(event)
