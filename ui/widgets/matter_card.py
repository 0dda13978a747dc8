"""One matter of form 03: the law's hint, the text that will be printed, and what to look at beside it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from ocop_desktop.i18n import translate
from ocop_desktop.presenters.commune_report_view import MatterView
from ui.widgets.basics import Chip, NoticeBox, Paragraph, clear, column, push, row
from ui.widgets.criterion_panel import TextBox

_LINES = 7
_TALLEST = 460


class MatterCard(QFrame):
    """A text box with its words above it; evidence and flags at its side where there is room, else below."""

    written = Signal(str)
    inserted = Signal(int)
    reset = Signal()
    restore = Signal()

    def __init__(self, matter: str) -> None:
        super().__init__()
        self.matter = matter
        self.setObjectName(f"matter_{matter}")
        self.setProperty("role", "card")
        self._title = Paragraph(role="sub", name=f"title_{matter}")
        self._chip = Chip(name=f"state_{matter}", tone="plain")
        self._hint = Paragraph(name=f"hint_{matter}", role="muted")
        self.box = TextBox(f"text_{matter}", "", _LINES)
        self.box.setMinimumHeight(self.box.height())
        self.box.setMaximumHeight(_TALLEST)  # as high as what stands beside it
        self.box.paused.connect(self.hand_over)
        self._reset = push(translate("CommuneReport", "Lấy lại bản gợi ý"), f"reset_{matter}", self._ask_reset, "link")
        self._restore = push(
            translate("CommuneReport", "Lấy lại lời đã viết"), f"restore_{matter}", self.restore.emit, "link"
        )
        self._evidence_title = Paragraph(role="strong", name=f"evidenceTitle_{matter}")
        self._evidence = Paragraph(name=f"evidence_{matter}")
        self._flags = column(spacing=6)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._inserts: list[QWidget] = []
        self._build()

    def _build(self) -> None:
        outer = column(self, margins=(18, 12, 18, 14), spacing=6)
        head = row(spacing=12)
        head.addWidget(self._title, 1)
        head.addWidget(self._chip)
        outer.addLayout(head)
        outer.addWidget(self._hint)
        left = column(spacing=4)
        left.addWidget(self.box, 1)
        links = row(spacing=16)
        links.addWidget(self._reset)
        links.addWidget(self._restore)
        links.addStretch(1)
        left.addLayout(links)
        aside = column(spacing=6)
        aside.addLayout(self._flags)
        aside.addWidget(self._evidence_title)
        aside.addWidget(self._evidence)
        aside.addStretch(1)
        self._body.setSpacing(16)
        self._body.addLayout(left, 3)
        self._body.addLayout(aside, 2)
        outer.addLayout(self._body)

    def set_wide(self, wide: bool) -> None:
        """Beside each other, or below each other."""
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._body.setDirection(direction)

    def show_view(self, view: MatterView, editable: bool) -> None:
        """Another text."""
        self.box.put(view.text)
        self.update_view(view, editable)

    def update_view(self, view: MatterView, editable: bool) -> None:
        """What has changed around the text; the text itself stays as it is typed."""
        self._title.set_text(view.title)
        self._hint.set_text(view.hint)
        self.box.setAccessibleName(view.title)
        self.box.setAccessibleDescription(view.hint)
        self.box.setReadOnly(not editable)
        self._chip.set(view.state, view.state_tone)
        self._reset.setVisible(view.can_reset)
        self._restore.setVisible(view.can_restore)
        self._evidence_title.set_text(view.evidence_title)
        self._evidence_title.setVisible(bool(view.evidence))
        self._evidence.set_text("\n".join(view.evidence))
        self._evidence.setVisible(bool(view.evidence))
        self._show_flags(view)

    def _show_flags(self, view: MatterView) -> None:
        clear(self._flags)
        self._inserts, number = [], 0
        for place, flag in enumerate(view.flags):
            box = NoticeBox(flag.text, flag.tone, f"flag_{self.matter}_{place}")
            self._flags.addWidget(box)
            if flag.verb:
                button = push(flag.verb, f"insert_{self.matter}_{number}", partial(self.inserted.emit, number), "link")
                button.setAccessibleName(f"{flag.verb}: {flag.text}")
                self._flags.addWidget(button)
                self._inserts.append(button)
                number += 1

    def hand_over(self) -> None:
        """Give the text away as it stands."""
        if not self.box.isReadOnly():
            self.written.emit(self.box.text())

    def _ask_reset(self) -> None:
        self.hand_over()
        self.reset.emit()

    def in_tab_order(self) -> list[QWidget]:
        """What the keyboard reaches, as it is read."""
        return [self.box, self._reset, self._restore, *self._inserts]
