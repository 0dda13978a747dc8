"""Step 2 of "Ký và gửi": which closed sheets are signed now."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from ocop_desktop.i18n import translate
from ocop_desktop.presenters.sending_view import SigningStep
from ui.widgets.basics import NoticeBox, Paragraph, clear, column, push, row
from ui.widgets.signing_rows import OpenRows, SheetRows
from ui.widgets.signing_step import StepCard


class SigningPanel(StepCard):
    """Tick, sign, and see how far it is."""

    sign = Signal()

    def __init__(self) -> None:
        super().__init__(2, translate("Send", "Ký phiếu đã khóa"), "signingStep")
        self.rows = SheetRows("toSign")
        self.open_rows = OpenRows("notReady")
        self._nothing = Paragraph(
            translate("Send", "Không có phiếu nào chờ ký. Phiếu hiện ở đây sau khi được khóa ở trang Chấm điểm."),
            role="muted",
            name="nothingToSign",
        )
        self._warning = column(spacing=0)
        self._warned = ""
        self._hint = Paragraph(role="muted", name="signHint")
        self.primary = push("", "signSheets", self.sign.emit)
        self.body.addWidget(self._nothing)
        self.body.addWidget(self.rows)
        self.body.addLayout(self._warning)
        foot = row(spacing=12)
        foot.addWidget(self.primary)
        foot.addWidget(self._hint, 1)
        self.body.addLayout(foot)
        self.below.addWidget(self.open_rows)

    def next_button(self) -> QPushButton | None:
        """Sign, or where nothing waits go to a sheet that is not ready."""
        if self.primary is not None and self.primary.isEnabled() and not self.primary.isHidden():
            return self.primary
        return self.open_rows.first()

    def show_step(self, step: SigningStep) -> None:
        """How things stand."""
        self.show_state(step.state, step.done)
        self.rows.show_rows(step.rows, step.rest)
        self.open_rows.show_rows(step.open_rows, step.open_rest)
        self._nothing.setVisible(not step.rows)
        self._hint.set_text(step.hint)
        if step.warning != self._warned:
            self._warned = step.warning
            clear(self._warning)
            if step.warning:
                self._warning.addWidget(NoticeBox(step.warning, "missing", "signWarning"))
        if self.primary is not None:
            self.primary.setText(step.button)
            self.primary.setAccessibleName(step.button)
            self.primary.setEnabled(step.enabled)
            self.primary.setVisible(bool(step.rows))
