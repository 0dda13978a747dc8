"""Rejection of a dossier: the clauses of the law to choose from, or why it is rejected and how to take it back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ocop_desktop.i18n import translate
from ocop_desktop.presenters.dossier_view import RejectionPanel
from ui.widgets.basics import NoticeBox, Paragraph, clear, column, frame, push


class RejectionBox(QWidget):
    """One frame for each clause, letter for letter."""

    reject = Signal(str)
    take_back = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("rejectionBox")
        outer = column(self, margins=(20, 12, 20, 12), spacing=10)
        title = translate("Dossiers", "Loại hồ sơ")
        outer.addWidget(Paragraph(title, name="rejectionTitle", factor=1.22, bold=True))
        self._content = column(spacing=10)
        outer.addLayout(self._content)
        outer.addStretch(1)

    def show_rejection(self, panel: RejectionPanel, locked: bool) -> None:
        """The clauses, or the rejection."""
        clear(self._content)
        if panel.rejected:
            self._content.addWidget(NoticeBox(panel.rejected, "bad", "rejected"))
            back = push(translate("Dossiers", "Lấy lại hồ sơ…"), "takeBack", self.take_back.emit)
            back.setEnabled(not locked)
            self._content.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
            return
        words = translate(
            "Dossiers",
            "Chỉ dùng khi hồ sơ rơi vào điều khoản loại ở đầu mẫu phiếu của bộ sản phẩm. Phải ghi lý do; hồ sơ và mọi "
            "tệp vẫn được giữ.",
        )
        self._content.addWidget(Paragraph(panel.nothing or words, role="muted", name="rejectionWords"))
        for number, (clause, place) in enumerate(panel.clauses):
            self._content.addWidget(self._clause(number, clause, place, locked))

    def _clause(self, number: int, clause: str, place: str, locked: bool) -> QWidget:
        box = frame("law", f"clause{number}")
        layout = column(box, margins=(14, 10, 14, 10), spacing=4)
        layout.addWidget(Paragraph(clause, name=f"clauseText{number}"))
        layout.addWidget(Paragraph(place, role="small"))
        verb = translate("Dossiers", "Loại hồ sơ theo điều khoản này…")
        button = push(verb, f"reject{number}", lambda: self.reject.emit(clause), "link")
        button.setEnabled(not locked)
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return box
