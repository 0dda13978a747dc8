"""The way to a star: what to aim at, what may change, and a card for each criterion to raise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QSizePolicy, QStackedWidget, QWidget

from ocop_desktop.i18n import translate
from ocop_desktop.presenters.way_up import WayStep, WayUpPresenter, WayView
from ui.pages.host import PageHost
from ui.widgets.basics import Chip, NoticeBox, Paragraph, clear, column, frame, label, push, row, scroller, tooltip
from ui.widgets.fields import QuietCombo

if TYPE_CHECKING:
    from ui.widgets.way_paper import WayPaper


class WayUpPanel(QWidget):
    """Advice to the producer, exact."""

    def __init__(self, host: PageHost) -> None:
        super().__init__()
        self.setObjectName("wayUpPanel")
        self._host = host
        self.presenter = WayUpPresenter(host.session, self)
        self.targets = QuietCombo("wayTarget", translate("WayUp", "Hạng sao muốn đạt"))
        self.print = push(translate("WayUp", "Xem và in bản gợi ý"), "wayPrint", self._look)
        self._stack = QStackedWidget()
        self._paper: WayPaper | None = None
        self._kept, self._steps = column(spacing=0), column(spacing=10)
        self._boxes: dict[str, QCheckBox] = {}
        self._title = Paragraph(name="wayTitle", factor=1.3, bold=True)
        self._notice = column()
        self._basis = Paragraph(role="small", name="wayBasis")
        self._build()

    def _build(self) -> None:
        content = QWidget()
        body = column(content, margins=(22, 12, 22, 16), spacing=10)
        head = row(spacing=12)
        words = label(translate("WayUp", "Muốn lên hạng"))
        words.setBuddy(self.targets)
        self.targets.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        head.addWidget(words)
        head.addWidget(self.targets)
        head.addStretch(1)
        head.addWidget(self.print)
        body.addLayout(head)
        body.addLayout(self._kept)
        body.addWidget(self._title)
        body.addLayout(self._notice)
        body.addLayout(self._steps)
        body.addWidget(self._basis)
        body.addStretch(1)
        self._area = scroller(content, "wayArea")
        self._stack.addWidget(self._area)
        column(self).addWidget(self._stack)
        self.targets.activated.connect(lambda _: self.presenter.aim(self.targets.currentData()))

    def show_council(self, round_id: int, product_id: int) -> None:
        """From a council's result."""
        self.presenter.show_council(round_id, product_id)

    def show_sheet(self, sheet_id: str) -> None:
        """From one sheet."""
        self.presenter.show_sheet(sheet_id)

    def _look(self) -> None:
        """Draw the paper of what is shown; the list stays until it is there."""
        shown = self.presenter.shown
        if shown is None:
            return
        if self._paper is None:
            from ui.widgets.way_paper import WayPaper

            self._paper = WayPaper(self._host, self._turn_to_paper, self._leave_paper)
            self._stack.addWidget(self._paper)
        self._paper.presenter.look(*shown)

    def _turn_to_paper(self) -> None:
        if self._paper is not None:
            self._stack.setCurrentWidget(self._paper)
            self._paper.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_paper(self) -> None:
        self._stack.setCurrentWidget(self._area)
        self.print.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- what the presenter shows ----------------------------------------------------------------------------

    def show_busy(self, text: str) -> None:
        """It is being computed; the way before stays until then."""
        self._stack.setCurrentWidget(self._area)
        self._title.set_text(text)

    def show_failed(self, text: str) -> None:
        """It could not be computed."""
        clear(self._steps)
        clear(self._notice)
        self._title.set_text(translate("WayUp", "Chưa tính được cách lên sao"))
        self._notice.addWidget(NoticeBox(text, "bad", "wayFailed"))
        self.print.hide()

    def show_way(self, view: WayView) -> None:
        """The way, or why there is none."""
        with QSignalBlocker(self.targets):
            self.targets.clear()
            for stars, words in view.targets:
                self.targets.addItem(words, stars)
            self.targets.choose(view.target)
        self._show_kept(view)
        self._title.set_text(view.title)
        clear(self._notice)
        if view.summary:
            self._notice.addWidget(NoticeBox(view.summary, view.tone, "waySummary"))
        clear(self._steps)
        for step in view.steps:
            self._steps.addWidget(_card(step))
        self._basis.set_text(view.basis)
        self._basis.setVisible(bool(view.basis))
        self.print.setVisible(view.can_print)

    def _show_kept(self, view: WayView) -> None:
        if list(self._boxes) != [kept.code for kept in view.kept]:
            clear(self._kept)
            self._boxes = {kept.code: self._box(kept.code) for kept in view.kept}
        for kept in view.kept:
            box = self._boxes[kept.code]
            with QSignalBlocker(box):
                box.setChecked(kept.freed)
            box.setText(kept.words)
            box.setAccessibleName(kept.words)

    def _box(self, code: str) -> QCheckBox:
        box = QCheckBox()
        box.setObjectName(f"free_{code}")
        box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        why = translate("WayUp", "Thường giữ nguyên; đánh dấu nếu chủ thể thật sự có thể thay đổi điều này.")
        box.setToolTip(tooltip(why))
        box.toggled.connect(lambda on: self.presenter.free(code, on))
        self._kept.addWidget(box)
        return box


def _card(step: WayStep) -> QFrame:
    card = frame("card", f"way_{step.code}")
    card.setAccessibleName(step.spoken)
    box = column(card, margins=(18, 10, 18, 12), spacing=4)
    head = row(spacing=8)
    head.addWidget(Paragraph(f"{step.code} {step.title}", bold=True, name=f"wayTitle_{step.code}"), 1)
    head.addWidget(Chip(step.gain, "good", f"wayGain_{step.code}"), 0, Qt.AlignmentFlag.AlignTop)
    if step.minimum:
        head.addWidget(Chip(step.minimum, "missing", f"wayMinimum_{step.code}"), 0, Qt.AlignmentFlag.AlignTop)
    box.addLayout(head)
    box.addWidget(Paragraph(step.before, role="muted", name=f"wayBefore_{step.code}"))
    law = frame("law")
    column(law, margins=(12, 6, 12, 8)).addWidget(Paragraph(step.after, name=f"wayAfter_{step.code}"))
    box.addWidget(law)
    grid = QGridLayout()
    grid.setColumnStretch(1, 1)
    grid.setVerticalSpacing(2)
    grid.addWidget(Paragraph(translate("WayUp", "Minh chứng"), role="muted"), 0, 0, Qt.AlignmentFlag.AlignTop)
    for number, words in enumerate(step.evidence):
        grid.addWidget(Paragraph(f"• {words}", name=f"wayEvidence_{step.code}_{number}"), number, 1)
    box.addLayout(grid)
    return card
