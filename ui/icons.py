"""Our icons: small SVG files, drawn in whatever colour the theme wants."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

from ocop_desktop.resources import resource
from ui.theme import Theme


def pixmap(name: str, colour: str, size: int, ratio: float = 2.0) -> QPixmap:
    """An icon as a picture of `size` logical pixels in a colour such as "#1b6141"."""
    from PySide6.QtSvg import QSvgRenderer

    drawing = resource("icons", f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", colour)
    picture = QPixmap(QSize(size, size) * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer = QSvgRenderer(QByteArray(drawing.encode()))
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return picture


def nav_icon(name: str) -> QIcon:
    """An icon for the sidebar: dark on the ground, and in the accent's own text colour where it is chosen."""
    icon = QIcon(pixmap(name, Theme.colours.text, 24))
    icon.addPixmap(pixmap(name, Theme.colours.on_accent, 24), QIcon.Mode.Normal, QIcon.State.On)
    return icon


def app_icon() -> QIcon:
    """The window's icon."""
    return QIcon(pixmap("app", "#1b6141", 64, 1.0))
