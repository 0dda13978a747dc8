"""What a table shows, as Qt asks for it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QColor

from ocop_desktop.presenters.table_rows import Column, TableState
from ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex

_SIGNS = {"good": "✓ ", "missing": "▲ ", "bad": "✕ "}


class TableModel(QAbstractTableModel):
    """What a `TableState` shows."""

    def __init__(self, state: TableState) -> None:
        super().__init__()
        self.state = state

    def refresh(self) -> None:
        """The state shows other rows."""
        self.beginResetModel()
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many rows are shown."""
        return 0 if parent.isValid() else len(self.state.shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many columns there are."""
        return 0 if parent.isValid() else len(self.state.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A column's heading."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.state.columns):
            return None
        head = self.state.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return head.title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(head)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell: a sign before coloured words, so that colour is never alone."""
        shown = self.state.shown[index.row()]
        cell = shown.cells[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return _SIGNS.get(cell.tone, "") + cell.text if cell.text else ""
        if role == Qt.ItemDataRole.ToolTipRole:
            return cell.tip or cell.text
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(self.state.columns[index.column()])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return shown.spoken or cell.text
        if role == Qt.ItemDataRole.ForegroundRole and cell.tone in _SIGNS:
            return QBrush(QColor(_tone(cell.tone)))
        return None


def _alignment(head: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if head.number else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _tone(tone: str) -> str:
    colours = Theme.colours
    return {"good": colours.accent, "missing": colours.missing, "bad": colours.bad}[tone]
