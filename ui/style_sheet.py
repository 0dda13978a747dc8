"""The style sheet, from colours and sizes. Widgets are told apart by a `role` property, never by their text."""

from __future__ import annotations

from collections.abc import Callable
from string import Template
from typing import Any

_SHEET = Template(
    """
* { outline: none; }
QWidget { color: $text; }
QMainWindow, QWidget[role="ground"], QDialog { background: $ground; }
QWidget[role="plain"] { background: transparent; }
QToolTip { background: $surface; color: $text; border: 1px solid $outline; padding: 6px; }

QLabel { background: transparent; }
QLabel[role="title"] { font-size: $s160; font-weight: bold; }
QLabel[role="heading"] { font-size: $s130; font-weight: bold; }
QLabel[role="sub"] { font-size: $s110; font-weight: bold; }
QLabel[role="strong"] { font-size: $s90; font-weight: bold; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="small"] { color: $muted; font-size: $s90; }
QLabel[role="number"] { font-size: $s150; font-weight: bold; }
QLabel[role="stars"] { font-size: $s190; color: $accent; }
QLabel[role="error"] { color: $bad; }
QLabel[tone="good"] { color: $accent; }
QLabel[tone="missing"] { color: $missing; }
QLabel[tone="bad"] { color: $bad; }
QLabel[role="chip"] { background: $accent_soft; color: $accent; border: 1px solid $accent; border-radius: 9px;
    padding: 1px 8px; font-size: $s90; }
QLabel[role="chip"][tone="missing"] { background: $missing_soft; color: $missing; border-color: $missing; }
QLabel[role="chip"][tone="bad"] { background: $bad_soft; color: $bad; border-color: $bad; }
QLabel[role="chip"][tone="plain"] { background: $raised; color: $text; border-color: $outline; }

QFrame[role="card"] { background: $surface; border: 1px solid $line; border-radius: 10px; }
QFrame[role="bar"] { background: $surface; border: none; border-top: 1px solid $line; }
QFrame[role="header"] { background: $surface; border: none; border-bottom: 1px solid $line; }
QFrame[role="side"] { background: $raised; border: none; border-right: 1px solid $line; }
QFrame[role="panel"] { background: $surface; border: none; border-right: 1px solid $line; }
QFrame[role="law"] { background: $law; border: none; border-radius: 8px; }
QFrame[role="ours"] { background: $surface; border: 1px dashed $outline; border-radius: 8px; }
QFrame[role="notice"] { background: $raised; border: none; border-left: 4px solid $outline; border-radius: 4px; }
QFrame[role="notice"][tone="good"] { background: $accent_soft; border-left-color: $accent; }
QFrame[role="notice"][tone="missing"] { background: $missing_soft; border-left-color: $missing; }
QFrame[role="notice"][tone="bad"] { background: $bad_soft; border-left-color: $bad; }
QFrame[role="line"] { background: $line; border: none; max-height: 1px; min-height: 1px; }
QFrame[role="drop"] { background: $surface; border: 2px dashed $outline; border-radius: 12px; }
QFrame[role="drop"][over="true"] { border-color: $accent; background: $accent_soft; }

QPushButton { background: $surface; border: 1px solid $outline; border-radius: 7px; padding: 7px 16px;
    min-height: 1.3em; }
QPushButton:hover { background: $raised; }
QPushButton:focus { border: 2px solid $accent; padding: 6px 15px; }
QPushButton:disabled { color: $muted; border-color: $line; background: $ground; }
QPushButton[role="primary"] { background: $accent; color: $on_accent; border-color: $accent; font-weight: bold; }
QPushButton[role="primary"]:hover { background: $accent_hover; }
QPushButton[role="primary"]:focus { border: 3px solid $text; padding: 5px 14px; }
QPushButton[role="primary"]:disabled { background: $raised; color: $muted; border-color: $line; }
QPushButton[role="link"] { background: transparent; border: none; color: $accent; padding: 3px 4px; text-align: left;
    text-decoration: underline; min-height: 0; }
QPushButton[role="link"]:hover { color: $accent_hover; }
QPushButton[role="link"]:focus { border: 2px solid $accent; border-radius: 4px; padding: 1px 2px; }
QPushButton[role="link"][tone="missing"] { color: $missing; }
QPushButton[role="link"]:disabled { color: $muted; text-decoration: none; }

QToolButton[role="nav"] { background: transparent; border: 2px solid transparent; border-radius: 8px;
    padding: 8px 10px; text-align: left; }
QToolButton[role="nav"]:hover { background: $ground; }
QToolButton[role="nav"]:focus { border-color: $accent; }
QToolButton[role="nav"]:checked { background: $accent; color: $on_accent; font-weight: bold; }
QToolButton[role="nav"]:checked:focus { border-color: $text; }
QToolButton[role="nav"][narrow="true"] { padding: 4px 1px; font-size: $s85; }
QToolButton[role="tab"] { background: transparent; border: none; border-bottom: 3px solid transparent;
    padding: 5px 14px 4px 14px; }
QToolButton[role="tab"]:hover { background: $raised; }
QToolButton[role="tab"]:focus { background: $raised; border-bottom-color: $outline; }
QToolButton[role="tab"]:checked { border-bottom-color: $accent; color: $accent; font-weight: bold; }
QFrame[role="tabs"] { background: $surface; border: none; border-bottom: 1px solid $line; }
QFrame[role="practice"] { background: $missing_soft; border: none; border-bottom: 2px solid $missing; }
QFrame[role="practice"] QLabel { color: $missing; font-weight: bold; }
QToolButton[role="tool"] { background: transparent; border: 2px solid transparent; border-radius: 6px; padding: 5px; }
QToolButton[role="tool"]:hover { background: $raised; }
QToolButton[role="tool"]:focus { border-color: $accent; }
QToolButton[role="tool"]:disabled { color: $muted; }

QLineEdit, QPlainTextEdit, QTextBrowser, QComboBox, QDateEdit {
    background: $surface; border: 1px solid $outline; border-radius: 6px; padding: 6px 8px;
    selection-background-color: $accent; selection-color: $on_accent; placeholder-text-color: $muted; }
QLineEdit, QComboBox, QDateEdit { min-height: 1.4em; }
QLineEdit:focus, QPlainTextEdit:focus, QTextBrowser:focus, QComboBox:focus, QDateEdit:focus {
    border: 2px solid $accent; padding: 5px 7px; }
QDateEdit::up-button, QDateEdit::down-button { width: 0; border: none; }
QDateEdit QLineEdit { border: none; padding: 0; min-height: 0; background: transparent; }
QLineEdit[invalid="true"], QComboBox[invalid="true"] { border: 2px solid $bad; padding: 5px 7px; }
QLineEdit:read-only, QPlainTextEdit:read-only, QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled,
QDateEdit:disabled { background: $ground; color: $muted; }
QComboBox::drop-down { border: none; width: 26px; }
QComboBox::down-arrow { image: url("$arrow"); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $outline; selection-background-color: $accent;
    selection-color: $on_accent; padding: 4px; }
QCheckBox, QRadioButton { spacing: 9px; padding: 4px 2px; border: 2px solid transparent; border-radius: 5px; }
QCheckBox:focus, QRadioButton:focus { border-color: $accent; }
QCheckBox::indicator, QRadioButton::indicator { width: 18px; height: 18px; border: 2px solid $outline;
    background: $surface; }
QCheckBox::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: 11px; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url("$check"); }
QRadioButton::indicator:checked { background: $accent; border-color: $accent; image: url("$dot"); }

QListView, QTreeView, QTableView { background: $surface; border: 1px solid $line; border-radius: 8px; }
QListView:focus, QTreeView:focus, QTableView:focus { border: 2px solid $accent; }
QListView[role="choices"]::item { padding: 6px 8px; }
QListView[role="choices"]::item:selected { background: $accent; color: $on_accent; }
QListView[role="map"] { border: none; background: transparent; border-radius: 0; }
QListView[role="map"]:focus { border: 2px solid $accent; }
QTreeView::item { padding: 5px 4px; border: none; }
QTreeView::item:hover { background: $raised; }
QTreeView::item:selected { background: $accent; color: $on_accent; }
QTableView { alternate-background-color: $ground; selection-background-color: $accent_soft; selection-color: $text; }
QTableView::item { padding: 0 8px; border: none; }
QTableView::item:selected { background: $accent_soft; color: $text; }
QHeaderView { background: $raised; border: none; }
QHeaderView::section { background: $raised; border: none; border-bottom: 1px solid $line; padding: 6px 11px;
    font-weight: bold; }
QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget[role="ground"] { background: $ground; }
QScrollBar:vertical { background: transparent; width: 13px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 13px; margin: 0; }
QScrollBar::handle { background: $outline; border-radius: 5px; min-height: 34px; min-width: 34px; margin: 2px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: $raised; border: none; border-radius: 4px; max-height: 8px; min-height: 8px; }
QProgressBar::chunk { background: $accent; border-radius: 4px; }
QProgressBar[tone="missing"]::chunk { background: $missing; }
QMenu { background: $surface; border: 1px solid $outline; padding: 4px; }
QMenu::item { padding: 7px 22px; }
QMenu::item:selected { background: $accent; color: $on_accent; }
QPdfView { background: $raised; border: none; }
"""
)


def style_sheet(colours: Any, points: Callable[[float], float]) -> str:
    """The whole sheet for some colours; `points` gives a type size for a multiple of the body's."""
    from dataclasses import asdict

    from ocop_desktop.resources import resource

    sizes = {f"s{percent}": f"{points(percent / 100)}pt" for percent in (85, 90, 110, 130, 150, 160, 190)}
    shade = "dark" if colours.on_accent != "#ffffff" else "light"
    images = {
        "arrow": resource("icons", f"arrow-{shade}.svg").as_posix(),
        "check": resource("icons", f"check-{shade}.svg").as_posix(),
        "dot": resource("icons", f"dot-{shade}.svg").as_posix(),
    }
    return _SHEET.substitute(**asdict(colours), **sizes, **images)
