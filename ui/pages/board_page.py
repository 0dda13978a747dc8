"""The page "Tổng quan": the next step large, what falls due beside it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QPushButton, QVBoxLayout, QWidget

from ocop_desktop.i18n import translate
from ocop_desktop.presenters.board import BoardPresenter, BoardView, DueCard
from ocop_desktop.presenters.board_steps import SIGN_IN, Step
from ui import messages
from ui.pages.host import PageHost
from ui.pages.page import Page
from ui.theme import Theme
from ui.widgets.basics import NoticeBox, Paragraph, clear, column, frame, label, push, row, scroller

#: Below this width the cards stand below the steps; in pixels at a text size of 100 %.
_NARROW = 860
_GLYPHS = {"done": "✓", "partly": "◐", "now": "➤", "later": "○"}


class BoardPage(Page):
    """Where one is in the work of the office."""

    key = "board"

    def __init__(self, host: PageHost) -> None:
        super().__init__()
        self.setObjectName("boardPage")
        self._host = host
        self.presenter = BoardPresenter(host.session, self, lambda: host.clock.now().date())
        self._title = Paragraph(name="boardTitle", role="heading")
        self._steps, self._warning = column(spacing=2), column()
        self._due, self._expiring = column(spacing=4), column(spacing=4)
        self._expiring_title = Paragraph(name="expiringTitle", role="sub")
        self._cards = QWidget()
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._build()

    # --- building --------------------------------------------------------------------------------------------

    def _build(self) -> None:
        content = QWidget()
        column(self).addWidget(scroller(content, "boardArea"))
        outer = column(content, margins=(22, 14, 22, 16), spacing=10)
        outer.addLayout(self._warning)
        outer.addWidget(self._title)
        outer.addLayout(self._body)
        outer.addStretch(1)
        way = frame("card", "stepsCard")
        column(way, margins=(14, 10, 14, 10)).addLayout(self._steps)
        self._body.setSpacing(16)
        self._body.addWidget(way, 3)
        beside = column(self._cards, spacing=12)
        due_title = Paragraph(translate("Board", "Hồ sơ đến hạn"), role="sub")
        all_due = push(translate("Board", "Xem mọi hồ sơ"), "allDossiers", lambda: self._host.go("dossiers"), "link")
        all_ends = push(
            translate("Board", "Xem mọi thời hạn"), "allCertificates", lambda: self._host.go("certificates"), "link"
        )
        beside.addWidget(_card("dueCard", due_title, self._due, all_due))
        beside.addWidget(_card("expiringCard", self._expiring_title, self._expiring, all_ends))
        beside.addStretch(1)
        self._body.addWidget(self._cards, 2)

    def enter(self) -> None:
        """Read everything again."""
        self.presenter.start()

    def focus_first(self) -> None:
        """Put the keyboard on the next step."""
        for button in self.findChildren(QPushButton):
            if button.property("role") == "primary" and button.isVisibleTo(self):
                button.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The cards stand below the steps where there is little room."""
        super().resizeEvent(event)
        narrow = self.width() < _NARROW * Theme.scale
        kind = QBoxLayout.Direction
        self._body.setDirection(kind.TopToBottom if narrow else kind.LeftToRight)

    # --- what the presenter shows ----------------------------------------------------------------------------

    def show_board(self, board: BoardView) -> None:
        """Everything anew."""
        clear(self._warning)
        if board.warning:
            self._warning.addWidget(NoticeBox(board.warning, "missing", "clockWarning"))
        self._title.set_text(board.headline)
        clear(self._steps)
        if board.steps:
            for number, step in enumerate(board.steps, 1):
                self._steps.addWidget(self._step(number, step))
        else:
            self._steps.addWidget(Paragraph(board.mine, name="mySummary"))
            go = translate("Board", "Đến phiếu của tôi")
            self._steps.addWidget(push(go, "goMySheets", lambda: self._host.go("my_sheets"), "primary"))
        self._cards.setVisible(bool(board.steps))
        self._expiring_title.set_text(board.expiring_title)
        self._show_card(self._due, board.due, "dossiers", "due")
        self._show_card(self._expiring, board.expiring, "dossiers", "expiring")
        if self.isVisible() and not messages.open_now():
            QTimer.singleShot(0, self, self.focus_first)

    def _go(self, page: str) -> None:
        if page == SIGN_IN:
            self._host.ask_sign_in()
        else:
            self._host.go(page)

    def _step(self, number: int, step: Step) -> QWidget:
        box = frame("notice" if step.state == "now" else "plain", f"step_{step.key}")
        box.setProperty("tone", "good" if step.state == "now" else "")
        layout = row(box, margins=(10, 5, 10, 5), spacing=12)
        sign = label(_GLYPHS[step.state], "sub")
        sign.setFixedWidth(22)
        sign.setProperty("tone", {"done": "good", "partly": "missing", "now": "good"}.get(step.state, ""))
        layout.addWidget(sign, 0, Qt.AlignmentFlag.AlignVCenter)
        words = column(spacing=0)
        title = Paragraph(f"{number}. {step.title}", name=f"stepTitle_{step.key}", bold=step.state == "now")
        words.addWidget(title)
        words.addWidget(Paragraph(step.words, role="small", name=f"stepWords_{step.key}"))
        layout.addLayout(words, 1)
        if step.state == "now" and step.verb:
            go = push(step.verb, f"stepGo_{step.key}", partial(self._go, step.page), "primary")
        else:
            go = push(translate("Board", "Mở"), f"stepGo_{step.key}", partial(self._go, step.page), "link")
            go.setAccessibleName(translate("Board", "Mở: {step}").format(step=step.title))
        layout.addWidget(go, 0, Qt.AlignmentFlag.AlignVCenter)
        return box

    def _show_card(self, layout: QVBoxLayout, card: DueCard, page: str, name: str) -> None:
        clear(layout)
        for number, line in enumerate(card.lines):
            go = push(line.title, f"{name}{number}", partial(self._host.go_with, page, line.product_id), "link")
            layout.addWidget(go)
            words = Paragraph(_SIGNS.get(line.tone, "") + line.words, role="small", name=f"{name}Words{number}")
            words.setProperty("tone", line.tone)
            words.setContentsMargins(6, 0, 0, 4)
            layout.addWidget(words)
        if card.rest:
            layout.addWidget(Paragraph(card.rest, role="muted", name=f"{name}Rest"))


_SIGNS = {"missing": "▲ ", "bad": "✕ "}


def _card(name: str, title: Paragraph, lines: QVBoxLayout, more: QPushButton) -> QFrame:
    box = frame("card", name)
    inside = column(box, margins=(16, 10, 16, 10), spacing=6)
    inside.addWidget(title)
    inside.addLayout(lines)
    inside.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
    return box
