"""A row to choose: digit key, the law's words, what it is a minimum for, points. Chosen is filled."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QLabel, QSizePolicy

from ocop_desktop.presenters.scoring_view import OptionView
from ui.theme import Theme
from ui.widgets.basics import Paragraph, row

_RADIUS = 9
#: Keys that move between rows and criteria; the page decides what they do.
_NOT_MINE = {
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
}


class OptionRow(QAbstractButton):
    """One option of a criterion. Only a click, Space or its digit chooses it: the wheel scrolls the page."""

    chosen = Signal(int)

    def __init__(self, view: OptionView) -> None:
        super().__init__()
        self.n = view.n
        self.setObjectName(f"option{view.n}")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._key = QLabel(str(view.n))
        self._key.setFixedWidth(26)
        self._key.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._text = Paragraph(view.text, factor=1.09)
        self._chip = QLabel(view.chip)
        self._points = QLabel(view.points)
        self._points.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._points.setMinimumWidth(round(Theme.points() * 5.2))
        self._build()
        self.clicked.connect(lambda: self.chosen.emit(self.n))
        self.show_view(view)

    def _build(self) -> None:
        layout = row(self, margins=(10, 9, 14, 9), spacing=12)
        layout.addWidget(self._key, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self._points, 0, Qt.AlignmentFlag.AlignVCenter)
        for child in (self._key, self._text, self._chip, self._points):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._chip.setVisible(bool(self._chip.text()))

    def show_view(self, view: OptionView) -> None:
        """Show whether it is chosen."""
        self.setChecked(view.chosen)
        self.setAccessibleName(view.accessible)
        self._colour()
        self.update()

    def nextCheckState(self) -> None:
        """The presenter decides what is chosen; a click alone changes nothing on the screen."""

    def sizeHint(self) -> QSize:
        """As large as what stands in it."""
        layout = self.layout()
        return layout.sizeHint() if layout else QSize(100, 40)

    def minimumSizeHint(self) -> QSize:
        """As large as what stands in it."""
        layout = self.layout()
        return layout.minimumSize() if layout else QSize(100, 40)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space chooses; keys that move belong to the page."""
        if event.key() in _NOT_MINE:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """The mouse is over it."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """The mouse has gone."""
        super().leaveEvent(event)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Colours follow whether it can be chosen."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self._colour()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground of the row, and a ring where the keyboard is."""
        colours = Theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self.rect().adjusted(2, 2, -2, -2)
        if self.isChecked():
            fill, edge = colours.accent, colours.accent
        elif self.underMouse() and self.isEnabled():
            fill, edge = colours.accent_soft, colours.accent
        else:
            fill, edge = colours.surface if self.isEnabled() else colours.ground, colours.line
        painter.setPen(QPen(QColor(edge), 1.2))
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(box, _RADIUS, _RADIUS)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = colours.text if self.isChecked() else colours.accent
            painter.setPen(QPen(QColor(ring), 2.6))
            painter.drawRoundedRect(box, _RADIUS, _RADIUS)
        painter.end()

    def _colour(self) -> None:
        colours = Theme.colours
        filled = self.isChecked()
        text = colours.on_accent if filled else colours.text if self.isEnabled() else colours.muted
        soft = colours.on_accent if filled else colours.accent if self.isEnabled() else colours.muted
        size, small = Theme.points(1.09), Theme.points(0.9)
        ground = "transparent" if filled else colours.accent_soft if self.isEnabled() else "transparent"
        key = "transparent" if filled else colours.raised
        self._text.setStyleSheet(f"color: {text}; font-size: {size}pt;")
        self._points.setStyleSheet(f"color: {text}; font-weight: bold; font-size: {size}pt;")
        self._key.setStyleSheet(
            f"color: {text}; background: {key}; border: 1px solid {soft}; border-radius: 5px; font-weight: bold;"
            f"padding: 2px 0; font-size: {Theme.points()}pt;"
        )
        self._chip.setStyleSheet(
            f"color: {soft}; background: {ground}; border: 1px solid {soft}; border-radius: 9px; padding: 1px 8px;"
            f"font-size: {small}pt;"
        )
