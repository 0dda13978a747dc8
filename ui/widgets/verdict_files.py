"""The files checked so far: each with its verdict as a shape and a word. Arrows move, the one in front is filled."""

from __future__ import annotations

import html

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen, QResizeEvent, QTextDocument
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from ocop_desktop.i18n import translate
from ocop_desktop.presenters.verifying_view import FileLine
from ui.icons import pixmap
from ui.theme import Theme
from ui.widgets.basics import LINE_HEIGHT
from ui.widgets.verdict_tone import tone_colour

_WIDTH = 256
_ICON, _PAD = 24, 9
_LINE = Qt.ItemDataRole.UserRole

Index = QModelIndex | QPersistentModelIndex


class FileList(QListWidget):
    """One line a file."""

    selected = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("checkedFiles")
        self.setAccessibleName(translate("Verify", "Các tệp đã kiểm tra"))
        self.setFixedWidth(_WIDTH)
        self.setItemDelegate(_FileDelegate(self))
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._lines: tuple[FileLine, ...] = ()
        self.currentRowChanged.connect(self._changed)

    def show_lines(self, lines: tuple[FileLine, ...], current: int) -> None:
        """Other files, or other verdicts."""
        self.blockSignals(True)
        if lines != self._lines:
            self._lines = lines
            self.clear()
            for line in lines:
                self.addItem(_item(line))
        self.setCurrentRow(current)
        self.blockSignals(False)
        self.setVisible(len(lines) > 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may take other heights."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _changed(self, number: int) -> None:
        if number >= 0:
            self.selected.emit(number)


def _item(line: FileLine) -> QListWidgetItem:
    item = QListWidgetItem(f"{line.name}, {line.word}")
    item.setToolTip(line.name)
    item.setData(_LINE, line)
    return item


class _FileDelegate(QStyledItemDelegate):
    """A file's name in one line and its verdict below, with the line height that Vietnamese needs."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as its words."""
        document = self._document(option, index.data(_LINE), Theme.colours.text)
        return QSize(_WIDTH - 30, round(document.size().height()) + 2 * _PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Shape, name, word; filled where it is in front, ringed where the keyboard is."""
        line, colours = index.data(_LINE), Theme.colours
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        box = option.rect.adjusted(2, 2, -2, -2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.setBrush(QColor(colours.accent))
            focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
            painter.setPen(QPen(QColor(colours.text), 2.4) if focused else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(QRectF(box), 7, 7)
        ink = colours.on_accent if chosen else colours.text
        painter.drawPixmap(
            box.left() + 8, box.top() + _PAD, pixmap(line.shape, ink if chosen else tone_colour(line.tone), _ICON)
        )
        painter.translate(box.left() + _ICON + 16, box.top() + _PAD - 2)
        self._document(option, line, ink).drawContents(painter)
        painter.restore()

    def _document(self, option: QStyleOptionViewItem, line: FileLine, ink: str) -> QTextDocument:
        document = QTextDocument()
        document.setDefaultFont(Theme.font())
        document.setDocumentMargin(0)
        room = _WIDTH - _ICON - 52
        name = option.fontMetrics.elidedText(line.name, Qt.TextElideMode.ElideMiddle, room)
        document.setHtml(
            f'<div style="color:{ink}"><p style="margin:0; line-height:{LINE_HEIGHT}%"><b>{html.escape(name)}</b></p>'
            f'<p style="margin:0; line-height:{LINE_HEIGHT}%">{html.escape(line.word)}</p></div>'
        )
        document.setTextWidth(room + 6)
        return document
