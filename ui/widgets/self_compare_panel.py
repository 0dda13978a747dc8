"""A self-assessment beside the council's result: a few lines, then every criterion; a row leads to its criterion."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ocop_desktop.i18n import translate
from ocop_desktop.presenters.self_assessment_view import CompareView
from ocop_desktop.presenters.self_assessment_words import compare_columns
from ui.widgets.basics import NoticeBox, Paragraph, clear, column, frame, push, row
from ui.widgets.table import DataTable


class SelfComparePanel(QWidget):
    """The comparison."""

    opened = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._summary = Paragraph(name="compareSummary", bold=True)
        self._notices = column(spacing=6)
        self.table = DataTable("compareRows", translate("SelfAssessment", "So sánh từng tiêu chí"), compare_columns())
        self.table.offer_export()
        self.table.search.hide()  # so few rows are read, not searched
        self.table.count.hide()
        self.table.opened.connect(self._open)
        self.open_button = push(
            translate("SelfAssessment", "Mở tiêu chí đang chọn"), "compareOpen", self._open, "primary"
        )
        self._build()

    def _build(self) -> None:
        outer = column(self, spacing=0)
        body = column(margins=(20, 8, 20, 6), spacing=6)
        body.addWidget(self._summary)
        body.addLayout(self._notices)
        body.addWidget(self.table, 1)
        outer.addLayout(body, 1)
        bar = frame("bar", "compareBar")
        foot = row(bar, margins=(20, 6, 20, 6), spacing=10)
        hint = translate("SelfAssessment", "▲ là chỗ có người chấm chọn khác chủ thể. Bấm tên cột để sắp xếp.")
        foot.addWidget(Paragraph(hint, role="muted", name="compareHint"), 1)
        foot.addWidget(self.open_button)
        outer.addWidget(bar)

    def show_view(self, view: CompareView) -> None:
        """Another comparison."""
        self.table.view.setAccessibleDescription(view.title)
        self._summary.set_text("   ·   ".join(view.summary))
        self._summary.setVisible(bool(view.summary))
        clear(self._notices)
        if view.notice is not None:
            self._notices.addWidget(NoticeBox(view.notice.text, view.notice.tone, "compareNotice"))
        self.table.show_rows(view.rows)

    def _open(self) -> None:
        if self.table.current is not None:
            self.opened.emit(self.table.current)
