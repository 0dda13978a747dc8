"""The product in front among those of the round, with a step to either side, and which turn of scoring is shown."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QSize, Signal
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from ocop_desktop.i18n import translate
from ocop_desktop.presenters.council_result_view import Chooser, Offer
from ui.icons import pixmap
from ui.theme import Theme
from ui.widgets.basics import row
from ui.widgets.fields import QuietCombo


class ProductChooser(QWidget):
    """Before, product, after; turns where there are several."""

    product_chosen = Signal(int)
    turn_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("productChooser")
        self._chooser: Chooser | None = None
        self.products = _combo("councilProduct", translate("CouncilResult", "Sản phẩm của đợt"))
        self.turns = _combo("councilTurn", translate("CouncilResult", "Lượt chấm"))
        self.products.setMinimumContentsLength(14)
        self.turns.setMinimumContentsLength(10)
        self.before = _step("productBefore", "before", translate("CouncilResult", "Sản phẩm trước"))
        self.after = _step("productAfter", "after", translate("CouncilResult", "Sản phẩm sau"))
        layout = row(self, spacing=4)
        layout.addWidget(self.before)
        layout.addWidget(self.products, 3)
        layout.addWidget(self.after)
        layout.addWidget(self.turns, 1)
        self.before.clicked.connect(lambda: self._beside(before=True))
        self.after.clicked.connect(lambda: self._beside(before=False))
        self.products.activated.connect(lambda _: self.product_chosen.emit(self.products.currentData()))
        self.turns.activated.connect(lambda _: self.turn_chosen.emit(self.turns.currentData()))

    def show_chooser(self, chooser: Chooser) -> None:
        """Other products, another one in front, or other turns; nothing is emitted."""
        self._chooser = chooser
        _fill(self.products, chooser.products, chooser.product)
        _fill(self.turns, chooser.turns, chooser.turn)
        self.turns.setVisible(len(chooser.turns) > 1)
        self.before.setEnabled(chooser.before is not None)
        self.after.setEnabled(chooser.after is not None)

    def _beside(self, before: bool) -> None:
        wanted = (self._chooser.before if before else self._chooser.after) if self._chooser else None
        if wanted is not None:
            self.product_chosen.emit(wanted)


def _combo(name: str, accessible: str) -> QuietCombo:
    combo = QuietCombo(name, accessible)
    combo.setSizeAdjustPolicy(QuietCombo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMaxVisibleItems(16)
    combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return combo


def _fill(combo: QuietCombo, offers: tuple[Offer, ...], chosen: int | None) -> None:
    with QSignalBlocker(combo):
        if [combo.itemText(at) for at in range(combo.count())] != [offer.words for offer in offers]:
            combo.clear()
            for offer in offers:
                combo.addItem(offer.words, offer.id)
        for at, offer in enumerate(offers):
            combo.setItemData(at, offer.id)
        combo.choose(chosen)


def _step(name: str, icon: str, words: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName(name)
    button.setProperty("role", "tool")
    button.setIcon(pixmap(icon, Theme.colours.text, 22))
    button.setIconSize(QSize(22, 22))
    button.setAccessibleName(words)
    button.setToolTip(words)
    return button
