"""The register of dossiers: groups to narrow it by, the table, and what can be done with the row in front."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QMenu, QToolButton, QWidget

from ocop_desktop.i18n import translate
from ocop_desktop.presenters.dossiers_board import columns
from ocop_desktop.presenters.dossiers_view import Board, Group
from ui.widgets.basics import ElidedLabel, clear, column, frame, push, row
from ui.widgets.flow import FlowRow
from ui.widgets.table import DataTable


class DossierRegister(QWidget):
    """All dossiers at a glance."""

    opened = Signal(object)
    selected = Signal(int)
    grouped = Signal(str)
    exported = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("dossierRegister")
        self.table = DataTable(
            "dossiers",
            translate("Dossiers", "Các hồ sơ"),
            columns(),
            translate("Dossiers", "Tìm tên, mã, chủ thể, số phiếu… không cần dấu"),
        )
        self._group_row = FlowRow(spacing=2)
        self._groups: QButtonGroup | None = None
        self._shown: tuple[object, ...] = ()
        self._chosen = ElidedLabel(role="sub", name="chosenDossier")
        self._open = push(translate("Dossiers", "Mở hồ sơ  ·  Enter"), "openDossier", self._opened, "primary")
        self._open.setAccessibleName(translate("Dossiers", "Mở hồ sơ"))
        self._export = push(translate("Dossiers", "Xuất bảng"), "exportDossiers", lambda: None)
        self._build()
        self.table.opened.connect(self._opened)
        self.table.selected.connect(self._selected)
        self.table.chosen_changed.connect(self._show_chosen)

    def _build(self) -> None:
        outer = column(self, spacing=0)
        outer.addLayout(self._head())
        body = column(margins=(16, 4, 16, 6), spacing=0)
        body.addWidget(self.table, 1)
        outer.addLayout(body, 1)
        outer.addWidget(self._foot())
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self.table.search.setFocus)

    def _head(self) -> QHBoxLayout:
        head = row(margins=(16, 6, 16, 2), spacing=8)
        head.addLayout(self._group_row, 1)
        return head

    def _foot(self) -> QFrame:
        bar = frame("bar", "dossierRegisterBar")
        layout = row(bar, margins=(20, 8, 20, 8), spacing=10)
        layout.addWidget(self._chosen)
        layout.addStretch(1)
        menu = QMenu(self)
        for words, name in (
            (translate("Dossiers", "Danh sách hồ sơ…"), "dossiers"),
            (translate("Dossiers", "Thành phần của từng hồ sơ…"), "parts"),
            (translate("Dossiers", "Minh chứng của từng hồ sơ…"), "evidence"),
        ):
            action = menu.addAction(words)
            action.setObjectName(f"export_{name}")
            action.triggered.connect(partial(self.exported.emit, name))
        self._export.setMenu(menu)
        layout.addWidget(self._export)
        layout.addWidget(self._open)
        return bar

    # --- what is shown ---------------------------------------------------------------------------------------

    def show_board(self, board: Board) -> None:
        """The dossiers of the chosen group."""
        self._show_groups(board)
        self.table.show_rows(board.rows, board.current)
        self._show_chosen()

    def _show_groups(self, board: Board) -> None:
        if self._shown != board.groups:
            self._shown = board.groups
            clear(self._group_row)
            self._groups = QButtonGroup(self)
            for group in board.groups:
                self._group_row.addWidget(self._group_button(group.key, group.words))
        for each in self._groups.buttons() if self._groups is not None else ():
            if each.objectName() == f"group_{board.group}":
                each.setChecked(True)

    def _group_button(self, key: Group, words: str) -> QToolButton:
        button = QToolButton()
        button.setText(words)
        button.setAccessibleName(words)
        button.setObjectName(f"group_{key}")
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setProperty("role", "tab")
        button.clicked.connect(partial(self._narrow, key))
        assert self._groups is not None
        self._groups.addButton(button)
        return button

    def _narrow(self, key: Group, _: bool = False) -> None:
        self.grouped.emit(key)

    def _show_chosen(self) -> None:
        current = self.table.current
        shown = next((each for each in self.table.state.shown if each.id == current), None)
        self._chosen.set_text(shown.cells[0].text if shown is not None else "")
        self._open.setEnabled(shown is not None)

    def _selected(self, product_id: int) -> None:
        self.selected.emit(product_id)
        self._show_chosen()

    def _opened(self) -> None:
        if self.table.current is not None:
            self.opened.emit(self.table.current)
