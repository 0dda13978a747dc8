"""F1: the help of the page in front, in large type, closed by Escape."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from ocop_desktop.i18n import translate
from ui.help_texts import HelpText, help_of, keys_everywhere
from ui.widgets.basics import Paragraph, label, line, push, row
from ui.widgets.dialog import Dialog


def show_help(parent: QWidget, key: str) -> None:
    """Show the help of a page until it is closed."""
    help_dialog(parent, key).exec()


def help_dialog(parent: QWidget, key: str) -> Dialog:
    """The help of a page, ready to be shown."""
    text = help_of(key)
    title = translate("Help", "Trợ giúp: {page}").format(page=text.title)
    dialog = Dialog(parent, title, "helpDialog", width=680)
    dialog.add(Paragraph(text.purpose, name="helpPurpose"))
    for number, step in enumerate(text.steps, 1):
        dialog.add(_step(number, step))
    dialog.add(line())
    dialog.add(_keys(text))
    dialog.add_button(push(translate("Help", "Đóng"), "closeButton", dialog.accept, "primary"))
    return dialog


def _step(number: int, text: str) -> QWidget:
    widget = QWidget()
    layout = row(widget, spacing=10)
    layout.addWidget(label(f"{number}.", "sub"), 0, Qt.AlignmentFlag.AlignTop)
    layout.addWidget(Paragraph(text, name=f"helpStep{number}"), 1)
    return widget


def _keys(text: HelpText) -> QWidget:
    widget = QWidget()
    layout = QGridLayout(widget)
    layout.setContentsMargins(0, 4, 0, 0)
    layout.setHorizontalSpacing(16)
    layout.setVerticalSpacing(6)
    layout.setColumnStretch(1, 1)
    for number, (key, does) in enumerate((*text.keys, *keys_everywhere())):
        name = QLabel(key)
        name.setProperty("role", "chip")
        name.setProperty("tone", "plain")
        layout.addWidget(name, number, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        layout.addWidget(Paragraph(does), number, 1)
    return widget
