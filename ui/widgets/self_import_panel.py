"""A file with a self-assessment before it is taken: what it says, what is wrong, and one verb to take it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ocop_desktop.i18n import translate
from ocop_desktop.presenters.self_assessment_importing import import_columns
from ocop_desktop.presenters.self_assessment_view import ImportView
from ui.theme import Theme
from ui.widgets.basics import NoticeBox, Paragraph, clear, column, frame, push, row, scroller, set_role
from ui.widgets.table import DataTable


class SelfImportPanel(QWidget):
    """The preview; nothing is kept until its button is pressed."""

    take = Signal()
    give_up = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title = Paragraph(role="heading", name="importTitle")
        self._lines = Paragraph(name="importLines")
        self._notices = column(spacing=6)
        self.table = DataTable("importRows", translate("SelfAssessment", "Các tiêu chí trong tệp"), import_columns())
        self.table.search.hide()  # so few rows are read, not searched
        self.table.count.hide()
        self.table.setMinimumHeight(round(260 * Theme.scale))
        self._consequence = Paragraph(role="muted", name="importConsequence")
        self.back_button = push(translate("SelfAssessment", "Không nhập, quay lại"), "importBack", self.give_up.emit)
        self.take_button = push("", "importTake", self.take.emit, "primary")
        self._build()

    def _build(self) -> None:
        outer = column(self, spacing=0)
        content = QWidget()
        body = column(content, margins=(22, 14, 22, 14), spacing=10)
        body.addWidget(self._title)
        body.addWidget(self._lines)
        body.addLayout(self._notices)
        body.addWidget(self.table, 1)
        outer.addWidget(scroller(content, "importArea"), 1)
        bar = frame("bar", "importBar")
        foot = row(bar, margins=(20, 8, 20, 8), spacing=10)
        foot.addWidget(self._consequence, 1)
        foot.addWidget(self.back_button)
        foot.addWidget(self.take_button)
        outer.addWidget(bar)

    def show_view(self, view: ImportView) -> None:
        """Another file."""
        self._title.set_text(view.title)
        self._lines.set_text("\n".join(view.lines))
        clear(self._notices)
        for number, warning in enumerate(view.warnings):
            self._notices.addWidget(NoticeBox(warning, "missing", f"importWarning{number}"))
        if view.errors:
            self._notices.addWidget(NoticeBox("\n".join(view.errors), "bad", "importErrors"))
        self.table.show_rows(view.rows)
        self.table.setVisible(bool(view.rows))
        self._consequence.set_text(view.consequence)
        self.take_button.setText(view.verb)
        self.take_button.setAccessibleName(view.verb)
        self.take_button.setVisible(bool(view.verb))
        set_role(self.back_button, role="" if view.verb else "primary")

    def focus_first(self) -> None:
        """Put the keyboard on the table, or on the way back."""
        (self.table.view if self.table.isVisible() else self.back_button).setFocus()
