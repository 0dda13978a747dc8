"""The pictures of a round: stars as bars, points by part as strips, members as bars to either side of the middle."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QSizePolicy, QToolTip, QWidget

from ocop_desktop.i18n import translate
from ocop_desktop.presenters.ranking_view import MemberBar, PartStrip, Pictures, StarBar
from ui.theme import Theme
from ui.widgets.basics import Paragraph, column, frame, scroller, tooltip

B = TypeVar("B", StarBar, PartStrip, MemberBar)


class Bars(QWidget, Generic[B]):
    """Lines below each other: a label, something drawn, and words; what a line says in full is its tooltip."""

    #: Shares of the width, in percent: the label, and what is drawn.
    label_share, drawn_share = 24, 50
    high = 2.3

    def __init__(self, name: str, accessible: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._accessible = accessible
        self.bars: Sequence[B] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_bars(self, bars: Sequence[B]) -> None:
        """Other lines."""
        self.bars = bars
        self.setAccessibleName(self._accessible)
        self.setAccessibleDescription("; ".join(bar.spoken for bar in bars))
        self.updateGeometry()
        self.update()

    @property
    def line_height(self) -> int:
        """The height of a line."""
        return round(Theme.points() * 1.333 * self.high)

    def sizeHint(self) -> QSize:
        """As high as its lines."""
        return QSize(300, max(1, len(self.bars)) * self.line_height)

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return QSize(200, self.sizeHint().height())

    def drawn(self, number: int) -> QRect:
        """Where a line's picture is."""
        left, width = self.width() * self.label_share // 100, self.width() * self.drawn_share // 100
        return QRect(left, number * self.line_height, width, self.line_height)

    def event(self, event: QEvent) -> bool:
        """The tooltip of the line under the mouse."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = event.pos().y() // self.line_height
            if 0 <= at < len(self.bars):
                QToolTip.showText(event.globalPos(), tooltip(self.bars[at].spoken), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Label, picture, words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, bar in enumerate(self.bars):
            box = self.drawn(number)
            painter.setFont(Theme.font())
            painter.setPen(QColor(Theme.colours.text))
            self._text(painter, QRect(0, box.top(), box.left() - 10, box.height()), bar.label)
            self.paint_bar(painter, box, bar)
            painter.setFont(Theme.font(0.95))
            painter.setPen(QColor(Theme.colours.text))
            self._text(
                painter,
                QRect(box.right() + 12, box.top(), self.width() - box.right() - 12, box.height()),
                self.words(bar),
            )
        painter.end()

    def _text(self, painter: QPainter, box: QRect, text: str) -> None:
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)

    def words(self, bar: B) -> str:
        """What stands behind a line."""
        raise NotImplementedError

    def paint_bar(self, painter: QPainter, box: QRect, bar: B) -> None:
        """Draw a line's picture."""
        raise NotImplementedError


