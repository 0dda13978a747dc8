"""Labels with enough air for Vietnamese, chips, notices, buttons, and boxes to stack them in."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.icons import pixmap
from ui.theme import Theme

#: Line height in percent: marks above and below Vietnamese letters must not touch.
LINE_HEIGHT = 138
#: Letters in a row that may be wider than the page: a label would have all of them on one line.
_LONG_WORD = re.compile(r"[^\W_]{40,}")
_PIECE = 16


def set_role(widget: QWidget, **properties: object) -> None:
    """Set what the style sheet tells widgets apart by, and let it look again."""
    for name, value in properties.items():
        widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def tooltip(text: str) -> str:
    """Text for a tooltip that wraps and in which nothing is markup."""
    return f"<p>{html.escape(text)}</p>" if text else ""


def _may_break(word: re.Match[str]) -> str:
    letters = word.group()
    return "&#8203;".join(letters[at : at + _PIECE] for at in range(0, len(letters), _PIECE))


class Paragraph(QLabel):
    """Wrapped text with the line height that Vietnamese needs. The text is plain: nothing in it is markup."""

    def __init__(self, text: str = "", role: str = "", name: str = "", factor: float = 1.0, bold: bool = False) -> None:
        super().__init__()
        self._plain = ""
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setObjectName(name)
        if role:
            self.setProperty("role", role)
        if factor != 1.0 or bold:
            self.setStyleSheet(f"font-size: {Theme.points(factor)}pt;" + ("font-weight: bold;" if bold else ""))
        self.set_text(text)
        # The extra height of a line stands below it; half of it above puts the words in the middle.
        lead = round(self.fontMetrics().height() * (LINE_HEIGHT - 100) / 200)
        self.setContentsMargins(0, lead, 0, -lead)

    def sizeHint(self) -> QSize:
        """As high as the words are at the width that the label has."""
        return QSize(super().sizeHint().width(), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        """Never lower than the words."""
        return QSize(super().minimumSizeHint().width(), self.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may take another height."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def set_text(self, text: str) -> None:
        """Show other words."""
        self._plain = text
        body = _LONG_WORD.sub(_may_break, html.escape(text)).replace("\n", "<br>")
        self.setText(f'<p style="line-height:{LINE_HEIGHT}%; margin:0">{body}</p>')
        self.setAccessibleName(text)

    def plain_text(self) -> str:
        """The words as they were given."""
        return self._plain


class ElidedLabel(QLabel):
    """One line that ends in an ellipsis where there is no room; the whole text is its tooltip."""

    def __init__(self, text: str = "", role: str = "", name: str = "") -> None:
        super().__init__()
        self._whole = ""
        self.setObjectName(name)
        self.setMinimumWidth(40)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.setTextFormat(Qt.TextFormat.PlainText)
        if role:
            self.setProperty("role", role)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Show other words."""
        self._whole = text
        self.setAccessibleName(text)
        self._fit()
        self.updateGeometry()

    def plain_text(self) -> str:
        """The words as they were given."""
        return self._whole

    def sizeHint(self) -> QSize:
        """Room for the whole text."""
        hint = super().sizeHint()
        return QSize(self.fontMetrics().horizontalAdvance(self._whole) + 4, hint.height())

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters."""
        return QSize(40, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, max(self.width(), 40))
        if shown != self.text():
            self.setText(shown)
        self.setToolTip(tooltip(self._whole) if shown != self._whole else "")


class Chip(QLabel):
    """A few words in a rounded frame."""

    def __init__(self, text: str = "", tone: str = "", name: str = "") -> None:
        super().__init__(text)
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", "chip")
        self.setProperty("tone", tone)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set(self, text: str, tone: str = "") -> None:
        """Show other words; none hides it."""
        self.setText(text)
        self.setVisible(bool(text))
        set_role(self, tone=tone)


class NoticeBox(QFrame):
    """Words of the program beside a coloured edge, with a sign and at most one action."""

    def __init__(
        self, text: str, tone: str, name: str, action: str = "", act: Callable[[], None] | None = None
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("role", "notice")
        self.setProperty("tone", tone)
        layout = row(self, margins=(12, 8, 12, 8), spacing=10)
        sign = QLabel()
        sign.setPixmap(pixmap(tone, _tone_colour(tone), 20))
        sign.setFixedWidth(22)
        layout.addWidget(sign, 0, Qt.AlignmentFlag.AlignVCenter if action else Qt.AlignmentFlag.AlignTop)
        self.label = Paragraph(text, name=f"{name}Text")
        layout.addWidget(self.label, 1)
        if action and act:
            button = push(action, f"{name}Action", act)
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)


def _tone_colour(tone: str) -> str:
    colours = Theme.colours
    return {"good": colours.accent, "missing": colours.missing, "bad": colours.bad}.get(tone, colours.muted)


def push(text: str, name: str, act: Callable[[], None], role: str = "", tip: str = "") -> QPushButton:
    """A button with a verb on it."""
    button = QPushButton(text)
    button.setObjectName(name)
    button.setAutoDefault(False)
    button.setAccessibleName(text)
    if role:
        button.setProperty("role", role)
    if tip:
        button.setToolTip(tooltip(tip))
    button.clicked.connect(lambda: act())
    return button


def label(text: str = "", role: str = "", name: str = "") -> QLabel:
    """One line of plain text."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setObjectName(name)
    if role:
        made.setProperty("role", role)
    return made


