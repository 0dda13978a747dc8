"""Join two entries that are one producer: choose the one that stays, read what happens, do it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ocop_desktop.i18n import translate
from ocop_desktop.presenters.producers_list import join_columns
from ocop_desktop.presenters.producers_view import JoinChoice, JoinView
from ui.widgets.basics import Paragraph, column, frame, push, row
from ui.widgets.table import DataTable


class JoinPanel(QWidget):
    """The other producers, and what joining with the chosen one does."""

    chosen = Signal()
    join = Signal()
    cancel = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("joinPanel")
        self._title = Paragraph(name="joinTitle", factor=1.2, bold=True)
        self._text = Paragraph(name="joinText", role="muted")
        self._what = Paragraph(name="joinWhat")
        self.table = DataTable("joinTable", translate("Producers", "Chủ thể được giữ lại"), join_columns())
        self.join_button = push("", "joinProducers", self.join.emit, "primary")
        self.cancel_button = push(translate("Producers", "Không gộp"), "cancelJoin", self.cancel.emit)
        self._build()
        self.table.chosen_changed.connect(self.chosen)
        self.table.selected.connect(lambda _: self.chosen.emit())

    def _build(self) -> None:
        outer = column(self, spacing=0)
        body = column(margins=(20, 12, 20, 8), spacing=8)
        body.addWidget(self._title)
        body.addWidget(self._text)
        body.addWidget(self.table, 1)
        outer.addLayout(body, 1)
        bar = frame("bar", "joinBar")
        foot = row(bar, margins=(20, 8, 20, 8), spacing=12)
        foot.addWidget(self._what, 1)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.join_button)
        outer.addWidget(bar)

    def show_join(self, join: JoinView) -> None:
        """The others to choose from."""
        self._title.set_text(join.title)
        self._text.set_text(join.text)
        self.table.show_all()
        self.table.show_rows(join.rows)

    def show_choice(self, choice: JoinChoice) -> None:
        """What joining with the chosen one does."""
        self._what.set_text(choice.text)
        self.join_button.setEnabled(bool(choice.verb))
        self.join_button.setText(choice.verb or translate("Producers", "Gộp"))
        self.join_button.setAccessibleName(self.join_button.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape joins nothing."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancel.emit()
        else:
            super().keyPressEvent(event)
