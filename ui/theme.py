"""Colours, type and the style sheet: one neutral ground, one deep green, amber for what is missing, red for bad."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from ocop_desktop.resources import resource
from ocop_desktop.services.preferences import Scheme
from ui.style_sheet import style_sheet

#: Body text in points at a text size of 100 %.
BODY_POINTS = 11.0

_FONT_FILES = (
    ("fonts", "screen", "Arimo-Regular.ttf"),
    ("fonts", "screen", "Arimo-Bold.ttf"),
    ("fonts", "DejaVuSans.ttf"),
)
FAMILIES = ("Arimo", "DejaVu Sans")


@dataclass(frozen=True)
class Colours:
    """The program's colours. Every text colour has a contrast of at least 4.5 on every ground it stands on."""

    ground: str
    surface: str
    raised: str
    line: str
    outline: str
    text: str
    muted: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_soft: str
    missing: str
    missing_soft: str
    bad: str
    bad_soft: str
    law: str


LIGHT = Colours(
    ground="#f4f5f2",
    surface="#ffffff",
    raised="#e9ede9",
    line="#d3d9d4",
    outline="#7b877f",
    text="#1a201d",
    muted="#515c56",
    accent="#1b6141",
    accent_hover="#154d34",
    on_accent="#ffffff",
    accent_soft="#e2f0e8",
    missing="#7d4b00",
    missing_soft="#fff1d6",
    bad="#a8231b",
    bad_soft="#fce9e7",
    law="#eef0f4",
)

DARK = Colours(
    ground="#151917",
    surface="#1e2421",
    raised="#2a322e",
    line="#3b4540",
    outline="#87958d",
    text="#ecf1ed",
    muted="#b0bcb5",
    accent="#7fd0a5",
    accent_hover="#9bddb9",
    on_accent="#0d2118",
    accent_soft="#233b2f",
    missing="#f5c266",
    missing_soft="#3a2f17",
    bad="#ff9a91",
    bad_soft="#43211f",
    law="#252a33",
)


class Theme:
    """The colours and sizes in use now; widgets that paint themselves read them here."""

    colours: Colours = LIGHT
    scale: float = 1.0
    dark: bool = False

    @classmethod
    def points(cls, factor: float = 1.0) -> float:
        """A type size in points: a multiple of the body's."""
        return round(BODY_POINTS * cls.scale * factor, 1)

    @classmethod
    def font(cls, factor: float = 1.0, bold: bool = False) -> QFont:
        """Our font in a size relative to the body."""
        font = QFont()
        font.setFamilies(list(FAMILIES))
        font.setPointSizeF(cls.points(factor))
        font.setBold(bold)
        return font

    @classmethod
    def colour(cls, name: str) -> QColor:
        """A colour by its name in `Colours`."""
        return QColor(getattr(cls.colours, name))


def register_fonts() -> None:
    """Register the fonts that ship with the program; the system's own are not relied on."""
    for parts in _FONT_FILES:
        QFontDatabase.addApplicationFont(str(resource(*parts)))


def apply_theme(app: QApplication, scheme: Scheme, text_percent: int) -> None:
    """Use a colour scheme and a text size from now on."""
    Theme.dark = _is_dark(scheme)
    Theme.colours = DARK if Theme.dark else LIGHT
    Theme.scale = text_percent / 100
    sheet = style_sheet(Theme.colours, Theme.points)
    if app.styleSheet() == sheet:
        return  # polishing every widget anew takes its time
    app.setStyle("Fusion")
    app.setFont(Theme.font())
    app.setPalette(_palette(Theme.colours))
    app.setStyleSheet(sheet)


def _is_dark(scheme: Scheme) -> bool:
    if scheme != "system":
        return scheme == "dark"
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


def _palette(colours: Colours) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for where, name in (
        (role.Window, colours.ground),
        (role.WindowText, colours.text),
        (role.Base, colours.surface),
        (role.AlternateBase, colours.raised),
        (role.Text, colours.text),
        (role.Button, colours.raised),
        (role.ButtonText, colours.text),
        (role.BrightText, colours.bad),
        (role.Highlight, colours.accent),
        (role.HighlightedText, colours.on_accent),
        (role.ToolTipBase, colours.surface),
        (role.ToolTipText, colours.text),
        (role.PlaceholderText, colours.muted),
        (role.Link, colours.accent),
    ):
        palette.setColor(where, QColor(name))
    for where in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, where, QColor(colours.muted))
    return palette
