"""Rows of sheets that can be ticked. A row that stays keeps its widget, so that the keyboard stays where it is."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QPushButton, QWidget

from ocop_desktop.council.model import ILLUSTRATIVE_MARK
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.sending_view import DeskRow, OpenRow
from ui.widgets.basics import Chip, Paragraph, clear, column, frame, push, row


class SheetRow(QFrame):
    """A sheet with its tick. A click anywhere on the row ticks it."""

    def __init__(self, view: DeskRow, action: str) -> None:
        super().__init__()
        self.setObjectName(f"row_{view.key}")
        self.tick = QCheckBox()
        self.tick.setObjectName(f"tick_{view.key}")
        self._title = Paragraph(view.title, bold=True)
        self._chip = Chip(ILLUSTRATIVE_MARK if view.illustrative else "", "missing")
        self._chip.setVisible(view.illustrative)
        self._sub = Paragraph(view.sub, role="small")
        self._note = Paragraph(role="small")
        self._result = Paragraph(view.result)
        self.action: QPushButton | None = None
        self._build(action)
        self.show_view(view)

    def _build(self, action: str) -> None:
        layout = row(self, margins=(2, 6, 2, 6), spacing=6)
        layout.addWidget(self.tick, 0, Qt.AlignmentFlag.AlignTop)
        words = column(spacing=1)
        head = row(spacing=10)
        head.addWidget(self._title, 1)
        head.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignTop)
        words.addLayout(head)
        for part in (self._result, self._sub, self._note):
            words.addWidget(part)
        layout.addLayout(words, 1)
        if action:
            self.action = push(action, f"action_{self.tick.objectName()[5:]}", lambda: None, "link")
            layout.addWidget(self.action, 0, Qt.AlignmentFlag.AlignVCenter)
        for child in (self._title, self._sub, self._result):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_view(self, view: DeskRow) -> None:
        """Other words for the same sheet."""
        self.tick.setAccessibleName(view.accessible)
        self.tick.blockSignals(True)
        self.tick.setChecked(view.ticked)
        self.tick.blockSignals(False)
        self._title.set_text(view.title)
        self._sub.set_text(view.sub)
        self._result.set_text(view.result)
        self._note.set_text(view.note)
        self._note.setVisible(bool(view.note))
        self._note.setProperty("tone", "missing")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the row is a click on its tick."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.tick.click()
        else:
            super().mouseReleaseEvent(event)


class SheetRows(QWidget):
    """All rows of a step, with one line that ticks or clears them all."""

    ticked = Signal(str, bool)
    all_ticked = Signal(bool)
    acted = Signal(int)

    def __init__(self, name: str, action: str = "") -> None:
        super().__init__()
        self.setObjectName(name)
        self._action = action
        self._rows: dict[str, SheetRow] = {}
        self._layout = column(self, spacing=0)
        self._list = column(spacing=0)
        self._layout.addLayout(self._list)
        self._all = push("", f"{name}All", self._tick_all, "link")
        self._rest = Paragraph(role="muted", name=f"{name}Rest")
        self._layout.addWidget(self._rest)
        self._layout.addWidget(self._all, 0, Qt.AlignmentFlag.AlignLeft)
        self._every = False

    def show_rows(self, rows: tuple[DeskRow, ...], rest: str = "") -> None:
        """Other rows, or the same ones with other ticks; `rest` says what is not listed."""
        self._rest.set_text(rest)
        self._rest.setVisible(bool(rest))
        if [row_.key for row_ in rows] != list(self._rows):
            self._rebuild(rows)
        for view in rows:
            self._rows[view.key].show_view(view)
        self._every = all(view.ticked for view in rows)
        words = translate("Send", "Bỏ chọn tất cả") if self._every else translate("Send", "Chọn tất cả")
        self._all.setText(words)
        self._all.setAccessibleName(words)
        self._all.setVisible(len(rows) > 1)
        self.setVisible(bool(rows))

    def _rebuild(self, rows: tuple[DeskRow, ...]) -> None:
        clear(self._list)
        self._rows = {}
        for view in rows:
            if self._rows:
                self._list.addWidget(frame("line"))
            made = SheetRow(view, self._action)
            made.tick.toggled.connect(lambda on, key=view.key: self.ticked.emit(key, on))
            if made.action is not None:
                made.action.clicked.connect(lambda _=False, product=view.product_id: self.acted.emit(product))
                made.action.setAccessibleName(f"{self._action}: {view.title}")
            self._list.addWidget(made)
            self._rows[view.key] = made

    def _tick_all(self) -> None:
        self.all_ticked.emit(not self._every)

    def set_enabled(self, enabled: bool) -> None:
        """Ticks rest while work is going on."""
        for made in self._rows.values():
            made.tick.setEnabled(enabled)
        self._all.setEnabled(enabled)


class OpenRows(QWidget):
    """Sheets that are not ready, each with the button that leads to it."""

    wanted = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._layout = column(self, spacing=0)
        self._shown: tuple[OpenRow, ...] = ()
        self._buttons: list[QPushButton] = []

    def first(self) -> QPushButton | None:
        """The button of the first row."""
        return self._buttons[0] if self._buttons else None

    def show_rows(self, rows: tuple[OpenRow, ...], rest: str = "") -> None:
        """Other rows; `rest` says what is not listed."""
        self.setVisible(bool(rows))
        if rows == self._shown:
            return
        self._shown = rows
        self._buttons = []
        clear(self._layout)
        if rows:
            self._layout.addWidget(Paragraph(translate("Send", "Chưa ký được vì chưa khóa:"), role="muted"))
        for view in rows:
            self._layout.addWidget(self._row(view))
        if rest:
            self._layout.addWidget(Paragraph(rest, role="muted", name="openRest"))

    def _row(self, view: OpenRow) -> QWidget:
        made = QWidget()
        layout = row(made, margins=(2, 3, 2, 3), spacing=10)
        layout.addWidget(Paragraph(f"○  {view.title}"), 3)
        layout.addWidget(Paragraph(view.why, role="small"), 2)
        button = push(view.verb, f"toScoring{view.product_id}", lambda: self.wanted.emit(view.product_id))
        button.setAccessibleName(f"{view.verb}: {view.title}")
        layout.addWidget(button)
        self._buttons.append(button)
        return made
