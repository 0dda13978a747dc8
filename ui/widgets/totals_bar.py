"""The foot of the scoring page: both stars, why, what is missing, and the way on."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QSizePolicy, QStackedWidget, QWidget

from ocop_desktop.i18n import translate
from ocop_desktop.presenters.scoring_view import Missing, TotalsView
from ocop_desktop.presenters.words import short, stars_glyphs
from ui.theme import Theme
from ui.widgets.basics import Chip, ElidedLabel, clear, column, label, push, row, set_role, tooltip

#: So many missing criteria stand in the line itself; a menu names all of them.
MOST_NAMED = 5

#: In pixels at a text size of 100 %.
_WIDE = 760


class TotalsBar(QFrame):
    """Sums and stars; the next step is its most visible thing."""

    jump = Signal(str)
    next = Signal()
    previous = Signal()
    close_sheet = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("totalsBar")
        self.setProperty("role", "bar")
        self._all: tuple[Missing, ...] = ()
        self._links: list[QPushButton] = []
        self._stars = label(role="stars", name="stars")
        self._chip = Chip(name="provisional", tone="plain")
        self._both = ElidedLabel(role="small", name="bothStars")
        self._why = ElidedLabel(name="why")
        self._missing = row(spacing=4)
        self.next_button = push(translate("Scoring", "Tiếp  ·  Enter"), "nextButton", self.next.emit, "primary")
        self.close_button = push(translate("Scoring", "Khóa phiếu…"), "closeSheet", self.close_sheet.emit, "primary")
        self.previous_button = push(translate("Scoring", "Trước"), "previousButton", self.previous.emit)
        self._build()

    def _build(self) -> None:
        outer = row(self, margins=(18, 8, 18, 8), spacing=20)
        words = column(spacing=2)
        self._first = row(spacing=12)
        self._first.addWidget(self._stars)
        self._first.addWidget(self._chip)
        self._first.addWidget(self._both)
        self._first.addStretch(1)
        self._second = row()
        self._second.addStretch(1)
        words.addLayout(self._first)
        words.addLayout(self._second)
        words.addWidget(self._why)
        words.addLayout(self._missing)
        outer.addLayout(words, 1)
        self._missing.addStrut(round(Theme.points() * 2.3))
        self._onward = QStackedWidget()  # whichever is shown, nothing moves
        self._onward.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        for widget in (self.next_button, self.close_button, QWidget()):
            self._onward.addWidget(widget)
        buttons = column(spacing=6)
        buttons.addWidget(self._onward)
        buttons.addWidget(self.previous_button)
        outer.addLayout(buttons)

    def show_totals(self, view: TotalsView) -> None:
        """Other sums."""
        none = translate("Scoring", "Không xếp hạng sao")
        self._stars.setText(none if view.stars is None else stars_glyphs(view.stars))
        set_role(self._stars, role="heading" if view.stars is None else "stars")
        self._chip.set(translate("Scoring", "tạm tính") if view.provisional else "", "plain")
        both = translate("Scoring", "theo điểm {points} · theo điều kiện tối thiểu {minima}")
        self._both.set_text(both.format(points=view.by_points, minima=view.by_minima))
        self._why.set_text(view.why)
        set_role(self._why, tone=view.tone)
        self._show_missing(view)

    def show_place(self, first: bool, last: bool, can_close: bool) -> None:
        """At the first step there is none before it; at the last, closing is what comes next."""
        self.previous_button.setEnabled(not first)
        self._onward.setCurrentIndex(0 if not last else 1 if can_close else 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Both stars stand beside the lower one where there is room, otherwise below it."""
        super().resizeEvent(event)
        line = self._first if self.width() >= _WIDE * Theme.scale else self._second
        if line.indexOf(self._both) < 0:
            (self._second if line is self._first else self._first).removeWidget(self._both)
            line.insertWidget(line.count() - 1, self._both)

    def _show_missing(self, view: TotalsView) -> None:
        clear(self._missing)
        self._all, self._links = view.missing, []
        title = label(view.missing_title, name="missingTitle")
        title.setVisible(bool(view.missing_title))
        set_role(title, tone="missing")
        self._missing.addWidget(title)
        for missing in view.missing[:MOST_NAMED]:
            self._links.append(self._link(missing))
        if len(view.missing) > MOST_NAMED:
            text = translate("Scoring", "và {n} tiêu chí khác…").format(n=len(view.missing) - MOST_NAMED)
            more = push(text, "missingMore", self._open_menu, "link")
            more.setProperty("tone", "missing")
            self._links.append(more)
        for link in self._links:
            self._missing.addWidget(link)
        self._missing.addStretch(1)

    def in_tab_order(self) -> list[QWidget]:
        """What the keyboard reaches, as it is read."""
        return [*self._links, self.next_button, self.close_button, self.previous_button]

    def _link(self, missing: Missing) -> QPushButton:
        button = push(missing.code, f"missing_{missing.code}", lambda: self.jump.emit(missing.code), "link")
        button.setProperty("tone", "missing")
        button.setToolTip(tooltip(missing.tooltip))
        button.setAccessibleName(missing.tooltip)
        return button

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setObjectName("missingMenu")
        for missing in self._all:
            action = menu.addAction(short(missing.tooltip, 110).replace("&", "&&"))
            action.triggered.connect(lambda _=False, code=missing.code: self.jump.emit(code))
        sender: QWidget = self.findChild(QPushButton, "missingMore") or self
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(sender.mapToGlobal(QPoint(0, -menu.sizeHint().height())))
