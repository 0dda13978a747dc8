"""Choose a set through Appendix I: a tree in the law's words, narrowed as one types, and what the chosen set is for."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPen,
    QResizeEvent,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from ocop_desktop.i18n import translate
from ocop_desktop.presenters.classification import SetInfo, TreeNode
from ui.theme import Theme
from ui.widgets.basics import Paragraph, clear, column, frame, label
from ui.widgets.fields import FilterField

NODE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_INDENT = 20
_AIR = 10
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class BranchDelegate(QStyledItemDelegate):
    """Draws a row of Appendix I in as many lines as it needs; the chosen set is ticked and filled."""

    chosen = ""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the wrapped words."""
        node: TreeNode = index.data(NODE)
        width = self._width(index, node)
        metrics = QFontMetrics(_font(node))
        return QSize(width, metrics.boundingRect(QRect(0, 0, width, 4000), _WRAP, node.label).height() + _AIR)

    def _width(self, index: Index, node: TreeNode) -> int:
        """Room for the words: the view without indentation, tick and number."""
        tree = self.parent()
        whole = tree.viewport().width() if isinstance(tree, QTreeView) else 300
        depth, above = 1, index.parent()
        while above.isValid():
            depth, above = depth + 1, above.parent()
        return max(80, whole - depth * _INDENT - self._badge(node) - self._tick(node) - 14)

    @staticmethod
    def _badge(node: TreeNode) -> int:
        return QFontMetrics(Theme.font(0.9)).horizontalAdvance(node.badge) + 16 if node.badge else 0

    @staticmethod
    def _tick(node: TreeNode) -> int:
        return 24 if node.set_code else 0

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row."""
        node: TreeNode = index.data(NODE)
        colours, state = Theme.colours, option.state
        box: QRect = option.rect.adjusted(0, 1, -4, -1)
        chosen = bool(node.set_code) and node.set_code == self.chosen
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(QColor(colours.accent if chosen else colours.raised))
            painter.drawRoundedRect(box, 6, 6)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.text if chosen else colours.accent), 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6)
        ink = QColor(colours.on_accent if chosen else colours.text)
        self._paint_words(painter, box.adjusted(6, 0, -6, 0), node, ink, chosen)
        painter.restore()

    def _paint_words(self, painter: QPainter, box: QRect, node: TreeNode, ink: QColor, chosen: bool) -> None:
        tick, badge = self._tick(node), self._badge(node)
        painter.setFont(Theme.font())
        painter.setPen(ink if chosen else QColor(Theme.colours.muted))
        if tick:
            painter.drawText(
                QRect(box.left(), box.top(), 18, box.height()), Qt.AlignmentFlag.AlignVCenter, "○●"[chosen]
            )
        painter.setFont(Theme.font(0.9))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, node.badge)
        painter.setFont(_font(node))
        painter.setPen(ink)
        painter.drawText(box.adjusted(tick, 0, -badge, 0), _WRAP, node.label)


def _font(node: TreeNode) -> QFont:
    return Theme.font(1.0, bold=not node.set_code)


class ClassificationTree(QTreeView):
    """Appendix I; a click, Enter or Space on a set chooses it, arrows only move."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("classificationTree")
        self.setAccessibleName(translate("Products", "Cây phân loại sản phẩm của Phụ lục I"))
        self._delegate = BranchDelegate(self)
        self._model = QStandardItemModel()
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setHeaderHidden(True)
        # the delegate shows what is chosen and where the keyboard is; the style would fill the arrows' room as well
        self.setSelectionMode(QTreeView.SelectionMode.NoSelection)
        self.setIndentation(_INDENT)
        self.setMouseTracking(True)
        self.setExpandsOnDoubleClick(True)
        self.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self.clicked.connect(self._choose)

    def show_tree(self, nodes: tuple[TreeNode, ...], set_code: str) -> None:
        """Other rows, all of them open, with the chosen set in view."""
        self._delegate.chosen = set_code
        self._model.clear()
        for node in nodes:
            self._model.appendRow(_item(node))
        self.expandAll()
        index = self._index_of(set_code)
        self.setCurrentIndex(index if index.isValid() else self._model.index(0, 0))
        if index.isValid():
            self.scrollTo(index, QTreeView.ScrollHint.PositionAtCenter)

    def show_chosen(self, set_code: str) -> None:
        """Another set is chosen; nothing moves."""
        self._delegate.chosen = set_code
        self.viewport().update()

    def _index_of(self, set_code: str) -> QModelIndex:
        for index in _every(self._model, QModelIndex()):
            if set_code and index.data(NODE).set_code == set_code:
                return index
        return QModelIndex()

    def first_set(self) -> str:
        """The first set that is shown; empty where there is none."""
        return next((i.data(NODE).set_code for i in _every(self._model, QModelIndex()) if i.data(NODE).set_code), "")

    def _choose(self, index: QModelIndex) -> None:
        node: TreeNode | None = index.data(NODE)
        if node is not None and node.set_code:
            self.chosen.emit(node.set_code)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter or Space chooses the set under the keyboard, or opens and closes a group."""
        index = self.currentIndex()
        if event.key() not in (*_ENTER, Qt.Key.Key_Space) or not index.isValid():
            super().keyPressEvent(event)
        elif index.data(NODE).set_code:
            self._choose(index)
        else:
            self.setExpanded(index, not self.isExpanded(index))


def _item(node: TreeNode) -> QStandardItem:
    item = QStandardItem(node.label)
    item.setData(node, NODE)
    item.setData(" · ".join(part for part in (node.label, node.badge) if part), Qt.ItemDataRole.AccessibleTextRole)
    for child in node.children:
        item.appendRow(_item(child))
    return item


def _every(model: QStandardItemModel, above: QModelIndex) -> Iterator[QModelIndex]:
    for number in range(model.rowCount(above)):
        index = model.index(number, 0, above)
        yield index
        yield from _every(model, index)


def set_filter() -> FilterField:
    """Narrows the tree of sets as one types."""
    return FilterField(
        "setFilter",
        translate("Products", "Tìm bộ sản phẩm, không cần gõ dấu"),
        translate("Products", "Tìm bộ: gõ không dấu cũng được, ví dụ “muoi”"),
    )


class SetInfoBox(QWidget):
    """What the chosen set is for, in the law's words; our reading stands apart."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("setInfo")
        self._layout = column(self, spacing=6)

    def show_info(self, info: SetInfo | None) -> None:
        """Another set; None where none is chosen."""
        clear(self._layout)
        self.setVisible(info is not None)
        if info is None:
            return
        box = frame("law", "setInfoBox")
        inner = column(box, margins=(14, 8, 14, 10), spacing=3)
        inner.addWidget(Paragraph(info.title, name="setInfoTitle", bold=True))
        inner.addWidget(Paragraph(info.path, role="small", name="setInfoPath"))
        for number, (title, text) in enumerate(info.facts):
            inner.addWidget(Paragraph(f"{title}: {text}", role="small", name=f"setInfoFact{number}"))
        self._layout.addWidget(box)
        if info.reading:
            ours = frame("ours", "setReading")
            body = column(ours, margins=(14, 6, 14, 8), spacing=2)
            body.addWidget(label(translate("Scoring", "Cách hiểu của chương trình (không phải lời văn bản)"), "small"))
            body.addWidget(Paragraph(info.reading, name="setReadingText"))
            self._layout.addWidget(ours)
