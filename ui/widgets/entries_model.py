"""The model of the matrix of products and members: cells are made when they are drawn."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QColor

from ocop_desktop.i18n import translate
from ocop_desktop.presenters.entries_view import Matrix, MemberHead, StateWords
from ocop_desktop.presenters.entries_words import columns
from ocop_desktop.presenters.table_rows import TableState
from ui.theme import Theme
from ui.widgets.basics import tooltip

Index = QModelIndex | QPersistentModelIndex

#: Columns before the members': product and progress.
LEFT = 2
_NOTHING = "—"
_DISPLAY, _TIP, _FONT = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.FontRole
_INK, _SIDE = Qt.ItemDataRole.ForegroundRole, Qt.ItemDataRole.TextAlignmentRole
_SPOKEN = Qt.ItemDataRole.AccessibleTextRole
_ROLES = frozenset((_DISPLAY, _TIP, _FONT, _INK, _SIDE, _SPOKEN))
_MIDDLE = Qt.AlignmentFlag.AlignCenter
_SIGNS = {"good": "✓ ", "missing": "▲ ", "bad": "✕ "}


class MatrixModel(QAbstractTableModel):
    """Cells are made when they are drawn; nothing is kept for them."""

    def __init__(self) -> None:
        super().__init__()
        self.state = TableState(columns())
        self.matrix = Matrix((), (), {}, {})
        self._front = -1

    def show(self, matrix: Matrix) -> None:
        """Another state of the round; search and filter stay."""
        self.beginResetModel()
        self.matrix = matrix
        self.state.fill(matrix.rows)
        self.endResetModel()

    def look(self) -> None:
        """Search, filter or order have changed."""
        self.beginResetModel()
        self.endResetModel()

    def put_in_front(self, at: int) -> None:
        """The row in front stands out from the others."""
        before, self._front = self._front, at
        for changed in {before, at}:
            if 0 <= changed < self.rowCount():
                self.dataChanged.emit(self.index(changed, 0), self.index(changed, LEFT - 1), [Qt.ItemDataRole.FontRole])

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many products are shown."""
        return 0 if parent.isValid() else len(self.state.shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Product, progress, and a column for each member."""
        return 0 if parent.isValid() else LEFT + len(self.matrix.heads)

    def head(self, section: int) -> MemberHead | None:
        """The member of a column."""
        at = section - LEFT
        return self.matrix.heads[at] if 0 <= at < len(self.matrix.heads) else None

    def words(self, index: Index) -> StateWords | None:
        """How far the member of a cell is; None where the product is not theirs."""
        state = self.matrix.states[self.state.shown[index.row()].id][index.column() - LEFT]
        return self.matrix.words[state] if state else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A member's name with the role below it."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < self.columnCount():
            return None
        member = self.head(section)
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{member.label}\n{member.role}" if member else self.state.columns[section].title
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(member.tip) if member else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignHCenter if member else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        """A product, its progress, or a shape with words; most roles are asked for in vain."""
        if role not in _ROLES:
            return None
        if index.column() < LEFT:
            return self._left(index, role)
        words = self.words(index)
        if role == _DISPLAY:
            return words.text if words else _NOTHING
        if role == _INK:
            return QBrush(_tone(words.tone if words else "muted"))
        if role == _SIDE:
            return _MIDDLE
        if role in (_SPOKEN, _TIP):
            return self._spoken(index, words)
        return None

    def _spoken(self, index: Index, words: StateWords | None) -> str:
        member, product = self.head(index.column()), self.state.shown[index.row()].cells[0].text
        state = words.text if words else translate("Entries", "không chấm")
        return f"{member.tip if member else ''}, {product}: {state}"

    def _left(self, index: Index, role: int) -> Any:
        shown = self.state.shown[index.row()]
        cell = shown.cells[index.column()]
        if role == _DISPLAY:
            return cell.text if index.column() == 0 else _SIGNS.get(cell.tone, "") + cell.tip
        if role == _TIP:
            return tooltip(cell.tip)
        if role == _SPOKEN:
            return shown.spoken
        if role == _INK and cell.tone in _SIGNS:
            return QBrush(_tone(cell.tone))
        if role == _FONT and index.row() == self._front:
            return Theme.font(bold=True)
        return None


def _tone(tone: str) -> QColor:
    names = {"good": "accent", "missing": "missing", "bad": "bad", "muted": "muted"}
    return Theme.colour(names.get(tone, "text"))
