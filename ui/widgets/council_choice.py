"""Asks which round's council to appoint again."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ocop_desktop.i18n import translate
from ocop_desktop.presenters.rounds_view import CouncilChoice
from ui.widgets.basics import Paragraph, push
from ui.widgets.dialog import Dialog
from ui.widgets.fields import Field, QuietCombo


def ask_council(parent: QWidget | None, choices: tuple[CouncilChoice, ...]) -> int | None:
    """The round whose council is wanted; None where the person turned back."""
    dialog = Dialog(parent, translate("Rounds", "Chép Hội đồng của đợt trước"), "councilDialog")
    text = translate(
        "Rounds",
        "Thành viên, vai trò, đơn vị và mã PIN được chép sang đợt này. Phiếu, phân công và xung đột lợi ích thì "
        "không chép.",
    )
    dialog.add(Paragraph(text, name="councilText"))
    words = translate("Rounds", "Chép từ")
    combo = QuietCombo("councilSource", words)
    for choice in choices:
        combo.addItem(choice.words, choice.round_id)
    dialog.add(Field(words, combo))
    dialog.add_button(push(translate("Rounds", "Quay lại"), "cancelButton", dialog.reject))
    dialog.add_button(push(translate("Rounds", "Chép Hội đồng"), "confirmButton", dialog.accept, "primary"))
    combo.setFocus()
    return int(combo.currentData()) if dialog.exec() == Dialog.DialogCode.Accepted and choices else None