def frame(role: str, name: str = "") -> QFrame:
    """A frame of a kind that the style sheet knows."""
    made = QFrame()
    made.setObjectName(name)
    made.setProperty("role", role)
    return made


def line() -> QFrame:
    """A thin line across."""
    return frame("line")


def column(
    parent: QWidget | None = None, margins: tuple[int, int, int, int] = (0, 0, 0, 0), spacing: int = 8
) -> QVBoxLayout:
    """A layout from top to bottom."""
    layout = QVBoxLayout() if parent is None else QVBoxLayout(parent)
    layout.setContentsMargins(*margins)
    layout.setSpacing(spacing)
    return layout


def row(
    parent: QWidget | None = None, margins: tuple[int, int, int, int] = (0, 0, 0, 0), spacing: int = 8
) -> QHBoxLayout:
    """A layout from left to right."""
    layout = QHBoxLayout() if parent is None else QHBoxLayout(parent)
    layout.setContentsMargins(*margins)
    layout.setSpacing(spacing)
    return layout


def centred(parent: QWidget, margins: tuple[int, int, int, int], most: int) -> QVBoxLayout:
    """A column in the middle of `parent`, at most `most` pixels wide."""
    outer = column(parent, margins=margins)
    inner = QWidget()
    outer.addLayout(in_the_middle(inner, most))
    outer.addStretch(1)
    return column(inner, spacing=12)


def centred_row(parent: QWidget, margins: tuple[int, int, int, int], most: int) -> QHBoxLayout:
    """A row in the middle of `parent`, at most `most` pixels wide."""
    inner = QWidget()
    column(parent, margins=margins).addLayout(in_the_middle(inner, most))
    return row(inner)


def in_the_middle(inner: QWidget, most: int) -> QHBoxLayout:
    """A widget in the middle of a row, as wide as there is room and at most `most` pixels."""
    line = row(spacing=0)
    inner.setMaximumWidth(most)
    line.addStretch(1)
    line.addWidget(inner, 1000)
    line.addStretch(1)
    return line


class KeylessArea(QScrollArea):
    """A scroll area that leaves the arrow keys to the page."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys are the page's."""
        event.ignore()


def scroller(content: QWidget, name: str, kind: type[QScrollArea] = QScrollArea) -> QScrollArea:
    """Everything stays reachable where there is little room; only up and down."""
    area = kind()
    area.setObjectName(name)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    content.setProperty("role", "ground")
    content.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    area.setWidget(content)
    return area


def tab_through(widgets: Sequence[QWidget]) -> None:
    """Let Tab come through `widgets` in their order."""
    for before, after in pairwise(widgets):
        QWidget.setTabOrder(before, after)


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and away."""
    while layout.count():
        item = layout.takeAt(0)
        if item is None:
            return
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear(inner)
