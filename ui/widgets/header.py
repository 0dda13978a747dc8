"""The head of the window: where one is, and for whom."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QSizePolicy, QToolButton, QWidget

from ocop_desktop.council.model import ILLUSTRATIVE_MARK
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.scoring_view import Header
from ui.icons import pixmap
from ui.theme import Theme
from ui.widgets.basics import Chip, ElidedLabel, column, label, row

#: The evaluator's name is shown whole up to this width; the set gives way.
_NAME_WIDTH = 240


class HeaderBar(QFrame):
    """Page, product, set and evaluator, always."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("header")
        self.setProperty("role", "header")
        layout = row(self, margins=(20, 5, 12, 5), spacing=14)
        self.title = label(role="title", name="pageTitle")
        self._product = ElidedLabel(role="sub", name="headerProduct")
        self._chip = Chip(name="headerIllustrative", tone="missing")
        self._set = ElidedLabel(role="small", name="headerSet")
        self._evaluator = ElidedLabel(role="small", name="headerEvaluator")
        self._evaluator.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)
        self.help = QToolButton()
        self.help.setObjectName("helpButton")
        self.help.setProperty("role", "tool")
        self.help.setIcon(pixmap("help", Theme.colours.muted, 22))
        self.help.setToolTip(translate("Shell", "Trợ giúp của trang này (F1)"))
        self.help.setAccessibleName(translate("Shell", "Trợ giúp"))
        first, second, words = row(spacing=10), row(spacing=0), column(spacing=0)
        for line, widgets in ((first, (self._product, self._chip)), (second, (self._set, self._evaluator))):
            for widget in widgets:
                line.addWidget(widget)
            line.addStretch(1)
            words.addLayout(line)
        layout.addWidget(self.title)
        layout.addSpacing(6)
        layout.addLayout(words, 1)
        layout.addWidget(self.help)
        self._row = layout
        self.setMinimumHeight(round(Theme.points() * 4.9))
        self.show_header(None)

    def add_beside_help(self, widget: QWidget) -> None:
        """Put something before the help button."""
        self._row.insertWidget(self._row.count() - 1, widget)

    def show_header(self, header: Header | None) -> None:
        """For whom; None where no product is in front."""
        for part in (self._product, self._set, self._evaluator):
            part.setVisible(header is not None)
        self._chip.set(ILLUSTRATIVE_MARK if header is not None and header.illustrative else "", "missing")
        if header is not None:
            self._product.set_text(header.product)
            self._set.set_text(header.set)
            self._evaluator.set_text(f" · {header.evaluator}" if header.evaluator else "")
            self._evaluator.setMinimumWidth(min(self._evaluator.sizeHint().width(), _NAME_WIDTH))