class StarBars(Bars[StarBar]):
    """How many products have which star."""

    label_share, drawn_share = 24, 60

    def words(self, bar: StarBar) -> str:
        """The count."""
        return str(bar.count)

    def paint_bar(self, painter: QPainter, box: QRect, bar: StarBar) -> None:
        """A bar as long as its count; a thin line for none."""
        inner = box.adjusted(0, box.height() // 5, 0, -box.height() // 5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(Theme.colours.raised))
        painter.drawRoundedRect(inner, 3, 3)
        painter.setBrush(QColor(Theme.colours.accent))
        if bar.permille:
            painter.drawRoundedRect(
                QRect(inner.left(), inner.top(), max(4, inner.width() * bar.permille // 1000), inner.height()), 3, 3
            )


class PartStrips(Bars[PartStrip]):
    """Where the products lie within each part."""

    label_share, drawn_share = 12, 46
    high = 2.9

    def words(self, bar: PartStrip) -> str:
        """Lowest, middle, highest."""
        return bar.words

    def paint_bar(self, painter: QPainter, box: QRect, bar: PartStrip) -> None:
        """A dot a product, the middle half as a box, the middle as a thick line."""
        colours, middle = Theme.colours, box.center().y()
        painter.setPen(QPen(QColor(colours.outline), 1))
        painter.drawLine(box.left(), middle, box.right(), middle)
        for end in (box.left(), box.right()):
            painter.drawLine(end, middle - 6, end, middle + 6)
        if not bar.dots:
            return
        if bar.box is not None:
            left, right = (_place(box, at) for at in bar.box)
            painter.setPen(QPen(QColor(colours.accent), 1))
            painter.setBrush(QColor(colours.accent_soft))
            painter.drawRect(QRect(left, middle - 11, max(2, right - left), 22))
        dot = QColor(colours.accent)
        dot.setAlpha(150)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(dot)
        for at in bar.dots:
            painter.drawEllipse(_place(box, at) - 4, middle - 4, 8, 8)
        painter.setPen(QPen(QColor(colours.text), 3))
        at = _place(box, bar.middle)
        painter.drawLine(at, middle - 13, at, middle + 13)


class MemberBars(Bars[MemberBar]):
    """Who gives more than the others, who less."""

    label_share, drawn_share = 24, 46

    def words(self, bar: MemberBar) -> str:
        """How much, on how many sheets."""
        return bar.words

    def paint_bar(self, painter: QPainter, box: QRect, bar: MemberBar) -> None:
        """A bar to one side of the middle; an arrow's head says which, so that colour is not alone."""
        colours, centre = Theme.colours, box.center().x()
        inner = box.adjusted(0, box.height() // 4, 0, -box.height() // 4)
        length = inner.width() // 2 * abs(bar.permille) // 1000
        left = centre if bar.permille >= 0 else centre - length
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent if bar.permille >= 0 else colours.missing))
        painter.drawRect(QRect(left, inner.top(), length, inner.height()))
        painter.setPen(QPen(QColor(colours.outline), 2))
        painter.drawLine(centre, box.top() + 2, centre, box.bottom() - 2)


def _place(box: QRect, permille: int) -> int:
    return box.left() + box.width() * permille // 1000


class PicturesPanel(QWidget):
    """All pictures of a round, each with its heading."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("picturesPanel")
        self.stars = StarBars("starBars", translate("Ranking", "Số sản phẩm theo hạng sao"))
        self.parts = PartStrips("partStrips", translate("Ranking", "Điểm từng phần của các sản phẩm"))
        self.members = MemberBars("memberBars", translate("Ranking", "Thành viên chấm cao hay thấp hơn người khác"))
        self._members_hint = Paragraph(role="small", name="membersHint")
        content = QWidget()
        body = column(content, margins=(22, 12, 22, 16), spacing=12)
        parts_hint = translate(
            "Ranking", "Mỗi chấm là một sản phẩm; vạch đậm là ở giữa; ô màu là một nửa số sản phẩm ở giữa."
        )
        body.addWidget(_card(translate("Ranking", "Số sản phẩm theo hạng sao"), self.stars))
        body.addWidget(
            _card(
                translate("Ranking", "Điểm từng phần"),
                self.parts,
                Paragraph(parts_hint, role="small", name="partsHint"),
            )
        )
        body.addWidget(_card(translate("Ranking", "Thành viên so với nhau"), self.members, self._members_hint))
        body.addStretch(1)
        column(self).addWidget(scroller(content, "picturesArea"))

    def show_pictures(self, pictures: Pictures) -> None:
        """Another round."""
        self.stars.show_bars(pictures.stars)
        self.parts.show_bars(pictures.parts)
        self.members.show_bars(pictures.members)
        self._members_hint.set_text(pictures.members_hint)


def _card(title: str, picture: QWidget, hint: Paragraph | None = None) -> QFrame:
    card = frame("card")
    box = column(card, margins=(20, 10, 20, 14), spacing=6)
    box.addWidget(Paragraph(title, factor=1.15, bold=True))
    if hint is not None:
        box.addWidget(hint)
    box.addWidget(picture)
    return card
